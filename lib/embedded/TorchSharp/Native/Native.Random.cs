using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    internal static partial nint lltorch_generator_new(ulong seed);

    [LibraryImport(Library)]
    internal static partial nint lltorch_generator_default();

    [LibraryImport(Library)]
    internal static partial void lltorch_generator_delete(nint generator);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_generator_get_state([MarshalUsing(typeof(OptionalGenerator))] Generator generator);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_generator_set_state([MarshalUsing(typeof(OptionalGenerator))] Generator generator, Tensor state);

    [LibraryImport(Library)]
    internal static partial void lltorch_generator_manual_seed([MarshalUsing(typeof(OptionalGenerator))] Generator generator, long seed);

    [LibraryImport(Library)]
    internal static partial long lltorch_generator_seed([MarshalUsing(typeof(OptionalGenerator))] Generator generator);

    [LibraryImport(Library)]
    internal static partial long lltorch_generator_initial_seed([MarshalUsing(typeof(OptionalGenerator))] Generator generator);
}
