namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("notebook-host-").FullName;

    public string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public string CopyOfFixture(string name, params string[] folders)
    {
        var target = File([.. folders, name]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        System.IO.File.Copy(Folders.Fixture(name), target);
        return target;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
