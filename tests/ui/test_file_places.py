"""Which folder a dialog that asks for a file opens in: documents at first, then the last one used for that kind of file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from billing_desktop.services import Billing
from billing_desktop.ui import file_places
from billing_desktop.ui.dialogs.export import ExportDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Return a person's home of nothing yet, while the program was started from elsewhere."""
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    home.mkdir()
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(home / "Documents"))
    file_places.keep_in(WindowState(tmp_path / "w.ini"))
    yield home
    file_places.keep_in(WindowState(tmp_path / "empty.ini"))


def test_it_is_the_documents_or_the_home_where_there_are_none_yet(home):
    assert file_places.folder_for(file_places.PAPERS) == home
    (home / "Documents").mkdir()
    assert file_places.folder_for(file_places.PAPERS) == home / "Documents"
    assert file_places.folder_for(file_places.LISTS, home) == home, "lists lie beside the book at first"


def test_each_kind_has_its_last_one_also_after_a_start_and_a_lost_one_is_not_proposed(home, tmp_path):
    (home / "Documents").mkdir()
    papers, pictures = home / "Papers", home / "Pictures"
    papers.mkdir()
    pictures.mkdir()
    file_places.used(file_places.PAPERS, papers)
    file_places.used(file_places.PICTURES, pictures)
    file_places.keep_in(WindowState(tmp_path / "w.ini"))
    assert file_places.folder_for(file_places.PAPERS) == papers
    assert file_places.folder_for(file_places.PICTURES) == pictures
    assert file_places.folder_for(file_places.EVENTS) == home / "Documents"
    papers.rmdir()
    assert file_places.folder_for(file_places.PAPERS) == home / "Documents"


def test_a_list_is_saved_beside_the_book_and_then_where_the_last_one_was(tmp_path, qtbot, home, monkeypatch):
    (tmp_path / "books").mkdir()
    billing = Billing.new(tmp_path / "books" / "a.book", name="A", currency="EUR", model="bill", time_zone="UTC")
    asked: list[Path] = []

    def choose(_parent, _title, place, _filter):
        asked.append(Path(place))
        return str(home / Path(place).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for _ in range(2):
        dialog = ExportDialog(billing)
        qtbot.addWidget(dialog)
        dialog._ask()
    assert [place.parent for place in asked] == [tmp_path / "books", home]
    billing.close()


def test_a_bank_file_is_looked_for_where_the_last_one_was(home, tmp_path, monkeypatch, qtbot):
    asked = []

    def choose(_parent, _title, folder, *_more, **_options):
        asked.append(folder)
        return "", ""

    billing = Billing.new(tmp_path / "shop.book", name="A", currency="EUR", model="bill", time_zone="UTC")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(home / "Downloads"))  # not there
    window = MainWindow(billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    window.commands.bank._read()
    file_places.used(file_places.BANK, tmp_path)
    window.commands.bank._read()
    assert asked == [str(home), str(tmp_path)]
    window.close()
