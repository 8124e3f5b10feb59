"""Owns bringing the window's look back at the next start: size, columns, order, theme, and what was chosen last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.errors import BillingError
from .dialogs.fitting import fit_screen
from .panels.customer_list import Choice
from .panels.customer_tabs import TABS
from .panels.list_frame import FILTERS

if TYPE_CHECKING:
    from .main_window import MainWindow


def keep(window: MainWindow) -> None:
    """Keep the look of the window."""
    state = window.state
    state.put_bytes("geometry", window.saveGeometry())
    if split := window.split.split():  # else what was kept before is still right
        state.put("split", split)
    state.put("order", list(window.list.order()))
    state.put("filter", window.list.filter())
    state.put("widths", window.page.tabs.widths())
    state.put("tab", window.page.tab())
    state.put("place", window.place())
    choice = window.list.choice()
    chosen = [choice.customer_id, choice.account_id, choice.bill_id] if choice else []
    books = state.get("chosen", {})
    state.put("chosen", {**books, _book(window): chosen})
    state.sync()


def restore(window: MainWindow, *, geometry: bool = True) -> None:
    """Bring the look of the window back; whatever does not fit any more is left out. One that stands keeps its geometry."""
    state = window.state
    kept = state.bytes("geometry")
    if geometry and not kept.isEmpty():
        window.restoreGeometry(kept)
    split = state.get("split", [])
    if len(split) == 2 and all(isinstance(size, int) and size > 0 for size in split):
        window.split.bring_back(split, window.width())
    if state.get("filter", "all") in FILTERS:
        window.list.set_filter(state.get("filter", "all"))
    order = state.get("order", [])
    if len(order) == 2:
        window.list.set_order(str(order[0]), bool(order[1]))
    window.page.tabs.set_widths(state.get("widths", {}))
    window.page.set_tab(min(max(state.get("tab", 0), 0), len(TABS) - 1))
    wanted = state.get("theme", "system")
    window.actions_[wanted if wanted in ("light", "dark", "system") else "system"].setChecked(True)
    _restore_choice(window)
    place = state.get("place", "customers")
    window.go(place if place in ("overview", "customers", "bank", "outbox", "settings") else "customers", note=False)
    if geometry and kept.isEmpty():
        fit_screen(window, window.width(), window.height())


def _restore_choice(window: MainWindow) -> None:
    kept = window.state.get("chosen", {}).get(_book(window)) or []
    if len(kept) == 3 and isinstance(kept[0], int):
        try:
            window.desk.billing.read.customer(kept[0])
            if kept[2]:
                window.desk.billing.read.bill(kept[2])
        except BillingError:
            kept = []
        else:
            window.list.choose(Choice(*kept))
    window._show_page()


def _book(window: MainWindow) -> str:
    return str(window.desk.billing.path.absolute())
