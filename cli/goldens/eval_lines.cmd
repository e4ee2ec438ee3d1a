printf '%s\n' '1 + 1' 'nix' '2 + 2' | score eval -
