"""Owns the words of the import: kinds, fields, results, marks and counts; must not know widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...domain.fields import specs
from ...domain.model import Account, Bill, Customer, PaymentRules
from ...services.import_preview import ImportPreview
from ...services.import_report import ImportReport, RoundedAmount, added_up
from .. import format as fmt
from ..sentences import said

KINDS = ("customers", "accounts", "bills", "payments")


def _T(text: str) -> str:
    """Mark a text to be translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("import", text))


def tr(text: str) -> str:
    """Translate a text of the import."""
    return QCoreApplication.translate("import", text)


_KINDS = {
    "customers": (_T("Customers"), _T("Names, addresses, and what each owes at the start")),
    "accounts": (_T("Accounts"), _T("Parts of what a customer owes that are kept by themselves")),
    "bills": (_T("Bills"), _T("Invoices with their amounts and due days")),
    "payments": (_T("Payments"), _T("Money that came in, and the bills it is for")),
}
_TITLES = {
    "customers": _T("Import customers"),
    "accounts": _T("Import accounts"),
    "bills": _T("Import bills"),
    "payments": _T("Import payments"),
}
_LIKELIER = {
    "customers": _T("This looks like a list of customers"),
    "accounts": _T("This looks like a list of accounts"),
    "bills": _T("This looks like a list of bills"),
    "payments": _T("This looks like a list of payments"),
}
_RECORDS = {"customers": Customer, "accounts": Account, "bills": Bill}
"""Whose declared fields a kind has: they are called here as in their forms."""
_FIELDS = {
    "first_name": _T("First name"), "last_name": _T("Last name"), "currency": _T("Currency"),
    "opening": _T("Owed at the start"), "opening_on": _T("Start day"), "balance": _T("Balance now"),
    "payer": _T("Payer at the bank"), "direction": _T("Credit or debit"), "status": _T("Booked or pending"),
    "customer": _T("Customer"), "account": _T("Account"), "bill": _T("Bill"),
    "amount": _T("Amount"), "paid_on": _T("Paid on"), "key": _T("Payment number"),
    "method": _T("Method"), "reference": _T("Reference"), "note": _T("Note"),
}  # fmt: skip
"""The fields that no record declares."""
_RESULTS = {
    "new": (_T("new"), "credit"),
    "changed": (_T("changed"), "info"),
    "same": (_T("same"), "muted"),
    "problem": (_T("needs a look"), "late"),
    "unknown": (_T("not checked"), "muted"),
}
_ENCODINGS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252"}
_DELIMITERS = {",": _T("Comma"), ";": _T("Semicolon"), "\t": _T("Tab"), "|": _T("Bar")}
DATES = (
    ("", _T("Year first: 2026-12-31")), ("%d.%m.%Y", _T("Day first: 31.12.2026")), ("%d/%m/%Y", _T("Day first: 31/12/2026")),
    ("%m/%d/%Y", _T("Month first: 12/31/2026")), ("%d-%m-%Y", _T("Day first: 31-12-2026")),
    ("%Y/%m/%d", _T("Year first: 2026/12/31")), ("%d.%m.%y", _T("Day first: 31.12.26")),
    ("%d/%m/%y", _T("Day first: 31/12/26")), ("%m/%d/%y", _T("Month first: 12/31/26")),
    ("%Y%m%d", _T("Year first: 20261231")), ("%d %b %Y", _T("Day first: 31 Dec 2026")),
    ("%d-%b-%Y", _T("Day first: 31-Dec-2026")), ("%b %d, %Y", _T("Month first: Dec 31, 2026")),
)  # fmt: skip
ROUNDINGS = (
    ("", _T("Refuse those rows")), ("half-up", _T("Round half up: 0.125 to 0.13")),
    ("half-even", _T("Round half to even: 0.125 to 0.12")), ("down", _T("Cut off: 0.129 to 0.12")),
)  # fmt: skip
_WAYS = {"half-up": _T("half up"), "half-even": _T("half to even"), "down": _T("by cutting off")}
DECIMALS = ((".", _T("Point: 1,234.50")), (",", _T("Comma: 1.234,50")))


def kind_words(kind: str) -> tuple[str, str]:
    """Return what a kind is called and what it holds."""
    name, line = _KINDS[kind]
    return tr(name), tr(line)


def likelier(kind: str) -> str:
    """Return what is said of a file that looks like another kind of list than the one that was chosen."""
    return tr(_LIKELIER[kind])


def title(kind: str) -> str:
    """Return the head of the dialog for a kind."""
    return tr(_TITLES[kind])


def field_name(kind: str, field: str) -> str:
    """Return what a field is called, as its form calls it."""
    rule = field.removeprefix("payment_rules.")
    declared = (
        {one.name: one.spec.label for one in specs(PaymentRules if rule != field else _RECORDS[kind])} if kind in _RECORDS else {}
    )
    return QCoreApplication.translate("fields", declared[rule]) if rule in declared else tr(_FIELDS[field])


def result_words(result: str) -> tuple[str, str]:
    """Return the badge of a result and its tone."""
    text, tone = _RESULTS[result]
    return tr(text), tone


def read_as(shown: ImportPreview) -> str:
    """Say how the file was read: its encoding and delimiter, or the form of a bank's statement and what of it is no row."""
    table = shown.table
    if table.form:
        return " · ".join((table.form, *map(said, shown.notes)))
    return f"{_ENCODINGS.get(table.encoding, table.encoding)} · {tr(_DELIMITERS[table.delimiter])}"


def rows(number: int) -> str:
    """Write a number of rows."""
    return fmt.count(number, tr("1 row"), tr("{n} rows"))


def promise(kind: str, *, posts: bool | None = None) -> str:
    """Say what an import of a kind does, and what can be taken back; `posts` says whether money is posted, once that is known."""
    plain = tr("Nothing is written before you press Import. The whole import is one act")
    if kind not in ("customers", "accounts"):
        return tr("{plain} and can be undone.").format(plain=plain)
    if posts is False:
        stay = tr("No money is posted, so there is nothing for Undo: customers and accounts stay.")
        return f"{plain}.\n\n{stay}"
    sums = tr("In the Bills model what is owed at the start becomes a bill, credit a credit note.")
    undo = tr("Undo takes back all that it posted; customers and accounts stay.")
    return f"{sums}\n\n{plain}. {undo}"


def used(shown: ImportPreview) -> str:
    """Say how many columns are taken, and how many rows need a look."""
    text = tr("{used} of {all} used").format(used=sum(1 for one in shown.columns if one.field), all=len(shown.columns))
    bad = shown.counts["problem"]
    return text if not bad else f"{text}, {fmt.count(bad, tr('1 row needs a look'), tr('{n} rows need a look'))}"


def far(doing: str, file: str, done: int, number: int) -> str:
    """Say how far a check or an import is."""
    if not number:
        return tr("Reading {file}…").format(file=file)
    verb = tr("{done} of {rows} imported") if doing == "import" else tr("{done} of {rows} checked")
    return verb.format(done=fmt.whole(done), rows=rows(number))


def waits_for(shown: ImportPreview, *, leave_out: bool) -> str:
    """Say in words why nothing can be imported yet, or nothing."""
    if shown.missing:
        groups = [tr(" or ").join(field_name(shown.kind, name) for name in group) for group in shown.missing]
        return tr("Choose the column for: {fields}").format(fields=", ".join(groups))
    if "dates" in shown.asks:
        return tr("Choose the form of the dates above: these days can be read in more than one way.")
    if "decimal" in shown.asks:
        return tr("Choose the decimal mark above: these amounts can be read in more than one way.")
    bad = shown.counts["problem"]
    if bad and not leave_out:
        verb = tr("1 row needs a look") if bad == 1 else tr("{n} rows need a look").format(n=fmt.whole(bad))
        return tr("{rows}. An import is all or nothing: mend the file, or leave them out.").format(rows=verb)
    if not shown.writes:
        return tr("There is nothing to import: the book has these rows already.") if not bad else tr("No row is left to import.")
    return ""


def effect(shown: ImportPreview, *, leave_out: bool) -> str:
    """Return the text of the button that imports."""
    bad = shown.counts["problem"]
    if not shown.asks and bad and leave_out:
        return tr("Import {rows}, leave out {bad}").format(rows=rows(shown.writes), bad=fmt.whole(bad))
    number = shown.writes if not shown.asks else len(shown.rows)
    return tr("Import {rows}").format(rows=rows(number))


def too_fine(shown: ImportPreview) -> str:
    """Say how many rows have amounts with more decimals than their currency."""
    rows_ = fmt.count(shown.too_fine, tr("1 row has an amount"), tr("{n} rows have amounts"))
    return tr("{rows} with more decimals than the currency.").format(rows=rows_)


def homely(shown: ImportPreview) -> str:
    """Say how many phone numbers say no country, and whose they are taken for."""
    if not shown.homely:
        return ""
    number = fmt.count(shown.homely, tr("1 phone number has no country code."), tr("{n} phone numbers have no country code."))
    return f"{number} {tr('It is a number of:') if shown.homely == 1 else tr('They are numbers of:')}"


def rounded(amounts: Sequence[RoundedAmount], way: str, numbers: fmt.Numbers) -> str:
    """Say how many rows were rounded, how, and by how much in all; nothing where none was."""
    if not amounts:
        return ""
    number = len({one.line for one in amounts})
    by = ", ".join(f"{numbers.exact(amount)} {currency}" for currency, amount in added_up(amounts).items())
    return tr("{rows} rounded {way}, {by} in all.").format(rows=rows(number), way=tr(_WAYS[way]), by=by)


def remark(line: int, text: str) -> str:
    """Say a remark with its row."""
    return tr("Row {line}: {text}").format(line=fmt.whole(line), text=said(text))


def taken_back(report: ImportReport) -> str:
    """Say how an import is taken back, and what stays."""
    if not report.posted:
        if report.kind == "accounts":
            return tr("No money was posted, so there is nothing to undo. An account that should not be there can be closed.")
        return tr("No money was posted, so there is nothing to undo. A customer who should not be there can be archived.")
    if report.kind in ("customers", "accounts"):
        return tr("Undo takes back all that it posted; customers and accounts stay.")
    return tr("Undo takes the whole import back.")


def written(report: ImportReport) -> str:
    """Say beneath the last step how many rows were written."""
    return tr("{rows} written").format(rows=rows(report.added + report.changed))


def done(report: ImportReport) -> str:
    """Say what an import did."""
    one = {"customers": tr("1 customer"), "accounts": tr("1 account"), "bills": tr("1 bill"), "payments": tr("1 payment")}
    many = {
        "customers": tr("{n} customers"), "accounts": tr("{n} accounts"), "bills": tr("{n} bills"),
        "payments": tr("{n} payments"),
    }  # fmt: skip
    parts = []
    if report.added or not report.changed:
        parts.append(tr("{what} added").format(what=fmt.count(report.added, one[report.kind], many[report.kind])))
    if report.changed:
        what = fmt.whole(report.changed) if parts else fmt.count(report.changed, one[report.kind], many[report.kind])
        parts.append(tr("{what} changed").format(what=what))
    if report.warnings:
        parts.append(fmt.count(len(report.remarks), tr("1 remark"), tr("{n} remarks")))
    return ", ".join(parts) + "."
