#pragma once
// Order and identity of two known values of one kind.
#include <string>

#include "compiler/plan/plan.h"
#include "runtime/abi/value.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

using stdlib::compare;
/// The same of values that may be lists, which go item by item.
int compare(const Value& a, const Value& b, const plan::Type& type);

/// Appends bytes that are equal for equal values and for unknown ones, and different otherwise; keys made of several
/// values one after the other are equal just if all the values are.
void append_key(const Value& value, abi::Kind kind, std::string& key);
/// The same of values that may be lists.
void append_key(const Value& value, const plan::Type& type, std::string& key);

}  // namespace score::interpret
