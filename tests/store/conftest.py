"""What the tests of the store share: a disk that fails on demand, and a later program."""

from collections.abc import Iterator

import apsw
import pytest

from .failing_disk import Disk


@pytest.fixture
def disk() -> Iterator[Disk]:
    """Put a disk that can fail under every book opened in the test."""
    before = apsw.vfs_names()[0]
    made = Disk("failing", before)
    yield made
    made.unregister()
    apsw.set_default_vfs(before)
