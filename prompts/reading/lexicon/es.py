"""Spanish; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:hoy|manana|ahora|ya|este mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|"
    r"(?:la )?(?:proxima semana|semana que viene)|(?:proximo|este|siguiente) (?:mes|trimestre|ano|"
    r"sprint|lunes|release)|(?:mes|ano|trimestre) que viene|(?:principios de |mediados de |"
    r"finales de )?(?:enero|febrero|marzo|abril|mayo"
    r"|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|"
    r"1 de \w+|\d{1,2}\b)"
)
_PRESENT = (
    r"(?:cancelamos|eliminamos|quitamos|mantenemos|dejamos|cerramos|abrimos|ampliamos|extendemos|"
    r"prorrogamos|aplazamos|posponemos|retrasamos|subimos|bajamos|cambiamos|migramos|pasamos|adoptamos|"
    r"lanzamos|congelamos|reemplazamos|sustituimos|estandarizamos|renombramos|concedemos|ofrecemos|"
    r"renovamos|contratamos|compramos|vendemos|patrocinamos|limitamos|retiramos"
    r"|descontinuamos|discontinuamos|unificamos|fusionamos|externalizamos|internalizamos|invertimos|"
    r"aceptamos|rechazamos|reducimos|recortamos|suspendemos|apostamos|descartamos|abandonamos|cobramos|"
    r"exigimos|priorizamos|paramos|trasladamos|movemos|damos de baja|ponemos fin|volvemos a|publicamos|"
    r"devolvemos|reembolsamos|damos|despedimos|rescindimos|aparcamos|apagamos|soltamos|sacamos)"
)
_INF = (
    r"(?:cancelar|eliminar|quitar|mantener|dejar|cerrar|abrir|ampliar|extender|prorrogar|aplazar|"
    r"posponer|retrasar|subir|bajar|cambiar|migrar|pasar|adoptar|lanzar|congelar|reemplazar|sustituir|"
    r"estandarizar|renombrar|conceder|ofrecer|renovar|contratar|comprar|vender|patrocinar|limitar|"
    r"retirar|descontinuar|unificar|fusionar|externalizar|invertir|aceptar|reducir|recortar|suspender|"
    r"apostar|descartar|abandonar|cobrar|exigir|priorizar|dar|construir|usar|trasladar|mover|sacar|"
    r"incluir|anadir)"
)

LEXICON = Lexicon(
    code="es",
    first=(
        "cuesta|sube|baja|cierra|sale |salen|saldra|empieza|incluye|requier|necesita|pasa|termina|solo |"
        "fuera|limite|nada de|ni un|dos aprob|se lanza|lanza|asume|cobra|"
        "desaparec|se retira|pasa a|cerra|sube |decid|decision|acord|acuerdo|vamos|nos quedamos|seguimos|"
        "queda |a partir|desde|aprobad|confirmad|final|conclusion|resuelto|se acabo|no habra|ya no|amos|"
        "emos|imos|visto bueno|luz verde|cerrado|listo|oficial|optamos|elegi|veredicto|apost|sera |queda|"
        "hecho|eleg|aprob|resolv|entra en vigor|definid|zanjado"
    ),
    strong=(
        r"^\W*(?:consenso|cambio de plan(?:es)?)[^:.!?\n]{0,50}:\s*\S",
        r"(?:presupuesto|contrato|plan|proyecto|aumento) (?:esta |fue )?(?:aprobado|firmado|autorizado)\b",
        r"(?:le |les )?decimos que (?:no|si) a\b|(?:se|nos) retiramos de|nos retiramos\b",
        (
            r"(?:hemos|ya hemos) (?:(?:finalmente|por fin|todos|hoy|ya) )?(?:decidido|acordado|optado|elegido|"
            r"escogido|resuelto|aprobado|cerrado|quedado en|votado|llegado a un acuerdo|dado (?:luz verde|"
            r"el visto bueno)|apostado|confirmado|firmado|descartado|definido)\b|he (?:decidido|aprobado|"
            r"resuelto)\b"
        ),
        (
            r"(?:decidimos|acordamos|optamos por|elegimos|escogimos|resolvimos|aprobamos|quedamos en|"
            r"nos decantamos por|nos decidimos por|definimos|descartamos|apostamos por|convenimos)\b"
        ),
        (
            r"(?:(?:ya )?esta (?:hablado|cerrado|pactado) con [^:.!?\n]{2,30}|decidido|decision(?:es)?|"
            r"acordado|acuerdo|aprobado|resuelto|resolucion|conclusion|veredicto|"
            r"cerrado|confirmado|definitivo|final|decision final|oficial|es oficial|resultado|queda decidido|"
            r"definido|zanjado|hecho|anuncio)(?: (?:del|de la|de|en|tras|sobre|por|para|final|"
            r"tomada)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decision|conclusion|decidido|aprobado|final|oficial|"
            r"resuelto)\s+-\s+\S"
        ),
        (
            r"(?:esta|queda|quedo|ya esta) (?:decidido|acordado|aprobado|confirmado|cerrado|zanjado|resuelto|"
            r"descartado|oficialmente)\b|la decision (?:esta|ha sido|fue|es) (?:tomada|final|firme|definitiva)|"
            r"se (?:ha decidido|decidio|acordo|aprobo|ha acordado|ha aprobado|resolvio)\b|es oficial\b"
        ),
        (
            r"(?:nos quedamos con|nos vamos con|vamos con|vamos a ir con|seguimos con|seguiremos con|iremos con|"
            r"vamos adelante con|seguimos adelante con|avanzamos con|tiramos con|tiramos por)\b"
        ),
        (
            r"(?:la |el |los |nuestr[oa] )?(?:direccion(?: general)?|junta|consejo|comite(?: [a-z]+){0,2}|"
            r"gerencia|directiva|board|ceo|cfo|cto|finanzas|legal|juridico|compras|equipo(?: [a-z]+)?|"
            r"management|liderazgo|socios|rrhh|lideres) (?:ha|han|ya|acaba de|dio|dieron|"
            r"nos) ?(?:[^\s.!?;]+ ){0,4}?(?:aprobado|aprobo|aprobaron|decidido|decidio|decidieron|acordado|"
            r"acordo|dado|luz verde|visto bueno|dicho que (?:si|no)|firmado|votado|rechazado|aprobar|elegido|"
            r"el ok)|(?:la |el )?(?:direccion|junta|consejo|comite|gerencia|directiva|finanzas|legal) (?:aprobo|"
            r"decidio|acordo)\b"
        ),
        (
            r"(?:aprobad[oa]s?|firmad[oa]|autorizad[oa]|validad[oa]) por (?:la |el |los )?(?:direccion|junta|"
            r"consejo|comite|gerencia|finanzas|legal|ceo|cfo|board|compras)\b"
        ),
    ),
    firm=(
        (
            r"(?:se apaga|se apagan|se cierra|se cierran|se retira|se elimina|queda limitado|queda limitada|"
            r"sigue siendo|siguen siendo|se acaba)\b[^.!?\n]{0,60}(?:\d|excepcion|hasta|enero|febrero|marzo|"
            r"abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hacemos una excepcion\b"
        ),
        (
            rf"(?:no )?(?:les |le |lo |la |los |las )?(?<!\w){_PRESENT}\b|(?:no )?(?:vamos|vamos a|"
            rf"voy) (?:a )?{_INF}\b|(?:no )?\w+(?:aremos|eremos|"
            r"iremos)\b(?<!veremos)(?<!hablaremos)(?<!estaremos)(?<!tendremos)"
        ),
    ),
    medium=(
        (
            r"(?:cuesta|cuestan|costara|sube|suben|subira|baja|bajan|bajara|cierra|cierran|cerrara|sale|salen|"
            r"saldra|empieza|empiezan|incluye|incluyen|incluira|requiere|requieren|requerira|necesita|necesitan|"
            r"necesitara|pasa|pasan|pasara|termina|terminan|asume|asumen|lanza|lanzan|cobra|es|son|sera|seran|"
            r"queda|quedan|va|van)(?: [^\s.!?;]+){0,4}? (?:sin|a partir|a \d+|de \d+ a|solo|dos|desde|para|"
            r"fuera|el dia|en remoto|internamente|limitad\w+|incluid\w+|gratis|obligatori\w+|nuevas?|"
            r"por defecto)\b"
        ),
        r"^\W*(?:nada de|ni un\w* mas|no mas|se acabaron) [^.!?\n]{3,60}",
        (
            r"(?:a partir (?:de|del)|desde|con efecto|efectivo|a contar de|empezando|con fecha)(?: el| este|"
            rf" la)? {_WHEN}"
        ),
        (
            r"(?:no habra|se acabaron|se acabo|se acaban|ni un\w* mas|no mas|ya no hay|ya no se) (?:mas )?\S+|"
            r"(?:ya no|de ahora en adelante|en adelante|hasta nuevo aviso|sin excepciones|definitivamente|"
            r"de forma permanente)\b"
        ),
        (
            r"(?:queda|quedan|esta|estan|es|son|sera|seran|fue) (?:oficialmente |definitivamente |ya |"
            r"por tanto )?(?:cancelad|aplazad|pospuest|eliminad|retirad|prorrogad|aprobad|congelad|obligatori|"
            r"cerrad|renombrad|reemplazad|descartad|suspendid|gratuit|descontinuad|ampliad|rechazad)(?:o|a|os|"
            r"as)\b"
        ),
        (
            r"(?:se queda|se quedan|sigue|siguen|se mantiene|se mantienen) (?:en|gratis|igual|como|a|fuera|"
            r"abierto|el|la|los)\b|(?:desaparece|desaparecen|pasa a|pasan a|entra en vigor|se retira|se elimina|"
            r"se cierra|se cancela|se acaba|se aplaza|se pospone|recibe|tendra|tendran|sube a|baja a|sube de|"
            r"se amplia|se extiende|se congela|se mueve|se renueva)\b"
        ),
        (
            r"yo decido\b|fin (?:del debate|de la discusion)|tema (?:cerrado|zanjado)|no se discute mas|"
            r"asunto zanjado|punto final"
        ),
    ),
    support=(
        rf"(?:desde|a partir de|a partir del|hasta|en|para|el|este|antes de|antes del|al|fin de) {_WHEN}",
        (
            r"\b(?:asi que|por eso|por tanto|entonces|en lugar de|en vez de|ya no|solo|unicamente|"
            r"definitivamente|este ano|este trimestre|inmediato|para todos|por defecto|sin excepciones|equipo|"
            r"aviso|info|fyi|ok|vale|listo|bueno|gracias|tras|despues de|porque|dado que|al final|finalmente|"
            r"no renov\w+|atencion|chicos|todos)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euros|dolares|usd|dias|semanas|meses|anos|k\b)",
        r"clientes?|feedback|contrato|bajas",
    ),
    business=(
        (
            r"precio\w*|tarifa\w*|plan\w*|oferta\w*|proveedor\w*|contrat\w*|release\w*|lanzamiento\w*|"
            r"funcionalidad\w*|producto\w*|roadmap|presupuesto\w*|plaza\w*|oficina\w*|politica\w*|reembolso\w*|"
            r"descuento\w*|soporte|sla\b|api\w*|sso|integracion\w*|conector\w*|plataforma\w*|migracion\w*|"
            r"licencia\w*|mercado\w*|marca\w*|equipo\w*|sprint\w*|despliegue\w*|deploy\w*|guardia\w*|"
            r"facturacion|factura\w*|pago\w*|prueba\w*|enterprise|seguridad|cumplimiento|alojamiento|region\w*|"
            r"base de datos|licitacion\w*|concurso\w*|socio\w*|partner\w*|agencia\w*|campana\w*|feria\w*|"
            r"congreso\w*|evento\w*|checkout|onboarding|app\w*|export\w*|import\w*|sdk\w*|documentacion|portal|"
            r"version\w*|opcion\w*|variante\w*|coste\w*|costo\w*|ingresos|cliente\w*|usuario\w*|cuenta\w*|"
            r"alcance|teletrabajo|remoto|portatil\w*|mfa|plugin\w*|modulo\w*|movil\w*|android|ios|webinar\w*|"
            r"salario\w*|bonus|crm|erp|nube|on.?prem\w*|auditoria\w*|rediseno|logo|nombre|dominio|ventas|"
            r"marketing|rrhh|reunion\w*|proceso\w*|aprobacion\w*|tasa\w*|envio\w*|almacen\w*|garantia\w*|"
            r"devolucion\w*|entrega\w*|informe\w*|datos|rgpd|piloto\w*|programa\w*|servidor\w*|servicio\w*|"
            r"entorno\w*|postgres|kafka|stripe|hubspot|gratuit\w*|gratis|suscripcion\w*|csv|tienda\w*|boletin|"
            r"newsletter|chatbot|ia\b|tablet\w*|herramienta\w*|turno\w*"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|y|pero|hola|perdon|una pregunta|pregunta|oye|oigan|por cierto)\W+){0,3}(?:quien|que|"
            r"cuando|donde|cual\w*|por que|como|cuanto|ya (?:se|esta|hay|decid)|alguien|se sabe|hay que|"
            r"deberiamos|podemos|pueden|podeis)\b(?=[^.!]*\?|[^.!]*$)(?! (?:sepan|quede))"
        ),
        (
            r"\b(?:no se si|saber si|me pregunto|no esta claro|ni idea|no tengo claro)\b|\b(?:no|verdad|vale|ok|"
            r"cierto|si|de acuerdo)\s*\?|(?:hay que|tenemos que|debemos|falta|necesitamos|"
            r"toca) (?:\w+ )?(?:decidir|definir|elegir|aprobar|una decision|aprobacion)|por decidir|"
            r"(?:por favor|pueden|podeis|podemos) (?:\w+ )*(?:votar|voten|decidir|aprobar|elegir|confirmar|"
            r"confirmen)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:(?<!que )si (?!,)\w+|supongamos|imaginemos|imagina|suponiendo|en caso de|siempre que|"
            r"a menos que|salvo que|en cuanto|una vez que|cuando (?:\w+ )?(?:decidamos|apruebe|firmen|tengamos)|"
            r"habria|habriamos|seria|serian|tendriamos|necesitariamos|podriamos|deberia\w*|hubieramos|"
            r"hubiesemos|antes de|depende de|dependiendo|en teoria)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:quizas?|tal vez|a lo mejor|podriamos|podria|deberiamos|deberia|propon\w*|propuesta\w*|"
            r"propongo|sugier\w*|sugerencia\w*|recomend\w*|en mi opinion|creo que|yo creo|pienso|me parece|"
            r"opino|preferiria|prefiero|me gustaria|me inclino|yo votaria|voto por|que tal si|y si\b|por que no|"
            r"idea|que opinais|que opinan|que os parece|que les parece|pensais|considerar|considerando|borrador|"
            r"discutir|debatir|probablemente|seguramente|ojala|espero|habria que|quiero|queremos|quisiera|"
            r"estaria bien)\b"
        ),
    ),
    undecided=(
        r"\b(?:ahora mismo|actualmente|en este momento|estamos \w+ndo)\b",
        (
            r"\b(?:aun no|todavia no|no hemos (?:decidido|acordado|aprobado)|no (?:se ha|esta|hay|han|"
            r"ha) (?:\w+ )?(?:decidido|decision|acuerdo|aprobado|consenso|definido)|sin (?:decision|decidir|"
            r"acuerdo|definir)|nada decidido|pendiente\w*|esperando|a la espera|en curso|por definir|"
            r"toma de decisiones|arbol de decision|documento de decision)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:segun|al parecer|parece que|dicen que|oi que|escuche que|lei\b|leido|prensa|noticia\w*|"
            r"comunicado|articulo|podcast|competencia|competidor\w*|(?:el|la|su|un|nuestro) (?:cliente|clienta|"
            r"proveedor|prospecto|ayuntamiento|gobierno|tribunal|banco|colegio|alcaldia|"
            r"casero)\b[^.!?\n]{0,30}\b(?:ha|han|va a|decidio|acordo|aprobo)|su (?:junta|consejo|jefe|direccion|"
            r"equipo|comite)|ellos (?:han|decid)|google|microsoft|apple|amazon|telefonica|inditex|me dijo que|"
            r"nos dijeron que|me conto|anuncio que)\b"
        ),
    ),
    past=(
        (
            r"\b(?:en aquel entonces|antiguamente|el ano pasado|el mes pasado|el verano pasado|"
            r"hace (?:\w+ )?(?:ano|anos|meses|mucho|tiempo)|originalmente|historicamente|en su (?:dia|momento)|"
            r"como sabeis|como saben|contexto|(?:en )?(?:19\d\d|20[01]\d|202[0-4])|mi (?:anterior|antigua|"
            r"antiguo)|la anterior|el anterior|(?:habia|habiamos|habian) (?:\w+ )?(?:decidido|acordado|elegido|"
            r"optado|aprobado)|cuando (?:llegue|entre)|por aquel)\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:a las? \d{1,2}(?::\d\d)?|\d{1,2}:\d\d|pausa|sala \w+|enlace de|agenda|calendario|cita|"
            r"hasta (?:luego|manana|ahora)|siguiente (?:punto|tema)|nos vemos|nos juntamos|quedamos (?:a|el|"
            r"para|manana|hoy|luego)|vamos con (?:retraso|prisa|calma|tiempo)|por hoy|lo dejamos (?:aqui|"
            r"por hoy)|vamos a ver|vamos viendo|veremos|hablamos|pasamos al (?:siguiente|punto))\b"
        ),
    ),
    poll=(
        (
            r"\b(?:encuesta|votacion\s*:|votad|voten|que opin\w+|que os parece|que les parece|que pensais|"
            r"que piensan|objeciones|como lo veis|como lo ven)\b|[.!]\s+¿?(?:ok|vale|de acuerdo|os parece|"
            r"les parece|objeciones|alguna objecion|que (?:opin|pens)\w+|si|no)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:casarnos|casarme|casarse|vecin\w+|bebe|embaraz\w+|mudarnos|fumar|almuerzo|almorzar|comida\b|"
            r"cena\w*|desayun\w*|pizza|tacos?|paella|tortilla|hamburguesa\w*|cafe|cerveza\w*|cana\w*|tarta|"
            r"dieta|vegan\w*|vegetarian\w*|gimnasio|gym|yoga|maraton|zapatillas|zapatos|mi (?:mujer|marido|"
            r"esposa|esposo|novia|novio|hija|hijo|hijos|perro|gato|hermana|hermano|madre|padre|casa|piso|coche|"
            r"bici|pelo|familia|jardin)|nuestr[oa] (?:boda|hija|hijo|perro|gato|casa|cocina)|perro|gato|"
            r"cachorro|vacaciones|boda|concierto|cine|netflix|peluquer\w+|tatuaje|fin de semana|finde|comer|"
            r"cocinar|cumpleanos)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:(?:ja){2,}\w*|(?:je){2,}\w*|jaj\w*|lol|broma|es coña|es cona|xd+|maquina de cafe|"
            r"unicornio\w*)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:ok,? |vale,? |perfecto,? |listo,? |bueno,? )?(?:hagamos(?:lo)? eso|hagamoslo(?: asi)?|"
            r"lo hacemos(?: asi)?|vamos con (?:eso|esa|ese)|hecho|decidido|aprobado|trato hecho|"
            r"queda (?:decidido|asi|acordado))(?=\s*[.!,-]|$)"
        ),
    ),
)
