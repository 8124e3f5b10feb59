"""The book of ACME Ltd that most tests of the window stand on."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from billing_desktop.domain.model import Account, Bill, Customer, bill_ref, customer_ref
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.webhooks.secrets import Memory, Secrets

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)


@dataclass
class AcmeBook:
    """ACME Ltd with three open bills and 25.00 credit, as in the pictures."""

    billing: Billing
    acme: int
    web: int
    support: int
    bills: dict

    def open_minor(self, number):
        return self.billing.read.bill(self.bills[number]).amount_remaining

    def credit(self):
        return self.billing.read.figures(self.acme)[0].credit_minor

    def payments(self):
        return len(self.billing.read.payments(self.acme))


_KEPT: list[tuple[bytes, AcmeBook]] = []


def make_acme(path):
    """Give the book of ACME, built once in a run: after that its file is copied."""
    if not _KEPT:
        built = build_acme(path)
        built.billing.close()
        _KEPT.append((path.read_bytes(), built))
    file, built = _KEPT[0]
    path.write_bytes(file)
    return replace(built, billing=Billing.open(path, clock=lambda: TODAY, secrets=Secrets(Memory())), bills=dict(built.bills))


def build_acme(path):
    now = [datetime(2025, 12, 18, 9, tzinfo=UTC)]
    kept = Secrets(Memory())
    billing = Billing.new(path, name="Harbour", currency="EUR", model="bill", clock=lambda: now[0], time_zone="UTC", secrets=kept)
    acme = billing.customers.add(Customer(name="ACME Ltd"))
    web = billing.customers.add_account(Account(name="Web hosting", customer_id=acme))
    support = billing.customers.add_account(Account(name="Support", customer_id=acme))
    bills = {}

    def bill(number, amount, account, on, due):
        made = Bill(
            amount_due=amount, customer_id=acme, account_id=account, external_reference=number, bill_date=on, due_date=due
        )
        bills[number] = billing.bills.raise_bill(made, key=number).bill_id or 0

    def pay(reference, amount, on, target):
        draft = PaymentDraft(acme, None, amount, on, "bank", reference, "", ((target, amount),))
        billing.payments.record(draft, key=reference)

    bill("INV-098", 40000, support, date(2025, 12, 18), None)
    now[0] = datetime(2026, 1, 20, 9, tzinfo=UTC)
    bill("INV-104", 10000, web, date(2026, 1, 3), date(2026, 1, 25))
    pay("TRX-88", 4000, date(2026, 1, 20), bill_ref(bills["INV-104"]))
    now[0] = TODAY
    bill("INV-107", 71500, web, date(2026, 1, 22), date(2026, 2, 21))
    pay("TRX-89", 2500, date(2026, 2, 6), customer_ref(acme))
    return AcmeBook(billing, acme, web, support, bills)
