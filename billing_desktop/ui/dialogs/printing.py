"""Owns sending pages to a printer, drawn by the same painter as the preview and the PDF; must not know what is on them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def ask_and_print(pages: Any, name: str, parent: QWidget) -> bool:
    """Ask for a printer and print; say whether it was sent."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    chosen = QPrintDialog(printer, parent)
    chosen.setMinMax(1, max(pages.pages, 1))
    if chosen.exec() != QDialog.DialogCode.Accepted:
        return False
    return print_pages(pages, printer)


def print_pages(pages: Any, printer: QPrinter) -> bool:
    """Print `.pages` of `.size` in points on A4 without margins of the printer's own; say whether the printer took them."""
    paper = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pages.pages, pages.pages)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        painter.save()
        painter.scale(printer.logicalDpiX() / 72, printer.logicalDpiY() / 72)
        pages.paint(painter, number - 1)
        painter.restore()
    return painter.end()
