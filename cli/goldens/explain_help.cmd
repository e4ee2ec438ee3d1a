score explain --help
