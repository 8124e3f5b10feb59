"""What is shown of a book's file: restoring, one that is open elsewhere, and one that is only read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from billing_desktop.services import Billing, BillingError
from billing_desktop.ui.book_lock import Holder
from billing_desktop.ui.dialogs.in_use import InUseDialog
from billing_desktop.ui.dialogs.restore import RestoreDialog

from . import Shop, clock, rest, screen


def _backed_up(shop: Shop) -> None:
    if not shop.billing.backups.listed():
        shop.billing.backups.make()


@screen("protection_with_backups")
def _protection(shop: Shop) -> Iterator[QWidget]:
    _backed_up(shop)
    shop.window.go("settings")
    shop.window.settings.show_section("protection")
    section = shop.window.settings.section("protection")
    section._verify()
    rest(400)
    yield shop.window
    section.notice.clear()
    shop.window.go("customers")


@screen("restore")
def _restore(shop: Shop) -> Iterator[QWidget]:
    _backed_up(shop)
    for shown in shop.show(RestoreDialog(shop.window.desk, parent=shop.window)):
        rest(400)
        yield shown


@screen("restore_as_new")
def _restore_new(shop: Shop) -> Iterator[QWidget]:
    _backed_up(shop)
    own = shop.billing.backups
    backup = own.folder() / own.listed()[0].name
    for shown in shop.show(RestoreDialog(None, backup, folder=shop.folder, parent=shop.window)):
        rest(400)
        yield shown


@screen("open_elsewhere")
def _elsewhere(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(InUseDialog(shop.billing.path, Holder(4711, "counter-pc", shop.folder / ".lock"), parent=shop.window))


@screen("locked_by_nobody_known")
def _garbage(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(InUseDialog(shop.billing.path, Holder(0, "", shop.folder / ".harbour.book.lock"), parent=shop.window))


@screen("read_only")
def _read_only(shop: Shop) -> Iterator[QWidget]:
    path = shop.billing.path
    why = BillingError("book_damaged", f"{path.name} was changed by another program; nothing was changed. Restore a backup.")
    billing = Billing.open_for_reading(path, why, clock=clock)
    yield from shop.show_window(billing)
    billing.close()
