"""What workloads/b2b.sql takes for granted: times, points that age has weakened, limits, and the patterns of the
standard library's job titles, which RE2 reads here and there."""

import re

from generate import b2b, texts
from measure.paths import ROOT

NOW_US = b2b.NOW_SECONDS * 1_000_000
US_A_DAY = b2b.DAY * 1_000_000
TOKYO_US = 9 * 3600 * 1_000_000
RANKS = ("entry", "staff", "lead", "manager", "director", "vp", "c_level")

TIMES = (
    f"create macro now_us() as {NOW_US}",
    f"create macro days(n) as n * {US_A_DAY}",
    f"create macro week() as {7 * US_A_DAY}",
    "create macro minutes(n) as n * 60000000",
    f"create macro age(seen) as {NOW_US} - epoch_us(seen)",
    f"create macro day_of(seen) as (epoch_us(seen) + {TOKYO_US}) // {US_A_DAY}",
    "create macro week_of(seen) as (day_of(seen) + 3) // 7",  # 1970-01-01 was a Thursday
)
POINTS = (
    "create macro worth(points, seen) as "
    f"cast(round_even(points * 1e6 * pow(2, (epoch_us(seen) - {NOW_US}) / {30 * US_A_DAY}.0), 0) as bigint)",
    "create macro faded(points, seen) as "
    f"cast(round_even(points * 1e6 * greatest(0, 1 - age(seen) / {365 * US_A_DAY}.0), 0) as bigint)",
    "create macro decayed(points, times) as "
    "coalesce(list_sum(list_transform(times, lambda one: worth(points, one))), 0)",
    "create macro within(value, low, high) as least(high, greatest(low, value))",
    # Fewer than one, than two of those that counted less than `span` before.
    "create macro cooled(times, span) as list_reduce(list_transform(times, lambda one: [one]), "
    "lambda kept, one: case when one[1] - kept[-1] >= span then list_concat(kept, one) else kept end)",
    "create macro cooled_two(times, span) as list_reduce(list_transform(times, lambda one: [one]), "
    "lambda kept, one: case when len(kept) < 2 or one[1] - kept[-2] >= span then list_concat(kept, one) else kept end)",
)


def titles_module() -> str:
    return (ROOT / "stdlib" / "modules" / "titles.score").read_text(encoding="utf-8")


def body_of(name: str) -> str:
    """The text of a define, up to the next empty line or define."""
    found = re.search(rf"^define {name}\(title: text\?\): \w+\? =(.*?)(?=^\s*$|^define |^#|\Z)", titles_module(),
                      re.MULTILINE | re.DOTALL)
    return found[1]


def matches(name: str) -> str:
    """Of a define that is patterns joined by `or`."""
    patterns = re.findall(r'title matches r"([^"]*)"', body_of(name))
    return "(" + " or ".join(f"regexp_matches(title, {quoted(pattern)})" for pattern in patterns) + ")"


def quoted(pattern: str) -> str:
    return "'" + pattern.replace("'", "''") + "'"


def seniority() -> str:
    steps = re.findall(r"if (\w+)\(title\) then (\w+)", body_of("rank_of"))
    chain = " ".join(f"when {matches(name)} then {RANKS.index(rank)}" for name, rank in steps)
    works = f"when {matches('function_of')} then {RANKS.index('staff')}"
    return f"create macro seniority(title) as case when {matches('is_former')} then null {chain} {works} end"


def macros() -> list[str]:
    learner = f"create macro is_learner(title) as {matches('is_student')} or {matches('is_learning')}"
    domains = ", ".join(f"('{name}')" for name in texts.lines_of("free_domains.txt"))
    domain = "lower(split_part(email, '@', 2))"
    free_mail = (f"create macro free_mail(email) as {domain} in (select name from free_domains) or "
                 rf"regexp_matches({domain}, '^(yahoo|hotmail|outlook|live|gmx)\.((com?|ne)\.)?[a-z]{{2,3}}$')")
    table = f"create table free_domains as select * from (values {domains}) as given(name)"
    return [*TIMES, *POINTS, seniority(), learner, table, free_mail]


def tables() -> list[str]:
    """Typed as somebody would who knows the values: enums, numbers for keys, seconds for lengths."""
    lines = f"create type lines as enum ({', '.join(map(repr, b2b.LINES))})"
    leads = ('create table leads as select id, "E-mail" as email, company, title, department, industry, '
             '"Number of Employees" as employees, budget, timeline, country, interests, "Lead Source" as source, '
             "competitor, unsubscribed from arrow_leads")
    made = [lines, leads]
    fields = {
        "page_view": "path, line::lines as line, cast(dwell[3:-2] as integer) as dwell", "email": "kind, campaign",
        "download": "asset, line::lines as line", "seminar": "topic, line::lines as line, attended",
        "webinar": "topic, minutes", "form": "kind, line::lines as line, ok", "search": "term", "chat": "about",
        "opportunity": "status", "purchase": "line::lines as line"}
    for name, columns in fields.items():
        at = "time_stamp" if name == "page_view" else '"at"'
        made.append(f"create table {name} as select number as lead, cast({at} at time zone 'UTC' as timestamp) as seen, "
                    f"{columns} from arrow_{name}")
    return made
