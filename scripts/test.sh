#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the programs and every test, and runs them all. Arguments go to ctest.
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
ensure_packages "${packages_test[@]}" "${packages_build[@]}"
build ci all
ctest --preset ci --progress "$@"
