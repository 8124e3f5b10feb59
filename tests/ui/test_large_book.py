"""A large book in the window: figures of the whole book are added up beside it, and the newest answer alone is shown."""

import threading
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from billing_desktop.domain.errors import BillingError
from billing_desktop.services import PaymentDraft, read
from billing_desktop.store import database
from billing_desktop.ui import tasks, theme
from billing_desktop.ui.beside import Beside
from billing_desktop.ui.dialogs.reports import ReportsDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests.ui.acme import make_acme


@pytest.fixture
def acme(tmp_path, qapp, monkeypatch):
    """Give a small book that the window takes for a large one."""
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    monkeypatch.setattr(read, "LARGE", 0)
    yield made
    tasks.wait_for_all()
    assert made.billing.check() == []
    made.billing.close()


@pytest.fixture
def window(qtbot, acme, tmp_path):
    made = MainWindow(acme.billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def test_the_window_says_the_same_figures_as_of_a_small_book(qtbot, acme, window):
    chips = window.list.head.chips
    qtbot.waitUntil(lambda: chips.chip("open").count() == acme.billing.read.counts().open)
    acme.billing.payments.record(PaymentDraft(acme.acme, None, 100), key="one more")
    total = acme.billing.read.totals()[0].owed_minor
    qtbot.waitUntil(lambda: window.desk.amount(total) in window.list.foot.text())
    window.go("overview")
    qtbot.waitUntil(lambda: bool(window.overview._owed.figure()))
    assert window.overview._owed.figure() == window.desk.amount(total)
    window.go("outbox")
    qtbot.waitUntil(lambda: window.outbox.table.model().rowCount() == len(acme.billing.notifications.rows()))
    dialog = ReportsDialog(acme.billing, kind="ageing", parent=window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.pdf.isEnabled()


@pytest.fixture
def part(qtbot, acme):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_only_the_newest_answer_is_told_and_what_was_asked_between_is_never_read(qtbot, acme, part):
    go = threading.Event()
    done: list[str] = []
    told: list[object] = []
    failed: list[Exception] = []
    beside = Beside(acme.billing, failed.append, part)

    def slow():
        go.wait(5)
        done.append("first")
        return "first"

    beside.ask(slow, told.append)

    def note(name):
        done.append(name)
        return name

    for name in ("second", "third"):
        beside.ask(partial(note, name), told.append)
    assert (told, beside.is_busy()) == ([], True)
    go.set()
    qtbot.waitUntil(lambda: not beside.is_busy())
    assert (done, told, failed) == (["first", "third"], ["third"], [])

    def refused():
        raise BillingError("no", "No.")

    beside.ask(refused, told.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert told == ["third"]


def test_what_waits_is_not_read_once_the_window_is_closed(qtbot, acme, part):
    go = threading.Event()
    done: list[str] = []
    told: list[object] = []
    beside = Beside(acme.billing, told.append, part)
    beside.ask(lambda: go.wait(5), told.append)
    beside.ask(lambda: done.append("late"), told.append)
    part.close()
    go.set()
    tasks.wait_for_all()
    QApplication.processEvents()
    assert (done, told, beside.is_busy()) == ([], [], False)


def test_the_look_at_the_book_ends_with_its_window(qtbot, acme, window, monkeypatch):
    monkeypatch.setattr(database, "_LOOKS_UP_EVERY", 100)
    begun, ended = threading.Event(), []
    whole = acme.billing.check

    def slow(*, pause, left):
        begun.set()
        while not left():
            pause()
        try:
            return whole(pause=pause, left=left)
        except BillingError as error:
            ended.append(error.code)
            raise

    monkeypatch.setattr(acme.billing, "check", slow)
    window.checked.check()
    assert begun.wait(5)
    window.checked.leave()
    tasks.wait_for_all()
    monkeypatch.undo()
    assert ended == ["left"]
