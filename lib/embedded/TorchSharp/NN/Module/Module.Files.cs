using System.Text;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            public Module save(string location, IList<string>? skip = null)
            {
                using FileStream stream = File.Create(location);
                return save(stream, skip);
            }

            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
                return save(writer, skip);
            }

            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>The number of entries, then each entry's name and tensor.</summary>
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                KeyValuePair<string, Tensor>[] entries = [.. sd.Where(entry => skip is null || !skip.Contains(entry.Key))];
                writer.Write7BitEncodedInt64(entries.Length);
                foreach ((string key, Tensor tensor) in entries)
                {
                    writer.Write(key);
                    tensor.Save(writer);
                }
            }

            public virtual Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                if (!File.Exists(location)) throw new FileNotFoundException($"There is no saved module at '{location}'.", location);
                using FileStream stream = File.OpenRead(location);
                return load(stream, strict, skip, loadedParameters);
            }

            public Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>Reads the whole file before it changes the module: a file that is damaged or does not fit changes nothing.</summary>
            public virtual Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using DisposeScope scope = NewDisposeScope();
                Dictionary<string, Tensor> state = ReadState(reader);
                (IList<string> missing, _) = load_state_dict(state, strict, skip);
                if (loadedParameters is not null)
                    foreach (string key in state_dict().Keys)
                        loadedParameters[key] = state.ContainsKey(key) && !missing.Contains(key) && (skip is null || !skip.Contains(key));
                return this;
            }

            private static Dictionary<string, Tensor> ReadState(BinaryReader reader)
            {
                var state = new Dictionary<string, Tensor>();
                string? last = null;
                long count = 0;
                try
                {
                    count = reader.Read7BitEncodedInt64();
                    for (long i = 0; i < count; i++)
                    {
                        string key = reader.ReadString();
                        state.Add(key, Tensor.Load(reader));
                        last = key;
                    }
                    return state;
                }
                catch (Exception error) when (error is IOException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or OverflowException
                    or System.Runtime.InteropServices.ExternalException or NotImplementedException or OutOfMemoryException)
                {
                    string where = last is null ? "at its start" : $"after '{last}' ({state.Count} of {count} entries read)";
                    throw new InvalidDataException($"Not a saved module, or a damaged one: {where}: {error.Message} The module is unchanged.", error);
                }
            }

            /// <summary>Makes a module with its parameterless constructor and loads the file into it.</summary>
            public static Module Create<T>(string path) where T : Module, new() => new T().load(path);
        }
    }
}
