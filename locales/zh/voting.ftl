# The public vote.

voting-opens = 公众投票于{ $when }开始。
voting-open-until = 公众投票截至{ $when }。
voting-over = 公众投票已结束。
voting-take-part = 投票
voting-title = 公众投票
voting-go-on = 继续填写选票
voting-register-title = 参加投票
voting-register-lead = 请告诉我们您是谁。我们会发信给您，信中有您的选票链接；无需账户。
voting-email-hint = 一个地址一张选票，且仅用于本次投票。
voting-name-hint = 不会公布。
voting-kind-hint = 您本人所属的类型。
voting-register = 请把链接发给我
voting-working = 请稍等一秒：您的页面正在证明这不是机器成批发送。
voting-no-script = 不启用脚本也可以投票。如果同一地点来人很多，信件会晚几分钟到达。
voting-terms = 投票开始前已确定的规则
voting-rule-one = 每个类别您有一票。
voting-rule-final = 投出的票不能更改。
voting-rule-changeable = 投票结束前您可以更改选择。
voting-rule-complete = 只有在所有类别都投了票的人才计票。
voting-rule-champions =
    { $n ->
       *[other] 每个类别得票最多的{ $count }个项目为优胜者。
    }
voting-rule-tie-all-in = 如果最后一名有几个项目票数相同，它们都是优胜者。
voting-rule-tie-none-in = 如果最后一名有几个项目票数相同，它们都不是优胜者。
voting-rule-tie-decider = 如果最后一名有几个项目票数相同，由主办方决定并公布理由。
voting-rule-no-counts = 投票期间，任何人都无法得知票数，主办方也不例外。
voting-letter-title = 请查收邮件
voting-letter-lead = 如果该地址可以投票，含有选票链接的信已经寄出。
voting-letter-time = 信件会在几分钟内到达。也请查看垃圾邮件。
voting-letter-again = 没有收到信？请过几分钟再申请
voting-link-lead = 这是{ $name }的选票。
voting-confirm = 确认并投票
voting-link-hint = 请保留这封信：在任何设备上，信中的链接都能带您回到选票。请勿转交他人。
voting-ballot = 您的选票
voting-categories = 您的投票
voting-progress =
    { $n ->
       *[other] { $count }个类别中的{ $done }个
    }
voting-missing =
    { $n ->
       *[other] 还剩{ $count }个类别。您可以稍后再来。
    }
voting-missing-complete =
    { $n ->
       *[other] 还缺{ $count }个类别：全部投完，您的票才有效。
    }
voting-next = 在下一个类别投票
voting-voted = 已投票
voting-open = 未投票
voting-leave-hint = 如果这是与他人共用的设备，请关闭您的选票。信中的链接可以再次打开。
voting-leave = 关闭我的选票
voting-order = 顺序是专为您抽取的，以免同一个项目在所有人面前都排在首位。
voting-choose = 请选择一个项目
voting-about = 项目介绍
voting-vote = 投票
voting-voted-at = 您已于{ $when }在此投票。投给了哪个项目不予显示。
voting-wait-title = 请稍候：您的票尚未计入
voting-wait-lead = 目前投票的人非常多。您的选择保留在本页：“{ $title }”。
voting-wait-by-itself = 本页会在几秒钟后自动重试。
voting-wait-again = 重试
voting-receipt = 您的回执
voting-counted =
    { $n ->
       *[other] 您已在{ $count }个类别中的{ $done }个投票。
    }
voting-last = 您最后一次投票是在{ $when }。
voting-receipt-code = 您的选票编码：
voting-receipt-hint = 请抄下或拍照保存。它说明您投过票，但不会告诉任何人您投给了谁。
voting-not-yet-complete = 只有在以下类别也投票后，您的票才有效
voting-not-complete = 由于缺少以下类别，您的票无效
voting-not-voted = 您未投票的类别
voting-turnout = 参与情况
voting-turnout-lead =
    { $n ->
       *[other] 已有{ $count }人登记，其中{ $confirmed }人已确认。
    }
voting-turnout-by-day = 每日登记和确认人数（UTC）
voting-day = 日期
voting-registered = 已登记
voting-confirmed = 已确认
voting-why-no-kind = 请选择一项
voting-why-too-many =
    { $n ->
       *[other] 来自您所在网络的人非常多。请等待{ $count }分钟后再发送；您填写的内容仍在这里
    }
voting-why-not-yet = 投票于{ $opens }开始。请届时再发送；您填写的内容仍在这里
voting-why-closed = 投票已于{ $closed }结束，不再接受登记
voting-why-no-choice = 请选择一个项目，然后按按钮
voting-why-voted = “{ $title }”不是您的投票：您之前已在此投票，不能更改。
voting-why-not-kept = 您的选择“{ $title }”未计入。{ $line }
said-voted = 您在“{ $category }”的投票已计入。
