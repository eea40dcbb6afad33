# Acts that take two people or a reason: letting scores be read, and what is published about it.

scoring-release-title = Let the scores be read – { $programme }
scoring-release-heading = Let the scores be read
scoring-release-lead = Until two people have let them be read, nobody sees a score but the judge who gave it. After that, organisers, chairs and auditors see standings and sheets.
scoring-release-open = The round is still open. Its scores can be read after it is closed.
scoring-release-closed = { $person } closed the round on { $at } and is the first of the two.
scoring-release-done-title = The scores can be read
scoring-release-done = { $first } and { $second } let the scores be read on { $at }.
scoring-release-wait-title = Another person is needed
scoring-release-due = From { $due } on, the announced end of scoring, a second person lets the scores be read: an organiser or a chair, and not the one who closed the round.
scoring-release-early = Read them before that time
scoring-release-early-text = This takes a reason and another person who agrees. The reason is published beside the winners, and stands in the log.
scoring-release-reason = Why the scores have to be read early
scoring-release-ask = Ask for a second person
scoring-release-confirm = You are the second person
scoring-release-effect = From then on organisers, chairs and auditors see every score of this round. This cannot be undone.
scoring-release-asked = The reason that was given:
scoring-release-button = Let the scores be read
scoring-record-published = This stands in the public record:
scoring-record-will-publish = This will stand in the public record:
scoring-record-short = { $n ->
    [one] When the round was closed, { $entries } entry had fewer score sheets than planned. The reason: { $reason }
   *[other] When the round was closed, { $entries } entries had fewer score sheets than planned. The reason: { $reason }
}
scoring-record-annulled = { $n ->
    [one] { $sheets } score sheet was annulled and does not count. The reason: { $reason }
   *[other] { $sheets } score sheets were annulled and do not count. The reason: { $reason }
}
scoring-record-reopened = The round was closed, and opened again on { $at } by two people. The reason: { $reason }
scoring-record-early = The scores were read before the announced end of scoring on { $end }, by two people. The reason: { $reason }

scoring-why-unreleased = The scores of this round have not been released yet.
scoring-why-too-early = The scores can be read from { $due } on. Before that somebody has to ask, with a reason.
scoring-why-second-person = You have given your word. Another organiser or a chair has to give theirs.
scoring-why-not-early = The announced end of scoring has passed, so nothing has to be asked: a second person can let the scores be read.
scoring-why-needs-reason = Say why.

said-early-asked = Asked. Another organiser or a chair can agree now.
said-scores-released = The scores can be read.

scoring-extension = Give judges more time
scoring-extension-title = Give judges more time – { $programme }
scoring-extension-lead = Scoring is announced to be open until { $until }.
scoring-extension-told = { $n ->
    [0] No judge has work left, so no letter goes out.
    [one] { $count } judge has work left and gets a letter.
   *[other] { $count } judges have work left and get a letter each.
}
scoring-extension-closes = Scoring closes
scoring-extension-zone = In the time zone { $zone }. The earlier date stays in the history.
scoring-extension-reason = Why
scoring-extension-reason-help = The judges read it in their letter.
scoring-extension-button = Announce the new date
scoring-why-end-is-past = The new end has to lie ahead.
said-extended = { $n ->
    [0] The date is changed. Nobody had to be told.
    [one] The date is changed. { $judges } judge gets a letter.
   *[other] The date is changed. { $judges } judges get a letter.
}
