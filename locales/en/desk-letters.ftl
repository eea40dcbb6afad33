# Letters as the desk shows them.

desk-letter-failed = Not delivered
desk-letter-again = Try again now
said-letter-tried-again = The letter will be tried again within some seconds.
desk-act-letter-tried-again = Had a letter tried again

# Letters of the program in an edition's own words.

desk-texts = Letters in your own words
desk-texts-lead = The program writes these letters by itself. You may say them in your own words, in each language; where you write nothing, it says its own.
desk-texts-program = In the program’s words
desk-texts-own = In your words: { $languages }
desk-text-blanks = Blanks that are filled in for each reader:
desk-text-subject = Subject ({ $language })
desk-text-body = Letter ({ $language })
desk-text-body-help = A line that is nothing but {"{link}"} becomes a button. Leave subject and letter empty for the program’s words.
desk-text-program = What the program says by itself:
desk-text-save = Save
desk-text-preview = Show the letter
said-letter-worded = The words are saved. Letters that are already in the outbox stay as they are.
desk-why-text-half = Write both the subject and the letter, or neither
desk-why-text-blank = This letter has no blank “{ $blank }”
desk-why-text-link = Put {"{link}"} somewhere in the letter: without it the reader does not get to where it leads
