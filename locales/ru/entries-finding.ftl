# Finding entries: the catalogue and the lists behind the scenes.

entries-option-count = { $name } ({ $count })
entries-picture-of = Изображение заявки «{ $title }»
entries-catalogue-print = Всё на одной странице, для печати
entries-catalogue-print-how = Распечатайте эту страницу в браузере. Кнопки и меню на бумагу не попадут.

# Kept views of the list, and the same verdict for many.

entries-views = Сохранённые выборки
entries-views-keep = Сохранённые выборки этого списка
entries-view-name = Название этой выборки
entries-view-name-help = Под ним сохранится текущий запрос для всех, кто ведёт этот выпуск конкурса. Выборка с тем же названием заменит прежнюю.
entries-view-save = Сохранить эту выборку
entries-view-remove = Удалить
entries-choose = Выбрать
entries-verdicts = Одно решение для многих
entries-verdicts-ticked = Принять решение по отмеченным
entries-verdicts-all =
    { $n ->
        [one] Принять решение по { $count } найденной
        [few] Принять решение по всем { $count } найденным
        [many] Принять решение по всем { $count } найденным
       *[other] Принять решение по всем { $count } найденным
    }
entries-verdicts-chosen =
    { $n ->
        [one] { $count } заявка
        [few] { $count } заявки
        [many] { $count } заявок
       *[other] { $count } заявки
    }
entries-verdicts-preview = Показать, что произойдёт
entries-verdicts-apply = Выполнить
entries-verdicts-after = Каждая команда получит отдельное письмо через десять минут; до этого письма можно остановить.
entries-verdicts-back = Назад к списку
entries-verdicts-would =
    { $n ->
        [0] Ни одна заявка не изменится.
        [one] Это решение получит { $count } заявка.
        [few] Это решение получат { $count } заявки.
        [many] Это решение получат { $count } заявок.
       *[other] Это решение получат { $count } заявки.
    }
entries-verdicts-done =
    { $n ->
        [0] Ни одна заявка не изменилась.
        [one] Это решение получила { $count } заявка.
        [few] Это решение получили { $count } заявки.
        [many] Это решение получили { $count } заявок.
       *[other] Это решение получили { $count } заявки.
    }
entries-verdicts-as-before =
    { $n ->
        [one] { $count } заявка уже имела его, с этой же причиной.
        [few] { $count } заявки уже имели его, с этой же причиной.
        [many] { $count } заявок уже имели его, с этой же причиной.
       *[other] { $count } заявки уже имели его, с этой же причиной.
    }
entries-verdicts-not =
    { $n ->
        [one] { $count } заявка не может его получить, потому что:
        [few] { $count } заявки не могут его получить, потому что:
        [many] { $count } заявок не могут его получить, потому что:
       *[other] { $count } заявки не могут его получить, потому что:
    }
said-view-saved = Выборка сохранена.
said-view-removed = Выборка удалена.
entries-why-view-name = Дайте выборке название. Знаков в нём может быть не более { $most }
entries-why-views-many = Достигнут предел сохранённых выборок: { $most }. Сначала удалите одну
entries-why-none-ticked = Отметьте в списке хотя бы одну заявку
