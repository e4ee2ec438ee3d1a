# cmake -DOUTPUT=file.cpp -DFOLDER=stdlib/modules -P EmbedModules.cmake: the rule files of a folder as C++ strings, and the
# texts beside them.
function(rows_of out ending name_part)
  file(GLOB files "${FOLDER}/*.${ending}")
  list(SORT files)
  set(rows "")
  foreach(file ${files})
    cmake_path(GET file ${name_part} name)
    file(READ "${file}" text)
    string(APPEND rows "    {\"${name}\", R\"score(${text})score\"},\n")
  endforeach()
  set(${out} "${rows}" PARENT_SCOPE)
endfunction()
rows_of(modules score STEM)
rows_of(texts txt FILENAME)
file(WRITE "${OUTPUT}" "// Made by cmake/EmbedModules.cmake from stdlib/modules.
#include \"stdlib/modules.h\"

namespace score::stdlib {

std::span<const ModuleText> modules() {
  static constexpr ModuleText kModules[] = {
${modules}  };
  return kModules;
}

std::span<const ModuleText> module_lines() {
  static constexpr ModuleText kLines[] = {
${texts}  };
  return kLines;
}

}  // namespace score::stdlib
")
