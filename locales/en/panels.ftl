# Judges, their conflicts, and which entries they get.

panels-state-invited = Invited
panels-state-accepted = Accepted
panels-state-declined = Declined
panels-generalist = All categories

panels-name = Name
panels-email = E-mail address
panels-organisation = Organisation
panels-organisation-help = Judges do not get entries of their own organisation.
panels-country = Country
panels-languages = Languages
panels-languages-help = Separated by commas.
panels-expertise = Categories
panels-expertise-help = What this judge may be given. With none chosen: entries of every category.
panels-capacity = Entries at most
panels-capacity-help = Left empty: { $usual }.
panels-state = State
panels-load = Entries
# How many of how many: "12 of 20".
panels-of = { $load } of { $capacity }
panels-entry = Entry
panels-entries = Entries
panels-reference = Reference
panels-reference-help = As it stands in the list of entries.
panels-category = Category
panels-judge = Judge
panels-why = Reason
panels-act = Change
panels-full = Full
panels-missing = Judges missing
panels-now = Now
panels-new = New

panels-judges-title = Judges – { $programme }
panels-judges-heading = Judges
panels-judges-lead = The people who judge, what they know, and how many entries each of them has.
panels-judges-caption = { $n ->
    [one] { $count } judge
   *[other] { $count } judges
}
panels-judges-empty-title = No judges yet
panels-judges-empty-text = Invite the first judge with the form below, or bring in a whole list from a file.
panels-add-heading = Invite a judge
panels-add-text = They get a letter with a link. It waits for two minutes, so that you can still stop it.
panels-invite = Invite

panels-judge-lead = What this judge has to judge, what is too close to them, and what is known of them.
panels-pairs-heading = Entries to judge
panels-pairs-none = No entries yet. Propose pairs on the assignment page, or add one by hand there.
panels-pairs-caption = { $n ->
    [one] { $count } entry
   *[other] { $count } entries
}
panels-remove = Remove
panels-conflicts-heading = Conflicts of interest
panels-conflicts-text = This judge does not get these entries. What is found in organisations and addresses is looked up afresh each time.
panels-conflicts-none = None is known.
panels-conflict-organisation = The same organisation: { $reason }
panels-conflict-domain = The same e-mail domain: { $reason }
panels-conflict-team = The judge is on the team.
panels-declare-heading = Declare a conflict
panels-declare-text = From then on the judge cannot open the entry, and a sheet that they wrote for it does not count.
panels-declare = Declare the conflict
panels-known-heading = About this judge
panels-save = Save

panels-import-heading = Judges from a file
panels-import-lead = Bring in a list of judges from a spreadsheet. You see what would change before anything does.
panels-import-columns = The first row names the columns, in any order. Name and email are needed; the others may be left out. Several languages or categories stand in one cell, separated by semicolons; a category by its code or its name.
panels-import-file = File
panels-import-file-help = CSV in UTF-8, or the first sheet of a spreadsheet (XLSX), at most 256 kB of text.
panels-import-look = See what would change
panels-import-new = New
panels-import-changed = Changed
panels-import-same = As it was
panels-import-apply = Apply
panels-import-drop = Choose another file
panels-preview-heading = What the file would change
panels-preview-lead = Nothing has been changed yet. When you apply it, everybody who is new gets an invitation.
panels-preview-new = { $n ->
    [one] { $count } judge would be invited
   *[other] { $count } judges would be invited
}
panels-preview-changed = { $n ->
    [one] { $count } judge would be changed
   *[other] { $count } judges would be changed
}
panels-preview-same = { $n ->
    [one] { $count } judge stays as they are
   *[other] { $count } judges stay as they are
}
panels-preview-problems = { $n ->
    [one] { $count } row would be left out
   *[other] { $count } rows would be left out
}
panels-preview-problems-caption = Rows that would be left out
panels-preview-rows-caption = Rows that were understood
panels-row = Row
panels-column = Column
panels-problem = What is wrong
panels-change = Change

panels-assignment-title = Assignment – { $programme }
panels-assignment-heading = Assignment
panels-assignment-lead = { $n ->
    [one] Who judges what. Each entry needs { $count } judge.
   *[other] Who judges what. Each entry needs { $count } judges.
}
panels-assignment-empty-title = No entries to judge yet
panels-assignment-empty-text = Entries can be assigned once they are submitted and, where this prize screens them, found eligible.
panels-covered = Entries with enough judges
panels-propose = Propose pairs
panels-propose-help = Pairs that exist stay. The proposal respects categories, conflicts and how many entries each judge takes; you see it before it is applied.
panels-proposal-waiting = See the last proposal
panels-by-category = By category
panels-by-category-caption = Entries and judges of each category
panels-by-judge = By judge
panels-by-judge-caption = Entries of each judge, and how many they take at most
panels-short-heading = Entries that lack judges
panels-short-caption = Entries with fewer judges than they need
panels-short-more = { $n ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
panels-by-hand = Add a pair by hand
panels-by-hand-text = You may give a judge an entry outside their categories, but not one that is too close to them. To take an entry back, open the judge’s page.
panels-add-pair = Add the pair

panels-proposal-heading = Proposed pairs
panels-proposal-lead = Made on { $at }. Nothing has been changed yet.
panels-proposal-applied = Applied on { $at }.
panels-proposal-new = { $n ->
    [one] { $count } new pair
   *[other] { $count } new pairs
}
panels-proposal-kept = { $n ->
    [one] { $count } pair that exists stays
   *[other] { $count } pairs that exist stay
}
panels-proposal-short = { $n ->
    [one] { $count } entry would still lack judges
   *[other] { $count } entries would still lack judges
}
panels-proposal-apply = { $n ->
    [one] Apply { $count } pair
   *[other] Apply { $count } pairs
}
panels-proposal-drop = Put it aside
panels-proposal-short-caption = Entries that would still lack judges, and why
panels-proposal-loads-caption = Entries of each judge, now and with the new pairs
panels-proposal-pairs = New pairs
panels-proposal-pairs-caption = Entries with their new judges

panels-invitation-title = Invitation to judge – { $programme }
panels-invitation-heading = You are invited to judge
panels-invitation-lead = Please read what is asked of you, and tell us whether you will take part.
panels-invitation-accepted = You have accepted this invitation. Thank you.
panels-invitation-declined = You have declined this invitation. If you have changed your mind, you can still accept it.
panels-invitation-go = Go to your entries
panels-invitation-what = What is asked of you
panels-invitation-when = When
panels-invitation-dates = From { $opens } until { $closes }
panels-invitation-many = How much
panels-invitation-blind = Blind judging
panels-invitation-blind-text = You do not see who entered, and you do not see what other judges give. Please do not try to find out.
panels-invitation-criteria = What you judge
panels-invitation-confidential = Confidentiality
panels-invitation-confidential-text = What you read is confidential, and so is what you give. Please share neither, also after the results are out.
panels-invitation-conflicts = Conflicts of interest
panels-invitation-conflicts-text = Do not judge an entry of your own organisation, of people you work with or are close to, or in which you have an interest. Say so on the entry’s page; another judge then takes it, and nobody asks further.
panels-invitation-agree = I will judge by these criteria, keep what I read confidential, and declare my conflicts of interest
panels-invitation-accept = Accept
panels-invitation-decline = Decline

panels-why-capacity = Enter a number of entries from 0 to 1,000, not “{ $typed }”.
panels-why-full = This judge takes { $capacity } entries at most, and has them.
panels-why-declared = This judge has a conflict of interest with the entry: { $reason }
panels-why-organisation = The judge and the entry belong to the same organisation: { $reason }
panels-why-domain = The judge and somebody of the entry share an e-mail domain: { $reason }
panels-why-team = The judge is on the entry’s team.
panels-why-few-judges = { $n ->
    [0] No judge knows its category without being too close to it.
    [one] Only { $judges } judge knows its category without being too close to it.
   *[other] Only { $judges } judges know its category without being too close to it.
}
panels-why-no-room = { $n ->
    [one] The { $judges } judge who could take it has no room left.
   *[other] The { $judges } judges who could take it have no room left.
}
panels-why-judge-declined = This judge has declined.
panels-why-accepted = You have accepted. If you cannot judge an entry, say so on its page; if you cannot judge at all, please write to the organisers.
panels-why-agree = Tick the box to accept, or decline.
panels-why-no-reason = Say why.
panels-why-no-entry = There is no submitted entry “{ $typed }”. Enter the reference as it stands in the list of entries.
panels-why-unreadable = This file is not a table. Save the spreadsheet as CSV in UTF-8.
panels-why-unreadable-row = Row { $row } cannot be read: a quotation mark is missing, perhaps. Save the spreadsheet as CSV again.
panels-why-no-column = The file has no column “{ $column }”. Name it in the first row.
panels-why-not-text = Choose a CSV file in UTF-8 with at least one row, up to 256 kB.
panels-why-twice = { $email } stands in an earlier row too.
panels-why-no-category = There is no category “{ $typed }”.

said-judge-invited = { $judge } is on the list. A new judge’s invitation goes out in two minutes.
said-judge-saved = Saved.
said-judges-same = The file holds nothing new. Nothing was changed.
said-judges-imported = { $invited } invited, { $changed } changed.
said-judges-imported-some = { $invited } invited, { $changed } changed; { $skipped } left out, because something was wrong with their rows.
said-pair-added = The pair was added.
said-pair-removed = The pair was removed.
said-conflict-declared = The conflict was declared. The entry may need another judge.
said-proposal-nothing = Nothing was changed: the proposal was applied before, or nothing of it was left to do.
said-proposal-applied = { $n ->
    [one] { $added } pair was added.
   *[other] { $added } pairs were added.
}
said-proposal-applied-some = { $n ->
    [one] { $added } pair was added; { $skipped } not, because something has changed since the proposal was made.
   *[other] { $added } pairs were added; { $skipped } not, because something has changed since the proposal was made.
}
said-invitation-accepted = Thank you. Here are the entries that you judge.
said-invitation-declined = You have declined. Thank you for telling us.

panels-wishes = What the proposal should look for
panels-wishes-lead = Conflicts, categories and how many entries a judge takes are rules: no wish outweighs them. Among all ways to keep them, the one is found that has the greatest sum of these wishes.
panels-wish-expert = Judges who know the category
panels-wish-expert-help = Rather than judges who take any entry.
panels-wish-elsewhere = Judges from another country
panels-wish-elsewhere-help = Where the form asks for a country and the judge has named theirs.
panels-wish-even = Even work
panels-wish-even-help = Each further entry of a judge counts so much less.
panels-wish-fair = Raise the entry that is served worst
panels-wish-fair-help = Even if the sum becomes a little smaller.
panels-wish-connected = Let judges share entries across groups
panels-wish-connected-help = Only judges who are joined by common entries can be told apart as lenient or harsh.
panels-weight-none = Does not matter
panels-weight-little = A little ({ $weight })
panels-weight-some = As usual ({ $weight })
panels-weight-much = Very much ({ $weight })
panels-figures-heading = How good this assignment is
panels-figures-lead = Affinity is counted in points: 100 for a judge who knows the category, as the usual wishes go. With the pairs that stay.
panels-figure-total = Sum of affinity
panels-figure-proved = { $total } of at most { $optimum }; that no assignment has more is proved
panels-figure-found = { $total } of { $optimum }
panels-figure-worst = Served worst
panels-figure-worst-best = { $entry } with { $affinity }; no assignment serves its worst entry better
panels-figure-worst-of = { $entry } with { $affinity }; at best { $bound } could be reached
panels-figure-loads = Entries per judge
panels-figure-loads-of = { $least } to { $most }
panels-figure-islands = Comparable judges
panels-figure-islands-one = All judges are joined by common entries
panels-figure-islands-many = { $n ->
    [one] { $count } group: all judges are joined by common entries
   *[other] { $count } groups of judges share no entry; leniency cannot be compared between them
}
panels-figure-first = Best match
panels-figure-first-of = { $n ->
    [one] { $count } entry has a judge who suits it best of all
   *[other] { $count } entries have a judge who suits them best of all
}
panels-figure-costs = What wishes cost
panels-figure-rules = What rules cost
panels-figure-unmet = Rules that are not kept
panels-figure-drawn = Draw
panels-figure-worst-alone = { $entry } with { $affinity }
panels-figure-unmet-of = { $n ->
    [one] For { $count } entry, because pairs that stay break them or nobody could keep them
   *[other] For { $count } entries, because pairs that stay break them or nobody could keep them
}
panels-cost-nothing = Nothing
panels-cost-fair = Raising the worst-served entry: { $cost }.
panels-cost-connected = Joining groups: { $cost }.
panels-cost-kept = Keeping pairs: { $cost }.
panels-cost-drawn = Drawing: { $cost }.
panels-rule-apart = Judges who do not sit together
panels-rule-one-expert = One who knows the category
panels-rule-one-language = One who reads the language
panels-rule-one-elsewhere = One from another country
panels-rule-regions = Different regions
panels-rule-stakeholders = Different types of stakeholder
panels-rule-organisations = Different organisations
panels-rule-costs = { $rule }: { $cost }.
panels-rule-costs-sheets = { $rule }: { $cost }, and { $sheets } sheets that could be filled without it.
panels-drawn-from = No pair was likelier than { $percent } %. Drawn from the number { $seed }: the same number draws the same. On average a draw has { $expected }.
panels-not-drawn = Not drawn: { $why }
panels-why-too-certain = { $n ->
    [one] { $entries } entry has so few judges that its pairs are likelier than you allow.
   *[other] { $entries } entries have so few judges that their pairs are likelier than you allow.
}
panels-why-no-draw = Room and rules together leave too few ways to draw from.
panels-why-crossing = The rules that you asked for cross each other, and no draw kept them all.
panels-why-rules-together = { $n ->
    [one] { $judges } judge could take it, but the rules for the judges of one entry leave a place empty.
   *[other] { $judges } judges could take it, but the rules for the judges of one entry leave a place empty.
}
panels-why-judge-left = This judge has left the panel.
panels-why-apart = This judge and one of the entry’s judges do not sit together.

panels-region = Region
panels-stakeholder = Type of stakeholder
panels-topics = Knows about
panels-topics-help = Separated by commas. Words of the entry form, such as the name of a goal, count in any language.

panels-wish-topics = Judges who know what the entry is about
panels-wish-topics-help = Where the form asks what it is about, and the judge has said what they know.
panels-wish-language = Judges who read its language
panels-wish-language-help = Where the form asks for the language.
panels-wish-bid = Judges who would judge it gladly
panels-wish-bid-help = Where judges were asked. Whoever would rather not comes last.
panels-wish-one-expert = At least one judge of each entry knows its category
panels-wish-one-expert-help = A rule: where nobody has room who does, a place stays empty.
panels-wish-one-language = At least one judge of each entry reads its language
panels-wish-one-language-help = A rule, as above.
panels-wish-one-elsewhere = At least one judge of each entry is from another country
panels-wish-one-elsewhere-help = A rule, as above.
panels-wish-regions = Regions of one entry’s judges
panels-wish-stakeholders = Types of stakeholder of one entry’s judges
panels-wish-organisations = Organisations of one entry’s judges
panels-spread-any = Do not matter
panels-spread-two = Not all the same
panels-spread-all = All different
panels-wish-keep = Pairs that exist
panels-wish-keep-help = Whatever a judge has begun with stays in any case.
panels-keep-all = All of them stay
panels-keep-most = As few as can be are changed
panels-keep-begun = Everything is found anew
panels-wish-drawn = Draw the pairs
panels-wish-drawn-help = So that nobody can be sure who judges what. The worst-served entry and groups are then not improved.
panels-drawn-none = No, find the best
panels-drawn-most = No pair likelier than { $percent } %
panels-wish-seed = Number to draw from
panels-wish-seed-help = Left empty: one is found. It is kept with the proposal.

panels-proposing-heading = Looking for pairs
panels-proposing-lead = This page looks again by itself. You can leave it: the proposal will wait on the assignment page.
panels-proposing-failed = No proposal was found: something went wrong on our side, or the server was stopped meanwhile. Nothing was changed.
panels-proposing-again = Back to the assignment
panels-step-reading = Reading entries, judges and conflicts
panels-step-filling = Finding the greatest sum
panels-step-raising = Raising the entry that is served worst
panels-step-joining = Joining groups of judges
panels-step-proving = Proving that nothing is better, and what rules cost
panels-step-is-done = Done
panels-step-is-begun = Now
panels-come = New judges
panels-go = No longer
panels-proposal-gone = { $n ->
    [one] { $count } pair that nobody has begun with goes
   *[other] { $count } pairs that nobody has begun with go
}
panels-proposal-dropped = Put aside on { $at }.
panels-proposal-apply-both = Make { $new } pairs and take { $gone } away
said-proposal-dropped = The proposal was put aside. Nothing was changed.
said-proposal-changed = { $added } pairs were made, { $removed } taken away.
said-proposal-changed-some = { $added } pairs were made, { $removed } taken away; { $skipped } not, because something has changed since the proposal was made.

panels-release-heading = Release
panels-release-text = { $n ->
    [one] Judges do not see their entries yet: { $count } pair waits. Releasing shows everybody theirs and writes to them; what is added later is seen at once. It cannot be taken back; the letters wait five minutes.
   *[other] Judges do not see their entries yet: { $count } pairs wait. Releasing shows everybody theirs and writes to them; what is added later is seen at once. It cannot be taken back; the letters wait five minutes.
}
panels-release = { $n ->
    [one] Release { $count } pair to its judge
   *[other] Release { $count } pairs to their judges
}
panels-released = Judges see their entries since { $at }. What is added is seen at once.
panels-why-nothing-to-release = There is nothing to release yet: no judge has an entry.
panels-why-same-judge = Choose two different judges.
panels-apart-heading = Judges who do not sit together
panels-apart-text = These two never get the same entry, by a proposal or by hand. Pairs that exist stay until you move them.
panels-apart-other = and
panels-apart-add = Keep them apart
panels-apart-remove = Let them sit together
panels-departure = This judge cannot go on …
said-released = Released. The letters go out in five minutes.
said-separated = They do not get the same entries from now on.
said-joined = They may get the same entries again.
panels-figure-costs-of = Raising the worst-served entry: { $fair }. Joining groups: { $connected }.

panels-any = Any
panels-filter = Show
panels-choose = Choose
panels-choose-finding = { $judge } and { $entry }
panels-conflict-kind = Kind
panels-conflict-kind-declared = Declared
panels-conflict-kind-team = On the team
panels-conflict-kind-named = Named by the team
panels-conflict-kind-organisation = Organisation
panels-conflict-kind-email_domain = E-mail domain
panels-conflict-kind-earlier_panel = Sat on a panel together
panels-conflict-kind-country = Country
panels-conflict-country = The same country: { $reason }
panels-conflict-named = The team has named: { $reason }
panels-conflict-earlier-panel = Somebody of the team sat on a panel with this judge.
panels-nature = What kind of conflict
panels-nature-works = I work with them, or did within three years
panels-nature-family = Family or close friends
panels-nature-mentored = I mentored or advised the team
panels-nature-competes = I have an interest in a competing entry
panels-nature-other = Something else
panels-nature-works-because = Declared, works with them: { $reason }
panels-nature-family-because = Declared, family or friends: { $reason }
panels-nature-mentored-because = Declared, mentored the team: { $reason }
panels-nature-competes-because = Declared, competes with them: { $reason }
panels-nature-other-because = Declared: { $reason }
panels-nature-confirmed-because = Confirmed: { $reason }
panels-ruling-open = To decide
panels-ruling-confirmed = Confirmed
panels-ruling-dismissed = Dismissed
panels-ruling-declared = Declared
panels-ruled-by = { $name }, { $when }. { $reason }

panels-conflicts-title = Conflicts of interest – { $programme }
panels-conflicts-lead = { $n ->
    [0] No finding waits for your word. What was confirmed or declared keeps judges away; what was dismissed does not.
    [one] { $count } finding waits for your word. Until then it keeps the judge from being given the entry.
   *[other] { $count } findings wait for your word. Until then they keep judges from being given these entries.
}
panels-conflicts-state-open = To decide
panels-conflicts-state-confirmed = Confirmed
panels-conflicts-state-dismissed = Dismissed
panels-conflicts-state-declared = Declared
panels-conflicts-state-all = All
panels-conflicts-empty-title = Nothing here
panels-conflicts-empty-text = Conflicts are looked for in organisations, addresses, teams and what teams have named, each time this page is opened. Choose another state above to see what was decided.
panels-findings-caption = { $n ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
panels-assigned-now = The judge has this entry now.
panels-rule-text = Confirming takes the entry from the judge for good, and a sheet that they wrote for it does not count. Dismissing lets them judge it; a declared conflict that is dismissed is taken back. Both stay so until somebody decides otherwise.
panels-rule-reason-help = Needed to dismiss; other organisers and auditors read it.
panels-rule-confirm = Confirm what is chosen
panels-rule-dismiss = Dismiss what is chosen
panels-rule-here = Confirm, dismiss or take back these conflicts
panels-unmatched-heading = Named by teams, and no judge goes by it
panels-unmatched-text = Teams say whom they would not have as a judge, in their own words. If one of these means a judge, declare the conflict on the judge’s page.
panels-unmatched-caption = { $n ->
    [one] { $count } name
   *[other] { $count } names
}
panels-looked-for = What is looked for
panels-looked-for-text = Organisation, e-mail domain, team, earlier panels and what teams have named are always compared.
panels-by-country = Keep judges from entries of their own country
panels-by-country-help = For juries of delegations. The form has to ask for a country, and the judge has to have one.

panels-naming-heading = Who should not judge your entry
panels-naming-back = Back to your entry
panels-naming-lead = Name people or organisations who are too close to you, or against you, to judge fairly. The organisers read it and decide. You are not told who judges, and nobody you name is told.
panels-named-who = Person or organisation
panels-named-who-help = A full name, an organisation, or an e-mail address.
panels-named-why-help = A sentence helps the organisers to decide.
panels-name-conflict = Add
panels-unname = Remove

panels-check = Check for conflicts first
panels-check-found = { $n ->
    [0] No conflict was found
    [one] { $count } entry would be in conflict
   *[other] { $count } entries would be in conflict
}
panels-check-text = Nobody has been invited yet. Press “Invite” to go on.
panels-would-conflict = In conflict with

panels-why-named = The entry’s team has named this judge: { $reason }
panels-why-earlier-panel = Somebody of the entry’s team sat on a panel with this judge.
panels-why-country = The judge and the entry come from the same country: { $reason }
panels-why-nobody-named = Name a person or an organisation.
panels-why-name-long = That is too long. Give the name alone, and the reason below.
panels-why-named-most = You can name { $most } at most. Remove one first, or write to the organisers.
panels-why-nothing-ticked = Choose at least one conflict in the table.

said-findings-confirmed = { $n ->
    [one] { $done } conflict was confirmed.
   *[other] { $done } conflicts were confirmed.
}
said-findings-dismissed = { $n ->
    [one] { $done } conflict was dismissed.
   *[other] { $done } conflicts were dismissed.
}
said-findings-some = { $n ->
    [one] { $done } done; { $skipped } not, because the facts have changed or you are too close to the entry yourself.
   *[other] { $done } done; { $skipped } not, because the facts have changed or you are too close to the entry yourself.
}
said-panel-terms = Saved.
said-conflict-named = Added. The organisers will look at it.
said-conflict-unnamed = Removed.

panels-part = Part
panels-part-heading = Part on the panel
panels-part-judge = Judge
panels-part-judge-help = Their sheets count.
panels-part-sponsor = Sponsor judge
panels-part-sponsor-help = Their sheets count. They are bound to their categories, and never get an entry of another one.
panels-part-trainee = Trainee
panels-part-trainee-help = They write sheets that never count, for coverage and standing neither.
panels-part-observer = Observer
panels-part-observer-help = They read the entries they are given, and write no sheet.
panels-part-sponsor-means = You judge as a sponsor’s judge, in the categories that you are bound to.
panels-part-trainee-means = You judge as a trainee: your sheets are for practice and do not count.
panels-part-observer-means = You are an observer: you read entries, and write no sheet.
panels-answer-reason = Why they declined
panels-shown-publicly = They agree to be shown on the public page of the panel.
panels-public-heading = Public page
panels-shows-panel = Show the panel publicly
panels-shows-panel-help = Only judges who have accepted and agree to it are shown, with their name, organisation and a few words.
panels-see-panel = See the public page
panels-panel-title = The panel – { $programme }
panels-panel-heading = The panel
panels-panel-lead = These people judge. Who judges what is not public.
panels-panel-empty-title = Nobody is shown yet
panels-panel-empty-text = Judges are shown here once they have agreed to it.

panels-invitation-rules-new = The rules have changed since you last read them, or a new round has begun. Please read them once more; your sheets stay as they are.
panels-invitation-yours = About you
panels-invitation-many-help = How many entries you have time for at most. You can change it here.
panels-invitation-bound = You judge in these categories:
panels-invitation-know = What you know about
panels-invitation-know-help = Tick the categories that you can judge. With none ticked, you may be given any.
panels-invitation-about = A few words about you
panels-invitation-about-help = Shown on the public page of the panel if you agree.
panels-invitation-shown = Show my name, organisation and these words on the public page of the panel
panels-invitation-go-on = Agree and go on
panels-invitation-cannot = I cannot take part
panels-invitation-why = Why
panels-invitation-why-help = Only the organisers read this.

panels-joining-heading = Joining on the day
panels-joining-lead = Open a code, show it on a wall, and people become judges by scanning or typing it.
panels-joining-none = No code yet
panels-joining-none-text = Open one below. It works for a limited time and number of people, and you can close it.
panels-joining-caption = { $n ->
    [one] { $count } code
   *[other] { $count } codes
}
panels-code = Code
panels-code-help = Eight letters and digits, as they stand on the wall.
panels-code-until = Until
panels-joined = Joined
panels-close-code = Close
panels-code-closed = Closed
panels-open-code = Open a code
panels-code-most = People at most
panels-code-hours = Hours that it works
panels-joins-heading = How people come in
panels-joins-at-once = Let new people in at once
panels-joins-at-once-help = Otherwise everybody gets a letter with a link first. Whoever has an account already always gets the letter.
panels-code-title = Code { $code }
panels-code-heading = Join as a judge
panels-code-qr = QR code that leads to { $address }
panels-code-or-type = Scan this, or open the address and type the code:
panels-code-open-until = It works until { $until }.
panels-join-title = Join as a judge – { $programme }
panels-join-heading = Join as a judge
panels-join-lead = Give your name and your e-mail address. Next you read the rules, and then you see your entries.
panels-join-typed-lead = Type the code that the organisers show.
panels-join-go = Go on
panels-join = Join
panels-joined-heading = Look into your mail
panels-joined-text = A letter with a link is on its way to { $email }. Open it to go on.

panels-why-about-long = Use { $most } characters at most.
panels-why-sponsor-unbound = Give this judge at least one category first: a sponsor judge is bound to categories.
panels-why-sponsor-bound = A sponsor judge gets entries of their own categories only.
panels-why-code-closed = This code is closed. Ask the organisers for another.
panels-why-code-full = As many people as planned have joined by this code. Ask the organisers for another.
panels-why-code-number = Enter a whole number from { $least } to { $most }.
panels-why-no-code = There is no such code. Look at the wall again.
said-join-code-closed = The code is closed. Whoever has joined stays.

panels-chairs-heading = Chairs of panels
panels-chairs-lead = A chair of some categories sees progress, standings and decisions of these alone, and signs for them. With none ticked they chair the whole edition.
panels-chairs-none = No chairs yet
panels-chairs-none-text = Give somebody the role of a chair first, on the page of people.
panels-chairs-whole = Chairs the whole edition
panels-chairs-of = Chairs these categories
panels-everybody = Give every judge every entry
said-everybody-given-all = { $n ->
    [one] { $pairs } pair is new.
   *[other] { $pairs } pairs are new.
}

panels-calibration = An entry that everybody judges first
panels-calibration-text = One entry that every judge of the round has judged shows how strict each of them is. It is given to all and comes first in their lists; its sheets count like every other.
panels-calibration-entry = Reference of the entry
panels-calibration-help = Naming it again gives it to judges who have come since.
panels-calibration-name = Give it to everybody
said-calibration-named = Every judge who is not too close to it has this entry first.
panels-file-link = Assignment file
panels-why-file-number = The preference has to be a number, not “{ $typed }”.
panels-why-file-action = “{ $typed }” is not done by this file. It knows review, primary, secondary, clearreview, conflict, clearconflict and preference.
panels-why-file-round = “{ $typed }” is not the round at hand. Leave the cell empty, or write its name or number.
panels-why-file-judge = No judge has the address “{ $typed }”. Invite them first.
panels-why-file-begun = The judge has begun with it, so it cannot be taken away.

panels-bids-heading = Preferences of judges
panels-bids-text = Before you assign, you can ask judges which entries they would judge gladly. They see titles of their categories, never an entry that is too close to them.
panels-bids-open = { $n ->
    [one] Judges are asked just now; { $count } preference is in. Asking ends with the release.
   *[other] Judges are asked just now; { $count } preferences are in. Asking ends with the release.
}
panels-bids-ask = Ask judges for their preferences
panels-bids-stop = No longer ask
panels-why-released = Judges see their entries already: it is too late to ask.
said-bids-asked = Judges are asked. The letters go out in five minutes.
said-bids-closed = Judges are no longer asked. What they said counts.
panels-support = Act for { $name }
panels-support-caption = Organisers who acted for this judge
panels-support-by = Organiser
panels-support-from = From
panels-support-until = Until

panels-extra-title = More score sheets than the round needs
panels-extra-text = They can be applied while the round is open. If it is closed, two people open it again first, and scoring needs time left.
panels-extra-reopening = Open the round again
panels-extra-short = Nobody is left who may read it and has room.
panels-why-extra-reason = Write why more score sheets are asked for.
panels-why-extra-nobody = Nobody is left who may read these entries and has room.

panels-judges-file = All judges as a file
panels-why-coordinator = { $judge } follows the entries of a country here and so knows who entered. Invite somebody else, or end that first, on the page of people
panels-why-you-coordinate = You follow the entries of a country in this edition and so know who entered. Whoever knows that cannot judge it. Write to the organisers if you would rather judge
panels-why-coordinator-judges = This person judges in this edition, or was asked to, and must not learn who entered. Name somebody else
