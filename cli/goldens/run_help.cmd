score run --help
