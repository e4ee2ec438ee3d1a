# shellcheck shell=bash
# What all verbs share: messages, quiet runs with a heartbeat, timed steps. Sourced by ./dev, in the project's root.

presets=(release dev asan tsan)

say() { printf '%s\n' "$*"; }
warn() { printf 'dev: %s\n' "$*" >&2; }
die() { warn "$1"; exit "${2:-1}"; }

# run_verb VERB ARGUMENTS...: loads the verb's file and calls it; verbs use each other this way too.
run_verb() {
  local verb=$1
  shift
  # shellcheck disable=SC1090
  source "tools/dev/$verb.sh"
  "dev_$verb" "$@"
}

# step LABEL COMMAND...: runs it and tells how long it took, also when it fails.
step() {
  local label=$1 began=$SECONDS status=0
  shift
  say "── $label"
  # A subshell, so that the command keeps stopping at its first error although its status is looked at here.
  set +e
  (set -e; "$@")
  status=$?
  set -e
  if ((status == 0)); then
    say "── $label: $((SECONDS - began)) s"
  else
    warn "$label failed after $((SECONDS - began)) s"
    exit "$status"
  fi
}

# quietly LABEL LOG COMMAND...: output goes to LOG. A long run shows a sign of life, a failed one the end of its log.
quietly() {
  local label=$1 log=$2 pid began=$SECONDS next=15
  shift 2
  "$@" > "$log" 2>&1 < /dev/null &
  pid=$!
  # shellcheck disable=SC2064
  trap "kill $pid 2>/dev/null || true" INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if ((SECONDS - began >= next)); then
      say "   $label: $((SECONDS - began)) s$(progress_in "$log")"
      ((next += 15))
    fi
  done
  trap - INT TERM
  if ! wait "$pid"; then
    failure_in "$log" >&2
    warn "$label failed; the whole log is $log"
    return 1
  fi
}

# Ninja's last ` [done/all]`, if the log has one.
progress_in() { grep -oE '^\[[0-9]+/[0-9]+\]' "$1" 2>/dev/null | tail -n 1 | sed 's/^/ /' || true; }

# What a reader needs of a failed log: the lines that are not progress, the last 80 of them.
failure_in() { grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Generating|Running)' "$1" | tail -n 80 || true; }

# source_files PATTERN...: the project's own files with such names, NUL-separated.
source_files() {
  local names=() pattern
  for pattern in "$@"; do names+=(-o -name "$pattern"); done
  find . \( -path ./.git -o -path ./build -o -path ./.venv -o -path ./grammar/generated \) -prune \
    -o -type f \( "${names[@]:1}" \) -print0
}

need_preset() {
  local preset
  for preset in "${presets[@]}"; do
    [[ $1 != "$preset" ]] || return 0
  done
  die "there is no preset \`$1\`; there are: ${presets[*]}" 2
}
