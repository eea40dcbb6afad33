# Dans combien de temps, il y a combien de temps.

time-in-days =
    { $n ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
time-in-hours =
    { $n ->
        [one] dans { $count } heure
       *[other] dans { $count } heures
    }
time-in-minutes =
    { $n ->
        [one] dans { $count } minute
       *[other] dans { $count } minutes
    }
time-days-ago =
    { $n ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
time-hours-ago =
    { $n ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
time-minutes-ago =
    { $n ->
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
