"""What the tests of the store share: a disk that fails on demand, and a later program."""

from collections.abc import Iterator
from typing import Any

import apsw
import pytest

from billing_desktop.store import migrations, schema

from . import kill_files
from .failing_disk import Disk


@pytest.fixture
def disk() -> Iterator[Disk]:
    """Put a disk that can fail under every book opened in the test."""
    before = apsw.vfs_names()[0]
    made = Disk("failing", before)
    yield made
    made.unregister()
    apsw.set_default_vfs(before)


@pytest.fixture
def later() -> Iterator[int]:
    """Make this a later program: its form has an index, a guard and a setting more. Gives the number of that form."""
    tables: tuple[dict[Any, Any], ...] = (migrations.STEPS, schema.INDEXES, schema.TRIGGERS)
    before = [dict(table) for table in tables]
    kill_files.add_later_step()
    yield migrations.newest()
    for table, was in zip(tables, before, strict=True):
        table.clear()
        table.update(was)
