#!/usr/bin/env bash
# TorchSharp-cpu 0.107.0 on Debian 12 and Ubuntu 22.04.
#
# Expected: a program with the package TorchSharp-cpu makes a tensor on the Linux distributions that .NET 10 supports.
# Seen on Debian 12 (libstdc++ of GCC 12, up to GLIBCXX_3.4.30): it fails, and the exception tells the reader to add a
# package that is there already. The reason is one version requirement of libLibTorchSharp.so, GLIBCXX_3.4.32, made by one
# symbol, std::ios_base_library_init, to which no relocation refers. With that requirement marked weak (one byte) it runs.
set -euo pipefail
for tool in dotnet readelf; do
  command -v "$tool" >/dev/null || { echo "needs $tool (readelf: apt-get install binutils)" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() { echo "CHANGED: $*" >&2; exit 1; }

cat >sum.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
    <SelfContained>false</SelfContained>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="TorchSharp-cpu" Version="0.107.0" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
System.Console.WriteLine("sum " + TorchSharp.torch.ones(3).sum().item<float>());
CS
dotnet build sum.csproj -c Release -o out -v quiet >build.log 2>&1 || { cat build.log >&2; exit 2; }
library=out/libLibTorchSharp.so

users=$(readelf --dyn-syms -W "$library" | awk '/@GLIBCXX_3\.4\.32/ { print $8 }')
[ "${users%%@*}" = _ZSt21ios_base_library_initv ] || fail "GLIBCXX_3.4.32 is needed by: $users"
relocations=$(readelf -r -W "$library" | awk '/ios_base_library_init/' | wc -l)
[ "$relocations" = 0 ] || fail "$relocations relocations refer to ios_base_library_init"
echo "libLibTorchSharp.so needs GLIBCXX_3.4.32 for _ZSt21ios_base_library_initv alone; no relocation refers to it"

libstdcxx=$(ldconfig -p | awk '/libstdc\+\+\.so\.6 / && /x86-64/ { path = $NF } END { print path }')
if grep -q 'GLIBCXX_3\.4\.32' "$libstdcxx"; then
  out/sum | grep -qx 'sum 3' || fail "it does not run although libstdc++ has GLIBCXX_3.4.32"
  echo "libstdc++ here has GLIBCXX_3.4.32: it runs as it is; the failure shows on Debian 12 and Ubuntu 22.04"
  exit 0
fi

if out/sum >before.log 2>&1; then fail "it runs as it is"; fi
grep -m1 -i 'NotSupportedException\|DllNotFoundException\|TypeInitializationException' before.log || fail "another exception: $(head -c 300 before.log)"

# The entry's flags are its third field, four bytes in; readelf gives the section's place in the file and the entry's in the section.
section=$(readelf -V "$library" | sed -n "/\.gnu\.version_r/{n;s/.*Offset: \(0x[0-9a-f]*\).*/\1/p}")
entry=$(readelf -V "$library" | sed -n 's/^ *\(0x[0-9a-f]*\): *Name: GLIBCXX_3\.4\.32 .*/\1/p')
printf '\x02' | dd of="$library" bs=1 seek=$((section + entry + 4)) conv=notrunc status=none
out/sum >after.log 2>&1 || fail "it does not run with the weak requirement: $(head -c 300 after.log)"
grep -x 'sum 3' after.log || fail "it prints something else: $(head -c 300 after.log)"
echo "with the requirement marked weak it runs"
