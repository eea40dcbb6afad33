# Entries that look alike, and what won before.

entries-likenesses = Look-alikes
entries-likenesses-lead = Submitted entries that look like each other, or like what won before. The program only points at them; you decide, and your reason is kept. Nothing follows by itself: an entry that may not take part is screened as not eligible.
entries-likenesses-none = Nothing looks alike that nobody has decided on
entries-likenesses-none-text = The program looks again by itself whenever something new is submitted.
entries-likenesses-hidden =
    { $n ->
        [one] { $count } pair is hidden from you because of a conflict.
       *[other] { $count } pairs are hidden from you because of a conflict.
    }
entries-likenesses-look = Look again now
entries-likenesses-decided = Decided
entries-like-question = Are they the same project?
entries-like-same = The same
entries-like-different = Not the same
entries-like-reason = Why you think so
entries-like-keep = Keep the decision
entries-like-decide = Decide
entries-like-change = Change the decision
entries-like-by = { $who }, { $when }
entries-like-title = The titles are alike: { $share } %
entries-like-entity = The entities are alike: { $share } %
entries-like-link = The same address: { $link }
entries-like-texts = Of the shorter text, { $share } % stands in the other, too
entries-past = Past winners
entries-past-lead = What won in earlier editions. Submitted entries that look like one of them are shown to you.
entries-past-register = The register
entries-past-help = A row for each: edition, title, entity, link, separated by commas; what has commas in it stands in quotes. Entity and link may be left out. What you take out of the list is forgotten.
entries-past-keep = Keep the register
entries-past-count =
    { $n ->
        [0] The register is empty.
        [one] { $count } past winner is in the register.
       *[other] { $count } past winners are in the register.
    }
entries-past-won = Won: { $edition }
entries-past-gone = Not in the register any more
entries-past-row = Row { $row }, { $column }: { $why }
entries-past-why-title = a title is missing; write one, or take the row out
entries-past-why-long = it is longer than { $most } characters; shorten it
entries-past-why-many = more than { $most } rows; leave the oldest out
said-likeness-decided = Your decision is kept.
said-past-winners-set =
    { $n ->
        [0] The register is empty now.
        [one] { $count } past winner is in the register now.
       *[other] { $count } past winners are in the register now.
    }

entries-versions = What it was like before
entries-versions-lead = Each version of this entry with what is different from the one before it. What was submitted is kept for good; saves of one person within ten minutes are one version.
entries-versions-none = Nothing was saved yet
entries-versions-none-text = Once somebody saves the form, its versions stand here.
entries-version-saved = Saved
entries-version-submitted = Submitted
entries-version-by-file = From a file
entries-versions-same = The words are those of the version before.
entries-versions-gone = taken out
entries-versions-differences =
    { $n ->
        [one] { $count } answer is different
       *[other] { $count } answers are different
    }
