"""What takes a Spanish announcement back; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|y|pero|hola|perdon|una pregunta|pregunta|oye|oigan|por cierto)\W+){0,3}(?:quien|que|cuando|"
            r"donde|cual\w*|por que|como|cuanto|ya (?:se|esta|hay|decid)|alguien|se sabe|hay que|deberiamos|podemos|"
            r"pueden|podeis)\b(?=[^.!]*\?|[^.!]*$)(?! (?:sepan|quede))"
        ),
        (
            r"\b(?:no se si|saber si|me pregunto|no esta claro|ni idea|no tengo claro)\b|\b(?:no|verdad|vale|ok|"
            r"cierto|si|de acuerdo)\s*\?|(?:hay que|tenemos que|debemos|falta|necesitamos|toca) (?:\w+ )?(?:decidir|"
            r"definir|elegir|aprobar|una decision|aprobacion)|por decidir|(?:por favor|pueden|podeis|podemos) (?:\w+ "
            r")*(?:votar|voten|decidir|aprobar|elegir|confirmar|confirmen)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:mientras no|con la condicion|(?<!que )si (?!,)\w+|supongamos|imaginemos|imagina|suponiendo|en caso "
            r"de|siempre que|a menos que|salvo que|en cuanto|una vez que|cuando (?:\w+ )?(?:decidamos|apruebe|firmen|"
            r"tengamos)|habria|habriamos|seria|serian|tendriamos|necesitariamos|podriamos|deberia\w*|hubieramos|"
            r"hubiesemos|antes de (?:que|\w+(?:ar|er|ir)(?:lo|la)?\b)|depende de|dependiendo|en teoria)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:soy partidari\w+|por mi |abogo|lo ves|lo veis|yo \w+ia|yo a |quizas?|tal vez|a lo mejor|podriamos|"
            r"podria|deberiamos|deberia|propon\w*|(?:mi|una) propuesta|propuesta\s*:|propongo|sugier\w*|sugerencia\w*|"
            r"recomend\w*|en mi opinion|creo que|yo creo|pienso|me parece|opino|preferiria|prefiero(?! (?:ser|"
            r"decir\w*|dejar\w*|hablar)\b)|me gustaria|me inclino|yo votaria|voto por|que tal si|y si\b|por que no|"
            r"idea|que opinais|que opinan|que os parece|que les parece|pensais|considerar|considerando|borrador|"
            r"discutir|debatir|probablemente|seguramente|ojala|espero|habria que|quiero|queremos|quisiera|estaria "
            r"bien)\b"
        ),
    ),
    undecided=(
        (
            r"(?:cambio|migracion|paso|despliegue|traspaso|implantacion|proceso|obra|instalacion|"
            r"formacion)\b[^.!?\n]{0,40}(?<![^\W_])(?:va|van|esta|estan|vamos) (?:\w+ )?(?:al|en el|por el|a un) \d+ "
            r"?%|(?:ticket|incidencia|issue|bug|pr|tarea|build)s? (?:ya )?(?:esta|estan|queda|se ha|ha sido) "
            r"(?:cerrad|cancelad|resuelt|cancelado)"
        ),
        (
            r"\b(?:ahora mismo|actualmente|en el (?:ejemplo|manual|entorno de pruebas)|en el curso se|se explica|cada "
            r"(?:noche|hora|minuto|vez)|en este momento|estamos \w+ndo|quedan (?:dos|tres|diez|\d+) (?:fallos|errores|"
            r"bugs|dias)|faltan? (?:dos|tres|diez|\d+|solo)|por (?:festivo|puente|obras|un corte|averia|"
            r"mantenimiento))\b"
        ),
        (
            r"\b(?:aun no|todavia no|no hemos (?:decidido|acordado|aprobado)|no (?:se ha|esta|hay|han|ha) (?:\w+ "
            r")?(?:decidido|decision|acuerdo|aprobado|consenso|definido)|sin (?:decision|decidir|acuerdo|definir)|"
            r"nada decidido|pendiente\w*|esperando|a la espera|en curso|por definir|toma de decisiones|arbol de "
            r"decision|documento de decision)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:segun|al parecer|parece que|dicen que|oi que|escuche que|lei\b|leido|prensa|noticia\w*|comunicado|"
            r"articulo|podcast|competencia|competidor\w*|(?:el|la|ese|esa|nuestro|su) (?:cliente|clienta|proveedor|"
            r"casero) (?:se mantiene|sigue|insiste|quiere|pide|exige|rechaza|acepta|decide|cambia|cancela|renuncia|"
            r"elige|prefiere|se niega|retira|sube|baja|no quiere|retrasa|deja)|nuestros? clientes? (?:dice|pide)n?|"
            r"(?:el|la|su|un|nuestro) (?:cliente|clienta|proveedor|prospecto|ayuntamiento|gobierno|tribunal|banco|"
            r"colegio|alcaldia|casero)\b[^.!?\n]{0,30}\b(?:ha|han|va a|decidio|acordo|aprobo)|su (?:antigu[oa]|"
            r"anterior) \w+|su (?:junta|consejo|jefe|direccion|equipo|comite)|ellos (?:han|decid)|google|microsoft|"
            r"apple|amazon|telefonica|inditex|me dijo que|nos dijeron que|me conto|anuncio que)\b"
        ),
    ),
    past=(
        (
            r"\b(?:en aquel entonces|antiguamente|el ano pasado|el mes pasado|el verano pasado|hace (?:\w+ )?(?:ano|"
            r"anos|meses|mucho|tiempo)|originalmente|historicamente|en su (?:dia|momento)|como sabeis|como saben|"
            r"contexto|(?:en )?(?:19\d\d|20[01]\d|202[0-4])|mi (?:anterior|antigua|antiguo)|la anterior|el anterior|"
            r"(?:habia|habiamos|habian) (?:\w+ )?(?:decidido|acordado|elegido|optado|aprobado)|cuando (?:llegue|"
            r"entre)|por aquel)\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:a las? \d{1,2}(?::\d\d)?|\d{1,2}:\d\d|(?<!en )pausa|sala \w+|enlace de|agenda|calendario|(?:corta|"
            r"cierra|bloquea)n? (?:el|la) (?:puente|calle|trafico|autopista|carretera)|(?:tengo|teneis|una|la) cita "
            r"(?!previa)|hasta (?:luego|manana|ahora)|siguiente (?:punto|tema)|nos vemos|nos juntamos|quedamos (?:a|"
            r"el|para|manana|hoy|luego)|vamos con (?:retraso|prisa|calma|tiempo)|por hoy|lo dejamos (?:aqui|por hoy)|"
            r"vamos a ver|vamos viendo|veremos|hablamos|pasamos al (?:siguiente|punto)|bienvenid\w+|estoy (?:fuera|"
            r"de)|estas en|ha terminado|terminaron|a las? \d)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:encuesta|votacion\s*:|votad|voten|que opin\w+|que os parece|que les parece|que pensais|que piensan|"
            r"objeciones|como lo veis|como lo ven)\b|[.!]\s+¿?(?:ok|vale|de acuerdo|os parece|les parece|objeciones|"
            r"alguna objecion|que (?:opin|pens)\w+|si|no)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:sofa|azucar|(?:elegido|escogido|encontrado) (?:colegio|guarderia|piso|cocina|carrito)|cole\b|"
            r"nuestr[oa]s? hij[oa]s?|para (?:la nina|el nino|los ninos|las ninas)|mis vacaciones|me han aprobado las|"
            r"enferm[oa]|carrito del bebe|casarnos|casarme|casarse|vecin\w+|bebe|embaraz\w+|mudarnos|fumar|almuerzo|"
            r"almorzar|comida\b|cena\w*|desayun\w*|pizza|tacos?|paella|tortilla|hamburguesa\w*|cafe|cerveza\w*|"
            r"cana\w*|tarta|dieta|vegan\w*|vegetarian\w*|gimnasio|gym|yoga|maraton|zapatillas|zapatos|mi (?:mujer|"
            r"marido|esposa|esposo|novia|novio|hija|hijo|hijos|perro|gato|hermana|hermano|madre|padre|casa|piso|coche|"
            r"bici|pelo|familia|jardin)|nuestr[oa] (?:boda|hija|hijo|perro|gato|casa|cocina)|perro|gato|cachorro|"
            r"vacaciones|boda|concierto|cine|netflix|peluquer\w+|tatuaje|fin de semana|finde|comer|cocinar|"
            r"cumpleanos)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:(?:ja){2,}\w*|(?:je){2,}\w*|jaj\w*|lol|broma|es coña|es cona|xd+|maquina de cafe|unicornio\w*|"
            r"lunes (?:quedan?|estan?) (?:\w+ )?abolid\w+)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
)
