"""Messages from those who do not know the key, and who can reach the kernel at all."""
import json
import os
import queue
import socket
import subprocess
import tempfile
import unittest

import zmq.asyncio
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.session import Session

from kernel_client import KernelTestCase


class SecurityTests(KernelTestCase):
    def test_drops_a_message_with_a_wrong_signature(self):
        self.assert_dropped(Session(key=b"wrong"))

    def test_drops_a_message_without_a_signature(self):
        self.assert_dropped(Session(key=b""))

    def test_drops_a_message_that_comes_again(self):
        self.run_cell("var count = 0;")
        session = self.client.session
        frames = session.serialize(session.msg("execute_request", {"code": "count++;"}))
        for _ in range(2):
            self.client.shell_channel.socket.send_multipart(frames)
        self.client.get_shell_msg(timeout=30)
        self.assertEqual("1", self.value("count"))

    def test_drops_what_is_no_message(self):
        for frames in ([b"noise"], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"", b"{", b"[]", b"", b"{}"], [b""]):
            self.client.shell_channel.socket.send_multipart(frames)
        self.assertEqual("2", self.value("1 + 1"))

    def test_outlives_signed_messages_that_are_malformed(self):
        session = self.client.session
        nothing = (b"{}",) * 3
        for parts in (
                (b"null", *nothing), (b"{}", b"null", b"{}", b"null"), (b"[]",) * 4, (b"", b"", b"", b""), (b"\xff", *nothing),
                (b'{"msg_type": 5}', *nothing), (b'{"msg_type": "\\ud800"}', *nothing),
                (b'{"msg_type": "kernel_info_request", "other": "\\ud800"}', *nothing),
                (b'{"msg_type": "kernel_info_request", "msg_id": "1", "msg_id": "2"}', *nothing),
                (b'{"msg_type": "execute_request"}', b"{}", b"{}", b'{"code": "\\ud800"}'),
                (b'{"msg_type": "execute_request"}', b"{}", b"{}", b'{"code": 5, "silent": [], "user_expressions": 7}'),
                (b'{"msg_type": "complete_request"}', b"{}", b"{}", b'{"code": "Cons", "cursor_pos": -1}'),
                (b'{"msg_type": "nosuch_request"}', *nothing), (b'{"a":' * 10_000, *nothing)):
            for channel in (self.client.shell_channel, self.client.control_channel, self.client.stdin_channel):
                # The last part tells the three apart: the same message is not taken twice.
                frames = [*parts[:2], b'{"%d": 1}' % id(channel), parts[3]]
                channel.socket.send_multipart([b"<IDS|MSG>", session.sign(frames), *frames])
        self.client.wait_for_ready(timeout=30)
        self.assertEqual("2", self.value("1 + 1"))

    def test_drops_an_answer_with_half_of_a_surrogate_pair(self):
        def answer(_):
            session = self.client.session
            for half in (b'"\\ud800"', b'"\xed\xa0\x80"'):
                parts = [json.dumps(session.msg_header("input_reply"), default=str).encode(), b"{}", b"{}", b'{"value": %s}' % half]
                self.client.stdin_channel.socket.send_multipart([b"<IDS|MSG>", session.sign(parts), *parts])
            self.client.input("whole")

        reply = self.client.execute_interactive('var answer = await GetInputAsync("?");', allow_stdin=True, timeout=60, stdin_hook=answer)
        self.assertEqual("ok", reply["content"]["status"])
        self.assertEqual("whole", self.value("answer"))

    def test_serves_ipv6(self):
        with socket.socket(socket.AF_INET6) as probe:
            try:
                probe.bind(("::1", 0))
            except OSError:
                self.skipTest("this machine has no IPv6")
        folder = self.enterContext(tempfile.TemporaryDirectory())
        ports = dict.fromkeys(("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"))
        for name in ports:
            with socket.socket(socket.AF_INET6) as free:
                free.bind(("::1", 0))
                ports[name] = free.getsockname()[1]
        file = os.path.join(folder, "connection.json")
        with open(file, "w") as connection:
            json.dump({**ports, "ip": "::1", "transport": "tcp", "key": "secret", "signature_scheme": "hmac-sha256"}, connection)
        command = [file if part == "{connection_file}" else part for part in self.manager.kernel_spec.argv]
        kernel = subprocess.Popen(command, env={**os.environ, **self.manager.kernel_spec.env})
        self.addCleanup(kernel.wait)
        self.addCleanup(kernel.kill)

        context = zmq.asyncio.Context()
        context.ipv6 = True
        self.addCleanup(context.destroy, linger=0)
        # jupyter_client itself writes addresses without the brackets of IPv6.
        client = BlockingKernelClient(context=context, ip="[::1]", **ports)
        client.session.key = b"secret"
        client.start_channels()
        self.addCleanup(client.stop_channels)
        client.wait_for_ready(timeout=60)
        self.assertEqual("2", self.value("1 + 1", client))
        client.hb_channel.unpause()
        self.assertTrue(client.hb_channel.is_beating())

    def test_listens_on_its_address_only(self):
        self.assertEqual("127.0.0.1", self.manager.ip)
        for port in (self.manager.shell_port, self.manager.control_port, self.manager.iopub_port,
                     self.manager.stdin_port, self.manager.hb_port):
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            with self.assertRaises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.2", port), timeout=5)

    def test_beats(self):
        self.client.hb_channel.unpause()
        self.assertTrue(self.client.hb_channel.is_beating())
        self.assertTrue(self.client.is_alive())

    def assert_dropped(self, forger):
        self.client.shell_channel.socket.send_multipart(
            forger.serialize(forger.msg("execute_request", {"code": 'throw new Exception("forged");'})))
        with self.assertRaises(queue.Empty):
            self.client.get_shell_msg(timeout=1.5)
        with self.assertRaises(queue.Empty):
            self.client.get_iopub_msg(timeout=0.1)
        self.assertEqual("2", self.value("1 + 1"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
