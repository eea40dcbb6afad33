# How long until, how long since.

time-in-days =
    { $n ->
       *[other] { $count }天后
    }
time-in-hours =
    { $n ->
       *[other] { $count }小时后
    }
time-in-minutes =
    { $n ->
       *[other] { $count }分钟后
    }
time-days-ago =
    { $n ->
       *[other] { $count }天前
    }
time-hours-ago =
    { $n ->
       *[other] { $count }小时前
    }
time-minutes-ago =
    { $n ->
       *[other] { $count }分钟前
    }
