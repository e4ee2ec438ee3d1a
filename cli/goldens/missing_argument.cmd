score run a
