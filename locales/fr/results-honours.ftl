# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = Champions et mentions spéciales
results-champions-field = Champions
results-champions-help = Ils sont annoncés avant le lauréat. Il n’est pas nécessaire de cocher ici qui gagne.
results-mentions-field = Mentions spéciales
results-mentions-help = Annoncées avant les champions.
results-distinction-winner = Lauréat
results-distinction-champion = Champion
results-distinction-mention = Mention spéciale
results-breach = Contre une règle
results-breaches = Ce choix va contre les règles de cette édition
results-breach-other-prize = { $entry } a déjà autant de prix qu’une équipe peut en recevoir : { $prizes }.
results-breach-elsewhere = { $entry } a déjà autant de prix qu’une équipe peut en recevoir.
results-breach-won-before = { $entry } est un projet déjà lauréat ({ $edition }).
results-breach-spread = { $n ->
    [one] { $entry } serait de trop : { $count } lauréat au plus peut venir de { $choice }.
   *[other] { $entry } serait de trop : { $count } lauréats au plus peuvent venir de { $choice }.
}
results-next-in-line = Le suivant serait { $entry }. Pour maintenir votre choix, donnez-en le motif ci-dessous : il est publié avec le résultat.
results-nobody-next = Personne d’autre en lice ne respecterait les règles. Pour maintenir votre choix, donnez-en le motif ci-dessous : il est publié avec le résultat.
results-why-breach-needs-reason = Ce choix va contre une règle de cette édition. Choisissez le suivant ou dites pourquoi vous ne le faites pas.
results-why-honoured-twice = Une candidature ne peut être distinguée qu’une fois pour chaque prix.
results-why-revealed = Le premier prix est déjà annoncé. Les décisions et les signatures ne peuvent plus être modifiées.
results-why-unsealed = Le résultat n’est pas scellé : chaque prix doit être décidé et signé par un organisateur et par un(e) président(e) de jury.

results-seal = Le résultat scellé
results-seal-lead = Avec la dernière signature, le résultat a été consigné dans un seul procès-verbal. Ces six mots en sont l’empreinte : lisez-les à haute voix avant le premier prix et montrez-les. Quiconque dispose ensuite du procès-verbal retrouve les mêmes mots ; sinon, quelque chose a été modifié.
results-seal-words = Six mots
results-seal-fingerprint = Empreinte (SHA-256)
results-seal-at = Scellé le { $when }, procès-verbal { $number }
results-seal-none-text = Le résultat est scellé par la dernière signature, quand chaque prix est décidé et signé par les deux.
results-seal-public = Le résultat a été scellé avant d’être publié. Ces six mots en sont l’empreinte : qui a le procès-verbal scellé trouve les mêmes mots.
results-being-announced = La cérémonie est en cours. Les lauréats apparaissent ici à mesure qu’ils sont annoncés.
results-breach-reason = { $breach } { $person } en a décidé ainsi pour ce motif : { $reason }
