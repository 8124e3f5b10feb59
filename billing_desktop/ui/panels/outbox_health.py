"""Owns how the endpoints' health is said: a word, a line, and what needs a look; must not know any widget."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from ...domain.outbox_rows import EndpointRow
from ...services.endpoints import Health
from .. import format as fmt
from ..sentences import said


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)


def host_of(url: str) -> str:
    """Return the host and port of a URL, as it is called on screen."""
    return urlsplit(url).netloc or url


def ago(past: timedelta) -> str:
    """Say a span of time roughly, as people do."""
    minutes = max(0, int(past.total_seconds() // 60))
    if minutes < 1:
        return _tr("less than a minute")
    if minutes < 60:
        return _tr("{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return _tr("{n} h").format(n=minutes // 60)
    return fmt.count(minutes // (24 * 60), _tr("1 day"), _tr("{n} days"))


def state_of(found: Sequence[Health]) -> tuple[str, str]:
    """Return a word on all endpoints together, and its tone."""
    if not found:
        return _tr("no endpoint"), "muted"
    if any(not one.endpoint.switched_on for one in found):
        return _tr("endpoint off") if len(found) == 1 else _tr("an endpoint is off"), "bad"
    failing = [one.endpoint for one in found if one.endpoint.failing_since]
    if failing and len(failing) == len(found) and not any(row.failures for row in failing):
        return _tr("offline"), "muted"
    if failing or any(not one.has_secret for one in found):
        return _tr("does not answer") if len(found) == 1 else _tr("one does not answer"), "late"
    if all(one.endpoint.paused for one in found):
        return _tr("paused"), "muted"
    return (_tr("endpoint on") if len(found) == 1 else _tr("{n} endpoints on").format(n=len(found))), "credit"


def standing_of(rows: Sequence[EndpointRow]) -> tuple[str, str]:
    """Return a word on all endpoints for the foot of the window, and its tone; no word where all is well."""
    if any(not row.switched_on for row in rows):
        return _tr("Endpoint off") if len(rows) == 1 else _tr("An endpoint is off"), "late"
    failing = [row for row in rows if row.failing_since]
    if failing and len(failing) == len(rows) and not any(row.failures for row in failing):
        return _tr("Offline"), "late"
    if failing:
        return _tr("Does not answer") if len(rows) == 1 else _tr("One does not answer"), "late"
    return (_tr("Paused"), "muted") if all(row.paused for row in rows) else ("", "muted")


def profile_name(profile: str) -> str:
    """Return what a profile is called."""
    return {"moment": _tr("Moment profile"), "extended": _tr("Extended profile")}.get(profile, profile)


def health_line(found: Sequence[Health], now: datetime) -> str:
    """Say in one line where notifications go, when the last arrived and how long the oldest waits."""
    if not found:
        return ""
    parts = [host_of(found[0].endpoint.url), profile_name(found[0].endpoint.profile)] if len(found) == 1 else []
    delivered = [one.endpoint.delivered_at for one in found if one.endpoint.delivered_at]
    if delivered:
        last = max(delivered).astimezone()
        parts.append(
            _tr("last delivered {at}").format(at=f"{last:%H:%M}" if now - last < timedelta(hours=20) else fmt.day(last.date()))
        )
    oldest = [one.oldest_waiting for one in found if one.oldest_waiting]
    if oldest:
        parts.append(_tr("oldest waiting {span}").format(span=ago(now - min(oldest))))
    return " · ".join(parts)


def warning(found: Sequence[Health]) -> tuple[str, str, str] | None:
    """Return what needs a look, what to do about it, and the deed: switch, secret, send or none; None where all is well."""
    for one in found:
        row, host = one.endpoint, host_of(one.endpoint.url)
        if not row.switched_on:
            kept = _tr("Its notifications are kept and go out in order once it is switched on.")
            return _tr("{host} is switched off: {why}.").format(host=host, why=said(row.off_reason)), kept, "switch"
        if not one.has_secret:
            kept = _tr("Nothing is lost; give it a secret, and what waits goes out.")
            return _tr("This computer has no secret for {host}.").format(host=host), kept, "secret"
        if one.skew_s:
            minutes = abs(one.skew_s) // 60
            way = _tr("ahead of") if one.skew_s > 0 else _tr("behind")
            first = _tr("This computer's clock is {n} min {way} the clock of {host}.").format(n=minutes, way=way, host=host)
            return first, _tr("Set it right: a receiver refuses what is signed more than five minutes off."), "none"
        if row.failing_since and row.failures:
            since = f"{row.failing_since.astimezone():%H:%M}"
            text = _tr("It is tried again by itself; everything is kept, in order.")
            first = _tr("{host} has not taken anything since {since}: {why}.")
            return first.format(host=host, since=since, why=said(row.last_error)), text, "send"
    return None
