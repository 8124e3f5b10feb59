"""Owns guessing how a table is meant: which column is which field, the form of its days, its decimal mark.

A guess is only proposed; what the samples leave open is asked, never assumed. Must not know the book.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence

from ..domain.errors import BillingError
from ..importers import Table, parse_date
from .import_names import FIRST_NAME, LAST_NAME, NAMES, PAIRS, PREFIXES, WENT_OUT

DATE_FORMS = (
    "", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%Y/%m/%d", "%d.%m.%y", "%d/%m/%y", "%m/%d/%y", "%Y%m%d",
    "%d %b %Y", "%d-%b-%Y", "%b %d, %Y",
)  # fmt: skip
"""The forms of days that are told apart; the empty one is 2026-02-06."""

_LOOKED_AT = 1000
_KNOWN_AT_LEAST = 3
"""Of how many columns the fields must be known before a file is said to look like a kind."""
_CURRENCY_BEHIND = r"(in)?(eur|euros?|chf|usd|gbp|pln|sek|nok|dkk|aud|cad|utc)$"


def plain(header: str) -> str:
    """Bring a column's name to plain small letters and digits.

    >>> plain("Kunden-Nr."), plain("Fälligkeit"), plain("Invoice #"), plain("Straße")
    ('kundennr', 'falligkeit', 'invoiceno', 'strasse')
    """
    text = re.sub(r"#|№", "no", header.casefold().replace("º", "o"))
    return re.sub(r"[^0-9a-z]", "", unicodedata.normalize("NFKD", text))


def guess_fields(kind: str, table: Table, fields: Collection[str]) -> dict[str, str]:
    """Say which column is probably which field, by its name and else by what it holds; each field once."""
    found: dict[str, str] = {column: column for column in table.columns if column in fields}
    if kind == "payments":
        _find_direction(table, found)
    keys = {column: plain(column) for column in table.columns}
    _by_name(kind, table, found, keys)
    prefix = "|".join(PREFIXES[kind])
    bare = {column: re.sub(_CURRENCY_BEHIND, "", re.sub(f"^({prefix})", "", key)) for column, key in keys.items()}
    _by_name(kind, table, found, {column: key for column, key in bare.items() if key and key != keys[column]}, numbers=False)
    if kind == "customers":
        _settle_names(table, found)
        _find_mail(table, found)
    if kind == "payments":
        _settle_bank(table, found)
    return found


def likelier_kind(kind: str, table: Table, fields: Mapping[str, Collection[str]]) -> str:
    """Return the kind of which far more columns are known than of the one that was chosen, or "" where none stands out."""
    fits = {one: len(guess_fields(one, table, known)) for one, known in fields.items()}
    best = max(fits.values())
    first = [one for one, columns in fits.items() if columns == best]
    return first[0] if len(first) == 1 and best >= _KNOWN_AT_LEAST and best > 2 * fits[kind] else ""


def _by_name(kind: str, table: Table, found: dict[str, str], keys: Mapping[str, str], *, numbers: bool = True) -> None:
    """Take the columns whose names are words of a field; without `numbers` none for what a record is known by."""
    for field, words in NAMES[kind].items():
        if field in found.values() or (field == "opening" and "balance" in found.values()):
            continue  # an opening sum and a balance would say the same twice
        if not numbers and field in ("external_reference", "key", "customer", "account", "bill"):
            continue
        order = [plain(field), *words.split()]
        free = [column for name in order for column, key in keys.items() if column not in found and key == name]
        if field == "name":  # QuickBooks has a Company that few customers have beside a Customer that all have
            free.sort(key=lambda column: not _is_full(table, column))
        if free:
            found[free[0]] = field


def _is_full(table: Table, column: str) -> bool:
    return all(row.cells[column].strip() for row in table.rows)


def _find_direction(table: Table, found: dict[str, str]) -> None:
    """Find the column that says credit or debit by what it holds, whatever it is called.

    Amounts without a sign beside such a column are the one thing that must never be taken for money that came in.
    """
    if "direction" not in found.values():
        column = next((column for column in table.columns if _says_direction(table, column)), None)
        if column is not None:
            found[column] = "direction"


def _settle_bank(table: Table, found: dict[str, str]) -> None:
    """Leave out the bank's own account and numbers that are not each row's own."""
    names = {field: column for column, field in found.items()}
    amounts = values_of(table, names["amount"], 1000) if "amount" in names else ()
    signed = "direction" in names or any(text.lstrip("( ").startswith(("-", "−")) or text.endswith("-") for text in amounts)
    signed = signed or any(re.search(WENT_OUT, plain(column)) for column in table.columns if column not in found)
    of_bank = "payer" in names or (signed and "reference" in names)
    if of_bank and "account" in names and not {"customer", "bill"} & set(names):
        del found[names["account"]]
    if "key" in names and names["key"] != "key":
        filled = [text for row in table.rows if (text := row.cells[names["key"]].strip())]
        if len(set(filled)) < len(filled) or not filled:
            del found[names["key"]]


def _says_direction(table: Table, column: str) -> bool:
    """Say whether a column holds nothing but credit and debit, or one of the two where its name or the word leaves no doubt."""
    if plain(column) in NAMES["payments"]["method"].split() and "type" not in plain(column):
        return False  # a way to pay: by debit card
    words = {text.casefold().rstrip(".") for text in values_of(table, column, 9)}
    if not words or not any(words <= pair for pair in PAIRS):
        return False
    named = re.search(r"soll|haben|credit|debit|af|bij|^sh$|^dc$|^$|^column", plain(column))
    return len(words) == 2 or bool(named) or all(len(word) > 3 for word in words)


def _settle_names(table: Table, found: dict[str, str]) -> None:
    """Keep the name alone or its parts alone where they are filled in every row; else both, a company's and a person's."""
    parts = [column for column, field in found.items() if field in (FIRST_NAME, LAST_NAME)]
    whole = next((column for column, field in found.items() if field == "name"), None)
    if not parts or whole is None:
        return
    if _is_full(table, whole):
        for column in parts:
            del found[column]
    elif all(_is_full(table, column) for column in parts):
        del found[whole]


def _find_mail(table: Table, found: dict[str, str]) -> None:
    if "email" in found.values():
        return
    for column in table.columns:
        samples = values_of(table, column, 20)
        if column not in found and samples and all(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text) for text in samples):
            found[column] = "email"
            return


def values_of(table: Table, column: str, most: int) -> tuple[str, ...]:
    """Return the first different texts of a column that are not blank."""
    seen: dict[str, None] = {}
    for row in table.rows:
        text = row.cells[column].strip()
        if text:
            seen[text] = None
            if len(seen) == most:
                break
    return tuple(seen)


def columns_of(columns: Sequence[str], chosen: Mapping[str, str], fields: Iterable[str]) -> dict[str, str]:
    """Turn column → field into field → column or template, as the import wants it; the others are left out by name."""
    source = {field: column for column, field in chosen.items()}
    found = {field: source.get(field, "") for field in fields}
    parts = [source[part] for part in (FIRST_NAME, LAST_NAME) if part in source]
    if parts and found.get("name"):
        found["name"] = f"{{{found['name']}}}, " + " ".join(f"{{{part}}}" for part in parts)
    elif parts:
        found["name"] = parts[0] if len(parts) == 1 else " ".join(f"{{{part}}}" for part in parts)
    return found


def guess_dates(values: Iterable[str]) -> str | None:
    """Return the one form in which all days can be read, "" for 2026-02-06, or None where more than one fits.

    >>> guess_dates(["31/12/2026", "01/02/2026"]), guess_dates(["01/02/2026"]), guess_dates(["6.2.2026"]), guess_dates([])
    ('%d/%m/%Y', None, '%d.%m.%Y', '')
    """
    texts = list(values)[:_LOOKED_AT]
    read = {form: sum(1 for text in texts if _is_day(text, form)) for form in DATE_FORMS}
    most = max(read.values())
    if not most or read[""] == most:
        return ""
    best = [form for form in DATE_FORMS if read[form] == most]
    return best[0] if len(best) == 1 else None


def _is_day(text: str, form: str) -> bool:
    try:
        parse_date(text, form or None)
    except BillingError:
        return False
    return True


def guess_decimal(values: Iterable[str], places: int = 2) -> str | None:
    """Return the decimal mark of amounts, or None where nothing tells: 1.234 in a currency of three decimals.

    >>> guess_decimal(["1.204,50", "-40,00"]), guess_decimal(["1,204.50"]), guess_decimal(["1,234"]), guess_decimal(["12"])
    (',', '.', '.', '.')
    >>> guess_decimal(["1.234"]), guess_decimal(["1.234"], places=3), guess_decimal(["1.204,500"], places=3)
    (',', None, ',')
    """
    sure, likely = {".": 0, ",": 0}, {".": 0, ",": 0}
    for text in list(values)[:_LOOKED_AT]:
        marks = re.findall(r"[.,]", text)
        if not marks:
            continue
        last, other = marks[-1], "," if marks[-1] == "." else "."
        after = len(re.findall(r"[0-9]", text[text.rindex(last) + 1 :]))
        if other in marks:
            sure[last] += 1
        elif marks.count(last) > 1:
            sure[other] += 1
        elif after != 3:
            sure[last] += 1
        else:
            likely[other] += 1
    if any(sure.values()):
        return "," if sure[","] > sure["."] else "."
    if any(likely.values()):
        return None if places == 3 else "," if likely[","] > likely["."] else "."
    return "."
