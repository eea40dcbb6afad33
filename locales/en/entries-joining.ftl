# The link by which people join a team.

entries-link = Link to join
entries-link-help = Whoever has it and signs in is on the team, until it is full or entries close. A new one makes this one useless.
entries-link-none = Instead of letters you can hand round a link by which people join.
entries-link-make = Make a link
entries-link-renew = Make a new one
entries-link-end = End this link
said-link-made = The link is made. Copy it from below the team.
said-link-ended = The link is ended: nobody joins by it any more.
