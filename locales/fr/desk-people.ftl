# Des personnes à partir d’un fichier, et dans un fichier.

desk-people-import = Personnes à partir d’un fichier
desk-people-file = Tout le monde dans un fichier
desk-people-import-lead = Importez organisateurs, présidents de jury, auditeurs et coordonnateurs à partir d’un tableur. Vous voyez ce qui changerait avant toute modification, et tout est appliqué ou rien.
desk-people-import-columns = La première ligne nomme les colonnes, dans n’importe quel ordre. Name, email et role sont obligatoires. Le rôle est organiser, chair, auditor ou coordinator ; qui a deux rôles figure dans deux lignes. La langue est celle du premier message à une nouvelle personne : en, ar, fr, es, ru ou zh.
desk-people-import-country = Un coordonnateur a un pays, par son nom ou sa clé dans le formulaire. Les juges ont leur propre fichier, à la page des juges.
desk-people-preview-lead = Rien n’a encore été modifié. Lorsque vous l’appliquez, chaque personne reçoit le message qu’elle recevrait si vous la nommiez seule.
desk-people-preview-wrong =
    { $n ->
        [one] { $count } ligne est erronée : rien du fichier ne peut être appliqué. Corrigez-la et choisissez de nouveau le fichier.
       *[other] { $count } lignes sont erronées : rien du fichier ne peut être appliqué. Corrigez-les et choisissez de nouveau le fichier.
    }
desk-people-preview-problems = Ce qui est erroné
desk-people-preview-new =
    { $n ->
        [one] { $count } personne serait nouvelle ici
       *[other] { $count } personnes seraient nouvelles ici
    }
desk-people-preview-given =
    { $n ->
        [one] { $count } personne connue recevrait un rôle ou un pays
       *[other] { $count } personnes connues recevraient un rôle ou un pays
    }
desk-people-preview-same =
    { $n ->
        [one] { $count } ligne dit ce qui est déjà le cas
       *[other] { $count } lignes disent ce qui est déjà le cas
    }
desk-people-row-new = Nouveau
desk-people-row-given = Le reçoit
desk-people-row-same = L’a déjà
desk-people-follows = Coordonnateur : { $country }
said-people-imported =
    { $n ->
        [one] { $count } ligne du fichier est appliquée. Le message est en route.
       *[other] { $count } lignes du fichier sont appliquées. Les messages sont en route.
    }
said-people-same = Le fichier ne contient rien de nouveau. Rien n’a été modifié.
desk-why-row-role = « { $typed } » n’est pas un rôle qui se donne ici. Écrivez organiser, chair, auditor ou coordinator
desk-why-row-judge = Les juges s’importent à la page des juges. Retirez cette ligne
desk-why-row-country-missing = Un coordonnateur suit un pays. Écrivez son nom ou sa clé
desk-why-row-country = Il n’y a pas de pays « { $typed } » dans le formulaire de candidature. Écrivez son nom ou sa clé tels qu’ils y figurent
desk-why-row-country-not = Seuls les coordonnateurs ont un pays. Laissez la cellule vide, ou écrivez coordinator comme rôle
desk-why-row-no-countries = Le formulaire de candidature ne demande aucun pays ; personne ne peut donc en suivre un. Retirez cette ligne
desk-why-row-language = Il n’y a pas ici de langue « { $typed } ». Écrivez en, ar, fr, es, ru ou zh, ou laissez la cellule vide
desk-why-row-twice = { $email } a aussi ce rôle dans une ligne précédente. Retirez l’une des deux
desk-why-people-file =
    { $n ->
        [one] { $count } ligne du fichier est erronée ; rien n’a été modifié
       *[other] { $count } lignes du fichier sont erronées ; rien n’a été modifié
    }
desk-act-people-imported = A importé des personnes à partir d’un fichier
desk-why-no-organiser = { $email } n’organise pas ce programme. Nommez l’un de ses organisateurs
