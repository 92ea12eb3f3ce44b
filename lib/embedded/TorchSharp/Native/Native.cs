using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace TorchSharp;

/// <summary>
/// The C ABI of <c>native/*.cpp</c>. Each family of operations adds its own part (Native.Ops*.cs, Native.Nn*.cs, …).
/// </summary>
/// <remarks>
/// Conventions, C# declaration on the left, C++ on the right:
/// <list type="bullet">
/// <item><c>Tensor t</c> — <c>Handle t</c>. The marshaller (TensorMarshaller) refuses null (ArgumentNullException) and a
/// disposed tensor (ObjectDisposedException), and keeps the object alive until the call has returned: a finaliser can
/// not delete the at::Tensor under a running operation. Never pass <c>t.Handle</c> as a number, that loses both.</item>
/// <item><c>[MarshalUsing(typeof(OptionalTensor))] Tensor? t</c> — <c>Handle t</c>, null for none: <c>optional(t)</c>.</item>
/// <item>Result <c>Tensor</c> — <c>Handle f(…) { return guard([&amp;] { return …; }); }</c>. A null handle throws
/// ExternalException with LibTorch's message.</item>
/// <item>Several results, a fixed number: <c>void f(…, out Tensor a, out Tensor b)</c> —
/// <c>void f(…, Handle* a, Handle* b) { guard_void([&amp;] { auto [x, y] = …; *a = own(x); *b = own(y); }); }</c>.
/// One that may be undefined: <c>[MarshalUsing(typeof(OptionalTensor))] out Tensor? c</c>, declared after a plain one
/// (which is the one that notices the failure).</item>
/// <item>Any number of results: <c>[return: MarshalUsing(typeof(TensorArray))] Tensor[]</c> —
/// <c>TensorArray* f(…) { return guard_list([&amp;] { return std::vector&lt;at::Tensor&gt;…; }); }</c>.</item>
/// <item>No result (in-place operations): <c>[return: MarshalUsing(typeof(Checked))] bool</c> —
/// <c>bool f(…) { return guard_void([&amp;] { … }); }</c>; false throws. The C# method then returns <c>this</c>.</item>
/// <item><c>IntList sizes</c> (from <c>long[]</c> or a span, pinned, not copied) — <c>IntList sizes</c>, converts to IntArrayRef;
/// <c>default</c> is "not given": <c>sizes.optional()</c>.</item>
/// <item><c>TensorList tensors</c> (from <c>Tensor[]</c> or a span; <c>TensorList.Of(IEnumerable)</c> for the rest) —
/// <c>TensorList tensors</c>, <c>tensors.vector()</c>.</item>
/// <item><c>NativeScalar s</c> (implicit from Scalar, double, float, long, int, bool: no allocation) — <c>ScalarArg s</c>.</item>
/// <item><c>OptionalInt</c>, <c>OptionalDouble</c> (implicit from long?, double?) — the same names; <c>x.get()</c>.</item>
/// <item><c>OptionalType</c> (implicit from ScalarType?) — <c>OptionalType</c>, <c>optional_type(x)</c>.</item>
/// <item><c>ScalarType</c> — <c>int32_t</c>/<c>at::ScalarType</c>; <c>bool</c> in and out — <c>bool</c>, write it
/// <c>[MarshalAs(UnmanagedType.U1)] bool</c>.</item>
/// <item><c>[MarshalUsing(typeof(OptionalGenerator))] Generator? g</c> — <c>at::Generator* g</c>, <c>generator(g)</c>.</item>
/// </list>
/// A call allocates nothing but its result. Disposing a tensor on one thread while another thread uses it is an error
/// of the caller, as for every disposable.
/// </remarks>
internal static unsafe partial class Native
{
    internal const string Library = "losslab_torch";

    [LibraryImport(Library)]
    private static partial nint lltorch_last_error();

    [LibraryImport(Library)]
    internal static partial void lltorch_tensor_delete(nint tensor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long lltorch_owned_bytes(nint tensor);

    [LibraryImport(Library)]
    internal static partial void lltorch_trim();

    [LibraryImport(Library)]
    internal static partial long lltorch_tensor_array_length(nint array);

    [LibraryImport(Library)]
    internal static partial nint* lltorch_tensor_array_data(nint array);

    [LibraryImport(Library)]
    internal static partial void lltorch_tensor_array_delete(nint array);

    /// <summary>Throws what TorchSharp throws for a failed native call: an ExternalException with LibTorch's message.</summary>
    internal static void ThrowLastError()
    {
        string? message = Marshal.PtrToStringUTF8(lltorch_last_error());
        ManagedErrors.ThrowIfKept(message);
        throw new ExternalException(WithoutDispatchTable(WithoutBugReport(message)));
    }

    /// <summary>A check of LibTorch's own that arguments failed: not a bug to report, but arguments that do not go together.</summary>
    private static string? WithoutBugReport(string? message)
    {
        const string Start = " INTERNAL ASSERT FAILED at ", End = "please report a bug to PyTorch.";
        int start = message?.IndexOf(Start, StringComparison.Ordinal) ?? -1;
        int end = start < 0 ? -1 : message!.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? message
            : $"LibTorch cannot compute this: check that the element types, shapes and values of the arguments go together. (The check that failed: {message![..start]}.{message[(end + End.Length)..].TrimEnd()})";
    }

    /// <summary>An operation that a device does not have: LibTorch lists every registration of the operation, five pages of it.</summary>
    private static string? WithoutDispatchTable(string? message)
    {
        int end = message?.StartsWith("Could not run '", StringComparison.Ordinal) == true
            ? message.IndexOf(" This could be because", StringComparison.Ordinal) : -1;
        return end < 0 ? message : message![..end] + " This LibTorch computes on the CPU only, and on sparse and meta tensors not everything.";
    }
}
