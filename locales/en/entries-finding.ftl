# Finding entries: the catalogue and the lists behind the scenes.

entries-option-count = { $name } ({ $count })
entries-picture-of = Picture of “{ $title }”
entries-catalogue-print = All on one page, to print
entries-catalogue-print-how = Print this page with your browser. Buttons and menus are left out on paper.

# Kept views of the list, and the same verdict for many.

entries-views = Kept views
entries-views-keep = Kept views of this list
entries-view-name = Name of this view
entries-view-name-help = What is asked now is kept under it, for everybody who runs this edition. The same name again takes the place of the older one.
entries-view-save = Keep this view
entries-view-remove = Remove
entries-choose = Choose
entries-verdicts = The same verdict for many
entries-verdicts-ticked = Give those ticked a verdict
entries-verdicts-all =
    { $n ->
        [one] Give the one found a verdict
       *[other] Give all { $count } found a verdict
    }
entries-verdicts-chosen =
    { $n ->
        [one] 1 entry
       *[other] { $count } entries
    }
entries-verdicts-preview = Show what this does
entries-verdicts-apply = Do it
entries-verdicts-after = Each team gets its own letter in ten minutes; until then letters can be stopped.
entries-verdicts-back = Back to the list
entries-verdicts-would =
    { $n ->
        [0] No entry would change.
        [one] 1 entry would get this verdict.
       *[other] { $count } entries would get this verdict.
    }
entries-verdicts-done =
    { $n ->
        [0] No entry has changed.
        [one] 1 entry has got this verdict.
       *[other] { $count } entries have got this verdict.
    }
entries-verdicts-as-before =
    { $n ->
        [one] 1 had it already, with this reason.
       *[other] { $count } had it already, with this reason.
    }
entries-verdicts-not =
    { $n ->
        [one] 1 cannot, because:
       *[other] { $count } cannot, because:
    }
said-view-saved = The view is kept.
said-view-removed = The view is removed.
entries-why-view-name = Give the view a name of at most { $most } characters
entries-why-views-many = There are { $most } kept views. Remove one first
entries-why-none-ticked = Tick at least one entry in the list
