"""The section of statements: each setting is kept, refused in words, and stands on the paper."""

import pytest
from PySide6.QtCore import Qt

from billing_desktop.domain.model import Customer
from billing_desktop.domain.recipe import Recipe
from billing_desktop.services.statement_making import Wanted
from billing_desktop.ui import theme
from billing_desktop.ui.desk import Desk
from billing_desktop.ui.panels.settings.business import BusinessSection
from billing_desktop.ui.panels.settings.statements import StatementsSection
from tests.ui import test_payment_dialog as desk
from tests.ui.acme import make_acme

K, keys = Qt.Key, desk.keys
shown = desk.shown


@pytest.fixture
def section(tmp_path, qapp, shown):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    found = shown(StatementsSection(Desk(made.billing)))
    found.refresh()
    found.acme = made.acme
    yield found
    made.billing.close()


def style(section):
    return section.desk.billing.issuing.draft(Wanted(section.acme)).style


def test_what_is_set_stands_on_the_paper(section):
    section.language.set_value("de")
    section.language.picked.emit("de")
    section.paper.set_value("letter")
    section.paper.picked.emit("letter")
    section.accent.setFocus()
    keys("#b93a0a", K.Key_Return)
    section.intro.set_text("Dear customer,\nplease look at this.")
    section.intro.left.emit()
    section.closing.set_text("Thank you.")
    section.closing.left.emit()
    found = style(section)
    assert (found.language, found.paper, found.accent) == ("de", "letter", "#B93A0A")
    assert (found.intro, found.closing) == ("Dear customer,\nplease look at this.", "Thank you.")
    pages = section.desk.billing.statements.page_painter(section.desk.billing.issuing.draft(Wanted(section.acme)))
    assert [round(side) for side in pages.size] == [612, 792]


def test_what_cannot_be_is_told_at_its_field(section):
    section.accent.setFocus()
    keys("blue", K.Key_Return)
    assert "A colour is written as #2563EB" in section.accent_field.error()
    assert style(section).accent == ""
    section.intro.set_text("x" * 700)
    section.intro.left.emit()
    assert style(section).intro == ""


def test_the_days_of_reminders_rise_or_are_refused(section):
    assert [editor.value() for editor in section.days] == [7, 21, 45]
    for editor, text in zip(section.days, ("5", "4", "30"), strict=True):
        editor.setText(text)
    section.days[0].left.emit()
    assert "each larger than the one before" in section._days_fields[-1].error()
    assert section.desk.billing.reminders.levels() == (7, 21, 45)
    section.days[1].setText("14")
    section.days[1].left.emit()
    assert section.desk.billing.reminders.levels() == (5, 14, 30)


def test_the_language_of_a_customer_wins(section):
    billing = section.desk.billing
    own = billing.customers.add(Customer(name="Estudio", metadata={"language": "es"}), key="es")
    other = billing.customers.add(Customer(name="Klingon", metadata={"language": "tlh"}), key="tlh")
    assert [billing.issuing.draft(Wanted(who)).style.language for who in (own, other)] == ["es", "en"]
    assert billing.issuing.draft(Wanted(own, parts=Recipe(language="de"))).style.language == "de", "asked for by hand"


def test_recipes_are_listed_and_removed(section):
    billing = section.desk.billing
    assert section._none.isVisible()
    billing.recipes.keep(Recipe("Month end", period="last_month"))
    section.refresh()
    assert not section._none.isVisible()
    assert "Month end" in section.texts()
    remove = section._shown[0].findChildren(type(section.choose))[0]
    assert remove.accessibleName() == "Remove the recipe Month end"
    remove.click()
    assert billing.recipes.list() == []
    assert desk.nameless(section) == []


def test_the_swiss_bill_is_a_choice_of_the_business(section, shown):
    settings = section.desk.billing.settings
    business = shown(BusinessSection(section.desk))
    business.refresh()
    assert business.swiss.isChecked()
    business.swiss.click()
    assert settings.get("swiss_bill") is False
    settings.put("swiss_bill", True)
    business.refresh()
    assert business.swiss.isChecked()
    assert desk.nameless(business) == []
