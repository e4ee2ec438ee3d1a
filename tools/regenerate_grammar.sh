#!/usr/bin/env bash
# Makes grammar/generated from grammar/*.g4 with ANTLR's tool, and the page of the reference. The result is committed, so
# that a build needs no Java; `--check` makes the parser elsewhere and says whether the committed files still are what
# the grammar says.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

die() { printf 'regenerate_grammar: %s\n' "$*" >&2; exit 1; }

# generate FOLDER: a lexer grammar comes first, because its parser reads the token numbers.
generate() {
  local folder=$1 name
  for name in ScoreLexer.g4 ScoreParser.g4 Score.g4; do
    [[ -f grammar/$name ]] || continue
    # Run inside grammar/: the tool writes the path it was given into the files.
    (cd grammar && antlr4 -Dlanguage=Cpp -visitor -no-listener -Werror -package score::grammar \
      -lib "$folder" -o "$folder" "$name")
  done
  # Token tables for tools; C++ does not read them.
  rm -f "$folder"/*.interp "$folder"/*.tokens
}

main() {
  local mode=${1:-write} made
  [[ $mode == write || $mode == --check ]] || die "unknown argument \`$mode\`; there is only --check"
  command -v antlr4 > /dev/null || die "no antlr4 here; ./dev setup installs it"
  compgen -G 'grammar/Score*.g4' > /dev/null || die "there is no grammar/Score*.g4"
  made=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$made'" EXIT
  generate "$made"
  if [[ $mode == write ]]; then
    mkdir -p grammar/generated
    find grammar/generated -type f \( -name '*.h' -o -name '*.cpp' \) -delete
    cp "$made"/* grammar/generated/
    tools/grammar_reference.py  # the page of the reference
  # The first line of each file names the tool's version; another version with the same output is no drift.
  elif ! diff -r -q -I '^// Generated from' --exclude=CMakeLists.txt "$made" grammar/generated; then
    die "grammar/generated is not what the grammar makes; run tools/regenerate_grammar.sh"
  fi
}

main "$@"
