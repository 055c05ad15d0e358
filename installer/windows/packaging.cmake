# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Windows installer (MSI, by WiX).

set(CPACK_GENERATOR WIX)
# Fixed for ever: by this Windows knows that a newer Cordboard replaces the older one. Never change it.
set(CPACK_WIX_UPGRADE_GUID "5578E8BB-D74F-4FE6-9FBC-6A379F7C175C")
set(CPACK_WIX_PRODUCT_ICON "${CMAKE_CURRENT_LIST_DIR}/cordboard.ico")
set(CPACK_WIX_PROGRAM_MENU_FOLDER ".")
set(CPACK_WIX_PROPERTY_ARPCONTACT "${CPACK_PACKAGE_VENDOR}")
set(CPACK_PACKAGE_EXECUTABLES cordboard Cordboard)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Cordboard)
# WiX reads the licence as text only when its name says so.
configure_file(${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_BINARY_DIR}/installer/LICENSE.txt COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_BINARY_DIR}/installer/LICENSE.txt")
