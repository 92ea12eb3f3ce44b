namespace TorchSharp.Modules;

/// <summary>Marks a module that holds no parameters, buffers or submodules.</summary>
public interface IParameterLessModule;

internal static class ParameterLess
{
    internal static InvalidOperationException Refusal(string module, string component) =>
        new($"'{module}' holds no state: a {component} can not be registered in it.");
}
