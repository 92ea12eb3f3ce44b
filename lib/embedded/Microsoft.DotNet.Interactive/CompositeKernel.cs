using System.Collections;
using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

public sealed class CompositeKernel : Kernel, IEnumerable<Kernel>
{
    private readonly Dictionary<Type, string> _defaults = [];

    public CompositeKernel(string? name = null)
        : base(name ?? ".NET")
    {
        ChildKernels = new KernelCollection(this);
        KernelInfo.IsComposite = true;
    }

    public KernelCollection ChildKernels { get; }

    /// <summary>The kernel for commands that name none; the first one added unless set.</summary>
    public string? DefaultKernelName
    {
        get => field ?? ChildKernels.FirstOrDefault()?.Name;
        set;
    }

    public void Add(Kernel kernel, IEnumerable<string>? aliases = null)
    {
        if (kernel.ParentKernel is not null)
        {
            throw new InvalidOperationException($"Kernel {kernel.Name} already has a parent.");
        }

        ChildKernels.Add(kernel, aliases ?? []);
        kernel.ParentKernel = this;
        RegisterForDisposal(kernel);
    }

    public void SetDefaultTargetKernelNameForCommand(Type commandType, string kernelName) => _defaults[commandType] = kernelName;

    private protected override bool CanHandle(Type commandType) =>
        base.CanHandle(commandType) || ChildKernels.Any(k => k.SupportsCommandType(commandType));

    public IEnumerator<Kernel> GetEnumerator() => ChildKernels.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override Kernel FindHandlingKernel(KernelCommand command)
    {
        var name = command.TargetKernelName;
        if (name is null || name == Name)
        {
            if (FindHandler(command.GetType()) is not null
                || command is Cancel or Quit or DisplayValue or UpdateDisplayedValue or DisplayError or RequestKernelInfo)
            {
                return this;
            }

            name = _defaults.GetValueOrDefault(command.GetType()) ?? DefaultKernelName;
        }

        return name is not null && ChildKernels.TryGetByAlias(name, out var kernel)
            ? kernel
            : throw new NoSuitableKernelException(command);
    }
}
