score run examples/bank.score examples/data/bank-full.csv | head -2; echo "exit ${PIPESTATUS[0]}"
