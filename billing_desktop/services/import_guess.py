"""Owns guessing how a table is meant: which column is which field, the form of its days, its decimal mark.

A guess is only proposed; what the samples leave open is asked, never assumed. Must not know the book.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence

from ..domain.errors import BillingError
from ..importers import Table, parse_date

FIRST_NAME, LAST_NAME = "first_name", "last_name"
"""Parts of a customer's name that files keep apart; together they are mapped to the name."""

DATE_FORMS = (
    "", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%Y/%m/%d", "%d.%m.%y", "%d/%m/%y", "%m/%d/%y",
)  # fmt: skip
"""The forms of days that are told apart; the empty one is 2026-02-06."""

_LOOKED_AT = 1000
_NUMBER = "id idnumber no nr number nummer numero num code codigo externalreference"
_CUSTOMER = (
    "customer customerid customerno customernr customernumber custid client clientid clientno clientnumber kdnr kunde "
    "kundennr kundennummer kundenid kundeid debitor cliente idcliente numerocliente customername clientname kundenname"
)
_ACCOUNT = "account accountid accountno accountnumber konto kontonr kontonummer cuenta"
_BILL = (
    "invoiceno invoicenumber invoiceid invoicenr invnumber invoice bill billno billnumber billid rechnungsnr "
    "rechnungsnummer rechnungnr renr rechnung belegnr belegnummer factura numerofactura nofactura"
)
_CURRENCY = "currency currencycode curr wahrung waehrung moneda divisa"
_NOTE = "notes note notizen notiz bemerkung bemerkungen anmerkung comment comments notas nota observaciones memo privatenotes"
_NAMES: dict[str, dict[str, str]] = {
    "customers": {
        "external_reference": "customerid customerno customernr customernumber custid clientid clientno clientnumber kdnr "
        f"kundennr kundennummer kundenid debitor idcliente numerocliente {_NUMBER}",
        FIRST_NAME: "firstname givenname forename vorname",
        LAST_NAME: "lastname surname familyname nachname apellido apellidos",
        "name": "name fullname displayname customername clientname companyname company firma firmenname organization "
        "organisation businessname kundenname kunde customer client nombre razonsocial empresa cliente",
        "email": "email mail emailaddress mailaddress mailadresse emailadresse correo correoelectronico",
        "phone": "phone tel telephone phonenumber telefon telefonnummer telefono workphone mobile mobilephone mobil handy movil",
        "address_line_1": "addressline1 address1 street address billingaddress billingstreet strasse adresse anschrift "
        "direccion calle domicilio",
        "address_line_2": "addressline2 address2 street2 adresszusatz apt suite billingaptsuite",
        "postal_code": "postalcode billingpostalcode zip zipcode postal postcode plz postleitzahl codigopostal cp",
        "city": "city billingcity town ort stadt ciudad poblacion localidad",
        "region": "region stateorregion state province stateprovince provincestate billingstateprovince county bundesland "
        "provincia",
        "country": "country countrycode countryname billingcountry land pais",
        "currency": _CURRENCY,
        "billing_model": "billingmodel",
        "language": "language languagecode sprache korrespondenzsprache idioma lengua",
        "notes": _NOTE,
        "opening": "opening openingbalance balance balancedue outstanding owed owedatthestart saldo anfangssaldo offenersaldo "
        "amanfangoffen offen saldoinicial adeudadoalprincipio",
        "opening_on": "openingon openingdate openingday startday balancedate saldodatum tagdesanfangs fechasaldo diainicial",
    },
    "accounts": {
        "external_reference": f"accountid accountno accountnumber kontonr kontonummer {_NUMBER}",
        "customer": _CUSTOMER,
        "name": "name accountname kontoname account konto cuenta bezeichnung nombre title",
        "currency": _CURRENCY,
        "opening": "opening openingbalance balance owedatthestart saldo anfangssaldo amanfangoffen saldoinicial "
        "adeudadoalprincipio",
        "opening_on": "openingon openingdate openingday startday balancedate saldodatum tagdesanfangs diainicial",
    },
    "bills": {
        "external_reference": f"{_BILL} {_NUMBER} orderid",
        "customer": _CUSTOMER,
        "account": _ACCOUNT,
        "amount_due": "amountdue total amount invoicetotal grandtotal totalamount betrag gesamtbetrag rechnungsbetrag "
        "gesamt summe brutto importe importetotal monto linetotal",
        "currency": _CURRENCY,
        "bill_date": "billdate invoicedate dateissued issuedate issued date rechnungsdatum belegdatum datum fechafactura "
        "fecha transdate orderdate",
        "due_date": "duedate due dueon datedue faellig fallig faelligam falligam faelligkeit falligkeit zahlbarbis "
        "vencimiento fechavencimiento requireddate",
        "description": "description subject betreff beschreibung bezeichnung text concepto descripcion memo linedescription "
        "itemdescription",
    },
    "payments": {
        "key": f"key paymentid paymentno transactionid zahlungsid {_NUMBER}",
        "customer": _CUSTOMER,
        "account": _ACCOUNT,
        "bill": _BILL,
        "amount": "amount amountpaid paid payment total betrag zahlbetrag zahlung importe monto pago",
        "currency": _CURRENCY,
        "paid_on": "paidon paymentdate datepaid date zahldatum zahlungsdatum buchungstag datum valuta fechapago fecha",
        "method": "method paymentmethod paymenttype type zahlart zahlungsart metodo formadepago",
        "reference": "reference ref transactionreference verwendungszweck zweck referencia concepto",
        "note": _NOTE,
    },
}


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
    keys = {column: plain(column) for column in table.columns}
    for field, words in _NAMES[kind].items():
        if field in found.values() or (field == "opening" and "balance" in found.values()):
            continue  # an opening sum and a balance would say the same twice
        names = [plain(field), *words.split()]
        free = (column for name in names for column in table.columns if column not in found and keys[column] == name)
        column = next(free, None)
        if column is not None:
            found[column] = field
    if kind == "customers":
        _settle_names(table, found)
        _find_mail(table, found)
    return found


def _settle_names(table: Table, found: dict[str, str]) -> None:
    """Keep either the name or its parts: the name where every row has one, as a company's often is not."""
    parts = [column for column, field in found.items() if field in (FIRST_NAME, LAST_NAME)]
    whole = next((column for column, field in found.items() if field == "name"), None)
    if not parts or whole is None:
        return
    full = all(row.cells[whole].strip() for row in table.rows)
    for column in parts if full else [whole]:
        del found[column]


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
    if parts and not found.get("name"):
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
