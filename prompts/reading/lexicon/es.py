"""Spanish; written without accents, because the reading folds them."""

from prompts.reading.lexicon.es_acts import ACTS_FIRM, ACTS_MEDIUM, ACTS_STRONG
from prompts.reading.lexicon.es_parts import BODY, BUSINESS, MATTER, ROLE, RULE, WHEN
from prompts.reading.lexicon.es_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="es",
    first=(
        "cuesta|sube|baja|cierra|sale |salen|saldra|empieza|incluye|requier|necesita|pasa|termina|solo |fuera|"
        "limite|nada de|ni un|dos aprob|se lanza|lanza|asume|cobra|desaparec|se retira|pasa a|cerra|sube |decid|"
        "decision|acord|acuerdo|vamos|nos quedamos|seguimos|queda |a partir|desde|aprobad|confirmad|final|"
        "conclusion|resuelto|se acabo|no habra|ya no|amos|emos|imos|visto bueno|luz verde|cerrado|listo|oficial|"
        "optamos|elegi|veredicto|apost|sera |queda|hecho|eleg|aprob|resolv|entra en vigor|definid|zanjado|en "
        "resumen|resultado|al final|da el |dio el|acepta|concede|adjudica|gana |muda |prohibid|tramita|adelante|"
        "nadie|cierra |deja de|vence|muert|cargamos|no dare|rechaz|excepcion|asume|asciend|se une|fusion|reporta|"
        "tope |congel|cuota|pagan|tinta|firmad|hay acuerdo|fecha|se va |va antes|echada|carpetazo|blanco|dale|"
        "perfecto|no se toca|toca |echa el|olvidamos|rectorado|no estaremos|debera|ronda|fuera |prioridad|llamara|"
        "cambia|sustituye|validado|fichamos|lo dejamos|roadmap|desde ya|venga"
    ),
    strong=(
        *ACTS_STRONG,
        (
            r"(?:la )?suerte esta echada\b|(?:la )?tinta (?:ya )?(?:esta|se ha) sec\w+|blanco y en botella\b|"
            r"carpetazo (?:a|al)\b|(?:damos|dimos|hemos dado|se da) (?:carpetazo|portazo|por cerrad\w+)|(?:hay|"
            r"tenemos|llegamos a(?: un)?|alcanzamos(?: un)?) acuerdo (?:con|sobre|para)\b|trato hecho\b|habemus \w+|"
            r"(?:ya )?tenemos (?:fecha|nombre|ganador|proveedor|sede)\s*[:,!]|(?:queda|esta) (?:atado y bien atado|"
            r"sentenciad\w+)|(?:pasamos|pasar) pagina (?:con|de)\b|tiramos la toalla con\b|no hay vuelta atras\b"
        ),
        (
            rf"{BODY} (?:nos )?(?:ha|han|ya|acaba de|acaban de|dio|dieron|da|dan) (?:[^\s!?;]+ ){{0,4}}?(?:aprobado|"
            r"aprobar|decidido|acordado|visto bueno|luz verde|firmado|votado|rechazado|elegido|ratificado|nombrado|"
            r"designado|aceptado|concedido|autorizado|denegado|el si|el no|el ok)\b"
        ),
        (
            rf"{BODY} (?:nos )?(?:aprobo|aprobaron|decidio|decidieron|acordo|acordaron|voto|votaron|rechazo|"
            r"rechazaron|eligio|acepto|aceptaron|ratifico|autorizo|designo|nombro|concedio|firmo)\b"
        ),
        r"^\W*(?:consenso|cambio de plan(?:es)?)[^:.!?\n]{0,50}:\s*\S",
        r"(?:presupuesto|contrato|plan|proyecto|aumento) (?:esta |fue )?(?:aprobado|firmado|autorizado)\b",
        r"(?:le |les )?decimos que (?:no|si) a\b|(?:se|nos) retiramos de|nos retiramos\b",
        (
            r"(?:hemos|ya hemos) (?:(?:finalmente|por fin|todos|hoy|ya) )?(?:decidido|acordado|optado|elegido|"
            r"escogido|resuelto|aprobado|cerrado|quedado en|votado|llegado a un acuerdo|dado (?:luz verde|el visto "
            r"bueno)|apostado|confirmado|firmado|descartado|definido)\b|he (?:decidido|aprobado|resuelto)\b"
        ),
        (
            r"(?:decidimos|acordamos|optamos por|elegimos|escogimos|resolvimos|aprobamos|quedamos en|nos decantamos "
            r"por|nos decidimos por|definimos|descartamos|apostamos por|convenimos)\b"
        ),
        (
            r"(?:(?:ya )?esta (?:hablado|cerrado|pactado) con [^:.!?\n]{2,30}|decidido|decision(?:es)?|acordado|"
            r"acuerdo|aprobado|resuelto|resolucion|conclusion|veredicto|cerrado|confirmado|definitivo|final|decision "
            r"final|oficial|es oficial|resultado|queda decidido|definido|zanjado|hecho|anuncio)(?: (?:del|de la|de|en|"
            r"tras|sobre|por|para|final|tomada)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decision|conclusion|decidido|"
            r"aprobado|final|oficial|resuelto)\s+-\s+\S"
        ),
        (
            r"(?:esta|queda|quedo|ya esta) (?:decidido|acordado|aprobado|confirmado|cerrado|zanjado|resuelto|"
            r"descartado|oficialmente)\b|la decision (?:esta|ha sido|fue|es) (?:tomada|final|firme|definitiva)|se "
            r"(?:ha decidido|decidio|acordo|aprobo|ha acordado|ha aprobado|resolvio)\b|es oficial\b"
        ),
        (
            r"(?:nos quedamos con|nos vamos con|vamos con|vamos a ir con|seguimos con|seguiremos con|iremos con|vamos "
            r"adelante con|seguimos adelante con|avanzamos con|tiramos con|tiramos por)\b"
        ),
        (
            r"(?:la |el |los |nuestr[oa] )?(?:direccion(?: general)?|junta|consejo|comite(?: [a-z]+){0,2}|gerencia|"
            r"directiva|board|ceo|cfo|cto|finanzas|legal|juridico|compras|equipo(?: [a-z]+)?|management|liderazgo|"
            r"socios|rrhh|lideres) (?:ha|han|ya|acaba de|dio|dieron|nos) ?(?:[^\s!?;]+ ){0,4}?(?:aprobado|aprobo|"
            r"aprobaron|decidido|decidio|decidieron|acordado|acordo|dado|luz verde|visto bueno|dicho que (?:si|no)|"
            r"firmado|votado|rechazado|aprobar|elegido|el ok)|(?:la |el )?(?:direccion|junta|consejo|comite|gerencia|"
            r"directiva|finanzas|legal) (?:aprobo|decidio|acordo)\b"
        ),
        (
            r"(?:aprobad[oa]s?|firmad[oa]|autorizad[oa]|validad[oa]) por (?:la |el |los )?(?:direccion|junta|consejo|"
            r"comite|gerencia|finanzas|legal|ceo|cfo|board|compras)\b"
        ),
    ),
    firm=(
        *ACTS_FIRM,
        (
            r"(?:se pone|se ponen|queda|quedan|entra|pasa|pasan) en (?:pausa|el congelador|barbecho|espera)|"
            r"confirmad[oa]s?,|(?:esta|estan|quedan?) confirmad[oa]s?\b|se queda(?:n)? como (?:esta|estan|hasta)|se "
            r"quita(?:n)?,|lo ha (?:dicho|decidido) (?:la )?(?:direccion|gerencia)|(?:adios|chao|bye)(?: a)? \S+, "
        ),
        (
            r"al final,? no \w+mos\b|(?:pasa|pasan) a ser de\b|(?:he|hemos) (?:tumbado|parado|frenado|vetado|"
            r"bloqueado|autorizado|archivado|pausado)\b|(?:renunciamos|renuncio|desistimos) (?:al?|de|del)\b|cerramos "
            r"con \S|(?:lleva|llevara|coge|dirige) (?:comunicacion|producto|ventas|marketing|soporte|el \w+|la \w+) "
            r"(?:a partir|desde)|(?:compras|viajes|descuentos|devoluciones) solo con\b"
        ),
        (
            r"\S+ (?:para|hasta) 20\d\d, (?:ahora|antes|primero)\b|(?:pues|entonces) \S+ no, |tras (?:la votacion|el "
            r"voto|votar)\b[^.!?\n]{2,50}se queda"
        ),
        (
            rf"{BODY} (?:nos )?(?:aprueba|aprueban|acepta|aceptan|concede|conceden|rechaza|autoriza|ratifica|se queda "
            r"con|elige|nombra|deniega)\b"
        ),
        (
            r"(?:se adjudica|se adjudican|queda adjudicad\w+|adjudicad\w+) (?:a|al)\b|(?:lo|la|los|se lo|se la) "
            r"(?:gana|lleva|ganan|llevan|queda) \S|(?:gana|gano|se lleva|se llevo|se adjudica) (?:el concurso|la "
            r"licitacion|el contrato|la adjudicacion)\b|^\W*(?:pues )?al final (?:gana|ganan|va|queda|se queda|sera|"
            r"es) \S|nos (?:mantenemos|olvidamos|despedimos|separamos|deshacemos|cargamos) (?:con|de|d|la|el|los|"
            r"las)\b|(?:se muda|se mudan|se traslada|se trasladan|se pasa|pasa|migra|migran) (?:[^\s!?;]+ "
            r"){0,2}?(?:de \S+(?: \S+){0,2} )?a(?:l)? "
        ),
        (
            r"(?:a partir (?:de|del)|desde|de ahora en adelante|en adelante|con efecto|a contar) "
            r"[^.!?\n]{0,80}(?<![^\W_])"
            rf"{RULE}\b|{RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:a partir (?:de|del)|desde|de ahora en adelante|en "
            rf"adelante|con efecto) ?(?:el |este |la )?{WHEN}|(?:nadie|ningun\w* \S+) [^\s!?;]+ (?:[^\s!?;]+ "
            rf"){{0,6}}(?:sin|hasta nuevo|nunca mas)\b|ni un\w* [^.!?\n]{{2,30}} mas\b"
        ),
        (
            r"(?:no (?:lo |la |los |las |se )?(?:renovamos|prorrogamos|renueva|renuevan|prorroga|toca|tocan|toca ni|"
            r"hace|vende|lanza|acepta|admite|publica|hacen|aceptan|negocia))\b(?! (?:el problema|nada raro))|(?:deja|"
            r"dejan|dejara|dejaran|dejamos) de (?:\w+(?:ar|er|ir)(?:se)?)\b|(?:cierra|cierran|cerrara|cerraran) "
            r"(?:definitivamente|sus puertas|el \d|en \w+|a fin)|echa\w* el cierre\b|(?:se acabo|se acaba|se acabaron|"
            r"se termino|paso a la historia)\b|(?:va|van|se va) (?:a la papelera|fuera|a la basura)\b|sale (?:del|de "
            r"la) (?:roadmap|plan|catalogo|oferta)|vence[n]? en \w+ y no"
        ),
        (
            r"(?:ya )?no (?!estaremos (?:de acuerdo|listos)|seremos|sabremos|podremos|veremos|tendremos (?:tiempo|"
            r"acceso))(?:\w+ )?\w+(?:aremos|eremos|iremos)\b|no estaremos en\b|no (?:habra|tendremos) "
            r"(?!problema)\S+(?: \S+){0,3} (?:en|este|hasta|para|mas)\b|(?:se va|se van) al (?:primer|segundo|tercer|"
            r"cuarto|proximo) |(?:ya )?no (?:daremos|haremos|iremos|habra)\b"
        ),
        (
            r"^\W*(?:es un (?:no|si)|no|si) (?:a|al|a la|a los)\b|se (?:rechaza|rechazan|aprueba|aprueban|deniega|"
            r"deniegan|desestima|acepta|concede|autoriza)[n]?\b|(?:ningun\w*|sin|no hay|no habra) excepci\w+\b|(?:he|"
            r"hemos) (?:\w+ )?(?:rechazado|dicho que (?:no|si)|declinado|aceptado|denegado|dejado fuera|cancelado|"
            r"rescindido|renunciado|fichado|contratado|dado de baja|nombrado)\b|(?:ya )?les (?:dijimos|hemos dicho) "
            r"que (?:no|si)\b|"
            rf"{MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:esta|estan|queda|quedan|ha sido|fue|fueron) (?:ya |oficialmente "
            r")?(?:muert|rechazad|aprobad|denegad|descartad|enterrad|cancelad|aceptad|archivad|firmad|congelad|"
            r"desestimad|aplazad)[oa]s?\b"
        ),
        (
            r"(?:asume|asumira|coge|toma|tomara) (?:la (?:direccion|jefatura|gerencia|coordinacion|responsabilidad|"
            r"cartera)|las riendas|el (?:mando|cargo|puesto|area|departamento|equipo)|producto|ventas|compras|"
            r"marketing)\b|asciende[n]? a\b|(?:ha sido|fue|es|sera) (?:nombrad|ascendid|promovid|designad)[oa]s?\b|"
            rf"(?:pasa a ser|sera|es) (?:[^\s!?;]+ ){{0,3}}?(?:nuev[oa] |nuestr[oa] (?:nuev[oa] )?){ROLE}\b|(?:pasa a|"
            rf"pasa a ser|sera) (?:el |la )?{ROLE} (?:de|del|"
            r"general|comercial|tecnic\w+|financier\w+)\b|(?:equipos?|departamentos?|areas?|sedes?) [^.!?\n]{1,40} se "
            r"(?:unen|fusionan|integran|juntan|unifican)\b|(?:reportara|reportaran|dependera|dependeran|reporta|"
            r"dependen|depende) (?:directamente )?(?:al|de la|del|a la) (?:cfo|ceo|cto|coo|direccion|director\w*|"
            r"gerencia|area|equipo)"
        ),
        (
            r"congelacion (?:de|salarial|total)\b|(?:precio|cuota|tarifa|presupuesto|alquiler|sueldo|salario|prima|"
            r"comision|periodo|plazo)s? [^.!?\n]{0,50}(?<![^\W_])(?:sube|subira|suben|baja|bajara|bajan|pasa|pasara|"
            r"queda|se queda|se mantiene|tiene|tendra|se amplia|se reduce|se fija|va|van)\b (?:de \d|a |al |en |un "
            r"tope|igual|como)|tope de \d|se pagan? (?:integr\w+|al 100|por)|^\W*firmado\b|(?:acuerdo|contrato|"
            r"alquiler|convenio)\b [^.!?\n]{0,40}(?<![^\W_])(?:firmado|llega hasta|prorrogado|renovado|vigente hasta)|"
            r"(?:va|van|pasa|ira|iran) (?:antes que|por delante de|primero)\b|(?:tiene|tienen|tendra|tendran) "
            r"prioridad\b|prioridad (?:a|al|absoluta|para)\b"
        ),
        (
            r"^\W*(?:todo|toda|todos los|todas las|cada|cualquier|ningun|ninguna) [^!?\n]{2,60} (?:debe|deben|debera|"
            r"deberan|requiere|requerira|necesita|necesitara|pasa por|pasara por|lleva|llevara|tiene que|tendra que|"
            r"sera|seran)\b|se llamara(?:n)?\b|(?:nombre|logo|eslogan|precio|fecha) [^.!?\n]{0,40}(?<![^\W_])(?:sera|"
            r"queda en)\b|(?:sale|salen|salio) adelante\b|fichamos a\b|(?:sustituye|sustituira|reemplaza|reemplazara) "
            r"a \S"
        ),
        (
            r"^\W*(?:este ano|este trimestre) no (?:\w+ )?(?:vamos|hay|hacemos|habra)\b|(?:este (?:ano|trimestre) )no "
            r"(?:vamos|hay|hacemos)\b|^\W*no vamos a (?:la|el|ninguna?) (?:feria|congreso|evento|salon)|"
            r"^\W*(?:resultado|conclusion) [^:.!?\n]{2,40} - "
        ),
        (
            r"(?:se apaga|se apagan|se cierra|se cierran|se retira|se elimina|queda limitado|queda limitada|sigue "
            r"siendo|siguen siendo|se acaba)\b[^.!?\n]{0,60}(?:\d|excepcion|hasta|enero|febrero|marzo|abril|mayo|"
            r"junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hacemos una excepcion\b"
        ),
        (r"(?:no )?\w+(?:aremos|eremos|iremos)\b(?<!veremos)(?<!hablaremos)(?<!estaremos)(?<!tendremos)(?<!seremos)"),
    ),
    medium=(
        *ACTS_MEDIUM,
        (
            r"^\W*(?:en resumen|al final|en definitiva|total|resumiendo)\s*(?::|, )|se (?:cierra|cierran|une|unen|"
            r"muda|paga|pagan|revisa|tramita|tramitan|queda|retrasa|traslada|separa|mueve|unifica|centraliza|va|van) |"
            r"(?:revisa|revisara|aprueba|firma) (?:legal|compras|finanzas|direccion)\b|ronda cerrada\b|va[n]? (?:a|al|"
            r"para) (?:marketing|video|producto|ventas|\d)|desde ya\b"
        ),
        (
            r"(?:cuesta|cuestan|costara|sube|suben|subira|baja|bajan|bajara|cierra|cierran|cerrara|sale|salen|saldra|"
            r"empieza|empiezan|incluye|incluyen|incluira|requiere|requieren|requerira|necesita|necesitan|necesitara|"
            r"pasa|pasan|pasara|termina|terminan|asume|asumen|lanza|lanzan|cobra|es|son|sera|seran|queda|quedan|va|"
            r"van)(?: [^\s!?;]+){0,4}? (?:sin|a partir|a \d+|de \d+ a|solo|dos|desde|para|fuera|el dia|en remoto|"
            r"internamente|limitad\w+|incluid\w+|gratis|obligatori\w+|nuevas?|por defecto)\b"
        ),
        r"^\W*(?:nada de|ni un\w* mas|no mas|se acabaron) [^.!?\n]{3,60}",
        (
            r"(?:a partir (?:de|del)|desde|con efecto|efectivo|a contar de|empezando|con fecha)(?: el| este|"
            rf" la)? {WHEN}"
        ),
        (
            r"(?:no habra|se acabaron|se acabo|se acaban|ni un\w* mas|no mas|ya no hay|ya no se) (?:mas )?\S+|(?:ya "
            r"no|de ahora en adelante|en adelante|hasta nuevo aviso|sin excepciones|definitivamente|de forma "
            r"permanente)\b"
        ),
        (
            r"(?:queda|quedan|esta|estan|es|son|sera|seran|fue) (?:oficialmente |definitivamente |ya |por tanto "
            r")?(?:cancelad|aplazad|pospuest|eliminad|retirad|prorrogad|aprobad|congelad|obligatori|cerrad|renombrad|"
            r"reemplazad|descartad|suspendid|gratuit|descontinuad|ampliad|rechazad)(?:o|a|os|as)\b"
        ),
        (
            r"(?:se queda|se quedan|sigue|siguen|se mantiene|se mantienen) (?:en|gratis|igual|como|a|fuera|abierto|el|"
            r"la|los)\b|(?:desaparece|desaparecen|pasa a|pasan a|entra en vigor|se retira|se elimina|se cierra|se "
            r"cancela|se acaba|se aplaza|se pospone|recibe|tendra|tendran|sube a|baja a|sube de|se amplia|se extiende|"
            r"se congela|se mueve|se renueva)\b"
        ),
        (
            r"yo decido\b|fin (?:del debate|de la discusion)|tema (?:cerrado|zanjado)|no se discute mas|asunto "
            r"zanjado|punto final"
        ),
    ),
    support=(
        rf"(?:desde|a partir de|a partir del|hasta|en|para|el|este|antes de|antes del|al|fin de) {WHEN}",
        (
            r"\b(?:asi que|por eso|por tanto|entonces|en lugar de|en vez de|ya no|solo|unicamente|definitivamente|"
            r"este ano|este trimestre|inmediato|para todos|por defecto|sin excepciones|equipo|aviso|info|fyi|ok|vale|"
            r"listo|bueno|gracias|tras|despues de|porque|dado que|al final|finalmente|no renov\w+|atencion|chicos|"
            r"todos)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euros|dolares|usd|dias|semanas|meses|anos|k\b)",
        r"clientes?|feedback|contrato|bajas",
    ),
    business=BUSINESS,
    vetoes=VETOES,
    bare=(
        (
            r"(?:(?:ok|vale|perfecto|listo|bueno|dale|venga|genial|hecho|pues),? ){0,2}(?:(?:pues )?asi se hace|"
            r"(?:pues )?queda asi|hagamos(?:lo)? eso|hagamoslo(?: asi)?|lo hacemos(?: asi)?|vamos con (?:eso|esa|ese)|"
            r"hecho|decidido|aprobado|trato hecho|queda (?:decidido|asi|acordado))(?=\s*[.!,-]|$)"
        ),
    ),
)
