"""Takes a picture of every screen of the program on the sample shop, to be looked at: light, dark, twice as dense, large text.

    python -m tests.picture_screens FOLDER [--looks light dark double large small] [--language de] [--only main payment]

Each look runs the real program in a process of its own, since the scale is read when Qt starts; without a screen it needs a
virtual one (`xvfb-run -a -s "-screen 0 3400x2200x24"`). The pictures lie in FOLDER/LOOK (FOLDER/LOOK-de in German).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

LOOKS: dict[str, tuple[str, str, int, tuple[int, int]]] = {
    "light": ("light", "1", 100, (1280, 800)),
    "dark": ("dark", "1", 100, (1280, 800)),
    "double": ("light", "2", 100, (1280, 800)),
    "large": ("light", "1", 150, (1280, 800)),
    "small": ("light", "1", 100, (1024, 700)),
}
"""Each look: theme, scale, size of text in per cent, size of the window."""


def picture(widget: QWidget) -> QPixmap:
    """Return the picture of a window with what has popped up over it: a list or a calendar is a window of its own."""
    from PySide6.QtCore import QPoint, QRect, Qt
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtWidgets import QApplication

    shown = [one for one in QApplication.topLevelWidgets() if one.windowType() == Qt.WindowType.Popup and one.isVisible()]
    layers = [widget, *(one for one in shown if one is not widget)]
    places = [QRect(one.mapToGlobal(QPoint(0, 0)), one.size()) for one in layers]
    whole = places[0]
    for place in places[1:]:
        whole = whole.united(place)
    scale = widget.devicePixelRatio()
    drawn = QPixmap(whole.size() * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    for one, place in zip(layers, places, strict=True):
        painter.drawPixmap(place.topLeft() - whole.topLeft(), one.grab())
    painter.end()
    return drawn


def take(folder: Path, look: str, language: str, only: tuple[str, ...]) -> None:
    """Take the pictures of one look in this process."""
    from PySide6.QtCore import QSize

    from billing_desktop.app import make_application
    from billing_desktop.ui import language as languages
    from billing_desktop.ui import theme
    from tests.ui.screens import Shop, rest, screens

    name, _scale, percent, size = LOOKS[look]
    app = make_application(["pictures"])
    languages.apply(app, language)
    theme.apply(app, name)
    theme.set_size(app, percent, "comfortable")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        shop = Shop(Path(work), QSize(*size))
        for screen, widget in screens(shop, only):
            rest(50)
            if not picture(widget).save(str(folder / f"{screen}.png")):
                raise SystemExit(f"{folder / screen}.png cannot be written")
        shop.end()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures that are asked for, each look in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--looks", nargs="+", choices=LOOKS, default=["light", "dark", "double"])
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", nargs="+", default=[], metavar="SCREEN", help="only screens whose names begin so")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.here:
        take(given.folder, given.looks[0], given.language, tuple(given.only))
        return 0
    worst = 0
    for look in given.looks:
        folder = given.folder / (look if given.language == "en" else f"{look}-{given.language}")
        command = [sys.executable, "-m", "tests.picture_screens", str(folder), "--here", "--looks", look]
        command += ["--language", given.language, *(["--only", *given.only] if given.only else [])]
        done = subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": LOOKS[look][1]}, check=False)
        worst = max(worst, done.returncode)
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
