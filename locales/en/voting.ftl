# The public vote.

voting-opens = The public vote opens on { $when }.
voting-open-until = The public vote is open until { $when }.
voting-over = The public vote is over.
