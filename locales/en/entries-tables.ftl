# Tables in the hall: their numbers, cards and lists.

entries-tables-title = Tables in the hall – { $programme }
entries-tables-heading = Tables in the hall
entries-tables-lead = Every team gets a table with a number. Judges find teams by it, and each team reads its own on the page of its entry.
entries-tables-none = Nobody stands in the hall yet
entries-tables-none-text = Entries that are submitted, and eligible where that is screened, get tables here.
entries-tables-without = { $n ->
    [0] Every entry has a table.
    [one] { $count } entry has no table yet.
   *[other] { $count } entries have no table yet.
}
entries-tables-first = First number
entries-tables-step = Gaps between categories
entries-tables-step-none = None
entries-tables-step-of = Each category begins { $step } further on
entries-tables-anew = All get a new number
entries-tables-anew-help = Without this, only those who have none. Cards that are printed already would be wrong.
entries-tables-give = Give out numbers
entries-tables-caption = Tables, their numbers and where they are
entries-table-number = Number
entries-table-place = Place
entries-table-number-of = Table number of { $entry }
entries-table-place-of = Place of { $entry }
entries-table-differs = Changed
entries-tables-save = Save the list
entries-tables-drop = Drop what the file says
entries-tables-cards = Cards to stand on the tables
entries-tables-cards-lead = Print this page: each table has a sheet of its own.
entries-tables-no-cards = No table has a number yet
entries-tables-no-cards-text = Give out numbers first.
entries-tables-file = Bring numbers from a file
entries-tables-file-label = File
entries-tables-file-help = CSV with the columns reference, number and place, such as the one that you download here. What it says is shown before anything is changed.
entries-tables-look = See what it changes
entries-tables-from-file = Nothing is saved yet
entries-tables-from-file-text = { $n ->
    [0] The file says what is already so.
    [one] The file changes { $count } table. Save the list to keep it.
   *[other] The file changes { $count } tables. Save the list to keep them.
}
entries-table-own = Your table: { $number }
entries-table-own-place = Your table: { $number }, { $place }
entries-table-own-text = Judges look for this number. Please have somebody there at all times while judges walk.

entries-why-table-number = { $entry }: a table number is a whole number from 1 to 9999.
entries-why-table-twice = Table { $number } would belong to both { $one } and { $other }. Give one of them another number.
entries-why-tables-unreadable = This file cannot be read. Save it as CSV with UTF-8 and try again.
entries-why-tables-columns = The file needs the columns “reference” and “number” in its first row.
entries-why-tables-no-entry = Row { $row }: no entry here has the reference “{ $entry }”.
entries-why-tables-no-number = Row { $row }: what stands as the number of { $entry } is no whole number.

said-tables-saved = The tables are saved.
said-tables-numbered = Numbers are given out. Teams read theirs on the page of their entry.

desk-act-tables-set = Gave out or changed tables in the hall
