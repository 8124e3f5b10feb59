"""Work beside the window: what came of it is told to whoever asked, and only what nobody foresaw is logged."""

from billing_desktop.domain.errors import BillingError
from billing_desktop.ui import tasks


def outcome(qtbot, work):
    told = []
    task = tasks.run(work)
    task.done.connect(lambda found: told.append(("done", found)))
    task.failed.connect(lambda error: told.append(("failed", error)))
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def test_a_refusal_is_told_but_is_no_error_of_the_program(qtbot, caplog):
    def refused():
        raise BillingError("There is no folder", "There is no folder X; make it or choose another.")

    how, error = outcome(qtbot, refused)
    assert how == "failed"
    assert isinstance(error, BillingError)
    assert not caplog.records


def test_a_bug_is_told_and_logged(qtbot, caplog):
    how, error = outcome(qtbot, lambda: 1 / 0)
    assert how == "failed"
    assert isinstance(error, ZeroDivisionError)
    assert "work beside the window failed" in caplog.text
