score explain S0799; score explain S0713 leads.csv
