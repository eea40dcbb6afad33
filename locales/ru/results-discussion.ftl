# Жюри на совещании: какая заявка обсуждается и что сказано о каждой.

results-discussion = Обсуждение жюри
results-discussions-lead = Выберите, что обсуждает жюри. Обсуждение начинается, когда оценки тура открыты для чтения.
results-discussion-lead = Одна заявка за другой. Кто слишком близок к заявке, выходит из комнаты и ничего о ней здесь не видит; порядок таков, чтобы люди выходили как можно реже.
results-discussion-judging = Ваши заявки для оценки
results-discussion-back = Назад к обсуждению
results-discussion-lost = Нет связи: страница могла устареть. Она попробует снова сама.
results-discussion-now = Сейчас обсуждается: { $entry }
results-discussion-nothing = Сейчас ни одна заявка не обсуждается.
results-discussion-out = На время этой заявки вы вне комнаты.
results-discussion-out-text = Жюри обсуждает заявку, к которой вы слишком близки. Не возвращайтесь, пока эта страница не скажет, что обсуждение идёт дальше.
results-discussion-place = Место { $place } в рейтинге
results-discussion-away = Должны быть вне комнаты: { $people }
results-discussion-sheets = Оценочные листы
results-discussion-next = Следующая: { $entry }
results-discussion-pause = Пауза
results-discussion-kept = { $n ->
    [one] На время { $count } заявки вы вне комнаты: её вызывает кто-то другой.
    [few] На время { $count } заявок вы вне комнаты: их вызывает кто-то другой.
    [many] На время { $count } заявок вы вне комнаты: их вызывает кто-то другой.
   *[other] На время { $count } заявки вы вне комнаты: их вызывает кто-то другой.
}
results-discussion-order = Порядок обсуждения
results-discussion-state = Состояние
results-discussion-state-now = обсуждается
results-discussion-state-done = обсуждена
results-discussion-state-waits = впереди
results-discussion-call-heading = Вызвать
results-discussion-call = Обсудить сейчас
results-discussion-notes-count = { $n ->
    [one] { $count } заметка
    [few] { $count } заметки
    [many] { $count } заметок
   *[other] { $count } заметки
}
results-discussion-empty = Обсуждать нечего
results-discussion-empty-text = Здесь не участвует ни одна заявка, или ни одна, которую вы можете обсуждать.
results-notes = Заметки
results-notes-none = Пока никто ничего не написал.
results-notes-read = Открыть заявку на отдельной странице
results-note = Ваша заметка
results-note-help = Не более { $most } знаков. Её читают с вашим именем жюри, председатели, организаторы и аудиторы, кроме тех, кто слишком близок к заявке. Команды и публика — никогда.
results-note-keep = Сохранить заметку
results-note-write = Написать заметку
results-note-take-back = Отозвать эту заметку
results-note-by = { $person }, { $when }
said-note-written = Ваша заметка сохранена.
said-note-taken-back = Ваша заметка отозвана. Её больше никто не читает.
results-why-out-of-the-room = На время обсуждаемой заявки вы вне комнаты. Дальше ведёт кто-то другой.
results-why-discussion-moved = С тех пор как была открыта ваша страница, обсуждение ушло вперёд. Ничего не изменено: посмотрите, что обсуждается сейчас, и продолжайте оттуда.
results-why-discussion-public = Результат уже известен: обсуждать больше нечего.
results-why-discussion-next-round = Начался следующий тур: этот больше не обсуждается.
results-why-note-empty = Напишите, что вы хотите сказать
results-why-note-long = { $n ->
    [one] Уберите { $count } знак
    [few] Уберите { $count } знака
    [many] Уберите { $count } знаков
   *[other] Уберите { $count } знака
}

# Те же оценочные листы, подсчитанные иначе.

results-otherwise = При другом подсчёте
results-otherwise-lead = { $n ->
    [one] Кто занял бы первое место ({ $count }) по другому методу. Решает только метод тура.
    [few] Кто занял бы первые { $count } места по другому методу. Решает только метод тура.
    [many] Кто занял бы первые { $count } мест по другому методу. Решает только метод тура.
   *[other] Кто занял бы первые { $count } места по другому методу. Решает только метод тура.
}
results-otherwise-method = Метод
results-otherwise-says = Итог
results-otherwise-first = Первые места
results-otherwise-same = то же
results-otherwise-other = иначе
results-otherwise-nobody = Ни от одного судьи в отдельности это не зависит: без оценочных листов любого из них первое место осталось бы тем же.
