namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public bool has_names() => Native.lltorch_has_names(this);

        public Tensor rename_(IEnumerable<string>? names)
        {
            // One name a line; a dimension without a name is a line too.
            Native.lltorch_rename_(this, names is null ? null : string.Join('\n', names.Select(name => string.IsNullOrEmpty(name) ? "*" : name)));
            return this;
        }
    }
}
