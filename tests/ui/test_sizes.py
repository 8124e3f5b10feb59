"""Large text in both densities: nothing is cut, lies over anything or needs more width than its frame has."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from billing_desktop.ui import theme
from billing_desktop.ui.window_state import DENSITY, TEXT_SIZE
from tests.ui import screens
from tests.ui.screens import Shop
from tests.ui.walking import cut, overlapping

LOOKED_AT = ("main", "customer-bills", "bill", "overview", "payment-credit", "model-change", "settings-")


def wider_than_shown(widget):
    """Find pages that need more width than their frame has."""
    for scroll in widget.findChildren(QScrollArea):
        inner = scroll.widget()
        if scroll.isVisible() and inner is not None and inner.minimumSizeHint().width() > scroll.viewport().width():
            yield f"a page needs {inner.minimumSizeHint().width()} px, {scroll.viewport().width()} are shown"


@pytest.mark.parametrize(("percent", "density"), [(150, "comfortable"), (150, "compact")])
def test_nothing_is_cut(qapp, tmp_path, percent, density):
    theme.set_size(qapp, percent, density)
    theme.apply(qapp, "light")
    try:
        shop = Shop(tmp_path, QSize(1280, 800))
        shop.window.state.put(TEXT_SIZE, percent)
        shop.window.state.put(DENSITY, density)
        found = []
        for name, widget in screens.screens(shop, LOOKED_AT):
            screens.rest(60)
            screens.settle()
            found += [f"{name}: {one}" for one in (*cut(widget), *overlapping(widget), *wider_than_shown(widget))]
        shop.end()
    finally:
        theme.set_size(qapp, 100, "comfortable")
    assert not found, "\n".join(found)
