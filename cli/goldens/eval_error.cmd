score eval '1 + nix'
