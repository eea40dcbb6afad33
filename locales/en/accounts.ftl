# Signing in, and one's own account.

accounts-sign-in-title = Sign in
accounts-sign-in-lead = Type your e-mail address. We send you a letter with a link; no password is needed.
accounts-email = E-mail address
accounts-email-hint = New here? Use the same form: the link opens your account.
accounts-send-link = Send me a link
accounts-with-password = I have a password
accounts-password = Password
accounts-sign-in = Sign in
accounts-letter-sent-title = Look into your mail
accounts-letter-sent-lead = A letter is on its way to { $email }. Open the link in it to sign in.
accounts-letter-sent-time =
    { $n ->
        [one] The link works once, for { $count } minute.
       *[other] The link works once, for { $count } minutes.
    }
accounts-letter-again = No letter? Look among unwanted mail, or ask again
accounts-link-title = Sign in to Palmares
accounts-link-lead = You are about to sign in as { $email }.
accounts-link-new = This address is new here. Tell us your name, and your account is open.
accounts-name = Your name
accounts-name-hint = As it should stand in letters and on certificates.
accounts-title = Your account
accounts-lead = Signed in as { $email }.
accounts-profile = Name and language
accounts-letters-language = Language of pages and letters
accounts-save = Save
accounts-password-title = Password
accounts-password-hint = At least 10 characters. A password is a second way in; links in letters go on working.
accounts-new-password = New password
accounts-save-password = Set the password
accounts-sessions = Where you are signed in
accounts-sessions-lead = End a session that you do not know, or that you no longer need.
accounts-session-since = Since { $when }
accounts-this-device = This device
accounts-end-session = End this session

said-signed-out = You are signed out.
said-profile-saved = Your name and language are saved.
said-password-saved = Your password is set.
said-session-ended = That session has ended.

accounts-why-email-missing = Type your e-mail address
accounts-why-email-form = Type an e-mail address such as name@example.org
accounts-why-name-missing = Type your name
accounts-why-name-long = Type a name of at most 120 characters
accounts-why-password-length = Choose a password of at least { $least } characters
accounts-why-wrong-password = This address and password do not belong together. Try again, or ask for a link
accounts-why-too-many =
    { $n ->
        [one] Too many attempts. Wait { $minutes } minute, then try again
       *[other] Too many attempts. Wait { $minutes } minutes, then try again
    }
accounts-why-link-used = This link has been used. Ask for a new one on the sign-in page.
accounts-why-link-old = This link is too old. Ask for a new one on the sign-in page.
accounts-supports = Who acted for you
accounts-support-from-until = { $from } until { $until }
accounts-supports-more = See what was done
accounts-why-support-reason = Write why you act for this person: they read it.

accounts-data = Your data
accounts-data-text = Your account, the devices you signed in with, your entries, your work as a judge with your sheets, the letters to you by their subjects and what the log says you did, in one file. What others said of you in confidence, such as a conflict of interest, is not in it.
accounts-data-download = Download your data (JSON)
accounts-erasure = Erase me
