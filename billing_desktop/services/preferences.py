"""Owns what the settings of a book may be: what each is at first, and what is refused; must not know who asks for them."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from typing import Any

from ..domain.bank_details import bic_problem, iban_problem, plain_iban
from ..domain.fields import MULTILINE, Problem, Spec, clean, text_problem
from ..domain.money import MAX_MINOR
from ..domain.paper_style import LANGUAGES, PAPERS
from ..domain.reminder import DAYS, days_of
from ..store import settings as stored
from .drafts import FieldErrors

DEFAULTS: dict[str, Any] = {
    "payment_methods": ["bank", "cash", "card", "cheque", "other"],
    "use_credit": "ask",
    "duplicate_days": 3,
    "due_days": None,
    "customer_rules": {},
    "iban": "",
    "bic": "",
    "swiss_bill": True,
    "tax_number": "",
    "logo": "",
    "paper_language": "en",
    "paper_size": "a4",
    "paper_accent": "",
    "statement_intro": "",
    "statement_closing": "",
    "reminder_days": list(DAYS),
}
"""What a setting is while nobody changed it."""

METHODS_MOST, METHOD_LONGEST = 30, 60
DUPLICATE_DAYS_MOST, DUE_DAYS_MOST = 60, 3_650
LOGO_BYTES = 2_000_000
WORDING_LONGEST = 600
_PNG = b"\x89PNG\r\n\x1a\n"


def read(db: Any, name: str, default: Any = None) -> Any:
    """Return a setting, or what it is at first."""
    return stored.get(db, name, DEFAULTS.get(name) if default is None else default)


def checked(name: str, value: Any) -> Any:
    """Return a setting in the form that is kept; a name not known here is kept as it is.

    Raises: FieldErrors, with the name of the setting as the field.
    """
    check = _CHECKS.get(name)
    if check is None:
        return value
    try:
        return check(value)
    except ValueError as problem:
        raise FieldErrors([Problem(name, str(problem))]) from None


def _methods(value: Any) -> list[str]:
    found = list(dict.fromkeys(text for one in value if (text := clean(str(one)))))
    if not found:
        raise ValueError("At least one payment method is needed.")
    if len(found) > METHODS_MOST:
        raise ValueError(f"At most {METHODS_MOST} payment methods are kept.")
    for one in found:
        wrong = text_problem(one, Spec("A payment method", max_length=METHOD_LONGEST))
        if wrong:
            raise ValueError(wrong)
    return found


def _use_credit(value: Any) -> str:
    if value not in ("ask", "always", "never"):
        raise ValueError("Credit is used ask, always or never.")
    return str(value)


def _days(most: int, label: str) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
            raise ValueError(f"{label} are a whole number from 0 to {most}.")
        return value

    return check


def _due_days(value: Any) -> int | None:
    return None if value is None else _days(DUE_DAYS_MOST, "The days until a bill is due")(value)


def _iban(value: Any) -> str:
    iban = plain_iban(str(value))
    wrong = iban_problem(iban) if iban else ""
    if wrong:
        raise ValueError(wrong)
    return iban


def _bic(value: Any) -> str:
    bic = plain_iban(str(value))
    wrong = bic_problem(bic) if bic else ""
    if wrong:
        raise ValueError(wrong)
    return bic


def _tax_number(value: Any) -> str:
    text = clean(str(value))
    wrong = text_problem(text, Spec("The tax number", max_length=40))
    if wrong:
        raise ValueError(wrong)
    return text


def _logo(value: Any) -> str:
    try:
        picture = base64.b64decode(str(value), validate=True)
    except binascii.Error:
        raise ValueError("The logo is no picture that can be kept; choose it again from its file.") from None
    if picture and not picture.startswith(_PNG):
        raise ValueError("The logo is no picture that can be kept; choose it again from its file.")
    if len(picture) > LOGO_BYTES:
        raise ValueError("The logo is larger than 2 MB; choose a smaller picture.")
    return str(value)


def _one_of(choices: tuple[str, ...], label: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if value not in choices:
            raise ValueError(f"{label} is one of {', '.join(choices)}.")
        return str(value)

    return check


def _accent(value: Any) -> str:
    colour = clean(str(value)).upper()
    if colour and not re.fullmatch(r"#[0-9A-F]{6}", colour):
        raise ValueError("A colour is written as #2563EB; leave it empty for black.")
    return colour


def _reminder_days(value: Any) -> list[int]:
    found = list(value) if isinstance(value, list | tuple) else []
    if list(days_of(found)) != found:
        raise ValueError("The days of the reminders are three whole numbers, each larger than the one before.")
    return found


def _wording(label: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        text = "\n".join(clean(line) for line in str(value).splitlines()).strip()
        wrong = text_problem(text, Spec(label, MULTILINE, max_length=WORDING_LONGEST))
        if wrong:
            raise ValueError(wrong)
        return text

    return check


def _rules(value: Any) -> dict[str, Any]:
    """Return the payment rules of new customers by name, without those that are as they always were."""
    least, most = value.get("min_amount", 1), value.get("max_amount")
    if not isinstance(least, int) or not 1 <= least <= MAX_MINOR:
        raise ValueError("The smallest payment must be above zero.")
    if most is not None and (not isinstance(most, int) or not least <= most <= MAX_MINOR):
        raise ValueError("The largest payment must not be below the smallest.")
    kept = {"min_amount": least, "max_amount": most}
    for name in ("underpayment_allowed", "overpayment_allowed"):
        kept[name] = bool(value.get(name, True))
    return kept


def _numbering(value: Any) -> dict[str, str]:
    """Return prefix and next number; how many digits the number has is how many are given."""
    prefix, number = clean(str(value["prefix"])), clean(str(value["next"]))
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,40}", prefix):
        raise ValueError("What numbers begin with may have the letters A to Z, digits, _ and - only, 40 at most.")
    if not re.fullmatch(r"[0-9]{1,12}", number):
        raise ValueError("The next number has 1 to 12 digits, as 0417.")
    return {"prefix": prefix, "next": number}


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "payment_methods": _methods,
    "use_credit": _use_credit,
    "duplicate_days": _days(DUPLICATE_DAYS_MOST, "The days of the warning"),
    "due_days": _due_days,
    "customer_rules": _rules,
    "iban": _iban,
    "bic": _bic,
    "swiss_bill": bool,
    "tax_number": _tax_number,
    "logo": _logo,
    "paper_language": _one_of(LANGUAGES, "The language of papers"),
    "paper_size": _one_of(PAPERS, "The size of papers"),
    "paper_accent": _accent,
    "statement_intro": _wording("The text above the lines"),
    "statement_closing": _wording("The text below the figures"),
    "reminder_days": _reminder_days,
    "numbering_customer": _numbering,
    "numbering_account": _numbering,
    "numbering_bill": _numbering,
}
