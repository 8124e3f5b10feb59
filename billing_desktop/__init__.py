"""Billing Desktop: a receivables desk for people who record payments by hand."""

__version__ = "1.0.0"
