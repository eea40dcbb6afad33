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
