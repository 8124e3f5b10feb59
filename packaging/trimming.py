"""What goes into the frozen program and what stays out of it; billing-desktop.spec asks here, and the tests do too.

A pattern names what is wanted by its place in the folder. Of Qt's plugins those stay that the program can use: each one that
is left out was seen not to be missed (the smoke test, the window under X and Wayland's own start).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

NAMED_AT_RUN_TIME = ("keyring",)
"""Distributions whose entry points are looked up while the program runs."""

MODULES = [
    "readline",  # under the GPL, and nothing asks at a prompt
    "curses", "tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pydoc", "doctest", "unittest", "test",
    "setuptools", "pkg_resources", "pip", "wheel", "_distutils_hack",
    "anyio._backends._trio", "trio", "h2", "socksio", "brotli", "brotlicffi", "zstandard", "rich", "click", "pygments",
    "playhouse.postgres_ext", "playhouse.cockroachdb", "psycopg", "psycopg2", "pymysql", "MySQLdb", "pydantic",
]  # fmt: skip
"""Modules that nothing here uses, though something imports them where they are."""

PLUGINS = (
    "platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/*qwindows*", "platforms/*qcocoa*",
    "xcbglintegrations/*egl*",  # without any, each start under X prints that there is none
    "wayland-shell-integration/*xdg-shell*", "wayland-decoration-client/*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",  # accents, and the scripts of Asia
    "platformthemes/*xdgdesktopportal*",  # the desktop's own file dialogs where the program is confined
    "styles/*",  # the native ones of Windows and macOS
    "iconengines/*svg*", "imageformats/*qsvg*", "imageformats/*qjpeg*",  # PNG is in QtGui itself
    "printsupport/*",
)  # fmt: skip
QT_PARTS = (
    "Core", "Gui", "Widgets", "Svg", "SvgWidgets", "PrintSupport", "Network", "DBus", "OpenGL", "XcbQpa", "WaylandClient",
    "WlShellIntegration",
)  # fmt: skip
"""The parts of Qt that are used, or that those need."""
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtNetwork")
LANGUAGES = ("de", "es")
"""Beside English, which needs no file."""


def resources(root: Path) -> Iterator[Path]:
    """Give every file of resources/ that the program reads; the sources of the translations it does not."""
    for file in sorted((root / "resources").rglob("*")):
        if file.is_file() and file.suffix != ".ts" and not file.name.startswith("."):
            yield file


def modules(root: Path) -> Iterator[str]:
    """Give every module of the program by its name."""
    for file in sorted((root / "billing_desktop").rglob("*.py")):
        parts = file.relative_to(root).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def locales() -> frozenset[str]:
    """Return the names of Babel's files that are read: of the window's languages, and of the languages of each country."""
    from babel import localedata
    from babel.core import Locale, UnknownLocaleError, get_global
    from babel.languages import get_official_languages

    wanted = {"root", "en", *LANGUAGES}
    for region in get_global("territory_languages"):
        for language in get_official_languages(region, de_facto=True):
            try:
                wanted.add(str(Locale.parse(language)))
            except (UnknownLocaleError, ValueError):
                continue
    parents = get_global("parent_exceptions")
    for name in tuple(wanted):
        while name != "root":
            name = parents.get(name) or "_".join(name.split("_")[:-1]) or "root"
            wanted.add(name)
    return frozenset(name for name in wanted if name == "root" or localedata.exists(name))


def is_wanted(name: str, locales: frozenset[str]) -> bool:
    """Tell whether a file belongs into the folder, by its place in it; `locales` are those of Babel that are read."""
    place = name.replace("\\", "/")
    if place.startswith("PySide6/") or "libQt6" in place:
        return _qt(place)
    if place.startswith("babel/locale-data/"):
        return Path(place).stem in locales
    return ".dist-info/licenses/" not in place  # they stand whole in licences/third-party.txt


def _qt(place: str) -> bool:
    if "/plugins/" in place:
        return any(fnmatch(place.split("/plugins/")[1], pattern) for pattern in PLUGINS)
    if "/translations/" in place:
        return Path(place).stem in {f"qtbase_{language}" for language in LANGUAGES}
    if "/qml/" in place or "/libexec/" in place:
        return False
    part = re.search(r"(?:lib)?Qt6(\w+?)(?:\.so|\.dll|\.\d|$)", Path(place).name)
    if part:
        return part[1] in QT_PARTS
    module = re.fullmatch(r"(Qt\w+)(?:\.abi3)?\.(?:so|pyd)", Path(place).name)
    return module is None or module[1] in QT_MODULES


def is_of_the_system(source: str) -> bool:
    """Tell whether a library lies where Linux keeps those of the system; Python's own is not one of them."""
    found = re.match(r"(?:/usr)?/lib(?:64|/[\w-]+-linux-gnu[\w]*)?/([^/]+)$", source)
    return found is not None and not found[1].startswith("libpython")


def version(root: Path) -> str:
    """Return the version of the program without importing it."""
    found = re.search(r'^__version__ = "(.+)"$', (root / "billing_desktop" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    if found is None:
        sys.exit("billing_desktop/__init__.py names no version.")
    return found[1]
