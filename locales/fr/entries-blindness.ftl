# La copie anonyme d'une candidature.

entries-blind-title = Ce que lisent les juges
entries-blind-lead = Les juges ne doivent pas savoir qui est candidat. Vous voyez ici ce qu’ils lisent de cette candidature et les endroits où figure un nom, une entité ou une adresse de l’équipe ; vous écrivez ce qu’ils lisent à la place.
entries-blind-title-tells = Le titre révèle qui est candidat. Il ne peut pas être réécrit ici : demandez-en un autre à l’équipe.
entries-blind-none = Les juges ne lisent de cette candidature que son titre.
entries-blind-tells = révèle qui est candidat
entries-blind-rewritten = réécrit
entries-blind-changed = l’équipe a modifié ce texte depuis ; les juges lisent toujours le vôtre
entries-blind-written = Ce que l’équipe a écrit
entries-blind-instead = Ce que lisent les juges : { $field }
entries-blind-instead-help = Si ce champ est vide, les juges ne lisent rien ici. Avec le texte de l’équipe, tout est comme elle l’a écrit.
entries-blind-hide = Masquer aux juges : { $field }
entries-blind-save = Enregistrer ce que lisent les juges
entries-blind-link = Ce que lisent les juges …
entries-preview-rewritten = Les organisateurs ont remplacé certains mots qui révèlent qui vous êtes.
entries-telling = Les juges pourraient lire qui vous êtes
entries-telling-text = Ils ne doivent pas savoir qui est candidat. Vous pouvez soumettre malgré tout ; les organisateurs pourront alors remplacer ces mots.
entries-telling-place = { $field } : { $words }
entries-why-blind-stale = L’équipe a soumis de nouveau depuis l’ouverture de cette page. Regardez ce que dit maintenant la candidature ; votre texte est toujours ici.
said-entry-redacted = Les juges liront désormais ce texte.
