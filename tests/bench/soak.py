"""One kernel, many cells, an interrupt now and then: memory and open files must stay flat.

    ./workbook kernel install
    /usr/bin/python3 tests/bench/soak.py [--cells 5000]
"""
import argparse
import os
import random
import threading
import time

from jupyter_client.manager import KernelManager

CELLS = (
    "1 + 1",
    "Console.WriteLine(Guid.NewGuid());",
    "display(new { x = Random.Shared.Next() })",
    "throw new InvalidOperationException();",
    "no such code",
    "Enumerable.Range(0, 1000).Sum()",
)
ENDLESS = "while (true) { Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken.ThrowIfCancellationRequested(); await System.Threading.Tasks.Task.Delay(10); }"


def state(pid):
    with open(f"/proc/{pid}/status") as file:
        memory = next(int(line.split()[1]) for line in file if line.startswith("VmRSS:")) // 1024
    return memory, len(os.listdir(f"/proc/{pid}/fd"))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cells", type=int, default=5000)
    arguments.add_argument("--kernel", default=".net-csharp")
    options = arguments.parse_args()
    random.seed(1)
    manager = KernelManager(kernel_name=options.kernel)
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=120)

    def run(code):
        return client.execute_interactive(code, timeout=120, output_hook=lambda message: None, allow_stdin=False, stop_on_error=False)["content"]

    try:
        kernel = manager.provisioner.pid
        found = []
        client.execute_interactive("Environment.ProcessId", timeout=120, output_hook=lambda m: found.append(m["content"]))
        worker = int(next(c["data"]["text/plain"] for c in found if "data" in c))
        print("cells  interrupts  kernel MiB, files  worker MiB, files  seconds")
        started, interrupts = time.monotonic(), 0
        for number in range(options.cells + 1):
            if number % max(1, options.cells // 10) == 0:
                print(f"{number:5}  {interrupts:10}  {state(kernel)}  {state(worker)}  {time.monotonic() - started:.0f}", flush=True)
            if number % 50 == 49:
                timer = threading.Timer(random.uniform(0.1, 0.5), manager.interrupt_kernel)
                timer.start()
                assert run(ENDLESS)["status"] == "error"
                timer.join()
                interrupts += 1
            else:
                run(random.choice(CELLS))
        assert run("1 + 1")["status"] == "ok"
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    main()
