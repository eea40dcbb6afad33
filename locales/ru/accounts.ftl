# Signing in, and one's own account.

accounts-sign-in-title = Вход
accounts-sign-in-lead = Введите адрес электронной почты. Мы пришлём вам письмо со ссылкой; пароль не нужен.
accounts-email = Адрес электронной почты
accounts-email-hint = Вы здесь впервые? Заполните ту же форму: ссылка откроет вам учётную запись.
accounts-send-link = Прислать мне ссылку
accounts-with-password = У меня есть пароль
accounts-password = Пароль
accounts-sign-in = Войти
accounts-letter-sent-title = Проверьте почту
accounts-letter-sent-lead = Письмо отправлено на адрес { $email }. Откройте ссылку из него, чтобы войти.
accounts-letter-sent-time =
    { $n ->
        [one] Ссылка действует один раз, в течение { $count } минуты.
        [few] Ссылка действует один раз, в течение { $count } минут.
        [many] Ссылка действует один раз, в течение { $count } минут.
       *[other] Ссылка действует один раз, в течение { $count } минуты.
    }
accounts-letter-again = Письма нет? Проверьте папку «Спам» или запросите ещё одно
accounts-link-title = Вход в Palmares
accounts-link-lead = Вы входите с адресом { $email }.
accounts-link-new = Этот адрес здесь новый. Укажите своё имя, и учётная запись готова.
accounts-name = Ваше имя
accounts-name-hint = Так, как оно должно стоять в письмах и дипломах.
accounts-title = Ваша учётная запись
accounts-lead = Вы вошли с адресом { $email }.
accounts-profile = Имя и язык
accounts-letters-language = Язык страниц и писем
accounts-save = Сохранить
accounts-password-title = Пароль
accounts-password-hint = Не менее 10 знаков. Пароль — второй способ входа; ссылки в письмах по-прежнему действуют.
accounts-new-password = Новый пароль
accounts-save-password = Установить пароль
accounts-sessions = Где выполнен вход
accounts-sessions-lead = Завершите сеанс, который вам незнаком или больше не нужен.
accounts-session-since = С { $when }
accounts-this-device = Это устройство
accounts-end-session = Завершить этот сеанс

said-signed-out = Вы вышли.
said-profile-saved = Ваше имя и язык сохранены.
said-password-saved = Ваш пароль установлен.
said-session-ended = Сеанс завершён.

accounts-why-email-missing = Введите адрес электронной почты
accounts-why-email-form = Введите адрес электронной почты, например name@example.org
accounts-why-name-missing = Введите своё имя
accounts-why-name-long = Введите имя не длиннее 120 знаков
accounts-why-password-length = Выберите пароль, в котором знаков не меньше { $least }
accounts-why-wrong-password = Адрес и пароль не подходят друг к другу. Попробуйте снова или запросите ссылку
accounts-why-too-many =
    { $n ->
        [one] Слишком много попыток. Подождите { $minutes } минуту и попробуйте снова
        [few] Слишком много попыток. Подождите { $minutes } минуты и попробуйте снова
        [many] Слишком много попыток. Подождите { $minutes } минут и попробуйте снова
       *[other] Слишком много попыток. Подождите { $minutes } минуты и попробуйте снова
    }
accounts-why-link-used = Эта ссылка уже использована. Запросите новую на странице входа.
accounts-why-link-old = Эта ссылка устарела. Запросите новую на странице входа.
accounts-supports = Кто действовал за вас
accounts-support-from-until = { $from } — { $until }
accounts-supports-more = Посмотреть, что было сделано
accounts-why-support-reason = Напишите, почему вы действуете за этого человека: он прочитает это.

accounts-data = Ваши данные
accounts-data-text = Ваша учётная запись, устройства, с которых вы входили, ваши заявки, ваша работа в жюри с оценочными листами, темы писем к вам и записи журнала о ваших действиях — в одном файле. То, что другие сообщили о вас конфиденциально, например о конфликте интересов, в него не входит.
accounts-data-download = Скачать свои данные (JSON)
accounts-erasure = Удалить мои данные
