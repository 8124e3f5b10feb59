"""Owns signatures as Standard Webhooks has them: making a secret, signing, verifying; must not know what is signed.

Source: rules 7; the scheme's published vectors are in the tests.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets as random_bytes
from collections.abc import Mapping, Sequence

from ..domain.errors import BillingError

PREFIX = "whsec_"
TOLERANCE_S = 300
"""How far a stamp may be off, past or future, before a receiver refuses it. Source: reliability, finding 10."""
_FEWEST_BYTES, _MOST_BYTES = 16, 128


def new_secret() -> str:
    """Return a new secret of 24 random bytes."""
    return PREFIX + base64.b64encode(random_bytes.token_bytes(24)).decode()


def key_of(secret: str) -> bytes:
    """Return the bytes that a secret stands for; the prefix and the padding may be left out.

    Raises: BillingError when it is none; its text never repeats the secret.
    """
    plain = secret.strip().removeprefix(PREFIX)
    try:
        key = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise BillingError("bad_secret", f"That is no signing secret; it starts with {PREFIX} and goes on in base64.")
    return key


def require_secret(secret: str) -> str:
    """Return a secret as it is kept, fit to sign with. Raises: BillingError when it is none or too short to be safe."""
    size = len(key_of(secret))
    if not _FEWEST_BYTES <= size <= _MOST_BYTES:
        raise BillingError(
            "bad_secret",
            f"A signing secret has {_FEWEST_BYTES} to {_MOST_BYTES} bytes; this one has {size}. Leave it to the program.",
        )
    return PREFIX + secret.strip().removeprefix(PREFIX)


def sign(secret: str, message_id: str, timestamp: int | str, body: bytes) -> str:
    """Return the signature of one secret, `v1,` and base64. Units: seconds since 1970. Raises: BillingError."""
    stamp = str(timestamp)
    if not re.fullmatch(r"[0-9]{1,11}", stamp):
        raise BillingError("bad_timestamp", "A signature needs whole seconds since 1970.")
    content = b".".join((message_id.encode(), stamp.encode(), body))
    return "v1," + base64.b64encode(hmac.new(key_of(secret), content, hashlib.sha256).digest()).decode()


def headers(secrets: Sequence[str], message_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    """Return the three headers of a try; one signature for each secret, two while a secret rotates."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(sign(secret, message_id, timestamp, body) for secret in secrets),
    }


def verify(secret: str, given: Mapping[str, str], body: bytes, now_s: float | None) -> None:
    """Hold a message against its signature; without `now_s` its age does not matter. Units: seconds since 1970.

    Raises: BillingError (no_signature, bad_timestamp, bad_signature) that says what does not fit.
    """
    found = {name.lower(): value for name, value in given.items()}
    try:
        message_id, stamp, signatures = (found[f"webhook-{name}"] for name in ("id", "timestamp", "signature"))
    except KeyError as error:
        raise BillingError("no_signature", f"The header {error.args[0]} is missing, so the sender cannot be checked.") from None
    wanted = sign(secret, message_id, stamp, body).removeprefix("v1,")
    off = 0 if now_s is None else now_s - int(stamp)
    if abs(off) > TOLERANCE_S:
        way = "old" if off > 0 else "ahead of this computer's clock"
        raise BillingError(
            "bad_timestamp", f"The message is {abs(round(off))} seconds {way}; more than {TOLERANCE_S} are not taken."
        )
    for signature in signatures.split():
        version, _, text = signature.partition(",")
        if version == "v1" and hmac.compare_digest(text.encode(), wanted.encode()):
            return
    raise BillingError("bad_signature", "The signature does not fit: another secret, or the message was changed.")
