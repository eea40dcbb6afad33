# The link by which people join a team.

entries-link = Link to join
entries-link-help = Whoever has it and signs in is on the team, until it is full or entries close. A new one makes this one useless.
entries-link-none = Instead of letters you can hand round a link by which people join.
entries-link-make = Make a link
entries-link-renew = Make a new one
entries-link-end = End this link
said-link-made = The link is made. Copy it from below the team.
said-link-ended = The link is ended: nobody joins by it any more.

# Entering for somebody else.

entries-owner-title = Whose project it is
entries-owner-lead = You may enter a project that is somebody else’s. We then ask its owner for their consent; without it the entry cannot go to the judges.
entries-owner-whose = Whose project is it?
entries-owner-own = It is our own
entries-owner-other = It belongs to somebody else
entries-owner-other-help = The owner gets a letter with a link, and needs no account.
entries-owner-fill = If it belongs to somebody else:
entries-owner-name = Name of the owner
entries-owner-email = E-mail address of the owner
entries-owner-email-help = We write to it once now, and again only if you ask us to. Naming another owner makes the first letter’s link useless.
entries-owner-save = Save
entries-owner-again = Ask the owner once more
entries-owner-desk = Entered for somebody else
entries-consent-awaited = Consent awaited
entries-consent-given = Consent given
entries-consent-refused = Consent refused
entries-consent-answered-on = Answered on { $when }
entries-consent-asked-on =
    { $n ->
        [one] Asked once, on { $when }
       *[other] Asked { $count } times, last on { $when }
    }
entries-consent-title = Do you agree to this entry?
entries-consent-lead = { $owner }, somebody has entered a project of yours and named you as its owner. It goes to the judges only if you agree.
entries-consent-by = Entered by
entries-consent-public = What everybody would read of it
entries-consent-question = Your answer
entries-consent-given-choice = I own this project, or speak for its owner, and agree
entries-consent-refused-choice = I do not agree
entries-consent-words = Words to the team
entries-consent-words-help = They and the organisers read them.
entries-consent-send = Send the answer
entries-consent-after = You can change your answer by the same link until the organisers have found the entry eligible.
entries-same-entity = Another entry of the same entity
entries-same-entity-text = This edition takes one for each entity and category. The same name does not have to mean the same entity: a person decides.
said-owner-own = It is noted as your own project.
said-owner-asked = We have written to { $email }.
said-owner-asked-again = We have written to the owner once more.
said-consent-given = Thank you. The team and the organisers know that you agree.
said-consent-refused = Your answer is noted. The entry does not go to the judges.
entries-why-owner-on-team = This person is on your team, so it is your own project
entries-why-owner-answered = The owner has answered already.
entries-why-owner-asked-often = We have written to the owner { $most } times, and do not write more often. Ask them yourself.
entries-why-owner-asked-now = We write to the owner at most once in { $hours } hours.
entries-why-consent-late = The organisers have found this entry eligible, on the strength of what was said. Write to them if something about it has to change.
entries-why-consent-awaited = The owner of this project has not agreed yet, so it cannot be found eligible
entries-why-consent-refused = The owner of this project has refused, so it cannot be found eligible
entries-why-no-consent-answer = Choose whether you agree
entries-why-consent-long = At most { $most } characters
entries-why-teams-most =
    { $n ->
        [one] In this edition one person is on the team of one entry only.
       *[other] In this edition one person is on the teams of at most { $count } entries.
    }

# Where teams look for members.

entries-board = Teams that look for members
entries-board-lead = Ask to join one: its lead gets a letter with your name, your address and your words, and may invite you.
entries-board-none = No team looks for members now
entries-board-none-text = Whoever leads a team can say on the page of its entry whom it looks for. You can also begin a team of your own.
entries-board-begin = Begin an entry
entries-board-people =
    { $n ->
        [one] 1 on the team
       *[other] { $count } on the team
    }
entries-board-own = You are on this team
entries-board-asked = You have asked to join
entries-board-ask = Ask to join
entries-board-words = Words to the lead
entries-board-words-help = What you can do, and when you have time. At most 600 characters.
entries-board-send = Send
entries-notice = Looking for members
entries-notice-text = Whoever is signed in reads there which teams look for members, by the name of the entry:
entries-notice-words = Whom you look for
entries-notice-words-help = What your team needs and what you have. At most 600 characters. Leave it empty to take it down.
entries-notice-save = Save
said-notice-up = Your notice is up.
said-notice-down = Your notice is taken down.
said-join-asked = The lead of the team has got a letter from us with your words.
entries-why-notice-long = At most { $most } characters
