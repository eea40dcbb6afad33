# Tables in the hall: their numbers, cards and lists.

entries-tables-title = Столы в зале – { $programme }
entries-tables-heading = Столы в зале
entries-tables-lead = Каждая команда получает стол с номером. По нему жюри находит команды, а каждая команда видит свой номер на странице заявки.
entries-tables-none = В зале пока никого нет
entries-tables-none-text = Здесь получают столы поданные заявки, а при предварительном отборе — только допущенные.
entries-tables-without = { $n ->
    [0] Стол есть у каждой заявки.
    [one] { $count } заявка ещё без стола.
    [few] { $count } заявки ещё без стола.
    [many] { $count } заявок ещё без стола.
   *[other] { $count } заявки ещё без стола.
}
entries-tables-first = Первый номер
entries-tables-step = Промежутки между категориями
entries-tables-step-none = Нет
entries-tables-step-of = Номера каждой следующей категории начинаются с шагом { $step }
entries-tables-anew = Дать всем новые номера
entries-tables-anew-help = Без этой отметки номера получат только те, у кого их нет. Уже напечатанные карточки станут неверными.
entries-tables-give = Раздать номера
entries-tables-caption = Столы, их номера и места
entries-table-number = Номер
entries-table-place = Место
entries-table-number-of = Номер стола: { $entry }
entries-table-place-of = Место: { $entry }
entries-table-differs = Изменено
entries-tables-save = Сохранить список
entries-tables-drop = Отбросить данные из файла
entries-tables-cards = Карточки для столов
entries-tables-cards-lead = Распечатайте эту страницу: для каждого стола отдельный лист.
entries-tables-no-cards = Ни у одного стола пока нет номера
entries-tables-no-cards-text = Сначала раздайте номера.
entries-tables-file = Загрузить номера из файла
entries-tables-file-label = Файл
entries-tables-file-help = CSV со столбцами reference, number и place, такой же, какой можно скачать здесь. Его данные показываются до любых изменений.
entries-tables-look = Посмотреть, что изменится
entries-tables-from-file = Пока ничего не сохранено
entries-tables-from-file-text = { $n ->
    [0] В файле то же, что уже есть.
    [one] Файл меняет { $count } стол. Сохраните список, чтобы это закрепить.
    [few] Файл меняет { $count } стола. Сохраните список, чтобы это закрепить.
    [many] Файл меняет { $count } столов. Сохраните список, чтобы это закрепить.
   *[other] Файл меняет { $count } стола. Сохраните список, чтобы это закрепить.
}
entries-table-own = Ваш стол: { $number }
entries-table-own-place = Ваш стол: { $number }, { $place }
entries-table-own-text = Члены жюри ищут этот номер. Пусть, пожалуйста, за столом всё время кто-нибудь будет, пока они обходят зал.

entries-why-table-number = { $entry }: номер стола — целое число от 1 до 9999.
entries-why-table-twice = Стол { $number } достался бы сразу двум заявкам: { $one } и { $other }. Дайте одной из них другой номер.
entries-why-tables-unreadable = Этот файл не удаётся прочитать. Сохраните его как CSV в UTF-8 и попробуйте снова.
entries-why-tables-columns = В первой строке файла нужны столбцы «reference» и «number».
entries-why-tables-no-entry = Строка { $row }: здесь нет заявки с номером «{ $entry }».
entries-why-tables-no-number = Строка { $row }: номер стола для { $entry } не является целым числом.

said-tables-saved = Столы сохранены.
said-tables-numbered = Номера розданы. Команды видят свои номера на странице заявки.

desk-act-tables-set = Номера столов в зале розданы или изменены
