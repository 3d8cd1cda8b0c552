"""What an Italian announcement does to a thing: stems of verbs by their kind, conjugated into each of the frames they are announced in."""

from prompts.reading.lexicon.it_parts import BODY, WHEN

# What we end, refuse or put off; what we change; what we begin, keep, grant: regular stems
_ENDING_ARE = (
    r"annull|elimin|lasci|rimand|rinvi|ritir|rifiut|tagli|abbandon|ferm|cancell|moll|butt|scart|neg|blocc|"
    r"archivi|ammazz|disattiv|revoc|abrog|smantell|congel|boccia|stopp|interromp|vet|liquid|accanton|azzer|"
    r"cess|licenzi|salt|rinunci"
)
_CHANGING_ARE = (
    r"prolung|prorog|spost|alz|aument|abbass|cambi|migr|pass|standardizz|rinomin|limit|unific|esternalizz|"
    r"internalizz|priorizz|allung|separ|fiss|centralizz|accorp|dirott|destin|ribass|riorganizz|ristruttur|"
    r"digitalizz|riform|accorci|anticip|raddoppi|dimezz|aggiorn|deleg|concentr|adegu|modific|rivaluta|integr|"
    r"slitt|rimodul|agevol"
)
_BEGINNING_ARE = (
    r"adott|lanci|acquist|compr|sponsorizz|accett|pubblic|rimbors|nomin|affid|assegn|implement|autorizz|"
    r"finanzi|incaric|abilit|ripristin|affitt|cre|approv|conferm|rinnov|fattur|port|punt|avvi|attiv|aggiudic|"
    r"deliber|design|indivi?du|stanzi|pag|regal|inaugur|impost|firm|sigl"
)
_ARE = rf"{_ENDING_ARE}|{_CHANGING_ARE}|{_BEGINNING_ARE}"
_ERE = (
    r"chiud|estend|riduc|conced|prend|vend|sospend|scegli|rescind|spegn|promuov|ammett|mett|rimett|smett|tolg|"
    r"respin?g|dismett|iscriv|accogli|elegg|muov|decid|introduc|stabil|dispon|proced|rimann?"
)
_IRE = r"apr|disdi|sostitu|abol|costitu|istitu|un|ridistribu|restitu|garant|proib|riun|fall|fin|forn|assorb|copr|serv"
_GAP = r"(?:[^\s!?;]+ ){0,6}?"
_WE = (
    rf"(?:(?:{_ARE}|{_ERE}|{_IRE})h?i?amo|manteniamo|teniamo|togliamo|posticipiamo|offriamo|assumiamo|"
    rf"rinunciamo|rompiamo|"
    r"fondiamo|trasferiamo|vietiamo|diamo|facciamo a meno|spegniamo|scegliamo|torniamo|cominciamo|disdiciamo|"
    r"poniamo fine|rifacciamo|riportiamo|usciamo da\w*|ci buttiamo|ci separiamo|ci affidiamo)"
)
_IT = (
    rf"(?:(?:{_ARE})(?:h?a|ano)|(?:chiud|estend|riduc|conced|prend|vend|sospend|rescind|ammett|respin?g|"
    rf"dismett|accogl|"
    r"elegg|introduc|mett)(?:e|ono)|(?:sostitu|abol|costitu|istitu|un|garant|proib|assorb)(?:isce|iscono)|"
    r"apre|aprono|tiene|mantiene|toglie|tolgono|offre|offrono|assume|assumono|scende|scendono|sale|salgono|"
    r"disdice|da il via libera|dispone|rimane|rimangono|copre|serve|firmano?)"
)
_WILL = (
    rf"(?:(?:{_ARE})h?er(?:a|anno)|(?:{_ERE})er(?:a|anno)|(?:{_IRE})ir(?:a|anno)|sara|saranno|verra|verranno|"
    rf"restera|"
    r"resteranno|avra|avranno|dovra|dovranno|terra|terranno|manterra|scendera|salira|saliranno)"
)
_DONE = (
    rf"(?:(?:{_ARE})at[oaie]|(?:{_IRE}|stabil)it[oaie]|chius[oaie]|estes[oaie]|ridott[oaie]|concess[oaie]|"
    rf"pres[oaie]|vendut[oaie]|"
    r"sospes[oaie]|scelt[oaie]|rescis[oaie]|spent[oaie]|promoss[oaie]|ammess[oaie]|tolt[oaie]|respint[oaie]|"
    r"dismess[oaie]|accolt[oaie]|elett[oaie]|aperti?|apert[oae]|mantenut[oaie]|offert[oaie]|assunt[oaie]|"
    r"disdett[oaie]|trasferit[oaie]|vietat[oaie]|fus[oaie]|post[oaie] in vendita|fuori (?:catalogo|produzione|"
    r"uso)|obbligatori\w*|gratuit[oaie]|introdott[oaie])"
)
_ENDED = (
    r"(?:annullat|eliminat|approvat|respint|scartat|negat|aggiudicat|rinviat|rimandat|sospes|ritirat|bocciat|"
    r"accolt|estes|prorogat|congelat|autorizzat|nominat|elett|rinnovat|rescis|vietat|firmat|soppress|abolit|"
    r"disdett|chius|revocat|deliberat|stanziat|assegnat|affidat)[oaie]"
)
_TO = (
    rf"(?:(?:{_ARE})h?i?are|(?:{_ERE})ere|(?:{_IRE})ire|tenere|mantenere|togliere|dare|usare|costruire|fare|"
    rf"mettere|portare|"
    r"ridurre|introdurre|assumere|spegnere|rinunciare)"
)
_FOR_GOOD = (
    r"(?:definitivamente|a tempo indeterminato|per sempre|del tutto|completamente|all'unanimita|a maggioranza|"
    r"ufficialmente|fino a (?:nuovo avviso|nuovo ordine|data da destinarsi)|senza eccezioni|in via definitiva|"
    rf"(?:a partire dal?|a decorrere dal?|con (?:decorrenza|effetto)(?: dal?)?|dal|dall'|da|entro il|fino al?|"
    rf"il|in|a fine|a) ?{WHEN})"
)
ACTS_STRONG = (
    (
        r"(?:ho|abbiamo|hanno) (?:appena |finalmente |oggi )?(?:chiuso|concordato|trovato|raggiunto|siglato|"
        r"firmato|stretto) (?:con \S+(?: \S+){0,3} )?(?:un |l'|il |una )?(?:compromesso|accordo|intesa|quadra|via "
        r"di mezzo|soluzione di compromesso)\b|(?:si e|e stato|e stata) (?:raggiunt|trovat)[oa] (?:un |l'|una |il "
        r")?(?:accordo|intesa|compromesso)|^\W*(?:raggiunt[oa]|trovat[oa]) (?:un |l'|il |la )?(?:accordo|intesa|"
        r"compromesso|quadra)\b|(?:la )?(?:nostra )?(?:scelta|decisione|preferenza) (?:e |cade |ricade )(?:caduta|"
        r"ricaduta|andata|stata|su|sul|sulla)"
    ),
    (
        r"(?:si e|e stato|e stata|viene|resta|si) (?:scelto|stabilito|disposto|determinato|fissato|optato|deciso|"
        r"convenuto|deliberato|stabilisce|dispone|delibera|decide|determina)\b|^\W*(?:appena|oggi|ieri|"
        r"insieme)?,? ?(?:deciso|stabilito|concordato|definito|approvato) (?:con|in|insieme|dal|dalla|oggi|"
        r"stamattina)\b"
    ),
    (
        rf"(?:all'unanimita|a maggioranza|per acclamazione) {_GAP}(?:{_DONE}|delibera|approva)|(?:{_DONE}) (?:\S+ "
        rf"){{0,3}}(?:all'unanimita|"
        r"a maggioranza|per acclamazione)\b|(?:entra|entrano|entrera|entreranno) in (?:vigore|funzione)\b|in "
        r"vigore dal?\b"
    ),
    (
        rf"{BODY},? (?:[^.!?\n]{{2,50}}, )?(?:ci |ha |hanno )?(?:ha |hanno )?{_GAP}(?:disposto|aggiudicato|"
        rf"individuato|soppresso|abolito|"
        r"esteso|sospeso|optato|accolto|stanziato|dato (?:il )?via libera|dato l'ok|da il via libera)\b"
    ),
    (
        r"(?:non|smettiamo di|smetteremo di) (?:\w+ )?(?:spediamo|vendiamo|diamo|offriamo|accettiamo|usiamo|"
        r"produciamo|pubblichiamo|lavoriamo con|sponsorizziamo|serviamo|spedire|vendere|offrire|accettare|usare|"
        r"produrre|pubblicare) ?(?:piu)?\b|(?:ok|via libera|semaforo verde|benestare|approvato) (?:da parte mia|"
        r"mio|di (?!tutti)\S+(?: \S+){0,2} (?:a|al|alla|per|sul|su))\b"
    ),
)
ACTS_FIRM = (
    (
        r"(?:si (?:comunica|informa|avvisa|rende noto|notifica)|(?:vi |le )?(?:comunichiamo|informiamo|annunciamo|"
        r"avvisiamo)|con la presente|"
        rf"si avvisano \w+)\b[^.!?\n]{{0,60}}(?:che |, )[^.!?\n]{{0,80}}(?<![^\W_])(?:{_WILL}|{_IT}|e stat[oa]|"
        rf"non si|resta|restano|{_WE})\b"
    ),
    rf"(?:si {_IT}|{_WILL}|viene|vengono|e stat[oa]|sono stat[ei]) {_GAP}(?:{_DONE} )?{_GAP}{_FOR_GOOD}\b",
    (
        rf"(?:viene|vengono|sara|saranno|verra|verranno|e|sono|e stat[oa]|sono stat[ei]|resta|restano) "
        rf"{_GAP}{_DONE} {_GAP}{_FOR_GOOD}\b|{_FOR_GOOD},? {_GAP}(?:viene|vengono|sara|saranno|verra|verranno|e|"
        rf"sono|si) {_GAP}(?:{_DONE}|{_IT})\b|(?:viene|vengono|verra|verranno) {_GAP}{_ENDED}\b"
    ),
    (
        rf"^\W*(?:(?:il|la|i|le|lo|gli|tutti|tutte) |l')(?:[^\s!?;,]+ ){{1,5}}?(?:{_IT}|va|vanno|e|sono|viene|"
        rf"vengono) {_GAP}(?:{_FOR_GOOD}|{_ENDED})\b"
    ),
    rf"^\W*(?:gia )?{_ENDED} (?:il|la|lo|i|le|gli|l'|al|alla|dal|definitivamente|ufficialmente)",
    rf", {_ENDED} (?:il|la|lo|i|le|gli|l'|tutt\w) ?\S",
    (
        rf"{BODY}(?: e (?:\S+ ){{1,3}})? (?:ci |non |gia )?(?:{_IT}|{_WILL}|siglano|concordano|scelgono|decide|"
        rf"decidono|opta per)\b|"
        r"non (?:si|la|lo|li|le) (?:tocca|fa|vende|accetta|rinnova|apre|assume|copre|sostituisce|copriamo|"
        r"sostituiamo|rinnoviamo)\b"
    ),
    (
        r"(?:sparisce|spariscono|scompare|scompaiono|resta fuori|restano fuori|non va avanti|va avanti|si ferma "
        r"qui|finisce qui|finiscono qui|muore qui|ci ha convint\w|ci sara (?!da|tempo|un po|traffico)|ci saranno "
        r"(?!da|problemi))\b|(?:muore|muoiono|finisce|finiscono) (?:\S+ ){0,3}?(?:a fine|il|dal|entro|a \w+o)\b|"
        r"(?:conti|numeri) non tornano"
    ),
    rf"(?:non )?(?:vi |li |lo |la |le |gli |ci |ne )?(?<!\w){_WE}\b(?! (?:un po|molto|bene|un attimo|conto)\b)",
    rf"non {_WE} piu\b|non (?:\w+iamo|\w+eremo|\w+iremo) (?:piu|a|al|alla|all'|in|il|la)\b(?<!vediamo)(?<!sappiamo)",
    (
        r"(?:fino a (?:nuovo avviso|nuovo ordine|data da destinarsi)),? (?:non|solo|resta|restano|niente|"
        r"nessun\w*|stop)\b|^\W*(?:nessun\w*|niente|mai piu|basta|stop|via|addio) [^.!?\n,]{3,50} (?:per|a|al|"
        r"alla|ai|in|con|fino|da)\b(?! (?:dubbio|problema|paura))|^\W*(?:niente|via) [a-z]{4,}[.,]|(?:una volta|"
        r"allo sportello|per posta) (?:non|mai) piu\b"
    ),
    (
        r"(?:passa|passera|passano) (?:a|ad|sotto|in mano) (?:guidare|dirigere|coordinare|gestire|occuparsi|\S+ "
        r"turni|turni|due|tre|quattro|\w+ turni)\b|(?:prende|raccoglie|assume|assumera|ricopre) (?:la|le|il|l') "
        r"?(?:guida|redini|testimone|direzione|posto|incarico|carica|coordinamento|responsabilita)\b|"
        r"(?:sostituisce|subentra|subentrera|succede) (?:a|al|alla|\S+ (?:come|nel|alla|in))\b"
    ),
    (
        r"^\W*(?:(?:a|per) (?:tutti|tutte|tutto)[^:.!?\n]{0,30}|nuova (?:regola|norma|procedura)|nuovo (?:limite|"
        r"orario|criterio)|avviso|circolare|comunicazione|novita|"
        r"attenzione)\s*:\s*[^!?\n]{0,80}(?<![^\W_])(?:solo|non|senza|obbligatori\w+|resta|restano|si|"
        rf"{_DONE}|passa|passano|da|dal|dev\w+|{_WILL}|mai|sempre)\b"
    ),
    (
        r"obbligatori[oa]? (?:il|la|lo|l'|nel|nella|in|per|dal|da)\b|^\W*(?:alla fine|in conclusione) (?:sara|"
        r"saranno|si fa|si va|prendiamo|resta)\b|si (?:conserva|conservano|usa|usano|paga|pagano|fa|fanno|vende|"
        r"vendono|accede|entra|prenota|"
        rf"prenotano|parte) {_GAP}(?:solo|al massimo|soltanto|unicamente|esclusivamente|al piu|fino a|senza)\b|"
        rf"avra (?:a disposizione|diritto)\b|"
        r"avranno (?:a disposizione|diritto)\b"
    ),
    (
        r"si procede (?:a|al|all|con)|(?:riman(?:e|gono)|rest(?:a|ano)) (?:invariat\w|fuori)|^\W*quest'anno "
        r"niente\b|resta(?:no)? (?:tutto )?(?:com'e|cosi|come sta|invariat\w|in vigore)\b|(?:si torna|torniamo) "
        r"a(?:l|ll'|lla)? \S|si parte (?:da|dal|con|il)\b"
    ),
)
ACTS_MEDIUM = (
    (
        rf"^\W*(?:il|la|lo|l'|i|le|gli) ?[^\s!?;,]+(?: [^\s!?;,]+){{0,3}} {_IT} (?:(?:il|la|lo|i|le|gli|un|una|al|"
        rf"alla|ai|a) |l'|all')"
    ),
    rf"si (?:{_IT}|{_WILL})\b|(?:si e|si sono|ci si) {_DONE}",
    rf"(?:viene|vengono|sara|saranno|verra|verranno|e stat[oa]|sono stat[ei]|resta|restano) {_GAP}{_DONE}\b",
    (
        rf"(?:{_WILL}|(?:{_CHANGING_ARE})(?:a|ano)|sale|salgono|scende|scendono) (?:un |il |la |i |le |di |del |a "
        rf"|al |in |\d|per |da )"
    ),
    rf"[^\s!?;]{{4,}} {_ENDED}\s*(?:[.!,]|$)",
)
