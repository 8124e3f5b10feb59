"""Starts the program: the window without arguments, a command of the command line with them."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from .cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
