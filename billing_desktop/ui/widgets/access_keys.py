"""Owns access keys: a letter for the label of each input, so that Alt and that letter go there; must not know any form.

Letters are given by the words themselves, in the order of reading, so that they follow a translation. Source: ux C9.
"""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QWidget

from .labelled import LabelledField

_GIVEN = re.compile(r"(?<!&)(?:&&)*&([^&\s])")


def give(window: QWidget) -> None:
    """Give each labelled input of a window a letter of its own; letters that buttons have are theirs."""
    taken = {found[1].lower() for button in window.findChildren(QAbstractButton) if (found := _GIVEN.search(button.text()))}
    for field in window.findChildren(LabelledField):
        key = _letter(field.label(), taken)
        field.set_access_key(key)
        taken.add(key)


def _letter(text: str, taken: set[str]) -> str:
    """Return the first letter of a word that is free, else any letter that is, else nothing.

    >>> _letter("Paid on", {"p"}), _letter("Post", {"p"}), _letter("12", set())
    ('o', 'o', '')
    """
    firsts = re.findall(r"\b[^\W\d_]", text)
    for char in (*firsts, *text):
        if char.isalpha() and char.lower() not in taken:
            return char.lower()
    return ""
