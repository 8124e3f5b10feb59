"""What every test stands on: Qt without a screen, and the way to the sample files beside the checkout."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# Before anything imports Qt, which reads it once; by itself its screen has 800 x 800, fewer than any desk.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
MEMORY = Path("/dev/shm")
ROOM = 4 << 30
OURS = ""
if "PYTEST_DEBUG_TEMPROOT" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    # Books of tests lie in memory where there is room: waiting for a disk takes five times as long as the acts themselves.
    # They are files all the same; no test cuts the power, and a killed process loses nothing of a file system.
    OURS = os.environ["PYTEST_DEBUG_TEMPROOT"] = tempfile.mkdtemp(prefix="billing-desktop-tests-", dir=MEMORY)
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="billing-desktop-tests-")  # no test writes into the person's own

settings.register_profile("desk", deadline=None)  # how long an example takes says more of the machine than of the code
settings.load_profile("desk")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of sample files, or skip where a checkout stands alone."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("../shared/data is not here")
    return folder


@pytest.fixture
def later() -> Iterator[int]:
    """Make this a later program: its form has an index, a guard and a setting more. Gives the number of that form."""
    from billing_desktop.store import migrations, schema

    from .store import kill_files

    tables: tuple[dict[Any, Any], ...] = (migrations.STEPS, schema.INDEXES, schema.TRIGGERS)
    before = [dict(table) for table in tables]
    kill_files.add_later_step()
    yield migrations.newest()
    for table, was in zip(tables, before, strict=True):
        table.clear()
        table.update(was)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the application down, then what the tests left in memory, which would stay until the machine is switched off."""
    take_down()
    if OURS:
        shutil.rmtree(OURS, ignore_errors=True)


def take_down() -> None:
    """End Qt in order: left to the interpreter's end, its objects die in any order and may abort."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if not widgets or not isinstance(app, widgets.QApplication):
        return  # none, or one without windows, as papers need it
    from PySide6.QtCore import QEvent

    for window in app.topLevelWidgets():
        window.close()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    app.shutdown()
