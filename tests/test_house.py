"""The walls of the house that import-linter cannot see; see the contracts in pyproject.toml for the others."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "billing_desktop"
OURS = [ROOT / "run.py", *sorted(PACKAGE.rglob("*.py")), *sorted((ROOT / "tests").rglob("*.py"))]
SQL = re.compile(
    r"\bSELECT\b.*\bFROM\b|\bINSERT\b.*\bINTO\b|\bUPDATE\b.*\bSET\b|\bDELETE\b.*\bFROM\b|\bCREATE TABLE\b", re.DOTALL
)
CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"}
LONGEST_FILE = 500
LONGEST_FUNCTION = 70


def in_room(room: str) -> list[Path]:
    files = sorted((PACKAGE / room).rglob("*.py"))
    assert files, f"no room {room}"
    return files


@cache
def nodes(path: Path) -> list[ast.AST]:
    """Give everything in a file; each of the tests looks at every file."""
    return list(ast.walk(ast.parse(path.read_text("utf-8"), str(path))))


def at(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def imported(path: Path) -> Iterator[tuple[ast.stmt, str]]:
    """Give every module that a file imports, relative ones by their full name."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]  # the package that "." means in this file
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) - node.level + 1]] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            # `from a import b` may name a module a.b or a thing in a: both are given
            yield node, module
            yield from ((node, f"{module}.{alias.name}") for alias in node.names)


def called(node: ast.Call) -> str:
    """Write a call's target as it stands in the source: `float`, `datetime.now`, `self.db.atomic`."""
    return ast.unparse(node.func)


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    return ((node, called(node)) for node in nodes(path) if isinstance(node, ast.Call))


def test_domain_stands_on_the_standard_library_alone():
    def allowed(name: str) -> bool:
        return name.split(".")[0] in sys.stdlib_module_names or f"{name}.".startswith("billing_desktop.domain.")

    breaches = []
    for path in in_room("domain"):
        for node, name in imported(path):
            via_package = isinstance(node, ast.ImportFrom) and name == "billing_desktop"  # its names are judged instead
            if not allowed(name) and not via_package:
                breaches.append(f"{at(path, node)} imports {name}")
    assert not breaches


def test_domain_has_no_clock_and_no_floating_point():
    breaches = [
        f"{at(path, node)} calls {name}"
        for path in in_room("domain")
        for node, name in calls(path)
        if name == "float" or ".".join(name.split(".")[-2:]) in CLOCKS
    ]
    assert not breaches


def test_sql_and_transactions_stay_in_the_store():
    breaches = []
    for path in set(PACKAGE.rglob("*.py")) - set(in_room("store")):
        for node in nodes(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value):
                breaches.append(f"{at(path, node)} holds SQL")
            if isinstance(node, ast.Call) and "atomic" in (getattr(node.func, "attr", ""), getattr(node.func, "id", "")):
                breaches.append(f"{at(path, node)} opens a transaction")
    assert not breaches


def test_nothing_else_opens_sqlite():
    names = [(path, node, name) for path in sorted(PACKAGE.rglob("*.py")) for node, name in imported(path)]
    assert not [at(path, node) for path, node, name in names if name.split(".")[0] in ("sqlite3", "_sqlite3")]


def test_the_writer_of_pdf_knows_no_widgets():
    files = sorted((PACKAGE / "exporters" / "pdf").glob("*.py"))
    assert files
    assert not [at(file, node) for file in files for node, name in imported(file) if "QtWidgets" in name]


@pytest.mark.parametrize("module", ["cli", "services"])
def test_commands_start_without_qt(module):
    check = f"import billing_desktop.{module}, sys; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr or f"billing_desktop.{module} loads PySide6"


def test_files_and_functions_stay_short():
    breaches = []
    for path in OURS:
        lines = len(path.read_text("utf-8").splitlines())
        if lines > LONGEST_FILE:
            breaches.append(f"{path.relative_to(ROOT)}: {lines} lines")
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    breaches.append(f"{at(path, node)}: {node.name} has {lines} lines")
    assert not breaches


def test_modules_are_named_for_what_they_hold():
    empty_names = {"utils", "util", "helpers", "helper", "manager", "common"}
    assert not [path for path in OURS if empty_names & set(path.relative_to(ROOT).with_suffix("").parts)]
