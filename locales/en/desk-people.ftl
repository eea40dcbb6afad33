# People from a file, and as a file.

desk-people-import = People from a file
desk-people-file = Everybody as a file
desk-people-import-lead = Bring in organisers, chairs, auditors and coordinators from a spreadsheet. You see what would change before anything does, and all of it is applied or nothing.
desk-people-import-columns = The first row names the columns, in any order. Name, email and role are needed. The role is organiser, chair, auditor or coordinator; somebody with two roles stands in two rows. The language is that of the first letter to somebody who is new: en, ar, fr, es, ru or zh.
desk-people-import-country = A coordinator has a country, by its name or its key in the form. Judges have a file of their own, on the page of judges.
desk-people-preview-lead = Nothing has been changed yet. When you apply it, everybody gets the letter that they would get if you named them one by one.
desk-people-preview-wrong =
    { $n ->
        [one] { $count } row is wrong, so nothing of the file can be applied. Mend it and choose the file again.
       *[other] { $count } rows are wrong, so nothing of the file can be applied. Mend them and choose the file again.
    }
desk-people-preview-problems = What is wrong
desk-people-preview-new =
    { $n ->
        [one] { $count } person would be new here
       *[other] { $count } people would be new here
    }
desk-people-preview-given =
    { $n ->
        [one] { $count } known person would get a role or a country
       *[other] { $count } known people would get a role or a country
    }
desk-people-preview-same =
    { $n ->
        [one] { $count } row says what is so already
       *[other] { $count } rows say what is so already
    }
desk-people-row-new = New
desk-people-row-given = Gets it
desk-people-row-same = Has it
desk-people-follows = Coordinator: { $country }
said-people-imported =
    { $n ->
        [one] { $count } row of the file is applied. The letter is on its way.
       *[other] { $count } rows of the file are applied. The letters are on their way.
    }
said-people-same = The file holds nothing new. Nothing was changed.
desk-why-row-role = “{ $typed }” is no role that is given here. Write organiser, chair, auditor or coordinator
desk-why-row-judge = Judges are brought in on the page of judges. Take this row out
desk-why-row-country-missing = A coordinator follows a country. Write its name or its key
desk-why-row-country = There is no country “{ $typed }” in the entry form. Write its name or its key as it stands there
desk-why-row-country-not = Only coordinators have a country. Leave it empty, or write coordinator as the role
desk-why-row-no-countries = The entry form asks for no country, so nobody can follow one. Take this row out
desk-why-row-language = There is no language “{ $typed }” here. Write en, ar, fr, es, ru or zh, or leave it empty
desk-why-row-twice = { $email } has this role in an earlier row, too. Take one of them out
desk-why-people-file =
    { $n ->
        [one] { $count } row of the file is wrong, so nothing was changed
       *[other] { $count } rows of the file are wrong, so nothing was changed
    }
desk-act-people-imported = Brought in people from a file
desk-why-no-organiser = { $email } organises nothing in this programme. Name one of its organisers
