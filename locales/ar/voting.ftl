# The public vote.

voting-opens = يُفتح التصويت العام في { $when }.
voting-open-until = التصويت العام مفتوح حتى { $when }.
voting-over = انتهى التصويت العام.
