"""Owns where signing secrets lie: the system's keychain, or a file of its owner alone beside the settings; never the book.

While a secret rotates there are two, the newer first; the older one ends by itself. Source: rules 7; reliability, threat model.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from ..domain.errors import BillingError

SERVICE = "billing-desktop"
ROTATION = timedelta(hours=24)
"""How long the secret before is signed with beside the new one. Source: rules 7."""
FILE = "webhook-secrets.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """One secret; `until` ends it, None keeps it."""

    secret: str
    until: datetime | None = None

    def __repr__(self) -> str:
        return f"Kept(until={self.until})"


class Vault(Protocol):
    """A place where texts can be kept secret."""

    @property
    def said(self) -> str:
        """Say where that is, in words."""

    @property
    def plain(self) -> bool:
        """Say whether who reads this user's files can read it."""

    def read(self, name: str) -> str:
        """Return the text under a name, or an empty one."""

    def write(self, name: str, text: str) -> None:
        """Keep a text under a name; an empty one removes it."""


class Secrets:
    """The secrets of endpoints, by the endpoints' public ids."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def current(self, endpoint: str, now: datetime) -> tuple[str, ...]:
        """Return what to sign with now, the newest first; empty where this computer has none."""
        return tuple(one.secret for one in self._kept(endpoint) if one.until is None or one.until > now)

    def put(self, endpoint: str, secret: str) -> None:
        """Keep the only secret of an endpoint. Raises: BillingError."""
        self._write(endpoint, [Kept(secret)])

    def rotate(self, endpoint: str, secret: str, now: datetime) -> datetime:
        """Keep a new secret and let the one before run out a day later; returns when. Raises: BillingError."""
        until = now + ROTATION
        before = [one.secret for one in self._kept(endpoint) if one.until is None or one.until > now][:1]
        self._write(endpoint, [Kept(secret), *(Kept(one, until) for one in before if one != secret)])
        return until

    def remove(self, endpoint: str) -> None:
        """Forget the secrets of an endpoint."""
        with contextlib.suppress(BillingError):
            self.vault.write(endpoint, "")

    def _kept(self, endpoint: str) -> list[Kept]:
        text = self.vault.read(endpoint)
        try:
            rows = json.loads(text) if text else []
            return [Kept(row["secret"], datetime.fromisoformat(row["until"]) if row["until"] else None) for row in rows]
        except (ValueError, TypeError, KeyError):
            return []

    def _write(self, endpoint: str, kept: list[Kept]) -> None:
        rows = [{"secret": one.secret, "until": one.until.isoformat() if one.until else None} for one in kept]
        self.vault.write(endpoint, json.dumps(rows))


class Keychain:
    """The keychain of the system, through `keyring`."""

    said = "the system's keychain"
    plain = False

    def __init__(self, ring: Any) -> None:
        self._ring = ring

    def read(self, name: str) -> str:
        """Return the text under a name, or an empty one."""
        try:
            return self._ring.get_password(SERVICE, name) or ""
        except Exception:  # each system's keychain has errors of its own; a locked one has no secret for now
            return ""

    def write(self, name: str, text: str) -> None:
        """Keep a text under a name; an empty one removes it. Raises: BillingError when the keychain refuses."""
        try:
            if text:
                self._ring.set_password(SERVICE, name, text)
            elif self._ring.get_password(SERVICE, name) is not None:
                self._ring.delete_password(SERVICE, name)
        except Exception:
            raise BillingError("no_keychain", "The system's keychain did not take the secret; unlock it and try again.") from None


class SecretFile:
    """A file that only its owner can read, where there is no keychain."""

    plain = True

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        self.said = f"the file {self.path}"

    def read(self, name: str) -> str:
        """Return the text under a name, or an empty one."""
        return str(self._all().get(name, ""))

    def write(self, name: str, text: str) -> None:
        """Keep a text under a name; an empty one removes it. Raises: BillingError when the disk refuses."""
        rows = {**self._all(), name: text}
        if not text:
            del rows[name]
        import tempfile  # brings much along, and secrets are seldom written

        try:
            handle, draft = tempfile.mkstemp(dir=self.path.parent, prefix=".secrets-")  # made for its owner alone
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(rows, file)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(draft, self.path)
            except BaseException:
                Path(draft).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise BillingError("cannot_write", f"The secret could not be kept in {self.path}: {error.strerror}.") from error

    def _all(self) -> Mapping[str, str]:
        try:
            found = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


class Memory:
    """Keeps secrets for as long as it lives: for trying out and for tests."""

    said = "memory"
    plain = False

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def read(self, name: str) -> str:
        """Return the text under a name, or an empty one."""
        return self._texts.get(name, "")

    def write(self, name: str, text: str) -> None:
        """Keep a text under a name; an empty one removes it."""
        self._texts.pop(name, None)
        if text:
            self._texts[name] = text


class Nowhere:
    """Keeps nothing: a book opened without a place for secrets sends nothing and takes no endpoint."""

    said = "nowhere"
    plain = False

    def read(self, name: str) -> str:
        """Return an empty text."""
        return ""

    def write(self, name: str, text: str) -> None:
        """Raises: BillingError for anything to keep."""
        if text:
            raise BillingError("no_place_for_secrets", "This program was opened without a place for secrets.")


class System:
    """The keychain of this computer, or a file in the folder where it has none; looked for when it is first needed."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder
        self._found: Vault | None = None

    @property
    def _vault(self) -> Vault:
        if self._found is None:
            ring = _keyring()
            self._found = Keychain(ring) if ring is not None else SecretFile(self._folder())
        return self._found

    @property
    def said(self) -> str:
        """Say where that is, in words."""
        return self._vault.said

    @property
    def plain(self) -> bool:
        """Say whether who reads this user's files can read it."""
        return self._vault.plain

    def read(self, name: str) -> str:
        """Return the text under a name, or an empty one."""
        return self._vault.read(name)

    def write(self, name: str, text: str) -> None:
        """Keep a text under a name; an empty one removes it. Raises: BillingError."""
        self._vault.write(name, text)


def _keyring() -> Any:
    """Return the system's keychain, or None where there is none."""
    try:
        import keyring  # takes a while, and most runs never need it
        from keyring.backends import chainer, fail, null

        ring = keyring.get_keyring()
    except Exception:  # a keychain that cannot even be asked for is none
        return None
    if isinstance(ring, fail.Keyring | null.Keyring) or (isinstance(ring, chainer.ChainerBackend) and not ring.backends):
        return None
    return ring


def system_secrets(folder: Callable[[], Path]) -> Secrets:
    """Return where secrets lie on this computer; `folder` says where the settings are, should it have no keychain."""
    return Secrets(System(folder))
