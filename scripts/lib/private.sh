# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For with-display and with-keyring: helper processes and a directory that live exactly as long as the command.
# Readiness is read from pipes that the helpers write to, so nothing here guesses at times.

PRIVATE_DIR=$(mktemp -d)
PRIVATE_PIDS=()
PRIVATE_COMMAND=""

# Newest first, so that nobody loses what he leans on; then wait, so that nobody writes into a removed directory.
private_clean_up() {
    local pid
    for pid in $PRIVATE_COMMAND "${PRIVATE_PIDS[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$PRIVATE_DIR"
}
trap private_clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# private_pipe NAME VARIABLE: opens a pipe named $PRIVATE_DIR/NAME, its descriptor in the variable.
private_pipe() {
    mkfifo "$PRIVATE_DIR/$1"
    eval "exec {$2}<>\"\$PRIVATE_DIR/$1\""
}

# private_helper NAME COMMAND...: starts it; what it says goes into $PRIVATE_DIR/NAME.log.
private_helper() {
    local name=$1
    shift
    "$@" >"$PRIVATE_DIR/$name.log" 2>&1 </dev/null &
    PRIVATE_PIDS=("$!" "${PRIVATE_PIDS[@]}")
}

# private_answer NAME DESCRIPTOR: the line that the helper writes once it is ready; ends the script if none comes.
private_answer() {
    local line
    if ! read -r -t 30 -u "$2" line; then
        cat "$PRIVATE_DIR/$1.log" >&2
        kill -TERM $$
    fi
    say "$line"
}

# A session bus of our own.
private_bus() {
    local bus
    private_pipe bus-address bus
    private_helper bus dbus-daemon --session --nofork --nopidfile --print-address="$bus"
    DBUS_SESSION_BUS_ADDRESS=$(private_answer bus "$bus")
    export DBUS_SESSION_BUS_ADDRESS
    exec {bus}<&-
}

# private_run COMMAND...: runs it and ends the script with its exit code. In the background, so that a signal to this
# script is obeyed at once.
private_run() {
    local status=0
    "$@" <&0 &
    PRIVATE_COMMAND=$!
    wait "$PRIVATE_COMMAND" || status=$?
    PRIVATE_COMMAND=""
    exit "$status"
}
