"""The command that makes the receipt of a payment."""

import pytest

from tests.cli.conftest import Shop


@pytest.mark.usefixtures("qapp")  # drawn in this process, where the window's tests need their own application
def test_a_receipt_as_a_file_by_its_ending_and_as_json(shop: Shop) -> None:
    paid = shop("pay", "--customer", "C1", "--amount", "150", "--reference", "TRX-9", "--json").json
    file = shop.folder / "receipt.pdf"
    assert shop("receipt", paid["id"], "--out", file).code == 0
    assert file.read_bytes().startswith(b"%PDF-")
    answer = shop("receipt", paid["id"]).json
    assert (answer["payment_id"], answer["amount"], answer["reference"]) == (paid["id"], 15000, "TRX-9")
    assert file.name in shop.refuses("receipt", paid["id"], "--out", file), "a file that is there is kept"


def test_what_has_no_receipt_is_refused(shop: Shop) -> None:
    note = shop("credit-note", "--customer", "C1", "--amount", "5", "--reason", "Late", "--json").json
    assert "no receipt" in shop.refuses("receipt", note["id"])
    assert "There is no payment" in shop.refuses("receipt", "pay_unknown")
