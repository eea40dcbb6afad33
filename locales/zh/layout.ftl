# The frame of every page, and the parts that pages share.

layout-product = Palmares
layout-skip = 跳至正文
layout-navigation = 主导航
layout-my-entries = 我的参赛项目
layout-judging = 评审
layout-desk = 工作台
layout-account = 账户
layout-sign-in = 登录
layout-sign-out = 退出登录
layout-language = 语言
layout-change-language = 更换语言
layout-help = 帮助

parts-error-summary = 出现问题
parts-error = 错误：
parts-optional = （选填）
parts-kilobytes = { $size } kB
parts-megabytes = { $size } MB
parts-change = 修改
parts-pages = 分页
parts-previous = 上一页
parts-next = 下一页
parts-page-of = 第{ $page }页，共{ $pages }页
parts-crumbs = 您的位置
# $time: a date and time in the reader's own time zone.
parts-local-time = 您的当地时间：{ $time }
parts-offline = 尚未保存，正在重试。您的文字仍在此页面上。
parts-signed-out = 未保存：您已退出登录。请重新登录；回来时您的文字仍在这里。
layout-support-label = 代评委操作
layout-support = 您正在代{ $name }操作。{ $until }结束。
layout-support-end = 立即结束
