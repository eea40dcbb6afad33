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
