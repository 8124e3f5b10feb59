"""Writes the list of all commands with their keys into the guide's page Keyboard, in every language there is.

    python packaging/guide.py

The page can be read without the program, so it holds the keys that the program comes with; in the window they are those of
now. A test tells when the list is no longer that of the program.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QObject  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from billing_desktop.ui import language  # noqa: E402
from billing_desktop.ui.actions import Actions, key_rows  # noqa: E402
from billing_desktop.ui.guide.pages import KEY_TABLES, KEYBOARD, key_tables  # noqa: E402

GUIDE = ROOT / "resources" / "guide"


def languages() -> list[str]:
    """Return the languages that the guide is written in."""
    return sorted(folder.name for folder in GUIDE.iterdir() if (folder / f"{KEYBOARD}.md").is_file())


def written(code: str) -> str:
    """Return the page Keyboard of a language with the commands as the program has them."""
    app = QApplication.instance() or QApplication([])
    before = language.current()
    language.apply(app, code)
    try:
        owner = QObject()
        heads = (QCoreApplication.translate("GuideWindow", "Command"), QCoreApplication.translate("GuideWindow", "Keys"))
        tables = key_tables(key_rows(Actions(owner)), heads)
    finally:
        language.apply(app, before)
    text = (GUIDE / code / f"{KEYBOARD}.md").read_text(encoding="utf-8")
    return KEY_TABLES.sub(lambda _found: f"<!-- keys -->\n{tables}\n<!-- /keys -->", text)


def main() -> int:
    """Bring the page of every language to the commands there are."""
    for code in languages():
        (GUIDE / code / f"{KEYBOARD}.md").write_text(written(code), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
