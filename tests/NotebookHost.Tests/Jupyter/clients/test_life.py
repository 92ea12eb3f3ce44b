"""Interrupts, crashes, restarts, and how a kernel ends."""
import os
import pty
import signal
import subprocess
import sys
import threading
import time
import unittest

from kernel_client import KernelTestCase, KERNEL, TIMEOUT, ends_within, lives

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
            self.wait_for("status", waiting)
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

    def test_goes_on_after_an_interrupt_on_the_channel_of_the_cells(self):
        session = self.client.session
        interrupt = session.msg("interrupt_request", {})
        # Without a date it is meant for whatever is there: in turn, it would wait for the cell behind it.
        interrupt["header"]["date"] = ""
        self.client.execute("await Task.Delay(1000, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);",
                            stop_on_error=False)
        self.client.shell_channel.socket.send_multipart(session.serialize(interrupt))
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
        self.wait_for("status", waiting)
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

    def test_says_first_that_the_variables_are_gone_when_the_worker_has_died_between_cells(self):
        self.run_cell("var lost = 42;")
        worker = int(self.value("Environment.ProcessId"))
        for end in (
                lambda: os.kill(worker, signal.SIGKILL),
                lambda: self.run_cell("new System.Threading.Thread(() => { System.Threading.Thread.Sleep(200); Environment.Exit(3); }).Start();"),
                lambda: self.run_cell('async void Fail() { await Task.Delay(200); throw new Exception("late"); }\nFail();')):
            end()
            self.assertTrue(ends_within(30, worker))
            # The kernel itself takes a moment to see it; a cell that comes earlier fails and says the same.
            time.sleep(2)
            self.run_cell('Console.Write("quiet");', silent=True)
            run = self.run_cell('Console.Write("runs");')
            self.assertEqual("ok", run.reply["status"])
            first, *others = run.of("stream")
            self.assertEqual("stderr", first["name"])
            self.assertIn("All variables are gone", first["text"])
            self.assertEqual(["runs"], [other["text"] for other in others])
            self.assertNotIn("gone", self.run_cell("1 + 1").text("stderr"))
            worker = int(self.value("Environment.ProcessId"))

    def test_ends_what_cells_have_started_when_it_is_killed(self):
        ids = self.run_cell("""
            using System.Diagnostics;
            Console.Write($"{Environment.ProcessId} {Process.Start("sleep", "100").Id} {Process.Start("timeout", "100 sleep 100").Id}");
            """).text()
        processes = [int(id) for id in ids.split()]
        self.assertTrue(all(lives(process) for process in processes))
        os.kill(self.manager.provisioner.pid, signal.SIGKILL)
        self.assertTrue(ends_within(30, *processes))

    def test_ends_what_cells_have_started_when_its_worker_is_killed(self):
        worker, child = map(int, self.run_cell(
            'Console.Write($"{Environment.ProcessId} {System.Diagnostics.Process.Start("sleep", "100").Id}");').text().split())
        os.kill(worker, signal.SIGKILL)
        self.assertTrue(ends_within(30, worker, child))

    def test_answers_while_a_cell_runs(self):
        self.run_cell("1 + 1")
        cell = self.client.execute("while (true) { }", store_history=False)
        self.wait_for("execute_input", cell)
        for ask in (self.client.kernel_info, lambda: self.client.is_complete("1 +")):
            question = ask()
            self.assertEqual(question, self.client.get_shell_msg(timeout=10)["parent_header"]["msg_id"])
            # It is busy with the cell all the same.
            states = [self.wait_for("status")["content"]["execution_state"] for _ in range(3)]
            self.assertEqual(["busy", "idle", "busy"], states)
        self.manager.interrupt_kernel()
        self.assertEqual(cell, self.client.get_shell_msg(timeout=TIMEOUT)["parent_header"]["msg_id"])

    def test_outlives_questions_about_code_that_is_nested_too_deep(self):
        self.run_cell("var kept = 42;")
        for code in ("(" * 300, "[" * 300, "A<" * 300, "(a, " * 300):
            self.client.is_complete(code)
            self.assertEqual("unknown", self.client.get_shell_msg(timeout=TIMEOUT)["content"]["status"])
            self.assertEqual([], self.client.complete(code, len(code), reply=True, timeout=TIMEOUT)["content"]["matches"])
            self.assertFalse(self.client.inspect(code, len(code) - 1, reply=True, timeout=TIMEOUT)["content"]["found"])
        self.assertEqual("42", self.value("kept"))

    def test_leaves_the_next_cell_alone_when_an_interrupt_comes_late(self):
        self.run_cell("1 + 1")
        for _ in range(40):
            first = self.client.execute("1 + 1", stop_on_error=False)
            self.wait_for("status", first)
            self.manager.interrupt_kernel()
            second = self.client.execute("await Task.Delay(1); 2")
            replies = {}
            while len(replies) < 2:
                reply = self.client.get_shell_msg(timeout=TIMEOUT)
                replies[reply["parent_header"]["msg_id"]] = reply["content"]["status"]
            self.assertEqual("ok", replies[second])

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
        # A manager's clients count their messages in one session, each from 1: what the cell still prints is not to be taken for ours.
        client.session.session = "another"
        self.assertEqual("2", self.value("1 + 1", client))

    def wait_for(self, kind, request=None):
        """The next message of a kind on iopub, about a request or about any."""
        while True:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["msg_type"] == kind and request in (None, message["parent_header"].get("msg_id")):
                return message

    def interrupted(self, code):
        """Runs a cell and interrupts it as soon as it prints."""
        running = threading.Event()
        threading.Thread(target=lambda: (running.wait(TIMEOUT), self.manager.interrupt_kernel())).start()
        return self.run_cell(f'Console.WriteLine("on"); {code}', hook=lambda message: message["msg_type"] == "stream" and running.set())


if __name__ == "__main__":
    unittest.main(verbosity=2)
