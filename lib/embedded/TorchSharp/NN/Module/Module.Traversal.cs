using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                // A parameter that several modules share is told once, under its first name.
                var seen = new HashSet<Parameter>(ReferenceEqualityComparer.Instance);
                foreach ((string prefix, Module module) in WithDescendants(recurse))
                    foreach ((string name, Parameter parameter) in module._internal_params)
                        if (seen.Add(parameter)) yield return (prefix + name, parameter);
            }

            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach ((string prefix, Module module) in WithDescendants(recurse))
                    foreach ((string name, (Tensor buffer, bool persistent)) in module._internal_buffers)
                        if ((persistent || include_nonpersistent) && seen.Add(buffer)) yield return (prefix + name, buffer);
            }

            public virtual IEnumerable<(string name, Module module)> named_children()
            {
                foreach ((string name, Module module) in _internal_submodules) yield return (name, module);
            }

            /// <summary>All modules below this one, this one excluded, children before grandchildren.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var child in named_children()) yield return child;
                foreach ((string name, Module module) in named_children())
                    foreach ((string below, Module descendant) in module.named_modules())
                        yield return ($"{name}.{below}", descendant);
            }

            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(p => p.parameter);

            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            public virtual IEnumerable<Module> children() => named_children().Select(c => c.module);

            public virtual IEnumerable<Module> modules() => named_modules().Select(m => m.module);

            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>Null if there is none of this name; what is shared has several.</summary>
            public virtual Parameter? get_parameter(string target) =>
                Find(_internal_params, target) ?? Below(target, (child, rest) => child.get_parameter(rest));

            /// <summary>Null if there is none of this name; what is shared has several.</summary>
            public virtual Tensor? get_buffer(string target) =>
                _internal_buffers.TryGetValue(target, out (Tensor buffer, bool) found) ? found.buffer
                    : Below(target, (child, rest) => child.get_buffer(rest));

            private IEnumerable<(string prefix, Module module)> WithDescendants(bool recurse)
            {
                yield return ("", this);
                if (!recurse) yield break;
                foreach ((string name, Module child) in _internal_submodules)
                    foreach ((string prefix, Module module) in child.WithDescendants(true))
                        yield return ($"{name}.{prefix}", module);
            }

            private T? Below<T>(string target, Func<Module, string, T?> find) where T : class =>
                target.Split('.', 2) is [var name, var rest] && Find(_internal_submodules, name) is Module child ? find(child, rest) : null;
        }
    }
}
