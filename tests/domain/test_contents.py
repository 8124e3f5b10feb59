"""Which backups are kept: by the day, the week and the month, and what was made before an import or an upgrade."""

from datetime import datetime, timedelta

from billing_desktop.domain.contents import BackupFile, superfluous

NOW = datetime(2026, 11, 28, 18, 0)  # noqa: DTZ001 - a Saturday in the book's own time


def made(*, days: float = 0, why: str = "", hours: float = 0) -> BackupFile:
    at = NOW - timedelta(days=days, hours=hours)
    return BackupFile(f"{at.isoformat()}{why}", at, why)


def left(backups: list[BackupFile]) -> list[int]:
    """Return how many days ago what is kept was made."""
    gone = set(superfluous(backups, NOW))
    return sorted((NOW - one.made_at).days for one in backups if one not in gone)


def test_seven_days_four_weeks_twelve_months():
    kept = left([made(days=number) for number in range(400)])
    assert kept[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert kept[7:9] == [13, 20]  # the Sundays of the weeks before; this week's and last week's newest are among the seven days
    assert kept[9:] == [28, 59, 89, 120, 151, 181, 212, 242, 273, 301, 332]  # the last days of the eleven months before


def test_quiet_times_push_nothing_out():
    kept = left([made(days=number) for number in (0, 20, 40, 60, 80, 100, 120, 500, 900)])
    assert kept == [0, 20, 40, 60, 80, 100, 120, 500, 900]


def test_all_of_today_are_kept_and_the_newest_of_each_other_day():
    several = [made(hours=1), made(hours=2), made(hours=17), made(days=1, hours=1), made(days=1, hours=3)]
    assert superfluous(several, NOW) == [several[-1]]


def test_the_last_ten_before_an_import_and_before_an_upgrade_are_kept():
    imports = [made(hours=hours, why="before-import") for hours in range(14)]
    upgrades = [made(days=days, why="before-upgrade") for days in (300, 700)]
    assert superfluous([*imports, *upgrades, made(days=90)], NOW) == imports[10:]
    assert superfluous(imports, NOW) == imports[10:]


def test_none_and_one():
    assert superfluous([], NOW) == []
    assert superfluous([made(days=4000)], NOW) == []
    assert superfluous([made(days=-2)], NOW) == []  # a clock that was set back
