namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            /// <summary>Examples by number.</summary>
            public abstract class Dataset<T> : IDisposable
            {
                protected Dataset() { }

                public abstract long Count { get; }

                public abstract T GetTensor(long index);

                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                protected virtual void Dispose(bool disposing) { }
            }

            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
            {
                protected Dataset() { }
            }

            public abstract class IterableDataset : Dataset<IList<Tensor>>
            {
                protected IterableDataset() { }
            }
        }
    }
}
