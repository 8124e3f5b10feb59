"""Owns reading every entry of the book in order, for exports; must not know files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .saved import Saved

_ALL = Saved(
    """SELECT e.id, p.id, p.act, p.given_on, p.recorded_at, e.effective_on, e.kind, e.amount_minor,
    coalesce(b.currency, a.currency, c.currency), CASE WHEN e.on_customer_id IS NOT NULL THEN c.public_id END, a.public_id,
    b.public_id, coalesce(b.external_reference, a.external_reference, c.external_reference), m.public_id, p.undoes_id,
    p.reason, p.hash FROM entry e JOIN posting p ON p.id = e.posting_id JOIN customer c ON c.id = e.customer_id
    LEFT JOIN account a ON a.id = e.on_account_id LEFT JOIN bill b ON b.id = e.on_bill_id
    LEFT JOIN payment m ON m.id = e.payment_id WHERE e.id > :after ORDER BY e.id LIMIT 1000"""
)
_NAMES = (
    "id", "posting", "act", "given_on", "recorded_at", "effective_on", "kind", "amount", "currency", "customer_id",
    "account_id", "bill_id", "reference", "payment_id", "undoes", "reason", "hash",
)  # fmt: skip


def all_entries(db: Any) -> Iterator[dict[str, Any]]:
    """Yield every entry with its posting; exactly one of customer_id, account_id and bill_id says where it lies."""
    after = 0
    while rows := _ALL.rows(db, after=after):
        for row in rows:
            yield dict(zip(_NAMES, row, strict=True))
        after = rows[-1][0]
