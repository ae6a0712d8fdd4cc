#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the programs and every test, and runs them all. Arguments go to ctest.
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
# The tests start a PostgreSQL of their own and stop it; the package shall not make and start another one.
own_servers=/etc/postgresql-common/createcluster.d/smarketing-test.conf
if [ -n "$(missing postgresql)" ]; then
  as_root mkdir -p "${own_servers%/*}"
  echo "create_main_cluster = false" | as_root tee "$own_servers" >/dev/null
  trap 'as_root rm -f "$own_servers"' EXIT
fi
ensure_packages "${packages_test[@]}" "${packages_build[@]}"
build ci all
ctest --preset ci --progress --parallel "$(nproc)" "$@"
