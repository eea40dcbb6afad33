# Судьи, их конфликты интересов и какие заявки они получают.

panels-state-invited = Приглашён
panels-state-accepted = Согласие
panels-state-declined = Отказ
panels-generalist = Все категории

panels-name = Имя
panels-email = Адрес электронной почты
panels-organisation = Организация
panels-organisation-help = Судьи не получают заявок своей организации.
panels-country = Страна
panels-languages = Языки
panels-languages-help = Через запятую.
panels-expertise = Категории
panels-expertise-help = Что можно поручить этому судье. Если ничего не выбрано — заявки всех категорий.
panels-capacity = Не более заявок
panels-capacity-help = Если пусто: { $usual }.
panels-state = Состояние
panels-load = Заявки
# Сколько из скольких: «12 из 20».
panels-of = { $load } из { $capacity }
panels-entry = Заявка
panels-entries = Заявки
panels-reference = Номер
panels-reference-help = Как в списке заявок.
panels-category = Категория
panels-judge = Судья
panels-why = Причина
panels-act = Изменить
panels-full = Мест нет
panels-missing = Не хватает судей
panels-now = Сейчас
panels-new = Новые

panels-judges-title = Судьи — { $programme }
panels-judges-heading = Судьи
panels-judges-lead = Люди, которые оценивают, что они знают и сколько у каждого заявок.
panels-judges-caption = { $n ->
    [one] { $count } судья
    [few] { $count } судьи
    [many] { $count } судей
   *[other] { $count } судей
}
panels-judges-empty-title = Судей пока нет
panels-judges-empty-text = Пригласите первого судью в форме ниже или загрузите целый список из файла.
panels-add-heading = Пригласить судью
panels-add-text = Судья получит письмо со ссылкой. Оно ждёт две минуты, и его ещё можно остановить.
panels-invite = Пригласить

panels-judge-lead = Что поручено этому судье, к чему он слишком близок и что о нём известно.
panels-pairs-heading = Порученные заявки
panels-pairs-none = Заявок пока нет. Запросите предложение на странице распределения или добавьте там назначение вручную.
panels-pairs-caption = { $n ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявок
}
panels-remove = Снять
panels-conflicts-heading = Конфликты интересов
panels-conflicts-text = Этих заявок судья не получает. Совпадения по организациям и адресам каждый раз ищутся заново.
panels-conflicts-none = Не известны.
panels-conflict-organisation = Та же организация: { $reason }
panels-conflict-domain = Тот же почтовый домен: { $reason }
panels-conflict-team = Судья входит в команду.
panels-declare-heading = Заявить конфликт интересов
panels-declare-text = После этого судья не может открыть заявку, а заполненный по ней лист не учитывается.
panels-declare = Заявить конфликт
panels-known-heading = Об этом судье
panels-save = Сохранить

panels-import-heading = Судьи из файла
panels-import-lead = Загрузите список судей из электронной таблицы. Вы видите, что изменится, до того как это произойдёт.
panels-import-columns = Первая строка называет столбцы в любом порядке. Имя (name) и почта (email) обязательны, остальное можно опустить. Несколько языков или категорий стоят в одной ячейке через точку с запятой; категория — по коду или названию.
panels-import-file = Файл
panels-import-file-help = CSV в кодировке UTF-8 или первый лист таблицы (XLSX), не более 256 КБ текста.
panels-import-look = Посмотреть, что изменится
panels-import-new = Новый
panels-import-changed = Изменён
panels-import-same = Без изменений
panels-import-apply = Применить
panels-import-drop = Выбрать другой файл
panels-preview-heading = Что изменит файл
panels-preview-lead = Пока ничего не изменено. Когда вы примените файл, все новые судьи получат приглашение.
panels-preview-new = { $n ->
    [one] { $count } судья будет приглашён
    [few] { $count } судьи будут приглашены
    [many] { $count } судей будут приглашены
   *[other] { $count } судей будут приглашены
}
panels-preview-changed = { $n ->
    [one] { $count } судья будет изменён
    [few] { $count } судьи будут изменены
    [many] { $count } судей будут изменены
   *[other] { $count } судей будут изменены
}
panels-preview-same = { $n ->
    [one] { $count } судья остаётся без изменений
    [few] { $count } судьи остаются без изменений
    [many] { $count } судей остаются без изменений
   *[other] { $count } судей остаются без изменений
}
panels-preview-problems = { $n ->
    [one] { $count } строка будет пропущена
    [few] { $count } строки будут пропущены
    [many] { $count } строк будут пропущены
   *[other] { $count } строк будут пропущены
}
panels-preview-problems-caption = Строки, которые будут пропущены
panels-preview-rows-caption = Строки, которые понятны
panels-row = Строка
panels-column = Столбец
panels-problem = Что не так
panels-change = Изменение

panels-assignment-title = Распределение — { $programme }
panels-assignment-heading = Распределение
panels-assignment-lead = { $n ->
    [one] Кто что оценивает. Каждой заявке нужен { $count } судья.
    [few] Кто что оценивает. Каждой заявке нужны { $count } судьи.
    [many] Кто что оценивает. Каждой заявке нужны { $count } судей.
   *[other] Кто что оценивает. Каждой заявке нужны { $count } судей.
}
panels-assignment-empty-title = Заявок для оценки пока нет
panels-assignment-empty-text = Заявки можно распределять, когда они поданы и, если здесь есть предварительный отбор, допущены.
panels-covered = Заявки, у которых судей достаточно
panels-propose = Предложить назначения
panels-propose-help = Имеющиеся назначения остаются. Предложение учитывает категории, конфликты интересов и сколько заявок берёт каждый судья; вы видите его до применения.
panels-proposal-waiting = Посмотреть последнее предложение
panels-by-category = По категориям
panels-by-category-caption = Заявки и судьи каждой категории
panels-by-judge = По судьям
panels-by-judge-caption = Заявки каждого судьи и сколько он берёт самое большее
panels-short-heading = Заявки, которым не хватает судей
panels-short-caption = Заявки, у которых судей меньше, чем нужно
panels-short-more = { $n ->
    [one] И ещё { $count } заявка.
    [few] И ещё { $count } заявки.
    [many] И ещё { $count } заявок.
   *[other] И ещё { $count } заявок.
}
panels-by-hand = Добавить назначение вручную
panels-by-hand-text = Вы можете поручить судье заявку вне его категорий, но не ту, к которой он слишком близок. Чтобы снять заявку, откройте страницу судьи.
panels-add-pair = Добавить назначение

panels-proposal-heading = Предлагаемые назначения
panels-proposal-lead = Составлено { $at }. Пока ничего не изменено.
panels-proposal-applied = Применено { $at }.
panels-proposal-new = { $n ->
    [one] { $count } новое назначение
    [few] { $count } новых назначения
    [many] { $count } новых назначений
   *[other] { $count } новых назначений
}
panels-proposal-kept = { $n ->
    [one] { $count } имеющееся назначение остаётся
    [few] { $count } имеющихся назначения остаются
    [many] { $count } имеющихся назначений остаются
   *[other] { $count } имеющихся назначений остаются
}
panels-proposal-short = { $n ->
    [one] { $count } заявке всё ещё не хватало бы судей
    [few] { $count } заявкам всё ещё не хватало бы судей
    [many] { $count } заявкам всё ещё не хватало бы судей
   *[other] { $count } заявкам всё ещё не хватало бы судей
}
panels-proposal-apply = { $n ->
    [one] Применить { $count } назначение
    [few] Применить { $count } назначения
    [many] Применить { $count } назначений
   *[other] Применить { $count } назначений
}
panels-proposal-drop = Отложить
panels-proposal-short-caption = Заявки, которым всё ещё не хватало бы судей, и почему
panels-proposal-loads-caption = Заявки каждого судьи, сейчас и с новыми назначениями
panels-proposal-pairs = Новые назначения
panels-proposal-pairs-caption = Заявки и их новые судьи

panels-invitation-title = Приглашение в жюри — { $programme }
panels-invitation-heading = Вас приглашают в жюри
panels-invitation-lead = Прочитайте, пожалуйста, о чём вас просят, и сообщите, примете ли вы участие.
panels-invitation-accepted = Вы приняли это приглашение. Спасибо.
panels-invitation-declined = Вы отклонили это приглашение. Если вы передумали, его ещё можно принять.
panels-invitation-go = Перейти к вашим заявкам
panels-invitation-what = О чём вас просят
panels-invitation-when = Когда
panels-invitation-dates = С { $opens } до { $closes }
panels-invitation-many = Сколько
panels-invitation-blind = Анонимное оценивание
panels-invitation-blind-text = Вы не видите, кто подал заявку, и не видите оценок других судей. Пожалуйста, не пытайтесь это узнать.
panels-invitation-criteria = Что вы оцениваете
panels-invitation-confidential = Конфиденциальность
panels-invitation-confidential-text = То, что вы читаете, и то, что вы ставите, — конфиденциально. Пожалуйста, не делитесь ни тем, ни другим, в том числе после объявления результатов.
panels-invitation-conflicts = Конфликты интересов
panels-invitation-conflicts-text = Не оценивайте заявку своей организации, людей, с которыми вы работаете или близки, а также заявку, в которой вы заинтересованы. Сообщите об этом на странице заявки; её возьмёт другой судья, и никто не будет вас расспрашивать.
panels-invitation-agree = Я буду оценивать по этим критериям, сохранять конфиденциальность прочитанного и заявлять о своих конфликтах интересов
panels-invitation-accept = Принять
panels-invitation-decline = Отклонить

panels-why-capacity = Введите число заявок от 0 до 1000, а не «{ $typed }».
panels-why-full = Этот судья берёт заявок не более { $capacity }, и столько у него уже есть.
panels-why-declared = У этого судьи конфликт интересов по этой заявке: { $reason }
panels-why-organisation = Судья и заявка относятся к одной организации: { $reason }
panels-why-domain = У судьи и у кого-то из авторов заявки один почтовый домен: { $reason }
panels-why-team = Судья входит в команду этой заявки.
panels-why-few-judges = { $n ->
    [0] Нет судей, которые знают эту категорию и не слишком близки к заявке.
    [one] Категорию знает и не слишком близок к заявке лишь { $judges } судья.
    [few] Категорию знают и не слишком близки к заявке лишь { $judges } судьи.
    [many] Категорию знают и не слишком близки к заявке лишь { $judges } судей.
   *[other] Категорию знают и не слишком близки к заявке лишь { $judges } судей.
}
panels-why-no-room = { $n ->
    [one] { $judges } судья мог бы взять её, но у него больше нет места.
    [few] { $judges } судьи могли бы взять её, но у них больше нет места.
    [many] { $judges } судей могли бы взять её, но у них больше нет места.
   *[other] { $judges } судей могли бы взять её, но у них больше нет места.
}
panels-why-judge-declined = Этот судья отказался.
panels-why-accepted = Вы приняли приглашение. Если вы не можете оценить заявку, сообщите об этом на её странице; если не можете оценивать совсем, напишите, пожалуйста, организаторам.
panels-why-agree = Поставьте отметку, чтобы принять приглашение, или отклоните его.
panels-why-no-reason = Укажите причину.
panels-why-no-entry = Нет поданной заявки «{ $typed }». Введите номер, как в списке заявок.
panels-why-unreadable = Этот файл — не таблица. Сохраните таблицу как CSV в кодировке UTF-8.
panels-why-unreadable-row = Строку { $row } нельзя прочитать: возможно, не хватает кавычки. Сохраните таблицу как CSV ещё раз.
panels-why-no-column = В файле нет столбца «{ $column }». Назовите его в первой строке.
panels-why-not-text = Выберите файл CSV в кодировке UTF-8, хотя бы с одной строкой, до 256 КБ.
panels-why-twice = { $email } уже есть в одной из предыдущих строк.
panels-why-no-category = Категории «{ $typed }» нет.

said-judge-invited = Добавлено в список: { $judge }. Приглашение новому судье уйдёт через две минуты.
said-judge-saved = Сохранено.
said-judges-same = В файле нет ничего нового. Ничего не изменено.
said-judges-imported = Приглашено: { $invited }, изменено: { $changed }.
said-judges-imported-some = Приглашено: { $invited }, изменено: { $changed }; пропущено из-за ошибок в строках: { $skipped }.
said-pair-added = Назначение добавлено.
said-pair-removed = Назначение снято.
said-conflict-declared = Конфликт интересов заявлен. Возможно, заявке нужен другой судья.
said-proposal-nothing = Ничего не изменено: предложение уже применено, или в нём ничего не осталось.
said-proposal-applied = { $n ->
    [one] { $added } назначение добавлено.
    [few] { $added } назначения добавлены.
    [many] { $added } назначений добавлены.
   *[other] { $added } назначений добавлены.
}
said-proposal-applied-some = { $n ->
    [one] { $added } назначение добавлено; не добавлено: { $skipped }, потому что после составления предложения что-то изменилось.
    [few] { $added } назначения добавлены; не добавлено: { $skipped }, потому что после составления предложения что-то изменилось.
    [many] { $added } назначений добавлены; не добавлено: { $skipped }, потому что после составления предложения что-то изменилось.
   *[other] { $added } назначений добавлены; не добавлено: { $skipped }, потому что после составления предложения что-то изменилось.
}
said-invitation-accepted = Спасибо. Вот заявки, которые вы оцениваете.
said-invitation-declined = Вы отказались. Спасибо, что сообщили.

panels-wishes = К чему стремиться в предложении
panels-wishes-lead = Конфликты интересов, категории и число заявок судьи — это правила: никакое пожелание их не перевешивает. Из всех вариантов, где они соблюдены, находится тот, где сумма этих пожеланий наибольшая.
panels-wish-expert = Судьи, которые знают категорию
panels-wish-expert-help = Скорее, чем судьи, которые берут любые заявки.
panels-wish-elsewhere = Судьи из другой страны
panels-wish-elsewhere-help = Если форма спрашивает о стране и судья указал свою.
panels-wish-even = Равная нагрузка
panels-wish-even-help = Каждая следующая заявка судьи считается настолько меньше.
panels-wish-fair = Улучшить положение заявки, которой досталось хуже всех
panels-wish-fair-help = Даже если сумма станет немного меньше.
panels-wish-connected = Общие заявки у судей разных групп
panels-wish-connected-help = Только у судей, связанных общими заявками, можно сравнить строгость и мягкость.
panels-weight-none = Не важно
panels-weight-little = Немного ({ $weight })
panels-weight-some = Как обычно ({ $weight })
panels-weight-much = Очень важно ({ $weight })
panels-figures-heading = Насколько хорошо это распределение
panels-figures-lead = Соответствие считается в баллах: 100 — судья, который знает категорию, при обычных пожеланиях. Вместе с назначениями, которые остаются.
panels-figure-total = Сумма соответствия
panels-figure-proved = { $total } из возможных { $optimum }; доказано, что большего не даёт никакое распределение
panels-figure-found = { $total } из { $optimum }
panels-figure-worst = Кому досталось хуже всех
panels-figure-worst-best = { $entry }: { $affinity }; лучше худшей заявке не даёт никакое распределение
panels-figure-worst-of = { $entry }: { $affinity }; самое большее можно достичь { $bound }
panels-figure-loads = Заявок на судью
panels-figure-loads-of = от { $least } до { $most }
panels-figure-islands = Сравнимость судей
panels-figure-islands-one = Все судьи связаны общими заявками
panels-figure-islands-many = { $n ->
    [one] { $count } группа судей; между группами без общих заявок сравнить строгость нельзя
    [few] { $count } группы судей; между группами без общих заявок сравнить строгость нельзя
    [many] { $count } групп судей; между группами без общих заявок сравнить строгость нельзя
   *[other] { $count } групп судей; между группами без общих заявок сравнить строгость нельзя
}
panels-figure-first = Наилучший выбор
panels-figure-first-of = { $n ->
    [one] У { $count } заявки есть судья, который подходит лучше всех
    [few] У { $count } заявок есть судья, который подходит лучше всех
    [many] У { $count } заявок есть судья, который подходит лучше всех
   *[other] У { $count } заявок есть судья, который подходит лучше всех
}
panels-figure-costs = Чего стоят пожелания
panels-figure-rules = Чего стоят правила
panels-figure-unmet = Правила, которые не соблюдены
panels-figure-drawn = Жеребьёвка
panels-figure-worst-alone = { $entry }: { $affinity }
panels-figure-unmet-of = { $n ->
    [one] Для { $count } заявки: их нарушают назначения, которые остаются, или соблюсти их не мог никто
    [few] Для { $count } заявок: их нарушают назначения, которые остаются, или соблюсти их не мог никто
    [many] Для { $count } заявок: их нарушают назначения, которые остаются, или соблюсти их не мог никто
   *[other] Для { $count } заявок: их нарушают назначения, которые остаются, или соблюсти их не мог никто
}
panels-cost-nothing = Ничего
panels-cost-fair = Улучшение для худшей заявки: { $cost }.
panels-cost-connected = Объединение групп: { $cost }.
panels-cost-kept = Сохранение назначений: { $cost }.
panels-cost-drawn = Жеребьёвка: { $cost }.
panels-rule-apart = Судьи, которые не сидят вместе
panels-rule-one-expert = Один, кто знает категорию
panels-rule-one-language = Один, кто читает на языке заявки
panels-rule-one-elsewhere = Один из другой страны
panels-rule-regions = Разные регионы
panels-rule-stakeholders = Разные типы заинтересованных сторон
panels-rule-organisations = Разные организации
panels-rule-costs = { $rule }: { $cost }.
panels-rule-costs-sheets = { $rule }: { $cost } и листов, которые можно было бы заполнить без этого: { $sheets }.
panels-drawn-from = Ни одно назначение не было вероятнее { $percent } %. Жребий от числа { $seed }: то же число даёт то же самое. В среднем жеребьёвка даёт { $expected }.
panels-not-drawn = Жеребьёвки не было: { $why }
panels-why-too-certain = { $n ->
    [one] У { $entries } заявки так мало судей, что назначения вероятнее, чем вы допускаете.
    [few] У { $entries } заявок так мало судей, что назначения вероятнее, чем вы допускаете.
    [many] У { $entries } заявок так мало судей, что назначения вероятнее, чем вы допускаете.
   *[other] У { $entries } заявок так мало судей, что назначения вероятнее, чем вы допускаете.
}
panels-why-no-draw = Свободные места и правила вместе оставляют слишком мало вариантов для жеребьёвки.
panels-why-crossing = Правила, которые вы задали, противоречат друг другу, и ни одна жеребьёвка не соблюла их все.
panels-why-rules-together = { $n ->
    [one] { $judges } судья мог бы взять её, но правила для судей одной заявки оставляют место пустым.
    [few] { $judges } судьи могли бы взять её, но правила для судей одной заявки оставляют место пустым.
    [many] { $judges } судей могли бы взять её, но правила для судей одной заявки оставляют место пустым.
   *[other] { $judges } судей могли бы взять её, но правила для судей одной заявки оставляют место пустым.
}
panels-why-judge-left = Этот судья вышел из жюри.
panels-why-apart = Этот судья и один из судей заявки не сидят вместе.

panels-region = Регион
panels-stakeholder = Тип заинтересованной стороны
panels-topics = В чём разбирается
panels-topics-help = Через запятую. Слова из формы заявки, например название цели, учитываются на любом языке.

panels-wish-topics = Судьи, которые разбираются в теме заявки
panels-wish-topics-help = Если форма спрашивает о теме, а судья указал, что знает.
panels-wish-language = Судьи, которые читают на её языке
panels-wish-language-help = Если форма спрашивает о языке.
panels-wish-bid = Судьи, которые оценили бы её охотно
panels-wish-bid-help = Если судей спрашивали. Те, кто предпочёл бы другое, идут последними.
panels-wish-one-expert = Хотя бы один судья каждой заявки знает её категорию
panels-wish-one-expert-help = Правило: если у таких судей нет места, место остаётся пустым.
panels-wish-one-language = Хотя бы один судья каждой заявки читает на её языке
panels-wish-one-language-help = Правило, как выше.
panels-wish-one-elsewhere = Хотя бы один судья каждой заявки — из другой страны
panels-wish-one-elsewhere-help = Правило, как выше.
panels-wish-regions = Регионы судей одной заявки
panels-wish-stakeholders = Типы заинтересованных сторон у судей одной заявки
panels-wish-organisations = Организации судей одной заявки
panels-spread-any = Не важно
panels-spread-two = Не все одинаковые
panels-spread-all = Все разные
panels-wish-keep = Имеющиеся назначения
panels-wish-keep-help = То, что судья уже начал, остаётся в любом случае.
panels-keep-all = Остаются все
panels-keep-most = Меняется как можно меньше
panels-keep-begun = Всё подбирается заново
panels-wish-drawn = Жеребьёвка назначений
panels-wish-drawn-help = Чтобы никто не мог знать наверняка, кто что оценивает. Худшая заявка и группы тогда не улучшаются.
panels-drawn-none = Нет, найти лучшее
panels-drawn-most = Ни одно назначение не вероятнее { $percent } %
panels-wish-seed = Число для жребия
panels-wish-seed-help = Если пусто, число подбирается. Оно хранится с предложением.

panels-proposing-heading = Подбор назначений
panels-proposing-lead = Эта страница обновляется сама. Её можно покинуть: предложение будет ждать на странице распределения.
panels-proposing-failed = Предложение не найдено: у нас что-то пошло не так, или сервер был остановлен. Ничего не изменено.
panels-proposing-again = Назад к распределению
panels-step-reading = Чтение заявок, судей и конфликтов интересов
panels-step-filling = Поиск наибольшей суммы
panels-step-raising = Улучшение для заявки, которой досталось хуже всех
panels-step-joining = Объединение групп судей
panels-step-proving = Доказательство, что лучше быть не может, и цены правил
panels-step-is-done = Готово
panels-step-is-begun = Сейчас
panels-come = Новые судьи
panels-go = Больше нет
panels-proposal-gone = { $n ->
    [one] { $count } назначение, которое никто не начал, снимается
    [few] { $count } назначения, которые никто не начал, снимаются
    [many] { $count } назначений, которые никто не начал, снимаются
   *[other] { $count } назначений, которые никто не начал, снимаются
}
panels-proposal-dropped = Отложено { $at }.
panels-proposal-apply-both = Добавить назначений: { $new }, снять: { $gone }
said-proposal-dropped = Предложение отложено. Ничего не изменено.
said-proposal-changed = Добавлено назначений: { $added }, снято: { $removed }.
said-proposal-changed-some = Добавлено назначений: { $added }, снято: { $removed }; не выполнено: { $skipped }, потому что после составления предложения что-то изменилось.

panels-release-heading = Открыть заявки судьям
panels-release-text = { $n ->
    [one] Судьи ещё не видят своих заявок: { $count } назначение ждёт. После открытия каждый видит свои заявки и получает письмо; добавленное позже видно сразу. Отменить это нельзя; письма ждут пять минут.
    [few] Судьи ещё не видят своих заявок: { $count } назначения ждут. После открытия каждый видит свои заявки и получает письмо; добавленное позже видно сразу. Отменить это нельзя; письма ждут пять минут.
    [many] Судьи ещё не видят своих заявок: { $count } назначений ждут. После открытия каждый видит свои заявки и получает письмо; добавленное позже видно сразу. Отменить это нельзя; письма ждут пять минут.
   *[other] Судьи ещё не видят своих заявок: { $count } назначений ждут. После открытия каждый видит свои заявки и получает письмо; добавленное позже видно сразу. Отменить это нельзя; письма ждут пять минут.
}
panels-release = { $n ->
    [one] Открыть судьям { $count } назначение
    [few] Открыть судьям { $count } назначения
    [many] Открыть судьям { $count } назначений
   *[other] Открыть судьям { $count } назначений
}
panels-released = Судьи видят свои заявки с { $at }. Добавленное видно сразу.
panels-why-nothing-to-release = Открывать пока нечего: ни у одного судьи нет заявок.
panels-why-same-judge = Выберите двух разных судей.
panels-apart-heading = Судьи, которые не сидят вместе
panels-apart-text = Эти двое никогда не получают одну заявку, ни по предложению, ни вручную. Имеющиеся назначения остаются, пока вы их не перенесёте.
panels-apart-other = и
panels-apart-add = Развести их
panels-apart-remove = Разрешить сидеть вместе
panels-departure = Этот судья не может продолжать…
said-released = Открыто. Письма уйдут через пять минут.
said-separated = Отныне они не получают одних и тех же заявок.
said-joined = Они снова могут получать одни и те же заявки.
panels-figure-costs-of = Улучшение для худшей заявки: { $fair }. Объединение групп: { $connected }.

panels-any = Любые
panels-filter = Показать
panels-choose = Выбрать
panels-choose-finding = { $judge } и { $entry }
panels-conflict-kind = Вид
panels-conflict-kind-declared = Заявлен
panels-conflict-kind-team = Входит в команду
panels-conflict-kind-named = Назван командой
panels-conflict-kind-organisation = Организация
panels-conflict-kind-email_domain = Почтовый домен
panels-conflict-kind-earlier_panel = Были вместе в жюри
panels-conflict-kind-country = Страна
panels-conflict-country = Та же страна: { $reason }
panels-conflict-named = Команда назвала: { $reason }
panels-conflict-earlier-panel = Кто-то из команды был в одном жюри с этим судьёй.
panels-nature = Какого рода конфликт
panels-nature-works = Мы работаем вместе или работали в последние три года
panels-nature-family = Родственники или близкие друзья
panels-nature-mentored = Команда получала мои советы или наставничество
panels-nature-competes = У меня есть интерес в заявке-сопернице
panels-nature-other = Другое
panels-nature-works-because = Заявлено, совместная работа: { $reason }
panels-nature-family-because = Заявлено, родственники или друзья: { $reason }
panels-nature-mentored-because = Заявлено, наставничество для команды: { $reason }
panels-nature-competes-because = Заявлено, соперничество: { $reason }
panels-nature-other-because = Заявлено: { $reason }
panels-nature-confirmed-because = Подтверждено: { $reason }
panels-ruling-open = Предстоит решить
panels-ruling-confirmed = Подтверждён
panels-ruling-dismissed = Отклонён
panels-ruling-declared = Заявлен
panels-ruled-by = { $name }, { $when }. { $reason }

panels-conflicts-title = Конфликты интересов — { $programme }
panels-conflicts-lead = { $n ->
    [0] Нет совпадений, которые ждут вашего слова. Подтверждённые и заявленные не допускают судей к заявкам; отклонённые — не мешают.
    [one] { $count } совпадение ждёт вашего слова. До этого судья не может получить эту заявку.
    [few] { $count } совпадения ждут вашего слова. До этого судьи не могут получить эти заявки.
    [many] { $count } совпадений ждут вашего слова. До этого судьи не могут получить эти заявки.
   *[other] { $count } совпадений ждут вашего слова. До этого судьи не могут получить эти заявки.
}
panels-conflicts-state-open = Предстоит решить
panels-conflicts-state-confirmed = Подтверждённые
panels-conflicts-state-dismissed = Отклонённые
panels-conflicts-state-declared = Заявленные
panels-conflicts-state-all = Все
panels-conflicts-empty-title = Здесь ничего нет
panels-conflicts-empty-text = При каждом открытии страницы совпадения ищутся в организациях, адресах, командах и в том, что назвали команды. Выберите выше другое состояние, чтобы увидеть, что решено.
panels-findings-caption = { $n ->
    [one] { $count } конфликт
    [few] { $count } конфликта
    [many] { $count } конфликтов
   *[other] { $count } конфликтов
}
panels-assigned-now = Сейчас эта заявка у судьи.
panels-rule-text = Подтверждение окончательно забирает заявку у судьи, и заполненный по ней лист не учитывается. Отклонение позволяет судье её оценивать; заявленный конфликт при отклонении снимается. И то и другое действует, пока кто-нибудь не решит иначе.
panels-rule-reason-help = Нужна для отклонения; её прочтут другие организаторы и аудиторы.
panels-rule-confirm = Подтвердить выбранное
panels-rule-dismiss = Отклонить выбранное
panels-rule-here = Подтвердить, отклонить или снять эти конфликты
panels-unmatched-heading = Названы командами, но таких судей нет
panels-unmatched-text = Команды своими словами говорят, кого не хотели бы видеть судьёй. Если здесь имеется в виду кто-то из судей, заявите конфликт интересов на странице судьи.
panels-unmatched-caption = { $n ->
    [one] { $count } имя
    [few] { $count } имени
    [many] { $count } имён
   *[other] { $count } имён
}
panels-looked-for = Что ищется
panels-looked-for-text = Организация, почтовый домен, команда, прежние жюри и названное командами сравниваются всегда.
panels-by-country = Не допускать судей к заявкам своей страны
panels-by-country-help = Для жюри из делегаций. Форма должна спрашивать о стране, и у судьи она должна быть указана.

panels-naming-heading = Кто не должен оценивать вашу заявку
panels-naming-back = Назад к заявке
panels-naming-lead = Назовите людей или организации, которые слишком близки к вам или настроены против вас, чтобы судить справедливо. Организаторы прочтут это и решат. Вам не сообщают, кто оценивает, а названным не сообщают ничего.
panels-named-who = Человек или организация
panels-named-who-help = Полное имя, организация или адрес электронной почты.
panels-named-why-help = Одно предложение поможет организаторам решить.
panels-name-conflict = Добавить
panels-unname = Удалить

panels-check = Сначала проверить на конфликты интересов
panels-check-found = { $n ->
    [0] Конфликтов не найдено
    [one] Конфликт возник бы по { $count } заявке
    [few] Конфликт возник бы по { $count } заявкам
    [many] Конфликт возник бы по { $count } заявкам
   *[other] Конфликт возник бы по { $count } заявкам
}
panels-check-text = Пока никто не приглашён. Нажмите «Пригласить», чтобы продолжить.
panels-would-conflict = Конфликт с

panels-why-named = Команда заявки назвала этого судью: { $reason }
panels-why-earlier-panel = Кто-то из команды заявки был в одном жюри с этим судьёй.
panels-why-country = Судья и заявка — из одной страны: { $reason }
panels-why-nobody-named = Назовите человека или организацию.
panels-why-name-long = Слишком длинно. Укажите здесь только имя, а причину — ниже.
panels-why-named-most = Назвать можно не более { $most }. Сначала удалите кого-нибудь или напишите организаторам.
panels-why-nothing-ticked = Выберите в таблице хотя бы один конфликт.

said-findings-confirmed = { $n ->
    [one] { $done } конфликт подтверждён.
    [few] { $done } конфликта подтверждены.
    [many] { $done } конфликтов подтверждены.
   *[other] { $done } конфликтов подтверждены.
}
said-findings-dismissed = { $n ->
    [one] { $done } конфликт отклонён.
    [few] { $done } конфликта отклонены.
    [many] { $done } конфликтов отклонены.
   *[other] { $done } конфликтов отклонены.
}
said-findings-some = { $n ->
    [one] Сделано для { $done } конфликта; не сделано: { $skipped }, потому что обстоятельства изменились или вы сами слишком близки к заявке.
    [few] Сделано для { $done } конфликтов; не сделано: { $skipped }, потому что обстоятельства изменились или вы сами слишком близки к заявке.
    [many] Сделано для { $done } конфликтов; не сделано: { $skipped }, потому что обстоятельства изменились или вы сами слишком близки к заявке.
   *[other] Сделано для { $done } конфликтов; не сделано: { $skipped }, потому что обстоятельства изменились или вы сами слишком близки к заявке.
}
said-panel-terms = Сохранено.
said-conflict-named = Добавлено. Организаторы это рассмотрят.
said-conflict-unnamed = Удалено.

panels-part = Роль
panels-part-heading = Роль в жюри
panels-part-judge = Судья
panels-part-judge-help = Листы учитываются.
panels-part-sponsor = Судья от спонсора
panels-part-sponsor-help = Листы учитываются. Такой судья привязан к своим категориям и никогда не получает заявок другой.
panels-part-trainee = Стажёр
panels-part-trainee-help = Заполняет листы, которые никогда не учитываются — ни в ходе оценивания, ни в рейтинге.
panels-part-observer = Наблюдатель
panels-part-observer-help = Читает порученные заявки и не заполняет листов.
panels-part-sponsor-means = Вы оцениваете как судья от спонсора, в категориях, к которым вы привязаны.
panels-part-trainee-means = Вы оцениваете как стажёр: ваши листы нужны для практики и не учитываются.
panels-part-observer-means = Вы наблюдатель: вы читаете заявки, но не заполняете листов.
panels-answer-reason = Причина отказа
panels-shown-publicly = Есть согласие на показ на открытой странице жюри.
panels-public-heading = Открытая страница
panels-shows-panel = Показывать жюри всем
panels-shows-panel-help = Показаны только судьи, которые приняли приглашение и согласны на это: имя, организация и несколько слов.
panels-see-panel = Посмотреть открытую страницу
panels-panel-title = Жюри — { $programme }
panels-panel-heading = Жюри
panels-panel-lead = Эти люди входят в жюри. Кто что оценивает, не раскрывается.
panels-panel-empty-title = Пока никто не показан
panels-panel-empty-text = Члены жюри появятся здесь, когда дадут на это согласие.

panels-invitation-rules-new = Правила изменились с тех пор, как вы их читали, или начался новый тур. Прочитайте их, пожалуйста, ещё раз; ваши листы остаются как есть.
panels-invitation-yours = О вас
panels-invitation-many-help = На сколько заявок самое большее у вас есть время. Здесь это можно изменить.
panels-invitation-bound = Вы оцениваете в этих категориях:
panels-invitation-know = В чём вы разбираетесь
panels-invitation-know-help = Отметьте категории, которые вы можете оценивать. Если ничего не отмечено, вам могут поручить любую.
panels-invitation-about = Несколько слов о вас
panels-invitation-about-help = С вашего согласия показывается на открытой странице жюри.
panels-invitation-shown = Показывать моё имя, организацию и эти слова на открытой странице жюри
panels-invitation-go-on = Согласиться и продолжить
panels-invitation-cannot = Я не могу участвовать
panels-invitation-why = Причина
panels-invitation-why-help = Это прочтут только организаторы.

panels-joining-heading = Вступление в день мероприятия
panels-joining-lead = Откройте код, покажите его на стене, и люди станут судьями, отсканировав или введя его.
panels-joining-none = Кода пока нет
panels-joining-none-text = Откройте его ниже. Он действует ограниченное время и для ограниченного числа людей, и его можно закрыть.
panels-joining-caption = { $n ->
    [one] { $count } код
    [few] { $count } кода
    [many] { $count } кодов
   *[other] { $count } кодов
}
panels-code = Код
panels-code-help = Восемь букв и цифр, как на стене.
panels-code-until = До
panels-joined = Вступили
panels-close-code = Закрыть
panels-code-closed = Закрыт
panels-open-code = Открыть код
panels-code-most = Не более человек
panels-code-hours = Сколько часов действует
panels-joins-heading = Как люди вступают
panels-joins-at-once = Впускать новых людей сразу
panels-joins-at-once-help = Иначе каждый сначала получает письмо со ссылкой. Те, у кого уже есть учётная запись, получают письмо всегда.
panels-code-title = Код { $code }
panels-code-heading = Станьте членом жюри
panels-code-qr = QR-код, который ведёт на { $address }
panels-code-or-type = Отсканируйте его или откройте адрес и введите код:
panels-code-open-until = Действует до { $until }.
panels-join-title = Вступить в жюри — { $programme }
panels-join-heading = Вступить в жюри
panels-join-lead = Укажите имя и адрес электронной почты. Затем вы прочитаете правила и увидите свои заявки.
panels-join-typed-lead = Введите код, который показывают организаторы.
panels-join-go = Продолжить
panels-join = Вступить
panels-joined-heading = Проверьте почту
panels-joined-text = Письмо со ссылкой отправлено на { $email }. Откройте его, чтобы продолжить.

panels-why-about-long = Не более { $most } знаков.
panels-why-sponsor-unbound = Сначала укажите этому судье хотя бы одну категорию: судья от спонсора привязан к категориям.
panels-why-sponsor-bound = Судья от спонсора получает заявки только своих категорий.
panels-why-code-closed = Этот код закрыт. Попросите у организаторов другой.
panels-why-code-full = По этому коду уже вступило столько людей, сколько намечено. Попросите у организаторов другой.
panels-why-code-number = Введите целое число от { $least } до { $most }.
panels-why-no-code = Такого кода нет. Посмотрите на стену ещё раз.
said-join-code-closed = Код закрыт. Кто вступил, остаётся.

panels-chairs-heading = Председатели жюри
panels-chairs-lead = Председатель некоторых категорий видит ход работы, рейтинг и решения только по ним и подписывает за них. Если ничего не отмечено, он председательствует во всём выпуске.
panels-chairs-none = Председателей пока нет
panels-chairs-none-text = Сначала дайте кому-нибудь роль председателя жюри на странице «Люди».
panels-chairs-whole = Председательствует во всём выпуске
panels-chairs-of = Председательствует в этих категориях
panels-everybody = Дать каждому судье все заявки
said-everybody-given-all = { $n ->
    [one] { $pairs } новое назначение.
    [few] { $pairs } новых назначения.
    [many] { $pairs } новых назначений.
   *[other] { $pairs } новых назначений.
}

panels-calibration = Заявка, которую все оценивают первой
panels-calibration-text = Одна заявка, которую оценил каждый судья тура, показывает, насколько строг каждый из них. Её получают все, и она стоит первой в их списках; её листы учитываются, как все прочие.
panels-calibration-entry = Номер заявки
panels-calibration-help = Если назвать её снова, её получат судьи, пришедшие позже.
panels-calibration-name = Дать её всем
said-calibration-named = Эта заявка стоит первой у каждого судьи, который к ней не слишком близок.
panels-file-link = Файл распределения
panels-why-file-number = Предпочтение должно быть числом, а не «{ $typed }».
panels-why-file-action = Этот файл не выполняет «{ $typed }». Он знает review, primary, secondary, clearreview, conflict, clearconflict и preference.
panels-why-file-round = «{ $typed }» — не этот тур. Оставьте ячейку пустой или укажите его название или номер.
panels-why-file-judge = Нет судьи с адресом «{ $typed }». Сначала пригласите его.
panels-why-file-begun = Судья уже начал эту заявку, поэтому её нельзя снять.

panels-bids-heading = Предпочтения судей
panels-bids-text = До распределения можно спросить судей, какие заявки они оценили бы охотно. Они видят названия в своих категориях, но никогда — заявку, к которой слишком близки.
panels-bids-open = { $n ->
    [one] Сейчас идёт опрос судей; получено { $count } предпочтение. Опрос закончится, когда заявки откроют судьям.
    [few] Сейчас идёт опрос судей; получены { $count } предпочтения. Опрос закончится, когда заявки откроют судьям.
    [many] Сейчас идёт опрос судей; получено { $count } предпочтений. Опрос закончится, когда заявки откроют судьям.
   *[other] Сейчас идёт опрос судей; получено { $count } предпочтений. Опрос закончится, когда заявки откроют судьям.
}
panels-bids-ask = Спросить судей об их предпочтениях
panels-bids-stop = Закончить опрос
panels-why-released = Судьи уже видят свои заявки: спрашивать поздно.
said-bids-asked = Опрос начат. Письма судьям уйдут через пять минут.
said-bids-closed = Опрос закончен. То, что судьи указали, учитывается.
panels-support = Действовать за судью: { $name }
panels-support-caption = Организаторы, которые действовали за этого судью
panels-support-by = Организатор
panels-support-from = С
panels-support-until = До

panels-extra-title = Больше листов, чем нужно туру
panels-extra-text = Применить их можно, пока тур открыт. Если он закрыт, сначала два человека вновь открывают его, и на оценивание должно остаться время.
panels-extra-reopening = Вновь открыть тур
panels-extra-short = Не осталось никого, кто вправе прочитать её и может взять ещё.
panels-why-extra-reason = Напишите, зачем нужны ещё листы.
panels-why-extra-nobody = Не осталось никого, кто вправе прочитать эти заявки и может взять ещё.

panels-judges-file = Всё жюри в файле
panels-why-coordinator = { $judge } следит здесь за заявками одной из стран и поэтому знает, кто их подал. Пригласите другого человека или сначала прекратите это на странице людей
panels-why-you-coordinate = В этом выпуске вы следите за заявками одной из стран и поэтому знаете, кто их подал. Кто это знает, не может их оценивать. Напишите организаторам, если вы хотели бы войти в жюри
panels-why-coordinator-judges = Этот человек входит в жюри этого выпуска или приглашён в него и не должен знать, кто подал заявки. Назначьте другого
