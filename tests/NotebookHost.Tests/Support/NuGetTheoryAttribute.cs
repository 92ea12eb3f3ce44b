namespace LossLab.NotebookHost.Tests.Support;

/// <summary>As <see cref="NuGetFactAttribute"/>, with data.</summary>
public sealed class NuGetTheoryAttribute : TheoryAttribute
{
    public NuGetTheoryAttribute() => Skip = NuGet.WhyNot;
}
