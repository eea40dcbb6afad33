# 改变结果依据的行为：评分表作废，轮次重新开放。

results-annulments = 作废的评分表
results-annulments-title = 作废的评分表 – { $programme }
results-annulments-lead = 作废的评分表保留原处，但在取消作废之前一律不计入。作废的数量和理由将与结果一同公布。
results-annul-effect = 这将作废{ $count }份评分表
results-annul-text = 它们不再计入进度和排名。先前作出的决定须重新作出并签署。评委此后提交的内容计入。
results-annul-reason = 理由
results-annul = 作废
results-annul-leave = 保持不变
results-annulled = 迄今作废的评分表
results-annul-counts = 恢复计入
results-annul-lift = 恢复计入
results-annul-lift-reason = 恢复计入的理由
results-annul-lifted = { $person }于{ $when }恢复计入：{ $reason }
results-annul-by = 由{ $person }于{ $when }作废
results-annul-sheet = { $judge }对{ $entry }的评分表{ $sheet }
results-annul-choose = 已提交的评分表，按评委排列
results-annul-count = { $count }份评分表
results-annul-all-of = 作废{ $judge }的全部评分表
results-annul-none = 这里没有计入的已提交评分表。
results-annul-this = 作废这份评分表
said-sheets-annulled = { $n ->
    [0] 已没有可作废的评分表。
   *[other] 已作废{ $sheets }份评分表。
}
said-annulment-lifted = 该评分表恢复计入。

results-reopening = 重新开放本轮次
results-reopening-title = 重新开放本轮次 – { $programme }
results-reopening-lead = 由一人提出请求并说明理由，另一人表示同意：须为组织者或评审团主席。被撤销的关闭会留存在记录中。
results-reopening-reason = 为什么必须重新开放本轮次
results-reopening-asked = { $person }请求重新开放本轮次：
results-reopening-effect = 如果您同意：
results-reopening-decided = { $n ->
    [0] 不影响任何决定
   *[other] { $count }项决定依据的是先前的关闭，须重新作出
}
results-reopening-signed = { $n ->
    [0] 没有签署失效
   *[other] { $count }个签署失效
}
results-reopening-hidden = 在本轮次再次关闭、分数再次开放查阅之前，任何人都看不到本轮次的分数和排名；评分阶段开放期间，评委可以填写和修改评分表
results-reopening-button = 重新开放本轮次
said-reopening-asked = 已提出请求。现在另一位组织者或评审团主席可以表示同意。
said-round-reopened = 本轮次已重新开放。
scoring-why-nobody-asked = 没有人请求重新开放本轮次。

results-hour = 定时公布
results-hour-lead = 结果会在您设定的那一秒自动公布，无论谁在场。在此之前更改的决定须重新签署，否则不公布任何内容。
results-hour-when = 公布时间
results-hour-zone = 时区：{ $zone }
results-hour-set = 设定时间
results-hour-is = 结果将于 { $when } 自动公布。
results-hour-back = 不在该时间公布
results-why-hour-past = 该时间已过。请选择更晚的时间。
said-hour-set = 时间已设定。
said-hour-back = 时间已撤回。
desk-act-publication-hour-set = 设定了公布时间
desk-act-publication-hour-back = 撤回了公布时间
desk-act-publication-hour-missed = 时间已到但有决定未签署：未公布任何内容
