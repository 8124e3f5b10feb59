"""Reads the documents a person reads: README.md, the guide, and those for developers; what is in them as code, links, names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "resources" / "guide"
README = ROOT / "README.md"
FOR_DEVELOPERS = tuple(ROOT / name for name in ("CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"))
LANGUAGES = sorted(folder.name for folder in GUIDE.iterdir() if (folder / "index.md").is_file())
_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code: its language, the file it is to be written to where one is named, and its text."""

    language: str
    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a document: where it leads, and whether it is a picture."""

    target: str
    picture: bool


def guide(code: str = "en") -> list[Path]:
    """Return the pages of the guide in a language."""
    return sorted((GUIDE / code).glob("*.md"))


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def blocks(path: Path) -> list[Block]:
    """Return the blocks of code of a document in their order."""
    found = []
    for words, text in _FENCE.findall(read(path)):
        language, _, file = words.strip().partition(" ")
        found.append(Block(language, file, text))
    return found


def prose(path: Path) -> str:
    """Return a document without its blocks of code."""
    return _FENCE.sub("", read(path))


def links(path: Path) -> Iterator[Link]:
    """Give the links and pictures of a document."""
    for mark, target in _LINK.findall(prose(path)):
        yield Link(target, bool(mark))


def code_words(path: Path) -> list[str]:
    """Return what stands in a document as code within a sentence."""
    return re.findall(r"`([^`\n]+)`", prose(path))


def named(path: Path) -> list[str]:
    """Return the names of commands, buttons and fields, which stand *like this*."""
    plain = re.sub(r"`[^`\n]*`", "", re.sub(r"\*\*[^*]+\*\*", "", prose(path)))
    return [" ".join(name.split()) for name in re.findall(r"\*([^*]+)\*", plain)]


def quoted(path: Path) -> list[str]:
    """Return the sentences of the program that a document quotes, which stand in bold and in quotation marks."""
    return re.findall(r"\*\*\"([^\"]+)\"\*\*", " ".join(prose(path).split()))


def sentences_with_keys(path: Path) -> list[tuple[str, str]]:
    """Return the commands that a document names with their keys."""
    return re.findall(r"\*([^*\n]+)\*\s\(`([^`\n]+)`\)", " ".join(prose(path).split()))
