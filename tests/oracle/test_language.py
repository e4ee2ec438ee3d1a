"""Hand-computed examples for numbers, logic, text, grades and segments; and that the harness finds a planted bug."""

import unittest

import arith
from arith import MILLION
from engine import Answer, compare
from expressions import Env, evaluate
from gen_data import DataGenerator
from generate import generate
from model import Band, BandGrade, FirstSegment, Lit, Matrix, MemberSegment, Model, Op, Ref, Rule, Score, ShiftGrade
from model_text import to_score
from oracle import LeadContext, Oracle
from shrink import shrink


def lit(v, kind="int"):
    return Lit(kind, v)


def dec(v):
    return Lit("decimal", round(v * MILLION))


def run(expr, now=0, zone="UTC"):
    return evaluate(expr, Env(LeadContext(Model(zone=zone), {}, {}, now)))


def op(name, kind, *args, **more):
    return Op(name, args, kind, **more)


class Numbers(unittest.TestCase):
    def test_rounding_half_even_of_the_exact_value(self):
        self.assertEqual(arith.number_to_decimal(0.0000005), 0)
        self.assertEqual(arith.number_to_decimal(2.5e-6), 3)  # the double is above the tie
        self.assertEqual(arith.number_to_decimal(3.5e-6), 3)  # and this one below
        self.assertEqual(arith.number_to_decimal(0.0390625), 39062)
        self.assertEqual(arith.number_to_decimal(1e300), 9 * 10**18)

    def test_shortest_text(self):
        for value, text in ((12_500_000, "12.5"), (-1, "-0.000001"), (0, "0"), (-7_000_000, "-7")):
            self.assertEqual(arith.show_decimal(value), text)

    def test_kinds(self):
        self.assertEqual(run(op("+", "decimal", dec(0.1), dec(0.2))), 300_000)
        self.assertEqual(run(op("*", "decimal", dec(2.5), lit(2))), 5 * MILLION)
        self.assertEqual(run(op("*", "number", dec(0.5), dec(0.5))), 0.25)
        self.assertEqual(run(op("/", "number", lit(7), lit(2))), 3.5)

    def test_floors(self):
        self.assertEqual(run(op("div", "int", lit(-7), lit(2))), -4)
        self.assertEqual(run(op("mod", "int", lit(-7), lit(2))), 1)

    def test_ends(self):
        self.assertIsNone(run(op("+", "int", lit(2**63 - 1), lit(1))))
        self.assertIsNone(run(op("/", "number", lit(1), lit(0))))
        self.assertEqual(run(op("+", "decimal", Lit("decimal", 9 * 10**18), dec(1))), 9 * 10**18)
        self.assertEqual(run(op("*", "decimal", Lit("decimal", 9 * 10**18), lit(-3))), -9 * 10**18)

    def test_round(self):
        self.assertEqual(run(op("round", "int", dec(2.5))), 2)
        self.assertEqual(run(op("round half up", "int", dec(2.5))), 3)
        self.assertEqual(run(op("round n", "decimal", dec(2.345), extra=2)), 2_340_000)
        self.assertEqual(run(op("floor", "int", dec(-0.5))), -1)


class Logic(unittest.TestCase):
    def test_kleene(self):
        true, false, unknown = lit(True, "bool"), lit(False, "bool"), lit(None, "bool")
        table = (("and", unknown, false, False), ("and", unknown, true, None), ("or", unknown, true, True))
        for name, x, y, result in table + (("or", unknown, false, None),):
            self.assertIs(run(op(name, "bool", x, y)), result)
        self.assertIsNone(run(op("not", "bool", unknown)))
        self.assertIsNone(run(op("==", "bool", lit(None), lit(3))))

    def test_text_folds(self):
        for x, y in (("ＩＴ", "it"), ("Straße", "STRASSE"), ("(株)スコア", "㈱スコア")):
            self.assertTrue(run(op("==", "bool", lit(x, "text"), lit(y, "text"))))
        self.assertFalse(run(op("==", "bool", lit("IT", "string"), lit("it", "string"))))


class Labels(unittest.TestCase):
    def outputs(self, *items):
        return Oracle(Model(outputs=list(items))).run({}, {}, 0).cells

    def test_bands_and_matrix(self):
        score = Score("s", (Rule(dec(70)),))
        by = Ref("score", "s", "decimal")
        bands = (Band("range", None, dec(70), label="B"), Band("range", dec(70), None, label="A"))
        cells = self.outputs(score, BandGrade("g", by, bands), Matrix("m", by, bands, by, bands))
        self.assertEqual((cells["g"], cells["m"]), ("A", "AA"))

    def test_shifts_are_summed_and_limited_once(self):
        scale = ("F", "D", "C", "B", "A")
        true, false, unknown = lit(True, "bool"), lit(False, "bool"), lit(None, "bool")
        up = ShiftGrade("g", "B", scale, ((3, true), (1, unknown), (2, false)))
        self.assertEqual(self.outputs(up)["g"], "A")
        self.assertEqual(self.outputs(ShiftGrade("g", "D", scale, ((6, false), (3, true))))["g"], "F")

    def test_segments(self):
        unknown = lit(None, "bool")
        cells = self.outputs(FirstSegment("s", (("x", unknown), ("y", lit(True, "bool"))), "z"), MemberSegment("m", unknown))
        self.assertEqual(cells, {"s": "y", "m": "false"})

    def test_derived(self):
        by_zero = Score("s", derived=op("/", "number", lit(1), lit(0)))
        self.assertEqual(self.outputs(by_zero)["s"], "0")


class LyingEngine:
    """Answers as the oracle does, but takes every `<` for a `<=` in whatever the model says."""

    def run(self, model, data, shuffle=0):
        wrong = eval(repr(model.outputs).replace("Op(name='<',", "Op(name='<=',"), vars(__import__("model")))
        lying = Model(**{**vars(model), "outputs": wrong})
        rows = {r.lead: Oracle(lying).run(r.values, data.of(r.lead), data.now).cells for r in data.leads if not r.rejected}
        return Answer(0, ["id"] + model.columns(), rows, "")


class Harness(unittest.TestCase):
    def test_the_same_seed_gives_the_same_model(self):
        self.assertEqual(to_score(generate(5, False).model), to_score(generate(5, False).model))

    def test_finds_and_shrinks_a_planted_bug(self):
        engine = LyingEngine()
        for seed in range(200):
            generator = generate(seed, True)
            data = DataGenerator(generator).build(20)
            if compare(engine, generator.model, data).differences:
                break
        model, data = shrink(generator.model, data, lambda m, d: bool(compare(engine, m, d).differences), 2000)
        self.assertEqual(len(data.leads), 1)
        self.assertEqual(len(model.outputs), 1)
        self.assertIn("<", to_score(model))


if __name__ == "__main__":
    unittest.main()
