#!/usr/bin/env python3
"""Writes leads.csv and one file for each kind of event into this folder: invented people at invented companies.

usage: generate.py [FOLDER]

The same bytes on every run. What a lead does follows from its story; the numbers come from a generator of its own, so
that they do not change with Python.
"""

import csv
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

TOKYO = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=TOKYO)

HEADS = {
    "page_view": ["user_id", "time_stamp", "path", "line", "dwell"],
    "email": ["lead", "at", "kind", "campaign"],
    "download": ["lead", "at", "asset", "line"],
    "seminar": ["lead", "at", "topic", "line", "attended"],
    "webinar": ["lead", "at", "topic", "minutes"],
    "form": ["lead", "at", "kind", "line", "ok"],
    "search": ["lead", "at", "term"],
    "chat": ["lead", "at", "about", "line"],
    "opportunity": ["lead", "at", "id", "status"],
    "purchase": ["lead", "at", "id", "line", "amount"],
}
LEAD_HEAD = ["Prospect ID", "E-mail", "company", "title", "department", "industry", "Number of Employees", "budget",
             "timeline", "country", "signed_up", "interests", "Lead Source", "competitor", "unsubscribed"]

# company, domain, industry, employees, country
COMPANIES = [
    ("東都製作所", "toto-works.example", "製造", 1200, "JP"), ("港区ソフト㈱", "minato-soft.example", "情報通信", 340, "JP"),
    ("北浜銀行", "kitahama.example", "金融", 5200, "JP"), ("みどり商店", "midori.example", "小売", 45, "JP"),
    ("青葉市役所", "aoba-city.example", "官公庁", 900, "JP"), ("さくら農園", "sakura-farm.example", "農業", 12, "JP"),
    ("Lion City Data", "lioncity.example", "IT", 80, "SG"), ("Formosa Parts", "formosa.example", "Manufacturing", 650, "TW"),
    ("Han River Retail", "hanriver.example", "Retail", 2100, "KR"), ("Nordlicht Bank", "nordlicht.example", "Finance", 400, "DE"),
    ("Bayou Freight", "bayou.example", "Logistics", 75, "US"), ("Serra Norte", "serra.example", "IT", 30, "BR"),
    ("競合システムズ", "rival.example", "情報通信", 800, "JP"), ("青空大学", "aozora-u.example", "教育", 600, "JP"),
]
PEOPLE = ["sato", "suzuki", "takahashi", "tanaka", "ito", "watanabe", "yamamoto", "nakamura", "kobayashi", "kato"]
TITLES = {"top": ["代表取締役社長", "CEO", "執行役員", "ＣＩＯ"], "head": ["工場長", "営業本部長", "Director, IT", "情報システム部長"],
          "lead": ["課長", "Marketing Manager", "係長"], "staff": ["Engineer", "担当", "Analyst"], "student": ["学生", "Intern"]}
DEPARTMENTS = {"top": "経営", "head": "情報システム", "lead": "営業", "staff": "マーケティング", "student": "-"}
LINES = ["crm", "erp", "bi"]

# story: how many leads, who they are, how far back they were active (days)
STORIES = [
    ("buying", 5, ["top", "head"], 14), ("comparing", 6, ["head", "lead"], 30), ("reading", 7, ["lead", "staff"], 75),
    ("seminar", 4, ["head", "lead", "staff"], 60), ("customer", 4, ["top", "head"], 330), ("quiet", 5, ["lead", "staff"], 200),
    ("new", 4, ["lead", "staff"], 5), ("lost", 2, ["head"], 120), ("gone", 2, ["staff"], 150), ("student", 2, ["student"], 20),
    ("rival", 1, ["lead"], 10), ("silent", 2, ["lead", "staff"], 0),
]


class Numbers:
    """A linear congruential generator with Knuth's constants; the upper half of its 64 bits."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 32) * limit >> 32

    def pick(self, items):
        return items[self.below(len(items))]


class Writer:
    def __init__(self):
        self.numbers = Numbers(20261122)
        self.leads = []
        self.events = {name: [] for name in HEADS}
        self.serial = 0

    def when(self, days, hours=None):
        """A time up to `days` days ago, in office hours or at night."""
        minutes = self.numbers.below(max(days, 1) * 24 * 60) if hours is None else hours * 60
        return NOW - timedelta(minutes=minutes, seconds=self.numbers.below(60))

    def add(self, name, lead, at, *values):
        # The web log is written in UTC, everything else by people in Tokyo.
        stamp = (at.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if name == "page_view"
                 else at.strftime("%Y-%m-%dT%H:%M:%S"))
        self.events[name].append([lead, stamp, *values])

    def identity(self):
        self.serial += 1
        return f"{self.serial:05d}"

    def visit(self, lead, days, line, near):
        at = self.when(days)
        paths = [f"/product/{line}", "/blog/month-end", "/about", "/"] + ([f"/pricing/{line}", "/faq", "/spec"] if near else [])
        for _ in range(1 + self.numbers.below(4)):
            path = self.numbers.pick(paths)
            dwell = self.numbers.pick(["", f"PT{self.numbers.below(400)}S"])
            self.add("page_view", lead, at, path, line if line in path else "", dwell)
            at = min(at + timedelta(seconds=20 + self.numbers.below(600)), NOW)

    def mails(self, lead, days, kinds):
        for campaign in ["spring", "summer", "autumn"]:
            at = self.when(days)
            for kind in kinds:
                if self.numbers.below(3) > 0:
                    self.add("email", lead, at, kind, campaign)
                at = min(at + timedelta(minutes=3), NOW)

    def live(self, story, lead, days, line):
        near = story in ("buying", "comparing", "rival", "lost")
        for _ in range({"silent": 0, "new": 1, "gone": 2, "buying": 6}.get(story, 4)):
            self.visit(lead, days, line, near)
        if story in ("buying", "comparing", "reading", "customer"):
            self.mails(lead, days, ["open", "click"])
            self.add("download", lead, self.when(days), self.numbers.pick(["roi", "guide", "checklist"]), line)
        if story in ("buying", "seminar", "lost"):
            topic = self.numbers.pick(["製品デモ", "ソリューション", "トレンド"])
            self.add("seminar", lead, self.when(days), topic, line, self.numbers.pick(["true", "true", "false"]))
            self.add("webinar", lead, self.when(days), line, self.numbers.below(75))
        if story == "buying":
            self.add("form", lead, self.when(days), self.numbers.pick(["見積", "トライアル"]), line, "true")
            self.add("chat", lead, self.when(7), self.numbers.pick(["roi", "guide", ""]), line)
            self.add("opportunity", lead, self.when(7), self.identity(), "created")
        if story in ("comparing", "reading", "new"):
            self.add("search", lead, self.when(days), self.numbers.pick(["料金", "CRM 価格", "price list", "manual", "API"]))
            self.add("form", lead, self.when(days), self.numbers.pick(["お問い合わせ", "メルマガ"]), "",
                     self.numbers.pick(["true", "true", "false"]))
        self.end(story, lead, days, line)

    def end(self, story, lead, days, line):
        if story == "customer":
            self.add("purchase", lead, self.when(0, 24 * (days - 20)), self.identity(), line, 400_000 * (1 + self.numbers.below(9)))
        if story == "lost":
            number = self.identity()
            self.add("opportunity", lead, self.when(0, 24 * days), number, "created")
            self.add("opportunity", lead, self.when(0, 24 * 30), self.identity(), "lost")
        if story == "quiet":
            self.mails(lead, days, ["open"])
        if story == "gone":
            self.add("email", lead, self.when(0, 24 * 40), "unsubscribe", "autumn")
        if story == "student":
            self.add("search", lead, self.when(days), "採用")
            self.add("page_view", lead, self.when(days), "/careers/graduates", "", "PT95S")
        if story in ("silent", "gone"):
            self.add("email", lead, self.when(60), "bounce", "autumn")

    def person(self, story, roles, days):
        pick = self.numbers.pick
        lead = f"P{1001 + len(self.leads)}"
        company, domain, industry, employees, country = (
            COMPANIES[12] if story == "rival" else COMPANIES[13] if story == "student" else pick(COMPANIES[:12]))
        role = pick(roles)
        address = f"{pick(PEOPLE)}{self.numbers.below(90) + 10}@" + pick([domain, domain, domain, "gmail.com"])
        budget = {"top": [20_000_000, 8_000_000], "head": [12_000_000, 3_000_000, ""]}.get(role, [1_500_000, 400_000, ""])
        line = pick(LINES)
        known = self.numbers.below(8) > 0
        signed_up = NOW - timedelta(days=max(days, 3) + self.numbers.below(300))
        self.leads.append([
            lead, address, company if known else "", pick(TITLES[role]), DEPARTMENTS[role], industry if known else "N/A",
            employees if known else -1, pick(budget) if story not in ("student", "silent") else "",
            pick(["今期", "今年度", "未定", ""]), country, signed_up.strftime("%Y-%m-%d"),
            ";".join(sorted({line, pick(LINES)})) if self.numbers.below(3) > 0 else "",
            pick(["web", "web", "展示会", "紹介", "partner", "名簿", "不明"]), "true" if story == "rival" else "",
            "true" if story == "gone" and self.numbers.below(2) == 0 else ""])
        self.live(story, lead, days, line)

    def write(self, folder):
        for story, count, roles, days in STORIES:
            for _ in range(count):
                self.person(story, roles, days)
        tables = {"leads": (LEAD_HEAD, self.leads)} | {name: (HEADS[name], rows) for name, rows in self.events.items()}
        for name, (head, rows) in tables.items():
            with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerows([head, *rows])


if __name__ == "__main__":
    Writer().write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
