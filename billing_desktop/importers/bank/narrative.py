"""Owns reading what banks write into :86: of MT940: German and Polish subfields, Dutch words between slashes, or plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SUBFIELDS = re.compile(r"\s*([0-9]{3})([?<~@^%$!])(?=[0-9]{2})")
_SEPA = re.compile(r"(?:^|(?<=[\s+]))(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|RREF|PURP|SQTP)\+")
_SLASHES = re.compile(
    r"/(TRTP|CSID|MARF|EREF|PREF|BENM|ORDP|NAME|REMI|IBAN|BIC|CNTP|RTRN|ISDT|TRCD|PURP|ULTD|ULTC|ULTB|SVCL|IREF|ADDR|ID|CHGS|OCMT"
    r"|KREF|CREF)/"
)
_IN_TEXT = re.compile(r"(?:NAAM|AUFTRAGGEBER|OD|ABSENDER):\s*(.+?)\s*(?=;|$|[A-Z]+:)", re.IGNORECASE)
_TOOK_BACK = frozenset({"159", "181", "184", "109", "108"})
"""German and common codes of what came back: returned transfers and direct debits."""
_WIDTH = 27
_LINE = 60
_LONGEST = 1000
_NONE = frozenset({"", "NOTPROVIDED", "NONREF"})


@dataclass(frozen=True, slots=True)
class Told:
    """What :86: says of an entry."""

    payer: str = ""
    account: str = ""
    reference: str = ""
    came_back: bool = False


def read_narrative(lines: list[str]) -> Told:
    """Read the lines of :86:, in whichever of the three ways they are written."""
    lines = [line[:_LONGEST] for line in lines[:_LONGEST]]
    head = _SUBFIELDS.match(lines[0])
    if head:
        return _subfields("".join(lines)[head.end() :], head[2], head[1])
    text = _joined(lines, _LINE)
    if _SLASHES.search(text):
        return _slashes(text)
    named = _IN_TEXT.search(text)
    return Told(payer=named[1] if named else "", reference=text.strip())


def _subfields(body: str, mark: str, code: str) -> Told:
    """Read ?20 to ?29 and ?60 to ?63 as the text, ?31 as the account, ?32 and ?33 as the name."""
    parts: dict[str, list[str]] = {}
    for piece in body.split(mark):
        if piece[:2].isdigit():
            parts.setdefault(piece[:2], []).append(piece[2:])
    tags = [*(f"{number}" for number in range(20, 30)), *(f"{number}" for number in range(60, 64))]
    text = _joined([piece for tag in tags for piece in parts.get(tag, ())], _WIDTH)
    payer = _joined([piece for tag in ("32", "33") for piece in parts.get(tag, ())], _WIDTH)
    account = "".join(parts.get("31", ())) or "".join(parts.get("38", ()))
    told = _tagged(_SEPA, text)
    reference = _written(told.get("SVWZ", ""), told.get("EREF", "")) if told else text.strip()
    return Told(told.get("ABWA") or " ".join(payer.split()), account.strip(), reference, code in _TOOK_BACK)


def _slashes(text: str) -> Told:
    """Read the Dutch words between slashes: /NAME/ and /REMI/, or the fields of /CNTP/."""
    told = _tagged(_SLASHES, text)
    other = told.get("CNTP", "").split("/")
    payer = told.get("ULTD", "").strip("/ ") or told.get("NAME", "").strip("/ ") or (other[2] if len(other) > 2 else "")
    remittance = re.sub(r"^(USTD|STRD)?/+(CUR/)?", "", told.get("REMI", "")).strip("/ ")
    account = told.get("IBAN", "").strip("/ ") or (other[0] if len(other) > 2 else "")
    return Told(payer.strip(), account, _written(remittance, told.get("EREF", "").strip("/ ")), "RTRN" in told)


def _tagged(form: re.Pattern[str], text: str) -> dict[str, str]:
    """Cut a text at its tags; the first of each counts, since /ID/ or /NAME/ may stand again within another."""
    pieces = form.split(text)
    found: dict[str, str] = {}
    for tag, value in zip(pieces[1::2], pieces[2::2], strict=True):
        found.setdefault(tag, value.strip())
    return found


def _written(text: str, end_to_end: str) -> str:
    """Return what the payer wrote, with the reference of the payment behind it where that says something else."""
    if end_to_end.upper() in _NONE or end_to_end in text:
        return text.strip()
    return f"{text} {end_to_end}".strip()


def _joined(pieces: list[str], width: int) -> str:
    """Join lines: one that fills its width was cut within a word, a shorter one ends there."""
    found = ""
    for piece in pieces:
        found += piece if len(piece) >= width else f"{piece} "
    return found
