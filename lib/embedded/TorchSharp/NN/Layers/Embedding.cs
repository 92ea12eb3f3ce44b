using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A table of vectors; the input holds row numbers (Int64).</summary>
public sealed class Embedding : nn.Module<Tensor, Tensor>
{
    private readonly long _paddingIndex;
    private readonly double? _maxNorm;
    private readonly double _normType;
    private readonly bool _scaleByFrequency;
    private readonly bool _sparse;
    private Parameter _weight = null!;

    internal Embedding(Parameter weight, long? paddingIndex, double? maxNorm, double normType, bool scaleByFrequency, bool sparse, bool clearPadding)
        : base(nameof(Embedding))
    {
        if (weight.dim() != 2) throw new ArgumentException($"The table of an embedding has 2 dimensions [rows, features], not {weight.dim()}.", nameof(weight));
        this.weight = weight;
        (_maxNorm, _normType, _scaleByFrequency, _sparse) = (maxNorm, normType, scaleByFrequency, sparse);
        long rows = weight.shape[0];
        if (paddingIndex is < 0) paddingIndex += rows;
        if (paddingIndex is long index && (index < 0 || index >= rows))
            throw new ArgumentOutOfRangeException(nameof(paddingIndex), $"padding_idx lies outside the {rows} rows of the table.");
        _paddingIndex = paddingIndex ?? -1;
        if (clearPadding && _paddingIndex >= 0) Native.lltorch_nn_zero_row(weight, _paddingIndex);
    }

    public Parameter weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    public override Tensor forward(Tensor input)
    {
        if (_maxNorm is double limit) Native.lltorch_nn_embedding_renorm(_weight, input, limit, _normType);
        return Native.lltorch_nn_embedding(_weight, input, _paddingIndex, _scaleByFrequency, _sparse);
    }
}
