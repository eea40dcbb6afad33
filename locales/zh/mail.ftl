# Letters. $name is the reader, $link an address.

mail-why-already-sent = 这封邮件已经发出。

letter-sign-in-subject = 您的 Palmares 登录链接
letter-sign-in-body =
    { $name }，您好！

    以下是您进入 Palmares 的链接：

    { $link }

    链接会打开一个带有按钮的页面。链接仅可使用一次，{ $minutes }分钟内有效。

    如果您没有申请此链接，请直接删除这封邮件：没有链接，任何人都无法登录。

# The words of the button in the HTML part of a letter.
letter-open = 打开页面

mail-why-in-hand = 这封邮件正在交给邮件服务器。一分钟后，它要么已经发出，要么可以停止发送。

mail-remedy-address = 该地址不存在。请索取正确的地址：若是团队成员，由团队负责人邀请新地址；若是评委，请重新邀请。
mail-remedy-full = 对方邮箱已满。请用其他方式联系对方，然后重新发送这封邮件。
mail-remedy-policy = 收件人的邮件服务器不接受来自您的服务器的邮件。请您的邮件服务器管理员检查其信誉设置（SPF、DKIM、DMARC）。
mail-remedy-server = 无法连接您自己的邮件服务器，或者它不允许 Palmares 登录。请本网站的管理员检查 smtp_url；系统会自动重新发送这封邮件。
mail-remedy-refused = 收件人的邮件服务器永久拒收这封邮件。请用其他方式联系对方，或索取另一个地址。
mail-remedy-later = 收件人的邮件服务器要求稍候。系统会自动重新发送这封邮件。
