# Messages que les organisateurs écrivent à plusieurs personnes.

desk-writing = Écrire un message
desk-writing-lead = À un groupe de personnes, chacune dans sa propre langue. Rien ne part avant que vous l’ayez vu tel que l’une d’elles le verra ; le message attend ensuite cinq minutes, pendant lesquelles tout organisateur peut l’arrêter.
desk-writing-whom = À qui
desk-whom = Personnes
desk-whom-drafts = Équipes ayant un brouillon
desk-whom-submitted = Équipes ayant une candidature soumise
desk-whom-unscreened = Équipes dont la candidature attend la présélection
desk-whom-eligible = Équipes dont la candidature est recevable
desk-whom-not_eligible = Équipes dont la candidature n’est pas recevable
desk-whom-withdrawn = Équipes dont la candidature est retirée
desk-whom-judges_invited = Juges qui n’ont pas répondu
desk-whom-judges_accepted = Juges qui ont accepté
desk-whom-judges_not_begun = Juges qui n’ont pas commencé
desk-whom-judges_finished = Juges qui ont terminé
desk-whom-organisers = Organisateurs
desk-writing-count = Compter
desk-writing-people = { $n ->
    [one] { $count } personne.
   *[other] { $count } personnes.
}
desk-writing-entries = { $n ->
    [one] { $count } candidature.
   *[other] { $count } candidatures.
}
desk-writing-words = Le texte
desk-writing-blanks = Écrivez dans autant de langues que vous le souhaitez. Les personnes qui en lisent une autre reçoivent l’anglais, ou ce qui existe. Ces champs sont remplis pour chaque destinataire ; avec un champ de candidature, chacun reçoit un message par candidature :
desk-blank-name = le nom du destinataire
desk-blank-programme = le nom du programme
desk-blank-entry = le titre de la candidature
desk-blank-reference = la référence de la candidature
desk-blank-category = la catégorie de la candidature
desk-blank-deadline = la date jusqu’à laquelle il reste du temps
desk-blank-link = l’adresse de sa page
desk-letter-no-category = pas encore de catégorie
desk-writing-readers = { $n ->
    [one] { $count } destinataire
   *[other] { $count } destinataires
}
desk-writing-subject = Objet ({ $language })
desk-writing-body = Message ({ $language })
desk-writing-preview = Tel qu’un destinataire le recevra
desk-writing-reader = L’afficher pour
desk-writing-reader-help = L’adresse de l’un des destinataires. Sans adresse, vous voyez le message du premier.
desk-writing-look = Afficher le message
desk-writing-fallback = { $n ->
    [one] { $count } personne lit une autre langue ({ $wanted }) et reçoit le message dans celle-ci : { $given }.
   *[other] { $count } personnes lisent une autre langue ({ $wanted }) et reçoivent le message dans celle-ci : { $given }.
}
desk-writing-skipped = { $n ->
    [one] { $count } message ne part pas, car le même a été envoyé à la même personne au cours des dernières 24 heures
   *[other] { $count } messages ne partent pas, car les mêmes ont été envoyés aux mêmes personnes au cours des dernières 24 heures
}
desk-writing-confirm = Envoyer
desk-writing-effect = { $n ->
    [one] { $count } message va dans la boîte d’envoi. Il y attend cinq minutes et peut être arrêté ; une fois parti, personne ne peut le reprendre.
   *[other] { $count } messages vont dans la boîte d’envoi. Ils y attendent cinq minutes et peuvent être arrêtés ; une fois partis, personne ne peut les reprendre.
}
desk-writing-send = { $n ->
    [one] Envoyer { $count } message
   *[other] Envoyer { $count } messages
}

desk-why-narrows-teams = Les catégories et les réponses servent à choisir parmi les équipes. Choisissez des équipes, ou laissez ces champs sans restriction.
desk-why-no-words = Écrivez un objet et un message dans au moins une langue.
desk-why-half-written = Dans cette langue, il y a un objet sans message, ou un message sans objet. Écrivez les deux, ou ni l’un ni l’autre.
desk-why-too-long = { $n ->
    [one] Raccourcissez ceci : { $most } caractère au plus.
   *[other] Raccourcissez ceci : { $most } caractères au plus.
}
desk-why-blank = { $blank } n’est pas un champ que peuvent contenir les messages à ces destinataires. Champs possibles : { $blanks }
desk-why-nobody = Personne n’est trouvé. Choisissez d’autres destinataires, ou réduisez vos critères.
desk-why-all-told = Toutes ces personnes ont déjà reçu le même message au cours des dernières 24 heures.
desk-why-no-reader = Personne à cette adresse ne figure parmi les destinataires. Le message est affiché pour le premier d’entre eux.
desk-why-writing-changed = Depuis que vous avez regardé, le texte ou les destinataires ont changé. Rien n’a été envoyé. Regardez encore une fois, puis envoyez.
desk-why-sending-gone = Tous ces messages sont déjà partis, ou sont en train de partir.

desk-sendings = Messages à plusieurs personnes
desk-sendings-lead = Ce que les organisateurs ont écrit à des groupes de personnes, le plus récent en premier, et où en est l’envoi.
desk-sendings-none = Rien pour l’instant
desk-sendings-none-text = Un message qu’un organisateur écrit à plusieurs personnes apparaît ici.
desk-audience-answer = { $field } : { $option }
desk-sending-going = En route
desk-sending-with-failures = Envoyé, pas tout remis
desk-sending-sent = Envoyés : { $sent } sur { $all }.
desk-sending-stopped = { $n ->
    [one] { $count } a été arrêté.
   *[other] { $count } ont été arrêtés.
}
desk-sending-failed = { $n ->
    [one] { $count } n’a pas été remis.
   *[other] { $count } n’ont pas été remis.
}
desk-sending-until = Les messages attendent jusqu’au { $until }, pour pouvoir être arrêtés.
desk-sending-stopped-by = Arrêté par { $name }, { $when }.
desk-sending-stop-title = Arrêter ces messages
desk-sending-stop-text = { $n ->
    [one] { $count } message n’est pas parti. Il ne sera pas envoyé, et cela ne peut pas être annulé. Ce qui est parti ne peut pas être repris.
   *[other] { $count } messages ne sont pas partis. Ils ne seront pas envoyés, et cela ne peut pas être annulé. Ce qui est parti ne peut pas être repris.
}
desk-sending-stop = Arrêter ces messages

said-letters-wait = { $n ->
    [one] { $count } message attend dans la boîte d’envoi. Pendant cinq minutes, vous pouvez l’arrêter ici.
   *[other] { $count } messages attendent dans la boîte d’envoi. Pendant cinq minutes, vous pouvez les arrêter ici.
}
said-letters-wait-but = { $n ->
    [one] { $count } message attend dans la boîte d’envoi ; pendant cinq minutes, vous pouvez l’arrêter ici. Non envoyés : { $skipped }, car le même a été envoyé à la même personne au cours des dernières 24 heures.
   *[other] { $count } messages attendent dans la boîte d’envoi ; pendant cinq minutes, vous pouvez les arrêter ici. Non envoyés : { $skipped }, car le même a été envoyé à la même personne au cours des dernières 24 heures.
}
said-letters-went-before = Ce message a été envoyé par un clic précédent. Il n’a pas été envoyé une nouvelle fois.
said-sending-stopped = Ce qui n’était pas parti est arrêté et ne sera pas envoyé.

desk-act-letters-written = A écrit un message à plusieurs personnes
desk-act-sending-stopped = A arrêté un message à plusieurs personnes
