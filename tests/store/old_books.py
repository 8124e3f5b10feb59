"""Books as earlier programs wrote them: made once for each form, kept in tests/upgrades for ever, opened by every later program.

`python -m tests.store.old_books --make` writes the book of the present form and its figures, if it is not there yet;
`--schema TABLE` prints the SQL of a table, index or trigger as a new book has it, which is what a migration has to come to.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from billing_desktop.domain.model import Account, Customer
from billing_desktop.services import Billing, Charge, PaymentDraft
from billing_desktop.services.demo import make_demo
from billing_desktop.services.exports import KINDS
from billing_desktop.services.statement_making import Wanted
from billing_desktop.store import migrations, schema

FOLDER = Path(__file__).resolve().parent.parent / "upgrades"
LOGO = (
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAACXBIWXMAAA9hAAAPYQGoP6dpAAAAFElE"
    "QVQImWNUTX7NgA0wYRUlSwIAjzQBe9iQLIYAAAAASUVORK5CYII="
)
THEN = datetime(2026, 2, 6, 9, 12, tzinfo=UTC)


def write(path: Path) -> Billing:
    """Make a book in which every kind of act was done: the sample shop and what goes wrong in one."""
    billing = make_demo(path, clock=lambda: THEN)
    adjust, correct = billing.adjustments, billing.corrections
    customer = billing.customers.add(Customer(name="Zoë “Q” O’Neil", notes="Two\nlines", metadata={"vat": "NL001"}), key="zoe")
    account = billing.customers.add_account(Account(name="Branch", customer_id=customer), key="branch")
    raised = billing.bills.charge(Charge(customer, account, 5000, date(2026, 1, 5), "Odd work"), key="odd")
    assert raised.bill_id is not None
    paid = billing.payments.record(PaymentDraft(customer, account, 7000, date(2026, 1, 9), "cash", "Z-1"), key="z1")
    assert paid.payment_id is not None
    billing.payments.record(PaymentDraft(customer, account, 1234, date(2026, 1, 10), "", "Z-2"), key="z2")
    billing.payments.reverse(paid.payment_id, reason="bounced", key="bounced")
    amended = bill_of(billing, "INV-093")
    adjust.amend_bill(amended.id, 9000, reason="agreed", key="amend")
    adjust.write_off(bill_of(billing, "INV-061").ref, 2000, reason="small", key="off")
    note = PaymentDraft(bill_of(billing, "INV-101").customer_id, None, 900)
    correct.credit_note(note, reason="late delivery", key="note", spread=True)
    billing.payments.undo(key="undo")
    billing.payments.redo(key="redo")
    billing.settings.change_book(locked_through=date(2025, 9, 30))
    billing.settings.put("number_marks", ",.")
    _issue(billing)
    empty = billing.customers.add(Customer(name="Archived AG"), key="archived")
    billing.customers.archive(empty)
    return billing


def _issue(billing: Billing) -> None:
    """Issue a statement with the logo on its page, and note that it was sent."""
    acme = billing.read.customers(search="ACME")[0].id
    billing.settings.put("logo", LOGO)
    billing.issuing.issue(Wanted(acme, None, "balance_forward", date(2026, 1, 1), date(2026, 2, 6)))
    billing.issuing.mark_sent("S-0001", "email", address="billing@acme.example")


def bill_of(billing: Billing, reference: str) -> Any:
    """Return a bill that is in the book."""
    found = billing.read.find_bill(reference)
    assert found is not None
    return found


def figures(billing: Billing) -> dict[str, Any]:
    """Return every figure and text of a book that must be the same in whatever program opens it."""
    report = billing.statements.ageing(date(2026, 2, 6))
    statements = {}
    for row in billing.exports.rows("customers"):
        owner = billing.read.find_customer(row["external_reference"])
        assert owner is not None
        made = billing.statements.make(
            owner.id, None, type="activity", from_=date(2025, 1, 1), to=date(2026, 2, 6), currency="EUR"
        )
        statements[owner.external_reference] = json.loads(billing.statements.write(made, "json"))
    found = {
        "book": {name: str(getattr(billing.settings.book(), name)) for name in ("name", "currency", "address", "locked_through")},
        "number_marks": billing.settings.get("number_marks"),
        "rows": {kind: billing.exports.rows(kind) for kind in KINDS},
        "ageing": json.loads(billing.exports.ageing(report, "json")),
        "statements": statements,
        "issued": [
            [row.number, row.customer_name, row.closing_minor, row.sha256, row.sent.how if row.sent else None]
            for row in billing.issuing.issued()
        ],
    }
    found["reminded"] = [[row.name, row.currency, row.level, str(row.sent)] for row in billing.reminders.late()]
    plain: dict[str, Any] = json.loads(json.dumps(found, ensure_ascii=False, default=str))
    return plain


def missing(before: Any, now: Any, where: str = "") -> list[str]:
    """Name what is not as it was; what a later program says beyond it is let pass."""
    if isinstance(before, dict) and isinstance(now, dict):
        return [text for key, value in before.items() for text in missing(value, now.get(key), f"{where}/{key}")]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        return [text for n, value in enumerate(before) for text in missing(value, now[n], f"{where}[{n}]")]
    return [] if before == now else [f"{where}: {before!r} became {now!r}"]


def kept() -> list[Path]:
    """Return the books of every form there has been."""
    return sorted(FOLDER.glob("form-*.book.gz"), key=lambda path: int(path.name.split("-")[1].split(".")[0]))


def unpack(packed: Path, folder: Path) -> tuple[Path, dict[str, Any]]:
    """Lay a kept book into a folder and return it with its figures."""
    path = folder / packed.stem
    path.touch(mode=0o600)
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    told: dict[str, Any] = json.loads(gzip.decompress((packed.with_name(f"{path.stem}.json.gz")).read_bytes()))
    return path, told


def keep() -> Path:
    """Make the book of the present form; one that is kept already is never written anew."""
    packed = FOLDER / f"form-{migrations.newest()}.book.gz"
    if packed.exists():
        raise SystemExit(f"{packed.name} is kept already; books of old programs are not made by new ones.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.book"
        billing = write(path)
        told = figures(billing)
        assert billing.check() == []
        billing.close()
        packed.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    text = json.dumps(told, ensure_ascii=False, indent=1).encode()
    (FOLDER / f"form-{migrations.newest()}.json.gz").write_bytes(gzip.compress(text, mtime=0))
    return packed


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--make", action="store_true")
    how.add_argument("--schema", metavar="NAME")
    given = parser.parse_args()
    if given.make:
        print(keep())
    else:
        print("\n".join(sql for name, sql in schema.made().items() if given.schema in name.split()[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
