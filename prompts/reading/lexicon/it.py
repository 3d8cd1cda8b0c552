"""Italian; written without accents, because the reading folds them."""

from prompts.reading.lexicon.it_acts import ACTS_FIRM, ACTS_MEDIUM, ACTS_STRONG
from prompts.reading.lexicon.it_parts import BODY, BUSINESS, MATTER, ROLE, RULE, WHEN
from prompts.reading.lexicon.it_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="it",
    first=(
        "costa|sale |scend|esce |escono|chiude|parte |iniz|includ|richied|serv|passa|termina|finisce|diventa|"
        "senza |basta|niente|stop |limite|due |solo |spari|finisce|passa |diventa|sale a|decis|deciso|accord|"
        "concordat|stabilit|andiamo|restiamo|rimaniamo|approv|conferm|final|conclusion|a partire|da oggi|dal |da "
        "lunedi|basta|niente piu|non piu|non ci sara|iamo|via libera|ufficial|optat|scelto|scegli|verdetto|si va|"
        "si parte|chiuso|fatta|sara |d'ora in|esito|resta |da gennaio|da marzo|deliber|definit|si fa|in breve|"
        "alla fine|ha dato|accett|concede|premiat|votato|appalto|va alla|va al |aggiudica|ci separ|vietat|nessun|"
        "battenti|non viene|scade|mort|respint|no allo|no al |eccezion|rifiut|assume|promoss|confluis|riporter|"
        "tetto|bloccat|pagat|nero su bianco|firmat|accordo|data c'e|slitta|viene prima|dado|pietra|affare fatto|"
        "perfetto|ottimo|non si|ha vinto|vinto|rettorato|non ci sara|dovra|round|scartat|precedenza|e passato|"
        "chiamera|soffitta|cambia|al posto|saltano|salta |preso|habemus|vada|dirottat|andiamo|raga|chiude|e andato"
    ),
    strong=(
        *ACTS_STRONG,
        (
            r"(?:il )?dado e tratto\b|nero su bianco\b|affare fatto\b|pietra (?:sopra|tombale) (?:a|al|all'|alla|su|"
            r"sul)|(?:mettiamo|mettiamoci|messo) una pietra sopra|accordo (?:raggiunto|chiuso|firmato|trovato) (?:con|"
            r"su|sul|per)|(?:abbiamo )?raggiunto (?:un|l')accordo|(?:la )?data c'e\b|(?:abbiamo|c'e) (?:la data|il "
            r"nome|il vincitore)\b|habemus \w+|(?:e|siamo) (?:cosa fatta|in porto|a posto con la firma)|voltiamo "
            r"pagina (?:con|su)|gettiamo la spugna|(?:i )?giochi (?:sono )?fatti\b|non si torna indietro\b|titoli di "
            r"coda (?:per|su)"
        ),
        (
            rf"{BODY} (?:ci )?(?:ha|hanno) (?:[^\s!?;]+ ){{0,4}}?(?:approvato|deciso|concordato|votato|respinto|"
            r"scelto|deliberato|stabilito|accettato|rifiutato|premiato|ratificato|autorizzato|nominato|designato|"
            r"concesso|bocciato|eletto|firmato|(?:dato|detto) (?:l'ok|il via|il si|il no|l'assenso|di si|di no))\b"
        ),
        r"^\W*(?:consenso|cambio di (?:piano|programma))[^:.!?\n]{0,50}:\s*\S",
        r"(?:budget|contratto|piano|progetto|aumento) (?:e |e stato )?(?:approvato|firmato|autorizzato)\b",
        (
            r"(?:abbiamo|ho) detto (?:di )?(?:no|si) (?:a|al|alla)\b|ci ritiriamo\b|facciamo un'eccezione\b|usciamo "
            r"dal mercato\b"
        ),
        (
            r"(?:abbiamo|ho|avete|si e|e stato|siamo) (?:(?:finalmente|infine|tutti|oggi|gia|appena|anche|quindi|"
            r"ufficialmente|definitivamente) ){0,2}(?:deciso|concordato|stabilito|optato|scelto|approvato|chiuso con|"
            r"votato|raggiunto un accordo|d'accordo (?:su|che|di)|dato (?:il )?via libera|confermato|firmato|scartato|"
            r"definito|deliberato|convenuto)\b"
        ),
        (
            r"(?:deciso|decisione|decisioni|concordato|accordo|approvato|risolto|conclusione|verdetto|confermato|"
            r"stabilito|definitivo|finale|decisione finale|ufficiale|e ufficiale|esito|risultato|fatta|chiuso|"
            r"definito|delibera|annuncio)(?: (?:del|della|dell'|di|dal|dalla|nel|nella|dopo|su|sul|sulla|per|finale|"
            r"presa)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decisione|conclusione|deciso|approvato|finale|ufficiale|"
            r"esito)\s+-\s+\S"
        ),
        (
            r"(?:e|la cosa e) (?:deciso|approvato|confermato|ufficiale|fatta|chiuso)\b|la decisione (?:e|e stata) "
            r"(?:presa|finale|definitiva)|(?:e stato|viene) (?:deciso|concordato|approvato|stabilito|deliberato)\b|si "
            r"e deciso\b"
        ),
        (
            r"(?:andiamo|si va|proseguiamo|procediamo|restiamo|rimaniamo|continuiamo|partiamo|si parte|si procede|ci "
            r"teniamo|teniamo) (?:avanti )?(?:con|su|quindi con|dunque con|allora con)\b(?! (?:calma|ordine))|"
            r"(?:andiamo|si va) (?:per|di) (?:la|l'|il)?\s?(?:opzione|variante|soluzione|versione)|(?:scegliamo|"
            r"optiamo per|puntiamo su|ci affidiamo a|diciamo (?:di )?(?:no|si) a)\b"
        ),
        (
            r"(?:la |il |i |l'|lo |nostr[oa] )?(?:direzione|consiglio|cda|comitato(?: [a-z]+){0,2}|board|ceo|cfo|cto|"
            r"finance|amministrazione|legale|acquisti|team(?: [a-z]+)?|management|dirigenza|soci|hr|leadership|"
            r"steering) (?:ha|hanno|ci ha) (?:[^\s!?;]+ ){0,3}?(?:approvato|deciso|concordato|dato|via libera|detto "
            r"(?:si|di si|no)|firmato|votato|respinto|scelto|deliberato|stabilito)\b"
        ),
        (
            r"(?:approvat[oaie]|firmat[oa]|autorizzat[oa]|validat[oa]) (?:dal|dalla|da|dall') ?(?:direzione|consiglio|"
            r"cda|comitato|board|ceo|cfo|finance|amministrazione|legale|management)\b"
        ),
    ),
    firm=(
        *ACTS_FIRM,
        (
            r"(?:va|vanno|entra|entrano) in (?:pausa|stand-?by|freezer|congelatore)|(?:e|sono) confermat[oaie]\b|"
            r"(?:logo|nome|prezzo|slogan|piano|modello|processo|listino) (?:\w+ ){0,2}resta (?:quest[oa]|cosi|com'e|"
            r"uguale|invariato)|salta,|l'ha (?:detto|deciso) (?:la direzione|il capo|il cda)|(?:addio|ciao ciao)(?: "
            r"a)? \S+, "
        ),
        (
            r"alla fine,? (?:niente|nessun\w*|non)\b|(?:e|sono) (?:ora|adesso|d'ora in poi) (?:di|a)\b|(?:da noi )?e "
            r"ora di\b|ho (?:bocciato|bloccato|fermato|autorizzato|archiviato|stoppato|approvato)\b|^\W*chiuso con \S|"
            r"(?:segue|gestisce|guida) [^.!?\n]{2,30} (?:da|dal) |(?:acquisti|viaggi|trasferte|sconti|rimborsi|ferie) "
            r"solo con\b"
        ),
        (
            r"(?:allora|quindi) \S+ no, |(?:il |la )?(?:collegio|commissione|giuria|direzione) (?:prende|sceglie|"
            r"tiene) (?:il|la|lo|l')"
        ),
        (
            rf"{BODY} (?:ci )?(?:approva|approvano|accetta|accettano|concede|concedono|respinge|boccia|autorizza|"
            r"ratifica|sceglie|nomina|delibera|da l'ok)\b"
        ),
        (
            r"(?:appalto|gara|commessa|incarico|contratto|lavori) [^.!?\n]{0,50}(?<![^\W_])(?:va|vanno|e andat[oa]|"
            r"assegnat[oa]|affidat[oa]|se l'aggiudica|se lo aggiudica|l'ha vinta|l'ha vinto|la vince|lo prende)\b|"
            r"(?:vince|ha vinto|si aggiudica|prende|ha preso) (?:la gara|l'appalto|la commessa|il contratto)|alla "
            r"fine (?:ha vinto|vince|e|va|resta|prendiamo) |alla fine\s*: |ci (?:separiamo|affidiamo|teniamo|"
            r"liberiamo) |(?:passa|passano|migra|migrano|si sposta|si trasferisce|si trasferiscono|trasloca) (?:da|"
            r"dal|dall'\w+) ?\S+(?: \S+){0,2} (?:a|ad|al|alla|su) |(?:si trasferisce|trasloca) (?:a|in|nel)|(?:e|"
            r"sono) andat[oaie]\s*, |(?:con|col) [^.!?\n]{2,30} chiudiamo qui\b"
        ),
        (
            r"(?:a partire da\w*|d'ora in poi|d'ora in avanti|con effetto|dal|da) "
            r"?[^.!?\n]{0,80}(?<![^\W_])(?:obbligatori\w+|vietat[oaie]|proibit[oaie]|due firme|non \S+ piu|senza "
            r"eccezioni|niente piu)\b|(?:a "
            rf"partire da\w*|dal|da) ?{WHEN} [^.!?\n]{{0,80}}(?<![^\W_]){RULE}\b|(?:d'ora in poi|d'ora in avanti) "
            rf"[^.!?\n]{{2,80}}|{RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:a partire da\w*|d'ora in poi|dal|da) ?(?:{WHEN}|"
            rf"quest'\w+)\b|(?:nessuno|nessun\w* \S+) [^\s!?;]+ (?:[^\s!?;]+ ){{0,6}}(?:senza|fino a nuovo|mai piu)\b|"
            r"^\W*nessun\w* ?\S+ (?:\S+ ){0,2}(?:senza|fino a)\b"
        ),
        (
            r"non (?:viene|vengono|sara|saranno|verra|verranno) (?:piu )?(?:rinnovat|prorogat|mantenut|offert|vendut|"
            r"accettat|prodott|fatt|rimborsat|supportat|rilasciat|pubblicat|stampat|pagat|sostituit)[oaie]\b|"
            r"chiud(?:e|ono|era|eranno) (?:i battenti|per sempre|definitivamente|il \d|a (?:gennaio|febbraio|marzo|"
            r"aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|fine)|entro)|(?:va|vanno) (?:in "
            r"soffitta|in pensione|fuori produzione|in cantina|nel cestino)|(?:salta|saltano) (?:per sempre|"
            r"definitivamente|del tutto)|esce dal(?:la)? (?:roadmap|catalogo|piano)|non si (?:tocca|toccano|fa|fanno|"
            r"rinnova|rinnovano|vende|accetta|accettano|lancia|negozia)\b|e mort[oa] e sepolt[oa]|scad(?:e|ono) a \w+ "
            r"e non"
        ),
        (
            rf"(?:^\W*)?(?:respint|approvat|bocciat|accolt|rifiutat|negat)[oaie] (?:la|il|l'|lo|le|i|gli) ?{MATTER}|"
            rf"{MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:e|sono|e stat[oa]|resta|viene)"
            r" (?:ora |ufficialmente )?(?:mort|respint|approvat|negat|scartat|sepolt|annullat|accettat|archiviat|"
            r"firmat|congelat|bocciat|rifiutat|passat|rinviat|accolt)[oaie]\b|^\W*(?:e )?(?:un )?(?:no|si) (?:a|al|"
            r"allo|alla|ai|all')\b"
        ),
        (
            r"(?:nessuna|senza|non ci sono|niente) (?:\w+ )?eccezion[ei]\b|(?:ho|abbiamo) (?:\w+ )?(?:rifiutato|"
            r"respinto|declinato|accettato|negato|scartato|rescisso|disdetto|cancellato|rinunciato|assunto|nominato|"
            r"preso|mollato|tagliato|bocciato|lasciato fuori)\b|non (?!saremo|sapremo|potremo|vedremo|avremo (?:tempo|"
            r"modo))(?:\w+ )?\w+(?:eremo|iremo|aremo) (?:piu|il|la|lo|l'|i|le|a|in|nessun\w*)|non (?:daremo|faremo|"
            r"andremo|ci saremo)\b|non andiamo (?:a|al|alla|in) |non ci sara(?:nno)? (?:un|una|altr\w+|nessun\w*)\b"
        ),
        (
            r"(?:assume|assumera|prende|prendera) (?:la (?:guida|direzione|responsabilita|gestione)|le redini|il "
            r"(?:ruolo|comando|posto|reparto)|il team)\b|(?:e|e stat[oa]|viene|sara) (?:nominat|promoss|"
            r"designat)[oa]\b|(?:diventa|diventera|sara) (?:il |la |l'|nostr[oa] |il nuovo |la nuova )"
            rf"?{ROLE}\b|(?:team|reparti|uffici|aree|sedi) [^.!?\n]{{1,40}} (?:"
            r"confluiscono|si fondono|si uniscono|vengono unit\w|vengono accorpat\w)\b|(?:riportera|riporteranno|"
            r"riporta|rispondera|rispondono|fara capo|fanno capo) (?:direttamente )?(?:al|alla|a|all')|^\W*pres[oa] "
            r"\S+ (?:come|per|da)\b"
        ),
        (
            r"^\W*assunzioni (?:bloccate|congelate|ferme)|blocco (?:delle|dei|assunzioni)|(?:prezzo|canone|tariffa|"
            r"budget|affitto|stipendio|commissione|periodo di \w+|termine|piano|abbonamento|quota)\b "
            r"[^.!?\n]{0,50}(?<![^\W_])(?:sale|salira|scende|scendera|passa|passera|va|resta|restera|aumenta|ha|"
            r"viene)\b (?:da \d|a |al |un tetto|uguale|invariat\w+)|tetto (?:di|a) \d|(?:verranno|saranno|vengono|"
            r"verra|sara) pagat[oaie]\b|^\W*firmat[oa]\b|(?:accordo|contratto|affitto|convenzione)\b "
            r"[^.!?\n]{0,40}(?<![^\W_])(?:firmato|vale fino|prorogato|rinnovato|valido fino)|(?:viene|vengono|va|"
            r"vanno|passa) (?:prima d|davanti a)|(?:ha|hanno|avra) la (?:precedenza|priorita)\b|slitta(?:no)? (?:al|a|"
            r"di|alla)|(?:budget|soldi|i \d+k) (?:\w+ )?(?:dirottat[oi]|vanno|va) (?:tutti )?(?:a|al|su|sul|in)"
        ),
        (
            r"^\W*(?:ogni|tutti i|tutte le|qualsiasi|qualunque|nessun\w*) [^!?\n]{2,60} (?:deve|devono|dovra|dovranno|"
            r"richiede|richiedera|serve|passa da\w*|passera|va approvat\w|sara|saranno|lo rilegge|la rilegge)\b|si "
            r"chiamer(?:a|anno)\b|(?:nome|logo|slogan|prezzo|data|fornitore) [^.!?\n]{0,40}(?<![^\W_])sara\b|al posto "
            r"di \S+|(?:sostituisce|sostituira|rimpiazza) (?:il|la|l'|i|le|\S+ da)|niente (?:fiera|stand|evento|"
            r"sponsor\w*|trasferte|aumenti|bonus|webinar) |^\W*(?:esito|risultato) [^:.!?\n]{2,40} - "
        ),
        (
            r"(?:verra|verranno|sara|saranno) (?:spent|chius|disattivat|dismess|eliminat|limitat|sospes)[oaie]\b|(?:e|"
            r"sono) limitat[oaie] a\b|(?:sparisce|finisce|cessa|resta|restano)\b[^.!?\n]{0,60}(?:\d|eccezioni|fine 20|"
            r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
        ),
        (
            r"(?:non )?andremo (?:avanti )?(?:con|a)\b|(?:non )?\w+(?:eremo|"
            r"iremo)\b(?<!vedremo)(?<!sentiremo)(?<!saremo)(?<!avremo)"
        ),
    ),
    medium=(
        *ACTS_MEDIUM,
        (
            r"^\W*(?:in breve|alla fine|in sintesi|insomma|riassumendo)\s*(?::|, )|round chiuso\b|chiud(?:e|ono|"
            r"era)\b|(?:va|vanno) (?:al|a) (?:marketing|prodotto|vendite|\w+)\b|passa d\w+ (?:legale|acquisti|"
            r"finance)|cambia (?:il|la|l'|lo)|da adesso\b|si fanno (?:solo|tutt\w)"
        ),
        r"non (?:si|ci|li|le|lo|la) [^\s!?;]+ piu\b",
        (
            r"(?:costa|costano|costera|sale|salgono|scende|scendono|esce|escono|uscira|chiude|chiudono|chiudera|parte|"
            r"partono|inizia|iniziano|include|includono|richiede|richiedono|serve|servono|passa|passano|passera|"
            r"termina|terminano|diventa|diventano|prende|avra|avranno|ha|hanno bisogno|sara|saranno|e|sono)(?: "
            r"[^\s!?;]+){0,4}? (?:senza|da \d+ a|a \d+|due|solo|dal|dall'\w+|a fine|a partire|in remoto|internamente|"
            r"limitat\w+|inclus\w+|gratis|obbligatori\w+|fuori|di default|la nuova|il nuovo|per tutti)\b"
        ),
        r"^\W*(?:niente(?: piu)?|stop a\w*|basta(?: con)?) [^.!?\n]{3,60}",
        (
            r"(?:a partire da|a partire dal|a decorrere dal|con effetto da|con effetto dal|dal|da|"
            rf"dall') ?(?!\d{{1,2}}\b){WHEN}|(?:dal|dall') ?\d{{1,2}} {WHEN}"
        ),
        (
            r"(?:niente piu|basta|stop a|stop ai|addio|mai piu|non ci saranno piu|non ci sara piu) \S+|(?:non \S+ piu|"
            r"d'ora in poi|d'ora in avanti|fino a nuovo avviso|senza eccezioni|definitivamente|in via definitiva)\b"
        ),
        (
            r"(?:e|sono|sara|saranno|viene|vengono|resta|restano) (?:ufficialmente |definitivamente |quindi |ora |gia "
            r")?(?:annullat|rimandat|rinviat|eliminat|ritirat|prorogat|approvat|congelat|obbligatori|chius|rinominat|"
            r"sostituit|scartat|sospes|gratuit|dismess|estes|respint|spostat|posticipat|fuori|cancellat)\w*"
        ),
        (
            r"(?:resta|restano|rimane|rimangono) (?:a|gratis|uguale|com'e|fuori|aperto|il|la|in|al|sul)\b|(?:sparisce|"
            r"spariscono|passa a|passano a|entra in vigore|va in pensione|diventa|diventano|ottiene|ottengono|riceve|"
            r"ricevono|sale a|scende a|si sposta|si chiude|finisce|non hanno bisogno|non ha bisogno|non serve piu|non "
            r"servono piu|vanno in|si ferma|cambia da)\b"
        ),
        r"decido io\b|fine della discussione|discorso chiuso|discussione chiusa|caso chiuso|punto e basta",
    ),
    support=(
        (
            r"(?:dal|da|a partire da|a partire dal|entro|fino a|fino al|in|a|per|il|prima di|dall'|all'|"
            rf"nel) ?{WHEN}"
        ),
        (
            r"\b(?:quindi|percio|invece|al posto|non piu|solo|soltanto|definitivamente|quest'anno|questo trimestre|"
            r"immediat\w+|per tutti|di default|senza eccezioni|team|ragazzi|avviso|info|fyi|ok|bene|grazie|dopo|"
            r"perche|visto che|alla fine|finalmente|attenzione|tutti|allora|non rinnov\w+|e chiuso)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euro|giorni|settimane|mesi|anni|k\b)",
        r"clienti?|feedback|contratto|disdette",
    ),
    business=BUSINESS,
    vetoes=VETOES,
    bare=(
        (
            r"(?:(?:ok|bene|perfetto|va bene|ottimo|top|dai|allora),? ){0,2}(?:(?:allora )?resta cosi|si procede cosi|"
            r"procediamo cosi|vada per \S+(?: \S+)?|facciamo (?:cosi|questo)|si fa cosi|andiamo con (?:quello|quella|"
            r"questo|questa)|affare fatto|deciso|approvato|allora e deciso|aggiudicato)(?=\s*[.!,-]|$)"
        ),
    ),
)
