# Letters. $name is the reader, $link an address.

mail-why-already-sent = This letter has already gone.

letter-sign-in-subject = Your link to sign in to Palmares
letter-sign-in-body =
    Hello { $name },

    here is your link to Palmares:

    { $link }

    It opens a page with a button. It works once, for { $minutes } minutes.

    If you did not ask for it, throw this letter away: without the link nobody gets in.
