# What every target of the project is compiled with.
get_filename_component(SCORE_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Programs in bin/, loadable modules beside them in lib/: the pair can be moved as one.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)

option(SCORE_PCH "precompile the common standard headers" ON)
option(SCORE_UNITY "compile several files of a folder as one (fewer, longer compiler runs)" OFF)
option(SCORE_ASSERTIONS "check the standard library's preconditions at run time" OFF)
set(CMAKE_UNITY_BUILD ${SCORE_UNITY})

# ccache refuses precompiled headers unless it may ignore their time macros; the compiler must then leave the
# header's time stamp out (-fno-pch-timestamp below), or every fresh build tree would miss.
find_program(SCORE_CCACHE ccache)
if(SCORE_CCACHE)
  set(score_launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${SCORE_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER ${score_launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${score_launcher})
endif()

add_library(score_options INTERFACE)
# Law 3: one answer on every CPU, so no contraction into fused multiply-adds, ever.
target_compile_options(score_options INTERFACE -ffp-contract=off -fno-fast-math)
target_compile_options(score_options INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_compile_options(score_options INTERFACE -Wno-unknown-warning-option "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # libstdc++ 12's std::stable_sort uses what C++17 deprecates, and the warning comes at each use of ours.
  target_compile_options(score_options INTERFACE -Wno-deprecated-declarations)
endif()
if(SCORE_WERROR)
  target_compile_options(score_options INTERFACE -Werror)
endif()
if(SCORE_ASSERTIONS)
  target_compile_definitions(score_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()
# Coverage for the fuzz targets (tests/fuzz), which take the objects of all others: a build of their own would double
# the time of a full check.
if(SCORE_FUZZ)
  target_compile_options(score_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(SCORE_SANITIZE)
  target_compile_options(score_options INTERFACE
    -fsanitize=${SCORE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  target_link_options(score_options INTERFACE -fsanitize=${SCORE_SANITIZE})
endif()
target_include_directories(score_options INTERFACE "${SCORE_ROOT}")

find_program(SCORE_LLD NAMES ld.lld-19 ld.lld)
if(SCORE_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_link_options(score_options INTERFACE -fuse-ld=lld)
endif()

find_package(fmt REQUIRED)
