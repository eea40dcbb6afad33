# The letter to a voter.

letter-vote-link-subject = 您的选票：{ $programme }
letter-vote-link-body =
    { $name }，您好！

    以下是您在“{ $programme }”公众投票中的选票链接：

    { $link }

    链接会打开一个带有按钮的页面。请保留这封信：在{ $closes }之前，信中的链接可以在任何设备上带您回到选票。请勿转交他人：谁有链接，谁就能替您投票。

    如果您没有申请，请直接删除这封邮件：这样就没有人会用您的地址投票。
