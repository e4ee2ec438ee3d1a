#pragma once
// The surface of libscore_arrow.so, the only part of the product that is linked with Arrow C++. It is loaded when the
// first Parquet or Arrow file is opened, so that everything else starts without it. Plain C: the two sides may be built
// by different compilers and standard libraries.
//
// Every function returns SCORE_ARROW_OK or another code and then has filled `error` in. Nothing throws. An object is
// used by one thread at a time.
#include <stdint.h>

#include "runtime/columns/arrow_c.h"

#ifdef __cplusplus
extern "C" {
#endif

#define SCORE_ARROW_EXPORT __attribute__((visibility("default")))

/// Changes with every change of this header; the host refuses a module that answers another.
#define SCORE_ARROW_MODULE_VERSION 1

enum { SCORE_ARROW_OK = 0, SCORE_ARROW_WRONG_USE = 1, SCORE_ARROW_IO = 2, SCORE_ARROW_BAD_DATA = 3 };
enum { SCORE_ARROW_PARQUET = 0, SCORE_ARROW_FILE = 1, SCORE_ARROW_STREAM = 2 };

typedef struct ScoreArrowError {
  char text[1024];  // UTF-8, terminated, one line
} ScoreArrowError;

/// Bytes from the host, for streams. `read` gives 1 to `room` bytes, 0 at the end, -1 after a failure, whose text
/// `error` gives (it lives until the next call).
typedef struct ScoreArrowInput {
  void* context;
  int64_t (*read)(void* context, void* into, int64_t room);
  const char* (*error)(void* context);
} ScoreArrowInput;

/// Bytes to the host: `write` takes all `size` bytes and returns 0, or fails with -1.
typedef struct ScoreArrowOutput {
  void* context;
  int (*write)(void* context, const void* bytes, int64_t size);
  const char* (*error)(void* context);
} ScoreArrowOutput;

typedef struct ScoreArrowRead {
  int32_t format;
  const char* path;              // Parquet and Arrow files
  const ScoreArrowInput* input;  // Arrow streams; outlives the stream that is made
  const char* const* columns;    // those wanted; names that are not there are left out
  int64_t n_columns;             // -1: all
  int64_t batch_rows;            // at most so many rows a batch
} ScoreArrowRead;

SCORE_ARROW_EXPORT int score_arrow_module_version(void);

/// `all`: the schema of the whole file. `out`: batches of the wanted columns, in the order asked for.
SCORE_ARROW_EXPORT int score_arrow_open(const ScoreArrowRead* what, struct ArrowSchema* all,
                                        struct ArrowArrayStream* out, ScoreArrowError* error);

typedef struct ScoreArrowWriter ScoreArrowWriter;

/// `schema` is taken over, its metadata goes into the file. `output` outlives the writer.
SCORE_ARROW_EXPORT int score_arrow_create(int32_t format, const ScoreArrowOutput* output, struct ArrowSchema* schema,
                                          ScoreArrowWriter** writer, ScoreArrowError* error);
/// `batch`, of the writer's schema, is taken over.
SCORE_ARROW_EXPORT int score_arrow_write(ScoreArrowWriter* writer, struct ArrowArray* batch, ScoreArrowError* error);
/// Writes what is still to be written. Once, last.
SCORE_ARROW_EXPORT int score_arrow_finish(ScoreArrowWriter* writer, ScoreArrowError* error);
SCORE_ARROW_EXPORT void score_arrow_destroy(ScoreArrowWriter* writer);

#ifdef __cplusplus
}
#endif
