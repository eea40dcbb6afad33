# Выставка: судьи, которые ходят от стола к столу, и зал глазами организаторов.

scoring-expo-title = Оценивание у столов — { $programme }
scoring-expo-heading = Оценивание у столов
scoring-expo-lead = Вас направляют от стола к столу. У каждого вы смотрите один проект и говорите, лучше ли он предыдущего. Пока судьи ходят, ваших суждений никто не видит.
scoring-expo-free = Есть свободный стол для вас.
scoring-expo-first = Начать: мой первый стол
scoring-expo-next = Мой следующий стол
scoring-expo-go = Пройдите, пожалуйста, к этому столу:
scoring-expo-table = Стол
scoring-expo-arrived = Я на месте, начать
scoring-expo-way-until = Стол закреплён за вами до { $time }.
scoring-expo-way-over = Время, на которое стол был закреплён за вами, вышло. Всё равно пройдите туда или оставьте его и возьмите другой.
scoring-expo-until = Ваше посещение: до { $time }.
scoring-expo-time-over = Ваше время здесь вышло. Скажите, пожалуйста, что вы думаете, и идите дальше.
scoring-expo-question = Что было лучше?
# Два крупных ответа: стол, под ним — название проекта.
scoring-expo-this = Этот, стол { $number }
scoring-expo-before = Предыдущий, стол { $number }
scoring-expo-neither = Не могу сказать
scoring-expo-first-text = Это ваш первый стол: сравнивать пока не с чем. Начиная со следующего вы говорите, какой из двух лучше.
scoring-expo-seen = Посмотрено, дальше
scoring-expo-points = Баллы
scoring-expo-points-help = На первый взгляд; больше — лучше.
scoring-expo-absent = За этим столом никого нет
scoring-expo-skip = Оставить этот стол по другой причине
scoring-expo-skip-why = Причина
scoring-expo-skip-words = В нескольких словах
scoring-expo-skip-words-help = Это прочтут организаторы. При конфликте интересов это обязательно.
scoring-expo-skip-button = Оставить этот стол
scoring-skip-busy = Там уже другие; я вернусь позже
scoring-skip-cannot-judge = Не могу это оценить
scoring-skip-conflict = У меня конфликт интересов
scoring-expo-undo = Отменить мой последний шаг
scoring-expo-seen-count = { $n ->
    [0] Вы ещё не видели ни одного стола.
    [one] Вы видели { $count } стол.
    [few] Вы видели { $count } стола.
    [many] Вы видели { $count } столов.
   *[other] Вы видели { $count } столов.
}
scoring-expo-paused-heading = Оценивание приостановлено
scoring-expo-paused-text = Организаторы приостановили оценивание. То, что вы сказали, сохранено.
scoring-expo-paused = Пауза. Эта страница продолжит сама.
scoring-expo-look-again = Проверить снова
scoring-expo-waits-heading = Сейчас нет свободных столов
scoring-expo-waits-text = У всех оставшихся для вас столов сейчас другие судьи, или там никого не было.
scoring-expo-waits = Один должен освободиться к { $time }. Эта страница продолжит сама.
scoring-expo-nothing-heading = Вы видели все столы, которые были для вас
scoring-expo-nothing-text = Спасибо. Если стол добавят или снова покажут, он появится здесь.

scoring-order-title = Ваш порядок — { $programme }
scoring-order-heading = Что вы видели, в вашем порядке
scoring-order-lead = Расставьте увиденное по порядку, лучшее — первым. Это добровольно и говорит больше, чем отдельные сравнения. До закрытия тура вашего порядка больше никто не видит.
scoring-order-placed = Ваш порядок
scoring-order-others = Ещё не в вашем порядке
scoring-order-table = Стол { $number }
scoring-order-points = ваши баллы: { $points }
scoring-order-up = Выше
scoring-order-down = Ниже
scoring-order-move = Переместить
scoring-order-put = Поставить сюда
scoring-order-place = Место { $place }
scoring-order-up-of = Переместить выше: { $entry }
scoring-order-down-of = Переместить ниже: { $entry }
scoring-order-to-of = Место: { $entry }
scoring-order-empty = Пока ничего не просмотрено
scoring-order-empty-text = То, что вы увидите у столов, появится здесь.

scoring-floor-title = Зал — { $programme }
scoring-floor-heading = Зал
scoring-floor-lead = Сколько раз посетили каждый стол, кто ходит и кого не было на месте. До закрытия тура никто не видит, кто впереди.
scoring-floor-closed = Судьи больше не ходят.
scoring-floor-paused = Оценивание приостановлено с { $time }
scoring-floor-paused-text = Судьи видят, что объявлена пауза, и продолжат сами, когда вы её снимете.
scoring-floor-pause = Приостановить оценивание
scoring-floor-resume = Возобновить оценивание
scoring-floor-without = { $n ->
    [one] { $count } заявка без стола
    [few] { $count } заявки без столов
    [many] { $count } заявок без столов
   *[other] { $count } заявок без столов
}
scoring-floor-without-text = Туда никого не направляют: раздайте номера
scoring-floor-enough-tables = Столы, где посещений достаточно
scoring-floor-walking = Судьи в зале
scoring-floor-not-begun = Не начали
scoring-floor-hidden = Скрытые
scoring-floor-hidden-text = Три судьи никого там не нашли, или их скрыл организатор: туда никого не направляют. При закрытии тура они не требуются.
scoring-floor-hidden-since = Скрыто с { $time }
scoring-floor-show = Показать снова
scoring-floor-hide = Скрыть
scoring-floor-hide-of = Скрыть: { $entry }
scoring-floor-left = Оставлены без суждения
scoring-floor-left-caption = Столы, которые судьи оставили без оценки, начиная с последнего
scoring-floor-when = Когда
scoring-floor-why = Почему
scoring-floor-absent = Никого нет
scoring-floor-busy = Там были другие
scoring-floor-conflict = Конфликт интересов
scoring-floor-skipped = Не может оценить
scoring-floor-tables = Столы
scoring-floor-tables-caption = Столы, сначала те, где меньше всего посещений
scoring-floor-visits = Посещения
scoring-floor-absences = Никого не было
scoring-floor-visited = Идёт посещение
scoring-floor-awaited = Судья в пути
scoring-floor-enough = Посещений достаточно
scoring-floor-free = Нужны посещения
scoring-floor-walking-caption = Судьи, которые начали, и где они сейчас
# Под страницей, которая показывает зал сейчас.
scoring-floor-looks-again = Эта страница обновляется сама каждые несколько секунд.
scoring-floor-hold-still = Остановить обновление
scoring-floor-let-look = Обновлять эту страницу снова
scoring-floor-seen = Просмотрено столов
scoring-floor-at = У стола
scoring-floor-on-the-way = В пути к столу
scoring-floor-between = Между столами
scoring-floor-settings = Как это проходит
scoring-floor-minutes = Минут на посещение
scoring-floor-minutes-help = Вместе с дорогой. После этого стол свободен для других.
scoring-floor-points = Быстрые баллы
scoring-floor-points-help = У каждого стола, кроме сравнения.
scoring-floor-points-none = Нет
scoring-floor-points-to = От 1 до { $most }
scoring-floor-ordered = Судьи могут вести собственный порядок
scoring-floor-ordered-help = Это говорит больше, чем отдельные сравнения.
scoring-floor-save = Сохранить

scoring-closing-visits = { $n ->
    [one] { $count } посещение с суждением остаётся в силе
    [few] { $count } посещения с суждением остаются в силе
    [many] { $count } посещений с суждением остаются в силе
   *[other] { $count } посещений с суждением остаются в силе
}
scoring-closing-looks = { $n ->
    [one] { $count } просмотр без суждения не учитывается
    [few] { $count } просмотра без суждения не учитываются
    [many] { $count } просмотров без суждения не учитываются
   *[other] { $count } просмотров без суждения не учитываются
}
scoring-closing-few-visits = { $n ->
    [0] у всех показанных столов посещений достаточно
    [one] { $count } столу не хватает посещений
    [few] { $count } столам не хватает посещений
    [many] { $count } столам не хватает посещений
   *[other] { $count } столам не хватает посещений
}

scoring-why-not-there = Вы больше не у того стола. Вот где вы сейчас.
scoring-why-not-seen = Расставлять можно только то, что вы видели.
scoring-why-no-points = Поставьте и баллы, а затем скажите, что было лучше.
scoring-why-no-skip-reason = Укажите, почему вы оставляете этот стол.
scoring-why-paused = Организаторы приостановили оценивание. Подождите, пожалуйста.
scoring-why-taken = Этот стол только что взял другой судья.
scoring-why-crowded = Многие нажали в один момент, и ваше нажатие не сохранилось. Нажмите, пожалуйста, ещё раз.

said-expo-changed = Сохранено. Действует со следующего стола.
said-expo-paused = Оценивание приостановлено.
said-expo-resumed = Оценивание продолжается.
said-expo-hidden = Туда больше никого не направляют.
said-expo-shown = Туда снова направляют судей.

desk-act-expo-judged = Оценка у стола
desk-act-expo-placed = Изменение собственного порядка
desk-act-expo-left = Уход от стола без оценки
desk-act-expo-undone = Отмена шага на выставке
desk-act-expo-changed = Изменение порядка работы выставки
desk-act-expo-paused = Приостановка выставки
desk-act-expo-resumed = Возобновление выставки
desk-act-expo-entry-hidden = Скрытие заявки от судей
desk-act-expo-entry-shown = Возврат заявки судьям

letter-team-absent-subject = { $programme }: за столом { $entry } никого нет
letter-team-absent-body =
    Здравствуйте, { $name }!

    Три судьи никого не нашли за столом { $entry }, «{ $title }». Заявка скрыта: судей туда больше не направляют.

    Когда команда вернётся, покажите её снова:
    { $link }

letter-expo-conflict-subject = { $programme }: самоотвод по заявке { $entry } — { $judge }
letter-expo-conflict-body =
    Здравствуйте, { $name }!

    У столов заявлен конфликт интересов по заявке { $entry }. Её не будет оценивать { $judge }:

    { $reason }

    Туда направляют других. Ход работы виден здесь:
    { $link }

results-how-pairs = У столов судьи говорили, что из двух лучше. Значение — сколько раз из ста заявку сочли бы лучше заявки средней силы, судя по всему сказанному; рядом стоит простая доля выигранных сравнений, в процентах.
