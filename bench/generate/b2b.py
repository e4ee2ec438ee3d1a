"""Leads and events for examples/b2b_saas.score by the thousand: what examples/data/b2b has, without its stories.

Every table has two keys: Score's own, a text, and the number of the lead, which spares databases the text.
"""

import json
import random
from pathlib import Path

import pyarrow

DAY = 86_400
NOW_SECONDS = 1_795_305_600  # 2026-11-22T09:00 in Tokyo
OLDEST = 400
LINES = ("crm", "erp", "bi")
TITLES = ("代表取締役社長", "CEO", "執行役員", "CIO", "工場長", "営業本部長", "Director, IT", "情報システム部長", "課長",
          "Marketing Manager", "係長", "Engineer", "担当", "Analyst", "学生", "Intern", "Head of {}", "{} Manager",
          "Senior {} Specialist", "VP {}", "{}部長", "{}課長", "{}担当", "Assistant to the CEO", "former {} director")
AREAS = ("Sales", "Marketing", "Finance", "Operations", "Research", "Purchasing", "営業", "人事", "経理", "製造")
PATHS = ("/", "/about", "/blog/month-end", "/blog/payroll", "/product/crm", "/product/erp", "/product/bi", "/pricing/crm",
         "/pricing/erp", "/pricing/bi", "/faq", "/spec", "/onboarding", "/careers/graduates", "/support")
PATH_WEIGHTS = (10, 4, 6, 4, 6, 5, 5, 3, 2, 2, 3, 2, 1, 1, 4)
COMPANIES = ("東都製作所", "港区ソフト", "北浜銀行", "Lion City Data", "Formosa Parts", "Nordlicht Bank", "Bayou Freight")
# event: its mean number a lead
EVENTS = {"page_view": 11.0, "email": 4.0, "download": 1.0, "seminar": 0.7, "webinar": 0.6, "form": 0.8, "search": 0.8,
          "chat": 0.5, "opportunity": 0.4, "purchase": 0.2}


class Makers:
    """The fields of each event, and of a lead."""

    def __init__(self, seed: int):
        self.chance = random.Random(f"{seed}/b2b")
        self.serial = 0

    def maybe(self, value, share: float):
        return value if self.chance.random() < share else None

    def pick(self, values, weights=None):
        return self.chance.choices(values, weights)[0] if weights else self.chance.choice(values)

    def line(self):
        return self.maybe(self.pick(LINES), 0.8)

    def number(self) -> str:
        self.serial += 1
        return f"{self.serial:08d}"

    def lead(self, number: int) -> dict:
        title = self.pick(TITLES).format(self.pick(AREAS))
        domain = self.pick(("gmail.com", "yahoo.co.jp", "minato.example", "acme.example", "kitahama.example"))
        return {
            "id": number, "Prospect ID": f"P{number}", "E-mail": self.maybe(f"person{number}@{domain}", 0.95),
            "company": self.maybe(self.pick(COMPANIES), 0.9), "title": self.maybe(title, 0.95),
            "department": self.maybe(self.pick(("management", "it", "production", "sales", "marketing")), 0.8),
            "industry": self.maybe(self.pick(("it", "manufacturing", "finance", "retail", "public_sector")), 0.85),
            "Number of Employees": self.maybe(int(10 ** self.chance.uniform(0, 4)), 0.9),
            "budget": self.maybe(100_000 * self.chance.randint(1, 200), 0.5),
            "timeline": self.maybe(self.pick(("this_quarter", "this_year", "later")), 0.6),
            "country": self.maybe(self.pick(("JP", "SG", "TW", "US", "DE", "BR", "FR"), (10, 2, 2, 3, 2, 1, 1)), 0.95),
            "signed_up": NOW_SECONDS // DAY - self.chance.randint(1, 700),
            "interests": self.maybe(";".join(sorted(self.chance.sample(LINES, self.chance.randint(1, 2)))), 0.6),
            "Lead Source": self.maybe(self.pick(("web", "fair", "referral", "partner", "purchased_list")), 0.9),
            "competitor": self.chance.random() < 0.02, "unsubscribed": self.chance.random() < 0.02}

    def page_view(self) -> dict:
        path = self.pick(PATHS, PATH_WEIGHTS)
        line = next((line for line in LINES if path.endswith(line)), None)
        return {"path": path, "line": line, "dwell": self.maybe(f"PT{self.chance.randrange(400)}S", 0.7)}

    def email(self) -> dict:
        kind = self.pick(("open", "click", "bounce", "unsubscribe"), (60, 36, 3, 1))
        return {"kind": kind, "campaign": self.maybe(self.pick(("spring", "summer", "autumn", "winter")), 0.9)}

    def download(self) -> dict:
        return {"asset": self.pick(("roi", "guide", "checklist", "prices")), "line": self.line()}

    def seminar(self) -> dict:
        return {"topic": self.pick(("trend", "solution", "demo")), "line": self.line(),
                "attended": self.chance.random() < 0.7}

    def webinar(self) -> dict:
        return {"topic": self.pick(LINES), "minutes": self.chance.randrange(75)}

    def form(self) -> dict:
        return {"kind": self.pick(("quote", "trial", "contact", "newsletter")), "line": self.line(),
                "ok": self.chance.random() < 0.8}

    def search(self) -> dict:
        return {"term": self.pick(("料金", "CRM 価格", "Price list", "manual", "API", "採用", "jobs", "cost of erp"))}

    def chat(self) -> dict:
        return {"about": self.maybe(self.pick(("roi", "guide", "prices")), 0.8), "line": self.line()}

    def opportunity(self) -> dict:
        return {"id": self.number(), "status": self.pick(("created", "won", "lost"))}

    def purchase(self) -> dict:
        return {"id": self.number(), "line": self.pick(LINES), "amount": 100_000 * self.chance.randint(1, 90)}


def table_of(rows: list[dict]) -> pyarrow.Table:
    columns = {}
    for name in rows[0]:
        values = pyarrow.array([row[name] for row in rows])
        if name == "at":
            values = values.cast(pyarrow.timestamp("s", "UTC"))
        elif name == "signed_up":
            values = values.cast(pyarrow.int32()).cast(pyarrow.date32())
        columns[name] = values
    return pyarrow.table(columns)


def write(folder: Path, leads: int, seed: int) -> int:
    """Into an empty folder, or none at all if the folder has the same already. Gives the number of events."""
    made, what = folder / "made.json", {"leads": leads, "seed": seed, "form": 1}
    if made.exists() and (known := json.loads(made.read_text()))["what"] == what:
        return known["events"]
    folder.mkdir(parents=True, exist_ok=True)
    makers, total = Makers(seed), 0
    save(folder / "leads.arrow", table_of([makers.lead(i) for i in range(leads)]))
    recency = [OLDEST * makers.chance.random() ** 2 for _ in range(leads)]
    for name, mean in EVENTS.items():
        rows = []
        key, at = ("user_id", "time_stamp") if name == "page_view" else ("lead", "at")
        for i in range(leads):
            for _ in range(makers.chance.randint(0, int(2 * mean)) if mean >= 1 else makers.chance.random() < mean):
                age = recency[i] / 4 + (OLDEST - recency[i] / 4) * makers.chance.random() ** 3
                rows.append({"number": i, key: f"P{i}", "at": NOW_SECONDS - int(age * DAY)} | getattr(makers, name)())
        total += len(rows)
        save(folder / f"{name}.arrow", renamed(table_of(rows), at))
    made.write_text(json.dumps({"what": what, "events": total}))
    return total


def renamed(table: pyarrow.Table, at: str) -> pyarrow.Table:
    return table.rename_columns([at if name == "at" else name for name in table.column_names])


def save(path: Path, table: pyarrow.Table) -> None:
    with pyarrow.OSFile(str(path), "wb") as out, pyarrow.ipc.new_file(out, table.schema) as to:
        to.write_table(table, max_chunksize=65_536)
