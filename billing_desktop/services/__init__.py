"""The use cases: one public method is one transaction. Screens and the command line come in through `Billing`."""

from ..domain.errors import BillingError, NotConfirmed, StalePlan
from ..store.engine import engine_versions
from ..webhooks.secrets import Secrets, system_secrets
from .billing import Billing
from .changes import Changes
from .drafts import (
    Charge,
    CreditUse,
    FieldErrors,
    ModelChange,
    Opening,
    OpenLine,
    PaymentDraft,
    Plan,
    PlanLine,
    PlannedEvent,
    Preview,
    Receipt,
    ReversalLine,
    ReversalPreview,
    Wait,
)

__all__ = [
    "Billing",
    "BillingError",
    "Changes",
    "Charge",
    "CreditUse",
    "FieldErrors",
    "ModelChange",
    "NotConfirmed",
    "OpenLine",
    "Opening",
    "PaymentDraft",
    "Plan",
    "PlanLine",
    "PlannedEvent",
    "Preview",
    "Receipt",
    "ReversalLine",
    "ReversalPreview",
    "Secrets",
    "StalePlan",
    "Wait",
    "engine_versions",
    "system_secrets",
]
