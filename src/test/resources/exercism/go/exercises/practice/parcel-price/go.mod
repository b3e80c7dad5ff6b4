module parcelprice

go 1.18
