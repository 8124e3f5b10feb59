"""The pages of a statement on screen are those of its PDF, drawn by the same code."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QImage, QPainter

from billing_desktop.domain.model import Account, Customer, account_ref
from billing_desktop.exporters.words import speak
from billing_desktop.services import Billing, PaymentDraft
from tests.rules.shop import BM, Shop


@pytest.mark.usefixtures("qapp")
def test_the_pages_are_drawn_at_their_size(tmp_path):
    shop = Shop(tmp_path, BM)
    statements = shop.billing.statements
    statement = statements.make(shop.customer_id)
    painter_of = statements.page_painter(statement)
    width, height = painter_of.size
    assert (painter_of.pages, round(width), round(height)) == (1, 595, 842), "A4 in points"
    page = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter_of.paint(painter, 0)
    painter.end()
    dark = sum(page.pixelColor(x, y).lightness() < 128 for x in range(0, page.width(), 2) for y in range(0, page.height(), 2))
    assert dark > 500, "words stand on it"
    shop.billing.close()


def test_a_transfer_names_its_other_end_as_it_was_called_then(tmp_path):
    billing = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="account_balance", time_zone="UTC")
    who = billing.customers.add(Customer(name="ACME"))
    web, shop = (billing.customers.add_account(Account(name=name, customer_id=who)) for name in ("Web", "Shop"))
    day = billing.today() - timedelta(days=1)
    billing.payments.record(PaymentDraft(who, web, 5000, day, "bank", "P1"), key="p")
    billing.corrections.transfer(account_ref(web), account_ref(shop), 2000, on=day, key="t")

    def said(account: int | None, **asked) -> list[str]:
        return [speak("en").what(line) for line in billing.statements.make(who, account, **asked).lines]

    paid = "Payment received, thank you"
    assert said(None) == [paid], "within the customer nothing moved"
    assert (said(web), said(shop)) == ([paid, "Transfer · Shop"], ["Transfer · Web"])
    known = billing.now()
    account = billing.read.account(shop)
    billing.customers.change_account(replace(account, name="Store"))
    assert said(web) == [paid, "Transfer · Store"]
    assert said(web, known_at=known) == [paid, "Transfer · Shop"]
    billing.close()
