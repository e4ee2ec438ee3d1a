# bench [--quick] [--only WORKLOAD]
# measure Score against others: C++, DuckDB, Polars, rule engines of npm
#
# Builds and installs what it needs (into build/bench), makes seeded data, checks that all peers give the same answers,
# runs them in turns and writes bench/results/latest.json and latest.md (with --quick: quick.*). About ten minutes on an
# idle machine, with --quick two. A peer that cannot be had is left out and said so.
#
# Workloads: fit-20 fit-200 fit-2000 events b2b text single threads cold compile command (bench/README.md).
#
#   --quick          few leads and rounds: for trying, not for quoting
#   --only WORKLOAD  one workload, or those whose names begin so; may be given again
#   --seed N         of rules and leads (default: 1)
#   --name NAME      of the files in bench/results
# shellcheck shell=bash

dev_bench() {
  # shellcheck source=tools/dev/setup.sh
  source tools/dev/setup.sh
  mkdir -p build/bench
  step 'setup' ensure_installed demo
  step 'build' build_for_bench
  step 'peers' install_peers
  build/bench/venv/bin/python bench/bench.py "$@"
}

build_for_bench() {
  # shellcheck source=tools/dev/build.sh
  source tools/dev/build.sh
  configure release
  quietly 'build release' build/log/build-bench.log ninja -C build/release score score_bench_driver
}

# Into build/bench: nothing of it is needed to build or run Score.
install_peers() {
  local now python whole=yes
  now=$(cksum bench/requirements.txt tools/dev/requirements.txt bench/peers/js/package.json)
  if [[ -f build/bench/peers && $(< build/bench/peers) == "$now" ]]; then return 0; fi
  python=$(python_with_venv) || die "no python3 with the venv module"
  rm -rf build/bench/venv
  quietly 'pyarrow' build/log/bench-venv.log make_venv "$python"  # makes the data: not without it
  if ! quietly 'DuckDB and Polars' build/log/bench-pip.log pip_install bench/requirements.txt; then
    warn 'the benchmarks go on without DuckDB and Polars'
    whole=no
  fi
  node_peers || whole=no
  if [[ $whole == yes ]]; then printf '%s\n' "$now" > build/bench/peers; fi  # else it tries again the next time
}

make_venv() {
  "$1" -m venv build/bench/venv && pip_install tools/dev/requirements.txt
}

pip_install() {
  build/bench/venv/bin/python -m pip install --only-binary :all: --retries 2 --disable-pip-version-check -r "$1"
}

node_peers() {
  mkdir -p build/bench/node
  cp bench/peers/js/package.json build/bench/node/
  if ! command -v npm > /dev/null; then
    warn 'no npm here (on Debian: apt-get install nodejs npm): the benchmarks go on without the rule engines of npm'
    return 1
  elif ! quietly 'npm peers' build/log/bench-npm.log npm install --prefix build/bench/node --no-fund --no-audit; then
    warn 'the benchmarks go on without the rule engines of npm'
    return 1
  fi
}
