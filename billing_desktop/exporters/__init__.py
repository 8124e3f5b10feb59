"""Frozen rows to files: tables, statements and receipts as CSV, JSON and PDF, and saving them. Knows no store and no screen."""

from .files import require_free, save_bytes, settle
from .formats import (
    FORMATS,
    RECEIPT_FORMATS,
    REMINDER_FORMATS,
    REPORT_FORMATS,
    Format,
    draft_name,
    issued_name,
    receipt_name,
    reminder_name,
    report_name,
    run_name,
    save_pages,
    statement_name,
)
from .mail import mail_draft

__all__ = [
    "FORMATS",
    "RECEIPT_FORMATS",
    "REMINDER_FORMATS",
    "REPORT_FORMATS",
    "Format",
    "draft_name",
    "issued_name",
    "mail_draft",
    "receipt_name",
    "reminder_name",
    "report_name",
    "require_free",
    "run_name",
    "save_bytes",
    "save_pages",
    "settle",
    "statement_name",
]
