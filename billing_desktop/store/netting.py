"""Owns what becomes of notifications when a payment's money is taken back or brought again: withdrawn, or waiting again.

Per endpoint, since one may have been told already what another was not. Nothing that may have left is ever withdrawn.
Source: rules, section 7.
"""

from __future__ import annotations

from typing import Any

from .saved import Saved

_SIGNED = "CASE e.type WHEN 'obligation.amount_reversed' THEN -e.amount_minor ELSE e.amount_minor END"
_NEW = Saved(
    f"""SELECT d.endpoint_id, e.payment_id, e.obligation, sum({_SIGNED}) FROM event e JOIN delivery d ON d.event_id = e.id
    JOIN endpoint p ON p.id = d.endpoint_id WHERE e.posting_id = :posting AND e.payment_id IS NOT NULL AND p.profile = 'extended'
    GROUP BY d.endpoint_id, e.payment_id, e.obligation"""
)
_PLACE = "d.endpoint_id = :endpoint AND e.payment_id = :payment AND e.obligation = :obligation"
_OF_PLACE = f"FROM event e JOIN delivery d ON d.event_id = e.id WHERE {_PLACE}"
# What an act queued that stands (again): its own events, not those of the undoing or of the bringing back.
_BACK = Saved(
    f"""SELECT d.id, {_SIGNED} {_OF_PLACE} AND d.state = 'withdrawn' AND e.posting_id <> :posting
    AND (SELECT root_id FROM posting WHERE id = e.posting_id) IS NULL
    AND (SELECT count(*) FROM posting u WHERE u.root_id = e.posting_id) % 2 = 0"""
)
_UNTRIED = Saved(f"SELECT d.id, {_SIGNED} {_OF_PLACE} AND d.state = 'pending' AND NOT d.tried")
_NEW_OF_PLACE = Saved(f"SELECT d.id {_OF_PLACE} AND e.posting_id = :posting AND d.state = 'pending'")
_WITHDRAW = Saved("UPDATE delivery SET state = 'withdrawn' WHERE id = :id")
_WAIT = Saved("UPDATE delivery SET state = 'pending', again = 1, next_at = max(next_at, :at) WHERE id = :id")

_MOMENT = "endpoint_id IN (SELECT id FROM endpoint WHERE profile = 'moment')"
_WITHDRAW_MOMENT = Saved(
    f"""UPDATE delivery SET state = 'withdrawn' WHERE state = 'pending' AND NOT tried AND {_MOMENT} AND event_id IN
    (SELECT id FROM event WHERE (payment_id = :payment OR posting_id = :posting) AND state = 'withdrawn')"""
)
_WAIT_MOMENT = Saved(
    f"""UPDATE delivery SET state = 'pending', again = 1, next_at = max(next_at, :at) WHERE state = 'withdrawn' AND {_MOMENT}
    AND event_id IN (SELECT id FROM event WHERE (payment_id = :payment OR posting_id = :posting) AND state = 'waiting')"""
)
_TOLD = Saved(
    f"""SELECT count(*) FROM event e JOIN delivery d ON d.event_id = e.id WHERE e.payment_id = :payment
    AND e.profile = 'moment' AND d.tried AND d.{_MOMENT} AND d.state NOT IN ('withdrawn', 'skipped')"""
)


def net(db: Any, posting_id: int, at: str) -> None:
    """Net what a reversal, an undo or a redo just told Extended endpoints against what they were not told yet.

    Where withdrawn events of acts that stand again say the same, these wait again (until `at` at least) instead of the new
    ones. Where all that waits untried of one payment on one obligation comes to nothing, it is withdrawn together.
    """
    for endpoint, payment, obligation, total in _NEW.rows(db, posting=posting_id):
        place = {"endpoint": endpoint, "payment": payment, "obligation": obligation}
        back = _BACK.rows(db, **place, posting=posting_id)
        if back and sum(amount for _, amount in back) == total:
            for (id_,) in _NEW_OF_PLACE.rows(db, **place, posting=posting_id):
                _WITHDRAW.rows(db, id=id_)
            for id_, _ in back:
                _WAIT.rows(db, id=id_, at=at)
        untried = _UNTRIED.rows(db, **place)
        if sum(amount for _, amount in untried) == 0:
            for id_, _ in untried:
                _WITHDRAW.rows(db, id=id_)


def follow(db: Any, at: str, *, payment_id: int | None = None, posting_id: int | None = None) -> None:
    """Let what Moment endpoints are to be told follow the events' own state: withdrawn, or waiting again from `at` on."""
    _WITHDRAW_MOMENT.rows(db, payment=payment_id, posting=posting_id)
    _WAIT_MOMENT.rows(db, payment=payment_id, posting=posting_id, at=at)


def told_moment(db: Any, payment_id: int) -> int:
    """Count what Moment endpoints may have been told of a payment, which nothing takes back (rules 7)."""
    return int(_TOLD.value(db, payment=payment_id))
