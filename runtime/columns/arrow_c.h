#pragma once
// The Arrow C Data and C Stream interfaces, as their standard fixes them: three plain C structs through which columns
// change hands between libraries, without copying and without either side linking the other.
//
// Ownership: whoever holds a struct whose `release` is set must call it exactly once; `release` frees everything the
// struct reaches, children included, and sets itself to null. A struct is moved by copying its bytes and setting the
// source's `release` to null. The guards are the standard's own, so that another library's copy may be included beside.
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char* format;    // the type, in the standard's letters ("u": utf8, "tsu:UTC": timestamp, …)
  const char* name;      // may be null
  const char* metadata;  // may be null; int32 count, then count × (int32 size, key bytes, int32 size, value bytes)
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;  // the values' type when this is a dictionary's index type
  void (*release)(struct ArrowSchema*);
  void* private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;  // -1: not counted
  int64_t offset;      // every buffer is read from this item on
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;  // [0] is the validity bitmap (null: no nulls) for every type that has one
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};

#endif  // ARROW_C_DATA_INTERFACE

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

/// Batches one after the other. The callbacks return 0 or an errno-like code; after a failure `get_last_error` may
/// give a text that lives until the next call. The end of the stream is an array whose `release` is null.
struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};

#endif  // ARROW_C_STREAM_INTERFACE

#ifdef __cplusplus
}
#endif
