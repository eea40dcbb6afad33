# Files that people bring.

files-add = Add files
files-change = Add or change files
files-back = Back to the form
files-lead = Files are kept beside your form. Adding one changes none of your words.
files-none = No file yet.
files-choose = File
files-kinds = { $kinds }, up to { $size } MB each. Number of files: up to { $most }. Each is written anew when it comes, without notes on who made it.
files-kind-picture = pictures (JPEG, PNG, WebP, GIF)
files-kind-pdf = PDF
files-kind-slides = slides (PPTX, ODP)
files-kind-one-picture = Picture
files-kind-one-pdf = PDF
files-kind-one-slides = Slides
files-upload = Upload
files-remove = Take out
files-unnamed = { $field }, file { $number }
files-full-title = There is no room for another file
files-full-text = Take one out to bring another.
files-progress = Upload
files-sending = Sending: { "{percent}" } %
files-checking = It has come. It is being checked …
files-too-large-here = This file is larger than may be sent. Nothing was sent; choose a smaller one
files-broken-here = The line broke before the whole file had come. Nothing else is lost; press Upload to send it again
files-why-nothing = Choose a file first
files-why-large = The file is larger than { $most } MB. Make it smaller and send it again
files-why-broken-off = The line broke before the whole file had come. Nothing else is lost; send it again
files-why-kind = What kind of file this is cannot be told from its content. Save it as JPEG, PNG, PDF, PPTX or ODP and send that
files-why-other-kind =
    { $kind ->
        [picture] This is a picture, which is not asked for here
        [pdf] This is a PDF, which is not asked for here
       *[slides] These are slides, which are not asked for here
    }
files-why-stowaway = There is something else hidden behind this picture. Open it in a program for pictures, save it anew and send that
files-why-broken-picture = This picture cannot be opened whole. Open it in a program for pictures, save it anew and send that
files-why-pixels = This picture has more than { $most } million pixels. Make it smaller and send it again
files-why-broken-pdf = This PDF cannot be opened whole. Print it into a new PDF and send that
files-why-locked = This file is locked by a password. Save it without one and send that
files-why-programs = This file carries programs or other files inside. Save it without them (a PDF: print it into a new one) and send that
files-why-broken-slides = These slides cannot be opened whole. Save them anew, or as PDF, and send that
files-why-unpacked = These slides unpack to more than can be taken. Make the pictures in them smaller, or save them as PDF
files-why-path = This file holds parts whose names lead out of it. Save the slides anew and send that
files-why-no-table = This is neither a text in UTF-8 nor a spreadsheet. In your spreadsheet program, save it as “CSV UTF-8” or XLSX, and choose that file.
files-why-no-sheet = This spreadsheet cannot be read. Open it in your spreadsheet program, save it as XLSX or “CSV UTF-8” without a password, and choose that file.
