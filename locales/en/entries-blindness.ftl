# The blind copy of an entry.

entries-blind-title = What judges read
entries-blind-lead = Judges are not to know who entered. Here you see what they read of this entry, where a name, an entity or an address of the team stands in it, and you write what they read instead.
entries-blind-title-tells = The title tells who entered. It cannot be rewritten here: ask the team for another one.
entries-blind-none = Judges read nothing of this entry but its title.
entries-blind-tells = tells who entered
entries-blind-rewritten = rewritten
entries-blind-changed = the team has changed this since; judges still read your words
entries-blind-written = What the team wrote
entries-blind-instead = What judges read: { $field }
entries-blind-instead-help = Empty means that judges read nothing here. With the team’s own words it is as it was written.
entries-blind-hide = Hide from judges: { $field }
entries-blind-save = Save what judges read
entries-blind-link = What judges read …
entries-preview-rewritten = The organisers have put other words in the place of some that tell who you are.
entries-telling = Judges would read who you are
entries-telling-text = They are not to know who entered. You can submit it all the same; the organisers may then put other words in their place.
entries-telling-place = { $field }: { $words }
entries-why-blind-stale = The team has submitted again since you opened this page. Look at what it says now; your words are still here.
said-entry-redacted = Judges read it like this from now on.
