"""Frozen rows to files: tables, statements and receipts as CSV, JSON and PDF, and saving them. Knows no store and no screen."""

from .files import save_bytes
from .formats import FORMATS, RECEIPT_FORMATS, Format, issued_name, receipt_name, statement_name
from .mail import mail_draft

__all__ = [
    "FORMATS",
    "RECEIPT_FORMATS",
    "Format",
    "issued_name",
    "mail_draft",
    "receipt_name",
    "save_bytes",
    "statement_name",
]
