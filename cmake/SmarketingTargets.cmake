# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)

# A layer is a static library of everything below src/<name>, with its public headers in include/smarketing/<name>.
# The headers of the layers before it come through the link, so a layer cannot include what it does not link.
function(smarketing_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       "${CMAKE_SOURCE_DIR}/src/${name}/*.cpp" "${CMAKE_SOURCE_DIR}/src/${name}/*.h"
       "${CMAKE_SOURCE_DIR}/include/smarketing/${name}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(smarketing_${name} STATIC ${sources})
  target_include_directories(smarketing_${name} PUBLIC "${CMAKE_SOURCE_DIR}/include"
                             PRIVATE "${CMAKE_SOURCE_DIR}/src/${name}")
  target_link_libraries(smarketing_${name} PUBLIC smarketing_options ${ARGN})
  target_include_directories(smarketing_${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake")
  # By name, not by path: two copies of the tree then share what ccache keeps.
  target_precompile_headers(smarketing_${name} PRIVATE <pch_$<IF:$<STREQUAL:${name},gui>,gui,core>.h>)
endfunction()

function(smarketing_program name sources)
  if(IS_DIRECTORY "${CMAKE_SOURCE_DIR}/${sources}")
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${sources}/*.cpp" "${CMAKE_SOURCE_DIR}/${sources}/*.h")
  else()
    set(files "${sources}")
  endif()
  add_executable(${name} ${files})
  target_link_libraries(${name} PRIVATE ${ARGN} smarketing_resources)
endfunction()

# SQL, icons, demo texts and compiled translations travel inside the programs.
function(smarketing_resources)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}"
       "${CMAKE_SOURCE_DIR}/resources/sql/*.sql" "${CMAKE_SOURCE_DIR}/resources/icons/*.svg"
       "${CMAKE_SOURCE_DIR}/resources/demo/*.json")
  add_library(smarketing_resources OBJECT)
  qt_add_resources(smarketing_resources assets PREFIX "/" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${files})
endfunction()

# lupdate is run by hand (target update_translations); lrelease at every build.
function(smarketing_translations)
  file(GLOB_RECURSE sources "${CMAKE_SOURCE_DIR}/src/*.cpp" "${CMAKE_SOURCE_DIR}/src/*.h"
       "${CMAKE_SOURCE_DIR}/include/*.h")
  foreach(language IN LISTS ARGN)
    list(APPEND ts "${CMAKE_SOURCE_DIR}/resources/translations/smarketing_${language}.ts")
  endforeach()
  qt_add_lrelease(smarketing_resources TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm)
  qt_add_resources(smarketing_resources translations PREFIX "/translations" BASE "${CMAKE_BINARY_DIR}" FILES ${qm})
  # Without the folders of the headers a text would lose the namespace of its context.
  set(collect Qt6::lupdate -no-obsolete -locations none -I "${CMAKE_SOURCE_DIR}/include" -I "${CMAKE_SOURCE_DIR}/src"
    -I "${CMAKE_SOURCE_DIR}/src/gui" ${sources})
  list(FILTER ts EXCLUDE REGEX "_en\\.ts$")
  add_custom_target(update_translations
    COMMAND ${collect} -ts ${ts}
    COMMAND ${collect} -pluralonly -ts "${CMAKE_SOURCE_DIR}/resources/translations/smarketing_en.ts"
    COMMENT "Collecting texts to translate" VERBATIM)
endfunction()

function(smarketing_install)
  install(TARGETS smarketing smarketingctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${CMAKE_SOURCE_DIR}/docs/man/smarketingctl.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES "${CMAKE_SOURCE_DIR}/resources/completion/smarketingctl"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
  install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/smarketing.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/smarketing-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
  install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/smarketing.svg"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endfunction()
