"""Owns turning the texts of an imported row into values and records of the book; must not know what is written.

A text that cannot be used is refused with its field, so that the import can name line and column.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.currency import DECIMALS
from ..domain.errors import BillingError
from ..domain.fields import clean
from ..domain.model import Account, Bill, Customer, PaymentRules
from ..domain.money import ROUNDINGS, parse_rounded
from ..importers import MappedRow, country_code, lacks_country, parse_date, parse_phone, require_date_form
from ..store import acts, records
from .customers import account_opened
from .desk import require_customer
from .drafts import Opening
from .import_payer import FoundPayer, NoPayer, PayerFinder
from .import_report import RULES, RoundedAmount
from .situation import model_of


@dataclass(frozen=True, slots=True)
class Marks:
    """How dates and amounts are written: a form of strptime or None for 2026-02-06, the decimal mark, a way of rounding or "".

    `phones` is the country of phone numbers that do not say theirs, or "" where nobody knows.
    """

    dates: str | None = None
    decimal: str = "."
    rounding: str = ""
    phones: str = ""

    def __post_init__(self) -> None:
        if self.decimal not in (".", ","):
            raise BillingError("bad_decimal", "The decimal mark is . or , only.")
        if self.rounding and self.rounding not in ROUNDINGS:
            raise BillingError("bad_rounding", f"Amounts are rounded {', '.join(ROUNDINGS)}, or not at all.")
        if self.dates:
            require_date_form(self.dates)
        if self.phones and not country_code(self.phones):
            raise BillingError("unknown_country", f'"{self.phones[:40]}" is no country known here; write it as DE or Germany.')


class Wrong(BillingError):
    """A field of a row that cannot be used."""

    def __init__(self, field: str, text: str, code: str = "row") -> None:
        super().__init__(code, text)
        self.field = field


class RowReader:
    """Turns the texts of a row into values, with the operator's form of dates, decimal mark and way of rounding.

    `rounded` gathers the amounts that were rounded; who reads a row takes them from there. `homely` are the lines whose phone
    number says no country, neither itself nor its row.
    """

    def __init__(self, kind: str, batch: str, sha256: str, marks: Marks) -> None:
        self.kind = kind
        self.batch = batch
        self.rounded: list[RoundedAmount] = []
        self.homely: list[int] = []
        self._sha256 = sha256
        self._marks = marks
        self._lines: dict[tuple[Any, ...], int] = {}
        self._made: dict[str, int] | None = None
        self._customers: dict[str, Customer] = {}
        self._payers: PayerFinder | None = None

    def row_key(self, row: MappedRow) -> str:
        """Return what names a row for ever: its file and line."""
        return f"{self.kind}:{self._sha256}:{row.line}"

    def key(self, row: MappedRow) -> str:
        """Return the key of the row's act: its own when the file gives one, else file and line."""
        own = clean(row.values.get("key", ""))
        return f"import:{own}" if own else f"import:{self.row_key(row)}"

    def earlier(self, db: Any, row: MappedRow) -> tuple[str, acts.Posted | None]:
        """Return the key for the row's act, and the act that it made before and that stands.

        A row whose act was undone is imported anew under a key of its own, or it could never come back.
        """
        key, number = self.key(row), 1
        while (found := acts.by_key(db, key)) and not acts.stands(db, found.id):
            number += 1
            key = f"{self.key(row)}#{number}"
        return key, found

    def made_before(self, db: Any, row: MappedRow) -> int | None:
        """Return the id of the customer or account that this very row was about before, whatever it is called by now.

        It is known by the row's act that stands, else, where the row has no number of its own, by what was noted with it.
        """
        earlier = self.earlier(db, row)[1]
        if earlier:
            return account_opened(db, earlier.id) if self.kind == "accounts" else earlier.customer_id
        if clean(row.values.get("external_reference", "")):
            return None
        if self._made is None:
            self._made = records.with_metadata(db, self.kind.removesuffix("s"), "import_row")
        return self._made.get(self.row_key(row))

    def line_of(self, row: MappedRow, *what: Any) -> int | None:
        """Return the earlier line of this file that says the same, or None and remember this one."""
        before = self._lines.setdefault(what, row.line)
        return before if before != row.line else None

    def require_once(self, row: MappedRow, reference: str) -> None:
        """Refuse a number that an earlier line of the file has: one of the two would be lost. Raises: Wrong."""
        before = self.line_of(row, "reference", reference) if reference else None
        if before:
            raise Wrong(
                "external_reference",
                f'"{reference[:60]}" is on line {before} too; give one of them another number, or put them into one row.',
            )

    def currency(self, row: MappedRow, default: str) -> str:
        """Read a currency code, or give the one that holds where it is empty. Raises: Wrong."""
        code = row.values.get("currency", "").strip().upper() or default
        if code not in DECIMALS:
            raise Wrong("currency", f'"{code[:10]}" is no currency code in use; write it as EUR.')
        return code

    def amount(self, row: MappedRow, name: str, currency: str) -> int:
        """Read an amount, rounded where the operator said how. Raises: Wrong."""
        typed, marks = _signed(row.values.get(name, ""), name), self._marks
        try:
            minor, by = parse_rounded(typed, currency, decimal=marks.decimal, rounding=marks.rounding)
        except BillingError as error:
            way = "; mend it, or say how to round it (--round)." if error.code == "too_many_decimals" else ""
            raise Wrong(name, (error.text.removesuffix(".") + way) if way else error.text, error.code) from error
        if by:
            self.rounded.append(RoundedAmount(row.line, row.sources[name], typed, minor, currency, by))
        return minor

    def day(self, row: MappedRow, name: str) -> date | None:
        """Read a date, or None where it is empty. Raises: Wrong."""
        text = row.values.get(name, "")
        if not text.strip():
            return None
        try:
            return parse_date(text, self._marks.dates)
        except BillingError as error:
            raise Wrong(name, error.text) from error

    def phone(self, row: MappedRow, country: str) -> tuple[str, str]:
        """Return a phone number in E.164 and "", or "" and why it cannot be read; `country` is that of its owner, if known.

        A number that says no country, of an owner whose country is not known, is one of the country that the operator named.
        """
        typed = row.values["phone"]
        homely = lacks_country(typed) and not country.strip()
        if homely:
            self.homely.append(row.line)
        try:
            return parse_phone(typed, self._marks.phones if homely else country, proposed=homely), ""
        except BillingError as error:
            shown = " ".join(typed.split())[:40]
            if error.code == "phone_country_missing":
                return "", f'"{shown}" has no country code, so it is kept in the notes.'
            return "", f'"{shown}" cannot be read as a phone number, so it is kept in the notes.'

    def opening(self, row: MappedRow, currency: str) -> Opening | None:
        """Read what is owed at the start: the opening sum or the balance, or None where both are empty. Raises: Wrong."""
        balance = self.balance(row, currency)
        if balance is not None:
            return Opening(balance, self.day(row, "opening_on"))
        if not row.values.get("opening", "").strip():
            return None
        return Opening(self.amount(row, "opening", currency), self.day(row, "opening_on"))

    def balance(self, row: MappedRow, currency: str) -> int | None:
        """Read the whole balance, below zero for credit, or None where it is empty. Raises: Wrong."""
        if not row.values.get("balance", "").strip():
            return None
        if row.values.get("opening", "").strip():
            raise Wrong("balance", "This row has an opening sum and a balance, which say the same; leave one of the two empty.")
        return self.amount(row, "balance", currency)

    def rules(self, row: MappedRow, currency: str, before: PaymentRules) -> PaymentRules:
        """Read payment rules; what a row leaves empty stays as it was."""
        changes: dict[str, Any] = {}
        for name in RULES:
            text = row.values.get(name, "").strip()
            inner = name.removeprefix("payment_rules.")
            if not text:
                continue
            if inner.endswith("_allowed"):
                if text.casefold() not in _FLAGS:
                    raise Wrong(name, f'"{text[:20]}" is neither yes nor no.')
                changes[inner] = _FLAGS[text.casefold()]
            else:
                changes[inner] = self.amount(row, name, currency)
        return replace(before, **changes)

    def customer(self, db: Any, row: MappedRow) -> Customer:
        """Find the row's customer by reference, else by its exact name when one alone has it. Raises: Wrong."""
        reference = clean(row.values.get("customer", ""))
        if not reference:
            raise Wrong("customer", "The customer is missing; map a column to it.")
        if reference not in self._customers:
            self._customers[reference] = self._find_customer(db, reference)
        return self._customers[reference]

    def _find_customer(self, db: Any, reference: str) -> Customer:
        found = records.customer(db, reference, "external_reference") or records.customer(db, reference, "public_id")
        if found:
            return found
        named = records.customers_named(db, reference)
        if len(named) == 1:
            return named[0]
        if named:
            numbers = " and ".join(one.external_reference for one in named[:3])
            raise Wrong("customer", f'More than one customer is named "{reference[:60]}" ({numbers}); give the number instead.')
        raise Wrong("customer", f'There is no customer "{reference[:60]}" in this book; import the customers first.')

    def account(self, db: Any, row: MappedRow) -> Account | None:
        """Find the row's account by reference, or None where it is empty. Raises: Wrong."""
        reference = clean(row.values.get("account", ""))
        if not reference:
            return None
        found = records.account(db, reference, "external_reference") or records.account(db, reference, "public_id")
        if found is None:
            raise Wrong("account", f'There is no account "{reference[:60]}" in this book; import the accounts first.')
        return found

    def bill(self, db: Any, row: MappedRow) -> Bill | None:
        """Find the row's bill by reference, or None where it is empty. Raises: Wrong."""
        reference = clean(row.values.get("bill", ""))
        if not reference:
            return None
        found = records.bill(db, reference, "external_reference") or records.bill(db, reference, "public_id")
        if found is None or found.undone:
            raise Wrong("bill", f'There is no bill "{reference[:60]}" in this book; import the bills first.')
        return found

    def owner(self, db: Any, row: MappedRow) -> tuple[int, int | None, str]:
        """Return (customer, account or None, currency) of a new bill: exactly one of the two must be named.

        Raises: Wrong. Source: rules 2, Bill.
        """
        if clean(row.values.get("customer", "")) and clean(row.values.get("account", "")):
            raise Wrong("account", "A bill is on a customer or on an account, never on both; leave one of the two empty.")
        if not clean(row.values.get("customer", "")) and not clean(row.values.get("account", "")):
            raise Wrong("customer", "The bill has no owner; name its customer or its account.")
        return self._side(db, row)

    def _side(self, db: Any, row: MappedRow) -> tuple[int, int | None, str]:
        """Return (customer, account or None, currency) that a row names; a customer beside an account must be its own."""
        account = self.account(db, row)
        if account and clean(row.values.get("customer", "")) and self.customer(db, row).id != account.customer_id:
            raise Wrong("account", "This account belongs to another customer than the row names; correct one of the two.")
        if account:
            return self._with_currency(row, account.customer_id, account.id, account.currency)
        customer = self.customer(db, row)
        return self._with_currency(row, customer.id, None, customer.currency)

    def is_unassigned(self, row: MappedRow) -> bool:
        """Say whether a row of a bank's file leaves open whose payment it is: its text and the payer's name are all there is."""
        known = "payer" in row.values or ("reference" in row.values and "customer" not in row.values)
        return known and not any(clean(row.values.get(name, "")) for name in ("customer", "account", "bill"))

    def went_out(self, row: MappedRow, currency: str) -> bool:
        """Say whether nothing came in by a row: it is below zero or empty, or marked as going out. Raises: Wrong."""
        text = row.values.get("amount", "").strip()
        if not text or not self.came_in(row) or row.values.get("status", "").strip().casefold() in _NOT_BOOKED:
            return True
        code = self.currency(row, currency)
        try:
            minor = parse_rounded(_signed(text, "amount"), code, decimal=self._marks.decimal, rounding="down")[0]
        except BillingError:
            self.amount(row, "amount", code)  # says what is wrong with it
            raise
        return minor <= 0

    def came_in(self, row: MappedRow) -> bool:
        """Say whether a row is money that came in, by a column such as debit and credit; without one it is. Raises: Wrong."""
        word = row.values.get("direction", "").strip().casefold().rstrip(".")
        if word not in DIRECTIONS:
            raise Wrong("direction", f'"{word[:30]}" says neither credit nor debit; leave the column out or mend it.')
        return DIRECTIONS[word]

    def found_payer(self, db: Any, row: MappedRow) -> FoundPayer:
        """Find whose payment a line of a bank is. Raises: Wrong."""
        if self._payers is None:
            self._payers = PayerFinder(db)
        try:
            found = self._payers.find(clean(row.values.get("payer", "")), clean(row.values.get("reference", "")))
            if found.account_id is None and "customer" not in model_of(db, require_customer(db, found.customer_id)).tracks:
                accounts = records.accounts_of(db, found.customer_id)
                found = replace(found, account_id=accounts[0].id) if len(accounts) == 1 else found
            return found
        except NoPayer as reason:
            raise Wrong("payer", f"{reason}; name the customer in a column, or leave this row out.", "no_payer") from None

    def payer(self, db: Any, row: MappedRow, found: FoundPayer | None) -> tuple[int, int | None, str]:
        """Return (customer, account or None, currency) of who paid; a bill alone names its owner. Raises: Wrong."""
        if found:
            owner = records.account(db, found.account_id) if found.account_id else records.customer(db, found.customer_id)
            return self._with_currency(row, found.customer_id, found.account_id, owner.currency if owner else "")
        bill = self.bill(db, row)
        if bill and not row.values.get("customer") and not row.values.get("account"):
            return self._with_currency(row, bill.customer_id, bill.account_id, bill.currency)
        return self._side(db, row)

    def _with_currency(
        self, row: MappedRow, customer_id: int, account_id: int | None, currency: str
    ) -> tuple[int, int | None, str]:
        stated = row.values.get("currency", "").strip().upper()
        if stated and stated != currency:
            raise Wrong("currency", f"This row is in {stated[:10]}, its owner in {currency}; amounts are never converted.")
        return customer_id, account_id, currency


def _signed(text: str, name: str) -> str:
    """Turn CR and DR behind an amount into its sign: a bank's credit came in, a customer's credit is what we owe.

    >>> _signed("12.00 CR", "amount"), _signed("12.00 DR", "amount"), _signed("12.00 Cr", "opening"), _signed("12 DKK", "amount")
    ('12.00', '-12.00', '-12.00', '12 DKK')
    """
    match = re.fullmatch(r"\s*(.*[0-9])\s*(cr|dr)\.?\s*", text, re.IGNORECASE)
    if not match:
        return text
    negative = (match[2].lower() == "dr") == (name == "amount")
    return f"-{match[1]}" if negative else match[1]


def require_balance_of_model(db: Any, row: MappedRow, customer_id: int, opening: Opening | None) -> None:
    """Refuse the balance of a new record where a balance holds credit only: what is owed there is bills. Raises: Wrong."""
    read = row.values.get("balance", "").strip()
    if read and opening and opening.amount_minor and model_of(db, require_customer(db, customer_id)).balance_is_credit_only:
        raise Wrong("balance", "In this model a balance is not set; import the bills, or give what is owed first as opening.")


DIRECTIONS = {
    "": True,
    **dict.fromkeys(("credit", "cr", "c", "crdt", "h", "haben", "bij", "in", "incoming", "+", "abono", "eingang"), True),
    **dict.fromkeys(("debit", "dr", "d", "dbit", "s", "soll", "af", "out", "outgoing", "-", "cargo", "ausgang"), False),
}  # fmt: skip
"""What banks write in a column beside amounts without a sign, and whether it came in."""
_NOT_BOOKED = frozenset({
    "pending", "reverted", "declined", "failed", "cancelled", "canceled", "denied", "voided", "vorgemerkt", "umsatz vorgemerkt",
    "ausstehend",
    "storniert", "abgelehnt", "fehlgeschlagen", "pendiente", "cancelado", "rechazado",
})  # fmt: skip
"""What banks write beside a movement that is none, or none yet."""
_FLAGS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
