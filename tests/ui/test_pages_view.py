"""The preview of pages: their size hangs on the width of the view, not on whether its scroll bar stands there just now."""

from types import SimpleNamespace

from PySide6.QtWidgets import QApplication

from billing_desktop.ui.dialogs.pages_view import PagesView


def test_pages_come_to_rest_at_every_height_of_the_view(qtbot):
    view = PagesView("Pages")
    qtbot.addWidget(view)
    view.show()
    view.show_pages(SimpleNamespace(pages=1, size=(595.0, 842.0), paint=lambda painter, page: None))
    found = set()
    for height in range(680, 780):  # the page just fits here, or just does not
        view.resize(560, height)
        for _turn in range(6):
            QApplication.processEvents()
            found.add((view.zoom(), view.horizontalScrollBar().maximum()))
    assert len(found) == 1, found
    assert found.pop()[1] == 0, "nothing lies to the right"
