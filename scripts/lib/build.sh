# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configure and build with a CMake preset; the linker and the compiler cache are used when they are there.

# configure PRESET BUILD_DIR: configures once; later CMake itself notices when something has changed.
configure() {
    local preset=$1 dir=$CORDBOARD_ROOT/$2
    local -a arguments=(--preset "$preset")
    if have mold; then
        local kind
        for kind in EXE SHARED MODULE; do
            arguments+=("-DCMAKE_${kind}_LINKER_FLAGS_INIT=-fuse-ld=mold")
        done
    fi
    if have ccache; then
        # ccache looks into precompiled headers only when told that their time stamps and macros do not matter.
        arguments+=("-DCMAKE_CXX_COMPILER_LAUNCHER=env;CCACHE_SLOPPINESS=pch_defines,time_macros;ccache")
    fi
    # A changed preset changes nothing by itself: only a new configure run reads it.
    local stamp=$dir/.configured-as as
    as="${arguments[*]} $(cksum <"$CORDBOARD_ROOT/CMakePresets.json")"
    if [[ -e $dir/build.ninja && -e $stamp && $(<"$stamp") == "$as" ]]; then
        return
    fi
    (cd "$CORDBOARD_ROOT" && cmake "${arguments[@]}")
    say "$as" >"$stamp"
}

# build BUILD_DIR [TARGET...]: all targets when none is named.
build() {
    local dir=$CORDBOARD_ROOT/$1
    shift
    if (($# > 0)); then
        cmake --build "$dir" --target "$@"
    else
        cmake --build "$dir"
    fi
}

# The preset for everyday work, or its strict sister in CI. Both build in build/.
everyday_preset() { if in_ci; then say ci; else say dev; fi; }
