# Se connecter, et son propre compte.

accounts-sign-in-title = Se connecter
accounts-sign-in-lead = Indiquez votre adresse électronique. Nous vous envoyons un message avec un lien ; aucun mot de passe n’est nécessaire.
accounts-email = Adresse électronique
accounts-email-hint = Première visite ? Utilisez le même formulaire : le lien crée votre compte.
accounts-send-link = M’envoyer un lien
accounts-with-password = J’ai un mot de passe
accounts-password = Mot de passe
accounts-sign-in = Se connecter
accounts-letter-sent-title = Consultez votre messagerie
accounts-letter-sent-lead = Un message est en route vers { $email }. Ouvrez le lien qu’il contient pour vous connecter.
accounts-letter-sent-time =
    { $n ->
        [one] Le lien sert une seule fois, pendant { $count } minute.
       *[other] Le lien sert une seule fois, pendant { $count } minutes.
    }
accounts-letter-again = Pas de message ? Regardez dans les indésirables, ou demandez un nouveau lien
accounts-link-title = Se connecter à Palmares
accounts-link-lead = Vous allez vous connecter avec l’adresse { $email }.
accounts-link-new = Cette adresse est nouvelle ici. Indiquez votre nom, et votre compte est ouvert.
accounts-name = Votre nom
accounts-name-hint = Tel qu’il doit figurer dans les messages et sur les certificats.
accounts-title = Votre compte
accounts-lead = Vous êtes connecté avec l’adresse { $email }.
accounts-profile = Nom et langue
accounts-letters-language = Langue des pages et des messages
accounts-save = Enregistrer
accounts-password-title = Mot de passe
accounts-password-hint = Au moins 10 caractères. Un mot de passe est un second moyen d’entrer ; les liens des messages continuent de fonctionner.
accounts-new-password = Nouveau mot de passe
accounts-save-password = Définir le mot de passe
accounts-sessions = Où vous êtes connecté
accounts-sessions-lead = Fermez une session que vous ne reconnaissez pas, ou dont vous n’avez plus besoin.
accounts-session-since = Depuis le { $when }
accounts-this-device = Cet appareil
accounts-end-session = Fermer cette session

said-signed-out = Vous êtes déconnecté.
said-profile-saved = Votre nom et votre langue sont enregistrés.
said-password-saved = Votre mot de passe est défini.
said-session-ended = Cette session est fermée.

accounts-why-email-missing = Indiquez votre adresse électronique
accounts-why-email-form = Indiquez une adresse électronique telle que nom@exemple.org
accounts-why-name-missing = Indiquez votre nom
accounts-why-name-long = Indiquez un nom de 120 caractères au plus
accounts-why-password-length = Choisissez un mot de passe d’au moins { $least } caractères
accounts-why-wrong-password = Cette adresse et ce mot de passe ne correspondent pas. Réessayez, ou demandez un lien
accounts-why-too-many =
    { $n ->
        [one] Trop de tentatives. Attendez { $minutes } minute, puis réessayez
       *[other] Trop de tentatives. Attendez { $minutes } minutes, puis réessayez
    }
accounts-why-link-used = Ce lien a déjà servi. Demandez-en un nouveau sur la page de connexion.
accounts-why-link-old = Ce lien est trop ancien. Demandez-en un nouveau sur la page de connexion.
accounts-supports = Qui a agi en votre nom
accounts-support-from-until = du { $from } au { $until }
accounts-supports-more = Voir ce qui a été fait
accounts-why-support-reason = Écrivez pourquoi vous agissez au nom de cette personne : elle le lira.

accounts-data = Vos données
accounts-data-text = Votre compte, les appareils avec lesquels vous vous êtes connecté, vos candidatures, votre travail de juge avec vos fiches, les objets des messages qui vous ont été adressés et ce que le journal dit de vos actions, en un seul fichier. Ce que d’autres ont dit de vous en confidence, par exemple un conflit d’intérêts, n’y figure pas.
accounts-data-download = Télécharger vos données (JSON)
accounts-erasure = Effacer mes données
