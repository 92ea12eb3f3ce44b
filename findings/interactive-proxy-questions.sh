#!/usr/bin/env bash
# Microsoft.DotNet.Interactive 1.0.0-beta.26120.1 and the tool Microsoft.dotnet-interactive 1.0.712001: what an editor asks a
# language that runs in the tool.
#
# Expected: a proxy of the tool's F# kernel that is asked for completions answers with F#'s, since its cells run as F#.
# Seen: the tool's default kernel, C#, answers: it proposes a variable of a C# cell, and not that of an F# cell. The proxy leaves
# out whom it asks, and the tool looks for it in the text. Asked through the proxy of all kernels, F# answers.
set -euo pipefail
command -v dotnet >/dev/null || { echo "needs dotnet" >&2; exit 2; }
work=$(mktemp -d)
# The tool does not end with who started it.
trap 'pkill -f "$work/tool" || true; rm -rf "$work"' EXIT
cd "$work"

dotnet tool install Microsoft.dotnet-interactive --version 1.0.712001 --tool-path tool >install.log 2>&1 || { cat install.log >&2; exit 2; }
cat >ask.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>NU1603;NU1608</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.DotNet.Interactive" Version="1.0.0-beta.26120.1" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;
using Microsoft.DotNet.Interactive.Events;

using var connector = new StdIoKernelConnector([Path.GetFullPath("tool/dotnet-interactive"), "stdio"], "all", new Uri("kernel://tool/"));
var csharp = await connector.CreateProxyKernelAsync("csharp");
await csharp.SendAsync(new SubmitCode("var ofCSharp = 1;", "csharp"));
var fsharp = await connector.CreateProxyKernelAsync("fsharp");
await fsharp.SendAsync(new SubmitCode("let ofFSharp = 1", "fsharp"));
foreach (var (name, kernel) in new[] { ("F#'s proxy", fsharp), ("the proxy of all", await connector.CreateRootProxyKernelAsync()) })
{
    var result = await kernel.SendAsync(new RequestCompletions("of", new LinePosition(0, 2), "fsharp"));
    var found = result.Events.OfType<CompletionsProduced>().SelectMany(produced => produced.Completions).Select(item => item.InsertText).ToHashSet();
    Console.WriteLine($"{name}: {string.Join(", ", found.Intersect(["ofCSharp", "ofFSharp"]))}");
}
CS
dotnet build ask.csproj -c Release -o out -v quiet >build.log 2>&1 || { cat build.log >&2; exit 2; }
export DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT=1
seen=$(timeout 300 dotnet out/ask.dll)
echo "$seen"
[ "$seen" = "F#'s proxy: ofCSharp
the proxy of all: ofFSharp" ] || { echo "CHANGED" >&2; exit 1; }
