"""Interrupts, crashes, restarts, and how a kernel ends."""
import os
import pty
import subprocess
import sys
import threading
import time
import unittest

from kernel_client import KernelTestCase, KERNEL, TIMEOUT, ends_within

PARENT = """
import sys, time
from jupyter_client.manager import KernelManager
manager = KernelManager(kernel_name=sys.argv[1])
manager.start_kernel()
client = manager.client(); client.start_channels(); client.wait_for_ready(timeout=60)
result = client.execute_interactive("Console.Write(Environment.ProcessId)", output_hook=lambda m:
    m["msg_type"] == "stream" and print(manager.provisioner.pid, m["content"]["text"], flush=True))
time.sleep(600)
"""

LISTENING = "await Task.Delay(-1, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);"


class LifeTests(KernelTestCase):
    def test_runs_two_kernels_side_by_side(self):
        _, other = self.start()
        self.run_cell('var mine = "first";')
        self.run_cell('var mine = "second";', other)
        self.assertEqual(("first", "second"), (self.value("mine"), self.value("mine", other)))
        waiting = self.client.execute("System.Threading.Thread.Sleep(3000);")
        self.assertLess(self.run_cell("1 + 1", other).seconds, 2.5)
        self.assertEqual(waiting, self.client.get_shell_msg(timeout=TIMEOUT)["parent_header"]["msg_id"])

    def test_cancels_a_cell_that_listens_and_keeps_the_variables(self):
        self.run_cell("var kept = 42;")
        run = self.interrupted(LISTENING)
        self.assertEqual("Interrupted", run.reply["ename"])
        self.assertEqual("42", self.value("kept"))

    def test_ends_a_cell_that_does_not_listen_and_says_what_is_lost(self):
        self.run_cell("var lost = 42;")
        run = self.interrupted("while (true) { }")
        self.assertLess(run.seconds, 15)
        self.assertEqual("Interrupted", run.reply["ename"])
        self.assertIn("All variables are gone", "\n".join(run.reply["traceback"]))
        self.assertEqual("2", self.value("1 + 1"))
        self.assertEqual("error", self.run_cell("lost").reply["status"])

    def test_stops_a_cell_that_has_only_just_been_taken(self):
        self.run_cell("var kept = 42;")
        for _ in range(20):
            waiting = self.client.execute(LISTENING)
            while self.client.get_iopub_msg(timeout=TIMEOUT)["parent_header"].get("msg_id") != waiting:
                pass
            self.manager.interrupt_kernel()
            reply = self.client.get_shell_msg(timeout=TIMEOUT)
            self.assertEqual((waiting, "Interrupted"), (reply["parent_header"]["msg_id"], reply["content"]["ename"]))
        self.assertEqual("42", self.value("kept"))

    def test_interrupts_a_question(self):
        question = threading.Event()
        threading.Thread(target=lambda: (question.wait(TIMEOUT), self.manager.interrupt_kernel())).start()
        messages = []
        reply = self.client.execute_interactive(
            'await GetInputAsync("?");', allow_stdin=True, timeout=TIMEOUT, output_hook=messages.append,
            stdin_hook=lambda _: question.set())
        self.assertEqual("error", reply["content"]["status"])
        self.assertEqual("2", self.value("1 + 1"))

    def test_ignores_an_interrupt_when_nothing_runs(self):
        self.run_cell("var kept = 42;")
        self.manager.interrupt_kernel()
        time.sleep(1)
        self.assertEqual("42", self.value("kept"))

    def test_stops_a_cell_that_waits_for_the_worker(self):
        self.run_cell('Environment.FailFast("a new worker has to start");')
        waiting = self.client.execute("while (true) { }")
        # The kernel has the request: an interrupt that overtakes it finds nothing to stop.
        while self.client.get_iopub_msg(timeout=TIMEOUT)["parent_header"].get("msg_id") != waiting:
            pass
        self.manager.interrupt_kernel()
        reply = self.client.get_shell_msg(timeout=TIMEOUT)
        self.assertEqual((waiting, "error"), (reply["parent_header"]["msg_id"], reply["content"]["status"]))

    def test_outlives_a_crash(self):
        run = self.run_cell('Environment.FailFast("on purpose");')
        error, = run.of("error")
        self.assertEqual("KernelDied", error["ename"])
        self.assertIn("All variables are gone", "\n".join(error["traceback"]))
        self.assertTrue(self.manager.is_alive())
        self.assertEqual("2", self.value("1 + 1"))

    def test_restarts(self):
        self.run_cell("var lost = 42;")
        self.manager.restart_kernel()
        self.client.wait_for_ready(timeout=TIMEOUT)
        run = self.run_cell("lost")
        self.assertEqual("CompilationError", run.reply["ename"])
        self.assertEqual(1, run.reply["execution_count"])

    def test_ends_when_asked(self):
        worker = int(self.value("Environment.ProcessId"))
        kernel = self.manager.provisioner.pid
        self.manager.request_shutdown()
        self.assertTrue(ends_within(5, kernel, worker))

    def test_ends_when_its_front_end_is_gone(self):
        parent = subprocess.Popen([sys.executable, "-c", PARENT, KERNEL], stdout=subprocess.PIPE, text=True)
        kernel, worker = map(int, parent.stdout.readline().split())
        parent.kill()
        parent.wait()
        parent.stdout.close()
        self.assertTrue(ends_within(10, kernel, worker))

    def test_ends_when_its_front_end_is_gone_with_its_terminal(self):
        terminal, end = pty.openpty()
        parent = subprocess.Popen([sys.executable, "-c", PARENT, KERNEL], stdout=subprocess.PIPE, stderr=end, text=True)
        os.close(end)
        kernel, worker = map(int, parent.stdout.readline().split())
        parent.kill()
        parent.wait()
        parent.stdout.close()
        os.close(terminal)
        self.assertTrue(ends_within(10, kernel, worker))

    def test_goes_on_when_a_client_vanishes(self):
        self.client.execute("for (var i = 0; i < 20; i++) { Console.WriteLine(i); System.Threading.Thread.Sleep(50); }")
        self.client.stop_channels()
        client = self.connect(self.manager)
        self.assertEqual("2", self.value("1 + 1", client))

    def interrupted(self, code):
        """Runs a cell and interrupts it as soon as it prints."""
        running = threading.Event()
        threading.Thread(target=lambda: (running.wait(TIMEOUT), self.manager.interrupt_kernel())).start()
        return self.run_cell(f'Console.WriteLine("on"); {code}', hook=lambda message: message["msg_type"] == "stream" and running.set())


if __name__ == "__main__":
    unittest.main(verbosity=2)
