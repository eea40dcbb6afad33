# Letters. $name is the reader, $link an address.

mail-why-already-sent = Esta carta ya se ha enviado.

letter-sign-in-subject = Su enlace para entrar en Palmares
letter-sign-in-body =
    Hola, { $name }:

    Aquí tiene su enlace para entrar en Palmares:

    { $link }

    Abre una página con un botón. Sirve una sola vez, durante { $minutes } minutos.

    Si usted no lo ha pedido, deseche esta carta: sin el enlace no entra nadie.

# The words of the button in the HTML part of a letter.
letter-open = Abrir la página

mail-why-in-hand = Esta carta se está entregando en este momento al servidor de correo. Dentro de un minuto se habrá enviado o se podrá detener.

mail-remedy-address = La dirección no existe. Pida la correcta: en un equipo, su responsable invita a la nueva dirección; a un miembro del jurado se le invita de nuevo.
mail-remedy-full = El buzón está lleno. Comuníquese con la persona por otro medio y luego haga que se intente de nuevo el envío.
mail-remedy-policy = El servidor de correo del destinatario no acepta cartas del suyo. La persona que administra su servidor de correo puede cuidar de su buena reputación (SPF, DKIM, DMARC).
mail-remedy-server = No se puede conectar con su propio servidor de correo, o este no deja entrar a Palmares. La persona que administra este sitio debe revisar smtp_url; el envío se vuelve a intentar automáticamente.
mail-remedy-refused = El servidor de correo del destinatario rechaza la carta definitivamente. Comuníquese con la persona por otro medio o pídale otra dirección.
mail-remedy-later = El servidor de correo del destinatario pide que se espere. El envío se vuelve a intentar automáticamente.
