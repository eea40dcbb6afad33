# После публикации: что команды узнают о своей оценке, жалобы, исправления.

results-feedback = Отзыв о вашей заявке
results-feedback-lead = Что судьи думают о вашей заявке. Эту страницу читает только ваша команда.
results-feedback-later = Когда результаты опубликуют, ваша команда найдёт здесь:
results-feedback-will-receipt = сколько судей оценили вашу заявку
results-feedback-will-bands = в какой трети шкалы находится каждый критерий
results-feedback-will-means = средний балл по каждому критерию
results-feedback-will-comments = что написали вам судьи, без их имён
results-feedback-none = Сообщить нечего
results-feedback-none-text = Ни один судья не получал вашу заявку в туре, который идёт в счёт.
results-feedback-given = { $n ->
    [one] Вашу заявку получил { $count } судья.
    [few] Вашу заявку получили { $count } судьи.
    [many] Вашу заявку получили { $count } судей.
   *[other] Вашу заявку получили { $count } судьи.
}
results-feedback-scored = { $n ->
    [0] Ни один оценочный лист не идёт в счёт.
    [one] Оценил её { $count } из них.
    [few] Оценили её { $count } из них.
    [many] Оценили её { $count } из них.
   *[other] Оценили её { $count } из них.
}
results-feedback-walked = { $n ->
    [one] К вашему столу подошёл { $count } судья и сравнил вашу заявку с другими.
    [few] К вашему столу подошли { $count } судьи и сравнили вашу заявку с другими.
    [many] К вашему столу подошли { $count } судей и сравнили вашу заявку с другими.
   *[other] К вашему столу подошли { $count } судьи и сравнили вашу заявку с другими.
}
results-feedback-caption = Что говорят оценочные листы, по критериям
results-feedback-criterion = Критерий
results-feedback-said = Все судьи вместе
results-feedback-too-few = не сообщается: это выдало бы баллы отдельного судьи
results-feedback-lower = в нижней трети шкалы
results-feedback-middle = в средней трети шкалы
results-feedback-upper = в верхней трети шкалы
results-feedback-lower-middle = в нижних двух третях шкалы
results-feedback-middle-upper = в верхних двух третях шкалы
results-feedback-mean = { $mean } из { $most }
results-feedback-means = от { $least } до { $mean } из { $most }
results-feedback-comments = Что написали вам судьи
results-feedback-no-comments = Ни один судья вам не написал.
results-feedback-withheld = { $n ->
    [one] { $count } комментарий не показан: в нём назван человек.
    [few] { $count } комментария не показаны: в них названы люди.
    [many] { $count } комментариев не показаны: в них названы люди.
   *[other] { $count } комментария не показаны: в них названы люди.
}
results-feedback-rule-title = Как это сообщается
results-feedback-rule = Средний балл даётся, когда ответили не менее { $means } судей, треть шкалы — когда не менее { $bands }. Если значение выдало бы баллы отдельного судьи, оно сообщается вместе с соседним или не сообщается вовсе. Аннулированные листы и судьи, взявшие самоотвод, не учитываются. Комментарии стоят по алфавиту, а не по судьям.
results-challenges = Жалобы на результаты
results-challenges-all = Все жалобы на эти результаты
results-challenges-lead = Что команды сочли неверным в основе своих результатов и что им ответили. Ни заявки, ни люди здесь не названы.
results-challenges-none = Жалоб нет
results-challenges-none-text = Никто не оспорил результаты этого выпуска.
results-challenges-open = { $n ->
    [0] Открытых жалоб нет.
    [one] Открыта { $count } жалоба.
    [few] Открыты { $count } жалобы.
    [many] Открыто { $count } жалоб.
   *[other] Открыто { $count } жалобы.
}
results-challenge-own = Оспорить свой результат
results-challenge-later = { $n ->
    [one] Ваша команда сможет оспорить здесь свой результат в течение { $count } дня после публикации.
    [few] Ваша команда сможет оспорить здесь свой результат в течение { $count } дней после публикации.
    [many] Ваша команда сможет оспорить здесь свой результат в течение { $count } дней после публикации.
   *[other] Ваша команда сможет оспорить здесь свой результат в течение { $count } дня после публикации.
}
results-challenge-until = Жалобы принимаются до { $until }.
results-challenge-over = Жалобы принимались до { $until }.
results-challenge-window = Жалобы на эти результаты принимаются до { $until }, позже — нет.
results-challenge-what = Жалоба касается только подсчёта или допуска: неверной суммы, неправильно применённого правила участия. Мнение судей о заявке заново не решается.
results-challenge-recipient = Отвечает { $person }.
results-challenge-new = Новая жалоба
results-challenge-kind = О чём она?
results-challenge-arithmetic = Подсчёт
results-challenge-arithmetic-help = Что-то неверно сложено, посчитано или переписано.
results-challenge-eligibility = Допуск
results-challenge-eligibility-help = Заявку допустили или исключили вопреки правилам.
results-challenge-words = Что неверно и где это видно
results-challenge-words-help = Не более { $most } слов. Это читает тот, кто отвечает, и другие организаторы и аудиторы, которые не слишком близки к вашей заявке.
results-challenge-quotable = Наши слова можно опубликовать
results-challenge-quotable-help = Номер, вид, даты, решение и ответ публикуются в любом случае; ваша заявка там не названа.
results-challenge-file = Подать жалобу
results-challenge-number = Жалоба { $number }
results-challenge-filed-on = подана { $when }
results-challenge-answered-on = ответ дан { $when }
results-challenge-withdrawn-on = отозвана { $when }
results-challenge-open = Открыта
results-challenge-withdrawn = Отозвана
results-challenge-upheld = Удовлетворена
results-challenge-upheld-help = Что-то было неверно. Сам ответ ничего не меняет: результат исправляется новым решением, которое подписывают два человека.
results-challenge-not_upheld = Отклонена
results-challenge-not_upheld-help = Результат остаётся в силе.
results-challenge-said = Жалоба
results-challenge-answer = Ответ
results-challenge-by = Отвечает { $person }
results-challenge-withdraw = Отозвать: { $challenge }
results-challenge-answer-now = Ваш ответ
results-challenge-answer-public = Решение и ваши доводы публикуются, изменить их нельзя. Команда получит письмо.
results-challenge-outcome = Удовлетворена ли она?
results-challenge-reason = Доводы
results-challenge-reason-help = Не более { $most } слов. Никого не называйте: это прочтут все.
results-challenge-answer-button = Ответить официально
results-recipient = Кто отвечает
results-recipient-is = На жалобы отвечает { $person }. Кто слишком близок к заявке, оставляет её другим организаторам.
results-recipient-none = Никто не назначен. Отвечает тот, кто публикует результаты.
results-recipient-choose = Организатор или аудитор
results-recipient-help = Команды видят это имя. Этот человек получит письмо сейчас и ещё одно о каждой жалобе.
results-recipient-name = Назначить
results-why-challenge-early = Результаты ещё не опубликованы. Жалобы принимаются после публикации
results-why-challenge-late = Жалобы принимались до { $until }. Эта опоздала
results-why-challenge-empty = Скажите, что неверно
results-why-challenge-long = { $n ->
    [one] Уложитесь в { $count } слово
    [few] Уложитесь в { $count } слова
    [many] Уложитесь в { $count } слов
   *[other] Уложитесь в { $count } слова
}
results-why-challenge-kind = Выберите, о чём она
results-why-challenge-outcome = Выберите, удовлетворена ли она
results-why-challenge-answered = На эту жалобу уже ответили. Обе записи остаются
results-why-challenge-withdrawn = Команда отозвала эту жалобу
results-why-challenge-names = Здесь назван кто-то из участников выпуска, а прочтут это все. Скажите это без имён и адресов
results-why-recipient = Выберите того, кто организует этот выпуск или проверяет его
said-challenge-filed = Жалоба { $number } подана. Ваша команда получит письмо с подтверждением.
said-challenge-withdrawn = Жалоба отозвана.
said-challenge-answered = Ответ записан. Команда получит письмо.
said-recipient-named = Теперь на жалобы отвечает этот человек.
results-corrections = Исправления
results-corrections-lead = Опубликованный результат, оказавшийся неверным, решается и подписывается заново. То, что было прежде, остаётся видимым вместе с отпечатком.
results-correction-open = Идёт исправление
results-correction-since = с { $when }
results-correction-embargo = Решите и подпишите награды, в которых была ошибка. Пока исправление не опубликовано, все видят прежний результат и ничего из того, что решается сейчас.
results-correction-confirm = Опубликовать это исправление?
results-correction-effect = Решённое и подписанное сейчас займёт место опубликованного, с этой причиной. Все участники получат письма, а открытый архив будет составлен заново. Отменить это нельзя.
results-correction-publish = Опубликовать исправление
results-correction-give-up-text = Или оставьте результат таким, каким он опубликован: решённое в этом исправлении тогда не будет значить ничего.
results-correction-give-up = Отказаться от исправления
results-correction-reason = Почему результат нужно исправить
results-correction-reason-help = Это прочтут все вместе с результатом. Никого не называйте.
results-correction-begin = Начать исправление
results-corrections-past = Исправления до сих пор
results-correction-published = Опубликовано
results-correction-given-up = Оставлено
results-why-correction-early = Результаты ещё не опубликованы. До тех пор награду просто решают заново
results-why-correction-open = Исправление уже идёт
results-why-correction-reason = Скажите почему. Это прочтут все
results-why-correction-ended = Это исправление уже завершено
results-why-nothing-corrected = Ни одна награда ещё не решена заново
said-correction-opened = Исправление начато. Решите и подпишите награды, в которых была ошибка.
said-result-corrected = Исправление опубликовано.
said-correction-given-up = От исправления отказались. Результат остаётся таким, каким он опубликован.
results-corrected-title = Этот результат исправлен
results-corrected = Исправлено { $when }. Причина: { $reason }
results-earlier = Прежние результаты
results-until = До { $when }
results-honoured-as = { $entry } ({ $how })
results-bundle-earlier = До исправления
results-bundle-earlier-text = С тех пор результат исправлен. Это архивы, какими все получали их прежде; их можно проверить тем же способом.
results-challenge-since = { $n ->
    [0] открыта менее суток
    [one] открыта { $count } день
    [few] открыта { $count } дня
    [many] открыта { $count } дней
   *[other] открыта { $count } дня
}
