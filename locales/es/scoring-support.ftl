# Un organizador actúa en nombre de un juez.

scoring-support-begin-title = Actuar en nombre de { $name }
scoring-support-begin-lead = Para un juez que ahora no puede usar estas páginas y está con usted o al teléfono. Usted actúa con su propio nombre, junto al del juez.
scoring-support-begin-minutes = { $n ->
    [one] Dura { $n } minuto, o hasta que usted lo termine. Una línea al principio de cada página dice en nombre de quién actúa.
   *[other] Dura { $n } minutos, o hasta que usted lo termine. Una línea al principio de cada página dice en nombre de quién actúa.
}
scoring-support-begin-told = El juez recibe de inmediato una carta con el motivo que usted da, y otra por cada cosa que usted haga.
scoring-support-begin-may = Usted ve la lista del juez y lee sus candidaturas igual que él. Puede escribir una hoja donde no haya ninguna, con las palabras del juez, y decir que el juez está demasiado cerca de una candidatura.
scoring-support-begin-covered = Usted no ve nada de lo que el juez ha escrito, enviado o no: antes de que se cierre la ronda nadie lee una puntuación salvo su juez. Las candidaturas de las que usted está demasiado cerca siguen ocultas.
scoring-support-begin-log = Cada acto consta en el registro como hecho por un organizador en nombre de un juez.
scoring-support-reason = ¿Por qué actúa en nombre de este juez?
scoring-support-reason-help = Lo leen el juez y los auditores; por ejemplo, «Su lector de pantalla no funciona en la sala; me dicta las respuestas».
scoring-support-begin = Empezar a actuar en nombre de este juez
scoring-why-support-own = Usted mismo es este juez: tiene abiertas sus propias páginas.
scoring-why-support-judges = Usted también juzga aquí, por lo que no puede oír las puntuaciones de ningún otro juez. Pídalo a un organizador que no juzgue.
scoring-why-support-inactive = Esta persona no juzga aquí ahora: no ha aceptado o ha dejado el jurado.
scoring-why-support-over = Usted ya no actúa en nombre de este juez. Empiece de nuevo y diga por qué.
scoring-why-not-read-back = Lea las respuestas al juez y marque la casilla cuando el juez diga que son correctas.

scoring-support-title = En nombre de { $name }
scoring-support-lead = La lista del juez. Abra una candidatura para leerla con el juez, para escribir una hoja con sus palabras o para decir que está demasiado cerca de ella.
scoring-support-from = Desde
scoring-support-until = Hasta
scoring-support-why = Por qué
scoring-support-expo = En esta ronda los jueces van de mesa en mesa y comparan lo que ven; nadie más puede hacerlo por ellos.
scoring-support-floor = A la sala
scoring-support-caption = Las candidaturas del juez, y cuánto ha avanzado cada hoja
scoring-support-none-title = Nada que abrir
scoring-support-none-text = Las candidaturas aparecen aquí cuando se han entregado al juez.
scoring-support-type-heading = Hoja de { $name }
scoring-support-type-lead = Escriba lo que dice el juez, y nada más. La hoja queda como enviada; el juez recibe una carta y puede cambiarla hasta que se cierre la puntuación. Usted no puede.
scoring-support-comment-help = Para el participante, con las palabras del juez.
scoring-support-read-back = He leído todas las respuestas a { $name }
scoring-support-read-back-help = El juez dice que son correctas y que no está demasiado cerca de esta candidatura.
scoring-support-type = Enviar esta hoja en nombre de { $name }
scoring-support-covered-submitted = La hoja está enviada. Lo que figura en ella solo lo lee su juez hasta que se cierre la ronda.
scoring-support-covered-draft = El juez ha empezado esta hoja. Lo que figura en ella solo lo lee su juez; solo él puede continuarla.
scoring-support-recuse-heading = { $name } tiene un conflicto de intereses
scoring-support-recuse-lead = El juez se abstiene de juzgar esta candidatura: sale definitivamente de su lista, lo que figure en su hoja no cuenta y hay que encontrar a otro juez.
scoring-support-recuse-help = Con las palabras del juez. Lo leen el juez y los organizadores.
scoring-support-recuse = { $name } se abstiene de juzgar esta candidatura
said-support-typed = La hoja { $reference } queda como enviada. El juez recibe una carta.
said-support-recused = El juez se ha abstenido de juzgar esta candidatura y recibe una carta.
said-support-ended = Usted ya no actúa en nombre de este juez.

scoring-support-entered = Introducida en su nombre por { $by }.
scoring-support-told = { $n ->
    [one] Un organizador actuó una vez en su nombre. Vea qué se hizo.
   *[other] Los organizadores actuaron { $n } veces en su nombre. Vea qué se hizo.
}
scoring-own-supports = Quién actuó en su nombre
scoring-own-supports-lead = Los organizadores pueden actuar en nombre de un juez por poco tiempo, con un motivo. No ven nada de lo que usted escribió. Si usted no lo pidió, avise a los organizadores o a los auditores.
scoring-own-supports-none = Nadie ha actuado en su nombre.
scoring-own-supports-now = Actúa ahora en su nombre
scoring-own-supports-nothing = No se introdujo ni se cambió nada.
scoring-own-supports-look = Mirar esta hoja
scoring-support-deed-typed = Se introdujo en su nombre la hoja { $sheet } para la candidatura { $entry }.
scoring-support-deed-recused = Se dijo en su nombre que usted está demasiado cerca de la candidatura { $entry }.
