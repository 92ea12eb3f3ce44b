namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>The tests with real clients run one after the other: each has several processes of its own.</summary>
[CollectionDefinition(Name)]
public sealed class JupyterCollection : ICollectionFixture<InstalledKernel>
{
    public const string Name = "Jupyter";
}
