# The public vote.

voting-opens = La votación pública se abre el { $when }.
voting-open-until = La votación pública está abierta hasta el { $when }.
voting-over = La votación pública ha terminado.
