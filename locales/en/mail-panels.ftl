# Letters about judging.

letter-judge-invitation-subject = Invitation to judge: { $programme }
letter-judge-invitation-body =
    Dear { $name },

    you are invited to judge entries of { $programme }.

    This page says what is asked of you, and lets you accept or decline:
    { $link }

    Thank you.

letter-flag-answered-subject = { $programme }: an answer about { $entry }
letter-flag-answered-body =
    Dear { $name },

    you told the organisers of { $programme } that something is wrong with entry { $entry }. They answer:

    { $answer }

    Your sheet for the entry:
    { $link }

letter-rubric-changed-subject = { $programme }: the rubric has changed
letter-rubric-changed-body =
    Dear { $name },

    the criteria by which you judge { $programme } have changed, for this reason:

    { $reason }

    Drafts keep their points where the criteria agree. What you have submitted stands as it is; your list says where to look again:
    { $link }

letter-rubric-changed-entrant-subject = { $programme }: the criteria of judging have changed
letter-rubric-changed-entrant-body =
    Dear { $name },

    the criteria by which the entries of { $programme } are judged have changed, for this reason:

    { $reason }

    You need do nothing. It will be said with the result.
    { $link }

letter-recusal-subject = { $programme }: { $judge } steps back from { $entry }
letter-recusal-body =
    Dear { $name },

    { $judge } has declared a conflict of interest with entry { $entry } and will not judge it:

    { $reason }

    The entry may need another judge. The assignment page can propose one:
    { $link }

letter-round-closed-subject = { $programme }: the round is closed, and a second person is awaited
letter-round-closed-body =
    Dear { $name },

    { $closer } has closed the round of { $programme }. Nobody sees its scores until a second person lets them be read. That can be you:

    { $link }

letter-scoring-extended-subject = { $programme }: more time for your score sheets
letter-scoring-extended-body =
    Dear { $name },

    scoring for { $programme } is now open until { $until }. { $n ->
        [one] { $left } of your entries still waits for your score sheet.
       *[other] { $left } of your entries still wait for your score sheets.
    }

    { $reason }

    Your entries:
    { $link }

letter-judge-reminder-unanswered-subject = { $programme }: will you judge?
letter-judge-reminder-unanswered-body =
    Dear { $name },

    you are invited to judge entries of { $programme }, and we have not heard from you yet.

    This page says what is asked of you, and lets you accept or decline:
    { $link }

    Thank you.

letter-judge-reminder-not-begun-subject = { $programme }: your entries are waiting
letter-judge-reminder-not-begun-body =
    Dear { $name },

    you have kindly agreed to judge entries of { $programme }. Score sheets left to do: { $left }. Scoring closes on { $closes }.

    Your entries are here:
    { $link }

    Thank you.

letter-judge-reminder-unfinished-subject = { $programme }: some of your entries are still waiting
letter-judge-reminder-unfinished-body =
    Dear { $name },

    thank you for what you have judged of { $programme }. Score sheets left to do: { $left }. Scoring closes on { $closes }.

    Go on here:
    { $link }

    Thank you.
letter-entries-to-judge-subject = Your entries to judge: { $programme }
letter-entries-to-judge-body =
    Dear { $name },

    the entries that you judge for { $programme } are ready. How many: { $entries }.

    { $link }

    If you are too close to one of them, say so on its page. If you cannot go on, the end of your list has a link for that.

letter-judge-left-subject = { $programme }: { $judge } has left the panel
letter-judge-left-body =
    Dear { $name },

    { $judge } cannot go on judging for { $programme }:

    { $reason }

    What they submitted stands. Entries that need another judge: { $entries }. The assignment page can propose one:
    { $link }

letter-bids-subject = { $programme }: which entries would you judge?
letter-bids-body =
    Dear { $name },

    before entries are given out for { $programme }, the organisers ask which of them you would judge gladly, and which rather not. It takes some minutes:

    { $link }

letter-support-begun-subject = { $programme }: { $by } acts for you
letter-support-begun-body =
    Dear { $name },

    { $by }, an organiser of { $programme }, acts for you as a judge until { $until } at the latest, for this reason:

    { $reason }

    Nothing that you have written is shown to them. For each thing that they do for you there is another letter. If you did not ask for this, tell the organisers or the auditors. What was done stands here:
    { $link }

letter-support-typed-subject = { $programme }: a score sheet was entered for you
letter-support-typed-body =
    Dear { $name },

    { $by } has entered sheet { $sheet } for entry { $entry } for you. It stands as submitted. You can look at it and change it for as long as scoring is open:
    { $link }

letter-support-recused-subject = { $programme }: a conflict of interest was declared for you
letter-support-recused-body =
    Dear { $name },

    { $by } has said for you that you are too close to entry { $entry }, so that you will not judge it:

    { $reason }

    If that is not so, tell the organisers. What was done for you stands here:
    { $link }

letter-further-entries-subject = { $programme }: { $n ->
    [one] one more entry to judge
   *[other] { $n } more entries to judge
}
letter-further-entries-body =
    Dear { $name },

    the organisers of { $programme } ask you to judge { $n ->
        [one] one more entry
       *[other] { $n } more entries
    }. You find them with the others:
    { $link }

    If you are close to one of them, say so on its page. If you cannot go on, there is a link for that at the end of your list.
