# Candidatures : ce que lisent les candidats et les organisateurs.

entries-entry = Candidature
entries-untitled = Candidature sans titre
entries-no-answer = Pas de réponse
entries-reference = Référence
entries-state = État
entries-state-draft = Brouillon
entries-state-submitted = Soumise
entries-state-withdrawn = Retirée
entries-category = Catégorie
entries-challenge = Défi
entries-categories = Catégories
entries-challenges = Défis
entries-category-help =
    { $n ->
        [one] Choisissez-en { $count }.
       *[other] Choisissez-en au moins une, et { $count } au plus.
    }
entries-challenge-help =
    { $n ->
        [one] Choisissez-en { $count }.
       *[other] Choisissez-en au moins un, et { $count } au plus.
    }
entries-team = Équipe
entries-submitted = Soumise
entries-submitted-on = Soumise le { $when }
entries-changed = Dernière modification le { $when }
entries-you = (vous)
entries-role-lead = Responsable de l’équipe
entries-role-member = Membre
entries-since = Depuis le { $when }
entries-invited-on = Invitation du { $when }, encore sans réponse
entries-withdrawn-on = Retirée le { $when }

# Mes candidatures
entries-mine-lead = Toutes vos candidatures, avec la prochaine étape de chacune.
entries-mine-none = Vous n’avez pas encore de candidature
entries-mine-none-text = Choisissez un programme ouvert aux candidatures, et commencez. Un brouillon est enregistré pendant que vous écrivez.
entries-mine-find = Voir les programmes

# Commencer
entries-enter-title = Présenter une candidature : { $programme }
entries-enter-lead = Voici ce qu’il faut. Vous pouvez commencer maintenant, enregistrer à tout moment et continuer plus tard.
entries-enter-closes = Les candidatures sont closes le { $closes }.
entries-enter-closed = Les candidatures ne sont pas ouvertes
entries-enter-begin = Commencer une candidature
entries-enter-after = Vous devenez responsable de l’équipe et pouvez inviter d’autres personnes.
entries-enter-sign-in = Commencer avec votre adresse électronique
entries-enter-letter = Vous recevez une lettre avec un lien qui ramène à cette page ; aucun mot de passe n’est nécessaire.
entries-enter-what = Ce qu’il vous faut
entries-enter-questions = Les questions posées
entries-enter-categories =
    { $n ->
        [one] Une candidature porte sur { $count } choix de la liste ci-dessous.
       *[other] Une candidature porte sur { $count } choix au plus de la liste ci-dessous.
    }
entries-enter-team =
    { $n ->
        [one] Une candidature est présentée par { $count } personne.
       *[other] Une équipe compte { $count } personnes au plus, responsable compris.
    }

# Une candidature, pour son équipe
entries-standing-draft = Ceci est un brouillon. Soumettez-le avant le { $closes }.
entries-standing-never = Les candidatures sont closes depuis le { $closes }. Ce brouillon n’a pas été soumis ; personne ne l’évalue.
entries-standing-submitted = Votre candidature est bien arrivée. Vous pouvez la modifier jusqu’au { $closes }.
entries-standing-judged = Votre candidature est bien arrivée et ne peut plus être modifiée. Nous vous écrirons dès qu’il y aura du nouveau.
entries-standing-withdrawn = Cette candidature est retirée. Personne ne l’évalue.
entries-next-write = Continuer à écrire
entries-next-submit-again = Vérifier et soumettre de nouveau
entries-differs = Vous avez des modifications non soumises
entries-differs-text = Les juges lisent ce que vous avez soumis auparavant. Soumettez de nouveau, et ils liront le nouveau texte.
entries-change = Modifier la candidature
entries-preview = La voir comme un juge
entries-receipt = Accusé de réception
entries-back = Retour à la candidature
entries-hand-over = Confier l’équipe à { $name }
entries-remove = Retirer { $name }
entries-leave = Quitter l’équipe
entries-take-back = Annuler l’invitation de { $email }
entries-invite = Inviter une personne dans l’équipe
entries-invite-help = Elle reçoit un message avec un lien. Seule la personne qui a cette adresse peut l’utiliser.
entries-invite-send = Envoyer l’invitation
entries-withdraw = Retirer cette candidature

# Le formulaire
entries-form-title = Votre candidature : { $programme }
entries-form-lead = Vos textes sont enregistrés pendant que vous écrivez. Les candidatures sont closes le { $closes } ({ $in }).
entries-form-after = Rien n’est encore soumis : à la page suivante, vous relisez tout une dernière fois.
entries-option-text = Au sujet de « { $option } »
entries-option-texts = Dites quelques mots sur chacun de vos choix
entries-words-least = Mots : { $have } ({ $least } au moins)
entries-words-most = Mots : { $have } ({ $most } au plus)
entries-words-between = Mots : { $have } (de { $least } à { $most })
entries-check = Enregistrer et vérifier
entries-save = Enregistrer le brouillon
entries-saved = Enregistré à { $time }
entries-not-saved = Non enregistré. Votre texte est toujours sur cette page.
entries-not-saved-because = Non enregistré : { $why } Votre texte est toujours sur cette page.
entries-saved-elsewhere = Non enregistré : cette candidature a été modifiée dans une autre fenêtre ou par quelqu’un d’autre. Appuyez sur « Enregistrer le brouillon » pour voir les deux textes.

entries-stale-title = Cette candidature a été modifiée entre-temps
entries-stale-lead = Elle a été enregistrée le { $when } depuis une autre fenêtre ou par un membre de votre équipe. Rien n’est écrasé : voici les deux textes. Choisissez celui que vous gardez.
entries-stale-caption = Ce que vous avez saisi, et ce qui est enregistré
entries-stale-question = Question
entries-stale-typed = Ce que vous avez saisi
entries-stale-kept = Ce qui est enregistré
entries-stale-differs = Différent
entries-stale-use-typed = Garder ce que j’ai saisi
entries-stale-use-kept = Garder ce qui est enregistré

# Soumettre
entries-check-title = Vérifiez vos réponses
entries-check-lead = Relisez tout une dernière fois, puis soumettez. Vous pouvez modifier votre candidature jusqu’au { $closes }.
entries-check-back = Retour au formulaire
entries-check-why-not = Cette candidature ne peut pas être soumise
entries-check-mistakes =
    { $n ->
        [one] { $count } élément manque ou doit être modifié avant que vous puissiez soumettre :
       *[other] { $count } éléments manquent ou doivent être modifiés avant que vous puissiez soumettre :
    }
entries-check-mend = Aller au formulaire
entries-check-after = Chaque membre de l’équipe reçoit un message avec la référence.
entries-submit = Soumettre la candidature
entries-submit-again = Soumettre de nouveau
entries-receipt-title = Votre candidature est bien arrivée
entries-receipt-reference = Votre référence
entries-receipt-when = Soumise le { $when }
entries-receipt-letter = Chaque membre de l’équipe reçoit un message avec cette référence.
entries-receipt-until = Vous pouvez modifier votre candidature jusqu’au { $until }.
entries-receipt-closed = Les candidatures sont closes ; elle ne peut donc plus être modifiée.

entries-preview-title = Telle qu’un juge la lit
entries-preview-blind = L’évaluation est anonyme : les juges ne voient pas les réponses qui révèlent qui vous êtes ; elles sont donc omises ici.
entries-preview-open = Les juges voient toutes les réponses qui figurent ici.
entries-preview-rounds = Dans quel tour

entries-withdraw-title = Retirer cette candidature
entries-withdraw-effect = Ce retrait est définitif
entries-withdraw-text =
    { $n ->
        [one] La candidature est retirée et ne sera pas évaluée. { $count } personne de l’équipe en est informée.
       *[other] La candidature est retirée et ne sera pas évaluée. { $count } personnes de l’équipe en sont informées.
    }
entries-withdraw-reason = Pourquoi la retirez-vous ?
entries-withdraw-reason-help = L’organisateur et votre équipe liront ce texte.
entries-withdraw-button = Retirer la candidature
entries-withdraw-keep = Garder la candidature

entries-invitation-title = Rejoindre une équipe
entries-invitation-lead = Vous êtes invité dans une équipe qui présente une candidature : { $programme }.
entries-invitation-accept = Rejoindre l’équipe
entries-invitation-after = Ensuite, vous pourrez lire et modifier la candidature ensemble.
entries-invitation-answered = Cette invitation a déjà reçu une réponse.

# Pour les organisateurs
entries-list-title = Candidatures
entries-list-lead =
    { $n ->
        [one] { $count } candidature, avec son état et son équipe.
       *[other] { $count } candidatures, avec leur état et leur équipe.
    }
entries-list-caption = Candidatures, la plus récente en premier
entries-list-none = Il n’y a pas encore de candidature
entries-list-none-text = Les candidatures apparaissent ici dès que quelqu’un en commence une, ou quand vous en importez depuis un fichier.
entries-list-none-found = Aucune candidature ne correspond
entries-list-none-found-text = Essayez avec moins de mots, ou avec un autre filtre.
entries-list-all = Afficher toutes les candidatures
entries-search = Rechercher
entries-filter = Afficher
entries-any = Indifférent
entries-csv = Enregistrer cette liste dans un fichier (CSV)
entries-csv-reference = Référence
entries-csv-state = État
entries-csv-submitted = Soumise
entries-csv-verdict = Présélection
entries-csv-categories = Catégories
entries-csv-team = Équipe
entries-csv-addresses = Adresses
entries-one-lead = Tout ce que l’équipe a communiqué, visible seulement des organisateurs et des auditeurs.
entries-extras = Autres données du fichier
entries-extras-text = Colonnes pour lesquelles le formulaire n’a pas de question. Seuls les organisateurs et les auditeurs les voient.
entries-team-none = Pas d’équipe : cette candidature vient d’un fichier sans adresses.
entries-screening = Présélection
entries-screening-text = Dites si la candidature est recevable. L’équipe reçoit un message au bout de dix minutes ; d’ici là, vous pouvez l’arrêter.
entries-screened-by = { $name }, { $when }
entries-verdict = Décision de recevabilité
entries-verdict-eligible = Recevable
entries-verdict-not_eligible = Non recevable
entries-verdict-none = Pas encore examinée
entries-reason = Motif
entries-reason-help = Nécessaire si la candidature n’est pas recevable. L’équipe le lira.
entries-screen = Enregistrer la décision

# Le catalogue
entries-catalogue-title = Candidatures : { $programme }
entries-catalogue-lead =
    { $n ->
        [one] { $count } candidature.
       *[other] { $count } candidatures.
    }
entries-catalogue-none-text = Il n’y a rien ici, ou rien qui corresponde à votre recherche.

# Importations
entries-imports-title = Importer des candidatures
entries-imports-lead = Choisissez un fichier. Vous voyez d’abord ce qu’il changerait ; rien ne se passe avant votre accord.
entries-imports-before = Fichiers déjà importés
entries-imports-none = Aucun fichier n’a encore été importé.
entries-import-kind = De quoi s’agit-il ?
entries-import-kind-devpost = Un rapport « Projects » de Devpost
entries-import-kind-devpost-help = Le fichier CSV que Devpost exporte, sous n’importe laquelle de ses formes.
entries-import-kind-table = Un tableau de candidatures
entries-import-kind-table-help = Un fichier CSV ou la première feuille d’un classeur (XLSX) avec un en-tête et une candidature par ligne ; ou une liste JSON de HotCRP ou de pretalx. Vous indiquez ce que contient chaque colonne.
entries-import-file = Fichier
entries-import-file-help = CSV en UTF-8, XLSX ou JSON, 10 Mo au plus.
entries-import-look = Voir ce qu’il changerait
entries-import-look-again = Revoir ce qu’il changerait
entries-import-title = Ce que ce fichier change
entries-import-lead = Rien n’est encore fait. Parcourez le contenu, puis appliquez-le, ou laissez-le.
entries-import-applied = Appliqué le { $when }
entries-import-applied-text = Voici la comparaison du fichier avec les candidatures actuelles.
entries-import-waiting = Non appliqué
entries-import-count-add =
    { $n ->
        [one] { $count } candidature est nouvelle
       *[other] { $count } candidatures sont nouvelles
    }
entries-import-count-change =
    { $n ->
        [one] { $count } candidature change
       *[other] { $count } candidatures changent
    }
entries-import-count-withdraw =
    { $n ->
        [one] { $count } candidature d’un fichier antérieur manque
       *[other] { $count } candidatures de fichiers antérieurs manquent
    }
entries-import-count-same =
    { $n ->
        [one] { $count } candidature reste telle quelle
       *[other] { $count } candidatures restent telles quelles
    }
entries-import-problems =
    { $n ->
        [one] { $count } point à vérifier
       *[other] { $count } points à vérifier
    }
entries-import-problems-caption = Ce qui n’a pas pu être lu tel quel, et que faire
entries-import-row = Ligne
entries-import-column = Colonne
entries-import-what = Quoi, et que faire
entries-import-names = Noms inconnus ici
entries-import-names-text = Le fichier cite ces prix ou ces défis. Indiquez à quoi correspond chacun d’eux.
entries-import-in-entries =
    { $n ->
        [one] Cité par { $count } candidature.
       *[other] Cité par { $count } candidatures.
    }
entries-import-prize-open = Non décidé
entries-import-prize-none = Aucun des nôtres : ne pas en tenir compte
entries-import-columns = Colonnes
entries-import-columns-text = Indiquez ce que contient chaque colonne du fichier. Ce qui n’a pas de place est conservé pour les organisateurs.
entries-import-column-none = Pas de place : conserver pour les organisateurs
entries-import-column-title = Titre de la candidature
entries-import-column-key = Numéro de la candidature
entries-import-column-state = État (brouillon ou soumise)
entries-import-column-category = Catégories ou défis
entries-import-column-person = Nom de la personne
entries-import-column-email = Adresse électronique de la personne
entries-import-apply-title = Appliquer ce fichier
entries-import-apply-text =
    { $n ->
        [one] { $count } candidature est ajoutée ou modifiée, en une seule fois. Les notes sont conservées.
       *[other] { $count } candidatures sont ajoutées ou modifiées, en une seule fois. Les notes sont conservées.
    }
entries-import-gone =
    { $n ->
        [one] { $count } candidature venue d’un fichier antérieur manque dans celui-ci :
       *[other] { $count } candidatures venues de fichiers antérieurs manquent dans celui-ci :
    }
entries-import-withdraw = Les retirer
entries-import-withdraw-help = Si vous ne cochez pas cette case, elles restent telles quelles. Une candidature retirée ne revient pas.
entries-import-apply = Appliquer
entries-import-nothing = Rien à appliquer
entries-import-nothing-text = Tout ce que contient ce fichier est déjà ici.
entries-import-rows = Ligne par ligne
entries-import-rows-caption = Candidatures du fichier, dans son ordre
entries-import-step = Effet
entries-import-step-add = Nouvelle
entries-import-step-change = Change
entries-import-step-withdraw = Manque
entries-import-step-same = Reste
entries-import-becomes-submitted = soumise
entries-import-people =
    { $n ->
        [one] { $count } personne s’ajoute
       *[other] { $count } personnes s’ajoutent
    }

# Pourquoi pas
entries-why-withdrawn = Cette candidature est retirée.
entries-why-incomplete =
    { $n ->
        [one] { $count } réponse manque ou doit être modifiée.
       *[other] { $count } réponses manquent ou doivent être modifiées.
    }
entries-why-lead-only = Seul le responsable de l’équipe peut faire cela.
entries-why-deciding = La désignation des lauréats est en cours ; une candidature ne peut plus être retirée ici. Écrivez à l’organisateur.
entries-why-team-full =
    { $n ->
        [one] Une équipe compte ici { $count } personne au plus, personnes invitées comprises.
       *[other] Une équipe compte ici { $count } personnes au plus, personnes invitées comprises.
    }
entries-why-lead-stays = Vous êtes responsable de cette équipe. Confiez-la à quelqu’un d’autre avant de la quitter.
entries-why-not-submitted = Seule une candidature soumise peut être examinée.
entries-why-no-reason = Dites pourquoi la candidature n’est pas recevable. L’équipe le lira.
entries-why-no-verdict = Choisissez si la candidature est recevable ou non.
entries-why-no-withdrawal-reason = Dites pourquoi vous retirez la candidature.
entries-why-stale = Cette candidature a été modifiée entre-temps.
entries-why-stale-check = La candidature a été modifiée après l’ouverture de cette page. Relisez-la, puis soumettez-la.
entries-why-on-team = Cette personne est déjà dans l’équipe.
entries-why-invitation-used = Cette invitation a déjà servi.
entries-why-no-category = Choisissez sur quoi porte la candidature.
entries-why-many-categories =
    { $n ->
        [one] Ne faites que { $count } choix.
       *[other] Faites { $count } choix au plus.
    }
entries-why-missing = « { $field } » n’a pas encore de réponse.
entries-why-few-words =
    { $n ->
        [one] « { $field } » compte trop peu de mots : { $have }. Il en faut au moins { $limit }.
       *[other] « { $field } » compte trop peu de mots : { $have }. Il en faut au moins { $limit }.
    }
entries-why-many-words =
    { $n ->
        [one] « { $field } » compte trop de mots : { $have }. Le maximum est de { $limit }.
       *[other] « { $field } » compte trop de mots : { $have }. Le maximum est de { $limit }.
    }
entries-why-option = Pour « { $field } », choisissez dans la liste.
entries-why-option-text = Dites quelques mots sur « { $field } », ou ne le choisissez pas.
entries-why-link = « { $field } » demande une adresse complète, commençant par https:// ou http://.
entries-why-email = « { $field } » demande une adresse électronique, telle que nom@exemple.org.
entries-why-number = « { $field } » demande un nombre entier.
entries-why-many-files = « { $field } » accepte { $most } fichiers au plus.
entries-why-other-file = « { $field } » accepte des fichiers d’autres types.
entries-why-quota = Les fichiers de cette candidature pèsent ensemble { $most } Mo, le maximum pour une candidature. Retirez-en un pour en apporter un autre.

entries-import-why-kind = Choisissez ce qu’est le fichier.
entries-import-why-no-file = Choisissez un fichier de 10 Mo au plus.
entries-import-why-json = Ce JSON n’est ni une liste d’articles de HotCRP ni une liste de propositions de pretalx. Exportez l’une d’elles, ou importez les candidatures sous forme de tableau.
entries-import-why-broken-json = Ce JSON s’interrompt ou contient une erreur à la ligne { $line }. Exportez-le de nouveau.
entries-import-why-not-devpost = Il n’y a pas de colonne « Project Title » ; ce n’est donc pas un rapport « Projects » de Devpost. Exportez le rapport de nouveau, ou importez le fichier comme tableau.
entries-import-why-no-title-column = Aucune colonne n’est le titre. Indiquez ci-dessous laquelle l’est.
entries-import-why-status = L’état « { $status } » est inconnu ; cette ligne est donc laissée de côté. Écrivez « Draft » ou « Submitted », et importez le fichier de nouveau.
entries-import-why-url = Une candidature soumise est sans adresse : un fichier plus récent ne peut la retrouver que par sa date et la personne qui l’a soumise. Exportez le rapport avec « Submission Url ».
entries-import-why-twice =
    { $n ->
        [one] La même candidature figure déjà à la ligne { $first } ; cette ligne est laissée de côté. Supprimez l’une des deux.
       *[other] La même candidature figure déjà à la ligne { $first } ; cette ligne est laissée de côté. Supprimez l’une des deux.
    }
entries-import-why-date = « { $date } » n’est pas une date de la forme mois/jour/année heures:minutes:secondes. Elle est conservée telle quelle.
entries-import-why-extra-cells =
    { $n ->
        [one] Cette ligne a des cellules au-delà de l’en-tête, qui compte { $cells } colonne. Elles sont laissées de côté ; vérifiez s’il manque un guillemet.
       *[other] Cette ligne a des cellules au-delà de l’en-tête, qui compte { $cells } colonnes. Elles sont laissées de côté ; vérifiez s’il manque un guillemet.
    }
entries-import-why-email = « { $email } » n’est pas une adresse électronique ; cette personne ne rejoint donc pas l’équipe. Corrigez-la, et importez le fichier de nouveau.
entries-import-why-no-email = { $name } n’a pas d’adresse électronique et ne rejoint donc pas l’équipe. Ajoutez l’adresse, et importez le fichier de nouveau.
entries-import-why-categories =
    { $n ->
        [one] Le fichier en cite plus que la configuration ne le permet ; seul le premier choix est retenu (maximum : { $most }). Augmentez la limite dans la configuration, et importez le fichier de nouveau.
       *[other] Le fichier en cite plus que la configuration ne le permet ; seuls les { $most } premiers choix sont retenus. Augmentez la limite dans la configuration, et importez le fichier de nouveau.
    }
entries-import-why-withdrawn = { $reference } est retirée ici, et le reste.
entries-import-why-was-submitted = { $reference } est soumise ici, et à l’état de brouillon dans le fichier. Elle reste soumise ; retirez-la ici si elle doit disparaître.

# Dit une fois après un bouton
said-draft-saved = Votre brouillon est enregistré.
said-file-added = Le fichier est ajouté.
said-invited = Une invitation est en route vers { $email }.
said-team-joined = Vous êtes dans l’équipe.
said-team-left = Vous avez quitté l’équipe.
said-member-removed = L’équipe compte une personne de moins.
said-handed-over = L’équipe a désormais un autre responsable.
said-invitation-taken-back = L’invitation est annulée.
said-entry-withdrawn = La candidature est retirée.
said-entry-screened = La décision est enregistrée. L’équipe reçoit un message dans dix minutes.
said-import-applied = Le fichier est appliqué. Nouvelles : { $added }, modifiées : { $changed }, retirées : { $withdrawn }.
said-import-before = Ce fichier avait déjà été appliqué. Rien n’a changé.

entries-hidden-title = Masqué en raison d’un conflit d’intérêts
entries-hidden-text = { $n ->
    [one] Vous êtes trop proche de { $count } candidature ; elle ne vous est pas montrée et n’est pas comptée ici. Un autre organisateur s’en occupe.
   *[other] Vous êtes trop proche de { $count } candidatures ; elles ne vous sont pas montrées et ne sont pas comptées ici. Un autre organisateur s’en occupe.
}
entries-why-hidden = Masqué en raison d’un conflit d’intérêts : vous êtes trop proche de cette candidature. Un autre organisateur s’en occupe.
entries-step-back = Je suis trop proche de cette candidature
entries-step-back-text = Désormais, vous ne verrez plus les coulisses de cette candidature, et un autre organisateur s’en occupera. Vous ne pourrez pas revenir vous-même sur cette décision.
entries-step-back-reason = Pourquoi
entries-step-back-button = La laisser à d’autres
entries-why-step-back-reason = Dites en quelques mots pourquoi vous en êtes trop proche.
said-stepped-back = Vous avez laissé la candidature à d’autres.
entries-conflicts = Conflits d’intérêts
entries-conflicts-text = Si une personne vous est trop proche, ou trop hostile, pour vous évaluer avec équité, dites-le avant le début de l’évaluation.
entries-conflicts-link = Indiquer qui ne doit pas évaluer votre candidature

entries-change-link = Demander une modification …
entries-change-ask = Demander une modification
entries-change-lead = L’équipe peut modifier sa candidature et la soumettre de nouveau jusqu’à la date que vous fixez, que les candidatures soient ouvertes ou non. La présélection l’attend.
entries-change-words = Ce qui doit changer
entries-change-words-help = L’équipe le lira dans un message et sur la page de sa candidature.
entries-change-until = Jusqu’à quand
entries-change-until-help = Heure de { $zone }. Au plus tard au début de l’évaluation : { $latest }.
entries-change-effect = L’équipe reçoit un message tout de suite. Une décision de recevabilité déjà rendue ne compte plus.
entries-change-send = Demander à l’équipe
entries-change-open = Une modification est demandée
entries-change-until-when = La candidature est ouverte à son équipe jusqu’au { $when }.
entries-change-take-back = Ne plus attendre
entries-change-earlier = Demandes précédentes
entries-change-made = modifiée le { $when }
entries-change-ended = terminée le { $when }
entries-change-waiting = en attente de l’équipe
entries-change-late = le délai est passé, rien n’a été soumis
entries-change-own = Les organisateurs demandent une modification avant le { $when }
entries-change-own-text = Modifiez votre candidature et soumettez-la de nouveau. D’ici là, votre dernière version soumise reste valable.
entries-why-change-judged = L’évaluation a commencé : ce que lisent les juges ne change plus.
entries-why-change-words = Dites ce qui doit changer.
entries-why-change-past = Laissez du temps à l’équipe : cette date est passée.
entries-why-change-late = L’évaluation commence le { $opens } : la modification doit être faite d’ici là.
entries-why-change-open = Une modification a déjà été demandée. Mettez d’abord fin à cette demande.
said-change-asked = La demande est faite, et l’équipe a reçu un message.
said-change-taken-back = L’équipe n’est plus attendue.

entries-sections = Sections du formulaire
entries-section-unnamed = Section { $number }
entries-section-complete = Complète
entries-section-left =
    { $n ->
        [one] { $count } réponse à donner
       *[other] { $count } réponses à donner
    }
entries-next-section = Enregistrer et continuer
entries-choose-one = Faites un choix
entries-only-if = Seulement si la réponse à « { $question } » est : { $options }
entries-suggested = Va souvent avec votre catégorie. Simple suggestion.
entries-otherwise-title = Une partie du texte ne semble pas être en { $language }
entries-otherwise-text = Cette édition demande des candidatures dans cette langue. C’est l’estimation d’un programme, qui peut se tromper ; une personne décide.
entries-otherwise-desk = Ne semble pas être en { $language }
language-en = anglais
language-ar = arabe
language-zh = chinois
language-fr = français
language-ru = russe
language-es = espagnol
entries-after = Après les résultats
entries-after-feedback = Retour sur cette candidature
entries-after-challenges = Contester ce résultat
