"""Takes the pictures of README.md from the running program: the sample shop on 6 February 2026, light and dark.

python -m tests.take_pictures docs          (needs a screen, real or virtual)
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from billing_desktop.app import make_application
from billing_desktop.services.demo import make_demo
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)


def wait(milliseconds: int = 300) -> None:
    """Let the window come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def grab(widget: QWidget, file: Path) -> None:
    """Save a picture of a window as it is painted."""
    wait()
    if not widget.grab().save(str(file)):
        raise SystemExit(f"{file} cannot be written")


def take(folder: Path, work: Path) -> None:
    """Open the sample shop and take every picture."""
    app = make_application(["pictures"])
    billing = make_demo(work / "harbour.book", clock=lambda: TODAY)
    for name in ("light", "dark"):
        theme.apply(app, name)
        window = MainWindow(billing, WindowState(work / f"{name}.ini"))
        window.resize(1280, 800)
        window.show()
        acme = billing.read.customers(search="ACME")[0]
        window.show_customer(acme.id)
        tree = window.list.tree
        top = tree.currentIndex().siblingAtColumn(0)
        tree.expand(top)
        for row in range(window.list.model.rowCount(top)):
            tree.expand(window.list.model.index(row, 0, top))
        tree.clearFocus()
        grab(window, folder / f"window-{name}.png")
        dialog = PaymentDialog(billing, customer_id=acme.id, parent=window)
        dialog.show()
        QTest.keyClicks(dialog.head.amount, "900")
        QTest.keyClicks(dialog.head.reference, "TRX-91")
        grab(dialog, folder / f"payment-{name}.png")
        dialog.deleteLater()
        window.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures into the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    with tempfile.TemporaryDirectory() as work:
        take(parser.parse_args(arguments).folder, Path(work))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
