# The expo: judges who walk from table to table, and the floor as organisers see it.

scoring-expo-title = Judging at the tables – { $programme }
scoring-expo-heading = Judging at the tables
scoring-expo-lead = You are sent from table to table. At each you look at one project and say whether it is better than the one before. Nobody sees your judgments while judges walk.
scoring-expo-free = A table is free for you.
scoring-expo-first = Begin: my first table
scoring-expo-next = My next table
scoring-expo-go = Please go to this table:
scoring-expo-table = Table
scoring-expo-arrived = I am here, begin
scoring-expo-way-until = The table is kept for you until { $time }.
scoring-expo-way-over = The table was kept for you until now. Go there all the same, or leave it and take another.
scoring-expo-until = Your visit: until { $time }.
scoring-expo-time-over = Your time here is over. Please say what you think and go on.
scoring-expo-question = Which was better?
# The two large answers: the table, then the name of the project under it.
scoring-expo-this = This one, table { $number }
scoring-expo-before = The one before, table { $number }
scoring-expo-neither = I cannot say
scoring-expo-first-text = This is your first table: there is nothing to compare yet. From the next one on you say which of two was better.
scoring-expo-seen = I have seen it, go on
scoring-expo-points = Points
scoring-expo-points-help = At a glance; more is better.
scoring-expo-absent = Nobody is at this table
scoring-expo-skip = Leave this table for another reason
scoring-expo-skip-why = Why
scoring-expo-skip-words = In a few words
scoring-expo-skip-words-help = The organisers read this. For a conflict of interest it is needed.
scoring-expo-skip-button = Leave this table
scoring-skip-busy = Others are with them; I come back later
scoring-skip-cannot-judge = I cannot judge this
scoring-skip-conflict = I have a conflict of interest
scoring-expo-undo = Take back my last step
scoring-expo-seen-count = { $n ->
    [0] You have seen no table yet.
    [one] You have seen { $count } table.
   *[other] You have seen { $count } tables.
}
scoring-expo-paused-heading = Judging is paused
scoring-expo-paused-text = The organisers have paused judging. What you have said is kept.
scoring-expo-paused = Paused. This page goes on by itself.
scoring-expo-look-again = Look again
scoring-expo-waits-heading = No table is free just now
scoring-expo-waits-text = All tables that are left for you are being visited, or nobody was there.
scoring-expo-waits = One should be free by { $time }. This page goes on by itself.
scoring-expo-nothing-heading = You have seen every table that is left for you
scoring-expo-nothing-text = Thank you. If a table is added or shown again, it will stand here.

scoring-order-title = Your order – { $programme }
scoring-order-heading = What you have seen, in your order
scoring-order-lead = Put what you have seen in order, the best first. It is voluntary, and tells more than single comparisons. Nobody else sees your order before the round is closed.
scoring-order-placed = Your order
scoring-order-others = Not in your order yet
scoring-order-table = Table { $number }
scoring-order-points = your points: { $points }
scoring-order-up = Up
scoring-order-down = Down
scoring-order-move = Move
scoring-order-put = Put it there
scoring-order-place = Place { $place }
scoring-order-up-of = Move { $entry } up
scoring-order-down-of = Move { $entry } down
scoring-order-to-of = Place of { $entry }
scoring-order-empty = Nothing seen yet
scoring-order-empty-text = What you have seen at the tables will stand here.

scoring-floor-title = The floor – { $programme }
scoring-floor-heading = The floor
scoring-floor-lead = How often each table was visited, who walks, and who was not there. Nobody sees who is ahead before the round is closed.
scoring-floor-closed = Judges no longer walk.
scoring-floor-paused = Judging has been paused since { $time }
scoring-floor-paused-text = Judges see that it is paused, and go on by themselves when you resume.
scoring-floor-pause = Pause judging
scoring-floor-resume = Resume judging
scoring-floor-without = { $n ->
    [one] { $count } entry has no table
   *[other] { $count } entries have no table
}
scoring-floor-without-text = Nobody is sent there: give out numbers
scoring-floor-enough-tables = Tables with enough visits
scoring-floor-walking = Judges who walk
scoring-floor-not-begun = Not begun
scoring-floor-hidden = Hidden
scoring-floor-hidden-text = Three judges found nobody there, or an organiser hid them: nobody is sent there. They are not asked for when the round is closed.
scoring-floor-hidden-since = Hidden since { $time }
scoring-floor-show = Show again
scoring-floor-hide = Hide
scoring-floor-hide-of = Hide { $entry }
scoring-floor-left = Left without a word
scoring-floor-left-caption = Tables that judges left without judging, the latest first
scoring-floor-when = When
scoring-floor-why = Why
scoring-floor-absent = Nobody there
scoring-floor-busy = Others were there
scoring-floor-conflict = Conflict of interest
scoring-floor-skipped = Cannot judge
scoring-floor-tables = Tables
scoring-floor-tables-caption = Tables, those with the fewest visits first
scoring-floor-visits = Visits
scoring-floor-absences = Found empty
scoring-floor-visited = Being visited
scoring-floor-awaited = A judge is on the way
scoring-floor-enough = Enough visits
scoring-floor-free = Needs visits
scoring-floor-walking-caption = Judges who have begun, and where they are
# Below a page that shows how the floor is now.
scoring-floor-looks-again = This page looks again by itself every few seconds.
scoring-floor-hold-still = Hold it still
scoring-floor-let-look = Let this page look again by itself
scoring-floor-seen = Tables seen
scoring-floor-at = At table
scoring-floor-on-the-way = On the way to table
scoring-floor-between = Between tables
scoring-floor-settings = How it goes
scoring-floor-minutes = Minutes for a visit
scoring-floor-minutes-help = The way there included. After that the table is free for others.
scoring-floor-points = Quick points
scoring-floor-points-help = At each table, besides the comparison.
scoring-floor-points-none = None
scoring-floor-points-to = 1 to { $most }
scoring-floor-ordered = Judges may keep an order of their own
scoring-floor-ordered-help = It tells more than single comparisons.
scoring-floor-save = Save

scoring-closing-visits = { $n ->
    [one] { $count } visit with a judgment stands
   *[other] { $count } visits with a judgment stand
}
scoring-closing-looks = { $n ->
    [one] { $count } look without a judgment is not counted
   *[other] { $count } looks without a judgment are not counted
}
scoring-closing-few-visits = { $n ->
    [0] no table that is shown lacks visits
    [one] { $count } table lacks visits
   *[other] { $count } tables lack visits
}

scoring-why-not-there = You are no longer at that table. Here is where you are now.
scoring-why-not-seen = You can only put in order what you have seen.
scoring-why-no-points = Give points, too, then say which was better.
scoring-why-no-skip-reason = Say why you leave this table.
scoring-why-paused = The organisers have paused judging. Please wait.
scoring-why-taken = Another judge has just taken this table.
scoring-why-crowded = Many tapped at the same moment, and yours was not kept. Please tap again.

said-expo-changed = Saved. It holds from the next table on.
said-expo-paused = Judging is paused.
said-expo-resumed = Judging goes on.
said-expo-hidden = Nobody is sent there any more.
said-expo-shown = Judges are sent there again.

desk-act-expo-judged = Judged at a table
desk-act-expo-placed = Changed their own order
desk-act-expo-left = Left a table without judging
desk-act-expo-undone = Took back a step at the expo
desk-act-expo-changed = Changed how the expo goes
desk-act-expo-paused = Paused the expo
desk-act-expo-resumed = Resumed the expo
desk-act-expo-entry-hidden = Hid an entry from judges
desk-act-expo-entry-shown = Showed an entry to judges again

letter-team-absent-subject = { $programme }: nobody at the table of { $entry }
letter-team-absent-body =
    Dear { $name },

    Three judges found nobody at the table of { $entry }, “{ $title }”. It is hidden: no more judges are sent there.

    When the team is back, show it again:
    { $link }

letter-expo-conflict-subject = { $programme }: { $judge } steps back from { $entry }
letter-expo-conflict-body =
    Dear { $name },

    At the tables, { $judge } has declared a conflict of interest with { $entry } and will not judge it:

    { $reason }

    Others are sent there. How it goes stands here:
    { $link }

results-how-pairs = Judges said which of two was better, at the tables. A value is how often in a hundred the entry would be found better than one of middling strength, by all that was said; beside it stands the plain share of comparisons won, in per cent.
