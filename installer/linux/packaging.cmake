# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Linux: the files a desktop wants, and a Debian package where Debian's tools are; the AppImage is build-appimage.sh.

string(TIMESTAMP CORDBOARD_RELEASE_DATE "%Y-%m-%d" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/org.cordboard.Cordboard.metainfo.xml.in
    ${PROJECT_BINARY_DIR}/installer/org.cordboard.Cordboard.metainfo.xml @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/installer/org.cordboard.Cordboard.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.cordboard.Cordboard.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.cordboard.Cordboard.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

find_program(CORDBOARD_DPKG_SHLIBDEPS dpkg-shlibdeps)
mark_as_advanced(CORDBOARD_DPKG_SHLIBDEPS)
if(CORDBOARD_DPKG_SHLIBDEPS)
    set(CPACK_GENERATOR DEB)
else()
    set(CPACK_GENERATOR TGZ)
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_NAME cordboard)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked, but loaded: the image plugin for the icons, and a keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-svg-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n")
