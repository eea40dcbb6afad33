# The run of show.

ceremony-run = Run of show
ceremony-lead = The prizes in the order in which they are handed over. Only organisers see this page. Names appear when a decision is signed by both. Print it for those on stage.
ceremony-begins = Begins on { $when }
ceremony-lasts = Lasts { $span }
ceremony-span = { $minutes } min { $seconds } s
ceremony-undecided = { $n ->
    [one] { $count } prize has no signed decision yet.
   *[other] { $count } prizes have no signed decision yet.
}
ceremony-decide = Go to the decisions
ceremony-seconds = Seconds for each prize
ceremony-seconds-help = From 10 to 1,800. A name and a handshake take about 100 seconds.
ceremony-count = Count again
ceremony-none = No prizes
ceremony-none-text = Prizes come from the set-up of the programme. Add them there.
ceremony-not-decided = Not decided
ceremony-no-award = No award

ceremony-slot = The calendar leaves { $span }
ceremony-too-long = The show is longer than its slot
ceremony-too-long-text = Shorten speeches, or give the ceremony more time on the calendar.
ceremony-edit = Presenter, recipient, time
ceremony-presented-by = Presented by { $text }
ceremony-received-by = Received by { $text }
ceremony-say = Say: { $text }
ceremony-remote = The recipient is not in the hall.
ceremony-item-lead = For the presenter and the stage. Nothing of it is published.
ceremony-presenter = Presented by
ceremony-presenter-help = Name and office, as they are announced.
ceremony-recipient = Received by
ceremony-recipient-help = Who comes up for the winner; two people if it is so.
ceremony-remote-tick = The recipient takes part from elsewhere
ceremony-said = How names are said
ceremony-said-help = Write it as the presenter should read it.
ceremony-item-seconds = Seconds on stage
ceremony-item-seconds-help = From 10 to 1,800, with the speech if there is one. Empty: as long as every prize.
ceremony-notes = Notes for the presenter
ceremony-item-save = Save
ceremony-why-seconds = Write a whole number from 10 to 1,800, or leave it empty
ceremony-why-long = At most { $count } letters
said-show-notes-set = The notes are saved.
desk-act-show-notes-set = Changed the notes of a prize on stage
