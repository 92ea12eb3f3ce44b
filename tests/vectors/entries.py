"""What the generators of loss vectors share: an entry of the JSON, and the file."""
import json
import pathlib

import torch


def pack(tensor):
    return {"shape": list(tensor.shape), "data": tensor.detach().double().flatten().tolist()}


class Entries(dict):
    """Entries by name, in their order."""

    def add(self, name, source, x, y, none, mean, total, gradient):
        assert name not in self, name
        self[name] = {
            "source": source, "input": pack(x), "target": pack(y), "none": pack(none),
            "mean": float(mean), "sum": float(total), "gradient": pack(gradient),
        }

    def of_terms(self, name, source, x, y, terms, count=None, check=None):
        """terms(x, y) are the unreduced terms; autograd differentiates their sum.

        Their mean divides by count, if given. check, if given, is another library's value, which is the one that is written.
        """
        x = x.clone().requires_grad_()
        none = terms(x, y)
        if check is not None:
            assert torch.allclose(none, torch.as_tensor(check), rtol=1e-10, atol=1e-12), (name, none, check)
            none = none + (torch.as_tensor(check) - none).detach()
        none.sum().backward()
        self.add(name, source, x, y, none, none.sum() / (count or none.numel()), none.sum(), x.grad)
        return none.detach()

    def write(self, name):
        pathlib.Path(__file__).with_name(name).write_text(json.dumps(self, indent=1) + "\n")
