"""Owns a finished message with an issued statement attached, as a file that mail programs open as a draft.

Must not know how mail is sent: this program sends none.
"""

from __future__ import annotations

import re
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from ..domain.issued import IssuedRow
from ..domain.statement_rows import Party
from .formats import issued_name
from .words import shown, speak


def mail_draft(row: IssuedRow, content: bytes, business: Party, customer: Party) -> bytes:
    """Return a message to the customer, in the language of the statement; without an address it has no receiver yet."""
    words = speak(row.language)
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook opens it as a draft; others do so by its missing date
    for header, party in (("From", business), ("To", customer)):
        address = _address(party)
        if address:
            message[header] = address
    message["Subject"] = words.say("mail.subject", number=row.number, business=shown(business.name))
    due = words.money(abs(row.closing_minor), row.currency)
    word = "mail.due" if row.closing_minor > 0 else "mail.credit" if row.closing_minor < 0 else "mail.nothing"
    text = words.say(
        "mail.body",
        day=words.day(row.to),
        number=row.number,
        state=words.say(word, amount=due),
        business=shown(business.name),
    )
    message.set_content(text)
    message.add_attachment(content, maintype="application", subtype="pdf", filename=issued_name(row, "pdf"))
    message.set_boundary(f"=_{row.sha256[:32]}")  # the same draft is the same file
    return message.as_bytes()


def _address(party: Party) -> Address | None:
    """Return an address with its name, or None where a mail program would not take it."""
    found = re.fullmatch(r"([^@\s]+)@([^@\s]+)", party.email.strip())
    if not found or not party.email.isascii():
        return None
    try:
        return Address(shown(party.name), found[1], found[2])
    except (MessageError, ValueError, IndexError):
        return None
