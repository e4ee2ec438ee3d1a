score --version
