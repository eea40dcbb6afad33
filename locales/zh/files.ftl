# Files that people bring.

files-add = 添加文件
files-change = 添加或更改文件
files-back = 返回表单
files-lead = 文件与您的表单分开保存。添加文件不会改动您填写的任何文字。
files-none = 尚无文件。
files-choose = 文件
files-kinds = { $kinds }，每个最大{ $size } MB。文件数量：最多{ $most }个。每个文件收到后都会重新生成，不保留制作者信息。
files-kind-picture = 图片（JPEG、PNG、WebP、GIF）
files-kind-pdf = PDF
files-kind-slides = 幻灯片（PPTX、ODP）
files-kind-one-picture = 图片
files-kind-one-pdf = PDF
files-kind-one-slides = 幻灯片
files-upload = 上传
files-remove = 移除
files-unnamed = { $field }，文件{ $number }
files-full-title = 无法再添加文件
files-full-text = 请先移除一个，再添加另一个。
files-progress = 上传
files-sending = 正在发送：{ "{percent}" } %
files-checking = 已收到，正在检查……
files-too-large-here = 此文件超出可发送的大小。没有发送任何内容；请选择较小的文件
files-broken-here = 文件尚未传完，连接就中断了。其他内容没有丢失；请点击“上传”重新发送
files-why-nothing = 请先选择文件
files-why-large = 文件超过{ $most } MB。请缩小后重新发送
files-why-broken-off = 文件尚未传完，连接就中断了。其他内容没有丢失；请重新发送
files-why-kind = 无法根据内容判断文件类型。请另存为 JPEG、PNG、PDF、PPTX 或 ODP 后发送
files-why-other-kind =
    { $kind ->
        [picture] 这是图片，此处不需要图片
        [pdf] 这是 PDF，此处不需要 PDF
       *[slides] 这是幻灯片，此处不需要幻灯片
    }
files-why-stowaway = 此图片后面隐藏了其他内容。请用图片程序打开，重新保存后发送
files-why-broken-picture = 此图片无法完整打开。请用图片程序打开，重新保存后发送
files-why-pixels = 此图片超过{ $most }百万像素。请缩小后重新发送
files-why-broken-pdf = 此 PDF 无法完整打开。请将其打印成新的 PDF 后发送
files-why-locked = 此文件设有密码。请保存为无密码的文件后发送
files-why-programs = 此文件内含程序或其他文件。请去除这些内容后保存（PDF 请打印成新的 PDF），再发送
files-why-broken-slides = 此幻灯片无法完整打开。请重新保存或另存为 PDF 后发送
files-why-unpacked = 此幻灯片解压后超出可接受的大小。请缩小其中的图片，或另存为 PDF
files-why-path = 此文件中有些部分的名称指向文件之外。请重新保存幻灯片后发送
files-why-no-table = 这既不是 UTF-8 文本，也不是电子表格。请在电子表格程序中另存为“CSV UTF-8”或 XLSX，然后选择该文件。
files-why-no-sheet = 无法读取此电子表格。请在电子表格程序中打开，另存为 XLSX 或“CSV UTF-8”（不设密码），然后选择该文件。
