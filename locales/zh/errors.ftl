# Pages that answer instead of the one that was asked for.

error-home = 前往首页
error-400-title = 无法理解该请求
error-400-text = 请求不完整。请返回并重试。
error-401-title = 请登录
error-401-text = 您已退出登录，或尚未登录。您已保存的内容不会丢失。
error-403-title = 无法执行此操作
error-403-text = 目前无法执行此操作。
error-404-title = 未找到
error-404-text = 该地址没有内容，或者您无权查看。
error-405-title = 此处无法执行该操作
error-405-text = 该地址不接受这类请求。
error-409-title = 内容已发生变化
error-409-text = 有人先您一步作了更改，或者此页面已过时。请重新加载，查看当前情况。
error-413-title = 内容过大
error-413-text = 您发送的内容超出了此页面的上限。
error-429-title = 尝试次数过多
error-429-text = 请等几分钟再试。
error-500-title = 我们这边出了问题
error-500-text = 问题已记录。请稍后重试；此前已保存的内容是安全的。
error-503-title = 请稍候
error-503-text = 目前访问人数过多。请几秒钟后重试；未作任何更改。
error-form-unreadable = 无法读取表单。请返回并重新发送。
error-foreign-post = 此表单来自其他网站，因此未予接受。请在本站打开该页面，再重新发送。
