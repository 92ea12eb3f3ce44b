"""Whole processes: a notebook of one cell, and all chapters one at a time, in this build of the host and in another.

The builds run in turns. A ratio is this build's figure divided by the other's.
Usage: /usr/bin/python3 tests/bench/notebooks.py OTHER [--rounds 5] [--chapters]
OTHER is a second clone in which ./workbook setup has run; each clone runs its own chapters.
"""
import argparse
import json
import os
import pathlib
import statistics
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parents[2]
ONE_CELL = {
    "cells": [{"cell_type": "code", "execution_count": None, "id": "one", "metadata": {}, "outputs": [], "source": ["1+1"]}],
    "metadata": {"kernelspec": {"display_name": "C#", "language": "C#", "name": ".net-csharp"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


def run(clone, notebooks, output):
    """Seconds, and MiB of the largest process."""
    host = clone / "artifacts" / "workbook" / "NotebookHost"
    started = time.perf_counter()
    child = os.posix_spawn(
        host, [str(host), "run", *map(str, notebooks), "--out", output, "--jobs", "1"], os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        raise SystemExit(f"{host} run ended with status {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def compare(title, clones, notebooks_of, rounds, output):
    figures = [[run(clone, notebooks_of(clone), output) for clone in clones] for _ in range(rounds)]
    seconds = [statistics.median(turn[i][0] for turn in figures) for i in range(2)]
    memory = [statistics.median(turn[i][1] for turn in figures) for i in range(2)]
    print(f"{title:14}  {seconds[0]:7.2f} s  {memory[0]:5.0f} MiB   other {seconds[1]:7.2f} s  {memory[1]:5.0f} MiB   "
          f"ratio {seconds[0] / seconds[1]:.2f}, {memory[0] / memory[1]:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--chapters", action="store_true", help="also all chapters, once")
    options = parser.parse_args()
    clones = [HERE, options.other.resolve()]
    with tempfile.TemporaryDirectory() as folder:
        one = pathlib.Path(folder) / "one.ipynb"
        one.write_text(json.dumps(ONE_CELL))
        output = str(pathlib.Path(folder) / "out")
        compare("one cell", clones, lambda _: [one], options.rounds, output)
        if options.chapters:
            compare("all chapters", clones, lambda clone: sorted((clone / "notebooks").glob("*.ipynb")), 1, output)


if __name__ == "__main__":
    main()
