"""Calendar arithmetic in a zone: a gap moves forward, an overlap takes the earlier, month ends clamp, weeks are ISO."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

MICRO = dt.timedelta(microseconds=1)
EPOCH = dt.datetime(1970, 1, 1)
EPOCH_UTC = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
SECOND = 10**6
UNIT_US = {
    "second": SECOND,
    "minute": 60 * SECOND,
    "hour": 3600 * SECOND,
    "day": 86400 * SECOND,
    "week": 7 * 86400 * SECOND,
}
UNIT_MONTHS = {"month": 1, "quarter": 3, "year": 12}


@lru_cache(maxsize=None)
def zone(name: str) -> dt.tzinfo:
    if name == "UTC":
        return dt.timezone.utc
    if name[0] in "+-":
        hours, minutes = int(name[1:3]), int(name[4:6])
        delta = dt.timedelta(hours=hours, minutes=minutes)
        return dt.timezone(-delta if name[0] == "-" else delta)
    return ZoneInfo(name)


def local(us: int, tz: dt.tzinfo) -> dt.datetime:
    """The wall clock, without a zone."""
    return (EPOCH_UTC + us * MICRO).astimezone(tz).replace(tzinfo=None, fold=0)


def utc(wall: dt.datetime, tz: dt.tzinfo) -> int:
    """fold=0 is the language's rule: before a gap's offset (moves forward), the earlier of an overlap."""
    offset = wall.replace(tzinfo=tz, fold=0).utcoffset()
    return (wall - EPOCH - offset) // MICRO


def add_months_wall(wall: dt.datetime, months: int) -> dt.datetime:
    index = wall.year * 12 + wall.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    return wall.replace(year=year, month=month, day=min(wall.day, month_days(year, month)))


def month_days(year: int, month: int) -> int:
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return (following - dt.timedelta(days=1)).day


def add_months(us: int, months: int, tz: dt.tzinfo) -> int:
    return utc(add_months_wall(local(us, tz), months), tz)


def add_months_date(day: int, months: int) -> int:
    wall = dt.datetime.combine(dt.date.fromordinal(day), dt.time())
    return add_months_wall(wall, months).date().toordinal()


def minus_units(us: int, n: int, unit: str, tz: dt.tzinfo) -> int:
    """now - n·unit: exact for second … week, calendar for month, quarter, year."""
    if unit in UNIT_US:
        return us - n * UNIT_US[unit]
    return add_months(us, -n * UNIT_MONTHS[unit], tz)


def start_day(day: int, unit: str, shift: int = 0) -> int:
    """First day of the calendar period that holds `day`, moved by `shift` periods."""
    date = dt.date.fromordinal(day)
    if unit == "day":
        return day + shift
    if unit == "week":
        return day - date.weekday() + 7 * shift
    months = UNIT_MONTHS[unit]
    first = dt.date(date.year, (date.month - 1) // months * months + 1, 1)
    return add_months_date(first.toordinal(), months * shift)


def day_of(us: int, tz: dt.tzinfo) -> int:
    return local(us, tz).date().toordinal()


def start_of_day(day: int, tz: dt.tzinfo) -> int:
    return utc(dt.datetime.combine(dt.date.fromordinal(day), dt.time()), tz)


def period_of(us: int, unit: str, tz: dt.tzinfo):
    """A name for the zone's calendar period that holds `us`."""
    wall = local(us, tz)
    if unit in ("second", "minute", "hour"):
        parts = {"hour": 4, "minute": 5, "second": 6}[unit]
        return wall.timetuple()[:parts]
    return start_day(wall.date().toordinal(), unit)


def calendar_bounds(which: str, unit: str, now: int, tz: dt.tzinfo) -> tuple[int, int]:
    """Days [first, end) of this/last/next unit."""
    shift = {"last": -1, "this": 0, "next": 1}[which]
    today = day_of(now, tz)
    return start_day(today, unit, shift), start_day(today, unit, shift + 1)


def complete_months(kind: str, a: int, b: int, tz: dt.tzinfo) -> int:
    """The largest n for which a + n months is not past b, by the same arithmetic as `+`; a is not past b."""
    first, last = wall_of(kind, a, tz), wall_of(kind, b, tz)
    n = (last.year - first.year) * 12 + last.month - first.month + 1
    while (add_months_date(a, n) if kind == "date" else add_months(a, n, tz)) > b:
        n -= 1
    return n


def units_between(kind: str, a: int, b: int, unit: str, tz: dt.tzinfo) -> int:
    """Complete units: calendar days of dates, exact ones of timestamps, calendar months and longer.

    Backwards it is the negative of forwards.
    """
    if b < a:
        return -units_between(kind, b, a, unit, tz)
    if unit in UNIT_MONTHS:
        return complete_months(kind, a, b, tz) // UNIT_MONTHS[unit]
    if kind == "date":
        return (b - a) // {"day": 1, "week": 7}[unit]
    return (b - a) // UNIT_US[unit]


def wall_of(kind: str, value: int, tz: dt.tzinfo) -> dt.datetime:
    if kind == "date":
        return dt.datetime.combine(dt.date.fromordinal(value), dt.time())
    return local(value, tz)


def part_of(kind: str, value: int, part: str, tz: dt.tzinfo):
    wall = wall_of(kind, value, tz)
    if part == "weekday":
        return wall.weekday()
    if part == "iso_week":
        return wall.isocalendar()[1]
    if part == "quarter":
        return (wall.month - 1) // 3 + 1
    return getattr(wall, part)


def show_timestamp(us: int) -> str:
    text = (EPOCH + us * MICRO).isoformat()
    return text + "Z"


def show_date(day: int) -> str:
    return dt.date.fromordinal(day).isoformat()
