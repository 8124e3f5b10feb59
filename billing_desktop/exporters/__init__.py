"""Frozen rows to files: tables and statements as CSV, JSON and PDF, and saving them. Knows no store and no screen."""

from .files import save_bytes
from .formats import FORMATS, Format, statement_name

__all__ = ["FORMATS", "Format", "save_bytes", "statement_name"]
