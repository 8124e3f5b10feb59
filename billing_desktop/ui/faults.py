"""Owns the window's reports of faults and what the program is made of; must not know how either is shown.

Without a program around it, as in a test of one dialog, reports go where its data does.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from .. import __version__, crash, paths
from ..services import engine_versions
from . import language

FOLDER = "reports"


def versions() -> dict[str, str]:
    """Return the version of each part that matters when something goes wrong, by its name."""
    return {**crash.basics(__version__), **engine_versions(), "Qt": qVersion(), "PySide6": PySide6.__version__}


def _about() -> dict[str, str]:
    return {**versions(), "Screen": QGuiApplication.platformName() or "none", "Language": language.current()}


class _Kept:
    reports: crash.Reports | None = None


def use(reports: crash.Reports | None) -> None:
    """Write reports through these from now on; None are those of the data folder."""
    _Kept.reports = reports


def reports() -> crash.Reports:
    """Return what writes reports."""
    if _Kept.reports is None:
        _Kept.reports = crash.Reports(lambda: paths.data_folder() / FOLDER, _about, lambda: datetime.now().astimezone())
    return _Kept.reports


def write(error: BaseException) -> Path | None:
    """Write the report of a fault and return its file, None where it cannot be written."""
    return reports().write(error)
