# Статистика выпуска. $stage — заголовок столбца, например «Номинанты».

desk-stats = Статистика
desk-stats-link = Статистика по этапам, происхождению и темам
desk-stats-public = Страница, которую читают все
desk-stats-lead = Сколько заявок дошло до какого этапа, откуда они и о чём. Все числа подсчитаны по заявкам и по опечатанному протоколу.
desk-stats-before = Сколько заявок дошло до какого этапа, откуда они и о чём. Чемпионы и победители будут подсчитаны здесь, когда результаты станут открытыми, — для всех одновременно.
desk-stats-too-close = Пока результаты не опубликованы, эти числа не включают заявки, к которым вы слишком близки, и могут не говорить, кто номинирован.
desk-stats-none-text = Как только заявки будут поданы, эта страница подсчитает их по этапам и по тому, что они выбрали.

desk-stats-stage = Этап
desk-stats-stage-submitted = Подано
desk-stats-stage-eligible = Допущено
desk-stats-stage-nominated = Номинанты
desk-stats-stage-champion = Чемпионы
desk-stats-stage-winner = Победители
desk-stats-means = Что подсчитано
desk-stats-means-submitted = Заявки, которые поданы и не отозваны.
desk-stats-means-eligible = Поданные заявки, допущенные предварительным отбором; если в выпуске нет предварительного отбора — все поданные.
desk-stats-means-nominated = Допущенные заявки, которые прошли дальше первого тура оценивания; если тур один — все допущенные, поскольку все они попадают к жюри.
desk-stats-means-champion = Заявки, отмеченные в опечатанном протоколе как чемпионы или победители: победители — тоже чемпионы.
desk-stats-means-winner = Заявки, названные победителями в опечатанном протоколе.
desk-stats-once = В итоге каждая заявка считается один раз, сколько бы наград она ни получила.
desk-stats-mentions = Особые упоминания не являются отдельным этапом: { $count }.
desk-stats-several = Заявка с несколькими ответами считается в каждом из них, какую бы награду она ни получила: сумма этих строк больше итога.
desk-stats-internal = Нет на странице, которую читают все: ответы на этот вопрос не публикуются.

desk-stats-stages = От подачи до награды
desk-stats-finding = Подано: { $submitted }. { $stage }: { $count }.
desk-stats-total = Все заявки
desk-stats-not-said = Не указано
desk-stats-most = { $stage }, больше всего — { $name }: { $count }.
desk-stats-both = { $row } и { $column }
desk-stats-matrix = { $rows } и { $columns }
desk-stats-picture = изображение

desk-stats-with = Сравнить с выпуском
desk-stats-with-none = Ни с каким
desk-stats-with-nothing = Сравнивать пока не с чем: ни один другой выпуск этого вида ещё не опубликовал здесь результаты.
desk-stats-compared = { $here } рядом с { $there }
desk-stats-first-second = Первый столбик: { $here }. Второй столбик: { $there }.
desk-stats-count-head = { $edition }: заявки
desk-stats-share-head = { $edition }: доля
desk-stats-difference = Разница в процентных пунктах
desk-stats-percent = { $share } %
desk-stats-shares-of = Доли по этапам — от всех поданных заявок; в остальных таблицах — от всех заявок этапа «{ $stage }».
desk-stats-shift = Наибольшая разница: { $name }, { $points } процентного пункта.
desk-stats-no-shift = Доли одинаковы.

desk-stats-pdf = Отчёт в PDF
desk-stats-csv-edition = выпуск
