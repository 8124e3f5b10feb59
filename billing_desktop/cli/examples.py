"""Owns an example of each command, as `--help` shows it; a test holds that each is taken. Must not know what commands do."""

from __future__ import annotations

import argparse
from typing import Any

EXAMPLES = {
    "open": "open shop.book",
    "new": 'new shop.book --name "Harbour Print Shop" --currency EUR --model bill',
    "demo": "demo sample.book",
    "import": "import shop.book bills invoices.csv --map external_reference=InvoiceId --map customer=CustomerId \\\n"
    "    --map amount_due=Total --map bill_date=Date --dates %d/%m/%Y --dry-run",
    "backup": "backup shop.book --to /media/ann/stick/backups",
    "restore": "restore backups/shop-2026-02-06-0900.book --as restored.book",
    "verify": "verify backups/shop-2026-02-06-0900.book",
    "pay": "pay shop.book --customer C-0001 --amount 925.00 --method bank --reference TRX-88 --allocate INV-7=900.00",
    "bank": "bank shop.book camt053.xml --record-ready",
    "reverse": 'reverse shop.book pay_01J… --reason "returned by the bank"',
    "refund": "refund shop.book --customer C-0001 --amount 10.00",
    "credit-note": 'credit-note shop.book --customer C-0001 --amount 50.00 --reason "late delivery" --spread oldest_due',
    "apply-credit": "apply-credit shop.book INV-7 --amount 25.00",
    "take-off": "take-off shop.book pay_01J… INV-7",
    "transfer": "transfer shop.book --from A-0001 --to A-0002 --amount 30.00",
    "raise": "raise shop.book --customer C-0001 --amount 900.00 --due-date 2026-03-04 --reference INV-7",
    "charge": 'charge shop.book --customer C-0001 --amount 12.50 --reason "two coffees"',
    "amend-bill": 'amend-bill shop.book INV-7 850.00 --reason "one hour less"',
    "cancel-bill": 'cancel-bill shop.book INV-7 --reason "written twice"',
    "write-off": 'write-off shop.book INV-7 --amount 5.00 --reason "too small to chase"',
    "set-balance": 'set-balance shop.book --customer C-0001 120.00 --reason "counted together on 5 February"',
    "undo": "undo shop.book",
    "redo": "redo shop.book",
    "statement": "statement shop.book --customer C-0001 --type open_item --issue --out statement.pdf",
    "statements": "statements shop.book --customer C-0001",
    "reprint": "reprint shop.book S-0001 --out again.pdf",
    "mark-sent": "mark-sent shop.book S-0001 --how email --to ann@archer.example",
    "statement-run": 'statement-run shop.book statements --who overdue --recipe "Open bills today"',
    "report": "report shop.book open_bills --out open-bills.xlsx",
    "receipt": "receipt shop.book pay_01J… --out receipt.pdf",
    "ageing": "ageing shop.book --as-of 2026-01-31",
    "export": "export shop.book bills --format csv --out bills.csv",
    "lock": "lock shop.book 2025-12-31",
    "check": "check shop.book",
    "endpoint": "endpoint shop.book add https://example.com/hooks --profile extended",
    "deliver": "deliver shop.book --once",
    "receive": "receive shop.book events.jsonl --dry-run",
    "listen": "listen --secret whsec_… --fail 503 --times 2",
}
"""By the name of the command, without that of the program."""
BEGIN = """BOOK is the file that everything lies in. COMMAND --help tells more of each; without COMMAND the window opens.

to begin:
  billing-desktop new shop.book --name "Harbour Print Shop" --currency EUR --model bill
  billing-desktop import shop.book customers customers.csv
  billing-desktop raise shop.book --customer C-0001 --amount 120.50
  billing-desktop pay shop.book --customer C-0001 --amount 120.50"""


def show_example(sub: Any, name: str) -> None:
    """Put the example of a command at the end of its help; a test names a command that has none."""
    if name not in EXAMPLES:
        return
    sub.formatter_class = argparse.RawDescriptionHelpFormatter
    sub.epilog = "\n\n".join([*([sub.epilog] if sub.epilog else []), f"example:\n  billing-desktop {EXAMPLES[name]}"])
