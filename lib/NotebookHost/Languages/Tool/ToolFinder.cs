namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>Finds the command-line tool of .NET Interactive, which runs F#, PowerShell and HTTP cells.</summary>
internal static class ToolFinder
{
    /// <summary>The version that the languages are tested with.</summary>
    public const string Version = "1.0.712001";

    private const string Package = "microsoft.dotnet-interactive";

    /// <summary>What to do when there is none.</summary>
    public const string HowToGet =
        $"run 'dotnet tool restore' in the workbook's folder, or 'dotnet tool install --global Microsoft.dotnet-interactive --version {Version}'";

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The command that starts it; null if it is not installed.</summary>
    public static string[]? Find()
    {
        // A restored or installed tool lies in one of these; each is a package as it was served.
        string[] stores =
        [
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Home, ".nuget", "packages"),
            Path.Combine(Home, ".dotnet", "tools", ".store", Package, Version),
        ];
        var program = stores
            .Select(store => Path.Combine(store, Package, Version, "tools", "net10.0", "any", "Microsoft.DotNet.Interactive.App.dll"))
            .FirstOrDefault(File.Exists);
        return program is null ? null : ["dotnet", "exec", $"\"{program}\""];
    }
}
