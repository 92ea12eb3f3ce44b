"""Speed and memory. The bounds leave room for a busy machine: of four batches of cells the best counts."""
import os
import statistics
import time
import unittest

from kernel_client import KernelTestCase


def memory(pid):
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:")) / 1024


class SpeedTests(KernelTestCase):
    def test_runs_200_trivial_cells(self):
        worker = int(self.value("Environment.ProcessId"))
        kernel = self.manager.provisioner.pid
        medians, sizes = [], []
        for _ in range(4):
            medians.append(statistics.median(self.run_cell("1 + 1").seconds for _ in range(50)))
            # What waits for the collector only is not what the cells keep.
            self.value("GC.GetTotalMemory(true)")
            sizes.append(memory(worker) + memory(kernel))
        print("trivial cell: medians " + ", ".join(f"{m * 1000:.1f}" for m in medians) + " ms, "
              f"memory {sizes[1]:.0f} MiB after 100, {sizes[3]:.0f} MiB after 200")
        self.assertLess(min(medians), 0.02)
        self.assertLess(sizes[3] - sizes[1], 10)

    def test_completes_and_inspects_while_one_types(self):
        folder = os.path.dirname(self.manager.kernel_spec.argv[0])
        libraries = [os.path.join(folder, name) for name in ("LossLab.dll", "TorchSharp.dll")]
        references = "\n".join(f'#r "{library}"' for library in libraries if os.path.exists(library))
        first = self.run_cell(f"{references}\nusing TorchSharp; using LossLab.Losses;")
        self.assertEqual("ok", first.reply["status"], first.reply)
        self.assertIn("functional", self.complete("torch.nn.fun")["matches"])
        times = []
        for code in ("torch.nn.functional.", "torch.", "Hub", "new HuberLoss("):
            started = time.monotonic()
            self.assertTrue(self.complete(code)["matches"])
            times.append(time.monotonic() - started)
        started = time.monotonic()
        shown = self.client.inspect("new HuberLoss(1.0)", 6, reply=True, timeout=30)["content"]
        times.append(time.monotonic() - started)
        self.assertIn("Huber's loss", shown["data"]["text/plain"])
        print("completion and hover: " + ", ".join(f"{t * 1000:.0f} ms" for t in times))
        self.assertLess(statistics.median(times), 0.3)

    def test_counts_places_in_code_points(self):
        code = 'var s = "😀"; Console.WriteL'
        reply = self.complete(code)
        self.assertEqual(["WriteLine"], reply["matches"])
        self.assertEqual("WriteL", code[reply["cursor_start"]:reply["cursor_end"]])

    def complete(self, code):
        return self.client.complete(code, len(code), reply=True, timeout=30)["content"]


if __name__ == "__main__":
    unittest.main(verbosity=2)
