"""Italian; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:oggi|domani|adesso|ora|subito|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|"
    r"(?:prossim[oa]|quest[oa]) (?:mese|trimestre|anno|sprint|settimana|lunedi|release)|(?:mese|anno|"
    r"trimestre|settimana) prossim[oa]|(?:inizio |meta |fine )?(?:gennaio|febbraio|marzo|aprile|maggio"
    r"|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|q[1-4]|20\d\d|anno|mese)|\d{1,2} \w+|"
    r"1o\b|\d{1,2}\b|primo \w+)"
)
_PRESENT = (
    r"(?:annulliamo|eliminiamo|togliamo|manteniamo|teniamo|lasciamo|chiudiamo|apriamo|estendiamo|"
    r"prolunghiamo|proroghiamo|rimandiamo|posticipiamo|rinviamo|spostiamo|alziamo|aumentiamo|abbassiamo|"
    r"riduciamo|cambiamo|migriamo|passiamo|adottiamo|lanciamo|congeliamo|sostituiamo|standardizziamo|"
    r"rinominiamo|concediamo|offriamo|rinnoviamo|assumiamo|compriamo|acquistiamo|vendiamo|sponsorizziamo"
    r"|limitiamo|ritiriamo|dismettiamo|unifichiamo|esternalizziamo|internalizziamo|investiamo|"
    r"accettiamo|rifiutiamo|tagliamo|sospendiamo|puntiamo|scartiamo|abbandoniamo|fatturiamo|richiediamo|"
    r"interrompiamo|fermiamo|torniamo|pubblichiamo|rimborsiamo|diamo|disdiciamo|blocchiamo|cancelliamo|"
    r"smettiamo|portiamo|rinunciamo)"
)
_INF = (
    r"(?:annullare|eliminare|togliere|mantenere|tenere|lasciare|chiudere|aprire|estendere|prolungare|"
    r"prorogare|rimandare|posticipare|rinviare|spostare|alzare|aumentare|abbassare|ridurre|cambiare|"
    r"migrare|passare|adottare|lanciare|congelare|sostituire|standardizzare|rinominare|concedere|"
    r"offrire|rinnovare|assumere|comprare|acquistare|vendere|sponsorizzare|limitare|ritirare|dismettere|"
    r"unificare|esternalizzare|investire|accettare|tagliare|sospendere|abbandonare|smettere|dare|usare|"
    r"costruire)"
)

LEXICON = Lexicon(
    code="it",
    first=(
        "costa|sale |scend|esce |escono|chiude|parte |iniz|includ|richied|serv|passa|termina|finisce|"
        "diventa|senza |basta|niente|stop |limite|due |solo |"
        "spari|finisce|passa |diventa|sale a|decis|deciso|accord|concordat|stabilit|andiamo|restiamo|"
        "rimaniamo|approv|conferm|final|conclusion|a partire|da oggi|dal |da lunedi|basta|niente piu|"
        "non piu|non ci sara|iamo|via libera|ufficial|optat|scelto|scegli|verdetto|si va|si parte|chiuso|"
        "fatta|sara |d'ora in poi|esito|resta |da gennaio|da marzo|deliber|definit|si fa"
    ),
    strong=(
        r"^\W*(?:consenso|cambio di (?:piano|programma))[^:.!?\n]{0,50}:\s*\S",
        r"(?:budget|contratto|piano|progetto|aumento) (?:e |e stato )?(?:approvato|firmato|autorizzato)\b",
        (
            r"(?:abbiamo|ho) detto (?:di )?(?:no|si) (?:a|al|alla)\b|ci ritiriamo\b|facciamo un'eccezione\b|"
            r"usciamo dal mercato\b"
        ),
        (
            r"(?:abbiamo|ho|avete|si e|e stato|siamo) (?:(?:finalmente|infine|tutti|oggi|gia|appena|anche|"
            r"quindi|ufficialmente|definitivamente) ){0,2}(?:deciso|concordato|stabilito|optato|scelto|"
            r"approvato|chiuso con|votato|raggiunto un accordo|d'accordo (?:su|che|di)|dato (?:il )?via libera|"
            r"confermato|firmato|scartato|definito|deliberato|convenuto)\b"
        ),
        (
            r"(?:deciso|decisione|decisioni|concordato|accordo|approvato|risolto|conclusione|verdetto|"
            r"confermato|stabilito|definitivo|finale|decisione finale|ufficiale|e ufficiale|esito|risultato|"
            r"fatta|chiuso|definito|delibera|annuncio)(?: (?:del|della|dell'|di|dal|dalla|nel|nella|dopo|su|sul|"
            r"sulla|per|finale|presa)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decisione|conclusione|deciso|approvato|"
            r"finale|ufficiale|esito)\s+-\s+\S"
        ),
        (
            r"(?:e|la cosa e) (?:deciso|approvato|confermato|ufficiale|fatta|chiuso)\b|la decisione (?:e|"
            r"e stata) (?:presa|finale|definitiva)|(?:e stato|viene) (?:deciso|concordato|approvato|stabilito|"
            r"deliberato)\b|si e deciso\b"
        ),
        (
            r"(?:andiamo|si va|proseguiamo|procediamo|restiamo|rimaniamo|continuiamo|partiamo|si parte|"
            r"si procede|ci teniamo|teniamo) (?:avanti )?(?:con|su|quindi con|dunque con|"
            r"allora con)\b(?! (?:calma|ordine))|(?:andiamo|si va) (?:per|di) (?:la|l'|il)?\s?(?:opzione|"
            r"variante|soluzione|versione)|(?:scegliamo|optiamo per|puntiamo su|ci affidiamo a|"
            r"diciamo (?:di )?(?:no|si) a)\b"
        ),
        (
            r"(?:la |il |i |l'|lo |nostr[oa] )?(?:direzione|consiglio|cda|comitato(?: [a-z]+){0,2}|board|ceo|"
            r"cfo|cto|finance|amministrazione|legale|acquisti|team(?: [a-z]+)?|management|dirigenza|soci|hr|"
            r"leadership|steering) (?:ha|hanno|ci ha) (?:[^\s.!?;]+ ){0,3}?(?:approvato|deciso|concordato|dato|"
            r"via libera|detto (?:si|di si|no)|firmato|votato|respinto|scelto|deliberato|stabilito)\b"
        ),
        (
            r"(?:approvat[oaie]|firmat[oa]|autorizzat[oa]|validat[oa]) (?:dal|dalla|da|dall') ?(?:direzione|"
            r"consiglio|cda|comitato|board|ceo|cfo|finance|amministrazione|legale|management)\b"
        ),
    ),
    firm=(
        (
            r"(?:verra|verranno|sara|saranno) (?:spent|chius|disattivat|dismess|eliminat|limitat|"
            r"sospes)[oaie]\b|(?:e|sono) limitat[oaie] a\b|(?:sparisce|finisce|cessa|resta|"
            r"restano)\b[^.!?\n]{0,60}(?:\d|eccezioni|fine 20|gennaio|febbraio|marzo|aprile|maggio|giugno|"
            r"luglio|agosto|settembre|ottobre|novembre|dicembre)"
        ),
        (
            rf"(?:non )?(?:li |lo |la |le |gli |ci )?{_PRESENT}\b|(?:non )?andremo (?:avanti )?(?:con|a)\b|"
            r"(?:non )?\w+(?:eremo|iremo)\b(?<!vedremo)(?<!sentiremo)(?<!saremo)(?<!avremo)|(?:non )?(?:si|"
            r"verra|verranno|sara|saranno) (?:dismess|annullat|spostat|chius|rimandat|eliminat|mantenut|"
            r"sostituit)[oaie]\b"
        ),
    ),
    medium=(
        r"non (?:si|ci|li|le|lo|la) [^\s.!?;]+ piu\b",
        (
            r"(?:costa|costano|costera|sale|salgono|scende|scendono|esce|escono|uscira|chiude|chiudono|chiudera|"
            r"parte|partono|inizia|iniziano|include|includono|richiede|richiedono|serve|servono|passa|passano|"
            r"passera|termina|terminano|diventa|diventano|prende|avra|avranno|ha|hanno bisogno|sara|saranno|e|"
            r"sono)(?: [^\s.!?;]+){0,4}? (?:senza|da \d+ a|a \d+|due|solo|dal|dall'\w+|a fine|a partire|"
            r"in remoto|internamente|limitat\w+|inclus\w+|gratis|obbligatori\w+|fuori|di default|la nuova|"
            r"il nuovo|per tutti)\b"
        ),
        r"^\W*(?:niente(?: piu)?|stop a\w*|basta(?: con)?) [^.!?\n]{3,60}",
        (
            r"(?:a partire da|a partire dal|a decorrere dal|con effetto da|con effetto dal|dal|da|"
            rf"dall') ?{_WHEN}"
        ),
        (
            r"(?:niente piu|basta|stop a|stop ai|addio|mai piu|non ci saranno piu|non ci sara piu) \S+|"
            r"(?:non \S+ piu|d'ora in poi|d'ora in avanti|fino a nuovo avviso|senza eccezioni|definitivamente|"
            r"in via definitiva)\b"
        ),
        (
            r"(?:e|sono|sara|saranno|viene|vengono|resta|restano) (?:ufficialmente |definitivamente |quindi |"
            r"ora |gia )?(?:annullat|rimandat|rinviat|eliminat|ritirat|prorogat|approvat|congelat|obbligatori|"
            r"chius|rinominat|sostituit|scartat|sospes|gratuit|dismess|estes|respint|spostat|posticipat|fuori|"
            r"cancellat)\w*"
        ),
        (
            r"(?:resta|restano|rimane|rimangono) (?:a|gratis|uguale|com'e|fuori|aperto|il|la|in|al|sul)\b|"
            r"(?:sparisce|spariscono|passa a|passano a|entra in vigore|va in pensione|diventa|diventano|ottiene|"
            r"ottengono|riceve|ricevono|sale a|scende a|si sposta|si chiude|finisce|non hanno bisogno|"
            r"non ha bisogno|non serve piu|non servono piu|vanno in|si ferma|cambia da)\b"
        ),
        r"decido io\b|fine della discussione|discorso chiuso|discussione chiusa|caso chiuso|punto e basta",
    ),
    support=(
        (
            r"(?:dal|da|a partire da|a partire dal|entro|fino a|fino al|in|a|per|il|prima di|dall'|all'|"
            rf"nel) ?{_WHEN}"
        ),
        (
            r"\b(?:quindi|percio|invece|al posto|non piu|solo|soltanto|definitivamente|quest'anno|"
            r"questo trimestre|immediat\w+|per tutti|di default|senza eccezioni|team|ragazzi|avviso|info|fyi|ok|"
            r"bene|grazie|dopo|perche|visto che|alla fine|finalmente|attenzione|tutti|allora|non rinnov\w+|"
            r"e chiuso)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euro|giorni|settimane|mesi|anni|k\b)",
        r"clienti?|feedback|contratto|disdette",
    ),
    business=(
        (
            r"prezz\w+|tariff\w+|pian[oi]\b|offert\w+|fornitor\w+|contratt\w+|release\w*|lancio|lanci\b|"
            r"funzionalita|prodott\w+|roadmap|budget\w*|assunzion\w+|uffici\w*|sede|sedi|politic\w+|rimbors\w+|"
            r"scont\w+|supporto|assistenza|sla\b|api\w*|sso|integrazion\w+|connettor\w+|piattaform\w+|"
            r"migrazion\w+|licenz\w+|mercat\w+|marchi\w*|team\b|sprint\w*|deploy\w*|rilasc\w+|reperibilita|"
            r"fatturazion\w+|fattur\w+|pagament\w+|prova|enterprise|sicurezza|hosting|region\w+|database\w*|"
            r"gar[ae]\b|partner\w*|agenzi\w+|campagn\w+|fier\w+|conferenz\w+|event\w+|checkout|onboarding|app\b|"
            r"export\w*|import\w*|sdk\w*|documentazione|portale|version\w+|opzion\w+|variant\w+|cost[oi]\b|"
            r"ricav\w+|client\w+|utent\w+|account\w*|ambito|smart working|remoto|portatil\w+|mfa|plugin\w*|"
            r"modul\w+|mobile|android|ios|webinar\w*|stipend\w+|bonus|crm|erp|cloud|on.?prem\w*|audit\w*|"
            r"redesign|logo|nome|dominio|vendite|marketing|risorse umane|riunion\w+|process\w+|approvazion\w+|"
            r"commission\w+|spedizion\w+|magazzin\w+|garanzi\w+|res[oi]\b|consegn\w+|report\w*|dati|gdpr|pilota|"
            r"programm\w+|server\w*|servizi\w*|ambient\w+|postgres|kafka|stripe|adyen|hubspot|gratuit\w+|gratis|"
            r"abbonament\w+|csv|negozi\w*|newsletter|chatbot|ia\b|strument\w+|turn[oi]\b"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|e|ma|ciao|scusate|scusa|una domanda|domanda|ragazzi|a proposito|"
            r"alla fine)\W+){0,4}(?:chi|che cosa|cosa|quando|dove|qual\w*|perche|come|quanto|si sa|qualcuno|"
            r"avete|abbiamo (?:gia )?deciso se|dobbiamo|dovremmo|possiamo|potete)\b(?=[^.!]*\?|[^.!]*$)"
        ),
        (
            r"\b(?:non so se|sapere se|mi chiedo|non e chiaro|nessuna idea|qualcuno sa)\b|\b(?:no|vero|ok|"
            r"giusto|d'accordo|si|va bene)\s*\?|(?:bisogna|dobbiamo|devono|va|serve|"
            r"servirebbe) (?:\w+ )?(?:decidere|scegliere|approvare|una decisione|approvazione)|da decidere|"
            r"(?:per favore|potete|possiamo) (?:\w+ )*(?:votare|votate|decidere|approvare|scegliere|confermare)|"
            r"decidete voi"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:(?<!come )se \w+|supponiamo|immaginiamo|immagina|ipotizziamo|nel caso|qualora|a patto|"
            r"a condizione|a meno che|appena|una volta che|quando (?:avremo|decideremo|approver\w+)|sarebbe|"
            r"sarebbero|avremmo|avrebbe|potremmo|dovremmo|dovrebbe\w*|avessimo|prima di|dipende|in teoria|"
            r"solo se)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:forse|magari|potremmo|potrebbe|dovremmo|dovrebbe|propon\w*|propost\w+|proporrei|sugger\w*|"
            r"consigli\w*|raccomand\w*|secondo me|a mio (?:avviso|parere)|credo|penso|mi sembra|direi|"
            r"preferirei|preferisco|mi piacerebbe|vorrei|voterei|voto per|e se\b|che ne dite|che ne pensate|"
            r"perche non|idea|cosa ne pensate|valutare|valutando|considerare|bozza|discutere|discuterne|"
            r"parlarne|probabilmente|spero|speriamo|vogliamo|voglio|conviene|meglio)\b"
        ),
    ),
    undecided=(
        r"\b(?:al momento|in questo momento|attualmente|stiamo \w+ndo)\b",
        (
            r"\b(?:non ancora|ancora (?:nessuna|niente|da|in|non)|non abbiamo (?:ancora )?(?:deciso|concordato|"
            r"approvato)|non (?:e|c'e|si e|ha|hanno) (?:\w+ )?(?:deciso|decisione|accordo|approvato|consenso|"
            r"definito)|nessuna decisione|senza (?:decisione|accordo)|niente di deciso|in attesa|aspettiamo|"
            r"sto aspettando|in corso|in sospeso|processo decisionale|albero decisionale)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:secondo (?:il|la|i|repubblica|quanto)|pare che|sembra che|dicono che|ho sentito|ho letto|"
            r"letto su|stampa|notizi\w+|comunicato|articolo|podcast|concorren\w+|(?:il|la|un|una|"
            r"il nostro) (?:cliente|fornitore|prospect|comune|governo|tribunale|banca|scuola|regione|"
            r"proprietario)\b[^.!?\n]{0,30}\b(?:ha|hanno|vuole|va)|il loro|la loro|loro hanno|google|microsoft|"
            r"apple|amazon|eni|fiat|stellantis|mi ha detto che|ci hanno detto|ha detto che|ha annunciato)\b"
        ),
    ),
    past=(
        (
            r"\b(?:all'epoca|a suo tempo|una volta|l'anno scorso|il mese scorso|l'estate scorsa|"
            r"(?:\w+ )?(?:anni|anno|mesi) fa|originariamente|storicamente|come sapete|contesto|"
            r"(?:nel )?(?:19\d\d|20[01]\d|202[0-4])|la mia (?:vecchia|ex|precedente)|il mio (?:vecchio|ex|"
            r"precedente)|il precedente|la precedente|(?:aveva|avevamo|avevano) (?:\w+ )?(?:deciso|concordato|"
            r"scelto|optato|approvato)|quando sono (?:arrivato|arrivata|entrato))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:alle \d{1,2}(?::\d\d)?|ore \d{1,2}|\d{1,2}:\d\d|pausa|sala \w+|link (?:teams|zoom|meet)|"
            r"agenda|calendario|appuntamento|a (?:dopo|domani|presto)|prossimo punto|ci vediamo|ci sentiamo|"
            r"ci troviamo|per oggi|fermiamoci qui|vediamo|vedremo|andiamo a (?:vedere|pranzo|prendere)|"
            r"passiamo al (?:prossimo|punto))\b"
        ),
    ),
    poll=(
        (
            r"\b(?:sondaggio|votazione\s*:|votate|che ne dite|che ne pensate|cosa ne pensate|obiezioni|"
            r"pareri)\b|[.!]\s+(?:ok|d'accordo|siete d'accordo|va bene|obiezioni|che ne|cosa ne|giusto|no|"
            r"si)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:sposar\w*|vicin[io] di casa|bambin\w+|incinta|trasloc\w+|fumare|pranz\w+|cen[ae]\b|cenare|"
            r"colazione|pizza|carbonara|pasta\b|lasagn\w+|gelato|panin\w+|caffe|birr\w+|aperitiv\w+|spritz|"
            r"torta|dieta|vegan\w+|vegetarian\w+|palestra|gym|yoga|maratona|scarpe|mi[ao] (?:moglie|marito|"
            r"figlia|figlio|ragazza|ragazzo|sorella|fratello|madre|padre|mamma|papa|casa|macchina|cane|gatto|"
            r"bici)|nostr[oa] (?:matrimonio|figlia|figlio|cane|gatto|casa|cucina)|cane|gatto|cucciolo|vacanz\w+|"
            r"ferie|matrimonio|concerto|cinema|netflix|parrucchier\w+|tatuaggio|fine settimana|weekend|mangiare|"
            r"cucinare|compleanno|stasera|mare\b)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:(?:ah){2,}\w*|(?:ha){2,}\w*|eheh\w*|lol|scherzo|scherzavo|macchinetta del caffe|"
            r"unicorn\w+)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:ok,? |bene,? |perfetto,? |va bene,? )?(?:facciamo (?:cosi|questo)|si fa cosi|"
            r"andiamo con (?:quello|quella|questo|questa)|affare fatto|deciso|approvato|allora e deciso|"
            r"aggiudicato)(?=\s*[.!,-]|$)"
        ),
    ),
)
