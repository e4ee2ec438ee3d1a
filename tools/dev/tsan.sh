# tsan [FILTER]
# build and test with the thread sanitizer
# shellcheck shell=bash

dev_tsan() {
  # shellcheck source=tools/dev/test.sh
  source tools/dev/test.sh
  build_and_test tsan "${1:-}"
}
