# The frame of every page, and the parts that pages share.

layout-product = Palmares
layout-skip = Skip to the content
layout-navigation = Main navigation
layout-my-entries = My entries
layout-judging = Judging
layout-desk = Desk
layout-account = Account
layout-sign-in = Sign in
layout-sign-out = Sign out
layout-language = Language
layout-change-language = Change language
layout-help = Help

parts-error-summary = There is a problem
parts-error = Error:
parts-optional = (optional)
parts-kilobytes = { $size } kB
parts-megabytes = { $size } MB
parts-change = Change
parts-pages = Pages
parts-previous = Previous page
parts-next = Next page
parts-page-of = Page { $page } of { $pages }
parts-crumbs = You are here
# $time: a date and time in the reader's own time zone.
parts-local-time = { $time }, your time
parts-offline = Not saved yet, trying again. Your text stays on this page.
parts-signed-out = Not saved: you have been signed out. Sign in again; your text will be here when you come back.
layout-support-label = Acting for a judge
layout-support = You act for { $name }. It ends { $until }.
layout-support-end = End it now
