"""The place of the bank: lines of bank files left, who paid what right. Knows no other place."""

from .place import BankPlace

__all__ = ["BankPlace"]
