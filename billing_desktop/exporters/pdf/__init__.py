"""Laid out pages drawn with Qt, for the preview, the printer and PDF alike; the only writer that needs Qt."""

from .fonts import Fonts, ensure_application
from .writing import (
    layout_of,
    layout_pdf,
    paint_page,
    receipt_pdf,
    reminder_pdf,
    report_pdf,
    statement_layout,
    statement_pdf,
    write_pages,
    write_pages_to,
)

__all__ = [
    "Fonts",
    "ensure_application",
    "layout_of",
    "layout_pdf",
    "paint_page",
    "receipt_pdf",
    "reminder_pdf",
    "report_pdf",
    "statement_layout",
    "statement_pdf",
    "write_pages",
    "write_pages_to",
]
