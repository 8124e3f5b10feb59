"""Owns the three ways a business keeps what it is owed, each one record; must not know how they are shown.

A model decides where money goes when nobody says otherwise. Changing it moves no money. Source: rules, section 3.
"""

from __future__ import annotations

from dataclasses import dataclass

from .errors import BillingError


@dataclass(frozen=True, slots=True)
class BillingModel:
    """One way of owing.

    `tracks` names the owners whose balance is in use; `balance_is_credit_only` says that a balance holds nothing
    but unapplied credit, so that what is owed is always a bill; `pays_bills` says that a payment is proposed for bills.
    """

    name: str
    label: str
    tracks: frozenset[str]
    balance_is_credit_only: bool
    pays_bills: bool
    example: str


CUSTOMER_BALANCE = BillingModel(
    "customer_balance",
    "One balance each",
    frozenset({"customer"}),
    balance_is_credit_only=False,
    pays_bills=False,
    example="Tabs, subscriptions, a running account.",
)
ACCOUNT_BALANCE = BillingModel(
    "account_balance",
    "A balance per account",
    frozenset({"account"}),
    balance_is_credit_only=False,
    pays_bills=False,
    example="One customer, several shops or projects.",
)
BILL = BillingModel(
    "bill",
    "Bills",
    frozenset({"customer", "account"}),
    balance_is_credit_only=True,
    pays_bills=True,
    example="Numbered bills, each with a due date.",
)

BILLING_MODELS = (CUSTOMER_BALANCE, ACCOUNT_BALANCE, BILL)


def billing_model(name: str) -> BillingModel:
    """Return the model of that name.

    Raises: BillingError when there is none.
    """
    for model in BILLING_MODELS:
        if model.name == name:
            return model
    known = ", ".join(model.name for model in BILLING_MODELS)
    raise BillingError("unknown_model", f'"{name[:30]}" is no billing model; the models are {known}.')
