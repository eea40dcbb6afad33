# Lettres. $name est le lecteur, $link une adresse.

mail-why-already-sent = Ce message est déjà parti.

letter-sign-in-subject = Votre lien de connexion à Palmares
letter-sign-in-body =
    Bonjour { $name },

    Voici votre lien vers Palmares :

    { $link }

    Il ouvre une page avec un bouton. Il sert une seule fois, pendant { $minutes } minutes.

    Si vous n’avez rien demandé, supprimez ce message : sans le lien, personne ne peut entrer.

# Les mots du bouton dans la partie HTML d'une lettre.
letter-open = Ouvrir la page

mail-why-in-hand = Ce message est en cours de remise au serveur de messagerie. Dans une minute, il sera parti ou pourra être arrêté.

mail-remedy-address = L’adresse n’existe pas. Demandez la bonne : dans une équipe, le responsable invite la nouvelle adresse ; un juge est invité de nouveau.
mail-remedy-full = La boîte de réception est pleine. Joignez la personne autrement, puis faites un nouvel essai d’envoi.
mail-remedy-policy = Le serveur de messagerie du destinataire refuse les messages du vôtre. La personne qui gère votre serveur de messagerie peut en rétablir la réputation (SPF, DKIM, DMARC).
mail-remedy-server = Votre propre serveur de messagerie est injoignable ou n’accepte pas Palmares. La personne qui gère ce site doit vérifier smtp_url ; l’envoi est retenté automatiquement.
mail-remedy-refused = Le serveur de messagerie du destinataire refuse définitivement le message. Joignez la personne autrement, ou demandez une autre adresse.
mail-remedy-later = Le serveur de messagerie du destinataire demande de patienter. L’envoi est retenté automatiquement.
