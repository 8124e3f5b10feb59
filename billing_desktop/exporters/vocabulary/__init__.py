"""The words on paper, by language; a test holds the keys and the places of each against English."""

from collections.abc import Mapping

from .english import ENGLISH
from .german import GERMAN
from .spanish import SPANISH

VOCABULARIES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "de": GERMAN, "es": SPANISH}

__all__ = ["ENGLISH", "GERMAN", "SPANISH", "VOCABULARIES"]
