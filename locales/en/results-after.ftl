# After the publication: what teams are told of their judging, challenges, corrections.

results-feedback = Feedback on your entry
results-feedback-lead = What judges made of your entry. Only your team reads this page.
results-feedback-later = When the results are published, your team finds here:
results-feedback-will-receipt = how many judges scored your entry
results-feedback-will-bands = in which third of its scale each criterion lies
results-feedback-will-means = the average of each criterion
results-feedback-will-comments = what judges wrote to you, without their names
results-feedback-none = Nothing to tell
results-feedback-none-text = Your entry was given to no judge in a round that counts.
results-feedback-given = { $n ->
    [one] { $count } judge was given your entry.
   *[other] { $count } judges were given your entry.
}
results-feedback-scored = { $n ->
    [0] No score sheet counts for it.
    [one] { $count } of them scored it.
   *[other] { $count } of them scored it.
}
results-feedback-walked = { $n ->
    [one] { $count } judge came to your table and compared your entry with others.
   *[other] { $count } judges came to your table and compared your entry with others.
}
results-feedback-caption = What the score sheets say, by criterion
results-feedback-criterion = Criterion
results-feedback-said = All judges together
results-feedback-too-few = not told, as it would show what a single judge gave
results-feedback-lower = in the lower third of the scale
results-feedback-middle = in the middle third of the scale
results-feedback-upper = in the upper third of the scale
results-feedback-lower-middle = in the lower two thirds of the scale
results-feedback-middle-upper = in the upper two thirds of the scale
results-feedback-mean = { $mean } of { $most }
results-feedback-means = { $least } to { $mean } of { $most }
results-feedback-comments = What judges wrote to you
results-feedback-no-comments = No judge wrote to you.
results-feedback-withheld = { $n ->
    [one] { $count } comment is held back, because it names somebody.
   *[other] { $count } comments are held back, because they name somebody.
}
results-feedback-rule-title = How this is told
results-feedback-rule = An average is given where at least { $means } judges answered, a third of the scale where at least { $bands } did. Where a value would tell what a single judge gave, it is told as one with its neighbour, or not at all. Annulled score sheets and judges who stepped back are left out. Comments stand in the order of their letters, not of judges.
results-challenges = Challenges to the results
results-challenges-all = All challenges to these results
results-challenges-lead = What teams said was wrong behind their results, and what was answered. No entry and no person is named.
results-challenges-none = No challenge
results-challenges-none-text = Nobody has challenged a result of this edition.
results-challenges-open = { $n ->
    [0] No challenge is open.
    [one] { $count } challenge is open.
   *[other] { $count } challenges are open.
}
results-challenge-own = Challenge your result
results-challenge-later = { $n ->
    [one] For { $count } day after the publication your team may challenge its result here.
   *[other] For { $count } days after the publication your team may challenge its result here.
}
results-challenge-until = Challenges are taken until { $until }.
results-challenge-over = Challenges were taken until { $until }.
results-challenge-window = Challenges to these results are taken until { $until }, and none after that.
results-challenge-what = A challenge is about arithmetic or eligibility alone: a sum that is wrong, a rule of entering that was applied wrongly. What judges thought of an entry is not decided anew.
results-challenge-recipient = { $person } answers it.
results-challenge-new = A new challenge
results-challenge-kind = What is it about?
results-challenge-arithmetic = Arithmetic
results-challenge-arithmetic-help = Something was added up, counted or copied wrongly.
results-challenge-eligibility = Eligibility
results-challenge-eligibility-help = An entry was let in or left out against the rules.
results-challenge-words = What is wrong, and where it can be seen
results-challenge-words-help = At most { $most } words. Whoever answers reads it, with other organisers and auditors who are not too close to your entry.
results-challenge-quotable = Our words may be published
results-challenge-quotable-help = The number, the kind, the dates, the outcome and the answer are public in any case; your entry is not named there.
results-challenge-file = File the challenge
results-challenge-number = Challenge { $number }
results-challenge-filed-on = filed on { $when }
results-challenge-answered-on = answered on { $when }
results-challenge-withdrawn-on = withdrawn on { $when }
results-challenge-open = Open
results-challenge-withdrawn = Withdrawn
results-challenge-upheld = Upheld
results-challenge-upheld-help = Something was wrong. The answer changes nothing by itself: the result is corrected by a new decision that two people sign.
results-challenge-not_upheld = Not upheld
results-challenge-not_upheld-help = The result stands.
results-challenge-said = The challenge
results-challenge-answer = The answer
results-challenge-by = Answered by { $person }
results-challenge-withdraw = Withdraw { $challenge }
results-challenge-answer-now = Your answer
results-challenge-answer-public = The outcome and your reasons are published and cannot be changed. The team gets a letter.
results-challenge-outcome = Is it upheld?
results-challenge-reason = Reasons
results-challenge-reason-help = At most { $most } words. Name nobody: everybody will read this.
results-challenge-answer-button = Answer on record
results-recipient = Who answers
results-recipient-is = { $person } answers challenges. Whoever is too close to an entry leaves it to the other organisers.
results-recipient-none = Nobody is named. Whoever publishes the results answers.
results-recipient-choose = An organiser or an auditor
results-recipient-help = Teams read this name. They get a letter now, and another for each challenge.
results-recipient-name = Name them
results-why-challenge-early = Results are not published yet. Challenges are taken after that
results-why-challenge-late = Challenges were taken until { $until }. This one is too late
results-why-challenge-empty = Say what is wrong
results-why-challenge-long = { $n ->
    [one] Use at most { $count } word
   *[other] Use at most { $count } words
}
results-why-challenge-kind = Choose what it is about
results-why-challenge-outcome = Choose whether it is upheld
results-why-challenge-answered = This challenge is answered. Both stay on record
results-why-challenge-withdrawn = The team has withdrawn this challenge
results-why-challenge-names = This names somebody of the edition, and everybody will read it. Say it without names and addresses
results-why-recipient = Choose somebody who organises or audits this edition
said-challenge-filed = Challenge { $number } is filed. Your team gets a letter that says so.
said-challenge-withdrawn = The challenge is withdrawn.
said-challenge-answered = The answer is on record. The team gets a letter.
said-recipient-named = They answer challenges from now on.
results-corrections = Corrections
results-corrections-lead = A published result that turned out wrong is decided and signed anew. What stood before stays visible, with its fingerprint.
results-correction-open = A correction is in hand
results-correction-since = since { $when }
results-correction-embargo = Decide and sign the prizes that were wrong. Until the correction is published, everybody sees the result as it was, and nothing of what is decided now.
results-correction-confirm = Publish this correction?
results-correction-effect = What is decided and signed now takes the place of what was published, with this reason. Everybody who entered gets a letter, and the public record is made anew. It cannot be taken back.
results-correction-publish = Publish the correction
results-correction-give-up-text = Or leave the result as it was published: what was decided in this correction then counts for nothing.
results-correction-give-up = Give the correction up
results-correction-reason = Why the result has to be corrected
results-correction-reason-help = Everybody will read this with the result. Name nobody.
results-correction-begin = Begin a correction
results-corrections-past = Corrections so far
results-correction-published = Published
results-correction-given-up = Given up
results-why-correction-early = Results are not published yet. Until then a prize is simply decided anew
results-why-correction-open = A correction is in hand already
results-why-correction-reason = Say why. Everybody will read it
results-why-correction-ended = This correction has ended already
results-why-nothing-corrected = No prize has been decided anew yet
said-correction-opened = The correction is begun. Decide and sign the prizes that were wrong.
said-result-corrected = The correction is published.
said-correction-given-up = The correction is given up. The result stands as it was published.
results-corrected-title = This result was corrected
results-corrected = Corrected on { $when }, because: { $reason }
results-earlier = Earlier results
results-until = Until { $when }
results-honoured-as = { $entry } ({ $how })
results-bundle-earlier = Before a correction
results-bundle-earlier-text = The result was corrected since. These are the records as everybody got them before; they can be tried in the same way.
results-challenge-since = { $n ->
    [0] open for less than a day
    [one] open for { $count } day
   *[other] open for { $count } days
}
