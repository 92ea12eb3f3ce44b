using System.Reflection;

namespace LossLab.Embedded.Tests.Contract;

/// <summary>The embedded assemblies and the listings each of them answers to.</summary>
internal static class EmbeddedAssemblies
{
    /// <summary>One row per assembly: its name, and the published packages it stands in for.</summary>
    public static readonly (string Assembly, string[] Packages)[] All =
    [
        ("LossLab.Embedded.TorchSharp", ["TorchSharp-0.107.0"]),
        ("LossLab.Embedded.NetMQ", ["NetMQ"]),
        ("LossLab.Embedded.Plotly.NET", ["Plotly.NET", "Plotly.NET.CSharp", "Plotly.NET.Interactive"]),
        ("LossLab.Embedded.Microsoft.DotNet.Interactive",
        [
            "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.CSharp", "Microsoft.DotNet.Interactive.Documents",
            "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive.PackageManagement",
        ]),
    ];

    public static Assembly Load(string name) => Assembly.Load(name);
}
