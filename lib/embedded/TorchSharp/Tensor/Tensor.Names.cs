namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public bool has_names() => Native.lltorch_has_names(this);

        public Tensor rename_(IEnumerable<string>? names)
        {
            Native.lltorch_rename_(this, names is null ? null : string.Join('\n', names));
            return this;
        }
    }
}
