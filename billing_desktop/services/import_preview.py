"""Owns the preview of an import: columns with samples, how the table is read, what each row would do, and the import itself.

What a row would do is asked of the import in a trial, so that preview and import cannot differ. Must not know screens.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ..domain.currency import DECIMALS, decimals
from ..domain.errors import BillingError
from ..domain.money import parse_rounded
from ..exporters.csv_out import write_table_csv
from ..importers import FieldMapping, MappedRow, Table, country_code, lacks_country, map_rows, parse_date, parse_phone, read_table
from .import_guess import columns_of, guess_dates, guess_decimal, guess_fields, likelier_kind, values_of
from .import_names import FIRST_NAME, LAST_NAME
from .import_report import FIELDS, ImportReport, RoundedAmount, require_kind
from .import_rows import Marks
from .imports import require_fitting

if TYPE_CHECKING:
    from .billing import Billing

Result = Literal["new", "changed", "same", "problem", "unknown"]
Progress = Callable[[int, int], None]
RESULTS: dict[str, Result] = {"added": "new", "changed": "changed", "same": "same"}

DATE_FIELDS = frozenset({"bill_date", "due_date", "paid_on", "opening_on"})
AMOUNT_FIELDS = frozenset({
    "amount_due", "amount", "opening", "balance", "payment_rules.min_amount", "payment_rules.max_amount",
})  # fmt: skip
_NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "customers": (("name", "external_reference"),),
    "accounts": (("customer",), ("name", "external_reference")),
    "bills": (("customer", "account"), ("amount_due",)),
    "payments": (("customer", "account", "bill", "payer", "reference"), ("amount",)),
}
"""Of each group at least one field must have a column."""
_OPTIONS = (
    (", or say how to round it (--round)", ", or choose above how to round"),
    ("give the form of the dates, for example --dates %d/%m/%Y", "mend it, or choose another form of dates"),
)
"""What reasons say to the command line, and what they say on screen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """How the operator wants a table read; None is guessed. `dates` is "" for 2026-02-06, else a form of strptime.

    How amounts are rounded is never guessed: "" refuses those with more decimals than their currency. `phones` is the country
    of phone numbers that say none, "" where it is not known; None is the book's, else `here`, where this computer is.
    """

    fields: Mapping[str, str] | None = None
    dates: str | None = None
    decimal: str | None = None
    rounding: str = ""
    phones: str | None = None
    here: str = ""


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """A column of the file, up to three different samples, and the field that it is taken for ("" for none)."""

    name: str
    samples: tuple[str, ...]
    field: str


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What one row would do. `problems` are (field or "", reason), `changed` the fields that would change."""

    line: int
    result: Result
    values: Mapping[str, str]
    problems: tuple[tuple[str, str], ...] = ()
    changed: tuple[str, ...] = ()
    remark: str = ""
    codes: frozenset[str] = frozenset()
    """What is wrong with the row, in the codes of the refusals."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A file as it would be imported. `asks` names what must be chosen first: "dates", "decimal", "columns"."""

    kind: str
    path: Path
    table: Table = field(repr=False)
    columns: tuple[PreviewColumn, ...]
    fields: tuple[str, ...]
    dates: str | None
    decimal: str | None
    rows: tuple[PreviewRow, ...] = field(repr=False)
    counts: Mapping[Result, int]
    asks: tuple[str, ...]
    missing: tuple[tuple[str, ...], ...]
    currency: str
    rounding: str = ""
    rounded: tuple[RoundedAmount, ...] = field(default=(), repr=False)
    phones: str = ""
    """The country that phone numbers without a country code are read as numbers of, or ""."""
    homely: int = 0
    """How many rows have such a number and no country."""
    posts: bool | None = None
    """Whether money would be posted, None while that is not known."""
    at_start: tuple[int, int] = (0, 0)
    """What new customers owe at the start in the book's currency, and their credit, both positive."""
    notes: tuple[str, ...] = ()
    """What of the file is no row and was passed over."""
    likelier: str = ""
    """The kind that the columns look like instead, as long as nobody said which column is what."""

    @property
    def too_fine(self) -> int:
        """Return how many rows have amounts with more decimals than their currency: refused, or rounded as chosen."""
        refused = sum("too_many_decimals" in row.codes for row in self.rows)
        return refused + len({one.line for one in self.rounded})

    @property
    def bad_lines(self) -> frozenset[int]:
        """Return the lines of the rows that cannot be imported."""
        return frozenset(row.line for row in self.rows if row.result == "problem")

    @property
    def writes(self) -> int:
        """Return how many rows the import would write."""
        return self.counts["new"] + self.counts["changed"]


def choosable(kind: str) -> tuple[str, ...]:
    """Return what a column can be taken for: the fields of the kind, and the parts of a customer's name."""
    known = FIELDS[kind]
    return known if kind != "customers" else (*known[:2], FIRST_NAME, LAST_NAME, *known[2:])


def preview(
    billing: Billing, kind: str, path: Path, choice: Choice | None = None, *, table: Table | None = None,
    progress: Progress | None = None,
) -> ImportPreview:  # fmt: skip
    """Read a file and say what importing it would do; nothing is written.

    `table` is the file as it was read before. Raises: BillingError for a file that cannot be used as a whole, and whatever
    `progress` raises.
    """
    require_kind(kind)
    choice = choice or Choice()
    if table is None or _hash(path) != table.sha256:
        table = read_table(path)
    require_fitting(kind, table, path.name)
    if not table.rows:
        raise BillingError("file_empty", f"{path.name} has a line of column names but no rows; choose a file with rows.")
    currency = billing.settings.book().currency
    chosen = _chosen(kind, table, choice)
    dates, decimal = _marks(table, chosen, choice, currency)
    phones = choice.phones
    if phones is None:
        phones = billing.imports.home_country() or (country_code(choice.here) if choice.here else "")
    columns = columns_of(table.columns, chosen, FIELDS[kind])
    missing = tuple(group for group in _NEEDED[kind] if not any(columns[name] for name in group))
    asks = [name for name, open_ in (("columns", missing), ("dates", dates is None), ("decimal", decimal is None)) if open_]
    mapped = map_rows(table, FieldMapping(columns), FIELDS[kind])
    rows = [PreviewRow(row.line, "unknown", row.values) for row in mapped]
    report = ImportReport(kind, 0, 0, 0, 0, ())
    if not asks:
        marks = Marks(dates or None, decimal or ".", choice.rounding, phones)
        rows, report = _tried(billing, kind, path, columns, mapped, marks, progress)
    counts: dict[Result, int] = dict.fromkeys(("new", "changed", "same", "problem", "unknown"), 0)
    for row in rows:
        counts[row.result] += 1
    shown = ImportPreview(
        kind=kind,
        path=path,
        table=table,
        columns=tuple(PreviewColumn(name, values_of(table, name, 3), chosen.get(name, "")) for name in table.columns),
        fields=tuple(name for name in FIELDS[kind] if columns[name] or (name == "customer" and report.payers)),
        dates=dates,
        decimal=decimal,
        rows=tuple(rows),
        counts=counts,
        asks=tuple(asks),
        missing=missing,
        currency=currency,
        rounding=choice.rounding,
        rounded=report.rounded,
        phones=phones,
        homely=report.homely,
        posts=None if asks else report.posted,
        notes=report.notes,
        likelier="" if choice.fields is not None else likelier_kind(kind, table, FIELDS),
    )
    return replace(shown, at_start=_at_start(shown))


def run(
    billing: Billing, shown: ImportPreview, *, leave_out: bool = False, progress: Progress | None = None
) -> ImportReport:  # fmt: skip
    """Import what a preview shows, all or nothing; with `leave_out` without the rows that need a look.

    Raises: BillingError when the file was changed since. Changes: one act. With problems in the report nothing was written.
    """
    if shown.asks:
        raise BillingError("import_not_ready", "Choose first how the file is to be read.")
    if _hash(shown.path) != shown.table.sha256:
        text = f"{shown.path.name} was changed since it was read; nothing was written. Choose the file again."
        raise BillingError("file_changed", text)
    chosen = {column.name: column.field for column in shown.columns if column.field}
    return billing.imports.run(
        shown.kind,
        shown.path,
        columns=columns_of(shown.table.columns, chosen, FIELDS[shown.kind]),
        dates=shown.dates or None,
        decimal=shown.decimal or ".",
        rounding=shown.rounding,
        phones=shown.phones,
        leave_out=shown.bad_lines if leave_out else frozenset(),
        progress=progress,
    )


def bad_rows_csv(shown: ImportPreview) -> bytes:
    """Return the rows that need a look as a file: their columns as they were, and the reason in one more."""
    reasons = {row.line: "; ".join(text for _, text in row.problems) for row in shown.rows if row.result == "problem"}
    rows = [[*row.cells.values(), reasons[row.line]] for row in shown.table.rows if row.line in reasons]
    return write_table_csv([*shown.table.columns, "Reason"], rows, bom=True)


def read_amount(shown: ImportPreview, row: PreviewRow, name: str) -> tuple[int, str] | None:
    """Return an amount of a row in minor units, and its currency; None where it is empty or cannot be read."""
    code = row.values.get("currency", "").strip().upper()
    currency = code if code in DECIMALS else shown.currency
    try:
        decimal = shown.decimal or "."
        return parse_rounded(row.values.get(name, ""), currency, decimal=decimal, rounding=shown.rounding)[0], currency
    except BillingError:
        return None


def read_day(shown: ImportPreview, row: PreviewRow, name: str) -> date | None:
    """Return a day of a row, or None where it is empty, cannot be read, or its form is still asked for."""
    if shown.dates is None:
        return None
    try:
        return parse_date(row.values.get(name, ""), shown.dates or None)
    except BillingError:
        return None


def read_phone(shown: ImportPreview, row: PreviewRow) -> str:
    """Return the phone number of a row as the book would keep it, or "" where it cannot be read."""
    typed, country = row.values.get("phone", ""), row.values.get("country", "")
    homely = lacks_country(typed) and not country
    try:
        return parse_phone(typed, shown.phones if homely else country, proposed=homely)
    except BillingError:
        return ""


def _at_start(shown: ImportPreview) -> tuple[int, int]:
    """Add up the opening sums of new customers in the book's currency: (owed, credit), both positive."""
    found = [read_amount(shown, row, "opening") for row in shown.rows if row.result == "new" and "opening" in shown.fields]
    sums = [one[0] for one in found if one and one[1] == shown.currency]
    return sum(minor for minor in sums if minor > 0), -sum(minor for minor in sums if minor < 0)


@dataclass(frozen=True, slots=True)
class Mapped:
    """Which column, or template of columns, is which field, and the columns that are left out, in the order of the file."""

    columns: Mapping[str, str]
    left_out: tuple[str, ...]

    @property
    def told(self) -> bool:
        """Say whether there is something to tell: a column that is not named as its field, or one that is left out."""
        return bool(self.left_out) or any(name != source for name, source in self.columns.items() if source)


def map_columns(
    kind: str, path: Path, given: Mapping[str, str], constants: Collection[str] = (), *, guess: bool = True
) -> Mapped:  # fmt: skip
    """Say which columns of a file are which fields: those that are given, and with `guess` the others as the window guesses.

    Columns that have exactly a field's name are always taken by themselves. An empty column leaves a field out.
    Raises: BillingError for a file that cannot be read.
    """
    require_kind(kind)
    table = read_table(path)
    require_fitting(kind, table, path.name)
    taken, known = set(FieldMapping(dict(given)).needed), FIELDS[kind]
    found = guess_fields(kind, table, known) if guess else {column: column for column in table.columns if column in known}
    closed = {*given, *constants, *((FIRST_NAME, LAST_NAME) if {"name"} & {*given, *constants} else ())}
    free = {column: name for column, name in found.items() if name not in closed and (column not in taken or column == name)}
    guessed = {name: source for name, source in columns_of(table.columns, free, known).items() if source}
    columns = {name: given.get(name) or guessed[name] for name in known if given.get(name) or name in guessed}
    columns |= {name: source for name, source in given.items() if name not in columns}
    used = {*FieldMapping(columns).needed}
    return Mapped(columns, tuple(column for column in table.columns if column not in used))


def _chosen(kind: str, table: Table, choice: Choice) -> dict[str, str]:
    """Return column → field, chosen or guessed; each field once."""
    if choice.fields is None:
        return guess_fields(kind, table, FIELDS[kind])
    found = {column: name for column, name in choice.fields.items() if name}
    names = list(found.values())
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise BillingError("field_twice", f'The field "{twice}" has two columns; leave one of them out.')
    return found


def _marks(table: Table, chosen: Mapping[str, str], choice: Choice, currency: str) -> tuple[str | None, str | None]:
    """Return the form of days and the decimal mark: chosen, else guessed, None where it must be asked."""

    def texts(fields: Iterable[str]) -> list[str]:
        columns = [column for column, name in chosen.items() if name in fields]
        return [text for column in columns for text in values_of(table, column, 1000)]

    if table.says_how:
        return "", "."
    dates = guess_dates(texts(DATE_FIELDS)) if choice.dates is None else choice.dates
    decimal = guess_decimal(texts(AMOUNT_FIELDS), decimals(currency)) if choice.decimal is None else choice.decimal
    return dates, decimal


def _tried(
    billing: Billing, kind: str, path: Path, columns: Mapping[str, str], mapped: list[MappedRow], marks: Marks,
    progress: Progress | None,
) -> tuple[list[PreviewRow], ImportReport]:  # fmt: skip
    """Try the import, and again without the rows that failed, since the others may build on those."""
    sources = {source: name for name, source in mapped[0].sources.items() if columns.get(name)}
    problems: dict[int, list[tuple[str, str]]] = {}
    codes: dict[int, set[str]] = defaultdict(set)
    while True:
        report = billing.imports.run(
            kind, path, columns=columns, dates=marks.dates, decimal=marks.decimal, rounding=marks.rounding, phones=marks.phones,
            dry_run=True, leave_out=frozenset(problems), progress=progress,
        )  # fmt: skip
        for one in report.problems:
            problems.setdefault(one.line, []).append((sources.get(one.column, ""), _for_screens(one.text)))
            codes[one.line].add(one.code)
        if not report.problems or len(problems) >= len(mapped):
            break
    payers = {line: (name, told) for line, name, told in report.payers}
    outcomes, changes, remarks = dict(report.outcomes), dict(report.changes), defaultdict(list)
    for line, text in (*report.remarks, *((one.line, f"{one.text}.") for one in report.rounded)):
        remarks[line].append(text)
    rows = []
    for row in mapped:
        found = tuple(problems.get(row.line, ()))
        result: Result = "problem" if found else RESULTS.get(outcomes.get(row.line, ""), "unknown")
        wrong, values = frozenset(codes[row.line]), row.values
        if row.line in payers:
            values = {**values, "customer": payers[row.line][0]}
            remarks[row.line].append(payers[row.line][1])
        if row.line in report.went_out:
            result = "same"
            remarks[row.line].append("Nothing came in; it is passed over.")
        rows.append(PreviewRow(row.line, result, values, found, changes.get(row.line, ()), " ".join(remarks[row.line]), wrong))
    return rows, report


def _for_screens(text: str) -> str:
    """Say a reason without the options of the command line."""
    for option, words in _OPTIONS:
        text = text.replace(option, words)
    return text


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise BillingError("file_unreadable", f"{path.name} cannot be read any more; nothing was written.") from error
