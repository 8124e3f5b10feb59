"""Owns the list of what a statement can be written as; must not load a writer before it is used, since one needs Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from ..domain.issued import IssuedRow
from ..domain.receipt import PaymentReceipt
from ..domain.reminder import Reminder
from ..domain.report import Report
from ..domain.statement_rows import Statement
from .files import save_streamed
from .paper import Layout
from .words import speak

Document = TypeVar("Document")


@dataclass(frozen=True, slots=True)
class Format(Generic[Document]):
    """A kind of file that a document is written to: its name for people, its ending and its writer."""

    label: str
    ext: str
    write: Callable[[Document], bytes]


def _pdf(statement: Statement) -> bytes:
    from .pdf import statement_pdf

    return statement_pdf(statement)


def _csv(statement: Statement) -> bytes:
    from .csv_out import statement_csv

    return statement_csv(statement)


def _json(statement: Statement) -> bytes:
    from .json_out import statement_json_file

    return statement_json_file(statement)


def _xlsx(statement: Statement) -> bytes:
    from .xlsx_out import statement_xlsx

    return statement_xlsx(statement)


def _receipt_pdf(receipt: PaymentReceipt) -> bytes:
    from .pdf import receipt_pdf

    return receipt_pdf(receipt)


def _receipt_json(receipt: PaymentReceipt) -> bytes:
    from .json_out import receipt_json_file

    return receipt_json_file(receipt)


def _report_pdf(report: Report) -> bytes:
    from .pdf import report_pdf

    return report_pdf(report)


def _report_csv(report: Report) -> bytes:
    from .report_out import report_csv

    return report_csv(report)


def _report_xlsx(report: Report) -> bytes:
    from .report_out import report_xlsx

    return report_xlsx(report)


def _report_json(report: Report) -> bytes:
    from .report_out import report_json

    return report_json(report)


def _reminder_pdf(reminder: Reminder) -> bytes:
    from .pdf import reminder_pdf

    return reminder_pdf(reminder)


def _reminder_text(reminder: Reminder) -> bytes:
    from .reminder_pages import reminder_text

    return reminder_text(reminder).encode("utf-8", "replace")


FORMATS = {
    "pdf": Format("PDF", "pdf", _pdf),
    "csv": Format("CSV", "csv", _csv),
    "xlsx": Format("XLSX", "xlsx", _xlsx),
    "json": Format("JSON", "json", _json),
}
"""By name; a new one is a writer module and a line here. The imports stand in functions, where packaging finds them."""
RECEIPT_FORMATS = {"pdf": Format("PDF", "pdf", _receipt_pdf), "json": Format("JSON", "json", _receipt_json)}

REPORT_FORMATS = {
    "pdf": Format("PDF", "pdf", _report_pdf),
    "csv": Format("CSV", "csv", _report_csv),
    "xlsx": Format("XLSX", "xlsx", _report_xlsx),
    "json": Format("JSON", "json", _report_json),
}

REMINDER_FORMATS = {"pdf": Format("PDF", "pdf", _reminder_pdf), "txt": Format("Text", "txt", _reminder_text)}


def reminder_name(reminder: Reminder, ext: str) -> str:
    """Return the file name of a reminder letter: to whom, of which day and which level."""
    made = reminder.basis
    who = _safe(made.customer.external_reference or made.customer.name)
    what = speak(made.style.language).say("file.reminder", level=reminder.level)
    return f"{what}_{who}_{made.currency}_{made.to.isoformat()}.{ext.lstrip('.')}"


def report_name(report: Report, ext: str) -> str:
    """Return the file name of a report: what it is, and of which days."""
    words = speak(report.style.language)
    first = f"{report.from_.isoformat()}_{words.say('file.to')}_" if report.from_ else ""
    return f"{_safe(words.say(f'report.{report.kind}'))}_{first}{report.to.isoformat()}.{ext.lstrip('.')}"


def statement_name(statement: Statement, ext: str) -> str:
    """Return the file name of a statement: whom it is for and up to which day.

    >>> from datetime import UTC, date, datetime
    >>> from billing_desktop.domain.ageing_rows import Ageing
    >>> from billing_desktop.domain.statement_rows import Party
    >>> acme = Party("ACME Ltd", "C-0001")
    >>> day, now = date(2026, 1, 31), datetime(2026, 2, 6, tzinfo=UTC)
    >>> sums = (0, (), 0, 0, 0, 0, 0, Ageing("EUR"), now, "")
    >>> statement_name(Statement("open_item", acme, acme, None, None, day, "EUR", *sums), "pdf")
    'Statement_C-0001_2026-01-31.pdf'
    """
    return _named(_whom(statement), statement.to, "", ext, statement.style.language)


def issued_name(row: IssuedRow, ext: str) -> str:
    """Return the file name of an issued statement: whom it is for, up to which day, and its number."""
    who = [row.customer_reference or row.customer_name]
    if row.account_id is not None:
        who.append(row.account_reference or row.account_name)
    return _named(who, row.to, row.number, ext, row.language)


def draft_name(statement: Statement, ext: str) -> str:
    """Return the file name that a draft gets once it is issued under the number it bears."""
    return _named(_whom(statement), statement.to, statement.number, ext, statement.style.language)


def _named(who: list[str], to: date, number: str, ext: str, language: str) -> str:
    parts = [speak(language).say("file.statement"), *(_safe(part) for part in who), to.isoformat(), number]
    return "_".join(part for part in parts if part) + "." + ext.lstrip(".")


def _whom(statement: Statement) -> list[str]:
    who = [statement.customer.external_reference or statement.customer.name]
    if statement.account is not None:
        who.append(statement.account.external_reference or statement.account.name)
    return who


def run_name(numbers: Sequence[str], to: date, language: str) -> str:
    """Return the name of the one file with several issued statements, in the language of the business.

    >>> run_name(["S-0007", "S-0008", "S-0009"], date(2026, 1, 31), "en")
    'Statements_2026-01-31_S-0007_to_S-0009.pdf'
    """
    words = speak(language)
    return f"{words.say('file.statements')}_{to.isoformat()}_{numbers[0]}_{words.say('file.to')}_{numbers[-1]}.pdf"


def save_pages(folder: Path, layouts: Iterable[Layout], named: Callable[[], Path]) -> Path | None:
    """Write papers behind each other into one PDF, each as soon as it comes; None where none came. Raises: BillingError."""
    from .pdf import write_pages_to

    return save_streamed(folder, lambda path: write_pages_to(path, layouts) > 0, named)


def receipt_name(receipt: PaymentReceipt, ext: str) -> str:
    """Return the file name of a receipt: from whom, on which day, and the payment's reference or the end of its number.

    >>> from datetime import UTC, date, datetime
    >>> from billing_desktop.domain.statement_rows import Party
    >>> acme, day, now = Party("ACME Ltd", "C-0001"), date(2026, 2, 6), datetime(2026, 2, 6, tzinfo=UTC)
    >>> facts = {"note": "", "amount_minor": 1, "currency": "EUR", "lines": (), "made_at": now, "paid_on": day, "method": ""}
    >>> receipt_name(PaymentReceipt(
    ...     number="pay_01J", reference="TRX/9", business=acme, customer=acme, account=None, **facts), "pdf")
    'Receipt_C-0001_2026-02-06_TRX-9.pdf'
    """
    who = receipt.customer.external_reference or receipt.customer.name
    which = _safe(receipt.reference) or receipt.number[-8:]
    what = speak(receipt.style.language).say("file.receipt")
    return "_".join((what, _safe(who), receipt.paid_on.isoformat(), which)) + "." + ext.lstrip(".")


def _safe(text: str) -> str:
    """Keep letters, digits, dashes and underscores, as many as 80 bytes hold: a name for every file system."""
    kept = re.sub(r"[^\w-]+", "-", text).strip("-_").encode()[:80]
    return kept.decode("utf-8", "ignore").strip("-_")
