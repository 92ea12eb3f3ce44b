namespace LossLab.NotebookHost.Documents.Dib;

/// <summary>A notebook as a <c>.dib</c> file.</summary>
/// <param name="Text">The file.</param>
/// <param name="Losses">What of the notebook the file cannot hold, in words.</param>
/// <param name="Omissions">What it leaves out and what a run, or the next conversion, makes again.</param>
/// <param name="Notes">What other programs make of it, in sentences.</param>
internal sealed record DibDraft(string Text, IReadOnlyList<string> Losses, IReadOnlyList<string> Omissions, IReadOnlyList<string> Notes);
