# 评委在一页上评判其所有参赛项目的轮次：排序或分配分数。

programme-method-order = 评委将其所有参赛项目排序，最好的在前。
programme-method-budget = 评委将分数分配给其所有参赛项目。
programme-round-budget = 每位评委有{ $count }分可以分配。参赛项目的数值是它在评委所给分数中占的份额；100表示平均份额。
programme-why-budget = 只有分数预算轮次才说明每位评委有多少分：“budget”，从1到{ $most }。

scoring-list-ballot-lead = 请阅读每个参赛项目，然后在您的选票上一并评判。评分结束之前，您可以随时修改。
scoring-why-ballot = 在本轮次中，您在选票上一并评判所有参赛项目。

scoring-support-ballot = 在本轮次中，评委在一张选票上评判所有参赛项目，任何人不能代填。

scoring-ballot = 您的选票
scoring-ballot-order-lead = 请将您的参赛项目排序：1为最好。输入名次，或使用按钮。参赛项目可以并列；并列后跳过下一名次（1、2、2、4）。
scoring-ballot-budget-lead = 您有{ $count }分。请按您认为应得的多少分配给您的参赛项目；也可以不给某个项目分数。
scoring-ballot-until = 提交之前，一切都不计入。{ $until }之前，您可以保存和修改选票。
scoring-ballot-correcting = 您已提交这张选票。{ $until }之前可以更正。
scoring-ballot-came-later-title = 您的选票已不完整
# 评委提交之后分配到的参赛项目。
scoring-ballot-came-later = 您提交之后，又有{ $count }个参赛项目分配给您。在您把它们列入选票并保存之前，视为您未评判这些项目。
scoring-ballot-criteria = 评判依据
scoring-ballot-place-of = { $entry }的名次
scoring-ballot-points-of = 给{ $entry }的分数
scoring-ballot-put = 放到第{ $place }名
# $given：“60 / 100”。
scoring-ballot-left = { $n ->
    [0] 已给出{ $given }分；没有剩余。
   *[other] 已给出{ $given }分；还剩{ $count }分。
}
scoring-ballot-too-many = 已给出{ $given }分：多了{ $count }分。
scoring-ballot-save = 保存
scoring-ballot-sort = 保存并按名次排列
scoring-ballot-help = 打开参赛项目可以阅读、申报利益冲突，或反映其中的问题。
scoring-ballot-saved-submitted = 已于{ $time }保存。您的选票已提交。
scoring-ballot-by-button = 您的选票已提交：请按按钮保存修改。
scoring-ballot-draft-stale = 未保存：您的选票已在另一窗口中修改。请按“检查并提交”查看两个版本。
scoring-ballot-stale = 您的选票已在另一窗口中修改
# 评委选票上一个参赛项目的内容。
scoring-ballot-nothing = 还没有内容
scoring-ballot-place = 第{ $place }名
scoring-ballot-given = { $count }分
scoring-ballot-open = 打开您的选票

scoring-ballot-check = 检查您的选票
scoring-ballot-back = 返回您的选票
scoring-ballot-shares = 计入的是每个参赛项目在您所给分数中占的份额；您未给出的分数不计入。
scoring-ballot-submit = 提交选票
scoring-ballot-change = 修改选票
scoring-ballot-read = 阅读选票
scoring-ballot-caption-order = 您的参赛项目，按您排的顺序
scoring-ballot-caption-budget = 您的参赛项目，按您给的分数
scoring-ballot-place-heading = 名次
scoring-ballot-points = 分数
scoring-ballot-shared = { $count }个并列
scoring-ballot-in = 您的选票已收到
scoring-ballot-unseen = 轮次关闭之前，其他人都看不到。
scoring-ballot-own-caption = 您对每个参赛项目的评判

scoring-why-place = { $entry }：请输入{ $least }到{ $most }之间的整数。
scoring-why-points = { $entry }：请输入{ $least }到{ $most }之间的整数，或留空。
scoring-why-no-place = { $entry }还没有名次。
scoring-why-other-place = { $entry }：排在前面的项目之后，下一名次是{ $next }，不是{ $given }。参赛项目并列时，跳过后面的名次。
scoring-why-too-many-points = 您已给出{ $given }分，而总共只有{ $budget }分：请收回{ $over }分。
scoring-why-no-point-given = 请至少给一个参赛项目1分。
scoring-why-ballot-changed-since = 您检查之后，选票已有修改。请再检查一次。
scoring-why-ballot-incomplete = 选票尚未填写完整。

said-ballot-moved = { $entry }现在是第{ $place }名。
said-ballot-saved = 已保存为草稿。提交之后才计入。
said-ballot-corrected = 修改已保存。您的选票仍为已提交状态。
said-ballot-changed = 选票已在另一窗口中修改。请再检查一次。

scoring-coverage-ballots = 每位评委为其所有参赛项目提交一张选票；这里的一份评分表是选票上的一个参赛项目。
scoring-closing-ballots = { $count }位评委已提交选票；这些选票有效
scoring-closing-ballots-open = { $n ->
    [0] 有参赛项目的评委都已提交选票
   *[other] { $count }位评委尚未提交：其选票的任何内容都不计入
}

results-how-shares = 数值是评委所给分数的份额：100表示平均份额。
results-mean-order = 平均名次
results-mean-budget = 平均分数
results-caption-order = 名次、数值，以及评委所排名次的平均值
results-caption-budget = 名次、数值，以及评委所给分数的平均值
results-total-order = 名次
results-total-budget = 分数
results-sheets-caption-order = 每位评委排的名次
results-sheets-caption-budget = 每位评委给的分数
results-rule-order-borda = 每位评委将其参赛项目排序。在有n个参赛项目的排序中，第一名得n + 1份中的n份，第二名得n − 1份，最后一名得1份；并列的参赛项目平分其名次的份额。参赛项目的数值是它在各评委处所得的平均值，以0到100表示。这样，项目多的评委和项目少的评委可以比较。
results-rule-example-order-borda = 例如：有3个参赛项目时，第一名得75，第二名得50，第三名得25。一位评委把某个参赛项目排在第一，另一位排在第二：其数值为62.5。
results-rule-order-copeland = 每位评委将其参赛项目排序。由相同评委看过的两个参赛项目相互比较：这些评委中有更多人把它排在另一个之前，它就胜出；双方人数相等，各算半胜。参赛项目的数值是它胜过的对手所占的比例，以0到100表示。
results-rule-example-order-copeland = 例如：一个参赛项目胜过两个对手，与第三个打平：3个中得2.5，其数值为83.3。
results-rule-budget = 每位评委将分数分配给其参赛项目。取每个参赛项目所得分数在该评委所给全部分数中的份额，再乘以该评委的参赛项目数，这样无论评委的项目多少，100都表示平均份额。参赛项目的数值是各评委所得结果的平均值。
results-rule-example-budget = 例如：一位有4个参赛项目的评委，在100分中给其中一个50分：得200。另一位有5个参赛项目的评委，在100分中给它10分：得50。其数值为125。

desk-act-ballot-saved = 保存了选票
desk-act-ballot-submitted = 提交了选票
desk-act-ballot-corrected = 更正了选票
