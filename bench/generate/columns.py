"""The columns of the fit workloads: what a marketing team knows of a lead, as narrow as a careful engineer stores it.

A column's raw value is what its file holds: codes of enums' members, days since 1970, hundredths of decimals. What is
missing is a value that the column has not otherwise (`Column.missing_value`).
"""

import datetime
import random
from dataclasses import dataclass

NOW = datetime.date(2026, 11, 22)
EPOCH = datetime.date(1970, 1, 1)
TODAY = (NOW - EPOCH).days
POOL = 65_536
CENTS = 100

MISSING = {"u8": 31, "i16": -(2**15), "i32": -(2**31), "f64": float("nan")}
ARRAY_CODE = {"u8": "B", "i16": "h", "i32": "i", "f64": "d"}
BYTES = {"u8": 1, "i16": 2, "i32": 4, "f64": 8}


@dataclass(frozen=True)
class Column:
    name: str
    kind: str  # int decimal number date enum ordered bool
    storage: str  # u8 i16 i32 f64
    missing: float  # the share of leads without a value
    shape: str  # how known values are spread: see value()
    members: tuple[str, ...] = ()
    low: float = 0
    high: float = 0

    @property
    def missing_value(self):
        return MISSING[self.storage]

    @property
    def bytes(self) -> int:
        return BYTES[self.storage]

    def value(self, chance: random.Random):
        if self.shape == "log":  # many small ones, few large ones
            x = self.low * (self.high / self.low) ** chance.random()
        elif self.shape == "recent":  # rather lately than long ago
            x = self.high - (self.high - self.low) * chance.random() ** 2
        elif self.shape == "flat":
            x = self.low + (self.high - self.low) * chance.random()
        else:  # "members": the first ones more often
            return min(int(len(self.members) * chance.random() ** 1.5), len(self.members) - 1)
        if self.kind == "decimal":
            return round(x * CENTS)
        return round(x, 4) if self.kind == "number" else int(x)

    def known_values(self, seed: int) -> list:
        """As many as a pool has, sorted: rules take their thresholds from them."""
        chance = random.Random(f"{seed}/{self.name}")
        return sorted(self.value(chance) for _ in range(POOL))

    def pool(self, seed: int) -> list:
        """What leads draw from: known values and the missing one, in their shares."""
        values = self.known_values(seed)
        without = round(self.missing * POOL)
        keep = random.Random(f"{seed}/{self.name}/missing").sample(range(POOL), POOL - without)
        return [values[i] for i in keep] + [self.missing_value] * without


INDUSTRIES = ("software", "finance", "retail", "manufacturing", "health", "education", "public_sector", "energy",
              "media", "transport", "services", "farming")
COUNTRIES = ("us", "gb", "de", "fr", "jp", "ca", "au", "nl", "se", "ch", "es", "pl", "br", "mx", "sg", "kr", "at", "be",
             "dk", "fi", "ie", "nz", "pt", "za")
DEPARTMENTS = ("management", "sales", "marketing", "information", "production", "research", "people", "purchasing")
SIZES = ("micro", "small", "medium", "large", "huge")
SOURCES = ("web", "fair", "referral", "partner", "webinar", "bought_list")
BOOLS = ("false", "true")

LEAD_COLUMNS = (
    Column("employees", "int", "i32", 0.10, "log", low=1, high=200_000),
    Column("revenue", "decimal", "i32", 0.20, "log", low=10, high=5_000_000),
    Column("visits", "int", "i16", 0.0, "log", low=1, high=500),
    Column("mails_opened", "int", "i16", 0.10, "flat", low=0, high=60),
    Column("open_rate", "number", "f64", 0.10, "flat", low=0, high=1),
    Column("signed_up", "date", "i32", 0.0, "recent", low=TODAY - 2000, high=TODAY),
    Column("last_contact", "date", "i32", 0.30, "recent", low=TODAY - 700, high=TODAY),
    Column("industry", "enum", "u8", 0.10, "members", INDUSTRIES),
    Column("country", "enum", "u8", 0.05, "members", COUNTRIES),
    Column("department", "enum", "u8", 0.15, "members", DEPARTMENTS),
    Column("size", "ordered", "u8", 0.10, "members", SIZES),
    Column("source", "enum", "u8", 0.0, "members", SOURCES),
    Column("consent", "bool", "u8", 0.10, "members", BOOLS),
    Column("competitor", "bool", "u8", 0.0, "members", BOOLS),
)


def date_text(days: int) -> str:
    return (EPOCH + datetime.timedelta(days=days)).isoformat()


def decimal_text(hundredths: int) -> str:
    return f"{hundredths / CENTS:.2f}"
