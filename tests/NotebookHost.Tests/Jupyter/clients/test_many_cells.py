"""Memory over many cells, and what an editor asks while one types."""
import os
import unittest

from kernel_client import KernelTestCase


def memory(pid):
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:")) / 1024


class ManyCellsTests(KernelTestCase):
    def test_runs_200_trivial_cells(self):
        worker = int(self.value("Environment.ProcessId"))
        kernel = self.manager.provisioner.pid
        sizes = []
        for _ in range(4):
            for _ in range(50):
                self.run_cell("1 + 1")
            # What waits for the collector only is not what the cells keep.
            self.value("GC.GetTotalMemory(true)")
            sizes.append(memory(worker) + memory(kernel))
        # A hundred cells, some 43 KiB each, and what the kernel's collector has not come to yet.
        self.assertLess(sizes[3] - sizes[1], 20)

    def test_completes_and_inspects_while_one_types(self):
        folder = os.path.dirname(self.manager.kernel_spec.argv[0])
        libraries = [os.path.join(folder, name) for name in ("LossLab.dll", "TorchSharp.dll")]
        references = "\n".join(f'#r "{library}"' for library in libraries if os.path.exists(library))
        first = self.run_cell(f"{references}\nusing TorchSharp; using LossLab.Losses;")
        self.assertEqual("ok", first.reply["status"], first.reply)
        self.assertIn("functional", self.complete("torch.nn.fun")["matches"])
        for code in ("torch.nn.functional.", "torch.", "Hub", "new HuberLoss("):
            self.assertTrue(self.complete(code)["matches"])
        shown = self.client.inspect("new HuberLoss(1.0)", 6, reply=True, timeout=30)["content"]
        self.assertIn("Huber's loss", shown["data"]["text/plain"])

    def test_counts_places_in_code_points(self):
        code = 'var s = "😀"; Console.WriteL'
        reply = self.complete(code)
        self.assertEqual(["WriteLine"], reply["matches"])
        self.assertEqual("WriteL", code[reply["cursor_start"]:reply["cursor_end"]])

    def complete(self, code):
        return self.client.complete(code, len(code), reply=True, timeout=30)["content"]


if __name__ == "__main__":
    unittest.main(verbosity=2)
