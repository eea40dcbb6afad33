# Открытый протокол результатов: его страница, собственные строки, что говорит `palmares verify`.

results-bundle = Открытый протокол
results-bundle-link = Пересчитать эти результаты: открытый протокол
results-bundle-lead = Один файл, по которому каждый может пересчитать результаты и увидеть, не изменили ли в них что-нибудь потом.
results-bundle-waiting = Протокол составляется. Зайдите через минуту.
results-bundle-download = Скачать протокол
results-bundle-size = Размер
results-bundle-kilobytes = { $size } кБ
results-bundle-lines = Строк под подписью
results-bundle-made = Составлен
results-bundle-fingerprint = SHA-256 файла
results-bundle-root = Корень дерева
results-bundle-key = Подписан ключом
results-bundle-holds = Что в нём есть
results-bundle-holds-rules = Правила: туры, критерии с весами, методы. Их хеши стояли в журнале заранее.
results-bundle-holds-sheets = Каждый лист, бюллетень и сравнение под именами, которые для каждой категории разыграны заново.
results-bundle-holds-exclusions = Что не засчитано и почему, если причина никого не называет.
results-bundle-holds-results = Места, победители и прошедшие дальше, с причиной, если решение не следует из мест.
results-bundle-holds-log = Концы цепи журнала после каждого закрытия и после публикации.
results-bundle-hides = В нём нет ни имён, ни адресов, ни слов, написанных судьями, ни названий, которые никогда не были открыты.
results-bundle-try = Как его проверить
results-bundle-try-first = Этой программой, которая вычисляет всё заново:
results-bundle-try-second = Второй программой, которая лежит в файле и требует одного Python:
results-bundle-try-key = Обе говорят, что верно, и называют, что неверно. Сравните ключ, который они выводят, с ключом на этой странице.
results-bundle-own-link = Найти в нём свои строки
results-bundle-own = Ваши строки в открытом протоколе
results-bundle-own-lead = Эту страницу видите только вы: на ней сказано, под какими именами вы стоите в протоколе.
results-bundle-own-broken = Не все строки находятся под подписанным корнем. Сообщите организаторам.
results-bundle-file = Файл
results-bundle-line = Строка
results-bundle-entry = Заявка
results-bundle-name = Ваше имя
results-bundle-own-download = Скачать квитанцию
results-bundle-own-try = По квитанции программа скажет, есть ли ваши строки в протоколе, который вам кто-то передал:
results-bundle-own-whole =
    { $n ->
        [one] { $count } строка — ваша. Она под подписанным корнем.
        [few] { $count } строки — ваши. Все под подписанным корнем.
        [many] { $count } строк — ваши. Все под подписанным корнем.
       *[other] { $count } строки — ваши. Все под подписанным корнем.
    }

results-verify-none = Открытого протокола этой программы ещё нет: её результаты не опубликованы, или здесь её не оценивали.
results-verify-no-receipt = { $file } — не квитанция открытого протокола.
results-verify-fails = { $file } не сходится:
results-verify-signed = Контрольная точка { $origin } подписана, и её корень — корень этих строк.
results-verify-key = Ключ: { $key }
results-verify-rules = Хеш каждого правила стоял в журнале: первый с { $first }, последний с { $last }.
results-verify-leaves =
    { $n ->
        [one] { $count } строка — та, что была подписана.
        [few] { $count } строки — те, что были подписаны.
        [many] { $count } строк — те, что были подписаны.
       *[other] { $count } строки — те, что были подписаны.
    }
results-verify-sheets =
    { $n ->
        [one] Прочитан { $count } лист или сравнение.
        [few] Прочитаны { $count } листа и сравнения.
        [many] Прочитано { $count } листов и сравнений.
       *[other] Прочитано { $count } листа и сравнения.
    }
results-verify-boards =
    { $n ->
        [one] { $count } распределение мест пересчитано, оно такое же.
        [few] { $count } распределения мест пересчитаны, они такие же.
        [many] { $count } распределений мест пересчитано, они такие же.
       *[other] { $count } распределения мест пересчитано, они такие же.
    }
results-verify-decisions =
    { $n ->
        [one] { $count } решение следует из мест или имеет причину.
        [few] { $count } решения следуют из мест или имеют причину.
        [many] { $count } решений следуют из мест или имеют причину.
       *[other] { $count } решения следуют из мест или имеют причину.
    }
results-verify-receipt =
    { $n ->
        [one] { $count } строка квитанции есть в протоколе.
        [few] { $count } строки квитанции есть в протоколе.
        [many] { $count } строк квитанции есть в протоколе.
       *[other] { $count } строки квитанции есть в протоколе.
    }

results-found-line-changed =
    { $noun ->
        [text] Текст
        [rule] Правило
        [entry] Заявка
        [sheet] Лист
        [ballot] Бюллетень
        [comparison] Сравнение
        [exclusion] Исключение
        [board] Группа
        [fit] Подгонка
        [standing] Место
        [decision] Решение
       *[log] Строка журнала
    } ({ $place }): не то, что было подписано.
results-found-line-removed =
    { $noun ->
        [text] Текст
        [rule] Правило
        [entry] Заявка
        [sheet] Лист
        [ballot] Бюллетень
        [comparison] Сравнение
        [exclusion] Исключение
        [board] Группа
        [fit] Подгонка
        [standing] Место
        [decision] Решение
       *[log] Строка журнала
    }: подписано и исчезло ({ $place }).
results-found-line-added =
    { $noun ->
        [text] Текст
        [rule] Правило
        [entry] Заявка
        [sheet] Лист
        [ballot] Бюллетень
        [comparison] Сравнение
        [exclusion] Исключение
        [board] Группа
        [fit] Подгонка
        [standing] Место
        [decision] Решение
       *[log] Строка журнала
    } ({ $place }): никогда не подписывалось.
results-found-line-duplicated =
    { $noun ->
        [text] Текст
        [rule] Правило
        [entry] Заявка
        [sheet] Лист
        [ballot] Бюллетень
        [comparison] Сравнение
        [exclusion] Исключение
        [board] Группа
        [fit] Подгонка
        [standing] Место
        [decision] Решение
       *[log] Строка журнала
    } ({ $place }): стоит дважды.
results-found-judge-changed = На листе { $place } стоит имя другого судьи.
results-found-no-archive = Это не архив открытого протокола.{ $place }
results-found-file-missing = Нет файла: { $place }.
results-found-file-surplus = Лишний файл: { $place }.
results-found-root-differs = { $place }: листья не дают подписанного корня.
results-found-signature-forged = { $place }: нет подписи приложенного ключа.
results-found-key-unknown = { $place }: не тот ключ, который вы назвали.
results-found-record-unreadable = Строку нельзя прочесть: { $place }.
results-found-rule-unrecorded = Хеша правила нет в журнале: { $place }.
results-found-fit-differs = Числа подгонки не следуют из листов: { $place }.
results-found-standing-differs = Место не следует из листов: { $place }.
results-found-decision-differs = Решение ни из чего здесь не следует: { $place }.
results-found-receipt-differs = Строка квитанции не под подписанным корнем: { $place }.

desk-act-rules-fixed = Внесён хеш правила
desk-act-record-made = Составлен открытый протокол

letter-head-round-closed-subject = { $programme }: журнал после закрытия
letter-head-round-closed-body = { $name }, здравствуйте!

    тур «{ $programme }» закрыт. Цепь журнала теперь заканчивается звеном { $number } с хешем:

    { $hash }

    Сохраните это письмо: кто изменит журнал позже, не сможет изменить того, что здесь написано.

    Журнал: { $link }

letter-head-results-published-subject = { $programme }: журнал после публикации
letter-head-results-published-body = { $name }, здравствуйте!

    результаты «{ $programme }» опубликованы. Цепь журнала теперь заканчивается звеном { $number } с хешем:

    { $hash }

    Сохраните это письмо: кто изменит журнал позже, не сможет изменить того, что здесь написано.

    Журнал: { $link }
