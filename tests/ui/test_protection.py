"""The life of a book's file in the window: backups, restoring, reading only, an act in doubt, one window, a file that is gone."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from billing_desktop import app as program
from billing_desktop.services import Billing, BillingError, PaymentDraft
from billing_desktop.services.backup_places import BackupPlaces
from billing_desktop.services.demo import make_demo
from billing_desktop.ui import book_lock
from billing_desktop.ui.actions import WRITING
from billing_desktop.ui.backup_keeper import BackupKeeper
from billing_desktop.ui.book_lock import BookLock
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.restore import RestoreDialog
from billing_desktop.ui.dialogs.welcome import WelcomeDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests.store import old_books
from tests.store.failing_disk import Disk
from tests.store.raw import damage

ROOT = Path(__file__).resolve().parent.parent.parent


class Clock:
    now = datetime(2026, 2, 6, 9, 12, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "harbour.book"
    make_demo(path, clock=Clock()).close()
    return path.read_bytes()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path, made):
    found = tmp_path / "harbour.book"
    found.touch(mode=0o600)
    found.write_bytes(made)
    return found


@pytest.fixture
def billing(path, clock):
    billing = Billing.open(path, clock=clock)
    yield billing
    billing.close()


@pytest.fixture
def window(qtbot, billing, tmp_path):
    made = MainWindow(billing, WindowState(tmp_path / "state.ini"))
    qtbot.addWidget(made)
    made.show()
    return made


def running(qapp, tmp_path, clock, path):
    found = program.Program(qapp, state=WindowState(tmp_path / "state.ini"), clock=clock)
    assert found.start(path)
    return found


def pay(billing, reference):
    customer = billing.read.customers(search="ACME")[0].id
    return billing.payments.record(PaymentDraft(customer, None, 1000, reference=reference), key=reference)


def damaged(billing):
    damage(billing.path, "UPDATE owed SET owed_minor = owed_minor + 1 WHERE customer_id = 1")
    return billing.check()


def pressed(bar, text):
    QTest.mouseClick(next(one for one in bar._buttons if one.text() == text), Qt.MouseButton.LeftButton)


def test_backups_in_the_settings_and_the_status_bar(qtbot, window, billing, tmp_path, clock):
    assert window.status.backup() == "First backup at closing"
    QTest.mouseClick(window.status._backup, Qt.MouseButton.LeftButton)
    assert (window.place(), window.settings.shown()) == ("settings", "protection")
    section = window.settings.section("protection")
    assert not section.verify.isEnabled()
    with qtbot.waitSignal(window.desk.backups.changed, timeout=15_000):
        QTest.keyClick(section.make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.status.backup() == "Backup 09:12", timeout=15_000)
    assert section.standing.text() == "Last backup 6 Feb 2026, 09:12, verified"
    section.verify.click()
    qtbot.waitUntil(lambda: section.notice.kind() == "good", timeout=15_000)
    assert "18 bills, 30 acts, owed 24,882.45 EUR" in section.notice.text()
    section.folder.setText(str(tmp_path / "Dropbox" / "safe"))
    section.folder.returnPressed.emit()
    assert billing.backups.folder() == tmp_path / "Dropbox" / "safe"
    assert "Dropbox sends what lies here" in section.folder_field._below.text()
    section.folder.setText(str(billing.path / "below a file"))
    section.folder.returnPressed.emit()
    assert "cannot go to" in section.folder_field.error()
    assert billing.backups.folder() == tmp_path / "Dropbox" / "safe"
    clock.now += timedelta(days=12)
    window._follow()
    assert (window.status.backup(), window.status._backup.tone()) == ("Backup 12 days old", "late")
    billing.backups.places.change(billing.path, problem="No backup was made: the disk is full.")
    window._follow()
    assert (window.status.backup(), window.status._backup.tone()) == ("Backup failed", "late")
    window.settings.search.setText("backup")
    assert window.settings.shown() == "protection"


def test_on_leaving_a_backup_is_made_where_something_changed(billing, tmp_path, clock):
    billing.backups.places = BackupPlaces(tmp_path)
    for changes, count in ((False, 1), (False, 1), (True, 2)):
        if changes:
            clock.now += timedelta(minutes=5)
            pay(billing, "Q-1")
        BackupKeeper(billing).on_leaving()
        assert len(billing.backups.listed()) == count
    billing.stop_for_damage(damaged(billing))
    clock.now += timedelta(days=3)
    BackupKeeper(billing).on_leaving()
    assert len(billing.backups.listed()) == 2  # a damaged book pushes no good backup out


def test_a_restore_says_what_it_loses_and_keeps_the_file(qtbot, qapp, path, tmp_path, clock):
    one = running(qapp, tmp_path, clock, path)
    billing = one.window.desk.billing
    backup = billing.backups.folder() / billing.backups.make().name
    for number in range(8):
        pay(billing, f"R-{number}")
    dialog = RestoreDialog(one.window.desk, parent=one.window)
    assert not dialog.restore.isEnabled()
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=15_000)
    assert dialog.notice.headline() == "8 acts would be lost"
    assert dialog.notice.text().splitlines()[0] == "Payment R-7 of 10.00 from ACME Ltd"
    assert dialog.notice.text().splitlines()[-1] == "and 2 more"
    dialog.show()
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter goes to what would be done; it neither does it nor closes
    assert dialog.restore.hasFocus() or dialog.focusWidget() is dialog.restore
    dialog.restore.click()
    assert dialog.backup == backup
    first = one.window
    first.desk.restore_wanted.emit(dialog.backup)
    qtbot.waitUntil(lambda: one.window is not first and one.window is not None, timeout=10_000)
    assert one.window.desk.billing.read.find_bill("INV-104") is not None
    assert len(one.window.desk.billing.exports.rows("payments")) == 7
    kept = next(tmp_path.glob("harbour-before-restore-*.book"))
    assert kept.name in one.window.status.text()
    replaced = Billing.open(kept)
    assert len(replaced.exports.rows("payments")) == 15
    replaced.close()
    count = len(list(backup.parent.iterdir()))
    one.window.close()
    one.end()
    assert len(list(backup.parent.iterdir())) == count + 1  # what was left is backed up too
    assert not book_lock.lock_file(path).exists()


def test_a_damaged_backup_cannot_be_restored(qtbot, window, billing):
    backup = billing.backups.folder() / billing.backups.make().name
    damage(backup, "UPDATE owed SET owed_minor = owed_minor + 1 WHERE customer_id = 1")
    dialog = RestoreDialog(window.desk, parent=window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.notice.kind() == "bad", timeout=15_000)
    assert "C-0001" in dialog.notice.text()
    assert not dialog.restore.isEnabled()
    dialog._offer(billing.path.with_name("nowhere.book"))
    dialog._show()
    assert "There is no book at" in dialog.notice.text()


def test_a_damaged_book_is_only_read_and_its_newest_good_backup_offered(qtbot, path, tmp_path, clock):
    billing = Billing.open(path, clock=clock)
    state = WindowState(tmp_path / "state.ini")
    window = MainWindow(billing, state)
    qtbot.addWidget(window)
    window.show()
    good = billing.backups.make()
    billing.close()
    damage(path, "UPDATE customer SET balance_minor = balance_minor + 1 WHERE name = 'ACME Ltd'")
    window.checked.check()
    qtbot.waitUntil(lambda: good.name in window.checked.notice.text(), timeout=15_000)
    assert window.checked.notice.headline() == "Opened for reading only: this book is damaged"
    assert window.status.standing() == "Read only"
    enabled = [name for name in WRITING if window.actions_[name].isEnabled()]
    assert enabled == []
    assert "breaks a rule of its own" in window.actions_["receive"].toolTip()
    assert window.actions_["statement"].isEnabled()
    with pytest.raises(BillingError, match="breaks a rule"):
        pay(billing, "no")
    assert [str(one.property("text")) for one in window.checked.notice._buttons] == ["Show report", "Restore a backup…"]
    assert not window.settings.section("protection").make.isEnabled()
    window.close()
    billing.close()


def test_a_book_of_a_protected_disk_is_opened_for_reading(qtbot, qapp, path, tmp_path, clock, monkeypatch):
    """As root no file is protected, so the first answer is given here; what follows is real."""
    monkeypatch.setattr("billing_desktop.store.database.Store.can_write", lambda _store: False)
    one = running(qapp, tmp_path, clock, path)
    assert one.window.checked.notice.headline() == "Opened for reading only"
    assert "can only be read" in one.window.checked.notice.text()
    assert one.window.status.standing() == "Read only"
    assert not one.window.actions_["receive"].isEnabled()
    places = one.window.top._places
    assert not any(one.window.top.widgetForAction(places[name]).isEnabled() for name in ("primary", "new_bill", "undo"))
    one.window.page.tabs.notes.keep_typed()
    one.window.close()
    one.end()
    assert sorted(found.name for found in tmp_path.iterdir()) == ["harbour.book", "state.ini"]


@pytest.fixture
def disk():
    before = apsw.vfs_names()[0]
    made = Disk("window", before)
    yield made
    made.unregister()
    apsw.set_default_vfs(before)


@pytest.mark.parametrize("way", ["the dialog", "the window"])
def test_an_act_in_doubt_is_looked_up_before_anything_else(qtbot, disk, path, tmp_path, clock, way):
    billing = Billing.open(path, clock=clock)
    window = MainWindow(billing, WindowState(tmp_path / "state.ini"))
    qtbot.addWidget(window)
    window.show()
    acme = billing.read.customers(search="ACME")[0].id
    dialog = PaymentDialog(billing, customer_id=acme, parent=window)
    dialog.recorded.connect(window.desk.bus.acted)
    dialog.show()
    QTest.keyClicks(dialog.head.amount, "60")
    QTest.keyClicks(dialog.head.reference, "TRX-91")
    number = 0
    while billing.doubt is None:  # the first write at which the disk leaves it open
        number += 1
        disk.seen, disk.at = 0, number
        assert not dialog.submit(), "it was recorded before the disk ever failed"
        disk.at = 0
    assert dialog.notice.headline() == "Not confirmed: it is not known yet whether this was recorded"
    assert dialog.head.reference.text() == "TRX-91"
    assert window.status.standing() == "Not confirmed"
    assert "TRX-91" in window.checked.notice.text()
    assert [name for name in WRITING if window.actions_[name].isEnabled()] == []
    if way == "the window":
        pressed(window.checked.notice, "Look again")
    else:
        pressed(dialog.notice, "Look again")
    assert billing.doubt is None
    assert window.status.standing() == "Saved"
    assert window.checked.notice.isHidden()
    if dialog.isVisible():
        assert dialog.submit()
    assert [row.reference for row in billing.read.payments(acme)].count("TRX-91") == 1
    assert billing.check() == []
    dialog.done(0)
    window.close()
    billing.close()


def test_a_file_that_goes_is_noticed_and_what_is_open_can_be_saved(qtbot, window, billing, tmp_path, monkeypatch):
    assert window.standing._clock.interval() <= 5_000
    billing.path.rename(tmp_path / "elsewhere.book")
    qtbot.waitUntil(lambda: window.checked.notice.isVisible(), timeout=15_000)
    assert window.checked.notice.headline() == "The book is not where it was opened"
    assert not window.actions_["receive"].isEnabled()
    copy = tmp_path / "saved.book"
    monkeypatch.setattr("billing_desktop.ui.standing.QFileDialog.getSaveFileName", lambda *_args, **_options: (str(copy), ""))
    pressed(window.checked.notice, "Save a copy…")
    saved = Billing.open(copy)
    assert len(saved.exports.rows("payments")) == 7
    assert saved.check() == []
    saved.close()


HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from billing_desktop.ui.book_lock import BookLock
app = QCoreApplication([])
lock = BookLock(Path(sys.argv[1]))
assert lock.take() is None
lock.knocked.connect(lambda: print("knocked", flush=True))
print("held", flush=True)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def test_a_second_window_brings_the_first_forward_and_a_killed_one_holds_nothing(qapp, path, tmp_path, clock):
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        one = program.Program(qapp, state=WindowState(tmp_path / "state.ini"), clock=clock)
        assert one.start(path)  # nothing more to do here: no welcome screen is shown
        assert one.window is None
        assert holder.stdout.readline() == "knocked\n"
        holder.kill()
    assert one.start(path)
    assert one.window is not None
    assert one.open(path)  # the same book once more is the same window
    one.window.close()
    one.end()


@pytest.mark.parametrize(("lock", "answer"), [("garbage", "remove"), ("garbage", "cancel"), ("4711\nx\nanother-pc\n", "read")])
def test_a_lock_that_says_nothing_or_another_computer_is_asked_about(qapp, path, tmp_path, clock, monkeypatch, lock, answer):
    book_lock.lock_file(path).write_text(lock)
    asked = []

    def ask(dialog):
        asked.append((dialog.text.text(), [button.text() for button in dialog.findChildren(QPushButton)]))
        dialog.answer = answer

    monkeypatch.setattr("billing_desktop.ui.dialogs.in_use.InUseDialog.exec", ask)
    one = program.Program(qapp, state=WindowState(tmp_path / "state.ini"), clock=clock)
    assert one.open(path) is (answer != "cancel")
    (text, buttons), *_ = asked
    if lock == "garbage":
        assert "Remove the lock and open" in buttons
        assert ".harbour.book.lock" in text
    else:
        assert "another-pc" in text
        assert "4711" in text
        assert "Remove the lock and open" not in buttons
    if one.window is not None:
        assert bool(one.window.desk.billing.reading_only) is (answer == "read")
        one.window.close()
    one.end()
    assert book_lock.lock_file(path).exists() is (answer != "remove")


def test_a_book_of_an_older_form_says_so_and_its_old_file_is_backed_up(qapp, tmp_path, later):
    old, _ = old_books.unpack(old_books.kept()[0], tmp_path)
    one = running(qapp, tmp_path, lambda: old_books.THEN, old)
    assert "form-1-form-1.book" in one.window.status.text()
    folder = one.window.desk.billing.backups.folder()
    one.window.close()
    one.end()
    assert sorted("before-upgrade" in path.name for path in folder.iterdir()) == [False, True]


def test_a_lock_heals_at_once(path):
    for text in ("999999999\nx\n\n", f"999999\nbilling\n{QSysInfo.machineHostName()}\n"):
        book_lock.lock_file(path).write_text(text)
        lock = BookLock(path)
        assert lock.take() is None
        lock.release()


def test_the_welcome_names_books_restores_and_asks_where_backups_go(qtbot, billing, tmp_path, monkeypatch):
    monkeypatch.setattr("billing_desktop.ui.dialogs.welcome.documents", lambda: tmp_path)
    backup = billing.backups.folder() / billing.backups.make(tmp_path / "safe").name
    backup = next((tmp_path / "safe").iterdir())
    names = {str(billing.path): "Harbour Print Shop"}
    dialog = WelcomeDialog([billing.path], names=names, data=tmp_path / "data")
    qtbot.addWidget(dialog)
    dialog.show()
    ways = {way.accessibleName(): way.accessibleDescription() for way in dialog.findChildren(type(dialog.ways.open_button))}
    assert ways["Harbour Print Shop"].endswith("harbour.book")
    assert "before anything is replaced" in ways["Restore a backup"]
    QTest.keyClicks(dialog.name, "Corner Shop")
    assert dialog.backups.text() == str(tmp_path / "data" / "backups" / "corner-shop")
    (tmp_path / "file").write_text("")
    for text, wrong in ((tmp_path / "file" / "x", True), (tmp_path / "usb" / "corner", False)):
        dialog.backups.clear()
        QTest.keyClicks(dialog.backups, str(text))
        dialog.create_book()
        assert bool(dialog._backups_field.error()) is wrong
        assert (tmp_path / "corner-shop.book").exists() is not wrong
    assert dialog.billing is not None
    assert dialog.billing.backups.folder() == tmp_path / "usb" / "corner"
    dialog.billing.close()
    restored = RestoreDialog(None, backup, folder=tmp_path)
    qtbot.addWidget(restored)
    qtbot.waitUntil(restored.restore.isEnabled, timeout=15_000)
    assert restored.where.text() == str(tmp_path / "harbour-2.book")
    restored.where.setText(str(billing.path))
    restored.restore.click()
    assert "already a file" in restored._where_field.error()
    restored.where.setText(str(tmp_path / "again.book"))
    restored.restore.click()
    assert restored.place == tmp_path / "again.book"
    again = Billing.open(tmp_path / "again.book")
    assert again.check() == []
    again.close()
