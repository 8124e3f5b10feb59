"""Owns that one book is open in one window at a time: a lock file beside it, and asking the window that has it to come forward.

The engine would bear two windows; people would not: each shows figures that the other one changes. Source: reliability, T7.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TRY_MS, _ASK_MS = 100, 500


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a book open: the number of the process and the name of the computer; 0 where the lock file says nothing."""

    pid: int
    host: str
    file: Path

    def is_here(self) -> bool:
        """Say whether that is this computer."""
        return self.host in ("", QSysInfo.machineHostName())


class BookLock(QObject):
    """The lock on one book, and the door at which another program of the same person can knock."""

    knocked = Signal()
    """Somebody wants this book: its window comes forward."""

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book.resolve()
        self.file = lock_file(self.book)
        self._lock = QLockFile(str(self.file))
        self._lock.setStaleLockTime(0)  # a process that is gone holds nothing; one that is alive holds it for as long as it likes
        self._server: QLocalServer | None = None

    def take(self) -> Holder | None:
        """Take the lock, and return None; or return who has it. A folder that cannot be written has no locks: nobody has it."""
        if self._lock.tryLock(_TRY_MS):
            self._listen()
            return None
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return None
        pid, host, _name = _read(self._lock)
        return Holder(pid, host, self.file)

    def release(self) -> None:
        """Give the lock back and listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock.isLocked():
            self._lock.unlock()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(door(self.book))  # left by a process that was killed: the lock says that nobody is behind it
        if server.listen(door(self.book)):
            server.newConnection.connect(self._answer)
            self._server = server

    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.write(b"here\n")
            socket.flush()
            socket.disconnectFromServer()
            socket.deleteLater()
            self.knocked.emit()


def _read(lock: QLockFile) -> tuple[int, str, str]:
    found = lock.getLockInfo()
    values = [value for value in found if not isinstance(value, bool)] if isinstance(found, tuple) else []
    return (int(values[0]), str(values[1]), str(values[2])) if len(values) == 3 and values[0] else (0, "", "")


def lock_file(book: Path) -> Path:
    """Return the lock file beside a book."""
    return book.with_name(f".{book.name}.lock")


def door(book: Path) -> str:
    """Return the name under which the window of a book listens, of this person only."""
    who = f"{os.environ.get('USER') or os.environ.get('USERNAME') or ''}:{book.resolve()}"
    return f"billing-desktop-{hashlib.sha256(who.encode()).hexdigest()[:24]}"


def knock(book: Path) -> bool:
    """Ask the window that has a book open to come forward; say whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(door(book))
    if not socket.waitForConnected(_ASK_MS):
        return False
    answered = bool(socket.waitForReadyRead(_ASK_MS))
    socket.disconnectFromServer()
    return answered


def remove(holder: Holder) -> None:
    """Remove a lock file that says nothing of who holds it."""
    with contextlib.suppress(OSError):
        holder.file.unlink()
