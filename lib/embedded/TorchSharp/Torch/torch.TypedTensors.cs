namespace TorchSharp;

public static partial class torch
{
    public static Tensor BoolTensor(Tensor t) => t.@bool();

    public static Tensor ByteTensor(Tensor t) => t.@byte();

    public static Tensor ShortTensor(Tensor t) => t.@short();

    public static Tensor IntTensor(Tensor t) => t.@int();

    public static Tensor LongTensor(Tensor t) => t.@long();

    public static Tensor FloatTensor(Tensor t) => t.@float();

    public static Tensor DoubleTensor(Tensor t) => t.@double();
}
