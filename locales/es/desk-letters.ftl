# Las cartas tal como las muestra el escritorio.

desk-letter-failed = No entregada
desk-letter-again = Intentarlo ahora de nuevo
said-letter-tried-again = Se intentará de nuevo enviar la carta en unos segundos.
desk-act-letter-tried-again = Hizo que se intentara de nuevo enviar una carta

# Cartas del programa con las palabras propias de una edición.

desk-texts = Cartas con sus propias palabras
desk-texts-lead = El programa informático escribe estas cartas por sí solo. Usted puede decirlas con sus propias palabras, en cada idioma; donde no escriba nada, se usan las suyas.
desk-texts-program = Con las palabras del programa informático
desk-texts-own = Con sus palabras: { $languages }
desk-text-blanks = Campos que se rellenan para cada destinatario:
desk-text-subject = Asunto ({ $language })
desk-text-body = Carta ({ $language })
desk-text-body-help = Una línea que solo contiene {"{link}"} se convierte en un botón. Deje vacíos el asunto y la carta para usar las palabras del programa informático.
desk-text-program = Lo que dice el programa informático por sí solo:
desk-text-save = Guardar
desk-text-preview = Mostrar la carta
said-letter-worded = El texto se ha guardado. Las cartas que ya están en la bandeja de salida quedan como están.
desk-why-text-half = Escriba el asunto y la carta, o ninguno de los dos
desk-why-text-blank = Esta carta no tiene ningún campo «{ $blank }»
desk-why-text-link = Ponga {"{link}"} en algún lugar de la carta: sin él, quien la lee no llega adonde lleva
