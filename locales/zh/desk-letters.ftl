# 工作台显示的信件。

desk-letter-failed = 未送达
desk-letter-again = 立即重试
said-letter-tried-again = 几秒钟内会重新尝试发送信件。
desk-act-letter-tried-again = 让信件重新尝试发送

# 程序的信件，用某届自己的文字。

desk-texts = 自行编写的信件
desk-texts-lead = 这些信件由程序自动撰写。您可以用每种语言自行编写；没有编写的，使用程序的文字。
desk-texts-program = 使用程序的文字
desk-texts-own = 使用您的文字：{ $languages }
desk-text-blanks = 为每位读者填充的空白项：
desk-text-subject = 主题（{ $language }）
desk-text-body = 信件（{ $language }）
desk-text-body-help = 单独成行的{"{link}"}会变成按钮。主题和信件留空，则使用程序的文字。
desk-text-program = 程序自带的文字：
desk-text-save = 保存
desk-text-preview = 显示信件
said-letter-worded = 文字已保存。已在发件箱中的信件保持不变。
desk-why-text-half = 主题和信件须都填写，或都不填写
desk-why-text-blank = 这封信件没有空白项“{ $blank }”
desk-why-text-link = 请在信件中写入{"{link}"}：否则读者无法到达链接所指之处
