"""What takes a Italian announcement back; written without accents, because the reading folds them."""

QUESTION = (
    (
        r"^\W*(?:(?:ok|e|ma|ciao|scusate|scusa|una domanda|domanda|ragazzi|a proposito|alla fine)\W+){0,4}(?:chi|"
        r"che cosa|cosa|quando|dove|qual\w*|perche|come|quanto|si sa|qualcuno|avete|abbiamo (?:gia )?deciso se|"
        r"dobbiamo|dovremmo|possiamo|potete)\b(?=[^.!]*\?|[^.!]*$)"
    ),
    (
        r"\b(?:non so se|sapere se|mi chiedo|non e chiaro|nessuna idea|qualcuno sa)\b|\b(?:no|vero|ok|giusto|"
        r"d'accordo|si|va bene)\s*\?|(?:bisogna|dobbiamo|devono|va|serve|servirebbe) (?:\w+ )?(?:decidere|"
        r"scegliere|approvare|una decisione|approvazione)|da decidere|(?:per favore|potete|possiamo) (?:\w+ )"
        r"*(?:votare|votate|decidere|approvare|scegliere|confermare)|decidete voi"
    ),
)

HYPOTHETICAL = (
    (
        r"\b(?:finche|(?<!come )se (?!l'aggiudic|lo aggiudic|la aggiudic)\w+|supponiamo|immaginiamo|immagina|"
        r"ipotizziamo|nel caso|qualora|a patto|a condizione|a meno che|appena|una volta che|quando (?:avremo|"
        r"decideremo|approver\w+)|sarebbe|sarebbero|avremmo|avrebbe|potremmo|dovremmo|dovrebbe\w*|avessimo|prima "
        r"di|dipende|in teoria|solo se)\b"
    ),
)

PROPOSAL = (
    (
        r"\b(?:per me |sarei|sono favorevole|bisognerebbe|io \w+rei|voi come|forse|magari|potremmo|potrebbe|"
        r"dovremmo|dovrebbe|propon\w*|(?:mia|una) proposta|proposta\s*:|proporrei|sugger\w*|(?:vi|ti|io) consiglio|"
        r"consigli(?:erei|amo|abile)\w*|raccomand\w*|secondo me|a mio (?:avviso|parere)|credo|penso|mi sembra|"
        r"direi|preferirei|preferisco|mi piacerebbe|vorrei|voterei|voto per|e se\b|che ne dite|che ne pensate|"
        r"perche non|idea|cosa ne pensate|valutare|valutando|considerare|bozza|discutere|discuterne|parlarne|"
        r"probabilmente|spero|speriamo|vogliamo|voglio|conviene|meglio)\b"
    ),
)

UNDECIDED = (
    (
        r"\b(?:al momento|in questo momento|attualmente|stiamo \w+ndo|e quasi|manca(?:no)? (?:solo|ancora)|"
        r"rest(?:a|ano) (?:due|tre|\d+) |per (?:festivita|ferie|un guasto|lavori|manutenzione)|ci serv(?:e|ono))\b"
    ),
    (
        r"\b(?:non ancora|ancora (?:nessuna|niente|da|in|non)|non abbiamo (?:ancora )?(?:deciso|concordato|"
        r"approvato)|non (?:e|c'e|si e|ha|hanno) (?:\w+ )?(?:deciso|decisione|accordo|approvato|consenso|definito)|"
        r"nessuna decisione|senza (?:decisione|accordo)|niente di deciso|in attesa|aspettiamo|sto aspettando|in "
        r"corso|in sospeso|processo decisionale|albero decisionale)\b"
    ),
)

REPORTED = (
    (
        r"\b(?:secondo (?:il|la|i|repubblica|quanto)|pare che|sembra che|dicono che|ho sentito|ho letto|letto su|"
        r"(?:la|dalla|sulla) stampa|notizi\w+|comunicato|articolo|podcast|concorren\w+|(?:il|la|un|una|il nostro) "
        r"(?:cliente|fornitore|prospect|comune|governo|tribunale|banca|scuola|regione|proprietario)"
        r"\b[^.!?\n]{0,30}\b(?:ha|hanno|vuole|va)|il loro|la loro|loro hanno|google|microsoft|apple|amazon|eni|"
        r"fiat|stellantis|mi ha detto che|ci hanno detto|ha detto che|ha annunciato)\b"
    ),
)

PAST = (
    (
        r"\b(?:all'epoca|a suo tempo|una volta|l'anno scorso|il mese scorso|l'estate scorsa|(?:\w+ )?(?:anni|anno|"
        r"mesi) fa|originariamente|storicamente|come sapete|contesto|(?:nel )?(?:19\d\d|20[01]\d|202[0-4])|la mia "
        r"(?:vecchia|ex|precedente)|il mio (?:vecchio|ex|precedente)|il precedente|la precedente|(?:aveva|avevamo|"
        r"avevano) (?:\w+ )?(?:deciso|concordato|scelto|optato|approvato)|quando sono (?:arrivato|arrivata|entrato)"
        r")\b"
    ),
)

LOGISTICS = (
    (
        r"\b(?:benvenut\w+|sono (?:fuori|via|in ferie)|sei nel|e finito|dal notaio|sono saliti|dalle \d+|alle "
        r"\d{1,2}(?::\d\d)?|ore \d{1,2}|\d{1,2}:\d\d|(?<!in )pausa|sala \w+|link (?:teams|zoom|meet)|agenda|"
        r"calendario|appuntamento|a (?:dopo|domani|presto)|prossimo punto|ci vediamo|ci sentiamo|ci troviamo|per "
        r"oggi|fermiamoci qui|vediamo|vedremo|andiamo a (?:vedere|pranzo|prendere)|passiamo al (?:prossimo|punto))"
        r"\b"
    ),
)

POLL = (
    (
        r"\b(?:sondaggio|votazione\s*:|votate|che ne dite|che ne pensate|cosa ne pensate|obiezioni|pareri)\b|"
        r"[.!]\s+(?:ok|d'accordo|siete d'accordo|va bene|obiezioni|che ne|cosa ne|giusto|no|si)[^.?!\n]{0,60}\?"
    ),
)

PERSONAL = (
    (
        r"\b(?:divano|zucchero|scuola|sposar\w*|vicin[io] di casa|bambin\w+|incinta|trasloc\w+|fumare|pranz\w+|"
        r"cen[ae]\b|cenare|colazione|pizza|carbonara|pasta\b|lasagn\w+|gelato|panin\w+|caffe|birr\w+|aperitiv\w+|"
        r"spritz|torta|dieta|vegan\w+|vegetarian\w+|palestra|gym|yoga|maratona|scarpe|mi[ao] (?:moglie|marito|"
        r"figlia|figlio|ragazza|ragazzo|sorella|fratello|madre|padre|mamma|papa|casa|macchina|cane|gatto|bici)|"
        r"nostr[oa] (?:matrimonio|figlia|figlio|cane|gatto|casa|cucina)|cane|gatto|cucciolo|vacanz\w+|ferie|"
        r"matrimonio|concerto|cinema|netflix|parrucchier\w+|tatuaggio|fine settimana|weekend|mangiare|cucinare|"
        r"compleanno|stasera|mare\b)\b"
    ),
)

JOKE = (
    (
        r"\b(?:(?:ah){2,}\w*|(?:ha){2,}\w*|eheh\w*|lol|scherzo|scherzavo|macchinetta del caffe|unicorn\w+)\b|😜|🤪|😅|"
        r"🤣|😂\s*$|:joy:"
    ),
)

BARE = (
    (
        r"(?:(?:ok|bene|perfetto|va bene|ottimo|top|dai|allora),? ){0,2}(?:(?:allora )?resta cosi|si procede cosi|"
        r"procediamo cosi|vada per \S+(?: \S+)?|facciamo (?:cosi|questo)|si fa cosi|andiamo con (?:quello|quella|"
        r"questo|questa)|affare fatto|deciso|approvato|allora e deciso|aggiudicato)(?=\s*[.!,-]|$)"
    ),
)
