score run examples/rfm.score examples/data/rfm/customers.csv --events purchase=examples/data/rfm/purchases.csv --as-of 2025-09-30 -o $TMP/o.csv -q --profile-out $TMP/p.json; ls $TMP; python3 -c '
import json, sys
profile = json.load(open(sys.argv[1]))
print({name: value for name, value in profile.items() if not isinstance(value, list) and name not in ("seconds", "leads_per_second", "rules", "threads")})
print([phase["phase"] for phase in profile["phases"]], round(sum(phase["share"] for phase in profile["phases"]), 3))
rules = profile["rules"]
print(rules["engine"], rules["leads"], rules["seconds"] > 0)
for rule in sorted(rules["items"], key=lambda rule: (rule["line"], rule["title"])):
    times = [rule.pop(name) for name in ("nanoseconds_per_lead", "share")]
    print(rule, all(time > 0 for time in times))' $TMP/p.json; score run examples/rfm.score examples/data/rfm/customers.csv -o $TMP/o.csv --profile-out $TMP/o.csv; echo $?; score run examples/rfm.score examples/data/rfm/customers.csv -o $TMP/o.csv -q --profile-out /dev/full; echo $?
