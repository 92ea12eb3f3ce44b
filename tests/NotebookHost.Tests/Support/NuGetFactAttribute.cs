namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A test that restores packages from the network.</summary>
public sealed class NuGetFactAttribute : FactAttribute
{
    public NuGetFactAttribute() => Skip = NuGet.WhyNot;
}
