# The run of show.

ceremony-run = Сценарий церемонии
ceremony-lead = Награды в том порядке, в котором их вручают. Эту страницу видят только организаторы. Имена появляются, когда решение подписано обеими сторонами. Распечатайте её для тех, кто на сцене.
ceremony-begins = Начало: { $when }
ceremony-lasts = Продолжительность: { $span }
ceremony-span = { $minutes } мин { $seconds } с
ceremony-undecided = { $n ->
    [one] По { $count } награде ещё нет подписанного решения.
    [few] По { $count } наградам ещё нет подписанного решения.
    [many] По { $count } наградам ещё нет подписанного решения.
   *[other] По { $count } награды ещё нет подписанного решения.
}
ceremony-decide = Перейти к решениям
ceremony-seconds = Секунд на каждую награду
ceremony-seconds-help = От 10 до 1800. На имя и рукопожатие нужно около 100 секунд.
ceremony-count = Пересчитать
ceremony-none = Наград нет
ceremony-none-text = Награды берутся из настроек конкурса. Добавьте их там.
ceremony-not-decided = Не решено
ceremony-no-award = Награда не присуждается

ceremony-slot = В календаре отведено { $span }
ceremony-too-long = Программа длиннее отведённого времени
ceremony-too-long-text = Сократите речи или дайте церемонии больше времени в календаре.
ceremony-edit = Кто вручает, кто получает, время
ceremony-presented-by = Вручает: { $text }
ceremony-received-by = Получает: { $text }
ceremony-say = Произносится: { $text }
ceremony-remote = Получателя нет в зале.
ceremony-item-lead = Для ведущих и сцены. Ничего из этого не публикуется.
ceremony-presenter = Вручает
ceremony-presenter-help = Имя и должность, как их объявляют.
ceremony-recipient = Получает
ceremony-recipient-help = Кто поднимается за победителя; двое, если так.
ceremony-remote-tick = Получатель участвует удалённо
ceremony-said = Как произносятся имена
ceremony-said-help = Напишите так, как нужно прочитать.
ceremony-item-seconds = Секунд на сцене
ceremony-item-seconds-help = От 10 до 1800, вместе с речью, если она есть. Пусто: столько же, сколько на каждую премию.
ceremony-notes = Заметки для ведущих
ceremony-item-save = Сохранить
ceremony-why-seconds = Введите целое число от 10 до 1800 или оставьте пустым
ceremony-why-long = Символов: не больше { $count }
said-show-notes-set = Заметки сохранены.
desk-act-show-notes-set = Изменение заметок к премии на сцене
