"""Owns everything screens and the command line read, as frozen rows; writes nothing.

Asked without a day, a figure counts every entry recorded (rules 4.9).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from ..domain.activity_rows import ActivityRow, BillSheet, HistoryRow
from ..domain.ageing import add_up
from ..domain.ageing_rows import Figures
from ..domain.billing_models import BillingModel
from ..domain.correction_rows import BalanceRow, LyingRow
from ..domain.errors import BillingError
from ..domain.model import Account, Bill, Customer, ObligationRef
from ..domain.money import sums_meant
from ..domain.rows import BillRow, BranchRow, CustomerRow, EventRow, FoundRow, ListCounts, PaymentRow, ReceivedRow, Totals
from ..store import acts, aged, lists, named, outbox, payment_lists, records, reports, searches
from . import bill_sheets, correctable, histories
from .activity import newest
from .desk import Desk, require_customer
from .situation import model_of

LARGE = 30_000
"""From so many customers, bills and notifications together on a book is large."""


class Read:
    """Reads of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def customers(
        self,
        filter: str = "all",
        search: str = "",
        sort: str = "name",
        descending: bool = False,
        after: CustomerRow | None = None,
        limit: int = 200,
    ) -> list[CustomerRow]:
        """Return the next page of customers; filter all, open, overdue or in_credit; sort name, owed, credit, overdue."""
        with self._desk.store.read() as db:
            return lists.customers(db, self._desk.today(), filter, search, sort, descending, after, limit)

    def customers_named(self, text: str, limit: int) -> list[CustomerRow]:
        """Return whom a typed text may mean: first those whose name or number begins so, then those that have it within."""
        with self._desk.store.read() as db:
            today = self._desk.today()
            first = lists.customers(db, today, text=text, limit=limit, begins=True)
            seen = {row.id for row in first}
            rest = [row for row in lists.customers(db, today, text=text, limit=limit) if row.id not in seen]
            return [*first, *rest][:limit]

    def customer_rows(self, ids: Iterable[int]) -> list[CustomerRow]:
        """Return these customers as the list shows them now."""
        with self._desk.store.read() as db:
            today = self._desk.today()
            rows = (lists.customer_row(db, today, id_) for id_ in ids)
            return [row for row in rows if row]

    def branches(self, customer_id: int) -> list[BranchRow]:
        """Return what the tree shows beneath a customer."""
        with self._desk.store.read() as db:
            customer = require_customer(db, customer_id)
            return lists.branches(db, self._desk.today(), customer_id, customer.balance_minor, customer.currency)

    def account_branches(self, account_id: int) -> list[BranchRow]:
        """Return what the tree shows beneath an account."""
        with self._desk.store.read() as db:
            account = self._account(db, account_id)
            return lists.account_branches(
                db, self._desk.today(), account.customer_id, account_id, account.balance_minor, account.currency
            )

    def counts(self, search: str = "") -> ListCounts:
        """Count the customers behind each saved filter."""
        with self._desk.store.read() as db:
            return lists.counts(db, self._desk.today(), search)

    def is_large(self) -> bool:
        """Say whether figures of the whole book take longer than an eye waits; answered at once."""
        with self._desk.store.read() as db:
            return lists.rows_at_most(db) > LARGE

    def any_customers(self) -> bool:
        """Say whether there is a customer that is not archived."""
        with self._desk.store.read() as db:
            return lists.any_there(db)

    def totals(self, filter: str = "all", search: str = "") -> list[Totals]:
        """Sum what the listed customers owe, for each currency."""
        with self._desk.store.read() as db:
            return lists.totals(db, self._desk.today(), filter, search)

    def customer(self, customer_id: int) -> Customer:
        """Return a customer. Raises: BillingError."""
        with self._desk.store.read() as db:
            return require_customer(db, customer_id)

    def account(self, account_id: int) -> Account:
        """Return an account. Raises: BillingError."""
        with self._desk.store.read() as db:
            return self._account(db, account_id)

    def _account(self, db: Any, account_id: int) -> Account:
        account = records.account(db, account_id)
        if account is None:
            raise BillingError("unknown_account", "That account is not in this book.")
        return account

    def bill(self, bill_id: int) -> Bill:
        """Return a bill. Raises: BillingError."""
        with self._desk.store.read() as db:
            bill = records.bill(db, bill_id)
            if bill is None:
                raise BillingError("unknown_bill", "That bill is not in this book.")
            return bill

    def payment(self, payment_id: int) -> PaymentRow:
        """Return a payment. Raises: BillingError."""
        with self._desk.store.read() as db:
            row = payment_lists.payment(db, payment_id)
            if row is None:
                raise BillingError("unknown_payment", "That payment is not in this book.")
            return row

    def find_customer(self, reference: str, *, key: str = "") -> Customer | None:
        """Find a customer by its external reference or public id.

        Here and below `key` is that of an act that may have been recorded: then what bore the reference at that time is
        meant, so that the same key again is the first result whatever happened since (rules 4.6).
        """
        with self._desk.store.read() as db:
            return _named(db, "customer", records.customer, reference, key)

    def find_account(self, reference: str, *, key: str = "") -> Account | None:
        """Find an account by its external reference or public id."""
        with self._desk.store.read() as db:
            return _named(db, "account", records.account, reference, key)

    def find_bill(self, reference: str, *, key: str = "") -> Bill | None:
        """Find a bill by its external reference or public id."""
        with self._desk.store.read() as db:
            return _named(db, "bill", records.bill, reference, key)

    def find_payment(self, public_id: str) -> PaymentRow | None:
        """Find a payment by its public id."""
        with self._desk.store.read() as db:
            found = records.payment(db, public_id, "public_id")
            return payment_lists.payment(db, found.id) if found else None

    def accounts(self, customer_id: int) -> list[Account]:
        """Return a customer's accounts."""
        with self._desk.store.read() as db:
            return records.accounts_of(db, customer_id)

    def model_of(self, customer_id: int) -> BillingModel:
        """Return the model a customer owes by."""
        with self._desk.store.read() as db:
            return model_of(db, require_customer(db, customer_id))

    def figures(self, customer_id: int, account_id: int | None = None) -> list[Figures]:
        """Return the figures at the head of a customer's or account's page, for each currency."""
        with self._desk.store.read() as db:
            today = self._desk.today()
            customer = require_customer(db, customer_id)
            own = self._account(db, account_id).currency if account_id is not None else customer.currency
            wanted = [own] if account_id is not None else reports.currencies(db, customer_id, own)
            parts = aged.ageing_parts(
                db,
                aged.Asked(today, kept=True),
                customer_id=None if account_id is not None else customer_id,
                account_id=account_id,
            )
            charges = aged.oldest_charges(
                db, today, customer_id=None if account_id is not None else customer_id, account_id=account_id
            )
            bills = reports.open_bill_figures(db, today, customer_id, account_id)
            ahead = reports.last_day(db, customer_id, account_id)
            found = []
            for currency in wanted:
                ageing = add_up(currency, ((column, amount) for _, cur, column, amount in parts if cur == currency))
                count, late, due = bills.get(currency, (0, 0, None))
                oldest = min((day for day in (due, charges.get(currency)) if day), default=today)
                last = reports.last_payment(db, customer_id, account_id, currency)
                found.append(
                    Figures(
                        currency=currency,
                        owed_minor=ageing.total - ageing.credit,
                        open_bills=count,
                        overdue_minor=ageing.late,
                        overdue_bills=late,
                        days_late=max(0, (today - oldest).days),
                        credit_minor=-ageing.credit,
                        last_payment_minor=last[0] if last else None,
                        last_payment_on=last[1] if last else None,
                        last_payment_method=last[2] if last else "",
                        ageing=ageing,
                        lies_ahead=ahead is not None and ahead > today,
                    )
                )
            return found

    def activity(
        self, customer_id: int, account_id: int | None = None, limit: int = 200, currency: str = ""
    ) -> list[ActivityRow]:
        """Return a customer's acts, newest first: one row for each act and value date, with the balance after it.

        Besides the lines of a statement it has what only moved credit about (`within`). Without a currency it has all.
        """
        with self._desk.store.read() as db:
            customer = require_customer(db, customer_id)
            return newest(db, self._desk.today(), customer, account_id, limit, currency)

    def bills(self, customer_id: int, account_id: int | None = None, open_only: bool = False, limit: int = 200) -> list[BillRow]:
        """Return a customer's bills, newest first."""
        with self._desk.store.read() as db:
            return payment_lists.bills(db, self._desk.today(), customer_id, account_id, open_only, limit)

    def payments(self, customer_id: int, account_id: int | None = None, limit: int = 200) -> list[PaymentRow]:
        """Return a customer's payments that were not undone, newest first."""
        with self._desk.store.read() as db:
            return payment_lists.payments(db, customer_id, account_id, limit)

    def counts_of(self, customer_id: int, account_id: int | None = None) -> dict[str, int]:
        """Count a customer's bills and payments."""
        with self._desk.store.read() as db:
            bills, payments = payment_lists.counts(db, customer_id, account_id)
            return {"bills": bills, "payments": payments}

    def received(self, from_: date, to: date) -> dict[str, tuple[int, int]]:
        """Return (sum, number) of payments received between two days, for each currency."""
        with self._desk.store.read() as db:
            return reports.received(db, from_, to)

    def received_payments(self, from_: date, to: date, currency: str, limit: int = 200) -> list[ReceivedRow]:
        """Return the payments in one currency that `received` adds up, newest first."""
        with self._desk.store.read() as db:
            return reports.received_payments(db, from_, to, currency, limit)

    def search(self, text: str, limit: int = 30) -> list[FoundRow]:
        """Find records by name, number or reference, charges by what they are for, and what has a sum also by that."""
        with self._desk.store.read() as db:
            return searches.search(db, self._desk.today(), text, limit, sums_meant(text))

    def events(self, state: str = "", limit: int = 200) -> list[EventRow]:
        """Return queued notifications, newest first."""
        with self._desk.store.read() as db:
            return outbox.events(db, state, limit)

    def events_waiting(self) -> int:
        """Count the notifications that wait."""
        with self._desk.store.read() as db:
            return outbox.waiting(db)

    def events_set_aside(self) -> int:
        """Count the notifications that need a look."""
        with self._desk.store.read() as db:
            return outbox.set_aside(db)

    def payment_events(self, payment_id: int) -> list[EventRow]:
        """Return the notifications of a payment."""
        with self._desk.store.read() as db:
            return outbox.events_of_payment(db, payment_id)

    def history(self, customer_id: int, bill_id: int | None = None, limit: int = 200) -> list[HistoryRow]:
        """Return what was changed of a customer, its accounts and bills, or of one bill, and what was undone, newest first."""
        with self._desk.store.read() as db:
            return histories.history(db, customer_id, limit, bill_id)

    def bill_sheet(self, bill_id: int, limit: int = 200) -> BillSheet:
        """Return all there is to know of one bill, with `limit` lines of history. Raises: BillingError."""
        with self._desk.store.read() as db:
            return bill_sheets.sheet(db, self._desk.today(), bill_id, limit)

    def balances(self, customer_id: int) -> list[BalanceRow]:
        """Return the balances of a customer and its accounts, with the credit that can be used."""
        with self._desk.store.read() as db:
            return correctable.balances(db, customer_id)

    def credit_for_bill(self, bill_id: int) -> list[BalanceRow]:
        """Return the balances whose credit can be laid on a bill."""
        with self._desk.store.read() as db:
            return correctable.credit_for_bill(db, bill_id)

    def lying_at(self, ref: ObligationRef) -> list[LyingRow]:
        """Return what payments and credit notes have lying on an obligation, oldest first."""
        with self._desk.store.read() as db:
            return correctable.lying_at(db, ref)

    def lying_of(self, payment_id: int) -> list[LyingRow]:
        """Return where the money of a payment or credit note lies."""
        with self._desk.store.read() as db:
            return correctable.lying_of(db, payment_id)


Record = TypeVar("Record", Customer, Account, Bill)


def _named(db: Any, kind: str, find: Callable[..., Record | None], reference: str, key: str) -> Record | None:
    """Find a record by its number or id; where an act has the key already, as the number was borne then."""
    act = acts.by_key(db, key) if key else None
    bearer = named.bearer(db, kind, reference, act) if act else None
    return find(db, bearer) if bearer else find(db, reference, "external_reference") or find(db, reference, "public_id")
