using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>How the variables of a language in the tool are read and made: by code of that language.</summary>
internal interface IToolSharing
{
    /// <summary>What comes first, once; null for nothing.</summary>
    string? Prepare { get; }

    /// <summary>Code that puts the description of a variable into <see cref="ToolSharing.Passed"/>.</summary>
    /// <exception cref="CellException">The language has no variables.</exception>
    string Describe(string variable);

    /// <summary>Code that makes a variable from the JSON in <see cref="ToolSharing.Passed"/>; null if the language takes the text itself.</summary>
    /// <exception cref="SharingException">The language has nothing of the kind.</exception>
    string? Declare(string variable, SharedType type);
}
