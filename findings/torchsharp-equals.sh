#!/usr/bin/env bash
# TorchSharp 0.107.0: a tensor in a list, and in a set.
#
# Expected: List.IndexOf, Contains and Remove find the tensor that they are given. A tensor is a handle to memory that others
# share and change, its hash code is that of the object, and an optimiser is told of parameters one by one.
# Seen: Equals compares the numbers. Of two parameters that begin alike (two biases of 0) IndexOf finds the first for the second,
# and Remove takes the wrong one out. A set keeps both, as they have different hash codes although they are "equal".
set -euo pipefail
command -v dotnet >/dev/null || { echo "needs dotnet" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >equal.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
    <SelfContained>false</SelfContained>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="TorchSharp-cpu" Version="0.107.0" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using TorchSharp.Modules;
using static TorchSharp.torch;

Parameter first = nn.Parameter(zeros(2)), second = nn.Parameter(zeros(2));
List<Parameter> list = [first, second];
int found = list.IndexOf(second);
list.Remove(second);
var set = new HashSet<Parameter> { first, second };
Console.WriteLine($"the second is found at {found}; removed, the list holds the {(ReferenceEquals(list[0], first) ? "first" : "second")}; a set of both has {set.Count}");
CS
dotnet build equal.csproj -c Release -o out -v quiet >build.log 2>&1 || { cat build.log >&2; exit 2; }
# Where libstdc++ is older, one version requirement must be marked weak first: torchsharp-glibcxx.sh tells why.
library=out/libLibTorchSharp.so
if [ -e "$library" ] && ! out/equal >/dev/null 2>&1; then
  command -v readelf >/dev/null || { echo "needs readelf (apt-get install binutils)" >&2; exit 2; }
  section=$(readelf -V "$library" | sed -n "/\.gnu\.version_r/{n;s/.*Offset: \(0x[0-9a-f]*\).*/\1/p}")
  entry=$(readelf -V "$library" | sed -n 's/^ *\(0x[0-9a-f]*\): *Name: GLIBCXX_3\.4\.32 .*/\1/p')
  printf '\x02' | dd of="$library" bs=1 seek=$((section + entry + 4)) conv=notrunc status=none
fi
seen=$(out/equal)
echo "$seen"
[ "$seen" = "the second is found at 0; removed, the list holds the second; a set of both has 2" ] || { echo "CHANGED" >&2; exit 1; }
