# Pages that answer instead of the one that was asked for.

error-home = Go to the first page
error-400-title = That could not be understood
error-400-text = The request was not complete. Go back, and try again.
error-401-title = Please sign in
error-401-text = You have been signed out, or were never signed in. Nothing that you saved is lost.
error-403-title = This cannot be done
error-403-text = This cannot be done now.
error-404-title = Not found
error-404-text = There is nothing at this address, or it is not for you.
error-405-title = That cannot be done here
error-405-text = This address does not take that kind of request.
error-409-title = Something changed meanwhile
error-409-text = Somebody else was quicker, or this page was old. Load it again to see how things stand now.
error-413-title = That is too large
error-413-text = What you sent is larger than this page takes.
error-429-title = Too many attempts
error-429-text = Wait some minutes, then try again.
error-500-title = Something went wrong on our side
error-500-text = It has been noted. Try again in a moment; what was saved before is safe.
error-503-title = One moment, please
error-503-text = More people are here than we can serve just now. Try again in a few seconds; nothing was changed.
error-form-unreadable = The form could not be read. Go back, and send it again.
error-foreign-post = This form came from another site, so it was not accepted. Open the page here, and send it again.
