"""Owns the use cases of endpoints: add, remove, rotate, switch, test; must not know screens.

A secret never goes into the book; it is handed out once, when it is made. Source: rules 7; reliability, threat model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..domain.errors import BillingError
from ..domain.events import MOMENT, PROFILES, instant
from ..domain.fields import Problem
from ..domain.outbox_rows import EndpointRow
from ..store import endpoints as stored
from ..store import outbox_rows
from ..webhooks import addresses, signing
from ..webhooks.protocol import Target
from ..webhooks.schedule import SKEW_WARNS_S
from ..webhooks.secrets import Secrets
from .desk import Desk, new_id
from .drafts import FieldErrors

if TYPE_CHECKING:
    from ..webhooks.trying import Tested

_REMOVED = "its endpoint was removed"


@dataclass(frozen=True, slots=True)
class Added:
    """An endpoint just added or given a new secret: the only time its secret is shown. `said` is what must be known."""

    endpoint: EndpointRow
    secret: str
    said: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Added({self.endpoint.public_id})"


@dataclass(frozen=True, slots=True)
class Health:
    """How an endpoint is. Units: `skew_s` is how far this computer's clock is ahead, in seconds, where it matters; else 0."""

    endpoint: EndpointRow
    waiting: int
    oldest_waiting: datetime | None
    delivered_this_month: int
    has_secret: bool
    skew_s: int


class Endpoints:
    """Where the notifications of the open book go."""

    def __init__(self, desk: Desk, secrets: Secrets) -> None:
        self._desk = desk
        self._secrets = secrets

    @property
    def kept_in(self) -> str:
        """Say where secrets lie on this computer, in words."""
        return self._secrets.vault.said

    @property
    def kept_plain(self) -> bool:
        """Say whether secrets lie where who reads this user's files can read them."""
        return self._secrets.vault.plain

    def list(self) -> list[EndpointRow]:
        """Return the endpoints of the book, in the order they were added."""
        with self._desk.store.read() as db:
            return stored.all_endpoints(db)

    def find(self, named: str) -> EndpointRow:
        """Return the endpoint with this id or URL. Raises: BillingError."""
        found = [row for row in self.list() if named in (row.public_id, row.url)]
        if not found:
            known = ", ".join(f"{row.public_id} ({row.url})" for row in self.list()) or "none yet"
            raise BillingError("unknown_endpoint", f'"{named[:80]}" is no endpoint of this book; there are: {known}.')
        return found[0]

    def add(self, url: str, *, secret: str = "", profile: str = MOMENT, allow_private: bool = False) -> Added:
        """Add an endpoint; it gets what is queued from now on. Without a secret one is made.

        Raises: FieldErrors; BillingError. Changes: one endpoint; its secret in the keychain.
        """
        url = url.strip()
        problems = _problems(url, secret, profile, allow_private)
        if problems:
            raise FieldErrors(problems)
        secret = signing.require_secret(secret) if secret else signing.new_secret()
        public_id = new_id("end")
        if any((row.url, row.profile) == (url, profile) for row in self.list()):
            raise BillingError("exists", f"{url} gets that profile already; nothing was added.")
        self._secrets.put(public_id, secret)  # a locked keychain asks its owner, which no open transaction must wait for
        try:
            with self._desk.act() as (db, touched):
                row = stored.endpoint(db, stored.insert(db, public_id, url, profile, allow_private, instant(self._now())))
                touched.settings = touched.events = True
        except BaseException:
            self._secrets.remove(public_id)
            raise
        assert row is not None
        return Added(row, secret, self._said_of_secret())

    def remove(self, named: str) -> EndpointRow:
        """Take an endpoint out of use; what waits for it is skipped, and all stays listed. Raises: BillingError."""
        row = self.find(named)
        with self._desk.act() as (db, touched):
            stored.remove(db, row.id, instant(self._now()), _REMOVED)
            touched.settings = touched.events = True
        self._secrets.remove(row.public_id)
        return row

    def rotate(self, named: str, secret: str = "") -> Added:
        """Give an endpoint a new secret; for a day events are signed with the one before too. Raises: BillingError."""
        row = self.find(named)
        secret = signing.require_secret(secret) if secret else signing.new_secret()
        had = self._secrets.current(row.public_id, self._now())
        until = self._secrets.rotate(row.public_id, secret, self._now())
        with self._desk.act() as (db, touched):
            stored.fresh(db, row.id)
            touched.settings = touched.events = True
        both = (f"Until {instant(until)[:16].replace('T', ' ')} UTC events are signed with the old secret too.",) if had else ()
        return Added(row, secret, both + self._said_of_secret())

    def switch(self, named: str, on: bool, *, why: str = "by hand") -> EndpointRow:
        """Switch an endpoint on or off; while it is off its events wait. Raises: BillingError."""
        return self._change(named, lambda db, row: stored.switch(db, row.id, on, "" if on else why))

    def pause(self, named: str, paused: bool = True) -> EndpointRow:
        """Hold an endpoint's events back for now, or let them go on. Raises: BillingError."""

        def act(db: Any, row: EndpointRow) -> None:
            stored.put(db, row.id, "paused", int(paused))
            if not paused:
                stored.fresh(db, row.id)

        return self._change(named, act)

    def allow_private(self, named: str, allowed: bool) -> EndpointRow:
        """Let an endpoint lie inside this computer or network, or not. Raises: BillingError."""
        return self._change(named, lambda db, row: stored.put(db, row.id, "allow_private", int(allowed)))

    def health(self) -> Sequence[Health]:
        """Say how each endpoint is."""
        now = self._now()
        with self._desk.store.read() as db:
            found = []
            for row in stored.all_endpoints(db):
                waiting, oldest, delivered = outbox_rows.health(db, row.id, f"{now:%Y-%m}-01")
                skew = row.skew_s if row.skew_s is not None and abs(row.skew_s) >= SKEW_WARNS_S else 0
                has = bool(self._secrets.current(row.public_id, now))
                found.append(Health(row, waiting, oldest, delivered, has, skew))
            return found

    def test(self, named: str, **how: Any) -> Tested:
        """Send an endpoint a signed test that tells nothing of the book, and say what came back. Blocks; writes nothing.

        `how` is what `try_endpoint` takes. Raises: BillingError when there is no such endpoint.
        """
        from ..webhooks.trying import try_endpoint  # with the HTTP client, which most runs never need

        row, now = self.find(named), self._now()
        target = Target(row.id, row.url, row.allow_private, self._secrets.current(row.public_id, now))
        return try_endpoint(target, new_id("evt"), now, **how)

    def _change(self, named: str, act: Callable[[Any, EndpointRow], None]) -> EndpointRow:
        row = self.find(named)
        with self._desk.act() as (db, touched):
            act(db, row)
            touched.settings = touched.events = True
            after = stored.endpoint(db, row.id)
        assert after is not None
        return after

    def _now(self) -> datetime:
        return self._desk.instant()

    def _said_of_secret(self) -> tuple[str, ...]:
        if not self.kept_plain:
            return ()
        return (f"This computer has no keychain, so the secret lies in {self.kept_in}, readable by whoever can read your files.",)


def _problems(url: str, secret: str, profile: str, allow_private: bool) -> list[Problem]:
    """Return what is wrong with an endpoint about to be added."""
    found = []
    try:
        place = addresses.read_url(url)
        own = addresses.literal(place.host)
        if own:
            addresses.permitted([own], place, allow_private=allow_private)
        elif not place.secure and place.host != "localhost":
            found.append(Problem("url", "Only https may be used, except for this computer itself; write https://."))
        elif place.host == "localhost" and not allow_private:
            found.append(Problem("url", "That is this computer itself; allow private addresses if it is meant."))
    except BillingError as error:
        found.append(Problem("url", error.text))
    if profile not in PROFILES:
        found.append(Problem("profile", f"There is no such profile; the profiles are {' and '.join(PROFILES)}."))
    try:
        if secret:
            signing.require_secret(secret)
    except BillingError as error:
        found.append(Problem("secret", error.text))
    return found
