"""Owns faces whose figures are all of one width, made in memory of faces that have such figures as alternates.

Decimals then stand above each other, and in a PDF the figures are letters like all others: alternates of a face have no
character there, so nobody could find or copy them. Must not know Qt. Source: the OpenType specification, cmap and GSUB.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_ENTRY = struct.Struct(">4sIII")
_DIGITS = range(0x30, 0x3A)


def tabular(font: bytes, family: str, renamed: str, *, as_array: bool = True) -> bytes:
    """Return a face under another name of the same length, whose digits are its figures of one width.

    Qt looks up 65,536 characters for each face of a PDF, which an array answers four times as fast as groups do; but only
    FreeType is known to read one. Raises: ValueError where the face has none, or is written in a way that is not known here.
    """
    if len(family) != len(renamed):
        raise ValueError("the two names differ in length")
    try:
        tables = {tag: font[at : at + size] for tag, _sum, at, size in _entries(font)}
        glyphs = _characters(tables[b"cmap"])
        figures = _substitutes(tables[b"GSUB"], b"tnum")
        glyphs.update({digit: figures[glyphs[digit]] for digit in _DIGITS})
    except (KeyError, struct.error) as error:
        raise ValueError(f"the face has no figures of one width: {error}") from error
    tables[b"cmap"] = _cmap(glyphs, as_array=as_array)
    for encoding in ("ascii", "utf-16-be"):
        tables[b"name"] = tables[b"name"].replace(family.encode(encoding), renamed.encode(encoding))
    return _joined(font[:12], tables)


def _entries(font: bytes) -> Iterator[tuple[bytes, int, int, int]]:
    count = struct.unpack_from(">H", font, 4)[0]
    return _ENTRY.iter_unpack(font[12 : 12 + 16 * count])


def _characters(cmap: bytes) -> dict[int, int]:
    """Read which glyph each character has, of the form that holds all of Unicode."""
    for at in range(struct.unpack_from(">H", cmap, 2)[0]):
        _platform, _encoding, offset = struct.unpack_from(">HHI", cmap, 4 + 8 * at)
        if struct.unpack_from(">H", cmap, offset)[0] == 12:
            (count,) = struct.unpack_from(">I", cmap, offset + 12)
            groups = struct.iter_unpack(">III", cmap[offset + 16 : offset + 16 + 12 * count])
            return {char: glyph + char - first for first, last, glyph in groups for char in range(first, last + 1)}
    raise ValueError("the face has no table of all characters")


def _cmap(glyphs: dict[int, int], *, as_array: bool) -> bytes:
    """Write which glyph each character has, once, but named twice.

    FreeType makes a table of its own from the names of the glyphs where it finds none of platform 0.
    """
    head = struct.pack(">HHHHIHHI", 0, 2, 0, 4, 20, 3, 10, 20)
    return head + (_array(glyphs) if as_array else _groups(glyphs))


def _array(glyphs: dict[int, int]) -> bytes:
    first = min(glyphs)
    row = [0] * (max(glyphs) - first + 1)
    for char, glyph in glyphs.items():
        row[char - first] = glyph
    return struct.pack(f">HHIIII{len(row)}H", 10, 0, 20 + 2 * len(row), 0, first, len(row), *row)


def _groups(glyphs: dict[int, int]) -> bytes:
    """Write runs of characters whose glyphs follow each other too."""
    groups: list[list[int]] = []
    for char, glyph in sorted(glyphs.items()):
        if groups and char == groups[-1][1] + 1 and glyph == groups[-1][2] + char - groups[-1][0]:
            groups[-1][1] = char
        else:
            groups.append([char, char, glyph])
    body = b"".join(struct.pack(">III", *group) for group in groups)
    return struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body


def _substitutes(gsub: bytes, feature: bytes) -> dict[int, int]:
    """Read which glyphs stand for which others by a feature that puts one for one."""

    def short(at: int) -> int:
        return int(struct.unpack_from(">H", gsub, at)[0])

    features, lookups = short(6), short(8)
    wanted: set[int] = set()
    for at in range(short(features)):
        tag, offset = struct.unpack_from(">4sH", gsub, features + 2 + 6 * at)
        if tag == feature:
            place = features + offset
            wanted |= {short(place + 4 + 2 * one) for one in range(short(place + 2))}
    found: dict[int, int] = {}
    for one in sorted(wanted):
        lookup = lookups + short(lookups + 2 + 2 * one)
        for at in range(short(lookup + 4)):
            kind, place = short(lookup), lookup + short(lookup + 6 + 2 * at)
            if kind == 7:  # a table too far away for a short offset
                kind, place = short(place + 2), place + struct.unpack_from(">I", gsub, place + 4)[0]
            if kind == 1:
                found |= _single(gsub, place)
    return found


def _single(gsub: bytes, place: int) -> dict[int, int]:
    form, coverage, delta_or_count = struct.unpack_from(">HHh", gsub, place)
    glyphs = _covered(gsub, place + coverage)
    if form == 1:
        return {glyph: (glyph + delta_or_count) % 65536 for glyph in glyphs}
    others = struct.unpack_from(f">{delta_or_count}H", gsub, place + 6)
    return dict(zip(glyphs, others, strict=True))


def _covered(gsub: bytes, place: int) -> list[int]:
    form, count = struct.unpack_from(">HH", gsub, place)
    if form == 1:
        return list(struct.unpack_from(f">{count}H", gsub, place + 4))
    ranges = struct.iter_unpack(">HHH", gsub[place + 4 : place + 4 + 6 * count])
    return [glyph for first, last, _index in ranges for glyph in range(first, last + 1)]


def _joined(head: bytes, tables: dict[bytes, bytes]) -> bytes:
    entries, body, at = b"", b"", 12 + 16 * len(tables)
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        entries += _ENTRY.pack(tag, sum(struct.unpack(f">{len(padded) // 4}I", padded)) % 2**32, at + len(body), len(data))
        body += padded
    return head + entries + body
