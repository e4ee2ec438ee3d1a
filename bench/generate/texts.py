"""Leads of the text workload: names, titles, companies and notes, nearly all of them different from each other."""

import json
import random
from pathlib import Path

import pyarrow

from measure.paths import ROOT

FIRST = ("anna ben carla david emma felix greta hugo ida jonas karin leo mia noah olga paul rosa sam tina uwe vera "
         "walter xenia yuki zoe akira kenji sakura hana mateo lucia priya arjun wei lin chen fatima omar").split()
LAST = ("smith jones brown garcia miller davis lopez wilson anderson thomas taylor moore martin lee white harris clark "
        "lewis young king wright scott green baker adams nelson carter sato suzuki tanaka ito mueller schmidt fischer "
        "weber wagner becker rossi russo ferrari").split()
LEVELS = ("Chief", "Vice President", "Senior Director", "Director", "Head", "Manager", "Senior Manager", "Lead",
          "Senior", "Junior", "Associate", "Deputy", "Assistant", "Global Head", "Regional Manager", "Intern")
AREAS = ("Sales", "Marketing", "Information Systems", "Engineering", "Production", "Research", "Finance", "Purchasing",
         "Customer Success", "Data Platforms", "Plant Operations", "Quality", "Cloud Architecture", "People")
ROLES = ("Engineer", "Developer", "Analyst", "Specialist", "Consultant", "Coordinator", "Officer", "Planner",
         "Student", "Architect")
WORDS = ("north south east west blue green silver iron river stone cloud data micro macro nova terra solar alpha delta "
         "omega lion falcon cedar maple harbor summit prime vertex quant pixel").split()
FIRMS = ("Software", "Systems", "Bank", "Retail", "University", "Logistics", "Foods", "Energy", "School", "Consulting",
         "Motors", "Pharma", "Labs", "Insurance")
FORMS = ("GmbH", "AG", "Inc", "Inc.", "Ltd", "LLC", "KK", "SA", "BV", "plc", "& Co")
NOTES = ("asked for a quote", "wants a demo of the {} module", "met at the fair in hall {}", "call back after the {}th",
         "downloaded the {} guide", "is comparing us with vendor {}", "budget of {} thousand approved", "no interest",
         "please unsubscribe {}", "the pricing page was read {} times", "renewal is due in {} months")


def lines_of(name: str) -> list[str]:
    """A list of the standard library."""
    text = (ROOT / "stdlib" / "modules" / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


class People:
    def __init__(self, seed: int):
        self.chance = random.Random(f"{seed}/people")
        self.free = lines_of("free_domains.txt")

    def email(self) -> str:
        pick, number = self.chance.choice, self.chance.randrange(100_000)
        if self.chance.random() < 0.35:
            domain = pick(self.free[:60]) if self.chance.random() < 0.8 else f"yahoo.co.{pick(['jp', 'uk', 'in'])}"
        else:
            domain = f"{pick(WORDS)}-{pick(WORDS)}{number % 997}.example"
        address = f"{pick(FIRST)}.{pick(LAST)}{number}@{domain}"
        return address.title() if number % 50 == 0 else address

    def title(self) -> str:
        pick = self.chance.choice
        number = self.chance.randrange(1, 2000)
        text = f"{pick(LEVELS)} {pick(ROLES)}, {pick(AREAS)} {number}" if number % 3 else f"{pick(LEVELS)} of {pick(AREAS)}"
        return text.upper() if number % 17 == 0 else text

    def company(self) -> str:
        pick = self.chance.choice
        return f"{pick(WORDS).title()}{pick(WORDS)} {self.chance.randrange(500)} {pick(FIRMS)} {pick(FORMS)}"

    def note(self) -> str:
        text = self.chance.choice(NOTES).format(self.chance.randrange(1, 100_000))
        return f"{text}; {self.chance.choice(FIRST)}, {self.chance.choice(WORDS)} {self.chance.randrange(10_000)}"

    def column(self, rows: int, make, missing: float) -> pyarrow.Array:
        return pyarrow.array((None if self.chance.random() < missing else make() for _ in range(rows)), pyarrow.string())


def write(folder: Path, rows: int, seed: int) -> Path:
    path, made = folder / "leads.arrow", folder / "made.json"
    what = json.dumps({"rows": rows, "seed": seed, "form": 2})
    if not made.exists() or made.read_text() != what:
        folder.mkdir(parents=True, exist_ok=True)
        people = People(seed)
        table = pyarrow.table({"id": pyarrow.array(range(rows), pyarrow.int32()),
                               "email": people.column(rows, people.email, 0.05),
                               "title": people.column(rows, people.title, 0.1),
                               "company": people.column(rows, people.company, 0.1),
                               "note": people.column(rows, people.note, 0.3)})
        with pyarrow.OSFile(str(path), "wb") as out, pyarrow.ipc.new_file(out, table.schema) as to:
            to.write_table(table, max_chunksize=65_536)
        for name in table.column_names[1:]:
            write_raw(folder, name, table[name].combine_chunks())
        (folder / "free_domains.txt").write_text("".join(f"{name}\n" for name in people.free))
        made.write_text(what)
    return path


def write_raw(folder: Path, name: str, texts: pyarrow.StringArray) -> None:
    """All bytes, and where each text begins and the last one ends; a missing one is empty."""
    _, begin, data = texts.buffers()
    (folder / f"{name}_begin.raw").write_bytes(memoryview(begin)[:4 * (len(texts) + 1)])
    (folder / f"{name}_bytes.raw").write_bytes(memoryview(data))
