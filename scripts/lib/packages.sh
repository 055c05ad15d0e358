# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034  # the lists are read by install.sh
#
# What has to be installed, by Debian name. "name>=version" asks for at least that upstream version: a Debian 12
# machine may well have its own, too old, Qt 6.4 installed.

# From the system's own release, always.
PACKAGES_TOOLS=(g++ cmake ninja-build mold ccache)

# From Debian 13's archive where the system's own release has older ones (Debian 12).
PACKAGES_QT=(
    "qt6-base-dev>=6.8" "qt6-websockets-dev>=6.8" "qt6-httpserver-dev>=6.8" "qt6-svg-dev>=6.8" "qt6-svg-plugins>=6.8"
    "qt6-multimedia-dev>=6.8"
    "qt6-tools-dev>=6.8" "qt6-tools-dev-tools>=6.8" "qt6-l10n-tools>=6.8" "qt6-translations-l10n>=6.8"
    "qtkeychain-qt6-dev>=0.14" "libkf6itemmodels-dev>=6.0"
    libldap-dev libquickjs "libqt6sql6-sqlite>=6.8"
    fonts-inter fonts-noto-core)

# What the tests, and the morning played without a display, need beside that. On Debian 12 these come from
# Debian 13 too: its own gnome-keyring cannot be installed beside Debian 13's p11-kit, which Qt's dependencies bring.
PACKAGES_TEST=(
    gnome-keyring libsecret-tools dbus dbus-daemon at-spi2-core pulseaudio pulseaudio-utils
    xvfb openbox xdotool x11-utils x11-apps imagemagick fonts-noto-cjk)

# For scripts/test --fuzz only.
PACKAGES_FUZZ=(clang llvm libclang-rt-dev)

# The same for systems this script does not install on: CMake component, then the package that usually holds it in
# Debian, Fedora, Arch and openSUSE.
COMPONENT_PACKAGES=(
    "Qt6Core|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6Concurrent|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6Gui|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6Widgets|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6PrintSupport|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6Network|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6Test|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6WebSockets|qt6-websockets-dev|qt6-qtwebsockets-devel|qt6-websockets|qt6-websockets-devel"
    "Qt6HttpServer|qt6-httpserver-dev|qt6-qthttpserver-devel|qt6-httpserver|qt6-httpserver-devel"
    "Qt6Sql|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6Svg|qt6-svg-dev|qt6-qtsvg-devel|qt6-svg|qt6-svg-devel"
    "Qt6Multimedia|qt6-multimedia-dev|qt6-qtmultimedia-devel|qt6-multimedia|qt6-multimedia-devel"
    "Qt6DBus|qt6-base-dev|qt6-qtbase-devel|qt6-base|qt6-base-devel"
    "Qt6LinguistTools|qt6-tools-dev, qt6-l10n-tools|qt6-qttools-devel|qt6-tools|qt6-tools-devel"
    "Qt6Keychain|qtkeychain-qt6-dev|qtkeychain-qt6-devel|qtkeychain-qt6|qtkeychain-qt6-devel"
    "OpenLDAP|libldap-dev|openldap-devel|libldap|openldap2-devel"
    "QuickJS|libquickjs|quickjs-devel|quickjs|quickjs-devel"
    "KF6ItemModels|libkf6itemmodels-dev|kf6-kitemmodels-devel|kitemmodels|kf6-kitemmodels-devel")
