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
