"""Owns the list of customers and the tree beneath it: pages, counts and totals; must not know widgets.

Filtering and sorting happen here, page by page, so that a book of any size opens at once. Source: house, list sizes.
"""

from __future__ import annotations

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


_LATE = f"""(EXISTS (SELECT 1 FROM bill f WHERE f.customer_id = c.id AND f.outstanding_minor > 0 AND f.due_date < :today)
    OR (c.balance_minor > 0 AND {_past("customer", "c")} > 0)
    OR EXISTS (SELECT 1 FROM account f WHERE f.customer_id = c.id AND f.balance_minor > 0 AND {_past("account", "f")} > 0))"""
_OVERDUE = f"""((SELECT coalesce(sum(f.outstanding_minor), 0) FROM bill f WHERE f.customer_id = c.id
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
    "in_credit": "EXISTS (SELECT 1 FROM owed f WHERE f.customer_id = c.id AND f.credit_minor > 0)",
}
SORTS = {
    ("name", False): ("(c.name_key, c.id) > (:key, :id)", "c.name_key, c.id"),
    ("name", True): ("(c.name_key, c.id) < (:key, :id)", "c.name_key DESC, c.id DESC"),
    ("owed", False): ("(coalesce(o.owed_minor, 0), c.id) > (:key, :id)", "coalesce(o.owed_minor, 0), c.id"),
    ("owed", True): ("(coalesce(o.owed_minor, 0), c.id) < (:key, :id)", "coalesce(o.owed_minor, 0) DESC, c.id DESC"),
    ("credit", False): ("(coalesce(o.credit_minor, 0), c.id) > (:key, :id)", "coalesce(o.credit_minor, 0), c.id"),
    ("credit", True): (
        "(coalesce(o.credit_minor, 0), c.id) < (:key, :id)",
        "coalesce(o.credit_minor, 0) DESC, c.id DESC",
    ),
    ("overdue", False): ("(overdue, c.id) > (:key, :id)", "overdue, c.id"),
    ("overdue", True): ("(overdue, c.id) < (:key, :id)", "overdue DESC, c.id DESC"),
}
_SEARCH = {
    "none": "NOT c.archived",
    "short": "(c.name_key >= :text AND c.name_key < :text || char(1114111) OR c.external_reference LIKE :text || '%')",
    "long": "c.id IN (SELECT rowid FROM found WHERE found MATCH :text)",
}
_ROW = f"""c.id, c.name, c.external_reference, c.currency, coalesce(o.owed_minor, 0), coalesce(o.credit_minor, 0),
    {_OVERDUE} AS overdue,
    EXISTS (SELECT 1 FROM account a WHERE a.customer_id = c.id)
        OR EXISTS (SELECT 1 FROM bill b WHERE b.customer_id = c.id AND b.outstanding_minor > 0),
    c.archived
    FROM customer c LEFT JOIN owed o ON o.customer_id = c.id AND o.currency = c.currency"""
_built: dict[str, Saved] = {}


def _saved(sql: str) -> Saved:
    """Build a statement of this module once."""
    return _built.setdefault(sql, Saved(sql))


def _search(text: str) -> tuple[str, str]:
    """Return the search condition for what was typed, and what to bind."""
    folded = name_key(text.strip())
    if not folded:
        return _SEARCH["none"], ""
    if len(folded) < 3:
        return _SEARCH["short"], folded
    return _SEARCH["long"], '"' + folded.replace('"', '""') + '"'


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
    beyond, order = SORTS[sort, descending]
    condition, bound = (_SEARCH["short"], name_key(text.strip())) if begins and text.strip() else _search(text)
    where = f"{FILTERS[filter_]} AND {condition}" + (f" AND {beyond}" if after else "")
    places: dict[str, Any] = {"today": today.isoformat(), "limit": limit}
    if bound:
        places["text"] = bound
    if after:
        keys = {"owed": after.owed_minor, "credit": after.credit_minor, "overdue": after.overdue_minor}
        places["key"] = keys.get(sort, name_key(after.name))
        places["id"] = after.id
    rows = _saved(f"SELECT {_ROW} WHERE {where} ORDER BY {order} LIMIT :limit").rows(db, **places)
    return [_customer_row(row) for row in rows]


def customer_row(db: Any, today: date, customer_id: int) -> CustomerRow | None:
    """Return one customer as the list shows it."""
    row = _saved(f"SELECT {_ROW} WHERE c.id = :id").row(db, today=today.isoformat(), id=customer_id)
    return _customer_row(row) if row else None


def counts(db: Any, today: date, text: str = "") -> ListCounts:
    """Count the customers behind each saved filter, among those that match the search."""
    condition, bound = _search(text)
    found = {}
    for name, filter_ in FILTERS.items():
        places = {key: value for key, value in (("today", today.isoformat()), ("text", bound)) if value}
        if name != "overdue":
            places.pop("today")
        if not text and name in _COUNTED:
            found[name] = _saved(_COUNTED[name]).value(db, **({"today": today.isoformat()} if name == "overdue" else {}))
        else:
            found[name] = _saved(f"SELECT count(*) FROM customer c WHERE {filter_} AND {condition}").value(db, **places)
    return ListCounts(found["all"], found["open"], found["overdue"], found["in_credit"])


_COUNTED = {
    "open": "SELECT count(DISTINCT customer_id) FROM owed WHERE owed_minor > 0",
    "overdue": f"SELECT count(DISTINCT customer_id) FROM ({_LATE_PARTS}) WHERE late > 0",
    "in_credit": "SELECT count(DISTINCT customer_id) FROM owed WHERE credit_minor > 0",
}


def totals(db: Any, today: date, filter_: str = "all", text: str = "") -> list[Totals]:
    """Sum what the listed customers owe, what of it is overdue, and their credit, for each currency."""
    condition, bound = _search(text)
    if not bound:
        condition = "1"  # an archived customer's figures count, though the list leaves it out: it owes nothing by then
    within = (
        ""
        if filter_ == "all" and not bound
        else f" AND t.customer_id IN (SELECT c.id FROM customer c WHERE {FILTERS[filter_]} AND {condition})"
    )
    places: dict[str, Any] = {"text": bound} if bound else {}
    if filter_ == "overdue":
        places["today"] = today.isoformat()
    owed = _saved(
        f"SELECT t.currency, sum(t.owed_minor), sum(t.credit_minor) FROM owed t WHERE 1{within} GROUP BY t.currency"
    ).rows(db, **places)
    places["today"] = today.isoformat()
    late: dict[str, int] = dict(
        _saved(f"SELECT t.currency, sum(t.late) FROM ({_LATE_PARTS}) t WHERE 1{within} GROUP BY t.currency").rows(db, **places)
    )
    return [Totals(currency, sum_owed, late.get(currency, 0), credit) for currency, sum_owed, credit in owed]


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
