# fuzz [parse|check|models|engines|mutants|conditions|proofs|oracle] [--seconds N] [--seed N]
# look for crashes and wrong answers with random inputs, until Ctrl-C
#
# parse    any bytes: parse, print, parse again               (libFuzzer, with coverage)
# check    any bytes: the whole compiler, and a tiny run      (libFuzzer, with coverage)
# models   well-typed random models, leads and events: what must hold for every model
# engines  the same models: every engine gives the reference's bits
# mutants  models that are almost right: findings, no crash
# conditions  what the checker says of conditions, held against random leads
# proofs   random models: every result lies in the range that the checker has proven
# oracle   random models, the second implementation against the command
#
# Without a target each has a minute in turn. --seconds bounds each target; without it there is no end. What fails is
# left in build/fuzz/<target>/, with the command that repeats it. Inputs that libFuzzer finds worth keeping stay in
# build/fuzz/<target>/corpus, so that the next run goes on where this one ended.
# shellcheck shell=bash

fuzz_targets=(parse check models engines mutants conditions proofs oracle)
fuzz_seconds=0
fuzz_seed=

dev_fuzz() {
  local wanted=() target
  while (($#)); do
    case $1 in
      --seconds) fuzz_seconds=${2:-}; shift ;;
      --seed) fuzz_seed=${2:-}; shift ;;
      parse | check | models | engines | mutants | conditions | proofs | oracle) wanted+=("$1") ;;
      *) die "fuzz does not know \`$1\`" 2 ;;
    esac
    shift
  done
  [[ $fuzz_seconds =~ ^[0-9]+$ ]] || die "--seconds wants a number" 2
  fuzz_build "${wanted[@]:-${fuzz_targets[@]}}"
  trap 'fuzz_interrupted=1' INT
  fuzz_interrupted=
  if ((${#wanted[@]} == 1)); then
    fuzz_one "${wanted[0]}" "$fuzz_seconds"
    return
  fi
  ((${#wanted[@]})) || wanted=("${fuzz_targets[@]}")
  while [[ -z $fuzz_interrupted ]]; do
    for target in "${wanted[@]}"; do
      [[ -n $fuzz_interrupted ]] || step "fuzz $target" fuzz_one "$target" "$((fuzz_seconds ? fuzz_seconds : 60))"
    done
    ((!fuzz_seconds)) || break
  done
}

# The fuzz targets share the objects of the asan preset; the oracle drives the command of the dev preset.
fuzz_build() {
  source tools/dev/build.sh
  local target asan=() dev=()
  for target in "$@"; do
    case $target in
      parse | check) asan+=("score_fuzz_$target") ;;
      models | engines | mutants | proofs) asan+=(score_random) ;;
      conditions) asan+=(score_random_conditions) ;;
      oracle) dev+=(score) ;;
    esac
  done
  if ((${#asan[@]})); then
    configure asan
    quietly 'build fuzz targets' build/log/build-fuzz.log ninja -C build/asan "${asan[@]}"
  fi
  if ((${#dev[@]})); then
    configure dev
    quietly 'build score' build/log/build-fuzz-dev.log ninja -C build/dev "${dev[@]}"
  fi
}

fuzz_one() {
  local target=$1 seconds=$2
  mkdir -p "build/fuzz/$target"
  export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1
  export UBSAN_OPTIONS=print_stacktrace=1
  export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-19 UBSAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-19
  case $target in
    parse | check) fuzz_bytes "$target" "$seconds" ;;
    models) fuzz_random models "$seconds" ;;
    engines) fuzz_random engines "$seconds" --engines ;;
    mutants) fuzz_random mutants "$seconds" --mutants ;;
    conditions) fuzz_conditions "$seconds" ;;
    proofs) fuzz_random proofs "$seconds" --proofs ;;
    oracle) fuzz_oracle "$seconds" ;;
  esac
}

fuzz_bytes() {
  local target=$1 seconds=$2 folder=build/fuzz/$1 status=0
  mkdir -p "$folder/corpus" "$folder/seeds" "$folder/failures"
  fuzz_dictionary > "$folder/words.dict"
  python3 tests/fuzz/seeds.py "$folder/seeds"
  say "$target: words in $folder/words.dict, $(find "$folder/seeds" "$folder/corpus" -type f | wc -l) inputs to start with"
  "build/asan/bin/score_fuzz_$target" "$folder/corpus" "$folder/seeds" -dict="$folder/words.dict" -max_len=2000 \
    -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 -use_value_profile=0 -verbosity=1 -reload=0 \
    -artifact_prefix="$folder/failures/" -max_total_time="$seconds" ${fuzz_seed:+-seed="$fuzz_seed"} 2>&1 |
    tee -i "$folder/log" | fuzz_progress || status=$?
  # libFuzzer ends with 72 when it is interrupted.
  ((status != 0 && status != 72)) || return 0
  grep -vE '^(#[0-9]+|INFO:)' "$folder/log" | head -n 60 >&2
  warn "$target failed; the whole log is $folder/log"
  say "to repeat: build/asan/bin/score_fuzz_$target $(find "$folder/failures" -type f -newer "$folder/words.dict" | head -n 1)"
  return 1
}

# Its own pace and the summary, of all that libFuzzer says.
fuzz_progress() { (trap '' INT; grep --line-buffered -E '^(stat::|#[0-9]+[[:space:]]+(INITED|pulse|DONE))' || true); }

# The words and signs of the grammar, the functions of the table, the names of types.
fuzz_dictionary() {
  {
    sed -nE "s/^[A-Z_]+: '([^']+)'( \|.*)?;$/\1/p" grammar/Score.g4
    sed -nE 's/^SCORE_(TEXT_)?BUILTIN\(.*(Function|Operator), "([^"]+)".*/\3/p' stdlib/builtins/*.def
    printf '%s\n' bool int decimal number string text date timestamp duration period today now '2026-11-22' \
      '2026-11-22T09:00' '30 days' '3 months' '50%' '0..100' 'r"\\d+"' 'in zone "Asia/Tokyo"' 'at most 3 per day'
  } | sort -u | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/.*/"&"/'
}

fuzz_random() {
  local target=$1 seconds=$2
  shift 2
  build/asan/bin/score_random --seed "${fuzz_seed:-$(date +%s)000}" --seconds "$seconds" \
    --keep "build/fuzz/$target/failure" "$@"
}

fuzz_conditions() {
  build/asan/bin/score_random_conditions --seed "${fuzz_seed:-$(date +%s)000}" --seconds "$1" |
    tee -i build/fuzz/conditions/log
}

fuzz_oracle() {
  local seconds=$1 seed=${fuzz_seed:-$(date +%s)} began=$SECONDS models=0
  while [[ -z ${fuzz_interrupted:-} ]] && { ((!seconds)) || ((SECONDS - began < seconds)); }; do
    python3 tests/oracle/compare.py --score build/dev/bin/score --seed "$seed" --models 20 --leads 20 \
      --keep build/fuzz/oracle/failure > build/fuzz/oracle/log 2>&1 || {
      [[ -z ${fuzz_interrupted:-} ]] || break
      tail -n 60 build/fuzz/oracle/log >&2
      warn "the oracle and the command differ; the whole log is build/fuzz/oracle/log"
      say "to repeat: tests/oracle/compare.py --score build/dev/bin/score --seed $seed --models 20 --leads 20"
      return 1
    }
    ((seed += 20, models += 20))
  done
  say "oracle: $models models, all agree"
}
