"""At every height of a window its layout comes to rest: nothing drives a scroll bar away that then brings it back."""

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication

from tests.ui import screens
from tests.ui.screens import Shop

REFLOWING = ("main", "overview", "bill", "customer-several-bills", "statement", "settings-payments", "import-check")
"""Screens that lay themselves out by the room they have, one of each kind."""
ROUNDS, MOST, HEIGHTS, STEP = 12, 4000, 200, 13
"""How many turns of the event loop and changes of size one height may cost, which heights are tried, and in which steps."""


class Sizes(QObject):
    """Counts how often anything is made another size, and tells nobody any more after too many: within Qt it has no end."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Resize
        return event.type() == QEvent.Type.Resize and self.count > MOST


def rounds_until_rest(sizes: Sizes) -> int:
    """Return how many turns of the event loop go by until nothing changes its size any more, no more than `ROUNDS`."""
    sizes.count = 0
    for turn in range(ROUNDS):
        before = sizes.count
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        if sizes.count > MOST:
            break
        if sizes.count == before:
            return turn
    return ROUNDS


@pytest.fixture
def sizes(qapp):
    counting = Sizes()
    qapp.installEventFilter(counting)
    yield counting
    qapp.removeEventFilter(counting)


def test_every_height_comes_to_rest(tmp_path, sizes):
    shop = Shop(tmp_path, QSize(1280, 800))
    restless = []
    for name, window in screens.screens(shop, REFLOWING):
        low = max(window.minimumSizeHint().expandedTo(window.minimumSize()).height(), window.height() - HEIGHTS)
        for height in range(low, low + HEIGHTS, STEP):
            window.resize(window.width(), height)
            if rounds_until_rest(sizes) == ROUNDS:
                restless.append(f"{name} at a height of {height}")
    shop.end()
    assert not restless, restless
