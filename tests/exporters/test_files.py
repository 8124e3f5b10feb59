"""Saving a file wholly or not at all, and what stands in tables written as CSV and JSON."""

import errno
import json
import os
import stat
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain.errors import BillingError
from billing_desktop.exporters import save_bytes
from billing_desktop.exporters.csv_out import write_table_csv
from billing_desktop.exporters.json_out import write_table_json
from billing_desktop.importers import FieldMapping, map_rows, read_table


def refused(code: str, path: Path, **how) -> str:
    with pytest.raises(BillingError) as caught:
        save_bytes(path, b"new", overwrite=how.get("overwrite", False))
    assert caught.value.code == code
    assert path.name in caught.value.text
    return caught.value.text


def test_a_new_file(tmp_path):
    save_bytes(tmp_path / "a.csv", b"new", overwrite=False)
    assert (tmp_path / "a.csv").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.csv"]


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX's")
def test_rights_are_those_of_any_new_file_and_stay(tmp_path):
    path = tmp_path / "a.csv"
    (tmp_path / "other").touch()
    save_bytes(path, b"one", overwrite=False)
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE((tmp_path / "other").stat().st_mode)
    path.chmod(0o640)
    save_bytes(path, b"two", overwrite=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_an_existing_file_is_kept_unless_it_may_be_replaced(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    refused("file_exists", path)
    assert path.read_bytes() == b"old"
    save_bytes(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_file_that_came_meanwhile_is_kept(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    real = Path.open

    def late(self, mode):
        with real(path, "wb") as other:
            other.write(b"old")
        return real(self, mode)

    monkeypatch.setattr(Path, "open", late)
    refused("file_exists", path)
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_disk_without_hard_links(tmp_path, monkeypatch):
    def none(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    save_bytes(tmp_path / "a.csv", b"new", overwrite=False)
    refused("file_exists", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.csv"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "may not write"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "another"),
    ],
)
def test_a_failed_write_leaves_nothing_and_the_old_file(tmp_path, monkeypatch, number, said):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def fails(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fails)
    assert said in refused("file_not_saved", path, overwrite=True)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_truly_full_device_is_told(tmp_path, monkeypatch):
    real = Path.open
    monkeypatch.setattr(Path, "open", lambda self, mode: real(Path("/dev/full"), "wb"))
    assert "disk is full" in refused("file_not_saved", tmp_path / "a.csv")


def test_a_missing_folder_and_a_folder_in_place_of_a_file(tmp_path):
    assert "no such folder" in refused("file_not_saved", tmp_path / "none" / "a.csv")
    assert "is a folder" in refused("file_not_saved", tmp_path)
    assert os.listdir(tmp_path) == []


def test_csv_cells():
    columns = ("name", "amount", "day", "at", "yes", "none")
    row = ("Köhler, Ann", "-12.50", date(2026, 2, 6), datetime(2026, 2, 6, 10, 15, tzinfo=UTC), True, None)
    expected = 'name,amount,day,at,yes,none\r\n"Köhler, Ann",-12.50,2026-02-06,2026-02-06T10:15:00+00:00,true,\r\n'
    assert write_table_csv(columns, [row]).decode("utf-8") == expected
    assert write_table_csv(columns, [row], bom=True) == b"\xef\xbb\xbf" + expected.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1+1", "'+1+1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", '"\'\rx"'),
        ("-12.50", "-12.50"),
        ("+493055500123", "+493055500123"),
        ("-", "'-"),
        ("a=b", "a=b"),
    ],
)
def test_formulas_are_neutralised_and_numbers_stay(text, written):
    assert write_table_csv(("x",), [(text,)]).decode("utf-8") == f"x\r\n{written}\r\n"


@given(st.lists(st.tuples(st.text(st.characters(codec="utf-8", exclude_characters="\0")), st.text("=+-@'1.2x")), min_size=1))
def test_what_is_exported_is_imported_as_it_was(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("round") / "table.csv"
    path.write_bytes(write_table_csv(("a", "b", "n"), [(*row, i) for i, row in enumerate(rows)]))
    found = [row.values for row in map_rows(read_table(path, ("a", "b", "n")), FieldMapping(), ("a", "b"))]
    assert found == [{"a": a.strip(), "b": b.strip()} for a, b in rows]


def test_a_row_of_nothing_is_still_a_record():
    assert write_table_csv(("x",), [(None,), ("",)]) == b'x\r\n""\r\n""\r\n'


def test_json_table():
    written = write_table_json([{"name": "Köhler", "day": date(2026, 2, 6), "amount": 1250, "none": None}])
    assert json.loads(written) == [{"name": "Köhler", "day": "2026-02-06", "amount": 1250, "none": None}]
    assert "Köhler" in written.decode("utf-8")
    assert b'\n  {\n    "name"' in written


def test_importing_the_room_does_not_load_qt():
    check = "import billing_desktop.exporters, sys; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", check], cwd=Path(__file__).parents[2], check=False).returncode == 0
