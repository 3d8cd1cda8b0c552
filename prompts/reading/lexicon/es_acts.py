"""What a Spanish announcement does to a thing: stems of verbs by their kind, conjugated into each of the frames they are announced in."""

from prompts.reading.lexicon.es_parts import BODY, WHEN

# What we end, refuse or put off; what we change; what we begin, keep, grant: regular stems
_ENDING_AR = (
    r"cancel|elimin|quit|dej|aplaz|retras|retir|descontinu|discontinu|rechaz|recort|descart|abandon|par|mat|"
    r"cort|termin|acab|olvid|desestim|liquid|apart|aparc|apag|sac|desactiv|bloque|anul|revoc|derog|desmantel|"
    r"cargamos|congel|pospon|archiv|enterr|paraliz|abandon|veta?"
)
_CHANGING_AR = (
    r"ampli|prorrog|cambi|migr|pas|reemplaz|estandariz|renombr|limit|unific|fusion|externaliz|internaliz|"
    r"prioriz|traslad|alarg|integr|separ|mud|igual|fij|centraliz|rebaj|aument|reorganiz|reestructur|digitaliz|"
    r"reform|acort|adelant|doblad|duplic|triplic|actualiz|endurec|flexibiliz|deleg|agrup|concentr|destin|"
    r"abarat|ajust"
)
_BEGINNING_AR = (
    r"adopt|lanz|contrat|compr|patrocin|acept|public|fich|incorpor|nombr|adjudic|asign|reembols|implant|"
    r"inaugur|implement|autoriz|financi|subvencion|encarg|habilit|restaur|alquil|instaur|cre|estim|pact|"
    r"renunci"
)
_AR = rf"{_ENDING_AR}|{_CHANGING_AR}|{_BEGINNING_AR}"
_ER = r"extend|suspend|vend|ofrec|establec|promov|conced|romp|ced|mov|devolv|ascend|manten|desaparec|desprend"
_IR = (
    r"suprim|reduc|sustitu|restring|prohib|permit|exig|invert|sub|serv|cubr|prescind|rescind|introduc|abr|"
    r"admit|unific|repart|despid"
)
# Stems whose vowel breaks where it is stressed
_OPEN, _STRESSED = r"cerr|renov|aprob|deneg|apost|solt|mostr", r"cierr|renuev|aprueb|denieg|apuest|suelt"
_GAP = r"(?:[^\s!?;]+ ){0,6}?"
_WE = (
    rf"(?:(?:{_AR}|{_OPEN})amos|(?:{_ER})emos|(?:{_IR})imos|bajamos|cobramos|posponemos|ponemos fin|volvemos "
    rf"a|damos de "
    r"baja|damos|nos cargamos|cargamos|despedimos|mantenemos|elegimos|impulsamos|reabrimos)"
)
_IT = (
    rf"(?:(?:{_AR}|{_STRESSED}|baj|cobr)an?|(?:{_ER}|suprim|reduc|restring|prohib|permit|exig|sub|rescind|"
    rf"introduc|abr|"
    r"admit|repart)en?|sustituyen?|devuelven?|mueven?|posponen?|mantienen?|invierten?)"
)
_WILL = (
    rf"(?:(?:{_AR}|{_OPEN}|baj|cobr)ara|(?:{_ER})era|(?:{_IR})ira|pospondra|mantendra|sera|dejara de \w+|"
    rf"pasara|tendra)n?"
)
_DONE = (
    rf"(?:(?:{_AR}|{_OPEN}|cobr)ad[oa]s?|(?:{_ER}|{_IR}|prohib|mantenid)id[oa]s?|pospuest[oa]s?|abiert[oa]s?|"
    rf"rot[oa]s?|"
    r"sin efecto|desierto|vigente|fuera de (?:servicio|uso|catalogo))"
)
_DID = rf"(?:(?:{_AR}|{_OPEN}|cobr)(?:o|aron)|(?:{_ER}|{_IR}|exig)(?:io|ieron)|pidio|dispuso|propuso y aprobo)"
_ENDED = (
    r"(?:cancelad|suprimid|eliminad|aprobad|rechazad|descartad|denegad|adjudicad|aplazad|pospuest|suspendid|"
    r"anulad|retirad|desestimad|ampliad|prorrogad|congelad|autorizad|nombrad|elegid|renovad|rescindid|"
    r"prohibid|firmad|vetad)[oa]s?"
)
_TO = (
    rf"(?:(?:{_AR}|{_OPEN}|baj|cobr)ar|(?:{_ER}|posponer|mantener)(?:er)?|(?:{_IR}|despedir|elegir)(?:ir)?|"
    rf"dar|usar|"
    r"construir|hacer|incluir|poner|traer|llevar)(?:nos|lo|la|los|las|se|les)?"
)
_FOR_GOOD = (
    r"(?:definitivamente|indefinidamente|permanentemente|por completo|del todo|en firme|por unanimidad|por "
    r"mayoria|oficialmente|hasta (?:nuevo aviso|nueva orden)|sin excepcion(?:es)?|a todos los efectos|con "
    r"caracter \w+|"
    rf"(?:a partir de(?:l)?|desde(?: el)?|a contar desde|con efectos? de|hasta(?: el)?|en|el|a finales de) "
    rf"(?:el )?{WHEN})"
)

ACTS_STRONG = (
    (
        r"(?:ya )?(?:no|dejamos de|dejaremos de|dejo de|vamos a dejar de) (?:enviar|vender|dar|ofrecer|aceptar|"
        r"usar|cobrar|soportar|fabricar|producir|servir|publicar|trabajar con|patrocinar|atender|mantener)\b|"
        r"(?:visto bueno|luz verde|ok|aprobado) (?:por mi parte|mio|de (?!cara)\S+(?: \S+){0,2} (?:a|al|para))\b"
    ),
    (
        r"(?:acabo|acabamos|acaban) de (?:cerrar|acordar|pactar|decidir|aprobar|firmar|zanjar|resolver|elegir)\b|"
        r"(?:llegamos|hemos llegado|se ha llegado|se llego|llegaron) a (?:un |una )?(?:acuerdo|compromiso|punto "
        r"medio|consenso|entendimiento|solucion (?:intermedia|de compromiso))\b|nos (?:inclinamos|hemos inclinado|"
        r"hemos decantado|hemos decidido) por\b|(?:la )?(?:eleccion|decision|votacion) (?:ha recaido|recayo|ha "
        r"sido (?:para|por|a favor))"
    ),
    (
        r"(?:se ha|se han|queda|quedan|ha quedado|se) (?:resuelto|determinado|dispuesto|establecido|fijado|optado|"
        r"determina|dispone|resuelve|establece|acuerda|decide|decreta) (?:que |por |no |el |la |en )"
    ),
    (
        rf"por (?:unanimidad|mayoria(?: \w+)?|asentimiento) {_GAP}(?:{_DONE}|aprueb|acuerd|aprobo|acordo|decid)|"
        rf"(?:entra|"
        r"entran|entrara|entraran) en (?:vigor|vigencia|funcionamiento)\b|surtira efectos?\b"
    ),
    (
        rf"{BODY},? (?:[^.!?\n]{{2,50}}, )?(?:nos |ya )?(?:aprobo|acordo|decidio|resolvio|eligio|designo|nombro|"
        rf"rechazo|"
        r"autorizo|ratifico|denego|adjudico|suspendio|amplio|suprimio|ha (?:resuelto|dispuesto|adjudicado|"
        r"designado|elegido|suspendido|ampliado|suprimido|optado)|da luz verde|dio luz verde|ha dado (?:luz verde|"
        r"el visto bueno))\b"
    ),
)
ACTS_FIRM = (
    (
        r"(?:se (?:comunica|informa|hace saber|anuncia|notifica|recuerda a todos|pone en conocimiento)|(?:les |os "
        r"|te )?(?:comunicamos|informamos|anunciamos|notificamos)(?: de)?|por la presente|mediante (?:el "
        r")?presente)\b[^.!?\n]{0,60}"
        rf"(?:que |, )[^.!?\n]{{0,80}}(?<![^\W_])(?:{_WILL}|{_IT}|queda|quedan|ya no|no se|no habra|se \w+ra|ha "
        rf"sido|{_WE})\b"
    ),
    (
        rf"(?:se {_IT}|se {_WILL}|se han? {_DONE}) {_GAP}{_FOR_GOOD}\b|{_FOR_GOOD},? {_GAP}se (?:{_IT}|{_WILL}|"
        rf"han? {_DONE})\b"
    ),
    (
        rf"(?:queda|quedan|quedara|quedaran|sera|seran|ha sido|han sido|fue|fueron|esta|estan) {_GAP}{_DONE} "
        rf"{_GAP}{_FOR_GOOD}\b|{_FOR_GOOD},? {_GAP}(?:queda|quedan|quedara|sera|seran) {_GAP}{_DONE}\b|(?:queda|"
        rf"quedan) {_ENDED}\b"
    ),
    rf"(?<!se )(?<!lo )(?:{_WILL}|deja|dejan|pasa|pasan|{_STRESSED}an?|suben?|bajan?) {_GAP}{_FOR_GOOD}\b",
    (
        rf"{BODY}(?: y (?:\S+ ){{1,3}})? (?:ya |nos |no )?(?:{_IT}|{_DID}|{_WILL}|pactan?|acuerdan?|eligen?|"
        rf"decide[n]?|"
        r"opta[n]? por)\b|no se (?:cubre|toca|mueve|hace|vende|admite|acepta|renueva|amplia|abre|contrata)n?\b"
    ),
    (
        r"(?:desaparece|desaparecen|desaparecera|se acaba|se acaban|quedan? fuera|se quedan? fuera|no siguen? "
        r"adelante|siguen? adelante|nos (?:ha|han) convencido|habra (?!que|tiempo|novedades|reunion|sorpresas|"
        r"comida|cerveza|problema|retras|alg))\b"
    ),
    rf"^\W*(?:ya )?{_ENDED} (?:el|la|los|las|al|a|por|definitivamente|oficialmente)\b",
    rf"(?:no )?(?:les |le |lo |la |los |las |os |nos )?(?<!\w){_WE}\b(?! (?:de |un poco|mucho|bien|a ver|el fin)\b)",
    (
        rf"(?:no )?(?:vamos|voy|van) a (?:no )?{_TO}\b|no (?:vamos|voy) a (?!(?:poder|ver|saber|llegar|tener|"
        rf"estar|entrar|"
        r"discutir|mentir|enganar|ser|negar|decir)\b)\w+(?:ar|er|ir)(?:nos|lo|la|los|las|se|les)?\b"
    ),
    (
        r"(?:hasta (?:nuevo aviso|nueva orden)),? (?:no|solo|queda|quedan|se|nada|ningun\w*)\b|^\W*(?:ningun\w*|"
        r"ni un\w*|nada de|sin|no mas|fuera|adios a) [^.!?\n,]{3,50} (?:para|a|al|en|con|hasta|mas)\b(?! (?:duda|"
        r"problema))|^\W*\w+ fuera,"
    ),
    (
        r"(?:pasa|pasara|pasan) a (?:liderar|dirigir|coordinar|llevar|encabezar|gestionar|encargarse|ocuparse|"
        r"depender|formar parte|ser)\b|(?:toma|coge|recoge|asume) (?:el relevo|el testigo|la batuta)|(?:asume|"
        r"asumira|ocupa|ocupara) (?:el|la) \w+|(?:sustituye|sustituira|releva|relevara) a \S"
    ),
    (
        r"^\W*(?:(?:a|para) (?:todos|todas|todo)[^:.!?\n]{0,30}|nueva (?:norma|regla|politica)|nuevo (?:criterio|"
        r"limite|procedimiento|horario)|aviso|circular|comunicado|norma|"
        r"novedad)\s*:\s*[^!?\n]{0,80}(?<![^\W_])(?:solo|no|sin|"
        rf"obligatori\w+|queda|quedan|se {_IT}|pasa|pasan|a partir|desde|ya no|deben?|{_WILL}|nunca|siempre)\b"
    ),
    (
        r"^\W*obligatori[oa]s? (?:el|la|los|las|para|desde|a partir|en)\b|^\W*(?:al final|finalmente) (?:sera|"
        r"seran|va a ser|nos)\b"
    ),
    r"(?:dejamos|lo dejamos|se queda|nos quedamos) en (?:\d|dos|tres|cuatro|cinco|un)\b",
)
ACTS_MEDIUM = (
    (
        rf"^\W*(?:el|la|los|las) ?[^\s!?;,]+(?: [^\s!?;,]+){{0,3}} (?!para\b){_IT} (?:el|la|los|las|un|una|al|a "
        rf"la|a los|a) "
    ),
    rf"se (?:{_IT}|{_WILL}|han? {_DONE})\b",
    rf"(?:queda|quedan|quedara|sera|seran|ha sido|han sido|fue|fueron) {_GAP}{_DONE}\b",
    rf"(?:{_WILL}|(?:{_CHANGING_AR}|sub|baj)[ae]n?) (?:un |el |la |los |las |de |a |al |en |\d|para )",
    r"se van? a\b|(?:muere|mueren|morira|se muere) (?:\S+ ){0,3}?(?:a fin|en|el|este|a partir)",
    rf"[^\s!?;]{{4,}} {_ENDED}\s*(?:[.!,]|$)",
    r"ya no (?:se )?\w+(?:a|e|an|en|amos|emos|imos|ara|era|ira)\b",
)
