"""Spanish; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:hoy|manana|ahora|ya|este mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:la )?(?:proxima semana|semana que viene)|(?:proximo|este|siguiente) (?:mes|trimestre|ano|sprint|lunes|release)|(?:mes|ano|trimestre) que viene|(?:principios de |mediados de |finales de )?(?:enero|febrero|marzo|abril|mayo"
    r"|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|1 de \w+|\d{1,2}\b)"
)
_PRESENT = (
    r"(?:cancelamos|eliminamos|quitamos|mantenemos|dejamos|cerramos|abrimos|ampliamos|extendemos|prorrogamos|aplazamos|posponemos|retrasamos|subimos|bajamos|cambiamos|migramos|pasamos|adoptamos|lanzamos|congelamos|reemplazamos|sustituimos|estandarizamos|renombramos|concedemos|ofrecemos|renovamos|contratamos|compramos|vendemos|patrocinamos|limitamos|retiramos"
    r"|descontinuamos|discontinuamos|unificamos|fusionamos|externalizamos|internalizamos|invertimos|aceptamos|rechazamos|reducimos|recortamos|suspendemos|apostamos|descartamos|abandonamos|cobramos|exigimos|priorizamos|paramos|trasladamos|movemos|damos de baja|ponemos fin|volvemos a|publicamos|devolvemos|reembolsamos|damos|despedimos|rescindimos|aparcamos|apagamos|soltamos|sacamos)"
)
_INF = (
    r"(?:cancelar|eliminar|quitar|mantener|dejar|cerrar|abrir|ampliar|extender|prorrogar|aplazar|posponer|retrasar|subir|bajar|cambiar|migrar|pasar|adoptar|lanzar|congelar|reemplazar|sustituir|estandarizar|renombrar|conceder|ofrecer|renovar|contratar|comprar|vender|patrocinar|limitar|retirar|descontinuar|unificar|fusionar|externalizar|invertir|aceptar|reducir|recortar|suspender|apostar|descartar|abandonar|cobrar|exigir|priorizar|dar|construir|usar|trasladar|mover|sacar|incluir|anadir)"
)

LEXICON = Lexicon(
    code="es",
    first=("desaparec", "se retira", "pasa a", "cerra", "sube ", "decid", "decision", "acord", "acuerdo", "vamos", "nos quedamos", "seguimos", "queda ", "a partir", "desde", "aprobad", "confirmad", "final", "conclusion", "resuelto", "se acabo", "no habra", "ya no", "amos", "emos", "imos", "visto bueno", "luz verde", "cerrado", "listo", "oficial", "optamos", "elegi", "veredicto", "apost", "sera ", "queda", "hecho", "eleg", "aprob", "resolv", "entra en vigor", "definid", "zanjado"),
    strong=(
        r"^\W*(?:consenso|cambio de plan(?:es)?)[^:.!?\n]{0,50}:\s*\S",
        r"(?:presupuesto|contrato|plan|proyecto|aumento) (?:esta |fue )?(?:aprobado|firmado|autorizado)\b",
        r"(?:le |les )?decimos que (?:no|si) a\b|(?:se|nos) retiramos de|nos retiramos\b",
        r"(?:hemos|ya hemos) (?:(?:finalmente|por fin|todos|hoy|ya) )?(?:decidido|acordado|optado|elegido|escogido|resuelto|aprobado|cerrado|quedado en|votado|llegado a un acuerdo|dado (?:luz verde|el visto bueno)|apostado|confirmado|firmado|descartado|definido)\b|he (?:decidido|aprobado|resuelto)\b",
        r"(?:decidimos|acordamos|optamos por|elegimos|escogimos|resolvimos|aprobamos|quedamos en|nos decantamos por|nos decidimos por|definimos|descartamos|apostamos por|convenimos)\b",
        r"(?:decidido|decision(?:es)?|acordado|acuerdo|aprobado|resuelto|resolucion|conclusion|veredicto|cerrado|confirmado|definitivo|final|decision final|oficial|es oficial|resultado|queda decidido|definido|zanjado|hecho|anuncio)(?: (?:del|de la|de|en|tras|sobre|por|para|final|tomada)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decision|conclusion|decidido|aprobado|final|oficial|resuelto)\s+-\s+\S",
        r"(?:esta|queda|quedo|ya esta) (?:decidido|acordado|aprobado|confirmado|cerrado|zanjado|resuelto|descartado|oficialmente)\b|la decision (?:esta|ha sido|fue|es) (?:tomada|final|firme|definitiva)|se (?:ha decidido|decidio|acordo|aprobo|ha acordado|ha aprobado|resolvio)\b|es oficial\b",
        r"(?:nos quedamos con|nos vamos con|vamos con|vamos a ir con|seguimos con|seguiremos con|iremos con|vamos adelante con|seguimos adelante con|avanzamos con|tiramos con|tiramos por)\b",
        r"(?:la |el |los |nuestr[oa] )?(?:direccion(?: general)?|junta|consejo|comite(?: [a-z]+){0,2}|gerencia|directiva|board|ceo|cfo|cto|finanzas|legal|juridico|compras|equipo(?: [a-z]+)?|management|liderazgo|socios|rrhh|lideres) (?:ha|han|ya|acaba de|dio|dieron|nos) ?(?:[^\s.!?;]+ ){0,4}?(?:aprobado|aprobo|aprobaron|decidido|decidio|decidieron|acordado|acordo|dado|luz verde|visto bueno|dicho que (?:si|no)|firmado|votado|rechazado|aprobar|elegido|el ok)|(?:la |el )?(?:direccion|junta|consejo|comite|gerencia|directiva|finanzas|legal) (?:aprobo|decidio|acordo)\b",
        r"(?:aprobad[oa]s?|firmad[oa]|autorizad[oa]|validad[oa]) por (?:la |el |los )?(?:direccion|junta|consejo|comite|gerencia|finanzas|legal|ceo|cfo|board|compras)\b",
    ),
    firm=(
        r"(?:se apaga|se apagan|se cierra|se cierran|se retira|se elimina|queda limitado|queda limitada|sigue siendo|siguen siendo|se acaba)\b[^.!?\n]{0,60}(?:\d|excepcion|hasta|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hacemos una excepcion\b",
        rf"(?:no )?(?:les |le |lo |la |los |las )?(?<!\w){_PRESENT}\b|(?:no )?(?:vamos|vamos a|voy) (?:a )?{_INF}\b|(?:no )?\w+(?:aremos|eremos|iremos)\b(?<!veremos)(?<!hablaremos)(?<!estaremos)(?<!tendremos)",
    ),
    medium=(
        rf"(?:a partir (?:de|del)|desde|con efecto|efectivo|a contar de|empezando|con fecha)(?: el| este| la)? {_WHEN}",
        r"(?:no habra|se acabaron|se acabo|se acaban|ni un\w* mas|no mas|ya no hay|ya no se) (?:mas )?\S+|(?:ya no|de ahora en adelante|en adelante|hasta nuevo aviso|sin excepciones|definitivamente|de forma permanente)\b",
        r"(?:queda|quedan|esta|estan|es|son|sera|seran|fue) (?:oficialmente |definitivamente |ya |por tanto )?(?:cancelad|aplazad|pospuest|eliminad|retirad|prorrogad|aprobad|congelad|obligatori|cerrad|renombrad|reemplazad|descartad|suspendid|gratuit|descontinuad|ampliad|rechazad)(?:o|a|os|as)\b",
        r"(?:se queda|se quedan|sigue|siguen|se mantiene|se mantienen) (?:en|gratis|igual|como|a|fuera|abierto|el|la|los)\b|(?:desaparece|desaparecen|pasa a|pasan a|entra en vigor|se retira|se elimina|se cierra|se cancela|se acaba|se aplaza|se pospone|recibe|tendra|tendran|sube a|baja a|sube de|se amplia|se extiende|se congela|se mueve|se renueva)\b",
        r"yo decido\b|fin (?:del debate|de la discusion)|tema (?:cerrado|zanjado)|no se discute mas|asunto zanjado|punto final",
    ),
    support=(
        rf"(?:desde|a partir de|a partir del|hasta|en|para|el|este|antes de|antes del|al|fin de) {_WHEN}",
        r"\b(?:asi que|por eso|por tanto|entonces|en lugar de|en vez de|ya no|solo|unicamente|definitivamente|este ano|este trimestre|inmediato|para todos|por defecto|sin excepciones|equipo|aviso|info|fyi|ok|vale|listo|bueno|gracias|tras|despues de|porque|dado que|al final|finalmente|no renov\w+|atencion|chicos|todos)\b",
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euros|dolares|usd|dias|semanas|meses|anos|k\b)",
        r"clientes?|feedback|contrato|bajas",
    ),
    business=(
        r"precio\w*|tarifa\w*|plan\w*|oferta\w*|proveedor\w*|contrat\w*|release\w*|lanzamiento\w*|funcionalidad\w*|producto\w*|roadmap|presupuesto\w*|plaza\w*|oficina\w*|politica\w*|reembolso\w*|descuento\w*|soporte|sla\b|api\w*|sso|integracion\w*|conector\w*|plataforma\w*|migracion\w*|licencia\w*|mercado\w*|marca\w*|equipo\w*|sprint\w*|despliegue\w*|deploy\w*|guardia\w*|facturacion|factura\w*|pago\w*|prueba\w*|enterprise|seguridad|cumplimiento|alojamiento|region\w*|base de datos|licitacion\w*|concurso\w*|socio\w*|partner\w*|agencia\w*|campana\w*|feria\w*|congreso\w*|evento\w*|checkout|onboarding|app\w*|export\w*|import\w*|sdk\w*|documentacion|portal|version\w*|opcion\w*|variante\w*|coste\w*|costo\w*|ingresos|cliente\w*|usuario\w*|cuenta\w*|alcance|teletrabajo|remoto|portatil\w*|mfa|plugin\w*|modulo\w*|movil\w*|android|ios|webinar\w*|salario\w*|bonus|crm|erp|nube|on.?prem\w*|auditoria\w*|rediseno|logo|nombre|dominio|ventas|marketing|rrhh|reunion\w*|proceso\w*|aprobacion\w*|tasa\w*|envio\w*|almacen\w*|garantia\w*|devolucion\w*|entrega\w*|informe\w*|datos|rgpd|piloto\w*|programa\w*|servidor\w*|servicio\w*|entorno\w*|postgres|kafka|stripe|hubspot|gratuit\w*|gratis|suscripcion\w*|csv|tienda\w*|boletin|newsletter|chatbot|ia\b|tablet\w*|herramienta\w*|turno\w*",
    ),
    question=(
        r"^\W*(?:(?:ok|y|pero|hola|perdon|una pregunta|pregunta|oye|oigan|por cierto)\W+){0,3}(?:quien|que|cuando|donde|cual\w*|por que|como|cuanto|ya (?:se|esta|hay|decid)|alguien|se sabe|hay que|deberiamos|podemos|pueden|podeis)\b(?=[^.!]*\?|[^.!]*$)(?! (?:sepan|quede))",
        r"\b(?:no se si|saber si|me pregunto|no esta claro|ni idea|no tengo claro)\b|\b(?:no|verdad|vale|ok|cierto|si|de acuerdo)\s*\?|(?:hay que|tenemos que|debemos|falta|necesitamos|toca) (?:\w+ )?(?:decidir|definir|elegir|aprobar|una decision|aprobacion)|por decidir|(?:por favor|pueden|podeis|podemos) (?:\w+ )*(?:votar|voten|decidir|aprobar|elegir|confirmar|confirmen)",
    ),
    hypothetical=(
        r"\b(?:(?<!que )si (?!,)\w+|supongamos|imaginemos|imagina|suponiendo|en caso de|siempre que|a menos que|salvo que|en cuanto|una vez que|cuando (?:\w+ )?(?:decidamos|apruebe|firmen|tengamos)|habria|habriamos|seria|serian|tendriamos|necesitariamos|podriamos|deberia\w*|hubieramos|hubiesemos|antes de|depende de|dependiendo|en teoria)\b",
    ),
    proposal=(
        r"\b(?:quizas?|tal vez|a lo mejor|podriamos|podria|deberiamos|deberia|propon\w*|propuesta\w*|propongo|sugier\w*|sugerencia\w*|recomend\w*|en mi opinion|creo que|yo creo|pienso|me parece|opino|preferiria|prefiero|me gustaria|me inclino|yo votaria|voto por|que tal si|y si\b|por que no|idea|que opinais|que opinan|que os parece|que les parece|pensais|considerar|considerando|borrador|discutir|debatir|probablemente|seguramente|ojala|espero|habria que|quiero|queremos|quisiera|estaria bien)\b",
    ),
    undecided=(
        r"\b(?:ahora mismo|actualmente|en este momento|estamos \w+ndo)\b",
        r"\b(?:aun no|todavia no|no hemos (?:decidido|acordado|aprobado)|no (?:se ha|esta|hay|han|ha) (?:\w+ )?(?:decidido|decision|acuerdo|aprobado|consenso|definido)|sin (?:decision|decidir|acuerdo|definir)|nada decidido|pendiente\w*|esperando|a la espera|en curso|por definir|toma de decisiones|arbol de decision|documento de decision)\b",
    ),
    reported=(
        r"\b(?:segun|al parecer|parece que|dicen que|oi que|escuche que|lei\b|leido|prensa|noticia\w*|comunicado|articulo|podcast|competencia|competidor\w*|(?:el|la|su|un|nuestro) (?:cliente|clienta|proveedor|prospecto|ayuntamiento|gobierno|tribunal|banco|colegio|alcaldia|casero)\b[^.!?\n]{0,30}\b(?:ha|han|va a|decidio|acordo|aprobo)|su (?:junta|consejo|jefe|direccion|equipo|comite)|ellos (?:han|decid)|google|microsoft|apple|amazon|telefonica|inditex|me dijo que|nos dijeron que|me conto|anuncio que)\b",
    ),
    past=(
        r"\b(?:en aquel entonces|antiguamente|el ano pasado|el mes pasado|el verano pasado|hace (?:\w+ )?(?:ano|anos|meses|mucho|tiempo)|originalmente|historicamente|en su (?:dia|momento)|como sabeis|como saben|contexto|(?:en )?(?:19\d\d|20[01]\d|202[0-4])|mi (?:anterior|antigua|antiguo)|la anterior|el anterior|(?:habia|habiamos|habian) (?:\w+ )?(?:decidido|acordado|elegido|optado|aprobado)|cuando (?:llegue|entre)|por aquel)\b",
    ),
    logistics=(
        r"\b(?:a las? \d{1,2}(?::\d\d)?|\d{1,2}:\d\d|pausa|sala \w+|enlace de|agenda|calendario|cita|hasta (?:luego|manana|ahora)|siguiente (?:punto|tema)|nos vemos|nos juntamos|quedamos (?:a|el|para|manana|hoy|luego)|vamos con (?:retraso|prisa|calma|tiempo)|por hoy|lo dejamos (?:aqui|por hoy)|vamos a ver|vamos viendo|veremos|hablamos|pasamos al (?:siguiente|punto))\b",
    ),
    poll=(
        r"\b(?:encuesta|votacion\s*:|votad|voten|que opin\w+|que os parece|que les parece|que pensais|que piensan|objeciones|como lo veis|como lo ven)\b|[.!]\s+¿?(?:ok|vale|de acuerdo|os parece|les parece|objeciones|alguna objecion|que (?:opin|pens)\w+|si|no)[^.?!\n]{0,60}\?",
    ),
    personal=(
        r"\b(?:casarnos|casarme|casarse|vecin\w+|bebe|embaraz\w+|mudarnos|fumar|almuerzo|almorzar|comida\b|cena\w*|desayun\w*|pizza|tacos?|paella|tortilla|hamburguesa\w*|cafe|cerveza\w*|cana\w*|tarta|dieta|vegan\w*|vegetarian\w*|gimnasio|gym|yoga|maraton|zapatillas|zapatos|mi (?:mujer|marido|esposa|esposo|novia|novio|hija|hijo|hijos|perro|gato|hermana|hermano|madre|padre|casa|piso|coche|bici|pelo|familia|jardin)|nuestr[oa] (?:boda|hija|hijo|perro|gato|casa|cocina)|perro|gato|cachorro|vacaciones|boda|concierto|cine|netflix|peluquer\w+|tatuaje|fin de semana|finde|comer|cocinar|cumpleanos)\b",
    ),
    joke=(r"\b(?:(?:ja){2,}\w*|(?:je){2,}\w*|jaj\w*|lol|broma|es coña|es cona|xd+|maquina de cafe|unicornio\w*)\b|😜|🤪|😅|🤣|😂\s*$|:joy:",),
    bare=(r"(?:ok,? |vale,? |perfecto,? |listo,? |bueno,? )?(?:hagamos(?:lo)? eso|hagamoslo(?: asi)?|lo hacemos(?: asi)?|vamos con (?:eso|esa|ese)|hecho|decidido|aprobado|trato hecho|queda (?:decidido|asi|acordado))(?=\s*[.!,-]|$)",),
)
