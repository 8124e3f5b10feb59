"""Writes down whose work is in the program and on what terms: `python packaging/notices.py FILE` or `--check`.

FILE gets every part with its version and the whole text of its licence, read from what is installed: this is what the frozen
program shows under About. `--check` holds THIRD-PARTY-NOTICES.md of the repository against what the program depends on; the
tests run it too. Run it with the Python whose libraries are meant.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
SUMMARY = ROOT / "THIRD-PARTY-NOTICES.md"
KNOWN = {"apsw": "any OSI-approved licence", "peewee": "MIT", "segno": "BSD-3-Clause"}
"""Read by us in the texts of those that name theirs in no form of its own."""
QT = ("pyside6_essentials", "shiboken6")
OWNERS = {
    "PySide6/*": "Qt", "shiboken6/*": "shiboken6", "libQt6*": "Qt", "libicu*": "Qt", "libpyside6*": "PySide6-Essentials",
    "libshiboken6*": "shiboken6", "libpython*": "Python", "python3*/lib-dynload/*": "Python", "apsw/*": "apsw",
    "cryptography/*": "cryptography", "_cffi_backend*": "cffi",
}  # fmt: skip
"""Whose the libraries of the frozen program are, by their place beneath `_internal`; on Linux, as built here."""
WITHIN = {
    "OpenSSL": ("within cryptography", "Apache-2.0", "The text of the Apache licence stands under cryptography."),
    "libffi": (
        "within cffi", "MIT", "Copyright (c) 1996-2024 Anthony Green, Red Hat, Inc and others. The words of the MIT licence stand"
        " under anyio.",
    ),
    "expat, libmpdec": (
        "within Python", "MIT, BSD-2-Clause", "Expat: Copyright (c) 1998-2000 Thai Open Source Software Center Ltd and Clark"
        " Cooper, (c) 2001-2022 Expat maintainers. libmpdec: Copyright (c) 2008-2020 Stefan Krah. Each may be the system's own"
        " instead, as Python was built. All that Python holds of others stands in its documentation under \"Licenses and"
        " Acknowledgements for Incorporated Software\".",
    ),
}  # fmt: skip
"""What lies inside other parts and has terms of its own: where, the terms, and what is said of it."""
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_LINE = "=" * 100

LGPL = """\
The program uses Qt, PySide6 and Shiboken6 under version 3 of the GNU Lesser General Public License, whose text stands below
together with that of the GNU General Public License, which it builds on.

What that means for you:

- They are shared libraries, unchanged, in files of their own: PySide6 and shiboken6 in the folder of the program. You may put
  your own builds of the same interface in their place; the program loads whatever lies there.
- You may take the program apart to find faults in such changes. Nothing in its own licence (MIT) forbids it.
- You may have the source of exactly these versions: the Qt Project publishes it under the version number given here, as "Qt
  everywhere" and "pyside-setup". Whoever passes this program on passes on this right, and has to be able to give the source.

Qt contains work of others under terms of their own, among it: FreeType (FTL), HarfBuzz (MIT), PCRE2 (BSD-3-Clause), zlib (Zlib),
libpng (libpng-2.0), libjpeg-turbo (IJG, BSD-3-Clause, Zlib), double-conversion (BSD-3-Clause), MD4C (MIT), Unicode data and ICU
(Unicode-3.0), xkbcommon and XCB (MIT), Wayland (MIT), TinyCBOR (MIT), BLAKE2 (CC0-1.0), SipHash (CC0-1.0). The whole list of a
version stands in its documentation under "Third-Party Code Used in Qt"."""


@dataclass(frozen=True)
class Part:
    """One part of the program: what it is, under which terms, and their text."""

    name: str
    version: str
    terms: str
    text: str


def plain(name: str) -> str:
    """Write the name of a distribution in one way."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed() -> list[str]:
    """Return the names of all that the program needs to run here, with what those need, in order."""
    import tomllib

    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting, found = list(project["dependencies"]), set[str]()
    while waiting:
        wanted = Requirement(waiting.pop())
        if plain(wanted.name) in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        try:
            waiting += distribution(wanted.name).requires or ()
        except PackageNotFoundError:
            sys.exit(f"{wanted.name} is not installed here.")
        found.add(plain(wanted.name))
    return sorted(found)


def terms(dist: Distribution) -> str:
    """Return the licence that a distribution names: as an expression, else in a line, else among its classifiers."""
    meta = dist.metadata
    if "License-Expression" in meta:
        return meta["License-Expression"]
    classes = [line.rsplit("::", 1)[1].strip() for line in meta.get_all("Classifier", []) if line.startswith("License ::")]
    line = (meta.get_all("License") or [""])[0].strip().splitlines()
    short = line[0] if line and len(line[0]) < 80 else ""
    return KNOWN.get(plain(meta["Name"])) or short or ", ".join(classes) or "see its text"


def texts(dist: Distribution) -> str:
    """Return what a distribution says of its terms, all of its files one after the other."""
    found = [file for file in dist.files or () if ".dist-info" in str(file) and _TEXTS.search(str(file).replace("\\", "/"))]
    return "\n\n".join(Path(str(file.locate())).read_text("utf-8", "replace").strip() for file in sorted(found, key=str))


def parts() -> Iterator[Part]:
    """Give every part of the frozen program."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    own = python.read_text("utf-8") if python.exists() else "The text of the PSF licence comes with every Python."
    yield Part("Python", sys.version.split()[0], "PSF-2.0", own)
    for name in needed():
        dist = distribution(name)
        if name.replace("-", "_") in QT:
            continue
        text = texts(dist)
        if not text:
            sys.exit(f"{name} brings no text of its licence; add it to packaging/licences and name it here.")
        yield Part(str(dist.metadata["Name"]), dist.version, terms(dist), text)
    for name, (where, under, said) in WITHIN.items():
        yield Part(name, where, under, said)
    unicode = next(file for file in distribution("babel").files or () if file.name == "LICENSE.unicode")
    yield Part("Unicode CLDR", "within Babel", "Unicode-3.0", Path(str(unicode.locate())).read_text("utf-8"))
    yield Part("SQLite", "as apsw brings it", "public domain", "Its authors dedicate it to the public domain.")
    yield Part("Inter and Liberation Sans", "", "OFL-1.1", _fonts())
    boot = "The loader that starts the program is that of PyInstaller, under the GPL with an exception for all that it starts."
    yield Part("PyInstaller's loader", _version("pyinstaller"), "GPL-2.0-or-later WITH Bootloader-exception", boot)
    lesser, full = ((HERE / "licences" / f"{name}.txt").read_text("utf-8") for name in ("LGPL-3.0", "GPL-3.0"))
    for name in QT:
        yield Part(str(distribution(name).metadata["Name"]), distribution(name).version, "LGPL-3.0-only", "")
    yield Part("Qt", distribution(QT[0]).version, "LGPL-3.0-only", f"{LGPL}\n\n{lesser}\n\n{full}")


def _fonts() -> str:
    folder = ROOT / "resources" / "fonts"
    return "\n\n".join((folder / name).read_text("utf-8").strip() for name in ("COPYRIGHT.txt", "LICENSE.txt"))


def _version(name: str) -> str:
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return ""


def full_text() -> str:
    """Return the notices of the frozen program: a list, then each text."""
    found = sorted(parts(), key=lambda part: part.name.lower())
    wide = max(len(f"{part.name} {part.version}") for part in found)
    lines = ["Billing Desktop is under the MIT licence. It stands on the work of others; each part keeps its own terms:", ""]
    lines += [f"  {f'{part.name} {part.version}'.strip():{wide}}  {part.terms}" for part in found]
    for part in found:
        if part.text:
            lines += ["", _LINE, f"{part.name} {part.version}".strip(), f"Licence: {part.terms}", _LINE, "", part.text.strip()]
    return "\n".join(lines) + "\n"


def findings() -> list[str]:
    """Name what THIRD-PARTY-NOTICES.md leaves out, and what it names though the program does not need it."""
    rows = re.findall(r"^\| ([\w.-]+) \|", SUMMARY.read_text("utf-8"), re.MULTILINE)
    named, wanted = {plain(name) for name in rows}, set(needed())
    elsewhere = {plain(name) for name in re.findall(r"^\| ([\w.-]+) \|.*only on", SUMMARY.read_text("utf-8"), re.MULTILINE)}
    others = {"part", "-", "python", "qt", "sqlite", "inter", "liberation", "pyinstaller"}
    missing = [f"{name} is not named" for name in sorted(wanted - named)]
    return missing + [f"{name} is named and not needed" for name in sorted(named - wanted - elsewhere - others)]


def strangers(frozen: Path) -> list[str]:
    """Name the libraries of a frozen program that no part of OWNERS has, so that nothing comes along without its terms."""
    if sys.platform != "linux":
        return []  # the names are others there
    inside = frozen / "_internal"
    places = [file.relative_to(inside).as_posix() for file in inside.rglob("*.so*")]
    return sorted(place for place in places if not any(fnmatch(place, pattern) for pattern in OWNERS))


def main(arguments: list[str]) -> int:
    """Write the notices, or hold the summary against what is needed."""
    if arguments == ["--check"]:
        found = findings()
        print("\n".join(found) or "THIRD-PARTY-NOTICES.md names every part.")
        return bool(found)
    Path(arguments[0]).parent.mkdir(parents=True, exist_ok=True)
    Path(arguments[0]).write_text(full_text(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
