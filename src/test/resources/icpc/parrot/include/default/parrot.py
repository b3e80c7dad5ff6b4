TIMES = {{times}}
