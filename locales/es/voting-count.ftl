# Counting the public vote: screens, the count, the champions.

# What screens find.

count-screens = Filtros de la votación
count-screens-lead = También votan los programas. Los filtros señalan a votantes que pueden ir juntos; si sus votos cuentan lo decide una persona, con un motivo. Hasta entonces esperan.
count-screened = Los filtros repasaron por última vez todos los votos el { $when }, a petición de { $person }.
count-screen-now = Filtrar ahora todos los votos
count-screen-now-text = Los grupos sin decidir se buscan de nuevo; los decididos se quedan. Tras el cierre de la votación hay que hacerlo una vez más.
count-no-sets = Nada encontrado
count-no-sets-text = Los filtros no han encontrado votantes que parezcan ir juntos, o aún no se han ejecutado.
count-set = Qué se encontró
count-set-voters = Votantes
count-leaning = Apunta a
count-leaning-text = Es solo hacia dónde apuntan los hechos. Las campañas de personas parecen manadas a primera vista: un ministerio que escribe a su personal, una escuela, un pueblo entero. Lea los hechos antes de decidir.
count-set-standing = Decisión
count-sets-waiting = Por decidir
count-sets-decided = Decididos
count-set-also = Otros filtros encontraron casi a los mismos votantes:
count-voters = { $n ->
    [one] { $count } votante
    [many] { $count } de votantes
   *[other] { $count } votantes
}
count-sets-of = { $n ->
    [one] { $count } grupo: { $voters }
    [many] { $count } de grupos: { $voters }
   *[other] { $count } grupos: { $voters }
}
count-screen-burst = Una ráfaga
count-screen-burst-text = En pocos minutos coincidieron muchos más de los que trae el ritmo de esta votación.
count-screen-sequence = Direcciones que se numeran
count-screen-sequence-text = Sus direcciones difieren en un número o unas letras, y se registraron en ese orden o eligieron lo mismo.
count-screen-crowd = Una red o un dominio que elige lo mismo
count-screen-crowd-text = Casi todos los de una red o un dominio de correo eligieron lo mismo, que otros eligen mucho menos.
count-screen-disposable = Direcciones prestadas por minutos
count-screen-disposable-text = Su servicio de correo presta una dirección a cualquiera durante unos minutos.
count-screen-pace = Más rápido que las personas
count-screen-pace-text = Confirmaron o votaron en unos segundos, en los que nadie lee una carta ni una página.
count-screen-rhythm = Como un reloj
count-screen-rhythm-text = Votaron uno tras otro con el mismo intervalo.
count-screen-names = Nombres que se parecen
count-screen-names-text = Eligieron lo mismo muchos más con nombres parecidos que los tocayos en general.
count-set-suspect = en espera
count-set-valid = cuenta
count-set-void = no cuenta
count-leans-machine = máquinas
count-leans-people = personas
count-leans-open = sin inclinación
count-facts = Hechos
count-facts-text = No se dice por quién votaron: la decisión no debe depender de ello.
count-fact-span = Nueve de cada diez votaron por primera vez en
count-fact-from = a partir del
count-fact-alike = Eligieron lo mismo en una categoría
count-fact-usual = Sería lo habitual según el resto de la votación
count-fact-names = Nombres que no se parecen
count-fact-networks = Redes
count-fact-domains = Dominios de correo
count-fact-ballots = Votos distintos, tomados enteros
count-fact-single = Votaron en una sola categoría
count-fact-hasty = Más rápido de lo que nadie lee
count-fact-numbered = Direcciones iguales salvo un número
count-fact-counted = Registrados con el número siguiente al anterior
count-fact-lent = Direcciones prestadas por minutos
count-fact-regular = A intervalos regulares
count-yes = sí
count-no = no
count-seconds = { $n ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}
count-minutes = { $n ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
count-hours = { $n ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
count-days = { $n ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
count-examples = Algunos de sus votantes
count-examples-caption = Los primeros en registrarse
count-name = Nombre
count-address = Dirección
count-registered = Registro
count-verdicts = Decisiones
count-decided-by = Por { $person }, el { $when }
count-verdict = ¿Cuentan estos votos?
count-verdict-help = La decisión vale para todo el grupo. Puede cambiarse hasta que dos personas hayan firmado el recuento.
count-verdict-valid = Cuentan
count-verdict-valid-help = Aquí votaron personas, por sí mismas.
count-verdict-void = No cuentan
count-verdict-void-help = Cuántos y por qué se publica con los campeones.
count-verdict-reason = Motivo
count-verdict-reason-help = Se publica cuando los votos no cuentan. No nombre a nadie.
count-decide = Decidir
said-vote-screened = Los filtros han repasado todos los votos.
said-set-decided = Su decisión queda registrada.
count-kind-text = Grupos de una misma clase: los encontró el mismo filtro y sus datos se inclinan hacia el mismo lado. Decida primero, uno por uno, sobre los que son distintos. La decisión de abajo vale para todos los que quedan aquí.
count-kind-caption = Grupos de esta clase
count-kind-none = Ningún grupo de esta clase
count-kind-none-text = Alguien ha decidido sobre ellos, o los filtros han vuelto a recorrer las papeletas.
count-kind-verdict = ¿Cuentan los votos de todos estos grupos?
count-kind-verdict-help = La decisión vale para cada grupo de esta clase, también en las páginas siguientes. Puede cambiarse hasta que dos personas hayan firmado el recuento.
count-kind-decide = Decidir sobre todos
said-kind-decided = Su decisión queda registrada para todos los grupos de la clase.

# The count.

count-tally = Recuento de la votación
count-tally-lead = Se cuenta a partir de los votos cuando la votación ha terminado y todo grupo está decidido, lo firman dos personas y nadie más lo ve hasta que se anuncian los campeones.
count-tally-waits = No todo está decidido
count-tally-undecided = { $n ->
    [one] { $count } grupo espera una decisión. Hasta entonces no se puede contar.
    [many] { $count } de grupos esperan una decisión. Hasta entonces no se puede contar.
   *[other] { $count } grupos esperan una decisión. Hasta entonces no se puede contar.
}
count-tally-made = Recuento { $number }, hecho por { $person } el { $when }
count-tally-outdated = superado
count-tally-outdated-text = Desde entonces se encontró o decidió un grupo. Cuente de nuevo; las firmas de este recuento han caído.
count-sums = Qué fue de todos los votos
count-sum-received = Recibidos
count-sum-valid = Válidos
count-sum-suspect = En espera de decisión
count-sum-incomplete = De votantes que no votaron en todas las categorías
count-sum-void = Nulos, en total
count-sum-void-by = Nulos: { $screen }
count-sum-with-void = Como sería con los nulos
count-place = Puesto
count-entry = Candidatura
count-champion = Campeón
count-tied = empate en el último puesto
count-tied-choose = { $n ->
    [one] Hay que elegir { $count } de estos.
    [many] Hay que elegir { $count } de estos.
   *[other] Hay que elegir { $count } de estos.
}
count-signatures = Firmas
count-signed-by = { $person }, { $when }
count-signature-awaited = pendiente
count-office-leads = Organización o presidencia
count-office-looks = Segunda persona de la organización o auditoría
count-sign = Firmar este recuento
count-sign-text = Usted declara haberlo leído y que se desprende de los votos y las decisiones. Con ambas firmas ya no cambia nada.
count-sign-as = Firma como: { $office }
count-sign-choose = ¿En calidad de qué firma?
count-sign-now = Firmar
count-announce = Anunciar a los campeones
count-announce-text = Todo el mundo verá quiénes son los campeones, cuántos votos se recibieron y cuántos no contaron, y por qué. Los votos de cada candidatura siguen ocultos hasta que se publiquen los resultados de la edición: entonces figuran en el acta pública, para que cualquiera pueda volver a contar. No se puede deshacer.
count-announce-now = Anunciar
count-count = Contar
count-count-again = Contar de nuevo
count-count-text = Se leen de nuevo todos los votos y se cuentan según las condiciones fijadas antes de abrir la votación.
count-count-now = Contar todos los votos
count-choose-reason = Por qué se eligen estos
count-choose-reason-help = Se guarda con el recuento.
said-vote-counted = Se han contado todos los votos.
said-tally-signed = Su firma consta en el recuento.
said-champions-announced = Los campeones están anunciados.

# The champions.

count-champions = Campeones de la votación pública
count-champions-lead = Las más votadas de cada categoría. Dentro de una categoría figuran por su referencia, no por sus votos.
count-champions-announced = Anunciado el { $when }.
count-champions-csv = La lista en CSV
count-removed = Qué se contó
count-removed-text = Se retiraron los votos que una persona consideró que no eran de personas, cada grupo con su motivo.
count-removed-caption = Grupos que no cuentan

# The proof of one vote.

count-proof = Su voto en el recuento
count-proof-counts = Lo que usted votó está en el recuento y cuenta.
count-proof-void = Lo que usted votó se recibió y no cuenta: faltaban categorías, o alguien lo decidió para un grupo en el que está.
count-proof-broken = Lo guardado de su voto no conduce a la raíz firmada. Avise a la organización y a la auditoría.
count-proof-sealed = Aquí no aparece por quién votó, para que nadie pueda pedirle que lo muestre.
count-proof-try = Compruébelo
count-proof-how = La línea con su sal es una hoja de un árbol de hashes (RFC 6962: SHA-256 de un byte cero, la sal y la línea). Con los hashes junto al camino conduce a la raíz, que es la misma para todo el mundo y parte de lo que firmaron dos personas.
count-proof-line = Su línea
count-proof-salt = Sal
count-proof-place = Posición, contada desde 0
count-proof-position = { $index } de { $size }
count-proof-path = Hashes junto al camino
count-proof-root = Raíz de todos los votos
count-proof-root-text = Quien votó encuentra la misma raíz junto a su propio voto.

# Why not.

count-why-tally-signed = Dos personas han firmado el recuento; nada de lo que lo sustenta cambia ya.
count-why-decided-meanwhile = Entretanto alguien decidió sobre este grupo. Léalo de nuevo.
count-why-kind-changed = Entretanto se decidió o se encontró un grupo de esta clase. Léalos de nuevo.
count-why-verdict-needs-reason = Diga por qué.
count-why-no-verdict = Elija si estos votos cuentan.
count-why-still-open = Nada se cuenta antes de que termine la votación.
count-why-unscreened = Los filtros deben repasar todos los votos una vez tras el cierre.
count-why-counted-meanwhile = Algo cambió desde que leyó el recuento. Léalo de nuevo.
count-why-tie-open = Alguien tiene que elegir entre los empatados en el último puesto y contar de nuevo.
count-why-unsigned = El recuento no está firmado por dos personas.
count-why-too-close = Está demasiado cerca de una candidatura sometida a votación. Otras personas miran los grupos y el recuento.
count-why-choose-places = Elija exactamente tantos empatados como puestos quedan.
count-why-choose-needs-reason = Diga por qué se eligen estos.
count-why-not-your-office = No puede firmar en esa calidad.
count-why-signed-already = Otra persona ya firmó en esa calidad.
count-why-two-people = Las dos firmas son de dos personas.
count-why-undecided = { $n ->
    [one] { $count } grupo espera aún una decisión.
    [many] { $count } de grupos esperan aún una decisión.
   *[other] { $count } grupos esperan aún una decisión.
}

# What the log says.

desk-act-vote-screened = Filtró todos los votos
desk-act-vote-set-decided = Decidió si un grupo de votos cuenta
desk-act-vote-sets-decided = Decidió si cuentan todos los grupos de una clase
desk-act-vote-counted = Contó la votación pública
desk-act-tally-signed = Firmó el recuento de la votación
desk-act-champions-announced = Anunció a los campeones de la votación
