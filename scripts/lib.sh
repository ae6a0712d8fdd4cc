# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: install what is missing, build one preset. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The same names on Debian 12, Debian 13 and Ubuntu 24.04, but for those after the bar: each release has some of them.
packages_build=(g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libqt6sql6-psql qt6-translations-l10n libgl-dev libical-dev libicu-dev libpq-dev libsodium-dev
  qtkeychain-qt6-dev
  libsqlite3-dev fonts-dejavu-core
  '|' qt6-charts-dev libqt6charts6-dev qt6-svg-dev libqt6svg6-dev libqt6opengl6-dev)
packages_test=(catch2 sqlite3 python3-icalendar postgresql)

# So that ccache finds what was compiled in another copy of the tree, precompiled headers included.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# missing NAME… – those of the packages that are not installed; behind a bar, only those that the release knows.
missing() {
  local name known=""
  for name in "$@"; do
    if [ "$name" = "|" ]; then known=1; continue; fi
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed' && continue
    [ -z "$known" ] || [[ $(LC_ALL=C apt-cache policy "$name") == *"Candidate: "[0-9]* ]] || continue
    echo "$name"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# ensure_packages NAME… – quick and quiet when nothing is missing.
ensure_packages() {
  local wanted log
  mapfile -t wanted < <(missing "$@")
  [ "${#wanted[@]}" -gt 0 ] || return 0
  log=$(mktemp)
  echo "Installing: ${wanted[*]}"
  # Asked again after the update: only then is it known which names this release has.
  if ! { as_root apt-get update -q && mapfile -t wanted < <(missing "$@") &&
         as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${wanted[@]}"; } \
       >"$log" 2>&1; then
    cat "$log" >&2
    return 1
  fi
  rm -f "$log"
}

# build PRESET TARGET… – configures where needed; shows the compiler's words only when something is wrong.
build() {
  local preset=$1 log
  shift
  log=$(mktemp)
  [ -f "build/$preset/build.ninja" ] || echo "Building ($preset); the first time takes some minutes …"
  if ! { cmake --preset "$preset" && cmake --build --preset "$preset" --target "$@"; } >"$log" 2>&1; then
    cat "$log" >&2
    return 1
  fi
  rm -f "$log"
}
