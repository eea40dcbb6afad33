# 公布之后：团队可获知的评审情况、异议、更正。

results-feedback = 对您参赛项目的反馈
results-feedback-lead = 评审员对您参赛项目的看法。只有您的团队可以阅读本页。
results-feedback-later = 结果公布后，您的团队可在此看到：
results-feedback-will-receipt = 有多少评审员为您的参赛项目评分
results-feedback-will-bands = 每项标准处于分值范围的哪个三分之一
results-feedback-will-means = 每项标准的平均分
results-feedback-will-comments = 评审员写给您的评语，不含姓名
results-feedback-none = 没有可告知的内容
results-feedback-none-text = 在计入的轮次中，您的参赛项目没有分配给任何评审员。
results-feedback-given = { $n ->
   *[other] 您的参赛项目分配给了{ $count }名评审员。
}
results-feedback-scored = { $n ->
    [0] 没有计入的评分表。
   *[other] 其中{ $count }名为其评分。
}
results-feedback-walked = { $n ->
   *[other] { $count }名评审员来到您的展台，并将您的参赛项目与其他项目作了比较。
}
results-feedback-caption = 评分表按标准汇总的情况
results-feedback-criterion = 标准
results-feedback-said = 全体评审员
results-feedback-too-few = 不予告知，因为会透露单个评审员的打分
results-feedback-lower = 处于分值范围的下三分之一
results-feedback-middle = 处于分值范围的中三分之一
results-feedback-upper = 处于分值范围的上三分之一
results-feedback-lower-middle = 处于分值范围的下三分之二
results-feedback-middle-upper = 处于分值范围的上三分之二
results-feedback-mean = { $mean }（满分{ $most }）
results-feedback-means = { $least }至{ $mean }（满分{ $most }）
results-feedback-comments = 评审员写给您的评语
results-feedback-no-comments = 没有评审员给您写评语。
results-feedback-withheld = { $n ->
   *[other] { $count }条评语因提及姓名而未予显示。
}
results-feedback-rule-title = 告知方式
results-feedback-rule = 至少{ $means }名评审员作答时给出平均分，至少{ $bands }名作答时给出所处的三分之一。如果某个数值会透露单个评审员的打分，则与相邻数值合并告知，或不予告知。作废的评分表和已回避的评审员不计入。评语按文字排序，而非按评审员排序。
results-challenges = 对结果的异议
results-challenges-all = 对本届结果的全部异议
results-challenges-lead = 团队认为其结果依据有误之处，以及相应的答复。不提及任何参赛项目或个人。
results-challenges-none = 没有异议
results-challenges-none-text = 没有人对本届的结果提出异议。
results-challenges-open = { $n ->
    [0] 没有未答复的异议。
   *[other] 有{ $count }项未答复的异议。
}
results-challenge-own = 对您的结果提出异议
results-challenge-later = { $n ->
   *[other] 结果公布后{ $count }天内，您的团队可在此对其结果提出异议。
}
results-challenge-until = 异议受理至{ $until }。
results-challenge-over = 异议受理已于{ $until }截止。
results-challenge-window = 对本届结果的异议受理至{ $until }，逾期不予受理。
results-challenge-what = 异议仅限于计算或参赛资格：总分有误，或参赛规则适用有误。评审员对参赛项目的看法不会重新裁定。
results-challenge-recipient = 由{ $person }答复。
results-challenge-new = 新的异议
results-challenge-kind = 异议关于什么？
results-challenge-arithmetic = 计算
results-challenge-arithmetic-help = 有内容加错、数错或抄错。
results-challenge-eligibility = 参赛资格
results-challenge-eligibility-help = 某个参赛项目违反规则被接受或被排除。
results-challenge-words = 何处有误，从哪里可以看出
results-challenge-words-help = 最多{ $most }个词。答复人会阅读，与您的参赛项目没有密切关系的其他组织者和审计员也会阅读。
results-challenge-quotable = 可以公布我们的原话
results-challenge-quotable-help = 编号、类型、日期、处理结果和答复在任何情况下都会公开；其中不提及您的参赛项目。
results-challenge-file = 提交异议
results-challenge-number = 异议{ $number }
results-challenge-filed-on = { $when }提交
results-challenge-answered-on = { $when }答复
results-challenge-withdrawn-on = { $when }撤回
results-challenge-open = 未答复
results-challenge-withdrawn = 已撤回
results-challenge-upheld = 成立
results-challenge-upheld-help = 确有错误。答复本身不改变任何内容：结果须由两人签署的新决定予以更正。
results-challenge-not_upheld = 不成立
results-challenge-not_upheld-help = 结果维持不变。
results-challenge-said = 异议
results-challenge-answer = 答复
results-challenge-by = 答复人：{ $person }
results-challenge-withdraw = 撤回{ $challenge }
results-challenge-answer-now = 您的答复
results-challenge-answer-public = 处理结果和您的理由将予公布，不能更改。团队会收到信函。
results-challenge-outcome = 异议是否成立？
results-challenge-reason = 理由
results-challenge-reason-help = 最多{ $most }个词。请勿提及任何人：所有人都会读到。
results-challenge-answer-button = 正式答复
results-recipient = 答复人
results-recipient-is = 由{ $person }答复异议。与某个参赛项目关系过于密切的人，将其交由其他组织者处理。
results-recipient-none = 尚未指定答复人。由公布结果的人答复。
results-recipient-choose = 一名组织者或审计员
results-recipient-help = 团队会看到此姓名。此人现在会收到信函，每项异议另有一封。
results-recipient-name = 指定
results-why-challenge-early = 结果尚未公布。公布后方可受理异议
results-why-challenge-late = 异议受理已于{ $until }截止，此项已逾期
results-why-challenge-empty = 请说明何处有误
results-why-challenge-long = { $n ->
   *[other] 最多使用{ $count }个词
}
results-why-challenge-kind = 请选择异议关于什么
results-why-challenge-outcome = 请选择异议是否成立
results-why-challenge-answered = 此项异议已有答复，两者均予保留
results-why-challenge-withdrawn = 团队已撤回此项异议
results-why-challenge-names = 其中提及了本届的某人，而所有人都会读到。请不要使用姓名和地址
results-why-recipient = 请选择本届的组织者或审计员
said-challenge-filed = 异议{ $number }已提交。您的团队会收到确认信函。
said-challenge-withdrawn = 异议已撤回。
said-challenge-answered = 答复已记录在案。团队会收到信函。
said-recipient-named = 今后由此人答复异议。
results-corrections = 更正
results-corrections-lead = 已公布的结果如有错误，须重新决定并签署。此前的结果连同其指纹仍然可见。
results-correction-open = 正在进行更正
results-correction-since = 自{ $when }起
results-correction-embargo = 请对有误的奖项重新决定并签署。更正公布之前，所有人看到的仍是原来的结果，看不到现在所作的任何决定。
results-correction-confirm = 公布此项更正？
results-correction-effect = 现已决定并签署的内容将连同此理由取代已公布的内容。所有参赛者都会收到信函，公开记录将重新生成。此操作不可撤销。
results-correction-publish = 公布更正
results-correction-give-up-text = 也可以让结果保持公布时的样子：此项更正中所作的决定将全部无效。
results-correction-give-up = 放弃更正
results-correction-reason = 结果为何需要更正
results-correction-reason-help = 所有人都会连同结果读到此内容。请勿提及任何人。
results-correction-begin = 开始更正
results-corrections-past = 迄今的更正
results-correction-published = 已公布
results-correction-given-up = 已放弃
results-why-correction-early = 结果尚未公布。在此之前，只需重新决定奖项
results-why-correction-open = 已有一项更正正在进行
results-why-correction-reason = 请说明原因，所有人都会读到
results-why-correction-ended = 此项更正已经结束
results-why-nothing-corrected = 尚未重新决定任何奖项
said-correction-opened = 更正已开始。请对有误的奖项重新决定并签署。
said-result-corrected = 更正已公布。
said-correction-given-up = 更正已放弃。结果保持公布时的样子。
results-corrected-title = 此结果已更正
results-corrected = 已于{ $when }更正，原因：{ $reason }
results-earlier = 此前的结果
results-until = 截至{ $when }
results-honoured-as = { $entry }（{ $how }）
results-bundle-earlier = 更正之前
results-bundle-earlier-text = 结果此后已更正。以下是此前所有人取得的记录，可用同样的方式验证。
results-challenge-since = { $n ->
    [0] 未答复不足一天
   *[other] 未答复{ $count }天
}
