# cmake -DOUTPUT=file.cpp -DTABLE=diagnostics.def -DFOLDER=compiler/diag/pages -P EmbedPages.cmake: the page of each
# diagnostic, with the heading of its section in the table, as C++ strings.
file(READ "${TABLE}" table)
string(REPLACE ";" "," table "${table}")  # it would part the list below
string(REGEX MATCHALL "// ---- S[^\n]* -+\n|SCORE_DIAG\\(S[0-9]+" entries "${table}")
set(rows "")
foreach(entry IN LISTS entries)
  if(entry MATCHES "^// ---- (S[0-9x]+): (.*[^ -]) -+\n")
    set(section "\"${CMAKE_MATCH_1}\", \"${CMAKE_MATCH_2}\"")
  elseif(entry MATCHES "\\((S[0-9]+)")
    set(code ${CMAKE_MATCH_1})
    set(text "")
    if(EXISTS "${FOLDER}/${code}.md")
      file(READ "${FOLDER}/${code}.md" text)
    endif()
    string(APPEND rows "    {\"${code}\", ${section}, R\"score_page(${text})score_page\"},\n")
  endif()
endforeach()
file(WRITE "${OUTPUT}" "// Made by cmake/EmbedPages.cmake from compiler/diag/diagnostics.def and compiler/diag/pages.
#include \"compiler/diag/pages.h\"

namespace score::diag {

std::span<const Page> pages() {
  static constexpr Page kPages[] = {
${rows}  };
  return kPages;
}

}  // namespace score::diag
")
