# demo
# install what is missing, build, score 45,211 real leads of a bank
# shellcheck shell=bash

dev_demo() {
  # shellcheck source=tools/dev/setup.sh
  source tools/dev/setup.sh
  step 'setup' ensure_installed demo
  step 'build' run_verb build release
  local data
  data=$(compgen -G 'examples/data/bank-full.csv*' | head -n 1) || die 'examples/data/bank-full.csv is missing'
  say
  build/release/bin/score run examples/bank.score "$data" -o build/bank-scored.csv --summary --outcome y=yes
  say
  say "every lead's scores: build/bank-scored.csv"
}
