"""Watches every statement that is run on a book: how often, how long, and how the engine goes about it.

python -m tests.benchmarks.traced BOOK      shows the plans of all that the usual reads and acts run, full scans first
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import apsw

from billing_desktop.store.engine import Engine

LARGE = ("bill", "posting", "entry", "event", "delivery", "attempt", "payment", "customer", "owed")
"""Tables that grow with the book: a walk over all of one is for reports, exports and `check` alone."""
_MASK = apsw.SQLITE_TRACE_PROFILE


@dataclass(slots=True)
class Ran:
    """What became of one statement. Units: nanoseconds; `steps` are the engine's own, `scanned` rows of scans."""

    times: int = 0
    nanoseconds: int = 0
    worst: int = 0
    steps: int = 0
    scanned: int = 0
    sorts: int = 0


@dataclass(slots=True)
class Trace:
    """All statements that ran, by their text as it is written in the program."""

    ran: dict[str, Ran] = field(default_factory=dict)

    def hear(self, event: dict[str, Any]) -> None:
        """Note a statement that ended; those within triggers have no text of their own."""
        sql = event["sql"]
        if not sql or sql.startswith("--"):
            return
        one, status = self.ran.setdefault(sql, Ran()), event["stmt_status"]
        one.times += 1
        one.nanoseconds += event["nanoseconds"]
        one.worst = max(one.worst, event["nanoseconds"])
        one.steps += status["SQLITE_STMTSTATUS_VM_STEP"]
        one.scanned += status["SQLITE_STMTSTATUS_FULLSCAN_STEP"]
        one.sorts += status["SQLITE_STMTSTATUS_SORT"]

    def count(self, beginning: str) -> int:
        """Count the statements that begin so."""
        return sum(one.times for sql, one in self.ran.items() if sql.upper().startswith(beginning))

    @property
    def statements(self) -> int:
        """Return how many statements ran, but for those that open and end transactions."""
        return sum(one.times for sql, one in self.ran.items() if not re.match(r"BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE", sql))

    @property
    def steps(self) -> int:
        """Return the steps of the engine over all statements: a figure of rows read that no clock moves."""
        return sum(one.steps for one in self.ran.values())


@contextmanager
def traced(connection: apsw.Connection) -> Iterator[Trace]:
    """Watch one connection."""
    trace = Trace()
    connection.trace_v2(_MASK, trace.hear, id=trace)
    try:
        yield trace
    finally:
        connection.trace_v2(0, None, id=trace)


@contextmanager
def all_traced() -> Iterator[Trace]:
    """Watch every connection that any thread opens meanwhile."""
    trace, before = Trace(), Engine._add_conn_hooks

    def hooks(engine: Engine, connection: apsw.Connection) -> None:
        before(engine, connection)
        connection.trace_v2(_MASK, trace.hear, id=trace)

    Engine._add_conn_hooks = hooks  # type: ignore[assignment, method-assign]
    try:
        yield trace
    finally:
        Engine._add_conn_hooks = before  # type: ignore[method-assign]


def plan(connection: apsw.Connection, sql: str) -> list[str]:
    """Return how the engine would go about a statement, a line for each step."""
    names = re.findall(r"[:@$]([a-z]\w*)", sql)
    places: Any = dict.fromkeys(names) if names else [None] * sql.count("?")
    return [detail for _id, _parent, _unused, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}", places)]


def scans(connection: apsw.Connection, sql: str) -> list[str]:
    """Return the steps of a statement that walk a whole large table or one of its indexes."""
    names = dict(re.findall(r"\b(?:FROM|JOIN|,)\s+(\w+)\s+(?:AS\s+)?(\w{1,2})\b", sql))
    real = {alias: table for table, alias in names.items()}
    found = []
    for step in plan(connection, sql):
        match = re.match(r"SCAN (\w+)", step)
        if match and real.get(match[1], match[1]) in LARGE and "VIRTUAL TABLE" not in step:
            found.append(step)
    return found
