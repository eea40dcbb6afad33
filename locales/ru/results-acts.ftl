# Действия, которые меняют основу результатов: аннулирование листов, новое открытие тура.

results-annulments = Аннулированные листы
results-annulments-title = Аннулированные листы — { $programme }
results-annulments-lead = Аннулированный лист остаётся на месте, но нигде не учитывается, пока это не отменено. Сколько листов аннулировано и почему, публикуется вместе с результатом.
results-annul-effect = { $n ->
    [one] Будет аннулирован { $count } оценочный лист
    [few] Будет аннулировано { $count } оценочных листа
    [many] Будет аннулировано { $count } оценочных листов
   *[other] Будет аннулировано { $count } оценочных листов
}
results-annul-text = Они больше не учитываются ни в ходе оценивания, ни в рейтинге. Принятые раньше решения нужно принять и подписать заново. То, что судья отправит позже, учитывается.
results-annul-reason = Причина
results-annul = Аннулировать
results-annul-leave = Оставить как есть
results-annulled = Аннулировано к этому времени
results-annul-counts = снова учитывается
results-annul-lift = Снова учитывать
results-annul-lift-reason = Почему лист снова учитывается
results-annul-lifted = Снова учитывается с { $when } ({ $person }): { $reason }
results-annul-by = Аннулировано { $when }: { $person }
results-annul-sheet = { $sheet }, судья { $judge }, заявка { $entry }
results-annul-choose = Отправленные листы по судьям
results-annul-count = { $n ->
    [one] { $count } оценочный лист
    [few] { $count } оценочных листа
    [many] { $count } оценочных листов
   *[other] { $count } оценочных листов
}
results-annul-all-of = Аннулировать все листы судьи: { $judge }
results-annul-none = Здесь не учитывается ни один отправленный лист.
results-annul-this = Аннулировать этот лист
said-sheets-annulled = { $n ->
    [0] Аннулировать было нечего.
    [one] { $sheets } оценочный лист аннулирован.
    [few] { $sheets } оценочных листа аннулированы.
    [many] { $sheets } оценочных листов аннулированы.
   *[other] { $sheets } оценочных листов аннулированы.
}
said-annulment-lifted = Лист снова учитывается.

results-reopening = Вновь открыть тур
results-reopening-title = Вновь открыть тур — { $programme }
results-reopening-lead = Один человек просит об этом, указав причину, другой соглашается: организатор или председатель жюри. Отменённое закрытие остаётся в протоколе.
results-reopening-reason = Почему тур нужно вновь открыть
results-reopening-asked = { $person } просит вновь открыть тур:
results-reopening-effect = Если вы согласитесь:
results-reopening-decided = { $n ->
    [0] решения не затрагиваются
    [one] { $count } решение опирается на прежнее закрытие, и его нужно принять заново
    [few] { $count } решения опираются на прежнее закрытие, и их нужно принять заново
    [many] { $count } решений опираются на прежнее закрытие, и их нужно принять заново
   *[other] { $count } решений опираются на прежнее закрытие, и их нужно принять заново
}
results-reopening-signed = { $n ->
    [0] подписи остаются в силе
    [one] { $count } подпись утрачивает силу
    [few] { $count } подписи утрачивают силу
    [many] { $count } подписей утрачивают силу
   *[other] { $count } подписей утрачивают силу
}
results-reopening-hidden = никто не видит оценок и рейтинга этого тура, пока он не закрыт и оценки снова не открыты; судьи заполняют и меняют листы, пока открыт этап оценивания
results-reopening-button = Вновь открыть тур
said-reopening-asked = Запрос отправлен. Теперь может согласиться другой организатор или председатель жюри.
said-round-reopened = Тур вновь открыт.
scoring-why-nobody-asked = Никто не просил вновь открыть этот тур.

results-hour = В назначенный час
results-hour-lead = Результаты публикуются сами в заданную секунду, кто бы ни был на месте. Решение, изменённое до этого, нужно подписать снова, иначе ничего не публикуется.
results-hour-when = Опубликовать
results-hour-zone = Время: { $zone }
results-hour-set = Назначить час
results-hour-is = Результаты публикуются сами: { $when }.
results-hour-back = Не публиковать в этот час
results-why-hour-past = Этот час прошёл. Выберите более поздний.
said-hour-set = Час назначен.
said-hour-back = Час отменён.
desk-act-publication-hour-set = Назначен час публикации
desk-act-publication-hour-back = Час публикации отменён
desk-act-publication-hour-missed = Час настал, но одно решение не было подписано: ничего не опубликовано
