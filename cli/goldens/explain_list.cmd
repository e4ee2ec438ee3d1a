score explain --list | sed -n '/S071x/,/^$/p'; score explain --list --format json | grep -o '"code":"S0713","severity":"[a-z]*","family":"[^"]*"'
