# The run of show.

ceremony-run = 颁奖流程
ceremony-lead = 按颁发顺序排列的各奖项。仅组织者可以看到此页面。决定经双方签署后，姓名才会显示。请打印出来供台上人员使用。
ceremony-begins = 开始时间：{ $when }
ceremony-lasts = 时长：{ $span }
ceremony-span = { $minutes }分{ $seconds }秒
ceremony-undecided = { $count }个奖项尚无已签署的决定。
ceremony-decide = 前往决定页面
ceremony-seconds = 每个奖项的秒数
ceremony-seconds-help = 10至1,800秒。宣布姓名和握手约需100秒。
ceremony-count = 重新计算
ceremony-none = 没有奖项
ceremony-none-text = 奖项来自活动的设置。请在那里添加。
ceremony-not-decided = 未决定
ceremony-no-award = 奖项空缺
