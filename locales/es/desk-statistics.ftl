# Las estadísticas de una edición. $stage: título de una columna, por ejemplo «Nominadas».

desk-stats = Estadísticas
desk-stats-link = Estadísticas por etapa, origen y tema
desk-stats-public = La página que leen todos
desk-stats-lead = Cuántas candidaturas llegaron hasta dónde, de dónde son y de qué tratan. Todas las cifras se cuentan a partir de las candidaturas y del acta sellada.
desk-stats-before = Cuántas candidaturas llegaron hasta dónde, de dónde son y de qué tratan. Los campeones y los ganadores se contarán aquí cuando los resultados sean públicos, para todos al mismo tiempo.
desk-stats-too-close = Hasta que los resultados sean públicos, estas cifras omiten las candidaturas con las que usted tiene demasiada cercanía y pueden no decir quién fue nominado.
desk-stats-none-text = En cuanto se presenten candidaturas, esta página las contará por etapa y según lo que hayan elegido.

desk-stats-stage = Etapa
desk-stats-stage-submitted = Presentadas
desk-stats-stage-eligible = Admisibles
desk-stats-stage-nominated = Nominadas
desk-stats-stage-champion = Campeones
desk-stats-stage-winner = Ganadores
desk-stats-means = Qué se cuenta
desk-stats-means-submitted = Candidaturas presentadas y no retiradas.
desk-stats-means-eligible = Candidaturas presentadas que la preselección consideró admisibles; si la edición no tiene preselección, todas las presentadas.
desk-stats-means-nominated = Candidaturas admisibles que pasaron de la primera ronda de evaluación; si solo hay una ronda, todas las admisibles, pues todas llegan a los jueces.
desk-stats-means-champion = Candidaturas que el acta sellada distingue como campeonas o como ganadoras: los ganadores también son campeones.
desk-stats-means-winner = Candidaturas que el acta sellada nombra como ganadoras.
desk-stats-once = Un total cuenta cada candidatura una vez, por muchos premios que haya ganado.
desk-stats-mentions = Las menciones especiales no son una etapa: { $count }.
desk-stats-several = Una candidatura con varias respuestas cuenta en cada una de ellas, sea cual sea el premio que ganó: estas filas suman más que el total.
desk-stats-internal = No está en la página que leen todos: las respuestas a esta pregunta no son públicas.

desk-stats-stages = De la presentación al premio
desk-stats-finding = Presentadas: { $submitted }. { $stage }: { $count }.
desk-stats-total = Todas las candidaturas
desk-stats-not-said = Sin respuesta
desk-stats-most = { $stage }: donde más hay es en { $name }: { $count }.
desk-stats-both = { $row } con { $column }
desk-stats-matrix = { $rows } y { $columns }
desk-stats-picture = imagen

desk-stats-with = Comparar con
desk-stats-with-none = Ninguna otra edición
desk-stats-with-nothing = Todavía no hay con qué comparar: ninguna otra edición de este tipo ha publicado aquí sus resultados.
desk-stats-compared = { $here } junto a { $there }
desk-stats-first-second = Primera barra: { $here }. Segunda barra: { $there }.
desk-stats-count-head = { $edition }: candidaturas
desk-stats-share-head = { $edition }: proporción
desk-stats-difference = Diferencia en puntos porcentuales
desk-stats-percent = { $share } %
desk-stats-shares-of = Las proporciones por etapa se refieren a todas las candidaturas presentadas; en las demás tablas, a todas las de la etapa «{ $stage }».
desk-stats-shift = Mayor diferencia: { $name }, { $points } puntos porcentuales.
desk-stats-no-shift = Las proporciones son iguales.

desk-stats-pdf = Informe en PDF
desk-stats-csv-edition = edición
