"""What the generator draws from: words that fold alike, zones and moments around daylight-saving changes, lengths."""

from __future__ import annotations

import datetime as dt

import times
from model import Span

STRINGS = ("US", "JP", "DE", "it", "IT", "/pricing", "/product/x", "/product", "ann@acme.example", "bob@gmail.com")
STRINGS += ("a b", "ab12", "x", "日本", "日本語", "CTO", "cto assistant", "Z", "é", "0", "a  b@x/y@z", "Ünïcode/ab")
TEXTS = ("it", "IT", "ＩＴ", "It", "Straße", "STRASSE", "(株)スコア", "㈱スコア", "acme inc", "Acme Inc", "ACME", "日本")
NEEDLES = ("a", "/p", "12", "@", "it", "日", "x", "IT", "acme")
PATTERNS = (r"\d+", r"^/p", r"[a-c]{2}", r"^x$", r"(US|JP)", r"o+.*t", r"\.com$")
MEMBERS = ("red", "green", "blue", "small", "medium", "large", "crm", "erp", "bi", "open", "click", "情報通信", "day")
NAMES = ("alpha", "beta", "gamma", "delta", "kappa", "sigma", "omega", "staff", "visits", "budget", "plan", "country")
NAMES += ("month", "default", "priority", "version", "売上", "größe", "Lead Source", "first name", "x", "key", "zone")
EVENT_NAMES = ("page_view", "email", "download", "seminar", "visit", "訪問")
EVENT_FIELDS = ("path", "kind", "asset", "amount", "score_given", "weight", "line", "ratio", "day", "note", "alpha")
SCORE_NAMES = ("fit", "engagement", "interest", "risk", "total", "extra", "points", "overall")

ZONES = ("UTC", "Asia/Tokyo", "America/New_York", "Europe/London", "Australia/Lord_Howe", "America/Havana")


def utc(*parts) -> int:
    return (dt.datetime(*parts) - times.EPOCH) // times.MICRO


# Moments of change, and ends of months and years.
MOMENTS = {
    "UTC": (utc(2026, 11, 22, 9), utc(2024, 2, 29), utc(2026, 3, 31, 12), utc(2026, 1, 1), utc(2025, 12, 31, 23, 59)),
    "Asia/Tokyo": (utc(2026, 11, 22, 0), utc(2025, 12, 31, 15), utc(2026, 3, 31, 14, 59), utc(2026, 5, 30, 15)),
    "America/New_York": (utc(2026, 3, 8, 7), utc(2026, 11, 1, 6), utc(2026, 11, 1, 5), utc(2026, 4, 8, 6, 30), utc(2026, 12, 1, 6, 30)),
    "Europe/London": (utc(2026, 3, 29, 1), utc(2026, 10, 25, 1), utc(2026, 4, 29, 0, 30), utc(2026, 11, 25, 1, 30)),
    "Australia/Lord_Howe": (utc(2026, 4, 4, 15), utc(2026, 10, 3, 15, 30), utc(2026, 5, 4, 15)),
    "America/Havana": (utc(2026, 3, 8, 5), utc(2026, 11, 1, 5), utc(2026, 11, 1, 4, 30)),
}

NUDGES = (0, 0, 1, -1, times.SECOND, -times.SECOND, times.UNIT_US["day"], -times.UNIT_US["day"])


def span(n: int, unit: str) -> Span:
    return Span(n * times.UNIT_US[unit], f"{n} {unit}{'s' * (n != 1)}")


SPANS = [span(n, "day") for n in (1, 2, 3, 7, 14, 30, 60, 90)]
SPANS += [span(n, "hour") for n in (1, 12, 24, 36)] + [span(n, "week") for n in (1, 2)]
SPANS += [span(30, "minute"), span(10, "second"), Span(90 * 60 * times.SECOND, "1.5 hours")]
