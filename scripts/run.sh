#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program and starts it. Arguments go to the program.
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
ensure_packages "${packages_build[@]}"
build release smarketing smarketingctl
exec build/release/smarketing "$@"
