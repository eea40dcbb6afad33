# The questions of the entry form, as organisers write them.

programme-questions = Вопросы формы заявки
programme-questions-lead = Команды отвечают на них в этом порядке. Пока приём заявок не закрыт, вы можете добавлять, изменять и перемещать их. Вопрос, на который уже ответили, сохраняет ответы: его варианты не убираются, и круг читателей не расширяется.
programme-questions-closed = Приём заявок закрыт: форма остаётся такой, какой её заполняли команды.
programme-question-new = Новый вопрос
programme-question-kind = Вид ответа
programme-question-kind-help = Позже изменить его нельзя.
programme-question-write = Написать вопрос
programme-question-up = Выше
programme-question-down = Ниже
programme-question-answered = Есть заявки с ответом на этот вопрос. Его формулировку, пределы и место можно изменить; варианты можно переименовать и добавить; круг читателей остаётся обещанным.
programme-question-name = Вопрос ({ $language })
programme-question-help = Пояснение под вопросом ({ $language })
programme-question-options = Варианты ({ $language })
programme-question-options-help = По одному в строке. На каждом языке одни и те же строки в одном порядке.
programme-question-words-min = Слов, не меньше
programme-question-words-max = Слов, не больше
programme-question-words-help = Слова считаются так же, как в счётчике команды, при любой письменности.
programme-question-accepts = Какие файлы
programme-question-files-max = Файлов, не больше
programme-question-files-max-help = Если оставить пустым, один.
programme-question-megabytes = Мегабайт на каждый, не больше
programme-question-megabytes-help = Если оставить пустым, 20.
programme-question-required = Ответ обязателен
programme-question-required-help = До подачи заявки. То, что уже подано, остаётся в силе.
programme-question-identifying = Ответ раскрывает, кто подал заявку
programme-question-identifying-help = В анонимном туре скрыт от жюри.
programme-question-public = Показывать в открытом каталоге
programme-question-public-help = И находить там по словам.
programme-question-says = Что ответ говорит о заявке
programme-question-says-help = Программа использует это, чтобы члены жюри не получали слишком близкие им заявки и чтобы находить заявки.
programme-question-save = Сохранить вопрос
programme-question-remove-title = Убрать этот вопрос
programme-question-remove-text = На него никто не ответил. Он исчезнет из формы.
programme-question-remove = Убрать
programme-says-nothing = Ничего из этого
programme-says-entity = Чей это проект
programme-says-country = Страна
programme-says-region = Регион
programme-says-stakeholder = Вид организации
programme-says-topics = О чём проект
programme-says-language = Язык, на котором написана заявка
said-question-saved = Вопрос сохранён.
said-question-moved = Вопрос перемещён.
said-question-removed = Вопрос убран.
programme-why-question-nameless = Напишите вопрос хотя бы на одном языке
programme-why-number = Напишите целое число или оставьте пустым
programme-why-long = Слишком длинно. Знаков может быть не более { $most }
programme-why-option-twice = «{ $option }» стоит там дважды. Все варианты должны различаться
programme-why-option-lines = Нужно строк: { $lines }, по одной на каждый вариант и без пустых; сейчас их { $found }
programme-why-option-answered = «{ $option }», возможно, уже выбран в какой-то заявке, поэтому вариант остаётся. Верните его; чтобы переименовать варианты, не меняйте число строк
programme-why-accepts-answered = Файлы каждого из этих видов, возможно, уже получены, поэтому виды остаются. Можно добавить другие
programme-why-promise-answered = Команды ответили, зная, кто это прочитает, поэтому круг читателей не меняется. Задайте новый вопрос
programme-why-says-answered = Ответы уже есть, поэтому то, что они говорят о заявке, не меняется. Задайте новый вопрос
programme-why-question-answered = Есть заявки с ответом на этот вопрос, поэтому он остаётся в форме
programme-why-form-closed = Приём заявок закрыт, поэтому форма остаётся как есть
programme-why-form-changed = Кто-то изменил настройки после того, как вы открыли эту страницу. Посмотрите, что стоит там сейчас, и сохраните снова, если верен ваш вариант

programme-parts = Категории и награды
programme-parts-challenges = Задачи и награды
programme-parts-lead = Пока приём заявок не закрыт, их можно добавлять и убирать; то, что используется в заявке, жюри или награде, остаётся. Названия можно менять в любое время.
programme-parts-closed = Приём заявок закрыт: состав списка и число победителей остаются такими, как обещано. Названия всё ещё можно менять.
programme-part-new = Добавить ещё
programme-part-add = Добавить
programme-part-change = Изменить
programme-part-save = Сохранить
programme-part-remove = Убрать
programme-prize-new = Ещё одна награда
programme-prize-add = Добавить награду
programme-code-help = Короткий, из латинских букв и цифр: он стоит в списках и файлах и никогда не меняется.
said-category-saved = Сохранено.
said-category-moved = Перемещено.
said-prize-saved = Награда сохранена.
said-prize-moved = Премия перемещена.
said-part-removed = Убрано.
programme-why-parts-closed = Приём заявок закрыт, поэтому это остаётся как обещано. Изменить можно только названия
programme-why-in-use = «{ $code }» используется в заявках, жюри или наградах, поэтому остаётся

programme-question-section = Здесь начинается раздел с названием ({ $language })
programme-question-section-help = Команды заполняют форму по разделам, каждый на отдельной странице. Если раздел здесь не начинается, оставьте поле пустым.
programme-section-begins = Раздел: { $section }
programme-question-waits = Задаётся не для каждой заявки
programme-question-only-if = Задавать только для некоторых заявок
programme-question-only-if-help = Вопрос задаётся, если заявка в одной из отмеченных категорий или в ней дан один из отмеченных ответов. Если ничего не отметить, вопрос задаётся всем. То, что команда написала, прежде чем выбрать другое, остаётся в её черновике и не подаётся.
programme-why-only-if-one = Отметьте категории или варианты одного вопроса, а не нескольких
programme-why-only-if = Вопрос «{ $field }» может зависеть только от категорий этого выпуска конкурса или от вариантов вопроса, который стоит раньше. Сначала измените это условие

programme-terms = Условия участия
programme-terms-lead = Согласуются до открытия приёма заявок. Их можно менять, пока приём заявок не закрыт.
programme-terms-closed = Приём заявок закрыт: условия остаются такими, с какими согласились команды.
programme-terms-save = Сохранить условия
programme-category-word = На что делятся заявки
programme-word-category = Категории
programme-word-challenge = Задачи
programme-entries-per-person = Заявок, в командах которых может быть один человек, не больше
programme-entries-per-person-help = Если число не ограничено, оставьте поле пустым.
programme-screening-tick = Заявки проходят предварительный отбор
programme-screening-tick-help = К жюри поступают только допущенные заявки.
programme-nomination = Можно подавать заявку за другого
programme-nomination-help = Кто подаёт заявку, указывает владельца; тот получает письмо и соглашается или отказывается. Без согласия заявку нельзя допустить.
programme-nomination-yes = Можно, с согласия владельца
programme-one-per-entity = Одна заявка от каждой организации в каждой категории
programme-one-per-entity-help = На другие заявки той же организации укажут тому, кто проводит отбор. Решает человек.
programme-one-per-entity-yes = Одна; о других решает человек
programme-written-in = Язык заявок
programme-written-in-help = Подсказка команде и тому, кто проводит отбор, если ответ, похоже, на другом языке. Решает человек.
programme-written-in-any = Любой язык
programme-why-nomination = Для заявок за другого нужен предварительный отбор: именно на нём учитывается согласие владельца. Отметьте оба пункта или ни одного
programme-why-terms-closed = Приём заявок закрыт, поэтому условия остаются такими, как согласовано
said-terms-saved = Условия сохранены.

programme-form-preview = Форма, какой её видят команды
programme-form-preview-lead = Ничего из введённого здесь не сохраняется. У вопросов, которые задаются только для некоторых заявок, указано, для каких.

programme-question-rounds = Жюри читает ответ в
programme-question-rounds-help = Снимите отметку с туров, жюри которых он не нужен. Если не отмечен ни один тур, жюри его никогда не читает; команда и организаторы читают всегда.
programme-read-in =
    { $n ->
        [one] Жюри читает его только в туре { $rounds }.
        [few] Жюри читает его только в турах { $rounds }.
        [many] Жюри читает его только в турах { $rounds }.
       *[other] Жюри читает его только в турах { $rounds }.
    }
programme-read-by-no-judge = Жюри его не читает.
programme-seen-by-team = Команда и организаторы
programme-why-rounds = У «{ $field }» туры, жюри которых его читает, должны быть турами этого выпуска, каждый один раз и по порядку. Название читают во всех
programme-why-rounds-public = «{ $field }» стоит в каталоге, который жюри может читать во время оценки, поэтому его нельзя оставить только для некоторых туров. Сделайте его закрытым или показывайте каталог после объявления победителей
programme-prizes-per-team = Сколько наград может получить одна команда
programme-prizes-per-team-help = Тем, кто решает, сообщается, когда выбор этому противоречит и кто следующий. Оставьте пустым, если ограничения нет.
programme-spread = Победители распределяются по
programme-spread-help = Правило, которого решение придерживается или которое нарушает с опубликованной причиной.
programme-spread-not = не распределяются
programme-spread-country = странам
programme-spread-region = регионам
programme-spread-stakeholder = типам заинтересованных сторон
programme-spread-most = Победителей из одной группы, не более
programme-feedback = Что команды узнают о своей оценке после публикации
programme-feedback-help = На странице, которую читает только команда. Без имён судей и без всего, что выдало бы баллы отдельного судьи.
programme-feedback-nothing = Ничего
programme-feedback-receipt = Сколько судей оценили их заявку
programme-feedback-bands = Сколько судей её оценили и в какой трети шкалы находится каждый критерий
programme-feedback-means = Сколько судей её оценили и средний балл по каждому критерию
programme-comments = Они читают и то, что написали им судьи
programme-comments-help = В оценочном листе судьям сказано, что участник сможет прочитать комментарий без их имени. Личная заметка судьи не показывается никогда.
programme-comments-yes = То, что написали им судьи, без имён
programme-why-comments = Комментарии читают на странице, где команды узнают о своей оценке. Выберите, что там сообщается, или снимите отметку с комментариев
programme-challenge-days = Дней на обжалование после публикации
programme-challenge-days-help = Команда может оспорить подсчёт или допуск, на которых основан результат; отвечает названное лицо, а номер, даты, решение и ответ публикуются. Оставьте поле пустым, если жалобы не принимаются.
programme-challenge-days-of = { $n ->
    [one] { $count } день после публикации
    [few] { $count } дня после публикации
    [many] { $count } дней после публикации
   *[other] { $count } дня после публикации
}
programme-terms-vote-only = Приём заявок закрыт: условия остаются такими, с какими согласились команды. Условия общественного голосования можно менять, пока оно не открылось.
programme-vote = Общественное голосование
programme-vote-held = Голосует публика
programme-vote-held-help = На этапе с этим названием. Сказанное здесь закрепляется, как только голосование откроется.
programme-vote-champions = Чемпионов в каждой категории
programme-vote-champions-help = Столько проектов с наибольшим числом голосов. Нужно только там, где голосует публика.
programme-vote-tie = На последнем месте у нескольких голосов поровну
programme-vote-tie-all-in = Все они чемпионы
programme-vote-tie-none-in = Ни один из них не чемпион
programme-vote-tie-decider = Решает организатор и называет причину
programme-vote-changeable = Голос можно изменить, пока голосование не закрылось
programme-vote-changeable-help = Иначе поданный голос изменить нельзя.
programme-vote-complete = Учитываются только полные бюллетени
programme-vote-complete-help = Кто проголосовал не во всех категориях, не учитывается ни в одной.
programme-why-vote-champions = В каждой категории чемпионов голосования может быть от 1 до { $most }
programme-why-vote-stage = Общественному голосованию нужен этап, на котором оно проходит, а в этом выпуске его нет
programme-why-vote-opened = Голосование открыто, и его условия остаются такими, как были объявлены
