"""Owns laid out pages as bytes to keep, so that an issued paper is shown and printed for ever as it was drawn.

Pictures are kept apart, by their hash: one logo stands on all pages. Must not know Qt, or where the bytes lie.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from typing import Any

from .paper import Code, Frame, Item, Layout, Line, Picture, Style, Text

_FORM = 1


def pack(layout: Layout) -> tuple[bytes, dict[str, bytes]]:
    """Return the pages as bytes, and the pictures on them by their SHA-256."""
    pictures: dict[str, bytes] = {}
    pages = [[_plain(item, pictures) for item in page] for page in layout.pages]
    said = {"form": _FORM, "width": layout.width, "height": layout.height, "title": layout.title, "pages": pages}
    return zlib.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()), pictures


def _plain(item: Item, pictures: dict[str, bytes]) -> list[Any]:
    """Return a thing as its kind and fields in order; written out, since this is done for each text of each page."""
    if isinstance(item, Text):
        style = item.style
        face = [style.face] if style.face else []
        return ["t", item.x, item.baseline, item.text, style.size, style.weight, style.ink, item.align, item.rtl, *face]
    if isinstance(item, Line):
        return ["l", item.x1, item.y1, item.x2, item.y2, item.ink, item.width, item.dashed]
    if isinstance(item, Frame):
        return ["f", item.x, item.y, item.width, item.height, item.radius, item.ink]
    if isinstance(item, Picture):
        name = hashlib.sha256(item.data).hexdigest()
        pictures[name] = item.data
        return ["p", item.x, item.y, item.width, item.height, name]
    return ["c", item.x, item.y, item.size, item.rows]


def unpack(data: bytes, picture: Callable[[str], bytes]) -> Layout:
    """Return the pages that were kept; `picture` finds one by its SHA-256. Raises: ValueError when they are damaged."""
    try:
        said = json.loads(zlib.decompress(data))
        pages = tuple(tuple(_item(item[0], item[1:], picture) for item in page) for page in said["pages"])
        return Layout(said["width"], said["height"], pages, said["title"])
    except (zlib.error, KeyError, TypeError, IndexError) as error:
        raise ValueError(f"these are no kept pages: {error}") from error


def _item(kind: str, fields: list[Any], picture: Callable[[str], bytes]) -> Item:
    if kind == "t":
        x, baseline, text, size, weight, ink, align, rtl, *face = fields
        return Text(x, baseline, text, Style(size, weight, ink, *face), align, rtl)
    if kind == "l":
        return Line(*fields)
    if kind == "f":
        return Frame(*fields)
    if kind == "p":
        x, y, width, height, name = fields
        return Picture(x, y, width, height, picture(name))
    if kind == "c":
        x, y, size, rows = fields
        return Code(x, y, size, tuple(rows))
    raise KeyError(kind)
