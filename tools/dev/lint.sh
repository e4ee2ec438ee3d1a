# lint [--all]
# clang-tidy on changed files (--all: on every one), and the fast checks
#
# The fast checks are those of ./dev test: include layers, committed parser against grammar, shell scripts.
# shellcheck shell=bash

dev_lint() {
  local all=''
  case ${1:-} in
    '') ;;
    --all) all=1 ;;
    *) die "lint does not know \`$1\`" 2 ;;
  esac
  fast_checks
  tidy "$all"
}

fast_checks() {
  python3 tools/check_layers.py
  tools/regenerate_grammar.sh --check
  check_shell
}

check_shell() {
  command -v shellcheck > /dev/null || die "no shellcheck here; ./dev setup installs it"
  { printf '%s\0' dev .ci/run; source_files '*.sh'; } | xargs -0 shellcheck -x
}

# clang-tidy reads the dev build's commands and its precompiled headers, so that build comes first.
tidy() {
  local all=$1 files
  if [[ -n $all ]]; then
    mapfile -d '' -t files < <(source_files '*.cpp')
  else
    mapfile -t files < <(changed_sources)
  fi
  if ((${#files[@]} == 0)); then
    say 'no .cpp file differs from the last commit; --all looks at every one'
    return 0
  fi
  run_verb build dev
  say "clang-tidy on ${#files[@]} files"
  # The tool takes regular expressions; a path as it stands is a good enough one.
  run-clang-tidy-19 -quiet -p build/dev -j "$(nproc)" "${files[@]#./}" > build/log/tidy.log 2>&1 || {
    grep -vE '^(\[|[0-9]+ warnings|clang-tidy-19 |Suppressed|Use -header-filter)' build/log/tidy.log >&2
    die 'clang-tidy found something; the whole log is build/log/tidy.log'
  }
}

changed_sources() {
  # Before the first commit there is no HEAD to differ from, and every file is a changed one.
  { git diff --name-only --diff-filter=d HEAD 2> /dev/null || git ls-files; git ls-files --others --exclude-standard; } |
    grep -E '\.cpp$' | grep -v '^grammar/generated/' | sort -u || true
}
