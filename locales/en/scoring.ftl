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
scoring-list-empty-title = No entries yet
scoring-list-empty-text = The organisers have not given you entries yet. You need do nothing now.
scoring-own-heading = My scores
scoring-own-text = Your own submitted sheets, to keep a steady hand. Nobody else’s are shown.
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
scoring-no-answer = Not answered
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
scoring-entries-caption = Entries, their sheets and their judges
scoring-category-empty = No entry of this category can be judged yet.
scoring-judge-not-begun = Not begun
scoring-judge-nothing = No entries yet
# A judge's progress with one entry, in a cell.
scoring-cell-not-begun = { $judge }: not begun
scoring-cell-begun = { $judge }: begun
scoring-cell-done = { $judge }: done

scoring-close-round = Close the round
scoring-closing-title = Close the round – { $programme }
scoring-closing-heading = Close the round
scoring-closing-lead = After closing, no sheet can be written or changed, and the standing can be computed.
scoring-closing-effect = This cannot be undone
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
    [0] no entry lacks sheets
    [one] { $count } entry lacks sheets
   *[other] { $count } entries lack sheets
}
scoring-closing-reason = Why you close it all the same
scoring-closing-reason-help = It is published with the result.
# The word that an organiser types to close a round.
scoring-closing-word = close
scoring-closing-type = Type “{ $word }” to close the round
scoring-closing-type-help = Capital or small letters make no difference.
scoring-closing-done = The round was closed on { $at }.

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
said-entry-skipped = Skipped for now. The entry comes last in your list.
said-sheet-corrected = Corrected: sheet { $reference }.
said-sheet-incomplete = Please answer every criterion first.
said-sheet-changed = The sheet was changed in another window. Please check it again.
said-sheet-submitted = Sheet { $reference } is in. You can change it until { $until }.
said-recused = You have stepped back from the entry. The organisers have been told.
said-round-closed = The round is closed.

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
