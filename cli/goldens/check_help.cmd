score check --help
