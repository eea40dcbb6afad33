# Le cadre de chaque page, et les éléments communs aux pages.

layout-product = Palmares
layout-skip = Aller au contenu
layout-navigation = Navigation principale
layout-my-entries = Mes candidatures
layout-judging = Évaluation
layout-desk = Gestion
layout-account = Compte
layout-sign-in = Se connecter
layout-sign-out = Se déconnecter
layout-language = Langue
layout-change-language = Changer de langue
layout-help = Aide

parts-error-summary = Il y a un problème
parts-error = Erreur :
parts-optional = (facultatif)
parts-kilobytes = { $size } ko
parts-megabytes = { $size } Mo
parts-change = Modifier
parts-pages = Pages
parts-previous = Page précédente
parts-next = Page suivante
parts-page-of = Page { $page } sur { $pages }
parts-crumbs = Vous êtes ici
# $time : date et heure dans le fuseau horaire du lecteur.
parts-local-time = { $time }, à votre heure
parts-offline = Pas encore enregistré, nouvel essai en cours. Votre texte reste sur cette page.
parts-signed-out = Non enregistré : vous avez été déconnecté. Connectez-vous de nouveau ; votre texte sera ici à votre retour.
layout-support-label = Action au nom d’un juge
layout-support = Vous agissez au nom de { $name }. Fin { $until }.
layout-support-end = Terminer maintenant
