"""Signed messages that are nearly right, to every socket: the kernel goes on."""
import json
import os
import random
import time
import unittest

from kernel_client import KernelTestCase

MINUTES = float(os.environ.get("WORKBOOK_FUZZ_MINUTES") or 1)
SEED = int(os.environ.get("WORKBOOK_FUZZ_SEED") or time.time())

REQUESTS = {
    "execute_request": {"code": "1 + 1", "silent": False, "store_history": True, "user_expressions": {"a": "1"}, "allow_stdin": False,
                        "stop_on_error": False},
    "complete_request": {"code": "Console.Wr", "cursor_pos": 10},
    "inspect_request": {"code": "Console", "cursor_pos": 3, "detail_level": 0},
    "is_complete_request": {"code": "if (true) {"},
    "history_request": {"hist_access_type": "tail", "n": 5, "output": True, "raw": True},
    "kernel_info_request": {},
    "comm_info_request": {"target_name": "x"},
    "interrupt_request": {},
    "input_reply": {"value": "x"},
}
ODD = (None, True, -1, 0, 2 ** 40, 1e300, "", "\x00", "🎯", "損失", [], {}, [[]], {"a": None}, "}" * 50, "(" * 50, "/*", '"""', "#!html", "#r \"x\"")


def mutate(value, chance):
    """A copy in which a few things are odd ones."""
    if chance.random() < 0.12:
        return chance.choice(ODD)
    if isinstance(value, dict):
        pairs = {key: mutate(inner, chance) for key, inner in value.items() if chance.random() > 0.05}
        if chance.random() < 0.1:
            pairs[str(chance.choice(ODD))] = chance.choice(ODD)
        return pairs
    if isinstance(value, str) and chance.random() < 0.3:
        at = chance.randrange(len(value) + 1)
        return value[:at] + str(chance.choice(ODD)) + value[at:]
    return value


class RandomMessageTests(KernelTestCase):
    def test_goes_on_after_any_signed_message(self):
        chance = random.Random(SEED)
        session = self.client.session
        channels = (self.client.shell_channel, self.client.control_channel, self.client.stdin_channel)
        end, sent = time.monotonic() + 60 * MINUTES * 0.1, 0
        while sent == 0 or time.monotonic() < end:
            for _ in range(20):
                kind = chance.choice(list(REQUESTS))
                message = session.msg(kind, REQUESTS[kind])
                header = json.loads(json.dumps(message["header"], default=str))
                parts = [json.dumps(mutate(part, chance)).encode() for part in (header, {}, {"n": sent}, REQUESTS[kind])]
                chance.choice(channels).socket.send_multipart([b"<IDS|MSG>", session.sign(parts), *parts])
                sent += 1
            with self.subTest(seed=SEED, sent=sent):
                self.assertTrue(self.runs_cells())
                self.assertTrue(self.manager.is_alive())
        print(f"{sent} messages")

    def runs_cells(self):
        """A cell waits for all that was asked before it. An interrupt or a cell that fails may take it along: then it is asked again."""
        return any(self.run_cell("1 + 1").reply["status"] == "ok" for _ in range(10))


if __name__ == "__main__":
    unittest.main(verbosity=2)
