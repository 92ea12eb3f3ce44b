namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>Says why NuGet could not restore, and what to do.</summary>
internal static class RestoreError
{
    // A package stays in the version in use although another one asks for a newer one: said in a line of its own.
    private const string KeptOlder = "NU1109";

    /// <summary>Whether packages were restored all the same.</summary>
    public static bool IsHarmless(IReadOnlyList<string> errors) => errors.All(error => error.StartsWith(KeptOlder, StringComparison.Ordinal));

    /// <summary>Whether NuGet was not reached.</summary>
    public static bool IsNetwork(IReadOnlyList<string> errors) => errors.Any(error => Code(error) is "NU1301" or "NU1302" or "NU1300" or "NU1303");

    /// <summary>The error, in one line.</summary>
    public static string Describe(IReadOnlyList<string> errors, IReadOnlyList<PackageRequest> requests)
    {
        var relevant = errors.Where(error => !error.StartsWith(KeptOlder, StringComparison.Ordinal)).ToList();
        var names = string.Join(", ", requests.Select(request => request.Id));
        if (IsNetwork(relevant))
            return $"{names}: NuGet cannot be reached ({Text(relevant.First(error => IsNetwork([error])))}). With a network, run the cell once: after that it needs none, unless its version has a '*'";
        var first = relevant[0];
        var more = relevant.Where(error => error != first && Code(error) == Code(first)).Select(Text).Where(text => text.StartsWith("- ", StringComparison.Ordinal)).Take(2);
        var text = string.Join(' ', more.Prepend(Text(first)));
        return Code(first) switch
        {
            "NU1101" => $"{text} Is the name right? Another source is named by #i \"nuget: address or folder\"",
            "NU1102" => $"{text}. Ask for a version that there is, or leave it out for the newest",
            "NU1103" => $"{text}. Only pre-releases are there: ask for \"*-*\" or for one of them",
            _ => $"{names}: {text}",
        };
    }

    /// <summary>The request that an error speaks of.</summary>
    public static PackageRequest RequestOf(IReadOnlyList<string> errors, IReadOnlyList<PackageRequest> requests) =>
        requests.FirstOrDefault(request => errors.Any(error => error.Contains(request.Id, StringComparison.OrdinalIgnoreCase))) ?? requests[0];

    private static string Code(string error) => error.Split(':', 2)[0];

    private static string Text(string error) => (error.StartsWith("NU", StringComparison.Ordinal) && error.Split(':', 2) is [_, var text] ? text : error).Trim();
}
