"""Writes torch_core.json: what PyTorch 1.13 answers for the cases of tests/Embedded.Tests/TorchSharp/CoreTable.cs.

Run with Debian's python3-torch: /usr/bin/python3 tests/vectors/generate_torch_core.py
"""
import json
import pathlib

import torch

x = torch.arange(24.0).reshape(2, 3, 4)
m = torch.arange(12.0).reshape(3, 4)
v = torch.tensor([3.0, 1.0, 2.0])
rows = torch.tensor([2, 0])
columns = torch.tensor([3, 1])
mask = torch.tensor([True, False, True])


def assigned(change):
    y = m.clone()
    change(y)
    return y


def put(*indices, value):
    def change(y):
        y[indices if len(indices) > 1 else indices[0]] = value
    return assigned(change)


def seeded(make):
    torch.manual_seed(7)
    return make()


CASES = {
    "index_one": m[1],
    "index_two": m[1, 2],
    "index_three": x[1, 2, 3],
    "index_negative": m[-1],
    "range": m[1:3],
    "range_from": m[1:],
    "range_to_end": m[:-1, 1:-1],
    "column": m[:, 0],
    "last_column": m[..., -1],
    "ellipsis_middle": x[0, ..., 1],
    "new_axis": m[None, 1:2],
    "stepped": m[:, ::2],
    "stepped_between": m[:, 1:4:2],
    "beyond_the_end": m[1:99],
    "empty_range": m[2:1],
    "tensor_index": m[rows],
    "two_tensor_indices": m[rows, columns],
    "slice_and_tensor": m[:, columns],
    "mask": m[mask],
    "mask_of_elements": m[m > 5],
    "mask_and_column": m[mask, 1],
    "bool_index": m[True],
    "assign_row": put(1, value=5.0),
    "assign_element": put(0, 3, value=-1.0),
    "assign_column": put(slice(None), 2, value=v),
    "assign_range": put(slice(1, 3), slice(None, 2), value=9.0),
    "assign_mask": put(mask, value=0.0),
    "assign_tensor_index": put(rows, value=torch.tensor([7.0, 8.0, 9.0, 10.0])),
    "assign_two_tensors": put(rows, columns, value=torch.tensor([-5.0, -6.0])),
    "accumulate": m.clone().index_put_((torch.tensor([0, 0]), torch.tensor([1, 1])), torch.tensor([2.0, 3.0]), accumulate=True),
    "select": x.select(1, 2),
    "narrow": m.narrow(1, 1, 2),
    "index_select": m.index_select(1, columns),
    "masked_select": m.masked_select(m > 8),
    "masked_fill": m.masked_fill(m > 8, -1),
    "masked_scatter": m.masked_scatter(m > 8, torch.tensor([50.0, 60.0, 70.0])),
    "take": m.take(torch.tensor([0, 5, 11])),
    "take_along_dim": m.take_along_dim(torch.tensor([[1], [0], [3]]), 1),
    "index_add": m.index_add(0, rows, torch.ones(2, 4), alpha=2),
    "index_copy": m.index_copy(0, rows, torch.ones(2, 4)),
    "index_fill": m.index_fill(1, columns, -3),
    "select_scatter": m.select_scatter(torch.zeros(4), 0, 1),
    "slice_scatter": m.slice_scatter(torch.zeros(3, 2), 1, 1, 3, 1),
    "diagonal_scatter": m.diagonal_scatter(torch.zeros(3)),
    "cat": torch.cat([m, m[:1]], 0),
    "stack": torch.stack([v, v + 1], 1),
    "hstack": torch.hstack([m, m[:, :1]]),
    "vstack": torch.vstack([v, v + 1]),
    "dstack": torch.dstack([v, v + 1]),
    "column_stack": torch.column_stack([v, v + 1]),
    "block_diag": torch.block_diag(v, m),
    "cartesian_prod": torch.cartesian_prod(v, v[:2]),
    "combinations": torch.combinations(v),
    "meshgrid_ij": torch.meshgrid(v, v[:2], indexing="ij")[1],
    "meshgrid_xy": torch.meshgrid(v, v[:2], indexing="xy")[1],
    "split": m.split(3, 1)[1],
    "split_sizes": m.split([1, 2], 0)[1],
    "tensor_split": m.tensor_split(3, 1)[2],
    "tensor_split_at": m.tensor_split([1, 3], 1)[1],
    "chunk": m.chunk(2, 1)[1],
    "unbind": m.unbind(1)[2],
    "hsplit": m.hsplit(2)[1],
    "expand": v.reshape(3, 1).expand(3, 2),
    "repeat": v.repeat(2, 2),
    "repeat_interleave": v.repeat_interleave(2),
    "tile": m.tile((1, 2)),
    "flip": m.flip(0, 1),
    "fliplr": m.fliplr(),
    "flipud": m.flipud(),
    "roll": m.roll(1),
    "roll_dims": m.roll((1, -1), (0, 1)),
    "rot90": m.rot90(),
    "rot90_twice": m.rot90(2, (0, 1)),
    "unfold": v.unfold(0, 2, 1),
    "permute": x.permute(2, 0, 1),
    "transpose": x.transpose(0, 2),
    "movedim": torch.movedim(x, (0, 1), (2, 0)),
    "flatten": x.flatten(1),
    "unflatten": m.unflatten(1, (2, 2)),
    "squeeze": x[:1].squeeze(0),
    "unsqueeze": v.unsqueeze(-1),
    "diag": v.diag(1),
    "diagonal": m.diagonal(1),
    "diag_embed": v.diag_embed(),
    "diagflat": v.diagflat(-1),
    "as_strided": m.as_strided((2, 2), (1, 2), 1),
    "mT": x.mT,
    "atleast_3d": torch.atleast_3d(v),
    "arange_step": torch.arange(1, 4, 0.5),
    "linspace": torch.linspace(-1, 1, 5),
    "logspace": torch.logspace(0, 2, 3),
    "eye": torch.eye(2, 3),
    "rand": seeded(lambda: torch.rand(5)),
    "randn": seeded(lambda: torch.randn(20)),
    "randint": seeded(lambda: torch.randint(0, 100, (6,))),
    "randperm": seeded(lambda: torch.randperm(8)),
    "normal_": seeded(lambda: torch.zeros(4).normal_(2, 3)),
    "uniform_": seeded(lambda: torch.zeros(4).uniform_(-1, 1)),
    "bernoulli": seeded(lambda: torch.full((8,), 0.5).bernoulli()),
    "multinomial": seeded(lambda: torch.tensor([0.1, 0.2, 0.7]).multinomial(5, True)),
}


def encode(tensor):
    return {
        "type": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "values": tensor.to(torch.float64).reshape(-1).tolist(),
    }


document = {"torch": torch.__version__, "cases": {name: encode(value) for name, value in CASES.items()}}
path = pathlib.Path(__file__).with_name("torch_core.json")
path.write_text(json.dumps(document, indent=1) + "\n")
