# One folder, one target; headers are included from the project's root ("compiler/diag/diagnostic.h").
include(ScorePch)

# score_library(NAME SOURCES ... [DEPENDS ...] [PRIVATE_DEPENDS ...] [NO_PCH])
# DEPENDS are targets whose headers this folder's headers include; the legal ones are listed in tools/layers.toml.
# NO_PCH is for a folder whose compiler flags differ from the project's: it cannot share the precompiled header.
function(score_library name)
  cmake_parse_arguments(ARG "NO_PCH" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC score_options fmt::fmt ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
  if(NOT ARG_NO_PCH)
    score_reuse_pch(${name} score_pch)
  endif()
endfunction()

# score_test(NAME SOURCES ... [DEPENDS ...] [NO_PCH]): a GoogleTest program, one CTest test for each TEST(), named
# <folder>.<suite>.<test>, so that `./dev test compiler_diag` runs one folder's tests.
function(score_test name)
  if(NOT SCORE_TESTS)
    return()
  endif()
  cmake_parse_arguments(ARG "NO_PCH" "" "SOURCES;DEPENDS" ${ARGN})
  find_package(GTest REQUIRED)
  include(GoogleTest)
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE score_options fmt::fmt ${ARG_DEPENDS} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE SCORE_SOURCE_DIR="${SCORE_ROOT}")
  if(NOT ARG_NO_PCH)
    # As the precompiled header's code is: for programs CMake says -fPIE, which the compiler holds for a mismatch.
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${name} PRIVATE -fPIC)
    score_reuse_pch(${name} score_test_pch)
  endif()
  string(REGEX REPLACE "^score_(.*)_test$" "\\1" folder ${name})
  gtest_discover_tests(${name} TEST_PREFIX ${folder}. DISCOVERY_TIMEOUT 60
    PROPERTIES TIMEOUT 300 ENVIRONMENT SCORE_CACHE_DIR=)  # tests keep no code, and find none
endfunction()

# For the end of a folder with tests by add_test: what they run keeps no generated code, and finds none.
function(score_tests_keep_no_code)
  get_property(names DIRECTORY PROPERTY TESTS)
  foreach(name ${names})
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT SCORE_CACHE_DIR=)
  endforeach()
endfunction()
