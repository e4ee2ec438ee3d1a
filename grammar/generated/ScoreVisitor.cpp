
// Generated from Score.g4 by ANTLR 4.7.2


#include "ScoreVisitor.h"


using namespace score::grammar;

