"""Owns trials: an act is carried out, looked at and taken back, so that a screen can say before what will be after.

Knows no act by name: what an act touched is read from the entries it wrote. Source: ux C21; rules 5.4, shown before saving.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.correction_rows import Trial, TrialLine
from ..domain.errors import BillingError
from ..domain.model import Entry, Kind, ObligationRef
from ..store import acts, ledger, obligations, records, standings
from .desk import Desk, require_customer


def trial(desk: Desk, act: Callable[[], object]) -> Trial:
    """Say what an act would do. Raises: BillingError where it would be refused. Changes: nothing."""
    seen = _Seen()
    desk.trial(act, seen.look)
    return seen.told()


@dataclass
class _Seen:
    """What was seen of the book in the one transaction of a trial."""

    last_before: int = 0
    trial: Trial | None = None

    def look(self, db: Any, when: str) -> None:
        """Look at the book before and after the act."""
        if when == "before":
            self.last_before = ledger.head(db).posting_id
            return
        posted = acts.by_id(db, ledger.head(db).posting_id)
        if posted is None or posted.id == self.last_before:
            return
        entries = obligations.entries_of_posting(db, posted.id)
        lines = tuple(_line(db, ref, entries) for ref in dict.fromkeys(entry.obligation for entry in entries))
        customer = require_customer(db, posted.customer_id)
        currency = _currency(db, lines[0].ref) if lines else customer.currency
        owed, credit = standings.owed(db, customer.id, currency)
        owed_before, credit_before = _before((owed, credit), lines)
        given = date.fromisoformat(posted.given_on)
        self.trial = Trial(
            text=posted.text,
            customer_id=customer.id,
            customer=customer.name,
            currency=currency,
            lines=lines,
            given_on=given,
            counts_from=min((entry.effective_on for entry in entries), default=given),
            owed_now=owed_before,
            owed_after=owed,
            credit_now=credit_before,
            credit_after=credit,
        )

    def told(self) -> Trial:
        """Return what was seen. Raises: BillingError when the act's key had been used, so that it wrote nothing."""
        if self.trial is None:
            raise BillingError("nothing_new", "This was recorded already, so there is nothing new to show.")
        return self.trial


def _before(after: tuple[int, int], lines: Iterable[TrialLine]) -> tuple[int, int]:
    """Return what a customer owed and its credit before an act, from what it is after it and what each obligation moved."""
    owed, credit = after
    for line in lines:
        owed += max(0, line.now_minor) - max(0, line.after_minor)
        credit += max(0, -line.now_minor) - max(0, -line.after_minor)
    return owed, credit


def _line(db: Any, ref: ObligationRef, entries: list[Entry]) -> TrialLine:
    """Return an obligation as it stands now, with what it was before these entries."""
    moved = sum(entry.amount_minor for entry in entries if entry.obligation == ref)
    if ref.kind == "bill":
        bill = records.bill(db, ref.id)
        assert bill is not None
        account = records.account(db, bill.account_id) if bill.account_id else None
        due = sum(entry.amount_minor for entry in entries if entry.obligation == ref and entry.kind == Kind.DUE)
        left = bill.amount_remaining
        name, detail = bill.external_reference, account.name if account else ""
        return TrialLine(ref, name, detail, left - moved, left, bill.amount_due - due, bill.amount_due)
    owner = records.account(db, ref.id) if ref.kind == "account" else records.customer(db, ref.id)
    assert owner is not None
    return TrialLine(ref, owner.name, "", owner.balance_minor - moved, owner.balance_minor)


def _currency(db: Any, ref: ObligationRef) -> str:
    found = {"bill": records.bill, "account": records.account, "customer": records.customer}[ref.kind](db, ref.id)
    assert found is not None
    return found.currency
