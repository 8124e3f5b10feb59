"""Backups from the command line: made, verified, and a book made of one."""


