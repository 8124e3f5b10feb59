"""The translations: complete, true to their places and keys, found by the extractor, and compiled as they stand."""

import ast
import json
import re

import pytest
import texts
import translations
from PySide6.QtCore import QTranslator

from billing_desktop import paths


def test_every_text_is_translated_and_keeps_its_places_and_keys():
    assert list(translations.problems()) == []


@pytest.mark.parametrize("code", ["de", "es"])
def test_what_is_loaded_is_what_was_translated(qapp, code):
    file = paths.resource("translations") / f"billing_{code}.qm"
    assert file.stat().st_size < 400_000
    translator = QTranslator()
    assert translator.load(str(file))
    stale = [key for key, text in translations.read(code).items() if translator.translate(*key) != text]
    assert stale == [], "run packaging/translations.py compile"


def test_a_text_without_translation_is_named_with_its_file(monkeypatch):
    new = texts.Text("core", "Bill {0} was eaten by the dog.", "services/bills.py")
    monkeypatch.setattr(translations, "all_texts", lambda: [new])
    found = [line for line in translations.problems() if "eaten" in line]
    assert len(found) == 2
    assert "services/bills.py" in found[0]
    assert "no translation" in found[0]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Bill {0} of {1}", "Rechnung {0}"),
        ("&Open book…", "Buch öffnen…"),
        ("New bill…", "Neue Rechnung"),
        (" {n} more.", "{n} weitere."),
    ],
)
def test_what_a_translation_may_not_lose(monkeypatch, source, translation):
    monkeypatch.setattr(translations, "all_texts", lambda: [texts.Text("core", source, "a.py")])
    monkeypatch.setattr(translations, "read", lambda _code: {("core", source): translation})
    assert [line for line in translations.problems() if "core.json" not in line]


def _found(code: str) -> list[tuple[str, str]]:
    return [(text.context, text.source) for text in texts.window_texts(ast.parse(code), "a.py")]


def test_the_extractor_sees_every_way_a_text_is_marked():
    assert _found(
        'def _tr(text):\n    return QCoreApplication.translate("own", text)\n'
        "class Page(QWidget):\n    def show(self, n):\n"
        '        self.tr("one" if n == 1 else "{n} of them").format(n=n)\n        _tr("short")\n'
        'NAME = QCoreApplication.translate("fields", "Name")\n'
    ) == [("Page", "one"), ("Page", "{n} of them"), ("own", "short"), ("fields", "Name")]


@pytest.mark.parametrize("code", ['class A:\n    def b(self):\n        self.tr(f"{n} bills")', 'other.tr("text")'])
def test_the_extractor_refuses_what_it_cannot_see(code):
    with pytest.raises(texts.Unseen):
        _found(code)


def test_every_sentence_of_the_window_is_marked():
    """Sentences that a person would see in English, whatever the language; what only the log reads is left out."""
    known = {re.sub(r"\{\w*\}", "{}", text.source) for text in texts.all_texts()}
    unmarked = []
    for path in sorted((texts.PACKAGE / "ui").rglob("*.py")):
        for template in texts.templates(ast.parse(path.read_text("utf-8"))):
            if re.search(r"\w{2,}.* .*[.?!…]$", template) and re.sub(r"\{\d+\}", "{}", template) not in known:
                unmarked.append(f"{path.name}: {template}")
    assert unmarked == []


def test_refusals_of_every_room_are_known_again():
    known = json.loads((paths.resource("translations") / "core.json").read_text("utf-8"))["sentences"]
    for sentence in (
        "Bill {0} is paid; leave the amount as credit instead.",
        "{0} is missing.",
        "The disk is full, so nothing was recorded; free some space and try again.",
        '"{0}" is on line {1} too; give one of them another number, or put them into one row.',
        '"{0}" is not finished; an amount is missing in it.',
    ):
        assert sentence in known
