namespace LossLab.NotebookHost.Documents;

/// <summary>The cell tags the host understands.</summary>
internal static class CellTags
{
    /// <summary>The cell whose variables <c>-p name=value</c> may set.</summary>
    public const string Parameters = "parameters";

    /// <summary>The cell that the host inserts after the parameters cell.</summary>
    public const string InjectedParameters = "injected-parameters";

    /// <summary>The cell must raise an error; a cell that does not is a failure.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>The cell is not run.</summary>
    public const string SkipExecution = "skip-execution";

    /// <summary>The stub a student fills in; a headless run takes the solution that follows it.</summary>
    public const string Exercise = "exercise";

    /// <summary>The solution of the exercise before it; not in student copies.</summary>
    public const string Solution = "solution";

    /// <summary>Checks what the exercise cell made.</summary>
    public const string Check = "check";

    /// <summary>Notes for the instructor; not in student copies.</summary>
    public const string Instructor = "instructor";
}
