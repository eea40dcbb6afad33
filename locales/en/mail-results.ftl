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
