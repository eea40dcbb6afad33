# The statistics of an edition: what became of its entries. $stage is the head of a column, such as “Nominated”.

desk-stats = Statistics
desk-stats-link = Statistics by stage, origin and subject
desk-stats-public = The page that everybody reads
desk-stats-lead = How many entries came how far, where they are from and what they are about. All numbers are counted from the entries and the sealed record.
desk-stats-before = How many entries came how far, where they are from and what they are about. Champions and winners are counted here once results are public, for everybody at the same time.
desk-stats-too-close = Until results are public, these numbers leave out the entries that you are too close to, and may not say who was nominated.
desk-stats-none-text = As soon as entries are submitted, this page counts them by stage and by what they chose.

desk-stats-stage = Stage
desk-stats-stage-submitted = Submitted
desk-stats-stage-eligible = Eligible
desk-stats-stage-nominated = Nominated
desk-stats-stage-champion = Champions
desk-stats-stage-winner = Winners
desk-stats-means = What is counted
desk-stats-means-submitted = Entries that were submitted and not withdrawn.
desk-stats-means-eligible = Submitted entries that screening found eligible; where the edition has no screening, all that were submitted.
desk-stats-means-nominated = Eligible entries that moved on from the first round of judging; where there is only one round, all eligible entries, since all of them go to the judges.
desk-stats-means-champion = Entries that the sealed record honours as champions or as winners: winners are champions, too.
desk-stats-means-winner = Entries that the sealed record names as winners.
desk-stats-once = A total counts each entry once, however many prizes it won.
desk-stats-mentions = Special mentions are no stage of their own: { $count }.
desk-stats-several = An entry with several answers counts in each of them, whichever prize it won: these rows add up to more than the total.
desk-stats-internal = Not on the page that everybody reads: the answers to this question are not public.

desk-stats-stages = From submission to prize
desk-stats-finding = Submitted: { $submitted }. { $stage }: { $count }.
desk-stats-total = All entries
desk-stats-not-said = Not said
# $name: the row that has most.
desk-stats-most = { $stage }: most are in { $name }: { $count }.
desk-stats-both = { $row } with { $column }
desk-stats-matrix = { $rows } and { $columns }
desk-stats-picture = picture

desk-stats-with = Compare with
desk-stats-with-none = No other edition
desk-stats-with-nothing = There is nothing to compare with yet: no other edition of this kind has published its results here.
desk-stats-compared = { $here } beside { $there }
desk-stats-first-second = First bar: { $here }. Second bar: { $there }.
desk-stats-count-head = { $edition }: entries
desk-stats-share-head = { $edition }: share
desk-stats-difference = Difference in percentage points
desk-stats-percent = { $share } %
desk-stats-shares-of = Shares by stage are of all submitted entries; in the other tables, of all entries at the stage “{ $stage }”.
desk-stats-shift = Largest difference: { $name }, { $points } percentage points.
desk-stats-no-shift = The shares are the same.

desk-stats-pdf = Report as PDF
desk-stats-csv-edition = edition
