# Letters. $name is the reader, $link an address.

mail-why-already-sent = This letter has already gone.

letter-sign-in-subject = Your link to sign in to Palmares
letter-sign-in-body =
    Hello { $name },

    here is your link to Palmares:

    { $link }

    It opens a page with a button. It works once, for { $minutes } minutes.

    If you did not ask for it, throw this letter away: without the link nobody gets in.

# The words of the button in the HTML part of a letter.
letter-open = Open the page

mail-why-in-hand = This letter is being handed to the mail server just now. In a minute it has gone, or can be stopped.

mail-remedy-address = The address does not exist. Ask for the right one: on a team the lead invites the new address, and a judge is invited anew.
mail-remedy-full = The mailbox is full. Reach the person in another way, then let the letter be tried again.
mail-remedy-policy = The reader's mail server does not want letters from yours. Whoever runs your mail server can see to its good name (SPF, DKIM, DMARC).
mail-remedy-server = Your own mail server cannot be reached or does not let Palmares in. Whoever runs this site looks at smtp_url; the letter is tried again by itself.
mail-remedy-refused = The reader's mail server refuses the letter for good. Reach the person in another way, or ask for another address.
mail-remedy-later = The reader's mail server asks for patience. The letter is tried again by itself.
