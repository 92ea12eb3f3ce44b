using System.Numerics;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        internal unsafe NativeScalar ReadItem()
        {
            NativeScalar value = default;
            Native.lltorch_item(this, &value);
            return value;
        }

        /// <summary>Where the elements are; the caller keeps the tensor alive.</summary>
        internal unsafe byte* DataPointer()
        {
            Native.lltorch_data_ptr(this, out nint data);
            return (byte*)data;
        }

        public Scalar ToScalar() => new(ReadItem());

        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            ElementType.Check<T>(dtype);
            return new TensorAccessor<T>(this);
        }

        public T item<T>() where T : unmanaged
        {
            ElementType.Check<T>(dtype);
            NativeScalar value = ReadItem();
            if (typeof(T) == typeof(float)) return (T)(object)(float)value.Real;
            if (typeof(T) == typeof(double)) return (T)(object)value.Real;
            if (typeof(T) == typeof(long)) return (T)(object)value.Integer;
            if (typeof(T) == typeof(int)) return (T)(object)(int)value.Integer;
            if (typeof(T) == typeof(bool)) return (T)(object)(value.Integer != 0);
            if (typeof(T) == typeof(byte)) return (T)(object)(byte)value.Integer;
            if (typeof(T) == typeof(sbyte)) return (T)(object)(sbyte)value.Integer;
            if (typeof(T) == typeof(short)) return (T)(object)(short)value.Integer;
            if (typeof(T) == typeof(Half)) return (T)(object)(Half)value.Real;
            if (typeof(T) == typeof(BFloat16)) return (T)(object)(BFloat16)value.Real;
            if (typeof(T) == typeof(Complex)) return (T)(object)new Complex(value.Real, value.Imaginary);
            return (T)(object)((float)value.Real, (float)value.Imaginary);
        }
    }
}
