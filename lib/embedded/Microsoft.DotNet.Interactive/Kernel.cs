using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Parsing;

namespace Microsoft.DotNet.Interactive;

public abstract partial class Kernel : IDisposable
{
    private readonly EventStream _events = new();
    private readonly Stack<Action> _disposals = new();
    private int _submissionCount;

    protected Kernel(string name)
    {
        Name = name;
        KernelInfo = new KernelInfo(name);
        SubmissionParser = new SubmissionParser(this);
    }

    protected Kernel(string name, string languageName, string languageVersion)
        : this(name)
    {
        KernelInfo.LanguageName = languageName;
        KernelInfo.LanguageVersion = languageVersion;
    }

    public string Name { get; }

    public KernelInfo KernelInfo { get; }

    public CompositeKernel? ParentKernel { get; internal set; }

    public Kernel RootKernel => ParentKernel?.RootKernel ?? this;

    public SubmissionParser SubmissionParser { get; }

    public IObservable<KernelEvent> KernelEvents => _events;

    public bool IsDisposed { get; private set; }

    public int SubmissionCount => _submissionCount;

    public static Kernel? Current => KernelInvocationContext.Current?.HandlingKernel;

    public static Kernel? Root => Current?.RootKernel;

    internal Func<Task>? OnQuitAsync { get; set; }

    public void RegisterForDisposal(Action dispose) => _disposals.Push(dispose);

    public void RegisterForDisposal(IDisposable disposable) => RegisterForDisposal(disposable.Dispose);

    public void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        IsDisposed = true;
        CancelCurrentCommand();
        while (_disposals.TryPop(out var dispose))
        {
            dispose();
        }

        _events.Complete();
        GC.SuppressFinalize(this);
    }

    public override string ToString() => $"{GetType().Name}: {Name}";

    protected void PublishEvent(KernelEvent kernelEvent) => Emit(kernelEvent);

    internal void Emit(KernelEvent kernelEvent)
    {
        _events.Publish(kernelEvent);
        ParentKernel?.Emit(kernelEvent);
    }
}
