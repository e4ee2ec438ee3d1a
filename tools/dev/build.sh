# build [release|dev|asan|tsan]
# build into build/<preset> (default: dev)
#
# release  what users run: optimised, no tests
# dev      assertions on, warnings are errors
# asan     address and undefined-behaviour sanitizers
# tsan     thread sanitizer
# shellcheck shell=bash

dev_build() {
  local preset=${1:-dev}
  need_preset "$preset"
  command -v clang++-19 > /dev/null || die "no clang++-19 here; ./dev setup installs it"
  configure "$preset"
  if [[ -t 1 ]]; then
    ninja -C "build/$preset"
  else
    quietly "build $preset" "build/log/build-$preset.log" ninja -C "build/$preset"
  fi
}

# Ninja runs CMake again by itself when a CMakeLists.txt changed, but it cannot see a new preset or a new .venv.
configure() {
  local preset=$1 seen="build/$1/configured-with" now
  now=$(cksum CMakePresets.json; compgen -G '.venv/lib/python*/site-packages/pyarrow-*.dist-info' || echo 'no pyarrow')
  if [[ -f build/$preset/build.ninja && -f $seen && $(< "$seen") == "$now" ]]; then return 0; fi
  quietly "configure $preset" "build/log/configure-$preset.log" cmake --preset "$preset"
  printf '%s\n' "$now" > "$seen"
}
