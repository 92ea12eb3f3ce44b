using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial void lltorch_nn_lstm(Tensor input, Tensor h0, Tensor c0, TensorList weights,
        [MarshalAs(UnmanagedType.U1)] bool hasBiases, long layers, double dropout,
        [MarshalAs(UnmanagedType.U1)] bool training, [MarshalAs(UnmanagedType.U1)] bool bidirectional,
        [MarshalAs(UnmanagedType.U1)] bool batchFirst, out Tensor output, out Tensor hn, out Tensor cn);

    [LibraryImport(Library)]
    internal static partial void lltorch_nn_rnn(int kind, Tensor input, Tensor h0, TensorList weights,
        [MarshalAs(UnmanagedType.U1)] bool hasBiases, long layers, double dropout,
        [MarshalAs(UnmanagedType.U1)] bool training, [MarshalAs(UnmanagedType.U1)] bool bidirectional,
        [MarshalAs(UnmanagedType.U1)] bool batchFirst, out Tensor output, out Tensor hn);
}
