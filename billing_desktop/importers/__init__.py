"""Files to frozen rows: tables, columns to fields, days and phone numbers. Knows no store and no screen."""

from .bank.lines import BankFile, Entry, Statement
from .mapping import FieldMapping, MappedRow, map_rows
from .reading import read_bank_file, read_table
from .tables import Table, TableRow
from .values import country_code, is_phone, lacks_country, parse_date, parse_phone, require_date_form, zone_country

__all__ = [
    "BankFile",
    "Entry",
    "FieldMapping",
    "MappedRow",
    "Statement",
    "Table",
    "TableRow",
    "country_code",
    "is_phone",
    "lacks_country",
    "map_rows",
    "parse_date",
    "parse_phone",
    "read_bank_file",
    "read_table",
    "require_date_form",
    "zone_country",
]
