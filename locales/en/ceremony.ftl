# The run of show.

ceremony-run = Run of show
ceremony-lead = The prizes in the order in which they are handed over. Only organisers see this page. Names appear when a decision is signed by both. Print it for those on stage.
ceremony-begins = Begins on { $when }
ceremony-lasts = Lasts { $span }
ceremony-span = { $minutes } min { $seconds } s
ceremony-undecided = { $n ->
    [one] { $count } prize has no signed decision yet.
   *[other] { $count } prizes have no signed decision yet.
}
ceremony-decide = Go to the decisions
ceremony-seconds = Seconds for each prize
ceremony-seconds-help = From 10 to 1,800. A name and a handshake take about 100 seconds.
ceremony-count = Count again
ceremony-none = No prizes
ceremony-none-text = Prizes come from the set-up of the programme. Add them there.
ceremony-not-decided = Not decided
ceremony-no-award = No award
