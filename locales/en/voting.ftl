# The public vote.

voting-opens = The public vote opens on { $when }.
voting-open-until = The public vote is open until { $when }.
voting-over = The public vote is over.
voting-take-part = Vote
voting-title = Public vote
voting-go-on = Go on to your ballot
voting-register-title = Take part
voting-register-lead = Tell us who you are. A letter brings you the link to your ballot; you need no account.
voting-email-hint = One address, one ballot. It is used for this vote only.
voting-name-hint = It is not published.
voting-kind-hint = What you belong to yourself.
voting-register = Send me the link
voting-working = One second: your page shows that no machine sends thousands.
voting-no-script = Without scripts this works, too. When many come from the same place, your letter takes some minutes.
voting-terms = What was fixed before the vote opened
voting-rule-one = You have one vote in each category.
voting-rule-final = A vote is final once it is given.
voting-rule-changeable = You may change your votes until the vote closes.
voting-rule-complete = Only whoever has voted in all categories is counted.
voting-rule-champions =
    { $n ->
        [one] The most voted project of each category is its champion.
       *[other] The { $count } most voted projects of each category are champions.
    }
voting-rule-tie-all-in = Where several have equally many votes at the last place, all of them are champions.
voting-rule-tie-none-in = Where several have equally many votes at the last place, none of them is a champion.
voting-rule-tie-decider = Where several have equally many votes at the last place, the organisers decide and publish the reason.
voting-rule-no-counts = While the vote lasts nobody learns how it stands, not even the organisers.
voting-letter-title = Look into your mail
voting-letter-lead = If the address can vote, a letter with the link to its ballot is on its way.
voting-letter-time = It arrives within a few minutes. Look among unwanted mail, too.
voting-letter-again = No letter? Ask again after some minutes
voting-link-lead = This is the ballot of { $name }.
voting-confirm = Confirm, and vote
voting-link-hint = Keep the letter: its link brings you back to your ballot, on any device. Do not hand it on.
voting-ballot = Your ballot
voting-categories = Your votes
voting-progress =
    { $n ->
        [one] { $done } of { $count } category
       *[other] { $done } of { $count } categories
    }
voting-missing =
    { $n ->
        [one] { $count } category is left. You may come back later.
       *[other] { $count } categories are left. You may come back later.
    }
voting-missing-complete =
    { $n ->
        [one] { $count } category is missing: your votes count only with it.
       *[other] { $count } categories are missing: your votes count only with them.
    }
voting-next = Vote in the next category
voting-voted = Voted
voting-open = Open
voting-leave-hint = On a device that others use, close your ballot. The link in your letter opens it again.
voting-leave = Close my ballot
voting-order = The order is drawn for you alone, so that no project is first for everybody.
voting-choose = Choose one project
voting-about = About this project
voting-vote = Vote
voting-voted-at = You have voted here on { $when }. For which project is not shown.
voting-wait-title = One moment: your vote has not been counted yet
voting-wait-lead = Very many people vote just now. Your choice is kept on this page: “{ $title }”.
voting-wait-by-itself = This page tries again by itself within some seconds.
voting-wait-again = Try again
voting-receipt = Your receipt
voting-counted =
    { $n ->
        [one] Your vote stands in { $done } of { $count } category.
       *[other] Your votes stand in { $done } of { $count } categories.
    }
voting-last = You voted last on { $when }.
voting-receipt-code = The code of your ballot:
voting-receipt-hint = Keep it, on paper or as a picture. It says that you voted, and to nobody for whom.
voting-not-yet-complete = Your votes count only once you have voted here as well
voting-not-complete = Your votes do not count, because these are missing
voting-not-voted = Where you have not voted
voting-turnout = Who takes part
voting-turnout-lead =
    { $n ->
        [one] { $count } person has registered, { $confirmed } confirmed.
       *[other] { $count } people have registered, { $confirmed } confirmed.
    }
voting-turnout-by-day = Registered and confirmed, by day (UTC)
voting-day = Day
voting-registered = Registered
voting-confirmed = Confirmed
voting-why-no-kind = Choose one
voting-why-too-many =
    { $n ->
        [one] Very many come from where you are. Wait { $count } minute, then send it again; what you typed is still here
       *[other] Very many come from where you are. Wait { $count } minutes, then send it again; what you typed is still here
    }
voting-why-not-yet = The vote opens on { $opens }. Send it again then; what you typed is still here
voting-why-closed = The vote closed on { $closed }, so nobody registers any more
voting-why-no-choice = Choose one project, then press the button
voting-why-voted = “{ $title }” is not your vote: you had voted here before, and that is final.
voting-why-not-kept = Your choice “{ $title }” was not counted. { $line }
said-voted = Your vote in “{ $category }” is counted.
