# Standings, decisions, signatures, publication, winners.

results-standings = Standings
results-standings-lead = The order that the submitted score sheets make. It is not public: only those who decide and those who audit see it.
results-category = Category
results-whole-edition = All categories together
results-show = Show
results-no-sheets = No score sheet here
results-no-sheets-text = No entry of this category has a submitted score sheet, so there is no order yet. Choose another category, or decide with a reason.
results-near-title = The winner is not beyond doubt
results-near-count = { $n ->
    [one] By the evidence { $count } entry could be among the winners.
   *[other] By the evidence { $count } entries could be among the winners: each has a chance of at least 5 in 100.
}
results-near-what = The order between them could be the other way round with a few other judges. Read the entries again, and decide by the rules for ties, not by the last decimal.
results-near = close
results-place = Place
results-entry = Entry
results-mean = Average
results-sheets = Score sheets
results-apart = How far apart
# $deviation: standard deviation; $range: what results-range says.
results-spread = { $deviation } ({ $range })
results-range = { $least } to { $most }
results-spread-unknown = one sheet only
results-finding-one = { $entry } stands first with { $mean }.
results-finding-shared = { $n ->
    [one] { $count } entry stands first with { $mean }.
   *[other] { $count } entries share the first place with { $mean }.
}
results-unscored = Without a place
results-unscored-text = These entries compete here, but no submitted score sheet counts for them.
results-finding-sure = { $entry } stands first with { $value }. The chance that it is truly the best: { $chance }.
results-caption = Places, values with what they may be off by, and plain averages
results-value = Value
results-interval-heading = Nine times in ten
results-interval = between { $low } and { $high }
results-best = Chance to be the best
results-places = Places that are likely
results-mean-place = place { $place }
results-chance = { $chance } in 100
results-chance-none = under 1
results-picture = The light band holds the true value nine times in ten, the dark mark is the value, the hair is the plain average.
results-how-mixed = Some judges give more than others to the same entry. The values are corrected for that; the plain average and its place stand beside them.
results-how-mean = The values are plain averages: { $why }
results-why-mean-no-sheets = there is no score sheet.
results-why-mean-one-entry = only one entry has score sheets.
results-why-mean-one-judge = only one judge has scored.
results-why-mean-equal = all score sheets give the same total.
results-why-mean-constant = each judge gave all entries the same total, so nothing tells entries from judges.
results-why-mean-complete = every judge scored every entry, so a lenient judge favours nobody.
results-why-mean-islands = { $n ->
    [one] the judges cannot be compared.
   *[other] judges and entries fall into { $count } groups that share no entry, so leniency cannot be compared between them.
}
results-why-mean-few = there are too few score sheets to tell how lenient each judge is.
results-warnings-title = Look twice before you decide
results-depends = The winner depends on the choice of method: by plain averages { $entries } would be first.
results-without-judge = Without the score sheets of { $judge }, { $entries } would be first.
results-and = {" and "}
results-judges = Judges beside each other
results-judges-lead = Estimated from the entries that they share. Nobody is wrong because they are harsh: it is taken out of the values.
results-judges-caption = How each judge gives, against the judges of the same entries
results-leniency = Gives
results-leniency-of = { $leniency } (± { $error })
results-kinder = { $points } more
results-harsher = { $points } less
results-scale = Spread
results-noise = Noise
results-look = To look at
results-look-erratic = scores jump more than others’ (fit { $infit } and { $outfit }; 1 is usual)
results-look-smooth = scores vary less than chance would make them (fit { $infit } and { $outfit }; 1 is usual)
results-look-surprises = { $n ->
    [one] { $count } score very far from what was to be expected
   *[other] { $count } scores very far from what was to be expected
}
results-rule-value = The value corrects the average for who judged. From all entries that judges share, a mixed model estimates how much each judge gives above or below the others, how widely they spread their scores and how steady they are; where there are few sheets the estimates are drawn towards the usual. Where judges cannot be compared the value is the average, and the page says so.
results-rule-chances = Chances and likely places come from 4,000 draws of everything that the sheets leave open. Neighbours of whom one is above the other in fewer than 75 of 100 draws are marked as close. Spread 1 is usual; above 1 a judge uses more of the scale. Noise 1 is usual; above 1 a judge’s scores say less.
results-rule-title = How the standing is made
results-rule = Each judge gives points for every criterion. For each criterion the part that was given of what could be given is taken; these parts are averaged by the weights of the criteria and written as a number from 0 to 100. A criterion marked “cannot judge” counts neither for nor against. An entry’s average is the mean of its judges’ numbers.
results-rule-example = An example: impact weighs 2 and craft weighs 1, both from 1 to 5. A judge gives 4 for impact and 5 for craft: 80 out of 100 for impact, counted twice, and 100 for craft make 86.7. With a second sheet of 80.0 the average is 83.3.
results-rule-places = Equal values share a place and the next place is skipped. “How far apart” gives the standard deviation of the sheets, with the lowest and the highest of them. The order of people and dates in the program plays no part.
results-back-to-standing = Back to the standing
results-sheets-lead = Every score sheet that made this entry’s place, with the name of its judge.
results-no-sheet = No score sheet
results-no-sheet-text = No judge has submitted a score sheet for this entry.
results-sheets-caption = Points for each criterion, and the total from 0 to 100
results-judge = Judge
results-total = Total
results-cannot-judge = cannot judge
results-not-counted = not counted

results-decisions = Decisions
results-decisions-lead = Each prize is decided here, then signed by an organiser and by a chair. Nobody else can see any of it until the results are published.
results-published-title = The results are public
results-published-text = The results were published on { $when }.
results-see-winners = See the page of the winners
results-go-publish = Go to publication
results-no-prizes = No prizes
results-no-prizes-text = This edition has no prizes, so there is nothing to decide.
results-undecided = Not decided
results-go-sign = Read and sign
results-prize-of = { $prize } ({ $category })
results-prize = Prize

results-decide-lead = { $n ->
    [0] This prize has no winners.
    [one] Choose the winner of this prize, or nobody. The entries stand in the order of their averages.
   *[other] Choose up to { $count } winners of this prize, or nobody. The entries stand in the order of their averages.
}
results-none-competes = No entry competes for this prize
results-none-competes-text = You can record that the prize is not awarded, with a reason.
results-winners-field = Winners
results-winners-help = Tick nobody if the prize is not awarded.
results-choice-place = Place { $place }, value { $value }, { $reference }
results-choice-unscored = No score sheet, { $reference }
results-reason = Reason
results-reason-help = Needed when nobody wins, when the choice does not follow the standing, or when it parts entries that share a place. It stays on record.
results-decide-effect = A new decision replaces the one before it, and needs both signatures again.
results-decide = Record this decision
results-decide-reading = What was decided on this prize, the latest decision first.
results-history = Decisions on this prize
results-decision-number = Decision { $number }
results-made-by = recorded by { $person } on { $when }
results-winner = Winner

results-sign-title = Sign a decision
results-sign-lead = Read the decision. With your signature you confirm that it is right and may be announced.
results-sign-confirm = Your signature
results-sign-effect = It is recorded with your name and the time. It cannot be taken back; a new decision would need new signatures.
results-sign-as = You sign as { $capacity }.
results-sign-choose = In which capacity do you sign?
results-sign = Sign this decision
results-nothing-to-sign = There is nothing for you to sign here now.
results-capacity-organiser = Organiser
results-capacity-chair = Chair
results-signed-by = { $person }, { $when }
results-signature-awaited = signature awaited

results-publication = Publish the results
results-publication-lead = Publishing makes the winners known to everybody, at once and for good.
results-publication-needs = You can publish when every prize is decided and each decision is signed by an organiser and by a chair.
results-publication-prizes = { $n ->
    [one] { $count } prize is announced.
   *[other] { $count } prizes are announced.
}
results-publication-winners = { $n ->
    [0] No winner is named.
    [one] { $count } winner is named.
   *[other] { $count } winners are named.
}
results-publication-without = { $n ->
    [one] { $count } prize is announced as not awarded.
   *[other] { $count } prizes are announced as not awarded.
}
results-publication-letters = A letter goes to everybody on a winning team, and another to all other entrants, five minutes later.
results-publication-confirm = This cannot be undone
results-publication-effect = The page of the winners becomes public in this moment. Decisions and signatures can no longer be changed.
# $word: the last part of the programme's address.
results-publication-word = Type { $word } to confirm
results-publication-word-help = It is the last part of the address of this programme.
results-publish = Publish the results

results-winners = The winners
results-announced = Announced on { $when }
results-status-none = No award
results-status-winners = { $n ->
    [one] Winner
   *[other] Joint winners
}

results-why-open = Standings and decisions appear when scoring is closed. Until then nobody sees a score.
results-why-published = The results are public. Decisions and signatures can no longer be changed.
results-why-too-many-winners = { $n ->
    [0] This prize has no winners.
    [one] This prize has at most { $most } winner.
   *[other] This prize has at most { $most } winners.
}
results-why-not-eligible = One of the entries chosen does not compete for this prize. Choose among those in the list.
results-why-no-award-needs-reason = Say why nobody wins this prize.
results-why-order-needs-reason = Say why the choice does not simply follow the standing.
results-why-decided-meanwhile = Somebody has decided on this prize since you opened the page. Read the new decision first.
results-why-replaced = A newer decision has replaced the one that you were reading. Read that one before you sign.
results-why-not-your-capacity = You do not have the role in which you tried to sign.
results-why-signed-already = Somebody else has already signed in this capacity.
results-why-two-people = You have signed this decision. The second signature must be another person’s.
results-why-conflict = You have to do with one of these entries, as a member of its team or by a declared conflict. Somebody else must do this.
results-why-no-prizes = This edition has no prizes to publish.
results-why-undecided = { $n ->
    [one] { $prizes } prize is not decided yet.
   *[other] { $prizes } prizes are not decided yet.
}
results-why-unsigned = { $n ->
    [one] { $prizes } decision is not signed by both yet.
   *[other] { $prizes } decisions are not signed by both yet.
}
results-why-winner-gone = { $entry } no longer competes: it was withdrawn or found not eligible. Decide on its prize again.
results-why-word = Type { $word } exactly as it stands there.

said-decision-made = The decision is recorded. Two people have to sign it.
said-decision-signed = Your signature is recorded.
said-results-published = The results are public.
