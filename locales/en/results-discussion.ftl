# A panel in conference: which entry it discusses, and what is said about each.

results-discussion = The panel’s discussion
results-discussions-lead = Choose what the panel discusses. It begins when the scores of a round may be read.
results-discussion-lead = One entry after the other. Whoever is too close to an entry leaves the room for it and sees nothing of it here; the order lets people leave as rarely as possible.
results-discussion-judging = Your entries to judge
results-discussion-back = Back to the discussion
results-discussion-lost = No connection: this page may be old. It tries again by itself.
results-discussion-now = Now discussed: { $entry }
results-discussion-nothing = No entry is discussed at the moment.
results-discussion-out = You are out of the room for this entry.
results-discussion-out-text = The panel discusses an entry that you are too close to. Stay away until this page says that it goes on.
results-discussion-place = Place { $place } in the standing
results-discussion-away = Has to be out of the room: { $people }
results-discussion-sheets = Score sheets
results-discussion-next = Next: { $entry }
results-discussion-pause = Pause
results-discussion-kept = { $n ->
    [one] For { $count } entry you are out of the room: somebody else calls it.
   *[other] For { $count } entries you are out of the room: somebody else calls them.
}
results-discussion-order = The order of the discussion
results-discussion-state = State
results-discussion-state-now = discussed now
results-discussion-state-done = discussed
results-discussion-state-waits = to come
results-discussion-call-heading = Call
results-discussion-call = Discuss now
results-discussion-notes-count = { $n ->
    [one] { $count } note
   *[other] { $count } notes
}
results-discussion-empty = There is nothing to discuss
results-discussion-empty-text = No entry competes here, or none that you may discuss.
results-notes = Notes
results-notes-none = Nobody has written anything yet.
results-notes-read = Open the entry on a page of its own
results-note = Your note
results-note-help = At most { $most } characters. The panel, chairs, organisers and auditors read it with your name, except those who are too close to the entry. Teams and the public never do.
results-note-keep = Keep the note
results-note-write = Write a note
results-note-take-back = Take this note back
results-note-by = { $person }, { $when }
said-note-written = Your note is kept.
said-note-taken-back = Your note is taken back. Nobody reads it any more.
results-why-out-of-the-room = You are out of the room for the entry that is discussed. Somebody else goes on from there.
results-why-discussion-moved = The discussion has gone on since your page was made. Nothing was changed: look where it is now, then go on from there.
results-why-discussion-public = The result is known already: there is nothing more to discuss.
results-why-discussion-next-round = The next round has begun: this one is discussed no more.
results-why-note-empty = Write what you want to say
results-why-note-long = { $n ->
    [one] Leave out { $count } character
   *[other] Leave out { $count } characters
}

# The same score sheets, counted otherwise.

results-otherwise = Counted otherwise
results-otherwise-lead = { $n ->
    [one] Who would be first by another method. Only the method of the round decides.
   *[other] Who would have the first { $count } places by another method. Only the method of the round decides.
}
results-otherwise-method = Method
results-otherwise-says = Says
results-otherwise-first = First places
results-otherwise-same = the same
results-otherwise-other = others
results-otherwise-nobody = It hangs on no judge alone: without the score sheets of any one of them the same would be first.
