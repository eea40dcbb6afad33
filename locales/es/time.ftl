# How long until, how long since.

time-in-days =
    { $n ->
        [one] dentro de { $count } día
       *[other] dentro de { $count } días
    }
time-in-hours =
    { $n ->
        [one] dentro de { $count } hora
       *[other] dentro de { $count } horas
    }
time-in-minutes =
    { $n ->
        [one] dentro de { $count } minuto
       *[other] dentro de { $count } minutos
    }
time-days-ago =
    { $n ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
time-hours-ago =
    { $n ->
        [one] hace { $count } hora
       *[other] hace { $count } horas
    }
time-minutes-ago =
    { $n ->
        [one] hace { $count } minuto
       *[other] hace { $count } minutos
    }
