# golden --update [FILTER]
# let the golden tests rewrite their expected files, show what changed
# shellcheck shell=bash

dev_golden() {
  [[ ${1:-} == --update ]] || die "golden wants \`--update\`: it rewrites expected files" 2
  run_verb build dev
  # A rewriting run may report the differences that it mends as failures; the second run is the verdict.
  SCORE_UPDATE_GOLDENS=1 ctest --preset dev -j "$(nproc)" ${2:+-R "$2"} > build/log/golden.log 2>&1 || true
  # shellcheck source=tools/dev/test.sh
  source tools/dev/test.sh
  run_ctest dev "${2:-}"
  git status --short -- '*/goldens/*'
  git --no-pager diff --stat -- '*/goldens/*'
}
