"""Owns what goes into the services and comes out of them: drafts, plans, previews and receipts, all frozen.

Units: minor units throughout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..domain.errors import BillingError
from ..domain.fields import MULTILINE, Problem, Spec
from ..domain.model import ObligationRef
from ..domain.reconcile import Allocations
from ..domain.rows import PaymentRow


class FieldErrors(BillingError):
    """Wrong fields, all at once; nothing was written."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("fields", " ".join(problem.text for problem in problems))
        self.problems = list(problems)


@dataclass(frozen=True, slots=True)
class ModelChange:
    """What another billing model of the book would mean: whom it is for, and why it is refused, if it is."""

    now: str
    wanted: str
    followers: int
    others: int
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a customer or account owes at the start; negative for credit."""

    amount_minor: int
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Charge:
    """What raises a balance without a bill; in the bill model it becomes one."""

    customer_id: int
    account_id: int | None
    amount_minor: int
    on: date | None = None
    reason: Annotated[str, Spec("Reason", max_length=500)] = ""


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """A payment as entered. Without `allocations` they are proposed; with them, what they leave over is the rest.

    `oldest` asks for oldest due first even where the reference names a bill or one matches exactly. `recovery` marks money
    for a balance that was written off: it takes as much of the write-off back (rules 6).
    """

    customer_id: int
    account_id: int | None = None
    amount_minor: int = 0
    paid_on: date | None = None
    method: Annotated[str, Spec("Method", max_length=60)] = ""
    reference: Annotated[str, Spec("Reference", max_length=255)] = ""
    note: Annotated[str, Spec("Note", MULTILINE, max_length=2_000)] = ""
    allocations: Allocations | None = None
    recovery: bool = False
    oldest: bool = False


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One allocation of a plan; `seen_minor` is what a bill had open, or what a balance was, when it was previewed."""

    ref: ObligationRef
    amount_minor: int
    seen_minor: int
    name: str
    effective_on: date


@dataclass(frozen=True, slots=True)
class Plan:
    """What a preview showed and saving will write; refused when an obligation of it moved in between (rules 5.4)."""

    lines: tuple[PlanLine, ...]

    @property
    def allocations(self) -> Allocations:
        """Return the plan as pairs of obligation and amount."""
        return tuple((line.ref, line.amount_minor) for line in self.lines)


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Something a payment of this payer can go to."""

    ref: ObligationRef
    name: str
    account_name: str
    bill_date: date | None
    due_date: date | None
    days_late: int
    amount_due: int
    open_minor: int


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """A notification that will be queued."""

    target: str
    name: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class CreditUse:
    """What of the payer's own credit can be laid on what a payment leaves open, and where. Units: minor units.

    `there_minor` is 0 where there is no credit or nothing stays open; `events` will be queued beside the payment's own.
    """

    there_minor: int
    lines: tuple[tuple[ObligationRef, int], ...]
    events: tuple[PlannedEvent, ...]

    @property
    def used_minor(self) -> int:
        """What would be laid on bills."""
        return sum(amount for _, amount in self.lines)


@dataclass(frozen=True, slots=True)
class Wait:
    """Money of a payment that lies as credit at first: what it is for, how much, and the day from which it counts there."""

    name: str
    amount_minor: int
    until: date
    dated_ahead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """All that the payment dialog shows before anything is written."""

    plan: Plan
    problems: tuple[Problem, ...]
    open: tuple[OpenLine, ...]
    currency: str
    payer_name: str
    rest_minor: int
    rest_to: ObligationRef | None
    rest_name: str
    reason: str
    exact_bill: ObligationRef | None
    exact_sets: tuple[tuple[ObligationRef, ...], ...]
    search_gave_up: bool
    duplicates: tuple[PaymentRow, ...]
    owed_minor: int
    credit_minor: int
    owed_after_minor: int
    credit_after_minor: int
    events: tuple[PlannedEvent, ...]
    warnings: tuple[str, ...]
    waits: tuple[Wait, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What an act did, in words; `repeated` says that its key had been used, so nothing new was written."""

    posting_id: int
    text: str
    customer_id: int
    payment_id: int | None = None
    bill_id: int | None = None
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class ReversalLine:
    """What a reversal does to one obligation."""

    ref: ObligationRef
    name: str
    detail: str
    now_minor: int
    after_minor: int
    opens_again_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalPreview:
    """What a reversal would do, before it does it."""

    title: str
    lines: tuple[ReversalLine, ...]
    amount_minor: int
    currency: str
    owed_now: int
    owed_after: int
    credit_now: int
    credit_after: int
    events_told: int
