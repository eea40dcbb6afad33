# Acts that change what results rest on: sheets annulled, a round opened again.

results-annulments = Annulled score sheets
results-annulments-title = Annulled score sheets – { $programme }
results-annulments-lead = An annulled score sheet stays where it is and counts nowhere, until that is lifted. How many were annulled, and why, is published with the result.
results-annul-effect = { $n ->
    [one] This annuls { $count } score sheet
   *[other] This annuls { $count } score sheets
}
results-annul-text = They no longer count in coverage and standings. Decisions that were taken before have to be taken and signed anew. What the judge submits later counts.
results-annul-reason = Why
results-annul = Annul
results-annul-leave = Leave it as it is
results-annulled = Annulled so far
results-annul-counts = counts again
results-annul-lift = Let it count again
results-annul-lift-reason = Why it counts again
results-annul-lifted = { $person } let it count again on { $when }: { $reason }
results-annul-by = Annulled by { $person } on { $when }
results-annul-sheet = { $sheet } by { $judge } on { $entry }
results-annul-choose = Submitted score sheets, by judge
results-annul-count = { $n ->
    [one] { $count } score sheet
   *[other] { $count } score sheets
}
results-annul-all-of = Annul all score sheets of { $judge }
results-annul-none = No submitted score sheet counts here.
results-annul-this = Annul this score sheet
said-sheets-annulled = { $n ->
    [0] Nothing was left to annul.
    [one] { $sheets } score sheet is annulled.
   *[other] { $sheets } score sheets are annulled.
}
said-annulment-lifted = The score sheet counts again.

results-reopening = Open the round again
results-reopening-title = Open the round again – { $programme }
results-reopening-lead = One person asks with a reason, and another agrees: an organiser or a chair. The closing that is undone stays on record.
results-reopening-reason = Why the round has to be opened again
results-reopening-asked = { $person } asks for the round to be opened again:
results-reopening-effect = When you agree:
results-reopening-decided = { $n ->
    [0] no decision is touched
    [one] { $count } decision rests on an older closing and has to be taken anew
   *[other] { $count } decisions rest on an older closing and have to be taken anew
}
results-reopening-signed = { $n ->
    [0] no signature falls
    [one] { $count } signature falls
   *[other] { $count } signatures fall
}
results-reopening-hidden = nobody sees scores and standings of this round until it is closed and its scores are released again; judges write and change sheets while the scoring stage is open
results-reopening-button = Open the round again
said-reopening-asked = Asked. Another organiser or a chair can agree now.
said-round-reopened = The round is open again.
scoring-why-nobody-asked = Nobody has asked for this round to be opened again.

results-hour = By the clock
results-hour-lead = The results publish themselves at the second that you set, whoever is at a desk. A decision that changes before then has to be signed again, else nothing is published.
results-hour-when = Publish on
results-hour-zone = Time in { $zone }
results-hour-set = Set the hour
results-hour-is = The results publish themselves on { $when }.
results-hour-back = Do not publish at that hour
results-why-hour-past = The hour has passed. Choose a later one.
said-hour-set = The hour is set.
said-hour-back = The hour is taken back.
desk-act-publication-hour-set = Set the hour of the publication
desk-act-publication-hour-back = Took the hour of the publication back
desk-act-publication-hour-missed = The hour came, and a decision was not signed: nothing was published
