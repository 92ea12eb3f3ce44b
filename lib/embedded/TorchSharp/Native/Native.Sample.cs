using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_uniform_(Tensor self, double from, double to, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_normal_(Tensor self, double mean, double std, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_random_(Tensor self, double from, double to, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bernoulli_(Tensor self, double p, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bernoulli_tensor_(Tensor self, Tensor p, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_exponential_(Tensor self, double lambda, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_geometric_(Tensor self, double p, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_cauchy_(Tensor self, double median, double sigma, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_log_normal_(Tensor self, double mean, double std, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bernoulli(Tensor self, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_binomial(Tensor count, Tensor prob, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_poisson(Tensor self, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_multinomial(Tensor self, long numSamples, [MarshalAs(UnmanagedType.U1)] bool replacement, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_normal_tensors(Tensor mean, Tensor std, [MarshalUsing(typeof(OptionalGenerator))] Generator? g);
}
