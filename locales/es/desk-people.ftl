# Personas desde un archivo, y en un archivo.

desk-people-import = Personas desde un archivo
desk-people-file = Todas las personas en un archivo
desk-people-import-lead = Incorpore organizadores, presidentes del jurado, auditores y coordinadores desde una hoja de cálculo. Verá qué cambiaría antes de que cambie nada, y se aplica todo o nada.
desk-people-import-columns = La primera fila da nombre a las columnas, en cualquier orden. Name, email y role son obligatorias. La función es organiser, chair, auditor o coordinator; quien tiene dos funciones figura en dos filas. El idioma es el del primer mensaje a quien es nuevo: en, ar, fr, es, ru o zh.
desk-people-import-country = Un coordinador tiene un país, por su nombre o su clave en el formulario. El jurado tiene su propio archivo, en la página del jurado.
desk-people-preview-lead = Todavía no se ha cambiado nada. Al aplicarlo, cada persona recibe el mensaje que recibiría si usted la nombrara por separado.
desk-people-preview-wrong =
    { $n ->
        [one] { $count } fila está mal, por lo que no se puede aplicar nada del archivo. Corríjala y elija de nuevo el archivo.
       *[other] { $count } filas están mal, por lo que no se puede aplicar nada del archivo. Corríjalas y elija de nuevo el archivo.
    }
desk-people-preview-problems = Qué está mal
desk-people-preview-new =
    { $n ->
        [one] { $count } persona sería nueva aquí
       *[other] { $count } personas serían nuevas aquí
    }
desk-people-preview-given =
    { $n ->
        [one] { $count } persona conocida recibiría una función o un país
       *[other] { $count } personas conocidas recibirían una función o un país
    }
desk-people-preview-same =
    { $n ->
        [one] { $count } fila dice lo que ya es así
       *[other] { $count } filas dicen lo que ya es así
    }
desk-people-row-new = Nueva
desk-people-row-given = La recibe
desk-people-row-same = Ya la tiene
desk-people-follows = Coordinación: { $country }
said-people-imported =
    { $n ->
        [one] Se ha aplicado { $count } fila del archivo. El mensaje está en camino.
       *[other] Se han aplicado { $count } filas del archivo. Los mensajes están en camino.
    }
said-people-same = El archivo no contiene nada nuevo. No se ha cambiado nada.
desk-why-row-role = “{ $typed }” no es una función que se dé aquí. Escriba organiser, chair, auditor o coordinator
desk-why-row-judge = El jurado se incorpora en la página del jurado. Quite esta fila
desk-why-row-country-missing = Un coordinador sigue un país. Escriba su nombre o su clave
desk-why-row-country = No hay ningún país “{ $typed }” en el formulario de candidatura. Escriba su nombre o su clave tal como figura allí
desk-why-row-country-not = Solo los coordinadores tienen país. Deje la celda vacía o escriba coordinator como función
desk-why-row-no-countries = El formulario de candidatura no pregunta por ningún país, así que nadie puede seguir uno. Quite esta fila
desk-why-row-language = Aquí no hay ningún idioma “{ $typed }”. Escriba en, ar, fr, es, ru o zh, o deje la celda vacía
desk-why-row-twice = { $email } tiene esta función también en una fila anterior. Quite una de las dos
desk-why-people-file =
    { $n ->
        [one] { $count } fila del archivo está mal, por lo que no se ha cambiado nada
       *[other] { $count } filas del archivo están mal, por lo que no se ha cambiado nada
    }
desk-act-people-imported = Incorporó personas desde un archivo
desk-why-no-organiser = { $email } no organiza este programa. Indique a uno de sus organizadores
