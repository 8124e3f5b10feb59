"""Owns sending pages to a printer, drawn by the same painter as the preview and the PDF; must not know what is on them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def ask_and_print(pages: Any, name: str, parent: QWidget) -> bool:
    """Ask for a printer and print; say whether it was sent."""
    printer = ask_printer(pages.pages, name, parent)
    return printer is not None and print_pages(pages, printer)


def ask_printer(pages: int, name: str, parent: QWidget) -> QPrinter | None:
    """Ask for a printer and which of the pages; None where the operator thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    chosen = QPrintDialog(printer, parent)
    chosen.setMinMax(1, max(pages, 1))
    return printer if chosen.exec() == QDialog.DialogCode.Accepted else None


def print_pages(pages: Any, printer: QPrinter) -> bool:
    """Print `.pages` of `.size` in points without margins of the printer's own; say whether the printer took them."""
    width, height = pages.size
    paper = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
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
