"""The command line: the same use cases without a window. Its door is `run`."""

from .main import run

__all__ = ["run"]
