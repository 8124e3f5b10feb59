"""Owns the list of customers and the tree beneath it: pages, counts and totals; must not know widgets.

Filtering and sorting happen here, page by page, so that a book of any size opens at once. Source: house, list sizes.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from ..domain.model import ObligationRef
from ..domain.rows import BranchRow, CustomerRow, ListCounts, Totals
from .records import day, name_key
from .saved import Saved


def _past(kind: str, alias: str) -> str:
    """Return SQL for what of a balance is past its day: all but the charges of today and later (first in, first out)."""
    return f"""max(0, {alias}.balance_minor - (SELECT coalesce(sum(s.raised), 0) FROM (SELECT sum(e.amount_minor) AS raised
    FROM entry e JOIN posting p ON p.id = e.posting_id WHERE e.on_{kind}_id = {alias}.id AND e.kind = 'due'
    AND e.effective_on >= :today GROUP BY coalesce(p.root_id, p.id) HAVING raised > 0) s))"""


_LATE = f"""(EXISTS (SELECT 1 FROM bill f INDEXED BY bill_open WHERE f.customer_id = c.id AND f.outstanding_minor > 0
        AND f.due_date < :today)
    OR (c.balance_minor > 0 AND {_past("customer", "c")} > 0)
    OR EXISTS (SELECT 1 FROM account f WHERE f.customer_id = c.id AND f.balance_minor > 0 AND {_past("account", "f")} > 0))"""
_OVERDUE = f"""((SELECT coalesce(sum(f.outstanding_minor), 0) FROM bill f INDEXED BY bill_open WHERE f.customer_id = c.id
        AND f.outstanding_minor > 0 AND f.due_date < :today AND f.currency = c.currency)
    + CASE WHEN c.balance_minor > 0 THEN {_past("customer", "c")} ELSE 0 END
    + (SELECT coalesce(sum({_past("account", "f")}), 0) FROM account f WHERE f.customer_id = c.id AND f.balance_minor > 0
        AND f.currency = c.currency))"""
"""What of a customer's debt is overdue, in its own currency."""
_LATE_PARTS = f"""SELECT customer_id, currency, outstanding_minor AS late FROM bill
    WHERE outstanding_minor > 0 AND due_date < :today
    UNION ALL SELECT o.id, o.currency, {_past("customer", "o")} FROM customer o WHERE o.balance_minor > 0
    UNION ALL SELECT o.customer_id, o.currency, {_past("account", "o")} FROM account o WHERE o.balance_minor > 0"""
"""What is overdue, of every customer: bills past their due date and balances past the day of their charges (rules 8)."""

FILTERS = {
    "all": "1",
    "open": "EXISTS (SELECT 1 FROM owed f WHERE f.customer_id = c.id AND f.owed_minor > 0)",
    "overdue": _LATE,
    "in_credit": "c.id IN (SELECT customer_id FROM owed WHERE credit_minor > 0)",
}
_SETS = {
    "open": "SELECT customer_id FROM owed WHERE owed_minor > 0",
    "overdue": f"SELECT customer_id FROM ({_LATE_PARTS}) WHERE late > 0",
    "in_credit": "SELECT customer_id FROM owed WHERE credit_minor > 0",
}
"""The customers behind each filter taken at once, to be counted and summed; a filter asks of one customer after the other."""
_KEYS = {
    "name": "c.name_key",
    "owed": "coalesce(o.owed_minor, 0)",
    "credit": "coalesce(o.credit_minor, 0)",
    "overdue": _OVERDUE,
}
_NUMBERED = """c.external_reference COLLATE NOCASE >= :text
    AND c.external_reference COLLATE NOCASE < :text || char(1114111)"""
_NAMED = "c.name_key >= :text AND c.name_key < :text || char(1114111)"
_SEARCH = {
    "none": "NOT c.archived",
    "short": f"({_NAMED} OR {_NUMBERED})",
    "long": "c.id IN (SELECT rowid FROM found WHERE found MATCH :text)",
    # The same where very many are found: walking them in order meets a page of them sooner than finding them all.
    "dense": "instr(lower(c.name_key || ' ' || c.external_reference || ' ' || c.phone || ' ' || c.email), :text) > 0",
}
_DENSE = 2_000
"""From so many on, what a search finds is met soon enough by walking the list in its order."""
_FOUND = Saved("SELECT count(*) FROM (SELECT 1 FROM found WHERE found MATCH :text LIMIT :limit)")
_NUMBERS = Saved(f"SELECT count(*) FROM (SELECT 1 FROM customer c WHERE {_NUMBERED} LIMIT :limit)")
_OWED = "LEFT JOIN owed o ON o.customer_id = c.id AND o.currency = c.currency"
_COLUMNS = f"""c.id, c.name, c.external_reference, c.currency, coalesce(o.owed_minor, 0), coalesce(o.credit_minor, 0),
    {_OVERDUE} AS overdue,
    EXISTS (SELECT 1 FROM account a WHERE a.customer_id = c.id)
        OR EXISTS (SELECT 1 FROM bill b INDEXED BY bill_open WHERE b.customer_id = c.id AND b.outstanding_minor > 0),
    c.archived"""
_ROW = Saved(f"SELECT {_COLUMNS} FROM customer c {_OWED} WHERE c.id = :id")
_built: dict[str, Saved] = {}


def _saved(sql: str) -> Saved:
    """Build a statement of this module once."""
    return _built.setdefault(sql, Saved(sql))


def _search(text: str) -> tuple[str, str]:
    """Return the search condition for what was typed, and what to bind."""
    folded = name_key(text.strip())
    if not folded:
        return "none", ""
    if len(folded) < 3:
        return "short", folded
    return "long", '"' + folded.replace('"', '""') + '"'


def _customer_row(row: tuple[Any, ...]) -> CustomerRow:
    id_, name, reference, currency, owed, credit, overdue, children, archived = row
    return CustomerRow(id_, name, reference, currency, owed, credit, overdue, bool(children), bool(archived))


def customers(
    db: Any,
    today: date,
    filter_: str = "all",
    text: str = "",
    sort: str = "name",
    descending: bool = False,
    after: CustomerRow | None = None,
    limit: int = 200,
    begins: bool = False,
) -> list[CustomerRow]:
    """Return the next page of customers after a row as it was when read; with `begins` those whose name or number begins so."""
    kind, bound = ("short", name_key(text.strip())) if begins and text.strip() else _search(text)
    places: dict[str, Any] = {"limit": limit}
    if kind == "short" and sort == "name" and not descending and _NUMBERS.value(db, text=bound, limit=_DENSE) < _DENSE:
        kind = "beginning"
    elif kind == "long" and sort == "name" and _FOUND.value(db, text=bound, limit=_DENSE) == _DENSE:
        kind, bound = "dense", name_key(text.strip())
    if bound:
        places["text"] = bound
    if "overdue" in (sort, filter_):
        places["today"] = today.isoformat()
    if after:
        keys = {"owed": after.owed_minor, "credit": after.credit_minor, "overdue": after.overdue_minor}
        places["key"] = keys.get(sort, name_key(after.name))
        places["id"] = after.id
    # First who is on the page, by what it is ordered by alone; then all there is to say of those.
    ids = [id_ for id_, _ in _saved(_page(kind, filter_, sort, descending, bool(after))).rows(db, **places)]
    rows = _saved(
        f"SELECT {_COLUMNS} FROM json_each(:ids) i CROSS JOIN customer c ON c.id = i.value {_OWED} ORDER BY i.key"
    ).rows(db, ids=json.dumps(ids), today=today.isoformat())
    return [_customer_row(row) for row in rows]


def _page(kind: str, filter_: str, sort: str, descending: bool, further: bool) -> str:
    """Return the SQL that finds (id, key) of the customers on a page."""
    key, way = _KEYS[sort], " DESC" if descending else ""
    order = f"{key}{way}, c.id{way}"
    joined = _OWED if sort in ("owed", "credit") else ""
    asked = f"FROM customer c {joined} WHERE {FILTERS[filter_]}"
    asked += f" AND ({key}, c.id) {'<' if descending else '>'} (:key, :id)" if further else ""
    if kind != "beginning":
        return f"SELECT c.id, {key} {asked} AND {_SEARCH[kind]} ORDER BY {order} LIMIT :limit"
    # Each half reads its own index: names in their order, and the numbers, which are few.
    return f"""SELECT id, key FROM (SELECT * FROM (SELECT c.id AS id, {key} AS key {asked} AND {_NAMED} ORDER BY {order}
        LIMIT :limit) UNION SELECT c.id, {key} {asked} AND {_NUMBERED}) ORDER BY key, id LIMIT :limit"""


def customer_row(db: Any, today: date, customer_id: int) -> CustomerRow | None:
    """Return one customer as the list shows it."""
    row = _ROW.row(db, today=today.isoformat(), id=customer_id)
    return _customer_row(row) if row else None


def counts(db: Any, today: date, text: str = "") -> ListCounts:
    """Count the customers behind each saved filter, among those that match the search."""
    kind, bound = _search(text)
    found = {}
    for name, filter_ in FILTERS.items():
        places = {"today": today.isoformat()} if name == "overdue" else {}
        if not bound:
            found[name] = _saved(_COUNTED[name]).value(db, **places)
        else:
            sql = f"SELECT count(*) FROM customer c WHERE {filter_} AND {_SEARCH[kind]}"
            found[name] = _saved(sql).value(db, **places, text=bound)
    return ListCounts(found["all"], found["open"], found["overdue"], found["in_credit"])


_COUNTED = {
    # As the rows of the list, but an archived customer has nothing open.
    "all": "SELECT (SELECT count(*) FROM customer) - (SELECT count(*) FROM customer WHERE archived)",
    **{name: f"SELECT count(*) FROM (SELECT DISTINCT customer_id FROM ({of}))" for name, of in _SETS.items()},
}
_ANY = Saved("SELECT EXISTS (SELECT 1 FROM customer c WHERE NOT c.archived)")


_MOST = Saved(
    """SELECT coalesce((SELECT max(id) FROM customer), 0) + coalesce((SELECT max(id) FROM bill), 0)
    + coalesce((SELECT max(id) FROM event), 0)"""
)


def rows_at_most(db: Any) -> int:
    """Return how many customers, bills and notifications there are at most: their last ids, no row is counted."""
    return int(_MOST.value(db))


def any_there(db: Any) -> bool:
    """Say whether there is a customer that is not archived."""
    return bool(_ANY.value(db))


def totals(db: Any, today: date, filter_: str = "all", text: str = "") -> list[Totals]:
    """Sum what the listed customers owe, what of it is overdue, and their credit, for each currency.

    Without a search an archived customer's figures count, though the list leaves it out: it owes nothing by then.
    """
    kind, bound = _search(text)
    places: dict[str, Any] = {"text": bound} if bound else {}
    within = f" AND t.customer_id IN (SELECT c.id FROM customer c WHERE {_SEARCH[kind]})" if bound else ""
    late_within = within  # who is late owes, so that those two filters leave nobody out who is late
    if filter_ in _SETS:
        within += f" AND t.customer_id IN ({_SETS[filter_]})"
        late_within = within if filter_ == "in_credit" else late_within
    some = places | ({"today": today.isoformat()} if filter_ == "overdue" else {})
    owed = _saved(f"SELECT t.currency, sum(t.owed_minor) FROM owed t WHERE 1{within} GROUP BY t.currency").rows(db, **some)
    in_credit = f"SELECT t.currency, sum(t.credit_minor) FROM owed t WHERE t.credit_minor > 0{within} GROUP BY t.currency"
    credit: dict[str, int] = dict(_saved(in_credit).rows(db, **some))
    places["today"] = today.isoformat()
    late_sql = f"SELECT t.currency, sum(t.late) FROM ({_LATE_PARTS}) t WHERE 1{late_within} GROUP BY t.currency"
    late: dict[str, int] = dict(_saved(late_sql).rows(db, **places))
    return [Totals(currency, minor, late.get(currency, 0), credit.get(currency, 0)) for currency, minor in owed]


_ACCOUNTS = Saved(
    f"""SELECT a.id, a.name, a.currency, a.balance_minor, coalesce(sum(b.outstanding_minor), 0), count(b.id),
    coalesce(sum(CASE WHEN b.due_date < :today THEN b.outstanding_minor END), 0)
    + CASE WHEN a.balance_minor > 0 THEN {_past("account", "a")} ELSE 0 END
    FROM account a LEFT JOIN bill b ON b.owner_account_id = a.id AND b.outstanding_minor > 0
    AND b.customer_id = a.customer_id WHERE a.customer_id = :customer AND (NOT a.closed OR a.balance_minor <> 0)
    GROUP BY a.id ORDER BY a.id"""
)
_BILLS = """SELECT id, external_reference, currency, outstanding_minor, due_date, bill_date, due_minor, owner_account_id
    FROM bill WHERE customer_id = :customer AND owner_account_id {of} AND outstanding_minor > 0
    ORDER BY coalesce(due_date, bill_date), bill_date, id"""
_OWN_BILLS = Saved(_BILLS.format(of="IS NULL"))
_ACCOUNT_BILLS = Saved(_BILLS.format(of="= :account"))


def branches(db: Any, today: date, customer_id: int, balance_minor: int, currency: str) -> list[BranchRow]:
    """Return what the tree shows beneath a customer: accounts, its own open bills, then its balance."""
    found = []
    for id_, name, cur, balance, on_bills, count, late in _ACCOUNTS.rows(db, customer=customer_id, today=today.isoformat()):
        found.append(
            BranchRow(
                "account",
                ObligationRef("account", id_),
                name,
                cur,
                max(balance, 0) + on_bills,
                max(-balance, 0),
                has_children=bool(count),
                account_id=id_,
                overdue_minor=late,
            )
        )
    bills = [_bill_branch(row, today) for row in _OWN_BILLS.rows(db, customer=customer_id)]
    found += bills
    if found and balance_minor:
        found.append(_balance_branch(ObligationRef("customer", customer_id), balance_minor, currency))
    return found


def account_branches(
    db: Any, today: date, customer_id: int, account_id: int, balance_minor: int, currency: str
) -> list[BranchRow]:
    """Return what the tree shows beneath an account: its open bills, then its balance where bills stand beside it."""
    found = [_bill_branch(row, today) for row in _ACCOUNT_BILLS.rows(db, customer=customer_id, account=account_id)]
    if found and balance_minor:
        found.append(_balance_branch(ObligationRef("account", account_id), balance_minor, currency))
    return found


def _bill_branch(row: tuple[Any, ...], today: date) -> BranchRow:
    id_, reference, currency, outstanding, due, billed, amount_due, account_id = row
    due_date = day(due)
    late = max(0, (today - due_date).days) if due_date else 0
    return BranchRow(
        "bill",
        ObligationRef("bill", id_),
        reference,
        currency,
        outstanding,
        0,
        due_date,
        day(billed),
        late,
        amount_due=amount_due,
        account_id=account_id,
        overdue_minor=outstanding if late else 0,
    )


def _balance_branch(ref: ObligationRef, balance_minor: int, currency: str) -> BranchRow:
    kind = "balance" if balance_minor > 0 else "credit"
    return BranchRow(kind, ref, "", currency, max(balance_minor, 0), max(-balance_minor, 0))
