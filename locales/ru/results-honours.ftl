# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = Финалисты и особые отличия
results-champions-field = Финалисты
results-champions-help = Их объявляют перед победителем. Того, кто побеждает, отмечать здесь не нужно.
results-mentions-field = Особые отличия
results-mentions-help = Объявляются перед финалистами.
results-distinction-winner = Победитель
results-distinction-champion = Финалист
results-distinction-mention = Особое отличие
results-breach = Вопреки правилу
results-breaches = Выбор противоречит правилам этого выпуска
results-breach-other-prize = { $entry }: уже столько премий, сколько может получить одна команда: { $prizes }.
results-breach-won-before = { $entry } — проект, который победил в { $edition }.
results-breach-spread = { $n ->
    [one] { $entry } — уже лишний: из { $choice } может быть { $count } победитель.
    [few] { $entry } — уже лишний: из { $choice } может быть { $count } победителя.
    [many] { $entry } — уже лишний: из { $choice } может быть { $count } победителей.
   *[other] { $entry } — уже лишний: из { $choice } может быть { $count } победителя.
}
results-next-in-line = Следующим был бы проект { $entry }. Чтобы сохранить свой выбор, укажите ниже причину: она будет опубликована вместе с результатом.
results-nobody-next = Больше никто из участвующих не соответствовал бы правилам. Чтобы сохранить свой выбор, укажите ниже причину: она будет опубликована вместе с результатом.
results-why-breach-needs-reason = Выбор противоречит правилу этого выпуска. Выберите следующего или напишите, почему нет.
results-why-honoured-twice = Одну заявку можно отметить в каждой премии только один раз.
results-why-revealed = Первая премия уже объявлена. Решения и подписи больше нельзя изменить.
results-why-unsealed = Результат не запечатан: по каждой премии должно быть решение, подписанное организатором и председателем.

results-seal = Запечатанный результат
results-seal-lead = С последней подписью результат закрыт в одном документе. Эти шесть слов — его отпечаток: прочитайте их вслух перед первой премией и покажите. Кто получит документ потом, найдёт те же слова — или что-то было изменено.
results-seal-words = Шесть слов
results-seal-fingerprint = Отпечаток (SHA-256)
results-seal-at = Запечатано { $when }, документ { $number }
results-seal-none-text = Результат запечатывается последней подписью, когда по каждой премии принято решение и его подписали оба.
results-seal-public = Результат был запечатан до вручения первой премии. Эти шесть слов — его отпечаток; кто был там, слышал их.
results-being-announced = Церемония идёт. Победители появляются здесь по мере объявления.
results-breach-reason = { $breach } Решение остаётся в силе по этой причине: { $reason }
