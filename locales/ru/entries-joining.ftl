# The link by which people join a team.

entries-link = Ссылка для вступления
entries-link-help = Каждый, у кого она есть, после входа попадает в команду, пока в ней есть место и открыт приём заявок. Новая ссылка отменяет эту.
entries-link-none = Вместо писем можно раздать ссылку, по которой люди вступают в команду.
entries-link-make = Создать ссылку
entries-link-renew = Создать новую
entries-link-end = Отключить эту ссылку
said-link-made = Ссылка создана. Скопируйте её под списком команды.
said-link-ended = Ссылка отключена: по ней больше никто не вступит.

# Entering for somebody else.

entries-owner-title = Чей это проект
entries-owner-lead = Вы можете подать заявку на чужой проект. Тогда мы попросим согласия его владельца; без согласия заявка не поступит к жюри.
entries-owner-whose = Чей это проект?
entries-owner-own = Это наш проект
entries-owner-other = Он принадлежит другому
entries-owner-other-help = Владелец получит письмо со ссылкой, учётная запись ему не нужна.
entries-owner-fill = Если он принадлежит другому:
entries-owner-name = Имя владельца
entries-owner-email = Адрес электронной почты владельца
entries-owner-email-help = Мы напишем на него один раз сейчас и ещё раз, только если вы попросите. Если указать другого владельца, ссылка из первого письма перестанет действовать.
entries-owner-save = Сохранить
entries-owner-again = Спросить владельца ещё раз
entries-owner-desk = Заявка подана за другого
entries-consent-awaited = Ожидается согласие
entries-consent-given = Согласие дано
entries-consent-refused = В согласии отказано
entries-consent-answered-on = Ответ получен { $when }
entries-consent-asked-on =
    { $n ->
        [one] Запрос отправлен { $count } раз, последний — { $when }
        [few] Запрос отправлен { $count } раза, последний — { $when }
        [many] Запрос отправлен { $count } раз, последний — { $when }
       *[other] Запрос отправлен { $count } раза, последний — { $when }
    }
entries-consent-title = Согласны ли вы с этой заявкой?
entries-consent-lead = { $owner }, на конкурс подаётся ваш проект, и вы указаны его владельцем. Заявка поступит к жюри, только если вы согласны.
entries-consent-by = Кто подаёт заявку
entries-consent-public = Что прочитают все
entries-consent-question = Ваш ответ
entries-consent-given-choice = Я владею этим проектом или говорю от имени владельца и даю согласие
entries-consent-refused-choice = Я не даю согласия
entries-consent-words = Сообщение команде
entries-consent-words-help = Его прочитают команда и организаторы.
entries-consent-send = Отправить ответ
entries-consent-after = Вы можете изменить ответ по той же ссылке, пока организаторы не допустили заявку.
entries-same-entity = Ещё одна заявка той же организации
entries-same-entity-text = В этом выпуске конкурса принимается одна заявка от каждой организации в каждой категории. Одинаковое название ещё не означает одну и ту же организацию: решает человек.
said-owner-own = Отмечено, что это ваш собственный проект.
said-owner-asked = Мы отправили письмо на адрес { $email }.
said-owner-asked-again = Мы ещё раз написали владельцу.
said-consent-given = Благодарим вас. Команда и организаторы знают о вашем согласии.
said-consent-refused = Ваш ответ записан. Заявка не поступит к жюри.
entries-why-owner-on-team = Этот человек в вашей команде, значит, это ваш собственный проект
entries-why-owner-answered = Владелец уже дал ответ.
entries-why-owner-asked-often = Мы уже написали владельцу столько раз, сколько можно: { $most }. Больше мы не пишем. Спросите его сами.
entries-why-owner-asked-now = Мы пишем владельцу не слишком часто. Перерыв между письмами в часах: не меньше { $hours }.
entries-why-consent-late = Организаторы уже допустили эту заявку на основании сказанного. Если что-то нужно изменить, напишите им.
entries-why-consent-awaited = Владелец этого проекта ещё не дал согласия, поэтому заявку нельзя допустить
entries-why-consent-refused = Владелец этого проекта отказал в согласии, поэтому заявку нельзя допустить
entries-why-no-consent-answer = Выберите, согласны ли вы
entries-why-consent-long = Знаков может быть не более { $most }
entries-why-teams-most =
    { $n ->
        [one] В этом выпуске конкурса один человек может быть в командах не более чем { $count } заявки.
        [few] В этом выпуске конкурса один человек может быть в командах не более чем { $count } заявок.
        [many] В этом выпуске конкурса один человек может быть в командах не более чем { $count } заявок.
       *[other] В этом выпуске конкурса один человек может быть в командах не более чем { $count } заявки.
    }

# Where teams look for members.

entries-board = Команды, которые ищут участников
entries-board-lead = Попроситесь в одну из них: её руководитель получит письмо с вашим именем, адресом и сообщением и сможет вас пригласить.
entries-board-none = Сейчас ни одна команда не ищет участников
entries-board-none-text = Руководитель команды может указать на странице заявки, кого он ищет. Вы также можете создать свою команду.
entries-board-begin = Начать заявку
entries-board-people =
    { $n ->
        [one] { $count } человек в команде
        [few] { $count } человека в команде
        [many] { $count } человек в команде
       *[other] { $count } человека в команде
    }
entries-board-own = Вы в этой команде
entries-board-asked = Вы попросились в команду
entries-board-ask = Попроситься в команду
entries-board-words = Сообщение руководителю
entries-board-words-help = Что вы умеете и когда у вас есть время. Не более 600 знаков.
entries-board-send = Отправить
entries-notice = Поиск участников
entries-notice-text = Все, кто вошёл на сайт, видят там, какие команды ищут участников, по названию заявки:
entries-notice-words = Кого вы ищете
entries-notice-words-help = Что нужно вашей команде и что у вас есть. Не более 600 знаков. Чтобы снять объявление, оставьте поле пустым.
entries-notice-save = Сохранить
said-notice-up = Ваше объявление размещено.
said-notice-down = Ваше объявление снято.
said-join-asked = Мы отправили руководителю команды письмо с вашим сообщением.
entries-why-notice-long = Знаков может быть не более { $most }
