"""Takes the pictures of README.md and of the guide from the running program: the sample shop on 6 February 2026.

    python -m tests.take_pictures [--only docs|guide] [--language en de es]          (needs a screen, real or virtual)

Those of the README lie in `docs`, light and dark; those of the guide beside its pages in each language, as small as can be.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from billing_desktop.app import make_application
from billing_desktop.ui import language, theme
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.welcome import WelcomeDialog
from tests.ui.screens import Shop, clock, rest, screens
from tests.ui.screens.desk import unfold

ROOT = Path(__file__).resolve().parent.parent
DOCS, GUIDE = ROOT / "docs", ROOT / "resources" / "guide"
README_PICTURES = tuple(f"{what}-{look}.png" for what in ("window", "payment") for look in ("light", "dark"))
GUIDE_PICTURES = {
    "main": "main", "balance": "customer-balance", "accounts": "customer-accounts", "payment": "payment",
    "reverse": "reverse", "statement": "statement", "import": "import-check", "overview": "overview", "bank": "bank-set",
    "protection": "protection_with_backups", "outbox": "outbox-set_aside",
}  # fmt: skip
"""The pictures of the guide, and the screen of the program that each one shows; the first window is made beside them."""
SIZE = QSize(1024, 640)
"""That of the window in the guide: taken as it is painted, since letters that are made smaller are many more shades."""
SMALLER = {"statement": QSize(1020, 600)}
PARTS = {
    "balance": QRect(88, 85, 936, 440), "accounts": QRect(88, 85, 936, 470), "overview": QRect(88, 85, 936, 360),
    "outbox": QRect(88, 85, 936, 450), "protection": QRect(340, 85, 684, 390), "welcome": QRect(268, 0, 756, 740),
    "import": QRect(252, 0, 2000, 2000), "bank": QRect(88, 85, 936, 340),
}  # fmt: skip
"""What a page speaks of, where that is less than the whole: beneath the buttons of the window, and beside its rail."""
NUMBERS = {"en": ".,", "de": ",.", "es": ",."}
COLOURS = 128
FEW_COLOURS = 16
"""As many have the pictures of the guide, which there are in every language."""


def take_docs(folder: Path, work: Path) -> None:
    """Take the pictures of the README."""
    app = make_application(["pictures"])
    for name in ("light", "dark"):
        theme.apply(app, name)
        (work / name).mkdir()
        shop = Shop(work / name)
        unfold(shop)
        shop.window.page.set_tab(0)
        shop.window.list.tree.clearFocus()
        save(shop.window, folder / f"window-{name}.png")
        for dialog in shop.show(PaymentDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window)):
            QTest.keyClicks(dialog.head.amount, "900")
            QTest.keyClicks(dialog.head.reference, "TRX-91")
            save(dialog, folder / f"payment-{name}.png")
        shop.end()


def take_guide(folder: Path, work: Path, code: str) -> None:
    """Take the pictures of the guide in a language, each within a thin frame, since its ground is that of the page."""
    app = make_application(["pictures"])
    theme.apply(app, "light")
    language.apply(app, code)
    folder.mkdir(parents=True, exist_ok=True)
    shop = Shop(work, SIZE)
    shop.billing.settings.put("paper_language", code)
    shop.billing.settings.put("number_marks", NUMBERS[code])
    shop.window.rebuild()
    for screen, widget in screens(shop, tuple(GUIDE_PICTURES.values())):
        for name in (name for name, wanted in GUIDE_PICTURES.items() if wanted == screen):
            if name == "protection":
                shop.window.settings.section(name).folder.setText("/media/ann/stick/backups")
            if name == "accounts":
                shop.window.list.tree.scrollToBottom()
            keep(widget, name, folder)
    for dialog in shop.show(WelcomeDialog([], clock=clock, parent=shop.window)):
        dialog.resize(SIZE.width(), 760)
        dialog.name.setText("Harbour Print Shop")
        dialog.place.setText("/home/ann/Documents/harbour.book")
        dialog.backups.setText("/media/ann/stick/backups")
        keep(dialog, "welcome", folder)
    shop.end()
    language.apply(app, "en")


def keep(widget: QWidget, name: str, folder: Path) -> None:
    """Keep the part of a window that a page speaks of."""
    if name in SMALLER:
        widget.resize(SMALLER[name])
    rest(300)
    picture = widget.grab().toImage()
    part = PARTS.get(name, picture.rect()).intersected(picture.rect())
    write(framed(picture.copy(part)), folder / f"{name}.png", FEW_COLOURS)


def save(widget: QWidget, file: Path) -> None:
    """Save a picture of a window as it is painted."""
    rest(300)
    write(widget.grab().toImage(), file)


def framed(picture: QImage) -> QImage:
    """Return a picture with a frame of one pixel."""
    made = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setPen(theme.current().colour("edge"))
    painter.drawRect(0, 0, made.width() - 1, made.height() - 1)
    painter.end()
    return made


def write(picture: QImage, file: Path, colours: int = COLOURS) -> None:
    """Write a picture with the colours that are most in it: a third of the size, and hardly to be told from the whole."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("I"))
    # What is rare and like another is left out first: shades at the edges of letters are many, colours are few.
    table: list[int] = []
    near: set[tuple[int, int, int]] = set()
    for pixel, _many in pixels.most_common():
        colour = QColor(pixel)
        cell = (colour.red() >> 4, colour.green() >> 4, colour.blue() >> 4)
        if cell not in near or _many > plain.width():
            near.add(cell)
            table.append(colour.rgb())
        if len(table) == colours:
            break
    small = plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    if not small.save(str(file), quality=0):
        raise SystemExit(f"{file} cannot be written")


def main(arguments: Sequence[str] | None = None) -> int:
    """Take all pictures, into their folders or below the one that is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("docs", "guide"))
    parser.add_argument("--language", nargs="+", choices=language.NAMES, default=list(language.NAMES))
    given = parser.parse_args(arguments)
    only = given.only
    language.apply(make_application(["pictures"]), "en")
    with tempfile.TemporaryDirectory() as work:
        if only != "guide":
            take_docs(DOCS, Path(work))
        for code in given.language if only != "docs" else ():
            (Path(work) / code).mkdir()
            take_guide(GUIDE / code / "pictures", Path(work) / code, code)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
