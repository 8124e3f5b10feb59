"""Owns backups as use cases: when one is made and kept, what is in one, and putting one back; must not know screens.

Source: reliability, section 6; house, backup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from ..domain.contents import BackupFile, Contents, Later, superfluous
from ..domain.errors import BillingError
from ..store import backup as stored
from ..store import check as checks
from ..store import ledger, placing, settings
from .backup_places import BackupPlaces, Place
from .desk import Desk

IMPORT, UPGRADE = "before-import", "before-upgrade"
OLD = timedelta(days=7)
_NAME = re.compile(
    r"(?P<stem>.+)-(?P<at>\d{4}-\d{2}-\d{2}-\d{4})(?:-(?P<why>before-import|before-upgrade))?(?:-(?P<number>\d+))?"
)
_LISTED = 200


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and what is in it; `findings` are the rules it breaks, none where it can be relied on."""

    path: Path
    contents: Contents
    findings: tuple[checks.Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup beside the book that it would take the place of. `present` is None where that cannot be read.

    `lost` are the acts that the book has beyond the backup, the newest first and `lost_count` in all. `same` says that the book
    goes on from where the backup ends; where it does not, `other_book` says that they are not even the same business.
    """

    backup: Backup
    present: Contents | None
    same: bool = False
    other_book: bool = False
    lost: tuple[Later, ...] = ()
    lost_count: int = 0


@dataclass
class BeforeImport:
    """The backup made before an import, or why there is none; who imports says with `wanted` that something was written."""

    file: Path | None = None
    problem: str = ""
    wanted: bool = False


class Backups:
    """The backups of one open book."""

    def __init__(self, desk: Desk, path: Path, places: BackupPlaces | None = None) -> None:
        self._desk, self._path = desk, path
        self.places = places or BackupPlaces()

    def folder(self) -> Path:
        """Return the folder that backups go into."""
        return self.places.folder_of(self._path)

    def choose(self, folder: Path) -> None:
        """Let backups go into another folder from now on; those that are there stay. Raises: BillingError."""
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.places.change(self._path, folder=str(folder.absolute()), problem="")
        except OSError as error:
            raise BillingError("cannot_write", f"Backups cannot go to {folder}: {error.strerror}.") from error

    def last(self) -> Place:
        """Return how the last backup went."""
        return self.places.of(self._path)

    def is_due(self) -> bool:
        """Say whether something was recorded since the last backup, or the last one is a day old."""
        last = self.last()
        if not last.made_at or last.problem or self._now() - datetime.fromisoformat(last.made_at) >= timedelta(days=1):
            return True
        return last.postings != self._postings() or not Path(last.file).exists()

    def has_something(self) -> bool:
        """Say whether the book has something to lose: a customer, be it an archived one."""
        with self._desk.store.read() as db:
            return stored.contents(db, 0).customers > 0

    def make(self, folder: Path | None = None, *, why: str = "") -> BackupFile:
        """Make a verified backup, note how it went, and clear away what need not be kept any more.

        Raises: BillingError; the backups that are there are then untouched. Changes: the folder, and this computer's note.
        """
        at = self.local(self._now())
        try:
            made = self._write(folder or self.folder(), at, why)
        except BillingError as error:
            if folder is None:
                self._note_failure(error)
            raise
        if folder is None:
            self._keep(made, self._postings())
        return BackupFile(made.name, at, why, made.stat().st_size)

    @contextmanager
    def before_import(self) -> Iterator[BeforeImport]:
        """Make a backup for an import to be done now; it stays only where that is `wanted`, so that none pushes a good one out.

        A book without customers has nothing to lose. Where none can be made the import goes on: it can be undone as a whole.
        """
        made, postings = BeforeImport(), 0
        if self.has_something():
            try:
                made.file, postings = self._write(self.folder(), self.local(self._now()), IMPORT), self._postings()
            except BillingError as error:
                self._note_failure(error)
                made.problem = error.text
        try:
            yield made
        finally:
            if made.file and made.wanted:
                self._keep(made.file, postings)
            elif made.file:
                made.file.unlink(missing_ok=True)
                made.file = None

    def _write(self, place: Path, at: datetime, why: str) -> Path:
        """Write a verified backup under its name. Raises: BillingError."""
        wanted = place / f"{self._path.stem}-{at:%Y-%m-%d-%H%M}{f'-{why}' if why else ''}{self._path.suffix or '.book'}"
        try:
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise BillingError("backup_failed", f"No backup was made in {place}: {error.strerror}.") from error
        return stored.make(self._desk.store, wanted)

    def _keep(self, made: Path, postings: int) -> None:
        """Note that the last backup went well and what was in it, and clear away what need not be kept any more."""
        self.places.change(
            self._path, made_at=self._now().isoformat(), file=str(made), problem="", failed_at="", postings=postings
        )
        self._thin_out()

    def _note_failure(self, error: BillingError) -> None:
        self.places.change(self._path, problem=error.text, failed_at=self._now().isoformat())

    def copy_to(self, path: Path) -> Path:
        """Write all that is in the open book into a new file, also when the book's own file has no name any more."""
        return stored.make(self._desk.store, path)

    def keep_copy(self, older: Path) -> BackupFile:
        """Keep a copy of the file as it was before an upgrade among the backups. Raises: BillingError."""
        place, at = self.folder(), self.local(self._now())
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        wanted = placing.free_name(place / f"{self._path.stem}-{at:%Y-%m-%d-%H%M}-{UPGRADE}{self._path.suffix}")
        stored.copy_as(older, wanted)
        return BackupFile(wanted.name, at, UPGRADE, wanted.stat().st_size)

    def listed(self) -> list[BackupFile]:
        """Return the backups of this book in its folder, the newest first; files of other books there are left out."""
        with self._desk.store.read() as db:
            born = stored.contents(db, 0).born
        return [one for one in files_in(self.folder(), self._path.stem) if stored.born(self.folder() / one.name) == born]

    def compare(self, backup: Path) -> Comparison:
        """Say what is in a backup and what putting it in the place of this book would lose. Raises: BillingError."""
        there = look(backup)
        with self._desk.store.read() as db:
            return _compared(there, db, there.contents.form)

    def _thin_out(self) -> None:
        folder, now = self.folder(), self.local(self._now())
        for one in superfluous(self.listed(), now):
            (folder / one.name).unlink(missing_ok=True)
        for half in folder.glob(f".{self._path.stem}-*.new*"):  # of a run that was killed
            if now.timestamp() - half.stat().st_mtime > 86_400:
                half.unlink(missing_ok=True)

    def _postings(self) -> int:
        with self._desk.store.read() as db:
            return ledger.head(db).posting_id

    def _now(self) -> datetime:
        return self._desk.instant()

    def age(self) -> timedelta | None:
        """Return how old the last backup is, or None where there was none."""
        made_at = self.last().made_at
        return self._now() - datetime.fromisoformat(made_at) if made_at else None

    def local(self, at: datetime) -> datetime:
        """Return an instant as the clock of the book's time zone shows it."""
        with self._desk.store.read() as db:
            zone = settings.book(db).time_zone
        return at.astimezone(ZoneInfo(zone) if zone else None).replace(tzinfo=None)


def files_in(folder: Path, stem: str = "") -> list[BackupFile]:
    """Return what is named like a backup in a folder, the newest first; of one book where its name is given."""
    found = []
    try:
        for path in folder.iterdir():
            parts = _NAME.fullmatch(path.stem)
            if parts and path.is_file() and not path.name.startswith(".") and (not stem or parts["stem"] == stem):
                found += _backup_by_name(path, parts)
    except OSError:
        return []
    return sorted(found, key=lambda one: (one.made_at, one.name), reverse=True)


def _backup_by_name(path: Path, parts: re.Match[str]) -> list[BackupFile]:
    """Read a backup's day off its name; a name of a day that never was is none, and hides no other."""
    with suppress(ValueError):
        at = datetime.strptime(parts["at"], "%Y-%m-%d-%H%M")  # noqa: DTZ007 - the book's own time, as the name has it
        at += timedelta(microseconds=int(parts["number"] or 1) % 1_000_000)  # of one minute, the one made later
        return [BackupFile(path.name, at, parts["why"] or "", path.stat().st_size)]
    return []


def look(backup: Path, *, check: bool = False) -> Backup:
    """Say what is in a backup, and with `check` which rules it breaks; it stays as it is. Raises: BillingError."""
    with stored.reading(backup) as (db, form):
        there = stored.contents(db, form)
    return Backup(backup, there, tuple(stored.verify(backup)) if check else ())


def compare_closed(backup: Path, book: Path) -> Comparison:
    """Say the same as `Backups.compare` of a book that is not open, or cannot be opened. Raises: BillingError for the backup."""
    there = look(backup)
    try:
        with stored.reading(book) as (db, form):
            return _compared(there, db, form)
    except BillingError:
        return Comparison(there, None)


def _compared(there: Backup, db: object, form: int) -> Comparison:
    present = stored.contents(db, form)
    inside = there.contents
    same = stored.is_before(inside.hash, inside.postings, db)
    other = inside.born != present.born
    beyond = present.postings - inside.postings if same else 0
    lost = tuple(stored.later(db, inside.postings, _LISTED)) if same else ()
    return Comparison(there, present, same and not other, other, lost, beyond)


def restore(backup: Path, path: Path) -> Path:
    """Make a book of a backup under a name where nothing is. Raises: BillingError."""
    stored.copy_as(backup, path)
    return path


def restore_over(backup: Path, book: Path, *, today: datetime | None = None, damaged: bool = False) -> Path:
    """Put a backup in the place of a book that is closed, and return where the file as it was is kept.

    Raises: BillingError (book_busy, backup_damaged …); the book is then as it was.
    """
    at = (today or datetime.now(UTC).astimezone()).date()
    word = "damaged" if damaged else "before-restore"
    return stored.put_back(backup, book, book.with_name(f"{book.stem}-{word}-{at.isoformat()}{book.suffix}"))


def newest_good(places: BackupPlaces, book: Path, most: int = 5) -> Backup | None:
    """Return the newest backup of a book that breaks no rule, looking at a few only, or None."""
    folder = places.folder_of(book)
    for one in files_in(folder, book.stem)[:most]:
        try:
            found = look(folder / one.name, check=True)
        except BillingError:
            continue
        if not found.findings:
            return found
    return None


__all__ = ["Backup", "Backups", "Comparison", "compare_closed", "files_in", "look", "newest_good", "restore", "restore_over"]
