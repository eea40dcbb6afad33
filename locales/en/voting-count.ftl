# Counting the public vote: screens, the count, the champions.

# What screens find.

count-screens = Screens of the vote
count-screens-lead = Programs vote, too. The screens point at voters who may belong together; whether their votes count, a person decides, with a reason. Until then they wait.
count-screened = The screens last went over all ballots on { $when }, at the wish of { $person }.
count-screen-now = Screen all ballots now
count-screen-now-text = Sets that nobody has decided are found anew; those that were decided stay. After the vote has closed it has to be done once more.
count-no-sets = Nothing found
count-no-sets-text = The screens have not found voters who seem to belong together, or have not run yet.
count-set = What was found
count-set-voters = Voters
count-leaning = Leans towards
count-leaning-text = This is only how the facts lean. Campaigns of people look like herds at first sight: a ministry that writes to its staff, a school, a whole village. Read the facts before you decide.
count-set-standing = Decision
count-sets-waiting = To be decided
count-sets-decided = Decided
count-set-also = Other screens found nearly the same voters:
count-voters = { $n ->
    [one] { $count } voter
   *[other] { $count } voters
}
count-sets-of = { $n ->
    [one] { $count } set: { $voters }
   *[other] { $count } sets: { $voters }
}
count-screen-burst = A burst
count-screen-burst-text = In a few minutes many more came together than the rhythm of this vote brings.
count-screen-sequence = Addresses that count up
count-screen-sequence-text = Their addresses differ by a number or a few letters, and they were registered in that order or chose alike.
count-screen-crowd = One network or domain that chooses alike
count-screen-crowd-text = Nearly all of one network or one mail domain made the same choice, which others make far less often.
count-screen-disposable = Addresses lent for minutes
count-screen-disposable-text = Their mail service lends an address to anybody for a few minutes.
count-screen-pace = Quicker than people are
count-screen-pace-text = They confirmed or voted within a few seconds, in which nobody reads a letter or a page.
count-screen-rhythm = Like a clock
count-screen-rhythm-text = They voted one after the other at the same interval.
count-screen-names = Names that look alike
count-screen-names-text = Many more who are called alike made the same choice than namesakes do elsewhere.
count-set-suspect = waits
count-set-valid = counts
count-set-void = does not count
count-leans-machine = machines
count-leans-people = people
count-leans-open = open
count-facts = Facts
count-facts-text = For whom they voted is not told: a decision must not depend on it.
count-fact-span = Nine in ten voted first within
count-fact-from = beginning
count-fact-alike = Made the same choice in one category
count-fact-usual = Would be usual by the rest of the vote
count-fact-names = Names that do not look alike
count-fact-networks = Networks
count-fact-domains = Mail domains
count-fact-ballots = Different ballots, taken as a whole
count-fact-single = Voted in one category only
count-fact-hasty = Quicker than anybody reads
count-fact-numbered = Addresses that are the same but for a number
count-fact-counted = Registered with the next number after the one before
count-fact-lent = Addresses lent for minutes
count-fact-regular = At regular intervals
count-yes = yes
count-no = no
count-seconds = { $n ->
    [one] { $count } second
   *[other] { $count } seconds
}
count-minutes = { $n ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-hours = { $n ->
    [one] { $count } hour
   *[other] { $count } hours
}
count-days = { $n ->
    [one] { $count } day
   *[other] { $count } days
}
count-examples = Some of its voters
count-examples-caption = The first to register
count-name = Name
count-address = Address
count-registered = Registered
count-verdicts = Verdicts
count-decided-by = By { $person } on { $when }
count-verdict = Do these votes count?
count-verdict-help = The decision is for the whole set. It can be changed until two people have signed the count.
count-verdict-valid = They count
count-verdict-valid-help = People voted here, on their own.
count-verdict-void = They do not count
count-verdict-void-help = How many, and why, is published with the champions.
count-verdict-reason = Reason
count-verdict-reason-help = It is published where votes do not count. Name nobody.
count-decide = Decide
said-vote-screened = The screens have gone over all ballots.
said-set-decided = Your decision is recorded.
count-kind-text = Sets of one kind: the same screen found them, and their facts lean the same way. Decide first on those that are otherwise, one by one. The verdict below is for all that are left here.
count-kind-caption = Sets of this kind
count-kind-none = No set of this kind
count-kind-none-text = Somebody has decided on them, or the screens have gone over the ballots again.
count-kind-verdict = Do the votes of all these sets count?
count-kind-verdict-help = The decision is for every set of this kind, on the pages that follow too. It can be changed until two people have signed the count.
count-kind-decide = Decide on all of them
said-kind-decided = Your decision is recorded for all sets of the kind.

# The count.

count-tally = Count of the vote
count-tally-lead = Counted from the ballots when the vote is over and every set is decided, signed by two people, and seen by nobody else until its champions are announced.
count-tally-waits = Not everything is decided
count-tally-undecided = { $n ->
    [one] { $count } set waits for a decision. Until then nothing can be counted.
   *[other] { $count } sets wait for a decision. Until then nothing can be counted.
}
count-tally-made = Count { $number }, made by { $person } on { $when }
count-tally-outdated = outdated
count-tally-outdated-text = A set was found or decided since. Count again; signatures under this count have fallen.
count-sums = What became of all ballots
count-sum-received = Received
count-sum-valid = Valid
count-sum-suspect = Waiting for a decision
count-sum-incomplete = Of voters who did not vote in all categories
count-sum-void = Void, all together
count-sum-void-by = Void: { $screen }
count-sum-with-void = As it would be with the void ones
count-place = Place
count-entry = Entry
count-champion = Champion
count-tied = tied at the last place
count-tied-choose = { $n ->
    [one] { $count } of these has to be chosen.
   *[other] { $count } of these have to be chosen.
}
count-signatures = Signatures
count-signed-by = { $person }, { $when }
count-signature-awaited = awaited
count-office-leads = Organiser or chair
count-office-looks = Second organiser or auditor
count-sign = Sign this count
count-sign-text = You say that you have read it and that it follows from the ballots and the verdicts. With both signatures nothing of it changes any more.
count-sign-as = You sign as: { $office }
count-sign-choose = As what do you sign?
count-sign-now = Sign
count-announce = Announce the champions
count-announce-text = Everybody then sees who the champions are, and how many ballots were received and did not count, and why. Votes of single entries stay hidden until the results of the edition are published: then they are in the public record, so that anybody can count again. This cannot be taken back.
count-announce-now = Announce
count-count = Count
count-count-again = Count again
count-count-text = All ballots are read again and counted by the terms that were stated before the vote opened.
count-count-now = Count all ballots
count-choose-reason = Why these are chosen
count-choose-reason-help = It is kept with the count.
said-vote-counted = All ballots are counted.
said-tally-signed = Your signature stands under the count.
said-champions-announced = The champions are announced.

# The champions.

count-champions = Champions of the public vote
count-champions-lead = The most voted of each category. Those of a category stand in the order of their references, not of their votes.
count-champions-announced = Announced on { $when }.
count-champions-csv = The list as CSV
count-removed = What was counted
count-removed-text = Votes that a person found not to be those of people were taken out, each set with its reason.
count-removed-caption = Sets that do not count

# The proof of one vote.

count-proof = Your ballot in the count
count-proof-counts = What you cast is in the count, and it counts.
count-proof-void = What you cast was received and does not count: not all categories were voted, or somebody decided so of a set that it is in.
count-proof-broken = What is kept of your ballot does not lead to the root that was signed. Tell the organisers and the auditor.
count-proof-sealed = For whom you voted stands here nowhere, so that nobody can ask you to show it.
count-proof-try = Try it yourself
count-proof-how = The line with its salt is a leaf of a tree of hashes (RFC 6962: SHA-256 of a zero byte, the salt and the line). With the hashes beside the way it leads to the root, which is the same for everybody and part of what two people signed.
count-proof-line = Your line
count-proof-salt = Salt
count-proof-place = Position, counted from 0
count-proof-position = { $index } of { $size }
count-proof-path = Hashes beside the way
count-proof-root = Root of all ballots
count-proof-root-text = Everybody who voted finds the same root beside their own ballot.

# Why not.

count-why-tally-signed = Two people have signed the count, so nothing that it rests on changes any more.
count-why-decided-meanwhile = Somebody decided on this set meanwhile. Read it again.
count-why-kind-changed = A set of this kind was decided or found meanwhile. Read them again.
count-why-verdict-needs-reason = Say why.
count-why-no-verdict = Choose whether these votes count.
count-why-still-open = Nothing is counted before the vote is over.
count-why-unscreened = The screens have to go over all ballots once after the vote has closed.
count-why-counted-meanwhile = Something changed since you read the count. Read it again.
count-why-tie-open = Somebody has to choose among those who are tied at the last place, and count again.
count-why-unsigned = The count is not signed by two people.
count-why-too-close = You are too close to an entry that stands for the vote. Others look at its sets and its count.
count-why-choose-places = Choose exactly as many of those who are tied as there are places left.
count-why-choose-needs-reason = Say why these are chosen.
count-why-not-your-office = You cannot sign as that.
count-why-signed-already = Somebody else has signed as that already.
count-why-two-people = The two signatures are those of two people.
count-why-undecided = { $n ->
    [one] { $count } set still waits for a decision.
   *[other] { $count } sets still wait for a decision.
}

# What the log says.

desk-act-vote-screened = Screened all ballots of the vote
desk-act-vote-set-decided = Decided whether a set of votes counts
desk-act-vote-sets-decided = Decided whether all sets of a kind count
desk-act-vote-counted = Counted the public vote
desk-act-tally-signed = Signed the count of the vote
desk-act-champions-announced = Announced the champions of the vote
