"""Owns the commands about papers: statements made, issued, listed, had again and sent, for one customer or many; reports."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import Any

from ..domain.currency import DECIMALS
from ..domain.errors import BillingError
from ..domain.issued import IssuedRow
from ..domain.money import format_minor, parse_minor
from ..domain.recipe import STANDARD, Recipe, span_of
from ..domain.runs import Run
from ..services import Billing
from ..services.statement_making import Wanted
from .answers import deliver, open_book, say
from .references import find_owner, require_owner


def statement(options: argparse.Namespace) -> int:
    """Make a statement of a customer or account; with --issue it gets a number and is kept as PDF."""
    require_owner(options)
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


def run(options: argparse.Namespace) -> int:
    """Write statements for several customers into a folder; each that is PDF or eml is issued."""
    with closing(open_book(options)) as billing:
        recipe = _recipe(billing, options.recipe)
        first, last = span_of(recipe.period, billing.today())
        last = options.to or last
        if recipe.type == "open_item" or (first and first > last):
            first = None if recipe.type == "open_item" else last.replace(day=1)
        least = parse_minor(options.least, billing.settings.book().currency) if options.least else 0
        chosen = billing.runs.candidates(options.who, last, least_minor=least)
        result = billing.runs.write(Run(tuple(chosen), recipe, first, last, options.form, options.folder))
    answer = {
        "written": result.written,
        "total": result.total,
        "issued": result.issued,
        "files": [path.name for path in result.files],
        "already_there": result.kept,
        "without_email": result.unsent,
        "why": result.why,
    }
    text = [f"{result.written} of {result.total} written to {options.folder}."]
    if result.issued:
        text.append(f"Issued: {result.issued[0]} to {result.issued[-1]}.")
    text += [f"Already there, so left: {name}." for name in result.kept]
    text += [f"No e-mail address: {name}." for name in result.unsent]
    say(options, answer, "\n".join([*text, *([result.why] if result.why else [])]))
    return 1 if result.why else 0


def _recipe(billing: Billing, name: str) -> Recipe:
    """Return a recipe by its name: one of the book's, else one that every book has. Raises: BillingError."""
    known = [*billing.recipes.list(), *STANDARD]
    found = next((one for one in known if one.name.casefold() == name.casefold()), None)
    if found is None:
        names = ", ".join(one.name for one in known)
        raise BillingError("unknown_recipe", f'There is no recipe "{name[:40]}"; choose one of: {names}.')
    return found


def report(options: argparse.Namespace) -> int:
    """Make a report of the whole book."""
    ending = options.out.suffix.lower().lstrip(".") if options.out else ""
    known = ("pdf", "csv", "xlsx", "json")
    format_ = "json" if options.json else options.format or (ending if ending in known else "json")
    with closing(open_book(options)) as billing:
        made = billing.reports.make(options.kind, from_=options.from_, to=options.to, language=options.language or "")
        data = billing.reports.write(made, format_)
    return deliver(options, data)


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
