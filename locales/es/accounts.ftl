# Signing in, and one's own account.

accounts-sign-in-title = Entrar
accounts-sign-in-lead = Escriba su dirección de correo electrónico. Le enviaremos una carta con un enlace; no necesita contraseña.
accounts-email = Dirección de correo electrónico
accounts-email-hint = ¿Es su primera visita? Utilice el mismo formulario: el enlace abre su cuenta.
accounts-send-link = Enviarme un enlace
accounts-with-password = Tengo contraseña
accounts-password = Contraseña
accounts-sign-in = Entrar
accounts-letter-sent-title = Mire su correo
accounts-letter-sent-lead = Hemos enviado una carta a { $email }. Abra el enlace que contiene para entrar.
accounts-letter-sent-time =
    { $n ->
        [one] El enlace sirve una sola vez, durante { $count } minuto.
       *[other] El enlace sirve una sola vez, durante { $count } minutos.
    }
accounts-letter-again = ¿No ha llegado la carta? Mire en el correo no deseado o pida otra
accounts-link-title = Entrar en Palmares
accounts-link-lead = Va a entrar como { $email }.
accounts-link-new = Esta dirección es nueva aquí. Díganos su nombre y su cuenta quedará abierta.
accounts-name = Su nombre
accounts-name-hint = Tal como debe figurar en las cartas y los certificados.
accounts-title = Su cuenta
accounts-lead = Ha entrado como { $email }.
accounts-profile = Nombre e idioma
accounts-letters-language = Idioma de las páginas y las cartas
accounts-save = Guardar
accounts-password-title = Contraseña
accounts-password-hint = Al menos 10 caracteres. La contraseña es una segunda forma de entrar; los enlaces de las cartas siguen funcionando.
accounts-new-password = Contraseña nueva
accounts-save-password = Establecer la contraseña
accounts-sessions = Dónde tiene sesiones abiertas
accounts-sessions-lead = Cierre toda sesión que no reconozca o que ya no necesite.
accounts-session-since = Desde el { $when }
accounts-this-device = Este dispositivo
accounts-end-session = Cerrar esta sesión

said-signed-out = Ha salido.
said-profile-saved = Se han guardado su nombre y su idioma.
said-password-saved = Se ha establecido su contraseña.
said-session-ended = Se ha cerrado esa sesión.

accounts-why-email-missing = Escriba su dirección de correo electrónico
accounts-why-email-form = Escriba una dirección de correo electrónico como name@example.org
accounts-why-name-missing = Escriba su nombre
accounts-why-name-long = Escriba un nombre de 120 caracteres como máximo
accounts-why-password-length = Elija una contraseña de al menos { $least } caracteres
accounts-why-wrong-password = Esta dirección y esta contraseña no se corresponden. Inténtelo de nuevo o pida un enlace
accounts-why-too-many =
    { $n ->
        [one] Demasiados intentos. Espere { $minutes } minuto e inténtelo de nuevo
       *[other] Demasiados intentos. Espere { $minutes } minutos e inténtelo de nuevo
    }
accounts-why-link-used = Este enlace ya se ha utilizado. Pida uno nuevo en la página de entrada.
accounts-why-link-old = Este enlace ha caducado. Pida uno nuevo en la página de entrada.
accounts-supports = Quién ha actuado en su nombre
accounts-support-from-until = del { $from } al { $until }
accounts-supports-more = Ver lo que se ha hecho
accounts-why-support-reason = Escriba por qué actúa en nombre de esta persona: ella lo leerá.

accounts-data = Sus datos
accounts-data-text = Su cuenta, los dispositivos con los que ha entrado, sus candidaturas, su labor en el jurado con sus hojas de puntuación, las cartas que ha recibido por su asunto y lo que el registro dice que usted ha hecho, en un solo archivo. No incluye lo que otras personas han dicho de usted de manera confidencial, como un conflicto de intereses.
accounts-data-download = Descargar sus datos (JSON)
accounts-erasure = Borrar mis datos
