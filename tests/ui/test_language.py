"""The language of the window: texts, days, sentences of the core, also those an old book keeps, and no text cut."""

import re
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionFrame

from billing_desktop.app import Program
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Bill, Customer, bill_ref
from billing_desktop.domain.money import AmountProblem, parse_minor
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.ui import errors, language, sentences, theme
from billing_desktop.ui import format as fmt
from billing_desktop.ui.actions import BILL_MENU, MENUS, OWNER_MENU, PAYMENT_MENU, Actions
from billing_desktop.ui.desk import Desk
from billing_desktop.ui.dialogs.payment_head import PaymentHead
from billing_desktop.ui.dialogs.statement_options import StatementOptions
from billing_desktop.ui.language import PSEUDO
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.sentences import said
from billing_desktop.ui.widgets.inputs import LineEdit
from billing_desktop.ui.widgets.labelled import LabelledField
from billing_desktop.ui.widgets.notice import NoticeBar
from billing_desktop.ui.widgets.typed_dates import parse
from billing_desktop.ui.window_state import WindowState
from tests.ui import walking
from tests.ui.screens import Shop, screens

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
DAY = date(2026, 2, 6)


@pytest.fixture
def speak(qapp):
    theme.apply(qapp, "light")
    yield lambda code: language.apply(qapp, code)
    language.apply(qapp, "en")


@pytest.fixture
def shop(tmp_path):
    billing = Billing.new(tmp_path / "harbour.book", name="Harbour", currency="EUR", model="bill", clock=lambda: NOW)
    acme = billing.customers.add(Customer(name="ACME Ltd"))
    bill = Bill(customer_id=acme, amount_due=40000, bill_date=date(2026, 1, 3), external_reference="INV-104")
    receipt = billing.bills.raise_bill(bill, key="b")
    yield SimpleNamespace(billing=billing, acme=acme, bill_id=receipt.bill_id)
    billing.close()


def pay(shop, amount, reference="TRX-89", key="p"):
    draft = PaymentDraft(
        customer_id=shop.acme, amount_minor=amount, paid_on=DAY, reference=reference,
        allocations=((bill_ref(shop.bill_id), amount),),
    )  # fmt: skip
    return shop.billing.payments.record(draft, key=key)


def test_texts_days_and_counts_follow_the_language(speak):
    assert speak("de") == "de"
    assert fmt.day(DAY) == "6. Feb. 2026"
    assert fmt.long_day(DAY) == "Freitag, 6. Februar 2026"
    assert fmt.count(1200, "1", "{n}") == "1.200"
    assert fmt.in_sentence("Rechnung") == "Rechnung"
    assert fmt.numbers_of(".,").amount(123450, "EUR") == "1,234.50"  # amounts follow their book
    speak("es")
    assert fmt.long_day(DAY) == "Viernes, 6 de febrero de 2026"
    assert fmt.in_sentence("Vencimiento") == "vencimiento"
    speak("en")
    assert (fmt.day(DAY), said("Bill 7 cancelled")) == ("6 Feb 2026", "Bill 7 cancelled")


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("de", ["6. Feb. 2026", "6. März", "heute", "3. Dez. 2025", "6 feb 2026", "today", "5.2."]),
        ("es", ["6 feb 2026", "6 de febrero de 2026", "hoy", "ayer", "3 ene", "dic 4"]),
    ],
)
def test_days_are_typed_as_they_are_shown(speak, code, texts):
    speak(code)
    for month in range(1, 13):
        day = date(2026, month, 9)
        assert parse(fmt.day(day), DAY) == day
        assert parse(fmt.long_date(day), DAY) == day
    assert all(parse(text, DAY) for text in texts)


def test_a_refused_act_is_said_in_the_language(speak, shop, qtbot):
    pay(shop, 40000)
    with pytest.raises(BillingError) as refused:
        pay(shop, 100, key="q")
    assert refused.value.text == "Bill INV-104 is paid; leave the amount as credit instead."
    speak("de")
    bar, field = NoticeBar(), LabelledField("Betrag", LineEdit())
    qtbot.addWidget(bar)
    qtbot.addWidget(field)
    errors.show_error(refused.value, notice=bar)
    assert bar.headline() == "Das wurde nicht ausgeführt"
    assert bar.text() == "Rechnung INV-104 ist bezahlt; lassen Sie den Betrag stattdessen als Guthaben."
    field.set_error("E-mail is missing.")
    assert field.error() == "E-Mail fehlt."


def test_acts_that_a_book_keeps_are_said_in_undo_status_and_history(speak, shop, qtbot, tmp_path):
    receipt = pay(shop, 2500)
    assert shop.billing.payments.last_undo().text == "Payment TRX-89 of 25.00 from ACME Ltd"
    speak("de")
    window = MainWindow(shop.billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    assert window.actions_["undo"].text() == "&Rückgängig: Zahlung TRX-89 über 25.00 von ACME Ltd"
    window.desk.bus.acted.emit(receipt)
    assert window.status.text() == "Zahlung TRX-89 über 25.00 von ACME Ltd erfasst."
    window.actions_["undo"].trigger()
    assert window.status.text() == "Rückgängig gemacht: Zahlung TRX-89 über 25.00 von ACME Ltd."
    speak("es")
    assert said("Reversal of payment TRX-89 of 25.00 from ACME Ltd") == "Reversión: pago TRX-89 de ACME Ltd por 25.00"
    window.desk.bus.close()


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "Bill 7 of 25.00 to ACME Ltd raised. 5.00 of credit was laid on it.",
            "Rechnung 7 über 25.00 an ACME Ltd ausgestellt. 5.00 Guthaben wurden darauf gelegt.",
        ),
        ("Charge of 25.00 to B. Brown recorded. B. Brown was opened again.",
         "Belastung von 25.00 für B. Brown erfasst. B. Brown wurde wieder geöffnet."),
        ("26.00 is more than the credit of ACME Ltd, which is 25.00.", "26.00 ist zu viel; das Guthaben von ACME Ltd: 25.00."),
        ("7 Feb 2026 lies ahead of today, 6 Feb 2026; only a bill can be dated ahead.",
         "7. Feb. 2026 liegt nach heute, dem 6. Feb. 2026; nur eine Rechnung kann vordatiert werden."),
        ('"1.255" has 3 decimals, but EUR has 2 decimals; mend it, or choose above how to round.',
         "„1.255“ hat 3 Nachkommastellen, aber EUR hat 2 Nachkommastellen; berichtigen Sie ihn oder wählen Sie oben, "
         "wie gerundet wird."),
        ("Import of 3 customers from my file.csv undone.", "Rückgängig gemacht: Import von 3 Kunden aus my file.csv."),
        ("Name is missing. Due date is missing.", "Name fehlt. Fällig am fehlt."),
        ("Nobody has ever said this.", "Nobody has ever said this."),
    ],
)  # fmt: skip
def test_sentences_are_known_by_their_template(speak, english, german):
    speak("de")
    assert said(english) == german


def test_sentences_write_amounts_with_the_marks_of_the_book(speak, shop):
    shop.billing.settings.put(fmt.SETTING, ",.")
    desk = Desk(shop.billing)
    try:
        assert said("Payment of 1,250.00 from ACME Ltd recorded") == "Payment of 1.250,00 from ACME Ltd recorded"
        speak("de")
        assert said("Payment of 387.10 from ACME 2.50 recorded") == "Zahlung über 387,10 von ACME 2.50 erfasst"
        with pytest.raises(AmountProblem) as refused:
            parse_minor("10000000000", "EUR")
        assert said(refused.value.text).endswith("der größte Betrag ist 9.999.999.999,99 EUR.")
        assert said('"1.25" is not an amount; write digits, with . before the decimals.').startswith("„1.25“")
    finally:
        desk.close()
        sentences.write_with(fmt.Numbers())


@pytest.mark.parametrize("code", ["de", "es"])
def test_access_keys_are_one_of_a_kind_in_each_menu(speak, qapp, code):
    speak(code)
    parent = QMenu()
    actions = Actions(parent)
    menus = [[action.text() for _, action in actions.of_menu(menu)] for menu, _ in MENUS]
    menus += [[actions[name].text() for name in names if name] for names in (BILL_MENU, PAYMENT_MENU, OWNER_MENU)]
    for menu in menus:
        keys = [found[1].lower() for text in menu if (found := re.search(r"&(\w)", text))]
        assert len(set(keys)) == len(keys), menu
        assert all("&" in text for text in menu), menu


def test_the_window_changes_its_language_in_place(speak, qapp, shop, tmp_path):
    program = Program(qapp, state=WindowState(tmp_path / "w.ini"), clock=lambda: NOW)
    program.show(Billing.open(shop.billing.path, clock=lambda: NOW))
    assert program.window is not None
    program.window.go("settings")
    program.speak("de")
    assert program.window.place() == "settings"
    assert program.window.actions_["receive"].iconText() == "Zahlung erfassen"
    assert WindowState(tmp_path / "w.ini").get(language.SETTING, "") == "de"
    program.end()


def test_the_system_decides_where_nothing_was_chosen(monkeypatch):
    class System:
        def uiLanguages(self):
            return ["fr-FR", "es-MX", "en"]

    monkeypatch.setattr("billing_desktop.ui.language.QLocale.system", System)
    assert (language.meant("system"), language.meant("de"), language.meant("xx")) == ("es", "de", "en")


LONG = ("main", "bill", "overview", "payment", "settings-", "import", "welcome", "write-off", "statement")


@pytest.mark.parametrize(("code", "size", "wanted"), [("de", QSize(1024, 700), ()), (PSEUDO, QSize(1280, 800), LONG)])
def test_no_text_is_cut(speak, tmp_path, code, size, wanted):
    speak(code)
    shop = Shop(tmp_path, size)
    look = walking.walk if code == "de" else walking.cut  # German also in a small window, where all has the least room
    found = []
    for name, widget in screens(shop, wanted):
        wide = walking.beyond_the_edge(widget) if code == "de" else ()
        found += [f"{name}: {one}" for one in (*walking.too_large(widget, size), *look(widget), *wide)]
    shop.end()
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_a_day_is_never_cut_in_its_field(speak, qtbot, shop, code):
    speak(code)
    pane = StatementOptions(shop.billing, fmt.Numbers())
    qtbot.addWidget(pane)
    pane.show()
    head = PaymentHead(shop.billing, fmt.Numbers())
    qtbot.addWidget(head)
    head.show()
    assert head.paid_on_field.minimumWidth() >= head.paid_on.minimumWidth()
    for field in (pane.from_, pane.to, head.paid_on):
        field.set_value(date(2026, 9, 28))
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
        margins = field.textMargins()
        around = margins.left() + margins.right() + 4  # Qt keeps two pixels at either side
        assert field.fontMetrics().horizontalAdvance(field.text()) <= room - around
