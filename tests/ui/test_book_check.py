"""A book that breaks a rule of its own is said to, above the window, soon after it opened; a whole one is not."""

from billing_desktop.services import Billing
from billing_desktop.services.demo import make_demo
from billing_desktop.ui.book_check import CheckedPlace
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests.store.raw import damage


def test_damage_is_told_above_the_window_and_a_whole_book_is_silent(qtbot, tmp_path):
    path = tmp_path / "shop.book"
    make_demo(path).close()
    for broken in (False, True):
        if broken:
            damage(path, "UPDATE customer SET balance_minor = balance_minor + 1 WHERE name = 'ACME Ltd'")
        billing = Billing.open(path)
        window = MainWindow(billing, WindowState(tmp_path / "w.ini"))
        qtbot.addWidget(window)
        window.show()
        middle = window.centralWidget()
        assert isinstance(middle, CheckedPlace)
        middle.check()
        task = middle._task
        assert task is not None
        with qtbot.waitSignal(task.done, timeout=5_000):
            pass
        assert middle.notice.isVisible() is broken
        assert ("C-0001" in middle.notice.text()) is broken
        window.close()
        billing.close()
