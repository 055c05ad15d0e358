# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Installs what is missing, after saying what and from where. When nothing is missing, one dpkg-query tells so and
# apt is not touched.

TRIXIE_SOURCES=/etc/apt/sources.list.d/cordboard-trixie.sources
TRIXIE_PIN=/etc/apt/preferences.d/cordboard-trixie

APT_OPTIONS=(-q -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 --no-install-recommends)

# system_name: debian-12, debian-13 (and later), ubuntu, or other. A Debian 12 that has our pin file is still one, even
# when Debian 13's base-files came along as a dependency and os-release now says 13.
system_name() {
    local id version
    id=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}")
    version=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_ID:-99}")
    case $id in
    debian)
        if ((${version%%.*} == 12)) || [[ -e $TRIXIE_PIN ]]; then
            say debian-12
        elif ((${version%%.*} > 12)); then
            say debian-13
        else
            say other
        fi
        ;;
    ubuntu) if dpkg --compare-versions "$version" ge 24.10; then say ubuntu; else say other; fi ;;
    *) say other ;;
    esac
}

system_title() { (. /etc/os-release 2>/dev/null && say "${PRETTY_NAME:-an unknown system}") || say "an unknown system"; }

# missing_packages SPEC...: the names of those that are not installed, or are too old.
missing_packages() {
    local spec name wanted status version
    local -A installed=()
    while read -r name status version; do
        [[ $status == ii* ]] && installed[$name]=$version
    done < <(dpkg-query -W -f '${Package} ${db:Status-Abbrev} ${Version}\n' "${@%%>=*}" 2>/dev/null || true)
    for spec in "$@"; do
        name=${spec%%>=*} wanted=0
        [[ $spec != *'>='* ]] || wanted=${spec##*>=}
        if [[ -z ${installed[$name]:-} ]] || ! dpkg --compare-versions "${installed[$name]}" ge "$wanted"; then
            say "$name"
        fi
    done
}

# debian_archive CODENAME: the address from which this machine takes that release of Debian, by apt's own word.
debian_archive() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' "Codename: $1" 'Component: main' |
        sed -n 1p
}

apt_update() {
    as_root apt-get "${APT_OPTIONS[@]}" update ||
        warn "apt-get update complained (see above); going on with the package lists there are."
}

# Adds Debian 13's archive, pinned so low that nothing comes from it unless asked for by name.
add_trixie() {
    local archive=$1 signed_by=/usr/share/keyrings/debian-archive-keyring.gpg
    {
        say "Types: deb"
        say "URIs: $archive"
        say "Suites: trixie"
        say "Components: main"
        [[ ! -e $signed_by ]] || say "Signed-By: $signed_by"
    } | as_root tee "$TRIXIE_SOURCES" >/dev/null
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' | as_root tee "$TRIXIE_PIN" >/dev/null
}

# apt_plan ARGUMENT...: what apt would do, one "Inst ..." or "Remv ..." line each.
apt_plan() { apt-get "${APT_OPTIONS[@]}" -s install "$@" | grep -E '^(Inst|Remv) '; }

# lost_packages PLAN: those the plan removes without a successor. Debian 13 renamed many libraries for 64-bit time
# (libglib2.0-0 became libglib2.0-0t64), and a library that only came as a dependency goes with the last one needing
# it; neither is a loss. Programs, and libraries somebody asked for, are.
lost_packages() {
    local name base
    while read -r name; do
        base=${name%%:*}
        if grep -qE "^Inst ${base//+/\\+}(:[a-z0-9]+)?t64 " <<<"$1"; then continue; fi
        if [[ $base == lib* && -n $(apt-mark showauto "$name") ]]; then continue; fi
        say "$base"
    done < <(sed -n 's/^Remv \([^ ]*\).*/\1/p' <<<"$1")
}

# apt_install ARGUMENT...: shows what apt is about to change in what is already installed, then does it. Programs
# that would be removed are taken along to the newer release instead; if some are lost all the same, it stops.
apt_install() {
    local plan lost upgraded
    local -a keep=() lost_names=()
    plan=$(apt_plan "$@") || die "apt cannot install this; run 'apt-get install -s $*' to see why."
    mapfile -t lost_names < <(lost_packages "$plan")
    if ((${#lost_names[@]} > 0)); then
        local name
        for name in "${lost_names[@]}"; do
            if apt_plan "$@" "${keep[@]}" "$name" >/dev/null 2>&1; then keep+=("$name"); fi
        done
        plan=$(apt_plan "$@" "${keep[@]}")
    fi
    lost=$(lost_packages "$plan" | tr '\n' ' ')
    upgraded=$(sed -n 's/^Inst \([^ ]*\) \[.*/\1/p' <<<"$plan" | tr '\n' ' ')
    say "apt will install $(grep -c '^Inst [^ ]* (' <<<"$plan" || true) new packages (dependencies included)."
    if [[ -n $upgraded ]]; then
        say "Already installed and replaced by a newer version, because the new packages need it or it does not fit beside them:"
        bullet "$upgraded"
    fi
    if [[ -n $lost ]]; then
        say "Removed, because it does not fit beside them:"
        bullet "$lost"
        if ! in_ci && [[ ${ALLOW_REMOVALS:-no} != yes ]]; then
            die "Stopped before changing that. If these may go, run it again with --allow-removals."
        fi
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get "${APT_OPTIONS[@]}" -y install "$@" "${keep[@]}"
}

# require_versions SPEC...: ends the script when the system's own archive is too old for us.
require_versions() {
    local spec name wanted offered bad=""
    for spec in "$@"; do
        name=${spec%%>=*} wanted=0
        [[ $spec != *'>='* ]] || wanted=${spec##*>=}
        offered=$(apt-cache policy "$name" | sed -n 's/^  Candidate: //p')
        [[ $offered != "(none)" ]] || offered=""
        if [[ -z $offered ]] || ! dpkg --compare-versions "$offered" ge "$wanted"; then
            bad+="    $name: ${wanted/#0/any version} is needed, this system offers ${offered:-none}"$'\n'
        fi
    done
    [[ -z $bad ]] || die "$(system_title) cannot provide what Cordboard needs:"$'\n'"$bad"
}

# as_specs NAMES SPEC...: those of the specs whose name is among the lines of NAMES.
as_specs() {
    local names=$1 spec
    shift
    for spec in "$@"; do
        ! grep -qxF "${spec%%>=*}" <<<"$names" || say "$spec"
    done
}

install_on_debian_12() {
    local tools=$1 newer=$2
    if [[ -n $newer ]]; then
        say "From Debian 13 (trixie), because Debian 12 has older ones that do not do:"
        bullet "${newer//$'\n'/ }"
        say "Debian 13's archive is added for that, at the address this machine already gets Debian 12 from, with"
        say "priority 100: apt takes from it only what is named above and what that needs (newer libc6 and"
        say "libstdc++6 among it; also base-files, after which /etc/os-release may call this machine Debian 13)."
        say "apt lists below what it must upgrade for that, before it does. Two files say so to apt:"
        say "    $TRIXIE_SOURCES"
        say "    $TRIXIE_PIN"
        say "To take the archive away again (the packages stay):"
        say "    sudo rm $TRIXIE_SOURCES $TRIXIE_PIN && sudo apt-get update"
    fi
    require_root
    apt_update
    if [[ -n $newer ]]; then
        if [[ -z $(debian_archive trixie) ]]; then
            local archive
            archive=$(debian_archive bookworm)
            [[ -n $archive ]] || die "apt knows no Debian 12 (bookworm) source on this machine, so none for Debian 13."
            say "Adding Debian 13's archive: $archive"
            add_trixie "$archive"
            apt_update
            [[ -n $(debian_archive trixie) ]] || die "apt could not read Debian 13's package lists from $archive"
        else
            say "apt already has a source for Debian 13; using it as it is."
        fi
    fi
    # The compiler first: once Debian 13's libc6 is in, Debian 12's libc6-dev no longer fits, and apt must be allowed
    # to take the newer one.
    # shellcheck disable=SC2086  # lists of package names, one word each
    if [[ -n $tools ]]; then
        if apt_plan $tools >/dev/null 2>&1; then
            apt_install $tools
        else
            say "Debian 12's do not fit beside what is already here from Debian 13; taking Debian 13's of these:"
            bullet "${tools//$'\n'/ }"
            apt_install -t trixie $tools
        fi
    fi
    # shellcheck disable=SC2086
    [[ -z $newer ]] || apt_install -t trixie $newer
}

install_from_own_release() {
    require_root
    apt_update
    require_versions "$@"
    apt_install "${@%%>=*}"
}

require_root() {
    can_be_root || die "This needs root, and there is no sudo here. Run it as root, or install the packages above yourself."
    [[ $EUID -eq 0 ]] || say "sudo may ask for your password."
}

# install_missing SPEC...: the step that scripts/run and scripts/test begin with.
install_missing() {
    local system missing tools newer
    system=$(system_name)
    if [[ $system == other ]]; then
        require_by_hand "$(system_title)"
        return
    fi
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0

    say "Cordboard needs packages that are not installed on this machine ($(system_title)):"
    bullet "${missing//$'\n'/ }"
    [[ ${INSTALL:-yes} == yes ]] || die "Not installing them, as asked (--no-install)."
    if [[ $system == debian-12 ]]; then
        tools=$(as_specs "$missing" "${PACKAGES_TOOLS[@]}" "${PACKAGES_FUZZ[@]}")
        newer=$(comm -23 <(sort <<<"$missing") <(sort <<<"$tools"))
        install_on_debian_12 "$tools" "$newer"
    else
        local -a specs
        mapfile -t specs < <(as_specs "$missing" "$@")
        say "They come from this system's own archive; no apt source is added."
        install_from_own_release "${specs[@]}"
    fi
    missing=$(missing_packages "$@")
    [[ -z $missing ]] || die "Still missing after the installation: ${missing//$'\n'/ }"
    say "Everything needed is installed."
}
