#!/usr/bin/env python3
"""Works out the scores of examples/b2b_saas.score a second time for its data, written as plain Python, and compares.

usage: b2b.py --score PATH/TO/score

Fit, engagement, the product lines and the total of every lead must agree to the last digit.
"""

import argparse
import csv
import io
import subprocess
import sys
import unicodedata
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "examples" / "data" / "b2b"
TOKYO = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=TOKYO)
DAY = timedelta(days=1)
LINES = ["crm", "erp", "bi"]
MISSING = {"", "-", "N/A", "不明"}
PRICING = ("/pricing", "/faq", "/spec", "/onboarding")
TITLES = {
    "代表取締役社長": 25, "CEO": 25, "執行役員": 25, "ＣＩＯ": 25, "営業本部長": 25, "工場長": 20, "Director, IT": 20,
    "情報システム部長": 20, "課長": 10, "Marketing Manager": 10, "係長": 10, "Engineer": 0, "担当": 0, "Analyst": 0, "学生": -40,
    "Intern": -40,
}


def fold(text):
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def rounded(number):
    return Decimal(number).quantize(Decimal("0.000001"), ROUND_HALF_EVEN)


def limited(value, low, high):
    return min(max(value, low), high)


def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {key: None if value in MISSING else value for key, value in row.items()}


def events():
    """Of each lead the events of each name, oldest first."""
    found = defaultdict(lambda: defaultdict(list))
    for path in DATA.glob("*.csv"):
        if path.stem == "leads":
            continue
        for row in rows(path.stem):
            at = datetime.fromisoformat((row.pop("at", None) or row.pop("time_stamp")).replace("Z", "+00:00"))
            row["at"] = at if at.tzinfo else at.replace(tzinfo=TOKYO)
            if row["at"] <= NOW:
                found[row.pop("lead", None) or row.pop("user_id")][path.stem].append(row)
    for names in found.values():
        for group in names.values():
            group.sort(key=lambda row: (row["at"], *((value is not None, value or "")
                                                    for key, value in row.items() if key != "at")))
    return found


# ---- Steps of a rule -------------------------------------------------------------------------------------------------


def within(found, span):
    return [row for row in found if row["at"] > NOW - span]


def cooled(found, most, span):
    kept = []
    for row in found:
        if sum(row["at"] - span < other["at"] for other in kept) < most:
            kept.append(row)
    return kept


def newest(found, most, name):
    held, kept = defaultdict(int), []
    for row in reversed(found):
        held[name(row)] += 1
        if held[name(row)] <= most:
            kept.append(row)
    return kept[::-1]


def day(row):
    return row["at"].astimezone(TOKYO).date()


def week(row):
    return day(row) - timedelta(days=day(row).weekday())


def halving(age):
    return 2.0 ** -(age / timedelta(days=30))


def points(found, each, factor=halving, budget=None):
    """The sum of `each` over the events, weakened by age and rounded one by one; newest first into the budget."""
    total, left = Decimal(0), None if budget is None else Decimal(budget)
    for row in reversed(found):
        worth = Decimal(each(row) if callable(each) else each)
        if factor is not None:
            worth = rounded(float(worth) * factor(NOW - row["at"]))
        if left is not None:
            worth = limited(worth, -left, left)
            left -= abs(worth)
        total += worth
    return total


# ---- The model -------------------------------------------------------------------------------------------------------


def fit(lead):
    total = TITLES[lead["title"]]
    total += {"経営": 10, "情報システム": 10, "営業": 5, "マーケティング": 5}.get(lead["department"], 0)
    staff = lead["Number of Employees"]
    total += sum((5, 10, 5)[i] for i, border in enumerate((10, 100, 1000)) if staff not in (None, "-1") and int(staff) >= border)
    total += {"情報通信": 15, "IT": 15, "製造": 15, "Manufacturing": 15, "金融": 10, "Finance": 10, "小売": 5, "Retail": 5,
              "官公庁": 5}.get(lead["industry"], 0)
    budget = int(lead["budget"] or 0)
    total += 20 if budget >= 10_000_000 else 10 if budget >= 1_000_000 else 0
    total += {"今期": 10, "今年度": 5}.get(lead["timeline"], 0)
    total += {"JP": 10, "SG": 5, "TW": 5, "KR": 5}.get(lead["country"], 0)
    total += 5 if lead["interests"] else 0
    total += {"紹介": 5, "partner": 5, "名簿": -10}.get(lead["Lead Source"], 0)
    total -= 10 if lead["E-mail"].endswith("@gmail.com") else 0
    total -= 5 if lead["company"] is None else 0
    total -= 20 if lead["country"] not in ("JP", "SG", "TW", "KR", "TH", "VN", "US", "GB", "DE", "FR") else 0
    total -= 100 if lead["competitor"] else 0
    return Decimal(limited(total, 0, 100))


def priced(row):
    return row["path"].startswith(PRICING)


def seconds(row):
    return int(row["dwell"][2:-1]) if row["dwell"] else None


def web(views):
    gaps = [later["at"] - earlier["at"] for earlier, later in zip(views, views[1:])]
    weeks = sum(any(NOW - (k + 1) * 7 * DAY < row["at"] <= NOW - k * 7 * DAY for row in views) for k in range(4))
    total = points([row for row in views if priced(row)][-3:], 10)
    total += points(newest([row for row in views if row["path"].startswith("/product")], 1, day)[-5:], 3)
    total += points(cooled(views, 1, timedelta(minutes=30))[-10:], 1)
    total += points(newest([row for row in views if (seconds(row) or 0) >= 180], 3, week)[-5:], 2)
    total += 8 if any(views[i + 4]["at"] - views[i]["at"] < DAY for i in range(len(views) - 4)) else 0
    total += 10 if weeks >= 3 else 0
    total += 10 if any(gap >= 60 * DAY and row["at"] > NOW - 14 * DAY for gap, row in zip(gaps, views[1:])) else 0
    total -= 10 if any(row["path"].startswith("/careers") for row in views) else 0
    return limited(total, -10, 45)


def mail(mails, views):
    def kind(name):
        return [row for row in mails if row["kind"] == name]

    campaign = lambda row: row["campaign"]
    total = points(newest(kind("open"), 1, campaign)[-5:], 1) + points(newest(kind("click"), 1, campaign)[-5:], 4)
    total -= 10 * len(within(kind("bounce"), 180 * DAY))
    total += 10 if any(view["at"] < click["at"] <= view["at"] + 3 * DAY
                       for view in views if priced(view) for click in kind("click")) else 0
    return limited(total, -30, 25)


def seminars(did):
    been = [row for row in did["seminar"] if row["attended"] == "true"]
    total = Decimal(30 if any(row["topic"] == "製品デモ" for row in been) else 0)
    total += points([row for row in been if row["topic"] == "ソリューション"][-2:], 15)
    total += points([row for row in been if row["topic"] == "トレンド"][-2:], 5)
    total += points([row for row in did["seminar"] if row["attended"] == "false"][-2:], -5)
    webinars = newest(did["webinar"], 1, lambda row: row["topic"])
    total += min(points(webinars, lambda row: Decimal(min(int(row["minutes"]), 60)) / 4), 20)
    return min(total, 50)


def content(did):
    downloads, views = did["download"], did["page_view"]
    total = points(newest(within(downloads, 90 * DAY), 1, lambda row: row["asset"]), 10)
    then = [row for row in downloads if any(row["at"] < view["at"] <= row["at"] + 2 * DAY for view in views if priced(view))]
    total += points(then[-2:], 5)
    total += 10 if any(row["asset"] == chat["about"] and row["at"] < chat["at"] <= row["at"] + 7 * DAY
                       for row in downloads for chat in did["chat"]) else 0
    return min(total, 30)


def asked(did):
    good = [row for row in did["form"] if row["ok"] == "true"]
    total = Decimal(0)
    for kind, worth, most, span in (("見積", 40, 1, 60 * DAY), ("トライアル", 30, 1, 60 * DAY),
                                    ("お問い合わせ", 15, 2, None), ("メルマガ", 5, 1, None)):
        found = [row for row in good if row["kind"] == kind]
        total += points((within(found, span) if span else found)[-most:], worth)
    total += points([row for row in did["form"] if row["ok"] == "false"], -2, budget=6)
    total += points(cooled(did["chat"], 2, 7 * DAY), 10, budget=20)
    return min(total, 60)


def searched(did):
    prices = [row for row in did["search"] if any(word in fold(row["term"]) for word in ("price", "cost", "価格", "料金"))]
    jobs = [row for row in did["search"] if any(word in fold(row["term"]) for word in ("jobs", "採用"))]
    return limited(points(newest(prices, 1, day), 5) + points(jobs[-1:], -5), -5, 10)


def engagement(lead, did):
    views = did["page_view"]
    total = web(views) + mail(did["email"], views) + seminars(did) + content(did) + asked(did) + searched(did)
    total += 20 * sum(row["status"] == "created" for row in did["opportunity"])
    total += points([row for row in did["opportunity"] if row["status"] == "lost"], -20,
                    lambda age: max(0.0, 1.0 - age / timedelta(days=365)))
    total -= 20 if not within(views, 60 * DAY) else 0
    total -= min(5 * ((NOW - views[-1]["at"]) // (30 * DAY)), 20) if views else 0
    total -= 100 if lead["unsubscribed"] or any(row["kind"] == "unsubscribe" for row in did["email"]) else 0
    return Decimal(limited(total, 0, 100))


def interest(lead, did, line):
    def of(name):
        return [row for row in did[name] if row["line"] == line]

    total = Decimal(20 if line in (lead["interests"] or "").split(";") else 0)
    total += points([row for row in of("page_view") if priced(row)][-3:], 10)
    total += points(newest(of("page_view"), 1, day)[-5:], 3)
    total += points(newest(of("download"), 1, lambda row: row["asset"])[-2:], 15)
    total += points([row for row in of("seminar") if row["attended"] == "true"][-1:], 25)
    total += points([row for row in of("form") if row["kind"] in ("見積", "トライアル") and row["ok"] == "true"][-1:], 40)
    return limited(total - (100 if of("purchase") else 0), 0, 100)


def scores(lead, did):
    fits, engaged = fit(lead), engagement(lead, did)
    found = {"fit": fits, "engagement": engaged, "total": rounded(float(fits) * float(engaged) / 100)}
    return found | {f"interest.{line}": interest(lead, did, line) for line in LINES}


def given(score):
    command = [score, "run", str(ROOT / "examples" / "b2b_saas.score"), str(DATA / "leads.csv"), "--quiet",
               "--as-of", NOW.isoformat()]
    for path in sorted(DATA.glob("*.csv")):
        command += ["--events", f"{path.stem}={path}"] if path.stem != "leads" else []
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode != 0 or done.stderr:
        raise SystemExit(f"score run ended with {done.returncode}: {done.stderr}")
    return {row["id"]: row for row in csv.DictReader(io.StringIO(done.stdout))}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", required=True)
    answers, did, failures, compared = given(parser.parse_args().score), events(), 0, 0
    for lead in rows("leads"):
        name = lead["Prospect ID"]
        for score, wanted in scores(lead, did[name]).items():
            compared += 1
            if Decimal(answers[name][score]) != wanted:
                failures += 1
                print(f"{name}: {score} is {answers[name][score]}, expected {wanted}", file=sys.stderr)
    print(f"{compared} scores of {len(answers)} leads, {failures} differences")
    sys.exit(1 if failures or compared == 0 else 0)


if __name__ == "__main__":
    main()
