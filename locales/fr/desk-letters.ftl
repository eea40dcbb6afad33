# Les messages tels que la page de gestion les montre.

desk-letter-failed = Non remis
desk-letter-again = Réessayer maintenant
said-letter-tried-again = Un nouvel envoi du message sera tenté dans quelques secondes.
desk-act-letter-tried-again = A fait réessayer l’envoi d’un message

# Messages du logiciel dans les propres mots d'une édition.

desk-texts = Messages avec vos propres mots
desk-texts-lead = Le logiciel écrit ces messages de lui-même. Vous pouvez les formuler avec vos propres mots, dans chaque langue ; là où vous n’écrivez rien, il emploie les siens.
desk-texts-program = Avec les mots du logiciel
desk-texts-own = Avec vos mots : { $languages }
desk-text-blanks = Champs remplis pour chaque destinataire :
desk-text-subject = Objet ({ $language })
desk-text-body = Message ({ $language })
desk-text-body-help = Une ligne qui ne contient que {"{link}"} devient un bouton. Laissez l’objet et le message vides pour garder les mots du logiciel.
desk-text-program = Ce que le logiciel écrit de lui-même :
desk-text-save = Enregistrer
desk-text-preview = Afficher le message
said-letter-worded = Le texte est enregistré. Les messages déjà dans la boîte d’envoi restent tels quels.
desk-why-text-half = Écrivez à la fois l’objet et le message, ou ni l’un ni l’autre
desk-why-text-blank = Ce message n’a pas de champ « { $blank } »
desk-why-text-link = Placez {"{link}"} quelque part dans le message : sans lui, le destinataire ne peut pas suivre le lien
