#!/usr/bin/env python3
"""Tests of check_layers.py on small made-up projects, with the real tools/layers.toml."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent


def run(files: dict[str, str]) -> tuple[int, list[str]]:
    """Exit code and printed lines of the check over a project with these files."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        command = [sys.executable, str(HERE / "check_layers.py"), "--root", folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.splitlines()


class CheckLayers(unittest.TestCase):
    def test_legal_includes_pass(self) -> None:
        code, lines = run({
            "compiler/diag/a.cpp": '#include "compiler/diag/a.h"\n#include "compiler/source/s.h"\n#include <vector>\n',
            "compiler/syntax/p.cpp": '#include <antlr4-runtime.h>\n#include "grammar/generated/ScoreParser.h"\n',
            "grammar/generated/ScoreParser.cpp": '#include "antlr4-runtime.h"\n#include "ScoreParser.h"\n',
            "io/arrow/parquet.cpp": "#include <arrow/api.h>\n#include <parquet/arrow/reader.h>\n",
        })
        self.assertEqual((code, lines), (0, []))

    def test_an_upward_include_is_named_with_its_line_and_the_legal_set(self) -> None:
        code, lines = run({"compiler/diag/a.cpp": '#include <vector>\n\n  #  include "compiler/sema/model.h"\n'})
        self.assertEqual(code, 1)
        self.assertEqual(lines, [
            'compiler/diag/a.cpp:3: `compiler/diag` includes `compiler/sema` ("compiler/sema/model.h"); '
            "legal: compiler/source"
        ])

    def test_what_a_legal_folder_sees_is_not_legal_by_that(self) -> None:
        code, lines = run({"compiler/plan/p.h": '#include "compiler/syntax/tree.h"\n'})
        self.assertEqual((code, len(lines)), (1, 1))

    def test_a_unit_test_may_use_the_phases_below_but_none_above(self) -> None:
        code, lines = run({
            "compiler/plan/p_test.cpp": '#include "compiler/syntax/tree.h"\n#include "tests/golden.h"\n'
            '#include "runtime/engine/engine.h"\n'
        })
        self.assertEqual(code, 1)
        self.assertEqual(len(lines), 1)
        self.assertTrue(lines[0].startswith("compiler/plan/p_test.cpp:3: "), lines)

    def test_libraries_stay_where_they_belong(self) -> None:
        code, lines = run({
            "compiler/sema/a.cpp": "#include <antlr4-runtime.h>\n",
            "io/csv.cpp": "#include <arrow/csv/api.h>\n",
            "runtime/engine/e.cpp": "#include <llvm/IR/IRBuilder.h>\n",
            "stdlib/text.cpp": "#include <CLI/CLI.hpp>\n",
            "stdlib/text.h": "#include <gtest/gtest.h>\n",
        })
        self.assertEqual(code, 1)
        self.assertEqual([line.split(":")[0] for line in lines], [
            "compiler/sema/a.cpp", "io/csv.cpp", "runtime/engine/e.cpp", "stdlib/text.cpp", "stdlib/text.h"
        ])

    def test_a_folder_without_a_row_and_a_relative_path_are_breaches(self) -> None:
        code, lines = run({
            "compiler/magic/m.cpp": '#include "compiler/diag/a.h"\n',
            "compiler/diag/b.cpp": '#include "a.h"\n',
        })
        self.assertEqual(code, 1)
        self.assertIn("no row", lines[1])
        self.assertIn("does not begin with a folder", lines[0])


if __name__ == "__main__":
    unittest.main()
