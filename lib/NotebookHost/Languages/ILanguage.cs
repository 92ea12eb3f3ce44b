using LossLab.NotebookHost.Languages.Parsing;
using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages;

/// <summary>A language of a notebook's cells.</summary>
internal interface ILanguage
{
    /// <summary>Its name, one of <see cref="LanguageNames.All"/>.</summary>
    string Name { get; }

    /// <summary>Runs a part of a cell.</summary>
    /// <param name="part">The part.</param>
    /// <param name="file">The file that it comes from; null if that is the cell.</param>
    /// <param name="cancellation">Ends when the cell is interrupted.</param>
    /// <returns>Null, or why it failed.</returns>
    /// <exception cref="CellException">The language is not to be had.</exception>
    Task<PartFailure?> RunAsync(CodePart part, string? file, CancellationToken cancellation);

    /// <summary>The value of a variable.</summary>
    /// <exception cref="CellException">There is none of the name, or the language has no variables.</exception>
    /// <exception cref="SharingException">The value fits no other language.</exception>
    Task<SharedValue> GetAsync(string name, CancellationToken cancellation);

    /// <summary>Makes a variable.</summary>
    /// <exception cref="CellException">The language has no variables.</exception>
    /// <exception cref="SharingException">The value does not fit the language.</exception>
    Task SetAsync(string name, SharedValue value, CancellationToken cancellation);

    /// <summary>The variables that its cells have made.</summary>
    Task<IReadOnlyList<Variable>> VariablesAsync(CancellationToken cancellation);
}
