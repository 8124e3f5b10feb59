"""Owns the endpoints as rows: adding, switching, removing, and their health; must not know secrets or how anything is sent.

Source: rules, section 7.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import SQL

from ..domain.outbox_rows import EndpointRow
from . import tables_outbox as tables
from .saved import Saved

_COLUMNS = (
    "id", "public_id", "url", "profile", "allow_private", "switched_on", "off_reason", "paused", "created_at", "removed_at",
    "ok_since", "delivered_at", "failing_since", "failures", "retry_at", "last_error", "skew_s",
)  # fmt: skip
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM endpoint"
_ALL = Saved(f"{_SELECT} WHERE removed_at IS NULL ORDER BY id")
_BY_ID = Saved(f"{_SELECT} WHERE id = :id")
_BY_PUBLIC_ID = Saved(f"{_SELECT} WHERE public_id = :id AND removed_at IS NULL")
_EXTENDED = Saved("SELECT EXISTS (SELECT 1 FROM endpoint WHERE removed_at IS NULL AND profile = 'extended')")
_ANY = Saved("SELECT EXISTS (SELECT 1 FROM endpoint WHERE removed_at IS NULL)")
_NEW = ("public_id", "url", "profile", "allow_private", "created_at")
_INSERT = Saved(tables.Endpoint.insert({tables.Endpoint._meta.columns[name]: SQL(f":{name}") for name in _NEW}))
_REMOVE = Saved("UPDATE endpoint SET removed_at = :at, switched_on = 0, off_reason = 'removed' WHERE id = :id")
_SKIP_ALL = Saved(
    """UPDATE delivery SET state = 'skipped', reason = :reason, lease_until = NULL, claimed_by = '', settled_at = :at
    WHERE endpoint_id = :id AND state IN ('pending', 'claimed', 'set_aside')"""
)
_SET = {
    name: Saved(f"UPDATE endpoint SET {name} = :value WHERE id = :id")
    for name in ("allow_private", "paused", "skew_s", "off_reason", "switched_on")
}
_SWITCH = Saved("UPDATE endpoint SET switched_on = :on, off_reason = :reason WHERE id = :id")
_FRESH = Saved("UPDATE endpoint SET failures = 0, retry_at = NULL WHERE id = :id")
_GOOD = Saved(
    """UPDATE endpoint SET ok_since = coalesce(ok_since, :at), delivered_at = :at, failing_since = NULL, failures = 0,
    retry_at = NULL, last_error = '' WHERE id = :id"""
)
_BAD = Saved(
    """UPDATE endpoint SET ok_since = NULL, failing_since = coalesce(failing_since, :at), failures = failures + :counted,
    retry_at = :retry, last_error = :error WHERE id = :id"""
)
_ANSWERED = Saved("UPDATE endpoint SET failing_since = NULL, failures = 0, retry_at = NULL WHERE id = :id")


def _row(values: tuple[Any, ...]) -> EndpointRow:
    row = dict(zip(_COLUMNS, values, strict=True))
    for name in ("created_at", "removed_at", "ok_since", "delivered_at", "failing_since", "retry_at"):
        row[name] = datetime.fromisoformat(row[name]) if row[name] else None
    for name in ("allow_private", "switched_on", "paused"):
        row[name] = bool(row[name])
    return EndpointRow(**row)


def extended_wanted(db: Any) -> bool:
    """Say whether there is an endpoint that gets the Extended profile."""
    return bool(_EXTENDED.value(db))


def any_there(db: Any) -> bool:
    """Say whether notifications have somewhere to go."""
    return bool(_ANY.value(db))


def all_endpoints(db: Any) -> list[EndpointRow]:
    """Return the endpoints that were not removed, in the order they were added."""
    return [_row(row) for row in _ALL.rows(db)]


def endpoint(db: Any, endpoint_id: int) -> EndpointRow | None:
    """Return an endpoint, removed or not, or None."""
    row = _BY_ID.row(db, id=endpoint_id)
    return _row(row) if row else None


def by_public_id(db: Any, public_id: str) -> EndpointRow | None:
    """Return an endpoint that was not removed, or None."""
    row = _BY_PUBLIC_ID.row(db, id=public_id)
    return _row(row) if row else None


def insert(db: Any, public_id: str, url: str, profile: str, allow_private: bool, at: str) -> int:
    """Add an endpoint and return its id; it gets what is queued from now on."""
    _INSERT.rows(db, public_id=public_id, url=url, profile=profile, allow_private=int(allow_private), created_at=at)
    row = _BY_PUBLIC_ID.row(db, id=public_id)
    assert row is not None
    return int(row[0])


def remove(db: Any, endpoint_id: int, at: str, reason: str) -> None:
    """Take an endpoint out of use; what waits for it is skipped with the reason, and all stays listed."""
    _SKIP_ALL.rows(db, id=endpoint_id, at=at, reason=reason)
    _REMOVE.rows(db, id=endpoint_id, at=at)


def switch(db: Any, endpoint_id: int, on: bool, reason: str) -> None:
    """Switch an endpoint on or off; switched on it starts with no failures behind it."""
    _SWITCH.rows(db, id=endpoint_id, on=int(on), reason=reason)
    if on:
        _FRESH.rows(db, id=endpoint_id)


def put(db: Any, endpoint_id: int, name: str, value: int) -> None:
    """Set `allow_private`, `paused` or `skew_s` of an endpoint."""
    _SET[name].rows(db, id=endpoint_id, value=value)


def fresh(db: Any, endpoint_id: int) -> None:
    """Forget failures, so that the endpoint is tried at once."""
    _FRESH.rows(db, id=endpoint_id)


def went_well(db: Any, endpoint_id: int, at: str) -> None:
    """Note a good answer."""
    _GOOD.rows(db, id=endpoint_id, at=at)


def answered(db: Any, endpoint_id: int) -> None:
    """Note that the endpoint works, though it refused this one event."""
    _ANSWERED.rows(db, id=endpoint_id)


def went_wrong(db: Any, endpoint_id: int, at: str, error: str, retry_at: str | None, *, counted: bool) -> None:
    """Note a failure; `retry_at` holds the whole endpoint back, None leaves the others go on."""
    _BAD.rows(db, id=endpoint_id, at=at, error=error[:300], retry=retry_at, counted=int(counted))
