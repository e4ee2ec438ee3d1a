#pragma once
// The vector interpreter: scores a block of leads column by column, a slice at a time. It gives the reference
// interpreter's bits (runtime/interpret), which remains the judge and explains.
//
// A node is computed for all rows of a slice when something first asks for it: nodes are pure and total, so what nobody
// asks for is left out. Bools are masks. Where there is no loop for a builtin its kernel is called row by row, where
// all arguments are known. Nodes of rate Model and Batch have one value; nodes of rate Value are computed for each
// distinct value of their field and looked up. Events are evaluated flat, blind to whose they are, and then gathered
// lead by lead: by loops for the common shapes (flat_events.h), by interpret::EventEvaluator for the others.
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "compiler/plan/routines.h"
#include "compiler/plan/schedule.h"
#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/interpret/event_evaluator.h"
#include "runtime/interpret/node_values.h"
#include "runtime/interpret/result_block.h"
#include "runtime/vector/column.h"
#include "runtime/vector/dictionary.h"
#include "runtime/vector/event_loops.h"
#include "runtime/vector/flat_events.h"
#include "runtime/vector/frame.h"
#include "runtime/vector/loops.h"
#include "runtime/vector/native.h"
#include "runtime/vector/prepared_sums.h"
#include "runtime/vector/rule_profile.h"

namespace score::vector {

/// Rows of a slice at most: its masks and columns stay in the caches near the core.
inline constexpr size_t kSliceRows = 2048;
/// A slice has fewer rows where its leads have more events than this in all, but never fewer than 64.
inline constexpr size_t kSliceEvents = 8192;

/// One a thread. The plan and the params must outlive it.
class Evaluator : private interpret::NodeValues {
 public:
  /// `params` has one value for each of Plan::params, and `schedule` is that of plan and params: null makes one.
  /// `isa` must run here.
  Evaluator(const plan::Plan& plan, std::span<const interpret::Value> params, Isa isa = best_isa(),
            std::shared_ptr<const plan::Schedule> schedule = nullptr);
  Evaluator(const Evaluator&) = delete;
  Evaluator& operator=(const Evaluator&) = delete;

  /// As engine::Engine::score. Throws std::bad_alloc.
  void score(const columns::LeadBlock& leads, const columns::EventBlock* events, interpret::ResultBlock* out);

  /// From the next block on generated code of the same plan and params runs where it fits the block (its
  /// KernelOptions); null: none.
  void use(std::shared_ptr<const NativeCode> code) { native_ = std::move(code); }
  /// Whether the last block was scored by generated code.
  bool was_native() const { return native_fits_; }
  /// From here on; null: no more. It has an entry for each of the plan's rules and tables, and outlives its use.
  void profile_into(RuleProfile* profile) { profile_ = profile; }

 private:
  using NodeId = plan::NodeId;
  using Routine = plan::Routine;
  using Value = interpret::Value;

  // evaluator.cpp: blocks, slices, what is the same for all rows
  void start_block(const columns::LeadBlock& leads, const columns::EventBlock* events);
  size_t slice_rows(size_t base) const;
  void slice(size_t base, size_t rows, interpret::ResultBlock& out);
  void output(const plan::Step& step);
  void write(const sema::Output& output, size_t base, size_t rows, interpret::ResultBlock& out);
  void triggers(size_t base, size_t rows, interpret::ResultBlock& out);
  void find_texts();
  void remember_text(uint32_t index);
  uint32_t text_under(NodeId id) const;
  void evaluate_uniform(plan::Rate rate, stdlib::Arena& arena);
  int64_t now_of(const Frame& frame, size_t row) const { return frame.now == nullptr ? now_ : frame.now[row]; }
  bool is_uniform(const plan::Node& node) const {
    return node.rate == plan::Rate::Model || (node.rate == plan::Rate::Batch && one_now_);
  }

  // native.cpp
  struct Uniforms {
    std::vector<uint64_t> bits;
    std::vector<uint8_t> known;
  };
  bool fits(const NativeCode& code) const;
  void start_native();
  void native_slice(size_t base, size_t rows, interpret::ResultBlock& out);
  void native_input(const plan::KernelInput& input, const void** cells, const Word** known);
  void run_kernel(size_t index, size_t base, size_t rows, interpret::ResultBlock& out, bool keep);
  void keep_output(const sema::Output& output, const int64_t* cells);
  void item_points(const plan::Item& item, int64_t* points, Word* fired);
  void text_points(const plan::GroupTexts& texts, int64_t* points);

  // columns.cpp: a node's column in a frame
  /// Integers have 8 bytes.
  const Column& column(Frame& frame, NodeId id);
  /// As it stands: integers may have fewer bytes.
  const Column& narrow(Frame& frame, NodeId id);
  Column computed(Frame& frame, NodeId id);
  Column cells(Frame& frame, const columns::LeadColumn& column);
  Column gathered(Frame& frame, const Column& from, Cells kind, const uint32_t* index);
  Cells cells_of_node(NodeId id) const { return cells_of(plan_.nodes[id].type.kind); }
  const void* full(Frame& frame, const Column& column, Cells kind);
  struct Truth {
    const Word* yes;
    const Word* known;  // null: every row
  };
  static Truth truth(const Frame& frame, const Column& column);
  static const Word* known_words(const Frame& frame, const Column& column) {
    if (column.uniform) return column.value.known ? frame.ones() : frame.zeros();
    return column.known == nullptr ? frame.ones() : column.known;
  }

  // dictionaries (columns.cpp)
  struct TextField {
    Dictionary dictionary;
    std::unique_ptr<Frame> frame;  // values that are new
    uint64_t framed = 0;           // the generation that `frame` is of
    uint32_t* codes = nullptr;     // of the slice's rows; null: not yet
  };
  const columns::LeadColumn& field_column(const plan::Node& node) const;
  const columns::LeadColumn& text_column(NodeId id) const;
  Column looked_up(Frame& frame, TextField& field, NodeId id);
  void encode(Frame& frame, TextField& text, const columns::LeadColumn& column);
  Frame& new_values(TextField& text, size_t from, uint64_t generation);

  // logic.cpp
  Column conjunction(Frame& frame, const plan::Node& node, bool decisive);
  const Word* yes_of(Frame& frame, NodeId id);
  const Word* yes_of_rest(Frame& frame, NodeId id, const Word* before, bool all);
  Column negation(Frame& frame, const plan::Node& node);
  Column choice(Frame& frame, const plan::Node& node);
  Column or_else(Frame& frame, const plan::Node& node);
  Column blend(Frame& frame, Cells kind, const Word* first, const Column& a, const Word* second, const Column& b);
  Column whether_known(Frame& frame, const plan::Node& node, bool wanted);
  Column whether_unlisted(Frame& frame, const plan::Node& node);

  // builtins.cpp
  Column builtin(Frame& frame, const plan::Node& node, NodeId id);
  Column by_rows(Frame& frame, const plan::Node& node);
  Column compared_numbers(Frame& frame, const plan::Node& node, Relation relation);
  Column compared_integers(Frame& frame, const plan::Node& node, Relation relation);
  Column compared_enums(Frame& frame, const plan::Node& node, Relation relation);
  Column listed(Frame& frame, const plan::Node& node, Routine::Kind kind);
  Column has(Frame& frame, const plan::Node& node, Routine::Kind kind);
  Column arithmetic(Frame& frame, const plan::Node& node, IntegerOp op, const Column& a, const Column& b);
  Column arithmetic(Frame& frame, const plan::Node& node, NumberOp op);
  Column converted(Frame& frame, const plan::Node& node, Routine::Kind kind);
  std::optional<Column> since(Frame& frame, const plan::Node& node, const Routine& routine);
  const Word* both_known(Frame& frame, const Column& a, const Column& b);
  Column masked(Frame& frame, Word* bits, const Word* known);
  /// A uniform column as 64 equal values.
  template <class T>
  static Operand<T> operand(Frame& frame, const Column& column) {
    if (!column.uniform) return {static_cast<const T*>(column.cells), kWordRows};
    T* same = frame.array<T>(kWordRows);
    if constexpr (std::is_same_v<T, double>) {
      std::fill_n(same, kWordRows, column.value.scalar.d);
    } else {
      std::fill_n(same, kWordRows, column.value.scalar.i);
    }
    return {same, 0};
  }
  const Column& argument(Frame& frame, const plan::Node& node, uint32_t index) {
    return column(frame, plan_.arguments_of(node)[index]);
  }
  const Column& narrow_argument(Frame& frame, const plan::Node& node, uint32_t index) {
    return narrow(frame, plan_.arguments_of(node)[index]);
  }

  // points.cpp
  struct Tally;
  void score(const plan::Score& score, int64_t* points);
  void formula(const plan::Score& score, int64_t* points);
  void group(uint32_t index, int64_t* points, Word* fired);
  void group_as_written(const plan::Group& group, int64_t* points, Word* fired);
  void item(const plan::Item& item, Tally& tally);
  void rule(const plan::Rule& rule, const std::optional<int64_t>& weight, Tally& tally);
  void table(const plan::Table& table, const std::optional<int64_t>& weight, Tally& tally);
  void event_rule(const plan::Rule& rule, const plan::EventSource& source, const Word* when, Tally& tally,
                  const std::optional<int64_t>& weight);
  void idle_rule(const plan::Rule& rule, const plan::IdleSource& source, const Word* when, Tally& tally,
                 const std::optional<int64_t>& weight);
  void give(Tally& tally, const Word* mask, int64_t points);
  void give(Tally& tally, const Word* mask, const int64_t* points);
  void note_fired(Tally& tally, const Word* mask);
  void limited(int64_t* points, int64_t most, const plan::Clamp& clamp, const std::optional<int64_t>& weight);
  int64_t limited(int64_t points, int64_t most, const plan::Clamp& clamp, const std::optional<int64_t>& weight) const;
  void clamp(int64_t* points, const plan::Clamp& clamp);
  void accidents(const Word* mask);
  int64_t bound(const plan::Item& item) const;

  // sums.cpp
  void sum_in_lanes(uint32_t index, int64_t* points, Word* fired);
  void give_in_lanes(Tally& tally, const Word* mask, int64_t points);
  void hand_over(Tally& tally);
  void add_codes(const plan::CodePoints& one, const LaneTable& table, Tally& tally);
  void add_intervals(const plan::IntervalPoints& one, const PreparedIntervals& prepared, Tally& tally);
  void add_cuts(const plan::IntervalPoints& one, const Column& subject, Tally& tally);
  void add_texts(const plan::TextPoints& one, PreparedTexts& prepared, Tally& tally);
  std::vector<int64_t> points_of_texts(const plan::TextPoints& one, Frame& values, int64_t unit);
  const uint16_t* places_of(NodeId id, const plan::Cuts& cuts, const IntervalSearch& search);
  const Word* known_rows(const Column& column);

  // bands.cpp
  template <class Take>
  void each_band(Frame& frame, const plan::Bands& bands, const Take& take);
  Word* matches(Frame& frame, const plan::Band& band, const Column& subject, abi::Kind kind);
  Word* related(Frame& frame, Relation relation, const Column& subject, const Column& bounds, abi::Kind kind);
  const int64_t* searched(const plan::Bands& bands, const plan::BandSearch& by,
                          const std::function<int64_t(uint32_t)>& value);
  void search_table(const plan::Bands& bands, const plan::BandSearch& by, const std::optional<int64_t>& weight,
                    Tally& tally);
  Column labels(const plan::Bands& bands, const std::optional<plan::BandSearch>& search);
  Column grade(const plan::Grade& grade);
  Column shifted(const plan::Grade& grade);
  Column segment(const plan::Segment& segment);

  // events.cpp
  Column events(Frame& frame, const plan::Node& node);
  Frame& event_frame(uint32_t type);
  const uint32_t* leads_of(Frame& events);
  class LeadByLead;

  // flat_events.cpp, flat_limits.cpp, flat_points.cpp
  bool is_flat(const plan::Rule& rule) const {
    return schedule_->flat_rules[static_cast<size_t>(&rule - plan_.rules.data())];
  }
  EventRanges ranges(const Frame& events) const { return {events.begin, events.base(), leads_.rows()}; }
  KeptEvents kept_events(Frame& events, const Word* mask);
  Word* filtered(Frame& events, const plan::Selection& selection);
  void keep_window(Frame& events, const plan::Selection& selection, Word* rows);
  const KeptEvents& selected(uint32_t selection);
  void keep_inside(Frame& events, Relation relation, NodeId end, Word* rows);
  Column flat_events(Frame& frame, const plan::Node& node, const plan::EventExpr& expr);
  Value aggregate(const plan::EventExpr& expr, const KeptEvents& kept, const Column* values, size_t lead);
  void flat_points(const plan::Rule& rule, const plan::EventSource& source, const Word* asked, int64_t* points,
                   Word* fired);
  KeptEvents counted_events(Frame& events, const plan::EventSource& source, uint32_t selection, const Word* asked);
  void newest_of_buckets(Frame& events, const plan::EventSource& source, const plan::Limit& limit, const Word* asked,
                         Word* mask);
  KeptEvents newest_events(Frame& events, const plan::EventSource& source, const KeptEvents& kept);
  const double* decay_factors(Frame& events, const plan::Decay& decay);
  KeptEvents with_points(Frame& events, const Column& values, const KeptEvents& kept, const Word* asked);
  void limit_points(const plan::EventSource& source, bool one_sign, const KeptEvents& given, const int64_t* running,
                    int64_t* points, const Word* fired);
  int64_t integer_at(NodeId id, size_t lead) { return narrow(leads_, id).at(Cells::Integers, lead).scalar.i; }
  const Value& value(NodeId id) override;
  void run(std::span<const NodeId> program, uint32_t event, uint32_t row) override;
  bool choose(const plan::Selection& selection, bool windowed, std::vector<interpret::Kept>& kept) override;

  const plan::Plan& plan_;
  std::span<const Value> params_;
  const Loops& loops_;
  const SumLoops& sum_loops_;
  const EventLoops& event_loops_;
  std::shared_ptr<const plan::Schedule> schedule_;
  uint32_t last_node_;  // nodes from here on are not the engine's business
  std::vector<Routine> routines_;
  // By node: which of texts_ it hangs on and on nothing else that varies, kNoText if there is no such. Fields of leads
  // come first, then those of each event type.
  static constexpr uint32_t kNoText = UINT32_MAX;
  std::vector<uint32_t> text_of_;
  std::vector<uint32_t> first_text_;  // by event type

  const columns::LeadBlock* block_ = nullptr;
  const columns::EventBlock* event_block_ = nullptr;
  bool one_now_ = true;
  int64_t now_ = 0;
  uint64_t accidents_ = 0;
  stdlib::CallContext context_;
  stdlib::Arena model_arena_, block_arena_;
  std::vector<NodeId> model_nodes_, batch_nodes_;
  std::vector<Value> uniform_;  // by node, of these two

  Frame leads_;
  std::vector<std::unique_ptr<Frame>> events_;  // by type
  std::vector<char> events_ready_;
  std::vector<KeptEvents> selected_;  // by class; without a mask: not yet
  /// What the selections of whatever goes lead by lead keep, of the slice.
  struct Chosen {
    const plan::Selection* selection = nullptr;
    bool windowed = false;
    const Word* mask = nullptr;
  };
  std::vector<Chosen> chosen_;
  /// What a decay leaves of a point of each event.
  struct Factors {
    uint32_t event = 0;
    plan::DecayKind kind{};
    int64_t length = 0;
    double percent = 0;
    const double* factors = nullptr;

    bool is_as(const Factors& other) const {
      return event == other.event && kind == other.kind && length == other.length && percent == other.percent;
    }
  };
  std::vector<Factors> factors_;                   // of the slice
  std::vector<std::unique_ptr<TextField>> texts_;  // null where no node is made of it
  std::vector<Memo> memos_;                        // by node
  std::vector<PreparedSums> prepared_;             // by group
  std::vector<Column> scores_, grades_, segments_;
  RuleProfile* profile_ = nullptr;

  std::shared_ptr<const NativeCode> native_;
  bool native_fits_ = false;
  std::vector<Uniforms> native_uniforms_;  // by kernel, of the block

  /// What value() answers for: a row of the slice, and a row of the events of `events`.
  struct Place {
    size_t row = 0;
    Frame* events = nullptr;
    size_t event_row = 0;
  };
  Place place_;
  std::vector<Value> loaded_;  // by node: what value() has handed out
};

}  // namespace score::vector
