score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --events page_vew=cli/goldens/data/page_views.csv; echo $?
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --events purchase=cli/goldens/data/page_views.csv; echo $?
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --events cli/goldens/data/page_views.csv; echo $?
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --events page_view=cli/goldens/data/nowhere.csv --quiet; echo $?
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --events seminar=cli/goldens/data/page_views.csv --quiet; echo $?
score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --events page_view=cli/goldens/data/page_views.csv; echo $?
score run cli/goldens/data/no_key.score cli/goldens/data/visitors.csv --events page_view=cli/goldens/data/page_views.csv; echo $?
score run cli/goldens/data/no_key.score cli/goldens/data/visitors.csv --events page_view=cli/goldens/data/page_views.csv -o cli/goldens/data/page_views.csv
