# Un organisateur agit au nom d’un juge.

scoring-support-begin-title = Agir au nom de { $name }
scoring-support-begin-lead = Pour un juge qui ne peut pas utiliser ces pages en ce moment et qui se trouve avec vous ou au téléphone. Vous agissez sous votre propre nom, à côté du sien.
scoring-support-begin-minutes = { $n ->
    [one] Cela dure { $n } minute, ou jusqu’à ce que vous y mettiez fin. Une ligne en tête de chaque page dit au nom de qui vous agissez.
   *[other] Cela dure { $n } minutes, ou jusqu’à ce que vous y mettiez fin. Une ligne en tête de chaque page dit au nom de qui vous agissez.
}
scoring-support-begin-told = Le juge reçoit aussitôt un message avec votre motif, puis un autre pour chacun de vos actes.
scoring-support-begin-may = Vous voyez la liste du juge et lisez ses candidatures comme lui. Vous pouvez saisir une fiche là où il n’y en a pas, avec les mots du juge, et indiquer que le juge est trop proche d’une candidature.
scoring-support-begin-covered = Vous ne voyez rien de ce que le juge a écrit, soumis ou non : avant la clôture du tour, personne ne lit une note, sauf le juge qui l’a donnée. Les candidatures dont vous êtes trop proche vous restent masquées.
scoring-support-begin-log = Chaque acte figure dans le journal comme accompli par un organisateur au nom d’un juge.
scoring-support-reason = Pourquoi agissez-vous au nom de ce juge ?
scoring-support-reason-help = Le juge et les auditeurs le lisent, par exemple « Son lecteur d’écran ne fonctionne pas dans la salle ; elle me dicte ».
scoring-support-begin = Commencer à agir au nom de ce juge
scoring-why-support-own = Vous êtes vous-même ce juge : vos propres pages vous sont ouvertes.
scoring-why-support-judges = Vous évaluez vous-même ici et ne pouvez donc pas entendre les notes d’un autre juge. Adressez-vous à un organisateur qui n’évalue pas.
scoring-why-support-inactive = Cette personne n’évalue pas ici actuellement : elle n’a pas accepté, ou est partie.
scoring-why-support-over = Vous n’agissez plus au nom de ce juge. Recommencez, et dites pourquoi.
scoring-why-not-read-back = Relisez les réponses au juge, et cochez la case lorsque le juge les confirme.

scoring-support-title = Vous agissez au nom de { $name }
scoring-support-lead = La liste du juge. Ouvrez une candidature pour la lire avec le juge, pour saisir une fiche avec ses mots ou pour indiquer qu’il en est trop proche.
scoring-support-from = De
scoring-support-until = Jusqu’à
scoring-support-why = Pourquoi
scoring-support-expo = Dans ce tour, les juges circulent entre les tables et comparent ce qu’ils voient ; personne d’autre ne peut le faire à leur place.
scoring-support-floor = Vers la salle
scoring-support-caption = Les candidatures du juge, et l’avancement de chaque fiche
scoring-support-none-title = Rien à ouvrir
scoring-support-none-text = Les candidatures apparaissent ici une fois qu’elles sont transmises au juge.
scoring-support-type-heading = Fiche de { $name }
scoring-support-type-lead = Saisissez ce que dit le juge, et rien d’autre. La fiche est réputée soumise ; le juge reçoit un message et peut la modifier jusqu’à la clôture de la notation. Vous ne le pouvez pas.
scoring-support-comment-help = Pour le candidat, avec les mots du juge.
scoring-support-read-back = J’ai relu chaque réponse à { $name }
scoring-support-read-back-help = Le juge les confirme, et confirme ne pas être trop proche de cette candidature.
scoring-support-type = Soumettre cette fiche pour { $name }
scoring-support-covered-submitted = La fiche est soumise. Seul son juge en lit le contenu jusqu’à la clôture du tour.
scoring-support-covered-draft = Le juge a commencé cette fiche. Lui seul en lit le contenu ; lui seul peut la continuer.
scoring-support-recuse-heading = { $name } a un conflit d’intérêts
scoring-support-recuse-lead = Le juge se récuse pour cette candidature : elle quitte définitivement sa liste, le contenu de sa fiche ne compte pas et il faut trouver un autre juge.
scoring-support-recuse-help = Avec les mots du juge. Le juge et les organisateurs le lisent.
scoring-support-recuse = { $name } se récuse pour cette candidature
said-support-typed = La fiche { $reference } est réputée soumise. Le juge reçoit un message.
said-support-recused = Le juge s’est récusé pour cette candidature et reçoit un message.
said-support-ended = Vous n’agissez plus au nom de ce juge.

scoring-support-entered = Saisie pour vous par { $by }.
scoring-support-told = { $n ->
    [one] Un organisateur a agi en votre nom une fois. Voyez ce qui a été fait.
   *[other] Des organisateurs ont agi en votre nom { $n } fois. Voyez ce qui a été fait.
}
scoring-own-supports = Qui a agi en votre nom
scoring-own-supports-lead = Des organisateurs peuvent agir au nom d’un juge pendant une courte durée, avec un motif. Ils ne voient rien de ce que vous avez écrit. Si vous ne l’avez pas demandé, dites-le aux organisateurs ou aux auditeurs.
scoring-own-supports-none = Personne n’a agi en votre nom.
scoring-own-supports-now = Agit en votre nom en ce moment
scoring-own-supports-nothing = Rien n’a été saisi ni modifié.
scoring-own-supports-look = Regarder cette fiche
scoring-support-deed-typed = La fiche { $sheet } pour la candidature { $entry } a été saisie pour vous.
scoring-support-deed-recused = Il a été indiqué pour vous que vous êtes trop proche de la candidature { $entry }.
