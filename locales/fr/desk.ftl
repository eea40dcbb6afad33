# Les premières pages que chacun trouve, et le bureau de l'organisateur.

desk-home = Prix et hackathons
desk-home-lead = Trouvez un prix auquel vous porter candidat, suivez-en un qui est en cours, ou lisez qui a gagné.
desk-home-open = Ouverts aux candidatures
desk-home-under-way = Annoncés et en cours
desk-home-past = Résultats publics
desk-home-none = Pas encore de programme
desk-home-none-text = Lorsqu’un organisateur crée un programme, il apparaît ici avec ses dates.

desk-line-published = Résultats publiés le { $when }
desk-line-open = { $stage } : jusqu’au { $when }
desk-line-over = { $stage } : étape close
desk-line-opens = Débute le { $when }

desk-stage-entries = Candidatures
desk-stage-screening = Présélection
desk-stage-voting = Vote public
desk-stage-scoring = Notation
desk-stage-decision = Décision
desk-stage-ceremony = Cérémonie
desk-stage-published = Publication
desk-stage-published-note = Les lauréats sont publics.
desk-stage-deciding-note = La notation est close. Les résultats ne sont pas publics.
desk-stage-before = Pas commencé
desk-stage-until = jusqu’au { $when }
desk-stage-from = à partir du { $when }
desk-stage-done = Terminé
desk-stage-now = En cours, fin { $ends }
desk-stage-closes = Clôture { $until }, le { $when }
desk-stage-closed = Close { $until }, le { $when }

desk-entries-open-until = Les candidatures sont ouvertes jusqu’au { $when }
desk-entries-open-from = Les candidatures ouvrent le { $when }
desk-entries-are-closed = Les candidatures sont closes
desk-enter = Se porter candidat
desk-see-winners = Voir les lauréats
desk-see-entries = Voir les candidatures
desk-calendar = Calendrier
desk-categories = Catégories
desk-challenges = Défis
desk-prizes = Prix
desk-judging = Comment se fait l’évaluation
desk-prize-winners = { $n ->
    [0] Honorifique
    [one] { $count } lauréat
   *[other] Jusqu’à { $count } lauréats
}

desk-help = Aide
desk-help-lead = Comment se connecter, se porter candidat, évaluer et organiser, en quelques phrases.
desk-help-sign-in = Se connecter
desk-help-sign-in-text = Saisissez votre adresse électronique et demandez un lien. Le message arrive en moins d’une minute et son lien fonctionne une seule fois, pendant dix minutes. Vous pouvez définir un mot de passe dans votre compte si vous préférez.
desk-help-enter = Se porter candidat
desk-help-enter-text = Ouvrez la page du prix et choisissez « Se porter candidat ». Votre texte est enregistré comme brouillon pendant que vous écrivez, et personne d’autre que votre équipe ne le lit. Vous pouvez modifier une candidature jusqu’à la date limite, même après l’avoir soumise.
desk-help-judge = Évaluer
desk-help-judge-text = Le message qui vous a invité mène à votre liste. Chaque candidature a une fiche ; vos choix sont enregistrés au fur et à mesure. Si vous connaissez les personnes derrière une candidature, indiquez-le sur sa page : quelqu’un d’autre l’évaluera.
desk-help-organise = Organiser
desk-help-organise-text = La page de gestion de votre programme indique à quelle étape il se trouve, ce qui est en retard, qui n’a pas commencé et ce qui demande votre intervention. Chaque acte irréversible demande d’abord confirmation et nomme son effet.
desk-help-write = Écrire à quelqu’un
desk-help-write-text = Les questions sur un prix s’adressent à ses organisateurs ; leur adresse figure dans les messages que vous avez reçus d’eux.

desk-desks = Vos programmes
desk-desks-lead = Les programmes que vous organisez, présidez ou auditez.
desk-desks-none = Aucun programme ici
desk-desks-none-text = Lorsque quelqu’un vous donne le rôle d’organisateur, de président(e) du jury ou d’auditeur, le programme apparaît ici.
desk-make = Créer un programme
desk-site-letters = Messages de ce site

desk-role-organiser = Organisateur
desk-role-chair = Président(e) du jury
desk-role-judge = Juge
desk-role-entrant = Candidat
desk-role-auditor = Auditeur
desk-role-organiser-means = Configure le programme, le conduit, décide et signe comme organisateur.
desk-role-chair-means = Voit les classements une fois la notation close, décide et signe comme président(e) du jury.
desk-role-auditor-means = Lit la page de gestion, le journal et, une fois la notation close, les classements et les décisions. Ne modifie rien.

desk-nav = Pages de ce programme
desk-nav-desk = Vue d’ensemble
desk-nav-entries = Candidatures
desk-nav-imports = Importations
desk-nav-judges = Juges
desk-nav-plan = Plan
desk-nav-assignment = Attribution
desk-nav-coverage = Avancement
desk-nav-flags = Signalements
desk-nav-standings = Classements
desk-nav-decisions = Décisions
desk-nav-run = Conducteur
desk-nav-letters = Messages
desk-nav-log = Journal
desk-nav-people = Personnes
desk-nav-setup = Configuration

desk-public-page = Page publique
desk-tile-stage = Étape
desk-tile-late = En retard
desk-tile-not-begun = Pas commencé
desk-tile-needs-you = À vous de jouer
desk-nothing-late = Rien n’est en retard.
desk-nothing-to-do = Rien ne demande votre intervention pour le moment.
desk-not-begun-note = { $n ->
    [one] juge a des candidatures, mais aucune fiche de notation
   *[other] juges ont des candidatures, mais aucune fiche de notation
}
desk-counts = En chiffres
desk-counts-caption = Compté d’après l’état de chaque candidature, juge, fiche de notation et prix
desk-count-drafts = Brouillons
desk-count-submitted = Candidatures soumises
desk-count-unscreened = Candidatures à examiner
desk-count-withdrawn = Candidatures retirées
desk-count-judges = Juges ayant accepté
desk-count-sheets-expected = Fiches de notation attendues
desk-count-sheets-in = Fiches de notation soumises
desk-count-prizes = Prix
desk-count-decided = Prix décidés
desk-count-signed = Décisions signées par les deux

desk-late-screening = { $n ->
    [one] La recevabilité de { $count } candidature n’est pas examinée
   *[other] La recevabilité de { $count } candidatures n’est pas examinée
}
desk-late-sheets = { $n ->
    [one] { $count } fiche de notation est en retard
   *[other] { $count } fiches de notation sont en retard
}
desk-late-decisions = { $n ->
    [one] { $count } prix n’est pas décidé
   *[other] { $count } prix ne sont pas décidés
}
desk-step-screen = { $n ->
    [one] Examiner la recevabilité de { $count } candidature
   *[other] Examiner la recevabilité de { $count } candidatures
}
desk-step-invite = Inviter des juges
desk-step-assign = { $n ->
    [one] Donner assez de juges à { $count } candidature
   *[other] Donner assez de juges à { $count } candidatures
}
desk-step-await = { $n ->
    [one] { $count } juge n’a pas répondu à l’invitation
   *[other] { $count } juges n’ont pas répondu à l’invitation
}
desk-step-replace = { $n ->
    [one] Trouver un autre juge pour { $count } candidature après une récusation
   *[other] Trouver d’autres juges pour { $count } candidatures après des récusations
}
desk-step-conflicts = { $n ->
    [one] Confirmer ou écarter { $count } conflit constaté
   *[other] Confirmer ou écarter { $count } conflits constatés
}
desk-step-reopen = Quelqu’un demande que le tour soit rouvert : une autre personne doit donner son accord
desk-more = { $n ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
desk-step-close = Clore la notation
desk-step-release = Autoriser la lecture des notes, comme deuxième personne
desk-step-move-on = Le tour est clos : voir qui passe au suivant
desk-step-decide = { $n ->
    [one] Décider de { $count } prix
   *[other] Décider de { $count } prix
}
desk-step-sign = { $n ->
    [one] Faire signer { $count } décision
   *[other] Faire signer { $count } décisions
}
desk-step-flags = { $n ->
    [one] Répondre à ce que disent les juges de { $count } candidature
   *[other] Répondre à ce que disent les juges de { $count } candidatures
}
desk-step-publish = Publier les résultats
desk-step-letters = { $n ->
    [one] { $count } message ne peut pas être remis
   *[other] { $count } messages ne peuvent pas être remis
}

desk-letters = Messages
desk-letters-lead = Tous les messages de ce programme, le plus récent en premier. Un message en attente peut encore être arrêté.
desk-site-letters-lead = Messages qui ne relèvent d’aucun programme, par exemple les liens de connexion. Leur contenu est oublié une fois qu’ils sont partis.
desk-letters-none = Pas encore de message
desk-letters-none-text = Des messages apparaissent ici lorsque quelqu’un est invité, soumet une candidature ou gagne.
desk-letters-count = { $n ->
    [one] { $count } message
   *[other] { $count } messages
}
desk-no-server = Les messages ne sont pas envoyés
desk-no-server-text = Aucun serveur de messagerie n’est configuré, les messages restent donc ici. Vous pouvez les lire et transmettre ce qu’ils disent.
desk-letter-lead = Le message tel qu’il arrive.
desk-letter-waiting = En attente
desk-letter-failing = Non remis, nouvel essai en cours
desk-letter-sent = Envoyé
desk-letter-stopped = Arrêté
desk-letter-error = Ce qu’a dit le serveur de messagerie
desk-letter-private = Ce message permet à son destinataire de se connecter, lui seul peut donc le lire. Pour faire entrer quelqu’un sans message, exécutez « palmares account add ».
desk-letter-stop-title = Arrêter ce message
desk-letter-stop-text = Il ne sera pas envoyé, et cela ne peut pas être annulé.
desk-letter-stop = Arrêter ce message
said-letter-stopped = Le message est arrêté. Il ne sera pas envoyé.

desk-log = Journal
desk-log-lead = Qui a fait quoi, et quand. Chaque ligne est scellée avec toutes celles qui la précèdent, si bien que rien ne peut être modifié ou retiré sans que cela se remarque. Le journal dit ce qui a été fait, jamais une note.
desk-log-caption = Les actes les plus récents en premier
desk-log-number = Sceau
desk-log-when = Quand
desk-log-who = Qui
desk-log-what = Quoi
desk-log-subject = Sur quoi
desk-log-hash = Empreinte
desk-log-unsealed = scellement en cours
desk-log-nobody = le logiciel
# À la place d'un acte sur une candidature dont le lecteur est trop proche.
desk-log-kept = Un acte concernait une candidature dont vous êtes trop proche

desk-people = Personnes
desk-people-lead = Qui organise, préside et audite ce programme. Les juges ont leur propre page.
desk-people-nobody = Personne pour l’instant.
desk-people-add = Donner un rôle à quelqu’un
desk-people-name = Nom
desk-people-email = Adresse électronique
desk-people-email-help = Un message est envoyé à cette adresse. La personne qui le lit peut se connecter sans autre démarche.
desk-people-role = Rôle
desk-people-give = Donner ce rôle
desk-why-role = Choisissez un rôle.
said-role-granted = { $email } a le rôle. Un message est en route.

# Ce que le journal dit de chaque acte : desk-act-VERBE.
desk-act-account-opened = A ouvert un compte
desk-act-conflict-declared = A déclaré un conflit d’intérêts
desk-act-decision-made = A décidé d’un prix
desk-act-decision-signed = A signé une décision
desk-act-result-sealed = A scellé le résultat dans un procès-verbal
desk-act-prize-revealed = A annoncé un prix
desk-act-entry-begun = A commencé une candidature
desk-act-entry-saved = A enregistré un brouillon
desk-act-file-added = A ajouté un fichier à une candidature
desk-act-file-removed = A retiré un fichier d’une candidature
desk-act-likeness-decided = A dit si deux candidatures ressemblantes sont les mêmes
desk-act-past-winners-set = A défini le registre des anciens lauréats
desk-act-change-asked = A demandé une modification à une équipe
desk-act-change-taken-back = A renoncé à attendre une modification
desk-act-entry-redacted = A réécrit ce que les juges lisent d’une candidature
desk-act-entry-screened = A examiné la recevabilité d’une candidature
desk-act-entry-submitted = A soumis une candidature
desk-act-entry-withdrawn = A retiré une candidature
desk-act-import-applied = A appliqué une importation
desk-act-import-kept = A téléversé un fichier à importer
desk-act-import-mapped = A associé les colonnes d’un fichier
desk-act-invitation-answered = A répondu à une invitation
desk-act-invitation-taken-back = A retiré une invitation
desk-act-judge-changed = A modifié un juge
desk-act-judge-invited = A invité un juge
desk-act-letter-stopped = A arrêté un message
desk-act-made-site-administrator = Est devenu administrateur du site
desk-act-pair-added = A confié une candidature à un juge
desk-act-pair-removed = A retiré une candidature à un juge
desk-act-pairs-applied = A appliqué une attribution
desk-act-pairs-proposed = A proposé une attribution
desk-act-password-changed = A modifié son mot de passe
desk-act-profile-changed = A modifié son profil
desk-act-programme-made = A créé le programme
desk-act-category-written = A rédigé une catégorie
desk-act-category-moved = A déplacé une catégorie
desk-act-prize-moved = A déplacé un prix
desk-act-category-removed = A supprimé une catégorie
desk-act-prize-written = A rédigé un prix
desk-act-prize-removed = A supprimé un prix
desk-act-team-link-made = A créé un lien pour rejoindre une équipe
desk-act-team-link-ended = A mis fin à un lien pour rejoindre une équipe
desk-act-programme-renamed = A modifié les noms ou le résumé
desk-act-question-added = A ajouté une question au formulaire de candidature
desk-act-question-changed = A modifié une question du formulaire de candidature
desk-act-question-moved = A déplacé une question du formulaire de candidature
desk-act-question-removed = A retiré une question du formulaire de candidature
desk-act-recused = S’est récusé pour une candidature
desk-act-results-published = A publié les résultats
desk-act-reopening-asked = A demandé qu’un tour soit rouvert
desk-act-round-reopened = A rouvert un tour
desk-act-role-granted = A donné un rôle
desk-act-calibration-named = A désigné la candidature que tous évaluent en premier
desk-act-round-closed = A clos la notation
desk-act-early-reading-asked = A demandé à lire les notes avant l’heure
desk-act-scores-read-early = A autorisé la lecture des notes avant l’heure
desk-act-scores-released = A autorisé la lecture des notes
desk-act-everybody-given-all = A donné chaque candidature à chaque juge
desk-act-round-changed = A modifié les dates d’un tour
desk-act-round-opened = A ouvert un tour
desk-act-shortlist-made = A consigné qui passe au tour suivant
desk-act-shortlist-signed = A signé la liste de qui passe au tour suivant
desk-act-session-ended = A mis fin à une session
desk-act-sheet-begun = A commencé une fiche de notation
desk-act-sheet-corrected = A corrigé une fiche de notation
desk-act-sheet-saved = A enregistré une fiche de notation
desk-act-sheet-submitted = A soumis une fiche de notation
desk-act-sheets-annulled = A annulé des fiches de notation
desk-act-annulment-lifted = A fait compter de nouveau une fiche de notation annulée
desk-act-signed-in-by-link = S’est connecté par un lien
desk-act-stage-changed = A modifié les dates d’une étape
desk-act-team-invited = A invité quelqu’un dans une équipe
desk-act-team-joined = A rejoint une équipe
desk-act-team-lead-changed = A changé le responsable d’une équipe
desk-act-team-left = A quitté une équipe

desk-nav-conflicts = Conflits
desk-act-conflict-confirmed = A confirmé un conflit d’intérêts constaté
desk-act-conflict-dismissed = A écarté ou retiré un conflit d’intérêts
desk-act-conflict-named = A désigné qui ne doit pas évaluer la candidature
desk-act-conflict-unnamed = A retiré un nom parmi ceux qui ne doivent pas évaluer la candidature
desk-act-panel-terms-changed = A modifié ce qui est demandé au jury
desk-act-stepped-back = A laissé une candidature à d’autres en raison d’un conflit d’intérêts

desk-act-rules-accepted = A lu et accepté les règles d’évaluation
desk-act-judge-profile-changed = A modifié ce qu’il dit de lui comme juge
desk-act-judge-part-changed = A modifié le rôle d’un juge dans le jury
desk-act-join-code-opened = A ouvert un code pour rejoindre le jury
desk-act-join-code-closed = A fermé un code pour rejoindre le jury
desk-act-judge-joined = A rejoint le jury par un code
desk-act-judges-reminded = A envoyé un rappel aux juges en retard
desk-act-letters-stopped = A arrêté des messages en attente

desk-nav-chairing = Progression
desk-act-chair-bound = A dit quelles catégories quelqu’un préside
desk-act-bids-asked-for = A demandé leurs préférences aux juges
desk-act-bids-closed = A cessé de demander leurs préférences aux juges
desk-act-bids-set = A fixé des préférences pour des candidatures
desk-act-entry-flagged = A signalé un problème dans une candidature
desk-act-entry-skipped = A reporté une candidature à plus tard
desk-act-flags-answered = A répondu à ce que des juges ont dit d’une candidature
desk-act-judge-back = A repris un juge qui était parti
desk-act-judge-left = Un juge a quitté le jury
desk-act-judges-joined = A laissé deux juges siéger de nouveau ensemble
desk-act-judges-separated = A séparé deux juges
desk-act-pairs-asked-for = A demandé une proposition d’attribution
desk-act-pairs-changed = A modifié une attribution par un fichier
desk-act-pairs-dropped = A mis de côté une proposition d’attribution
desk-act-pairs-released = A transmis des candidatures à leurs juges
desk-act-paper-sheet-stands = Une fiche papier saisie à l’identique par deux personnes est validée
desk-act-paper-typed = A saisi une fiche papier
desk-act-rubric-changed = A modifié une grille d’évaluation
desk-act-support-begun = Organisateur au nom d’un juge : a commencé à agir
desk-act-support-ended = Organisateur au nom d’un juge : a terminé
desk-act-support-recused = Organisateur au nom d’un juge : récusation pour une candidature
desk-act-support-typed = Organisateur au nom d’un juge : a saisi une fiche de notation
desk-act-extra-proposed = A proposé plus de fiches de notation que le tour n’en exige

desk-act-owner-named = A désigné le propriétaire d’un projet
desk-act-owner-asked-again = A interrogé de nouveau le propriétaire d’un projet
desk-act-owner-none = A dit qu’un projet appartient à l’équipe elle-même
desk-act-consent-answered = Le propriétaire d’un projet a répondu
desk-act-terms-changed = A modifié les conditions de candidature

desk-intake = Réception
desk-intake-lead =
    { $n ->
        [one] { $count } candidature est soumise ; brouillons : { $drafts }.
       *[other] { $count } candidatures sont soumises ; brouillons : { $drafts }.
    }
desk-intake-busiest =
    { $n ->
        [one] Le maximum en un jour a été de { $count }, le { $day }.
       *[other] Le maximum en un jour a été de { $count }, le { $day }.
    }
desk-intake-none = Rien n’est encore soumis
desk-intake-none-text = Dès que des équipes commencent des candidatures, cette page les compte par jour et selon ce qu’elles ont choisi.
desk-intake-by-day = Soumises par jour
desk-intake-days = Les mêmes données en tableau
desk-intake-day = Jour
desk-intake-begun = Commencées
desk-intake-submitted = Soumises
desk-intake-so-far = Soumises à ce jour
desk-intake-drafts = Brouillons
desk-intake-by = Candidatures par : { $what }
desk-intake-csv = Tout en CSV
desk-intake-csv-of = compté par
desk-intake-csv-key = clé
desk-intake-csv-name = nom
desk-intake-csv-begun = commencées (jours), brouillons
desk-intake-csv-submitted = soumises
desk-country = Candidatures de votre pays
desk-country-lead = Vous les suivez en tant que coordonnateur. La liste s’allonge à mesure que des candidatures sont soumises ; elle ne dit rien de l’évaluation.
desk-country-count =
    { $n ->
        [one] { $count } candidature est soumise ; en cours de rédaction : { $drafts }.
       *[other] { $count } candidatures sont soumises ; en cours de rédaction : { $drafts }.
    }
desk-country-caption = Candidatures soumises : { $country }
desk-country-entity = Entité
desk-country-csv-country = pays
desk-country-csv-reference = référence
desk-country-csv-title = titre
desk-country-csv-entity = entité
desk-country-csv-categories = catégories
desk-country-csv-submitted = soumise
desk-role-coordinator = Coordonnateur d’un pays
desk-coordinators = Coordonnateurs de pays
desk-coordinators-means = Suivent les candidatures d’un pays : une liste de ce qui est soumis, avec les entités ; rien de l’évaluation. Personne qui soit juge ici.
desk-coordinator-email-help = Cette personne reçoit un message avec l’adresse de sa liste.
desk-coordinator-country = Pays
desk-coordinator-name = Désigner ce coordonnateur
desk-coordinator-end = Mettre fin
said-coordinator-named = { $email } suit désormais ce pays.
said-coordinator-ended = Cette personne ne le suit plus.
desk-why-country = Choisissez un pays dans la liste
desk-act-view-saved = A conservé une vue de la liste des candidatures
desk-act-view-removed = A supprimé une vue conservée de la liste
desk-act-coordinator-named = A désigné un coordonnateur de pays
desk-act-coordinator-ended = A mis fin au rôle d’un coordonnateur de pays

desk-erasure = M’effacer
desk-erasure-lead = Votre nom et votre adresse disparaissent de votre compte, des candidatures, des messages et des fichiers importés. Ce que d’autres ont écrit avec leurs propres mots, comme le motif d’une décision, reste tel quel. Cela ne peut pas être annulé.
desk-erasure-account = Votre compte prend fin aussitôt sur tous les appareils. Là où quelque chose de vous doit rester, cela figure sous la marque { $mark }.
desk-erasure-drafts =
    { $n ->
        [0] Aucun brouillon n’est à vous seul.
        [one] { $count } brouillon qui est à vous seul est supprimé, avec ses fichiers.
       *[other] { $count } brouillons qui sont à vous seul sont supprimés, avec leurs fichiers.
    }
desk-erasure-left =
    { $n ->
        [0] Vous n’êtes dans aucune équipe avec d’autres.
        [one] Vous quittez { $count } équipe. Si vous en êtes responsable, le membre le plus ancien le devient.
       *[other] Vous quittez { $count } équipes. Là où vous êtes responsable, le membre le plus ancien le devient.
    }
desk-erasure-kept =
    { $n ->
        [0] Il ne reste aucune candidature qui était à vous seul.
        [one] { $count } candidature reste consignée, sans votre nom ni votre adresse.
       *[other] { $count } candidatures restent consignées, sans votre nom ni votre adresse.
    }
desk-erasure-record = Les notes que vous avez données, les décisions que vous avez signées et les actes du journal restent, afin que les résultats puissent encore être vérifiés. Ils figurent sous la marque.
desk-erasure-letters = Des messages qui vous étaient adressés ne restent que le type et la date ; ce qui n’est pas parti n’est pas envoyé. Ce que des serveurs de messagerie ont déjà transmis est hors d’atteinte.
desk-erasure-confirm = M’effacer définitivement
desk-erasure-confirm-text = Vous souhaitez peut-être d’abord emporter vos propres données.
desk-erasure-type = Saisissez votre adresse : { $email }
desk-erasure-button = M’effacer
desk-erasure-first =
    { $n ->
        [one] Auparavant, { $count } point doit être réglé
       *[other] Auparavant, { $count } points doivent être réglés
    }
desk-erasure-entry = La candidature { $reference } est soumise et personne d’autre n’en répond : retirez-la, ou faites en sorte que quelqu’un rejoigne l’équipe et y reste
desk-erasure-seat = Vous siégez au jury de { $programme } : quittez-le, pour que d’autres puissent évaluer ce qui vous revient
desk-erasure-organising = Personne d’autre n’organise { $programme } : désignez un autre organisateur
desk-erasure-installation = Personne d’autre ne gère cette installation : désignez un autre administrateur
desk-why-erasure-typed = Ce n’est pas votre adresse. Saisissez-la telle qu’elle figure ci-dessus
desk-why-erasure =
    { $n ->
        [one] { $count } point doit d’abord être réglé
       *[other] { $count } points doivent d’abord être réglés
    }
said-erased = Vous êtes effacé. Merci pour ce que vous avez fait ici.
desk-act-person-erased = Une personne a été effacée

desk-act-letter-worded = A reformulé un message avec ses propres mots
desk-act-notice-put-up = A dit qui une équipe recherche
desk-act-notice-taken-down = A retiré l’annonce d’une équipe
desk-act-join-asked = A demandé à rejoindre une équipe
desk-step-challenges = { $n ->
    [one] Répondre à { $count } contestation des résultats
   *[other] Répondre à { $count } contestations des résultats
}
desk-act-challenge-filed = A contesté un résultat
desk-act-challenge-withdrawn = A retiré une contestation
desk-act-challenge-answered = A répondu à une contestation
desk-act-challenge-recipient-named = A désigné qui répond aux contestations
desk-act-discussion-moved = A fait avancer la délibération du jury
desk-act-discussion-note-written = A écrit une remarque dans la délibération du jury
desk-act-discussion-note-taken-back = A retiré une remarque de la délibération du jury
desk-step-correct = Une rectification des résultats est en cours : décider, signer et publier, ou l’abandonner
desk-act-correction-opened = A commencé à rectifier un résultat publié
desk-act-correction-given-up = A abandonné une rectification
desk-act-result-corrected = A publié une rectification des résultats
