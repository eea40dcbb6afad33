# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = Campeones y menciones especiales
results-champions-field = Campeones
results-champions-help = Se anuncian antes que el ganador. No hace falta marcar aquí a quien gana.
results-mentions-field = Menciones especiales
results-mentions-help = Se anuncian antes que los campeones.
results-distinction-winner = Ganador
results-distinction-champion = Campeón
results-distinction-mention = Mención especial
results-breach = Contra una regla
results-breaches = La elección va contra las reglas de esta edición
results-breach-other-prize = { $entry } ya tiene tantos premios como puede ganar un equipo: { $prizes }.
results-breach-elsewhere = { $entry } ya tiene tantos premios como puede ganar un equipo.
results-breach-won-before = { $entry } es un proyecto que ya ganó ({ $edition }).
results-breach-spread = { $n ->
    [one] { $entry } estaría de más: como máximo { $count } ganador puede ser de { $choice }.
   *[other] { $entry } estaría de más: como máximo { $count } ganadores pueden ser de { $choice }.
}
results-next-in-line = El siguiente sería { $entry }. Para mantener su elección, dé el motivo más abajo: se publica con el resultado.
results-nobody-next = No compite nadie más que cumpla las reglas. Para mantener su elección, dé el motivo más abajo: se publica con el resultado.
results-why-breach-needs-reason = La elección va contra una regla de esta edición. Elija al siguiente o diga por qué no.
results-why-honoured-twice = Una candidatura solo puede distinguirse una vez por cada premio.
results-why-revealed = El primer premio ya se ha anunciado. Las decisiones y las firmas ya no se pueden cambiar.
results-why-unsealed = El resultado no está sellado: cada premio debe estar decidido y firmado por un organizador y por un presidente del jurado.

results-seal = El resultado sellado
results-seal-lead = Con la última firma, el resultado se cerró en una sola acta. Estas seis palabras son su huella: léalas en voz alta antes del primer premio y muéstrelas. Quien tenga después el acta encontrará las mismas palabras; si no, algo se ha cambiado.
results-seal-words = Seis palabras
results-seal-fingerprint = Huella (SHA-256)
results-seal-at = Sellado el { $when }, acta { $number }
results-seal-none-text = El resultado se sella con la última firma, cuando cada premio está decidido y firmado por ambos.
results-seal-public = El resultado se selló antes de publicarse. Estas seis palabras son su huella: quien tiene el acta sellada encuentra las mismas palabras.
results-being-announced = La ceremonia está en curso. Los ganadores aparecen aquí a medida que se anuncian.
results-breach-reason = { $breach } { $person } lo decidió así por este motivo: { $reason }
