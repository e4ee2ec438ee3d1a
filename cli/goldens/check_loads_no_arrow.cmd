LD_DEBUG=files score check examples/bank.score 2>&1 | grep -c -i -E "libarrow|libparquet|libscore_arrow|libscore_native|libLLVM" || true
