# The link by which people join a team.

entries-link = 加入链接
entries-link-help = 凡持有链接并登录的人都会加入团队，直至团队满员或申报截止。生成新链接后，此链接即失效。
entries-link-none = 除发邮件外，您也可以分发链接，让他人加入。
entries-link-make = 生成链接
entries-link-renew = 生成新链接
entries-link-end = 停用此链接
said-link-made = 链接已生成。请在团队下方复制。
said-link-ended = 链接已停用：不能再通过它加入。

# Entering for somebody else.

entries-owner-title = 项目归谁所有
entries-owner-lead = 您可以申报他人的项目。我们会征求其所有者的同意；未经同意，参赛项目不能交给评委。
entries-owner-whose = 项目归谁所有？
entries-owner-own = 是我们自己的
entries-owner-other = 属于他人
entries-owner-other-help = 所有者会收到一封带有链接的邮件，无需账户。
entries-owner-fill = 如果属于他人：
entries-owner-name = 所有者姓名
entries-owner-email = 所有者的电子邮件地址
entries-owner-email-help = 我们现在给该地址发一封邮件，之后只有在您要求时才会再发。指明另一位所有者后，第一封邮件的链接即失效。
entries-owner-save = 保存
entries-owner-again = 再次询问所有者
entries-owner-desk = 为他人申报
entries-consent-awaited = 等待同意
entries-consent-given = 已同意
entries-consent-refused = 已拒绝同意
entries-consent-answered-on = 答复于{ $when }
entries-consent-asked-on = 已询问{ $count }次，最近一次为{ $when }
entries-consent-title = 您是否同意此项申报？
entries-consent-lead = { $owner }，有人申报了您的一个项目，并指明您是所有者。只有经您同意，项目才会交给评委。
entries-consent-by = 申报者
entries-consent-public = 所有人都会看到的内容
entries-consent-question = 您的答复
entries-consent-given-choice = 我是此项目的所有者或代表所有者，我同意
entries-consent-refused-choice = 我不同意
entries-consent-words = 给团队的话
entries-consent-words-help = 团队和组织者会看到。
entries-consent-send = 发送答复
entries-consent-after = 在组织者认定参赛项目合格之前，您可以通过同一链接更改答复。
entries-same-entity = 同一机构的另一参赛项目
entries-same-entity-text = 本届每个机构在每个类别只能申报一个项目。名称相同不一定是同一机构：由人来决定。
said-owner-own = 已记为您自己的项目。
said-owner-asked = 我们已给{ $email }发送邮件。
said-owner-asked-again = 我们已再次给所有者发送邮件。
said-consent-given = 谢谢您。团队和组织者已得知您同意。
said-consent-refused = 您的答复已记录。参赛项目不会交给评委。
entries-why-owner-on-team = 此人在您的团队中，因此这是您自己的项目
entries-why-owner-answered = 所有者已经答复。
entries-why-owner-asked-often = 我们已给所有者发送{ $most }次邮件，不再发送。请您自行联系。
entries-why-owner-asked-now = 我们每{ $hours }小时最多给所有者发送一次邮件。
entries-why-consent-late = 组织者已根据所述情况认定此参赛项目合格。如有任何内容需要更改，请写信给组织者。
entries-why-consent-awaited = 此项目的所有者尚未同意，因此不能认定为合格
entries-why-consent-refused = 此项目的所有者已拒绝，因此不能认定为合格
entries-why-no-consent-answer = 请选择您是否同意
entries-why-consent-long = 最多{ $most }个字符
entries-why-teams-most = 在本届中，每人最多可加入{ $count }个参赛项目的团队。

# Where teams look for members.

entries-board = 正在寻找成员的团队
entries-board-lead = 申请加入：团队负责人会收到一封邮件，内有您的姓名、地址和留言，并可邀请您。
entries-board-none = 目前没有团队在寻找成员
entries-board-none-text = 团队负责人可以在参赛项目页面上说明想找什么样的人。您也可以自己组建团队。
entries-board-begin = 开始申报
entries-board-people = 团队现有{ $count }人
entries-board-own = 您在此团队中
entries-board-asked = 您已申请加入
entries-board-ask = 申请加入
entries-board-words = 给负责人的话
entries-board-words-help = 您擅长什么，何时有时间。最多600个字符。
entries-board-send = 发送
entries-notice = 寻找成员
entries-notice-text = 已登录的用户可以在那里看到哪些团队在寻找成员，按参赛项目名称列出：
entries-notice-words = 您想找什么样的人
entries-notice-words-help = 您的团队需要什么、已有什么。最多600个字符。留空即撤下启事。
entries-notice-save = 保存
said-notice-up = 您的启事已发布。
said-notice-down = 您的启事已撤下。
said-join-asked = 我们已将您的留言通过邮件发给团队负责人。
entries-why-notice-long = 最多{ $most }个字符
