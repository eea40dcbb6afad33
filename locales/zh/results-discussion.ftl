# 评审团会议：正在讨论哪个参赛项目，以及对每个项目的意见。

results-discussion = 评审团讨论
results-discussions-lead = 请选择评审团讨论的内容。某一轮次的分数开放查阅后，讨论即可开始。
results-discussion-lead = 逐个讨论参赛项目。与某个参赛项目关系过于密切的人须离开会场，在这里也看不到该项目的任何内容；讨论顺序使人们尽可能少离场。
results-discussion-judging = 您评审的参赛项目
results-discussion-back = 返回讨论
results-discussion-lost = 没有连接：本页可能已过时，会自动重试。
results-discussion-now = 正在讨论：{ $entry }
results-discussion-nothing = 目前没有讨论任何参赛项目。
results-discussion-out = 讨论此参赛项目时，您须在会场外。
results-discussion-out-text = 评审团正在讨论与您关系过于密切的参赛项目。请留在会场外，直到本页显示讨论继续。
results-discussion-place = 排名第{ $place }
results-discussion-away = 须在会场外：{ $people }
results-discussion-sheets = 评分表
results-discussion-next = 下一个：{ $entry }
results-discussion-pause = 暂停
results-discussion-kept = 讨论{ $count }个参赛项目时，您须在会场外：由其他人宣布开始。
results-discussion-order = 讨论顺序
results-discussion-state = 状态
results-discussion-state-now = 正在讨论
results-discussion-state-done = 已讨论
results-discussion-state-waits = 待讨论
results-discussion-call-heading = 开始讨论
results-discussion-call = 现在讨论
results-discussion-notes-count = { $count }条意见
results-discussion-empty = 没有可讨论的内容
results-discussion-empty-text = 这里没有参赛项目，或者没有您可以参与讨论的项目。
results-notes = 意见
results-notes-none = 还没有人写下意见。
results-notes-read = 在单独页面打开该参赛项目
results-note = 您的意见
results-note-help = 最多{ $most }个字符。评审团、主席、组织者和审计员可以看到意见和您的姓名，但与该项目关系过于密切的人除外。团队和公众永远看不到。
results-note-keep = 保存意见
results-note-write = 写下意见
results-note-take-back = 撤回这条意见
results-note-by = { $person }，{ $when }
said-note-written = 您的意见已保存。
said-note-taken-back = 您的意见已撤回，不再有人能看到。
results-why-out-of-the-room = 讨论当前参赛项目时，您须在会场外。由其他人继续主持讨论。
results-why-discussion-moved = 自您打开页面以来，讨论已经推进。没有作任何更改：请查看当前讨论的项目，再从那里继续。
results-why-discussion-public = 结果已经公布：没有可再讨论的内容。
results-why-discussion-next-round = 下一轮次已经开始：本轮次不再讨论。
results-why-note-empty = 请写下您想说的话
results-why-note-long = 请删去{ $count }个字符

# 同样的评分表，换一种算法。

results-otherwise = 换一种算法
results-otherwise-lead = 按其他方法，前{ $count }名会是谁。只有本轮次的方法起决定作用。
results-otherwise-method = 方法
results-otherwise-says = 结果
results-otherwise-first = 前列名次
results-otherwise-same = 相同
results-otherwise-other = 不同
results-otherwise-nobody = 结果不取决于任何一位评委：不计其中任何一位的评分表，居第一的仍然相同。
