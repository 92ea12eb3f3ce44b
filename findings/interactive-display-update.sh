#!/usr/bin/env bash
# Microsoft.DotNet.Interactive 1.0.0-beta.26120.1: updating what a cell has shown.
#
# Expected: `var shown = display("first"); shown.Update("second");` shows "first" and then "second" in its place: the
# update carries the id of the display.
# Seen: the update carries another id. Whatever shows the notebook finds no display with it, and "first" stays.
set -euo pipefail
command -v dotnet >/dev/null || { echo "needs dotnet" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >update.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.DotNet.Interactive.CSharp" Version="1.0.0-beta.26120.1" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

var screen = Console.Out;
using var kernel = new CompositeKernel { new CSharpKernel().UseKernelHelpers() };
var result = await kernel.SendAsync(new SubmitCode("var shown = display(\"first\"); shown.Update(\"second\");"));
var displayed = result.Events.OfType<DisplayedValueProduced>().Single();
var updated = result.Events.OfType<DisplayedValueUpdated>().Single();
screen.WriteLine($"displayed {displayed.Value}, updated {updated.Value}, same id: {displayed.ValueId == updated.ValueId}");
CS
dotnet build update.csproj -c Release -o out -v quiet >build.log 2>&1 || { cat build.log >&2; exit 2; }
seen=$(out/update)
echo "$seen"
[ "$seen" = "displayed first, updated second, same id: False" ] || { echo "CHANGED" >&2; exit 1; }
