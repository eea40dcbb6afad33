# How long until, how long since.

time-in-days =
    { $n ->
        [one] in { $count } day
       *[other] in { $count } days
    }
time-in-hours =
    { $n ->
        [one] in { $count } hour
       *[other] in { $count } hours
    }
time-in-minutes =
    { $n ->
        [one] in { $count } minute
       *[other] in { $count } minutes
    }
time-days-ago =
    { $n ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-hours-ago =
    { $n ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
time-minutes-ago =
    { $n ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
