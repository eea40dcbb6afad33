# Counting the public vote: screens, the count, the champions.

# What screens find.

count-screens = 投票筛查
count-screens-lead = 程序也会投票。筛查会指出可能有关联的投票人；他们的票是否计入，由人说明理由后决定。在此之前，这些票待定。
count-screened = 上次筛查全部选票：{ $when }，由{ $person }发起。
count-screen-now = 立即筛查全部选票
count-screen-now-text = 尚未裁定的组会重新查找，已裁定的保持不变。投票结束后须再筛查一次。
count-no-sets = 未发现异常
count-no-sets-text = 筛查没有发现疑似有关联的投票人，或尚未运行。
count-set = 发现的情况
count-set-voters = 投票人
count-leaning = 倾向
count-leaning-text = 这只是事实的倾向。真人的动员乍看也像刷票：某部委给员工发信、一所学校、整个村庄。裁定前请先阅读事实。
count-set-standing = 裁定
count-sets-waiting = 待裁定
count-sets-decided = 已裁定
count-set-also = 其他筛查也发现了几乎相同的投票人：
count-voters = { $n ->
   *[other] { $count } 名投票人
}
count-sets-of = { $n ->
   *[other] { $count } 组：{ $voters }
}
count-screen-burst = 突增
count-screen-burst-text = 几分钟内同时到来的人数远多于本次投票的常态。
count-screen-sequence = 连号地址
count-screen-sequence-text = 他们的地址只差一个数字或几个字母，并按此顺序注册，或选择相同。
count-screen-crowd = 同一网络或域名选择一致
count-screen-crowd-text = 同一网络或邮箱域名的投票人几乎都作了同样的选择，而其他人很少这样选。
count-screen-disposable = 临时邮箱
count-screen-disposable-text = 他们的邮箱服务把地址临时借给任何人几分钟。
count-screen-pace = 比人更快
count-screen-pace-text = 他们在几秒内完成确认或投票，没有人能在这么短的时间里读完信件或页面。
count-screen-rhythm = 像时钟一样
count-screen-rhythm-text = 他们以相同的间隔一个接一个投票。
count-screen-names = 相似的姓名
count-screen-names-text = 姓名相似且选择相同的人，远多于一般同名者。
count-set-suspect = 待定
count-set-valid = 计入
count-set-void = 不计入
count-leans-machine = 机器
count-leans-people = 真人
count-leans-open = 不明确
count-facts = 事实
count-facts-text = 不显示他们投给了谁：裁定不应取决于此。
count-fact-span = 十分之九的人首次投票集中在
count-fact-from = 开始于
count-fact-alike = 在某一类别中选择相同
count-fact-usual = 按其余投票推算的常态
count-fact-names = 互不相似的姓名
count-fact-networks = 网络
count-fact-domains = 邮箱域名
count-fact-ballots = 整体上不同的选票
count-fact-single = 只在一个类别中投票
count-fact-hasty = 快于任何人的阅读速度
count-fact-numbered = 仅数字不同的地址
count-fact-counted = 按下一个号码依次注册
count-fact-lent = 临时邮箱地址
count-fact-regular = 间隔规律
count-yes = 是
count-no = 否
count-seconds = { $n ->
   *[other] { $count } 秒
}
count-minutes = { $n ->
   *[other] { $count } 分钟
}
count-hours = { $n ->
   *[other] { $count } 小时
}
count-days = { $n ->
   *[other] { $count } 天
}
count-examples = 其中部分投票人
count-examples-caption = 最早注册者
count-name = 姓名
count-address = 地址
count-registered = 注册时间
count-verdicts = 裁定记录
count-decided-by = { $person }，{ $when }
count-verdict = 这些票是否计入？
count-verdict-help = 裁定适用于整个组。在两人签署计票之前可以更改。
count-verdict-valid = 计入
count-verdict-valid-help = 这里是真人各自投票。
count-verdict-void = 不计入
count-verdict-void-help = 数量和理由将与优胜者一同公布。
count-verdict-reason = 理由
count-verdict-reason-help = 票不计入时将公布理由。请勿提及任何人的姓名。
count-decide = 裁定
said-vote-screened = 已筛查全部选票。
said-set-decided = 您的裁定已记录。
count-kind-text = 同一类的组：由同一项筛查发现，事实的倾向也相同。请先逐一裁定情况不同的组。下面的裁定适用于此处剩下的所有组。
count-kind-caption = 这一类的组
count-kind-none = 没有这一类的组
count-kind-none-text = 已有人作出裁定，或筛查已重新检查了所有选票。
count-kind-verdict = 所有这些组的票是否计入？
count-kind-verdict-help = 裁定适用于这一类的每一组，包括后面各页上的组。在两人签署计票之前可以更改。
count-kind-decide = 对全部作出裁定
said-kind-decided = 您的裁定已记录，适用于这一类的所有组。

# The count.

count-tally = 计票
count-tally-lead = 投票结束且所有组均已裁定后，依据选票计票，由两人签署；在公布优胜者之前，其他任何人都看不到。
count-tally-waits = 尚有未裁定事项
count-tally-undecided = { $n ->
   *[other] 有 { $count } 个组待裁定，在此之前无法计票。
}
count-tally-made = 第 { $number } 次计票，由{ $person }于 { $when } 完成
count-tally-outdated = 已过时
count-tally-outdated-text = 此后有组被发现或裁定。请重新计票；本次计票的签名已失效。
count-sums = 全部选票的去向
count-sum-received = 收到
count-sum-valid = 有效
count-sum-suspect = 待裁定
count-sum-incomplete = 投票人未在全部类别中投票
count-sum-void = 无效合计
count-sum-void-by = 无效：{ $screen }
count-sum-with-void = 若计入无效票
count-place = 名次
count-entry = 参赛作品
count-champion = 优胜者
count-tied = 末位并列
count-tied-choose = { $n ->
   *[other] 须从中选出 { $count } 个。
}
count-signatures = 签名
count-signed-by = { $person }，{ $when }
count-signature-awaited = 待签
count-office-leads = 组织者或主席
count-office-looks = 第二位组织者或审计员
count-sign = 签署本次计票
count-sign-text = 您确认已阅读，并确认其源于选票和裁定。两人签署后不再更改。
count-sign-as = 您的签署身份：{ $office }
count-sign-choose = 您以何种身份签署？
count-sign-now = 签署
count-announce = 公布优胜者
count-announce-text = 届时所有人都能看到优胜者、收到的选票数、未计入的数量及理由。各作品的得票在本届结果公布之前不公开；公布之后载入公开记录，任何人都可以重新计算。此操作无法撤销。
count-announce-now = 公布
count-count = 计票
count-count-again = 重新计票
count-count-text = 重新读取全部选票，并按投票开始前公布的规则计票。
count-count-now = 统计全部选票
count-choose-reason = 选择理由
count-choose-reason-help = 与计票一同保存。
said-vote-counted = 全部选票已统计。
said-tally-signed = 您已签署本次计票。
said-champions-announced = 优胜者已公布。

# The champions.

count-champions = 公众投票优胜者
count-champions-lead = 各类别得票最多者。同一类别内按编号而非得票排列。
count-champions-announced = 公布于 { $when }。
count-champions-csv = CSV 列表
count-removed = 计票说明
count-removed-text = 经人工认定并非真人投出的票已被剔除，每组均附理由。
count-removed-caption = 未计入的组

# The proof of one vote.

count-proof = 您的选票在计票中
count-proof-counts = 您投的票在计票中，并已计入。
count-proof-void = 您投的票已收到，但未计入：未在全部类别投票，或所在的组被裁定不计入。
count-proof-broken = 保存的选票信息无法推得已签署的根。请告知组织者和审计员。
count-proof-sealed = 此处不显示您投给了谁，因此没有人能要求您出示。
count-proof-try = 自行验证
count-proof-how = 该行与其盐值构成哈希树的一片叶（RFC 6962：对零字节、盐值和该行取 SHA-256）。结合路径旁的哈希可推得根；根对所有人相同，且属于两人签署的内容。
count-proof-line = 您的行
count-proof-salt = 盐值
count-proof-place = 位置（从 0 起）
count-proof-position = { $index } / { $size }
count-proof-path = 路径旁的哈希
count-proof-root = 全部选票的根
count-proof-root-text = 每位投票人在自己的选票旁都能看到同一个根。

# Why not.

count-why-tally-signed = 计票已由两人签署，其依据不再更改。
count-why-decided-meanwhile = 期间已有人裁定该组，请重新查看。
count-why-kind-changed = 期间这一类中有组被裁定或新发现，请重新查看。
count-why-verdict-needs-reason = 请说明理由。
count-why-no-verdict = 请选择这些票是否计入。
count-why-still-open = 投票结束前不计票。
count-why-unscreened = 投票结束后须对全部选票筛查一次。
count-why-counted-meanwhile = 自您查看计票后情况有变，请重新查看。
count-why-tie-open = 须在末位并列者中作出选择，并重新计票。
count-why-unsigned = 计票尚未由两人签署。
count-why-too-close = 您与某个参加投票的作品关系过近，其组和计票由他人处理。
count-why-choose-places = 请在并列者中选出与剩余名额相同的数量。
count-why-choose-needs-reason = 请说明选择理由。
count-why-not-your-office = 您不能以该身份签署。
count-why-signed-already = 已有他人以该身份签署。
count-why-two-people = 两个签名须来自两个人。
count-why-undecided = { $n ->
   *[other] 仍有 { $count } 个组待裁定。
}

# What the log says.

desk-act-vote-screened = 筛查了全部选票
desk-act-vote-set-decided = 裁定了一组选票是否计入
desk-act-vote-sets-decided = 裁定了一类选票组是否全部计入
desk-act-vote-counted = 统计了公众投票
desk-act-tally-signed = 签署了计票
desk-act-champions-announced = 公布了投票优胜者
