# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by every script here: where the repository is, how to speak, how to become root.

# The only assignment of the repository's root; everything else is relative to it.
CORDBOARD_ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
die() {
    warn "$*"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

in_ci() { [[ ${CI:-} == true || ${CI:-} == 1 ]]; }

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# Runs a command as root: directly, or through sudo. can_be_root says beforehand whether that works.
can_be_root() { [[ $EUID -eq 0 ]] || have sudo; }
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

# bullet WORD...: the words as an indented, wrapped list.
bullet() { printf '%s\n' "$*" | fold -s -w 96 | sed 's/^/    /'; }
