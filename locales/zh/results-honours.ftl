# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = 优胜者与特别表彰
results-champions-field = 优胜者
results-champions-help = 在获奖者之前宣布。获奖者不必在此勾选。
results-mentions-field = 特别表彰
results-mentions-help = 在优胜者之前宣布。
results-distinction-winner = 获奖者
results-distinction-champion = 优胜者
results-distinction-mention = 特别表彰
results-breach = 违反规则
results-breaches = 这一选择违反本届的规则
results-breach-other-prize = { $entry }所获奖项已达一个团队的上限：{ $prizes }。
results-breach-elsewhere = { $entry }所获奖项已达一个团队的上限。
results-breach-won-before = { $entry }是曾经获奖的项目（{ $edition }）。
results-breach-spread = { $n ->
   *[other] { $entry }将超出名额：来自{ $choice }的获奖者最多为{ $count }个。
}
results-next-in-line = 下一位是{ $entry }。如要坚持您的选择，请在下方说明理由：理由将与结果一同公布。
results-nobody-next = 没有其他参评者符合规则。如要坚持您的选择，请在下方说明理由：理由将与结果一同公布。
results-why-breach-needs-reason = 这一选择违反本届的一条规则。请选择下一位，或说明为何不选。
results-why-honoured-twice = 同一参赛项目在每个奖项中只能获得一次荣誉。
results-why-revealed = 第一个奖项已经宣布。决定和签署不能再更改。
results-why-unsealed = 结果尚未封存：每个奖项都须作出决定，并由一位组织者和一位评审团主席签署。

results-seal = 已封存的结果
results-seal-lead = 最后一次签署之后，结果已封存为一份记录。这六个词是它的指纹：请在颁发第一个奖项之前宣读并展示。日后拿到这份记录的人会得到同样的词，否则就是有内容被更改。
results-seal-words = 六个词
results-seal-fingerprint = 指纹（SHA-256）
results-seal-at = 封存于{ $when }，第{ $number }号记录
results-seal-none-text = 当每个奖项都已决定并由双方签署后，结果随最后一次签署而封存。
results-seal-public = 结果在公布之前已经封存。这六个词是它的指纹：持有封存记录的人会得到同样的词。
results-being-announced = 颁奖典礼正在进行。获奖者公布后会出现在这里。
results-breach-reason = { $breach } { $person }作出此决定的理由：{ $reason }
