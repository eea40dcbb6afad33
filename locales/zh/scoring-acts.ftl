# 需要两人或需要理由的行为：开放分数供查阅，以及就此公布的内容。

scoring-release-title = 开放分数供查阅 – { $programme }
scoring-release-heading = 开放分数供查阅
scoring-release-lead = 在两人开放查阅之前，除评分的评委本人外，任何人都看不到分数。此后，组织者、评审团主席和审计员可以看到排名和评分表。
scoring-release-open = 本轮次仍在进行。关闭之后才能查阅分数。
scoring-release-closed = { $person }已于{ $at }关闭本轮次，是两人中的第一人。
scoring-release-done-title = 分数可以查阅
scoring-release-done = { $first }和{ $second }已于{ $at }开放分数供查阅。
scoring-release-wait-title = 还需要另一人
scoring-release-due = 自公布的评分结束时间{ $due }起，由第二人开放分数供查阅：须为组织者或评审团主席，且不是关闭本轮次的人。
scoring-release-early = 提前查阅
scoring-release-early-text = 这需要理由，并须另一人同意。理由将与获奖者一同公布，并载入日志。
scoring-release-reason = 为什么必须提前查阅分数
scoring-release-ask = 请求第二人同意
scoring-release-confirm = 您是第二人
scoring-release-effect = 此后，组织者、评审团主席和审计员可以看到本轮次的所有分数。此操作无法撤销。
scoring-release-asked = 所述理由：
scoring-release-button = 开放分数供查阅
scoring-record-published = 公开记录中载有：
scoring-record-will-publish = 公开记录中将载有：
scoring-record-short = 本轮次关闭时，{ $entries }个参赛项目的评分表少于计划数量。理由：{ $reason }
scoring-record-annulled = { $sheets }份评分表已作废，不计入。理由：{ $reason }
scoring-record-reopened = 本轮次曾关闭，后由两人于{ $at }重新开放。理由：{ $reason }
scoring-record-early = 在公布的评分结束时间{ $end }之前，两人开放了分数供查阅。理由：{ $reason }

scoring-why-unreleased = 本轮次的分数尚未开放查阅。
scoring-why-too-early = 分数自{ $due }起可以查阅。在此之前，须有人提出请求并说明理由。
scoring-why-second-person = 您已表示同意。还须另一位组织者或评审团主席同意。
scoring-why-not-early = 公布的评分结束时间已过，无需提出请求：第二人即可开放分数供查阅。
scoring-why-needs-reason = 请说明理由。

said-early-asked = 已提出请求。现在另一位组织者或评审团主席可以表示同意。
said-scores-released = 分数可以查阅。

scoring-extension = 给评委更多时间
scoring-extension-title = 给评委更多时间 – { $programme }
scoring-extension-lead = 公布的评分开放时间至{ $until }。
scoring-extension-told = { $n ->
    [0] 没有评委还有未完成的工作，因此不会发出信件。
   *[other] { $count }位评委还有未完成的工作，将各收到一封信件。
}
scoring-extension-closes = 评分截止
scoring-extension-zone = 时区为{ $zone }。原来的日期保留在历史记录中。
scoring-extension-reason = 理由
scoring-extension-reason-help = 评委会在信件中读到。
scoring-extension-button = 公布新日期
scoring-why-end-is-past = 新的截止时间必须在将来。
said-extended = { $n ->
    [0] 日期已更改。无需通知任何人。
   *[other] 日期已更改。{ $judges }位评委将收到信件。
}
