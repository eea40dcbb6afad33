# Letters about judging.

letter-judge-invitation-subject = Invitation to judge: { $programme }
letter-judge-invitation-body =
    Dear { $name },

    you are invited to judge entries of { $programme }.

    This page says what is asked of you, and lets you accept or decline:
    { $link }

    Thank you.

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
