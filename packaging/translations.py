"""Keeps the translations: `python packaging/translations.py update | fill de FILE.json | missing de | compile | check`.

`update` finds the texts in the source and brings `resources/translations/*.ts` and `core.json` to them; what is translated
stays, what is gone goes. `fill` puts translations in, from a JSON object of source (or "context|source") to translation.
`missing` prints what has none. `compile` makes the .qm files that the program loads. `check` names every text without
translation and every translation that lost a place, a key or a mark; the tests run it too.

One word for one thing:

    English         German               Spanish
    customer        Kunde                cliente
    account         Konto                cuenta
    bill            Rechnung             factura
    payment         Zahlung              pago
    receive         Zahlung erfassen     registrar un pago
    credit          Guthaben             saldo a favor
    credit note     Gutschrift           nota de crédito
    charge          Belastung            cargo
    balance         Saldo                saldo
    opening balance Anfangssaldo         saldo inicial
    closing balance Endsaldo             saldo final
    owed / owes     offen / schuldet     adeudado / debe
    open            offen                pendiente
    overdue, late   überfällig           vencido
    due             fällig               vence
    ageing          Fälligkeiten         antigüedad
    apply           verrechnen           aplicar
    take off        lösen                quitar
    reverse         zurücknehmen         revertir
    refund          erstatten            devolver, reembolso
    write off       ausbuchen            dar por incobrable
    cancel (a bill) stornieren           anular la factura
    cancel (button) Abbrechen            Cancelar
    transfer        umbuchen             traspasar
    statement       Kontoauszug          extracto
    receipt         Quittung             recibo
    slip            Zahlschein           talón de pago
    reminder        Mahnung              recordatorio
    book            Buch                 libro
    undo / redo     rückgängig machen / wiederholen   deshacer / rehacer
    notification    Benachrichtigung     notificación
    outbox          Ausgang              bandeja de salida
    receiver        Empfänger            receptor
    archive         archivieren          archivar
    act             Vorgang              operación
    overview        Übersicht            resumen
    settings        Einstellungen        ajustes
    reference       Referenz             referencia
    number          Nummer               número
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from texts import FIELDS, ROOT, Text, all_texts, core_templates

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
Key = tuple[str, str]
_PLACE = re.compile(r"\{[a-z_0-9]*\}")


def ts_file(code: str) -> Path:
    """Return the file that translators edit."""
    return FOLDER / f"billing_{code}.ts"


def read(code: str) -> dict[Key, str]:
    """Return what is translated: (context, source) to translation."""
    file = ts_file(code)
    if not file.exists():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") != "unfinished":
                found[name, message.findtext("source") or ""] = translation.text
    return found


def write(code: str, texts: Sequence[Text], translations: Mapping[Key, str]) -> None:
    """Write the texts with their translations; a text without one stands there unfinished."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[code], sourcelanguage="en")
    for context in sorted({text.context for text in texts}):
        part = ET.SubElement(root, "context")
        ET.SubElement(part, "name").text = context
        for text in (text for text in texts if text.context == context):
            message = ET.SubElement(part, "message")
            if text.file:
                ET.SubElement(message, "location", filename=text.file)
            ET.SubElement(message, "source").text = text.source
            translation = ET.SubElement(message, "translation")
            done = translations.get((text.context, text.source))
            if done:
                translation.text = done
            else:
                translation.set("type", "unfinished")
    ET.indent(root, "")
    body = ET.tostring(root, encoding="unicode")
    ts_file(code).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def update() -> None:
    """Bring the files to the texts of the source."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    texts = all_texts()
    for code in LANGUAGES:
        write(code, texts, _with_twins(texts, read(code)))
    (FOLDER / "core.json").write_text(json.dumps(_known(), ensure_ascii=False, indent=0) + "\n", "utf-8")


def _with_twins(texts: Sequence[Text], done: Mapping[Key, str]) -> dict[Key, str]:
    """Give a new text the translation that the same words have elsewhere, where there is only one; the key may have moved."""
    by_words: dict[str, set[str]] = {}
    for (_context, source), translation in done.items():
        by_words.setdefault(_without_key(source), set()).add(translation)
    found = dict(done)
    for text in texts:
        twins = by_words.get(_without_key(text.source), set())
        if (text.context, text.source) not in found and len(twins) == 1:
            (twin,) = twins
            if not list(_wrong(text.source, twin)):
                found[text.context, text.source] = twin
    return found


def _without_key(text: str) -> str:
    return re.sub(r"&(?=\w)", "", text)


def _known() -> dict[str, list[str]]:
    """Return what the program must know again in the texts of the rooms below: their sentences, and the names of fields."""
    fields = sorted({text.source for text in all_texts() if text.context == FIELDS})
    return {"sentences": list(core_templates()), "fields": fields}


def fill(code: str, file: Path) -> None:
    """Put translations in: "context|source" in any case, a source alone only where there is none yet."""
    given: dict[str, str] = json.loads(file.read_text("utf-8"))
    texts, kept = all_texts(), read(code)
    used = set()
    for text in texts:
        for name in (f"{text.context}|{text.source}", text.source):
            if name in given:
                used.add(name)
            if name in given and ("|" in name or (text.context, text.source) not in kept):
                kept[text.context, text.source] = given[name]
                break
    write(code, texts, kept)
    for name in given.keys() - used:
        print(f"no such text: {name}")


def missing(code: str) -> dict[str, list[str]]:
    """Return what has no translation, by context."""
    done, found = read(code), dict[str, list[str]]()
    for text in all_texts():
        if (text.context, text.source) not in done:
            found.setdefault(text.context, []).append(text.source)
    return found


def compile_all() -> None:
    """Make the files that the program loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for code in LANGUAGES:
        file = ts_file(code)
        subprocess.run([tool, "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)


def problems() -> Iterator[str]:
    """Say what is wrong with the translations, each with its text and file."""
    texts = all_texts()
    for code in LANGUAGES:
        done = read(code)
        for text in texts:
            translation = done.pop((text.context, text.source), "")
            where = f"{code}, {text.file or 'packaging/texts.py'}: {text.source!r}"
            yield from (f"{where} {reason}" for reason in _wrong(text.source, translation))
        yield from (f"{code}: {source!r} of {context} is in no source any more; run update" for context, source in done)
    if json.loads((FOLDER / "core.json").read_text("utf-8")) != _known():
        yield "core.json does not hold the sentences of the source; run update"


def _wrong(source: str, translation: str) -> Iterator[str]:
    if not translation:
        yield "has no translation; run update, translate it in the .ts files, then compile"
        return
    if sorted(_PLACE.findall(source)) != sorted(_PLACE.findall(translation)):
        yield f"and its translation {translation!r} have other places"
    for mark in ("…", "\n\n"):
        if (mark in source) != (mark in translation):
            yield f"and its translation {translation!r} differ in {mark!r}"
    if source[:1].isspace() != translation[:1].isspace() or source[-1:].isspace() != translation[-1:].isspace():
        yield f"and its translation {translation!r} differ in the blanks around them"
    keys = [len(re.findall(r"&(?=\w)", text.replace("&&", ""))) for text in (source, translation)]
    if keys[0] != keys[1]:
        yield f"and its translation {translation!r} do not both have an access key"


def check() -> int:
    """Print what is wrong and return how the command ends."""
    found = list(problems())
    for line in found:
        print(line)
    return 1 if found else 0


def main(arguments: Sequence[str]) -> int:
    """Run one command."""
    plain: dict[str, Callable[[], object]] = {"update": update, "compile": compile_all}
    match list(arguments):
        case [("update" | "compile") as command]:
            plain[command]()
        case ["fill", code, file]:
            fill(code, Path(file))
        case ["missing", code]:
            print(json.dumps(missing(code), ensure_ascii=False, indent=1))
        case ["check"]:
            return check()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
