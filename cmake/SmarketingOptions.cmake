# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every compiler option of the project.
option(SMARKETING_WERROR "Treat warnings as errors" OFF)
option(SMARKETING_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(SMARKETING_COVERAGE "Instrument for gcov" OFF)

add_library(smarketing_options INTERFACE)
target_compile_features(smarketing_options INTERFACE cxx_std_20)
target_compile_options(smarketing_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${SMARKETING_WERROR}>:-Werror>
  $<$<BOOL:${SMARKETING_SANITIZE}>:-fsanitize=address,undefined -fno-omit-frame-pointer>
  $<$<BOOL:${SMARKETING_COVERAGE}>:--coverage>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 14)
  # It takes what an empty std::optional leaves unset for a mistake when such values are moved; it stays a warning.
  target_compile_options(smarketing_options INTERFACE -Wno-error=maybe-uninitialized)
endif()
target_link_options(smarketing_options INTERFACE
  $<$<BOOL:${SMARKETING_SANITIZE}>:-fsanitize=address,undefined>
  $<$<BOOL:${SMARKETING_COVERAGE}>:--coverage>)
# QT_NO_KEYWORDS keeps "emit" and "slots" from becoming macros in library headers.
target_compile_definitions(smarketing_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  SMARKETING_VERSION="${PROJECT_VERSION}")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
