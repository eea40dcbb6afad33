# Finding entries: the catalogue and the lists behind the scenes.

entries-option-count = { $name } ({ $count })
entries-picture-of = Picture of “{ $title }”
entries-catalogue-print = All on one page, to print
entries-catalogue-print-how = Print this page with your browser. Buttons and menus are left out on paper.
