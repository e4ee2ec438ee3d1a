cat > $TMP/a.score <<'E'
use std.titles
lead { id: string key, title: text?, points: int }
define decides = seniority(title) >= director
score total { +(points)
  +10 when decides and points > 5 }
on total rises above 50 do call { points: total }
on total falls below 10 do send {}
test "rises" {
  lead { id: "1", title: "VP Sales", points: 60 }
  previous { total: 20 }
  expect call, not send
}
E
cd $TMP && score test a.score --coverage
