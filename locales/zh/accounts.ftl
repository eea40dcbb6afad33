# Signing in, and one's own account.

accounts-sign-in-title = 登录
accounts-sign-in-lead = 请输入您的电子邮件地址。我们会给您发送一封带有链接的邮件，无需密码。
accounts-email = 电子邮件地址
accounts-email-hint = 第一次使用？请填写同一表单：打开链接即可开通账户。
accounts-send-link = 给我发送链接
accounts-with-password = 我有密码
accounts-password = 密码
accounts-sign-in = 登录
accounts-letter-sent-title = 请查看您的邮箱
accounts-letter-sent-lead = 邮件已发往{ $email }。请打开邮件中的链接登录。
accounts-letter-sent-time = 链接仅可使用一次，{ $count }分钟内有效。
accounts-letter-again = 没有收到邮件？请查看垃圾邮件，或重新申请
accounts-link-title = 登录 Palmares
accounts-link-lead = 您即将以{ $email }登录。
accounts-link-new = 这是一个新地址。请填写您的姓名，账户即可开通。
accounts-name = 您的姓名
accounts-name-hint = 请按信函和证书上应有的写法填写。
accounts-title = 您的账户
accounts-lead = 当前登录：{ $email }。
accounts-profile = 姓名和语言
accounts-letters-language = 页面和邮件的语言
accounts-save = 保存
accounts-password-title = 密码
accounts-password-hint = 至少10个字符。密码是另一种登录方式；邮件中的链接仍可使用。
accounts-new-password = 新密码
accounts-save-password = 设置密码
accounts-sessions = 您的登录位置
accounts-sessions-lead = 如有您不认识或不再需要的登录，请将其结束。
accounts-session-since = 始于{ $when }
accounts-this-device = 本设备
accounts-end-session = 结束此登录

said-signed-out = 您已退出登录。
said-profile-saved = 您的姓名和语言已保存。
said-password-saved = 您的密码已设置。
said-session-ended = 该登录已结束。

accounts-why-email-missing = 请输入您的电子邮件地址
accounts-why-email-form = 请输入形如 name@example.org 的电子邮件地址
accounts-why-name-missing = 请输入您的姓名
accounts-why-name-long = 姓名最多120个字符
accounts-why-password-length = 请设置至少{ $least }个字符的密码
accounts-why-wrong-password = 该地址与密码不匹配。请重试，或申请链接
accounts-why-too-many = 尝试次数过多。请等{ $minutes }分钟再试
accounts-why-link-used = 该链接已被使用。请在登录页面申请新链接。
accounts-why-link-old = 该链接已过期。请在登录页面申请新链接。
accounts-supports = 谁曾代您操作
accounts-support-from-until = { $from }至{ $until }
accounts-supports-more = 查看所做的操作
accounts-why-support-reason = 请写明您为何代此人操作：对方会看到这一理由。

accounts-data = 您的数据
accounts-data-text = 一个文件包含：您的账户、您登录过的设备、您的参赛项目、您作为评委的工作和评分表、发给您的邮件（按主题列出），以及日志中您的操作记录。他人以保密方式提及您的内容（例如利益冲突）不在其中。
accounts-data-download = 下载您的数据（JSON）
accounts-erasure = 删除我的信息
