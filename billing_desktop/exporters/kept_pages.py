"""Owns laid out pages as bytes to keep, so that an issued paper is shown and printed for ever as it was drawn.

Pictures are kept apart, by their hash: one logo stands on all pages. Must not know Qt, or where the bytes lie.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from .paper import Code, Frame, Item, Layout, Line, Picture, Style, Text

_FORM = 1
_KINDS = {"text": Text, "line": Line, "frame": Frame, "picture": Picture, "code": Code}


def pack(layout: Layout) -> tuple[bytes, dict[str, bytes]]:
    """Return the pages as bytes, and the pictures on them by their SHA-256."""
    pictures: dict[str, bytes] = {}

    def plain(item: Item) -> dict[str, Any]:
        found = asdict(item)
        found["kind"] = type(item).__name__.lower()
        if isinstance(item, Picture):
            name = hashlib.sha256(item.data).hexdigest()
            pictures[name] = item.data
            found["data"] = name
        return found

    said = {
        "form": _FORM,
        "width": layout.width,
        "height": layout.height,
        "title": layout.title,
        "pages": [[plain(item) for item in page] for page in layout.pages],
    }
    return zlib.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode(), 9), pictures


def unpack(data: bytes, picture: Callable[[str], bytes]) -> Layout:
    """Return the pages that were kept; `picture` finds one by its SHA-256. Raises: ValueError when they are damaged."""
    try:
        said = json.loads(zlib.decompress(data))
        pages = tuple(tuple(_item(dict(item), picture) for item in page) for page in said["pages"])
        return Layout(said["width"], said["height"], pages, said["title"])
    except (zlib.error, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"these are no kept pages: {error}") from error


def _item(said: dict[str, Any], picture: Callable[[str], bytes]) -> Item:
    kind = _KINDS[said.pop("kind")]
    if "style" in said:
        said["style"] = Style(**said["style"])
    if "rows" in said:
        said["rows"] = tuple(said["rows"])
    made: Item = kind(**said)
    return replace(made, data=picture(said["data"])) if isinstance(made, Picture) else made
