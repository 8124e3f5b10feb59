"""A fault of the program: what its report and the log hold, and what they must not; how it is told, and how one goes on."""

import ast
import logging
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from billing_desktop import app as program
from billing_desktop import crash
from billing_desktop.domain.errors import BillingError
from billing_desktop.ui import errors, faults
from billing_desktop.ui.actions import Actions
from billing_desktop.ui.dialogs.fault import FaultDialog
from billing_desktop.ui.dialogs.help import AboutDialog, LicencesDialog

ROOT = Path(__file__).resolve().parent.parent.parent
NAME, AMOUNT, SECRET, NOTE = "Bäckerei Özgür", "1,234.56", "whsec_plantedplantedplanted", "Do not tell Anna"
PLANTED = (NAME, AMOUNT, "123456", SECRET, NOTE, "shop of anna.book", "/home/anna")


class Refused(BillingError):
    """A refusal whose words name somebody."""


def raise_with_values():
    """Fail as a program does: one error out of another, each with values in its message."""
    owed = {NAME: 123456}
    try:
        try:
            owed[f"{NAME} owes {AMOUNT}"]
        except KeyError:
            raise OSError(28, f"no room for {SECRET}", f"/home/anna/{NOTE}.book") from None
    except OSError as error:
        error.add_note(NOTE)
        raise ExceptionGroup(f"{NAME} and others", [Refused("bill_paid", f"{NAME} paid {AMOUNT}"), error]) from error


@pytest.fixture
def fault():
    with pytest.raises(ExceptionGroup) as raised:
        raise_with_values()
    return raised.value


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Keep reports in a folder of this test; gives the folder."""
    now = datetime(2026, 2, 6, 9, 30, tzinfo=UTC)
    about = {"Billing Desktop": "1.0.0"}
    faults.use(crash.Reports(lambda: tmp_path / "reports", lambda: about, lambda: now))
    crash._trail.clear()
    yield tmp_path / "reports"
    faults.use(None)


@pytest.fixture
def hooks(qapp, qtbot):
    """Let the program catch what nobody does, and give back the hooks afterwards."""
    before = sys.excepthook, threading.excepthook
    program.catch_errors(qapp)
    yield
    sys.excepthook, threading.excepthook = before


def nothing_planted_in(text):
    assert [word for word in PLANTED if word in text] == []


def test_a_report_names_where_and_under_what_but_no_value(kept, fault, qapp):
    actions = Actions(qapp)
    actions["light"].trigger()
    actions["about"].trigger()
    file = faults.write(fault)
    assert file is not None
    assert file.name == "fault-2026-02-06-093000.txt"
    text = file.read_text("utf-8")
    nothing_planted_in(text)
    for there in ("1.0.0", "light, about", "ExceptionGroup", "test_faults.py:", "raise_with_values", "(ENOSPC)", "(bill_paid)"):
        assert there in text, there


def test_the_same_fault_is_written_once_and_ten_are_kept(kept, fault):
    assert faults.write(fault) == faults.write(fault)
    for number in range(15):
        kinds = type(f"Fault{number}", (Exception,), {})
        assert faults.write(kinds(NAME))
    assert len(list(kept.iterdir())) == crash.KEPT


def test_where_no_report_can_be_written_it_can_be_copied(tmp_path, fault, qtbot):
    (tmp_path / "file").touch()
    faults.use(crash.Reports(lambda: tmp_path / "file" / "reports", dict, lambda: datetime.now(UTC)))
    assert faults.write(fault) is None
    dialog = FaultDialog(faults.reports().text(fault), None)
    qtbot.addWidget(dialog)
    texts = [button.text() for button in dialog.findChildren(QPushButton)]
    assert texts == ["Show report", "Copy", "Close the program", "Continue"]
    faults.use(None)


def test_the_log_holds_no_value_of_an_error_nor_of_a_library(tmp_path, fault):
    file = program.start_log(tmp_path)
    handler = logging.getLogger().handlers[-1]
    try:
        errors.note(fault)
        logging.getLogger("somebody.else").error("Task failed for %s with %s", NAME, SECRET, exc_info=fault)
        logging.getLogger("billing_desktop.courier").warning("the outbox cannot be written now: %s", "book_busy")
        program._from_qt(
            QtMsgType.QtWarningMsg,
            QMessageLogContext(),
            f'Cannot open "{NAME}" at /home/anna/{NAME.split()[0]}.book: no such file',
        )
        handler.flush()
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    text = file.read_text("utf-8")
    nothing_planted_in(text)
    for there in ("unexpected error", "in raise_with_values", "book_busy", "Cannot open … at …: no such file", "test_faults.py:"):
        assert there in text, there


def test_our_own_messages_to_the_log_hold_no_value():
    """Every call names a constant sentence, and only what is known to be no value."""
    harmless = {"name", "error.code", "__version__", "sys.version.split()[0]", "message"}
    found = []
    for file in sorted((ROOT / "billing_desktop").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
                continue
            if ast.unparse(call.func.value) not in ("log", "logging.getLogger('qt')"):
                continue
            values = call.args[2:] if call.func.attr == "log" else call.args[1:]
            words = call.args[1 if call.func.attr == "log" else 0]
            found.append(file.name)
            assert isinstance(words, ast.Constant), ast.unparse(call)
            assert {ast.unparse(value) for value in values} <= harmless, ast.unparse(call)
    assert len(found) > 8


def test_what_nobody_caught_is_told_with_its_report_and_one_goes_on(kept, hooks, qtbot, monkeypatch):
    told = []

    def look(dialog):
        told.append(dialog)
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        buttons["Show report"].click()
        buttons["Copy"].click()
        assert dialog._shown.isVisibleTo(dialog)
        sys.excepthook(ValueError, ValueError(NAME), None)  # another while this is told: noted, not told
        buttons["Continue"].click()
        return 1

    monkeypatch.setattr("billing_desktop.ui.dialogs.fault.FaultDialog.exec", look)
    try:
        raise_with_values()
    except ExceptionGroup as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 1
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Billing Desktop: report of a fault")
    nothing_planted_in(copied)
    assert len(list(kept.iterdir())) == 2
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_error_that_ends_a_thread_is_told_on_the_thread_of_the_window(kept, hooks, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(
        "billing_desktop.app.errors.show_error",
        lambda error, parent=None: told.append((error, threading.current_thread() is threading.main_thread())),
    )
    thread = threading.Thread(target=raise_with_values)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1]


def test_close_the_program_ends_every_loop(kept, fault, qtbot, monkeypatch):
    codes: list[int] = []
    monkeypatch.setattr("billing_desktop.ui.dialogs.fault.QApplication.exit", codes.append)
    dialog = FaultDialog(faults.reports().text(fault), faults.write(fault))
    qtbot.addWidget(dialog)
    dialog.show()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Close the program").click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: codes == [0])


def test_about_names_what_the_program_is_made_of_and_every_licence(qtbot, tmp_path):
    about = AboutDialog(tmp_path / "a.book")
    qtbot.addWidget(about)
    about._copy_versions()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Billing Desktop 1.")
    assert all(f"{name} " in copied for name in ("Python", "SQLite", "apsw", "Peewee", "Qt", "PySide6"))
    licences = LicencesDialog()
    qtbot.addWidget(licences)
    for part in ("Qt", "peewee", "Inter", "LGPL-3.0-only"):
        licences.search.setText(part)
        assert licences.text.textCursor().selectedText() == part


def test_what_ends_the_process_is_found_by_the_next_run(tmp_path):
    """As when Qt itself fails: no Python runs any more, so the interpreter writes where each thread was."""
    script = (
        "import faulthandler, sys; from datetime import datetime; from pathlib import Path; from billing_desktop import crash\n"
        "def draw(owed): faulthandler._sigsegv()\n"
        "print(crash.watch(Path(sys.argv[1]), datetime(2026, 2, 6)))\n"
        "if len(sys.argv) > 2: draw(sys.argv[2])"
    )
    words = [sys.executable, "-c", script, str(tmp_path / "reports")]
    assert subprocess.run([*words, NAME], cwd=ROOT, capture_output=True, check=False).returncode != 0
    subprocess.run(words, cwd=ROOT, check=True)
    (file,) = (tmp_path / "reports").glob("fault-*-ended.txt")
    text = file.read_text("utf-8")
    nothing_planted_in(text)
    assert "in draw" in text
    assert subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout == "None\n"
