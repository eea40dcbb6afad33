# Pages qui répondent à la place de celle qui était demandée.

error-home = Aller à la page d’accueil
error-400-title = Demande non comprise
error-400-text = La demande était incomplète. Revenez en arrière et réessayez.
error-401-title = Veuillez vous connecter
error-401-text = Vous avez été déconnecté, ou vous n’étiez pas connecté. Rien de ce que vous avez enregistré n’est perdu.
error-403-title = Action impossible
error-403-text = Cette action n’est pas possible maintenant.
error-404-title = Page introuvable
error-404-text = Il n’y a rien à cette adresse, ou vous n’y avez pas accès.
error-405-title = Action impossible ici
error-405-text = Cette adresse n’accepte pas ce type de demande.
error-409-title = Quelque chose a changé entre-temps
error-409-text = Quelqu’un d’autre a été plus rapide, ou cette page était ancienne. Rechargez-la pour voir l’état actuel.
error-413-title = Envoi trop volumineux
error-413-text = Ce que vous avez envoyé dépasse ce que cette page accepte.
error-429-title = Trop de tentatives
error-429-text = Attendez quelques minutes, puis réessayez.
error-500-title = Un problème est survenu de notre côté
error-500-text = Il a été noté. Réessayez dans un instant ; ce qui était enregistré est en sécurité.
error-503-title = Un instant, s’il vous plaît
error-503-text = Il y a plus de visiteurs que nous ne pouvons en servir. Réessayez dans quelques secondes ; rien n’a été modifié.
error-form-unreadable = Le formulaire n’a pas pu être lu. Revenez en arrière et envoyez-le de nouveau.
error-foreign-post = Ce formulaire venait d’un autre site ; il n’a donc pas été accepté. Ouvrez la page ici et envoyez-le de nouveau.
