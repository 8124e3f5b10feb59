"""Text of other sizes and both densities: nothing is cut or lies over anything on the window, the payment and the settings."""

import pytest
from PySide6.QtCore import QSize

from billing_desktop.ui import theme
from billing_desktop.ui.window_state import DENSITY, TEXT_SIZE
from tests.ui import screens
from tests.ui.screens import Shop
from tests.ui.walking import cut, overlapping

LOOKED_AT = ("main", "customer-bills", "bill", "overview", "payment-credit", "model-change", "settings-")


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
            found += [f"{name}: {one}" for one in (*cut(widget), *overlapping(widget))]
        shop.end()
    finally:
        theme.set_size(qapp, 100, "comfortable")
    assert not found, "\n".join(found)
