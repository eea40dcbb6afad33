# Les fichiers que l'on apporte.

files-add = Ajouter des fichiers
files-change = Ajouter ou modifier des fichiers
files-back = Retour au formulaire
files-lead = Les fichiers sont conservés à côté de votre formulaire. En ajouter un ne change rien à vos textes.
files-none = Aucun fichier pour l’instant.
files-choose = Fichier
files-kinds = { $kinds }, jusqu’à { $size } Mo chacun. Nombre de fichiers : jusqu’à { $most }. Chaque fichier est réécrit à son arrivée, sans les indications sur son auteur.
files-kind-picture = images (JPEG, PNG, WebP, GIF)
files-kind-pdf = PDF
files-kind-slides = diaporamas (PPTX, ODP)
files-kind-one-picture = Image
files-kind-one-pdf = PDF
files-kind-one-slides = Diaporama
files-upload = Envoyer
files-remove = Retirer
files-unnamed = { $field }, fichier { $number }
files-full-title = Il n’y a plus de place pour un autre fichier
files-full-text = Retirez-en un pour en apporter un autre.
files-progress = Envoi
files-sending = Envoi en cours : { "{percent}" } %
files-checking = Le fichier est arrivé. Vérification en cours …
files-too-large-here = Ce fichier dépasse la taille autorisée. Rien n’a été envoyé ; choisissez-en un plus petit
files-broken-here = La connexion s’est interrompue avant l’arrivée du fichier complet. Rien d’autre n’est perdu ; appuyez sur « Envoyer » pour recommencer
files-why-nothing = Choisissez d’abord un fichier
files-why-large = Le fichier dépasse { $most } Mo. Réduisez-le et envoyez-le de nouveau
files-why-broken-off = La connexion s’est interrompue avant l’arrivée du fichier complet. Rien d’autre n’est perdu ; envoyez-le de nouveau
files-why-kind = Le contenu de ce fichier ne permet pas d’en reconnaître le type. Enregistrez-le au format JPEG, PNG, PDF, PPTX ou ODP et envoyez le résultat
files-why-other-kind =
    { $kind ->
        [picture] C’est une image, ce qui n’est pas demandé ici
        [pdf] C’est un PDF, ce qui n’est pas demandé ici
       *[slides] C’est un diaporama, ce qui n’est pas demandé ici
    }
files-why-stowaway = Autre chose est caché derrière cette image. Ouvrez-la dans un logiciel d’images, enregistrez-la de nouveau et envoyez le résultat
files-why-broken-picture = Cette image ne peut pas être ouverte en entier. Ouvrez-la dans un logiciel d’images, enregistrez-la de nouveau et envoyez le résultat
files-why-pixels = Cette image compte plus de { $most } millions de pixels. Réduisez-la et envoyez-la de nouveau
files-why-broken-pdf = Ce PDF ne peut pas être ouvert en entier. Imprimez-le dans un nouveau PDF et envoyez le résultat
files-why-locked = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez le résultat
files-why-programs = Ce fichier contient des programmes ou d’autres fichiers. Enregistrez-le sans eux (pour un PDF : imprimez-le dans un nouveau PDF) et envoyez le résultat
files-why-broken-slides = Ce diaporama ne peut pas être ouvert en entier. Enregistrez-le de nouveau, ou au format PDF, et envoyez le résultat
files-why-unpacked = Une fois décompressé, ce diaporama est trop volumineux. Réduisez ses images, ou enregistrez-le au format PDF
files-why-path = Ce fichier contient des éléments dont le nom mène hors de lui. Enregistrez le diaporama de nouveau et envoyez le résultat
files-why-no-table = Ce n’est ni un texte en UTF-8 ni une feuille de calcul. Dans votre tableur, enregistrez-le au format « CSV UTF-8 » ou XLSX, puis choisissez ce fichier.
files-why-no-sheet = Cette feuille de calcul est illisible. Ouvrez-la dans votre tableur, enregistrez-la au format XLSX ou « CSV UTF-8 » sans mot de passe, puis choisissez ce fichier.
