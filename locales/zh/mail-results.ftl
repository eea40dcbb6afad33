# Letters about results and roles.

letter-results-won-subject = 您的参赛项目已获奖：{ $programme }
letter-results-won-body = 尊敬的{ $name }：

    { $programme }的结果已公布，您的参赛项目名列获奖者之中。谨表祝贺！

    查看全部获奖者：{ $link }

letter-results-published-subject = { $programme }的结果
letter-results-published-body = 尊敬的{ $name }：

    { $programme }的结果已公布。感谢您的参与。

    查看获奖者：{ $link }

letter-role-granted-subject = { $programme }：您有了新的角色
letter-role-granted-body = 尊敬的{ $name }：

    { $role ->
        [organiser] 您现在是{ $programme }的组织者。您可以进行设置、跟进进展并作出决定。
        [chair] 您现在是{ $programme }的评审团主席。评分结束后，您可以查看排名，与组织者共同作出决定并签署。
       *[auditor] 您现在是{ $programme }的审计员。您可以查阅日志；评分结束后，还可以查阅排名和决定。您不能更改任何内容。
    }

    请用本地址登录：{ $link }
letter-feedback-ready-subject = { $programme }：对您参赛项目的反馈
letter-feedback-ready-body = 尊敬的{ $name }：

    您的团队现在可以阅读“{ $title }”（{ $reference }）在{ $programme }中的评审情况。该页面仅供您的团队阅读，不含任何评审员姓名。

    在此阅读：{ $link }
letter-challenge-received-subject = { $programme }：您的异议{ $number }已收到
letter-challenge-received-body = 尊敬的{ $name }：

    您的团队就“{ $title }”（{ $reference }）在{ $programme }中的结果提出的异议{ $number }已收到。有答复时您会收到信函；在此之前，您的团队可以撤回。

    在此查看：{ $link }

letter-challenge-answered-subject = { $programme }：您的异议{ $number }已有答复
letter-challenge-answered-body = 尊敬的{ $name }：

    您的团队就“{ $title }”（{ $reference }）在{ $programme }中的结果提出的异议{ $number }已有答复。

    在此阅读答复：{ $link }

letter-challenge-filed-subject = { $programme }：异议{ $number }等待您答复
letter-challenge-filed-body = 尊敬的{ $name }：

    有团队对{ $programme }的一项结果提出了异议（异议{ $number }，参赛项目{ $reference }）。由您正式答复。

    在此阅读并答复：{ $link }

letter-challenge-withdrawn-subject = { $programme }：异议{ $number }已撤回
letter-challenge-withdrawn-body = 尊敬的{ $name }：

    团队已撤回对{ $programme }一项结果的异议{ $number }（参赛项目{ $reference }）。已无需答复。

    在此查看：{ $link }

letter-challenge-recipient-subject = { $programme }：由您答复异议
letter-challenge-recipient-body = 尊敬的{ $name }：

    您已被指定答复对{ $programme }结果的异议。团队会看到您的姓名。每项异议您都会收到一封信函。

    在此查看：{ $link }
letter-results-corrected-subject = { $programme }：结果已更正
letter-results-corrected-body = 尊敬的{ $name }：

    { $programme }已公布的结果经过更正。变更内容及原因见获奖者页面；此前的结果在该页仍然可见。

    查看结果：{ $link }
