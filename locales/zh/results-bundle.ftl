# 结果的公开记录：页面、本人的各行，以及 `palmares verify` 的输出。

results-bundle = 公开记录
results-bundle-link = 重新计算这些结果：公开记录
results-bundle-lead = 一个文件，任何人都能据此重新计算结果，并看出事后是否有人改动。
results-bundle-waiting = 记录正在生成，请稍后再来。
results-bundle-download = 下载记录
results-bundle-size = 大小
results-bundle-kilobytes = { $size } kB
results-bundle-lines = 签名涵盖的行数
results-bundle-made = 生成时间
results-bundle-fingerprint = 文件的 SHA-256
results-bundle-root = 树根
results-bundle-key = 签名密钥
results-bundle-holds = 内容
results-bundle-holds-rules = 规则：轮次、评分标准及其权重、方法。其哈希事先已记入日志。
results-bundle-holds-sheets = 每一份评分表、选票和比较，所用代号在每个类别中重新抽取。
results-bundle-holds-exclusions = 不计入的内容及其理由，只要理由未提及任何人。
results-bundle-holds-results = 排名、获奖者和晋级者；决定若不是由排名得出，则附理由。
results-bundle-holds-log = 每次关闭之后以及公布之后日志链的末端。
results-bundle-hides = 其中没有姓名、地址、评委写下的文字，也没有从未公开的标题。
results-bundle-try = 如何验证
results-bundle-try-first = 用本程序，它会重新计算一切：
results-bundle-try-second = 用文件中附带的第二个程序，它只需要 Python：
results-bundle-try-key = 两个程序都会说明哪些成立，并指出哪些不成立。请将它们显示的密钥与本页的密钥比较。
results-bundle-own-link = 查找您自己的行
results-bundle-own = 您在公开记录中的行
results-bundle-own-lead = 只有您能看到本页：它说明您在记录中的代号。
results-bundle-own-broken = 并非每一行都在已签名的树根之下。请告知组织者。
results-bundle-file = 文件
results-bundle-line = 行
results-bundle-entry = 参赛作品
results-bundle-name = 您的代号
results-bundle-own-download = 下载回执
results-bundle-own-try = 凭回执，程序能说明别人交给您的记录中是否有您的各行：
results-bundle-own-whole =
    { $n ->
       *[other] { $count } 行是您的，都在已签名的树根之下。
    }

results-verify-none = 该项目还没有公开记录：结果尚未公布，或者不是在此评分的。
results-verify-no-receipt = { $file } 不是公开记录的回执。
results-verify-fails = { $file } 不成立：
results-verify-signed = { $origin } 的检查点已签名，其树根就是这些行的树根。
results-verify-key = 密钥：{ $key }
results-verify-rules = 每条规则的哈希都已记入日志：最早于 { $first }，最晚于 { $last }。
results-verify-leaves =
    { $n ->
       *[other] { $count } 行与已签名的一致。
    }
results-verify-sheets =
    { $n ->
       *[other] 已读取 { $count } 份评分表和比较。
    }
results-verify-boards =
    { $n ->
       *[other] 已重新计算 { $count } 个排名，结果相同。
    }
results-verify-decisions =
    { $n ->
       *[other] { $count } 项决定由排名得出，或附有理由。
    }
results-verify-receipt =
    { $n ->
       *[other] 回执中的 { $count } 行在记录中。
    }

results-found-line-changed =
    { $noun ->
        [text] 文本
        [rule] 规则
        [entry] 参赛作品
        [sheet] 评分表
        [ballot] 选票
        [comparison] 比较
        [exclusion] 排除
        [board] 组别
        [fit] 拟合
        [standing] 排名
        [decision] 决定
       *[log] 日志行
    }（{ $place }）不是已签名的内容。
results-found-line-removed =
    { $noun ->
        [text] 文本
        [rule] 规则
        [entry] 参赛作品
        [sheet] 评分表
        [ballot] 选票
        [comparison] 比较
        [exclusion] 排除
        [board] 组别
        [fit] 拟合
        [standing] 排名
        [decision] 决定
       *[log] 日志行
    }已签名但已不在：{ $place }。
results-found-line-added =
    { $noun ->
        [text] 文本
        [rule] 规则
        [entry] 参赛作品
        [sheet] 评分表
        [ballot] 选票
        [comparison] 比较
        [exclusion] 排除
        [board] 组别
        [fit] 拟合
        [standing] 排名
        [decision] 决定
       *[log] 日志行
    }（{ $place }）从未签名。
results-found-line-duplicated =
    { $noun ->
        [text] 文本
        [rule] 规则
        [entry] 参赛作品
        [sheet] 评分表
        [ballot] 选票
        [comparison] 比较
        [exclusion] 排除
        [board] 组别
        [fit] 拟合
        [standing] 排名
        [decision] 决定
       *[log] 日志行
    }（{ $place }）出现两次。
results-found-judge-changed = 评分表 { $place } 上是另一位评委的代号。
results-found-no-archive = 这不是公开记录的压缩包。{ $place }
results-found-file-missing = 缺少文件：{ $place }。
results-found-file-surplus = 多余的文件：{ $place }。
results-found-root-differs = { $place }：各叶不能得出已签名的树根。
results-found-signature-forged = { $place }：没有所附密钥的签名。
results-found-key-unknown = { $place }：与您给出的密钥不同。
results-found-record-unreadable = 有一行无法读取：{ $place }。
results-found-rule-unrecorded = 日志中没有某条规则的哈希：{ $place }。
results-found-fit-differs = 拟合的数值不能由评分表得出：{ $place }。
results-found-standing-differs = 排名不能由评分表得出：{ $place }。
results-found-decision-differs = 决定不能由此处任何内容得出：{ $place }。
results-found-receipt-differs = 回执的一行不在已签名的树根之下：{ $place }。

desk-act-rules-fixed = 将一条规则的哈希记入日志
desk-act-record-made = 生成了公开记录

letter-head-round-closed-subject = { $programme }：关闭之后的日志
letter-head-round-closed-body = { $name }，您好：

    { $programme } 的一轮评分已关闭。其日志链现止于第 { $number } 环，哈希为：

    { $hash }

    请保存此信：以后改动日志的人无法改动此处所写的内容。

    查看日志：{ $link }

letter-head-results-published-subject = { $programme }：公布之后的日志
letter-head-results-published-body = { $name }，您好：

    { $programme } 的结果已公布。其日志链现止于第 { $number } 环，哈希为：

    { $hash }

    请保存此信：以后改动日志的人无法改动此处所写的内容。

    查看日志：{ $link }
