"""A disk that fails on demand, put under every book that is opened while it is there."""

from __future__ import annotations

import apsw


class FailingFile(apsw.VFSFile):
    """A file of a disk that fails at one write or sync, and from then on where the disk stays broken."""

    disk: Disk

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self.disk.count(apsw.FullError, apsw.SQLITE_FULL, apsw.SQLITE_FULL)
        super().xWrite(data, offset)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        if self.disk.unreadable:
            self.disk.fail(apsw.IOError, apsw.SQLITE_IOERR, apsw.SQLITE_IOERR_READ)
        return super().xRead(amount, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self.disk.count(apsw.IOError, apsw.SQLITE_IOERR, apsw.SQLITE_IOERR_FSYNC)
        super().xSync(flags)


class Disk(apsw.VFS):
    """The system's file access with faults on demand."""

    def __init__(self, name: str, beneath: str) -> None:
        self.at = 0
        self.seen = 0
        self.broken = False
        self.unreadable = False
        self.beneath = beneath
        super().__init__(name, beneath, makedefault=True)

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        file = FailingFile(self.beneath, name, flags)  # type: ignore[arg-type]
        file.disk = self
        return file

    def count(self, kind: type[apsw.Error], result: int, extended: int) -> None:
        self.seen += 1
        if self.at and (self.seen == self.at or (self.broken and self.seen > self.at)):
            self.fail(kind, result, extended)

    def fail(self, kind: type[apsw.Error], result: int, extended: int) -> None:
        error = kind("this disk fails on purpose")
        vars(error).update(result=result, extendedresult=extended)  # as the engine's own errors carry them
        raise error
