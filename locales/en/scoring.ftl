# Scoring: the judge's list and sheets, the organiser's coverage and the end of a round.

scoring-done = Done
scoring-to-do = To do
scoring-days-left = Days left
scoring-continue = Continue
scoring-entry = Entry
scoring-entries = Entries
scoring-reference = Reference
scoring-state = State
scoring-state-to-do = To do
scoring-state-skipped = Skipped for now
scoring-state-begun = Begun
scoring-state-done = Done
scoring-total = Total
scoring-category = Category
scoring-judge = Judge
scoring-judges = Judges
scoring-sheets = Sheets
scoring-short = Entries that lack sheets
# How many of how many: "12 of 20".
scoring-of = { $done } of { $all }

scoring-judging-title = Your judging
scoring-judging-lead = Everything that you judge, the newest first.
scoring-judging-empty-title = Nothing to judge
scoring-judging-empty-text = When you are invited to judge, it will stand here.
scoring-judging-unanswered = You have not accepted this invitation yet.
scoring-see-invitation = See the invitation

scoring-list-title = Your entries to judge – { $programme }
scoring-list-heading = Your entries to judge
scoring-list-lead = Read each entry and give your points. You can change them until scoring closes.
scoring-until = You can save and change your sheets until { $until }.
scoring-list-caption = Entries that were given to you
scoring-list-flagged = Told the organisers
scoring-list-flag-answered = The organisers have answered
scoring-list-empty-title = No entries yet
scoring-list-empty-text = The organisers have not shown you your entries yet. You will get a letter; you need do nothing now.
scoring-own-heading = My scores
scoring-own-text = Your own submitted sheets, to keep a steady hand. Nobody else’s are shown.
scoring-own-rounds = Rounds in which you judged
scoring-own-caption = Your points for each entry
scoring-own-mean = Your mean
scoring-own-spread = Your spread
scoring-own-spread-help = The spread says how far your points lie around their mean (the standard deviation). A small one means that you give nearly the same to all.
scoring-own-empty-title = Nothing submitted yet
scoring-own-empty-text = When you have submitted a sheet, your points stand here.
scoring-own-sheets = My sheets in full, to print
scoring-own-sheets-lead = Everything that { $judge } has written, notes to yourself included. Print it with your browser.

scoring-sheet-title = Score sheet – { $entry }
scoring-jump = Parts of this page
scoring-jump-entry = The entry
scoring-jump-scores = Your sheet
scoring-cannot-judge = I cannot judge this
scoring-not-answered = Not answered
# A level in a sentence: "3 · Much".
scoring-level = { $points } · { $name }
scoring-comment = Comment to the entrant
scoring-comment-help = The entrant may read this after the results are out, without your name. Organisers and chairs read it when the round is closed.
scoring-note = Note to yourself
scoring-note-help = Only you read this: no organiser, no entrant, no other judge.
scoring-saved = Saved { $time }
scoring-saved-submitted = Saved { $time }. Your sheet stays submitted.
scoring-draft-stale = Not saved: this sheet was changed in another window. Press “Save and next” to see both.
scoring-check = Check and submit
scoring-save-correction = Save the correction
scoring-save-and-next = Save and next
scoring-skip = Skip for now
scoring-have-conflict = I have a conflict of interest
scoring-correcting = You have submitted this sheet. You can correct it until { $until }.
scoring-read-only-title = This sheet cannot be changed now
scoring-keys-title = Keys
scoring-key-enter = Enter
scoring-keys-digits = gives that many points and goes on to the next criterion; 0 stands for 10 where 10 is the most
scoring-keys-cannot = says that you cannot judge the criterion
scoring-keys-enter = goes on to check the sheet, and from there to the next entry
scoring-keys-list = opens this list
scoring-keys-text = Digits count only while a criterion has the focus. Tab and the arrow keys work as everywhere.
scoring-keys-off = Switch digits off
scoring-keys-on = Switch digits on
scoring-words = { $n ->
    [one] { $count } word of at most { $most }
   *[other] { $count } words of at most { $most }
}

scoring-stale-title = This sheet was changed in another window
scoring-stale-lead = Another window saved this sheet on { $time }, after this page was opened. Nothing was overwritten. Here is both; choose what stays.
scoring-stale-caption = What stands in this window, and what is saved
scoring-stale-what = Part
scoring-stale-here = This window
scoring-stale-saved = Saved
scoring-stale-differs = Differs
scoring-stale-keep-saved = Keep what is saved
scoring-stale-keep-here = Save this window’s

scoring-check-title = Check your sheet – { $entry }
scoring-check-heading = Check your sheet
scoring-check-lead = Nothing is submitted yet. After submitting you can still change it until { $until }.
scoring-submit = Submit
scoring-submit-and-next = Submit and go to the next
scoring-back-to-sheet = Back to the sheet

scoring-receipt-title = Your sheet is in
scoring-receipt-reference = Your reference
scoring-receipt-total = Your total: { $total } of 100.
scoring-receipt-no-total = You judged none of the criteria, so the sheet has no total.
scoring-receipt-until = You can change this until { $until }.
scoring-receipt-fixed = It can no longer be changed.
scoring-next-entry = Next entry
scoring-change-sheet = Change this sheet
scoring-read-sheet = Read this sheet

scoring-recusal-title = I have a conflict of interest
scoring-recusal-lead = You step back from this entry: it leaves your list for good, whatever stands on your sheet does not count, and the organisers find another judge.
scoring-recusal-reason = Why
scoring-recusal-reason-help = The organisers read this. A sentence is enough, such as “I advise this organisation”.
scoring-recusal-button = Step back from this entry

scoring-coverage-title = Progress of scoring – { $programme }
scoring-coverage-heading = Progress of scoring
scoring-coverage-lead = How many sheets are in, and where they are missing. Nobody sees points before the round is closed.
scoring-coverage-closed-title = The round is closed
scoring-coverage-closed-text = Sheets can no longer be written or changed.
scoring-coverage-csv = Download as CSV
scoring-entries-short = { $n ->
    [0] Every entry has its sheets.
    [one] { $count } entry lacks sheets.
   *[other] { $count } entries lack sheets.
}
scoring-not-begun-heading = Judges who have not begun
scoring-by-category = By category
scoring-by-category-caption = Sheets that are in, by category
scoring-by-judge = By judge
scoring-by-judge-caption = Sheets that are in, of those that each judge was given
scoring-matrix = Entries by judges
scoring-matrix-caption = Where each score sheet is
scoring-matrix-total = Sheets that count
scoring-matrix-entries = { $n ->
    [one] { $count } entry
   *[other] { $count } entries
}
scoring-all-categories = All categories
scoring-only-late = Only entries that lack sheets
scoring-show = Show
scoring-none-late = Every entry here has its sheets.
scoring-category-empty = No entry of this category can be judged yet.
scoring-judge-not-begun = Not begun
scoring-judge-nothing = No entries yet
# A judge's progress with one entry, in a cell.
scoring-cell-to-do = to do
scoring-cell-begun = begun
scoring-cell-done = done
scoring-cell-annulled = annulled

scoring-close-round = Close the round
scoring-closing-title = Close the round – { $programme }
scoring-closing-heading = Close the round
scoring-closing-lead = After closing, no sheet can be written or changed. A second person then lets the scores be read. Only two people together can open the round again.
scoring-closing-effect = Nobody undoes this alone
scoring-closing-text = When you close the round now:
scoring-closing-stand = { $n ->
    [one] { $count } sheet stands
   *[other] { $count } sheets stand
}
scoring-closing-drafts = { $n ->
    [one] { $count } draft is not counted
   *[other] { $count } drafts are not counted
}
scoring-closing-short = { $n ->
    [0] no entry has fewer score sheets than it needs
    [one] { $count } entry has fewer than { $needed }
   *[other] { $count } entries have fewer than { $needed }
}
scoring-closing-preview = See what will be published
scoring-closing-other-reason = Write another reason
scoring-gate = Entries that lack score sheets
scoring-gate-lead = These would be decided on by fewer judges than was promised. Whoever is named could still change that.
scoring-gate-waiting = Still open with:
scoring-gate-begun = { $judge } (begun)
scoring-gate-to-do = { $judge } (not begun)
scoring-gate-askable = Could be asked:
scoring-gate-others = { $n ->
    [one] { $count } more
   *[other] { $count } more
}
scoring-gate-nobody = Nobody else has room, knows the category and is free of conflicts.
scoring-closing-reason = Why you close it all the same
scoring-closing-reason-help = It is published with the result.
# The word that an organiser types to close a round.
scoring-closing-word = close
scoring-closing-type = Type “{ $word }” to close the round
scoring-closing-type-help = Capital or small letters make no difference.
scoring-closing-done = The round was closed on { $at }.

scoring-flag-title = Something is wrong with this entry
scoring-flag-lead = The organisers read this and answer you here. The entrant and other judges never learn of it. You can go on judging meanwhile.
scoring-flag-kind = What is wrong
scoring-flag-cannot_open = I cannot open something
scoring-flag-cannot_open-help = A link, a video or a file does not work.
scoring-flag-off_topic = It does not belong here
scoring-flag-off_topic-help = It is not about what this category asks for.
scoring-flag-identity_visible = I can see who entered
scoring-flag-identity_visible-help = A name or a place stands where it should be hidden.
scoring-flag-suspected_breach = I suspect a breach of the rules
scoring-flag-suspected_breach-help = Such as a copy of somebody else’s work. Say what you saw.
scoring-flag-other = Something else
scoring-flag-other-help = Say what.
scoring-flag-words = What you saw
scoring-flag-words-help = A sentence is enough. Say where to look.
scoring-flag-letter = Send me a letter when this is answered
scoring-flag-button = Tell the organisers
scoring-flag-yours = What you told the organisers
scoring-flag-open = Open
scoring-flag-resolved = Resolved
scoring-flag-answer = Answer:
scoring-flag-waiting = No answer yet.
scoring-flags-heading = What judges say is wrong
scoring-flags-lead = { $n ->
    [0] Nothing is open.
    [one] { $count } entry waits for an answer. Judges read it on their sheets.
   *[other] { $count } entries wait for an answer. Judges read it on their sheets.
}
scoring-flags-empty-title = Nothing is flagged
scoring-flags-empty-text = When a judge says that something is wrong with an entry, it stands here until you answer.
scoring-flag-your-answer = Your answer
scoring-flag-your-answer-help = Every judge who flagged this entry reads it, and nobody else.
scoring-flag-resolve = Answer and resolve
scoring-flag-keep-open = Answer and keep open

scoring-grid-heading = All entries in one table
scoring-grid-lead = Each row is saved for itself as soon as you choose. Titles lead to the sheets, where you can also write.
scoring-grid-caption = Your points, entry by entry
scoring-grid-save = Save row
scoring-grid-choose = –
scoring-grid-cannot = Cannot judge
# The name of a choice in the table, for screen readers.
scoring-grid-cell = { $criterion }, { $entry }
scoring-batch-heading = Check and submit
scoring-batch-title = Check and submit – { $programme }
scoring-batch-lead = { $n ->
    [one] { $count } sheet is complete and not submitted. You can still change it until { $until }.
   *[other] { $count } sheets are complete and not submitted. You can still change them until { $until }.
}
scoring-batch-caption = Complete sheets that are not submitted
scoring-batch-take = Submit
scoring-batch-none-title = Nothing to submit
scoring-batch-none-text = A sheet can be submitted when every criterion has an answer.
scoring-batch-button = Submit what is ticked
scoring-batch-link = { $n ->
    [one] Check and submit { $count } complete sheet
   *[other] Check and submit { $count } complete sheets
}

scoring-why-no-flag-kind = Choose what is wrong.
scoring-why-no-flag-words = Say in a few words what you saw.
scoring-why-no-answer = Write an answer first.
scoring-rubric-heading = Rubric
scoring-rubric-lead = { $n ->
    [0] Nobody has written a sheet yet: changes count at once.
    [one] { $count } sheet has been written, so the rubric is locked: a change is a new version with a reason.
   *[other] { $count } sheets have been written, so the rubric is locked: a change is a new version with a reason.
}
scoring-rubric-history = Versions of the rubric, the newest first
scoring-rubric-version = Version
scoring-rubric-since = Since
scoring-rubric-reason = Reason
scoring-rubric-submitted = Submitted sheets
scoring-rubric-drafts = Drafts
scoring-rubric-new = New criterion
scoring-rubric-name = Name
scoring-rubric-meaning = What it means
scoring-rubric-weight = Weight
scoring-rubric-levels = { $n ->
    [one] { $count } level
   *[other] { $count } levels
}
scoring-rubric-level = Level { $number }
scoring-rubric-points = Points
scoring-rubric-level-name = What the level says
scoring-rubric-level-add = Add a level
scoring-rubric-level-remove = Remove the last level
scoring-rubric-up = Move up
scoring-rubric-remove = Remove this criterion
scoring-rubric-add = Add a criterion
scoring-rubric-preview = See what would change
scoring-rubric-preview-heading = What would change
scoring-rubric-preview-lead = Nothing is changed yet.
scoring-rubric-no-change = This is the rubric as it stands. Nothing would change.
scoring-change-added = New: { $criterion }
scoring-change-removed = Removed: { $criterion }
scoring-change-weight = { $criterion }: weight { $to } instead of { $from }
scoring-change-levels = { $criterion }: other levels
scoring-change-words = { $criterion }: other words
scoring-change-order = The criteria stand in another order
scoring-rubric-effect = What this means
scoring-rubric-effect-text = { $n ->
    [0] No submitted sheet stands under the old version.
    [one] { $count } submitted sheet stays under the old version and is read by it; its judge is asked to look again where criteria changed.
   *[other] { $count } submitted sheets stay under the old version and are read by it; their judges are asked to look again where criteria changed.
}
scoring-rubric-effect-drafts = { $n ->
    [one] { $count } draft moves to the new version and keeps its points where the criteria agree
   *[other] { $count } drafts move to the new version and keep their points where the criteria agree
}
scoring-rubric-effect-judges = { $n ->
    [one] { $count } judge gets a letter with your reason
   *[other] { $count } judges get a letter with your reason
}
scoring-rubric-effect-entrants = { $n ->
    [one] { $count } entrant gets a letter with your reason
   *[other] { $count } entrants get a letter with your reason
}
scoring-rubric-why = Why it changes
scoring-rubric-why-help = Judges and entrants read it now, and it is printed with the result.
scoring-rubric-apply = Change the rubric
scoring-state-look-again = Rubric changed: look again
scoring-look-again-title = The rubric has changed since you submitted
scoring-look-again-text = Your sheet stands as you submitted it. If you save it again, it counts under the new rubric. Look again at:

scoring-why-rubric-locked = { $n ->
    [one] { $sheets } sheet has been written. Say why the rubric changes: judges and entrants are told.
   *[other] { $sheets } sheets have been written. Say why the rubric changes: judges and entrants are told.
}
scoring-why-rubric-changed-since = Somebody else has changed the rubric since you opened this page. Below is what you typed; the versions above say what stands now.
scoring-paper-heading = Sheets on paper
scoring-paper-lead = Print blank sheets for judges who write by hand. Two organisers type each sheet, without seeing what the other typed; when they agree, it stands as submitted.
scoring-paper-code = Sheet code
scoring-paper-code-help = It stands on the paper, such as P-7K2M9Q4T.
scoring-paper-type = Type this sheet
scoring-paper-under-way = Under way
scoring-paper-under-way-caption = Sheets that were typed and do not stand yet
scoring-paper-typists = Typed by
scoring-paper-once = Typed once
scoring-paper-differs = Differs in: { $what }
scoring-paper-print = Print
scoring-paper-print-caption = Blank sheets by judge, and how many stand
scoring-paper-none = Nobody has entries to judge yet.
scoring-paper-judge-code = Judge
scoring-paper-sheets = { $n ->
    [one] { $count } sheet, on a page of its own. Print it with your browser.
   *[other] { $count } sheets, each on a page of its own. Print them with your browser.
}
scoring-paper-sign = Date and signature
scoring-paper-type-heading = Type a paper sheet
scoring-paper-type-lead = Type what stands on the paper, and nothing else. Another organiser types it again.
scoring-paper-comment-help = Word for word.
scoring-paper-done = Keep what I typed
scoring-from-paper = Typed from your paper sheet by { $typists }.

scoring-why-written = There is a sheet for this entry by this judge already.
scoring-why-own-paper = This is your own sheet: two others type it.
scoring-why-no-paper = No sheet of this round has the code { $code }.
scoring-why-typed-otherwise = { $criterion }: somebody else typed something different. Look at the paper again.
scoring-why-comment-otherwise = Comment: somebody else typed something different. Look at the paper again.
scoring-why-round-closed = The round is closed: sheets stay as they are.
scoring-why-round-open = The round is not closed yet.
scoring-why-stay-complete = You have submitted this sheet: it may be changed, but every criterion needs an answer.
scoring-why-changed-since = The sheet was changed since you checked it. Check it again.
scoring-why-incomplete = The sheet is not complete yet.
scoring-why-not-answered = { $criterion }: give points, or say that you cannot judge it.
scoring-why-many-words = { $n ->
    [one] Write at most { $most } word here before you submit. Everything that you wrote is kept.
   *[other] Write at most { $most } words here before you submit. Everything that you wrote is kept.
}
scoring-why-no-reason = Say in a few words why you step back.
scoring-why-short = { $n ->
    [one] { $entries } entry lacks sheets. Say why you close the round all the same.
   *[other] { $entries } entries lack sheets. Say why you close the round all the same.
}
scoring-why-sheet-begun = This judge has begun a sheet for the entry, so the pair cannot be removed. If there is a conflict of interest, declare it on the judge’s page: then the sheet does not count.
scoring-why-word = Type “{ $word }” to confirm.

said-sheet-saved = Saved as a draft.
said-flagged = The organisers have been told. Their answer will stand here.
said-flags-answered = The judges have your answer.
said-sheets-submitted = { $n ->
    [one] { $done } sheet is in.
   *[other] { $done } sheets are in.
}
said-some-sheets-submitted = { $n ->
    [one] { $done } sheet is in. Not in, because changed since you checked or not yours any more: { $not }.
   *[other] { $done } sheets are in. Not in, because changed since you checked or not yours any more: { $not }.
}
said-rubric-changed = The rubric is changed.
said-paper-once = Kept. Another organiser must type it again.
said-paper-stands = Both agree: sheet { $reference } stands as submitted.
said-entry-skipped = Skipped for now. The entry comes last in your list.
said-sheet-corrected = Corrected: sheet { $reference }.
said-sheet-incomplete = Please answer every criterion first.
said-sheet-changed = The sheet was changed in another window. Please check it again.
said-sheet-submitted = Sheet { $reference } is in. You can change it until { $until }.
said-recused = You have stepped back from the entry. The organisers have been told.
said-round-closed = The round is closed.

scoring-departure-link = I cannot go on judging …
scoring-departure-title = I cannot go on judging
scoring-departure-of = { $judge } cannot go on judging
scoring-departure-back = Back
scoring-departure-lead = Thank you for what you have done. What you submitted stands; the organisers are told at once and find somebody for the rest.
scoring-departure-lead-of = What they submitted stands. The rest is free for other judges at once; a proposal can give it to them.
scoring-departure-closed = Thank you for what you have done. This round is closed, and all that you submitted stands; you get nothing more to judge.
scoring-departure-closed-of = This round is closed, and what they submitted stands. They get nothing more to judge.
scoring-departure-stand = { $n ->
    [one] { $count } submitted sheet stands
   *[other] { $count } submitted sheets stand
}
scoring-departure-lost = { $n ->
    [one] { $count } entry loses this judge
   *[other] { $count } entries lose this judge
}
scoring-departure-reason = Why
scoring-departure-reason-help = Only the organisers read it.
scoring-departure-button = Leave the panel
scoring-departure-button-of = Release this judge
scoring-departure-left = You left the panel on { $at }. If you can judge again, please write to the organisers.
scoring-departure-has-left = Left the panel on { $at }.
scoring-departure-return = Take this judge back
said-judge-left = The judge has left. Their open entries need others: ask for a proposal.
said-you-left = You have left the panel. Thank you for telling us.
said-judge-back = The judge is back, and can be given entries again.
scoring-hidden = { $n ->
    [one] { $count } entry that was given to you is hidden because of a conflict of interest.
   *[other] { $count } entries that were given to you are hidden because of a conflict of interest.
}

scoring-why-observer = You are an observer: you read entries, and write no sheet.
scoring-profile-link = The rules, and what you have said about yourself
scoring-reminders-title = Reminders – { $programme }
scoring-reminders-heading = Reminders
scoring-reminders-lead = Write to those who are late, and to nobody else. Nobody is reminded twice within two days. The letters wait five minutes, so that you can stop them.
scoring-late-unanswered = Invited, without an answer
scoring-late-not_begun = Accepted, and not begun
scoring-late-unfinished = Begun, and not finished
scoring-reminders-count = { $n ->
    [0] Nobody would be written to.
    [one] { $count } judge would be written to.
   *[other] { $count } judges would be written to.
}
scoring-reminders-lately = { $n ->
    [one] { $count } was reminded within the last two days and is left in peace.
   *[other] { $count } were reminded within the last two days and are left in peace.
}
scoring-reminders-who = To whom
scoring-reminders-preview = The letter, as { $name } will read it
scoring-remind = { $n ->
    [one] Write to { $count } judge
   *[other] Write to { $count } judges
}
scoring-stop-heading = Stop what still waits
scoring-stop-text = Reminders that have not gone yet are stopped, and whom they were for can be reminded again.
scoring-stop = Stop waiting reminders
said-reminded = { $n ->
    [0] Nobody was left to write to.
    [one] { $letters } letter waits in the outbox for five minutes.
   *[other] { $letters } letters wait in the outbox for five minutes.
}
said-reminders-stopped = { $n ->
    [0] No reminder was waiting any more.
    [one] { $letters } reminder was stopped.
   *[other] { $letters } reminders were stopped.
}

scoring-chairing-title = Your panels – { $programme }
scoring-chairing-heading = Your panels
scoring-chairing-lead = How far the judges of your categories are. Nobody sees points before the round is closed.
scoring-chairing-none = No categories
scoring-chairing-none-text = This edition has no categories to chair.
scoring-chairing-standing = The standing, once the round is closed
scoring-first = every judge judges this one first
scoring-file-heading = Assignment file
scoring-file-lead = Change many pairs at once from a spreadsheet, or bring them in from another system. You see what would change before anything does; all of it is done, or nothing.
scoring-file-download = The assignment as it stands, in this form
scoring-file-columns = The first row names the columns, in any order; others are passed over. Rows are followed from top to bottom. paper is the reference of an entry; action is review, primary or secondary (give the entry to the judge), clearreview (take it away; paper or email may be all), conflict, clearconflict, or preference with a number in a column of that name; email is the judge’s address; round may be left empty.
scoring-file-help = A CSV file in UTF-8, up to 4 MB.
scoring-why-file-not-text = Choose a CSV file in UTF-8 with at least one row, up to 4 MB.
scoring-file-problems-caption = Rows that cannot be followed
scoring-file-preview-lead = Nothing has been changed yet.
scoring-file-pairs-caption = What would change
scoring-file-give = Gets it
scoring-file-take = No longer
scoring-file-conflict = Conflict
scoring-file-clear = No conflict
scoring-file-given = { $n ->
    [one] { $count } pair is made
   *[other] { $count } pairs are made
}
scoring-file-taken = { $n ->
    [one] { $count } pair is taken away
   *[other] { $count } pairs are taken away
}
scoring-file-conflicts = { $n ->
    [one] { $count } conflict is declared
   *[other] { $count } conflicts are declared
}
scoring-file-cleared = { $n ->
    [one] { $count } conflict is dismissed
   *[other] { $count } conflicts are dismissed
}
scoring-file-bids = { $n ->
    [one] { $count } preference is set
   *[other] { $count } preferences are set
}
scoring-file-same = { $n ->
    [one] { $count } row changes nothing
   *[other] { $count } rows change nothing
}
scoring-file-problems = { $n ->
    [one] { $count } row cannot be followed, so that nothing of the file would be done. Mend it in the file, and choose it again.
   *[other] { $count } rows cannot be followed, so that nothing of the file would be done. Mend them in the file, and choose it again.
}
scoring-file-apply = { $n ->
    [one] Make { $count } change
   *[other] Make { $count } changes
}
scoring-why-file-problems = { $n ->
    [one] { $rows } row of the file cannot be followed. Nothing was changed.
   *[other] { $rows } rows of the file cannot be followed. Nothing was changed.
}
said-file-applied = { $n ->
    [one] { $changes } change was made.
   *[other] { $changes } changes were made.
}

scoring-bids-title = Which entries would you judge? – { $programme }
scoring-bids-heading = Which entries would you judge?
scoring-bids-lead = Say which of these you would judge gladly, and which rather not. The organisers take it into account when they give out entries; you need not answer for all.
scoring-bids-empty-title = No entries of your categories
scoring-bids-empty-text = There is nothing to choose from just now. You need do nothing.
scoring-bids-save = Save
scoring-bids-link = Say which entries you would judge gladly
scoring-bid-gladly = Gladly
scoring-bid-can = I can
scoring-bid-rather_not = Rather not
said-bids-saved = { $n ->
    [one] Saved for { $bids } entry. You can change it until entries are given out.
   *[other] Saved for { $bids } entries. You can change it until entries are given out.
}
