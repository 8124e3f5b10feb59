"""Owns when each correction can be used and why not: facts of what is chosen, read from the book, and one rule for each.

Must not know menus or dialogs. A reason names no customer: it may be shown where a text could be taken for markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


@dataclass(frozen=True, slots=True)
class Facts:
    """What corrections depend on: the bill, the payment and the owner's balance that are chosen. Units: minor units."""

    bill_id: int | None = None
    bill_name: str = ""
    bill_open: int = 0
    bill_cancelled: bool = False
    bill_held: bool = False
    bill_paid: bool = False
    bill_credit: bool = False
    payment_left: bool = False
    payment_on_bill: bool = False
    payment_kind: str = ""
    balance_minor: int = 0
    any_credit: bool = False
    can_be_set: bool = False
    more_balances: bool = False


NOTHING = Facts()
"""Nothing is chosen."""


class Chosen(Protocol):
    """What the rules need of a situation."""

    @property
    def customers(self) -> bool: ...
    @property
    def customer_id(self) -> int | None: ...
    @property
    def payment_id(self) -> int | None: ...
    @property
    def payment_stands(self) -> bool: ...
    @property
    def facts(self) -> Facts: ...


def read_facts(
    billing: Any, customer_id: int | None, account_id: int | None, bill_id: int | None, payment_id: int | None
) -> Facts:
    """Read what corrections depend on."""
    if customer_id is None:
        return NOTHING
    read = billing.read
    customer, accounts, model = read.customer(customer_id), read.accounts(customer_id), read.model_of(customer_id)
    owners = {None: customer, **{account.id: account for account in accounts}}
    owner = owners.get(account_id, customer)
    kinds = {id_: "customer" if id_ is None else "account" for id_ in owners}
    tracked = [id_ for id_, one in owners.items() if kinds[id_] in model.tracks or one.posted]
    found: dict[str, Any] = {
        "balance_minor": owner.balance_minor,
        "any_credit": any(one.balance_minor < 0 for one in owners.values()),
        "can_be_set": account_id in tracked and not model.balance_is_credit_only,
        "more_balances": any(id_ != account_id and owners[id_].currency == owner.currency for id_ in tracked),
    }
    if bill_id is not None:
        bill = read.bill(bill_id)
        if not bill.undone and bill.customer_id == customer_id:
            above = [customer, *([owners[bill.account_id]] if bill.account_id in owners else [])]
            found |= {
                "bill_id": bill.id,
                "bill_name": bill.external_reference,
                "bill_open": bill.amount_remaining,
                "bill_cancelled": bool(bill.amount_cancelled),
                "bill_held": bool(bill.amount_paid or bill.amount_credited or bill.amount_written_off),
                "bill_paid": bool(bill.amount_paid or bill.amount_credited),
                "bill_credit": any(one.balance_minor < 0 and one.currency == bill.currency for one in above),
            }
    if payment_id is not None:
        lying = read.lying_of(payment_id)
        found |= {
            "payment_kind": read.payment(payment_id).kind,
            "payment_left": bool(lying),
            "payment_on_bill": any(row.ref.kind == "bill" for row in lying),
        }
    return Facts(**found)


def _customer(now: Chosen) -> str:
    if now.customer_id:
        return ""
    return _tr("Choose a customer in the list first.") if now.customers else _tr("Add a customer first.")


def _bill(now: Chosen) -> str:
    return _customer(now) or ("" if now.facts.bill_id else _tr("Choose a bill in the tree or in a list first."))


def credit_note(now: Chosen) -> str:
    """A credit note needs a customer in the book; whose it is can be chosen in the dialog."""
    return "" if now.customers else _tr("Add a customer first.")


def use_credit(now: Chosen) -> str:
    """Credit can be used for the chosen bill, or for one that is chosen in the dialog."""
    facts = now.facts
    if facts.bill_id and not facts.bill_open:
        return _tr("Nothing is open on bill {name}.").format(name=facts.bill_name)
    if facts.bill_id and not facts.bill_credit:
        return _tr("There is no credit that may pay bill {name}.").format(name=facts.bill_name)
    return _customer(now) or ("" if facts.any_credit else _tr("This customer has no credit."))


def take_off(now: Chosen) -> str:
    """Something must lie on a bill: of the chosen payment, or on the chosen bill."""
    facts = now.facts
    if now.payment_id is not None and facts.payment_on_bill:
        return ""
    if facts.bill_id and facts.bill_paid:
        return ""
    if now.payment_id is not None:
        return _tr("Nothing of this payment lies on a bill.")
    if facts.bill_id:
        return _tr("No payment lies on bill {name}.").format(name=facts.bill_name)
    return _customer(now) or _tr("Choose a payment or a bill first.")


def refund(now: Chosen) -> str:
    """A payment of which something is left can be paid back."""
    if now.payment_id is None:
        return _tr("Choose a payment in the activity or payments of a customer first.")
    if not now.payment_stands:
        return _tr("This payment is reversed already.")
    return "" if now.facts.payment_left else _tr("Nothing is left of this payment.")


def receipt(now: Chosen) -> str:
    """A payment has a receipt, also a reversed one, which says so; a credit note has none (rules 1)."""
    if now.payment_id is None:
        return _tr("Choose a payment in the activity or payments of a customer first.")
    return "" if now.facts.payment_kind == "payment" else _tr("A credit note has no receipt: no money came.")


def refund_credit(now: Chosen) -> str:
    """Credit can be paid back."""
    return _customer(now) or ("" if now.facts.any_credit else _tr("This customer has no credit."))


def transfer(now: Chosen) -> str:
    """Credit moves between two balances of one customer."""
    missing = _customer(now)
    if missing or not now.facts.any_credit:
        return missing or _tr("This customer has no credit.")
    return "" if now.facts.more_balances else _tr("This customer has no other balance to move credit to.")


def write_off(now: Chosen) -> str:
    """A bill that is open, or a balance above zero, can be given up."""
    facts = now.facts
    if facts.bill_id:
        return "" if facts.bill_open else _tr("Nothing is open on bill {name}.").format(name=facts.bill_name)
    return _customer(now) or ("" if facts.balance_minor > 0 else _tr("Choose a bill first; nothing is owed on the balance."))


def amend_bill(now: Chosen) -> str:
    """A bill that is not cancelled can have another amount."""
    return _bill(now) or (_tr("A cancelled bill keeps its amount.") if now.facts.bill_cancelled else "")


def cancel_bill(now: Chosen) -> str:
    """A bill on which nothing lies can be cancelled."""
    facts = now.facts
    if facts.bill_cancelled:
        return _tr("Bill {name} is cancelled already.").format(name=facts.bill_name)
    if facts.bill_held:
        return _tr("Something lies on bill {name}; take it off first.").format(name=facts.bill_name)
    return _bill(now)


def set_balance(now: Chosen) -> str:
    """A balance can be set where the model keeps what is owed on it."""
    refused = _tr("This balance cannot be set in this model; raise a bill or a credit note.")
    return _customer(now) or ("" if now.facts.can_be_set else refused)
