#define SCORE_VECTOR_SET avx2
#define SCORE_VECTOR_ISA Isa::Avx2
#include "runtime/vector/event_loops_body.h"
#include "runtime/vector/loops_body.h"
#include "runtime/vector/sum_loops_body.h"
