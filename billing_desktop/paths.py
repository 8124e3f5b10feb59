"""Owns where things lie: the data folder and the bundled resources; must not know what is in them."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs


def resource(name: str) -> Path:
    """Return the path of a bundled file, in a checkout, an installed package and a frozen program alike."""
    package = Path(getattr(sys, "_MEIPASS", "") or Path(__file__).parent)
    if getattr(sys, "frozen", False):
        package = package / "billing_desktop"
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name


def data_folder() -> Path:
    """Return the folder for settings and logs of this user, made when it is missing (owner only)."""
    folder = Path(platformdirs.user_data_dir("billing-desktop", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
