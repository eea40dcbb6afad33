# Pages that answer instead of the one that was asked for.

error-home = Ir a la página de inicio
error-400-title = No se ha podido entender
error-400-text = La solicitud no estaba completa. Vuelva atrás e inténtelo de nuevo.
error-401-title = Entre, por favor
error-401-text = Se ha cerrado su sesión, o todavía no había entrado. No se ha perdido nada de lo que guardó.
error-403-title = Esto no se puede hacer
error-403-text = Esto no se puede hacer ahora.
error-404-title = No se encuentra
error-404-text = No hay nada en esta dirección, o no es para usted.
error-405-title = Eso no se puede hacer aquí
error-405-text = Esta dirección no admite ese tipo de solicitud.
error-409-title = Algo ha cambiado entretanto
error-409-text = Alguien se adelantó, o esta página era antigua. Cárguela de nuevo para ver cómo están las cosas ahora.
error-413-title = Es demasiado grande
error-413-text = Lo que ha enviado es mayor de lo que admite esta página.
error-429-title = Demasiados intentos
error-429-text = Espere unos minutos e inténtelo de nuevo.
error-500-title = Ha ocurrido un error por nuestra parte
error-500-text = Ha quedado registrado. Inténtelo de nuevo dentro de un momento; lo que ya se había guardado está a salvo.
error-503-title = Un momento, por favor
error-503-text = Hay más personas de las que podemos atender en este momento. Inténtelo de nuevo dentro de unos segundos; no se ha cambiado nada.
error-form-unreadable = No se ha podido leer el formulario. Vuelva atrás y envíelo de nuevo.
error-foreign-post = Este formulario venía de otro sitio, por lo que no se ha aceptado. Abra la página aquí y envíelo de nuevo.
