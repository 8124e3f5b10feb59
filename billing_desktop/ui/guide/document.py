"""Owns how a page of the guide looks: its Markdown as a document in the type and colours of the theme.

Pictures come from the folder of the guide and from nowhere else. Must not know windows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from .. import theme
from .pages import Page, slug

COLUMN = 760
"""How wide a line of text is at most, so that the eye finds the next one."""
_HEADINGS = {1: ("title", 0, 8), 2: ("section", 20, 8), 3: ("strong", 12, 6)}
"""Role, room above and room below of each level."""
_LINE_HEIGHT = 140
_GAP = "\N{EN SPACE}"
"""What stands between the bullet or number of a line and its words."""


@dataclass(frozen=True, slots=True)
class Place:
    """A heading of a page and where it begins."""

    slug: str
    text: str
    position: int


class PageDocument(QTextDocument):
    """A page that is ready to be shown and searched."""

    def __init__(self, page: Page, text: str, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._folder = folder
        self._root = folder.parent.resolve()
        self._wide = COLUMN
        self._dpr = 1.0
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(theme.font("reading"))
        self.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dress()
        self.places = [Place(slug(block.text()), block.text(), block.position()) for block in self._blocks() if _level(block)]

    # Pictures

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture of the guide as wide as it may be; whatever lies elsewhere is not there."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isRelative():
            return None
        file = (self._folder / url.path()).resolve()
        if not file.is_relative_to(self._root) or not file.is_file():
            return None
        return self._fitting(QImage(str(file)))

    def _fitting(self, picture: QImage) -> QImage:
        wide = round(min(picture.width(), self._wide) * self._dpr)
        made = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        if wide != made.width():
            made = made.scaledToWidth(max(wide, 1), Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(self._dpr)
        return made

    def fit(self, wide: int, dpr: float) -> None:
        """Make the pictures fit a column of this width, on a screen of this density."""
        wide = min(wide, theme.px(COLUMN))
        if (wide, dpr) == (self._wide, self._dpr):
            return
        self._wide, self._dpr = wide, dpr
        names = {image.name() for image in self._images()}
        for name in names:
            self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), self.loadResource(2, QUrl(name)) or QImage())
        self.markContentsDirty(0, self.characterCount())

    def _images(self) -> Iterator[Any]:
        for block in self._blocks():
            yield from (piece.format.toImageFormat() for piece in _pieces(block) if piece.format.isImageFormat())

    # Looks

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()

    def _dress(self) -> None:
        for frame in _frames(self.rootFrame()):
            if isinstance(frame, QTextTable):
                _take_empty_line(frame)
        code: list[tuple[int, int]] = []  # from where to where lines of code stand together
        for block in self._blocks():
            if _is_code(block):
                begins = code.pop()[0] if code and code[-1][1] + 1 == block.position() else block.position()
                code.append((begins, block.position() + block.length() - 1))
                _dress_code(block)
            elif _level(block):
                _dress_heading(block)
            else:
                _dress_text(block)
        for frame in _frames(self.rootFrame()):
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        for start, end in reversed(code):
            self._frame_code(start, end)
        for block in self._blocks():  # what Qt puts before and behind tables and frames
            if not block.text() and QTextCursor(block).currentFrame() == self.rootFrame():
                _flatten(block)

    def _frame_code(self, start: int, end: int) -> None:
        """Put lines of code into a box of their own."""
        shape = QTextFrameFormat()
        shape.setBackground(QBrush(theme.current().colour("bg")))
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(theme.current().colour("line")))
        shape.setPadding(theme.px(10))
        shape.setTopMargin(theme.px(2))
        shape.setBottomMargin(theme.px(14))
        cursor = QTextCursor(self)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        frame = cursor.insertFrame(shape)
        line = frame.firstCursorPosition().block()
        while line.isValid() and line.position() <= frame.lastPosition():  # the first one lost its look
            _space_code(line)
            line = line.next()


def _take_empty_line(table: QTextTable) -> None:
    """Take away the empty line that Qt puts into the first cell of a table behind code."""
    cell = table.cellAt(0, 0)
    first = cell.firstCursorPosition()
    if not first.block().text() and first.block() != cell.lastCursorPosition().block():
        first.deleteChar()


def _dress_heading(block: QTextBlock) -> None:
    role, above, below = _HEADINGS[min(_level(block), 3)]
    shape = QTextBlockFormat()
    shape.setTopMargin(theme.px(above))
    shape.setBottomMargin(theme.px(below))
    QTextCursor(block).mergeBlockFormat(shape)
    look = QTextCharFormat()
    look.setFont(theme.font(role))
    for piece in _pieces(block):
        _look(block, piece, look)


def _dress_text(block: QTextBlock) -> None:
    if block.textList():
        _set_apart(block)
    pieces = _pieces(block)
    picture = any(piece.format.isImageFormat() for piece in pieces)
    in_table = QTextCursor(block).currentTable() is not None
    shape = QTextBlockFormat()
    shape.setLineHeight(100 if picture else _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(theme.px(8) if picture else 0)
    shape.setBottomMargin(0 if in_table else theme.px(4 if block.textList() else 14 if picture else 10))
    QTextCursor(block).mergeBlockFormat(shape)
    for piece in pieces:
        look = _look_of(piece.format)
        if look is not None:
            _look(block, piece, look)


def _set_apart(block: QTextBlock) -> None:
    """Give the bullet or number of a line more room before its words: Qt puts the width of one space between them."""
    listed = block.textList()
    numbers = listed.format()
    if numbers.style() == QTextListFormat.Style.ListDecimal:
        numbers.setNumberSuffix(f".{_GAP}")
        listed.setFormat(numbers)
        return
    shape = QTextBlockFormat()  # the bullet stands before the first line, so this one begins further left, with a gap
    shape.setTextIndent(-QFontMetricsF(theme.font("reading")).horizontalAdvance(_GAP))
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(shape)
    cursor.insertText(_GAP, QTextCharFormat())


def _flatten(block: QTextBlock) -> None:
    """Take the height from a line without words."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setTopMargin(0)
    shape.setBottomMargin(0)
    QTextCursor(block).mergeBlockFormat(shape)


def _look_of(given: QTextCharFormat) -> QTextCharFormat | None:
    """Return how a part of a sentence looks: a link, keys, the name of a command, what is stressed; None for the rest."""
    now, look = theme.current(), QTextCharFormat()
    if given.isImageFormat():
        return None
    if given.isAnchor():
        look.setForeground(QBrush(now.tone("info")))
        look.setFontUnderline(True)
    elif given.fontFixedPitch():
        look.setFont(_code_font("reading"))
        look.setBackground(QBrush(now.colour("bg")))
    elif given.fontItalic():  # the names of commands and buttons: told by weight, as on the screen
        look.setFontItalic(False)
        look.setFontWeight(QFont.Weight.Medium)
    elif given.fontWeight() > QFont.Weight.Normal:
        look.setFontWeight(QFont.Weight.DemiBold)
    else:
        return None
    return look


def _dress_code(block: QTextBlock) -> None:
    _space_code(block)
    look = QTextCharFormat()
    look.setFont(_code_font("body"))
    for piece in _pieces(block):
        _look(block, piece, look)


def _space_code(block: QTextBlock) -> None:
    shape = QTextBlockFormat()
    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(0)
    shape.setBottomMargin(0)
    shape.setNonBreakableLines(False)
    QTextCursor(block).mergeBlockFormat(shape)


def _dress_table(table: QTextTable) -> None:
    now = theme.current()
    shape: QTextTableFormat = table.format()
    shape.setBorder(0)
    shape.setBorderCollapse(True)
    shape.setCellSpacing(0)
    shape.setCellPadding(theme.px(6))
    shape.setTopMargin(theme.px(2))
    shape.setBottomMargin(theme.px(12))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            look = cell.format().toTableCellFormat()
            look.setBottomBorder(1)
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBottomBorderBrush(QBrush(now.colour("line" if row else "edge")))
            look.setLeftPadding(theme.px(2))
            cell.setFormat(look)
            if row == 0:
                cursor = cell.firstCursorPosition()
                cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
                head = QTextCharFormat()
                head.setFont(theme.font("header"))
                head.setForeground(QBrush(now.colour("muted")))
                cursor.mergeCharFormat(head)


def _code_font(beside: str) -> QFont:
    """Return the fixed font, nearly as large as the text it stands in."""
    made = theme.font("code")
    made.setPixelSize(theme.font(beside).pixelSize() - 1)
    return made


def _frames(frame: QTextFrame) -> Iterator[QTextFrame]:
    for child in frame.childFrames():
        yield child
        yield from _frames(child)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a block in one format. Copied, since Qt joins the parts while they are given another."""

    start: int
    length: int
    format: QTextCharFormat


def _pieces(block: QTextBlock) -> list[_Piece]:
    found = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        found.append(_Piece(fragment.position(), fragment.length(), fragment.charFormat()))
        each += 1
    return found


def _look(block: QTextBlock, piece: _Piece, look: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(piece.start)
    cursor.setPosition(piece.start + piece.length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)


def _level(block: QTextBlock) -> int:
    return block.blockFormat().headingLevel()


def _is_code(block: QTextBlock) -> bool:
    given = block.blockFormat()
    return given.hasProperty(QTextFormat.Property.BlockCodeFence) or given.hasProperty(QTextFormat.Property.BlockCodeLanguage)
