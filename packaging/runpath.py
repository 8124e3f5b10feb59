"""Takes out of a library where its builder's own computer kept libraries: `python packaging/runpath.py FOLDER`.

Python's modules name the folder that this Python was installed in, which on another computer is nowhere, or somebody else's. What
a library says of its own surroundings ($ORIGIN) stays. Only 64-bit little-endian ELF is read; anything else is left as it is.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import linux_libraries

_LOAD, _DYNAMIC = 1, 2
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29
_ENTRY = struct.Struct("<qQ")


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Give each segment of a file: its kind, where it lies in the file, its address, its size in the file."""
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for place in range(table, table + size * count, size):
        kind, _flags, offset, address, _physical, length = struct.unpack_from("<IIQQQQ", data, place)
        yield kind, offset, address, length


def without_foreign_runpath(data: bytes) -> bytes:
    """Return a library that looks nowhere but in its own surroundings and where the system has its libraries."""
    if data[:6] != b"\x7fELF\x02\x01":
        return data
    segments = list(_segments(data))
    where = next(((offset, length) for kind, offset, _address, length in segments if kind == _DYNAMIC), None)
    if where is None:
        return data
    entries = list(_ENTRY.iter_unpack(data[where[0] : where[0] + where[1] - where[1] % _ENTRY.size]))
    strings = next((value for tag, value in entries if tag == _STRINGS), 0)
    begin = next((strings - address + offset for kind, offset, address, length in segments
                  if kind == _LOAD and address <= strings < address + length), None)  # fmt: skip
    if begin is None:
        return data

    def foreign(tag: int, value: int) -> bool:
        if tag not in (_RPATH, _RUNPATH):
            return False
        text = data[begin + value : data.index(b"\0", begin + value)]
        return not all(part.startswith(b"$ORIGIN") for part in text.split(b":"))

    kept = [(tag, value) for tag, value in entries if not foreign(tag, value)]
    kept += [(_END, 0)] * (len(entries) - len(kept))
    return data[: where[0]] + b"".join(_ENTRY.pack(*entry) for entry in kept) + data[where[0] + len(entries) * _ENTRY.size :]


def clean(folder: Path) -> int:
    """Mend every library of a folder, and return how many needed it."""
    mended = 0
    for file in linux_libraries.elf_files(folder):
        before = file.read_bytes()
        after = without_foreign_runpath(before)
        if after != before:
            file.write_bytes(after)
            mended += 1
    return mended


if __name__ == "__main__":
    print(clean(Path(sys.argv[1])))
