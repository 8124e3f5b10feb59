"""Owns the use case of importing tables: rows of a file become customers, accounts, bills and payments, all or nothing.

The same file twice adds nothing: a row's key is the file's hash and its line. Source: issue, Import; reliability, invariant 21.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.fields import clean
from ..domain.model import Account, Bill, Customer, ObligationRef, PaymentRules, account_ref, customer_ref
from ..domain.money import amount_said
from ..domain.paper_style import language_named
from ..importers import FieldMapping, MappedRow, Table, country_code, is_phone, map_rows, read_table
from ..store import acts, payment_lists, records
from ..store import settings as stored
from . import preferences
from .adjustments import Adjustments
from .batches import new_batch
from .bills import Bills
from .customers import Customers
from .desk import Desk, Touched, fingerprint
from .drafts import FieldErrors, PaymentDraft
from .home_country import home_country
from .import_report import FIELDS, ImportReport, RowProblem, Tally, require_kind
from .import_rows import Marks, RowReader, Wrong, require_balance_of_model
from .payments import Payments

_CUSTOMER_TEXTS = FIELDS["customers"][: FIELDS["customers"].index("opening")]
TOLD_EVERY = 100
"""Rows between two words of how far an import is."""


class _DryRun(Exception):
    """Ends the transaction of a trial or of an import with problems, so that nothing is written."""


class Imports:
    """Imports into the open book."""

    def __init__(self, desk: Desk, customers: Customers, bills: Bills, payments: Payments) -> None:
        self._desk = desk
        self._customers = customers
        self._bills = bills
        self._payments = payments
        self._adjustments = Adjustments(desk)

    def run(
        self,
        kind: str,
        path: Path,
        *,
        columns: Mapping[str, str] | None = None,
        constants: Mapping[str, str] | None = None,
        dates: str | None = None,
        decimal: str = ".",
        rounding: str = "",
        phones: str | None = None,
        dry_run: bool = False,
        leave_out: frozenset[int] = frozenset(),
        progress: Callable[[int, int], None] | None = None,
    ) -> ImportReport:
        """Import a table with a header, or try it; every bad row is named and then nothing at all is written.

        Amounts with more decimals than their currency are refused, or rounded as `rounding` says, and the report says which.
        `phones` is the country of phone numbers that say none, None the book's own. Rows on the lines of `leave_out` are
        passed over. `progress` hears (rows done, rows); what it raises ends the import with nothing written.
        Raises: BillingError for a file or mapping that cannot be used as a whole. Changes: one act, undone as one.
        """
        require_kind(kind)
        marks = Marks(dates, decimal, rounding, self.home_country() if phones is None else phones)
        mapping = FieldMapping(dict(columns or {}), dict(constants or {}))
        table = read_table(path, mapping.needed)
        require_fitting(kind, table, path.name)
        marks = replace(marks, dates=None, decimal=".") if table.says_how else marks
        rows = [row for row in map_rows(table, mapping, FIELDS[kind]) if row.line not in leave_out]
        tally = Tally()
        reader = RowReader(kind, new_batch(kind, path.name), table.sha256, marks)
        try:
            with self._desk.act() as (db, touched):
                for done, row in enumerate(rows):
                    if progress and done % TOLD_EVERY == 0:
                        progress(done, len(rows))
                    if row.line in table.faults:
                        tally.problems.append(RowProblem(row.line, "amount", table.faults[row.line], "does_not_foot"))
                    else:
                        self._take(db, touched, reader, row, tally)
                tally.posted = acts.size_of_batch(db, reader.batch)
                if tally.problems or dry_run:
                    raise _DryRun
                touched.lists = True
        except _DryRun:
            pass
        tally.homely, tally.phones = len(reader.homely), country_code(marks.phones) if marks.phones else ""
        return tally.report(kind, len(rows), (*table.notes, *_went_out(tally)), written=not (tally.problems or dry_run))

    def home_country(self) -> str:
        """Return the two letters of the country that the business is in, so far as its book says so, or ""."""
        with self._desk.store.read() as db:
            return home_country(db)

    def _take(self, db: Any, touched: Touched, reader: RowReader, row: MappedRow, tally: Tally) -> None:
        """Import one row; what is wrong with it is noted and the others are still looked at."""
        reader.rounded.clear()
        take = {"customers": self._customer, "accounts": self._account, "bills": self._bill, "payments": self._payment}
        try:
            outcome = take[reader.kind](db, touched, reader, row, tally)
        except FieldErrors as error:
            for problem in error.problems:
                column = row.sources.get(problem.field, problem.field)
                tally.problems.append(RowProblem(row.line, column, problem.text))
        except Wrong as error:
            tally.problems.append(RowProblem(row.line, row.sources.get(error.field, error.field), error.text, error.code))
        except BillingError as error:
            about = _FIELD_OF.get(error.code, {}).get(reader.kind, _MONEY_OF[reader.kind])
            if about == "opening" and row.values.get("balance", "").strip():
                about = "balance"
            tally.problems.append(RowProblem(row.line, row.sources.get(about, about), error.text))
        else:
            if outcome == "went_out":
                tally.went_out.append(row.line)
                return
            setattr(tally, outcome, getattr(tally, outcome) + 1)
            tally.outcomes.append((row.line, outcome))
            if outcome != "same":
                tally.rounded += reader.rounded
                tally.customer_id = tally.customer_id or next(iter(touched.customers), 0)

    def _customer(self, db: Any, touched: Touched, reader: RowReader, row: MappedRow, tally: Tally) -> str:
        values = row.values
        texts: dict[str, Any] = {
            name: clean(values[name]) for name in _CUSTOMER_TEXTS if name in values and name not in ("phone", "currency")
        }
        reference = texts.pop("external_reference", "")
        reader.require_once(row, reference)
        if "language" in texts:
            texts["language"] = language_named(texts["language"]) or texts["language"]
        there = records.customer(db, reference, "external_reference") if reference else None
        if there is None and (made_before := reader.made_before(db, row)):
            there = records.customer(db, made_before)
        if "phone" in values:
            _take_phone(texts, reader, row, there, tally)
        if there:
            currency = reader.currency(row, there.currency)
            if values.get("opening", "").strip() and reader.earlier(db, row)[1] is None:
                tally.warn(row, f"{there.name} is in this book already, so its opening sum was not read.")
            after = replace(there, **texts, currency=currency, payment_rules=reader.rules(row, currency, there.payment_rules))
            if after != there:
                self._customers.write_change(db, touched, after)
            balance = self._set_balance(db, touched, reader, row, tally, customer_ref(there.id), after)
            if after == there and not balance:
                return "same"
            tally.differ(row, there, after, balance=balance)
            return "changed"
        currency = reader.currency(row, stored.book(db).currency)
        customer = Customer(
            **texts, external_reference=reference, currency=currency, payment_rules=reader.rules(row, currency, PaymentRules())
        )
        if not reference:
            customer = replace(customer, metadata={"import_row": reader.row_key(row)})
            same = records.customers_named(db, customer.name)
            if same:
                tally.warn(
                    row, f"There is a customer {customer.name} already ({same[0].external_reference}); this is another one."
                )
        opening = reader.opening(row, currency)
        made = self._customers.write(db, touched, customer, opening, reader.earlier(db, row)[0], reader.batch)
        require_balance_of_model(db, row, made, opening)
        return "added"

    def _account(self, db: Any, touched: Touched, reader: RowReader, row: MappedRow, tally: Tally) -> str:
        values = row.values
        reference = clean(values.get("external_reference", ""))
        reader.require_once(row, reference)
        customer = reader.customer(db, row)
        there = records.account(db, reference, "external_reference") if reference else None
        name = clean(values.get("name", there.name if there else ""))
        if not reference:
            before = reader.line_of(row, "account", customer.id, name)
            if before:
                raise Wrong("name", f"{customer.name} has an account of this name on line {before} too; give them numbers.")
        if there is None and (made_before := reader.made_before(db, row)):
            there = records.account(db, made_before)
        if there is None and not reference:
            there = next((a for a in records.accounts_of(db, customer.id) if a.name == name), None)
        if there:
            if there.customer_id != customer.id:
                raise Wrong(
                    "customer", f"Account {there.external_reference} belongs to another customer; give this one another number."
                )
            currency = reader.currency(row, there.currency)
            if values.get("opening", "").strip() and reader.earlier(db, row)[1] is None:
                tally.warn(row, f"{there.name} is in this book already, so its opening sum was not read.")
            after = replace(there, name=name, currency=currency, payment_rules=reader.rules(row, currency, there.payment_rules))
            if after != there:
                self._customers.write_account_change(db, touched, after)
            balance = self._set_balance(db, touched, reader, row, tally, account_ref(there.id), after)
            if after == there and not balance:
                return "same"
            tally.differ(row, there, after, balance=balance)
            return "changed"
        currency = reader.currency(row, customer.currency)
        account = Account(
            name=name,
            external_reference=reference,
            currency=currency,
            customer_id=customer.id,
            payment_rules=reader.rules(row, currency, PaymentRules()),
            metadata={} if reference else {"import_row": reader.row_key(row)},
        )
        opening = reader.opening(row, currency)
        self._customers.write_account(db, touched, account, opening, reader.earlier(db, row)[0], reader.batch)
        require_balance_of_model(db, row, customer.id, opening)
        return "added"

    def _set_balance(
        self,
        db: Any,
        touched: Touched,
        reader: RowReader,
        row: MappedRow,
        tally: Tally,
        ref: ObligationRef,
        there: Customer | Account,
    ) -> bool:
        """Set the balance of what is in the book already, by an entry for the difference; says whether there was one.

        Raises: Wrong. Source: rules 6, Set a balance.
        """
        balance = reader.balance(row, there.currency)
        if balance is None:
            return False
        key, earlier = reader.earlier(db, row)
        if earlier:
            if balance != there.balance_minor:
                tally.warn(row, f"The balance of {there.name} was read from this line before and moved since; it was left so.")
            return False
        content = fingerprint("import", reader.row_key(row), balance)
        try:
            return self._adjustments.set_within(
                db, touched, ref, balance, reason="Import", key=key, content=content, batch=reader.batch
            )
        except BillingError as error:
            raise Wrong("balance", error.text) from error

    def _bill(self, db: Any, touched: Touched, reader: RowReader, row: MappedRow, tally: Tally) -> str:
        values = row.values
        reference = clean(values.get("external_reference", ""))
        reader.require_once(row, reference)
        customer_id, account_id, currency = reader.owner(db, row)
        bill = Bill(
            amount_due=reader.amount(row, "amount_due", currency),
            external_reference=reference,
            bill_date=reader.day(row, "bill_date"),
            due_date=reader.day(row, "due_date"),
            description=values.get("description", ""),
            customer_id=customer_id,
            account_id=account_id,
            currency=currency,
            payment_rules=reader.rules(row, currency, PaymentRules()),
        )
        if bill.amount_due < 0:
            raise Wrong("amount_due", "A bill cannot be below zero; take the row out and record it as a credit note.")
        there = records.bill(db, reference, "external_reference") if reference else None
        key, earlier = reader.earlier(db, row)
        if there is None and earlier:
            there = records.bill(db, earlier.id, "posting_id")
        if there is None:
            content = fingerprint("import", reader.row_key(row))
            self._bills.write(db, touched, bill, key=key, content=content, batch=reader.batch)
            return "added"
        differs = {
            "owner": (there.customer_id, there.account_id) != (customer_id, account_id),
            "amount": there.amount_due != bill.amount_due,
            "bill date": there.bill_date != (bill.bill_date or there.bill_date),
            "due date": there.due_date != bill.due_date,
        }
        if there.undone or any(differs.values()):
            other = " and ".join(name for name, wrong in differs.items() if wrong)
            what = "was undone in this book" if there.undone else f"is in this book with another {other}"
            raise Wrong("external_reference", f"Bill {there.external_reference} {what}; give this one another number.")
        return "same"

    def _payment(self, db: Any, touched: Touched, reader: RowReader, row: MappedRow, tally: Tally) -> str:
        values = row.values
        bill, found = reader.bill(db, row), None
        if reader.is_unassigned(row):
            if not clean(values.get("key", "")) and reader.earlier(db, row)[1]:
                return "same"  # this very row; whose it was is not asked again, since names may have changed
            if reader.went_out(row, stored.book(db).currency):
                return "went_out"
            if not reader.day(row, "paid_on"):
                raise Wrong("paid_on", "The day is missing; map the column of the bank's day to it.")
            # What is wrong with the row itself was said before whose it is.
            found = reader.found_payer(db, row)
        elif not reader.came_in(row):
            raise Wrong("direction", "This money went out; only what came in is a payment.")
        customer_id, account_id, currency = reader.payer(db, row, found)
        amount = reader.amount(row, "amount", currency)
        if amount < 1:
            raise Wrong("amount", "The amount must be above zero; corrections are reversals.")
        allocations: tuple[tuple[ObligationRef, int], ...] | None = None
        if bill:
            # The file chose the bill, so the money takes a write-off back as well (rules 6, Write off).
            room = bill.amount_remaining + bill.amount_written_off
            allocations = ((bill.ref, min(amount, room)),) if room else None
        draft = PaymentDraft(
            customer_id,
            account_id,
            amount,
            reader.day(row, "paid_on"),
            clean(values.get("method", "")),
            clean(" ".join(values.get("reference", "").split())),
            clean(values.get("note", "")),
            allocations,
        )
        content = fingerprint("import", customer_id, account_id, amount, draft.paid_on, bill.id if bill else None)
        key, earlier = reader.earlier(db, row)
        if earlier:
            if earlier.content != content:
                own = bool(clean(values.get("key", "")))
                what = "another payment has this key; give this one its own" if own else "it was imported with other content"
                raise Wrong("key" if own else "amount", f"This row cannot be imported again: {what}.")
            return "same"
        if bill and allocations is None:
            raise Wrong("bill", f"Bill {bill.external_reference} is paid; leave its column empty to keep this as credit.")
        paid_on = draft.paid_on or self._desk.today()
        days = preferences.read(db, "duplicate_days")
        double = payment_lists.duplicates(db, customer_id, account_id, amount, paid_on, draft.reference, days=days)
        if double:
            text = f"Looks like the payment of {amount_said(double[0].amount_minor, currency)} on {said(double[0].paid_on)} by "
            tally.warn(row, f"{text}{double[0].payer}; check that the money came twice.")
        self._payments.write(db, touched, draft, key=key, content=content, batch=reader.batch)
        if found:
            tally.payers.append((row.line, found.name, found.reason))
        return "added"


def _take_phone(texts: dict[str, Any], reader: RowReader, row: MappedRow, there: Customer | None, tally: Tally) -> None:
    """Put the phone number of a row into the texts of its customer; one that cannot be read goes into the notes, as it is.

    A phone number is E.164 (rules 2), and no row is refused for one: nothing of the file is lost, and a remark says where it is.
    """
    before = there.phone if there else ""
    texts["phone"], unread = reader.phone(row, texts.get("country", there.country if there else ""))
    if unread:
        texts["phone"] = before
    if not unread or is_phone(row.values["phone"], before):
        return
    tally.warn(row, unread)
    line = f"Tel.: {' '.join(clean(row.values['phone']).split())}"
    notes = texts.get("notes", there.notes if there else "")
    texts["notes"] = notes if line in notes.splitlines() else f"{notes}\n{line}".strip()


def require_fitting(kind: str, table: Table, name: str) -> None:
    """Refuse a bank's statement for anything but payments. Raises: BillingError."""
    if table.form and kind != "payments":
        raise BillingError("bank_file_of_payments", f"{name} is a statement of a bank ({table.form}); import it as payments.")


def _went_out(tally: Tally) -> tuple[str, ...]:
    count = len(tally.went_out)
    return (f"Passed over {count:,} in which nothing came in.",) if count else ()


_FIELD_OF = {
    "in_the_future": {"customers": "opening_on", "accounts": "opening_on", "payments": "paid_on"},
    "not_beneath_payer": {"payments": "bill"},
    "bill_paid": {"payments": "bill"},
    "more_than_outstanding": {"payments": "bill"},
    "other_currency": dict.fromkeys(("customers", "accounts", "bills", "payments"), "currency"),
    "balance_above_zero": {"customers": "billing_model"},
}
"""Which field of a row a refused act speaks of; else the one that holds the money."""
_MONEY_OF = {"customers": "opening", "accounts": "opening", "bills": "amount_due", "payments": "amount"}
