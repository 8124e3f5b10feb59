"""Statements of banks, each read by the module of its form; `reading` says which."""
