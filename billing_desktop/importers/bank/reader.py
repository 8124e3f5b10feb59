"""Owns telling the formats of bank files apart by what is in them, whatever they are called."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from ...domain.errors import BillingError
from ..files import bytes_of
from . import camt, mt940, ofx
from .rows import BankFile, BankStatement

Reader = Callable[[bytes, str], tuple[BankStatement, ...]]

FORMATS: dict[str, Reader] = {"camt": camt.read, "OFX": ofx.read, "MT940": mt940.read}
"""The formats that are read, by name. To add one: a module with `read`, a line here, and how it is known in `_format_of`."""

_LOOKED_AT = 4000


def read_bank_file(path: Path) -> BankFile:
    """Read a bank file, whichever of the formats it is.

    Raises: BillingError with file and place when it is none of them or cannot be read without guessing.
    """
    data = bytes_of(path)
    found = _format_of(data)
    if not found:
        raise BillingError(
            "bank_unknown",
            f"{path.name} is no bank file known here; fetch your transactions as camt.053, MT940 or OFX. "
            "A table (CSV) comes in by Import, as payments.",
        )
    return BankFile(found, hashlib.sha256(data).hexdigest(), FORMATS[found](data, path.name))


def _format_of(data: bytes) -> str:
    head = data[:_LOOKED_AT].replace(b"\0", b"")  # UTF-16 XML, too
    if re.search(rb"camt\.05[234]\.|<(\w+:)?BkToCstmr", head):
        return "camt"
    if re.search(rb"OFXHEADER|<OFX>", head, re.IGNORECASE):
        return "OFX"
    if re.search(rb"(?m)^:(20|25|28C?|60[FM]|61|62[FM]):", data[:_LOOKED_AT]):
        return "MT940"
    return ""
