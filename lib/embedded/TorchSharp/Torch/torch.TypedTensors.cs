namespace TorchSharp;

public static partial class torch
{
    public static Tensor BoolTensor(Tensor t) => NotNull(t).@bool();

    public static Tensor ByteTensor(Tensor t) => NotNull(t).@byte();

    public static Tensor ShortTensor(Tensor t) => NotNull(t).@short();

    public static Tensor IntTensor(Tensor t) => NotNull(t).@int();

    public static Tensor LongTensor(Tensor t) => NotNull(t).@long();

    public static Tensor FloatTensor(Tensor t) => NotNull(t).@float();

    public static Tensor DoubleTensor(Tensor t) => NotNull(t).@double();
}
