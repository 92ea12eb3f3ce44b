using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>The cases of tests/vectors/torch_core.json as C#.</summary>
internal static class CoreTable
{
    private static Tensor X => arange(24, float32).reshape(2, 3, 4);

    private static Tensor M => arange(12, float32).reshape(3, 4);

    private static Tensor V => tensor(new float[] { 3, 1, 2 });

    private static Tensor Rows => tensor(new long[] { 2, 0 });

    private static Tensor Columns => tensor(new long[] { 3, 1 });

    private static Tensor Mask => tensor(new[] { true, false, true });

    private static Generator Seeded => new(7);

    internal static readonly Dictionary<string, Func<Tensor>> Cases = new()
    {
        ["index_one"] = () => M[1],
        ["index_two"] = () => M[1, 2],
        ["index_three"] = () => X[1, 2, 3],
        ["index_negative"] = () => M[^1],
        ["range"] = () => M[1..3],
        ["range_from"] = () => M[1..],
        ["range_to_end"] = () => M[..^1, 1..^1],
        ["column"] = () => M[.., 0],
        ["last_column"] = () => M[TensorIndex.Ellipsis, ^1],
        ["ellipsis_middle"] = () => X[0, TensorIndex.Ellipsis, 1],
        ["new_axis"] = () => M[TensorIndex.None, 1..2],
        ["stepped"] = () => M[TensorIndex.Colon, TensorIndex.Slice(step: 2)],
        ["stepped_between"] = () => M[.., TensorIndex.Slice(1, 4, 2)],
        ["beyond_the_end"] = () => M[1..99],
        ["empty_range"] = () => M[2..1],
        ["tensor_index"] = () => M[Rows],
        ["two_tensor_indices"] = () => M[Rows, Columns],
        ["slice_and_tensor"] = () => M[.., TensorIndex.Tensor(Columns)],
        ["mask"] = () => M[Mask],
        ["mask_of_elements"] = () => M[M > 5],
        ["mask_and_column"] = () => M[TensorIndex.Tensor(Mask), 1],
        ["bool_index"] = () => M[TensorIndex.Bool(true)],
        ["assign_row"] = () => Assigned(y => y[1] = 5f),
        ["assign_element"] = () => Assigned(y => y[0, 3] = -1),
        ["assign_column"] = () => Assigned(y => y[.., 2] = V),
        ["assign_range"] = () => Assigned(y => y[1..3, ..2] = 9),
        ["assign_mask"] = () => Assigned(y => y[Mask] = 0f),
        ["assign_tensor_index"] = () => Assigned(y => y[Rows] = tensor(new float[] { 7, 8, 9, 10 })),
        ["assign_two_tensors"] = () => Assigned(y => y[Rows, Columns] = tensor(new float[] { -5, -6 })),
        ["accumulate"] = () => M.index_put_(tensor(new float[] { 2, 3 }), [tensor(new long[] { 0, 0 }), tensor(new long[] { 1, 1 })], true),
        ["select"] = () => X.select(1, 2),
        ["narrow"] = () => M.narrow(1, 1, 2),
        ["index_select"] = () => M.index_select(1, Columns),
        ["masked_select"] = () => M.masked_select(M > 8),
        ["masked_fill"] = () => M.masked_fill(M > 8, -1),
        ["masked_scatter"] = () => M.masked_scatter(M > 8, tensor(new float[] { 50, 60, 70 })),
        ["take"] = () => M.take(tensor(new long[] { 0, 5, 11 })),
        ["take_along_dim"] = () => M.take_along_dim(tensor(new long[,] { { 1 }, { 0 }, { 3 } }), 1),
        ["index_add"] = () => M.index_add(0, Rows, ones(2, 4), 2),
        ["index_copy"] = () => M.index_copy(0, Rows, ones(2, 4)),
        ["index_fill"] = () => M.index_fill(1, Columns, -3),
        ["select_scatter"] = () => M.select_scatter(zeros(4), 0, 1),
        ["slice_scatter"] = () => M.slice_scatter(zeros(3, 2), 1, 1, 3),
        ["diagonal_scatter"] = () => M.diagonal_scatter(zeros(3)),
        ["cat"] = () => cat([M, M[..1]], 0),
        ["stack"] = () => stack([V, V + 1], 1),
        ["hstack"] = () => hstack(M, M[.., ..1]),
        ["vstack"] = () => vstack([V, V + 1]),
        ["dstack"] = () => dstack(V, V + 1),
        ["column_stack"] = () => column_stack(V, V + 1),
        ["block_diag"] = () => block_diag(V, M),
        ["cartesian_prod"] = () => cartesian_prod(V, V[..2]),
        ["combinations"] = () => combinations(V),
        ["meshgrid_ij"] = () => meshgrid([V, V[..2]])[1],
        ["meshgrid_xy"] = () => meshgrid([V, V[..2]], "xy")[1],
        ["split"] = () => M.split(3, dim: 1)[1],
        ["split_sizes"] = () => M.split([1, 2], 0L)[1],
        ["tensor_split"] = () => M.tensor_split(3, 1)[2],
        ["tensor_split_at"] = () => M.tensor_split([1, 3], 1)[1],
        ["chunk"] = () => M.chunk(2, 1)[1],
        ["unbind"] = () => M.unbind(1)[2],
        ["hsplit"] = () => M.hsplit(2L)[1],
        ["expand"] = () => V.reshape(3, 1).expand(3, 2),
        ["repeat"] = () => V.repeat(2, 2),
        ["repeat_interleave"] = () => V.repeat_interleave(2),
        ["tile"] = () => M.tile([1, 2]),
        ["flip"] = () => M.flip(),
        ["fliplr"] = () => M.fliplr(),
        ["flipud"] = () => M.flipud(),
        ["roll"] = () => M.roll(1),
        ["roll_dims"] = () => M.roll((1, -1), (0, 1)),
        ["rot90"] = () => M.rot90(),
        ["rot90_twice"] = () => M.rot90(2, (0, 1)),
        ["unfold"] = () => V.unfold(0, 2, 1),
        ["permute"] = () => X.permute(2, 0, 1),
        ["transpose"] = () => X.transpose(0, 2),
        ["movedim"] = () => movedim(X, [0, 1], [2, 0]),
        ["flatten"] = () => X.flatten(1),
        ["unflatten"] = () => M.unflatten(1, 2, 2),
        ["squeeze"] = () => X[..1].squeeze(0),
        ["unsqueeze"] = () => V.unsqueeze(-1),
        ["diag"] = () => V.diag(1),
        ["diagonal"] = () => M.diagonal(1),
        ["diag_embed"] = () => V.diag_embed(),
        ["diagflat"] = () => V.diagflat(-1),
        ["as_strided"] = () => M.as_strided([2, 2], [1, 2], 1),
        ["mT"] = () => X.mT,
        ["atleast_3d"] = () => V.atleast_3d(),
        ["arange_step"] = () => arange(1, 4, 0.5),
        ["linspace"] = () => linspace(-1, 1, 5),
        ["logspace"] = () => logspace(0, 2, 3),
        ["eye"] = () => eye(2, 3),
        ["rand"] = () => rand(5, generator: Seeded),
        ["randn"] = () => randn(20, generator: Seeded),
        ["randint"] = () => randint(0, 100, [6L], generator: Seeded),
        ["randperm"] = () => randperm(8, generator: Seeded),
        ["normal_"] = () => zeros(4).normal_(2, 3, Seeded),
        ["uniform_"] = () => zeros(4).uniform_(-1, 1, Seeded),
        ["bernoulli"] = () => full(8, 0.5).bernoulli(Seeded),
        ["multinomial"] = () => tensor(new float[] { 0.1f, 0.2f, 0.7f }).multinomial(5, true, Seeded),
    };

    private static Tensor Assigned(Action<Tensor> change)
    {
        Tensor y = M;
        change(y);
        return y;
    }
}
