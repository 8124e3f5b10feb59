"""What is packaged fits the program: files, modules, languages, desktop entry, metainfo, MIME type, manual, notices, versions."""

import argparse
import ast
import configparser
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import linux_libraries
import man_page
import notices
import pytest
import runpath
import trimming
from packaging.requirements import Requirement

import run
from billing_desktop import __version__, paths
from billing_desktop.cli.parser import make_parser
from billing_desktop.store.engine import APPLICATION_ID

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "billing-desktop"
MIME = "application/x-billing-desktop-book"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def test_every_resource_and_module_is_in_the_frozen_program():
    inside = {file.relative_to(ROOT) for file in trimming.resources(ROOT)}
    there = {file.relative_to(ROOT) for file in (ROOT / "resources").rglob("*") if file.is_file() and file.suffix != ".ts"}
    assert inside == there
    assert all(trimming.is_wanted(str(file), frozenset()) for file in inside)
    modules = set(trimming.modules(ROOT))
    assert {"billing_desktop.app", "billing_desktop.ui", "billing_desktop.ui.panels.settings.appearance"} <= modules
    assert len(modules) == len(list((ROOT / "billing_desktop").rglob("*.py")))


def test_the_parts_of_qt_that_are_imported_are_kept():
    used = set()
    for file in (ROOT / "billing_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                used.add(str(node.module).split(".")[1])
    assert used <= set(trimming.QT_MODULES), "packaging/trimming.py leaves out what is imported"
    assert {module.removeprefix("Qt") for module in used} <= set(trimming.QT_PARTS)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt6Qml.dll", False),
        ("libQt6EglFSDeviceIntegration.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/QtQuick.abi3.so", False),
        ("PySide6/Qt/qml/QtQuick/plugin.so", False),
        ("babel/locale-data/de.dat", True),
        ("babel/locale-data/de_AT.dat", False),
        ("keyring-25.7.0.dist-info/licenses/LICENSE", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("apsw/__init__.so", True),
    ],
)
def test_what_is_trimmed(place, wanted):
    assert trimming.is_wanted(place, frozenset({"de"})) is wanted


def test_every_locale_that_is_read_is_kept():
    """In a process of its own, where nothing was read before: names of countries and currencies in every language."""
    script = (
        "from babel import localedata, core; read=set(); load=localedata.load\n"
        "def spy(name, *a, **k): read.add(str(name)); return load(name, *a, **k)\n"
        "localedata.load = spy\n"
        "from billing_desktop.importers import values\n"
        "[values._names_in(l) for l in ('en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl')]; values._native()\n"
        "[core.Locale(l).currencies for l in ('en', 'de', 'es')]\n"
        "print(' '.join(read))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    read = set(done.stdout.split())
    assert {"en", "de", "es", "ja"} <= read
    assert read <= trimming.locales()


def test_the_desktop_entry_opens_a_book():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / f"{NAME}.desktop", "utf-8")
    keys = entry["Desktop Entry"]
    program, *words = keys["Exec"].split()
    assert (program, keys["Icon"], keys["StartupWMClass"], keys["MimeType"]) == (NAME, NAME, NAME, f"{MIME};")
    for given in (words[:-1], [*words[:-1], "a shop.book"]):  # %f is nothing or one file
        assert make_parser().parse_args(given).do.__name__ == "window"
    for key in ("GenericName", "Comment", "Keywords"):
        assert keys[f"{key}[de]"]
        assert keys[f"{key}[es]"]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(LINUX / f"{NAME}.desktop")], check=True)


def test_the_metainfo_is_of_this_version_and_its_pictures_are_there():
    tree = ET.parse(LINUX / f"{NAME}.metainfo.xml").getroot()
    assert tree.findtext("launchable") == f"{NAME}.desktop"
    assert tree.findtext("provides/mediatype") == MIME
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    for image in tree.iterfind("screenshots/screenshot/image"):
        file = ROOT / "docs" / str(image.text).rsplit("/", 1)[1]
        head = file.read_bytes()[16:24]
        assert (int.from_bytes(head[:4]), int.from_bytes(head[4:])) == (int(image.get("width", 0)), int(image.get("height", 0)))
    for element in ("summary", "description/p", "screenshots/screenshot/caption"):
        languages = [found.get(LANG) for found in tree.iterfind(element)]
        assert {None, "de", "es"} <= set(languages), element


def test_a_book_is_known_by_the_mark_in_its_head():
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.parse(LINUX / f"{NAME}.xml").getroot().find("m:mime-type", space)
    assert kind is not None
    assert kind.get("type") == MIME
    mark = kind.find("m:magic/m:match/m:match", space)
    assert mark is not None
    assert (mark.get("offset"), int(str(mark.get("value")), 16)) == ("68", APPLICATION_ID)


def test_the_manual_page_names_every_command_and_option():
    from datetime import UTC, datetime

    page = man_page.page(datetime(2026, 2, 6, tzinfo=UTC)).replace("\\-", "-")
    parser = make_parser()
    for name, sub in man_page.subcommands(parser).items():
        section = page.split(f'.SS "{name}"\n', 1)[1].split("\n.S", 1)[0]
        for action in sub._actions:
            if isinstance(action, argparse._HelpAction):
                continue
            for option in action.option_strings:
                assert f"\\fB{option}\\fR" in section, f"{name} {option}"
        assert str(sub.description) in section
    assert f'"Billing Desktop {__version__}"' in page
    requests = {line[:3] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B ", ".I ", ".nf", ".fi", '.\\"'}
    if shutil.which("groff"):
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=page, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_the_notices_name_every_part():
    assert notices.findings() == []


@pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux")
def test_a_library_that_nobody_owns_is_named(tmp_path):
    for place in ("PySide6/QtCore.abi3.so", "libicuuc.so.73", "python3.11/lib-dynload/math.so", "libsurprise.so.1"):
        (tmp_path / "_internal" / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "_internal" / place).touch()
    assert notices.strangers(tmp_path) == ["libsurprise.so.1"]
    full = notices.full_text()
    assert all(f"\n{owner} " in full for owner in notices.WITHIN)
    assert {notices.plain(owner) for owner in notices.OWNERS.values()} <= {"qt", "python", *notices.needed()}


def library(runpath: bytes, tag: int = 29) -> bytes:
    """Make the least that the loader of Linux would read of a library: one segment, its dynamic entries, their strings."""
    strings = b"\0libc.so.6\0" + runpath + b"\0"
    entries = [(1, 1), (tag, 11), (5, 0x1000 + 64 + 112 + 80), (10, len(strings)), (0, 0)]
    head = struct.pack("<4sBB10xHHIQQQIHHHHHH", b"\x7fELF", 2, 1, 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    size = 64 + 112 + 80 + len(strings)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 0x1000, 0x1000, size, size, 0x1000)
    dynamic = struct.pack("<IIQQQQQQ", 2, 4, 176, 0x1000 + 176, 0, 80, 80, 8)
    return head + load + dynamic + b"".join(struct.pack("<qQ", *entry) for entry in entries) + strings


@pytest.mark.parametrize("tag", [15, 29])
def test_a_library_does_not_look_where_its_builder_had_libraries(tag):
    before = library(b"/home/ann/python/lib", tag)
    after = runpath.without_foreign_runpath(before)
    assert len(after) == len(before)
    assert after[176:256] == struct.pack("<10q", 1, 1, 5, 0x1000 + 256, 10, len(before) - 256, 0, 0, 0, 0)
    assert after[:176] + after[256:] == before[:176] + before[256:]
    assert runpath.without_foreign_runpath(after) == after


@pytest.mark.parametrize("data", [library(b"$ORIGIN/:$ORIGIN/Qt/lib"), b"\x7fELF\x01\x01", b"no library"])
def test_what_a_library_says_of_its_own_surroundings_stays(data):
    assert runpath.without_foreign_runpath(data) == data


def test_one_version_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["dynamic"] == ["version"]
    assert trimming.version(ROOT) == __version__
    assert (LINUX / "changelog").read_text("utf-8").startswith(f"{NAME} ({__version__}) ")


def test_the_exact_versions_fit_what_is_asked_for():
    pins = dict(line.split("==") for line in (ROOT / "packaging" / "pins.txt").read_text("utf-8").splitlines() if "==" in line)
    pinned = {notices.plain(name): version for name, version in pins.items()}
    for line in run.requirements(["package"]):
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"python_version": "3.11", "sys_platform": "linux"}):
            assert wanted.specifier.contains(pinned[notices.plain(wanted.name)]), line


def test_what_the_checkout_needs_of_the_system_has_a_package():
    assert set(run.QT_LIBRARIES | run.WINDOW_LIBRARIES) <= set(linux_libraries.PACKAGES)


def test_data_lies_where_the_run_or_the_program_says(tmp_path, monkeypatch):
    usual = paths.data_folder()
    paths.use_data_folder(tmp_path / "named")
    assert paths.data_folder() == tmp_path / "named"
    paths.use_data_folder(None)
    assert paths.data_folder() == usual
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "stick" / NAME))
    assert paths.data_folder() == usual
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "portable").touch()
    assert paths.data_folder() == tmp_path / "stick" / "data"
    assert (tmp_path / "stick" / "data").is_dir()
