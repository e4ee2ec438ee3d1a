score eval --help
