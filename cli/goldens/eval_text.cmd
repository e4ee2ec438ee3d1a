score eval '0.1 + 0.2'; score eval '1 / 0'; score eval '"日本" + "語"'; score eval '[1, 2]'; score eval 'weekday of 2026-11-22'; score eval '-7 div 2'; score eval '2 months'
