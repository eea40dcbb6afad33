# Entries that look alike, and what won before.

entries-likenesses = Похожие заявки
entries-likenesses-lead = Поданные заявки, которые похожи друг на друга или на прежних победителей. Программа только указывает на них; решаете вы, и ваша причина сохраняется. Само по себе ничего не происходит: заявка, которая не может участвовать, получает на предварительном отборе решение «не допущена».
entries-likenesses-none = Похожих заявок, ожидающих решения, нет
entries-likenesses-none-text = Программа сама проверяет снова, когда подаётся что-то новое.
entries-likenesses-hidden =
    { $n ->
        [one] { $count } пара скрыта от вас из-за конфликта интересов.
        [few] { $count } пары скрыты от вас из-за конфликта интересов.
        [many] { $count } пар скрыты от вас из-за конфликта интересов.
       *[other] { $count } пары скрыты от вас из-за конфликта интересов.
    }
entries-likenesses-look = Проверить снова сейчас
entries-likenesses-decided = Решено
entries-like-question = Это один и тот же проект?
entries-like-same = Один и тот же
entries-like-different = Разные
entries-like-reason = Почему вы так считаете
entries-like-keep = Сохранить решение
entries-like-decide = Решить
entries-like-change = Изменить решение
entries-like-by = { $who }, { $when }
entries-like-title = Названия похожи: { $share } %
entries-like-entity = Организации похожи: { $share } %
entries-like-link = Один и тот же адрес: { $link }
entries-like-texts = Доля более короткого текста, которая есть и в другом: { $share } %
entries-past = Прежние победители
entries-past-lead = Кто победил в прежних выпусках конкурса. Вам показываются поданные заявки, похожие на них.
entries-past-register = Реестр
entries-past-help = Одна строка на каждого: выпуск конкурса, название, организация, ссылка, через запятую; то, что само содержит запятые, стоит в кавычках. Организацию и ссылку можно не указывать. То, что вы уберёте из списка, будет забыто.
entries-past-keep = Сохранить реестр
entries-past-count =
    { $n ->
        [0] Реестр пуст.
        [one] В реестре { $count } прежний победитель.
        [few] В реестре { $count } прежних победителя.
        [many] В реестре { $count } прежних победителей.
       *[other] В реестре { $count } прежнего победителя.
    }
entries-past-won = Победа: { $edition }
entries-past-gone = Больше не в реестре
entries-past-row = Строка { $row }, { $column }: { $why }
entries-past-why-title = нет названия; напишите его или уберите строку
entries-past-why-long = слишком длинно, предел в знаках: { $most }; сократите
entries-past-why-many = строк больше { $most }; уберите самые старые
said-likeness-decided = Ваше решение сохранено.
said-past-winners-set =
    { $n ->
        [0] Теперь реестр пуст.
        [one] Теперь в реестре { $count } прежний победитель.
        [few] Теперь в реестре { $count } прежних победителя.
        [many] Теперь в реестре { $count } прежних победителей.
       *[other] Теперь в реестре { $count } прежнего победителя.
    }

entries-versions = Прежние версии
entries-versions-lead = Все версии этой заявки и отличия каждой от предыдущей. Поданное хранится постоянно; сохранения одного человека в течение десяти минут составляют одну версию.
entries-versions-none = Пока ничего не сохранено
entries-versions-none-text = Когда кто-нибудь сохранит форму, её версии появятся здесь.
entries-version-saved = Сохранено
entries-version-submitted = Подано
entries-version-by-file = Из файла
entries-versions-same = Текст тот же, что в предыдущей версии.
entries-versions-gone = убрано
entries-versions-differences =
    { $n ->
        [one] Отличается { $count } ответ
        [few] Отличаются { $count } ответа
        [many] Отличаются { $count } ответов
       *[other] Отличаются { $count } ответа
    }
