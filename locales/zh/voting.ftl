# The public vote.

voting-opens = 公众投票于{ $when }开始。
voting-open-until = 公众投票截至{ $when }。
voting-over = 公众投票已结束。
