# Letters as the desk shows them.

desk-letter-failed = Not delivered
desk-letter-again = Try again now
said-letter-tried-again = The letter will be tried again within some seconds.
desk-act-letter-tried-again = Had a letter tried again
