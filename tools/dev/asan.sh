# asan [FILTER]
# build and test with the address and undefined-behaviour sanitizers
# shellcheck shell=bash

dev_asan() {
  # shellcheck source=tools/dev/test.sh
  source tools/dev/test.sh
  build_and_test asan "${1:-}"
}
