using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class ParameterLessModule<T1, T2, T3, T4, T5, TResult> : nn.Module<T1, T2, T3, T4, T5, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(name) { }

    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw ParameterLess.Refusal(GetName(), "buffer");

    public override void register_module(string name, nn.Module submodule) => throw ParameterLess.Refusal(GetName(), "module");

    public override void register_parameter(string name, Parameter param) => throw ParameterLess.Refusal(GetName(), "parameter");
}
