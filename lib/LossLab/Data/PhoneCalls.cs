using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>A short series with errors that are known.</summary>
/// <param name="Years">float32, <c>[24]</c>: 1950 to 1973.</param>
/// <param name="Calls">float32, <c>[24]</c>: tens of millions of calls.</param>
/// <param name="IsMisrecorded">bool, <c>[24]</c>: the years 1964 to 1969, which hold minutes instead of calls.</param>
public sealed record PhoneCalls(Tensor Years, Tensor Calls, Tensor IsMisrecorded);
