"""Says which packages of Debian the frozen program needs: read from its own files, so the package asks for exactly those.

A library that no line names ends the build; so does nothing else, since a package too few is a program that does not start.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libmpdec.so.3": "libmpdec3",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
OF_LIBC = re.compile(r"(ld-linux[\w-]*|lib(c|m|dl|pthread|rt|resolv|util))\.so\.\d")
GCC_OF = {28: 10, 29: 11, 30: 12, 31: 13, 32: 13, 33: 14}
"""The minor number of GLIBCXX_3.4 -> the version of libstdc++6 that brings it."""
BESIDE = ("ca-certificates", "tzdata", "fontconfig-config")
"""Files that are read and no library: authorities for https, time zones, how fonts are chosen."""


def elf_files(folder: Path) -> Iterator[Path]:
    """Give the programs and libraries of a folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as head:
                if head.read(4) == b"\x7fELF":
                    yield file


def _read(option: str, file: Path) -> str:
    return subprocess.run(["readelf", option, "--wide", str(file)], capture_output=True, text=True, check=True).stdout


def needed(files: Iterable[Path]) -> set[str]:
    """Return the names of the libraries that files are linked with."""
    return {name for file in files for name in re.findall(r"NEEDED.*\[(.+)\]", _read("-d", file))}


def newest(files: Iterable[Path], mark: str) -> tuple[int, ...]:
    """Return the newest version of an interface that files ask for, as of GLIBC or GLIBCXX."""
    found = {text for file in files for text in re.findall(rf"\b{mark}_(\d+(?:\.\d+)+)", _read("-V", file))}
    return max((tuple(int(part) for part in text.split(".")) for text in found), default=(0,))


def depends(folder: Path) -> list[str]:
    """Return what a package of this folder depends on."""
    files = list(elf_files(folder))
    own = {file.name for file in folder.rglob("*.so*")}
    wanted = {name for name in needed(files) if name not in own and not OF_LIBC.fullmatch(name)}
    unknown = sorted(wanted - set(PACKAGES) - {"libstdc++.so.6"})
    if unknown:
        sys.exit(f"packaging/linux_libraries.py names no package for {', '.join(unknown)}.")
    libc, cxx = newest(files, "GLIBC"), newest(files, "GLIBCXX")
    return sorted({
        *(PACKAGES[name] for name in wanted & set(PACKAGES)),
        *BESIDE,
        f"libc6 (>= {'.'.join(map(str, libc))})",
        f"libstdc++6 (>= {GCC_OF.get(cxx[-1], 14)})",
    })  # fmt: skip


if __name__ == "__main__":
    print("\n".join(depends(Path(sys.argv[1]))))
