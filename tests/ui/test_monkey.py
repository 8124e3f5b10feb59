"""Random acts through the window end well; the long run is `python -m tests.ui.monkey --actions 2000 --seed 1`."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from billing_desktop.ui import errors, theme
from tests.ui.monkey import Monkey, growth
from tests.ui.screens import Shop


@pytest.fixture
def shop(qapp, tmp_path):
    theme.apply(qapp, "light")
    made = Shop(tmp_path)
    yield made
    made.end()


def test_two_hundred_random_acts_end_well(shop):
    monkey = Monkey(shop, seed=7)
    monkey.run(200)
    assert monkey.wrong == []
    assert shop.billing.check() == []
    assert sum(monkey.done.values()) >= 200


def test_a_dialog_that_was_closed_is_let_go(shop):
    def leave():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()

    for name in ("shortcuts", "about", "new_customer", "receive", "statement"):
        QTimer.singleShot(20, leave)
        shop.window.actions_[name].trigger()
    QTimer.singleShot(20, leave)
    errors.show_error(ValueError("x"), parent=shop.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shop.window.findChildren(QDialog) == []


def test_growth_is_counted_from_when_everything_was_shown_once():
    assert growth([50, 100, 100, 101]) == pytest.approx(0.01)
    assert growth([]) == 0.0
