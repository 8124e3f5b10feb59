"""Owns the sample shop: a book for trying the program, the same figures each time, its days counted back from today.

All three models, overdue and part paid bills, credit, bills without a due date, names in seven scripts. Every name is made up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from ..domain.model import Account, Bill, Customer
from ..domain.recipe import STANDARD, Recipe, span_of
from ..webhooks.secrets import Memory, Secrets
from . import demo_bank, demo_outbox
from .billing import Billing
from .desk import Clock
from .drafts import Charge, PaymentDraft
from .statement_making import Wanted


@dataclass(frozen=True, slots=True)
class _Bill:
    """A bill of the sample: billed and due are days before (or, below zero, after) today."""

    reference: str
    amount: int
    billed: int
    due: int | None
    text: str
    account: str = ""


_BILLS: dict[str, tuple[_Bill, ...]] = {
    "ACME Ltd": (
        _Bill("INV-098", 40000, 50, None, "Support, fourth quarter", "Support"),
        _Bill("INV-104", 10000, 34, 12, "Web hosting, January", "Web hosting"),
        _Bill("INV-107", 71500, 15, -15, "Web hosting, upgrade", "Web hosting"),
    ),
    "Delta Dental": (
        _Bill("INV-091", 20000, 108, 78, "Appointment cards"),
        _Bill("INV-101", 49000, 28, -2, "Letterheads, 2,000"),
        _Bill("INV-105", 162050, 17, -13, "Aligner moulds, set of 40"),
    ),
    "Élan Interiors": (_Bill("INV-093", 9640, 69, 39, "Swatch books"),),
    "Fjord & Sons": (
        _Bill("INV-099", 462000, 32, 18, "Posters and banners"),
        _Bill("INV-102", 588000, 23, -7, "Catalogue, spring issue"),
        _Bill("INV-106", 366000, 9, -21, "Packaging, 2,000 boxes"),
    ),
    "Łódź Studio": (_Bill("INV-108", 64800, 12, -18, "Exhibition prints"),),
    "Юлия Морозова": (
        _Bill("INV-077", 59280, 60, 20, "Book covers"),
        _Bill("INV-109", 30000, 10, -20, "Bookmarks"),
    ),
    "נועה לוי": (_Bill("INV-061", 22000, 140, 110, "Wedding invitations"),),
    "مكتبة النور": (_Bill("INV-103", 78000, 25, -5, "Stickers"), _Bill("INV-110", 48000, 17, -13, "Invitation cards")),
    "花江印刷": (
        _Bill("INV-095", 180000, 45, 5, "Business cards"),
        _Bill("INV-111", 320000, 6, -24, "Calendar, reprint"),
    ),
}
_CUSTOMERS: tuple[Customer, ...] = (
    Customer(name="ACME Ltd", email="billing@acme.example", address_line_1="14 Quay Street", city="Cork", country="Ireland"),
    Customer(name="Bravo GmbH", email="konto@bravo.example", address_line_1="Lindenweg 3", city="Kiel", country="Germany"),
    Customer(name="Café Ünal", billing_model="customer_balance", city="Rotterdam", country="Netherlands"),
    Customer(name="Delta Dental", email="pay@delta.example", city="Delft", country="Netherlands"),
    Customer(name="Élan Interiors", email="compta@elan.example", city="Lyon", country="France"),
    Customer(name="Fjord & Sons", email="post@fjord.example", address_line_1="Strandgaten 9", city="Bergen", country="Norway"),
    Customer(name="Łódź Studio", email="biuro@lodz.example", city="Łódź", country="Poland"),
    Customer(name="Γιώργος Παπαδάκης", billing_model="customer_balance", city="Chania", country="Greece"),
    Customer(name="Юлия Морозова", email="yulia@books.example", city="Riga", country="Latvia"),
    Customer(name="נועה לוי", city="Haifa", country="Israel"),
    Customer(name="مكتبة النور", email="nour@maktaba.example", city="Amman", country="Jordan"),
    Customer(name="ठाकुर ट्रेडर्स", billing_model="account_balance", city="Pune", country="India"),
    Customer(name="花江印刷", email="info@hanae.example", city="Osaka", country="Japan"),
)
_ACCOUNTS = {"ACME Ltd": ("Web hosting", "Support"), "ठाकुर ट्रेडर्स": ("Shop", "Warehouse")}
_CHARGES: tuple[tuple[str, str, int, int, str], ...] = (
    ("Café Ünal", "", 12000, 50, "Order, menus"),
    ("Café Ünal", "", 9000, 28, "Order, coasters"),
    ("Γιώργος Παπαδάκης", "", 46000, 31, "Labels for oil bottles"),
    ("ठाकुर ट्रेडर्स", "Shop", 31525, 20, "Price lists"),
    ("ठाकुर ट्रेडर्स", "Warehouse", 14000, 11, "Shipping labels"),
)
_BANK = {"iban": "NL91 ABNA 0417 1643 00", "bic": "ABNANL2A"}
"""Printed in every description of the IBAN as its example: nobody's account."""
_PAYMENTS: tuple[tuple[str, int, int, str, str, str], ...] = (
    ("ACME Ltd", 4000, 17, "bank", "TRX-88", "INV-104"),
    ("Bravo GmbH", 4000, 30, "bank", "B-77", ""),
    ("Café Ünal", 2550, 3, "cash", "", ""),
    ("Γιώργος Παπαδάκης", 15000, 8, "card", "", ""),
    ("Юлия Морозова", 15000, 9, "bank", "YM-14", "INV-077"),
    ("Fjord & Sons", 168000, 1, "bank", "F-2240", "INV-099"),
)
_REMINDED: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("נועה לוי", (100, 80, 50)),
    ("Delta Dental", (60, 30)),
    ("Café Ünal", (40, 20)),
    ("Élan Interiors", (25,)),
    ("Γιώργος Παπαδάκης", (5,)),
)
"""Who was sent the first, second and final reminder, so many days ago."""


_ISSUED: tuple[tuple[str, Recipe], ...] = (("Fjord & Sons", STANDARD[1]), ("Delta Dental", STANDARD[2]))
"""Whose statements were issued, by which recipe; the first one was sent."""


def make_demo(path: Path, *, clock: Clock | None = None, papers: bool = False) -> Billing:
    """Make a new book with the sample shop in it and open it. Raises: BillingError when there is a file already.

    With `papers` it has issued statements too, which must be drawn: that takes Qt. Its notifications go to a made-up
    receiver, which is switched off: nothing is ever sent.
    """
    secrets = Secrets(Memory())  # for as long as it is made: nothing of the sample is kept in anybody's keychain
    name = "Harbour Print Shop (sample)"
    billing = Billing.new(path, name=name, currency="EUR", model="bill", clock=clock, secrets=secrets)
    endpoint = demo_outbox.add_receiver(billing)
    billing.settings.change_book(address="Kade 12\n3011 Rotterdam\nNetherlands", email="billing@harbour.example")
    for setting, value in _BANK.items():
        billing.settings.put(setting, value)
    today = billing.today()
    customers = {customer.name: billing.customers.add(customer) for customer in _CUSTOMERS}
    accounts = {
        (owner, name): billing.customers.add_account(Account(name=name, customer_id=customers[owner]))
        for owner, names in _ACCOUNTS.items()
        for name in names
    }
    for owner, bills in _BILLS.items():
        for bill in bills:
            _raise(billing, bill, customers[owner], accounts.get((owner, bill.account)), today)
    for number, (owner, account, amount, ago, reason) in enumerate(_CHARGES):
        on = today - timedelta(days=ago)
        charge = Charge(customers[owner], accounts.get((owner, account)), amount, on, reason)
        billing.bills.charge(charge, key=f"sample-charge-{number}")
    for number, (owner, amount, ago, method, reference, number_of_bill) in enumerate(_PAYMENTS):
        bill_paid = billing.read.find_bill(number_of_bill) if number_of_bill else None
        laid = ((bill_paid.ref, amount),) if bill_paid else None
        on = today - timedelta(days=ago)
        draft = PaymentDraft(customers[owner], None, amount, on, method, reference, allocations=laid)
        billing.payments.record(draft, key=f"sample-payment-{number}")
    last = PaymentDraft(
        customers["ACME Ltd"],
        None,
        2500,
        today,
        "bank",
        "TRX-89",
        allocations=(),
    )
    billing.payments.record(last, key="sample-payment-last")
    _remind(billing, today)
    demo_bank.add(billing, customers)
    demo_outbox.answer_all(billing, endpoint)
    if papers:
        _issue(billing, customers)
    return billing


def _issue(billing: Billing, customers: dict[str, int]) -> None:
    """Issue two statements, and note that the first one was sent by e-mail."""
    for owner, recipe in _ISSUED:
        first, last = span_of(recipe.period, billing.today())
        first = None if recipe.type == "open_item" else first
        wanted = Wanted(customers[owner], None, recipe.type, first, last, parts=recipe)
        issued = billing.issuing.issue(wanted)
        if owner == _ISSUED[0][0]:
            address = billing.read.customer(customers[owner]).email
            billing.issuing.mark_sent(issued.row.number, "email", address=address)


def _remind(billing: Billing, today: date) -> None:
    """Note the reminders that were sent."""
    late = billing.reminders.late()
    for owner, ago in _REMINDED:
        rows = [row for row in late if row.name == owner]
        for level, days in enumerate(ago, 1):
            billing.reminders.mark_sent([replace(row, level=level) for row in rows], on=today - timedelta(days=days))


def _raise(billing: Billing, bill: _Bill, customer_id: int, account_id: int | None, today: date) -> None:
    billing.bills.raise_bill(
        Bill(
            amount_due=bill.amount,
            external_reference=bill.reference,
            bill_date=today - timedelta(days=bill.billed),
            due_date=today - timedelta(days=bill.due) if bill.due is not None else None,
            description=bill.text,
            customer_id=customer_id,
            account_id=account_id,
        ),
        key=f"sample-{bill.reference}",
    )
