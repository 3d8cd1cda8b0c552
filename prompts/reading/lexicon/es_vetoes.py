"""What takes a Spanish announcement back; written without accents, because the reading folds them."""

QUESTION = (
    (
        r"^\W*(?:(?:ok|y|pero|hola|perdon|una pregunta|pregunta|oye|oigan|por cierto)\W+){0,3}(?:quien|que|cuando|"
        r"donde|cual\w*|por que|como|cuanto|ya (?:se|esta|hay|decid)|alguien|se sabe|hay que|deberiamos|podemos|"
        r"pueden|podeis)\b(?=[^.!]*\?|[^.!]*$)(?! (?:sepan|quede))"
    ),
    (
        r"\b(?:no se si|saber si|me pregunto|no esta claro|ni idea|no tengo claro)\b|\b(?:no|verdad|vale|ok|cierto|"
        r"si|de acuerdo)\s*\?|(?:hay que|tenemos que|debemos|falta|necesitamos|toca) (?:\w+ )?(?:decidir|definir|"
        r"elegir|aprobar|una decision|aprobacion)|por decidir|(?:por favor|pueden|podeis|podemos) (?:\w+ )"
        r"*(?:votar|voten|decidir|aprobar|elegir|confirmar|confirmen)"
    ),
)

HYPOTHETICAL = (
    (
        r"\b(?:mientras no|con la condicion|(?<!que )si (?!,)\w+|supongamos|imaginemos|imagina|suponiendo|en caso "
        r"de|siempre que|a menos que|salvo que|en cuanto|una vez que|cuando (?:\w+ )?(?:decidamos|apruebe|firmen|"
        r"tengamos)|habria|habriamos|seria|serian|tendriamos|necesitariamos|podriamos|deberia\w*|hubieramos|"
        r"hubiesemos|antes de (?:que|\w+(?:ar|er|ir)(?:lo|la)?\b)|depende de|dependiendo|en teoria)\b"
    ),
)

PROPOSAL = (
    (
        r"\b(?:soy partidari\w+|por mi |abogo|lo ves|lo veis|yo \w+ia|yo a |quizas?|tal vez|a lo mejor|podriamos|"
        r"podria|deberiamos|deberia|propon\w*|(?:mi|una) propuesta|propuesta\s*:|propongo|sugier\w*|sugerencia\w*|"
        r"recomend\w*|en mi opinion|creo que|yo creo|pienso|me parece|opino|preferiria|prefiero|me gustaria|me "
        r"inclino|yo votaria|voto por|que tal si|y si\b|por que no|idea|que opinais|que opinan|que os parece|que "
        r"les parece|pensais|considerar|considerando|borrador|discutir|debatir|probablemente|seguramente|ojala|"
        r"espero|habria que|quiero|queremos|quisiera|estaria bien)\b"
    ),
)

UNDECIDED = (
    (
        r"\b(?:ahora mismo|actualmente|en este momento|estamos \w+ndo|quedan (?:dos|tres|diez|\d+) (?:fallos|"
        r"errores|bugs|dias)|faltan? (?:dos|tres|diez|\d+|solo)|por (?:festivo|puente|obras|un corte|averia|"
        r"mantenimiento))\b"
    ),
    (
        r"\b(?:aun no|todavia no|no hemos (?:decidido|acordado|aprobado)|no (?:se ha|esta|hay|han|ha) (?:\w+ )"
        r"?(?:decidido|decision|acuerdo|aprobado|consenso|definido)|sin (?:decision|decidir|acuerdo|definir)|nada "
        r"decidido|pendiente\w*|esperando|a la espera|en curso|por definir|toma de decisiones|arbol de decision|"
        r"documento de decision)\b"
    ),
)

REPORTED = (
    (
        r"\b(?:segun|al parecer|parece que|dicen que|oi que|escuche que|lei\b|leido|prensa|noticia\w*|comunicado|"
        r"articulo|podcast|competencia|competidor\w*|(?:el|la|su|un|nuestro) (?:cliente|clienta|proveedor|"
        r"prospecto|ayuntamiento|gobierno|tribunal|banco|colegio|alcaldia|casero)\b[^.!?\n]{0,30}\b(?:ha|han|va a|"
        r"decidio|acordo|aprobo)|su (?:junta|consejo|jefe|direccion|equipo|comite)|ellos (?:han|decid)|google|"
        r"microsoft|apple|amazon|telefonica|inditex|me dijo que|nos dijeron que|me conto|anuncio que)\b"
    ),
)

PAST = (
    (
        r"\b(?:en aquel entonces|antiguamente|el ano pasado|el mes pasado|el verano pasado|hace (?:\w+ )?(?:ano|"
        r"anos|meses|mucho|tiempo)|originalmente|historicamente|en su (?:dia|momento)|como sabeis|como saben|"
        r"contexto|(?:en )?(?:19\d\d|20[01]\d|202[0-4])|mi (?:anterior|antigua|antiguo)|la anterior|el anterior|"
        r"(?:habia|habiamos|habian) (?:\w+ )?(?:decidido|acordado|elegido|optado|aprobado)|cuando (?:llegue|entre)|"
        r"por aquel)\b"
    ),
)

LOGISTICS = (
    (
        r"\b(?:a las? \d{1,2}(?::\d\d)?|\d{1,2}:\d\d|(?<!en )pausa|sala \w+|enlace de|agenda|calendario|cita|hasta "
        r"(?:luego|manana|ahora)|siguiente (?:punto|tema)|nos vemos|nos juntamos|quedamos (?:a|el|para|manana|hoy|"
        r"luego)|vamos con (?:retraso|prisa|calma|tiempo)|por hoy|lo dejamos (?:aqui|por hoy)|vamos a ver|vamos "
        r"viendo|veremos|hablamos|pasamos al (?:siguiente|punto)|bienvenid\w+|estoy (?:fuera|de)|estas en|ha "
        r"terminado|terminaron|a las? \d)\b"
    ),
)

POLL = (
    (
        r"\b(?:encuesta|votacion\s*:|votad|voten|que opin\w+|que os parece|que les parece|que pensais|que piensan|"
        r"objeciones|como lo veis|como lo ven)\b|[.!]\s+¿?(?:ok|vale|de acuerdo|os parece|les parece|objeciones|"
        r"alguna objecion|que (?:opin|pens)\w+|si|no)[^.?!\n]{0,60}\?"
    ),
)

PERSONAL = (
    (
        r"\b(?:sofa|azucar|colegio|cole\b|casarnos|casarme|casarse|vecin\w+|bebe|embaraz\w+|mudarnos|fumar|"
        r"almuerzo|almorzar|comida\b|cena\w*|desayun\w*|pizza|tacos?|paella|tortilla|hamburguesa\w*|cafe|"
        r"cerveza\w*|cana\w*|tarta|dieta|vegan\w*|vegetarian\w*|gimnasio|gym|yoga|maraton|zapatillas|zapatos|mi "
        r"(?:mujer|marido|esposa|esposo|novia|novio|hija|hijo|hijos|perro|gato|hermana|hermano|madre|padre|casa|"
        r"piso|coche|bici|pelo|familia|jardin)|nuestr[oa] (?:boda|hija|hijo|perro|gato|casa|cocina)|perro|gato|"
        r"cachorro|vacaciones|boda|concierto|cine|netflix|peluquer\w+|tatuaje|fin de semana|finde|comer|cocinar|"
        r"cumpleanos)\b"
    ),
)

JOKE = (
    (
        r"\b(?:(?:ja){2,}\w*|(?:je){2,}\w*|jaj\w*|lol|broma|es coña|es cona|xd+|maquina de cafe|unicornio\w*)\b|😜|"
        r"🤪|😅|🤣|😂\s*$|:joy:"
    ),
)

BARE = (
    (
        r"(?:(?:ok|vale|perfecto|listo|bueno|dale|venga|genial|hecho|pues),? ){0,2}(?:(?:pues )?asi se hace|"
        r"(?:pues )?queda asi|hagamos(?:lo)? eso|hagamoslo(?: asi)?|lo hacemos(?: asi)?|vamos con (?:eso|esa|ese)|"
        r"hecho|decidido|aprobado|trato hecho|queda (?:decidido|asi|acordado))(?=\s*[.!,-]|$)"
    ),
)
