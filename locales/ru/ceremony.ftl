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
