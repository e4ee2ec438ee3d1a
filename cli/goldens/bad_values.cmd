score run a b --limit 1.5; score run a b --max-rejects many; score run a b --delimiter xx; score check a --emit typs; score run a b --input-format xml
