# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# OpenLDAP's client library, as the target OpenLDAP::ldap.

find_path(OpenLDAP_INCLUDE_DIR ldap.h)
find_library(OpenLDAP_LIBRARY ldap)
find_library(OpenLDAP_LBER_LIBRARY lber)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenLDAP REQUIRED_VARS OpenLDAP_LIBRARY OpenLDAP_LBER_LIBRARY OpenLDAP_INCLUDE_DIR)
if(OpenLDAP_FOUND AND NOT TARGET OpenLDAP::ldap)
    add_library(OpenLDAP::ldap INTERFACE IMPORTED)
    set_target_properties(OpenLDAP::ldap PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${OpenLDAP_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES "${OpenLDAP_LIBRARY};${OpenLDAP_LBER_LIBRARY}")
endif()
mark_as_advanced(OpenLDAP_INCLUDE_DIR OpenLDAP_LIBRARY OpenLDAP_LBER_LIBRARY)
