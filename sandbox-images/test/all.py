"""Every test of the languages and databases in their images, one language at a time on each core.

    sandbox-images/test/all.py       needs the images: sandbox-images/build
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import unittest

import test_bad_input
import test_databases
import test_drivers


def classes(tests):
    """The names of the classes, in the order of their tests."""
    if isinstance(tests, unittest.TestSuite):
        return dict.fromkeys(name for part in tests for name in classes(part))
    return {type(tests).__name__: None}


def run(module, name):
    ended = subprocess.run([sys.executable, module.__file__, "-k", f".{name}."], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, text=True)
    print(f"{pathlib.Path(module.__file__).stem} {name}: {ended.stdout.strip().splitlines()[-1]}", flush=True)
    return ended


def main():
    wanted = [(module, name) for module in (test_drivers, test_bad_input, test_databases)
              for name in classes(unittest.defaultTestLoader.loadTestsFromModule(module))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        failed = [ended.stdout for ended in pool.map(lambda one: run(*one), wanted) if ended.returncode != 0]
    sys.exit("\n\n".join(failed) or None)


if __name__ == "__main__":
    main()
