using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        // load and save use LibTorch's archive, which Python reads; Load and Save use TorchSharp's own format.
        public static Tensor load(string location) => Native.lltorch_load(CheckedFile(location));

        public void save(string location) => Native.lltorch_save(this, NotNull(location));

        public static Tensor Load(string location)
        {
            using var reader = new BinaryReader(File.OpenRead(location));
            return TensorStream.Read(reader);
        }

        public static Tensor Load(Stream stream)
        {
            using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            return TensorStream.Read(reader);
        }

        public static Tensor Load(BinaryReader reader) => TensorStream.Read(reader);

        public void WriteBytesToStream(Stream stream, int bufferSize = 1024) => TensorStream.WriteElements(stream, this, bufferSize);

        public void ReadBytesFromStream(Stream stream, int bufferSize = 1024)
        {
            if (is_cpu() && is_contiguous())
            {
                TensorStream.ReadElements(stream, this, bufferSize);
                return;
            }
            using IDisposable mode = no_grad();
            using Tensor loaded = torch.empty(shape, dtype);
            TensorStream.ReadElements(stream, loaded, bufferSize);
            copy_(loaded);
        }

        private static string CheckedFile(string location) => File.Exists(location)
            ? location
            : throw new FileNotFoundException($"There is no file '{location}' to load a tensor from.", location);
    }

    public static Tensor load(string location) => Tensor.load(location);

    public static void save(Tensor t, string location) => NotNull(t).save(location);
}

public static partial class TensorExtensionMethods
{
    public static void Save(this torch.Tensor tensor, BinaryWriter writer) => TensorStream.Write(writer, tensor);

    public static void Save(this torch.Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        TensorStream.Write(writer, tensor);
    }

    public static void Save(this torch.Tensor tensor, string location)
    {
        using FileStream stream = File.Create(location);
        tensor.Save(stream);
    }

    public static void Load(this torch.Tensor tensor, BinaryReader reader, bool skip = false) =>
        TensorStream.ReadInto(reader, tensor, skip);

    public static void Load(ref torch.Tensor? tensor, BinaryReader reader, bool skip = false)
    {
        if (tensor is null) tensor = Load(reader, skip);
        else TensorStream.ReadInto(reader, tensor, skip);
    }

    /// <summary>Null when the tensor is skipped.</summary>
    public static torch.Tensor? Load(BinaryReader reader, bool skip = false)
    {
        torch.Tensor tensor = TensorStream.Read(reader);
        if (!skip) return tensor;
        tensor.Dispose();
        return null;
    }
}
