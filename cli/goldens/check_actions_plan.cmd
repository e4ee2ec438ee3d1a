score check compiler/sema/goldens/actions.score --emit plan | sed -n '/^actions/,/^tests/p'
