# Le conducteur de la cérémonie.

ceremony-run = Conducteur de la cérémonie
ceremony-lead = Les prix dans l’ordre où ils sont remis. Seuls les organisateurs voient cette page. Les noms apparaissent quand une décision porte les deux signatures. Imprimez-la pour les personnes sur scène.
ceremony-begins = Début le { $when }
ceremony-lasts = Durée : { $span }
ceremony-span = { $minutes } min { $seconds } s
ceremony-undecided = { $n ->
    [one] { $count } prix n’a pas encore de décision signée.
   *[other] { $count } prix n’ont pas encore de décision signée.
}
ceremony-decide = Aller aux décisions
ceremony-seconds = Secondes par prix
ceremony-seconds-help = De 10 à 1 800. Un nom et une poignée de main prennent environ 100 secondes.
ceremony-count = Recalculer
ceremony-none = Aucun prix
ceremony-none-text = Les prix viennent de la configuration du programme. Ajoutez-les là.
ceremony-not-decided = Non décidé
ceremony-no-award = Non décerné
