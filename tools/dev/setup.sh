# setup [demo|test]
# install what is missing: to build and run (demo), to check everything (test, the default)
#
# Debian packages are listed in tools/dev/packages.txt. Arrow for C++ is the system's if there is one, else the pyarrow
# wheel in .venv (tools/dev/requirements.txt); without it the program builds and reads CSV and JSON Lines only.
# shellcheck shell=bash

arrow_unreachable=build/log/arrow-unreachable

dev_setup() {
  local goal=${1:-test}
  [[ $goal == demo || $goal == test ]] || die "setup knows \`demo\` and \`test\`, not \`$goal\`" 2
  rm -f "$arrow_unreachable"
  ensure_installed "$goal"
}

# What other verbs call: as `setup`, but an hour's rest after a failed attempt to get Arrow.
ensure_installed() {
  install_packages "$1"
  install_arrow
}

wanted_packages() {
  if [[ $1 == demo ]]; then
    awk '$1 == "demo" { print $2 }' tools/dev/packages.txt
  else
    awk '$1 == "demo" || $1 == "test" { print $2 }' tools/dev/packages.txt
  fi
}

# Asking dpkg takes a few hundredths of a second and, unlike a remembered answer, cannot be out of date.
missing_packages() {
  local wanted
  mapfile -t wanted < <(wanted_packages "$1" | sort -u)
  comm -23 <(printf '%s\n' "${wanted[@]}") \
    <(dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "${wanted[@]}" 2>/dev/null | awk '$2 == "ii" { print $1 }' | sort -u)
}

install_packages() {
  local missing
  if ! command -v dpkg-query apt-get > /dev/null; then
    warn "this is no Debian system, so nothing is installed; needed are: $(wanted_packages "$1" | tr '\n' ' ')"
    return 0
  fi
  mapfile -t missing < <(missing_packages "$1")
  ((${#missing[@]})) || return 0
  say "installing ${#missing[@]} packages: ${missing[*]}"
  root_prefix "${missing[@]}"
  if ! apt_knows "${missing[@]}"; then
    quietly 'package lists' build/log/apt-update.log "${as_root[@]}" apt-get update -q
  fi
  quietly 'packages' build/log/apt-install.log "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "${missing[@]}" ||
    die "apt-get could not install the packages above; on Debian 12 all of them exist, so look at its sources and network"
}

# Sets as_root to what makes a command run as root.
root_prefix() {
  as_root=()
  if ((EUID == 0)); then
    return 0
  elif command -v sudo > /dev/null; then
    as_root=(sudo)
    sudo -v || die "sudo refused; as root, run: apt-get install $*"
  else
    die "installing packages needs root, and there is no sudo; as root, run: apt-get install $*"
  fi
}

apt_knows() {
  compgen -G '/var/lib/apt/lists/*_Packages*' > /dev/null &&
    apt-get install -s -q --no-install-recommends "$@" > /dev/null 2>&1
}

arrow_in_system() {
  compgen -G '/usr/lib/*/cmake/Arrow/ArrowConfig.cmake' > /dev/null ||
    compgen -G '/usr/local/lib*/cmake/Arrow/ArrowConfig.cmake' > /dev/null
}

arrow_in_venv() {
  local version
  version=$(sed -n 's/^pyarrow==//p' tools/dev/requirements.txt)
  compgen -G ".venv/lib/python*/site-packages/pyarrow-$version.dist-info/RECORD" > /dev/null
}

install_arrow() {
  local python
  if arrow_in_system || arrow_in_venv; then return 0; fi
  if [[ -n $(find "$arrow_unreachable" -mmin -60 2>/dev/null) ]]; then return 0; fi
  if ! python=$(python_with_venv); then
    without_arrow "no python3 with the venv module"
    return 0
  fi
  say "installing $(sed -n '/^pyarrow/p' tools/dev/requirements.txt) into .venv"
  if (quietly 'pyarrow' build/log/pyarrow.log pyarrow_into_venv "$python") 2> build/log/pyarrow-errors.log; then
    rm -f "$arrow_unreachable"
  else
    rm -rf .venv
    touch "$arrow_unreachable"
    without_arrow "pyarrow could not be installed (see build/log/pyarrow.log)"
  fi
}

without_arrow() { warn "$1: the build goes on without Parquet and Arrow files; ./dev setup tries again"; }

pyarrow_into_venv() {
  rm -rf .venv
  "$1" -m venv .venv &&
    .venv/bin/python -m pip install --only-binary :all: --retries 2 --disable-pip-version-check \
      -r tools/dev/requirements.txt
}

python_with_venv() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'import venv, ensurepip' > /dev/null 2>&1; then
      printf '%s\n' "$python"
      return 0
    fi
  done
  return 1
}
