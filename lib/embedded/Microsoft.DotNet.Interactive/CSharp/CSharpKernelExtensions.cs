namespace Microsoft.DotNet.Interactive.CSharp;

public static class CSharpKernelExtensions
{
    public static CSharpKernel UseKernelHelpers(this CSharpKernel kernel)
    {
        kernel.AddImport(typeof(Kernel).FullName!);
        return kernel;
    }
}
