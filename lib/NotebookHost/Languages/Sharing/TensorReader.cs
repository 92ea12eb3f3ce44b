using TorchSharp;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>A tensor becomes nested lists of its numbers, as it is written: a matrix, a list of rows.</summary>
internal static class TensorReader
{
    private const long MostElements = 250_000;

    /// <summary>Reads a tensor.</summary>
    /// <exception cref="SharingException">It is too large, or has numbers that no other language has.</exception>
    public static SharedValue Read(object value, ObjectReader reader)
    {
        var tensor = (torch.Tensor)value;
        if (tensor.is_sparse || tensor.device_type == DeviceType.META)
            throw new SharingException("it is a tensor without numbers of its own; make it dense and put it on the CPU first");
        if (tensor.NumberOfElements > MostElements)
            throw new SharingException($"it is a tensor of {tensor.NumberOfElements:N0} elements; at most {MostElements:N0} can be shared");
        using var scope = torch.NewDisposeScope();
        var here = tensor.detach().cpu().contiguous().view(-1);
        Array flat = tensor.dtype switch
        {
            torch.ScalarType.Bool => here.data<bool>().ToArray(),
            torch.ScalarType.Byte => here.data<byte>().ToArray(),
            torch.ScalarType.Int8 => here.data<sbyte>().ToArray(),
            torch.ScalarType.Int16 => here.data<short>().ToArray(),
            torch.ScalarType.Int32 => here.data<int>().ToArray(),
            torch.ScalarType.Int64 => here.data<long>().ToArray(),
            torch.ScalarType.Float32 => here.data<float>().ToArray(),
            torch.ScalarType.Float64 => here.data<double>().ToArray(),
            _ => throw new SharingException($"it is a tensor of {tensor.dtype}; convert it to Float32 first"),
        };
        return reader.Read(tensor.ndim == 0 ? flat.GetValue(0) : Shaped(flat, tensor.shape, 0, 0));
    }

    private static Array Shaped(Array flat, long[] shape, int axis, long start)
    {
        var length = (int)shape[axis];
        if (axis == shape.Length - 1)
        {
            var row = Array.CreateInstance(flat.GetType().GetElementType()!, length);
            Array.Copy(flat, start, row, 0, length);
            return row;
        }

        var stride = shape.Skip(axis + 1).Aggregate(1L, (product, size) => product * size);
        return Enumerable.Range(0, length).Select(i => Shaped(flat, shape, axis + 1, start + (i * stride))).ToArray();
    }
}
