using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private static IEnumerable<LossCase> Embeddings()
    {
        yield return new("cosine distance", (r, n) => new CosineDistanceLoss(r, n), Residuals)
        {
            ClosedForm = (x, y) => [.. Rows(x).Zip(Rows(y), (a, b) => 1 - Cosine(a, b))],
            Vector = "cosine",
            VectorFile = Further,
            Identity = (x, y) => Terms(new MseLoss(nn.Reduction.None), nn.functional.normalize(x), nn.functional.normalize(y)).sum(1) / 2,
            MaskShape = (x, _) => [x.shape[0]],
            Upper = 2,
        };
        yield return new("supervised contrastive 0.2", (r, n) => new SupervisedContrastiveLoss(0.2, r, n),
            rows => (Wave(3, 1.7, 0.3, rows, 3), arange(rows, ScalarType.Int64) % 3))
        {
            ClosedForm = (x, y) =>
            {
                double[][] z = Rows(x);
                long[] labels = y.data<long>().ToArray();
                return [.. z.Select((a, i) =>
                {
                    int[] others = [.. Enumerable.Range(0, z.Length).Where(j => j != i)], partners = [.. others.Where(j => labels[j] == labels[i])];
                    double all = Math.Log(others.Sum(j => Math.Exp(Cosine(a, z[j]) / 0.2)));
                    return partners.Length == 0 ? 0 : partners.Average(j => all - Cosine(a, z[j]) / 0.2);
                })];
            },
            Vector = "supervised contrastive 0.2",
            VectorFile = Further,
            Identity = (x, y) =>
            {
                Tensor unit = nn.functional.normalize(x), self = eye(x.shape[0], dtype: ScalarType.Bool);
                Tensor partner = Partners(y).to(ScalarType.Float64);
                return new ListNetLoss(ListNetTarget.AsGiven, nn.Reduction.None).forward(
                    unit.mm(unit.t()) / 0.2, partner / partner.sum(1, keepdim: true).clamp_min(1), null, self.logical_not());
            },
            Count = (_, y) => Partners(y).any(1).sum().item<long>(),
            OwnWeights = (_, y) => Partners(y).any(1).to(ScalarType.Float64),
            MaskShape = (x, _) => [x.shape[0]],
            MaskSelectsTerms = false,
            Upper = Math.Log(39) + 10,
        };
    }

    /// <summary>[N, N]: true for two examples of one label.</summary>
    private static Tensor Partners(Tensor y) =>
        y.unsqueeze(0).eq(y.unsqueeze(1)).logical_and(eye(y.shape[0], dtype: ScalarType.Bool).logical_not());
}
