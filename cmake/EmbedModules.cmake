# cmake -DOUTPUT=file.cpp -DFOLDER=stdlib/modules -P EmbedModules.cmake: the rule files of a folder as C++ strings.
file(GLOB files "${FOLDER}/*.score")
list(SORT files)
set(rows "")
foreach(file ${files})
  cmake_path(GET file STEM name)
  file(READ "${file}" text)
  string(APPEND rows "    {\"${name}\", R\"score(${text})score\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Made by cmake/EmbedModules.cmake from stdlib/modules.
#include \"stdlib/modules.h\"

namespace score::stdlib {

std::span<const ModuleText> modules() {
  static constexpr ModuleText kModules[] = {
${rows}  };
  return kModules;
}

}  // namespace score::stdlib
")
