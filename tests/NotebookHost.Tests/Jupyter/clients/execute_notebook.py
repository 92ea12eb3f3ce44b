"""Executes a notebook through the kernel with nbclient: SOURCE, where it runs, and TARGET, where the result goes."""
import os
import sys

import nbformat
from nbclient import NotebookClient

source, target = sys.argv[1:]
notebook = nbformat.read(source, as_version=4)
client = NotebookClient(notebook, timeout=300, kernel_name=".net-csharp", allow_errors=False,
                        resources={"metadata": {"path": os.path.dirname(os.path.abspath(source))}})
client.execute()
nbformat.validate(notebook)
nbformat.write(notebook, target)
