"""The outbox of the sample shop, each kind of notification chosen, and the dialogs around it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from billing_desktop.services.endpoints import Added
from billing_desktop.ui.dialogs.endpoint import EndpointDialog, SecretDialog
from billing_desktop.ui.dialogs.receive_events import ReceiveEventsDialog
from billing_desktop.ui.dialogs.remove_endpoint import RemoveEndpointDialog
from billing_desktop.ui.dialogs.resend import ResendDialog
from billing_desktop.ui.dialogs.send_again import SendAgainDialog
from billing_desktop.ui.dialogs.skip import SkipDialog

from . import Shop, rest, screen

EVENTS = (
    '{"id":"evt_1","type":"obligation.amount_applied","data":{"amount":12000,"currency":"EUR","payment_id":"pay_77",'
    '"bill_id":"INV-107","metadata":{},"created_at":"2026-02-05T10:00:00Z"}}\n{"id":"evt_2","type":"bill.created","data":{}}'
)


def choose(shop: Shop, state: str) -> None:
    """Show the outbox with a notification of that state chosen."""
    outbox = shop.window.outbox
    shop.window.go("outbox")
    outbox.chips.select("all")
    outbox.refresh()
    outbox.table.unfold(next(n for n, row in enumerate(outbox.table.model().rows) if row.state == state))
    rest(5)


def _of_state(state: str) -> None:
    @screen(f"outbox-{state}")
    def _show(shop: Shop) -> Iterator[QWidget]:
        choose(shop, state)
        yield shop.window
        shop.window.go("customers", note=False)


for _state in ("set_aside", "delivered", "pending"):
    _of_state(_state)


@screen("outbox-nothing-found")
def _nothing(shop: Shop) -> Iterator[QWidget]:
    shop.window.go("outbox", note=False)
    shop.window.outbox.search.setText("nobody")
    rest(200)
    yield shop.window
    shop.window.outbox.search.clear()
    rest(200)
    shop.window.go("customers", note=False)


@screen("endpoint")
def _endpoint(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(EndpointDialog(shop.billing, parent=shop.window))


@screen("endpoint-refused")
def _endpoint_refused(shop: Shop) -> Iterator[QWidget]:
    dialog = EndpointDialog(shop.billing, parent=shop.window)
    dialog.url.setText("http://shop.example/hooks")
    dialog.secret.setText("too short")
    dialog.submit()
    yield from shop.show(dialog)


@screen("endpoint-secret")
def _secret(shop: Shop) -> Iterator[QWidget]:
    (row,) = shop.billing.endpoints.list()
    added = Added(
        row, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ("This computer has no keychain, so the secret lies in a file.",)
    )
    yield from shop.show(SecretDialog(added, parent=shop.window))


@screen("endpoint-remove")
def _remove(shop: Shop) -> Iterator[QWidget]:
    (one,) = shop.billing.endpoints.health()
    yield from shop.show(RemoveEndpointDialog(shop.billing, one, parent=shop.window))


@screen("send-again")
def _send_again(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(SendAgainDialog(shop.billing, parent=shop.window))


@screen("skip")
def _skip(shop: Shop) -> Iterator[QWidget]:
    row = next(row for row in shop.billing.notifications.rows() if row.state == "set_aside")
    yield from shop.show(SkipDialog(shop.billing, row, parent=shop.window))


@screen("resend")
def _resend(shop: Shop) -> Iterator[QWidget]:
    row = next(row for row in shop.billing.notifications.rows() if row.state == "delivered")
    yield from shop.show(ResendDialog(shop.billing, row, parent=shop.window))


@screen("receive-events")
def _receive(shop: Shop) -> Iterator[QWidget]:
    dialog = ReceiveEventsDialog(shop.billing, parent=shop.window)
    dialog.text.set_text(EVENTS)
    rest(250)
    yield from shop.show(dialog)
