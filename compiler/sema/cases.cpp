#include "compiler/sema/cases.h"

#include <algorithm>
#include <unordered_map>

#include "compiler/sema/builder.h"
#include "compiler/sema/text_files.h"
#include "compiler/sema/typer.h"
#include "compiler/source/csv.h"
#include "stdlib/civil.h"
#include "stdlib/parse.h"

namespace score::sema {
namespace {

using source::CsvCell;
using source::CsvRow;

constexpr std::string_view kExpect = "expect ";

struct Column {
  enum class Kind : uint8_t { Broken, Name, Time, Field, Expect };
  Kind kind = Kind::Broken;
  uint32_t field = 0;
  ExprPtr value;     // Expect
  std::string name;  // Expect: as the header says it
};

/// `name`, `lines.crm` as an expression.
syntax::ExprPtr name_expr(std::string_view text, Span span) {
  syntax::ExprPtr made;
  while (true) {
    const bool quoted = text.starts_with('`') && text.find('`', 1) != std::string_view::npos;
    const size_t end = quoted ? text.find('`', 1) + 1 : std::min(text.find('.'), text.size());
    syntax::Name name{std::string(quoted ? text.substr(1, end - 2) : text.substr(0, end)), span};
    made = made == nullptr ? syntax::make_expr(span, syntax::NameRef{std::move(name)})
                           : syntax::make_expr(span, syntax::MemberRef{std::move(made), std::move(name)});
    if (end >= text.size()) return made;
    text.remove_prefix(end + 1);
  }
}

class CasesChecker {
 public:
  CasesChecker(Context& context, const CasesOf& of)
      : context_(context), of_(of), typer_(context), common_(&of.common) {}

  void run() {
    const std::optional<source::FileId> file = context_.program->text(of_.cases.file);
    if (!file) return;
    source::CsvReader reader(context_.sources, *file);
    CsvRow row;
    if (reader.next(row)) header(row);
    while (reader.next(row)) {
      if (++rows_ > context_.options.max_cases) {
        context_.report<diag::S0644>(row.span, context_.options.max_cases);
        return;
      }
      if (!this->row(row)) return;
    }
    if (reader.trouble()) {
      context_.report<diag::S0642>(reader.trouble()->span, reader.trouble()->what);
    } else if (rows_ == 0) {
      context_.report<diag::S0645>(of_.cases.file.span, of_.cases.file.value);
    }
  }

 private:
  // ---- The header ------------------------------------------------------------------------------------------------

  void header(const CsvRow& row) {
    std::unordered_map<std::string, Span> seen;
    bool expects = !of_.common.test.claims.empty();
    for (const CsvCell& cell : row.cells) {
      const std::string name(trimmed(cell.text));
      const auto [first, fresh] = seen.emplace(name, cell.span);
      if (!fresh) {
        context_.report<diag::S0646>(cell.span, name).note(first->second, "first here");
        columns_.emplace_back();
        continue;
      }
      columns_.push_back(column(name, cell.span));
      if (columns_.back().kind == Column::Kind::Field) {
        const auto [other, first_of_field] = fields_.emplace(columns_.back().field, cell.span);
        if (!first_of_field) context_.report<diag::S0646>(cell.span, name).note(other->second, "first here");
      }
      has_time_ = has_time_ || columns_.back().kind == Column::Kind::Time;
      expects = expects || columns_.back().kind == Column::Kind::Expect || name.starts_with(kExpect);
    }
    const auto broken = [](const Column& column) { return column.kind == Column::Kind::Broken; };
    const bool known = std::none_of(columns_.begin(), columns_.end(), broken);  // a broken one may have been to expect
    if (!expects && known) context_.report<diag::S0804>(of_.test.name.span);
    needed_fields(row);
  }

  Column column(const std::string& name, Span span) {
    Column made;
    if (name == "case") {
      made.kind = Column::Kind::Name;
    } else if (name == "at") {
      made.kind = Column::Kind::Time;
    } else if (name.starts_with(kExpect)) {
      made.name = trimmed(std::string_view(name).substr(kExpect.size()));
      if (made.name.empty()) return unknown_column(name, span);
      // In quotes the place in the text is not that in the file.
      const uint32_t before = span.end - static_cast<uint32_t>(made.name.size());
      const bool plain = context_.sources.text({span.file, before, span.end}) == made.name;
      const syntax::ExprPtr expr = name_expr(made.name, plain ? Span{span.file, before, span.end} : span);
      made.value = typer_.check(*expr);
      if (made.value != nullptr) made.kind = Column::Kind::Expect;
    } else {
      const std::optional<uint32_t> field = field_of(name);
      if (!field) return unknown_column(name, span);
      made.field = *field;
      const bool broken = context_.broken_fields.count(context_.model.lead[*field].name) != 0;
      if (!broken) made.kind = Column::Kind::Field;
    }
    return made;
  }

  /// By its name, or by that of its column in data files.
  std::optional<uint32_t> field_of(const std::string& name) const {
    const Symbol* field = context_.scope.field(name.starts_with("lead.") ? name.substr(5) : name);
    if (field != nullptr) return field->index;
    const std::vector<Field>& lead = context_.model.lead;
    const auto found = std::find_if(lead.begin(), lead.end(), [&](const Field& each) { return each.column == name; });
    if (found == lead.end()) return std::nullopt;
    return static_cast<uint32_t>(found - lead.begin());
  }

  Column unknown_column(const std::string& name, Span span) {
    auto& finding = context_.report<diag::S0640>(span, name);
    std::vector<std::string> names = context_.scope.field_names();
    for (const std::string& value : context_.scope.value_names()) names.push_back(std::string(kExpect) + value);
    const bool output = context_.scope.value(name) != nullptr;
    const std::string near = output ? std::string(kExpect) + name : diag::nearest(name, names);
    if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(span, near);
    return {};
  }

  /// Fields that no row can give and that must be given.
  void needed_fields(const CsvRow& header) {
    std::vector<bool> given = of_.common.given;
    for (const Column& column : columns_) {
      if (column.kind == Column::Kind::Field) given[column.field] = true;
    }
    const std::vector<Field>& lead = context_.model.lead;
    for (size_t i = 0; i < lead.size(); ++i) {
      if (given[i] || lead[i].type.optional || lead[i].default_value) continue;
      if (context_.broken_fields.count(lead[i].name) != 0) continue;
      context_.report<diag::S0801>(header.span, lead[i].name).note(lead[i].span, "declared here");
    }
  }

  // ---- Rows ------------------------------------------------------------------------------------------------------

  /// False if there is no place for more.
  bool row(const CsvRow& row) {
    if (row.cells.size() != columns_.size()) {
      context_.report<diag::S0641>(row.span, row.cells.size(), columns_.size());
      return true;
    }
    std::string name = std::to_string(rows_);
    common_ = &of_.common;
    for (size_t i = 0; i < columns_.size(); ++i) {
      const std::string_view text = trimmed(row.cells[i].text);
      if (text.empty()) continue;
      if (columns_[i].kind == Column::Kind::Name) name = text;
      if (columns_[i].kind == Column::Kind::Time) time(text, row.cells[i].span);
    }
    Test made = common_->test;
    made.name += " [" + name + "]";
    made.span = row.span;
    for (size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].kind == Column::Kind::Field) field(columns_[i], row.cells[i], made);
      if (columns_[i].kind == Column::Kind::Expect) expect(columns_[i], row.cells[i], made);
    }
    const std::vector<Field>& lead = context_.model.lead;
    for (size_t i = 0; i < lead.size(); ++i) {
      if (!made.lead[i].known() && lead[i].default_value) made.lead[i] = *lead[i].default_value;
    }
    context_.test_events += made.events.size();
    const bool fits = made.events.empty() || context_.test_events <= context_.options.max_test_events;
    if (!fits) context_.report<diag::S0818>(row.span, context_.options.max_test_events);
    if (fits) context_.model.tests.push_back(std::move(made));
    return fits;
  }

  void time(std::string_view text, Span span) {
    int64_t moment = 0;
    const std::string trouble = read_moment(context_, text, &moment);
    if (!trouble.empty()) {
      context_.report<diag::S0643>(span, text, trouble);
      return;
    }
    if (!other_time_ || other_time_->test.now_us != moment) other_time_ = of_.at(moment);
    common_ = &*other_time_;
  }

  static bool is_missing(const Field& field, std::string_view text) {
    return std::find(field.missing.begin(), field.missing.end(), text) != field.missing.end();
  }

  void field(const Column& column, const CsvCell& cell, Test& made) {
    const Field& field = context_.model.lead[column.field];
    Constant& value = made.lead[column.field];
    value = {};
    const std::string_view text = trimmed(cell.text);
    const bool several = field.type.kind == Kind::Set || field.type.kind == Kind::List;
    const bool none = several && text.empty() && !field.type.optional && !field.default_value;  // as in data files
    if (!none && (text.empty() || is_missing(field, text))) {
      if (!field.type.optional && !field.default_value) context_.report<diag::S0806>(cell.span, field.name);
      return;
    }
    const bool as_it_is = cell.quoted && field.type.is_textual();
    const std::string_view written = as_it_is ? std::string_view(cell.text) : text;
    const std::string trouble = read_value(context_, field.type, written, &value, field.split_by, field.format);
    if (!trouble.empty()) context_.report<diag::S0643>(cell.span, text, trouble);
    const bool absolute = field.type.kind == Kind::Date || field.type.kind == Kind::Timestamp;
    if (!absolute || !of_.reads_clock || has_time_ || of_.test.at != nullptr || std::exchange(warned_, true)) return;
    context_.report<diag::S0805>(cell.span, text).with_help("say when the case is, in a column `at`");
  }

  void expect(const Column& column, const CsvCell& cell, Test& made) {
    const std::string_view text = trimmed(cell.text);
    if (text.empty()) return;
    Claim claim;
    claim.span = cell.span;
    if (text == "unknown") {
      claim.text = column.name + " is unknown";
      claim.condition = Builder(context_).logic(Op::IsUnknown, {Kind::Bool}, {column.value}, cell.span);
    } else {
      Constant wanted;
      const Type type = column.value->type.as_optional(false);
      const std::string trouble = read_value(context_, type, text, &wanted);
      if (!trouble.empty()) {
        context_.report<diag::S0643>(cell.span, text, trouble);
        return;
      }
      claim.text = column.name + " == " + std::string(text);
      claim.left = column.value;
      claim.right = Builder(context_).constant(type, std::move(wanted), cell.span);
      claim.condition = typer_.equal(claim.left, claim.right, cell.span);
    }
    if (claim.condition != nullptr) made.claims.push_back(std::move(claim));
  }

  Context& context_;
  const CasesOf& of_;
  Typer typer_;
  std::vector<Column> columns_;
  std::unordered_map<uint32_t, Span> fields_;  // where each has its column
  const CommonCase* common_;                   // at the row's time
  std::optional<CommonCase> other_time_;
  size_t rows_ = 0;
  bool has_time_ = false, warned_ = false;
};

}  // namespace

std::string read_moment(Context& context, std::string_view text, int64_t* moment) {
  const stdlib::Zone* zone = context.zones.at(context.model, 0);
  if (zone == nullptr) return "cannot be read: the model's zone is not known";
  if (const auto day = stdlib::parse_date(text); day.ok()) {
    *moment = zone->to_utc(day.value * stdlib::kMicrosPerDay);
    return {};
  }
  const auto time = stdlib::parse_timestamp(text, *zone);
  *moment = time.value;
  return time.ok() ? "" : is_none("timestamp", time.error);
}

void check_cases(Context& context, const CasesOf& cases) {
  CasesChecker(context, cases).run();
}

}  // namespace score::sema
