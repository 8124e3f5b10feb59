"""Draws the sign of the program in every size that desktops ask for: `python packaging/icons.py FOLDER`.

resources/icons/app.svg is the one drawing. PNG for Linux, one .ico for Windows, one .icns for macOS; none of it is kept in the
repository. Needs Qt, and no screen.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}
_WINDOWS_OWN = 6


def draw(folder: Path) -> dict[int, Path]:
    """Draw each size into a folder and return the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg"))
    files = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        files[size] = folder / f"billing-desktop-{size}.png"
        image.save(str(files[size]))
    del app
    return files


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return one file of Windows with several pictures, each a PNG."""
    offset = _WINDOWS_OWN + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures.items():
        side = 0 if size == 256 else size
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(pictures.values())


def icns(pictures: dict[str, bytes]) -> bytes:
    """Return one file of macOS with several pictures, each a PNG under the name of its size."""
    body = b"".join(name.encode() + struct.pack(">I", len(data) + 8) + data for name, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> None:
    """Draw them all, and the two that hold several."""
    drawn = {size: file.read_bytes() for size, file in draw(folder).items()}
    (folder / "billing-desktop.ico").write_bytes(ico({size: drawn[size] for size in _ICO}))
    (folder / "billing-desktop.icns").write_bytes(icns({name: drawn[size] for name, size in _ICNS.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
