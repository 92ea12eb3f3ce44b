namespace LossLab.NotebookHost.Headless;

/// <summary>A notebook to run.</summary>
/// <param name="Source">The file (full path).</param>
/// <param name="Output">Where the executed notebook goes (full path).</param>
/// <param name="Name">How messages name it: the path as the user would write it.</param>
/// <param name="Problem">Why it cannot be run, known before its file is opened.</param>
internal sealed record NotebookJob(string Source, string Output, string Name, string? Problem = null);
