"""Owns the one error that a refused act raises; must not know who shows it."""

from __future__ import annotations


class BillingError(Exception):
    """A refused act: one sentence that says what, where and what to do; nothing was changed.

    `code` is stable and meant for programs, `text` for people.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


class StalePlan(BillingError):
    """The books moved between preview and saving, so the plan is refused and must be previewed anew.

    Source: rules 5.4.
    """


class NotConfirmed(BillingError):
    """The disk answered a write with an error: whether it holds is unknown until the key is looked up.

    Source: reliability, finding 2.
    """
