# Letters about entries. $name is the reader, $link an address.

letter-entry-submitted-subject = { $reference }: your entry is in
letter-entry-submitted-body =
    Hello { $name },

    your entry “{ $title }” for { $programme } is submitted.

    Reference: { $reference }

    Until entries close you can change it and submit it again here:

    { $link }

letter-entry-withdrawn-subject = { $reference }: your entry is withdrawn
letter-entry-withdrawn-body =
    Hello { $name },

    your entry “{ $title }” for { $programme } has been withdrawn by the lead of your team.

    The reason: { $reason }

    { $link }

letter-entry-screened-subject = { $reference }: the result of screening
letter-entry-screened-body =
    { $verdict ->
        [eligible]
            Hello { $name },

            your entry “{ $title }” for { $programme } has been screened. It is eligible, and goes on to the judges.

            { $reason }

            { $link }
       *[not_eligible]
            Hello { $name },

            your entry “{ $title }” for { $programme } has been screened. It is not eligible, for this reason:

            { $reason }

            { $link }
    }

letter-team-invitation-subject = { $lead } invites you to a team
letter-team-invitation-body =
    Hello { $name },

    { $lead } invites you to the team of “{ $title }” for { $programme } (reference { $reference }).

    This link opens a page with a button. It works for you only, after you sign in with this e-mail address:

    { $link }

letter-change-asked-subject = { $reference }: please change your entry
letter-change-asked-body =
    Hello { $name },

    the organisers of { $programme } have read your entry “{ $title }” and ask for a change:

    { $words }

    You can change it and submit it again until { $until }, here:

    { $link }

letter-change-made-subject = { $reference }: the team has changed its entry
letter-change-made-body =
    Hello { $name },

    the entry “{ $title }” for { $programme }, of which you asked for a change, is submitted again. It waits for screening:

    { $link }

letter-deadline-moved-subject = { $programme }: entries now close on { $closes }
letter-deadline-moved-body =
    Hello { $name },

    the deadline for entries to { $programme } has moved. Entries close on { $closes }, and no longer on { $before }.

    The organisers say why: { $reason }

    Your entries are here:

    { $link }

letter-consent-asked-subject = Do you agree to an entry for { $programme }?
letter-consent-asked-body =
    Hello { $name },

    { $nominator } ({ $nominator_email }) has entered the project “{ $title }” for { $programme } (reference { $reference }) and named you as its owner.

    It goes to the judges only if you agree. This link shows what was entered, and takes your answer. You need no account:

    { $link }

    If you do not know what this is about, answer that you do not agree.

letter-consent-answered-subject = { $reference }: the owner has answered
letter-consent-answered-body =
    { $answer ->
        [given]
            Hello { $name },

            { $owner } agrees to your entry “{ $title }” for { $programme }.

            { $words }

            { $link }
       *[refused]
            Hello { $name },

            { $owner } does not agree to your entry “{ $title }” for { $programme }. Without consent it cannot go to the judges.

            { $words }

            { $link }
    }

letter-coordinator-named-subject = { $programme }: you follow the entries of { $country }
letter-coordinator-named-body =
    Hello { $name },

    the organisers of { $programme } have named you as the coordinator for { $country }. Your list of its entries is here, after you sign in with this e-mail address:

    { $link }

letter-join-asked-subject = { $reference }: { $who } would like to join your team
letter-join-asked-body =
    Hello { $name },

    { $who } ({ $email }) has read that the team of “{ $title }” looks for members, and writes:

    { $words }

    If you want them on the team, invite that address here:

    { $link }
