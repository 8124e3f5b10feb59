"""Owns finding the texts of the program in its source: those of the window, and the sentences of the rooms below it.

The window marks its texts (`self.tr("…")`, `_tr("…")`, `_T("…")`, `translate("context", "…")`). The rooms below know no
language: their sentences are plain f-strings, so each becomes a template with numbered places, such as
"Bill {0} is paid; leave the amount as credit instead." Must not know how translations are kept.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "billing_desktop"
ROOMS = ("domain", "services", "store", "importers", "exporters", "webhooks")
CORE, FIELDS = "core", "fields"
NOT_SHOWN = frozenset({
    "domain/currency.py", "domain/events.py", "domain/statement.py", "services/import_guess.py",
    "services/import_names.py",
    "store/acts.py", "store/aged.py", "store/ledger.py", "store/lists.py", "store/saved.py", "store/schema.py", "store/tables.py",
})  # fmt: skip
"""What they write goes to paper, into a sample or to the engine, never to the screen."""
EXPORTERS_SHOWN = frozenset({"exporters/files.py"})
"""All other exporters write paper and files, which have a language of their own."""
BY_HAND = (
    '"{0}" is no currency code in use; write its three letters, for example EUR.',
    "Payment {0} of {1} from {2}", "Payment of {0} from {1}", "Credit note {0} of {1} for {2}", "Credit note of {0} for {1}",
    '{0}: "{1}" may have the letters A to Z, digits, _ and - only.',
    '{0}: "{1}" is no e-mail address; it needs one @ and a dot.',
    '{0}: "{1}" is no phone number; write it with its country, as in +49 30 5550 0123.',
    '"{0}" is no phone number of {1}; write it as in +49 30 5550 0123.',
    '"{0}" is no phone number; write it as in +49 30 5550 0123.',
    "{0}; mend it, or choose above how to round.", "{0}, or leave the column out.",
    '"{0}" is not a date like 2026-02-06; mend it, or choose another form of dates.',
    "Looks like the payment of {0} on {1} by {2}; check that the money came twice.",
    "{0} undone.", "{0} recorded again.", "Reverse payment {0}?", "Reverse payment?", "Reverse credit note {0}?",
    "Reverse credit note?",
    "customer", "customers", "account", "accounts", "bill", "bills", "payment", "payments", "row", "rows",
    "reversed", "undone", "refunded", "credit", "the receiver of the sample shop is made up",
)  # fmt: skip
"""Sentences that are put together from parts, and the single words that stand in their places."""
NOT_SAID = frozenset({
    "Reverse {0}{1}?", "{0} of {1}", "google drive", "my drive", "Google Drive", "mobile documents", "icloud drive", "box sync",
    "{0}-form-{1}{2}", "{0}-journal", "Kept(until={0})", "billing-desktop/{0}", "webhook-{0}", "https://{0}:{1}{2}",
    "http://{0}:{1}{2}", "{0}RF00", "RF{0}{1}", "[^ -~\u00a0-\u017f\u0218-\u021b\u20ac]",
    "{0}{1} of {2} {3} {4}", "import:{0}", "a listener failed after the commit; the act stands", "id = 1", "{0}-wal", "{0}-shm",
    "a trial is under way already: one trial is of one act", "nothing was tried: what was handed in is no act",
    "weights must be non-negative and not all zero", "receipt does not add up: lines {0}, amount {1}", "expected after",
    "field larger",
    "RltdPties/{0}{1}/Nm", "RltdPties/{0}Acct/Id/IBAN", "RltdPties/{0}Acct/Id/Othr/Id", "RmtInf/Strd/{0}", "Ultmt{0}", "{0}/Dt",
    "{0}/DtTm", "NOT PROVIDED", "!type:(bank|cash|ccard|oth a|oth l)\\b", "no amount", "no day", "umsatz vorgemerkt",
    "{0} without CRDT or DBIT",
    "an act is already open: one service method is one transaction", "day is out of range", "day of month", "bad directive",
    "stray %", "Is a directory", "; mend it, or say how to round it (--round).", "line {0}: {1}", "posting {0}",
    "{0}{1}; check that the money came twice.", "Looks like the payment of {0} on {1} by ", "recorded again",
    ", or choose above how to round", ", or leave the column out", ", or import without it (--map phone=)",
    ", or say how to round it (--round)", ".saving-{0}.tmp", ".{0}.{1}.new", "Import of {0} {1}{2}", " and {0} more",
    "give the form of the dates, for example --dates %d/%m/%Y", "mend it, or choose another form of dates", "written off",
    "part paid", "on_customer_id, on_account_id, on_bill_id, amount_minor, effective_on, kind, payment_id",
    "statement does not foot: {0} and lines make {1}, closing {2}, ageing {3}", "{0}; choose another place",
    "may have the letters A to Z, digits, _ and - only.", "is no e-mail address; it needs one @ and a dot.",
    "is no phone number; write it with its country, as in +49 30 5550 0123.",
    "amount_minor <> 0", "undone <= by_hand",
})  # fmt: skip
"""Phrases that only look like sentences: for the log, for programmers, from other libraries, or parts of whole ones."""
DECLARING = ("Spec", "BillingModel", "_reference")
"""What declares a field or model: its label, hint and choices are texts."""
_UNSAID = ("Saved", "RuntimeError", "AssertionError", "TypeError", "execute_sql")
_NAMES_OF_COUNTRIES = "importers/values.py"


@dataclass(frozen=True, slots=True)
class Text:
    """One text as it stands in the source: where it is looked up, and the file that has it."""

    context: str
    source: str
    file: str


class Unseen(Exception):
    """A text is asked for in a way that cannot be found by reading: what, and where."""


@cache
def all_texts() -> tuple[Text, ...]:
    """Return every text to translate, each once for its context, in the order of files and lines."""
    found: dict[tuple[str, str], Text] = {}
    for text in itertools.chain(_window_texts(), _field_texts(), _core_texts()):
        found.setdefault((text.context, text.source), text)
    return tuple(found.values())


@cache
def core_templates() -> tuple[str, ...]:
    """Return the sentences of the rooms below the window, as templates."""
    return tuple(sorted({text.source for text in _core_texts()}))


# The window


def _window_texts() -> Iterator[Text]:
    for path in [*sorted((PACKAGE / "ui").rglob("*.py")), PACKAGE / "app.py"]:
        yield from window_texts(ast.parse(path.read_text("utf-8")), path.relative_to(PACKAGE).as_posix())


def window_texts(tree: ast.Module, file: str) -> Iterator[Text]:
    """Find the marked texts of one module. Raises: Unseen where a text is built before it is translated."""
    marks = dict(_markers(tree))
    yield from _in_scope(tree, "", marks, file)


def _markers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Find the module's own short names for translate(), each with its context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call) in ("translate", "QT_TRANSLATE_NOOP") and call.args:
                    context = call.args[0]
                    yield node.name, _text_of(context)
                    break


def _in_scope(node: ast.AST, scope: str, marks: dict[str, str], file: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else scope
        if isinstance(child, ast.Call):
            yield from _of_call(child, inner, marks, file)
        yield from _in_scope(child, inner, marks, file)


def _of_call(call: ast.Call, scope: str, marks: dict[str, str], file: str) -> Iterator[Text]:
    name, arguments = _name(call), call.args
    if name == "tr" and isinstance(call.func, ast.Attribute) and arguments and name not in marks:
        if not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self"):
            raise Unseen(f"{file}, line {call.lineno}: tr() of another object looks in that one's class; use a _tr of the module")
        context, argument = scope, arguments[0]
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(arguments) == 2:
        first = arguments[0]
        context, argument = _text_of(first), arguments[1]
    elif name in marks and isinstance(call.func, ast.Name | ast.Attribute) and arguments:
        first = arguments[0]
        own = len(arguments) == 2 and isinstance(first, ast.Constant)
        context, argument = _text_of(first) if own else marks[name], arguments[-1]
    else:
        return
    if isinstance(argument, ast.JoinedStr | ast.BinOp):
        raise Unseen(f"{file}, line {call.lineno}: translate the whole text, then put the values in with format()")
    for text in _constants(argument):
        yield Text(context, text, file)


def _constants(node: ast.expr) -> Iterator[str]:
    """Return the texts that an argument can be; a name is marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _text_of(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _name(call: ast.Call) -> str:
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


# The declared fields


def _field_texts() -> Iterator[Text]:
    """Find labels, hints and choices of the declared fields, the billing models, and what the history calls a state."""
    for path in sorted((PACKAGE / "domain").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node) in DECLARING:
                for text in _of_model(node) if _name(node) == "BillingModel" else _of_spec(node):
                    yield Text(FIELDS, text, path.relative_to(PACKAGE).as_posix())
    for label in ("Archived", "Closed"):
        yield Text(FIELDS, label, "services/histories.py")


def _of_model(call: ast.Call) -> Iterator[str]:
    yield from _constants(call.args[1])
    yield from itertools.chain.from_iterable(_constants(word.value) for word in call.keywords if word.arg == "example")


def _of_spec(call: ast.Call) -> Iterator[str]:
    yield from itertools.chain.from_iterable(_constants(argument) for argument in call.args[:1])
    for word in call.keywords:
        if word.arg in ("label", "hint"):
            yield from _constants(word.value)
        if word.arg == "choices" and isinstance(word.value, ast.Tuple):
            for pair in word.value.elts:
                if isinstance(pair, ast.Tuple):
                    yield from _constants(pair.elts[1])


# The rooms below


def _core_texts() -> Iterator[Text]:
    for room in ROOMS:
        for path in [*sorted((PACKAGE / room).rglob("*.py")), *([PACKAGE / "ui/widgets/sums.py"] if room == "domain" else [])]:
            file = path.relative_to(PACKAGE).as_posix()
            if file in EXPORTERS_SHOWN or (room != "exporters" and file not in NOT_SHOWN and "/demo" not in file):
                for template in templates(ast.parse(path.read_text("utf-8"))):
                    if template not in NOT_SAID and not (file == _NAMES_OF_COUNTRIES and re.fullmatch("[a-z ]+", template)):
                        yield Text(CORE, template, file)
    for template in BY_HAND:
        yield Text(CORE, template, "")


def templates(tree: ast.AST) -> Iterator[str]:
    """Return each sentence or phrase of a module as a template, by its numbered places.

    >>> list(templates(ast.parse('f"Bill {a.name} is {how}" + " already."')))
    ['Bill {0} is {1} already.']
    >>> list(templates(ast.parse('''f"Import of {n} bills{' from ' if file else ''}{file}"''')))
    ['Import of {0} bills from {1}', 'Import of {0} bills{1}']
    """
    for node in _whole_texts(tree):
        for parts in _variants(node):
            template = _numbered(parts)
            if is_said(template):
                yield template


def _whole_texts(node: ast.AST) -> Iterator[ast.expr]:
    """Give the outermost text expressions, without docstrings."""
    for child in ast.iter_child_nodes(node):
        docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if docstring or (isinstance(child, ast.Call) and _is_no_sentence(child)):
            continue
        if isinstance(child, ast.JoinedStr) or (isinstance(child, ast.Constant) and isinstance(child.value, str)):
            yield child
            if isinstance(child, ast.JoinedStr):
                yield from _inside(child)
        elif isinstance(child, ast.BinOp) and isinstance(child.op, ast.Add) and _is_text(child):
            yield child
            for part in _summands(child):
                yield from _inside(part) if isinstance(part, ast.JoinedStr) else _whole_texts(part)
        else:
            yield from _whole_texts(child)


def _is_no_sentence(call: ast.Call) -> bool:
    """Say whether a call takes texts that are found elsewhere, or that only programmers read."""
    logs = isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "log"
    return logs or _name(call) in (*DECLARING, *_UNSAID)


def _inside(text: ast.JoinedStr) -> Iterator[ast.expr]:
    for value in text.values:
        if isinstance(value, ast.FormattedValue):
            yield from _whole_texts(value)


def _summands(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _summands(node.left)
        yield from _summands(node.right)
    else:
        yield node


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


_PLACE = object()


def _variants(node: ast.expr) -> Iterator[list[object]]:
    """Return the texts an expression can be, each as its literal parts and places."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield [node.value]
    elif isinstance(node, ast.JoinedStr):
        for parts in itertools.product(*(list(_variants(value)) for value in node.values)):
            yield [piece for part in parts for piece in part]
    elif isinstance(node, ast.FormattedValue):
        inner = node.value
        if isinstance(inner, ast.IfExp) and any(_is_text(one) for one in (inner.body, inner.orelse)):
            yield from _variants(inner)
        else:
            yield [_PLACE]
    elif isinstance(node, ast.IfExp):
        yield from _variants(node.body)
        yield from _variants(node.orelse)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        for left, right in itertools.product(list(_variants(node.left)), list(_variants(node.right))):
            yield left + right
    else:
        yield [_PLACE]


_FORMAT_PLACE = re.compile(r"\{[a-z_0-9.]*(?:!r)?(?::[^{}]*)?\}")


def _numbered(parts: list[object]) -> str:
    """Join parts to one template; places of format() are numbered with the others."""
    number = itertools.count()
    text = "".join("\0" if part is _PLACE else _FORMAT_PLACE.sub("\0", str(part)) for part in parts)
    return re.sub("\0", lambda _: f"{{{next(number)}}}", text)


_CODE = re.compile(
    r"""(?x)
    \b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|AND|ORDER|CASE|RAISE|BEGIN|CHECK|JOIN|EXISTS|VACUUM|DEFAULT|UNIQUE)\b
    | \bIN\ \( | \ >=\ \d | \ =\ [:'(] | \ <=\ \d | \w_\w+,\ \w | [a-z]\.[a-z_]+, | \(\?P< | \[0-9 | \?mode=
    # above: statements and patterns; below: names and files, then what has nothing of its own
    | ^\. | ^% | ^\w+-\w+$ | ^[a-z-]+:\ \S+$ | ^\w+[.(]\{\d\}\)?$ | ^[a-z_0-9.{}/*]*_[a-z_0-9.{}/*]*$
    | ^[\W\d_]*$ | ^\{0\}\W*$
    """
)


def is_said(template: str) -> bool:
    """Say whether a template is a sentence or phrase for people: at least two words, one of them its own."""
    literal = re.sub(r"\{\d+\}", " x ", template)
    own = re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\d+\}", " ", template))
    return bool(own) and len(literal.split()) > 1 and not _CODE.search(template)
