
// Generated from Score.g4 by ANTLR 4.7.2


#include "ScoreBaseVisitor.h"


using namespace score::grammar;

