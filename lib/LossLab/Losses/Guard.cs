using System.Globalization;
using System.Runtime.CompilerServices;
using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>What a loss asks of its tensors. Each failure is one error that says what, where, and what to do.</summary>
internal static class Guard
{
    /// <summary>[64, 1] as people write it.</summary>
    public static string Shape(Tensor tensor) => $"[{string.Join(", ", tensor.shape)}]";

    public static void FloatingPoint(nn.Module loss, Tensor input)
    {
        if (!input.is_floating_point())
            throw new ArgumentException(
                $"{loss.GetName()}: input is {input.dtype}, and only floating-point numbers have a gradient. "
                + "Convert it: input.to(ScalarType.Float32).", nameof(input));
    }

    /// <summary>One shape and one type. Mixed types would be promoted silently and fail later, inside backward().</summary>
    public static void Alike(nn.Module loss, Tensor input, Tensor target,
        [CallerArgumentExpression(nameof(input))] string inputName = "",
        [CallerArgumentExpression(nameof(target))] string targetName = "")
    {
        SameShape(loss, input, target, inputName, targetName);
        SameType(loss, input, target, inputName, targetName);
    }

    public static void SameType(nn.Module loss, Tensor input, Tensor target,
        [CallerArgumentExpression(nameof(input))] string inputName = "",
        [CallerArgumentExpression(nameof(target))] string targetName = "")
    {
        if (target.dtype != input.dtype)
            throw new ArgumentException(
                $"{loss.GetName()}: {targetName} is {target.dtype} but {inputName} is {input.dtype}. Convert it: {targetName}.to({inputName}.dtype).",
                targetName);
    }

    public static void Integer(nn.Module loss, Tensor target)
    {
        if (target.dtype != ScalarType.Int64)
            throw new ArgumentException(
                $"{loss.GetName()}: target holds class indices and must be Int64; it is {target.dtype}. "
                + "Convert it: target.to(ScalarType.Int64).", nameof(target));
    }

    /// <summary>The same for logits [N, C, …], where type and shape may be wrong at once: one error, whose advice leads to a target that fits.</summary>
    public static void Integer(nn.Module loss, Tensor input, Tensor target, string otherwise = "")
    {
        if (target.dtype != ScalarType.Int64)
            throw new ArgumentException(
                $"{loss.GetName()}: target holds class indices and must be Int64; it is {target.dtype} {Shape(target)}, and input is {Shape(input)}. "
                + (ToClassIndices(input, target) is { } call ? $"Convert it: {call}." : ClassShapes) + otherwise, nameof(target));
    }

    private const string ClassShapes = "Input must be [N, C, …], one logit for each of C classes, and target [N, …], one class index for each prediction.";

    /// <summary>What makes class indices of a target that is one-hot, or a column, or of another type; null if nothing does.</summary>
    private static string? ToClassIndices(Tensor input, Tensor target)
    {
        long[] a = input.shape, b = target.shape;
        if (a.Length < 2) return null;
        long[] wanted = [.. a.Where((_, i) => i != 1)];
        string type = target.dtype == ScalarType.Int64 ? "" : ".to(ScalarType.Int64)";
        if (wanted.SequenceEqual(b)) return type == "" ? null : $"target{type}";
        if (b.Length != a.Length || !wanted.SequenceEqual(b.Where((_, i) => i != 1))) return null;
        return b[1] == 1 ? $"target.squeeze(1){type}"
            : b[1] != a[1] ? null
            : target.dtype == ScalarType.Bool ? $"target{type}.argmax(1)" : "target.argmax(1)"; // argmax is missing for Bool
    }

    public static void SameShape(nn.Module loss, Tensor input, Tensor target,
        [CallerArgumentExpression(nameof(input))] string inputName = "",
        [CallerArgumentExpression(nameof(target))] string targetName = "")
    {
        long[] a = input.shape, b = target.shape;
        if (a.AsSpan().SequenceEqual(b)) return;
        string hint = WithoutOnes(a).SequenceEqual(WithoutOnes(b))
            ? $" They differ only in sizes of 1: {targetName}.view({string.Join(", ", a)}) makes them equal."
            : "";
        throw new ArgumentException(
            $"{loss.GetName()}: {inputName} is {Shape(input)} and {targetName} is {Shape(target)}. "
            + $"The shapes must be equal, because broadcasting would compare every element with every other.{hint}", targetName);
    }

    /// <summary>Sizes of 1 are repeated; a missing dimension is not made up.</summary>
    public static void Expandable(nn.Module loss, Tensor tensor, Tensor terms,
        [CallerArgumentExpression(nameof(tensor))] string name = "")
    {
        long[] a = tensor.shape, b = terms.shape;
        if (a.Length == b.Length && a.Zip(b).All(size => size.First == size.Second || size.First == 1)) return;
        throw new ArgumentException(
            $"{loss.GetName()}: {name} is {Shape(tensor)}, which does not fit {Shape(terms)}. "
            + $"Give it that shape, or write a 1 for each dimension along which it is the same (unsqueeze adds one).", name);
    }

    /// <summary>
    /// Labels outside 0…1 make a binary loss negative without bound, silently. What rounding has left outside is moved to the bound.
    /// A NaN passes: it shows in the value.
    /// </summary>
    public static Tensor Labels(nn.Module loss, Tensor target)
    {
        if (Range(target) is not { } range) return target;
        (double low, double high) = range;
        if (low >= 0 && high <= 1) return target;
        double slack = Rounding(target);
        if (low < -slack || high > 1 + slack)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: target must lie in [0, 1]; it runs from {low} to {high}. ")
                + "Labels −1 and 1: (target + 1) / 2. Pixels 0 to 255: target / 255.", nameof(target));
        return target.clamp(0, 1);
    }

    /// <summary>Probabilities, moved to the bound where rounding has left them outside; the gradient passes as if they were not.</summary>
    public static Tensor Probabilities(nn.Module loss, Tensor input)
    {
        if (Range(input) is not { } range) return input;
        (double low, double high) = range;
        double slack = Rounding(input);
        if (!(low >= -slack && high <= 1 + slack))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: input must hold probabilities in [0, 1]; it runs from {low} to {high}. ")
                + "For logits (any number) use BceWithLogitsLoss.", nameof(input));
        return input + (input.clamp(0, 1) - input).detach();
    }

    /// <summary>How far a number near 1 may be off by rounding alone (a softmax, a resized mask): four units in its type's last place.</summary>
    public static double Rounding(ScalarType type) => 4 * finfo(type).eps;

    /// <summary>The same for a tensor, in the type in which it was given to the loss.</summary>
    public static double Rounding(Tensor tensor) => Rounding(HalfPrecision.Given ?? tensor.dtype);

    /// <summary>Input [N, C, …] and target [N, …] with indices 0 … C − 1.</summary>
    public static void ClassIndices(nn.Module loss, Tensor input, Tensor target)
    {
        long[] a = input.shape, b = target.shape;
        if (a.Length < 2 || a[1] == 0 || !a.Where((_, i) => i != 1).SequenceEqual(b))
            throw new ArgumentException(
                $"{loss.GetName()}: input is {Shape(input)} and target is {Shape(target)}. {ClassShapes}"
                + (ToClassIndices(input, target) is { } call ? $" {call} makes one of this target." : ""), nameof(target));
        if (Range(target) is not { } range) return;
        (double low, double high) = range;
        if (low < 0 || high >= a[1])
            throw new ArgumentException(
                $"{loss.GetName()}: target must hold class indices from 0 to {a[1] - 1}, as input has {a[1]} classes; it runs from {low} to {high}.",
                nameof(target));
    }

    public static void Mask(nn.Module loss, Tensor? mask)
    {
        if (mask is not null && mask.dtype != ScalarType.Bool)
            throw new ArgumentException(
                $"{loss.GetName()}: mask is {mask.dtype} and must be Bool, true where an element counts: mask.ne(0) converts numbers.",
                nameof(mask));
    }

    /// <summary>
    /// False on LibTorch's <c>meta</c> device: tensors there have a shape and a type, but no numbers, and what would read one is left out.
    /// </summary>
    public static bool HasNumbers(Tensor tensor) => tensor.device_type != DeviceType.META;

    /// <summary>One number; NaN where there is none to read.</summary>
    public static double Number(Tensor scalar, string name = "The number") => HasNumbers(scalar) ? scalar.ToNumber(name) : double.NaN;

    /// <summary>The smallest and the largest element, both NaN if one is; null where there is none to read, as in an empty tensor.</summary>
    public static (double Low, double High)? Range(Tensor tensor)
    {
        if (tensor.NumberOfElements == 0 || !HasNumbers(tensor)) return null;
        (Tensor low, Tensor high) = tensor.detach().aminmax();
        return (low.ToNumber(), high.ToNumber());
    }

    private static IEnumerable<long> WithoutOnes(long[] shape) => shape.Where(size => size != 1);
}
