@echo off
rem Builds the workbook when needed, then runs a verb: setup, test, or one of the host's (run, student, doctor, ...).
setlocal
pushd "%~dp0"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1

where dotnet >nul 2>nul
if errorlevel 1 (
  echo workbook: the .NET SDK is missing: install .NET 10 from https://dotnet.microsoft.com/download/dotnet/10.0 1>&2
  exit /b 1
)

set "VERB=%~1"
if "%VERB%"=="" set VERB=help
if "%VERB%"=="help" (
  echo Usage: workbook VERB [OPTIONS]   where VERB is setup, run, test, doctor, student or another of the host's
  exit /b 0
)

dotnet publish NotebookHost.csproj -c Release -o artifacts\workbook -v quiet
if errorlevel 1 (
  echo workbook: the build failed 1>&2
  exit /b 1
)

if "%VERB%"=="setup" exit /b 0
if "%VERB%"=="test" (
  dotnet test LossLab.slnx -c Release
  exit /b
)
rem Paths are those of the folder it was called from.
popd
"%~dp0artifacts\workbook\NotebookHost.exe" %*
