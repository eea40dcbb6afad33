# What is handed out: certificates, slides, lists, the text for the press, feeds.

desk-nav-documents = Documents
handed-documents = Documents à remettre
handed-documents-lead = Certificats, diapositives, listes et texte pour la presse, tous tirés du résultat scellé. Seuls les organisateurs voient cette page.
handed-no-pdf-title = Le PDF n’est pas intégré
handed-why-no-pdf = Ce programme a été compilé sans la composition PDF. Son exploitant le recompile avec : cargo build --release --features pdf
handed-quiet-title = Sous embargo
handed-quiet-text = Les résultats sont scellés et non publiés. Tout ici nomme les lauréats : réservez-le à ceux qui préparent la scène. Les codes ne sont confirmés à d’autres qu’après la publication.
handed-unsealed-title = Le résultat n’est pas encore scellé
handed-unsealed-text = Certificats et listes sont établis dès que chaque prix est décidé et signé par les deux. Leur apparence peut être réglée dès maintenant.
handed-certificates = Certificats
handed-certificates-lead = Pour les lauréats, les champions, les mentions spéciales, tous les participants et les juges ; chacun porte un code qu’une page publique confirme après la publication.
handed-look = Leur apparence
handed-look-lead = La couleur est celle de l’édition. Jusqu’à trois personnes signent en bas.
handed-signatory = Signataire { $number }
handed-signatory-name = Nom
handed-signatory-title = Fonction
handed-signatory-title-help = Par exemple « Présidente du jury ». Imprimé tel quel, dans toutes les langues.
handed-save = Enregistrer
handed-logo = Logo
handed-logo-there = Un logo figure en tête de chaque certificat.
handed-logo-remove = Retirer le logo
handed-logo-file = Image du logo
handed-logo-help = JPEG, PNG, WebP ou GIF, 2 Mo au plus. L’image est réécrite sans ses métadonnées.
handed-logo-bring = Envoyer le logo
handed-specimen-see = Voir un spécimen
handed-specimen-lead = Un certificat sans nom ni code, marqué comme spécimen : il peut circuler.
handed-specimen-open = Ouvrir le spécimen
handed-merit = À quel titre
handed-language = Langue
handed-kind-winner = Lauréat
handed-kind-champion = Champion
handed-kind-mention = Mention spéciale
handed-kind-participant = Participation
handed-kind-judge = Jury
handed-specimen = SPÉCIMEN
handed-specimen-title = Titre de la candidature
handed-specimen-who = Nom de l’organisation
handed-specimen-person = Nom du juge
handed-specimen-prize = Nom du prix
handed-certificate = Certificat
handed-lead-entry = Il est certifié que la candidature
handed-lead-judge = Il est certifié que
handed-award-winner = est distinguée dans { $programme } au titre de
handed-award-champion = est distinguée dans { $programme } au titre de
handed-award-mention = est distinguée dans { $programme } au titre de
handed-award-participant = a participé à { $programme }.
handed-award-judge = a siégé au jury de { $programme }.
handed-merit-winner = Lauréat
handed-merit-champion = Champion
handed-merit-mention = Mention spéciale
handed-confirm-at = Code { $code }. Qui le détient peut vérifier ce certificat à l’adresse
handed-true = Ce certificat est authentique
handed-code = Son code :
handed-true-text = Comparez ce qui suit avec le document. Cela est lu dans le résultat publié.
handed-mine = Mes certificats
handed-mine-lead = Ceux de vos équipes, et les vôtres comme juge. Ils sont ici dès que les résultats sont publiés.
handed-mine-none = Pas encore de certificats
handed-mine-none-text = Un certificat apparaît ici quand les résultats d’une édition à laquelle vous avez participé sont publiés.
handed-confirm-page = Page de vérification
handed-as-pdf = En PDF :
handed-batch = Le dernier fichier
handed-batch-waiting = Il sera commencé dans un instant. Cette page s’actualise d’elle-même.
handed-batch-working = Les certificats sont en préparation
handed-progress = { $done } sur { $total }
handed-batch-leave = Vous pouvez quitter cette page ; le fichier sera ici.
handed-batch-failed = Le fichier n’a pas pu être établi. Redemandez-le ; le journal du serveur dit pourquoi.
handed-batch-void = Ce fichier provient d’un procès-verbal antérieur : le résultat a été rescellé. Redemandez-le.
handed-batch-get = Télécharger le ZIP
handed-batch-ask = Établir le fichier
handed-wanted = De qui
handed-wanted-winners = Lauréats
handed-wanted-honoured = Lauréats, champions, mentions spéciales
handed-wanted-participants = Tous les autres participants
handed-wanted-judges = Juges
handed-wanted-everybody = Tout le monde
handed-tongues-own = Chacun dans celle du destinataire
handed-tongues-all = Chacun dans les six langues
handed-why-long = Écrivez au plus { $most } caractères.
handed-why-no-name = Indiquez le nom de la personne qui exerce cette fonction, ou laissez les deux lignes vides.
said-documents-changed = Enregistré. Les certificats établis désormais auront cette apparence.
said-certificates-asked = Les certificats sont en préparation.
desk-act-documents-changed = A modifié l’apparence des certificats
desk-act-certificates-asked = A fait établir des certificats
handed-slides = Diapositives en PDF
handed-slides-lead = Une page par étape de la cérémonie : prix, champions, lauréat, mentions spéciales. Pour une salle sans réseau.
handed-slide-champions = Champions
handed-lists = Listes
handed-lists-lead = Ce qui est gravé sur les trophées, et qui monte pour la photo de groupe. À imprimer, ou en CSV.
handed-engraving = À graver
handed-pictures = Photo de groupe
handed-as-csv = En CSV
handed-read = Afficher dans cette langue
handed-head-number = N°
handed-head-prize = Prix
handed-head-category = Catégorie
handed-head-merit = Distinction
handed-head-reference = Référence
handed-head-title = Candidature
handed-head-who = Qui
handed-head-country = Pays
handed-head-correction = Rectification
handed-lacking-title = Certains noms contiennent des signes qu’aucune police d’ici n’affiche
handed-lacking-text = Sur le papier, ce seraient des cases vides. Demandez à l’équipe comment elle écrit le nom dans une autre écriture avant de remettre ces documents.
handed-lacking = Pas de police pour : { $signs }
handed-head-people = Personnes
handed-line = { $what } : { $who }
handed-press = Texte pour la presse
handed-press-way = Chaque prix dans l’ordre de la cérémonie, dans chacune des six langues, avec la mention d’embargo jusqu’à la publication.
handed-press-title = { $programme } : les résultats
handed-press-embargo = EMBARGO : ne pas publier avant la fin de la cérémonie, prévue le { $when }
handed-press-quiet = EMBARGO : ne pas publier avant la publication des résultats
handed-press-seal = Le résultat a été scellé le { $when }. L’empreinte du procès-verbal (SHA-256) : { $fingerprint }
handed-press-text = Télécharger en texte brut
handed-elsewhere = Emporter le résultat :
handed-csv = Tableau (CSV)
handed-json = Procès-verbal scellé (JSON)
handed-atom = Fil d’actualité (Atom)
handed-calendar = Dates pour votre agenda (iCalendar)
handed-count = { $n ->
    [one] { $count } certificat
   *[other] { $count } certificats
}
handed-press-lead = { $n ->
    [one] { $count } prix a été décidé dans { $programme }.
   *[other] { $count } prix ont été décidés dans { $programme }.
}
handed-ended = Cette distinction n’est plus détenue
handed-ended-text = Ce certificat était vrai jusqu’au { $when }. Le résultat a alors été rectifié, et la distinction attribuée autrement.

# The picture of the result that other sites show.

handed-share-more = { $n ->
    [one] et { $count } autre prix
   *[other] et { $count } autres prix
}
