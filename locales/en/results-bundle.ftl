# The public record of results: its page, one's own lines in it, what `palmares verify` says.

results-bundle = The public record
results-bundle-link = Recompute these results: the public record
results-bundle-lead = One file from which anybody can recompute the results, and see whether something in them was changed afterwards.
results-bundle-waiting = The record is being made. Come back in a minute.
results-bundle-download = Download the record
results-bundle-size = Size
results-bundle-kilobytes = { $size } kB
results-bundle-lines = Lines under the signature
results-bundle-made = Made
results-bundle-fingerprint = SHA-256 of the file
results-bundle-root = Root of the tree
results-bundle-key = Signed by the key
results-bundle-holds = What it holds
results-bundle-holds-rules = The rules: rounds, criteria with their weights, methods. Their hashes stood in the log before.
results-bundle-holds-sheets = Every sheet, ballot and comparison, under names that are drawn anew for each category.
results-bundle-holds-exclusions = What does not count, and why, as far as the reason names nobody.
results-bundle-holds-results = Standings, winners and who moved on, with the reason where a decision does not follow from the standing.
results-bundle-holds-log = The heads of the log’s chain after each closing and after the publication.
results-bundle-hides = It holds no name, no address, no word that a judge wrote, and no title that was never public.
results-bundle-try = How to try it
results-bundle-try-first = With this program, which computes everything anew:
results-bundle-try-second = With a second program, which is in the file and needs Python alone:
results-bundle-try-key = Both say what holds, and name what does not. Compare the key that they print with the one on this page.
results-bundle-own-link = Find your own lines in it
results-bundle-own = Your lines in the public record
results-bundle-own-lead = Only you see this page: it says under which names you stand in the record.
results-bundle-own-broken = Not every line is under the signed root. Please tell the organisers.
results-bundle-file = File
results-bundle-line = Line
results-bundle-entry = Entry
results-bundle-name = You are called
results-bundle-own-download = Download the receipt
results-bundle-own-try = With the receipt, the program says whether your lines are in a record that somebody gives you:
results-bundle-own-whole =
    { $n ->
        [one] { $count } line is yours. It is under the signed root.
       *[other] { $count } lines are yours. All are under the signed root.
    }

results-verify-none = There is no public record of that programme yet: its results are not published, or it was never scored here.
results-verify-no-receipt = { $file } is no receipt of a public record.
results-verify-fails = { $file } does not hold:
results-verify-signed = The checkpoint of { $origin } is signed, and its root is that of the lines.
results-verify-key = Key: { $key }
results-verify-rules = The hash of every rule stood in the log: the first from { $first }, the last from { $last }.
results-verify-leaves =
    { $n ->
        [one] { $count } line is the one that was signed.
       *[other] { $count } lines are those that were signed.
    }
results-verify-sheets =
    { $n ->
        [one] { $count } sheet or comparison was read.
       *[other] { $count } sheets and comparisons were read.
    }
results-verify-boards =
    { $n ->
        [one] { $count } standing was recomputed, and is the same.
       *[other] { $count } standings were recomputed, and are the same.
    }
results-verify-decisions =
    { $n ->
        [one] { $count } decision follows from a standing, or has a reason.
       *[other] { $count } decisions follow from a standing, or have a reason.
    }
results-verify-receipt =
    { $n ->
        [one] { $count } line of the receipt is in the record.
       *[other] { $count } lines of the receipt are in the record.
    }

results-found-line-changed =
    { $noun ->
        [text] The text
        [rule] The rule
        [entry] The entry
        [sheet] The sheet
        [ballot] The ballot
        [comparison] The comparison
        [exclusion] The exclusion
        [board] The board
        [fit] The fit
        [standing] The standing
        [decision] The decision
       *[log] The line of the log
    } at { $place } is not the one that was signed.
results-found-line-removed =
    { $noun ->
        [text] The text
        [rule] The rule
        [entry] The entry
        [sheet] The sheet
        [ballot] The ballot
        [comparison] The comparison
        [exclusion] The exclusion
        [board] The board
        [fit] The fit
        [standing] The standing
        [decision] The decision
       *[log] The line of the log
    } was signed and is gone: { $place }.
results-found-line-added =
    { $noun ->
        [text] The text
        [rule] The rule
        [entry] The entry
        [sheet] The sheet
        [ballot] The ballot
        [comparison] The comparison
        [exclusion] The exclusion
        [board] The board
        [fit] The fit
        [standing] The standing
        [decision] The decision
       *[log] The line of the log
    } at { $place } was never signed.
results-found-line-duplicated =
    { $noun ->
        [text] The text
        [rule] The rule
        [entry] The entry
        [sheet] The sheet
        [ballot] The ballot
        [comparison] The comparison
        [exclusion] The exclusion
        [board] The board
        [fit] The fit
        [standing] The standing
        [decision] The decision
       *[log] The line of the log
    } at { $place } stands there twice.
results-found-judge-changed = The sheet at { $place } bears the name of another judge.
results-found-no-archive = This is no archive of a public record.{ $place }
results-found-file-missing = A file is missing: { $place }.
results-found-file-surplus = A file does not belong there: { $place }.
results-found-root-differs = { $place }: the leaves do not make the root that is signed.
results-found-signature-forged = { $place }: no signature of the key that stands beside it.
results-found-key-unknown = { $place }: another key than the one you gave.
results-found-record-unreadable = A line cannot be read: { $place }.
results-found-rule-unrecorded = The hash of a rule is not in the log: { $place }.
results-found-fit-differs = The numbers of a fit do not follow from the sheets: { $place }.
results-found-standing-differs = A standing does not follow from the sheets: { $place }.
results-found-decision-differs = A decision follows from nothing that is here: { $place }.
results-found-receipt-differs = A line of the receipt is not under the signed root: { $place }.

desk-act-rules-fixed = Put the hash of a rule into the record
desk-act-record-made = Made the public record

letter-head-round-closed-subject = { $programme }: the log after the closing
letter-head-round-closed-body = Dear { $name },

    a round of { $programme } was closed. The chain of its log now ends at link { $number }, with this hash:

    { $hash }

    Keep this letter: whoever changes the log later cannot change what stands here.

    See the log: { $link }

letter-head-results-published-subject = { $programme }: the log after the publication
letter-head-results-published-body = Dear { $name },

    the results of { $programme } were published. The chain of its log now ends at link { $number }, with this hash:

    { $hash }

    Keep this letter: whoever changes the log later cannot change what stands here.

    See the log: { $link }
