"""Owns the command that reads a bank file: what each line is thought to be, and recording what is ready."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import Any

from ..domain.bank_rows import READY
from ..domain.money import format_minor
from ..services.bank_lines import Judged
from ..services.desk import new_id
from .answers import open_book, say

_SHOWN = 60


def bank(options: argparse.Namespace) -> int:
    """Read a bank file, say of each line how it stands, and with --record-ready record what is ready as one act."""
    with closing(open_book(options)) as billing:
        lines = billing.bank_lines
        read = lines.read(options.file, anyway=options.anyway)
        judged = [lines.judge(line.id) for line in lines.lines(limit=-1)]
        ready = [(one.line.id, one.proposals[0]) for one in judged if one.state == READY]
        receipts = lines.record_ready(ready, key=options.key or new_id("key")) if options.record_ready and ready else []
        if receipts:
            judged = [lines.judge(one.line.id) for one in judged]
        answer: dict[str, Any] = {
            "new": read.new,
            "known": read.known,
            "pending": read.pending,
            "recorded": len(receipts),
            "lines": [_row(one) for one in judged],
        }
        text = [read.text, *(_text(one) for one in judged)]
        if options.record_ready:
            text.append(_recorded(len(receipts)))
        return say(options, answer, "\n".join(text))


def _recorded(count: int) -> str:
    if not count:
        return "No line was ready; nothing was recorded."
    return "1 payment recorded." if count == 1 else f"{count:,} payments recorded as one act."


def _row(one: Judged) -> dict[str, Any]:
    line = one.line
    return {
        "on": line.booked_on.isoformat(),
        "amount_minor": line.amount_minor,
        "currency": line.currency,
        "payer": line.party,
        "iban": line.iban,
        "text": line.text,
        "reference": line.reference,
        "state": one.state,
        "proposals": [
            {
                "title": proposal.title,
                "kind": proposal.kind,
                "strong": proposal.strong,
                "grounds": [ground.text for ground in proposal.grounds],
                "allocations": [
                    {"kind": ref.kind, "name": name, "amount_minor": amount}
                    for ref, amount, name in ((part.ref, part.amount_minor, part.name) for part in proposal.preview.plan.lines)
                ],
            }
            for proposal in one.proposals
        ],
    }


def _text(one: Judged) -> str:
    line = one.line
    amount = format_minor(line.amount_minor, line.currency)
    who = " ".join(part for part in (line.party, line.text) if part)[:_SHOWN]
    first = one.proposals[0].title if one.proposals else ""
    return f"{line.booked_on}  {amount:>14} {line.currency}  {one.state:<9} {who}{f'  > {first}' if first else ''}"
