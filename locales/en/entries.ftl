# Entries: what entrants and organisers read.

entries-entry = Entry
entries-untitled = Entry without a title
entries-no-answer = No answer
entries-reference = Reference
entries-state = State
entries-state-draft = Draft
entries-state-submitted = Submitted
entries-state-withdrawn = Withdrawn
entries-category = Category
entries-challenge = Challenge
entries-categories = Categories
entries-challenges = Challenges
entries-category-help =
    { $n ->
        [one] Choose { $count }.
       *[other] Choose at least one, and at most { $count }.
    }
entries-challenge-help =
    { $n ->
        [one] Choose { $count }.
       *[other] Choose at least one, and at most { $count }.
    }
entries-team = Team
entries-submitted = Submitted
entries-submitted-on = Submitted on { $when }
entries-changed = Last changed on { $when }
entries-you = (you)
entries-role-lead = Leads the team
entries-role-member = Member
entries-since = Since { $when }
entries-invited-on = Invited on { $when }, not answered yet
entries-withdrawn-on = Withdrawn on { $when }

# My entries
entries-mine-lead = Everything that you are entering, with what comes next for each.
entries-mine-none = You have no entry yet
entries-mine-none-text = Choose a programme that takes entries, and begin. A draft is saved while you write.
entries-mine-find = See the programmes

# Beginning
entries-enter-title = Enter { $programme }
entries-enter-lead = Here is what it takes. You can begin now, save at any time, and go on later.
entries-enter-closes = Entries close on { $closes }.
entries-enter-closed = Entries are not open
entries-enter-begin = Begin an entry
entries-enter-after = You become the lead of the team, and can invite others.
entries-enter-sign-in = Begin with your e-mail address
entries-enter-letter = You get a letter with a link, which leads back to this page; no password is needed.
entries-enter-what = What you need
entries-enter-questions = What is asked
entries-enter-categories =
    { $n ->
        [one] An entry is for { $count } of those below.
       *[other] An entry is for at most { $count } of those below.
    }
entries-enter-team =
    { $n ->
        [one] An entry is made by { $count } person.
       *[other] A team has at most { $count } people, with its lead.
    }

# One entry, for its team
entries-standing-draft = This is a draft. Submit it before { $closes }.
entries-standing-never = Entries closed on { $closes }. This draft was not submitted, so nobody judges it.
entries-standing-submitted = Your entry is in. You can change it until { $closes }.
entries-standing-judged = Your entry is in, and can no longer be changed. We write to you when there is news.
entries-standing-withdrawn = This entry is withdrawn. Nobody judges it.
entries-next-write = Go on writing
entries-next-submit-again = Check and submit again
entries-differs = You have changes that are not submitted
entries-differs-text = Judges read what you submitted before. Submit again, and they read the new words.
entries-change = Change the entry
entries-preview = See it as a judge does
entries-receipt = Receipt
entries-back = Back to the entry
entries-hand-over = Let { $name } lead
entries-remove = Remove { $name }
entries-leave = Leave the team
entries-take-back = Take back the invitation to { $email }
entries-invite = Invite somebody to the team
entries-invite-help = They get a letter with a link. Only the person with this address can use it.
entries-invite-send = Send the invitation
entries-withdraw = Withdraw this entry

# The form
entries-form-title = Your entry for { $programme }
entries-form-lead = Your words are saved while you write. Entries close on { $closes } ({ $in }).
entries-form-after = Nothing is submitted yet: on the next page you read everything once more.
entries-option-text = About “{ $option }”
entries-option-texts = Say something about each that you chose
entries-words-least = Words: { $have } (at least { $least })
entries-words-most = Words: { $have } (at most { $most })
entries-words-between = Words: { $have } (from { $least } to { $most })
entries-check = Save and check
entries-save = Save the draft
entries-saved = Saved { $time }
entries-not-saved = Not saved. Your words are still on this page.
entries-not-saved-because = Not saved: { $why } Your words are still on this page.
entries-saved-elsewhere = Not saved: this entry was changed in another window or by somebody else. Press “Save the draft” to see both texts.

entries-stale-title = This entry was changed meanwhile
entries-stale-lead = It was saved on { $when } from another window or by somebody of your team. Nothing is overwritten: here are both texts. Choose which to keep.
entries-stale-caption = What you typed, and what is saved
entries-stale-question = Question
entries-stale-typed = What you typed
entries-stale-kept = What is saved
entries-stale-differs = Different
entries-stale-use-typed = Keep what I typed
entries-stale-use-kept = Keep what is saved

# Submitting
entries-check-title = Check your answers
entries-check-lead = Read everything once more, then submit. You can change your entry until { $closes }.
entries-check-back = Back to the form
entries-check-why-not = This cannot be submitted
entries-check-mistakes =
    { $n ->
        [one] { $count } thing is missing or needs a change before you can submit:
       *[other] { $count } things are missing or need a change before you can submit:
    }
entries-check-mend = Go to the form
entries-check-after = Everybody on the team gets a letter with the reference.
entries-submit = Submit the entry
entries-submit-again = Submit again
entries-receipt-title = Your entry is in
entries-receipt-reference = Your reference
entries-receipt-when = Submitted on { $when }
entries-receipt-letter = Everybody on the team gets a letter with this reference.
entries-receipt-until = You can change your entry until { $until }.
entries-receipt-closed = Entries are closed, so it can no longer be changed.

entries-preview-title = As a judge reads it
entries-preview-blind = Judging is blind: judges do not see the answers that tell who you are, so those are left out here.
entries-preview-open = Judges see every answer that stands here.
entries-preview-rounds = In which round

entries-withdraw-title = Withdraw this entry
entries-withdraw-effect = This cannot be undone
entries-withdraw-text =
    { $n ->
        [one] The entry is taken out, and is not judged. { $count } person on the team is told.
       *[other] The entry is taken out, and is not judged. { $count } people on the team are told.
    }
entries-withdraw-reason = Why do you withdraw it?
entries-withdraw-reason-help = The organiser and your team read this.
entries-withdraw-button = Withdraw the entry
entries-withdraw-keep = Keep the entry

entries-invitation-title = Join a team
entries-invitation-lead = You are invited to a team that enters { $programme }.
entries-invitation-accept = Join the team
entries-invitation-after = Then you can read and change the entry together.
entries-invitation-answered = This invitation has been answered.

# For organisers
entries-list-title = Entries
entries-list-lead =
    { $n ->
        [one] { $count } entry, with its state and its team.
       *[other] { $count } entries, with their states and their teams.
    }
entries-list-caption = Entries, the latest first
entries-list-none = Nobody has entered yet
entries-list-none-text = Entries appear here as soon as somebody begins one, or when you bring them in from a file.
entries-list-none-found = No entry fits
entries-list-none-found-text = Try fewer words, or another filter.
entries-list-all = Show all entries
entries-search = Search
entries-filter = Show
entries-any = Any
entries-csv = Save this list as a file (CSV)
entries-csv-reference = Reference
entries-csv-state = State
entries-csv-submitted = Submitted
entries-csv-verdict = Screening
entries-csv-categories = Categories
entries-csv-team = Team
entries-csv-addresses = Addresses
entries-one-lead = Everything that the team has told, as only organisers and auditors see it.
entries-extras = More from the file
entries-extras-text = Columns that the form has no question for. Only organisers and auditors see them.
entries-team-none = No team: this entry came from a file without addresses.
entries-screening = Screening
entries-screening-text = Say whether the entry is eligible. The team gets a letter after ten minutes; until then you can stop it.
entries-screened-by = { $name }, { $when }
entries-verdict = Verdict
entries-verdict-eligible = Eligible
entries-verdict-not_eligible = Not eligible
entries-verdict-none = Not screened yet
entries-reason = Reason
entries-reason-help = Needed when the entry is not eligible. The team reads it.
entries-screen = Save the verdict

# The catalogue
entries-catalogue-title = Entries of { $programme }
entries-catalogue-lead =
    { $n ->
        [one] { $count } entry.
       *[other] { $count } entries.
    }
entries-catalogue-none-text = There is nothing here, or nothing that fits your search.

# Imports
entries-imports-title = Bring entries in
entries-imports-lead = Choose a file. First you see what it would change; nothing happens until you say so.
entries-imports-before = Files until now
entries-imports-none = No file has been brought in yet.
entries-import-kind = What is it?
entries-import-kind-devpost = A “Projects” report of Devpost
entries-import-kind-devpost-help = The CSV file that Devpost exports, in any of its forms.
entries-import-kind-table = A table of entries
entries-import-kind-table-help = A CSV file or the first sheet of a spreadsheet (XLSX) with a header and one entry in each row; or a JSON list of HotCRP or pretalx. You say what each column is.
entries-import-file = File
entries-import-file-help = CSV in UTF-8, XLSX or JSON, at most 10 MB.
entries-import-look = See what it would change
entries-import-look-again = See again what it would change
entries-import-title = What this file changes
entries-import-lead = Nothing has happened yet. Look through it, then apply it, or leave it.
entries-import-applied = Applied on { $when }
entries-import-applied-text = This is how the file compares with the entries now.
entries-import-waiting = Not applied
entries-import-count-add =
    { $n ->
        [one] { $count } entry is new
       *[other] { $count } entries are new
    }
entries-import-count-change =
    { $n ->
        [one] { $count } entry changes
       *[other] { $count } entries change
    }
entries-import-count-withdraw =
    { $n ->
        [one] { $count } entry from an earlier file is missing
       *[other] { $count } entries from earlier files are missing
    }
entries-import-count-same =
    { $n ->
        [one] { $count } entry stays as it is
       *[other] { $count } entries stay as they are
    }
entries-import-problems =
    { $n ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
entries-import-problems-caption = What could not be read as it stands, and what to do
entries-import-row = Row
entries-import-column = Column
entries-import-what = What, and what to do
entries-import-names = Names that are not known here
entries-import-names-text = The file names these prizes or challenges. Say which each of them is.
entries-import-in-entries =
    { $n ->
        [one] Named by { $count } entry.
       *[other] Named by { $count } entries.
    }
entries-import-prize-open = Not decided
entries-import-prize-none = None of ours: leave it out
entries-import-columns = Columns
entries-import-columns-text = Say what each column of the file is. What has no place is kept for organisers.
entries-import-column-none = No place: keep it for organisers
entries-import-column-title = Title of the entry
entries-import-column-key = Number of the entry
entries-import-column-state = State (draft or submitted)
entries-import-column-category = Categories or challenges
entries-import-column-person = Name of the person
entries-import-column-email = E-mail address of the person
entries-import-apply-title = Apply this file
entries-import-apply-text =
    { $n ->
        [one] { $count } entry is added or changed, in one step. Scores are kept.
       *[other] { $count } entries are added or changed, in one step. Scores are kept.
    }
entries-import-gone =
    { $n ->
        [one] { $count } entry came with an earlier file and is missing in this one:
       *[other] { $count } entries came with earlier files and are missing in this one:
    }
entries-import-withdraw = Withdraw them
entries-import-withdraw-help = Without this tick they stay as they are. A withdrawn entry does not come back.
entries-import-apply = Apply
entries-import-nothing = Nothing to apply
entries-import-nothing-text = All that this file says is here already.
entries-import-rows = Row by row
entries-import-rows-caption = Entries of the file, in its order
entries-import-step = What happens
entries-import-step-add = New
entries-import-step-change = Changes
entries-import-step-withdraw = Missing
entries-import-step-same = Stays
entries-import-becomes-submitted = submitted
entries-import-people =
    { $n ->
        [one] { $count } person joins
       *[other] { $count } people join
    }

# Why not
entries-why-withdrawn = This entry is withdrawn.
entries-why-incomplete =
    { $n ->
        [one] { $count } answer is missing or needs a change.
       *[other] { $count } answers are missing or need a change.
    }
entries-why-lead-only = Only the lead of the team can do this.
entries-why-deciding = Winners are being decided, so an entry can no longer be withdrawn here. Write to the organiser.
entries-why-team-full =
    { $n ->
        [one] A team has at most { $count } person here, with those who are invited.
       *[other] A team has at most { $count } people here, with those who are invited.
    }
entries-why-lead-stays = You lead this team. Let somebody else lead before you leave.
entries-why-not-submitted = Only a submitted entry can be screened.
entries-why-no-reason = Say why the entry is not eligible. The team reads it.
entries-why-no-verdict = Choose whether the entry is eligible.
entries-why-no-withdrawal-reason = Say why you withdraw the entry.
entries-why-stale = This entry was changed meanwhile.
entries-why-stale-check = The entry was changed after you opened this page. Read it once more, then submit.
entries-why-on-team = This person is on the team already.
entries-why-invitation-used = This invitation has been used.
entries-why-no-category = Choose what the entry is for.
entries-why-many-categories =
    { $n ->
        [one] Choose only { $count }.
       *[other] Choose at most { $count }.
    }
entries-why-missing = “{ $field }” has no answer yet.
entries-why-few-words =
    { $n ->
        [one] “{ $field }” has { $have } words; it needs at least { $limit }.
       *[other] “{ $field }” has { $have } words; it needs at least { $limit }.
    }
entries-why-many-words =
    { $n ->
        [one] “{ $field }” has { $have } words; at most { $limit } is allowed.
       *[other] “{ $field }” has { $have } words; at most { $limit } are allowed.
    }
entries-why-option = In “{ $field }”, choose from the list.
entries-why-option-text = Say something about “{ $field }”, or do not choose it.
entries-why-link = “{ $field }” needs a whole address, beginning with https:// or http://.
entries-why-email = “{ $field }” needs an e-mail address, such as name@example.org.
entries-why-number = “{ $field }” needs a whole number.
entries-why-many-files = “{ $field }” takes at most { $most } files.
entries-why-other-file = “{ $field }” takes files of other kinds.
entries-why-quota = The files of this entry weigh { $most } MB together, which is all that one entry may have. Take one out to bring another.

entries-import-why-kind = Choose what the file is.
entries-import-why-no-file = Choose a file of at most 10 MB.
entries-import-why-json = This JSON is neither a list of HotCRP’s papers nor of pretalx’s submissions. Export one of these, or bring the entries in as a table.
entries-import-why-broken-json = This JSON breaks off or goes wrong in line { $line }. Export it again.
entries-import-why-not-devpost = There is no column “Project Title”, so this is no “Projects” report of Devpost. Export the report again, or bring the file in as a table.
entries-import-why-no-title-column = No column is the title. Say below which one is.
entries-import-why-status = The status “{ $status }” is not known, so this row is left out. Write “Draft” or “Submitted”, and bring the file in again.
entries-import-why-url = A submitted entry without its address: a newer file can only find it by its date and its submitter. Export the report with “Submission Url”.
entries-import-why-twice =
    { $n ->
        [one] The same entry stands in row { $first } already; this row is left out. Remove one of them.
       *[other] The same entry stands in row { $first } already; this row is left out. Remove one of them.
    }
entries-import-why-date = “{ $date }” is no date of the form month/day/year hours:minutes:seconds. It is kept as it stands.
entries-import-why-extra-cells =
    { $n ->
        [one] This row has cells beyond the header, which has { $cells } column. They are left out; look whether a quote is missing.
       *[other] This row has cells beyond the header, which has { $cells } columns. They are left out; look whether a quote is missing.
    }
entries-import-why-email = “{ $email }” is no e-mail address, so this person does not join the team. Mend it, and bring the file in again.
entries-import-why-no-email = { $name } has no e-mail address, so they do not join the team. Add it, and bring the file in again.
entries-import-why-categories =
    { $n ->
        [one] The file names more than the set-up allows; only the first { $most } is taken. Allow more in the set-up, and bring the file in again.
       *[other] The file names more than the set-up allows; only the first { $most } are taken. Allow more in the set-up, and bring the file in again.
    }
entries-import-why-withdrawn = { $reference } is withdrawn here, and stays withdrawn.
entries-import-why-was-submitted = { $reference } is submitted here, and a draft in the file. It stays submitted; withdraw it here if it should go.

# Said once after a button
said-draft-saved = Your draft is saved.
said-file-added = The file is added.
said-invited = An invitation is on its way to { $email }.
said-team-joined = You are on the team.
said-team-left = You have left the team.
said-member-removed = The team has one person less.
said-handed-over = Somebody else leads the team now.
said-invitation-taken-back = The invitation is taken back.
said-entry-withdrawn = The entry is withdrawn.
said-entry-screened = The verdict is saved. The team gets a letter in ten minutes.
said-import-applied = The file is applied. New: { $added }, changed: { $changed }, withdrawn: { $withdrawn }.
said-import-before = This file had been applied before. Nothing has changed now.

entries-hidden-title = Hidden because of a conflict of interest
entries-hidden-text = { $n ->
    [one] You are too close to { $count } entry, so it is not shown to you and not counted here. Another organiser looks after it.
   *[other] You are too close to { $count } entries, so they are not shown to you and not counted here. Another organiser looks after them.
}
entries-why-hidden = Hidden because of a conflict of interest: you are too close to this entry. Another organiser looks after it.
entries-step-back = I am too close to this entry
entries-step-back-text = From then on you do not see this entry behind the scenes, and another organiser looks after it. You cannot take this back yourself.
entries-step-back-reason = Why
entries-step-back-button = Leave it to others
entries-why-step-back-reason = Say in a few words why you are too close to it.
said-stepped-back = You have left the entry to others.
entries-conflicts = Conflicts of interest
entries-conflicts-text = If somebody is too close to you, or against you, to judge fairly, say so before judging begins.
entries-conflicts-link = Name who should not judge your entry

entries-change-link = Ask for a change …
entries-change-ask = Ask for a change
entries-change-lead = The team may change its entry and submit it again until the date that you say, whether entries are open or not. Screening waits for it.
entries-change-words = What should be different
entries-change-words-help = The team reads this in a letter and on the page of its entry.
entries-change-until = Until when
entries-change-until-help = Time of { $zone }. At the latest when judges begin: { $latest }.
entries-change-effect = The team gets a letter at once. A verdict that was given before no longer counts.
entries-change-send = Ask the team
entries-change-open = A change is asked for
entries-change-until-when = The entry is open to its team until { $when }.
entries-change-take-back = Wait no longer
entries-change-earlier = Asked for earlier
entries-change-made = changed on { $when }
entries-change-ended = ended on { $when }
entries-change-waiting = waiting for the team
entries-change-late = the time is over, nothing was submitted
entries-change-own = The organisers ask for a change until { $when }
entries-change-own-text = Change your entry and submit it again. Until you do, what you submitted last stands.
entries-why-change-judged = Judges have begun: what they read does not change any more.
entries-why-change-words = Say what should be different.
entries-why-change-past = Give the team some time: this date is over.
entries-why-change-late = Judges begin on { $opens }: the change has to be made by then.
entries-why-change-open = Somebody has asked for a change already. End that first.
said-change-asked = The team is asked, and has a letter.
said-change-taken-back = The team is waited for no longer.

entries-sections = Sections of the form
entries-section-unnamed = Section { $number }
entries-section-complete = Complete
entries-section-left =
    { $n ->
        [one] 1 answer left
       *[other] { $count } answers left
    }
entries-next-section = Save and go on
entries-choose-one = Choose one
entries-only-if = Only if “{ $question }” is: { $options }
entries-suggested = Often goes with your category. A suggestion, no more.
entries-otherwise-title = Some of it does not seem to be in { $language }
entries-otherwise-text = This edition asks for entries in that language. A program has guessed and may be wrong; a person decides.
entries-otherwise-desk = Not in { $language }, it seems
language-en = English
language-ar = Arabic
language-zh = Chinese
language-fr = French
language-ru = Russian
language-es = Spanish
entries-after = After the results
entries-after-feedback = Feedback on this entry
entries-after-challenges = Challenge this result
