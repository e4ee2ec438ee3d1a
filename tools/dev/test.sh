# test [--quick] [FILTER]
# check everything as CI does (--quick: only the dev preset's tests)
#
# Installs what is missing; checks format, include layers, committed parser and shell scripts; builds and tests the
# presets dev and asan; lets each fuzz target that is guided by coverage run for some seconds. FILTER is a regular expression over `<folder>.<suite>.<test>` and leaves the checks out.
# shellcheck shell=bash

dev_test() {
  local quick='' filter='' argument preset tested=(dev)
  for argument in "$@"; do
    case $argument in
      --quick) quick=1 ;;
      -*) die "test does not know \`$argument\`" 2 ;;
      *) filter=$argument ;;
    esac
  done
  # shellcheck source=tools/dev/setup.sh
  source tools/dev/setup.sh
  step 'setup' ensure_installed test
  if [[ -z $quick && -z $filter ]]; then
    step 'checks' run_checks
  fi
  [[ -n $quick ]] || tested+=(asan)
  for preset in "${tested[@]}"; do
    build_and_test "$preset" "$filter"
  done
  if [[ -z $quick && -z $filter ]]; then
    step 'fuzz' run_verb fuzz parse check --seconds 20 --seed 1
  fi
}

build_and_test() {
  step "build $1" run_verb build "$1"
  step "tests $1" run_ctest "$1" "${2:-}"
}

run_checks() {
  run_verb fmt --check
  # shellcheck source=tools/dev/lint.sh
  source tools/dev/lint.sh
  fast_checks
}

# run_ctest PRESET [FILTER]: CTest without its line for every passed test.
run_ctest() {
  local preset=$1 filter=${2:-}
  ctest --preset "$preset" -j "$(nproc)" ${filter:+-R "$filter"} 2>&1 |
    tee "build/log/ctest-$preset.log" | without_passed
}

without_passed() {
  local line shown=$SECONDS
  while IFS= read -r line; do
    case $line in
      *'Start '*:*) ;;
      *[0-9]/[0-9]*' Test '*Passed*)
        if ((SECONDS - shown >= 15)); then
          say "   ${line%% Test *}"
          shown=$SECONDS
        fi
        ;;
      *) say "$line" ;;
    esac
  done
}
