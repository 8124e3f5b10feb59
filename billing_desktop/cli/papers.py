"""Owns the commands about statements: make or issue one, list what was issued, have it again, note that it was sent."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import Any

from ..domain.currency import DECIMALS
from ..domain.errors import BillingError
from ..domain.issued import IssuedRow
from ..domain.money import format_minor
from ..domain.recipe import Recipe
from ..services import Billing
from ..services.statement_making import Wanted
from .answers import deliver, open_book, say
from .references import find_owner


def statement(options: argparse.Namespace) -> int:
    """Make a statement of a customer or account; with --issue it gets a number and is kept as PDF."""
    format_ = _format(options)
    if options.issue and format_ not in ("pdf", "eml"):
        options.usage.error("what is issued is a PDF, or an eml with it; take csv, xlsx or json without --issue")
    if not options.issue and format_ == "eml":
        options.usage.error("only what was issued is mailed; add --issue, or take it again by reprint")
    with closing(open_book(options)) as billing:
        if options.issue and options.out:
            billing.issuing.require_free(options.out, overwrite=options.overwrite)
        wanted = _wanted(options, billing)
        if not options.issue:
            made = billing.statements.make(
                wanted.customer_id,
                wanted.account_id,
                type=wanted.type,
                from_=wanted.from_,
                to=wanted.to,
                currency=wanted.currency,
                known_at=wanted.known_at,
                parts=wanted.parts,
            )
            return deliver(options, billing.statements.write(made, format_))
        issued = billing.issuing.issue(wanted)
        data = issued.content if format_ == "pdf" else billing.issuing.mail_draft(issued)
        if options.out:
            try:
                deliver(options, data)
            except BillingError as error:
                raise BillingError(error.code, f"{issued.row.number} was issued and is kept, but {error}") from error
        text = f"{issued.row.number} was issued: {_in_words(issued.row)}"
        return say(options, _answer(issued.row), text)


def _format(options: argparse.Namespace) -> str:
    """Return the format that is wanted: said, else as the file ends, else json; what is issued is a PDF by itself."""
    if options.json and not options.issue:
        return "json"
    ending = options.out.suffix.lower().lstrip(".") if options.out else ""
    known = ("pdf", "eml") if options.issue else ("pdf", "csv", "xlsx", "json")
    return str(options.format or (ending if ending in known else "pdf" if options.issue else "json"))


def _wanted(options: argparse.Namespace, billing: Billing) -> Wanted:
    owner = find_owner(billing, options)
    if options.currency and options.currency.upper() not in DECIMALS:
        raise BillingError("unknown_currency", f'"{options.currency[:10]}" is no currency code in use; write one as EUR.')
    return Wanted(
        owner.customer_id,
        owner.account_id,
        options.type,
        options.from_,
        options.to,
        options.currency.upper() if options.currency else None,
        options.known_at,
        Recipe(allocations=options.allocations, ageing=options.ageing, slip=options.slip, language=options.language or ""),
    )


def statements(options: argparse.Namespace) -> int:
    """List the statements that were issued, for one customer or account, or for all."""
    with closing(open_book(options)) as billing:
        customer_id = account_id = None
        if options.customer is not None or options.account is not None:
            owner = find_owner(billing, options)
            customer_id, account_id = owner.customer_id, owner.account_id
        rows = billing.issuing.issued(customer_id, account_id, limit=100_000)
    lines = [f"{row.number}  {_in_words(row)}" for row in rows] or ["No statement was issued yet."]
    return say(options, [_answer(row) for row in rows], "\n".join(lines))


def reprint(options: argparse.Namespace) -> int:
    """Give an issued statement again: the very bytes, or an eml with them in it."""
    ending = options.out.suffix.lower().lstrip(".") if options.out else ""
    format_ = options.format or ("eml" if ending == "eml" else "pdf")
    with closing(open_book(options)) as billing:
        issued = billing.issuing.again(options.number)
        data = issued.content if format_ == "pdf" else billing.issuing.mail_draft(issued)
    return deliver(options, data)


def mark_sent(options: argparse.Namespace) -> int:
    """Note that an issued statement was sent."""
    with closing(open_book(options)) as billing:
        billing.issuing.mark_sent(options.number, options.how, address=options.to or "")
        row = billing.issuing.again(options.number).row
    return say(options, _answer(row), f"{row.number} is marked as sent ({options.how}).")


def _in_words(row: IssuedRow) -> str:
    span = f"{row.from_.isoformat()} to {row.to.isoformat()}" if row.from_ else f"as of {row.to.isoformat()}"
    sent = f", sent {row.sent.at.date().isoformat()} ({row.sent.how})" if row.sent else ""
    who = row.customer_name + (f", {row.account_name}" if row.account_id else "")
    amount = f"{row.currency} {format_minor(row.closing_minor, row.currency)}"
    return f"{row.issued_at.date().isoformat()}  {who}  {row.type} {span}  closing {amount}{sent}"


def _answer(row: IssuedRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "customer": row.customer_reference,
        "customer_name": row.customer_name,
        "account": row.account_reference or None,
        "type": row.type,
        "from": row.from_.isoformat() if row.from_ else None,
        "to": row.to.isoformat(),
        "as_known": row.known_at.isoformat(),
        "currency": row.currency,
        "opening": row.opening_minor,
        "closing": row.closing_minor,
        "recipe": row.recipe,
        "language": row.language,
        "format": row.format,
        "sha256": row.sha256,
        "issued_at": row.issued_at.isoformat(),
        "sent_at": row.sent.at.isoformat() if row.sent else None,
        "sent_how": row.sent.how if row.sent else None,
    }
