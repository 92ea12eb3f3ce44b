namespace Microsoft.DotNet.Interactive.Directives;

public class KernelSpecifierDirective(string name, string kernelName) : KernelDirective(name)
{
    public string KernelName { get; } = kernelName;
}
