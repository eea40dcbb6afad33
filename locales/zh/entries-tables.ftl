# Tables in the hall: their numbers, cards and lists.

entries-tables-title = 会场展台 – { $programme }
entries-tables-heading = 会场展台
entries-tables-lead = 每个团队都有一个编号的展台。评委凭编号找到团队，各团队可在参赛项目页面上查看自己的展台号。
entries-tables-none = 会场尚无团队
entries-tables-none-text = 已提交（如需初审，则须合格）的参赛项目在此分配展台。
entries-tables-without = { $n ->
    [0] 每个参赛项目都有展台。
   *[other] { $count }个参赛项目尚无展台。
}
entries-tables-first = 起始号码
entries-tables-step = 类别之间的间隔
entries-tables-step-none = 无
entries-tables-step-of = 每个类别按{ $step }的间隔另起编号
entries-tables-anew = 全部重新编号
entries-tables-anew-help = 不勾选则只为没有号码的编号。重新编号后，已打印的卡片会出错。
entries-tables-give = 分配号码
entries-tables-caption = 展台、号码和位置
entries-table-number = 号码
entries-table-place = 位置
entries-table-number-of = { $entry }的展台号
entries-table-place-of = { $entry }的位置
entries-table-differs = 已更改
entries-tables-save = 保存列表
entries-tables-drop = 放弃文件内容
entries-tables-cards = 摆放在展台上的卡片
entries-tables-cards-lead = 请打印此页：每个展台单独一张。
entries-tables-no-cards = 尚无展台有号码
entries-tables-no-cards-text = 请先分配号码。
entries-tables-file = 从文件导入号码
entries-tables-file-label = 文件
entries-tables-file-help = 含有 reference、number 和 place 列的 CSV 文件，例如您在此下载的文件。更改之前会先显示文件内容。
entries-tables-look = 查看将带来的更改
entries-tables-from-file = 尚未保存任何内容
entries-tables-from-file-text = { $n ->
    [0] 文件内容与现状一致。
   *[other] 文件更改了{ $count }个展台。请保存列表以保留更改。
}
entries-table-own = 您的展台：{ $number }
entries-table-own-place = 您的展台：{ $number }，{ $place }
entries-table-own-text = 评委会按此号码寻找。评委巡视期间，请始终安排人员在场。

entries-why-table-number = { $entry }：展台号须为1至9999的整数。
entries-why-table-twice = 展台号{ $number }会同时属于{ $one }和{ $other }。请为其中一个另编号码。
entries-why-tables-unreadable = 无法读取此文件。请另存为 UTF-8 编码的 CSV 后重试。
entries-why-tables-columns = 文件的第一行须有“reference”和“number”列。
entries-why-tables-no-entry = 第{ $row }行：此处没有编号为“{ $entry }”的参赛项目。
entries-why-tables-no-number = 第{ $row }行：{ $entry }的号码不是整数。

said-tables-saved = 展台已保存。
said-tables-numbered = 号码已分配。各团队可在参赛项目页面上查看。

desk-act-tables-set = 分配或更改了会场展台
