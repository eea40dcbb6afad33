# What is handed out: certificates, slides, lists, the text for the press, feeds.

desk-nav-documents = Documents
handed-documents = Documents to hand out
handed-documents-lead = Certificates, slides, lists and the text for the press, all made from the sealed result. Only organisers see this page.
handed-no-pdf-title = PDF is not built in
handed-why-no-pdf = This program was built without the typesetter for PDF. Whoever runs it builds it anew with: cargo build --release --features pdf
handed-quiet-title = Under embargo
handed-quiet-text = The results are sealed and not published. Everything here names winners: keep it to those who prepare the stage. Codes are confirmed to others only after publication.
handed-unsealed-title = The result is not sealed yet
handed-unsealed-text = Certificates and lists are made once every prize is decided and signed by both. What they look like can be settled now.
handed-certificates = Certificates
handed-certificates-lead = For winners, champions, special mentions, everybody who took part, and judges; each with a code that a public page confirms after publication.
handed-look = What they look like
handed-look-lead = The colour is that of the edition. Up to three people sign below.
handed-signatory = Signatory { $number }
handed-signatory-name = Name
handed-signatory-title = Title
handed-signatory-title-help = Such as “Chair of the panel”. It is printed as written, in every language.
handed-save = Save
handed-logo = Logo
handed-logo-there = A logo stands at the head of each certificate.
handed-logo-remove = Take the logo away
handed-logo-file = Picture of the logo
handed-logo-help = JPEG, PNG, WebP or GIF, at most 2 MB. It is written anew without what it tells of who made it.
handed-logo-bring = Bring the logo
handed-specimen-see = Look at a specimen
handed-specimen-lead = A certificate with nobody’s name and no code, marked as a specimen: it can be shown around.
handed-specimen-open = Open the specimen
handed-merit = For what
handed-language = Language
handed-kind-winner = Winner
handed-kind-champion = Champion
handed-kind-mention = Special mention
handed-kind-participant = Taking part
handed-kind-judge = Judging
handed-specimen = SPECIMEN
handed-specimen-title = Title of the entry
handed-specimen-who = Name of the organisation
handed-specimen-person = Name of the judge
handed-specimen-prize = Name of the prize
handed-certificate = Certificate
handed-lead-entry = This certifies that the entry
handed-lead-judge = This certifies that
handed-award-winner = is honoured in { $programme } as
handed-award-champion = is honoured in { $programme } as
handed-award-mention = is honoured in { $programme } as
handed-award-participant = took part in { $programme }.
handed-award-judge = served on the panel of judges of { $programme }.
handed-merit-winner = Winner
handed-merit-champion = Champion
handed-merit-mention = Special mention
handed-confirm-at = Code { $code }. Whoever has it can confirm this certificate at
handed-true = This certificate is true
handed-code = Its code:
handed-true-text = Compare what stands below with the paper. It is read from the published result.
handed-mine = My certificates
handed-mine-lead = Of your teams, and as a judge. They are here once the results are published.
handed-mine-none = No certificates yet
handed-mine-none-text = A certificate appears here when the results of an edition that you took part in are published.
handed-confirm-page = Page that confirms it
handed-as-pdf = As PDF:
handed-batch = The last file
handed-batch-waiting = It will be begun in a moment. This page looks again by itself.
handed-batch-working = Certificates are being made
handed-progress = { $done } of { $total }
handed-batch-leave = You can leave this page; the file will be here.
handed-batch-failed = The file could not be made. Ask for it again; the log of the server says why.
handed-batch-void = This file is of an earlier record: the result was sealed anew. Ask for it again.
handed-batch-get = Download the ZIP
handed-batch-ask = Make the file
handed-wanted = Whose
handed-wanted-winners = Winners
handed-wanted-honoured = Winners, champions, special mentions
handed-wanted-participants = Everybody else who took part
handed-wanted-judges = Judges
handed-wanted-everybody = Everybody
handed-tongues-own = Each in its recipient’s
handed-tongues-all = Each in all six languages
handed-why-long = Write at most { $most } characters.
handed-why-no-name = Write the name of whoever has this title, or leave both lines empty.
said-documents-changed = Saved. Certificates that are made from now on look like this.
said-certificates-asked = The certificates are being made.
desk-act-documents-changed = Changed how certificates look
desk-act-certificates-asked = Had certificates made
handed-slides = Slides as PDF
handed-slides-lead = One page for each step of the ceremony: prize, champions, winner, special mentions. For a hall without a network.
handed-slide-champions = Champions
handed-lists = Lists
handed-lists-lead = What is engraved on the trophies, and who comes up for the group photo. To print, or as CSV.
handed-engraving = To be engraved
handed-pictures = Group photo
handed-as-csv = As CSV
handed-read = Show in this language
handed-head-number = No.
handed-head-prize = Prize
handed-head-category = Category
handed-head-merit = Honour
handed-head-reference = Reference
handed-head-title = Entry
handed-head-who = Who
handed-head-country = Country
handed-head-correction = Correction
handed-lacking-title = Some names have signs that no font here shows
handed-lacking-text = On paper they would be empty boxes. Ask the team how it spells the name in another script before you hand these out.
handed-lacking = No font for: { $signs }
handed-head-people = People
handed-line = { $what }: { $who }
handed-press = Text for the press
handed-press-way = Every prize in the order of the ceremony, in each of the six languages, marked with the embargo until publication.
handed-press-title = { $programme }: the results
handed-press-embargo = EMBARGO: not for publication before the ceremony has ended, planned for { $when }
handed-press-quiet = EMBARGO: not for publication before the results are published
handed-press-seal = The result was sealed on { $when }. The fingerprint of the record (SHA-256): { $fingerprint }
handed-press-text = Download as plain text
handed-elsewhere = Take the result along:
handed-csv = Table (CSV)
handed-json = Sealed record (JSON)
handed-atom = News feed (Atom)
handed-calendar = Dates for your calendar (iCalendar)
handed-count = { $n ->
    [one] { $count } certificate
   *[other] { $count } certificates
}
handed-press-lead = { $n ->
    [one] { $count } prize was decided in { $programme }.
   *[other] { $count } prizes were decided in { $programme }.
}
handed-ended = This honour is held no more
handed-ended-text = This certificate was true until { $when }. Then the result was corrected, and the honour was given otherwise.

# The picture of the result that other sites show.

handed-share-more = { $n ->
    [one] and { $count } more prize
   *[other] and { $count } more prizes
}
