"""The composition root of the window: log, exception hook, application, and which book is open in which window.

Everything the parts need is handed to them here. Without a screen Qt would abort: who calls has looked before.
"""

from __future__ import annotations

import gc
import logging
import logging.handlers
import sys
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog

from . import __version__, crash, paths
from .services import Billing, BillingError, Secrets, system_secrets
from .services.backups import restore_over
from .services.billing import operator_name
from .ui import errors, faults, file_places, icons, language, tasks, theme
from .ui.book_lock import BookLock, knock, remove
from .ui.book_places import documents, same_file, sample_shop
from .ui.dialogs.in_use import InUseDialog
from .ui.dialogs.welcome import READABLE, WelcomeDialog
from .ui.guide.door import door
from .ui.main_window import MainWindow
from .ui.tray import add_tray
from .ui.window_state import WindowState

log = logging.getLogger("billing_desktop")
LOG_BYTES, LOG_FILES = 1_000_000, 3


class Program(QObject):
    """The running program: at most one book in one window."""

    def __init__(
        self, app: QApplication, *, state: WindowState | None = None, clock: Any = None, secrets: Secrets | None = None
    ) -> None:
        """Make the program; notifications are sent only where there is a place for their secrets."""
        super().__init__()
        self._secrets = secrets
        self._courier: Any = None
        self.app = app
        self.state = state or WindowState()
        self.window: MainWindow | None = None
        if sys.platform == "darwin":  # alone, since it costs something with every event
            app.installEventFilter(self)
        self._lock: BookLock | None = None
        self._clock = {"clock": clock} if clock else {}
        file_places.keep_in(self.state)
        theme.set_size(app, *self.state.text_size())
        theme.apply(app, self.state.get("theme", "system"))
        language.apply(app, self.state.get(language.SETTING, language.SYSTEM))
        door()  # before the first window, so that the guide opens from it too

    def start(self, book: Path | None) -> bool:
        """Open the book that was named, else the last one, else show how to begin; say whether a window stands."""
        if book is not None:
            return self.open(book) or self.welcome()
        last = next(iter(self.state.recent()), None)
        if last is not None and last.exists() and self.open(last):
            return True
        return self.welcome()

    def open(self, book: Path) -> bool:
        """Open a book in the window; the one before stays open when that fails. One that is open already comes forward.

        A book that cannot be written, or is open elsewhere where the person wants that, is opened for reading.
        """
        if self.window is not None and same_file(self.window.desk.billing.path, book):
            self.come_forward()
            return True
        lock = BookLock(book, self)
        answer = self._take(lock, book)
        if answer in ("elsewhere", "cancel"):
            return answer == "elsewhere"
        try:
            billing = Billing.open_for_reading(book, **self._clock) if answer == "read" else self._opened(book)
        except Exception as error:
            lock.release()
            errors.show_error(error, parent=self.window)
            return False
        self.show(billing, lock)
        return True

    def _take(self, lock: BookLock, book: Path) -> str:
        """Take the lock of a book. Returns nothing, or what is to be done instead: read, cancel; elsewhere is no more at all."""
        holder = lock.take() if book.is_file() else None
        if holder is None:
            return ""
        if holder.is_here() and holder.pid and knock(book):
            if self.window is not None:
                text = self.tr("{book} is open in another window, which came forward.").format(book=book.name)
                self.window.status.say(text)
            return "elsewhere"
        asked = InUseDialog(book, holder, parent=self.window)
        asked.exec()
        asked.deleteLater()
        if asked.answer == "remove":
            remove(holder)
            return self._take(lock, book)
        return asked.answer

    def _opened(self, book: Path) -> Billing:
        """Open a book, for reading where it cannot be written or was changed by another program. Raises: BillingError."""
        try:
            return Billing.open(book, operator=operator_name(), secrets=self._secrets, **self._clock)
        except BillingError as error:
            if error.code not in READABLE:
                raise
            try:
                return Billing.open_for_reading(book, error, **self._clock)
            except BillingError:
                raise error from None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the book that the desktop hands over: macOS gives a double-clicked file as an event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._book_wanted("open", Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def come_forward(self) -> None:
        """Bring the window before all others, as when its book was asked for once more."""
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.raise_()
            self.window.activateWindow()

    def welcome(self) -> bool:
        """Show how to begin; say whether a book was opened."""
        here = self.window.desk.billing.path if self.window is not None else None
        dialog = WelcomeDialog(
            self.state.recent(), names=self.state.names(), here=here, data=self.state.folder(), clock=self._clock.get("clock"),
            speak=self._say_in, parent=self.window,
        )  # fmt: skip
        spoken = language.current()
        chosen = dialog.exec() == QDialog.DialogCode.Accepted and dialog.path is not None
        if self.window is not None and language.current() != spoken:
            self.window.rebuild()
        if not chosen or dialog.path is None:
            return False
        path, kept = dialog.path, None
        if dialog.billing is not None:
            kept = dialog.billing.kept
            dialog.billing.close()
        dialog.deleteLater()
        opened = self.open(path)
        if opened and kept is not None and self.window is not None:
            self.window.desk.backups.keep(kept)
            self._say_kept(kept)
        if opened and dialog.made and self.window is not None:
            self.window.status.say(self.tr("Book created: {name}").format(name=path.name))
        return opened

    def show(self, billing: Billing, lock: BookLock | None = None) -> None:
        """Show a book, in place of the one that was open; `lock` is its own, where it is another book."""
        before = self.window
        self._stop_courier()
        if before is not None:
            before.close()
        self.state.add_recent(billing.path, billing.settings.book().name)
        self.window = MainWindow(billing, self.state)
        self.window.book_wanted.connect(self._book_wanted)
        self.window.language_wanted.connect(self._language_wanted)
        self.window.desk.backups.start()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if before is not None:
            self._leave(before)
        self._start_courier(billing)
        if lock is not None:
            self._lock = lock
            lock.knocked.connect(self.come_forward)
            self._say_kept(billing.kept)

    def _say_kept(self, kept: Path | None) -> None:
        if kept is not None and self.window is not None:
            text = self.tr("The book was brought to the form of this program; as it was, it is kept as {file}.")
            self.window.status.say(text.format(file=kept.name))

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open book, which is closed first and kept under another name; then open it."""
        window = self.window
        if window is None:
            return
        billing = window.desk.billing
        book, damaged = billing.path, billing.stopped_code == "book_damaged"
        self._stop_courier()
        window.close()
        self.window = None
        self._leave(window)
        try:
            kept = restore_over(backup, book, damaged=damaged)
        except Exception as error:
            errors.show_error(error)
            self.open(book)
            return
        if self.open(book) and self.window is not None:
            self.window.status.say(self.tr("Restored. The file as it was is kept as {kept}.").format(kept=kept.name))

    @Slot(str, object)
    def _book_wanted(self, how: str, path: Path | None) -> None:
        # From the event loop, since the window that asks is about to go.
        if how == "restore" and path is not None:
            act: Any = lambda: self.restore(path)  # noqa: E731 - one of four
        elif how == "sample":
            act = self.try_sample
        else:
            act = (lambda: self.welcome()) if how == "new" or path is None else (lambda: self.open(path))
        QTimer.singleShot(0, self, act)

    def try_sample(self) -> None:
        """Make the sample shop and show it in place of the book that is open."""
        try:
            billing = sample_shop(documents(), self._clock.get("clock"))
        except Exception as error:
            errors.show_error(error, parent=self.window)
            return
        path = billing.path
        billing.close()
        if self.open(path) and self.window is not None:
            self.window.status.say(self.tr("Book created: {name}").format(name=path.name))

    @Slot(str)
    def _language_wanted(self, code: str) -> None:
        QTimer.singleShot(0, self, lambda: self.speak(code))  # from the event loop, since the window that asks is about to go

    def speak(self, code: str) -> None:
        """Show the program in a language, kept for the next start; the window is built anew where it stands."""
        self._say_in(code)
        if self.window is not None:
            self.window.rebuild()

    def _say_in(self, code: str) -> None:
        self.state.put(language.SETTING, code)
        language.apply(self.app, code)

    def _start_courier(self, billing: Billing) -> None:
        """Let what waits in the open book be sent, and the tray tell what needs a look."""
        if self._secrets is None or self.window is None or billing.reading_only:
            return
        courier = self._courier = billing.courier()
        billing.subscribe(lambda changes: courier.poke() if changes.events or changes.settings else None)
        courier.start()
        add_tray(self.window)

    def _stop_courier(self) -> None:
        courier, self._courier = self._courier, None
        if courier is not None:
            courier.stop()

    def _leave(self, window: MainWindow) -> None:
        window.checked.leave()
        tasks.wait_for_all()
        if self.window is not None and self.window is not window and self.window.desk.billing is window.desk.billing:
            window.desk.backups.stop()
            window.desk.bus.close()  # the same book goes on in another window
        else:
            window.desk.backups.on_leaving()
            window.desk.close()
            if self._lock is not None:
                self._lock.release()
                self._lock.deleteLater()
                self._lock = None
        window.deleteLater()

    def end(self) -> None:
        """Close what is open."""
        self._stop_courier()
        if self.window is not None:
            self._leave(self.window)
            self.window = None
        self.state.sync()


def run_window(book: Path | None = None) -> int:
    """Run the program with a window until it is closed, and return its exit code."""
    start_log()
    if crash.watch(paths.data_folder() / faults.FOLDER, datetime.now().astimezone()):
        log.warning("the last run was ended by a fault; a report of it was kept")
    app = make_application(sys.argv)
    catch_errors(app)
    program = Program(app, secrets=system_secrets(paths.data_folder))
    code = app.exec() if program.start(book) and program.window is not None else 0
    program.end()
    _take_down(app)
    return code


def _take_down(app: QApplication) -> None:
    """End Qt in order: left to the interpreter's end, its objects die in any order and may abort the process."""
    for window in app.topLevelWidgets():
        window.close()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    app.shutdown()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application with its name and sign, made when there is none yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    app.setApplicationName("billing-desktop")
    app.setApplicationDisplayName("")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("billing-desktop")
    app.setWindowIcon(icons.app_icon())
    return app


def start_log(folder: Path | None = None) -> Path:
    """Log to a file in the data folder, of 1 MB at most and three older ones, without values; Qt's own messages go there too."""
    file = (folder or paths.data_folder()) / "billing-desktop.log"
    handler = logging.handlers.RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(crash.PlainFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_from_qt)
    log.info("Billing Desktop %s starts, Python %s", __version__, sys.version.split()[0])
    return file


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)


class _Told(QObject):
    """One dialog at a time: an error while painting would otherwise bring a new one with each frame."""

    showing = False
    from_thread = Signal(object)
    """An error that ended a thread: told on the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.from_thread.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Tell an error, or only note it while another is being told."""
        if _Told.showing:
            errors.note(error)
            return
        _Told.showing = True
        try:
            errors.show_error(error, parent=QApplication.activeModalWidget() or QApplication.activeWindow())
        finally:
            _Told.showing = False


def catch_errors(app: QApplication) -> None:
    """Log, report and tell from now on what nobody caught, on whatever thread."""
    told = _Told(app)

    def on_error(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif issubclass(kind, SystemExit):
            return  # a thread that ends itself, as Python has it
        elif threading.current_thread() is threading.main_thread():
            told.tell(error)
        else:
            told.from_thread.emit(error)

    sys.excepthook = on_error
    threading.excepthook = lambda args: on_error(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
