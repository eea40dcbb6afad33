# The letter to a voter.

letter-vote-link-subject = Su papeleta: { $programme }
letter-vote-link-body =
    Hola, { $name }:

    Aquí tiene el enlace a su papeleta en la votación pública de { $programme }:

    { $link }

    Abre una página con un botón. Guarde esta carta: hasta el { $closes } su enlace le devuelve a su papeleta, en cualquier dispositivo. No se la pase a nadie: quien lo tiene vota en su lugar.

    Si usted no lo ha pedido, deseche esta carta: así nadie vota con su dirección.
