"""Owns the use case of booking a bank file: lines split into payments and fees, all of the file or none of it.

Source: rules 5.8.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.money import amount_said
from ..domain.reconcile import Allocations
from ..store import settings as stored
from .batches import new_batch
from .desk import Desk, fingerprint, first_result
from .drafts import PaymentDraft, Receipt
from .payments import Payments, repeated, require_payment


@dataclass(frozen=True, slots=True)
class BankPart:
    """A part of a line: a payment of a customer or account, or a fee (no customer), which is not posted."""

    amount_minor: int
    customer_id: int | None = None
    account_id: int | None = None
    allocations: Allocations | None = None


@dataclass(frozen=True, slots=True)
class BankLine:
    """A line of a bank file; its parts add up to its amount. A line without parts is not booked."""

    on: date
    amount_minor: int
    text: str
    parts: tuple[BankPart, ...] = ()


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank file as read: opening plus lines is the closing. Units: minor units of one currency."""

    opening_minor: int
    closing_minor: int
    lines: tuple[BankLine, ...]


class Bank:
    """Bank files of the open book."""

    def __init__(self, desk: Desk, payments: Payments) -> None:
        self._desk = desk
        self._payments = payments

    def book(self, file: BankFile, *, key: str, anyway: bool = False) -> list[Receipt]:
        """Record the payments of a bank file in one act, undone as one.

        `anyway` is the operator's word for a file that does not add up. Raises: BillingError. Source: rules 5.8.
        """
        content = fingerprint("bank_file", repr(file))
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return [repeated(db, first)]
            require_footing(file, stored.book(db).currency, anyway=anyway)
            batch = new_batch("payments", "a bank file")
            receipts: list[Receipt] = []
            for line in file.lines:
                for part in line.parts:
                    if part.customer_id is None:
                        continue
                    draft = PaymentDraft(
                        part.customer_id,
                        part.account_id,
                        part.amount_minor,
                        line.on,
                        "bank",
                        line.text[:255],
                        allocations=part.allocations,
                    )
                    own = key if not receipts else f"{key}:{len(receipts)}"
                    receipts.append(self._payments.write(db, touched, draft, key=own, content=content, batch=batch))
            if not receipts:
                raise BillingError("nothing_to_book", "No line of this file is a payment of a customer; nothing was booked.")
            _require_one_currency(db, receipts)
            return receipts


def _require_one_currency(db: Any, receipts: Sequence[Receipt]) -> None:
    """Refuse a file whose payers keep several currencies: its amounts are in one. Raises: BillingError. Source: rules 4.2."""
    currencies = sorted({require_payment(db, receipt.payment_id or 0).currency for receipt in receipts})
    if len(currencies) > 1:
        raise BillingError(
            "other_currency",
            f"The payers of this file keep {' and '.join(currencies)}, but a bank file is in one currency; "
            "choose payers of one currency. Nothing was booked.",
        )


def require_footing(file: BankFile, currency: str, *, anyway: bool) -> None:
    """Refuse a file that does not add up, unless the operator says so, and lines whose parts do not.

    Raises: BillingError. Source: rules 5.8.
    """
    for line in file.lines:
        if line.parts and sum(part.amount_minor for part in line.parts) != line.amount_minor:
            raise BillingError(
                "parts_differ",
                f"The parts of {line.text[:40]} on {said(line.on)} do not add up to "
                f"{amount_said(line.amount_minor, currency)}; mend them first.",
            )
    total = file.opening_minor + sum(line.amount_minor for line in file.lines)
    if total != file.closing_minor and not anyway:
        raise BillingError(
            "file_differs",
            f"Opening and lines of this file make {amount_said(total, currency)}, its closing is "
            f"{amount_said(file.closing_minor, currency)}; nothing was booked.",
        )
