# Finding entries: the catalogue and the lists behind the scenes.

entries-option-count = { $name }（{ $count }）
entries-picture-of = “{ $title }”的图片
entries-catalogue-print = 全部显示在一页，供打印
entries-catalogue-print-how = 请用浏览器打印此页。按钮和菜单不会印在纸上。

# Kept views of the list, and the same verdict for many.

entries-views = 已存视图
entries-views-keep = 此列表的已存视图
entries-view-name = 此视图的名称
entries-view-name-help = 当前的查询条件会以此名称保存，供管理本届的所有人使用。再次使用相同名称会替换旧视图。
entries-view-save = 保存此视图
entries-view-remove = 移除
entries-choose = 选择
entries-verdicts = 批量给出相同结论
entries-verdicts-ticked = 为勾选的项目给出结论
entries-verdicts-all = 为找到的全部{ $count }个项目给出结论
entries-verdicts-chosen = { $count }个参赛项目
entries-verdicts-preview = 查看效果
entries-verdicts-apply = 执行
entries-verdicts-after = 每个团队会在十分钟后各自收到邮件；在此之前可以停止发送。
entries-verdicts-back = 返回列表
entries-verdicts-would =
    { $n ->
        [0] 没有参赛项目会改变。
       *[other] { $count }个参赛项目会得到此结论。
    }
entries-verdicts-done =
    { $n ->
        [0] 没有参赛项目改变。
       *[other] { $count }个参赛项目已得到此结论。
    }
entries-verdicts-as-before = { $count }个已有此结论，理由相同。
entries-verdicts-not = { $count }个无法给出结论，因为：
said-view-saved = 视图已保存。
said-view-removed = 视图已移除。
entries-why-view-name = 请为视图起一个不超过{ $most }个字符的名称
entries-why-views-many = 已有{ $most }个已存视图。请先移除一个
entries-why-none-ticked = 请在列表中至少勾选一个参赛项目
