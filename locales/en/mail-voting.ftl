# The letter to a voter.

letter-vote-link-subject = Your ballot: { $programme }
letter-vote-link-body =
    Hello { $name },

    here is the link to your ballot in the public vote of { $programme }:

    { $link }

    It opens a page with a button. Keep this letter: until { $closes } its link brings you back to your ballot, on any device. Do not hand it on: whoever has it votes in your place.

    If you did not ask for it, throw this letter away: nobody votes with your address then.
