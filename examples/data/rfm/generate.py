#!/usr/bin/env python3
"""Writes customers.csv and purchases.csv into this folder: invented customers of an invented shop.

usage: generate.py [FOLDER]

The same bytes on every run. All customers buy for the first time in the first quarter of 2025. Each then buys at a rate
of their own, few of them often, and stays away for good after any purchase with a chance of their own. `bought_again`
is whether one of the purchases is after 2025-09-30.
"""

import csv
import sys
from datetime import date, timedelta
from pathlib import Path

START, KNOWN_UNTIL, END = date(2025, 1, 1), date(2025, 9, 30), date(2026, 6, 30)
CUSTOMERS = 600


class Numbers:
    """A linear congruential generator with Knuth's constants; the upper half of its 64 bits."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 32) * limit >> 32


def purchases_of(numbers):
    """Days and cents of one customer's purchases."""
    likes_us = numbers.below(100) < 40
    rate = 8 + numbers.below(14) ** 2                # mean days between two purchases
    leaves = numbers.below(12) if likes_us else 60 + numbers.below(35)     # chance in percent to leave after each
    basket = 500 + numbers.below(60) ** 2            # cents, typically
    day = START + timedelta(days=numbers.below(90))
    found = []
    while day <= END:
        quantity = 1 + numbers.below(3)
        found.append((day, quantity, quantity * (basket // 2 + numbers.below(basket))))
        if numbers.below(100) < leaves:
            break
        day += timedelta(days=numbers.below(2 * rate))
    return found


def main(folder):
    numbers = Numbers(19970930)
    customers, purchases = [], []
    for number in range(1, CUSTOMERS + 1):
        name, found = f"{number:04d}", purchases_of(numbers)
        customers.append([name, found[0][0], int(found[-1][0] > KNOWN_UNTIL)])
        purchases += [[name, day, quantity, f"{cents // 100}.{cents % 100:02d}"] for day, quantity, cents in found]
    tables = {"customers": (["customer", "first_purchase", "bought_again"], customers),
              "purchases": (["customer", "at", "quantity", "amount"], purchases)}
    for name, (head, rows) in tables.items():
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([head, *rows])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
