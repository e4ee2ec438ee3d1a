# fmt [--check]
# lay out the C++ by .clang-format (--check: only say what would change)
# shellcheck shell=bash

dev_fmt() {
  command -v clang-format-19 > /dev/null || die "no clang-format-19 here; ./dev setup installs it"
  case ${1:-} in
    '') clang_format -i ;;
    --check)
      # One line a file is enough: the first place that would change.
      if ! clang_format --dry-run -Werror 2> build/log/fmt.log; then
        grep -E ': error: ' build/log/fmt.log | sort -u -t: -k1,1 | sed 's/: error.*//' >&2
        die "the files above are not laid out by .clang-format; ./dev fmt does it"
      fi
      ;;
    *) die "fmt does not know \`$1\`" 2 ;;
  esac
}

clang_format() { source_files '*.h' '*.c' '*.cpp' | xargs -0 -r -n 16 -P "$(nproc)" clang-format-19 "$@"; }
