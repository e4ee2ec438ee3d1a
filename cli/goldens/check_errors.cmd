score check cli/goldens/data/wrong.score nix.score
