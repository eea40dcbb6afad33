# Letters about entries. $name is the reader, $link an address.

letter-entry-submitted-subject = { $reference }：您的参赛项目已提交
letter-entry-submitted-body =
    { $name }，您好！

    您向{ $programme }申报的参赛项目“{ $title }”已提交。

    编号：{ $reference }

    在申报截止之前，您可以在此修改并重新提交：

    { $link }

letter-entry-withdrawn-subject = { $reference }：您的参赛项目已撤回
letter-entry-withdrawn-body =
    { $name }，您好！

    您向{ $programme }申报的参赛项目“{ $title }”已由团队负责人撤回。

    理由：{ $reason }

    { $link }

letter-entry-screened-subject = { $reference }：初审结果
letter-entry-screened-body =
    { $verdict ->
        [eligible]
            { $name }，您好！

            您向{ $programme }申报的参赛项目“{ $title }”已完成初审。项目合格，将交由评委评审。

            { $reason }

            { $link }
       *[not_eligible]
            { $name }，您好！

            您向{ $programme }申报的参赛项目“{ $title }”已完成初审。项目不合格，理由如下：

            { $reason }

            { $link }
    }

letter-team-invitation-subject = { $lead }邀请您加入团队
letter-team-invitation-body =
    { $name }，您好！

    { $lead }邀请您加入{ $programme }参赛项目“{ $title }”的团队（编号{ $reference }）。

    此链接会打开一个带有按钮的页面。链接仅供您本人使用，请先用本电子邮件地址登录：

    { $link }

letter-change-asked-subject = { $reference }：请修改您的参赛项目
letter-change-asked-body =
    { $name }，您好！

    { $programme }的组织者阅读了您的参赛项目“{ $title }”，请您作如下修改：

    { $words }

    在{ $until }之前，您可以在此修改并重新提交：

    { $link }

letter-change-made-subject = { $reference }：团队已修改参赛项目
letter-change-made-body =
    { $name }，您好！

    您要求修改的{ $programme }参赛项目“{ $title }”已重新提交，正在等待初审：

    { $link }

letter-deadline-moved-subject = { $programme }：申报截止时间改为{ $closes }
letter-deadline-moved-body =
    { $name }，您好！

    { $programme }的申报截止时间已变更。申报将于{ $closes }截止，不再是{ $before }。

    组织者说明的理由：{ $reason }

    您的参赛项目在此：

    { $link }

letter-consent-asked-subject = 您是否同意一个项目参加{ $programme }？
letter-consent-asked-body =
    { $name }，您好！

    { $nominator }（{ $nominator_email }）向{ $programme }申报了项目“{ $title }”（编号{ $reference }），并指明您是项目所有者。

    只有经您同意，项目才会交给评委。通过此链接，您可以查看申报内容并作出答复，无需账户：

    { $link }

    如果您不了解此事，请答复不同意。

letter-consent-answered-subject = { $reference }：项目所有者已答复
letter-consent-answered-body =
    { $answer ->
        [given]
            { $name }，您好！

            { $owner }同意您向{ $programme }申报参赛项目“{ $title }”。

            { $words }

            { $link }
       *[refused]
            { $name }，您好！

            { $owner }不同意您向{ $programme }申报参赛项目“{ $title }”。未经同意，项目不能交给评委。

            { $words }

            { $link }
    }

letter-coordinator-named-subject = { $programme }：请您跟进{ $country }的参赛项目
letter-coordinator-named-body =
    { $name }，您好！

    { $programme }的组织者指定您为{ $country }的协调员。请用本电子邮件地址登录，即可在此查看该国的参赛项目列表：

    { $link }

letter-join-asked-subject = { $reference }：{ $who }希望加入您的团队
letter-join-asked-body =
    { $name }，您好！

    { $who }（{ $email }）得知“{ $title }”的团队正在寻找成员，来信如下：

    { $words }

    如果您希望对方加入团队，请在此邀请该地址：

    { $link }
