score run a b --delimeter x
