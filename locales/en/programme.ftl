# Making and setting up an edition of a programme.

programme-new = Make a programme
programme-new-lead = Choose what it starts from and give it an address. Everything else has a default that you can change later, before entries open.
programme-preset = Start from
programme-preset-help = A preset brings categories, prizes, stages, an entry form and a score sheet that belong together.
programme-slug = Address
programme-slug-help = Small letters, digits and hyphens, such as wsis-2027. It stands in every link and cannot be changed.
programme-first = First day
programme-first-help = Entries open on this day at 09:00 in the programme’s time zone; the other stages follow. Each date can be changed.
programme-names = Name
programme-names-help = In each language that your readers use. Leave a language empty to keep the name of the preset.
programme-make = Make the programme
programme-import = Start from a file
programme-import-lead = A set-up that was exported from another programme, edited by you if you like. If it counts in days, they are counted from today.
programme-import-file = File
programme-import-file-help = A TOML file of at most 1 MB.
programme-import-text = Or paste its text here
programme-import-text-help = A mistake is named with its line, and the text stays here so that you can mend it.
programme-import-make = Make the programme from this file

programme-setup = Set-up
programme-setup-lead = What this edition promises and asks: terms, categories, prizes, how judges score, and what entrants are asked.
programme-stages-change = Change the dates
programme-rubric-see = Rubric
programme-export = Take the set-up away as a file
programme-kind = Kind
programme-kind-prize = Prize
programme-kind-hackathon = Hackathon
programme-zone = Time zone
programme-categories-max = Categories or challenges for one entry, at most
programme-team-max = People in a team, at most
programme-catalogue = Catalogue of entries
programme-catalogue-after-closing = Public as soon as entries are closed
programme-catalogue-after-publication = Public when the winners are
programme-screening = Screening
programme-screening-yes = Entries are screened before they are given to judges
programme-screening-no = Every submitted entry goes to judges
programme-naming = Name and summary
programme-naming-lead = What people read on the public pages. A language without words of its own shows the English ones.
programme-summaries = Summary
programme-summaries-help = One or two sentences that say what it is and for whom.
programme-names-save = Save name and summary
# $text: the words that stand there now, because somebody else changed them.
programme-now = Now: { $text }
programme-categories = Categories
programme-challenges = Challenges
programme-code = Code
programme-name = Name
programme-prizes = Prizes
programme-prizes-caption = Each prize with what it is for and how many can win it together
programme-prize = Prize
programme-prize-for = For
programme-prize-of-all = All entries
programme-winners-max = Winners at most
programme-sheets =
    { $n ->
        [one] Each entry needs { $count } score sheet.
       *[other] Each entry needs { $count } score sheets.
    }
programme-blind = Judges do not see who entered.
programme-not-blind = Judges see who entered.
programme-rubric-caption = What judges score, with the weight of each criterion and the meaning of each level
programme-criterion = Criterion
programme-weight = Weight
programme-weight-of = { $weight } of { $sum }
programme-levels = Levels
programme-form = Entry form
programme-form-caption = What entrants are asked, in the order of the form
programme-question = Question
programme-answer = Answer
programme-seen-by = Who reads it
programme-seen-by-all = Everybody
programme-seen-by-public = Everybody except judges in a blind round
programme-seen-by-judges = The team, judges and organisers
programme-seen-by-organisers = The team and organisers; judges only in a round that is not blind
programme-field-line = One line
programme-field-text = Several paragraphs
programme-field-choice = One of the options
programme-field-choices = Any of the options
programme-field-choices-with-text = Any of the options, with a text for each
programme-field-link = Web address
programme-field-email = E-mail address
programme-field-number = Whole number
programme-field-file = Files
# $least: the smaller number of words; $count: the larger one.
programme-words-between =
    { $n ->
        [one] { $least } to { $count } word
       *[other] { $least } to { $count } words
    }
programme-words-least =
    { $n ->
        [one] At least { $count } word
       *[other] At least { $count } words
    }
programme-words-most =
    { $n ->
        [one] At most { $count } word
       *[other] At most { $count } words
    }
programme-options =
    { $n ->
        [one] { $count } option
       *[other] { $count } options
    }

programme-stages = Stages and dates
programme-stages-lead = Every date is in the time zone { $zone }. A stage is open up to the last second before it closes. Earlier dates stay in the history, with the reason.
programme-stage-entries = Entries
programme-stage-screening = Screening
programme-stage-voting = Public vote
programme-stage-scoring = Scoring
programme-stage-decision = Decision
programme-stage-ceremony = Ceremony
programme-stage-open = Open
programme-stage-ahead = Not yet open
programme-stage-over = Closed
programme-stage-between = { $opens } to { $closes }
programme-stage-change = Change the dates of: { $stage }
programme-stage-opens = Opens
programme-stage-closes = Closes
programme-date-help = In the time zone { $zone }.
programme-stage-reason = Reason
programme-stage-reason-help = Everybody who reads the history sees it. When entries close at another time, every team gets a letter with it.
programme-stage-save = Save the dates of: { $stage }
programme-history = History
programme-history-none = No date has been changed.
programme-history-caption = Changes of dates, the latest first
programme-history-when = When
programme-history-stage = Stage
programme-history-before = Before
programme-history-after = After
programme-history-by = Changed by

said-programme-made = The programme is there, and you organise it. Look through its set-up and its dates next.
said-names-saved = Name and summary are saved.
said-stage-changed = The dates are changed. The earlier ones stand in the history.

programme-why-not-yet = This opens on { $opens }.
programme-why-closed = This closed on { $closed }.
programme-why-no-such-stage = There is no such stage in this programme.
programme-why-changed = Somebody changed the name or the summary after you opened this page. Compare with what stands there now, and save again if yours is right
programme-why-dates-changed = Somebody changed these dates after you opened this page. Compare with the dates that stand there now, and save again if yours are right
programme-why-date = Give a date and a time
programme-why-day = Give a day
programme-why-stage-order = Choose a time to close that is after the time to open
programme-why-no-reason = Say why the dates change
programme-why-no-preset = Choose what the programme starts from
programme-why-slug-missing = Give the programme an address
programme-why-slug = The address “{ $slug }” cannot be used. Choose 2 to 60 small letters, digits and hyphens
programme-why-slug-taken = The address “{ $slug }” is taken. Choose another one
programme-why-not-text = This file is no text. Choose a TOML file
programme-why-file-missing = Choose a file, or paste its text
programme-why-file-large = This file is larger than 1 MB
# $message: what the reader of the file says, in English.
programme-why-file = Line { $line }, column { $column }: { $message }
programme-why-no-name = Give a name in at least one language
programme-why-name-long = Write at most { $most } characters
programme-why-zone = “{ $zone }” is no time zone. Use a name such as Europe/Zurich
programme-why-accent = “{ $accent }” is no colour of ours. Choose one of: { $known }
programme-why-too-many =
    { $n ->
        [one] There can be at most { $most } category, prize, field or round
       *[other] There can be at most { $most } categories, prizes, fields or rounds
    }
programme-why-terms = In the terms, categories_max and team_max must be between 1 and { $most }
programme-why-no-stage = The stage “{ $stage }” is missing
programme-why-stage-sequence = The stage “{ $stage }” is out of turn. Stages come once each, in this order: entries, screening, voting, scoring, decision, ceremony
programme-why-stage-dates = The stage “{ $stage }” needs two dates (opens, closes) or two numbers of days (opens_after_days, closes_after_days)
programme-why-stage-closes = The stage “{ $stage }” closes before it opens
programme-why-no-category = There is no category
programme-why-twice = “{ $key }” stands there twice. Codes and keys must differ
programme-why-code = “{ $code }” cannot be a code. Use at most 40 letters a to z, digits, hyphens and underscores
programme-why-key = “{ $key }” cannot be a key. Use at most 40 small letters, digits and underscores, beginning with a letter
programme-why-nameless = Something that belongs to “{ $key }” has no name in any language
programme-why-prize-category = The prize “{ $prize }” is for a category “{ $category }” that is not there
programme-why-winners = The prize “{ $prize }” can have at most { $most } winners
programme-why-no-round = There is no round of scoring
programme-why-sheets = sheets_needed must be between 1 and { $most }
programme-why-no-criterion = A round has no criterion to score by
programme-why-many-criteria =
    { $n ->
        [one] A round can have at most { $most } criterion
       *[other] A round can have at most { $most } criteria
    }
programme-why-weight = The weight of the criterion “{ $criterion }” must be between 1 and 1000
programme-why-levels = The criterion “{ $criterion }” needs 2 to 11 levels, from the fewest points to the most, each between 0 and 1000
programme-why-no-title = The form needs a field “title” of the kind “line” that is required and does not identify who entered
programme-why-options = The field “{ $field }” has options that it cannot have, or lacks them. Only choices have options, and at most 400
programme-why-words = The word limits of the field “{ $field }” cannot be. Only written answers have them, and the smaller comes first
programme-why-files = What the field “{ $field }” says of files cannot be. A field for files has at least one kind, 1 to 20 files of 1 to 100 megabytes; other fields have none of that
programme-why-public-email = The field “{ $field }” is an e-mail address, which the public catalogue never shows
programme-why-not-blind = The field “{ $field }” tells who entered, so it cannot be in a catalogue that judges can read while they score blind. Make it not public, or show the catalogue after publication

# $number: 1 for the first; $name: what the organiser calls it.
programme-round-named = Round { $number }: { $name }

programme-why-quota = How many move on from a round: write a whole number from 1 to { $most }.
programme-why-last-quota = Nobody moves on from the last round: its winners are decided. Take “moves_on” away from it.

programme-quota-category = { $n ->
    [one] { $count } entry of each category moves on.
   *[other] { $count } entries of each category move on.
}
programme-quota-challenge = { $n ->
    [one] { $count } project of each challenge moves on.
   *[other] { $count } projects of each challenge move on.
}
programme-quota-edition = { $n ->
    [one] { $count } entry of all moves on.
   *[other] { $count } entries of all move on.
}
programme-quota-none = Every entry moves on that the judges have let through.

programme-rounds-title = Rounds
programme-rounds-lead = How each round is judged. A round may have dates of its own within the stage of scoring; every date is in the time zone { $zone }.
programme-round-change = Change the dates of { $round }
programme-round-save = Save the dates of { $round }
programme-round-no-dates = No dates of its own: it goes on as long as the stage of scoring.
programme-history-round = Round
programme-history-rounds = Dates of rounds that were changed, the latest first
said-round-changed = The dates are changed. The old ones stay in the history.
programme-method-rubric = Judges give points for each criterion.
programme-method-gate = Judges say pass, fail or unsure.
programme-method-expo = Judges walk from table to table and say which of two is better.
# $estimator: what programme-estimator-… says.
programme-round-values = The order is made by { $estimator }.
programme-estimator-mixed = averages that are corrected for who judged
programme-estimator-mean = plain averages
programme-estimator-trimmed = averages without the highest and the lowest score sheet
programme-estimator-z_score = standard scores: each judge’s own average and spread are taken out
programme-estimator-additive = averages from which each judge’s leniency is taken out
programme-estimator-borda = places in each judge’s own order (Borda)
programme-estimator-copeland = opponents beaten among the judges who saw both (Copeland)
programme-consensus-majority = An entry passes when more judges let it pass than fail it; an unsure judge has no vote.
programme-consensus-unanimous = An entry passes when no judge fails it; an unsure judge has no vote.
programme-round-everybody = Every judge judges every entry that they are not too close to.
programme-round-sheets = { $n ->
    [one] At least { $count } judge reads each entry.
   *[other] At least { $count } judges read each entry.
}
programme-round-visits = { $n ->
    [one] A visit to a table takes up to { $count } minute.
   *[other] A visit to a table takes up to { $count } minutes.
}
programme-round-blind = Judges do not see who entered.
programme-round-open = Judges see who entered.
programme-why-gate = A gate has one question with three answers: fail, unsure, pass.
programme-why-gate-quota = All that pass a gate move on. Take “moves_on” away from it.
programme-why-visits = Visits belong to a round in which judges walk between tables: from 1 to { $minutes } minutes each, with no points or up to { $points }.
programme-why-estimator = An estimator can be chosen for rounds with criteria only.
programme-why-round-dates = A round has either two dates or two numbers of days, and opens before it closes. Or it has none.
programme-why-round-within = Give both dates, in order and within the stage of scoring, or neither.

programme-copy = Make the next edition of one that is here
programme-copy-lead = It has the same set-up; all dates move by whole days. Entries, judges and results stay with the earlier one.
programme-copy-edition = The earlier edition
programme-copy-first-help = On which its first stage opens; the hours stay as they were.
programme-copy-make = Make the next edition
programme-why-no-edition = Choose an edition from the list
programme-path = From here to open entries
programme-path-lead = Everything has a default. Look through these in ten minutes; each leads to where it is changed.
programme-path-names = Names and summary
programme-path-languages =
    { $n ->
        [one] In 1 language
       *[other] In { $count } languages
    }
programme-path-no-summary = There is no summary yet
programme-path-dates = Dates
programme-path-entries = Entries: { $opens } to { $closes }
programme-path-terms = Terms of entering
programme-path-team =
    { $n ->
        [one] Teams of 1
       *[other] Teams of up to { $count }
    }
programme-path-parts = Categories and prizes
programme-path-prizes =
    { $n ->
        [one] Categories: { $categories }; 1 prize
       *[other] Categories: { $categories }; { $count } prizes
    }
programme-path-no-prize = There is no prize yet
programme-path-form = Questions of the entry form
programme-path-questions =
    { $n ->
        [one] 1 question; sections: { $sections }
       *[other] { $count } questions; sections: { $sections }
    }
programme-path-rubric = Rubric
programme-path-criteria =
    { $n ->
        [one] 1 criterion in the first round
       *[other] { $count } criteria in the first round
    }
programme-path-people = People
programme-path-people-count =
    { $n ->
        [one] 1 organiser; chairs: { $chairs }
       *[other] { $count } organisers; chairs: { $chairs }
    }
programme-path-no-chair = Nobody chairs yet: a chair and an organiser sign decisions
programme-path-one-organiser = You are the only organiser: some acts want two
programme-path-public = The public page
programme-path-public-text = As everybody will see it
