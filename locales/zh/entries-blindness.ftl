# The blind copy of an entry.

entries-blind-title = 评委看到的内容
entries-blind-lead = 评委不应知道申报者是谁。您可以在此查看评委看到的内容，以及其中何处出现了团队的姓名、机构或地址，并写下供评委阅读的替代文字。
entries-blind-title-tells = 标题透露了申报者的身份。此处不能改写标题：请要求团队另拟一个。
entries-blind-none = 评委只能看到此参赛项目的标题。
entries-blind-tells = 透露申报者身份
entries-blind-rewritten = 已改写
entries-blind-changed = 团队此后作了修改；评委看到的仍是您写的文字
entries-blind-written = 团队写的内容
entries-blind-instead = 评委看到的内容：{ $field }
entries-blind-instead-help = 留空表示评委在此看不到任何内容。填入团队的原文，则恢复原样。
entries-blind-hide = 对评委隐藏：{ $field }
entries-blind-save = 保存评委看到的内容
entries-blind-link = 评委看到的内容……
entries-preview-rewritten = 组织者已将部分透露您身份的文字换成了其他文字。
entries-telling = 评委会看出您的身份
entries-telling-text = 评委不应知道申报者是谁。您仍可提交；组织者之后可能会用其他文字替换。
entries-telling-place = { $field }：{ $words }
entries-why-blind-stale = 您打开此页面后，团队已重新提交。请查看现在的内容；您写的文字仍在这里。
said-entry-redacted = 从现在起，评委看到的就是这一内容。
