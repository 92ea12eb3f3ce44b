"""Running cells: what is sent, in which order, and what counts."""
import time
import unittest

from kernel_client import KernelTestCase, TIMEOUT


class ExecutionTests(KernelTestCase):
    def test_frames_everything_by_busy_and_idle(self):
        run = self.run_cell('Console.Write("a"); display("b"); "c"')
        kinds = [m["msg_type"] for m in run.messages]
        self.assertEqual(["status", "execute_input", "stream", "display_data", "execute_result", "status"], kinds)
        self.assertEqual(["busy", "idle"], [c["execution_state"] for c in run.of("status")])

    def test_gives_a_text_to_consoles_which_show_no_html(self):
        for code, text in [("1 + 1", "2"), ("new { Year = 1815 }", "1815"), ("new[] { new { Year = 1815 } }", "1815")]:
            result, = self.run_cell(code).of("execute_result")
            self.assertIn(text, result["data"]["text/html"])
            self.assertIn(text, result["data"]["text/plain"])

    def test_takes_the_language_from_the_cells_metadata(self):
        for metadata in ({"polyglot_notebook": {"kernelName": "markdown"}}, {"dotnet_interactive": {"language": "markdown"}}):
            session = self.client.session
            content = {"code": "*text*", "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}
            message = session.msg("execute_request", content, metadata=metadata)
            self.client.shell_channel.send(message)
            self.assertEqual("ok", self.client.get_shell_msg(timeout=TIMEOUT)["content"]["status"])
            while True:
                output = self.client.get_iopub_msg(timeout=TIMEOUT)
                if output["msg_type"] == "display_data":
                    break
            self.assertIn("<em>text</em>", output["content"]["data"]["text/html"])

    def test_runs_several_languages_in_a_cell(self):
        run = self.run_cell('var a = 1;\n#!html\n<b>2</b>\n#!csharp\nConsole.Write(a);')
        self.assertEqual("ok", run.reply["status"], run.reply)
        self.assertEqual("<b>2</b>", run.of("display_data")[0]["data"]["text/html"])
        self.assertEqual("1", run.text())

    def test_updates_a_display_in_place(self):
        self.run_cell('var shown = display("first");')
        run = self.run_cell('shown.Update("second");')
        update, = run.of("update_display_data")
        self.assertEqual("second", update["data"]["text/plain"])
        self.assertTrue(update["transient"]["display_id"])

    def test_counts_what_is_stored_only(self):
        self.assertEqual(1, self.run_cell("var a = 1;").reply["execution_count"])
        self.assertEqual(1, self.run_cell("a = 2;", store_history=False).reply["execution_count"])
        silent = self.run_cell('Console.WriteLine("quiet"); a = 3;', silent=True)
        self.assertEqual(["status", "status"], [m["msg_type"] for m in silent.messages])
        self.assertEqual(1, silent.reply["execution_count"])
        self.assertEqual("3", self.value("a"))

    def test_evaluates_user_expressions(self):
        run = self.run_cell("var a = 20;", user_expressions={"good": "(a + 1).ToString()", "bad": "nosuch"})
        answers = run.reply["user_expressions"]
        self.assertEqual({"text/plain": "21"}, answers["good"]["data"])
        self.assertEqual("error", answers["bad"]["status"])
        self.assertIn("nosuch", answers["bad"]["evalue"])

    def test_shows_what_background_work_shows_after_the_cell(self):
        self.run_cell('var shown = display("first"); var work = Task.Run(async () => '
                      '{ await Task.Delay(500); Console.Write("late"); shown.Update("second"); });',
                      user_expressions={"other": "1"})
        messages = [self.client.get_iopub_msg(timeout=TIMEOUT) for _ in range(2)]
        self.assertEqual({"stream", "update_display_data"}, {m["msg_type"] for m in messages})

    def test_cuts_what_is_printed_without_end(self):
        run = self.run_cell("var line = new string('x', 1 << 20); for (var i = 0; i < 100; i++) Console.Write(line);")
        self.assertIn("[output cut: the cell printed more than 64 MiB]", run.text())
        self.assertLess(len(run.text()), (64 << 20) + 100)

    def test_says_where_a_cell_failed(self):
        run = self.run_cell('var a = 1;\nthrow new ArgumentException("no good");')
        error, = run.of("error")
        self.assertEqual(("ArgumentException", "no good"), (error["ename"], error["evalue"]))
        self.assertIn("cell 1, line 2", "\n".join(error["traceback"]))
        run = self.run_cell("var b = 1;\nvar c = nosuch;")
        self.assertIn("cell 2, line 2, column 9: error CS0103", "\n".join(run.of("error")[0]["traceback"]))

    def test_aborts_what_waits_behind_a_failure(self):
        first = self.client.execute('System.Threading.Thread.Sleep(500); throw new Exception("stop");')
        second = self.client.execute('"not run"')
        replies = {}
        while len(replies) < 2:
            message = self.client.get_shell_msg(timeout=TIMEOUT)
            replies[message["parent_header"]["msg_id"]] = message["content"]["status"]
        self.assertEqual({first: "error", second: "aborted"}, replies)
        self.assertEqual("2", self.value("1 + 1"))

    def test_goes_on_after_a_failure_when_asked_to(self):
        first = self.client.execute('System.Threading.Thread.Sleep(500); throw new Exception("go on");', stop_on_error=False)
        second = self.client.execute('"run"')
        replies = {}
        while len(replies) < 2:
            message = self.client.get_shell_msg(timeout=TIMEOUT)
            replies[message["parent_header"]["msg_id"]] = message["content"]["status"]
        self.assertEqual({first: "error", second: "ok"}, replies)

    def test_asks_the_user(self):
        run = self.run_cell('var name = await GetInputAsync("Name?"); Console.Write("Hello " + name);', answers=["Ada"])
        self.assertEqual("Hello Ada", run.text())

    def test_fails_a_question_that_nobody_answers(self):
        run = self.run_cell('await GetInputAsync("Name?");')
        self.assertEqual("error", run.reply["status"])
        self.assertIn("nobody is there to answer", run.reply["evalue"])

    def test_loses_nothing_of_a_flood(self):
        self.run_cell("1 + 1")
        run = self.run_cell("for (var i = 0; i < 10_000; i++) Console.WriteLine(i);")
        self.assertEqual("".join(f"{i}\n" for i in range(10_000)), run.text())
        self.assertLess(len(run.of("stream")), 1_000)
        self.assertLess(run.seconds, 5)

    def test_answers_what_it_has_nothing_for(self):
        self.client.comm_info()
        self.assertEqual({}, self.reply("comm_info_reply")["comms"])
        self.client.history(hist_access_type="tail", n=10)
        self.assertEqual([], self.reply("history_reply")["history"])

    def reply(self, kind):
        limit = time.monotonic() + TIMEOUT
        while time.monotonic() < limit:
            message = self.client.get_shell_msg(timeout=TIMEOUT)
            if message["msg_type"] == kind:
                return message["content"]
        self.fail(f"no {kind}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
