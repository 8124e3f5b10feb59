"""Every customer of three books, every type: opening + lines = closing = the books, and the formats say the same."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from billing_desktop.services import Billing
from tests import footing


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("name", "least"), [("sample", 50), ("chinook", 177), ("northwind", 279)])
def test_every_statement_of_a_book_foots(name: str, least: int, shared_data: Path, tmp_path: Path):
    book = footing.BOOKS[name](tmp_path, shared_data)
    with closing(Billing.open(book)) as billing:
        whole = (5 if name == "sample" else 40) if shutil.which("pdftotext") else 0
        assert footing.hold_book(billing, whole=whole) >= least
        assert billing.check() == []


@pytest.mark.usefixtures("qapp")
def test_it_sees_a_figure_that_differs(shared_data: Path, tmp_path: Path, monkeypatch):
    book = footing.sample(tmp_path, shared_data)
    with closing(Billing.open(book)) as billing:
        made = next(one for one in footing.statements(billing) if one.lines)
        real = billing.statements.write

        def wrong(statement, format):
            data = real(statement, format)
            return data.replace(b"00\r\n", b"01\r\n").replace(b".00,", b".01,") if format == "csv" else data

        monkeypatch.setattr(billing.statements, "write", wrong)
        with pytest.raises(AssertionError, match=made.customer.name):
            footing.hold(billing, made, footing.QUICK)
