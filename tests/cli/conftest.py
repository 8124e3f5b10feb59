"""Runs commands in this process, as fast as functions, and keeps what they said."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.cli import run
from billing_desktop.services import Billing


@pytest.fixture(autouse=True)
def _own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the backups of each test apart: every import looks through those of all books of that name."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@dataclass(frozen=True)
class Answer:
    """What a command gave: its exit code and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Answer]


@pytest.fixture
def command(capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    """Carry out a command line; words may be paths and numbers too."""

    def carry_out(*words: object) -> Answer:
        capfdbinary.readouterr()
        try:
            code = run([str(word) for word in words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capfdbinary.readouterr()
        return Answer(code, said.out.decode(), said.err.decode())

    return carry_out


class Shop:
    """A book on its own path, with the shortest way to every command."""

    def __init__(self, command: Command, folder: Path, name: str) -> None:
        self.command, self.folder, self.path = command, folder, folder / f"{name}.book"

    def new(self, currency: str = "EUR", model: str = "bill") -> "Shop":
        """Make the book."""
        made = self("new", "--name", self.path.stem, "--currency", currency, "--model", model)
        assert made.code == 0, made.err
        return self

    def __call__(self, act: object, *words: object) -> Answer:
        return self.command(act, self.path, *words)

    def csv(self, text: str, name: str = "rows.csv") -> Path:
        file = self.folder / name
        file.write_bytes(text.encode())
        return file

    def take(self, kind: str, text: str, *words: object) -> Answer:
        return self("import", kind, self.csv(text), *words)

    def rows(self, kind: str) -> list[dict[str, Any]]:
        answer = self("export", kind, "--format", "json")
        assert answer.code == 0, answer.err
        return list(answer.json)

    def everything(self) -> dict[str, Any]:
        """Return all that the book holds, to compare before and after: what `export` gives, the book opened once."""
        kinds = ("customers", "accounts", "bills", "payments", "entries", "events")
        with closing(Billing.open(self.path)) as billing:
            return {kind: json.loads(billing.exports.table(kind, "json")) for kind in kinds}

    def refuses(self, *words: object) -> str:
        """Carry out what must be refused: exit 1, one line, no traceback, nothing changed; return the reason."""
        before = self.everything()
        answer = self(*words)
        assert (answer.code, len(answer.err.splitlines())) == (1, 1), answer
        assert "Traceback" not in answer.err
        assert "fault here" not in answer.err
        assert answer.err.rstrip().endswith((".", "?")), answer.err
        assert self.everything() == before
        return answer.err

    def bad_rows(self, kind: str, text: str, *words: object) -> list[str]:
        """Import what has bad rows and return what is said of each; nothing may be written."""
        before = self.everything()
        answer = self.take(kind, text, *words)
        assert answer.code == 1, answer
        assert "Traceback" not in answer.err
        assert self.everything() == before
        lines = answer.err.splitlines()
        return lines if len(lines) == 1 else lines[:-1]


@pytest.fixture
def make(command: Command, tmp_path: Path) -> Callable[..., Shop]:
    """Make a new book."""
    return lambda name="Shop", currency="EUR", model="bill": Shop(command, tmp_path, name).new(currency, model)


Keep = Callable[[str, Callable[[Shop], object]], Shop]
_KEPT: dict[str, bytes] = {}


@pytest.fixture
def keep(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Keep:
    """Give a book as a function built it, which is called once in a run: after that its file is copied."""

    def give(name: str, build: Callable[[Shop], object]) -> Shop:
        if name not in _KEPT:
            with monkeypatch.context() as elsewhere:
                elsewhere.setenv("XDG_DATA_HOME", str(tmp_path / "built" / "data"))
                (tmp_path / "built").mkdir()
                first = Shop(command, tmp_path / "built", "Shop")
                build(first)
                _KEPT[name] = first.path.read_bytes()
        shop = Shop(command, tmp_path, "Shop")
        shop.path.write_bytes(_KEPT[name])
        return shop

    return give


def build_shop(one: Shop) -> None:
    """Build a book in the bill model: C1 with B1 (120.00, due) and account A1 with B2 (80.00); C2 with A2 and B3."""
    one.new()
    one.take("customers", "external_reference,name\nC1,Ann\nC2,Bob\n")
    one.take("accounts", "external_reference,customer,name\nA1,C1,Web\nA2,C2,Yard\n")
    one.take(
        "bills",
        "external_reference,customer,account,amount_due,bill_date,due_date\n"
        "B1,C1,,120.00,2026-01-01,2026-02-01\nB2,,A1,80,2026-02-01,\nB3,C2,,10,2026-02-01,\n",
    )


@pytest.fixture
def shop(keep: Keep) -> Shop:
    """Give the book of `build_shop`."""
    return keep("shop", build_shop)
