"""Goals 7 to 11 of a large book: the window, each figure in a process of its own beside its counterpart in another.

    python -m tests.benchmarks.million_window start|list|desk BOOK      one process; `bare` and `plain` are the counterparts

`desk` does what an operator does and tells of each act how long until its last event was served, and the longest one of them.
Offscreen unless a screen is given by QT_QPA_PLATFORM.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

ROUNDS = 5
ROOT = Path(__file__).resolve().parents[2]
FRAME = 1 / 60
"""How long a frame may take. Units: seconds."""


def goals(tree: Path, large: Path, work: Path) -> Iterator[Any]:
    """Measure each figure in turns with its counterpart."""
    from billing_desktop.services import Billing

    from .beside import Seen, ms

    empty = work / "empty.book"
    Billing.new(empty, name="Empty", currency="EUR", model="bill", time_zone="UTC").close()
    starts: dict[str, list[dict[str, float]]] = {}
    for _ in range(ROUNDS):
        for name, command in (("bare", ["bare"]), ("empty", ["start", str(empty)]), ("large", ["start", str(large)])):
            starts.setdefault(name, []).append(_child(command, work))
    wall = {name: median(one["wall"] for one in found) for name, found in starts.items()}
    cpu = {name: median(one["cpu"] for one in found) for name, found in starts.items()}
    mb = {name: median(one["mb"] for one in found) for name, found in starts.items()}
    ratio = wall["large"] / wall["bare"], cpu["large"] / cpu["bare"]
    seen = f"{ratio[0]:.2f} wall, {ratio[1]:.2f} CPU, {ms(wall['large'])} beside {ms(wall['bare'])}"
    yield Seen("7", "start to first painted window", "<= 1.5 bare window", seen, ratio[0] <= 1.5)
    size = wall["large"] / wall["empty"], cpu["large"] / cpu["empty"]
    yield Seen("7", "the same beside an empty book", "<= 1.1", f"{size[0]:.2f} wall, {size[1]:.2f} CPU", size[0] <= 1.1)
    few, many, plain = (
        _child([how, *book], work) for how, book in (("list", [str(tree)]), ("list", [str(large)]), ("plain", []))
    )
    size = many["first"] / few["first"], many["first_cpu"] / few["first_cpu"]
    seen = f"{size[0]:.2f} wall, {size[1]:.2f} CPU, {ms(many['first'])}, {many['pages']:.0f} pages read"
    yield Seen("8", "100,000 customers, first paint", "<= 1.5 of 1,000, <= 2 pages", seen, size[1] <= 1.5 and many["pages"] <= 2)
    seen = f"median {ms(many['key'])}, worst {ms(many['key_worst'])}; a model reset and repaint {ms(plain['key'])}"
    yield Seen("9", "keystroke in the search", f"<= {ms(FRAME)} each", seen, many["key_worst"] <= FRAME)
    times = many["frame"] / plain["frame"]
    seen = f"{times:.2f}, median {ms(many['frame'])}, worst {ms(many['frame_worst'])}"
    yield Seen(
        "10", "scroll frame", "<= 1.7 QStandardItemModel, worst < 16.7 ms", seen, times <= 1.7 and many["frame_worst"] < FRAME
    )
    seen = f"{mb['large'] / mb['bare']:.2f}, {mb['large']:.0f} MB beside {mb['bare']:.0f}"
    yield Seen("11", "memory after start", "<= 1.5 bare window and Peewee", seen, mb["large"] / mb["bare"] <= 1.5)


def _child(command: list[str], work: Path) -> dict[str, float]:
    """Run a process and return its figures; `wall` counts from before it was started."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "XDG_DATA_HOME": str(work / "data")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, as an installed program is
    environment["PYTHONPYCACHEPREFIX"] = str(work / "compiled")
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.million_window", *command],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    if "painted" in found:
        found["wall"] = found["painted"] - began
    return found


def _used() -> dict[str, float]:
    """Return what this process has used by now."""
    status = Path("/proc/self/status").read_text("ascii")
    mb = int(status.split("VmRSS:")[1].split()[0]) / 1024
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {"painted": time.time(), "cpu": usage.ru_utime + usage.ru_stime, "mb": mb}


def first_paint(window: Any) -> None:
    """Serve events until the window was painted once."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        painted = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    watch = Watch()
    inner = window.centralWidget() or window
    inner.installEventFilter(watch)
    while not watch.painted:
        QApplication.processEvents()
    inner.removeEventFilter(watch)


def bare() -> dict[str, float]:
    """Show an empty window, with the driver and Peewee loaded as every program of this kind would have."""
    import apsw  # noqa: F401
    import peewee  # noqa: F401
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1280, 800)
    window.show()
    first_paint(window)
    found = _used()
    app.quit()
    return found


def started(book: Path) -> Any:
    """Start the program with a book, as from the command line, at the instant of large books."""
    from billing_desktop.app import Program, make_application
    from billing_desktop.ui.window_state import WindowState

    from .million_plan import TODAY

    app = make_application(["billing-desktop"])
    program = Program(app, state=WindowState(book.parent / f"{book.stem}.ini"), clock=lambda: TODAY)
    assert program.open(book)
    return program


def start(book: Path) -> dict[str, float]:
    """Start the program and stop when its window was painted."""
    program = started(book)
    first_paint(program.window)
    return _used()


def settled(act: Callable[[], object]) -> tuple[float, float]:
    """Do an act and serve events until nothing of the window is being read; return the whole time and the longest turn.

    The look at the whole book that begins with the window goes on beside it.
    """
    from PySide6.QtWidgets import QApplication

    from billing_desktop.ui.beside import Beside

    began = turn = time.perf_counter()
    act()
    longest, quiet = 0.0, 0
    while quiet < 3:
        QApplication.processEvents()
        now = time.perf_counter()
        longest, turn = max(longest, now - turn), now
        reads = [one for window in QApplication.topLevelWidgets() for one in window.findChildren(Beside)]
        busy = any(one.is_busy() for one in reads)
        quiet = 0 if busy else quiet + 1
        time.sleep(0.002)
        turn = time.perf_counter()
    return turn - began, longest


def lists(book: Path) -> dict[str, float]:
    """Measure first paint of the list, keystrokes in its search, and frames while it is scrolled."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    program = started(book)
    window = program.window
    first_paint(window)
    settled(lambda: None)
    view, model = window.list.tree, window.list.model
    first = []
    pages = 0
    for _ in range(ROUNDS):
        began, cpu = time.perf_counter(), time.process_time()
        model.reload()
        view.viewport().repaint()
        first.append((time.perf_counter() - began, time.process_time() - cpu))
        pages = -(-model.rowCount() // 200)
    keys = []
    for text in ("anna bauer", "garage", "c-99", "zim"):
        window.list.search.clear()
        settled(lambda: None)
        for letter in text:
            began = time.perf_counter()
            QTest.keyClicks(window.list.search, letter)
            window.list._ask()  # at once, where typing waits for a rest
            view.viewport().repaint()
            keys.append(time.perf_counter() - began)
            QApplication.processEvents()
    window.list.search.clear()
    settled(window.list._ask)
    frames = _frames(view)
    return {
        "first": median(one for one, _ in first), "first_cpu": median(cpu for _, cpu in first), "pages": pages,
        "key": median(keys), "key_worst": max(keys), "frame": median(frames), "frame_worst": max(frames),
    }  # fmt: skip


def _frames(view: Any) -> list[float]:
    """Scroll three hundred steps down and return how long each took until it was painted."""
    frames, bar = [], view.verticalScrollBar()
    for step in range(300):
        began = time.perf_counter()
        bar.setValue(3 * step * max(1, bar.singleStep()))
        view.viewport().repaint()
        frames.append(time.perf_counter() - began)
    return frames


def plain() -> dict[str, float]:
    """Do the same with Qt's own model of items in a plain tree."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QTreeView

    app = QApplication([])
    view, model = QTreeView(), QStandardItemModel(0, 3)
    view.setModel(model)
    view.resize(400, 700)
    view.show()
    QApplication.processEvents()

    def fill(rows: int) -> None:
        model.clear()
        for row in range(rows):
            model.appendRow([QStandardItem(text) for text in (f"Customer {row}", "12.00", "1,234.00")])

    keys = []
    for _ in range(20):
        began = time.perf_counter()
        fill(200)
        view.viewport().repaint()
        keys.append(time.perf_counter() - began)
    fill(2_000)
    found = {"key": median(keys), "frame": median(_frames(view))}
    app.quit()
    return found


def main() -> int:
    """Measure one figure in this process, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["start", "bare", "list", "plain", "desk"])
    parser.add_argument("book", type=Path, nargs="?")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if given.what == "desk":
        from . import million_desk

        million_desk.walk(given.book)
        return 0
    with_book: dict[str, Callable[[Path], dict[str, float]]] = {"start": start, "list": lists}
    found = with_book[given.what](given.book) if given.book else {"bare": bare, "plain": plain}[given.what]()
    print(json.dumps(found), flush=True)
    os._exit(0)  # closed in order, a book would first be backed up


if __name__ == "__main__":
    raise SystemExit(main())
