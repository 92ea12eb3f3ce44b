using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        [IndexerName("TensorItems")]
        public Tensor this[long i1]
        {
            get => Native.lltorch_select(this, 0, i1);
            set => Native.lltorch_set_item_at(this, new IntList([i1]), value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2]
        {
            get => Native.lltorch_item_at(this, new IntList([i1, i2]));
            set => Native.lltorch_set_item_at(this, new IntList([i1, i2]), value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3]
        {
            get => Native.lltorch_item_at(this, new IntList([i1, i2, i3]));
            set => Native.lltorch_set_item_at(this, new IntList([i1, i2, i3]), value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => Native.lltorch_item_at(this, new IntList([i1, i2, i3, i4]));
            set => Native.lltorch_set_item_at(this, new IntList([i1, i2, i3, i4]), value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5]
        {
            get => Native.lltorch_item_at(this, new IntList([i1, i2, i3, i4, i5]));
            set => Native.lltorch_set_item_at(this, new IntList([i1, i2, i3, i4, i5]), value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6]
        {
            get => Native.lltorch_item_at(this, new IntList([i1, i2, i3, i4, i5, i6]));
            set => Native.lltorch_set_item_at(this, new IntList([i1, i2, i3, i4, i5, i6]), value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices]
        {
            get => Native.lltorch_item_at(this, indices);
            set => Native.lltorch_set_item_at(this, indices, value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices]
        {
            get => Native.lltorch_index(this, indices);
            set => Native.lltorch_set_index(this, indices, value);
        }

        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        public Tensor index(params TensorIndex[] indices) => Native.lltorch_index(this, indices);

        public Tensor index(params Tensor[] indices) => Native.lltorch_index_tensors(this, indices);

        public Tensor index_put_(Tensor value, params TensorIndex[] indices)
        {
            Native.lltorch_set_index(this, indices, value);
            return this;
        }

        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false)
        {
            Native.lltorch_index_put_(this, indices, value, accumulate);
            return this;
        }

        public Tensor index_put_(Scalar value, params TensorIndex[] indices)
        {
            Native.lltorch_set_index_scalar(this, indices, value);
            return this;
        }

        public Tensor index_put_(Tensor value, params Tensor[] indices) => index_put_(value, indices, false);

        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false)
        {
            Native.lltorch_index_put_tensors_(this, indices, value, accumulate);
            return this;
        }

        public Tensor index_put_(Scalar value, params Tensor[] indices)
        {
            Native.lltorch_index_put_tensors_scalar_(this, indices, value);
            return this;
        }
    }
}
