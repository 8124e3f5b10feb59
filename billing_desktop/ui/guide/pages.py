"""Owns the pages of the guide as files: their order, titles and texts in a language; must not know how they are shown.

A page is Markdown that can be read without the program. Where it names a command with its keys, as in *Receive payment*
(`Ctrl+R`), the keys are those of now: whoever has chosen others reads these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...paths import resource

FIRST, KEYBOARD = "index", "keyboard"
_LINK = re.compile(r"\]\(([a-z][a-z-]*)\.md\)")
_COMMAND = re.compile(r"\*([^*`]+)\*(\s)\(`([^`\n]+)`\)")
KEY_TABLES = re.compile(r"<!-- keys -->.*?<!-- /keys -->", re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
KeyRow = tuple[str, str, str]
"""A command as the list of keys has it: its menu, its name, its keys."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the name of its file, its heading, and its Markdown."""

    name: str
    title: str
    text: str


def folder(code: str) -> Path:
    """Return the folder with the pages in a language; in English where there are none."""
    own = resource(f"guide/{code}")
    return own if (own / f"{FIRST}.md").is_file() else resource("guide/en")


@cache
def pages(code: str) -> tuple[Page, ...]:
    """Return all pages in a language, in the order in which the first one links to them."""
    place = folder(code)
    first = _read(place, FIRST)
    names = dict.fromkeys(_LINK.findall(first.text))
    return (first, *(_read(place, name) for name in names))


def file_page(code: str, name: str) -> Page | None:
    """Return a file of code that the guide links to as a page, None where there is none."""
    file = (folder(code) / name).resolve()
    if not file.is_relative_to(folder(code).parent.resolve()) or file.suffix not in (".py", ".js", ".php") or not file.is_file():
        return None
    return Page(name, file.name, f"# {file.name}\n\n```{file.suffix[1:]}\n{file.read_text(encoding='utf-8')}```\n")


def _read(place: Path, name: str) -> Page:
    text = (place / f"{name}.md").read_text(encoding="utf-8")
    return Page(name, text.split("\n", 1)[0].removeprefix("# ").strip(), text)


def commands_with_keys(text: str) -> list[tuple[str, str]]:
    """Return the commands that a text names with their keys, in its order.

    >>> commands_with_keys("*Undo* (`Ctrl+Z`) takes it back, *Reverse* too.")
    [('Undo', 'Ctrl+Z')]
    """
    return list(dict.fromkeys((" ".join(name.split()), keys) for name, _gap, keys in _COMMAND.findall(text)))


def with_keys(text: str, rows: Iterable[KeyRow], heads: tuple[str, str] = ("Command", "Keys")) -> str:
    """Return a page with the keys that the commands have now, in its sentences and in its list of all keys.

    >>> with_keys("*Undo* (`Ctrl+Z`) takes it back.", [("Edit", "Undo", "F9")])
    '*Undo* (`F9`) takes it back.'
    >>> with_keys("*Undo* (`Ctrl+Z`) takes it back.", [("Edit", "Undo", "")])
    '*Undo* takes it back.'
    """
    listed = list(rows)
    now = {name: keys for _menu, name, keys in listed}
    text = KEY_TABLES.sub(lambda _found: key_tables(listed, heads), text)
    return _COMMAND.sub(lambda found: _command(found, now), text)


def _command(found: re.Match[str], now: Mapping[str, str]) -> str:
    name, gap, written = found.groups()
    keys = now.get(" ".join(name.split()), written).split(", ")[0]
    return f"*{name}*{gap}(`{keys}`)" if keys else f"*{name}*"


def key_tables(rows: Iterable[KeyRow], heads: tuple[str, str] = ("Command", "Keys")) -> str:
    """Return the list of all commands with their keys as Markdown, a table for each menu."""
    menus: dict[str, list[str]] = {}
    for menu, name, keys in rows:
        shown = ", ".join(f"`{one}`" for one in keys.split(", ")) if keys else ""
        menus.setdefault(menu, []).append(f"| {name} | {shown} |")
    head = f"| {heads[0]} | {heads[1]} |\n| --- | --- |"
    return "\n\n".join("\n".join((f"### {menu}", "", head, *lines)) for menu, lines in menus.items())


def slug(heading: str) -> str:
    """Return a heading as a link to it names it.

    >>> slug("What if it goes wrong?")
    'what-if-it-goes-wrong'
    """
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


def heading_in(code: str, name: str, wanted: str) -> str:
    """Return a heading of an English page, as a link names it, as it is named in another language: the same by its place."""
    english, own = (_headings(language, name) for language in ("en", code))
    return own[english.index(wanted)] if wanted in english and len(own) == len(english) else wanted


def _headings(code: str, name: str) -> list[str]:
    text = next((page.text for page in pages(code) if page.name == name), "")
    return [slug(heading) for heading in _HEADING.findall(_CODE.sub("", text))]
