"""Backups from the command line: made, verified, and a book made of one."""

import json
from pathlib import Path

from ..store.raw import damage
