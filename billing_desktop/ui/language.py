"""Owns the language of the window: which there are, and putting one on; must not know any widget.

Texts come from `resources/translations`, those of Qt itself from Qt. A window that stands keeps its texts: whoever changes
the language makes it anew.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from .. import paths
from . import sentences

log = logging.getLogger(__name__)
SYSTEM, ENGLISH, PSEUDO = "system", "en", "pseudo"
SETTING = "language"
"""Its name in the state of the window."""
NAMES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Each language in its own words, which are never translated."""


@dataclass
class _Spoken:
    code: str = ENGLISH
    translators: tuple[QTranslator, ...] = ()


_now = _Spoken()


def available() -> tuple[tuple[str, str], ...]:
    """Return what can be chosen, as (code, name): the system's language first, then each in its own words."""
    return ((SYSTEM, QCoreApplication.translate("language", "As the system")), *NAMES.items())


def current() -> str:
    """Return the code of the language that is shown: en, de, es or pseudo."""
    return _now.code


def meant(code: str) -> str:
    """Return the language that a choice means on this computer; one that is not known is English."""
    if code == SYSTEM:
        wanted = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
        return next((tag for tag in wanted if tag in NAMES), ENGLISH)
    return code if code in NAMES or code == PSEUDO else ENGLISH


def apply(app: QCoreApplication, code: str) -> str:
    """Show texts, days and what Qt writes in a language from now on, and return which one it is."""
    for translator in _now.translators:
        app.removeTranslator(translator)
    wanted = meant(code)
    own: tuple[QTranslator | None, ...] = ()
    if wanted == PSEUDO:
        own = (Pseudo(app),)
    elif wanted != ENGLISH:
        own = (_loaded(app, f"qtbase_{wanted}", of_qt=True), _loaded(app, f"billing_{wanted}"))
    _now.translators = tuple(translator for translator in own if translator is not None)
    for translator in _now.translators:
        app.installTranslator(translator)
    _now.code = wanted
    QLocale.setDefault(QLocale.system() if code == SYSTEM else QLocale(ENGLISH if wanted == PSEUDO else wanted))
    sentences.follow(wanted != ENGLISH)
    return wanted


def _loaded(app: QCoreApplication, name: str, *, of_qt: bool = False) -> QTranslator | None:
    """Load a file of translations: ours, or Qt's from its own folder, or from beside ours in a frozen program."""
    translator = QTranslator(app)
    places = [str(paths.resource("translations"))]
    if of_qt:
        places.insert(0, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if any(translator.load(name, place) for place in places):
        return translator
    log.warning("there is no translation %s", name)
    translator.deleteLater()
    return None


_ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéïñôúýÀÇÉÏÑÔÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|&&|&|\(\*[^)]*\))")


class Pseudo(QTranslator):
    """Every text four tenths longer, in brackets and with accents: what it cuts, German cuts too; what it misses is no text."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the longer text; patterns of days and marks stay."""
        return pseudo(text) if context not in ("format", "dates", "language") or (" " in text and "{" not in text) else ""

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """Write a text longer and strange, its places and access keys in place.

    >>> pseudo("&Receive payment")
    '[&Réçéïvé pàýméñt ~~~]'
    """
    parts = (part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    letters = len(_KEPT.sub("", text))
    more = re.sub("~{4}(?=~)", "~~~~ ", "~" * (round(letters * 0.4) - 3))
    return f"[{''.join(parts)} {more}]" if more else f"[{''.join(parts)}]"
