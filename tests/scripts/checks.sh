# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034  # the tests read them
#
# What the tests of the scripts share: a place of their own, and counting what is wrong.

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
PLACE=$(mktemp -d)
trap 'rm -rf "$PLACE"' EXIT
WRONG=0

# wrong TEXT...: notes a failure and goes on.
wrong() {
    printf 'FAIL: %s\n' "$*" >&2
    WRONG=$((WRONG + 1))
}

# said FILE TEXT WHAT: the file contains the text.
said() { grep -qF -- "$2" "$1" || { wrong "$3: \"$2\" is not said"; sed 's/^/    | /' "$1" >&2; }; }

# exits STATUS WHAT COMMAND...: runs it, its output in $PLACE/out.
exits() {
    local wanted=$1 what=$2 status=0
    shift 2
    "$@" >"$PLACE/out" 2>&1 </dev/null || status=$?
    ((status == wanted)) || { wrong "$what: exit code $status instead of $wanted"; sed 's/^/    | /' "$PLACE/out" >&2; }
}

finish() {
    ((WRONG == 0)) || exit 1
    printf 'All is well.\n'
}
