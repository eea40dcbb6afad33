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

ceremony-slot = Le calendrier laisse { $span }
ceremony-too-long = Le déroulé dépasse son créneau
ceremony-too-long-text = Raccourcissez les discours ou donnez plus de temps à la cérémonie dans le calendrier.
ceremony-edit = Qui remet, qui reçoit, durée
ceremony-presented-by = Remis par { $text }
ceremony-received-by = Reçu par { $text }
ceremony-say = À prononcer : { $text }
ceremony-remote = La personne qui reçoit le prix n’est pas dans la salle.
ceremony-item-lead = Pour la personne qui présente et pour la scène. Rien n’en est publié.
ceremony-presenter = Remis par
ceremony-presenter-help = Nom et fonction, tels qu’ils sont annoncés.
ceremony-recipient = Reçu par
ceremony-recipient-help = Qui monte sur scène pour le lauréat ; deux personnes si c’est le cas.
ceremony-remote-tick = La personne qui reçoit participe à distance
ceremony-said = Comment se prononcent les noms
ceremony-said-help = Écrivez-le comme il faut le lire.
ceremony-item-seconds = Secondes sur scène
ceremony-item-seconds-help = De 10 à 1 800, discours compris. Vide : autant que pour chaque prix.
ceremony-notes = Notes pour la présentation
ceremony-item-save = Enregistrer
ceremony-why-seconds = Écrivez un nombre entier de 10 à 1 800, ou laissez vide
ceremony-why-long = { $count } caractères au plus
said-show-notes-set = Les notes sont enregistrées.
desk-act-show-notes-set = A modifié les notes d’un prix sur scène
