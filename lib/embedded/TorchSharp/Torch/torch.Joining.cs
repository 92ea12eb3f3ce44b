namespace TorchSharp;

public static partial class torch
{
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => Native.lltorch_cat(TensorList.Of(tensors), dim);

    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Native.lltorch_cat(tensors, dim);

    public static Tensor cat(Tensor[] tensors, long dim = 0) => Native.lltorch_cat(tensors, dim);

    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => Native.lltorch_cat(TensorList.Of(tensors), dim);

    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Native.lltorch_cat(tensors, dim);

    public static Tensor concat(Tensor[] tensors, long dim = 0) => Native.lltorch_cat(tensors, dim);

    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => Native.lltorch_cat(TensorList.Of(tensors), axis);

    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => Native.lltorch_cat(tensors, axis);

    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => Native.lltorch_cat(tensors, axis);

    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => Native.lltorch_stack(TensorList.Of(tensors), dim);

    public static Tensor hstack(IEnumerable<Tensor> tensors) => Native.lltorch_hstack(TensorList.Of(tensors));

    public static Tensor hstack(IList<Tensor> tensors) => Native.lltorch_hstack(TensorList.Of(tensors));

    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => Native.lltorch_hstack(tensors);

    public static Tensor hstack(params Tensor[] tensors) => Native.lltorch_hstack(tensors);

    public static Tensor vstack(IList<Tensor> tensors) => Native.lltorch_vstack(TensorList.Of(tensors));

    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => Native.lltorch_vstack(tensors);

    public static Tensor vstack(Tensor[] tensors) => Native.lltorch_vstack(tensors);

    public static Tensor row_stack(IList<Tensor> tensors) => Native.lltorch_vstack(TensorList.Of(tensors));

    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => Native.lltorch_vstack(tensors);

    public static Tensor row_stack(params Tensor[] tensors) => Native.lltorch_vstack(tensors);

    public static Tensor dstack(IEnumerable<Tensor> tensors) => Native.lltorch_dstack(TensorList.Of(tensors));

    public static Tensor dstack(IList<Tensor> tensors) => Native.lltorch_dstack(TensorList.Of(tensors));

    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => Native.lltorch_dstack(tensors);

    public static Tensor dstack(params Tensor[] tensors) => Native.lltorch_dstack(tensors);

    public static Tensor column_stack(IList<Tensor> tensors) => Native.lltorch_column_stack(TensorList.Of(tensors));

    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => Native.lltorch_column_stack(tensors);

    public static Tensor column_stack(params Tensor[] tensors) => Native.lltorch_column_stack(tensors);

    public static Tensor block_diag(params Tensor[] tensors) => Native.lltorch_block_diag(tensors);

    public static Tensor cartesian_prod(IList<Tensor> tensors) => Native.lltorch_cartesian_prod(TensorList.Of(tensors));

    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => Native.lltorch_cartesian_prod(tensors);

    public static Tensor cartesian_prod(params Tensor[] tensors) => Native.lltorch_cartesian_prod(tensors);
}
