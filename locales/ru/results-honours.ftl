# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = Чемпионы и особые упоминания
results-champions-field = Чемпионы
results-champions-help = Их объявляют перед победителем. Того, кто побеждает, отмечать здесь не нужно.
results-mentions-field = Особые упоминания
results-mentions-help = Объявляются перед чемпионами.
results-distinction-winner = Победитель
results-distinction-champion = Чемпион
results-distinction-mention = Особое упоминание
results-breach = Вопреки правилу
results-breaches = Выбор противоречит правилам этого выпуска
results-breach-other-prize = { $entry }: уже столько наград, сколько может получить одна команда: { $prizes }.
results-breach-elsewhere = { $entry }: уже столько наград, сколько может получить одна команда.
results-breach-won-before = { $entry } — проект, который уже побеждал: { $edition }.
results-breach-spread = { $n ->
    [one] { $entry } — уже сверх предела. { $choice }: не более { $count } победителя.
    [few] { $entry } — уже сверх предела. { $choice }: не более { $count } победителей.
    [many] { $entry } — уже сверх предела. { $choice }: не более { $count } победителей.
   *[other] { $entry } — уже сверх предела. { $choice }: не более { $count } победителя.
}
results-next-in-line = Следующей была бы заявка { $entry }. Чтобы сохранить свой выбор, укажите ниже причину: она будет опубликована вместе с результатом.
results-nobody-next = Больше никто из участвующих не соответствовал бы правилам. Чтобы сохранить свой выбор, укажите ниже причину: она будет опубликована вместе с результатом.
results-why-breach-needs-reason = Выбор противоречит правилу этого выпуска. Выберите следующего или напишите, почему нет.
results-why-honoured-twice = Одну заявку можно отметить по каждой награде только один раз.
results-why-revealed = Первая награда уже объявлена. Решения и подписи больше нельзя изменить.
results-why-unsealed = Результат не опечатан: по каждой награде должно быть решение, подписанное организатором и председателем жюри.

results-seal = Опечатанный результат
results-seal-lead = С последней подписью результат закрыт в одной записи. Эти шесть слов — её отпечаток: прочитайте их вслух перед первой наградой и покажите. Кто получит эту запись потом, найдёт те же слова — или что-то было изменено.
results-seal-words = Шесть слов
results-seal-fingerprint = Отпечаток (SHA-256)
results-seal-at = Опечатано { $when }, запись { $number }
results-seal-none-text = Результат опечатывается последней подписью, когда по каждой награде принято решение и его подписали оба.
results-seal-public = Результат был опечатан до публикации. Эти шесть слов — его отпечаток: у кого есть опечатанный протокол, тот найдёт те же слова.
results-being-announced = Церемония идёт. Победители появляются здесь по мере объявления.
results-breach-reason = { $breach } Решение принято ({ $person }) по этой причине: { $reason }
