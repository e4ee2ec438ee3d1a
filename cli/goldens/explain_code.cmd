score explain s0713 && score explain "warning[S0710]" S711 --format json
