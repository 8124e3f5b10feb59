"""Owns the use case of statements for several customers: who comes into question, and writing one after the other.

Each statement is issued in an act of its own, so a run that is stopped leaves whole statements and says how many. Must not
know screens. Source: ux A11, C26, C45.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.errors import BillingError
from ..domain.runs import FORMS, ISSUED_FORMS, WHO, Candidate, Run, RunResult
from ..store import records, reports
from .desk import Desk
from .issuing import IssuedStatement, Issuing
from .papers import style_of
from .statement_making import Wanted
from .statements import Statements

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


class StatementRuns:
    """Statements of the open book for several customers at once."""

    def __init__(self, desk: Desk, statements: Statements, issuing: Issuing) -> None:
        self._desk, self._statements, self._issuing = desk, statements, issuing

    def candidates(self, who: str, to: date, *, least_minor: int = 0) -> list[Candidate]:
        """Return who comes into question on a day: all that are not archived, those with a balance, or those overdue.

        One line for each customer and currency. Units: `least_minor` leaves out who owes less. Raises: BillingError.
        """
        if who not in WHO:
            raise BillingError("unknown_choice", f"{who[:20]} is no choice of customers; choose one of {', '.join(WHO)}.")
        aged = {(line.customer_id, line.ageing.currency): line.ageing for line in self._statements.ageing(to).customers}
        found = []
        with self._desk.store.read() as db:
            for customer in _all(db):
                for currency in reports.currencies(db, customer.id, customer.currency):
                    ageing = aged.get((customer.id, currency))
                    net, late = (ageing.total, ageing.late) if ageing else (0, 0)
                    wanted = who == "all" or (net != 0 if who == "with_balance" else late > 0)
                    if customer.archived and net == 0:
                        continue
                    if wanted and (not least_minor or net >= least_minor):
                        reference, email = customer.external_reference, customer.email
                        found.append(Candidate(customer.id, customer.name, reference, email, currency, net, late))
        return sorted(found, key=lambda one: (records.name_key(one.name), one.customer_id, one.currency))

    def write(self, run: Run, progress: Progress = lambda done, total: None, stopped: Asked = lambda: False) -> RunResult:
        """Write the statements of a run into its folder; never over a file that is there.

        `progress` is told after each, `stopped` asked before each. What cannot be written ends the run with its reason;
        what was written until then stays. Raises: BillingError before the first where the folder cannot be used.
        """
        if run.form not in FORMS:
            raise BillingError("unknown_format", f"{run.form[:20]} is no form of a run; choose one of {', '.join(FORMS)}.")
        require_folder(run.folder)
        result = RunResult(len(run.candidates))

        def each() -> Iterator[tuple[Candidate, Wanted]]:
            """Give one after the other until it is stopped."""
            for number, candidate in enumerate(run.candidates):
                if stopped():
                    result.cancelled = True
                    return
                yield candidate, _wanted(run, candidate)
                progress(number + 1, result.total)

        try:
            if run.form == "one_pdf":
                self._into_one(run, each(), result)
            else:
                for candidate, wanted in each():
                    self._one(run, candidate, wanted, result)
        except BillingError as error:
            result.why = str(error)
        try:
            exporters.settle(run.folder)
        except BillingError as error:
            result.why = result.why or str(error)
        if run.form == "one_pdf" and not result.files:
            result.written = 0  # the one file did not come into being, though what was issued is kept
        return result

    def _one(self, run: Run, candidate: Candidate, wanted: Wanted, result: RunResult) -> None:
        if run.form == "eml" and not candidate.email:
            result.unsent.append(candidate.name)
            return
        if run.form in ISSUED_FORMS:
            issued = self._issue(wanted, result)
            path = run.folder / self._issuing.file_name(issued, run.form)
            self._issuing.save(issued, run.form, path, settled=False)
        else:
            made = self._statements.make(
                wanted.customer_id, type=wanted.type, from_=wanted.from_, to=wanted.to, currency=wanted.currency,
                parts=wanted.parts,
            )  # fmt: skip
            path = run.folder / self._statements.file_name(made, run.form)
            if candidate.currency != self._home(candidate.customer_id):
                path = path.with_name(f"{path.stem}_{candidate.currency}{path.suffix}")
            if os.path.lexists(path):
                result.kept.append(path.name)
                return
            self._statements.save(made, run.form, path)
        result.files.append(path)
        result.written += 1

    def _issue(self, wanted: Wanted, result: RunResult) -> IssuedStatement:
        issued = self._issuing.issue(wanted)
        result.issued.append(issued.row.number)
        return issued

    def _home(self, customer_id: int) -> str:
        with self._desk.store.read() as db:
            found = records.customer(db, customer_id)
        return found.currency if found else ""

    def _into_one(self, run: Run, each: Iterator[tuple[Candidate, Wanted]], result: RunResult) -> None:
        """Issue each and write its pages behind those before; the file gets its name when the last one is in it."""

        def layouts() -> Iterator[Any]:
            """Give the pages of each statement as it is issued."""
            for _candidate, wanted in each:
                issued = self._issue(wanted, result)
                yield self._issuing.layout(issued)
                result.written += 1

        with self._desk.store.read() as db:
            language = style_of(db).language

        def named() -> Path:
            """Name the file by what is in it."""
            return run.folder / exporters.run_name(result.issued, run.to, language)

        written = exporters.save_pages(run.folder, layouts(), named)
        if written is not None:
            result.files.append(written)


def _wanted(run: Run, candidate: Candidate) -> Wanted:
    return Wanted(
        candidate.customer_id, None, run.recipe.type, run.from_, run.to, candidate.currency, parts=run.recipe
    )  # fmt: skip


def _all(db: Any) -> Iterator[Any]:
    after = 0
    while page := records.page(db, "customer", after):
        yield from page
        after = page[-1].id


def require_folder(folder: Path) -> None:
    """Hold that files can be written there, before anything is issued. Raises: BillingError."""
    if not folder.is_dir():
        raise BillingError("no_folder", f"There is no folder {folder.name}; make it or choose another.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise BillingError("folder_read_only", f"Nothing may be written into {folder.name}; choose another folder.")
