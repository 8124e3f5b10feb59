"""Owns work beside the window: a function run in the thread pool, its result or error brought back by a signal.

Must not know what the work is. Acts do not come here: they are milliseconds and run on the window's thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from ..domain.errors import BillingError

log = logging.getLogger(__name__)


class Task(QObject):
    """Something under way. `done` brings its result, `failed` its exception, both on the thread that started it."""

    done = Signal(object)
    failed = Signal(object)

    _ended = Signal(bool, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._tell)

    @Slot(bool, object)
    def _tell(self, good: bool, outcome: object) -> None:
        _running.discard(self)
        (self.done if good else self.failed).emit(outcome)


class _Work(QRunnable):
    def __init__(self, task: Task, work: Callable[[], Any], billing: Any) -> None:
        super().__init__()
        self._task, self._work, self._billing = task, work, billing

    def run(self) -> None:
        try:
            good, outcome = True, self._work()
        except BillingError as error:  # refused, as an act in the window may be: whoever asked tells why
            good, outcome = False, error
        except Exception as error:
            log.exception("work beside the window failed")
            good, outcome = False, error
        finally:
            close_thread = getattr(self._billing, "close_thread", None)
            if close_thread:  # each thread has its own connection to the book
                close_thread()
        self._task._ended.emit(good, outcome)


_running: set[Task] = set()


def run(work: Callable[[], Any], *, billing: Any = None) -> Task:
    """Start work in the pool and return its task; connect `done` and `failed` before returning to the event loop."""
    task = Task()
    _running.add(task)
    QThreadPool.globalInstance().start(_Work(task, work, billing))
    return task


def wait_for_all() -> None:
    """Wait until nothing is under way, as before a book is closed."""
    QThreadPool.globalInstance().waitForDone()
