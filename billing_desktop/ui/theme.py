"""Owns the colours, the type and the one style sheet of the program; must not know any widget.

No other module names a colour, a font or a size of type. Source: the design system, "Colours" and "Type"; the contrast
of every pair is computed by tests/ui/test_theme.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ..paths import resource

COLOURS: dict[str, dict[str, str]] = {
    "light": {
        "bg": "#F6F7F9", "surface": "#FFFFFF", "raised": "#FFFFFF",
        "line": "#E3E6EB", "edge": "#C6CDD8", "field": "#858FA0",
        "text": "#1B2330", "muted": "#5B6678", "disabled": "#B8C0CC",
        "accent": "#2563EB", "onAccent": "#FFFFFF", "soft": "#EAF1FF", "softText": "#1D4FC4",
        "sel": "#E3ECFF", "hover": "#F0F3F8",
        "late": "#B93A0A", "lateSoft": "#FFF1E8", "credit": "#0C7457", "creditSoft": "#E7F6F1",
        "bad": "#B42318", "badSoft": "#FDECEA", "onBad": "#FFFFFF", "bar": "#A9C1F5",
    },
    "dark": {
        "bg": "#14171C", "surface": "#1B2027", "raised": "#232A33",
        "line": "#2C333D", "edge": "#414C5B", "field": "#69758A",
        "text": "#E6EAF0", "muted": "#9BA8BB", "disabled": "#4A5463",
        "accent": "#6EA0FF", "onAccent": "#0B1220", "soft": "#223150", "softText": "#A9C6FF",
        "sel": "#24365C", "hover": "#232A33",
        "late": "#FF9A62", "lateSoft": "#3A2419", "credit": "#4FD1A5", "creditSoft": "#15332B",
        "bad": "#FF8F85", "badSoft": "#40211F", "onBad": "#1A0B0A", "bar": "#3F5B92",
    },
}  # fmt: skip
"""The colours by theme and token; the only place where a colour stands."""

FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
FAMILIES = (
    "Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai",
    "Noto Sans CJK JP", "Droid Sans Fallback",
)  # fmt: skip
"""Inter has Latin, Greek and Cyrillic; the others follow, then the system's own faces."""

ROLES: dict[str, tuple[int, int]] = {
    "badge": (11, 600), "tiny": (11, 400), "label": (12, 400), "small": (12, 400), "header": (12, 500),
    "smallStrong": (12, 600), "body": (13, 400), "reading": (14, 400), "medium": (13, 500), "strong": (13, 600),
    "section": (15, 600), "money": (15, 600), "title": (20, 600), "figure": (20, 600), "amount": (28, 600), "code": (11, 400),
}  # fmt: skip
"""Size in pixels at 100 % and weight of each role of text."""

TEXT_SIZES = (90, 100, 110, 125, 150)
"""The sizes of text to choose from, in per cent; every length that holds text follows."""
DENSITIES = ("comfortable", "compact")
_LESS = {"comfortable": 0, "compact": 4}
CONTROL = 34
"""How high inputs and buttons are, and by how much rows and controls are lower where they stand close. Source: look, Space."""

_TONES = {"normal": "text", "muted": "muted", "late": "late", "warn": "late", "credit": "credit", "good": "credit",
          "bad": "bad", "info": "softText", "accent": "accent"}  # fmt: skip
_SOFT = {"late": "lateSoft", "warn": "lateSoft", "credit": "creditSoft", "good": "creditSoft", "bad": "badSoft",
         "info": "soft", "accent": "soft"}  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """One of the two sets of colours, as palette, style sheet and single colours."""

    name: str

    @property
    def colours(self) -> dict[str, str]:
        """Return the colours by token."""
        return COLOURS[self.name]

    def colour(self, token: str) -> QColor:
        """Return the colour of a token of the table."""
        return QColor(COLOURS[self.name][token])

    def tone(self, tone: str) -> QColor:
        """Return the text colour of a tone: normal, muted, late, credit, bad, info, accent; a token is one too."""
        return self.colour(_TONES.get(tone, tone))

    def soft(self, tone: str) -> QColor:
        """Return the fill behind text of a tone, as in badges and notice bars."""
        return self.colour(_SOFT.get(tone, "bg"))

    def palette(self) -> QPalette:
        """Return the palette, with every role set for every state."""
        made = QPalette()
        for role, token in _PALETTE.items():
            made.setColor(role, self.colour(token))
        faded = self.colour("disabled")
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, role, faded)
        return made

    def style_sheet(self) -> str:
        """Return the style sheet of the whole program in these colours."""
        from .style import style_sheet

        return style_sheet(self)


_ROLE = QPalette.ColorRole
_PALETTE = {
    _ROLE.Window: "bg", _ROLE.AlternateBase: "bg", _ROLE.Base: "surface", _ROLE.Button: "surface",
    _ROLE.ToolTipBase: "raised", _ROLE.ToolTipText: "text", _ROLE.Text: "text", _ROLE.WindowText: "text",
    _ROLE.ButtonText: "text", _ROLE.BrightText: "onAccent", _ROLE.PlaceholderText: "muted", _ROLE.Highlight: "sel",
    _ROLE.HighlightedText: "text", _ROLE.Link: "softText", _ROLE.LinkVisited: "softText", _ROLE.Accent: "accent",
    _ROLE.Light: "surface", _ROLE.Midlight: "line", _ROLE.Mid: "line", _ROLE.Dark: "edge", _ROLE.Shadow: "edge",
}  # fmt: skip


class _State:
    """What is applied now; one application has one theme."""

    theme = Theme("light")
    wanted = "light"
    follows: Callable[[Qt.ColorScheme], None] | None = None
    fonts_loaded = False
    percent = 100
    density = "comfortable"


def current() -> Theme:
    """Return the theme that is applied."""
    return _State.theme


def px(length: int) -> int:
    """Return a length, drawn for text of 100 %, as it is at the size of text now. The one place where sizes grow."""
    return (length * _State.percent + 50) // 100


def row(height: int) -> int:
    """Return the height of a row of a list or table as it is now: lower where they stand close, higher with larger text."""
    return px(height - _LESS[_State.density])


def control() -> int:
    """Return how high inputs and buttons are now."""
    return row(CONTROL)


def size() -> tuple[int, str]:
    """Return the size of text in per cent, and the density."""
    return _State.percent, _State.density


def set_size(app: QApplication, percent: int, density: str) -> bool:
    """Set the size of text and the density, of those there are to choose; say whether anything changed.

    Widgets take their sizes when they are made, so a window that stands already is to be built anew.
    """
    wanted = (percent if percent in TEXT_SIZES else 100, density if density in DENSITIES else DENSITIES[0])
    if wanted == size():
        return False
    _State.percent, _State.density = wanted
    _font.cache_clear()
    metrics.cache_clear()
    apply(app, _State.wanted)
    return True


def font(role: str = "body", *, bold: bool | None = None) -> QFont:
    """Return the font of a role with tabular figures; `bold` overrides the weight with 600 or 400."""
    return QFont(_font(role, bold))


@cache
def _font(role: str, bold: bool | None) -> QFont:
    pixels, weight = ROLES[role]
    if role == "code":
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    else:
        made = QFont()
        made.setFamilies(list(FAMILIES))
        made.setFeature(QFont.Tag("tnum"), 1)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(px(pixels))
    made.setWeight(QFont.Weight(weight if bold is None else 600 if bold else 400))
    return made


@cache
def metrics(role: str = "body") -> QFontMetricsF:
    """Return the measures of a role's font, made once: rows are measured by the thousand."""
    return QFontMetricsF(_font(role, None))


def load_fonts() -> list[str]:
    """Load the bundled fonts once and return the files that could not be read."""
    if _State.fonts_loaded:
        return []
    _State.fonts_loaded = True
    files = [resource(f"fonts/{name}") for name in FONT_FILES]
    return [str(file) for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]


def apply(app: QApplication, wanted: str = "system") -> Theme:
    """Give the whole program its look: fonts, palette and style sheet.

    `wanted` is light, dark or system; system follows the desktop, also while the program runs.
    """
    load_fonts()
    hints = app.styleHints()
    if _State.follows is None:

        def follow(_scheme: Qt.ColorScheme) -> None:
            if _State.wanted == "system":
                apply(app, "system")

        _State.follows = follow
        hints.colorSchemeChanged.connect(follow)
    _State.wanted = wanted
    if wanted == "system":
        wanted = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    theme = _State.theme = Theme(wanted)
    if app.style().objectName().lower() != "fusion" and not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    sheet = theme.style_sheet()  # has every colour and length of the look
    if app.styleSheet() != sheet:  # even the same one would style every widget of every window anew
        app.setFont(font())
        app.setPalette(theme.palette())
        app.setStyleSheet(sheet)
    return theme
