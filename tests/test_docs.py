"""The documents say what is so: every command, setting, format, key and event in them exists and the other way round."""

from __future__ import annotations

import argparse
import datetime
import json
import re
import shlex
from functools import cache
from pathlib import Path

import guide as keyboard_pages
import pytest
import texts
import translations
from PySide6.QtCore import QObject

from billing_desktop import __version__
from billing_desktop.cli import run
from billing_desktop.cli.notifying import CHANGES
from billing_desktop.cli.options import JOURNALS, LISTS
from billing_desktop.cli.parser import make_parser
from billing_desktop.domain import events
from billing_desktop.domain.runs import FORMS
from billing_desktop.exporters.formats import FORMATS, RECEIPT_FORMATS, REMINDER_FORMATS, REPORT_FORMATS
from billing_desktop.services import Billing
from billing_desktop.services.import_report import FIELDS
from billing_desktop.ui import language
from billing_desktop.ui.actions import Actions, key_rows
from billing_desktop.ui.dialogs.import_words import field_name
from billing_desktop.ui.guide.pages import pages, slug
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.settings_sections import SECTIONS
from billing_desktop.ui.widgets.typed_dates import key_pressed
from billing_desktop.ui.window_state import WindowState
from billing_desktop.webhooks import schedule
from tests import documents, take_pictures
from tests.ui.screens import clock

EN = documents.GUIDE / "en"
FOR_PEOPLE = [documents.README, *documents.guide()]
ALL = [*FOR_PEOPLE, *documents.FOR_DEVELOPERS]
WRITTEN = "\n".join(documents.read(path) for path in FOR_PEOPLE)


# The command line


def options_of() -> dict[str, set[str]]:
    """Return the options of every sub-command."""
    sub = next(one for one in make_parser()._actions if isinstance(one, argparse._SubParsersAction))
    return {name: _options(one) for name, one in sub.choices.items()}


def _options(parser: argparse.ArgumentParser) -> set[str]:
    return {word for action in parser._actions for word in action.option_strings if word.startswith("--")}


def test_every_command_and_option_is_in_the_guide():
    known = options_of()
    words = set(re.findall(r"--[a-z][a-z-]*|\b[a-z]+(?:-[a-z]+)*\b", WRITTEN))
    taken_back = {f"--no-{name}" for name in ("allocations", "ageing", "slip", "use-credit")}
    either = {name: {f"--no-{name[2:]}", name} for options in known.values() for name in options}
    missing = [name for name in known if name not in words and name != "credit"]  # an old name of credit-note
    missing += sorted(_options(make_parser()) - words - {"--version"})
    missing += sorted({name for options in known.values() for name in options - taken_back if not either[name] & words})
    assert missing == []


def test_no_command_or_option_is_made_up():
    known = options_of()
    every = _options(make_parser()).union(*known.values())
    for path in ALL:
        lines = [line for block in documents.blocks(path) for line in block.text.replace("\\\n", " ").splitlines()]
        lines += documents.code_words(path)
        for line in lines:
            if line.startswith(("billing-desktop ", "python3 run.py ")) and "pip" not in line:
                words = shlex.split(line.split(" #")[0])[1 if line.startswith("b") else 2 :]
                if not words:
                    continue  # the program itself
                assert words[0] in {*known, "test", "package", "COMMAND", "--version", "--help"}, f"{path.name}: {line}"
                options = {word for word in words if word.startswith("--")}
                assert options <= known.get(words[0], every) | {"--version"}, f"{path.name}: {line}"
        if path in FOR_PEOPLE:
            single = {word.split()[0] for word in documents.code_words(path) if word.startswith("--")}
            assert single <= every, path.name


@pytest.fixture
def shell(qapp, tmp_path, monkeypatch, capsys):
    """Carry out lines as they stand in a document, with the ids that only the run knows put in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "statements").mkdir()

    def known_by_now(line: str) -> str:
        if "pay_01J…" in line:
            run(["export", "shop.book", "payments", "--format", "json"])
            line = line.replace("pay_01J…", next(row["id"] for row in json.loads(capsys.readouterr().out) if row["reference"]))
        if "shop-….book" in line:
            line = line.replace("shop-….book", next((tmp_path / "backups").glob("shop-*.book")).name)
        return line

    def carry_out(line: str) -> tuple[int, str]:
        return run(shlex.split(known_by_now(line))[1:]), capsys.readouterr().err

    return carry_out


ELSEWHERE = ("billing-desktop open", "billing-desktop deliver")
"""What opens a window or goes out into the network."""


def test_the_blocks_of_the_command_line_run(shell, tmp_path):
    ran = 0  # those of the other languages are the same: see below
    for block in documents.blocks(EN / "command-line.md"):
        if block.file:
            (tmp_path / block.file).write_text(block.text, encoding="utf-8")
        for line in block.text.splitlines() if block.language == "sh" else ():
            assert line.startswith("billing-desktop ")
            if not line.startswith(ELSEWHERE):
                code, said = shell(line)
                assert code == 0, f"{line}: {said}"
                ran += 1
    assert ran > 20


def test_the_blocks_of_the_readme_are_what_run_py_takes():
    words = [word for block in documents.blocks(documents.README) for word in re.findall(r"run\.py +(\w+)", block.text)]
    source = documents.read(documents.ROOT / "run.py")
    assert "test" in words
    assert all(f'"{word}"' in source for word in words)


# The window


BUTTONS = {"en": "Record and new", "de": "Erfassen und neu", "es": "Registrar y nuevo"}
"""A button of a dialog that has keys of its own."""


@pytest.mark.parametrize("code", documents.LANGUAGES)
def test_every_key_in_a_document_is_that_of_its_command(qapp, code):
    language.apply(qapp, code)
    owner = QObject()
    known = {name: keys.split(", ")[0] for _menu, name, keys in key_rows(Actions(owner))}
    language.apply(qapp, "en")
    for path in [*documents.guide(code), *([documents.README] if code == "en" else [])]:
        for name, keys in documents.sentences_with_keys(path):
            if name != BUTTONS[code]:
                assert known.get(name) == keys, f"{path.name}: {name} ({keys})"


@pytest.mark.parametrize("code", documents.LANGUAGES)
def test_the_list_of_keys_is_that_of_the_program(qapp, code):
    page = documents.GUIDE / code / "keyboard.md"
    assert documents.read(page) == keyboard_pages.written(code), "run packaging/guide.py"


def test_every_key_of_a_day_does_what_the_page_says():
    page = documents.read(EN / "keyboard.md")
    keys = re.findall(r"`(.)`", "".join(line for line in page.splitlines() if line.startswith("| a day |")))
    today = datetime.date(2026, 2, 6)
    assert len(keys) >= 9
    assert all(key_pressed(key, today, today) is not None for key in keys if not key.isdigit())


def texts_of(text: str) -> str:
    return text.replace("&", "").rstrip("…")


@cache
def said_in(code: str) -> list[str]:
    """Return all texts of the program in a language."""
    if code == "en":
        return [text.source for text in texts.all_texts()]
    return list(translations.read(code).values())


@cache
def shown_in(code: str) -> set[str]:
    """Return what stands on the screen in a language, as the documents name it."""
    shown = {re.sub(r"\{\w*\}", "…", texts_of(text)).rstrip(" :…").strip().casefold() for text in said_in(code)}
    return shown | {name.removesuffix(",") for name in shown}  # what ends in a currency


PAGES = [(code, path) for code in documents.LANGUAGES for path in documents.guide(code)]
WAY_OF_WRITING = {"en": {"like this", "webhook"}, "de": {"so da", "webhook"}, "es": {"así", "webhook"}}


@pytest.mark.parametrize(("code", "path"), [("en", documents.README), *PAGES], ids=lambda part: getattr(part, "stem", part))
def test_what_is_named_stands_on_the_screen(code, path):
    allowed = shown_in(code) | WAY_OF_WRITING[code]
    unknown = [name for name in documents.named(path) if texts_of(name).rstrip(" :").casefold() not in allowed]
    assert unknown == []


@pytest.mark.parametrize(("code", "path"), PAGES, ids=lambda part: getattr(part, "stem", part))
def test_what_is_quoted_is_said_by_the_program(code, path):
    sources = [re.sub(r"\{\w*\}", "\0", text) for text in said_in(code)]
    for sentence in documents.quoted(path):
        parts = [part.strip() for part in sentence.split("…") if part.strip()]
        assert any(all(part in source for part in parts) for source in sources), f"nothing says {sentence}"


@pytest.fixture(scope="module")
def settings_shown(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("settings")
    language.apply(qapp, "en")
    billing = Billing.new(folder / "shop.book", name="Shop", currency="EUR", model="bill", clock=clock)
    window = MainWindow(billing, WindowState(folder / "window.ini"))
    rows = {entry.name: [row.name() for row in window.settings.section(entry.name).rows()] for entry in SECTIONS}
    yield rows
    window.close()
    window.deleteLater()
    billing.close()


def test_every_setting_is_in_the_guide(settings_shown):
    page = documents.read(EN / "settings.md")
    sections = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", page, re.DOTALL | re.MULTILINE))
    for entry in SECTIONS:
        said = " ".join(sections[entry.text].split()).casefold()
        missing = [name for name in settings_shown[entry.name] if _setting(name) not in said and not name.startswith(_SAID_ONLY)]
        assert missing == [], f"Settings, {entry.text}"


_SAID_ONLY = ("Currency EUR,", "As in: ", "No recipe was kept yet.", "None yet; nothing leaves")
"""Lines that only tell how something is."""


def _setting(name: str) -> str:
    """Return what a setting is called in the guide: without the currency of the book or the command that is chosen."""
    return re.split(", EUR| of “", name)[0].casefold()


# Formats, fields, events


def test_every_format_list_and_field_is_in_the_guide():
    words = set(re.findall(r"\w+", WRITTEN.casefold()))
    formats = {*FORMATS, *RECEIPT_FORMATS, *REPORT_FORMATS, *REMINDER_FORMATS, *FORMS, *LISTS, *JOURNALS, *FIELDS}
    assert sorted(formats - words - {"txt"}) == []
    assert sorted(set(CHANGES) - words) == []


@pytest.mark.parametrize("code", documents.LANGUAGES)
def test_the_columns_of_a_bank_file_are_called_as_the_import_calls_them(qapp, code):
    language.apply(qapp, code)
    known = {field_name("payments", field) for field in FIELDS["payments"]}
    language.apply(qapp, "en")
    columns = re.findall(r"^\| \*([^*]+)\* \|", documents.read(documents.GUIDE / code / "files.md"), re.MULTILINE)
    assert len(columns) >= 5
    assert set(columns) <= known


def test_events_and_tries_are_those_of_the_program():
    page = documents.read(EN / "notifications.md")
    types = {value for name, value in vars(events).items() if name.isupper() and isinstance(value, str) and "." in value}
    assert set(re.findall(r"^\| `([\w.]+)` \|", page, re.MULTILINE)) == types
    assert all(name.capitalize() in page for name in events.PROFILES)
    unit = {"s": 1, "min": 60, "h": 3600}
    ladder = next(line for line in page.splitlines() if line.startswith("| anything else"))
    steps = [int(number) * unit[name] for number, name in re.findall(r"(\d+) (s|min|h)\b", ladder)]
    assert tuple(steps) == schedule.LADDER_S[1:]


# Links and pictures


@pytest.mark.parametrize("path", [*ALL, *(page for code in documents.LANGUAGES for page in documents.guide(code))], ids=str)
def test_links_lead_somewhere(path):
    for link in documents.links(path):
        if link.target.startswith("https://"):
            assert not link.picture, "a picture comes with the document"
            continue
        name, _, heading = link.target.partition("#")
        file = (path.parent / name).resolve() if name else path
        assert file.is_file(), f"{path.name}: {link.target}"
        if heading:
            headings = re.findall(r"^#+ (.+)$", documents.prose(file), re.MULTILINE)
            assert heading in map(slug, headings), f"{path.name}: {link.target}"


@pytest.mark.parametrize("code", documents.LANGUAGES)
def test_the_pictures_are_those_that_the_script_takes_in_this_language(code):
    wanted = {f"{name}.png" for name in (*take_pictures.GUIDE_PICTURES, "welcome")}
    shown = {link.target for page in documents.guide(code) for link in documents.links(page) if link.picture}
    assert shown == {f"pictures/{name}" for name in wanted}
    own = {path.name: path.read_bytes() for path in (documents.GUIDE / code / "pictures").iterdir()}
    assert own.keys() == wanted
    for name, picture in own.items():
        wide = int.from_bytes(picture[16:20])  # in the head of every PNG
        part = take_pictures.PARTS.get(name.removesuffix(".png"))
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert wide <= (part.width() if part else 1200), f"{name} is not of the size that the script takes"
        same = [one for one in documents.LANGUAGES if (documents.GUIDE / one / "pictures" / name).read_bytes() == picture]
        assert same == [code], f"{name} shows the same in {same}: take the pictures again"


def test_the_pictures_of_the_readme_are_those_that_the_script_takes():
    in_readme = {Path(link.target).name for link in documents.links(documents.README) if link.picture}
    assert in_readme <= set(take_pictures.README_PICTURES) == {path.name for path in take_pictures.DOCS.iterdir()}
    assert sum(path.stat().st_size for path in documents.GUIDE.rglob("*") if path.is_file()) < 1_000_000


@pytest.mark.parametrize("code", documents.LANGUAGES)
def test_a_page_has_the_same_parts_in_every_language(code):
    for page in documents.guide("en"):
        own = documents.GUIDE / code / page.name
        levels = [re.findall(r"^(#+) ", documents.prose(one), re.MULTILINE) for one in (page, own)]
        assert levels[0] == levels[1], f"{code}/{page.name}"
        assert [block.text for block in documents.blocks(page)] == [block.text for block in documents.blocks(own)]
        pictures = [[link.target for link in documents.links(one) if link.picture] for one in (page, own)]
        assert pictures[0] == pictures[1]


@pytest.mark.parametrize("code", documents.LANGUAGES)
def test_every_page_is_in_the_contents(code):
    listed = [page.name for page in pages(code)]
    assert sorted(listed) == sorted(path.stem for path in documents.guide(code))
    assert sorted(listed) == sorted(path.stem for path in documents.guide("en"))


# The others


def test_the_changelog_begins_with_this_version():
    page = documents.read(documents.ROOT / "CHANGELOG.md")
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$", page, re.MULTILINE)
    assert versions[0] == __version__


def test_every_long_run_is_named():
    page = documents.read(documents.ROOT / "CONTRIBUTING.md")
    runs = [
        path
        for path in (documents.ROOT / "tests").rglob("*.py")
        if re.search("^if __name__ ==", documents.read(path), re.MULTILINE)
    ]
    named = {".".join(path.relative_to(documents.ROOT).with_suffix("").parts) for path in runs}
    assert sorted(name for name in named if name not in page) == []


def test_files_named_for_developers_are_there():
    for path in documents.FOR_DEVELOPERS:
        for word in documents.code_words(path):
            if re.fullmatch(r"[\w./-]+\.(?:py|md|toml|json)", word) and "/" in word:
                places = (documents.ROOT / word, documents.ROOT / "billing_desktop" / word)
                assert any(place.exists() for place in places), f"{path.name} names {word}"
        for module in re.findall(r"python3? -m (tests[\w.]+)", documents.read(path)):
            assert (documents.ROOT / f"{module.replace('.', '/')}.py").is_file(), f"{path.name} names {module}"
