score explain --list | sed -n '/S071x/,/^$/p'; score explain --list --format json | head -c 200
