"""Issued statements: kept with their very bytes, numbered in one series, sent again the same, and never changed."""

import email
import hashlib
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.domain.recipe import Recipe
from billing_desktop.exporters import kept_pages
from billing_desktop.services import Billing, BillingError, PaymentDraft
from billing_desktop.services.statement_making import Wanted
from tests.store.raw import raw

pytestmark = pytest.mark.usefixtures("qapp")
START = datetime(2026, 2, 6, 10, 15, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def shop(tmp_path: Path):
    billing = Billing.new(
        tmp_path / "shop.book", name="Harbour", currency="EUR", model="bill", clock=Clock(), operator="Ann", time_zone="UTC"
    )
    billing.settings.change_book(email="billing@harbour.example")
    billing.settings.put("iban", "NL91 ABNA 0417 1643 00")
    who = billing.customers.add(Customer(name="Łódź Studio", email="studio@lodz.example", metadata={"language": "de"}))
    billing.bills.raise_bill(
        Bill(amount_due=12000, customer_id=who, external_reference="B-1", bill_date=date(2026, 1, 5)), key="b1"
    )
    billing.payments.record(PaymentDraft(who, None, 5000, date(2026, 1, 20), "bank", "TRX-1"), key="p1")
    yield billing, who
    billing.close()


def changed(billing: Billing, who: int, **fields) -> None:
    billing.customers.change(replace(billing.read.customer(who), **fields))


def january(who: int, **more) -> Wanted:
    return Wanted(who, None, "balance_forward", date(2026, 1, 1), date(2026, 1, 31), parts=Recipe("Month end"), **more)


def test_an_issued_statement_is_the_same_file_for_ever(shop, tmp_path):
    billing, who = shop
    assert billing.issuing.next_number() == "S-0001"
    assert billing.issuing.draft(january(who)).number == "S-0001"
    assert billing.issuing.issued() == [], "a draft is not kept"
    made = billing.issuing.issue(january(who))
    row = made.row
    assert (row.number, row.customer_name, row.type, row.from_, row.to) == (
        "S-0001", "Łódź Studio", "balance_forward", date(2026, 1, 1), date(2026, 1, 31),
    )  # fmt: skip
    assert (row.opening_minor, row.closing_minor, row.currency, row.recipe, row.language, row.operator) == (
        0, 7000, "EUR", "Month end", "de", "Ann",
    )  # fmt: skip
    assert made.content.startswith(b"%PDF")
    assert row.sha256 == hashlib.sha256(made.content).hexdigest()
    billing.payments.record(PaymentDraft(who, None, 3000, date(2026, 1, 30), "bank", "late"), key="late")
    changed(billing, who, name="Other name")
    again = billing.issuing.again(" s-0001 ")
    assert again.content == made.content
    assert billing.issuing.issue(january(who)).row.number == "S-0002"
    assert [one.closing_minor for one in billing.issuing.issued(who)] == [4000, 7000]
    assert billing.issuing.count(who) == 2
    billing.issuing.save(again, "pdf", tmp_path / billing.issuing.file_name(again))
    assert (tmp_path / "Kontoauszug_C-0001_2026-01-31_S-0001.pdf").read_bytes() == made.content
    assert billing.check() == []


def files(billing: Billing, wanted: Wanted) -> dict[str, bytes]:
    return {form: billing.statements.write(billing.issuing.draft(wanted), form) for form in ("pdf", "csv", "json")}


def test_as_known_then_it_is_the_same_bytes_whatever_came_later(shop):
    billing, who = shop
    known = billing.issuing.draft(january(who)).made_at
    first = files(billing, january(who, known_at=known))
    billing.payments.record(PaymentDraft(who, None, 3000, date(2026, 1, 30), "bank", "late"), key="late")
    billing.bills.raise_bill(Bill(amount_due=999, customer_id=who, bill_date=date(2026, 1, 2)), key="b2")
    assert files(billing, january(who, known_at=known)) == first
    instants = re.findall(rb"Date \(D:([0-9]{14})Z\)|Date=\"([0-9T:-]{19})\+00:00\"", first["pdf"])
    written = {(plain or iso).translate(None, b"-:T") for plain, iso in instants}
    assert written == {known.strftime("%Y%m%d%H%M%S").encode()}, "the clock of the computer stands nowhere in it"
    changed = billing.statements.write(billing.issuing.draft(january(who)), "csv")
    assert changed != first["csv"], "without an instant late entries of the period count"


def test_its_pages_are_drawn_as_they_were(shop):
    billing, who = shop
    made = billing.issuing.issue(january(who))
    painter_of = billing.issuing.page_painter(made)
    assert (painter_of.pages, round(painter_of.size[0])) == (1, 595)

    def drawn(source) -> QImage:
        image = QImage(595, 842, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        source.paint(painter, 0)
        painter.end()
        return image

    fresh = billing.statements.page_painter(billing.issuing.draft(january(who, known_at=made.row.known_at)))
    assert drawn(painter_of) != drawn(fresh), "the draft has the next number"
    changed(billing, who, name="Other name")
    assert drawn(billing.issuing.page_painter(made)) == drawn(painter_of)


def test_pages_come_back_as_they_were_packed(shop):
    from billing_desktop.exporters.pdf import statement_layout

    billing, who = shop
    billing.settings.put("logo", LOGO)
    layout = statement_layout(billing.issuing.draft(january(who)))
    packed, pictures = kept_pages.pack(layout)
    assert len(pictures) == 1
    assert kept_pages.unpack(packed, pictures.__getitem__) == layout
    with pytest.raises(ValueError, match="no kept pages"):
        kept_pages.unpack(packed[:-9], pictures.__getitem__)


LOGO = (
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAACXBIWXMAAA9hAAAPYQGoP6dpAAAAFElE"
    "QVQImWNUTX7NgA0wYRUlSwIAjzQBe9iQLIYAAAAASUVORK5CYII="
)


def test_sent_is_noted_beside_it(shop):
    billing, who = shop
    made = billing.issuing.issue(january(who))
    assert made.row.sent is None
    assert billing.issuing.mark_sent("S-0001", "email", address="studio@lodz.example").how == "email"
    billing.issuing.mark_sent("S-0001", "post")
    assert [note.how for note in billing.issuing.sent_notes("S-0001")] == ["email", "post"]
    assert billing.issuing.issued(who)[0].sent.how == "post"
    assert billing.issuing.again("S-0001").content == made.content
    for bad, code in ((("S-0009", "post"), "unknown_statement"), (("S-0001", "pigeon"), "unknown_way")):
        with pytest.raises(BillingError) as told:
            billing.issuing.mark_sent(*bad)
        assert told.value.code == code
    with pytest.raises(BillingError, match="later than now"):
        billing.issuing.mark_sent("S-0001", at=START + timedelta(days=3))
    assert len(billing.issuing.sent_notes("S-0001")) == 2
    with pytest.raises(BillingError, match="There is no issued statement"):
        billing.issuing.mark_many_sent(["S-0001", "S-0009"], "email")
    assert len(billing.issuing.sent_notes("S-0001")) == 2, "all of them or none"
    assert billing.issuing.mark_many_sent(["S-0001"], "email") == 1
    assert billing.issuing.sent_notes("S-0001")[-1].address == "studio@lodz.example"


def test_the_day_is_the_books_not_the_clocks(tmp_path):
    late = lambda: datetime(2026, 2, 6, 23, 30, tzinfo=UTC)  # noqa: E731
    billing = Billing.new(tmp_path / "t.book", name="T", currency="EUR", model="bill", clock=late, time_zone="Asia/Tokyo")
    who = billing.customers.add(Customer(name="Hanae"), key="h")
    assert billing.issuing.draft(Wanted(who)).dated == date(2026, 2, 7)
    row = billing.issuing.issue(Wanted(who)).row
    note = billing.issuing.mark_sent(row.number)
    sent = billing.issuing.issued(who)[0].sent
    assert sent is not None
    days = {row.issued_at.date(), note.at.date(), sent.at.date(), row.to}
    assert days == {date(2026, 2, 7)}
    billing.close()


def test_the_mail_draft_is_a_finished_message(shop):
    billing, who = shop
    made = billing.issuing.issue(january(who))
    draft = billing.issuing.mail_draft(made)
    assert draft == billing.issuing.mail_draft(made)
    message = email.message_from_bytes(draft, policy=email.policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == "studio@lodz.example"
    assert message["To"].addresses[0].display_name == "Łódź Studio"
    assert message["Subject"] == "Kontoauszug S-0001 von Harbour"
    body, attached = message.get_body(("plain",)), next(message.iter_attachments())
    assert body is not None
    text = body.get_content()
    assert "Offen sind 70,00 EUR." in text
    assert attached.get_content() == made.content
    assert attached.get_filename() == "Kontoauszug_C-0001_2026-01-31_S-0001.pdf"
    changed(billing, who, name='A B, "<x>" & Co', email="")
    assert email.message_from_bytes(billing.issuing.mail_draft(made), policy=email.policy.default)["To"] is None


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE issued SET content = x'00'", "is not the file that was issued"),
        ("UPDATE issued SET closing_minor = 1", "what is said of statement S-0001"),
        ("UPDATE issued SET pages = x'00'", "what is said of statement S-0001"),
        ("DELETE FROM issued WHERE id = 1", "statements before it are missing"),
        ("UPDATE picture SET content = x'00'", "on issued pages was changed"),
    ],
)
def test_what_was_changed_by_force_is_seen(shop, sql, told):
    billing, who = shop
    billing.settings.put("logo", LOGO)
    billing.issuing.issue(january(who))
    billing.issuing.issue(january(who))
    path = billing.path
    billing.close()
    db = raw(path)
    with pytest.raises(Exception, match="never changed and never removed"):
        db.execute(sql)
    for table in ("issued", "picture"):
        for what in ("update", "delete"):
            db.execute(f"DROP TRIGGER {table}_no_{what}")
    db.execute(sql)
    for table in ("issued", "picture"):
        for what in ("update", "delete"):
            db.execute(
                f"CREATE TRIGGER {table}_no_{what} BEFORE {what.upper()} ON {table} BEGIN"
                f" SELECT RAISE(ABORT, '{table} rows are never changed and never removed'); END"
            )
    db.close()
    billing = Billing.open(path)
    assert any(told in finding.text for finding in billing.check())
    if "content = x'00' " in sql + " " and "issued" in sql:
        with pytest.raises(BillingError, match="not the file that was issued"):
            billing.issuing.again("S-0001")
    billing.close()
