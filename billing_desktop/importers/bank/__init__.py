"""Bank files to frozen rows: camt, MT940 and OFX. Knows no store and no screen."""

from .reader import FORMATS, read_bank_file
from .rows import BankEntry, BankFile, BankStatement

__all__ = ["FORMATS", "BankEntry", "BankFile", "BankStatement", "read_bank_file"]
