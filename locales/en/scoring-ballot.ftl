# Rounds in which a judge says what they think of all their entries on one page: an order, or points of a budget.

programme-method-order = Judges put all their entries in an order, the best first.
programme-method-budget = Judges spread points over all their entries.
programme-round-budget = { $n ->
    [one] Each judge has { $count } point to give. An entry’s value is its share of what its judges gave; 100 is an equal share.
   *[other] Each judge has { $count } points to give. An entry’s value is its share of what its judges gave; 100 is an equal share.
}
programme-why-budget = A budget round, and no other, says how many points each judge has: “budget”, from 1 to { $most }.

scoring-list-ballot-lead = Read each entry; then judge all of them together on your ballot. You can change it until scoring closes.
scoring-why-ballot = In this round you judge all your entries together, on your ballot.

scoring-support-ballot = In this round the judge says what they think of all their entries on one ballot, which nobody fills in for them.

scoring-ballot = Your ballot
scoring-ballot-order-lead = Put your entries in an order: 1 for the best. Type places, or use the buttons. Entries may share a place; then the next one is skipped (1, 2, 2, 4).
scoring-ballot-budget-lead = { $n ->
    [one] You have { $count } point. Give it to one of your entries.
   *[other] You have { $count } points. Spread them over your entries as you think they deserve; an entry may get none.
}
scoring-ballot-until = Nothing counts before you submit. You can save and change your ballot until { $until }.
scoring-ballot-correcting = You have submitted this ballot. You can correct it until { $until }.
scoring-ballot-came-later-title = Your ballot is no longer complete
# Entries that a judge was given after submitting.
scoring-ballot-came-later = { $n ->
    [one] { $count } entry was given to you after you had submitted. Until you save the ballot with it, it is not judged by you.
   *[other] { $count } entries were given to you after you had submitted. Until you save the ballot with them, they are not judged by you.
}
scoring-ballot-criteria = What to judge by
scoring-ballot-place-of = Place of { $entry }
scoring-ballot-points-of = Points for { $entry }
scoring-ballot-put = Put at place { $place }
# $given: “60 of 100”.
scoring-ballot-left = { $n ->
    [0] { $given } points are given; none are left.
    [one] { $given } points are given; { $count } is left.
   *[other] { $given } points are given; { $count } are left.
}
scoring-ballot-too-many = { $n ->
    [one] { $given } points are given: { $count } too many.
   *[other] { $given } points are given: { $count } too many.
}
scoring-ballot-save = Save
scoring-ballot-sort = Save and sort by place
scoring-ballot-help = Open an entry to read it, to say that you have a conflict, or that something is wrong with it.
scoring-ballot-saved-submitted = Saved { $time }. Your ballot is submitted.
scoring-ballot-by-button = Your ballot is submitted: press the button to save the change.
scoring-ballot-draft-stale = Not saved: your ballot was changed in another window. Press “Check and submit” to see both.
scoring-ballot-stale = Your ballot was changed in another window
# What stands on a judge’s ballot for one entry.
scoring-ballot-nothing = Nothing yet
scoring-ballot-place = Place { $place }
scoring-ballot-given = { $n ->
    [one] { $count } point
   *[other] { $count } points
}
scoring-ballot-open = Open your ballot

scoring-ballot-check = Check your ballot
scoring-ballot-back = Back to your ballot
scoring-ballot-shares = What counts is each entry’s share of the points that you give; points that you keep count for nothing.
scoring-ballot-submit = Submit the ballot
scoring-ballot-change = Change the ballot
scoring-ballot-read = Read the ballot
scoring-ballot-caption-order = Your entries in your order
scoring-ballot-caption-budget = Your entries by the points that you give
scoring-ballot-place-heading = Place
scoring-ballot-points = Points
scoring-ballot-shared = { $n ->
    [one] shared by { $count }
   *[other] shared by { $count }
}
scoring-ballot-in = Your ballot is in
scoring-ballot-unseen = Nobody else sees it before the round is closed.
scoring-ballot-own-caption = What you gave to each entry

scoring-why-place = { $entry }: type a whole number from { $least } to { $most }.
scoring-why-points = { $entry }: type a whole number from { $least } to { $most }, or leave it empty.
scoring-why-no-place = { $entry } has no place yet.
scoring-why-other-place = { $entry }: after those before it the next place is { $next }, not { $given }. Entries that share a place make the next ones be skipped.
scoring-why-too-many-points = { $n ->
    [one] You have given { $given } points, and there are { $budget }: take { $over } back.
   *[other] You have given { $given } points, and there are { $budget }: take { $over } back.
}
scoring-why-no-point-given = Give at least one point to an entry.
scoring-why-ballot-changed-since = The ballot was changed since you checked it. Check it again.
scoring-why-ballot-incomplete = The ballot is not complete yet.

said-ballot-moved = { $entry } is now at place { $place }.
said-ballot-saved = Saved as a draft. It counts when you submit it.
said-ballot-corrected = The change is saved. Your ballot stays submitted.
said-ballot-changed = The ballot was changed in another window. Please check it again.

scoring-coverage-ballots = Each judge submits one ballot for all their entries; a score sheet here is one entry on it.
scoring-closing-ballots = { $n ->
    [one] { $count } judge has submitted a ballot; it stands
   *[other] { $count } judges have submitted a ballot; these stand
}
scoring-closing-ballots-open = { $n ->
    [0] no judge with entries lacks a ballot
    [one] { $count } judge has not submitted: nothing of their ballot counts
   *[other] { $count } judges have not submitted: nothing of their ballots counts
}

results-how-shares = The values are shares of the points that judges gave: 100 is an equal share.
results-mean-order = Average place
results-mean-budget = Average points
results-caption-order = Places, values, and the average of the places that judges gave
results-caption-budget = Places, values, and the average of the points that judges gave
results-total-order = Place
results-total-budget = Points
results-sheets-caption-order = The place that each judge gave
results-sheets-caption-budget = The points that each judge gave
results-rule-order-borda = Each judge puts their entries in an order. In an order of n entries the first is worth n parts of n + 1, the next n − 1, the last 1; entries that share a place share what their places are worth. An entry’s value is the mean of its worth with its judges, written from 0 to 100. So judges of few entries and of many are compared.
results-rule-example-order-borda = An example: of 3 entries the first is worth 75, the second 50, the third 25. One judge puts an entry first, another second: its value is 62.5.
results-rule-order-copeland = Each judge puts their entries in an order. Two entries that the same judges saw are compared: one beats the other when more of these judges put it before the other; as many on either side is half a win. An entry’s value is the part of its opponents that it beats, written from 0 to 100.
results-rule-example-order-copeland = An example: an entry beats two opponents and is level with a third: 2.5 of 3, so its value is 83.3.
results-rule-budget = Each judge spreads points over their entries. Of each entry’s points the share of all that the judge gave is taken and multiplied by how many entries the judge had, so that 100 is an equal share whether a judge had few entries or many. An entry’s value is the mean of these over its judges.
results-rule-example-budget = An example: a judge of 4 entries gives one of them 50 of 100 points: 200. Another judge of 5 entries gives it 10 of 100: 50. Its value is 125.

desk-act-ballot-saved = Saved a ballot
desk-act-ballot-submitted = Submitted a ballot
desk-act-ballot-corrected = Corrected a ballot
