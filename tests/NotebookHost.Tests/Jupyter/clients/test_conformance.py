"""Jupyter's own test suite for kernels."""
import os
import unittest

import jupyter_kernel_test

jupyter_kernel_test.TIMEOUT = 60


class ConformanceTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ.get("WORKBOOK_TEST_KERNEL", ".net-csharp")
    language_name = "C#"
    file_extension = ".cs"

    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    code_generate_error = 'throw new InvalidOperationException("oops");'
    code_clear_output = r'Console.Write("\x1b[2J");'
    code_inspect_sample = "Console.WriteLine"
    code_execute_result = [
        {"code": '"fire"', "result": "fire"},
        {"code": '"fi" + "re"', "result": "fire"},
        {"code": '"fire".Trim()', "result": "fire"},
    ]
    code_display_data = [
        {"code": 'display("x");', "mime": "text/plain"},
        {"code": 'display(HTML("<b>x</b>"));', "mime": "text/html"},
        {"code": '"<svg></svg>".DisplayAs("image/svg+xml");', "mime": "image/svg+xml"},
    ]
    completion_samples = [{"text": "Console.WriteL", "matches": {"WriteLine"}}]
    complete_code_samples = ["1 + 1", "var x = 1;", "void F()\n{\n}", "// only this", "#!time\n1 + 1", ""]
    incomplete_code_samples = ["void F()\n{", 'var s = @"a', "1 +", "foreach (var x in y)", "/* open"]
    invalid_code_samples = ["var 1x = 2;", "int x = );"]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = '"fi" + *'


# Theirs is imported, too, and would run against a Python kernel.
def load_tests(loader, standard_tests, pattern):
    return loader.loadTestsFromTestCase(ConformanceTests)


if __name__ == "__main__":
    unittest.main(verbosity=2)
