# clean [--all]
# remove build/ (--all: .venv too)
# shellcheck shell=bash

dev_clean() {
  case ${1:-} in
    '') rm -rf build ;;
    --all) rm -rf build .venv ;;
    *) die "clean does not know \`$1\`" 2 ;;
  esac
}
