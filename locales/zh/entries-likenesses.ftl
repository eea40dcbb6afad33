# Entries that look alike, and what won before.

entries-likenesses = 相似项目
entries-likenesses-lead = 彼此相似或与以往获奖项目相似的已提交参赛项目。程序只作提示；由您决定，您的理由会予以保留。系统不会自动采取任何行动：不得参赛的项目应在初审中判为不合格。
entries-likenesses-none = 没有尚待决定的相似项目
entries-likenesses-none-text = 每当有新的提交，程序会自动重新查找。
entries-likenesses-hidden = 因利益冲突，有{ $count }对未向您显示。
entries-likenesses-look = 立即重新查找
entries-likenesses-decided = 已决定
entries-like-question = 它们是同一个项目吗？
entries-like-same = 同一个
entries-like-different = 不是同一个
entries-like-reason = 您这样认为的理由
entries-like-keep = 保存决定
entries-like-decide = 决定
entries-like-change = 更改决定
entries-like-by = { $who }，{ $when }
entries-like-title = 标题相似：{ $share } %
entries-like-entity = 机构相似：{ $share } %
entries-like-link = 网址相同：{ $link }
entries-like-texts = 较短文本的{ $share } %也出现在另一文本中
entries-past = 以往获奖者
entries-past-lead = 往届获奖项目。与其相似的已提交参赛项目会向您显示。
entries-past-register = 名册
entries-past-help = 每行一项：届、标题、机构、链接，以英文逗号分隔；含有逗号的内容放在引号内。机构和链接可以省略。从列表中删除的内容不再保留。
entries-past-keep = 保存名册
entries-past-count =
    { $n ->
        [0] 名册为空。
       *[other] 名册中有{ $count }个以往获奖者。
    }
entries-past-won = 获奖：{ $edition }
entries-past-gone = 已不在名册中
entries-past-row = 第{ $row }行，{ $column }：{ $why }
entries-past-why-title = 缺少标题；请填写，或删除该行
entries-past-why-long = 超过{ $most }个字符；请缩短
entries-past-why-many = 超过{ $most }行；请略去最早的
said-likeness-decided = 您的决定已保存。
said-past-winners-set =
    { $n ->
        [0] 名册现在为空。
       *[other] 名册中现有{ $count }个以往获奖者。
    }

entries-versions = 以前的版本
entries-versions-lead = 此参赛项目的每个版本，以及与前一版本的不同之处。已提交的版本永久保留；同一人十分钟内的多次保存算作一个版本。
entries-versions-none = 尚未保存任何内容
entries-versions-none-text = 有人保存表单后，各版本会显示在这里。
entries-version-saved = 已保存
entries-version-submitted = 已提交
entries-version-by-file = 来自文件
entries-versions-same = 文字与前一版本相同。
entries-versions-gone = 已删除
entries-versions-differences = { $count }个回答不同
