"""What the client tests share: a kernel started by its installed name, as every front end does it."""
import os
import time
import unittest

from jupyter_client.manager import KernelManager

KERNEL = os.environ.get("WORKBOOK_TEST_KERNEL", ".net-csharp")
TIMEOUT = 60


class Run:
    """A cell that was run: its reply and its outputs."""

    def __init__(self, reply, messages, seconds):
        self.reply = reply["content"]
        self.messages = messages
        self.seconds = seconds

    def of(self, kind):
        return [m["content"] for m in self.messages if m["msg_type"] == kind]

    def text(self, stream="stdout"):
        return "".join(c["text"] for c in self.of("stream") if c["name"] == stream)


class KernelTestCase(unittest.TestCase):
    """Starts a kernel for each test."""

    def setUp(self):
        self.manager, self.client = self.start()

    def start(self):
        manager = KernelManager(kernel_name=KERNEL)
        manager.start_kernel()
        self.addCleanup(lambda: manager.has_kernel and manager.shutdown_kernel(now=True))
        return manager, self.connect(manager)

    def connect(self, manager):
        client = manager.client()
        client.start_channels()
        self.addCleanup(client.stop_channels)
        client.wait_for_ready(timeout=TIMEOUT)
        return client

    def run_cell(self, code, client=None, answers=(), timeout=TIMEOUT, hook=None, **options):
        client = client or self.client
        answers = list(answers)
        messages = []
        started = time.monotonic()
        reply = client.execute_interactive(
            code, timeout=timeout, allow_stdin=bool(answers), output_hook=lambda message: (messages.append(message), hook and hook(message)),
            stdin_hook=lambda question: client.input(answers.pop(0)), **options)
        return Run(reply, messages, time.monotonic() - started)

    def value(self, code, client=None):
        """A value as text: strings show as text/plain."""
        run = self.run_cell(f"({code}).ToString()", client)
        self.assertEqual("ok", run.reply["status"], run.reply)
        return run.of("execute_result")[0]["data"]["text/plain"]


def lives(pid):
    """Whether a process is there and not merely waiting for its parent to take note of its end."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ends_within(seconds, *pids):
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if not any(lives(pid) for pid in pids):
            return True
        time.sleep(0.1)
    return False
