"""Hand-computed examples for canonical order, windows, conditions, chains, regularity and daylight-saving calendars."""

import unittest

from expressions import Env, evaluate
from gen_pools import span, utc
from model import Agg, Chain, Enum, EventType, Field, Lit, Model, Op, Pattern, Ref, Step, Window
from oracle import LeadContext
from times import UNIT_US, add_months, calendar_bounds, local, start_of_day, units_between, zone

DAY, HOUR = UNIT_US["day"], UNIT_US["hour"]
NOW = utc(2026, 11, 22, 9)
A = EventType(
    "a",
    (
        Field("s", "string", True),
        Field("i", "int", True),
        Field("d", "decimal", True),
        Field("n", "number", True),
        Field("t", "text", True),
        Field("e", "enum", True, enum=Enum(("x", "y"))),
    ),
)
B = EventType("b", (Field("s", "string", True),))
KEYED = EventType("keyed", (Field("id", "string", key=True), Field("i", "int", True)))


def a(ago, **values):
    return {"at": NOW - ago, "s": None, "i": None, "d": None, "n": None, "t": None, "e": None} | values


def b(ago, s=None):
    return {"at": NOW - ago, "s": s}


def value(agg, events=(), others=(), keyed=(), now=NOW, zone_name="UTC"):
    model = Model(zone=zone_name, events=[A, B, KEYED])
    context = LeadContext(model, {}, {"a": list(events), "b": list(others), "keyed": list(keyed)}, now)
    return evaluate(agg, Env(context))


def count(window=None, where=None):
    return Agg("count", Chain(Pattern("a", where, window)), "int")


def field(name, of, opt=True, window=None):
    return Agg(name, Chain(Pattern("a", None, window)), "int", opt, of)


class Order(unittest.TestCase):
    def test_ties_go_by_fields_missing_first(self):
        rows = [a(1, s="b"), a(1, s="a"), a(1, i=5)]
        self.assertEqual(value(field("last", "s"), rows), "b")
        self.assertEqual(value(field("first", "i"), rows), 5)

    def test_strings_bytewise_enums_by_code(self):
        self.assertEqual(value(field("last", "s"), [a(1, s="Z"), a(1, s="a"), a(1, s="é")]), "é")
        self.assertEqual(value(field("last", "e"), [a(1, e="y"), a(1, e="x")]), "y")

    def test_equal_events_all_count_keyed_ones_once(self):
        self.assertEqual(value(count(), [a(1), a(1)]), 2)
        keyed = [{"at": NOW - 1, "id": "k", "i": 2}, {"at": NOW - 5, "id": "k", "i": 1}]
        self.assertEqual(value(Agg("sum", Chain(Pattern("keyed")), "int", field="i"), keyed=keyed), 1)

    def test_nothing_after_now(self):
        self.assertEqual(value(count(), [a(0), a(-1)]), 1)


class Windows(unittest.TestCase):
    def borders(self, window, *expected, now=NOW, zone_name="UTC"):
        """expected: (moment, inside) pairs."""
        for at, inside in expected:
            self.assertEqual(value(count(window), [a(NOW - at)], now=now, zone_name=zone_name), int(inside), at)

    def test_within(self):
        self.borders(Window("within", span(30, "day")), (NOW - 30 * DAY, False), (NOW - 30 * DAY + 1, True), (NOW, True))

    def test_within_months(self):
        three = utc(2026, 8, 22, 9)
        self.borders(Window("months", a=3), (three, False), (three + 1, True))

    def test_between(self):
        w = Window("between", a=90, b=30, unit="day")
        self.borders(w, (NOW - 90 * DAY, False), (NOW - 90 * DAY + 1, True), (NOW - 30 * DAY, True), (NOW - 30 * DAY + 1, False))
        w = Window("between", a=2, b=1, unit="month")
        self.borders(w, (utc(2026, 9, 22, 9), False), (utc(2026, 10, 22, 9), True), (utc(2026, 10, 22, 9) + 1, False))

    def test_since_and_before(self):
        tokyo = utc(2026, 11, 19, 15)  # the start of the 20th there
        date = Lit("date", 739940)
        self.assertEqual(start_of_day(date.value, zone("Asia/Tokyo")), tokyo)
        self.borders(Window("since", at=date), (tokyo - 1, False), (tokyo, True), zone_name="Asia/Tokyo")
        self.borders(Window("before", at=date), (tokyo - 1, True), (tokyo, False), zone_name="Asia/Tokyo")

    def test_calendar(self):
        week = Window("calendar", which="this", unit="week")  # 2026-11-22 is a Sunday
        self.borders(week, (utc(2026, 11, 16) - 1, False), (utc(2026, 11, 16), True), (NOW, True), (NOW + 1, False))
        quarter = Window("calendar", which="last", unit="quarter")
        self.borders(quarter, (utc(2026, 7, 1), True), (utc(2026, 10, 1) - 1, True), (utc(2026, 10, 1), False))


class Conditions(unittest.TestCase):
    def test_of_nothing(self):
        for name, nothing in (("count", 0), ("sum", 0), ("any", False), ("no", True), ("distinct", 0)):
            self.assertEqual(value(field(name, "i")), nothing)
        for name in ("min", "max", "avg", "first", "last"):
            self.assertIsNone(value(field(name, "i")))

    def test_over_known_values(self):
        rows = [a(3, i=5), a(2), a(1, i=2)]
        for name, result in (("sum", 7), ("min", 2), ("max", 5), ("avg", 3.5), ("distinct", 2), ("last", 2)):
            self.assertEqual(value(field(name, "i"), rows), result)
        self.assertIsNone(value(field("last", "i"), [a(2, i=1), a(1)]))

    def test_int_overflow_of_the_final_sum_only(self):
        top = 2**63 - 1
        self.assertEqual(value(field("sum", "i"), [a(3, i=top), a(2, i=5), a(1, i=-6)]), top - 1)
        self.assertIsNone(value(field("sum", "i"), [a(3, i=top), a(2, i=1)]))

    def test_decimal_sums_saturate_at_the_end(self):
        top = 9 * 10**18
        self.assertEqual(value(field("sum", "d"), [a(3, d=top), a(2, d=10), a(1, d=-20)]), top - 10)
        self.assertEqual(value(field("sum", "d"), [a(3, d=top), a(2, d=10)]), top)

    def test_number_stripes(self):
        # stripe 0 holds the events 0 and 8: 1e16 + 1 + … as the tree has it, not from left to right
        rows = [a(20 - i, n=v) for i, v in enumerate([1e16, 1.0, 1.0, 1.0, -1e16, 1.0, 1.0, 1.0, 1.0])]
        s = [1e16 + 1.0, 1.0, 1.0, 1.0, -1e16, 1.0, 1.0, 1.0]
        expected = ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
        self.assertEqual(value(field("sum", "n"), rows), expected)
        self.assertIsNone(value(field("sum", "n"), [a(1, n=1.7e308), a(2, n=1.7e308)]))

    def test_a_filtered_event_keeps_its_place_in_the_stripes(self):
        where = Op("!=", (Ref("event", "i", "int", True), Lit("int", 0)), "bool")
        rows = [a(9 - i, n=0.1 * i, i=0 if i == 0 else 1) for i in range(9)]
        agg = Agg("sum", Chain(Pattern("a", where)), "number", field="n")
        s = [0.0 + 0.1 * 8] + [0.1 * i for i in range(1, 8)]
        self.assertEqual(value(agg, rows), ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7])))

    def test_text_is_distinct_after_folding(self):
        self.assertEqual(value(field("distinct", "t"), [a(1, t="ＩＴ"), a(2, t="it")]), 1)

    def test_units_since_last(self):
        since = lambda unit: Agg("since", Chain(Pattern("a")), "int", True, unit=unit)  # noqa: E731
        self.assertEqual(value(since("day"), [a(2 * DAY - 1), a(5 * DAY)]), 1)
        self.assertEqual(value(since("month"), [{**a(0), "at": utc(2026, 9, 22, 9)}]), 2)
        self.assertEqual(value(since("month"), [{**a(0), "at": utc(2026, 9, 22, 9) + 1}]), 1)
        self.assertIsNone(value(since("day")))


class Chains(unittest.TestCase):
    def chained(self, events, others, *steps, where=None):
        chain = Chain(Pattern("a", where), steps)
        return value(Agg("count", chain, "int"), events, others)

    def test_followed_within(self):
        step = Step(Pattern("b"), span(1, "hour"))
        for gap, counts in ((0, 0), (1, 1), (HOUR, 1), (HOUR + 1, 0)):
            self.assertEqual(self.chained([a(5 * HOUR)], [b(5 * HOUR - gap)], step), counts)

    def test_counts_each_first_event_once(self):
        self.assertEqual(self.chained([a(9), a(8)], [b(1), b(2)], Step(Pattern("b"))), 2)

    def test_measures_from_the_step_before(self):
        steps = Step(Pattern("b"), span(1, "hour")), Step(Pattern("a"), span(1, "hour"))
        self.assertEqual(self.chained([a(5 * HOUR), a(3 * HOUR)], [b(4 * HOUR)], *steps), 1)

    def test_any_choice_of_middle_steps(self):
        steps = Step(Pattern("b")), Step(Pattern("a"), span(10, "second"))
        self.assertEqual(self.chained([a(9 * HOUR), a(HOUR)], [b(8 * HOUR), b(HOUR + 5_000_000)], *steps), 1)

    def test_not_followed(self):
        step = Step(Pattern("b"), span(1, "hour"), negated=True)
        self.assertEqual(self.chained([a(HOUR)], [], step), 1)
        self.assertEqual(self.chained([a(HOUR - 1)], [], step), 0)  # its hour is not over
        self.assertEqual(self.chained([a(2 * HOUR)], [b(HOUR)], step), 0)
        self.assertEqual(self.chained([a(2 * HOUR)], [b(HOUR - 1)], step), 1)
        self.assertEqual(self.chained([a(2 * HOUR)], [b(2 * HOUR)], step), 1)
        ever = Step(Pattern("b"), negated=True)
        self.assertEqual(self.chained([a(0), a(3)], [b(2)], ever), 1)

    def test_cross_reference(self):
        where = Op("==", (Ref("event", "s", "string", True), Ref("prev", "s", "string", True, alias="x")), "bool")
        step = Step(Pattern("b", where))
        self.assertEqual(self.chained([a(9, s="p"), a(8, s="q"), a(7)], [b(1, "p"), b(2)], step), 1)


class Regularity(unittest.TestCase):
    def regular(self, events, name, **more):
        return value(Agg(name, Chain(Pattern("a")), "bool", **more), events)

    def test_buckets(self):
        three = [a(0), a(7 * DAY), a(20 * DAY)]  # weeks 0, 1 (its newest moment) and 2
        self.assertTrue(self.regular(three, "buckets", n=3, m=3, unit="week"))
        self.assertFalse(self.regular([a(0), a(7 * DAY - 1)], "buckets", n=2, m=3, unit="week"))
        self.assertFalse(self.regular([a(21 * DAY)], "buckets", n=1, m=3, unit="week"))

    def test_days(self):
        rows = [a(0), a(DAY), a(6 * DAY)]
        self.assertTrue(self.regular(rows, "days", n=3, m=7))
        self.assertFalse(self.regular(rows, "days", n=3, m=6))

    def test_burst(self):
        self.assertTrue(self.regular([a(0), a(DAY - 1)], "burst", n=2, span=span(24, "hour")))
        self.assertFalse(self.regular([a(0), a(DAY)], "burst", n=2, span=span(24, "hour")))

    def test_newly_stopped_returned(self):
        week = span(7, "day")
        self.assertTrue(self.regular([a(7 * DAY - 1), a(0)], "newly", span=week))
        self.assertFalse(self.regular([a(7 * DAY)], "newly", span=week))
        self.assertTrue(self.regular([a(7 * DAY)], "stopped", span=week))
        self.assertFalse(self.regular([a(9 * DAY), a(7 * DAY - 1)], "stopped", span=week))
        self.assertFalse(self.regular([], "stopped", span=week))
        self.assertTrue(self.regular([a(8 * DAY), a(DAY)], "returned", span=week, span2=span(2, "day")))
        self.assertFalse(self.regular([a(9 * DAY), a(2 * DAY)], "returned", span=week, span2=span(2, "day")))


class Calendars(unittest.TestCase):
    new_york, london = zone("America/New_York"), zone("Europe/London")

    def test_a_gap_moves_forward_an_overlap_takes_the_earlier(self):
        # 02:30 on 8 March 2026 does not exist in New York: 03:30 EDT
        self.assertEqual(add_months(utc(2026, 4, 8, 6, 30), -1, self.new_york), utc(2026, 3, 8, 7, 30))
        # 01:30 on 1 November exists twice: the first, EDT
        self.assertEqual(add_months(utc(2026, 12, 1, 6, 30), -1, self.new_york), utc(2026, 11, 1, 5, 30))

    def test_month_ends_clamp(self):
        self.assertEqual(add_months(utc(2026, 3, 31, 12), -1, zone("UTC")), utc(2026, 2, 28, 12))
        self.assertEqual(add_months(utc(2024, 3, 31, 12), -1, zone("UTC")), utc(2024, 2, 29, 12))

    def test_days_of_23_and_25_hours(self):
        for day, hours in (((2026, 3, 8), 23), ((2026, 11, 1), 25)):
            now = utc(*day, 12)
            first, end = (start_of_day(d, self.new_york) for d in calendar_bounds("this", "day", now, self.new_york))
            self.assertEqual(end - first, hours * HOUR)

    def test_a_day_that_starts_at_one(self):
        havana = zone("America/Havana")
        first, _ = calendar_bounds("this", "day", utc(2026, 3, 8, 12), havana)
        self.assertEqual(local(start_of_day(first, havana), havana).hour, 1)

    def test_complete_months(self):
        between = lambda x, y: units_between("date", x, y, "month", self.london)  # noqa: E731
        jan31, feb28, mar31 = 739647, 739675, 739706  # 2026
        self.assertEqual((between(jan31, feb28), between(jan31, mar31), between(jan31, jan31)), (1, 2, 0))
        self.assertEqual((between(jan31, feb28 - 1), between(feb28, jan31), between(mar31, feb28 - 1)), (0, -1, -1))


if __name__ == "__main__":
    unittest.main()
