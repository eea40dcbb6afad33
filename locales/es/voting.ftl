# The public vote.

voting-opens = La votación pública se abre el { $when }.
voting-open-until = La votación pública está abierta hasta el { $when }.
voting-over = La votación pública ha terminado.
voting-take-part = Votar
voting-title = Votación pública
voting-go-on = Continuar hacia su papeleta
voting-register-title = Participar
voting-register-lead = Díganos quién es. Una carta le lleva el enlace a su papeleta; no hace falta ninguna cuenta.
voting-email-hint = Una dirección, una papeleta. Solo se usa para esta votación.
voting-name-hint = No se publica.
voting-kind-hint = Aquello de lo que usted forma parte.
voting-register = Envíenme el enlace
voting-working = Un segundo: su página demuestra que ninguna máquina envía miles.
voting-no-script = También funciona sin scripts. Cuando llegan muchas personas del mismo lugar, su carta tarda unos minutos.
voting-terms = Lo que se fijó antes de abrir la votación
voting-rule-one = Usted tiene un voto en cada categoría.
voting-rule-final = Un voto emitido es definitivo.
voting-rule-changeable = Puede cambiar sus votos hasta que se cierre la votación.
voting-rule-complete = Solo se cuenta a quien ha votado en todas las categorías.
voting-rule-champions =
    { $n ->
        [one] El proyecto más votado de cada categoría es su campeón.
       *[other] Los { $count } proyectos más votados de cada categoría son campeones.
    }
voting-rule-tie-all-in = Si varios empatan a votos en el último puesto, todos son campeones.
voting-rule-tie-none-in = Si varios empatan a votos en el último puesto, ninguno de ellos es campeón.
voting-rule-tie-decider = Si varios empatan a votos en el último puesto, deciden los organizadores y publican el motivo.
voting-rule-no-counts = Mientras dura la votación nadie sabe cómo va, ni siquiera los organizadores.
voting-letter-title = Mire su correo
voting-letter-lead = Si la dirección puede votar, va de camino una carta con el enlace a su papeleta.
voting-letter-time = Llega en unos minutos. Mire también en el correo no deseado.
voting-letter-again = ¿No llega la carta? Pídala de nuevo dentro de unos minutos
voting-link-lead = Esta es la papeleta de { $name }.
voting-confirm = Confirmar y votar
voting-link-hint = Guarde la carta: su enlace le devuelve a su papeleta en cualquier dispositivo. No se la pase a nadie.
voting-ballot = Su papeleta
voting-categories = Sus votos
voting-progress =
    { $n ->
        [one] { $done } de { $count } categoría
       *[other] { $done } de { $count } categorías
    }
voting-missing =
    { $n ->
        [one] Queda { $count } categoría. Puede volver más tarde.
       *[other] Quedan { $count } categorías. Puede volver más tarde.
    }
voting-missing-complete =
    { $n ->
        [one] Falta { $count } categoría: sus votos solo cuentan con ella.
       *[other] Faltan { $count } categorías: sus votos solo cuentan con ellas.
    }
voting-next = Votar en la siguiente categoría
voting-voted = Votado
voting-open = Por votar
voting-leave-hint = En un dispositivo que usan otros, cierre su papeleta. El enlace de su carta la vuelve a abrir.
voting-leave = Cerrar mi papeleta
voting-order = El orden se sortea solo para usted, para que ningún proyecto sea el primero para todos.
voting-choose = Elija un proyecto
voting-about = Sobre este proyecto
voting-vote = Votar
voting-voted-at = Usted votó aquí el { $when }. Por qué proyecto no se muestra.
voting-wait-title = Un momento: su voto todavía no se ha contado
voting-wait-lead = En este momento vota muchísima gente. Su elección se conserva en esta página: «{ $title }».
voting-wait-by-itself = Esta página lo intenta de nuevo por sí sola dentro de unos segundos.
voting-wait-again = Intentarlo de nuevo
voting-receipt = Su resguardo
voting-counted =
    { $n ->
        [one] Su voto consta en { $done } de { $count } categoría.
       *[other] Sus votos constan en { $done } de { $count } categorías.
    }
voting-last = Votó por última vez el { $when }.
voting-receipt-code = El código de su papeleta:
voting-receipt-hint = Guárdelo, en papel o como foto. Dice que usted votó, y a nadie por quién.
voting-not-yet-complete = Sus votos solo cuentan cuando haya votado también aquí
voting-not-complete = Sus votos no cuentan, porque faltan
voting-not-voted = Donde no ha votado
voting-turnout = Quién participa
voting-turnout-lead =
    { $n ->
        [one] Se ha registrado { $count } persona; { $confirmed } han confirmado.
       *[other] Se han registrado { $count } personas; { $confirmed } han confirmado.
    }
voting-turnout-by-day = Registros y confirmaciones, por día (UTC)
voting-day = Día
voting-registered = Registros
voting-confirmed = Confirmaciones
voting-why-no-kind = Elija una respuesta
voting-why-too-many =
    { $n ->
        [one] Llegan muchísimas personas desde donde usted está. Espere { $count } minuto y envíelo de nuevo; lo que escribió sigue aquí
       *[other] Llegan muchísimas personas desde donde usted está. Espere { $count } minutos y envíelo de nuevo; lo que escribió sigue aquí
    }
voting-why-not-yet = La votación se abre el { $opens }. Envíelo entonces de nuevo; lo que escribió sigue aquí
voting-why-closed = La votación se cerró el { $closed }, así que ya no se registra nadie
voting-why-no-choice = Elija un proyecto y pulse el botón
voting-why-voted = «{ $title }» no es su voto: usted ya había votado aquí, y eso es definitivo.
voting-why-not-kept = Su elección «{ $title }» no se ha contado. { $line }
said-voted = Su voto en «{ $category }» se ha contado.
