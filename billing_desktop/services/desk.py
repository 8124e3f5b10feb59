"""Owns what every use case shares: the store, clock, ids and operator, the door for acts, and telling of changes.

One act is one transaction; its key is looked up before anything else is checked. Source: rules 4.5 and 4.6.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from ulid import ULID

from ..domain.errors import BillingError, NotConfirmed
from ..domain.events import instant
from ..domain.model import Account, Act, Customer, Entry, ObligationRef, account_ref
from ..store import acts, ledger, records
from ..store import settings as stored
from ..store.database import Store
from .changes import Changes

log = logging.getLogger("billing_desktop")
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


@dataclass
class Touched:
    """What an act has touched so far; becomes a Changes after the commit."""

    customers: set[int] = field(default_factory=set)
    bills: set[int] = field(default_factory=set)
    lists: bool = False
    settings: bool = False
    events: bool = False
    bank: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """An act of which the disk did not say whether it holds it: its key and words, empty for a change of texts; and why."""

    key: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the book said of an act in doubt. Without a key nothing could be looked up: then it has to be looked at."""

    there: bool
    known: bool = False
    text: str = ""


class _TakenBack(Exception):
    """Ends the transaction of a trial, so that nothing of it is kept."""


class Desk:
    """The open book as the use cases see it."""

    def __init__(self, store: Store, clock: Clock, operator: str) -> None:
        self.store = store
        self._clock = clock
        self.operator = operator
        self._subscribers: list[Callable[[Changes], None]] = []
        self._revision = 0
        self._trying = threading.local()
        self.doubt: Doubt | None = None

    def now(self, db: Any) -> datetime:
        """Return the instant an act is recorded at; it never runs backwards (rules 1, value date)."""
        last = ledger.head(db).recorded_at
        now = self._clock().astimezone(UTC)
        return max(now, datetime.fromisoformat(last)) if last else now

    def instant(self) -> datetime:
        """Return the present instant in UTC."""
        return self._clock().astimezone(UTC)

    def moment(self) -> datetime:
        """Return the present instant, for what is not an act."""
        return self._clock().astimezone(UTC)

    def today(self) -> date:
        """Return today in the book's time zone."""
        with self.store.read() as db:
            zone = stored.book(db).time_zone
        return self._clock().astimezone(ZoneInfo(zone) if zone else None).date()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell a listener of every commit, in the thread that committed; returns how to stop."""
        self._subscribers.append(listener)
        return lambda: self._subscribers.remove(listener)

    @contextmanager
    def act(self) -> Iterator[tuple[Any, Touched]]:
        """Open one act: one transaction, then one Changes. A listener that raises is logged, the act stands."""
        touched = Touched()
        look: Callable[[Any, str], None] | None = getattr(self._trying, "look", None)
        self._trying.posting = ("", "")
        try:
            with self.store.write() as db:
                if look:
                    look(db, "before")
                yield db, touched
                if look:
                    look(db, "after")
                    raise _TakenBack
        except NotConfirmed as error:
            if not look:  # what is only tried was never to be kept
                self._fall_into_doubt(error)
            raise
        self._revision += 1
        self.tell(
            Changes(
                self._revision,
                frozenset(touched.customers),
                frozenset(touched.bills),
                touched.lists,
                touched.settings,
                touched.events,
                bank=touched.bank,
            )
        )

    def _fall_into_doubt(self, error: NotConfirmed) -> None:
        """Stop recording until the book was asked whether the act is there (house, after an I/O error)."""
        key, text = self._trying.posting
        self.doubt = Doubt(key, text, error.text)
        self.store.stopped = BillingError("recording_stopped", "Nothing more is recorded until the book was asked; look again.")
        self.tell(Changes(self._revision, standing=True))

    def look_again(self) -> Answer:
        """Ask the book, opened anew, whether the act in doubt is there; recording goes on when it answers.

        Raises: BillingError while the disk still fails, or the file is gone; the doubt stays.
        """
        doubt = self.doubt
        if doubt is None:
            return Answer(False)
        self.store.reopen()
        with self.store.read() as db:
            there = acts.by_key(db, doubt.key) if doubt.key else None
        self.doubt = self.store.stopped = None
        self._revision += 1
        self.tell(Changes(self._revision, lists=True, settings=True, events=True, standing=True))
        return Answer(there is not None, bool(doubt.key), doubt.text)

    def stop(self, why: BillingError) -> None:
        """Let nothing be recorded any more, and tell it; a book that is stopped already keeps its first reason."""
        if self.store.stopped is None:
            self.store.stopped = why
            self.tell(Changes(self._revision, standing=True))

    def tell(self, changes: Changes) -> None:
        """Tell every listener; one that raises is logged."""
        for listener in list(self._subscribers):
            try:
                listener(changes)
            except Exception:
                log.exception("a listener failed after the commit; the act stands")

    def trial(self, act: Callable[[], object], look: Callable[[Any, str], None]) -> None:
        """Carry an act out only to look: `look` is called before and after it in its transaction, which is then rolled back.

        Raises: whatever the act raises. Changes: nothing; no listener hears of it. Only this thread is on trial.
        """
        if getattr(self._trying, "look", None):
            raise RuntimeError("a trial is under way already: one trial is of one act")
        self._trying.look = look
        try:
            act()
        except _TakenBack:
            return
        finally:
            self._trying.look = None
        raise RuntimeError("nothing was tried: what was handed in is no act")

    def posting(
        self,
        db: Any,
        act: Act,
        *,
        key: str,
        content: str,
        given_on: date,
        customer_id: int,
        text: str,
        reason: str = "",
        **links: Any,
    ) -> dict[str, Any]:
        """Return the columns of a posting about to be written."""
        self._trying.posting = (key, text)
        return {
            "act": str(act),
            "key": key,
            "content": content,
            "given_on": given_on.isoformat(),
            "recorded_at": instant(self.now(db)),
            "operator": self.operator,
            "text": text,
            "reason": reason,
            "customer_id": customer_id,
            "undoes_id": None,
            "root_id": None,
            "batch": "",
            **links,
        }


def new_id(prefix: str) -> str:
    """Return a new public id: a prefix and a ULID (rules 2)."""
    return f"{prefix}_{ULID()}"


def fingerprint(act: str, *values: Any) -> str:
    """Return what tells two contents under one key apart: what was entered and the plan shown (rules 4.6)."""
    text = json.dumps([act, *values], default=str, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def first_result(db: Any, key: str, content: str) -> acts.Posted | None:
    """Return the posting that a key was used for already, or None.

    Raises: BillingError when the key came with other content. Source: rules 4.6.
    """
    if not key:
        raise BillingError("key_missing", "This act has no key; open the form again.")
    first = acts.by_key(db, key)
    if first and first.content != content:
        raise BillingError(
            "key_reused", f'The key "{key[:40]}" was used for something else ({first.text}); use a key of its own.'
        )
    return first


def require_customer(db: Any, customer_id: int) -> Customer:
    """Return a customer. Raises: BillingError when there is none."""
    customer = records.customer(db, customer_id)
    if customer is None:
        raise BillingError("unknown_customer", "That customer is not in this book; choose one from the list.")
    return customer


def require_account(db: Any, account_id: int, customer_id: int) -> Account:
    """Return an account of a customer. Raises: BillingError when it is not that customer's."""
    account = records.account(db, account_id)
    if account is None or account.customer_id != customer_id:
        raise BillingError("unknown_account", "That account is not one of this customer's; choose one that is.")
    return account


def reopen(db: Any, entries: list[Entry], customer: Customer, at: str) -> list[str]:
    """Open a closed account or archived customer again when an act leaves something on it, and say so.

    Source: rules 2, Customer and Account.
    """
    said = []
    for account_id, name in stored.closed_accounts(db, customer.id):
        if entries and something_left(db, account_ref(account_id), customer.id):
            records.update(db, "account", account_id, {"closed": 0}, at)
            said.append(f"Account {name} was opened again.")
    if customer.archived and something_left(db, None, customer.id):
        records.update(db, "customer", customer.id, {"archived": 0}, at)
        said.append(f"{customer.name} was opened again.")
    return said


def something_left(db: Any, account: ObligationRef | None, customer_id: int) -> bool:
    """Say whether a customer, or one account, has a balance or an open bill."""
    return stored.something_left(db, customer_id, account.id if account else None)
