# Counting the public vote: screens, the count, the champions.

# What screens find.

count-screens = Проверки голосования
count-screens-lead = Голосуют и программы. Проверки указывают на избирателей, которые, возможно, связаны между собой; считать ли их голоса, решает человек и называет причину. До тех пор они ждут.
count-screened = Последняя проверка всех бюллетеней: { $when }; запустил(а): { $person }.
count-screen-now = Проверить все бюллетени сейчас
count-screen-now-text = Группы, о которых ещё не решено, ищутся заново; решённые остаются. После закрытия голосования это нужно сделать ещё раз.
count-no-sets = Ничего не найдено
count-no-sets-text = Проверки не нашли связанных между собой избирателей или ещё не запускались.
count-set = Что найдено
count-set-voters = Избиратели
count-leaning = Похоже на
count-leaning-text = Это лишь то, на что похожи факты. Кампании людей на первый взгляд похожи на накрутку: министерство написало сотрудникам, голосует школа или целая деревня. Прочитайте факты, прежде чем решать.
count-set-standing = Решение
count-sets-waiting = Ждут решения
count-sets-decided = Решённые
count-set-also = Почти тех же избирателей нашли и другие проверки:
count-voters = { $n ->
    [one] { $count } избиратель
    [few] { $count } избирателя
    [many] { $count } избирателей
   *[other] { $count } избирателя
}
count-sets-of = { $n ->
    [one] { $count } группа: { $voters }
    [few] { $count } группы: { $voters }
    [many] { $count } групп: { $voters }
   *[other] { $count } группы: { $voters }
}
count-screen-burst = Всплеск
count-screen-burst-text = За несколько минут пришло гораздо больше, чем приносит ритм этого голосования.
count-screen-sequence = Адреса по порядку
count-screen-sequence-text = Их адреса отличаются числом или несколькими буквами, а зарегистрированы они в этом порядке или выбрали одинаково.
count-screen-crowd = Сеть или домен с одинаковым выбором
count-screen-crowd-text = Почти все из одной сети или одного почтового домена выбрали одно и то же, что другие выбирают гораздо реже.
count-screen-disposable = Адреса на несколько минут
count-screen-disposable-text = Их почтовая служба даёт адрес любому на несколько минут.
count-screen-pace = Быстрее, чем люди
count-screen-pace-text = Они подтвердили адрес или проголосовали за несколько секунд: за это время никто не прочтёт ни письма, ни страницы.
count-screen-rhythm = Как часы
count-screen-rhythm-text = Они голосовали один за другим через равные промежутки.
count-screen-names = Похожие имена
count-screen-names-text = Людей с похожими именами, выбравших одно и то же, гораздо больше, чем бывает у тёзок.
count-set-suspect = ждёт
count-set-valid = учитывается
count-set-void = не учитывается
count-leans-machine = программы
count-leans-people = людей
count-leans-open = неясно
count-facts = Факты
count-facts-text = За кого они голосовали, не сообщается: решение не должно от этого зависеть.
count-fact-span = Девять из десяти впервые проголосовали за
count-fact-from = начиная с
count-fact-alike = Выбрали одно и то же в одной категории
count-fact-usual = Обычно по остальному голосованию
count-fact-names = Непохожих имён
count-fact-networks = Сетей
count-fact-domains = Почтовых доменов
count-fact-ballots = Разных бюллетеней целиком
count-fact-single = Голосовали только в одной категории
count-fact-hasty = Быстрее, чем можно прочитать
count-fact-numbered = Адресов, одинаковых до числа
count-fact-counted = Зарегистрированы со следующим числом после предыдущего
count-fact-lent = Адресов на несколько минут
count-fact-regular = Через равные промежутки
count-yes = да
count-no = нет
count-seconds = { $n ->
    [one] { $count } секунду
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
}
count-minutes = { $n ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
count-hours = { $n ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
count-days = { $n ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
count-examples = Некоторые избиратели
count-examples-caption = Первые зарегистрированные
count-name = Имя
count-address = Адрес
count-registered = Регистрация
count-verdicts = Решения
count-decided-by = { $person }, { $when }
count-verdict = Учитывать эти голоса?
count-verdict-help = Решение относится ко всей группе. Его можно изменить, пока подсчёт не подписали двое.
count-verdict-valid = Учитывать
count-verdict-valid-help = Здесь голосовали люди, каждый сам.
count-verdict-void = Не учитывать
count-verdict-void-help = Сколько их и почему, публикуется вместе с чемпионами.
count-verdict-reason = Причина
count-verdict-reason-help = Публикуется, если голоса не учтены. Никого не называйте.
count-decide = Решить
said-vote-screened = Все бюллетени проверены.
said-set-decided = Ваше решение записано.
count-kind-text = Группы одного рода: их нашла одна и та же проверка, и факты склоняются в одну сторону. Сначала решите по одной о тех, что отличаются. Решение ниже относится ко всем, которые здесь остались.
count-kind-caption = Группы этого рода
count-kind-none = Групп этого рода нет
count-kind-none-text = О них уже кто-то решил, или проверки снова прошли по бюллетеням.
count-kind-verdict = Учитывать голоса всех этих групп?
count-kind-verdict-help = Решение относится к каждой группе этого рода, в том числе на следующих страницах. Его можно изменить, пока подсчёт не подписали двое.
count-kind-decide = Решить обо всех
said-kind-decided = Ваше решение записано для всех групп этого рода.

# The count.

count-tally = Подсчёт голосов
count-tally-lead = Голоса считаются по бюллетеням, когда голосование окончено и обо всех группах решено; подсчёт подписывают двое, и больше никто не видит его до объявления чемпионов.
count-tally-waits = Решено не обо всём
count-tally-undecided = { $n ->
    [one] { $count } группа ждёт решения. До тех пор считать нельзя.
    [few] { $count } группы ждут решения. До тех пор считать нельзя.
    [many] { $count } групп ждут решения. До тех пор считать нельзя.
   *[other] { $count } группы ждут решения. До тех пор считать нельзя.
}
count-tally-made = Подсчёт { $number }: { $person }, { $when }
count-tally-outdated = устарел
count-tally-outdated-text = С тех пор найдена или решена группа. Посчитайте ещё раз; подписи под этим подсчётом недействительны.
count-sums = Что стало со всеми бюллетенями
count-sum-received = Получено
count-sum-valid = Действительных
count-sum-suspect = Ждут решения
count-sum-incomplete = От избирателей, голосовавших не во всех категориях
count-sum-void = Недействительных всего
count-sum-void-by = Недействительных: { $screen }
count-sum-with-void = Вместе с недействительными было бы
count-place = Место
count-entry = Заявка
count-champion = Чемпион
count-tied = равенство на последнем месте
count-tied-choose = { $n ->
    [one] Нужно выбрать { $count } из них.
    [few] Нужно выбрать { $count } из них.
    [many] Нужно выбрать { $count } из них.
   *[other] Нужно выбрать { $count } из них.
}
count-signatures = Подписи
count-signed-by = { $person }, { $when }
count-signature-awaited = ожидается
count-office-leads = Организатор или председатель
count-office-looks = Второй организатор или аудитор
count-sign = Подписать этот подсчёт
count-sign-text = Вы подтверждаете, что прочли его и что он следует из бюллетеней и решений. После обеих подписей ничего не изменится.
count-sign-as = Вы подписываете как: { $office }
count-sign-choose = В каком качестве вы подписываете?
count-sign-now = Подписать
count-announce = Объявить чемпионов
count-announce-text = Тогда все увидят чемпионов и то, сколько бюллетеней получено, сколько не учтено и почему. Голоса отдельных заявок остаются скрытыми до публикации результатов: тогда они стоят в открытом протоколе, чтобы каждый мог пересчитать. Отменить это нельзя.
count-announce-now = Объявить
count-count = Посчитать
count-count-again = Посчитать ещё раз
count-count-text = Все бюллетени читаются заново и считаются по условиям, объявленным до открытия голосования.
count-count-now = Посчитать все бюллетени
count-choose-reason = Почему выбраны они
count-choose-reason-help = Сохраняется вместе с подсчётом.
said-vote-counted = Все бюллетени посчитаны.
said-tally-signed = Ваша подпись стоит под подсчётом.
said-champions-announced = Чемпионы объявлены.

# The champions.

count-champions = Чемпионы народного голосования
count-champions-lead = Набравшие больше всего голосов в каждой категории. Внутри категории они стоят по номерам, а не по голосам.
count-champions-announced = Объявлено { $when }.
count-champions-csv = Список в CSV
count-removed = Что было посчитано
count-removed-text = Голоса, которые человек признал отданными не людьми, исключены; для каждой группы указана причина.
count-removed-caption = Неучтённые группы

# The proof of one vote.

count-proof = Ваш бюллетень в подсчёте
count-proof-counts = Ваши голоса есть в подсчёте и учтены.
count-proof-void = Ваши голоса получены, но не учтены: проголосовано не во всех категориях, или так решено о группе, в которую они входят.
count-proof-broken = Сохранённое о вашем бюллетене не ведёт к подписанному корню. Сообщите организаторам и аудитору.
count-proof-sealed = Здесь нигде не видно, за кого вы голосовали, поэтому никто не может потребовать это показать.
count-proof-try = Проверьте сами
count-proof-how = Строка с солью — лист дерева хешей (RFC 6962: SHA-256 от нулевого байта, соли и строки). С хешами вдоль пути она ведёт к корню, который один для всех и входит в то, что подписали двое.
count-proof-line = Ваша строка
count-proof-salt = Соль
count-proof-place = Место, считая с 0
count-proof-position = { $index } из { $size }
count-proof-path = Хеши вдоль пути
count-proof-root = Корень всех бюллетеней
count-proof-root-text = Каждый голосовавший находит тот же корень рядом со своим бюллетенем.

# Why not.

count-why-tally-signed = Подсчёт подписан двумя людьми, и его основания больше не меняются.
count-why-decided-meanwhile = Тем временем кто-то уже решил об этой группе. Прочтите ещё раз.
count-why-kind-changed = Тем временем о группе этого рода решили или её нашли. Прочтите их ещё раз.
count-why-verdict-needs-reason = Укажите причину.
count-why-no-verdict = Выберите, учитывать ли эти голоса.
count-why-still-open = До окончания голосования ничего не считают.
count-why-unscreened = После закрытия голосования нужно ещё раз проверить все бюллетени.
count-why-counted-meanwhile = С тех пор как вы прочли подсчёт, кое-что изменилось. Прочтите ещё раз.
count-why-tie-open = Нужно выбрать среди равных на последнем месте и посчитать ещё раз.
count-why-unsigned = Подсчёт не подписан двумя людьми.
count-why-too-close = Вы слишком близки к одной из заявок голосования. Группы и подсчёт смотрят другие.
count-why-choose-places = Выберите среди равных ровно столько, сколько осталось мест.
count-why-choose-needs-reason = Укажите, почему выбраны они.
count-why-not-your-office = В этом качестве вы подписать не можете.
count-why-signed-already = В этом качестве уже подписал другой человек.
count-why-two-people = Две подписи ставят два разных человека.
count-why-undecided = { $n ->
    [one] { $count } группа ещё ждёт решения.
    [few] { $count } группы ещё ждут решения.
    [many] { $count } групп ещё ждут решения.
   *[other] { $count } группы ещё ждут решения.
}

# What the log says.

desk-act-vote-screened = Проверка всех бюллетеней голосования
desk-act-vote-set-decided = Решение, учитывать ли группу голосов
desk-act-vote-sets-decided = Решение, учитывать ли все группы одного рода
desk-act-vote-counted = Подсчёт народного голосования
desk-act-tally-signed = Подписание подсчёта голосов
desk-act-champions-announced = Объявление чемпионов голосования
