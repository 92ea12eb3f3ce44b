using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                string start = string.IsNullOrEmpty(prefix) ? "" : prefix + ".";
                foreach ((string name, Parameter parameter) in named_parameters()) destination.TryAdd(start + name, parameter);
                foreach ((string name, Tensor buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(start + name, buffer);
                // What several modules share is in the state under all of its names.
                foreach ((string name, Module module) in _internal_submodules) module.state_dict(destination, start + name);
                return destination;
            }

            /// <summary>
            /// Copies the values of <paramref name="source"/> into the module. Every key and shape is checked first: if one does
            /// not fit, the module is left as it was and the error names all that do not.
            /// </summary>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                ArgumentNullException.ThrowIfNull(source);
                Dictionary<string, Tensor> target = state_dict();
                bool Wanted(string key) => skip is null || !skip.Contains(key);

                List<string> missing = [.. target.Keys.Where(key => Wanted(key) && !source.ContainsKey(key))];
                List<string> unexpected = [.. source.Keys.Where(key => Wanted(key) && !target.ContainsKey(key))];
                string[] common = [.. target.Keys.Where(key => Wanted(key) && source.ContainsKey(key))];
                string[] misshaped = [.. common.Where(key => !target[key].shape.SequenceEqual(source[key].shape))
                    .Select(key => $"{key} (module [{string.Join(", ", target[key].shape)}], state [{string.Join(", ", source[key].shape)}])")];

                if (misshaped.Length > 0 || strict && (missing.Count > 0 || unexpected.Count > 0))
                {
                    throw new InvalidOperationException($"The state does not fit the module '{GetName()}'; nothing was loaded."
                        + Listed("Missing from the state", missing)
                        + Listed("Unknown to the module", unexpected)
                        + Listed("Shape differs", misshaped));
                }

                Native.lltorch_nn_copy_all(
                    common.Select(key => target[key]).ToArray(), common.Select(key => source[key]).ToArray());
                return (missing, unexpected);
            }

            private static string Listed(string title, IReadOnlyCollection<string> keys) =>
                keys.Count == 0 ? "" : $" {title}: {string.Join(", ", keys)}.";
        }
    }
}
