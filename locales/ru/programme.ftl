# Making and setting up an edition of a programme.

programme-new = Создать конкурс
programme-new-lead = Выберите основу и дайте конкурсу адрес. Для всего остального есть значения по умолчанию, которые можно изменить позже, до открытия приёма заявок.
programme-preset = Основа
programme-preset-help = Шаблон содержит категории, награды, этапы, форму заявки и оценочный лист, которые подходят друг к другу.
programme-slug = Адрес
programme-slug-help = Строчные латинские буквы, цифры и дефисы, например wsis-2027. Он стоит в каждой ссылке, и изменить его нельзя.
programme-first = Первый день
programme-first-help = Приём заявок открывается в этот день в 09:00 по часовому поясу конкурса; остальные этапы идут следом. Каждую дату можно изменить.
programme-names = Название
programme-names-help = На каждом языке ваших читателей. Если оставить язык пустым, останется название из шаблона.
programme-make = Создать конкурс
programme-import = Начать с файла
programme-import-lead = Настройки, выгруженные из другого конкурса и при желании изменённые вами. Если сроки в них указаны в днях, они отсчитываются от сегодняшнего дня.
programme-import-file = Файл
programme-import-file-help = Файл TOML не больше 1 МБ.
programme-import-text = Или вставьте его текст сюда
programme-import-text-help = Ошибка будет указана с номером строки, а текст останется здесь, чтобы вы могли его исправить.
programme-import-make = Создать конкурс из этого файла

programme-setup = Настройки
programme-setup-lead = Что этот выпуск конкурса обещает и чего требует: условия, категории, награды, порядок оценки и вопросы к участникам.
programme-stages-change = Изменить даты
programme-rubric-see = Критерии оценки
programme-export = Скачать настройки в файле
programme-kind = Вид
programme-kind-prize = Награда
programme-kind-hackathon = Хакатон
programme-zone = Часовой пояс
programme-categories-max = Категорий или задач для одной заявки, не более
programme-team-max = Человек в команде, не более
programme-catalogue = Каталог заявок
programme-catalogue-after-closing = Открыт для всех сразу после окончания приёма заявок
programme-catalogue-after-publication = Открыт для всех вместе с объявлением победителей
programme-screening = Предварительный отбор
programme-screening-yes = Заявки проходят предварительный отбор до передачи жюри
programme-screening-no = Каждая поданная заявка передаётся жюри
programme-naming = Название и описание
programme-naming-lead = Что люди читают на открытых страницах. Если на каком-то языке текста нет, показывается английский.
programme-summaries = Описание
programme-summaries-help = Одно или два предложения о том, что это и для кого.
programme-names-save = Сохранить название и описание
# $text: the words that stand there now, because somebody else changed them.
programme-now = Сейчас: { $text }
programme-categories = Категории
programme-challenges = Задачи
programme-code = Код
programme-name = Название
programme-prizes = Награды
programme-prizes-caption = Каждая награда: за что она и сколько победителей может её получить
programme-prize = Награда
programme-prize-for = За что
programme-prize-of-all = Все заявки
programme-winners-max = Победителей, не более
programme-sheets =
    { $n ->
        [one] На каждую заявку нужен { $count } оценочный лист.
        [few] На каждую заявку нужно { $count } оценочных листа.
        [many] На каждую заявку нужно { $count } оценочных листов.
       *[other] На каждую заявку нужно { $count } оценочного листа.
    }
programme-blind = Жюри не видит, кто подал заявку.
programme-not-blind = Жюри видит, кто подал заявку.
programme-rubric-caption = Что оценивает жюри, с весом каждого критерия и значением каждого уровня
programme-criterion = Критерий
programme-weight = Вес
programme-weight-of = { $weight } из { $sum }
programme-levels = Уровни
programme-form = Форма заявки
programme-form-caption = Вопросы к участникам, в порядке формы
programme-question = Вопрос
programme-answer = Ответ
programme-seen-by = Кто это читает
programme-seen-by-all = Все
programme-seen-by-public = Все, кроме жюри в анонимном туре
programme-seen-by-judges = Команда, жюри и организаторы
programme-seen-by-organisers = Команда и организаторы; жюри — только если тур не анонимный
programme-field-line = Одна строка
programme-field-text = Несколько абзацев
programme-field-choice = Один из вариантов
programme-field-choices = Любые из вариантов
programme-field-choices-with-text = Любые из вариантов, с текстом для каждого
programme-field-link = Веб-адрес
programme-field-email = Адрес электронной почты
programme-field-number = Целое число
programme-field-file = Файлы
# $least: the smaller number of words; $count: the larger one.
programme-words-between =
    { $n ->
        [one] От { $least } до { $count } слова
        [few] От { $least } до { $count } слов
        [many] От { $least } до { $count } слов
       *[other] От { $least } до { $count } слова
    }
programme-words-least =
    { $n ->
        [one] Не меньше { $count } слова
        [few] Не меньше { $count } слов
        [many] Не меньше { $count } слов
       *[other] Не меньше { $count } слова
    }
programme-words-most =
    { $n ->
        [one] Не больше { $count } слова
        [few] Не больше { $count } слов
        [many] Не больше { $count } слов
       *[other] Не больше { $count } слова
    }
programme-options =
    { $n ->
        [one] { $count } вариант
        [few] { $count } варианта
        [many] { $count } вариантов
       *[other] { $count } варианта
    }

programme-stages = Этапы и даты
programme-stages-lead = Все даты указаны в часовом поясе { $zone }. Этап открыт до последней секунды перед закрытием. Прежние даты остаются в истории вместе с причиной.
programme-stage-entries = Приём заявок
programme-stage-screening = Предварительный отбор
programme-stage-voting = Общественное голосование
programme-stage-scoring = Оценка
programme-stage-decision = Решение
programme-stage-ceremony = Церемония
programme-stage-open = Открыт
programme-stage-ahead = Ещё не открыт
programme-stage-over = Закрыт
programme-stage-between = { $opens } — { $closes }
programme-stage-change = Изменить даты: { $stage }
programme-stage-opens = Открывается
programme-stage-closes = Закрывается
programme-date-help = В часовом поясе { $zone }.
programme-stage-reason = Причина
programme-stage-reason-help = Её видит каждый, кто читает историю. Если меняется срок окончания приёма заявок, каждая команда получает письмо с этой причиной.
programme-stage-save = Сохранить даты: { $stage }
programme-history = История
programme-history-none = Даты не менялись.
programme-history-caption = Изменения дат, сначала последние
programme-history-when = Когда
programme-history-stage = Этап
programme-history-before = Было
programme-history-after = Стало
programme-history-by = Кто изменил

said-programme-made = Конкурс создан, и вы его организатор. Теперь просмотрите его настройки и даты.
said-names-saved = Название и описание сохранены.
said-stage-changed = Даты изменены. Прежние остались в истории.

programme-why-not-yet = Это откроется { $opens }.
programme-why-closed = Это закрылось { $closed }.
programme-why-no-such-stage = В этом конкурсе нет такого этапа.
programme-why-changed = Кто-то изменил название или описание после того, как вы открыли эту страницу. Сравните с тем, что стоит там сейчас, и сохраните снова, если верен ваш вариант
programme-why-dates-changed = Кто-то изменил эти даты после того, как вы открыли эту страницу. Сравните с датами, которые стоят там сейчас, и сохраните снова, если верны ваши
programme-why-date = Укажите дату и время
programme-why-day = Укажите день
programme-why-stage-order = Выберите время закрытия позже времени открытия
programme-why-no-reason = Напишите, почему меняются даты
programme-why-no-preset = Выберите основу конкурса
programme-why-slug-missing = Дайте конкурсу адрес
programme-why-slug = Адрес «{ $slug }» использовать нельзя. Нужно от 2 до 60 знаков: строчные латинские буквы, цифры и дефисы
programme-why-slug-taken = Адрес «{ $slug }» занят. Выберите другой
programme-why-not-text = Этот файл не текстовый. Выберите файл TOML
programme-why-file-missing = Выберите файл или вставьте его текст
programme-why-file-large = Этот файл больше 1 МБ
# $message: what the reader of the file says, in English.
programme-why-file = Строка { $line }, столбец { $column }: { $message }
programme-why-no-name = Дайте название хотя бы на одном языке
programme-why-name-long = Слишком длинно. Знаков может быть не более { $most }
programme-why-zone = «{ $zone }» не является часовым поясом. Укажите название вида Europe/Zurich
programme-why-accent = Цвета «{ $accent }» у нас нет. Выберите один из этих: { $known }
programme-why-too-many =
    { $n ->
        [one] Категорий, наград, полей или туров может быть не более { $most }
        [few] Категорий, наград, полей или туров может быть не более { $most }
        [many] Категорий, наград, полей или туров может быть не более { $most }
       *[other] Категорий, наград, полей или туров может быть не более { $most }
    }
programme-why-terms = В условиях categories_max и team_max должны быть от 1 до { $most }
programme-why-no-stage = Нет этапа «{ $stage }»
programme-why-stage-sequence = Этап «{ $stage }» стоит не на своём месте. Каждый этап встречается один раз, в таком порядке: entries, screening, voting, scoring, decision, ceremony
programme-why-stage-dates = Этапу «{ $stage }» нужны две даты (opens, closes) или два числа дней (opens_after_days, closes_after_days)
programme-why-stage-closes = Этап «{ $stage }» закрывается раньше, чем открывается
programme-why-no-category = Нет ни одной категории
programme-why-twice = «{ $key }» стоит там дважды. Коды и ключи должны различаться
programme-why-code = «{ $code }» не может быть кодом. Нужно не более 40 знаков: латинские буквы a–z, цифры, дефисы и знаки подчёркивания
programme-why-key = «{ $key }» не может быть ключом. Нужно не более 40 знаков: строчные латинские буквы, цифры и знаки подчёркивания, первой стоит буква
programme-why-nameless = У чего-то, что относится к «{ $key }», нет названия ни на одном языке
programme-why-prize-category = Награда «{ $prize }» относится к категории «{ $category }», которой нет
programme-why-winners = Победителей награды «{ $prize }» может быть не более { $most }
programme-why-no-round = Нет ни одного тура оценки
programme-why-sheets = sheets_needed должно быть от 1 до { $most }
programme-why-no-criterion = В одном из туров нет критерия для оценки
programme-why-many-criteria =
    { $n ->
        [one] В туре может быть не более { $most } критерия
        [few] В туре может быть не более { $most } критериев
        [many] В туре может быть не более { $most } критериев
       *[other] В туре может быть не более { $most } критерия
    }
programme-why-weight = Вес критерия «{ $criterion }» должен быть от 1 до 1000
programme-why-levels = Критерию «{ $criterion }» нужно от 2 до 11 уровней, от наименьшего числа баллов к наибольшему, каждый от 0 до 1000
programme-why-no-title = В форме нужно поле «title» вида «line», обязательное и не раскрывающее, кто подал заявку
programme-why-options = У поля «{ $field }» есть варианты, которых у него быть не может, или их не хватает. Варианты бывают только у полей выбора, и их не более 400
programme-why-words = Пределы числа слов у поля «{ $field }» недопустимы. Они бывают только у письменных ответов, и меньшее число стоит первым
programme-why-files = Настройки файлов у поля «{ $field }» недопустимы. У поля для файлов есть хотя бы один вид файлов, от 1 до 20 файлов размером от 1 до 100 мегабайт; у других полей ничего этого нет
programme-why-public-email = Поле «{ $field }» содержит адрес электронной почты, а его открытый каталог никогда не показывает
programme-why-not-blind = Поле «{ $field }» раскрывает, кто подал заявку, поэтому его не может быть в каталоге, который жюри может читать во время анонимной оценки. Сделайте его закрытым или показывайте каталог после объявления победителей

# $number: 1 for the first; $name: what the organiser calls it.
programme-round-named = Тур { $number }: { $name }

programme-why-quota = Сколько заявок проходит дальше из тура: напишите целое число от 1 до { $most }.
programme-why-last-quota = Из последнего тура никто не проходит дальше: в нём определяются победители. Уберите из него «moves_on».

programme-quota-category = { $n ->
    [one] Дальше проходит { $count } заявка в каждой категории.
    [few] Дальше проходят { $count } заявки в каждой категории.
    [many] Дальше проходят { $count } заявок в каждой категории.
   *[other] Дальше проходят { $count } заявки в каждой категории.
}
programme-quota-challenge = { $n ->
    [one] Дальше проходит { $count } проект по каждой задаче.
    [few] Дальше проходят { $count } проекта по каждой задаче.
    [many] Дальше проходят { $count } проектов по каждой задаче.
   *[other] Дальше проходят { $count } проекта по каждой задаче.
}
programme-quota-edition = { $n ->
    [one] Дальше проходит { $count } заявка из всех.
    [few] Дальше проходят { $count } заявки из всех.
    [many] Дальше проходят { $count } заявок из всех.
   *[other] Дальше проходят { $count } заявки из всех.
}
programme-quota-none = Дальше проходит каждая заявка, которую пропустило жюри.

programme-rounds-title = Туры
programme-rounds-lead = Как проходит оценка в каждом туре. У тура могут быть свои даты в пределах этапа оценки; все даты указаны в часовом поясе { $zone }.
programme-round-change = Изменить даты: { $round }
programme-round-save = Сохранить даты: { $round }
programme-round-no-dates = Своих дат нет: тур длится столько же, сколько этап оценки.
programme-history-round = Тур
programme-history-rounds = Изменения дат туров, сначала последние
said-round-changed = Даты изменены. Прежние остались в истории.
programme-method-rubric = Жюри ставит баллы по каждому критерию.
programme-method-gate = Жюри отвечает: пропустить, не пропускать или не уверены.
programme-method-expo = Члены жюри переходят от стола к столу и говорят, какой из двух проектов лучше.
# $estimator: what programme-estimator-… says.
programme-round-values = Как определяется порядок: { $estimator }.
programme-estimator-mixed = средние значения с поправкой на то, кто оценивал
programme-estimator-mean = простые средние значения
programme-estimator-trimmed = средние значения без самого высокого и самого низкого оценочного листа
programme-estimator-z_score = стандартизованные оценки: исключены собственное среднее и разброс каждого члена жюри
programme-estimator-additive = средние значения, из которых исключена мягкость каждого члена жюри
programme-estimator-borda = места в порядке каждого члена жюри (Борда)
programme-estimator-copeland = число побеждённых соперников по мнению тех, кто видел обе заявки (Копленд)
programme-consensus-majority = Заявка проходит, если за неё больше членов жюри, чем против; у того, кто не уверен, голоса нет.
programme-consensus-unanimous = Заявка проходит, если никто из жюри не против; у того, кто не уверен, голоса нет.
programme-round-everybody = Каждый член жюри оценивает все заявки, которые ему не слишком близки.
programme-round-sheets = { $n ->
    [one] Каждую заявку читает не менее { $count } члена жюри.
    [few] Каждую заявку читают не менее { $count } членов жюри.
    [many] Каждую заявку читают не менее { $count } членов жюри.
   *[other] Каждую заявку читают не менее { $count } члена жюри.
}
programme-round-visits = { $n ->
    [one] Посещение стола занимает до { $count } минуты.
    [few] Посещение стола занимает до { $count } минут.
    [many] Посещение стола занимает до { $count } минут.
   *[other] Посещение стола занимает до { $count } минуты.
}
programme-round-blind = Жюри не видит, кто подал заявку.
programme-round-open = Жюри видит, кто подал заявку.
programme-why-gate = В проходном туре один вопрос с тремя ответами: не пропускать, не уверены, пропустить.
programme-why-gate-quota = Из проходного тура дальше идут все, кого пропустили. Уберите из него «moves_on».
programme-why-visits = Посещения относятся к туру, в котором жюри ходит между столами. Минут на каждое: от 1 до { $minutes }. Баллов нет вовсе или не более { $points }.
programme-why-estimator = Способ расчёта можно выбрать только для туров с критериями.
programme-why-round-dates = У тура либо две даты, либо два числа дней, и он открывается раньше, чем закрывается. Или не указано ничего.
programme-why-round-within = Укажите обе даты, по порядку и в пределах этапа оценки, или ни одной.

programme-copy = Сделать следующий выпуск уже существующего конкурса
programme-copy-lead = Настройки те же; все даты сдвигаются на целое число дней. Заявки, жюри и результаты остаются в прежнем выпуске.
programme-copy-edition = Прежний выпуск
programme-copy-first-help = День, когда открывается первый этап; часы остаются прежними.
programme-copy-make = Сделать следующий выпуск
programme-why-no-edition = Выберите выпуск конкурса из списка
programme-path = Что осталось до открытия приёма заявок
programme-path-lead = Для всего есть значения по умолчанию. Просмотрите эти пункты за десять минут; каждый ведёт туда, где его можно изменить.
programme-path-names = Названия и описание
programme-path-languages =
    { $n ->
        [one] На { $count } языке
        [few] На { $count } языках
        [many] На { $count } языках
       *[other] На { $count } языка
    }
programme-path-no-summary = Описания пока нет
programme-path-dates = Даты
programme-path-entries = Приём заявок: { $opens } — { $closes }
programme-path-terms = Условия участия
programme-path-team =
    { $n ->
        [one] В команде не более { $count } человека
        [few] В команде не более { $count } человек
        [many] В команде не более { $count } человек
       *[other] В команде не более { $count } человека
    }
programme-path-parts = Категории и награды
programme-path-prizes =
    { $n ->
        [one] Категорий: { $categories }; { $count } награда
        [few] Категорий: { $categories }; { $count } награды
        [many] Категорий: { $categories }; { $count } наград
       *[other] Категорий: { $categories }; { $count } награды
    }
programme-path-no-prize = Наград пока нет
programme-path-form = Вопросы формы заявки
programme-path-questions =
    { $n ->
        [one] { $count } вопрос; разделов: { $sections }
        [few] { $count } вопроса; разделов: { $sections }
        [many] { $count } вопросов; разделов: { $sections }
       *[other] { $count } вопроса; разделов: { $sections }
    }
programme-path-rubric = Критерии оценки
programme-path-criteria =
    { $n ->
        [one] { $count } критерий в первом туре
        [few] { $count } критерия в первом туре
        [many] { $count } критериев в первом туре
       *[other] { $count } критерия в первом туре
    }
programme-path-people = Люди
programme-path-people-count =
    { $n ->
        [one] { $count } организатор; председателей жюри: { $chairs }
        [few] { $count } организатора; председателей жюри: { $chairs }
        [many] { $count } организаторов; председателей жюри: { $chairs }
       *[other] { $count } организатора; председателей жюри: { $chairs }
    }
programme-path-no-chair = Председателя жюри пока нет: решения подписывают председатель жюри и организатор
programme-path-one-organiser = Вы единственный организатор: для некоторых действий нужны двое
programme-path-public = Открытая страница
programme-path-public-text = Такой её увидят все
