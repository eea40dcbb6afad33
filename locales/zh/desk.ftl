# 所有人首先看到的页面，以及组织者的工作台。

desk-home = 奖项与黑客松
desk-home-lead = 寻找可以参加的评奖，关注正在进行的活动，或了解谁已获奖。
desk-home-open = 接受申报
desk-home-under-way = 已公布和进行中
desk-home-past = 结果已公布
desk-home-none = 还没有活动
desk-home-none-text = 组织者创建活动后，活动及其日期会显示在这里。

desk-line-published = 结果于{ $when }公布
desk-line-open = { $stage }：开放至{ $when }
desk-line-over = { $stage }：已结束
desk-line-opens = { $when }开始

desk-stage-entries = 申报
desk-stage-screening = 初审
desk-stage-voting = 公众投票
desk-stage-scoring = 评分
desk-stage-decision = 决定
desk-stage-ceremony = 典礼
desk-stage-published = 已公布
desk-stage-published-note = 获奖者已公布。
desk-stage-deciding-note = 评分已结束。结果尚未公布。
desk-stage-before = 尚未开始
desk-stage-until = 至{ $when }
desk-stage-from = 自{ $when }起
desk-stage-done = 完成
desk-stage-now = 进行中，{ $ends }结束
desk-stage-closes = { $until }截止，即{ $when }
desk-stage-closed = { $until }已截止，即{ $when }

desk-entries-open-until = 申报开放至{ $when }
desk-entries-open-from = 申报于{ $when }开放
desk-entries-are-closed = 申报已截止
desk-enter = 申报
desk-see-winners = 查看获奖者
desk-see-entries = 查看参赛项目
desk-calendar = 日程
desk-categories = 类别
desk-challenges = 挑战
desk-prizes = 奖项
desk-judging = 如何评审
desk-prize-winners = { $n ->
    [0] 荣誉性质
   *[other] 最多{ $count }个获奖者
}

desk-help = 帮助
desk-help-lead = 用几句话说明如何登录、申报、评审和组织。
desk-help-sign-in = 登录
desk-help-sign-in-text = 请输入您的电子邮件地址，并索取链接。信件会在一分钟内送达，链接只能使用一次，十分钟内有效。如果您愿意，可以在账户中设置密码。
desk-help-enter = 申报
desk-help-enter-text = 请打开评奖页面，选择“申报”。您书写时，文字会保存为草稿，只有您的团队能读到。截止时间之前您都可以修改参赛项目，提交之后也可以。
desk-help-judge = 评审
desk-help-judge-text = 邀请您的信件会带您到您的列表。每个参赛项目有一份评分表；您的选择会随时保存。如果您认识参赛项目背后的人，请在其页面上说明：会由其他人评审。
desk-help-organise = 组织
desk-help-organise-text = 活动的工作台显示所处阶段、哪些已迟、谁尚未开始、哪些需要您处理。凡不能撤销的操作，都会先询问并说明后果。
desk-help-write = 写信联系
desk-help-write-text = 有关评奖的问题请向其组织者提出；其地址见您收到的信件。

desk-desks = 您的活动
desk-desks-lead = 您担任组织者、评审团主席或审计员的活动。
desk-desks-none = 这里没有活动
desk-desks-none-text = 有人指定您为组织者、评审团主席或审计员后，活动会显示在这里。
desk-make = 创建活动
desk-site-letters = 本网站的信件

desk-role-organiser = 组织者
desk-role-chair = 评审团主席
desk-role-judge = 评委
desk-role-entrant = 参赛者
desk-role-auditor = 审计员
desk-role-organiser-means = 设置并运行活动，以组织者身份作决定和签署。
desk-role-chair-means = 评分结束后查看排名，以评审团主席身份作决定和签署。
desk-role-auditor-means = 查阅工作台和日志，评分结束后查阅排名和决定。不作任何更改。

desk-nav = 本活动的页面
desk-nav-desk = 概览
desk-nav-entries = 参赛项目
desk-nav-imports = 导入
desk-nav-judges = 评委
desk-nav-plan = 规划
desk-nav-assignment = 分配
desk-nav-coverage = 评分进度
desk-nav-flags = 反映的问题
desk-nav-standings = 排名
desk-nav-decisions = 决定
desk-nav-run = 典礼流程
desk-nav-letters = 信件
desk-nav-log = 日志
desk-nav-people = 人员
desk-nav-setup = 设置

desk-public-page = 公开页面
desk-tile-stage = 阶段
desk-tile-late = 已迟
desk-tile-not-begun = 尚未开始
desk-tile-needs-you = 需要您处理
desk-nothing-late = 没有迟延。
desk-nothing-to-do = 目前没有需要您处理的事项。
desk-not-begun-note = 位评委有参赛项目但没有评分表
desk-counts = 数字概况
desk-counts-caption = 根据每个参赛项目、评委、评分表和奖项的状态统计
desk-count-drafts = 草稿
desk-count-submitted = 已提交的参赛项目
desk-count-unscreened = 待初审的参赛项目
desk-count-withdrawn = 已撤回的参赛项目
desk-count-judges = 已接受邀请的评委
desk-count-sheets-expected = 应有的评分表
desk-count-sheets-in = 已提交的评分表
desk-count-prizes = 奖项
desk-count-decided = 已决定的奖项
desk-count-signed = 双方均已签署的决定

desk-late-screening = { $count }个参赛项目未经初审
desk-late-sheets = { $count }份评分表逾期
desk-late-decisions = { $count }个奖项尚未决定
desk-step-screen = 初审{ $count }个参赛项目
desk-step-invite = 邀请评委
desk-step-assign = 为{ $count }个参赛项目配足评委
desk-step-await = { $count }位评委尚未答复邀请
desk-step-replace = 为{ $count }个因评委回避而空缺的参赛项目另找评委
desk-step-conflicts = 确认或排除查出的{ $count }项利益冲突
desk-step-reopen = 有人请求重新开放轮次：须另一人同意
desk-more = 另有{ $count }个
desk-step-close = 结束评分
desk-step-release = 作为第二人开放分数供查阅
desk-step-move-on = 轮次已关闭：查看谁晋级下一轮次
desk-step-decide = 就{ $count }个奖项作出决定
desk-step-sign = 完成{ $count }项决定的签署
desk-step-flags = 答复评委就{ $count }个参赛项目反映的问题
desk-step-publish = 公布结果
desk-step-letters = { $count }封信件无法送达

desk-letters = 信件
desk-letters-lead = 本活动的所有信件，最新的在前。等待中的信件仍可停止。
desk-site-letters-lead = 不属于任何活动的信件，例如登录链接。发出之后不保留其内容。
desk-letters-none = 还没有信件
desk-letters-none-text = 有人受邀、提交参赛项目或获奖时，信件会显示在这里。
desk-letters-count = { $count }封信件
desk-no-server = 信件没有发出
desk-no-server-text = 没有设置邮件服务器，因此信件留在这里。您可以阅读并转告其内容。
desk-letter-lead = 收信人看到的信件。
desk-letter-waiting = 等待中
desk-letter-failing = 未送达，正在重试
desk-letter-sent = 已发出
desk-letter-stopped = 已停止
desk-letter-error = 邮件服务器的回复
desk-letter-private = 这封信件可让收信人登录，因此只有其本人能读。要不用信件让某人登录，请运行“palmares account add”。
desk-letter-stop-title = 停止这封信件
desk-letter-stop-text = 信件将不会发出，此操作无法撤销。
desk-letter-stop = 停止这封信件
said-letter-stopped = 信件已停止，不会发出。

desk-log = 日志
desk-log-lead = 谁在何时做了什么。每一行都与前面所有行一起封印，因此任何更改或删除都会被发现。日志记载所做的事，从不记载分数。
desk-log-caption = 最新的行为在前
desk-log-number = 封印
desk-log-when = 时间
desk-log-who = 何人
desk-log-what = 行为
desk-log-subject = 对象
desk-log-hash = 哈希值
desk-log-unsealed = 正在封印
desk-log-nobody = 程序
# 读者与参赛项目关系过近时，代替相关行为。
desk-log-kept = 对与您关系过近的参赛项目做了某事

desk-people = 人员
desk-people-lead = 本活动的组织者、评审团主席和审计员。评委另有页面。
desk-people-nobody = 还没有人。
desk-people-add = 赋予某人角色
desk-people-name = 姓名
desk-people-email = 电子邮件地址
desk-people-email-help = 信件会发往这个地址。读到信件的人无需其他步骤即可登录。
desk-people-role = 角色
desk-people-give = 赋予此角色
desk-why-role = 请选择角色。
said-role-granted = { $email }已具有该角色。信件正在发出。

# 日志对每项行为的说明：desk-act-VERB。
desk-act-account-opened = 开立了账户
desk-act-conflict-declared = 申报了利益冲突
desk-act-decision-made = 就奖项作出了决定
desk-act-decision-signed = 签署了决定
desk-act-result-sealed = 将结果封存为记录
desk-act-prize-revealed = 公布了一个奖项
desk-act-entry-begun = 开始了参赛项目
desk-act-entry-saved = 保存了草稿
desk-act-file-added = 为参赛项目添加了文件
desk-act-file-removed = 从参赛项目中移除了文件
desk-act-likeness-decided = 说明了两个相似的项目是否相同
desk-act-past-winners-set = 设定了历届获奖者名录
desk-act-change-asked = 请团队作出修改
desk-act-change-taken-back = 不再等待修改
desk-act-entry-redacted = 改写了参赛项目供评委阅读的内容
desk-act-entry-screened = 初审了参赛项目
desk-act-entry-submitted = 提交了参赛项目
desk-act-entry-withdrawn = 撤回了参赛项目
desk-act-import-applied = 执行了导入
desk-act-import-kept = 上传了待导入的文件
desk-act-import-mapped = 对应了文件的各列
desk-act-invitation-answered = 答复了邀请
desk-act-invitation-taken-back = 撤回了邀请
desk-act-judge-changed = 更改了评委
desk-act-judge-invited = 邀请了评委
desk-act-letter-stopped = 停止了信件
desk-act-made-site-administrator = 被指定为网站管理员
desk-act-pair-added = 将参赛项目分配给评委
desk-act-pair-removed = 从评委处收回了参赛项目
desk-act-pairs-applied = 执行了分配
desk-act-pairs-proposed = 提出了分配方案
desk-act-password-changed = 更改了自己的密码
desk-act-profile-changed = 更改了自己的个人资料
desk-act-programme-made = 创建了活动
desk-act-category-written = 编写了类别
desk-act-category-moved = 移动了类别
desk-act-prize-moved = 移动了奖项
desk-act-category-removed = 删除了类别
desk-act-prize-written = 编写了奖项
desk-act-prize-removed = 删除了奖项
desk-act-team-link-made = 创建了加入团队的链接
desk-act-team-link-ended = 终止了加入团队的链接
desk-act-programme-renamed = 更改了名称或简介
desk-act-question-added = 在申报表中添加了问题
desk-act-question-changed = 更改了申报表的问题
desk-act-question-moved = 移动了申报表的问题
desk-act-question-removed = 从申报表中删除了问题
desk-act-recused = 回避了参赛项目
desk-act-results-published = 公布了结果
desk-act-reopening-asked = 请求重新开放轮次
desk-act-round-reopened = 重新开放了轮次
desk-act-role-granted = 赋予了角色
desk-act-calibration-named = 指定了所有评委首先评审的参赛项目
desk-act-round-closed = 结束了评分
desk-act-early-reading-asked = 请求提前查阅分数
desk-act-scores-read-early = 提前开放了分数供查阅
desk-act-scores-released = 开放了分数供查阅
desk-act-everybody-given-all = 将所有参赛项目分配给每位评委
desk-act-round-changed = 更改了轮次的日期
desk-act-round-opened = 开放了轮次
desk-act-shortlist-made = 记录了晋级名单
desk-act-shortlist-signed = 签署了晋级名单
desk-act-session-ended = 结束了会话
desk-act-sheet-begun = 开始了评分表
desk-act-sheet-corrected = 更正了评分表
desk-act-sheet-saved = 保存了评分表
desk-act-sheet-submitted = 提交了评分表
desk-act-sheets-annulled = 作废了评分表
desk-act-annulment-lifted = 让作废的评分表恢复计入
desk-act-signed-in-by-link = 通过链接登录
desk-act-stage-changed = 更改了阶段的日期
desk-act-team-invited = 邀请某人加入团队
desk-act-team-joined = 加入了团队
desk-act-team-lead-changed = 更换了团队负责人
desk-act-team-left = 退出了团队

desk-nav-conflicts = 利益冲突
desk-act-conflict-confirmed = 确认了查出的利益冲突
desk-act-conflict-dismissed = 排除或撤回了利益冲突
desk-act-conflict-named = 提出了不应评审该参赛项目的人
desk-act-conflict-unnamed = 撤回了不应评审该参赛项目的名称
desk-act-panel-terms-changed = 更改了对评审团的要求
desk-act-stepped-back = 因利益冲突将参赛项目交由他人处理

desk-act-rules-accepted = 阅读并接受了评审规则
desk-act-judge-profile-changed = 更改了自己作为评委的介绍
desk-act-judge-part-changed = 更改了评委在评审团中的角色
desk-act-join-code-opened = 开放了加入评审团的代码
desk-act-join-code-closed = 关闭了加入评审团的代码
desk-act-judge-joined = 通过代码加入了评审团
desk-act-judges-reminded = 提醒了进度落后的评委
desk-act-letters-stopped = 停止了等待中的信件

desk-nav-chairing = 进度
desk-act-chair-bound = 指定了某人作为评审团主席负责的类别
desk-act-bids-asked-for = 征询了评委的意向
desk-act-bids-closed = 停止征询评委的意向
desk-act-bids-set = 设定了对参赛项目的意向
desk-act-entry-flagged = 反映了参赛项目的问题
desk-act-entry-skipped = 将参赛项目推后处理
desk-act-flags-answered = 答复了评委就参赛项目反映的问题
desk-act-judge-back = 恢复了已退出的评委
desk-act-judge-left = 评委退出了评审团
desk-act-judges-joined = 允许两位评委再次同组
desk-act-judges-separated = 使两位评委不同组
desk-act-pairs-asked-for = 请求生成分配方案
desk-act-pairs-changed = 通过文件更改了分配
desk-act-pairs-dropped = 搁置了分配方案
desk-act-pairs-released = 向评委开放了参赛项目
desk-act-paper-sheet-stands = 两人录入一致的纸质评分表生效
desk-act-paper-typed = 录入了纸质评分表
desk-act-rubric-changed = 更改了评分标准
desk-act-support-begun = 组织者代评委：开始操作
desk-act-support-ended = 组织者代评委：结束操作
desk-act-support-recused = 组织者代评委：回避了参赛项目
desk-act-support-typed = 组织者代评委：录入了评分表
desk-act-extra-proposed = 提议了超出本轮次所需的评分表

desk-act-owner-named = 指定了项目的所有者
desk-act-owner-asked-again = 再次询问了项目的所有者
desk-act-owner-none = 说明项目归团队自己所有
desk-act-consent-answered = 项目的所有者作了答复
desk-act-terms-changed = 更改了申报条款

desk-intake = 申报情况
desk-intake-lead = 已提交{ $count }个参赛项目；草稿：{ $drafts }。
desk-intake-busiest = 单日最多为{ $count }个，在{ $day }。
desk-intake-none = 尚无提交
desk-intake-none-text = 团队开始申报后，本页会按日期和所选内容统计。
desk-intake-by-day = 按日提交数
desk-intake-days = 以表格显示
desk-intake-day = 日期
desk-intake-begun = 已开始
desk-intake-submitted = 已提交
desk-intake-so-far = 累计提交
desk-intake-drafts = 草稿
desk-intake-by = 参赛项目，按{ $what }
desk-intake-csv = 全部下载为CSV文件
desk-intake-csv-of = 统计依据
desk-intake-csv-key = 键
desk-intake-csv-name = 名称
desk-intake-csv-begun = 已开始（按日），草稿
desk-intake-csv-submitted = 已提交
desk-country = 贵国的参赛项目
desk-country-lead = 您以协调员身份关注这些项目。随着参赛项目的提交，列表会增加；其中不涉及评审情况。
desk-country-count = 已提交{ $count }个参赛项目；正在撰写：{ $drafts }。
desk-country-caption = 已提交的参赛项目：{ $country }
desk-country-entity = 实体
desk-country-csv-country = 国家
desk-country-csv-reference = 编号
desk-country-csv-title = 标题
desk-country-csv-entity = 实体
desk-country-csv-categories = 类别
desk-country-csv-submitted = 已提交
desk-role-coordinator = 国家协调员
desk-coordinators = 国家协调员
desk-coordinators-means = 关注一国的参赛项目：可查看已提交项目及其实体的列表，不涉及评审情况。在此担任评委的人不能兼任。
desk-coordinator-email-help = 协调员会收到附有列表地址的信件。
desk-coordinator-country = 国家
desk-coordinator-name = 指定这位协调员
desk-coordinator-end = 终止
said-coordinator-named = { $email }现在关注该国。
said-coordinator-ended = 该协调员已不再关注该国。
desk-why-country = 请从列表中选择国家
desk-act-view-saved = 保存了参赛项目列表的视图
desk-act-view-removed = 删除了保存的列表视图
desk-act-coordinator-named = 指定了国家协调员
desk-act-coordinator-ended = 终止了国家协调员

desk-erasure = 删除我的信息
desk-erasure-lead = 您的姓名和地址将从您的账户、参赛项目、信件和导入的文件中删除。他人用自己的话所写的内容（例如结论的理由）将保持原样。此操作无法撤销。
desk-erasure-account = 您的账户会立即在所有设备上终止。必须保留的内容，以标记{ $mark }代替您的姓名。
desk-erasure-drafts =
    { $n ->
        [0] 没有仅属于您的草稿。
       *[other] 仅属于您的{ $count }份草稿及其文件将被删除。
    }
desk-erasure-left =
    { $n ->
        [0] 您没有与他人同在的团队。
       *[other] 您将退出{ $count }个团队。由您负责的团队，改由加入时间最长的成员负责。
    }
desk-erasure-kept =
    { $n ->
        [0] 没有需要保留的仅属于您的参赛项目。
       *[other] { $count }个参赛项目留存在记录中，不含您的姓名和地址。
    }
desk-erasure-record = 您给出的分数、签署的决定和日志中的行为会保留，以便结果仍可核实。它们以该标记代替您的姓名。
desk-erasure-letters = 发给您的信件只保留种类和日期；尚未发出的不再发出。邮件服务器已送出的信件无法触及。
desk-erasure-confirm = 永久删除我的信息
desk-erasure-confirm-text = 您可能希望先带走自己的数据。
desk-erasure-type = 请输入您的地址：{ $email }
desk-erasure-button = 删除我的信息
desk-erasure-first = 在此之前，须先处理{ $count }件事
desk-erasure-entry = 参赛项目{ $reference }已提交，且没有其他人负责：请撤回，或让他人加入并留下
desk-erasure-seat = 您是{ $programme }的评审团成员：请退出，以便他人接手您的评审任务
desk-erasure-organising = { $programme }没有其他组织者：请指定另一位组织者
desk-erasure-installation = 本系统没有其他管理者：请指定另一位管理员
desk-why-erasure-typed = 这不是您的地址。请按上面所示输入
desk-why-erasure = 须先处理{ $count }件事
said-erased = 您的信息已删除。感谢您在这里所做的一切。
desk-act-person-erased = 删除了一人的信息

desk-act-letter-worded = 自行编写了信件的文字
desk-act-notice-put-up = 说明了团队寻找何人
desk-act-notice-taken-down = 撤下了团队的启事
desk-act-join-asked = 请求加入团队
desk-step-challenges = { $n ->
   *[other] 答复{ $count }项对结果的异议
}
desk-act-challenge-filed = 对结果提出了异议
desk-act-challenge-withdrawn = 撤回了异议
desk-act-challenge-answered = 答复了异议
desk-act-challenge-recipient-named = 指定了异议的答复人
desk-act-discussion-moved = 推进了评审团讨论
desk-act-discussion-note-written = 在评审团讨论中写下了意见
desk-act-discussion-note-taken-back = 撤回了评审团讨论中的一条意见
desk-step-correct = 结果更正正在进行：请决定、签署并公布，或予以放弃
desk-act-correction-opened = 开始更正已公布的结果
desk-act-correction-given-up = 放弃了更正
desk-act-result-corrected = 公布了结果更正
