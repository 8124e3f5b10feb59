"""The colours: contrast is computed from the one dictionary, and nothing else names a colour."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo

from billing_desktop.ui import icons, theme

UI = Path(theme.__file__).parent
TEXT_ON = {
    "text": ("bg", "surface", "raised", "sel", "hover", "soft", "lateSoft", "creditSoft", "badSoft"),
    "muted": ("bg", "surface", "raised", "sel", "hover", "line"),
    "accent": ("surface", "bg"),
    "onAccent": ("accent",),
    "softText": ("soft", "surface", "sel", "bg"),
    "late": ("surface", "bg", "lateSoft", "sel"),
    "credit": ("surface", "bg", "creditSoft", "sel"),
    "bad": ("surface", "bg", "badSoft", "sel"),
    "onBad": ("bad",),
    "surface": ("late",),  # the number in the rail's badge
}
LOOK = {("light", "text", "sel"): 13.3, ("dark", "text", "sel"): 9.9, ("light", "muted", "sel"): 4.90,
        ("dark", "muted", "sel"): 4.96, ("light", "accent", "bg"): 4.82, ("dark", "accent", "surface"): 6.34,
        ("light", "onAccent", "accent"): 5.17, ("light", "onBad", "bad"): 6.57, ("dark", "onBad", "bad"): 8.68,
        ("light", "softText", "soft"): 6.24, ("light", "late", "sel"): 4.82,
        ("light", "credit", "sel"): 4.85}  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_can_be_read(name: str) -> None:
    colours = theme.COLOURS[name]
    weak = {
        f"{text} on {ground}": round(contrast(colours[text], colours[ground]), 2)
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if contrast(colours[text], colours[ground]) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("name", ["light", "dark"])
def test_frames_of_inputs_can_be_seen(name: str) -> None:
    colours = theme.COLOURS[name]
    assert all(contrast(colours["field"], colours[ground]) >= 3 for ground in ("surface", "bg"))


def test_the_design_table_is_what_the_dictionary_gives() -> None:
    for (name, text, ground), expected in LOOK.items():
        colours = theme.COLOURS[name]
        assert contrast(colours[text], colours[ground]) == pytest.approx(expected, abs=0.06), (name, text, ground)


def test_both_themes_have_the_same_tokens() -> None:
    assert theme.COLOURS["light"].keys() == theme.COLOURS["dark"].keys()


def test_nothing_else_names_a_colour() -> None:
    named = re.compile(r"#[0-9A-Fa-f]{6}\b|Qt\.(GlobalColor\.)?(white|black|red|blue|green|gray)\b|QColor\(\s*[\"'0-9]")
    found = [
        f"{path.relative_to(UI)}: {match.group()}"
        for path in UI.rglob("*.py")
        if path.name != "theme.py"
        for match in named.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_style_sheet_has_no_open_place_and_follows_the_theme(qapp) -> None:
    light, dark = theme.Theme("light").style_sheet(), theme.Theme("dark").style_sheet()
    assert "$" not in light + dark
    assert "#2563EB" in light and "#2563EB" not in dark  # noqa: PT018


def test_bundled_fonts_are_used(qapp) -> None:
    assert theme.load_fonts() == []
    for role in theme.ROLES:
        if role != "code":
            assert QFontInfo(theme.font(role)).family() == "Inter", role
    assert theme.font("title").pixelSize() == 20
    assert theme.font("body").isFeatureSet(QFont.Tag("tnum"))


def test_apply_follows_the_wish(qapp) -> None:
    try:
        assert theme.apply(qapp, "dark").name == "dark"
        assert qapp.palette().window().color() == theme.Theme("dark").colour("bg")
        assert theme.current().name == "dark"
    finally:
        theme.apply(qapp, "light")
    assert qapp.palette().window().color() == theme.Theme("light").colour("bg")


def test_every_icon_can_be_drawn(qapp) -> None:
    listed = (
        "receive bill customer statement undo search outbox overview bank settings down right arrow check plus x"
        " warn info clock lock offline online shield shield-ok folder file table printer calendar refresh more copy"
        " edit pause link export"
    )
    assert not set(listed.split()) - set(icons.names())
    for name in icons.names():
        image = icons.pixmap(name, "normal", 24, 2.0).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48))
        assert inked > 20, name
    assert not icons.app_icon().isNull()
