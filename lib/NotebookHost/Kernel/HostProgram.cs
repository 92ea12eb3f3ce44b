namespace LossLab.NotebookHost.Kernel;

/// <summary>How this host is started, for those that start another of it.</summary>
internal static class HostProgram
{
    /// <summary>The program and the arguments that come before a verb.</summary>
    public static IReadOnlyList<string> CommandLine { get; } = Find();

    private static IReadOnlyList<string> Find()
    {
        var assembly = typeof(HostProgram).Assembly.Location;
        var executable = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        return File.Exists(executable) ? [executable] : ["dotnet", assembly];
    }
}
