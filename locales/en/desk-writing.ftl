# Letters that organisers write to many.

desk-writing = Write a letter
desk-writing-lead = To a group of people, each in their own language. Nothing goes before you have seen it as one of them will, and then it waits five minutes in which any organiser can stop it.
desk-writing-whom = To whom
desk-whom = People
desk-whom-drafts = Teams with a draft
desk-whom-submitted = Teams with a submitted entry
desk-whom-unscreened = Teams whose entry waits for screening
desk-whom-eligible = Teams whose entry is eligible
desk-whom-not_eligible = Teams whose entry is not eligible
desk-whom-withdrawn = Teams whose entry is withdrawn
desk-whom-judges_invited = Judges who have not answered
desk-whom-judges_accepted = Judges who have accepted
desk-whom-judges_not_begun = Judges who have not begun
desk-whom-judges_finished = Judges who have finished
desk-whom-organisers = Organisers
desk-writing-count = Count
desk-writing-people = { $n ->
    [one] { $count } person.
   *[other] { $count } people.
}
desk-writing-entries = { $n ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
desk-writing-words = The words
desk-writing-blanks = Write in as many languages as you like. Who reads another gets English, or what there is. These blanks are filled for each reader; with one of an entry, people get one letter for each of their entries:
desk-blank-name = the reader’s name
desk-blank-programme = the name of the programme
desk-blank-entry = the title of the entry
desk-blank-reference = the reference of the entry
desk-blank-category = the category of the entry
desk-blank-deadline = the date until which they have time
desk-blank-link = the address of their page
desk-letter-no-category = no category yet
desk-writing-readers = { $n ->
    [one] { $count } reader
   *[other] { $count } readers
}
desk-writing-subject = Subject ({ $language })
desk-writing-body = Letter ({ $language })
desk-writing-preview = As a reader will have it
desk-writing-reader = Show it for
desk-writing-reader-help = The address of one of the readers. Without one you see the letter of the first.
desk-writing-look = Show the letter
desk-writing-fallback = { $n ->
    [one] { $count } person reads { $wanted } and gets the letter in { $given }.
   *[other] { $count } people read { $wanted } and get the letter in { $given }.
}
desk-writing-skipped = { $n ->
    [one] { $count } letter does not go, because the same was sent to the same person within the last 24 hours
   *[other] { $count } letters do not go, because the same was sent to the same person within the last 24 hours
}
desk-writing-confirm = Send it
desk-writing-effect = { $n ->
    [one] { $count } letter goes to the outbox. It waits there for five minutes and can be stopped; once it has gone, nobody can take it back.
   *[other] { $count } letters go to the outbox. They wait there for five minutes and can be stopped; once they have gone, nobody can take them back.
}
desk-writing-send = { $n ->
    [one] Send { $count } letter
   *[other] Send { $count } letters
}

desk-why-narrows-teams = Categories and answers choose among teams. Choose teams, or set these to “any”.
desk-why-no-words = Write a subject and a letter in at least one language.
desk-why-half-written = In this language there is a subject without a letter, or a letter without a subject. Write both, or neither.
desk-why-too-long = { $n ->
    [one] Shorten this: at most { $most } character.
   *[other] Shorten this: at most { $most } characters.
}
desk-why-blank = { $blank } is no blank that these readers’ letters can have. There are: { $blanks }
desk-why-nobody = Nobody is found. Choose others, or ask for less.
desk-why-all-told = Everybody among these was sent the same within the last 24 hours.
desk-why-no-reader = Nobody with this address is among the readers. The letter is shown for the first of them.
desk-why-writing-changed = Since you looked, the words or the readers have changed. Nothing was sent. Look once more, then send.
desk-why-sending-gone = All these letters have gone already, or are on their way just now.

desk-sendings = Letters to many
desk-sendings-lead = What organisers wrote to groups of people, the newest first, and how far it is.
desk-sendings-none = Nothing yet
desk-sendings-none-text = A letter that an organiser writes to many appears here.
desk-audience-answer = { $field }: { $option }
desk-sending-going = On the way
desk-sending-with-failures = Sent, not all delivered
desk-sending-sent = Sent: { $sent } of { $all }.
desk-sending-stopped = { $n ->
    [one] { $count } was stopped.
   *[other] { $count } were stopped.
}
desk-sending-failed = { $n ->
    [one] { $count } was not delivered.
   *[other] { $count } were not delivered.
}
desk-sending-until = The letters wait until { $until }, so that they can be stopped.
desk-sending-stopped-by = Stopped by { $name }, { $when }.
desk-sending-stop-title = Stop these letters
desk-sending-stop-text = { $n ->
    [one] { $count } letter has not gone. It will not be sent, and this cannot be undone. What has gone cannot be taken back.
   *[other] { $count } letters have not gone. They will not be sent, and this cannot be undone. What has gone cannot be taken back.
}
desk-sending-stop = Stop these letters

said-letters-wait = { $n ->
    [one] { $count } letter waits in the outbox. For five minutes you can stop it here.
   *[other] { $count } letters wait in the outbox. For five minutes you can stop them here.
}
said-letters-wait-but = { $n ->
    [one] { $count } letter waits in the outbox; for five minutes you can stop it here. Not sent: { $skipped }, because the same was sent to the same person within the last 24 hours.
   *[other] { $count } letters wait in the outbox; for five minutes you can stop them here. Not sent: { $skipped }, because the same was sent to the same person within the last 24 hours.
}
said-letters-went-before = This letter was sent by an earlier click. It was not sent again.
said-sending-stopped = What had not gone is stopped, and will not be sent.

desk-act-letters-written = Wrote a letter to many
desk-act-sending-stopped = Stopped a letter to many
