using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public T ReadCpuValue<T>(long i) where T : unmanaged
        {
            if (device_type != DeviceType.CPU) throw new InvalidOperationException("Reading data from a tensor that is not on the CPU.");
            using var elements = data<T>();
            return elements[[i]];
        }

        public bool ReadCpuBool(long i) => ReadCpuValue<bool>(i);

        public byte ReadCpuByte(long i) => ReadCpuValue<byte>(i);

        public sbyte ReadCpuSByte(long i) => ReadCpuValue<sbyte>(i);

        public short ReadCpuInt16(long i) => ReadCpuValue<short>(i);

        public int ReadCpuInt32(long i) => ReadCpuValue<int>(i);

        public long ReadCpuInt64(long i) => ReadCpuValue<long>(i);

        public float ReadCpuFloat16(long i) => (float)ReadCpuValue<Half>(i);

        public float ReadCpuBFloat16(long i) => (float)ReadCpuValue<BFloat16>(i);

        public float ReadCpuSingle(long i) => ReadCpuValue<float>(i);

        public double ReadCpuDouble(long i) => ReadCpuValue<double>(i);

        /// <summary>Nested lists of Scalar; a Scalar for a tensor without dimensions.</summary>
        public object tolist()
        {
            if (ndim == 0) return ToScalar();
            var list = new ArrayList();
            foreach (Tensor item in unbind())
            {
                using (item) list.Add(item.tolist());
            }
            return list;
        }

        /// <summary>The memory of the elements; valid while the tensor is.</summary>
        public unsafe Span<byte> bytes
        {
            get
            {
                long count = NumberOfElements * ElementSize;
                if (count > int.MaxValue) throw new InvalidOperationException($"{count} bytes do not fit into one span.");
                if (!is_contiguous() || device_type != DeviceType.CPU || is_conj() || is_neg())
                    throw new InvalidOperationException("Only a contiguous tensor on the CPU shows its bytes: call .cpu().contiguous().resolve_conj().resolve_neg() first.");
                return count == 0 ? [] : new Span<byte>(DataPointer(), (int)count);
            }
            set
            {
                Span<byte> own = bytes;
                if (value.Length != own.Length)
                    throw new ArgumentException($"{value.Length} bytes given for a tensor that has {own.Length}.", nameof(value));
                value.CopyTo(own);
                GC.KeepAlive(this);
            }
        }

        /// <summary>A label for the program's own use.</summary>
        public string? name { get; set; }

        public bool is_nonzero() => ToScalar().ToBoolean();
    }

    public static bool is_nonzero(Tensor input) => NotNull(input).is_nonzero();
}
