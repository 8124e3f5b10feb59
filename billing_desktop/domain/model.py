"""Owns the records of a book: customers, accounts, bills, payments, postings and entries, all frozen.

A field declared with `Spec` appears by itself in forms, lists, imports and exports. Source: rules, sections 1 and 2.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from .billing_models import BILLING_MODELS
from .fields import CHOICE, DATE, METADATA, MONEY, MULTILINE, RECORD, Spec

REFERENCE_PATTERN = r"[A-Za-z0-9_-]{1,255}"
REFERENCE_HINT = "may have the letters A to Z, digits, _ and - only."
_EMAIL = r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+"
_EMAIL_HINT = "is no e-mail address; it needs one @ and a dot."


def _reference(label: str) -> Spec:
    return Spec(label, max_length=255, pattern=REFERENCE_PATTERN, pattern_hint=REFERENCE_HINT, hint="next free number")


class Kind(StrEnum):
    """What an entry adds to: the column of a bill or balance it belongs to. Source: rules 2, Bill."""

    DUE = "due"
    PAID = "paid"
    CREDITED = "credited"
    WRITTEN_OFF = "written_off"
    CANCELLED = "cancelled"


class Act(StrEnum):
    """What a posting is: one act of the operator. Source: rules, sections 5 and 6."""

    OPENING = "opening"
    CHARGE = "charge"
    RAISE_BILL = "raise_bill"
    PAYMENT = "payment"
    CREDIT_NOTE = "credit_note"
    APPLY_CREDIT = "apply_credit"
    TAKE_OFF = "take_off"
    TRANSFER = "transfer"
    REFUND = "refund"
    WRITE_OFF = "write_off"
    AMEND_BILL = "amend_bill"
    CANCEL_BILL = "cancel_bill"
    SET_BALANCE = "set_balance"
    REVERSAL = "reversal"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, order=True)
class ObligationRef:
    """One obligation: a customer's balance, an account's balance or a bill. `kind` is customer, account or bill."""

    kind: str
    id: int


def customer_ref(id_: int) -> ObligationRef:
    """Name a customer's balance."""
    return ObligationRef("customer", id_)


def account_ref(id_: int) -> ObligationRef:
    """Name an account's balance."""
    return ObligationRef("account", id_)


def bill_ref(id_: int) -> ObligationRef:
    """Name a bill."""
    return ObligationRef("bill", id_)


@dataclass(frozen=True, slots=True)
class PaymentRules:
    """What a payment to an obligation must keep to. Units: minor units. Source: rules 2 and 5.5."""

    min_amount: Annotated[int, Spec("Smallest payment", MONEY)] = 1
    max_amount: Annotated[int | None, Spec("Largest payment", MONEY, hint="empty: no limit")] = None
    underpayment_allowed: Annotated[bool, Spec("Part payments are allowed", "flag")] = True
    overpayment_allowed: Annotated[bool, Spec("Overpayments are allowed", "flag")] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """One business: its name and address, its currency and the way its customers owe, unless one differs.

    Nothing counts on or before `locked_through`; an empty `time_zone` is this computer's.
    """

    name: Annotated[str, Spec("Business name", required=True, max_length=200)] = ""
    currency: Annotated[str, Spec("Currency", required=True, fixed=True)] = ""
    billing_model: Annotated[
        str, Spec("Customers owe by", CHOICE, required=True, choices=tuple((m.name, m.label) for m in BILLING_MODELS))
    ] = ""
    address: Annotated[str, Spec("Address", MULTILINE, max_length=500)] = ""
    email: Annotated[str, Spec("E-mail", max_length=254, pattern=_EMAIL, pattern_hint=_EMAIL_HINT)] = ""
    phone: Annotated[str, Spec("Phone", max_length=40)] = ""
    time_zone: Annotated[str, Spec("Time zone", max_length=60, hint="empty: this computer's")] = ""
    locked_through: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Somebody who owes. `currency` is fixed once something was posted; an empty `billing_model` is the book's."""

    name: Annotated[str, Spec("Name", required=True, max_length=200)] = ""
    external_reference: Annotated[str, _reference("Customer number")] = ""
    email: Annotated[str, Spec("E-mail", max_length=254, pattern=_EMAIL, pattern_hint=_EMAIL_HINT)] = ""
    phone: Annotated[
        str,
        Spec(
            "Phone",
            max_length=40,
            pattern=r"\+[1-9][0-9]{4,14}",
            pattern_hint="is no phone number; write it with its country, as in +49 30 5550 0123.",
            hint="with country, as in +49 30 5550 0123",
        ),
    ] = ""
    address_line_1: Annotated[str, Spec("Street", max_length=200)] = ""
    address_line_2: Annotated[str, Spec("Address, second line", max_length=200)] = ""
    postal_code: Annotated[str, Spec("Postal code", max_length=40)] = ""
    city: Annotated[str, Spec("City", max_length=100)] = ""
    region: Annotated[str, Spec("State or region", max_length=100)] = ""
    country: Annotated[str, Spec("Country", max_length=100)] = ""
    currency: Annotated[str, Spec("Currency", fixed=True)] = ""
    billing_model: Annotated[
        str, Spec("Owes by", CHOICE, choices=(("", "as the book"), *((m.name, m.label) for m in BILLING_MODELS)))
    ] = ""
    language: Annotated[
        str,
        Spec(
            "Language of papers",
            CHOICE,
            choices=(("", "as in the settings"), ("en", "English"), ("de", "German"), ("es", "Spanish")),
        ),
    ] = ""
    payment_rules: Annotated[PaymentRules, Spec("Payment rules", RECORD)] = PaymentRules()
    notes: Annotated[str, Spec("Notes", MULTILINE, max_length=10_000)] = ""
    metadata: Annotated[dict[str, str], Spec("Metadata", METADATA)] = field(default_factory=dict)
    id: int = 0
    public_id: str = ""
    balance_minor: int = 0
    posted: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A part of what one customer owes that is kept by itself: a shop, a project, a contract."""

    name: Annotated[str, Spec("Name", required=True, max_length=200)] = ""
    external_reference: Annotated[str, _reference("Account number")] = ""
    currency: Annotated[str, Spec("Currency", fixed=True)] = ""
    payment_rules: Annotated[PaymentRules, Spec("Payment rules", RECORD)] = PaymentRules()
    metadata: Annotated[dict[str, str], Spec("Metadata", METADATA)] = field(default_factory=dict)
    id: int = 0
    public_id: str = ""
    customer_id: int = 0
    balance_minor: int = 0
    posted: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A numbered sum owed by a customer or by an account, never both. Amounts in minor units.

    On every day: due - paid - credited - written off - cancelled = remaining, none below 0 (rules 2).
    """

    amount_due: Annotated[int, Spec("Amount", MONEY, required=True)] = 0
    external_reference: Annotated[str, _reference("Bill number")] = ""
    bill_date: Annotated[date | None, Spec("Bill date", DATE, fixed=True)] = None
    due_date: Annotated[date | None, Spec("Due date", DATE, hint="may stay empty")] = None
    description: Annotated[str, Spec("Description", max_length=500)] = ""
    payment_rules: Annotated[PaymentRules, Spec("Payment rules", RECORD)] = PaymentRules()
    metadata: Annotated[dict[str, str], Spec("Metadata", METADATA)] = field(default_factory=dict)
    id: int = 0
    public_id: str = ""
    customer_id: int = 0
    account_id: int | None = None
    currency: str = ""
    amount_paid: int = 0
    amount_credited: int = 0
    amount_written_off: int = 0
    amount_cancelled: int = 0
    amount_remaining: int = 0
    undone: bool = False

    @property
    def status(self) -> str:
        """Say `paid` when nothing is outstanding, else `unpaid`; everything else is a badge. Source: rules 2."""
        return "unpaid" if self.amount_remaining else "paid"

    @property
    def ref(self) -> ObligationRef:
        """Name this bill as an obligation."""
        return bill_ref(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money that came in, or a credit note (`kind`): recorded for a payer, laid on obligations by entries.

    `moved_minor` is what its entries hold: amount less refunded, or 0 while it stands reversed or undone (rules 4.7).
    """

    id: int
    public_id: str
    kind: str
    customer_id: int
    account_id: int | None
    amount_minor: int
    currency: str
    paid_on: date
    method: str = ""
    reference: str = ""
    note: str = ""
    posting_id: int = 0
    moved_minor: int = 0
    refunded_minor: int = 0
    undone: bool = False

    @property
    def reversed(self) -> bool:
        """Say whether all that was left of it was taken away."""
        return not self.undone and self.moved_minor == 0 and self.refunded_minor < self.amount_minor

    @property
    def stands(self) -> bool:
        """Say whether it counts: neither undone nor reversed."""
        return not self.undone and not self.reversed


@dataclass(frozen=True, slots=True)
class Entry:
    """One signed amount on one obligation from one value date; never changed, never removed.

    `payment_id` names the payment whose money it moves (kinds paid and credited), or, for a write-off taken back,
    the payment that did it (rules 4.7).
    """

    obligation: ObligationRef
    amount_minor: int
    effective_on: date
    kind: Kind
    payment_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What one act wrote: its entries, who, when and why. `root_id` is the act that a chain of undo and redo began with."""

    id: int
    act: Act
    given_on: date
    recorded_at: datetime
    key: str
    text: str = ""
    reason: str = ""
    operator: str = ""
    undoes_id: int | None = None
    root_id: int | None = None
    payment_id: int | None = None
    customer_id: int = 0
