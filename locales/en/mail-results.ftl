# Letters about results and roles.

letter-results-won-subject = Your entry has won: { $programme }
letter-results-won-body = Dear { $name },

    the results of { $programme } have been published, and your entry is among the winners. Congratulations.

    See all winners: { $link }

letter-results-published-subject = The results of { $programme }
letter-results-published-body = Dear { $name },

    the results of { $programme } have been published. Thank you for entering.

    See the winners: { $link }

letter-role-granted-subject = { $programme }: you have a new role
letter-role-granted-body = Dear { $name },

    { $role ->
        [organiser] you are now an organiser of { $programme }. You can set it up, follow it and decide.
        [chair] you are now a chair of { $programme }. When scoring is closed you see the standings, decide with the organisers and sign.
       *[auditor] you are now an auditor of { $programme }. You can read its log and, when scoring is closed, its standings and decisions. You cannot change anything.
    }

    Sign in with this address: { $link }
letter-feedback-ready-subject = { $programme }: feedback on your entry
letter-feedback-ready-body = Dear { $name },

    your team can now read how “{ $title }” ({ $reference }) was judged in { $programme }. The page is for your team alone and names no judge.

    Read it here: { $link }
letter-challenge-received-subject = { $programme }: your challenge { $number } is in
letter-challenge-received-body = Dear { $name },

    your team’s challenge { $number } to the result of “{ $title }” ({ $reference }) in { $programme } is in. You get a letter when it is answered; until then your team can withdraw it.

    See it here: { $link }

letter-challenge-answered-subject = { $programme }: your challenge { $number } is answered
letter-challenge-answered-body = Dear { $name },

    your team’s challenge { $number } to the result of “{ $title }” ({ $reference }) in { $programme } is answered.

    Read the answer here: { $link }

letter-challenge-filed-subject = { $programme }: challenge { $number } waits for your answer
letter-challenge-filed-body = Dear { $name },

    a team has challenged a result of { $programme } (challenge { $number }, entry { $reference }). You answer it on record.

    Read and answer it here: { $link }

letter-challenge-withdrawn-subject = { $programme }: challenge { $number } is withdrawn
letter-challenge-withdrawn-body = Dear { $name },

    the team has withdrawn challenge { $number } (entry { $reference }) to a result of { $programme }. There is nothing left to answer.

    See it here: { $link }

letter-challenge-recipient-subject = { $programme }: you answer challenges
letter-challenge-recipient-body = Dear { $name },

    you have been named to answer challenges to the results of { $programme }. Teams read your name. You get a letter for each challenge.

    See them here: { $link }
letter-results-corrected-subject = { $programme }: the results were corrected
letter-results-corrected-body = Dear { $name },

    the published results of { $programme } were corrected. What has changed and why stands with the winners; the earlier results stay visible there.

    See the results: { $link }
