printf '%s\n' '0.1 + 0.2 == 0.3' '1 / 0' '"a\"b"' '2026-11-22T09:00' '36 hours' '1 month' '[1.5, 2.0]' 'now' '1 +' 'nix' '' '2026-11-22' | score eval --format json --as-of 2026-11-22T10:00
