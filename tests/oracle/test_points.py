"""Hand-computed examples for the steps of an event rule's points, decays, limits and idle rules."""

import unittest

from arith import MILLION
from expression_text import text
from gen_pools import span, utc
from model import (
    Band,
    Chain,
    Clamp,
    Decay,
    EventRule,
    EventType,
    Field,
    Group,
    IdleRule,
    Limit,
    Lit,
    Model,
    Op,
    Pattern,
    Ref,
    Rule,
    Score,
    Step,
    Table,
    Weighted,
    Window,
)
from oracle import Oracle
from times import UNIT_US

DAY, HOUR = UNIT_US["day"], UNIT_US["hour"]
NOW = utc(2026, 11, 22, 9)
VISIT = EventType("visit", (Field("path", "string", True), Field("amount", "int", True), Field("score", "number", True)))
MAIL = EventType("mail", (Field("path", "string", True),))
PATH, AMOUNT = Ref("event", "path", "string", True), Ref("event", "amount", "int", True)


def points(n):
    return Lit("decimal", int(n * MILLION))


def visit(ago, path=None, amount=None, score=None):
    return {"at": NOW - ago, "path": path, "amount": amount, "score": score}


def rule(p=10, where=None, window=None, **more):
    more.setdefault("chain", Chain(Pattern("visit", where, window)))
    return EventRule(points(p), **more)


def score_of(items, visits, mails=(), zone="UTC", now=NOW, clamp=None, decay=None, fields=(), lead=None):
    items = items if isinstance(items, (tuple, list)) else (items,)
    model = Model(zone=zone, fields=list(fields), events=[VISIT, MAIL])
    model.outputs = [Score("s", tuple(items), clamp, decay)]
    mails = [{"at": now - ago, "path": None} for ago in mails]
    return Oracle(model).run(lead or {}, {"visit": list(visits), "mail": mails}, now).cells["s"]


class Steps(unittest.TestCase):
    def test_1_filter(self):
        on_pricing = Op("==", (PATH, Lit("string", "/pricing")), "bool")
        visits = [visit(1, "/pricing"), visit(2, "/x"), visit(3, None), visit(0, "/pricing"), visit(-1, "/pricing")]
        self.assertEqual(score_of(rule(where=on_pricing), visits), "20")

    def test_1_a_chain_counts_its_first_events(self):
        chain = Chain(Pattern("visit"), (Step(Pattern("mail"), span(1, "hour")),))
        visits = [visit(10 * HOUR), visit(5 * HOUR)]
        self.assertEqual(score_of(rule(chain=chain), visits, mails=[4 * HOUR]), "10")
        self.assertEqual(score_of(rule(chain=chain), visits, mails=[9 * HOUR, 4 * HOUR]), "20")

    def test_2_cool_down_counts_from_the_last_that_counted(self):
        limit = Limit("cooldown", 1, span(24, "hour"))
        visits = [visit(48 * HOUR), visit(30 * HOUR), visit(24 * HOUR), visit(HOUR)]
        # 48 h counts, 30 h is 18 h later, 24 h is exactly 24 h later and counts, 1 h is 23 h later
        self.assertEqual(score_of(rule(limits=(limit,)), visits), "20")

    def test_2_two_per_day_span(self):
        limit = Limit("cooldown", 2, span(24, "hour"))
        visits = [visit(48 * HOUR), visit(47 * HOUR), visit(46 * HOUR), visit(24 * HOUR - 1), visit(23 * HOUR)]
        self.assertEqual(score_of(rule(limits=(limit,)), visits), "40")

    def test_2_comes_before_the_window(self):
        limit = Limit("cooldown", 1, span(24, "hour"))
        window = Window("within", span(24, "hour"))
        # the event before the window counts, and keeps the one inside from counting
        self.assertEqual(score_of(rule(limits=(limit,), window=window), [visit(30 * HOUR), visit(20 * HOUR)]), "0")

    def test_3_window_borders(self):
        window = Window("within", span(7, "day"))
        visits = [visit(7 * DAY), visit(7 * DAY - 1), visit(0), visit(-1)]
        self.assertEqual(score_of(rule(window=window), visits), "20")

    def test_4_once_per_field_with_missing_as_a_bucket(self):
        visits = [visit(3, "a"), visit(2, "a"), visit(1, None), visit(4, None), visit(5, "b")]
        self.assertEqual(score_of(rule(limits=(Limit("once per", field="path"),)), visits), "30")

    def test_4_calendar_days_are_those_of_the_zone(self):
        visits = [visit(17 * HOUR + 1), visit(18 * HOUR + 1)]  # 15:59:59.999999Z and an hour before, on 21 November
        limits = (Limit("calendar", 1, unit="day"),)
        self.assertEqual(score_of(rule(limits=limits), visits), "10")
        # in Tokyo the day changes at 15:00Z: 00:59:59.999999 on the 22nd, 23:59:59.999999 on the 21st
        self.assertEqual(score_of(rule(limits=limits), visits, zone="Asia/Tokyo"), "20")

    def test_4_the_newest_of_a_bucket_stay(self):
        limits = (Limit("calendar", 1, unit="day"),)
        computed = EventRule(Op("or else", (AMOUNT, Lit("int", 0)), "int"), chain=Chain(Pattern("visit")), limits=limits)
        self.assertEqual(score_of(computed, [visit(3 * HOUR, amount=1), visit(2 * HOUR, amount=5)]), "5")

    def test_5_at_most_keeps_the_newest(self):
        computed = EventRule(Op("or else", (AMOUNT, Lit("int", 0)), "int"), chain=Chain(Pattern("visit")))
        visits = [visit(3, amount=1), visit(2, amount=2), visit(1, amount=4)]
        limited = EventRule(computed.points, chain=computed.chain, limits=(Limit("count", 2),))
        self.assertEqual(score_of(limited, visits), "6")
        self.assertEqual(score_of(EventRule(computed.points, chain=computed.chain, mode="once"), visits), "4")

    def test_7_each_contribution_is_rounded_and_limited(self):
        third = EventRule(Op("/", (Lit("int", 1), Lit("int", 3)), "number"), chain=Chain(Pattern("visit")))
        self.assertEqual(score_of(third, [visit(1), visit(2)]), "0.666666")
        big = EventRule(Op("*", (Lit("int", 2_000_000), Lit("int", 3)), "int"), chain=Chain(Pattern("visit")))
        self.assertEqual(score_of(big, [visit(1), visit(2)]), "2000000")

    def test_7_unknown_points_give_nothing_but_fire(self):
        by_zero = EventRule(Op("/", (Lit("int", 1), Lit("int", 0)), "number"), chain=Chain(Pattern("visit")))
        clamped = EventRule(by_zero.points, chain=by_zero.chain, clamp=Clamp(points(5), None))
        self.assertEqual(score_of(clamped, [visit(1)]), "5")
        self.assertEqual(score_of(clamped, []), "0")

    def test_8_at_most_points_takes_the_newest_first(self):
        limits = (Limit("points", amount=25 * MILLION),)
        self.assertEqual(score_of(rule(limits=limits), [visit(1), visit(2), visit(3)]), "25")
        self.assertEqual(score_of(rule(limits=limits, sign=-1), [visit(1), visit(2), visit(3)]), "-25")

    def test_8_per_field(self):
        limits = (Limit("points", amount=15 * MILLION, field="path"),)
        visits = [visit(1, "a"), visit(2, "a"), visit(3, "b"), visit(4), visit(5)]
        self.assertEqual(score_of(rule(limits=limits), visits), "40")

    def test_8_after_decay(self):
        limits = (Limit("points", amount=12 * MILLION),)
        decay = Decay("halving", span(1, "day"))
        self.assertEqual(score_of(rule(limits=limits, decay=decay), [visit(0), visit(DAY)]), "12")

    def test_8_mixed_signs_use_up_the_same_rest(self):
        value = Op("or else", (AMOUNT, Lit("int", 0)), "int")
        limits = (Limit("points", amount=10 * MILLION),)
        mixed = EventRule(value, chain=Chain(Pattern("visit")), limits=limits)
        # newest first: 6 leaves 4, -7 gives -4 and leaves 0, 3 gives 0
        visits = [visit(1, amount=6), visit(2, amount=-7), visit(3, amount=3)]
        self.assertEqual(score_of(mixed, visits), "2")

    def test_9_the_rules_limit_only_if_it_fired(self):
        clamp = Clamp(points(15), points(25))
        self.assertEqual(score_of(rule(clamp=clamp), [visit(1)]), "15")
        self.assertEqual(score_of(rule(clamp=clamp), [visit(1)] * 3), "25")
        self.assertEqual(score_of(rule(clamp=clamp), []), "0")

    def test_10_and_11_group_and_score(self):
        group = Group("plain", (rule(), rule(5)), clamp=Clamp(points(2), points(12)))
        self.assertEqual(score_of((group, rule(100)), [visit(1)], clamp=Clamp(None, points(50))), "50")
        self.assertEqual(score_of(group, [visit(1)]), "12")
        self.assertEqual(score_of(group, []), "2")


class Decays(unittest.TestCase):
    def decayed(self, kind, ago, p=10, percent=0, days=10):
        decay = Decay(kind, span(days, "day"), percent * MILLION)
        return score_of(rule(p, decay=decay), [visit(ago)])

    def test_halving(self):
        self.assertEqual(self.decayed("halving", 0), "10")
        self.assertEqual(self.decayed("halving", 10 * DAY), "5")
        self.assertEqual(self.decayed("halving", 5 * DAY), "7.071068")
        self.assertEqual(self.decayed("halving", 70 * DAY, 5), "0.039062")  # 0.0390625: a tie goes to even
        self.assertEqual(self.decayed("halving", 60 * 10 * DAY, 1_000_000), "0")
        self.assertEqual(self.decayed("halving", 30 * 10 * DAY, 1_000_000), "0.000931")

    def test_fading(self):
        self.assertEqual(self.decayed("fading", 0), "10")
        self.assertEqual(self.decayed("fading", 5 * DAY), "5")
        self.assertEqual(self.decayed("fading", 10 * DAY), "0")
        self.assertEqual(self.decayed("fading", 11 * DAY), "0")

    def test_dropping(self):
        for ago, left in ((10 * DAY - 1, "10"), (10 * DAY, "7.5"), (39 * DAY, "2.5"), (40 * DAY, "0"), (90 * DAY, "0")):
            self.assertEqual(self.decayed("dropping", ago, percent=25), left)

    def test_expiring(self):
        self.assertEqual(self.decayed("expiring", 10 * DAY - 1), "10")
        self.assertEqual(self.decayed("expiring", 10 * DAY), "0")

    def test_an_expired_event_still_fires(self):
        decay = Decay("expiring", span(1, "day"))
        self.assertEqual(score_of(rule(decay=decay, clamp=Clamp(points(3), None)), [visit(DAY)]), "3")

    def test_the_inner_replaces_the_outer(self):
        day = Decay("halving", span(1, "day"))
        week = Decay("halving", span(7, "day"))
        visits = [visit(7 * DAY)]
        self.assertEqual(score_of(rule(), visits, decay=week), "5")
        self.assertEqual(score_of(rule(decay=Decay("none")), visits, decay=week), "10")
        self.assertEqual(score_of(Group("plain", (rule(),), decay=week), visits, decay=day), "5")
        self.assertEqual(score_of((rule(), Rule(points(3))), visits, decay=week), "8")  # attribute rules stay


class Others(unittest.TestCase):
    def idle(self, visits, **more):
        idle = IdleRule(points(5), -1, span=span(30, "day"), pattern=Pattern("visit"), at_most=20 * MILLION, **more)
        return score_of(idle, visits)

    def test_idle(self):
        self.assertEqual(self.idle([visit(30 * DAY - 1)]), "0")
        self.assertEqual(self.idle([visit(30 * DAY)]), "-5")
        self.assertEqual(self.idle([visit(119 * DAY), visit(200 * DAY)]), "-15")
        self.assertEqual(self.idle([visit(400 * DAY)]), "-20")
        self.assertEqual(self.idle([]), "0")
        self.assertEqual(self.idle([visit(1)], clamp=Clamp(None, points(-1))), "0")  # did not fire

    def test_groups(self):
        two = (Rule(points(5), when=Lit("bool", False)), Rule(points(7)), Rule(points(9)))
        self.assertEqual(score_of(Group("first", two), []), "7")
        self.assertEqual(score_of(Group("highest", two), []), "9")
        self.assertEqual(score_of(Group("highest", (Rule(points(5), -1), Rule(points(7), -1))), []), "-5")
        self.assertEqual(score_of(Group("highest", (rule(),)), []), "0")

    def test_weights_round_half_even(self):
        self.assertEqual(score_of(Weighted(50 * MILLION, Rule(points(0.000005))), []), "0.000002")
        self.assertEqual(score_of(Weighted(50 * MILLION, Rule(points(0.000003))), []), "0.000002")
        self.assertEqual(score_of(Weighted(int(12.5 * MILLION), Rule(points(10))), []), "1.25")

    def test_tables(self):
        field = Field("staff", "int", True)
        by = Ref("lead", "staff", "int", True)
        ten, hundred = Lit("int", 10), Lit("int", 100)
        bands = (
            Band("range", None, Lit("int", 9), 1 * MILLION),
            Band("range", ten, Lit("int", 99), 2 * MILLION),
            Band("range", hundred, None, 3 * MILLION),
            Band("unknown", points=4 * MILLION),
        )
        for staff, gives in ((9, "1"), (10, "2"), (99, "2"), (100, "3"), (None, "4")):
            self.assertEqual(score_of(Table(by, bands), [], fields=[field], lead={"staff": staff}), gives)

    def test_a_decimal_band_excludes_its_end(self):
        field, by = Field("d", "decimal"), Ref("lead", "d", "decimal")
        bands = (Band("range", None, points(5), MILLION), Band("range", points(5), None, 2 * MILLION))
        for value, gives in ((5 * MILLION - 1, "1"), (5 * MILLION, "2")):
            self.assertEqual(score_of(Table(by, bands), [], fields=[field], lead={"d": value}), gives)

    def test_guards(self):
        unknown = Op("==", (Ref("lead", "s", "string", True), Lit("string", "x")), "bool")
        field = Field("s", "string", True)
        self.assertEqual(score_of(rule(when=unknown), [visit(1)], fields=[field], lead={"s": None}), "0")
        self.assertEqual(score_of(rule(when=unknown), [visit(1)], fields=[field], lead={"s": "x"}), "10")
        self.assertEqual(text(unknown), 's == "x"')


if __name__ == "__main__":
    unittest.main()
