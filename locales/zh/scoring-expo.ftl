# 现场展评：评委逐台走访，以及组织者看到的展区。

scoring-expo-title = 展台评审 – { $programme }
scoring-expo-heading = 展台评审
scoring-expo-lead = 系统会安排您逐台走访。在每个展台，您查看一个项目，并说明它是否比前一个更好。评委走访期间，任何人都看不到您的评判。
scoring-expo-free = 有一个展台可供您走访。
scoring-expo-first = 开始：我的第一个展台
scoring-expo-next = 我的下一个展台
scoring-expo-go = 请前往这个展台：
scoring-expo-table = 展台
scoring-expo-arrived = 我已到达，开始
scoring-expo-way-until = 这个展台为您保留至{ $time }。
scoring-expo-way-over = 这个展台为您保留的时间已过。您仍可前往，也可离开并换一个。
scoring-expo-until = 您的走访时间：至{ $time }。
scoring-expo-time-over = 您在这里的时间已到。请说出您的看法，然后继续。
scoring-expo-question = 哪一个更好？
# 两个大按钮：展台，下面是项目名称。
scoring-expo-this = 这一个，展台{ $number }
scoring-expo-before = 前一个，展台{ $number }
scoring-expo-neither = 我无法判断
scoring-expo-first-text = 这是您的第一个展台：还没有可比较的对象。从下一个展台起，请说明两者中哪一个更好。
scoring-expo-seen = 我已看过，继续
scoring-expo-points = 分数
scoring-expo-points-help = 凭第一印象；分数越高越好。
scoring-expo-absent = 这个展台没有人
scoring-expo-skip = 因其他原因离开这个展台
scoring-expo-skip-why = 原因
scoring-expo-skip-words = 简要说明
scoring-expo-skip-words-help = 组织者会阅读。如有利益冲突，必须填写。
scoring-expo-skip-button = 离开这个展台
scoring-skip-busy = 那里有其他人；我稍后再来
scoring-skip-cannot-judge = 我无法评判这个项目
scoring-skip-conflict = 我有利益冲突
scoring-expo-undo = 撤回我的上一步
scoring-expo-seen-count = { $n ->
    [0] 您还没有看过任何展台。
   *[other] 您已看过{ $count }个展台。
}
scoring-expo-paused-heading = 评审已暂停
scoring-expo-paused-text = 组织者已暂停评审。您的评判都已保留。
scoring-expo-paused = 已暂停。本页会自动继续。
scoring-expo-look-again = 重新查看
scoring-expo-waits-heading = 目前没有空闲的展台
scoring-expo-waits-text = 留给您的展台都有人走访，或者没有人在场。
scoring-expo-waits = 预计{ $time }之前会有展台空闲。本页会自动继续。
scoring-expo-nothing-heading = 留给您的展台您都已看过
scoring-expo-nothing-text = 谢谢您。如果新增展台或重新显示展台，会出现在这里。

scoring-order-title = 您的排序 – { $programme }
scoring-order-heading = 您看过的项目，按您的排序
scoring-order-lead = 请将看过的项目排序，最好的在前。这是自愿的，比单次比较更能说明问题。轮次关闭之前，其他人都看不到您的排序。
scoring-order-placed = 您的排序
scoring-order-others = 尚未列入您的排序
scoring-order-table = 展台{ $number }
scoring-order-points = 您给的分数：{ $points }
scoring-order-up = 上移
scoring-order-down = 下移
scoring-order-move = 移动
scoring-order-put = 放到那里
scoring-order-place = 第{ $place }名
scoring-order-up-of = 上移{ $entry }
scoring-order-down-of = 下移{ $entry }
scoring-order-to-of = { $entry }的名次
scoring-order-empty = 还没有看过任何项目
scoring-order-empty-text = 您在展台看过的项目会显示在这里。

scoring-floor-title = 展区 – { $programme }
scoring-floor-heading = 展区
scoring-floor-lead = 每个展台的走访次数、谁在走访、谁不在场。轮次关闭之前，任何人都看不到谁领先。
scoring-floor-closed = 评委已不再走访。
scoring-floor-paused = 评审自{ $time }起暂停
scoring-floor-paused-text = 评委会看到评审已暂停；您恢复后，评委的页面会自动继续。
scoring-floor-pause = 暂停评审
scoring-floor-resume = 恢复评审
scoring-floor-without = { $count }个参赛项目没有展台
scoring-floor-without-text = 不会有评委前往：请分配编号
scoring-floor-enough-tables = 走访次数足够的展台
scoring-floor-walking = 正在走访的评委
scoring-floor-not-begun = 尚未开始
scoring-floor-hidden = 已隐藏
scoring-floor-hidden-text = 有三位评委发现没有人在场，或组织者将其隐藏：不会有评委前往。关闭轮次时不要求这些展台有走访。
scoring-floor-hidden-since = 自{ $time }起隐藏
scoring-floor-show = 重新显示
scoring-floor-hide = 隐藏
scoring-floor-hide-of = 隐藏{ $entry }
scoring-floor-left = 未作评判即离开
scoring-floor-left-caption = 评委未作评判即离开的展台，最近的在前
scoring-floor-when = 时间
scoring-floor-why = 原因
scoring-floor-absent = 没有人在场
scoring-floor-busy = 有其他人在
scoring-floor-conflict = 利益冲突
scoring-floor-skipped = 无法评判
scoring-floor-tables = 展台
scoring-floor-tables-caption = 各展台，走访次数最少的在前
scoring-floor-visits = 走访次数
scoring-floor-absences = 无人在场次数
scoring-floor-visited = 正在走访
scoring-floor-awaited = 有评委正在前往
scoring-floor-enough = 走访次数足够
scoring-floor-free = 需要走访
scoring-floor-walking-caption = 已开始的评委及其所在位置
# 显示展区现状的页面下方。
scoring-floor-looks-again = 本页每隔几秒自动刷新。
scoring-floor-hold-still = 停止刷新
scoring-floor-let-look = 让本页自动刷新
scoring-floor-seen = 看过的展台
scoring-floor-at = 在展台
scoring-floor-on-the-way = 正在前往展台
scoring-floor-between = 在展台之间
scoring-floor-settings = 如何进行
scoring-floor-minutes = 每次走访的分钟数
scoring-floor-minutes-help = 包括路上的时间。此后展台可供其他评委走访。
scoring-floor-points = 快速评分
scoring-floor-points-help = 在每个展台，除比较之外给出。
scoring-floor-points-none = 无
scoring-floor-points-to = 1到{ $most }
scoring-floor-ordered = 评委可以保留自己的排序
scoring-floor-ordered-help = 比单次比较更能说明问题。
scoring-floor-save = 保存

scoring-closing-visits = { $count }次有评判的走访有效
scoring-closing-looks = { $count }次没有评判的走访不计入
scoring-closing-few-visits = { $n ->
    [0] 显示的展台走访次数都已足够
   *[other] { $count }个展台的走访次数不足
}

scoring-why-not-there = 您已不在那个展台。这里是您现在的位置。
scoring-why-not-seen = 您只能对看过的项目排序。
scoring-why-no-points = 请同时给出分数，然后说明哪一个更好。
scoring-why-no-skip-reason = 请说明您为何离开这个展台。
scoring-why-paused = 组织者已暂停评审。请稍候。
scoring-why-taken = 另一位评委刚刚选取了这个展台。
scoring-why-crowded = 许多人同时点击，您的点击未被保存。请再点一次。

said-expo-changed = 已保存。从下一个展台起生效。
said-expo-paused = 评审已暂停。
said-expo-resumed = 评审继续进行。
said-expo-hidden = 不再安排评委前往。
said-expo-shown = 重新安排评委前往。

desk-act-expo-judged = 在展台作了评判
desk-act-expo-placed = 更改了自己的排序
desk-act-expo-left = 未作评判即离开展台
desk-act-expo-undone = 撤回了现场展评的一步
desk-act-expo-changed = 更改了现场展评的进行方式
desk-act-expo-paused = 暂停了现场展评
desk-act-expo-resumed = 恢复了现场展评
desk-act-expo-entry-hidden = 对评委隐藏了参赛项目
desk-act-expo-entry-shown = 对评委重新显示了参赛项目

letter-team-absent-subject = { $programme }：{ $entry }的展台没有人
letter-team-absent-body =
    { $name }，您好：

    三位评委发现{ $entry }“{ $title }”的展台没有人。该展台已隐藏：不再安排评委前往。

    团队返回后，请重新显示：
    { $link }

letter-expo-conflict-subject = { $programme }：{ $judge }回避{ $entry }
letter-expo-conflict-body =
    { $name }，您好：

    在展台评审中，{ $judge }申报与{ $entry }有利益冲突，不会评审该项目：

    { $reason }

    将安排其他评委前往。进展情况见：
    { $link }

results-how-pairs = 评委在展台说明了两者中哪一个更好。数值表示：根据全部评判，该参赛项目与中等水平的项目相比，一百次中会有多少次被认为更好；旁边是实际胜出的比较所占的百分比。
