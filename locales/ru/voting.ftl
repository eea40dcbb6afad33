# The public vote.

voting-opens = Общественное голосование откроется { $when }.
voting-open-until = Общественное голосование открыто до { $when }.
voting-over = Общественное голосование завершено.
