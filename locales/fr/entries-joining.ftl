# Le lien par lequel on rejoint une équipe.

entries-link = Lien pour rejoindre l’équipe
entries-link-help = Toute personne qui l’a et se connecte entre dans l’équipe, jusqu’à ce qu’elle soit complète ou que les candidatures soient closes. Un nouveau lien annule celui-ci.
entries-link-none = Au lieu d’envoyer des messages, vous pouvez faire circuler un lien pour rejoindre l’équipe.
entries-link-make = Créer un lien
entries-link-renew = Créer un nouveau lien
entries-link-end = Désactiver ce lien
said-link-made = Le lien est créé. Copiez-le sous la liste de l’équipe.
said-link-ended = Le lien est désactivé : plus personne ne rejoint l’équipe par ce moyen.

# Présenter le projet de quelqu'un d'autre.

entries-owner-title = À qui appartient le projet
entries-owner-lead = Vous pouvez présenter le projet de quelqu’un d’autre. Nous demandons alors son consentement au propriétaire ; sans ce consentement, la candidature ne peut pas être transmise aux juges.
entries-owner-whose = À qui appartient le projet ?
entries-owner-own = C’est notre propre projet
entries-owner-other = Il appartient à quelqu’un d’autre
entries-owner-other-help = Le propriétaire reçoit un message avec un lien, et n’a pas besoin de compte.
entries-owner-fill = S’il appartient à quelqu’un d’autre :
entries-owner-name = Nom du propriétaire
entries-owner-email = Adresse électronique du propriétaire
entries-owner-email-help = Nous y écrivons une fois maintenant, puis seulement si vous nous le demandez. Désigner un autre propriétaire annule le lien du premier message.
entries-owner-save = Enregistrer
entries-owner-again = Écrire de nouveau au propriétaire
entries-owner-desk = Projet de quelqu’un d’autre
entries-consent-awaited = Consentement attendu
entries-consent-given = Consentement donné
entries-consent-refused = Consentement refusé
entries-consent-answered-on = Réponse du { $when }
entries-consent-asked-on =
    { $n ->
        [one] Demandé { $count } fois, le { $when }
       *[other] Demandé { $count } fois, la dernière le { $when }
    }
entries-consent-title = Acceptez-vous cette candidature ?
entries-consent-lead = { $owner }, quelqu’un a présenté un projet qui vous appartient et vous a désigné comme son propriétaire. Le projet ne sera transmis aux juges que si vous êtes d’accord.
entries-consent-by = Présentée par
entries-consent-public = Ce que tout le monde pourrait en lire
entries-consent-question = Votre réponse
entries-consent-given-choice = Ce projet m’appartient, ou je parle au nom de son propriétaire, et je suis d’accord
entries-consent-refused-choice = Je ne suis pas d’accord
entries-consent-words = Message à l’équipe
entries-consent-words-help = L’équipe et les organisateurs le liront.
entries-consent-send = Envoyer la réponse
entries-consent-after = Vous pouvez modifier votre réponse par le même lien tant que les organisateurs n’ont pas déclaré la candidature recevable.
entries-same-entity = Autre candidature de la même entité
entries-same-entity-text = Cette édition en accepte une par entité et par catégorie. Le même nom ne désigne pas forcément la même entité : une personne décide.
said-owner-own = C’est noté : il s’agit de votre propre projet.
said-owner-asked = Nous avons écrit à { $email }.
said-owner-asked-again = Nous avons écrit de nouveau au propriétaire.
said-consent-given = Merci. L’équipe et les organisateurs savent que vous êtes d’accord.
said-consent-refused = Votre réponse est notée. La candidature ne sera pas transmise aux juges.
entries-why-owner-on-team = Cette personne est dans votre équipe ; c’est donc votre propre projet
entries-why-owner-answered = Le propriétaire a déjà répondu.
entries-why-owner-asked-often = Nous avons écrit { $most } fois au propriétaire et n’écrirons pas davantage. Adressez-vous à lui directement.
entries-why-owner-asked-now = Nous n’écrivons au propriétaire qu’une fois toutes les { $hours } heures.
entries-why-consent-late = Les organisateurs ont déclaré cette candidature recevable, sur la foi de la réponse donnée. Écrivez-leur si quelque chose doit changer.
entries-why-consent-awaited = Le propriétaire de ce projet n’a pas encore donné son accord ; la candidature ne peut donc pas être déclarée recevable
entries-why-consent-refused = Le propriétaire de ce projet a refusé ; la candidature ne peut donc pas être déclarée recevable
entries-why-no-consent-answer = Choisissez si vous êtes d’accord ou non
entries-why-consent-long = { $most } caractères au plus
entries-why-teams-most =
    { $n ->
        [one] Dans cette édition, une personne ne peut être que dans { $count } équipe.
       *[other] Dans cette édition, une personne peut être dans les équipes de { $count } candidatures au plus.
    }

# Où les équipes cherchent des membres.

entries-board = Équipes qui cherchent des membres
entries-board-lead = Demandez à en rejoindre une : son responsable reçoit un message avec votre nom, votre adresse et votre texte, et peut vous inviter.
entries-board-none = Aucune équipe ne cherche de membres en ce moment
entries-board-none-text = Tout responsable d’équipe peut dire, sur la page de sa candidature, qui l’équipe recherche. Vous pouvez aussi former votre propre équipe.
entries-board-begin = Commencer une candidature
entries-board-people =
    { $n ->
        [one] { $count } personne dans l’équipe
       *[other] { $count } personnes dans l’équipe
    }
entries-board-own = Vous êtes dans cette équipe
entries-board-asked = Vous avez demandé à la rejoindre
entries-board-ask = Demander à la rejoindre
entries-board-words = Message au responsable
entries-board-words-help = Ce que vous savez faire, et quand vous êtes disponible. 600 caractères au plus.
entries-board-send = Envoyer
entries-notice = Recherche de membres
entries-notice-text = Toute personne connectée y lit quelles équipes cherchent des membres, sous le nom de la candidature :
entries-notice-words = Qui vous recherchez
entries-notice-words-help = Ce dont votre équipe a besoin et ce qu’elle apporte. 600 caractères au plus. Laissez vide pour retirer l’annonce.
entries-notice-save = Enregistrer
said-notice-up = Votre annonce est affichée.
said-notice-down = Votre annonce est retirée.
said-join-asked = Nous avons transmis votre message au responsable de l’équipe.
entries-why-notice-long = { $most } caractères au plus
