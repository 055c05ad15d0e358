# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of ours is compiled with, and the one precompiled header that all of them share.

add_library(cordboard_options INTERFACE)
target_compile_features(cordboard_options INTERFACE cxx_std_20)
target_compile_definitions(cordboard_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    CORDBOARD_VERSION="${PROJECT_VERSION}")
target_include_directories(cordboard_options INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
    target_compile_options(cordboard_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${CORDBOARD_WERROR}>:/WX>)
else()
    # -fPIC everywhere (not -fPIE in programs), so that one precompiled header serves libraries and programs.
    target_compile_options(cordboard_options INTERFACE -fPIC -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
        -Woverloaded-virtual -Wno-missing-field-initializers $<$<BOOL:${CORDBOARD_WERROR}>:-Werror>)
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# The headers nearly every file reads, parsed once a build. Two sets, since a precompiled header is refused where the Qt
# modules it was made with are not all linked: plain ones, and those with widgets.
function(cordboard_add_pch target)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/pch/${target}.cpp CONTENT "// holds a shared precompiled header\n")
    add_library(${target} OBJECT ${PROJECT_BINARY_DIR}/pch/${target}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${target} PRIVATE cordboard_options ${ARGN})
endfunction()
cordboard_add_pch(cordboard_pch_core Qt6::Core)
target_precompile_headers(cordboard_pch_core PRIVATE
    <QtCore> <algorithm> <array> <functional> <memory> <optional> <utility> <variant> <vector>)
cordboard_add_pch(cordboard_pch_widgets Qt6::Core Qt6::Gui Qt6::Widgets)
target_precompile_headers(cordboard_pch_widgets PRIVATE
    <QtCore> <QtGui> <QtWidgets> <algorithm> <array> <functional> <memory> <optional> <utility> <variant> <vector>)

# Gives a target our options and the shared precompiled header. Say WIDGETS when it links Qt6::Widgets.
function(cordboard_target_defaults target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "")
    target_link_libraries(${target} PUBLIC cordboard_options)
    if(arg_WIDGETS)
        target_precompile_headers(${target} REUSE_FROM cordboard_pch_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM cordboard_pch_core)
    endif()
endfunction()
