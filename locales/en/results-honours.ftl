# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = Champions and special mentions
results-champions-field = Champions
results-champions-help = They are announced before the winner. Who wins need not be ticked here.
results-mentions-field = Special mentions
results-mentions-help = Announced before the champions.
results-distinction-winner = Winner
results-distinction-champion = Champion
results-distinction-mention = Special mention
results-breach = Against a rule
results-breaches = The choice goes against the rules of this edition
results-breach-other-prize = { $entry } has as many prizes as one team may win: { $prizes }.
results-breach-elsewhere = { $entry } has as many prizes as one team may win.
results-breach-won-before = { $entry } is a project that won in { $edition }.
results-breach-spread = { $n ->
    [one] { $entry } would be one too many: { $count } winner may be from { $choice }.
   *[other] { $entry } would be one too many: { $count } winners may be from { $choice }.
}
results-next-in-line = Next in line would be { $entry }. To keep to your choice, give the reason below: it is published with the result.
results-nobody-next = Nobody else competes who would keep to the rules. To keep to your choice, give the reason below: it is published with the result.
results-why-breach-needs-reason = The choice goes against a rule of this edition. Choose the next in line, or say why not.
results-why-honoured-twice = An entry can be honoured once for each prize.
results-why-revealed = The first prize is revealed already. Decisions and signatures can no longer be changed.
results-why-unsealed = The result is not sealed: every prize has to be decided and signed by an organiser and by a chair.

results-seal = The sealed result
results-seal-lead = With the last signature the result was closed into one record. These six words are its fingerprint: read them out before the first prize, and show them. Whoever has the record afterwards finds the same words, or something was changed.
results-seal-words = Six words
results-seal-fingerprint = Fingerprint (SHA-256)
results-seal-at = Sealed { $when }, record { $number }
results-seal-none-text = The result is sealed with the last signature, when every prize is decided and signed by both.
results-seal-public = The result was sealed before it was published. These six words are its fingerprint: whoever has the sealed record finds the same words.
results-being-announced = The ceremony is under way. Winners appear here as they are announced.
results-breach-reason = { $breach } { $person } decided so for this reason: { $reason }
