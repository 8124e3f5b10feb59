"""Owns the label above an input and the line below it: a hint, or in its place what is wrong or what is meant."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..sentences import said
from .text import PlainLabel

_ANY_WIDTH = (1 << 24) - 1
"""The greatest width of a widget that has no limit, as Qt has it."""


def set_state(widget: QWidget, state: str) -> None:
    """Frame an input as wrong (`error`) or as usual (an empty text)."""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class LabelledField(QWidget):
    """An input with its label above and, below, a hint or in its place what is wrong.

    An editor that has `problem()` and a signal `left` says by itself what is wrong when it is left; one that remarks what a
    typed text means, as a sum or a short day, has it shown below.
    """

    def __init__(
        self, label: str, editor: QWidget, *, hint: str = "", needed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor: Any = editor
        self._hint, self._needed, self._error = hint, needed, ""
        self._warning = self._remark = self._key = ""
        self._name = label
        self._label = PlainLabel("", "label", "muted")
        self._label.setBuddy(editor)
        self._below = PlainLabel("", "small", "muted", wrap=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._below)
        column.addStretch(1)
        self.set_label(label)
        self._show()
        for name in ("edited", "textEdited", "picked", "toggled"):
            if hasattr(editor, name):
                getattr(editor, name).connect(self.clear_error)
        if hasattr(editor, "left") and hasattr(editor, "problem"):
            editor.left.connect(self.check)
        remarking: Any = editor
        if hasattr(remarking, "remarked"):
            remarking.remark_elsewhere()
            remarking.remarked.connect(self._remarked)

    def label(self) -> str:
        """Return the label without the word that marks a needed field."""
        return self._name

    def set_label(self, label: str, needed: bool | None = None) -> None:
        """Set the label and whether the field is needed."""
        self._name = label
        self._needed = self._needed if needed is None else needed
        shown = self.tr("{label} (needed)").format(label=label) if self._needed else label
        at = shown.lower().find(self._key) if self._key else -1
        escaped = shown.replace("&", "&&") if at < 0 else "&".join(part.replace("&", "&&") for part in (shown[:at], shown[at:]))
        self._label.setText(escaped)
        self.editor.setAccessibleName(shown)

    def set_access_key(self, letter: str) -> None:
        """Let Alt and a letter of the label go to the input; an empty text takes the key away."""
        self._key = letter
        self.set_label(self._name)

    def hide_label(self, spoken: str) -> None:
        """Leave the label out where the input carries its own text, as a box to tick does."""
        self._name = spoken
        self._label.hide()
        self.editor.setAccessibleName(spoken)

    def put_beside(self, button: QWidget) -> None:
        """Put a button beside the input, on its line: label and hint have the whole width."""
        line = QHBoxLayout()
        line.setSpacing(8)
        self._column.removeWidget(self.editor)
        line.addWidget(self.editor, 100)
        line.addWidget(button)
        if self.editor.maximumWidth() < _ANY_WIDTH:  # up to its limit the input takes the room
            line.addStretch(1)
        self._column.insertLayout(1, line)

    def hint(self) -> str:
        """Return the quiet line that stands below while nothing is wrong."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Set the quiet line below, shown while nothing is wrong."""
        self._hint = hint
        self._show()

    def set_warning(self, text: str) -> None:
        """Show below what deserves a look but is allowed, as a day in the future."""
        self._warning = said(text)
        self._show()

    def set_error(self, text: str) -> None:
        """Frame the input as wrong and say why below it; an empty text lifts it."""
        self._error = said(text)
        set_state(self.editor, "error" if text else "")
        self._show()

    def error(self) -> str:
        """Return what is said to be wrong, or an empty text."""
        return self._error

    def clear_error(self) -> None:
        """Take the message away, as when the field is edited."""
        if self._error:
            self.set_error("")

    def check(self) -> bool:
        """Show what the editor itself finds wrong; say whether it is in order."""
        found = self.editor.problem() if hasattr(self.editor, "problem") else ""
        if found or self._error:
            self.set_error(found)
        return not found

    def _remarked(self, text: str) -> None:
        self._remark = text
        self._show()

    def _show(self) -> None:
        """Show the one thing that matters most: what is wrong, what deserves a look, what is meant, the hint."""
        if self._error:
            self._put(f"✕ {self._error}", "bad")
        elif self._warning:
            self._put(self._warning, "late")
        else:
            self._put(self._remark or self._hint, "info" if self._remark else "muted")

    def _put(self, text: str, tone: str) -> None:
        self._below.setText(text)
        self._below.set_tone(tone)
        self._below.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._label.setEnabled(True)  # its label stays legible
