using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

public static class KernelExtensions
{
    public static Task<KernelCommandResult> SubmitCodeAsync(this Kernel kernel, string code) =>
        kernel.SendAsync(new SubmitCode(code));

    public static Kernel? FindKernelByName(this Kernel kernel, string name) =>
        kernel.FindKernels(k => k.Name == name || k.KernelInfo.Aliases.Contains(name)).FirstOrDefault();

    public static IEnumerable<Kernel> FindKernels(this Kernel kernel, Func<Kernel, bool> predicate)
    {
        Kernel[] all = kernel.RootKernel is CompositeKernel composite ? [composite, .. composite] : [kernel];
        return all.Where(predicate);
    }

    public static void VisitSubkernels(this Kernel kernel, Action<Kernel> onVisit)
    {
        foreach (var child in kernel as CompositeKernel ?? Enumerable.Empty<Kernel>())
        {
            onVisit(child);
        }
    }

    public static void VisitSubkernelsAndSelf(this Kernel kernel, Action<Kernel> onVisit)
    {
        onVisit(kernel);
        kernel.VisitSubkernels(onVisit);
    }

    public static T UseQuitCommand<T>(this T kernel, Func<Task>? onQuitAsync = null)
        where T : Kernel
    {
        kernel.OnQuitAsync = onQuitAsync;
        kernel.RegisterCommandType<Quit>();
        return kernel;
    }
}
