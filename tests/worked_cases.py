"""Carries out worked cases with known answers in fresh books: `python -m tests.worked_cases DIR…`.

A case is a JSON file: steps to carry out through the public services, and what must then hold. One line is printed for each:
`pass ID`, `fail ID: what` or `skip ID: missing step …`. A step the program cannot do yet is a skip, never a pass.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Account, Bill, Customer, ObligationRef, account_ref, bill_ref, customer_ref
from billing_desktop.domain.money import format_minor, parse_minor
from billing_desktop.domain.reconcile import Allocations
from billing_desktop.domain.statement_rows import Statement
from billing_desktop.services import Billing, Charge, Opening, PaymentDraft, Receipt
from billing_desktop.services.bank import BankFile, BankLine, BankPart

MODELS = {"customer_balance": "customer_balance", "account_balance": "account_balance", "bills": "bill"}
BUCKETS = {
    "no_due_date": "no_due_date", "current": "current", "1-30": "days_1_30", "31-60": "days_31_60", "61-90": "days_61_90",
    "over_90": "over_90",
}  # fmt: skip
STEPS = {
    "create_customer": {"name", "opening", "date"},
    "create_account": {"customer", "name", "opening", "date"},
    "create_bill": {"customer", "account", "amount_due", "bill_date", "due_date", "description", "key"},
    "charge": {"customer", "account", "amount", "date", "reason", "key"},
    "record_payment": {
        "customer", "account", "amount", "date", "allocations", "spread", "key", "method", "reference", "note",
    },
    "credit": {"customer", "account", "amount", "date", "allocations", "spread", "key", "reason"},
    "allocate": {"from", "allocations", "date", "key"},
    "deallocate": {"from", "bill", "date", "key"},
    "refund": {"from", "amount", "bill", "date", "key"},
    "change_bill": {"bill", "amount_due", "date", "key"},
    "bank_file": {"opening", "closing", "lines", "key"},
    "reverse_payment": {"payment", "date", "reason", "key"},
    "ageing": {"as_of"},
    "statement": {"customer", "account", "from", "to", "as_of"},
    "overdue": {"as_of"},
}  # fmt: skip
"""What can be carried out, with the fields each step may have."""
COMMON = {"do", "id", "refused", "expect", "note"}
NOBODY = 10**9
"""The id of what a case names but never made, so that it is the program that turns the step down."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Case = Mapping[str, Any]


class Wrong(Exception):
    """Something does not hold."""


class Missing(Exception):
    """A step, or something that is asked for, that the program cannot do."""


@dataclass(frozen=True)
class Verdict:
    """What became of a case."""

    id: str
    word: str
    why: str = ""

    def __str__(self) -> str:
        return f"{self.word} {self.id}{': ' if self.why else ''}{self.why}"


def days_of(case: Case) -> list[date]:
    """Return every day that stands anywhere in a case, sorted. The last one is "today", since money cannot come ahead of it."""
    found = []
    for text in _DAY.findall(json.dumps(case)):
        with suppress(ValueError):  # a day that does not exist belongs to a step that must be refused
            found.append(date.fromisoformat(text))
    return sorted(found) or [date(2026, 1, 1)]


def missing(case: Case) -> str:
    """Name the first thing a case needs that cannot be done here, before anything is carried out."""
    if case["model"] not in MODELS:
        return f"model {case['model']}"
    for step in case["steps"]:
        if step["do"] not in STEPS:
            return f"step {step['do']}"
        odd = sorted(set(step) - COMMON - STEPS[step["do"]])
        if odd:  # a field that is passed over would make a pass say more than it does
            return f"field {odd[0]} of step {step['do']}"
    return ""


class Book:
    """A fresh book in which one case is carried out; names of the case are kept beside the program's own ids."""

    def __init__(self, folder: Path, case: Case) -> None:
        self.currency: str = case["currency"]
        days = days_of(case)
        today = datetime.combine(days[-1], datetime.min.time(), UTC) + timedelta(hours=12)
        self.start = days[0] - timedelta(days=1)
        self.billing = Billing.new(
            folder / "case.bdbook",
            name="Case",
            currency=self.currency,
            model=MODELS[case["model"]],
            clock=lambda: today,
            time_zone="UTC",
        )
        self.today = today.date()
        self.refs: dict[str, ObligationRef] = {}
        self.owners: dict[str, int] = {}
        self.payments: dict[str, int] = {}
        self.payers: dict[str, ObligationRef] = {}
        self.asked: dict[str, Case] = {}
        self.number = 0

    # Steps

    def carry_out(self, step: Case) -> None:
        """Carry out one step; a refused one must be turned down and leave every row as it was."""
        act: Callable[[Case], Receipt | None] = getattr(self, step["do"])
        if not step.get("refused"):
            try:
                act(step)
            except BillingError as error:
                raise Wrong(f"{self._named(step)} was refused: {error.text}") from error
            return
        before = self.everything()
        try:
            receipt = act(step)
        except BillingError:
            receipt = None
        else:
            # Answering a key that came again with its first result is as good as refusing it (README of the cases).
            if receipt is None or not receipt.repeated:
                raise Wrong(f"{self._named(step)} was not refused")
        if self.everything() != before:
            raise Wrong(f"{self._named(step)} was refused but changed something")

    def _named(self, step: Case) -> str:
        return " ".join(str(step[part]) for part in ("do", "id", "payment", "bill") if part in step)

    def everything(self) -> dict[str, list[dict[str, Any]]]:
        """Return all that can be exported: every customer, account, bill, payment, entry and notification."""
        kinds = ("customers", "accounts", "bills", "payments", "entries", "events")
        return {kind: self.billing.exports.rows(kind) for kind in kinds}

    def key(self, step: Case) -> str:
        self.number += 1
        return f"case:{step['key']}" if "key" in step else f"step:{self.number}"

    def minor(self, text: str) -> int:
        return parse_minor(text, self.currency)

    def ref(self, kind: str, name: str) -> ObligationRef:
        return self.refs.get(name, ObligationRef(kind, NOBODY))

    def owner(self, step: Case) -> tuple[int, int | None]:
        """Return the ids of the customer and the account that a step names."""
        if "account" in step:
            return self.owners.get(step["account"], NOBODY), self.ref("account", step["account"]).id
        return self.owners.get(step["customer"], NOBODY), None

    def opening(self, step: Case) -> Opening | None:
        """Return what is owed at the start: before the first day of the case, unless it has its own."""
        return Opening(self.minor(step["opening"]), _day(step, "date") or self.start) if "opening" in step else None

    def create_customer(self, step: Case) -> None:
        id_ = self.billing.customers.add(Customer(name=step.get("name", step["id"])), self.opening(step), key=self.key(step))
        self.refs[step["id"]], self.owners[step["id"]] = customer_ref(id_), id_

    def create_account(self, step: Case) -> None:
        customer = self.ref("customer", step["customer"]).id
        account = Account(name=step.get("name", step["id"]), customer_id=customer)
        id_ = self.billing.customers.add_account(account, self.opening(step), key=self.key(step))
        self.refs[step["id"]], self.owners[step["id"]] = account_ref(id_), customer

    def create_bill(self, step: Case) -> Receipt:
        customer, account = self.owner(step)
        bill = Bill(
            external_reference=step["id"],
            amount_due=self.minor(step["amount_due"]),
            bill_date=_day(step, "bill_date"),
            due_date=_day(step, "due_date"),
            customer_id=customer,
            account_id=account,
        )
        receipt = self.billing.bills.raise_bill(bill, key=self.key(step))
        assert receipt.bill_id is not None
        self.refs[step["id"]] = bill_ref(receipt.bill_id)
        return receipt

    def charge(self, step: Case) -> Receipt:
        charge = Charge(*self.owner(step), self.minor(step["amount"]), _day(step, "date"), step.get("reason", ""))
        return self.billing.bills.charge(charge, key=self.key(step))

    def record_payment(self, step: Case) -> Receipt:
        """Record a payment: by the lines given, or spread, or all of it on the payer's balance."""
        return self.known(step, self.billing.payments.record(self.draft(step), key=self.key(step)))

    def credit(self, step: Case) -> Receipt:
        """Record a credit note, laid out as a payment would be; a case need not give the reason that the rules ask for."""
        reason = step.get("reason") or "credit"
        return self.known(step, self.billing.corrections.credit_note(self.draft(step), reason=reason, key=self.key(step)))

    def known(self, step: Case, receipt: Receipt) -> Receipt:
        """Remember a payment or credit note, and who it is from, by the name that the case gives it."""
        assert receipt.payment_id is not None
        self.payments.setdefault(step["id"], receipt.payment_id)
        kind = "account" if "account" in step else "customer"
        self.payers.setdefault(step["id"], self.ref(kind, step[kind]))
        return receipt

    def draft(self, step: Case) -> PaymentDraft:
        draft = PaymentDraft(
            *self.owner(step),
            self.minor(step["amount"]),
            _day(step, "date"),
            method=step.get("method", ""),
            reference=step.get("reference", ""),
            note=step.get("note", ""),
            allocations=self.lines(step),
        )
        if step.get("spread") == "oldest_due":
            return replace(draft, allocations=self.spread(draft))
        if "spread" in step:
            raise Missing(f"spread {step['spread']}")
        return draft

    def lines(self, step: Case) -> Allocations:
        found = []
        for line in step.get("allocations", ()):
            kind = next(kind for kind in ("bill", "account", "customer") if kind in line)
            found.append((self.ref(kind, line[kind]), self.minor(line["amount"])))
        return tuple(found)

    def allocate(self, step: Case) -> Receipt | None:
        """Lay unapplied money on bills: an act for each bill, so what is to be refused as a whole must be one line."""
        if step.get("refused") and len(step["allocations"]) > 1:
            raise Missing("allocate with several lines that must be refused")
        receipt, payer = None, self.payers.get(step["from"], ObligationRef("customer", NOBODY))
        for number, (bill, amount) in enumerate(self.lines(step)):
            receipt = self.billing.corrections.apply_credit(
                bill.id,
                amount,
                owner=payer,
                payment_id=self.payments.get(step["from"], NOBODY),
                on=_day(step, "date"),
                key=f"{self.key(step)}/{number}",
            )
        return receipt

    def deallocate(self, step: Case) -> Receipt:
        payment, bill = self.payments.get(step["from"], NOBODY), self.ref("bill", step["bill"]).id
        return self.billing.corrections.take_off(payment, bill, on=_day(step, "date"), key=self.key(step))

    def refund(self, step: Case) -> Receipt:
        return self.billing.corrections.refund(
            self.minor(step["amount"]),
            payment_id=self.payments.get(step["from"], NOBODY),
            bill_id=self.ref("bill", step["bill"]).id if "bill" in step else None,
            on=_day(step, "date"),
            key=self.key(step),
        )

    def change_bill(self, step: Case) -> Receipt:
        bill, amount = self.ref("bill", step["bill"]).id, self.minor(step["amount_due"])
        return self.billing.adjustments.amend_bill(bill, amount, on=_day(step, "date"), key=self.key(step))

    def bank_file(self, step: Case) -> Receipt:
        """Book a bank file; a part that names neither bill nor balance is laid on its payer's balance, as a payment's rest."""
        lines = []
        for line in step["lines"]:
            parts = []
            for part in line.get("parts", ()):
                customer, account = (None, None) if part.get("fee") else self.owner(part)
                parts.append(BankPart(self.minor(part["amount"]), customer, account, self.lines(part)))
            on = _day(line, "date")
            assert on is not None
            lines.append(BankLine(on, self.minor(line["amount"]), line.get("text", ""), tuple(parts)))
        file = BankFile(self.minor(step["opening"]), self.minor(step["closing"]), tuple(lines))
        return self.billing.bank.book(file, key=self.key(step))[0]

    def spread(self, draft: PaymentDraft) -> tuple[tuple[ObligationRef, int], ...]:
        """Fill the open bills in the order the program lists them; its own proposal would take an exact match first."""
        left, lines = draft.amount_minor, []
        for item in self.billing.payments.preview(draft).open:
            part = min(left, item.open_minor)
            if item.ref.kind == "bill" and part > 0:
                lines.append((item.ref, part))
                left -= part
        return tuple(lines)

    def reverse_payment(self, step: Case) -> Receipt:
        payment = self.payments.get(step["payment"], NOBODY)
        return self.billing.payments.reverse(payment, on=_day(step, "date"), key=self.key(step))

    def ageing(self, step: Case) -> None:
        self.asked["ageing"] = step
        self.billing.statements.ageing(_day(step, "as_of"))

    def overdue(self, step: Case) -> None:
        self.asked["overdue"] = step

    def statement(self, step: Case) -> None:
        self.asked["statement"] = step
        self.make(step)

    def make(self, step: Case) -> Statement:
        to = _day(step, "to") or _day(step, "as_of")
        return self.billing.statements.make(*self.owner(step), from_=_day(step, "from"), to=to)

    # What must hold

    def hold(self, expect: Case) -> None:
        """Hold the book against what is expected of it, and against its own invariants."""
        checks: dict[str, Callable[[Any], None]] = {
            "balances": self.hold_balances,
            "bills": self.hold_bills,
            "payments": self.hold_payments,
            "open_bills": self.hold_open_bills,
            "ageing": self.hold_ageing,
            "overdue_by_days": self.hold_overdue,
            "statement": self.hold_statement,
        }
        for name, wanted in expect.items():
            if name not in checks:
                raise Missing(f"expectation {name}")
            checks[name](wanted)
        findings = self.billing.check()
        if findings:
            raise Wrong(f"the book is not whole: {findings[0].text}")

    def same(self, what: str, found: int, wanted: str) -> None:
        if found != self.minor(wanted):
            raise Wrong(f"{what} is {format_minor(found, self.currency)}, not {wanted}")

    def net(self, name: str) -> int:
        """Return what a customer or account owes in total less its credit, with everything beneath it."""
        ref = self.refs[name]
        account = ref.id if ref.kind == "account" else None
        (figures,) = self.billing.read.figures(self.owners[name], account)
        return figures.owed_minor - figures.credit_minor

    def hold_balances(self, wanted: Mapping[str, str]) -> None:
        for name, amount in wanted.items():
            self.same(f"balance of {name}", self.net(name), amount)

    def hold_bills(self, wanted: Mapping[str, Mapping[str, str]]) -> None:
        for name, parts in wanted.items():
            bill = self.billing.read.bill(self.refs[name].id)
            for part, value in parts.items():
                if part == "outstanding":
                    self.same(f"outstanding of {name}", bill.amount_remaining, value)
                elif part != "status":
                    raise Missing(f"{part} of a bill")
                elif bill.status != value:
                    raise Wrong(f"{name} is {bill.status}, not {value}")

    def hold_payments(self, wanted: Mapping[str, Mapping[str, str]]) -> None:
        for name, parts in wanted.items():
            row = self.billing.read.payment(self.payments[name])
            found = {"amount": row.amount_minor, "unapplied": row.unapplied_minor, "refunded": row.refunded_minor}
            for part, value in parts.items():
                if part not in found:
                    raise Missing(f"{part} of a payment")
                self.same(f"{part} of {name}", found[part], value)

    def hold_open_bills(self, wanted: Sequence[str]) -> None:
        rows = [row for id_ in set(self.owners.values()) for row in self.billing.read.bills(id_, open_only=True, limit=10_000)]
        found = sorted(row.external_reference for row in rows)
        if found != sorted(wanted):
            raise Wrong(f"open bills are {', '.join(found) or 'none'}, not {', '.join(wanted) or 'none'}")

    def hold_ageing(self, wanted: Mapping[str, Any]) -> None:
        as_of = wanted.get("as_of") or self.asked.get("ageing", {}).get("as_of")
        (total,) = self.billing.statements.ageing(date.fromisoformat(as_of) if as_of else None).totals
        buckets = wanted.get("buckets", {})
        for name, amount in buckets.items():
            if name not in BUCKETS:
                raise Missing(f"bucket {name}")
            found = getattr(total, BUCKETS[name])
            if name == "current" and "no_due_date" not in buckets:
                found += total.no_due_date  # five buckets: what is never late is current
            self.same(f"ageing {name}", found, amount)
        if "unapplied" in wanted:
            self.same("ageing credit", total.credit, wanted["unapplied"])
        if "total" in wanted:
            self.same("ageing total", total.total, wanted["total"])

    def hold_overdue(self, wanted: Mapping[str, int]) -> None:
        asked = self.asked.get("overdue", {})
        as_of = date.fromisoformat(asked["as_of"]) if "as_of" in asked else self.today
        found = {}
        for customer in set(self.owners.values()):
            for line in self.billing.statements.make(customer, type="open_item", to=as_of).lines:
                if line.due_date and line.due_date < as_of:
                    found[line.reference] = (as_of - line.due_date).days
        if found != dict(wanted):
            raise Wrong(f"overdue is {found}, not {dict(wanted)}")

    def hold_statement(self, wanted: Mapping[str, Any]) -> None:
        step = {**self.asked.get("statement", {}), **{name: wanted[name] for name in ("account", "from", "to") if name in wanted}}
        if "account" not in step and "customer" not in step:
            raise Missing("a statement that was not asked for")
        made = self.make(step)
        if "opening" in wanted:
            self.same("opening of the statement", made.opening_minor, wanted["opening"])
        if "closing" in wanted:
            self.same("closing of the statement", made.closing_minor, wanted["closing"])
        if "lines" in wanted:
            found = [[line.date.isoformat(), *map(self._text, (line.amount_minor, line.balance_minor))] for line in made.lines]
            lines = [[day, *(self._text(self.minor(amount)) for amount in amounts)] for day, *amounts in wanted["lines"]]
            if found != lines:
                odd = next((pair for pair in zip(found, lines, strict=False) if pair[0] != pair[1]), (len(found), len(lines)))
                raise Wrong(f"lines of the statement are {found}, not {lines}: first {odd[0]}, not {odd[1]}")

    def _text(self, minor: int) -> str:
        return format_minor(minor, self.currency)


def _day(step: Case, name: str) -> date | None:
    try:
        return date.fromisoformat(step[name]) if step.get(name) else None
    except ValueError as error:
        raise BillingError("no_day", f"{step[name]} is no day") from error


def run_case(case: Case) -> Verdict:
    """Carry out one case in a book of its own and say what became of it."""
    lacking = missing(case)
    if lacking:
        return Verdict(case["id"], "skip", f"missing {lacking}")
    with tempfile.TemporaryDirectory() as folder:
        book = Book(Path(folder), case)
        try:
            for number, step in enumerate(case["steps"], start=1):
                try:
                    book.carry_out(step)
                    book.hold(step.get("expect", {}))
                except Wrong as error:
                    raise Wrong(f"step {number}: {error}") from error
            book.hold(case.get("expect", {}))
        except Wrong as error:
            return Verdict(case["id"], "fail", str(error))
        except Missing as error:
            return Verdict(case["id"], "skip", f"missing {error}")
        except Exception as error:
            # A case that is written wrongly, or a bug: never a pass, and the other cases still run.
            return Verdict(case["id"], "fail", f"{type(error).__name__}: {error}")
        finally:
            book.billing.close()
    return Verdict(case["id"], "pass")


def cases_in(folder: Path) -> Iterator[Case]:
    """Read every case of a folder, those beneath it too, in the order of their names."""
    for path in sorted(folder.rglob("*.json")):
        case: Case = json.loads(path.read_text("utf-8"))
        yield case


def main(folders: Sequence[str]) -> int:
    """Print a line for each case; returns 1 when one failed, 2 for a folder that is not there, else 0."""
    absent = [folder for folder in folders if not Path(folder).is_dir()]
    if absent or not folders:
        print(f"{', '.join(absent) or 'no folder named'}: name folders of JSON cases", file=sys.stderr)
        return 2
    verdicts = []
    for folder in folders:
        for case in cases_in(Path(folder)):
            verdicts.append(run_case(case))
            print(verdicts[-1], flush=True)
    count = {word: sum(verdict.word == word for verdict in verdicts) for word in ("pass", "fail", "skip")}
    print(f"{count['pass']} passed, {count['fail']} failed, {count['skip']} skipped")
    return 1 if count["fail"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
