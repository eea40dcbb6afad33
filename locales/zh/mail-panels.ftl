# Letters about judging.

letter-judge-invitation-subject = 评审邀请：{ $programme }
letter-judge-invitation-body =
    尊敬的{ $name }：

    诚邀您担任{ $programme }参赛项目的评委。

    请在此页面查看工作要求，并选择接受或谢绝：
    { $link }

    谢谢您。

letter-flag-answered-subject = { $programme }：关于{ $entry }的答复
letter-flag-answered-body =
    尊敬的{ $name }：

    您曾向{ $programme }的组织者反映参赛项目{ $entry }存在问题。组织者答复如下：

    { $answer }

    您对该项目的评分表：
    { $link }

letter-rubric-changed-subject = { $programme }：评分标准已修改
letter-rubric-changed-body =
    尊敬的{ $name }：

    您评审{ $programme }所依据的评分标准已修改，理由如下：

    { $reason }

    标准未变之处，草稿中的分数予以保留。您已提交的内容维持原样；您的列表会标明哪些需要再看一遍：
    { $link }

letter-rubric-changed-entrant-subject = { $programme }：评分标准已修改
letter-rubric-changed-entrant-body =
    尊敬的{ $name }：

    评审{ $programme }参赛项目所依据的评分标准已修改，理由如下：

    { $reason }

    您无需采取任何行动。公布结果时会说明这一修改。
    { $link }

letter-recusal-subject = { $programme }：{ $judge }回避{ $entry }
letter-recusal-body =
    尊敬的{ $name }：

    { $judge }声明与参赛项目{ $entry }存在利益冲突，将不评审该项目：

    { $reason }

    该项目可能需要另一位评委。分配页面可以推荐人选：
    { $link }

letter-round-closed-subject = { $programme }：本轮已结束，等待第二人确认
letter-round-closed-body =
    尊敬的{ $name }：

    { $closer }已结束{ $programme }的本轮评审。在第二人允许查看之前，任何人都看不到分数。您可以担任这第二人：

    { $link }

letter-scoring-extended-subject = { $programme }：评分时间延长
letter-scoring-extended-body =
    尊敬的{ $name }：

    { $programme }的评分现延长至{ $until }。您还有{ $left }个参赛项目的评分表尚待完成。

    { $reason }

    您的参赛项目：
    { $link }

letter-judge-reminder-unanswered-subject = { $programme }：您是否愿意担任评委？
letter-judge-reminder-unanswered-body =
    尊敬的{ $name }：

    我们曾邀请您担任{ $programme }参赛项目的评委，尚未收到您的答复。

    请在此页面查看工作要求，并选择接受或谢绝：
    { $link }

    谢谢您。

letter-judge-reminder-not-begun-subject = { $programme }：参赛项目正等待您评审
letter-judge-reminder-not-begun-body =
    尊敬的{ $name }：

    感谢您同意评审{ $programme }的参赛项目。待完成的评分表：{ $left }份。评分于{ $closes }截止。

    您的参赛项目在此：
    { $link }

    谢谢您。

letter-judge-reminder-unfinished-subject = { $programme }：还有参赛项目等待您评审
letter-judge-reminder-unfinished-body =
    尊敬的{ $name }：

    感谢您已为{ $programme }完成的评审。待完成的评分表：{ $left }份。评分于{ $closes }截止。

    请在此继续：
    { $link }

    谢谢您。

letter-entries-to-judge-subject = 请您评审的参赛项目：{ $programme }
letter-entries-to-judge-body =
    尊敬的{ $name }：

    请您为{ $programme }评审的参赛项目已准备就绪，共{ $entries }个。

    { $link }

    如果您与其中某个项目关系过于密切，请在该项目的页面上说明。如果您无法继续评审，列表末尾有相应的链接。

letter-judge-left-subject = { $programme }：{ $judge }已退出评审团
letter-judge-left-body =
    尊敬的{ $name }：

    { $judge }无法继续为{ $programme }担任评委：

    { $reason }

    其已提交的内容仍然有效。需要另一位评委的参赛项目：{ $entries }个。分配页面可以推荐人选：
    { $link }

letter-bids-subject = { $programme }：您愿意评审哪些参赛项目？
letter-bids-body =
    尊敬的{ $name }：

    在为{ $programme }分配参赛项目之前，组织者想了解您乐于评审哪些项目，不太愿意评审哪些项目。只需几分钟：

    { $link }

letter-support-begun-subject = { $programme }：{ $by }代您操作
letter-support-begun-body =
    尊敬的{ $name }：

    { $programme }的组织者{ $by }将代您履行评委的操作，最迟至{ $until }，理由如下：

    { $reason }

    您所写的任何内容都不会向其显示。其每代您做一件事，您都会另收到一封邮件。如果您没有提出这一请求，请告知组织者或审计员。已代您完成的操作在此：
    { $link }

letter-support-typed-subject = { $programme }：已代您录入一份评分表
letter-support-typed-body =
    尊敬的{ $name }：

    { $by }已代您录入参赛项目{ $entry }的评分表{ $sheet }。该评分表视为已提交。只要评分尚未截止，您都可以查看和修改：
    { $link }

letter-support-recused-subject = { $programme }：已代您声明利益冲突
letter-support-recused-body =
    尊敬的{ $name }：

    { $by }代您声明，您与参赛项目{ $entry }关系过于密切，因此您将不评审该项目：

    { $reason }

    如果情况并非如此，请告知组织者。已代您完成的操作在此：
    { $link }

letter-further-entries-subject = { $programme }：另有{ $n }个参赛项目请您评审
letter-further-entries-body =
    尊敬的{ $name }：

    { $programme }的组织者请您再评审{ $n }个参赛项目。您可以在列表中一并看到它们：
    { $link }

    如果您与其中某个项目关系密切，请在该项目的页面上说明。如果您无法继续评审，列表末尾有相应的链接。
