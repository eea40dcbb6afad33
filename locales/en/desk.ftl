# The first pages that everybody finds, and the organiser's desk.

desk-home = Prizes and hackathons
desk-home-lead = Find an award to enter, follow one that is under way, or read who has won.
desk-home-open = Open for entries
desk-home-under-way = Announced and under way
desk-home-past = Results are public
desk-home-none = No programme yet
desk-home-none-text = When an organiser makes a programme, it appears here with its dates.

desk-line-published = Results published on { $when }
desk-line-open = { $stage }: open until { $when }
desk-line-over = { $stage }: closed
desk-line-opens = Begins on { $when }

desk-stage-entries = Entries
desk-stage-screening = Screening
desk-stage-voting = Public vote
desk-stage-scoring = Scoring
desk-stage-decision = Decision
desk-stage-ceremony = Ceremony
desk-stage-published = Published
desk-stage-published-note = The winners are public.
desk-stage-deciding-note = Scoring is closed. The results are not public.
desk-stage-before = Not begun
desk-stage-until = until { $when }
desk-stage-from = from { $when }
desk-stage-done = Done
desk-stage-now = Now, ends { $ends }
desk-stage-closes = Closes { $until }, on { $when }
desk-stage-closed = Closed { $until }, on { $when }

desk-entries-open-until = Entries are open until { $when }
desk-entries-open-from = Entries open on { $when }
desk-entries-are-closed = Entries are closed
desk-enter = Enter
desk-see-winners = See the winners
desk-see-entries = See the entries
desk-calendar = Calendar
desk-categories = Categories
desk-challenges = Challenges
desk-prizes = Prizes
desk-judging = How it is judged
desk-prize-winners = { $n ->
    [0] Honorary
    [one] { $count } winner
   *[other] Up to { $count } winners
}

desk-help = Help
desk-help-lead = How to sign in, enter, judge and organise, in a few sentences.
desk-help-sign-in = Signing in
desk-help-sign-in-text = Type your e-mail address and ask for a link. The letter arrives within a minute and its link works once, for ten minutes. You can set a password in your account if you prefer one.
desk-help-enter = Entering
desk-help-enter-text = Open the page of the award and choose Enter. Your text is saved as a draft while you write, and nobody but your team reads it. You can change an entry until the deadline, even after you have submitted it.
desk-help-judge = Judging
desk-help-judge-text = The letter that invited you leads to your list. Each entry has one sheet; what you choose is saved as you go. If you know the people behind an entry, say so on its page: somebody else will judge it.
desk-help-organise = Organising
desk-help-organise-text = The desk of your programme says what stage it is in, what is late, who has not begun and what needs you. Every act that cannot be undone asks first and names its effect.
desk-help-write = Writing to somebody
desk-help-write-text = Questions about an award go to its organisers; their address stands in the letters that you got from them.

desk-desks = Your programmes
desk-desks-lead = The programmes that you organise, chair or audit.
desk-desks-none = No programme here
desk-desks-none-text = When somebody makes you an organiser, a chair or an auditor, the programme appears here.
desk-make = Make a programme
desk-site-letters = Letters of this site

desk-role-organiser = Organiser
desk-role-chair = Chair
desk-role-judge = Judge
desk-role-entrant = Entrant
desk-role-auditor = Auditor
desk-role-organiser-means = Sets the programme up, runs it, decides and signs as organiser.
desk-role-chair-means = Sees standings when scoring is closed, decides and signs as chair.
desk-role-auditor-means = Reads the desk, the log and, when scoring is closed, standings and decisions. Changes nothing.

desk-nav = Pages of this programme
desk-nav-desk = Overview
desk-nav-entries = Entries
desk-nav-imports = Imports
desk-nav-judges = Judges
desk-nav-plan = Plan
desk-nav-assignment = Assignment
desk-nav-coverage = Coverage
desk-nav-flags = Flags
desk-nav-standings = Standings
desk-nav-decisions = Decisions
desk-nav-run = Run of show
desk-nav-letters = Letters
desk-nav-log = Log
desk-nav-people = People
desk-nav-setup = Set-up

desk-public-page = Public page
desk-tile-stage = Stage
desk-tile-late = Late
desk-tile-not-begun = Not begun
desk-tile-needs-you = Needs you
desk-nothing-late = Nothing is late.
desk-nothing-to-do = Nothing needs you now.
desk-not-begun-note = { $n ->
    [one] judge has entries and no score sheet
   *[other] judges have entries and no score sheet
}
desk-counts = In numbers
desk-counts-caption = Counted from the state of each entry, judge, score sheet and prize
desk-count-drafts = Drafts
desk-count-submitted = Entries submitted
desk-count-unscreened = Entries to screen
desk-count-withdrawn = Entries withdrawn
desk-count-judges = Judges who have accepted
desk-count-sheets-expected = Score sheets expected
desk-count-sheets-in = Score sheets submitted
desk-count-prizes = Prizes
desk-count-decided = Prizes decided
desk-count-signed = Decisions signed by both

desk-late-screening = { $n ->
    [one] { $count } entry is not screened
   *[other] { $count } entries are not screened
}
desk-late-sheets = { $n ->
    [one] { $count } score sheet is overdue
   *[other] { $count } score sheets are overdue
}
desk-late-decisions = { $n ->
    [one] { $count } prize is not decided
   *[other] { $count } prizes are not decided
}
desk-step-screen = { $n ->
    [one] Screen { $count } entry
   *[other] Screen { $count } entries
}
desk-step-invite = Invite judges
desk-step-assign = { $n ->
    [one] Give { $count } entry enough judges
   *[other] Give { $count } entries enough judges
}
desk-step-await = { $n ->
    [one] { $count } judge has not answered the invitation
   *[other] { $count } judges have not answered the invitation
}
desk-step-replace = { $n ->
    [one] Find another judge for { $count } entry that somebody stepped back from
   *[other] Find other judges for { $count } entries that somebody stepped back from
}
desk-step-conflicts = { $n ->
    [one] Confirm or dismiss { $count } conflict that was found
   *[other] Confirm or dismiss { $count } conflicts that were found
}
desk-step-reopen = Somebody asks for the round to be opened again: another person has to agree
desk-more = { $n ->
    [one] { $count } more
   *[other] { $count } more
}
desk-step-close = Close scoring
desk-step-release = Let the scores be read, as the second person
desk-step-move-on = The round is closed: see who moves on to the next
desk-step-decide = { $n ->
    [one] Decide on { $count } prize
   *[other] Decide on { $count } prizes
}
desk-step-sign = { $n ->
    [one] Have { $count } decision signed
   *[other] Have { $count } decisions signed
}
desk-step-flags = { $n ->
    [one] Answer what judges say of { $count } entry
   *[other] Answer what judges say of { $count } entries
}
desk-step-publish = Publish the results
desk-step-letters = { $n ->
    [one] { $count } letter cannot be delivered
   *[other] { $count } letters cannot be delivered
}

desk-letters = Letters
desk-letters-lead = Every letter of this programme, the newest first. A letter that waits can still be stopped.
desk-site-letters-lead = Letters that belong to no programme, such as links for signing in. What they say is forgotten once they have gone.
desk-letters-none = No letter yet
desk-letters-none-text = Letters appear here when somebody is invited, submits an entry or wins.
desk-letters-count = { $n ->
    [one] { $count } letter
   *[other] { $count } letters
}
desk-no-server = Letters are not being sent
desk-no-server-text = No mail server is set up, so letters stay here. You can read them and pass on what they say.
desk-letter-lead = The letter as it arrives.
desk-letter-waiting = Waiting
desk-letter-failing = Not delivered, trying again
desk-letter-sent = Sent
desk-letter-stopped = Stopped
desk-letter-error = What the mail server said
desk-letter-private = This letter lets its reader sign in, so only they can read it. To let somebody in without a letter, run “palmares account add”.
desk-letter-stop-title = Stop this letter
desk-letter-stop-text = It will not be sent, and this cannot be undone.
desk-letter-stop = Stop this letter
said-letter-stopped = The letter is stopped. It will not be sent.

desk-log = Log
desk-log-lead = Who did what, and when. Each line is sealed together with all lines before it, so that nothing can be changed or removed unnoticed. The log says what was done, never a score.
desk-log-caption = The newest acts first
desk-log-number = Seal
desk-log-when = When
desk-log-who = Who
desk-log-what = What
desk-log-subject = On what
desk-log-hash = Hash
desk-log-unsealed = being sealed
desk-log-nobody = the program
# In the place of an act on an entry to which the reader is too close.
desk-log-kept = Something was done to an entry that you are too close to

desk-people = People
desk-people-lead = Who organises, chairs and audits this programme. Judges have a page of their own.
desk-people-nobody = Nobody yet.
desk-people-add = Give somebody a role
desk-people-name = Name
desk-people-email = E-mail address
desk-people-email-help = A letter goes to this address. Whoever reads it can sign in without further steps.
desk-people-role = Role
desk-people-give = Give this role
desk-why-role = Choose a role.
said-role-granted = { $email } has the role. A letter is on its way.

# What the log says of each act: desk-act-VERB.
desk-act-account-opened = Opened an account
desk-act-conflict-declared = Declared a conflict of interest
desk-act-decision-made = Decided on a prize
desk-act-decision-signed = Signed a decision
desk-act-result-sealed = Closed the result into a sealed record
desk-act-prize-revealed = Announced a prize
desk-act-entry-begun = Began an entry
desk-act-entry-saved = Saved a draft
desk-act-file-added = Added a file to an entry
desk-act-file-removed = Took a file out of an entry
desk-act-likeness-decided = Said whether two that look alike are the same
desk-act-past-winners-set = Set the register of past winners
desk-act-change-asked = Asked a team for a change
desk-act-change-taken-back = Stopped waiting for a change
desk-act-entry-redacted = Rewrote what judges read of an entry
desk-act-entry-screened = Screened an entry
desk-act-entry-submitted = Submitted an entry
desk-act-entry-withdrawn = Withdrew an entry
desk-act-import-applied = Applied an import
desk-act-import-kept = Uploaded a file to import
desk-act-import-mapped = Matched the columns of a file
desk-act-invitation-answered = Answered an invitation
desk-act-invitation-taken-back = Took back an invitation
desk-act-judge-changed = Changed a judge
desk-act-judge-invited = Invited a judge
desk-act-letter-stopped = Stopped a letter
desk-act-made-site-administrator = Was made site administrator
desk-act-pair-added = Gave an entry to a judge
desk-act-pair-removed = Took an entry from a judge
desk-act-pairs-applied = Applied an assignment
desk-act-pairs-proposed = Proposed an assignment
desk-act-password-changed = Changed their password
desk-act-profile-changed = Changed their profile
desk-act-programme-made = Made the programme
desk-act-category-written = Wrote a category
desk-act-category-moved = Moved a category
desk-act-prize-moved = Moved a prize
desk-act-category-removed = Took out a category
desk-act-prize-written = Wrote a prize
desk-act-prize-removed = Took out a prize
desk-act-team-link-made = Made a link to join a team
desk-act-team-link-ended = Ended a link to join a team
desk-act-programme-renamed = Changed names or summary
desk-act-question-added = Added a question to the entry form
desk-act-question-changed = Changed a question of the entry form
desk-act-question-moved = Moved a question of the entry form
desk-act-question-removed = Took a question out of the entry form
desk-act-recused = Stepped back from an entry
desk-act-results-published = Published the results
desk-act-reopening-asked = Asked for a round to be opened again
desk-act-round-reopened = Opened a round again
desk-act-role-granted = Gave a role
desk-act-calibration-named = Named the entry that everybody judges first
desk-act-round-closed = Closed scoring
desk-act-early-reading-asked = Asked to read scores before their time
desk-act-scores-read-early = Let scores be read before their time
desk-act-scores-released = Let scores be read
desk-act-everybody-given-all = Gave every judge every entry
desk-act-round-changed = Changed the dates of a round
desk-act-round-opened = Opened a round
desk-act-shortlist-made = Recorded who moves on
desk-act-shortlist-signed = Signed the list of who moves on
desk-act-session-ended = Ended a session
desk-act-sheet-begun = Began a score sheet
desk-act-sheet-corrected = Corrected a score sheet
desk-act-sheet-saved = Saved a score sheet
desk-act-sheet-submitted = Submitted a score sheet
desk-act-sheets-annulled = Annulled score sheets
desk-act-annulment-lifted = Let an annulled score sheet count again
desk-act-signed-in-by-link = Signed in by a link
desk-act-stage-changed = Changed the dates of a stage
desk-act-team-invited = Invited somebody to a team
desk-act-team-joined = Joined a team
desk-act-team-lead-changed = Changed the lead of a team
desk-act-team-left = Left a team

desk-nav-conflicts = Conflicts
desk-act-conflict-confirmed = Confirmed a conflict of interest that was found
desk-act-conflict-dismissed = Dismissed or took back a conflict of interest
desk-act-conflict-named = Named who should not judge the entry
desk-act-conflict-unnamed = Took back a name of who should not judge the entry
desk-act-panel-terms-changed = Changed what is asked of the panel
desk-act-stepped-back = Left an entry to others because of a conflict of interest

desk-act-rules-accepted = Read and accepted the rules of judging
desk-act-judge-profile-changed = Changed what they say of themselves as a judge
desk-act-judge-part-changed = Changed a judge’s part on the panel
desk-act-join-code-opened = Opened a code to join the panel
desk-act-join-code-closed = Closed a code to join the panel
desk-act-judge-joined = Joined the panel by a code
desk-act-judges-reminded = Reminded judges who are late
desk-act-letters-stopped = Stopped letters that were waiting

desk-nav-chairing = Progress
desk-act-chair-bound = Said which categories somebody chairs
desk-act-bids-asked-for = Asked judges for their preferences
desk-act-bids-closed = Stopped asking judges for their preferences
desk-act-bids-set = Set preferences for entries
desk-act-entry-flagged = Said that something is wrong with an entry
desk-act-entry-skipped = Put an entry off for later
desk-act-flags-answered = Answered what judges said of an entry
desk-act-judge-back = Took a judge back who had left
desk-act-judge-left = A judge left the panel
desk-act-judges-joined = Let two judges sit together again
desk-act-judges-separated = Kept two judges apart
desk-act-pairs-asked-for = Asked for a proposal of an assignment
desk-act-pairs-changed = Changed an assignment by a file
desk-act-pairs-dropped = Put a proposal of an assignment aside
desk-act-pairs-released = Released entries to their judges
desk-act-paper-sheet-stands = A paper sheet that two people typed alike stands
desk-act-paper-typed = Typed a paper sheet
desk-act-rubric-changed = Changed a rubric
desk-act-support-begun = Organiser for judge: began to act
desk-act-support-ended = Organiser for judge: ended
desk-act-support-recused = Organiser for judge: stepped back from an entry
desk-act-support-typed = Organiser for judge: entered a score sheet
desk-act-extra-proposed = Proposed more score sheets than the round needs

desk-act-owner-named = Named the owner of a project
desk-act-owner-asked-again = Asked the owner of a project once more
desk-act-owner-none = Said that a project is the team’s own
desk-act-consent-answered = The owner of a project answered
desk-act-terms-changed = Changed the terms of entering

desk-intake = Intake
desk-intake-lead =
    { $n ->
        [one] 1 entry is submitted; drafts: { $drafts }.
       *[other] { $count } entries are submitted; drafts: { $drafts }.
    }
desk-intake-busiest =
    { $n ->
        [one] The most on one day was 1, on { $day }.
       *[other] The most on one day were { $count }, on { $day }.
    }
desk-intake-none = Nothing is submitted yet
desk-intake-none-text = As soon as teams begin entries, this page counts them by day and by what they chose.
desk-intake-by-day = Submitted by day
desk-intake-days = The same as a table
desk-intake-day = Day
desk-intake-begun = Begun
desk-intake-submitted = Submitted
desk-intake-so-far = Submitted so far
desk-intake-drafts = Drafts
desk-intake-by = Entries by: { $what }
desk-intake-csv = All as CSV
desk-intake-csv-of = counted by
desk-intake-csv-key = key
desk-intake-csv-name = name
desk-intake-csv-begun = begun (days), drafts
desk-intake-csv-submitted = submitted
desk-country = Entries of your country
desk-country-lead = You follow them as a coordinator. The list grows as entries are submitted; it tells nothing of the judging.
desk-country-count =
    { $n ->
        [one] 1 entry is submitted; being written: { $drafts }.
       *[other] { $count } entries are submitted; being written: { $drafts }.
    }
desk-country-caption = Submitted entries: { $country }
desk-country-entity = Entity
desk-country-csv-country = country
desk-country-csv-reference = reference
desk-country-csv-title = title
desk-country-csv-entity = entity
desk-country-csv-categories = categories
desk-country-csv-submitted = submitted
desk-role-coordinator = Coordinator of a country
desk-coordinators = Coordinators of countries
desk-coordinators-means = Follow the entries of a country: a list of what is submitted, with entities; nothing of the judging. Nobody who judges here.
desk-coordinator-email-help = They get a letter with the address of their list.
desk-coordinator-country = Country
desk-coordinator-name = Name this coordinator
desk-coordinator-end = End
said-coordinator-named = { $email } follows that country now.
said-coordinator-ended = They follow it no longer.
desk-why-country = Choose a country from the list
desk-act-view-saved = Kept a view of the list of entries
desk-act-view-removed = Removed a kept view of the list
desk-act-coordinator-named = Named a coordinator of a country
desk-act-coordinator-ended = Ended a coordinator of a country

desk-erasure = Erase me
desk-erasure-lead = Your name and address leave your account, the entries, the letters and the files that brought entries in. What others wrote about somebody in their own words, such as the reason of a verdict, stays as they wrote it. It cannot be undone.
desk-erasure-account = Your account ends at once on all devices. Where something of yours has to stay, it stands under the mark { $mark }.
desk-erasure-drafts =
    { $n ->
        [0] No draft is yours alone.
        [one] 1 draft that is yours alone is deleted, with its files.
       *[other] { $count } drafts that are yours alone are deleted, with their files.
    }
desk-erasure-left =
    { $n ->
        [0] You are on no team with others.
        [one] You leave 1 team. If you lead it, whoever has been on it longest leads it then.
       *[other] You leave { $count } teams. Where you lead, whoever has been on it longest leads it then.
    }
desk-erasure-kept =
    { $n ->
        [0] No entry stays that was yours alone.
        [one] 1 entry stays on the record, without your name and address.
       *[other] { $count } entries stay on the record, without your name and address.
    }
desk-erasure-record = Scores that you gave, decisions that you signed and acts in the log stay, so that results can still be verified. They stand under the mark.
desk-erasure-letters = Letters to you keep their kind and date alone; what has not gone is not sent. What mail servers have carried already is out of reach.
desk-erasure-confirm = Erase me for good
desk-erasure-confirm-text = You may want to take your own data along first.
desk-erasure-type = Type your address: { $email }
desk-erasure-button = Erase me
desk-erasure-first =
    { $n ->
        [one] Before that, one thing has to be settled
       *[other] Before that, { $count } things have to be settled
    }
desk-erasure-entry = Entry { $reference } is submitted and nobody else answers for it: withdraw it, or let somebody join and stay
desk-erasure-seat = You sit on the panel of { $programme }: leave it, so that others can judge what is yours
desk-erasure-organising = Nobody else organises { $programme }: name another organiser
desk-erasure-installation = Nobody else runs this installation: make another administrator
desk-why-erasure-typed = This is not your address. Type it as it stands above
desk-why-erasure =
    { $n ->
        [one] One thing has to be settled first
       *[other] { $count } things have to be settled first
    }
said-erased = You are erased. Thank you for what you did here.
desk-act-person-erased = A person was erased

desk-act-letter-worded = Put a letter into own words
desk-act-notice-put-up = Said whom a team looks for
desk-act-notice-taken-down = Took a team’s notice down
desk-act-join-asked = Asked to join a team
desk-step-challenges = { $n ->
    [one] Answer { $count } challenge to the results
   *[other] Answer { $count } challenges to the results
}
desk-act-challenge-filed = Challenged a result
desk-act-challenge-withdrawn = Withdrew a challenge
desk-act-challenge-answered = Answered a challenge
desk-act-challenge-recipient-named = Named who answers challenges
desk-act-discussion-moved = Moved the panel’s discussion on
desk-act-discussion-note-written = Wrote a note in the panel’s discussion
desk-act-discussion-note-taken-back = Took back a note in the panel’s discussion
desk-step-correct = A correction of the results is in hand: decide, sign and publish it, or give it up
desk-act-correction-opened = Began to correct a published result
desk-act-correction-given-up = Gave a correction up
desk-act-result-corrected = Published a correction of the results
