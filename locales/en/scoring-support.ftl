# An organiser acts for a judge.

scoring-support-begin-title = Act for { $name }
scoring-support-begin-lead = For a judge who cannot use these pages just now and is with you, or on the telephone. You act with your own name, beside theirs.
scoring-support-begin-minutes = { $n ->
    [one] It lasts { $n } minute, or until you end it. A line at the head of every page says for whom you act.
   *[other] It lasts { $n } minutes, or until you end it. A line at the head of every page says for whom you act.
}
scoring-support-begin-told = The judge gets a letter at once, with your reason, and another for each thing that you do.
scoring-support-begin-may = You see the judge’s list and read their entries as they do. You can type a sheet where there is none, in the judge’s words, and say that the judge is too close to an entry.
scoring-support-begin-covered = You see nothing of what the judge has written, submitted or not: no score is read before the round closes by anybody but its judge. Entries that you are too close to stay hidden from you.
scoring-support-begin-log = Each act stands in the log as done by an organiser for a judge.
scoring-support-reason = Why do you act for this judge?
scoring-support-reason-help = The judge and the auditors read this, such as “Her screen reader does not work in the hall; she dictates to me”.
scoring-support-begin = Begin to act for this judge
scoring-why-support-own = You are this judge yourself: your own pages are open to you.
scoring-why-support-judges = You judge here yourself, so you hear no other judge’s scores. Ask an organiser who does not judge.
scoring-why-support-inactive = This person does not judge here now: they have not accepted, or have left.
scoring-why-support-over = You no longer act for this judge. Begin again, and say why.
scoring-why-not-read-back = Read the answers back to the judge, and tick the box when the judge says that they stand.

scoring-support-title = Acting for { $name }
scoring-support-lead = The judge’s list. Open an entry to read it with the judge, to type a sheet in their words, or to say that they are too close to it.
scoring-support-from = From
scoring-support-until = Until
scoring-support-why = Why
scoring-support-expo = In this round judges walk between tables and compare what they see; nobody else can do that for them.
scoring-support-floor = To the floor
scoring-support-caption = The judge’s entries, and how far each sheet is
scoring-support-none-title = Nothing to open
scoring-support-none-text = Entries stand here once they are released to the judge.
scoring-support-type-heading = Sheet of { $name }
scoring-support-type-lead = Type what the judge says, and nothing else. The sheet stands as submitted; the judge gets a letter and can change it until scoring closes. You cannot.
scoring-support-comment-help = For the entrant, in the judge’s words.
scoring-support-read-back = I have read every answer back to { $name }
scoring-support-read-back-help = The judge says that they stand, and that they are not too close to this entry.
scoring-support-type = Submit this sheet for { $name }
scoring-support-covered-submitted = The sheet is submitted. What stands on it is read by its judge alone until the round is closed.
scoring-support-covered-draft = The judge has begun this sheet. What stands on it is read by its judge alone; only they can go on with it.
scoring-support-recuse-heading = { $name } has a conflict of interest
scoring-support-recuse-lead = The judge steps back from this entry: it leaves their list for good, whatever stands on their sheet does not count, and another judge has to be found.
scoring-support-recuse-help = In the judge’s words. The judge and the organisers read this.
scoring-support-recuse = { $name } steps back from this entry
said-support-typed = Sheet { $reference } stands as submitted. The judge gets a letter.
said-support-recused = The judge has stepped back from this entry, and gets a letter.
said-support-ended = You no longer act for this judge.

scoring-support-entered = Entered for you by { $by }.
scoring-support-told = { $n ->
    [one] An organiser acted for you once. See what was done.
   *[other] Organisers acted for you { $n } times. See what was done.
}
scoring-own-supports = Who acted for you
scoring-own-supports-lead = Organisers can act for a judge for a short time, with a reason. They see nothing of what you wrote. If you did not ask for it, tell the organisers or the auditors.
scoring-own-supports-none = Nobody has acted for you.
scoring-own-supports-now = Acts for you now
scoring-own-supports-nothing = Nothing was entered or changed.
scoring-own-supports-look = Look at this sheet
scoring-support-deed-typed = Sheet { $sheet } for entry { $entry } was entered for you.
scoring-support-deed-recused = It was said for you that you are too close to entry { $entry }.
