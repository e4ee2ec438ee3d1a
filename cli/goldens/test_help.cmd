score test --help
