# Standings, decisions, signatures, publication, winners.

results-standings = Standings
results-standings-lead = The order that the submitted score sheets make. It is not public: only those who decide and those who audit see it.
results-category = Category
results-whole-edition = All categories together
results-rounds = Rounds
results-show = Show
results-no-sheets = No score sheet here
results-no-sheets-text = No entry of this category has a submitted score sheet, so there is no order yet. Choose another category, or decide with a reason.
results-near-title = The winner is not beyond doubt
results-near-count = { $n ->
    [one] By the evidence { $count } entry could be among the winners.
   *[other] By the evidence { $count } entries could be among the winners: each has a chance of at least 5 in 100.
}
results-near-what = The order between them could be the other way round with a few other judges. Read the entries again, and decide by the rules for ties, not by the last decimal.
results-see-next = Which further score sheets would settle it
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
results-versions-title = The rubric changed during the round
results-versions-text = Each sheet is read by the version that it was written with; its total is a part of what that version can give.
results-version = { $n ->
    [one] Version { $version }: { $count } sheet.
   *[other] Version { $version }: { $count } sheets.
}
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

results-plan = Plan the judging
results-plan-lead = Work out whether your judges can read everything, and rehearse how often the right winner would be found. Nothing is saved here, and no score is shown.
results-plan-numbers = Your numbers
results-plan-entries = Entries
results-plan-judges = Judges
results-plan-sheets = Score sheets for each entry
results-plan-minutes = Minutes for one score sheet
results-plan-hours-each = Hours each judge has
results-plan-most = Most score sheets for one judge
results-plan-temper = How the judges differ
results-plan-temper-help = The rehearsal invents judges of this kind.
results-plan-temper-typical = Typical
results-plan-temper-typical-help = Some are a little stricter than others, and some use more of the scale.
results-plan-temper-harsh = Harsh and lenient
results-plan-temper-harsh-help = Judges differ in strictness more than entries differ in quality.
results-plan-temper-noisy = Noisy
results-plan-temper-noisy-help = Two judges of the same entry often disagree, as at a large scientific conference.
results-plan-work-out = Work it out
results-plan-fits = { $n ->
    [one] It fits: the judges can write the { $count } score sheet.
   *[other] It fits: the judges can write all { $count } score sheets.
}
# $sheets: score sheets in all.
results-plan-short = { $n ->
    [one] It does not fit: { $count } of { $sheets } score sheets would stay unwritten.
   *[other] It does not fit: { $count } of { $sheets } score sheets would stay unwritten.
}
results-plan-changes = Any one of these would make it fit:
results-plan-several = No single change would make it fit. Several together would, such as more judges and more time.
results-plan-change-judges = { $n ->
    [one] { $count } judge
   *[other] { $count } judges
}
results-plan-change-sheets = { $n ->
    [one] no more than { $count } score sheet for each entry
   *[other] no more than { $count } score sheets for each entry
}
results-plan-change-minutes = { $n ->
    [one] at most { $count } minute for one score sheet
   *[other] at most { $count } minutes for one score sheet
}
results-plan-change-hours = { $time } of each judge
results-plan-change-most = { $n ->
    [one] up to { $count } score sheet for one judge
   *[other] up to { $count } score sheets for one judge
}
results-plan-change-entries = { $n ->
    [one] at most { $count } entry
   *[other] at most { $count } entries
}
results-plan-sheets-in-all = Score sheets in all
results-plan-busiest = The busiest judge
results-plan-sheets-count = { $n ->
    [one] { $count } score sheet
   *[other] { $count } score sheets
}
results-plan-time = { $hours } h { $minutes } min
results-plan-needed = Judges needed
results-plan-needed-none = No number of judges would do: there is no time for one score sheet.
results-plan-warnings = Keep in mind
results-plan-few = Each judge would write { $average } score sheets on average. With fewer than 3, nobody can tell a strict judge from one who happened to read weaker entries.
# $needed: the least number of score sheets.
results-plan-islands = { $n ->
    [one] With { $count } score sheet, judges and entries fall into groups that nothing compares. It takes at least { $needed }.
   *[other] With { $count } score sheets, judges and entries fall into groups that nothing compares. It takes at least { $needed }.
}
results-plan-no-spare = If one judge stays away, score sheets remain unwritten. Plan for two or three judges more.
results-plan-one = With one score sheet for each entry, the taste of one judge decides alone.
results-plan-rehearsal = Rehearsal
results-plan-events = { $n ->
    [one] The round was rehearsed { $count } time.
   *[other] The round was rehearsed { $count } times.
}
results-plan-rehearsal-text = Each time, invented judges score invented entries whose true order is known, and it is counted whether the best of them comes out first. The same numbers always give the same table.
results-plan-smaller = So that you need not wait, it was rehearsed with { $entries } entries and { $judges } judges. The best of more entries is harder to find: expect somewhat less than the table says.
# $count: score sheets for each entry; $share and $more: how often out of 100.
results-plan-caption-more = { $n ->
    [one] With { $count } score sheet for each entry, the right winner comes first about { $share } times in 100; with one more, about { $more } times.
   *[other] With { $count } score sheets for each entry, the right winner comes first about { $share } times in 100; with one more, about { $more } times.
}
results-plan-caption = { $n ->
    [one] With { $count } score sheet for each entry, the right winner comes first about { $share } times in 100.
   *[other] With { $count } score sheets for each entry, the right winner comes first about { $share } times in 100.
}
results-plan-caption-few = An entry cannot have more score sheets than there are judges.
results-plan-each = For each entry
results-plan-found = The right winner is first
results-plan-in-three = It is among the first 3
results-plan-in-all = All judges together
results-plan-hours = { $n ->
    [one] { $count } hour
   *[other] { $count } hours
}
results-plan-share = about { $share } in 100, give or take { $error }
results-plan-chosen = your plan
results-plan-too-many = does not fit
results-plan-give-or-take = “Give or take” is the standard error: two times in three, the true figure lies no further away. More score sheets do not hide a winner, so a figure that falls by chance is averaged with its neighbours.

results-next = What would settle it
results-next-lead = Where the score sheets leave open who wins, a few more on the right entries say more than any formula. This page says which ones.
results-next-sheets = Further score sheets there is time for
# $count: how many win; $now and $after: out of 100.
results-next-finding = { $n ->
    [one] The doubt whether the entry that leads deserves to win is about { $now } in 100. After these further score sheets, about { $after } in 100 is to be expected.
   *[other] The doubt whether one of the { $count } entries that lead deserves to win is about { $now } in 100. After these further score sheets, about { $after } in 100 is to be expected.
}
results-next-caption = Entries that may still win, the likeliest first
results-next-chance = Chance to be among the winners
results-next-further = Further score sheets
results-next-margin = How well the value is known
results-next-margin-words = within { $now } now, within { $after } after
results-next-margin-stays = within { $now }
results-next-readers = Judges who could write them
results-next-in-hundred = about { $share } in 100
results-next-missing = { $n ->
    [one] For { $count } score sheet no judge is left.
   *[other] For { $count } score sheets no judge is left.
}
results-next-unspent = { $n ->
    [one] { $count } further score sheet is left over: nobody needs it, or no judge may write it.
   *[other] { $count } further score sheets are left over: nobody needs them, or no judge may write them.
}
results-next-settled = Nothing is in doubt
results-next-settled-text = The doubt whether those who lead deserve to win is about { $now } in 100. Further score sheets would hardly change that.
results-next-silent = Nothing can be said here
results-next-no-sheets = No score sheet counts for the entries of this category, so there is no order yet.
results-next-one-entry = There is only one entry to compare.
results-next-one-judge = Only one judge has written score sheets, so nothing shows how far judges would differ.
results-next-equal = All score sheets give the same number, so nothing shows how far judges would differ.
results-next-constant = Each judge gave all entries the same number, so nothing tells the entries apart.
results-next-few = There are too few score sheets to say how sure the averages are.
results-next-advice = This is advice
results-next-advice-text = People decide whether a second round is opened and who is asked to read. Nothing is sent from here, and nothing changes before somebody applies a proposal.
results-next-how = How it is reckoned
results-next-how-text = Each further score sheet goes to the entry where it takes away most doubt: one that is neither sure to win nor sure to lose, and of which little is known. Judges are named who have not read the entry, have no conflict with it, know its category and have room for more; those who read several of these entries come first, because they compare them. The value is known “within” a number when nine times in ten the true one lies no further away.

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

results-record = How the judging went
results-record-lead = These acts needed a reason, which is published with the result.
results-outdated = rests on older sheets
results-signature-fell = { $person } signed on { $when }; the signature has fallen
results-why-outdated = Since this decision, a round was opened again, or sheets were annulled or count again. Look at the standing and decide anew; what was signed no longer counts.
results-why-unreleased = The round is closed, but two people have not let its scores be read yet. An organiser or a chair who did not close it does that on the page “Let the scores be read”.
results-why-open = Standings and decisions appear when scoring is closed. Until then nobody sees a score.
results-why-more-rounds = Another round follows. Winners are decided when the last round is closed.
# $least and $most: the numbers allowed.
results-why-plan-entries = Entries: write a whole number from { $least } to { $most }.
results-why-plan-judges = Judges: write a whole number from { $least } to { $most }.
results-why-plan-sheets = Score sheets for each entry: write a whole number from { $least } to { $most }.
results-why-plan-minutes = Minutes for one score sheet: write a whole number from { $least } to { $most }.
results-why-plan-hours = Hours each judge has: write a number from 0.25 to 200, such as 7.5.
results-why-plan-most = Most score sheets for one judge: write a whole number from { $least } to { $most }, or leave it empty.
results-why-next-sheets = Further score sheets: write a whole number from { $least } to { $most }.
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

results-moving-on = Who moves on
# $round: "Round 1: Selection of nominees"; $next: the same of the next.
results-moving-on-lead = { $round } is closed. Here it is settled who moves on to { $next }: a list is recorded, signed by an organiser and by a chair, and then the next round is opened. Entrants and judges see none of this.
results-moving-on-last = This is the last round: nobody moves on from it, its winners are decided.
results-moving-on-proposal = By the standing and the rules for ties
results-moving-on-proposal-text = The ticks are what the standing says. Change them if the panel has agreed on something else, and say why.
results-moving-on-caption = { $category }: place, entry and value of the closed round
results-moving-on-tick = Moves on
results-on-moves = moves on
results-on-level = to be decided
results-on-stays = does not
results-on-elsewhere = in the list of { $category }
results-moving-on-unscored = No score sheet
results-line-title = Close to the line
# $above moves on, $below does not.
results-line-ladder = { $above } before { $below }: level, decided by { $rung }.
results-line-ladder-near = { $above } before { $below }: { $by } out of 100 apart.
results-line-shared = { $above } and { $below } are level on every rule. The panel has to choose, and to say why.
results-rung-criterion = more for “{ $criterion }”
results-rung-firsts = more judges who put it first
results-rung-decider = the decider on record
results-moving-on-reason-help = Needed when the list is not what the standing says, or when it parts entries that are level. It stays on record.
results-moving-on-effect = A new list replaces the one before it, and needs both signatures again.
results-moving-on-record = Record this list
results-moving-on-empty = No entry was judged in this round
results-moving-on-empty-text = Without a score sheet there is no order. Tick the entries that move on, and say why.
results-lists = Lists of this round
results-list-number = List { $number }
results-list-counts = { $n ->
    [one] { $count } entry moves on.
   *[other] { $count } entries move on.
}
results-list-differs = Not as the standing says
results-list-added = moves on against the standing
results-list-removed = stays against the standing
results-list-sign-title = Sign the list
results-list-sign-lead = Read the list. With your signature you confirm that these entries move on, and no others.
results-list-sign = Sign this list
results-open-title = Open the next round
results-open-lead = { $next } begins in this moment, with the entries of the signed list.
results-open-needs = You can open it when a list is recorded and signed by an organiser and by a chair.
results-open-in = { $n ->
    [one] { $count } entry moves on into it.
   *[other] { $count } entries move on into it.
}
results-open-gone = { $n ->
    [one] { $count } entry of the list no longer competes and stays out.
   *[other] { $count } entries of the list no longer compete and stay out.
}
results-open-out = { $n ->
    [one] { $count } entry does not move on. Its score sheets stay in the record.
   *[other] { $count } entries do not move on. Their score sheets stay in the record.
}
results-open-judges = Judges then see only the entries of the next round that are given to them. Their sheets of this round stay as they are.
results-open-effect = The list can no longer be changed, and this round cannot be taken up again. No letter is sent.
results-open = Open the round
results-opened = { $next } is open.
results-go-open = Go on to open the next round
results-why-no-next-round = No round follows this one.
results-why-next-open = The next round is open. The list can no longer be changed.
results-why-nobody-moves-on = At least one entry has to move on.
results-why-list-needs-reason = Say why the list is not simply what the standing says.
results-why-list-meanwhile = Somebody has recorded another list since you opened the page. Read that one first.
results-why-list-unsigned = The list needs the signatures of an organiser and of a chair before the next round is opened.
said-list-made = The list is recorded. Two people have to sign it.
said-list-signed = Your signature is recorded.
said-round-opened = The round is open.

results-how-by = The order is made by { $estimator }.
results-how-instead = The values are plain averages: { $estimator } cannot be had from these score sheets.
results-verdict-passed = passed
results-verdict-failed = did not pass
results-verdict-open = { $n ->
    [one] needs a talk, or { $count } more vote
   *[other] needs a talk, or { $count } more votes
}
results-finding-passed = { $n ->
    [one] { $count } entry passed.
   *[other] { $count } entries passed.
}
results-open-everybody = Every judge is given every entry that they are not too close to.

results-extra-heading = Ask for these score sheets
results-extra-text = They become a proposal, which you look at before anything is applied: which entries, which judges, and how much each would have. Apply it while the round is open; opening a closed round again takes two people and puts this page out of sight until it is closed again.
results-extra-reason = Why are they asked for?
results-extra-reason-help = It stays with the proposal and is read by organisers only. Judges learn which entries are theirs, and not why.
results-extra-propose = { $n ->
    [one] Propose { $n } score sheet
   *[other] Propose { $n } score sheets
}
results-next-expo = Here judges walked, and wrote no score sheets
results-next-expo-text = { $n ->
    [one] One visit was made in all;
   *[other] { $visits } visits were made in all;
} the least visited entry had { $fewest } of the { $needed } that were planned. What would settle more is visits to the entries with the fewest, as the floor sends judges by itself while the expo is open.
