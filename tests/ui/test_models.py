"""Every item model of the program keeps to Qt's contract while it is used; a model that nobody brings here is named."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter

import billing_desktop.ui
from billing_desktop.domain.model import Customer
from billing_desktop.ui.dialogs.payment import PaymentDialog
from tests.ui import test_main_window as desk

window, book, empty_book, _look = desk.window, desk.book, desk.empty_book, desk._look
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
PLACES = ("overview", "customers", "outbox")


def models_of_the_program() -> set[type]:
    """Find every class of item model in the window's rooms, also those of modules that nothing has loaded yet."""
    for module in pkgutil.walk_packages(billing_desktop.ui.__path__, "billing_desktop.ui."):
        importlib.import_module(module.name)
    found: set[type] = set()
    waiting: list[type] = [QAbstractItemModel]
    while waiting:
        more: list[type] = waiting.pop().__subclasses__()
        waiting += more
        found.update(one for one in more if one.__module__.startswith("billing_desktop."))
    return found


def models_in(widget) -> Iterator[QAbstractItemModel]:
    """Give the models of the lists in a window, and those behind the inputs that complete."""
    for view in widget.findChildren(QAbstractItemView):
        if view.model() is not None:
            yield view.model()
    for completer in widget.findChildren(QCompleter):
        yield completer.model()


@pytest.fixture
def met():
    """Give the models that have a tester, each once; the testers go before their models do."""
    testers: dict[QAbstractItemModel, QAbstractItemModelTester] = {}
    yield testers
    for tester in testers.values():
        tester.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_model_keeps_to_the_contract_of_qt(window, met, qtbot):
    def meet(widget) -> None:
        for model in models_in(widget):
            if model not in met and type(model).__module__.startswith("billing_desktop."):
                met[model] = QAbstractItemModelTester(model, FATAL)

    def write(field, *texts: str) -> None:
        for text in texts:
            field.selectAll()
            QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)

    for place in PLACES:
        window.go(place)
        meet(window)
    window.top.search.results()
    meet(window)
    window.top.search.start()
    write(window.top.search, "ac", "", "inv", "nobody at all", "")  # the search of everything: records, commands, nothing
    assert window.top.search.results().table.model().rowCount() > 3
    dialog = PaymentDialog(window.desk.billing, parent=window)
    dialog.setModal(False)
    dialog.show()
    qtbot.addWidget(dialog)
    meet(dialog)
    dialog.activateWindow()
    dialog.head.customer.setFocus()
    write(dialog.head.customer, "a", "fjo", "nobody at all", "acme")  # the customers that match
    QTest.keyClick(dialog.head.customer, Qt.Key.Key_Return)
    write(dialog.head.amount, "900", "60")  # the lines the payment is laid on
    assert dialog.lines.model.rowCount() == 2
    dialog.is_dirty = lambda: False  # type: ignore[method-assign]
    dialog.reject()
    window.go("customers")
    desk.pay(window, "TRX-2", 100)
    window.desk.billing.customers.add(Customer(name="Aaron"))
    missing = {one.__qualname__ for one in models_of_the_program() - {type(model) for model in met}}
    assert not missing, f"no tester met {', '.join(sorted(missing))}"


def test_a_model_that_nobody_brings_is_named():
    class Planted(QAbstractItemModel):
        __module__ = "billing_desktop.ui.planted"

    assert Planted in models_of_the_program()
    del Planted
