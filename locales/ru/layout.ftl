# The frame of every page, and the parts that pages share.

layout-product = Palmares
layout-skip = Перейти к содержанию
layout-navigation = Основная навигация
layout-my-entries = Мои заявки
layout-judging = Работа в жюри
layout-desk = Рабочий стол
layout-account = Учётная запись
layout-sign-in = Войти
layout-sign-out = Выйти
layout-language = Язык
layout-change-language = Сменить язык
layout-help = Справка

parts-error-summary = Есть ошибка
parts-error = Ошибка:
parts-optional = (необязательно)
parts-kilobytes = { $size } кБ
parts-megabytes = { $size } МБ
parts-change = Изменить
parts-pages = Страницы
parts-previous = Предыдущая страница
parts-next = Следующая страница
parts-page-of = Страница { $page } из { $pages }
parts-crumbs = Вы здесь
# $time: a date and time in the reader's own time zone.
parts-local-time = { $time } по вашему времени
parts-offline = Ещё не сохранено, пробуем снова. Ваш текст остаётся на этой странице.
parts-signed-out = Не сохранено: ваш сеанс завершён. Войдите снова; когда вы вернётесь, ваш текст будет здесь.
layout-support-label = Действия за члена жюри
layout-support = Вы действуете за другого человека: { $name }. Это закончится { $until }.
layout-support-end = Закончить сейчас
