# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For systems we do not install on: find out what is missing and name it.

# probe_tools: prints each build tool that is not there.
probe_tools() {
    have cmake || say "cmake (3.25 or later)"
    have ninja || say "ninja (package ninja-build or ninja)"
    have c++ || have g++ || have clang++ || say "a C++20 compiler (g++ 12, clang 15 or later)"
}

# package_hint COMPONENT: the package names the component usually has.
package_hint() {
    local row name deb fedora arch suse
    for row in "${COMPONENT_PACKAGES[@]}"; do
        IFS='|' read -r name deb fedora arch suse <<<"$row"
        if [[ $name == "$1" ]]; then
            say "Debian $deb; Fedora $fedora; Arch $arch; openSUSE $suse"
            return
        fi
    done
}

# probe_components: prints one line for each missing component, nothing when all are there.
probe_components() {
    local dir out line component
    dir=$(mktemp -d)
    if ! out=$(cmake -S "$CORDBOARD_ROOT/scripts/lib/probe" -B "$dir" -G Ninja 2>&1); then
        rm -rf "$dir"
        say "a C++ compiler that CMake can use; it said: $(tail -n 3 <<<"$out" | tr '\n' ' ')"
        return
    fi
    rm -rf "$dir"
    while read -r line; do
        component=${line%% *}
        say "$line   [$(package_hint "$component")]"
    done < <(sed -n 's/^-- PROBE missing //p' <<<"$out")
}

# require_by_hand SYSTEM: ends the script, naming everything that is missing, or returns when nothing is.
require_by_hand() {
    local missing
    missing=$(probe_tools)
    [[ -n $missing ]] || missing=$(probe_components)
    [[ -n $missing ]] || return 0
    warn "This system ($1) is not one that this script installs packages on"
    warn "(those are Debian 12, Debian 13 and Ubuntu 24.10 or later). These are missing, please install them:"
    sed 's/^/    /' <<<"$missing" >&2
    exit 1
}
