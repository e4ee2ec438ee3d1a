# Two precompiled headers for the whole project: the standard library and fmt for libraries, GoogleTest added for
# tests. Files still include what they use; `-DSCORE_PCH=OFF` builds without and shows what was forgotten.
set(SCORE_PCH_HEADERS
  <algorithm> <array> <charconv> <cmath> <compare> <cstddef> <cstdint> <cstring> <functional> <limits> <map> <memory>
  <optional> <set> <span> <string> <string_view> <tuple> <type_traits> <unordered_map> <utility> <variant> <vector>
  <fmt/format.h>)

# score_reuse_pch(TARGET PCH): TARGET is compiled with the precompiled header PCH, made on first use.
function(score_reuse_pch target pch)
  if(NOT SCORE_PCH)
    return()
  endif()
  if(NOT TARGET ${pch})
    score_add_pch(${pch})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

function(score_add_pch pch)
  set(source "${CMAKE_BINARY_DIR}/pch/${pch}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Carries the precompiled header.\n")
  add_library(${pch} STATIC "${source}")
  target_link_libraries(${pch} PRIVATE score_options fmt::fmt)
  set(headers ${SCORE_PCH_HEADERS})
  if(pch STREQUAL "score_test_pch")
    find_package(GTest REQUIRED)
    target_link_libraries(${pch} PRIVATE GTest::gmock GTest::gtest)
    list(APPEND headers <gtest/gtest.h> <gmock/gmock.h>)
  endif()
  target_precompile_headers(${pch} PRIVATE ${headers})
endfunction()
