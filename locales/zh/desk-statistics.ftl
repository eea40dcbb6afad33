# 一届活动的统计。$stage：列标题，例如“提名”。

desk-stats = 统计
desk-stats-link = 按阶段、来源和主题的统计
desk-stats-public = 所有人可读的页面
desk-stats-lead = 有多少参赛项目进入各阶段，来自哪里，涉及什么主题。所有数字均由参赛项目和封存的记录统计得出。
desk-stats-before = 有多少参赛项目进入各阶段，来自哪里，涉及什么主题。结果公开后，优胜者和获奖者将在此统计，对所有人同时公布。
desk-stats-too-close = 在结果公开之前，这些数字不包括与您关系过近的参赛项目，并且可能不显示谁获得提名。
desk-stats-none-text = 一旦有项目提交，本页会按阶段和所选内容统计。

desk-stats-stage = 阶段
desk-stats-stage-submitted = 已提交
desk-stats-stage-eligible = 合格
desk-stats-stage-nominated = 提名
desk-stats-stage-champion = 优胜者
desk-stats-stage-winner = 获奖者
desk-stats-means = 统计口径
desk-stats-means-submitted = 已提交且未撤回的参赛项目。
desk-stats-means-eligible = 已提交并经初审认定合格的参赛项目；如本届没有初审，则为全部已提交的项目。
desk-stats-means-nominated = 从第一轮评审晋级的合格项目；如只有一轮，则为全部合格项目，因为它们都交由评委评审。
desk-stats-means-champion = 封存的记录中列为优胜者或获奖者的参赛项目：获奖者也是优胜者。
desk-stats-means-winner = 封存的记录中列为获奖者的参赛项目。
desk-stats-once = 总数中每个参赛项目只计一次，无论获得多少奖项。
desk-stats-mentions = 特别表彰不是单独的阶段：{ $count }。
desk-stats-several = 有多个答案的参赛项目在每个答案中各计一次，无论获得哪个奖项：这些行之和大于总数。
desk-stats-internal = 不在所有人可读的页面上：该问题的答案不公开。

desk-stats-stages = 从提交到获奖
desk-stats-finding = 已提交：{ $submitted }。{ $stage }：{ $count }。
desk-stats-total = 全部参赛项目
desk-stats-not-said = 未说明
desk-stats-most = { $stage }：最多的是{ $name }：{ $count }。
desk-stats-both = { $row }与{ $column }
desk-stats-matrix = { $rows }与{ $columns }
desk-stats-picture = 图

desk-stats-with = 比较对象
desk-stats-with-none = 不比较
desk-stats-with-nothing = 目前没有可比较的对象：这里还没有其他同类活动公布结果。
desk-stats-compared = { $here }与{ $there }对照
desk-stats-first-second = 第一条：{ $here }。第二条：{ $there }。
desk-stats-count-head = { $edition }：项目数
desk-stats-share-head = { $edition }：占比
desk-stats-difference = 相差百分点
desk-stats-percent = { $share }%
desk-stats-shares-of = 各阶段的占比以全部已提交项目为基数；其他表格以“{ $stage }”阶段的全部项目为基数。
desk-stats-shift = 差距最大：{ $name }，{ $points }个百分点。
desk-stats-no-shift = 占比相同。

desk-stats-pdf = PDF 报告
desk-stats-csv-edition = 届次
