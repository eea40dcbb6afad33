# The letter to a voter.

letter-vote-link-subject = Votre bulletin : { $programme }
letter-vote-link-body =
    Bonjour { $name },

    Voici le lien vers votre bulletin dans le vote du public : { $programme }

    { $link }

    Il ouvre une page avec un bouton. Gardez ce message : jusqu’au { $closes }, son lien vous ramène à votre bulletin, sur tout appareil. Ne le transmettez à personne : qui le possède vote à votre place.

    Si vous n’avez rien demandé, supprimez ce message : personne ne votera alors avec votre adresse.
