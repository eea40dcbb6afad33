# Candidatures qui se ressemblent, et lauréats d'autrefois.

entries-likenesses = Ressemblances
entries-likenesses-lead = Candidatures soumises qui se ressemblent, ou qui ressemblent à d’anciens lauréats. Le programme ne fait que les signaler ; vous décidez, et votre motif est conservé. Rien n’en découle automatiquement : une candidature qui ne peut pas participer est déclarée non recevable à la présélection.
entries-likenesses-none = Aucune ressemblance n’attend de décision
entries-likenesses-none-text = Le programme cherche de nouveau de lui-même à chaque nouvelle soumission.
entries-likenesses-hidden =
    { $n ->
        [one] { $count } paire vous est masquée en raison d’un conflit d’intérêts.
       *[other] { $count } paires vous sont masquées en raison d’un conflit d’intérêts.
    }
entries-likenesses-look = Chercher de nouveau maintenant
entries-likenesses-decided = Décidé
entries-like-question = Est-ce le même projet ?
entries-like-same = Le même
entries-like-different = Pas le même
entries-like-reason = Pourquoi vous le pensez
entries-like-keep = Enregistrer la décision
entries-like-decide = Décider
entries-like-change = Modifier la décision
entries-like-by = { $who }, { $when }
entries-like-title = Les titres se ressemblent : { $share } %
entries-like-entity = Les entités se ressemblent : { $share } %
entries-like-link = La même adresse : { $link }
entries-like-texts = { $share } % du texte le plus court figure aussi dans l’autre
entries-past = Anciens lauréats
entries-past-lead = Les lauréats des éditions précédentes. Les candidatures soumises qui ressemblent à l’un d’eux vous sont signalées.
entries-past-register = Le registre
entries-past-help = Une ligne pour chacun : édition, titre, entité, lien, séparés par des virgules ; ce qui contient des virgules est mis entre guillemets droits ("). L’entité et le lien sont facultatifs. Ce que vous retirez de la liste est oublié.
entries-past-keep = Enregistrer le registre
entries-past-count =
    { $n ->
        [0] Le registre est vide.
        [one] { $count } ancien lauréat figure dans le registre.
       *[other] { $count } anciens lauréats figurent dans le registre.
    }
entries-past-won = Lauréat : { $edition }
entries-past-gone = Ne figure plus dans le registre
entries-past-row = Ligne { $row }, { $column } : { $why }
entries-past-why-title = il manque un titre ; écrivez-en un, ou supprimez la ligne
entries-past-why-long = plus de { $most } caractères ; raccourcissez le texte
entries-past-why-many = plus de { $most } lignes ; retirez les plus anciennes
said-likeness-decided = Votre décision est enregistrée.
said-past-winners-set =
    { $n ->
        [0] Le registre est maintenant vide.
        [one] { $count } ancien lauréat figure maintenant dans le registre.
       *[other] { $count } anciens lauréats figurent maintenant dans le registre.
    }

entries-versions = Versions précédentes
entries-versions-lead = Chaque version de cette candidature, avec ce qui la distingue de la précédente. Ce qui a été soumis est conservé pour toujours ; les enregistrements d’une même personne en dix minutes forment une seule version.
entries-versions-none = Rien n’est encore enregistré
entries-versions-none-text = Dès que quelqu’un enregistre le formulaire, ses versions figurent ici.
entries-version-saved = Enregistrée
entries-version-submitted = Soumise
entries-version-by-file = Depuis un fichier
entries-versions-same = Le texte est celui de la version précédente.
entries-versions-gone = retiré
entries-versions-differences =
    { $n ->
        [one] { $count } réponse est différente
       *[other] { $count } réponses sont différentes
    }
