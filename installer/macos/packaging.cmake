# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The macOS disk image: the bundle and a link to Applications.

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Cordboard ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_PACKAGE_ICON "${CMAKE_CURRENT_LIST_DIR}/cordboard.icns")
