# 评分：评委的列表和评分表，组织者的进度和轮次的结束。

scoring-done = 完成
scoring-to-do = 待办
scoring-days-left = 剩余天数
scoring-continue = 继续
scoring-entry = 参赛项目
scoring-entries = 参赛项目
scoring-reference = 编号
scoring-state = 状态
scoring-state-to-do = 待办
scoring-state-skipped = 暂时跳过
scoring-state-begun = 已开始
scoring-state-done = 完成
scoring-total = 总分
scoring-category = 类别
scoring-judge = 评委
scoring-judges = 评委
scoring-sheets = 评分表
scoring-short = 评分表不足的参赛项目
# 多少中的多少："12 / 20"。
scoring-of = { $done } / { $all }

scoring-judging-title = 您的评审
scoring-judging-lead = 您评审的所有内容，最新的在前。
scoring-judging-empty-title = 没有需要评审的内容
scoring-judging-empty-text = 您受邀担任评委后，相关内容会显示在这里。
scoring-judging-unanswered = 您尚未接受这项邀请。
scoring-see-invitation = 查看邀请

scoring-list-title = 您要评审的参赛项目 – { $programme }
scoring-list-heading = 您要评审的参赛项目
scoring-list-lead = 请阅读每个参赛项目并给出分数。评分结束之前，您可以随时修改。
scoring-until = { $until }之前，您可以保存和修改评分表。
scoring-list-caption = 分配给您的参赛项目
scoring-list-flagged = 已告知组织者
scoring-list-flag-answered = 组织者已答复
scoring-list-empty-title = 还没有参赛项目
scoring-list-empty-text = 组织者尚未向您显示您的参赛项目。届时您会收到信件，目前无需做任何事。
scoring-own-heading = 我的评分
scoring-own-text = 您自己已提交的评分表，帮助您保持尺度一致。不显示其他人的评分表。
scoring-own-rounds = 您评审过的轮次
scoring-own-caption = 您给每个参赛项目的分数
scoring-own-mean = 您的平均分
scoring-own-spread = 您的离散程度
scoring-own-spread-help = 离散程度说明您的分数偏离平均分多远（标准差）。数值小，表示您给所有项目的分数相差不大。
scoring-own-empty-title = 尚未提交
scoring-own-empty-text = 您提交评分表后，分数会显示在这里。
scoring-own-sheets = 我的全部评分表，供打印
scoring-own-sheets-lead = { $judge }所写的全部内容，包括给自己的备注。请用浏览器打印。

scoring-sheet-title = 评分表 – { $entry }
scoring-jump = 本页各部分
scoring-jump-entry = 参赛项目
scoring-jump-scores = 您的评分表
scoring-cannot-judge = 我无法评判这一项
scoring-not-answered = 未作答
# 句中的等级："3 · 较多"。
scoring-level = { $points } · { $name }
scoring-comment = 给参赛者的评语
scoring-comment-help = 结果公布后，参赛者可以读到评语，但看不到您的姓名。轮次关闭后，组织者和评审团主席可以阅读。
scoring-note = 给自己的备注
scoring-note-help = 只有您能读到：组织者、参赛者和其他评委都看不到。
scoring-saved = 已于{ $time }保存
scoring-saved-submitted = 已于{ $time }保存。您的评分表仍为已提交状态。
scoring-draft-stale = 未保存：这份评分表已在另一窗口中修改。请按“保存并转到下一个”查看两个版本。
scoring-check = 检查并提交
scoring-save-correction = 保存更正
scoring-save-and-next = 保存并转到下一个
scoring-skip = 暂时跳过
scoring-have-conflict = 我有利益冲突
scoring-correcting = 您已提交这份评分表。{ $until }之前可以更正。
scoring-read-only-title = 这份评分表现在不能修改
scoring-keys-title = 按键
scoring-key-enter = 回车键
scoring-keys-digits = 给出相应的分数并转到下一个评分项；最高为10分时，0表示10分
scoring-keys-cannot = 表示您无法评判该评分项
scoring-keys-enter = 转到检查评分表，再转到下一个参赛项目
scoring-keys-list = 打开此列表
scoring-keys-text = 只有焦点在评分项上时，数字键才起作用。Tab键和方向键的用法与平常一样。
scoring-keys-off = 关闭数字键
scoring-keys-on = 启用数字键
scoring-words = { $count }个词，最多{ $most }个词

scoring-stale-title = 这份评分表已在另一窗口中修改
scoring-stale-lead = 本页打开之后，另一窗口于{ $time }保存了这份评分表。没有任何内容被覆盖。下面是两个版本，请选择保留哪一个。
scoring-stale-caption = 本窗口中的内容和已保存的内容
scoring-stale-what = 部分
scoring-stale-here = 本窗口
scoring-stale-saved = 已保存
scoring-stale-differs = 不同
scoring-stale-keep-saved = 保留已保存的内容
scoring-stale-keep-here = 保存本窗口的内容

scoring-check-title = 检查您的评分表 – { $entry }
scoring-check-heading = 检查您的评分表
scoring-check-lead = 尚未提交。提交之后，{ $until }之前仍可修改。
scoring-submit = 提交
scoring-submit-and-next = 提交并转到下一个
scoring-back-to-sheet = 返回评分表

scoring-receipt-title = 您的评分表已收到
scoring-receipt-reference = 您的编号
scoring-receipt-total = 您给的总分：{ $total }（满分100）。
scoring-receipt-no-total = 您没有评判任何评分项，因此这份评分表没有总分。
scoring-receipt-until = { $until }之前您可以修改。
scoring-receipt-fixed = 已不能修改。
scoring-next-entry = 下一个参赛项目
scoring-change-sheet = 修改这份评分表
scoring-read-sheet = 阅读这份评分表

scoring-recusal-title = 我有利益冲突
scoring-recusal-lead = 您将回避这个参赛项目：它会从您的列表中永久移除，评分表上已有的内容不计入，组织者会另找评委。
scoring-recusal-reason = 原因
scoring-recusal-reason-help = 组织者会阅读。一句话即可，例如“我是该组织的顾问”。
scoring-recusal-button = 回避这个参赛项目

scoring-coverage-title = 评分进度 – { $programme }
scoring-coverage-heading = 评分进度
scoring-coverage-lead = 已收到多少评分表，还缺哪些。轮次关闭之前，任何人都看不到分数。
scoring-coverage-closed-title = 本轮次已关闭
scoring-coverage-closed-text = 评分表不能再填写或修改。
scoring-coverage-csv = 下载CSV文件
scoring-entries-short = { $n ->
    [0] 每个参赛项目的评分表都已齐全。
   *[other] { $count }个参赛项目的评分表不足。
}
scoring-not-begun-heading = 尚未开始的评委
scoring-by-category = 按类别
scoring-by-category-caption = 各类别已收到的评分表
scoring-by-judge = 按评委
scoring-by-judge-caption = 每位评委应交评分表中已收到的数量
scoring-matrix = 参赛项目与评委对照
scoring-matrix-caption = 每份评分表的状态
scoring-matrix-total = 计入的评分表
scoring-matrix-entries = { $count }个参赛项目
scoring-all-categories = 所有类别
scoring-only-late = 只看评分表不足的参赛项目
scoring-show = 显示
scoring-none-late = 这里每个参赛项目的评分表都已齐全。
scoring-category-empty = 这个类别还没有可以评审的参赛项目。
scoring-judge-not-begun = 尚未开始
scoring-judge-nothing = 还没有参赛项目
# 表格单元中，评委对一个参赛项目的进度。
scoring-cell-to-do = 待办
scoring-cell-begun = 已开始
scoring-cell-done = 完成
scoring-cell-annulled = 已作废

scoring-close-round = 关闭本轮次
scoring-closing-title = 关闭本轮次 – { $programme }
scoring-closing-heading = 关闭本轮次
scoring-closing-lead = 关闭之后，评分表不能再填写或修改。然后由第二人开放分数供查阅。只有两人共同同意，才能重新开放本轮次。
scoring-closing-effect = 任何人都不能单独撤销
scoring-closing-text = 如果您现在关闭本轮次：
scoring-closing-stand = { $count }份评分表有效
scoring-closing-drafts = { $count }份草稿不计入
scoring-closing-short = { $n ->
    [0] 所有参赛项目的评分表都达到所需数量
   *[other] { $count }个参赛项目的评分表少于{ $needed }份
}
scoring-closing-preview = 查看将要公布的内容
scoring-closing-other-reason = 填写其他理由
scoring-gate = 评分表不足的参赛项目
scoring-gate-lead = 这些项目参与评判的评委将少于承诺的人数。下面列出的人仍可改变这一情况。
scoring-gate-waiting = 尚待以下评委完成：
scoring-gate-begun = { $judge }（已开始）
scoring-gate-to-do = { $judge }（尚未开始）
scoring-gate-askable = 可以邀请：
scoring-gate-others = 另有{ $count }位
scoring-gate-nobody = 没有其他评委既有余力、又了解该类别且没有利益冲突。
scoring-closing-reason = 您仍要关闭的理由
scoring-closing-reason-help = 理由将与结果一同公布。
# 组织者为关闭轮次而输入的词。
scoring-closing-word = 关闭
scoring-closing-type = 请输入“{ $word }”以关闭本轮次
scoring-closing-type-help = 不区分大小写。
scoring-closing-done = 本轮次已于{ $at }关闭。

scoring-flag-title = 这个参赛项目有问题
scoring-flag-lead = 组织者会阅读并在此答复您。参赛者和其他评委不会得知。在此期间您可以继续评审。
scoring-flag-kind = 有什么问题
scoring-flag-cannot_open = 我打不开某项内容
scoring-flag-cannot_open-help = 某个链接、视频或文件无法使用。
scoring-flag-off_topic = 它不属于这里
scoring-flag-off_topic-help = 内容与该类别的要求不符。
scoring-flag-identity_visible = 我能看出参赛者是谁
scoring-flag-identity_visible-help = 应当隐去之处出现了姓名或地点。
scoring-flag-suspected_breach = 我怀疑有违规
scoring-flag-suspected_breach-help = 例如抄袭他人作品。请说明您看到了什么。
scoring-flag-other = 其他问题
scoring-flag-other-help = 请说明。
scoring-flag-words = 您看到了什么
scoring-flag-words-help = 一句话即可。请说明在哪里。
scoring-flag-letter = 有答复时写信通知我
scoring-flag-button = 告知组织者
scoring-flag-yours = 您告知组织者的问题
scoring-flag-open = 待处理
scoring-flag-resolved = 已解决
scoring-flag-answer = 答复：
scoring-flag-waiting = 尚无答复。
scoring-flags-heading = 评委反映的问题
scoring-flags-lead = { $n ->
    [0] 没有待处理的问题。
   *[other] { $count }个参赛项目等待答复。评委会在评分表上看到答复。
}
scoring-flags-empty-title = 没有反映的问题
scoring-flags-empty-text = 评委反映参赛项目有问题时，会显示在这里，直到您答复为止。
scoring-flag-your-answer = 您的答复
scoring-flag-your-answer-help = 反映过这个参赛项目问题的每位评委都能读到，其他人看不到。
scoring-flag-resolve = 答复并解决
scoring-flag-keep-open = 答复但不结束

scoring-grid-heading = 所有参赛项目列于一表
scoring-grid-lead = 您一作出选择，该行就会单独保存。点击标题可打开评分表，也可在那里填写。
scoring-grid-caption = 您对各参赛项目的评分
scoring-grid-save = 保存此行
scoring-grid-choose = –
scoring-grid-cannot = 无法评判
# 表格中选项的名称，供屏幕阅读器使用。
scoring-grid-cell = { $criterion }，{ $entry }
scoring-batch-heading = 检查并提交
scoring-batch-title = 检查并提交 – { $programme }
scoring-batch-lead = { $count }份评分表已填写完整但未提交。提交后，{ $until }之前仍可修改。
scoring-batch-caption = 已填写完整但未提交的评分表
scoring-batch-take = 提交
scoring-batch-none-title = 没有可提交的内容
scoring-batch-none-text = 每个评分项都作答之后，评分表才能提交。
scoring-batch-button = 提交勾选的评分表
scoring-batch-link = 检查并提交{ $count }份完整的评分表

scoring-why-no-flag-kind = 请选择有什么问题。
scoring-why-no-flag-words = 请简要说明您看到了什么。
scoring-why-no-answer = 请先填写答复。
scoring-rubric-heading = 评分标准
scoring-rubric-lead = { $n ->
    [0] 还没有人填写评分表：修改立即生效。
   *[other] 已填写{ $count }份评分表，评分标准已锁定：修改须形成新版本并说明理由。
}
scoring-rubric-history = 评分标准的各个版本，最新的在前
scoring-rubric-version = 版本
scoring-rubric-since = 起始时间
scoring-rubric-reason = 理由
scoring-rubric-submitted = 已提交的评分表
scoring-rubric-drafts = 草稿
scoring-rubric-new = 新评分项
scoring-rubric-name = 名称
scoring-rubric-meaning = 含义
scoring-rubric-weight = 权重
scoring-rubric-levels = { $count }个等级
scoring-rubric-level = 等级{ $number }
scoring-rubric-points = 分数
scoring-rubric-level-name = 等级说明
scoring-rubric-level-add = 增加一个等级
scoring-rubric-level-remove = 删除最后一个等级
scoring-rubric-up = 上移
scoring-rubric-remove = 删除这个评分项
scoring-rubric-add = 增加一个评分项
scoring-rubric-preview = 查看会有哪些变化
scoring-rubric-preview-heading = 会有哪些变化
scoring-rubric-preview-lead = 尚未作任何修改。
scoring-rubric-no-change = 这就是现行的评分标准，不会有任何变化。
scoring-change-added = 新增：{ $criterion }
scoring-change-removed = 删除：{ $criterion }
scoring-change-weight = { $criterion }：权重由{ $from }改为{ $to }
scoring-change-levels = { $criterion }：等级有变
scoring-change-words = { $criterion }：文字有变
scoring-change-order = 评分项的顺序有变
scoring-rubric-effect = 这意味着什么
scoring-rubric-effect-text = { $n ->
    [0] 没有按旧版本提交的评分表。
   *[other] { $count }份已提交的评分表仍属旧版本，并按旧版本解读；评分项有变化的，会请评委重新查看。
}
scoring-rubric-effect-drafts = { $count }份草稿转入新版本，评分项一致的保留其分数
scoring-rubric-effect-judges = { $count }位评委会收到附有您的理由的信件
scoring-rubric-effect-entrants = { $count }位参赛者会收到附有您的理由的信件
scoring-rubric-why = 修改的理由
scoring-rubric-why-help = 评委和参赛者现在就会读到，并将与结果一同刊出。
scoring-rubric-apply = 修改评分标准
scoring-state-look-again = 评分标准有变：请重新查看
scoring-look-again-title = 您提交之后，评分标准已有修改
scoring-look-again-text = 您的评分表保持提交时的内容。如果您再次保存，则按新的评分标准计算。请重新查看：

scoring-why-rubric-locked = 已填写{ $sheets }份评分表。请说明修改评分标准的理由：评委和参赛者会得到通知。
scoring-why-rubric-changed-since = 您打开本页之后，其他人修改了评分标准。下面是您输入的内容；上面的版本显示现行内容。
scoring-paper-heading = 纸质评分表
scoring-paper-lead = 为手写的评委打印空白评分表。每份评分表由两位组织者分别录入，互相看不到对方录入的内容；两人一致时，评分表即视为已提交。
scoring-paper-code = 评分表代码
scoring-paper-code-help = 印在纸上，例如P-7K2M9Q4T。
scoring-paper-type = 录入这份评分表
scoring-paper-under-way = 进行中
scoring-paper-under-way-caption = 已录入但尚未生效的评分表
scoring-paper-typists = 录入者
scoring-paper-once = 已录入一次
scoring-paper-differs = 不一致之处：{ $what }
scoring-paper-print = 打印
scoring-paper-print-caption = 各评委的空白评分表，以及已生效的数量
scoring-paper-none = 还没有人有参赛项目要评审。
scoring-paper-judge-code = 评委
scoring-paper-sheets = { $count }份评分表，每份单独一页。请用浏览器打印。
scoring-paper-sign = 日期和签名
scoring-paper-type-heading = 录入一份纸质评分表
scoring-paper-type-lead = 只录入纸上写的内容，不作任何增减。另一位组织者会再录入一次。
scoring-paper-comment-help = 逐字录入。
scoring-paper-done = 保存我录入的内容
scoring-from-paper = 由{ $typists }根据您的纸质评分表录入。

scoring-why-written = 这位评委对这个参赛项目已有评分表。
scoring-why-own-paper = 这是您自己的评分表：须由另外两人录入。
scoring-why-no-paper = 本轮次没有代码为{ $code }的评分表。
scoring-why-typed-otherwise = { $criterion }：另一人录入的内容不同。请再核对纸质评分表。
scoring-why-comment-otherwise = 评语：另一人录入的内容不同。请再核对纸质评分表。
scoring-why-round-closed = 本轮次已关闭：评分表保持不变。
scoring-why-round-open = 本轮次尚未关闭。
scoring-why-stay-complete = 您已提交这份评分表：可以修改，但每个评分项都须作答。
scoring-why-changed-since = 您检查之后，评分表已有修改。请再检查一次。
scoring-why-incomplete = 评分表尚未填写完整。
scoring-why-not-answered = { $criterion }：请给出分数，或说明您无法评判。
scoring-why-many-words = 提交之前，此处最多写{ $most }个词。您写的内容都已保留。
scoring-why-no-reason = 请简要说明您回避的原因。
scoring-why-short = { $entries }个参赛项目的评分表不足。请说明您仍要关闭本轮次的理由。
scoring-why-sheet-begun = 这位评委已开始填写该参赛项目的评分表，因此不能移除这项分配。如有利益冲突，请在评委的页面上申报：该评分表即不计入。
scoring-why-word = 请输入“{ $word }”以确认。

said-sheet-saved = 已保存为草稿。
said-flagged = 已告知组织者。答复会显示在这里。
said-flags-answered = 评委已收到您的答复。
said-sheets-submitted = 已收到{ $done }份评分表。
said-some-sheets-submitted = 已收到{ $done }份评分表。未收到的{ $not }份，是因为检查之后已有修改，或已不再由您评审。
said-rubric-changed = 评分标准已修改。
said-paper-once = 已保存。还须由另一位组织者再录入一次。
said-paper-stands = 两次录入一致：评分表{ $reference }视为已提交。
said-entry-skipped = 暂时跳过。该参赛项目排到您列表的最后。
said-sheet-corrected = 已更正：评分表{ $reference }。
said-sheet-incomplete = 请先对每个评分项作答。
said-sheet-changed = 评分表已在另一窗口中修改。请再检查一次。
said-sheet-submitted = 已收到评分表{ $reference }。{ $until }之前您可以修改。
said-recused = 您已回避这个参赛项目。已告知组织者。
said-round-closed = 本轮次已关闭。

scoring-departure-link = 我无法继续评审……
scoring-departure-title = 我无法继续评审
scoring-departure-of = { $judge }无法继续评审
scoring-departure-back = 返回
scoring-departure-lead = 感谢您所做的工作。您已提交的内容有效；组织者会立即得到通知，并为其余部分另找评委。
scoring-departure-lead-of = 该评委已提交的内容有效。其余部分立即可由其他评委接手；可通过分配方案交给他们。
scoring-departure-closed = 感谢您所做的工作。本轮次已关闭，您提交的内容全部有效；您不会再收到评审任务。
scoring-departure-closed-of = 本轮次已关闭，该评委提交的内容有效，不会再收到评审任务。
scoring-departure-stand = { $count }份已提交的评分表有效
scoring-departure-lost = { $count }个参赛项目失去这位评委
scoring-departure-reason = 原因
scoring-departure-reason-help = 只有组织者会阅读。
scoring-departure-button = 退出评审团
scoring-departure-button-of = 解除这位评委的任务
scoring-departure-left = 您已于{ $at }退出评审团。如果您可以再次担任评委，请写信给组织者。
scoring-departure-has-left = 已于{ $at }退出评审团。
scoring-departure-return = 恢复这位评委
said-judge-left = 这位评委已退出。其未完成的参赛项目需要其他评委：请生成分配方案。
said-you-left = 您已退出评审团。感谢您告知我们。
said-judge-back = 这位评委已恢复，可以再次分配参赛项目。
scoring-hidden = 分配给您的{ $count }个参赛项目因利益冲突而隐藏。

scoring-why-observer = 您是观察员：可以阅读参赛项目，但不填写评分表。
scoring-profile-link = 评审规则和您填写的个人情况
scoring-reminders-title = 提醒 – { $programme }
scoring-reminders-heading = 提醒
scoring-reminders-lead = 只写信给进度落后的人。两天之内不会重复提醒同一人。信件会等待五分钟，以便您叫停。
scoring-late-unanswered = 已邀请，未答复
scoring-late-not_begun = 已接受，尚未开始
scoring-late-unfinished = 已开始，尚未完成
scoring-reminders-count = { $n ->
    [0] 没有需要写信的人。
   *[other] 将写信给{ $count }位评委。
}
scoring-reminders-lately = { $count }位在最近两天内已收到提醒，不再打扰。
scoring-reminders-who = 收信人
scoring-reminders-preview = { $name }将读到的信件
scoring-remind = 写信给{ $count }位评委
scoring-stop-heading = 停止仍在等待的提醒
scoring-stop-text = 尚未发出的提醒将停止，原收信人可以再次提醒。
scoring-stop = 停止等待中的提醒
said-reminded = { $n ->
    [0] 没有需要写信的人了。
   *[other] { $letters }封信件在发件箱中等待五分钟。
}
said-reminders-stopped = { $n ->
    [0] 已没有等待中的提醒。
   *[other] 已停止{ $letters }封提醒。
}

scoring-chairing-title = 您的评审团 – { $programme }
scoring-chairing-heading = 您的评审团
scoring-chairing-lead = 您所负责类别的评委进度。轮次关闭之前，任何人都看不到分数。
scoring-chairing-none = 没有类别
scoring-chairing-none-text = 本届没有需要主持的类别。
scoring-chairing-standing = 排名（轮次关闭后）
scoring-first = 每位评委都先评审这个项目
scoring-file-heading = 分配文件
scoring-file-lead = 用电子表格一次修改多项分配，或从其他系统导入。实际修改之前，您会先看到会有哪些变化；要么全部执行，要么都不执行。
scoring-file-download = 现有的分配，格式相同
scoring-file-columns = 第一行是列名，顺序不限；其他列忽略不计。各行自上而下执行。paper是参赛项目的编号；action可以是review、primary或secondary（把参赛项目分配给评委）、clearreview（收回；paper或email可写all）、conflict、clearconflict或preference（数值写在同名的列中）；email是评委的地址；round可以留空。
scoring-file-help = UTF-8编码的CSV文件，最大4 MB。
scoring-why-file-not-text = 请选择UTF-8编码、至少有一行、最大4 MB的CSV文件。
scoring-file-problems-caption = 无法执行的行
scoring-file-preview-lead = 尚未作任何修改。
scoring-file-pairs-caption = 会有哪些变化
scoring-file-give = 分配
scoring-file-take = 收回
scoring-file-conflict = 有利益冲突
scoring-file-clear = 无利益冲突
scoring-file-given = 新增{ $count }项分配
scoring-file-taken = 收回{ $count }项分配
scoring-file-conflicts = 申报{ $count }项利益冲突
scoring-file-cleared = 排除{ $count }项利益冲突
scoring-file-bids = 设定{ $count }项意向
scoring-file-same = { $count }行不带来任何变化
scoring-file-problems = { $count }行无法执行，因此文件的任何内容都不会执行。请在文件中改正，然后重新选择。
scoring-file-apply = 执行{ $count }项修改
scoring-why-file-problems = 文件中有{ $rows }行无法执行。未作任何修改。
said-file-applied = 已作{ $changes }项修改。

scoring-bids-title = 您愿意评审哪些参赛项目？ – { $programme }
scoring-bids-heading = 您愿意评审哪些参赛项目？
scoring-bids-lead = 请说明您乐意评审其中哪些，不太愿意评审哪些。组织者分配参赛项目时会予以考虑；您不必对所有项目作答。
scoring-bids-empty-title = 您的类别中没有参赛项目
scoring-bids-empty-text = 目前没有可选的项目。您无需做任何事。
scoring-bids-save = 保存
scoring-bids-link = 说明您乐意评审哪些参赛项目
scoring-bid-gladly = 乐意
scoring-bid-can = 可以
scoring-bid-rather_not = 不太愿意
said-bids-saved = 已保存对{ $bids }个参赛项目的意向。分配参赛项目之前，您可以修改。
