"""Lines of bank files among the random acts; apart from the others, whose seeds are chosen for what they find."""

from pathlib import Path

import pytest

from .random_acts import WEIGHTS, run


@pytest.mark.parametrize("model", ["bill", "account_balance"])
def test_a_line_is_open_while_its_payment_does_not_stand(model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(WEIGHTS, "line", 25)
    assert run(300, 7, tmp_path, (model,))["line"] > 5
