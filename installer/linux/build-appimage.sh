#!/usr/bin/env bash
# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/linux/build-appimage.sh: builds build-package/Cordboard-VERSION-ARCH.AppImage and, apart from it, the debug
# information of the program. Build on the oldest system that shall run it: an AppImage brings its libraries, not libc.
# Needs linuxdeploy and linuxdeploy-plugin-qt in PATH; neither is downloaded here.
#   --appdir-only   stop after installing into build-package/AppDir (needs neither)
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/installer/linux
build=$root/build-package
appdir=$build/AppDir

appdir_only=no
case ${1:-} in
"") ;;
--appdir-only) appdir_only=yes ;;
*) sed -n '5,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac

if [[ $appdir_only == no ]]; then
    for tool in linuxdeploy linuxdeploy-plugin-qt; do
        command -v "$tool" >/dev/null || { echo "build-appimage.sh needs $tool in PATH." >&2; exit 1; }
    done
fi

(cd "$root" && cmake --preset package -DCMAKE_INSTALL_PREFIX=/usr && cmake --build --preset package)
rm -rf "$appdir"
DESTDIR=$appdir cmake --install "$build"
install -m 755 "$here/AppRun" "$appdir/AppRun"

program=$appdir/usr/bin/cordboard
objcopy --only-keep-debug "$program" "$build/cordboard.debug"
objcopy --strip-debug --add-gnu-debuglink="$build/cordboard.debug" "$program"
echo "Installed into $appdir; debug information in $build/cordboard.debug"
[[ $appdir_only == no ]] || exit 0

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:[^=]*=//p' "$build/CMakeCache.txt")
image=$build/Cordboard-$version-$(uname -m).AppImage
cd "$build"
# Loaded at run time, so invisible to a look at the linked libraries.
export EXTRA_QT_PLUGINS=svg EXTRA_PLATFORM_PLUGINS="libqoffscreen.so;libqwayland-generic.so"
LDAI_OUTPUT=$image OUTPUT=$image linuxdeploy --appdir "$appdir" --plugin qt --output appimage \
    --custom-apprun "$here/AppRun" \
    --desktop-file "$appdir/usr/share/applications/org.cordboard.Cordboard.desktop" \
    --icon-file "$appdir/usr/share/icons/hicolor/scalable/apps/org.cordboard.Cordboard.svg"

# What was packaged must start.
QT_QPA_PLATFORM=offscreen "$image" --appimage-extract-and-run --version
