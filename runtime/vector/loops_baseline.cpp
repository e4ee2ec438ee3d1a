#define SCORE_VECTOR_SET baseline
#define SCORE_VECTOR_ISA Isa::Baseline
#include "runtime/vector/event_loops_body.h"
#include "runtime/vector/loops_body.h"
#include "runtime/vector/sum_loops_body.h"
