"""Italian; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:oggi|domani|adesso|ora|subito|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:prossim[oa]|quest[oa]) (?:mese|trimestre|anno|sprint|settimana|lunedi|release)|(?:mese|anno|trimestre|settimana) prossim[oa]|(?:inizio |meta |fine )?(?:gennaio|febbraio|marzo|aprile|maggio"
    r"|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|q[1-4]|20\d\d|anno|mese)|\d{1,2} \w+|1o\b|\d{1,2}\b|primo \w+)"
)
_PRESENT = (
    r"(?:annulliamo|eliminiamo|togliamo|manteniamo|teniamo|lasciamo|chiudiamo|apriamo|estendiamo|prolunghiamo|proroghiamo|rimandiamo|posticipiamo|rinviamo|spostiamo|alziamo|aumentiamo|abbassiamo|riduciamo|cambiamo|migriamo|passiamo|adottiamo|lanciamo|congeliamo|sostituiamo|standardizziamo|rinominiamo|concediamo|offriamo|rinnoviamo|assumiamo|compriamo|acquistiamo|vendiamo|sponsorizziamo"
    r"|limitiamo|ritiriamo|dismettiamo|unifichiamo|esternalizziamo|internalizziamo|investiamo|accettiamo|rifiutiamo|tagliamo|sospendiamo|puntiamo|scartiamo|abbandoniamo|fatturiamo|richiediamo|interrompiamo|fermiamo|torniamo|pubblichiamo|rimborsiamo|diamo|disdiciamo|blocchiamo|cancelliamo|smettiamo|portiamo|rinunciamo)"
)
_INF = (
    r"(?:annullare|eliminare|togliere|mantenere|tenere|lasciare|chiudere|aprire|estendere|prolungare|prorogare|rimandare|posticipare|rinviare|spostare|alzare|aumentare|abbassare|ridurre|cambiare|migrare|passare|adottare|lanciare|congelare|sostituire|standardizzare|rinominare|concedere|offrire|rinnovare|assumere|comprare|acquistare|vendere|sponsorizzare|limitare|ritirare|dismettere|unificare|esternalizzare|investire|accettare|tagliare|sospendere|abbandonare|smettere|dare|usare|costruire)"
)

LEXICON = Lexicon(
    code="it",
    first=("spari", "finisce", "passa ", "diventa", "sale a", "decis", "deciso", "accord", "concordat", "stabilit", "andiamo", "restiamo", "rimaniamo", "approv", "conferm", "final", "conclusion", "a partire", "da oggi", "dal ", "da lunedi", "basta", "niente piu", "non piu", "non ci sara", "iamo", "via libera", "ufficial", "optat", "scelto", "scegli", "verdetto", "si va", "si parte", "chiuso", "fatta", "sara ", "d'ora in poi", "esito", "resta ", "da gennaio", "da marzo", "deliber", "definit", "si fa"),
    strong=(
        r"^\W*(?:consenso|cambio di (?:piano|programma))[^:.!?\n]{0,50}:\s*\S",
        r"(?:budget|contratto|piano|progetto|aumento) (?:e |e stato )?(?:approvato|firmato|autorizzato)\b",
        r"ci ritiriamo\b|facciamo un'eccezione\b|usciamo dal mercato\b",
        r"(?:abbiamo|ho|avete|si e|e stato|siamo) (?:(?:finalmente|infine|tutti|oggi|gia|appena|anche|quindi|ufficialmente|definitivamente) ){0,2}(?:deciso|concordato|stabilito|optato|scelto|approvato|chiuso con|votato|raggiunto un accordo|d'accordo (?:su|che|di)|dato (?:il )?via libera|confermato|firmato|scartato|definito|deliberato|convenuto)\b",
        r"(?:deciso|decisione|decisioni|concordato|accordo|approvato|risolto|conclusione|verdetto|confermato|stabilito|definitivo|finale|decisione finale|ufficiale|e ufficiale|esito|risultato|fatta|chiuso|definito|delibera|annuncio)(?: (?:del|della|dell'|di|dal|dalla|nel|nella|dopo|su|sul|sulla|per|finale|presa)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decisione|conclusione|deciso|approvato|finale|ufficiale|esito)\s+-\s+\S",
        r"(?:e|la cosa e) (?:deciso|approvato|confermato|ufficiale|fatta|chiuso)\b|la decisione (?:e|e stata) (?:presa|finale|definitiva)|(?:e stato|viene) (?:deciso|concordato|approvato|stabilito|deliberato)\b|si e deciso\b",
        r"(?:andiamo|si va|proseguiamo|procediamo|restiamo|rimaniamo|continuiamo|partiamo|si parte|si procede|ci teniamo|teniamo) (?:avanti )?(?:con|su|quindi con|dunque con|allora con)\b(?! (?:calma|ordine))|(?:andiamo|si va) (?:per|di) (?:la|l'|il)?\s?(?:opzione|variante|soluzione|versione)|(?:scegliamo|optiamo per|puntiamo su|ci affidiamo a|diciamo (?:di )?(?:no|si) a)\b",
        r"(?:la |il |i |l'|lo |nostr[oa] )?(?:direzione|consiglio|cda|comitato(?: [a-z]+){0,2}|board|ceo|cfo|cto|finance|amministrazione|legale|acquisti|team(?: [a-z]+)?|management|dirigenza|soci|hr|leadership|steering) (?:ha|hanno|ci ha) (?:[^\s.!?;]+ ){0,3}?(?:approvato|deciso|concordato|dato|via libera|detto (?:si|di si|no)|firmato|votato|respinto|scelto|deliberato|stabilito)\b",
        r"(?:approvat[oaie]|firmat[oa]|autorizzat[oa]|validat[oa]) (?:dal|dalla|da|dall') ?(?:direzione|consiglio|cda|comitato|board|ceo|cfo|finance|amministrazione|legale|management)\b",
    ),
    firm=(
        r"(?:verra|verranno|sara|saranno) (?:spent|chius|disattivat|dismess|eliminat|limitat|sospes)[oaie]\b|(?:e|sono) limitat[oaie] a\b|(?:sparisce|finisce|cessa|resta|restano)\b[^.!?\n]{0,60}(?:\d|eccezioni|fine 20|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
        rf"(?:non )?(?:li |lo |la |le |gli |ci )?{_PRESENT}\b|(?:non )?andremo (?:avanti )?(?:con|a)\b|(?:non )?\w+(?:eremo|iremo)\b(?<!vedremo)(?<!sentiremo)(?<!saremo)(?<!avremo)|(?:non )?(?:si|verra|verranno|sara|saranno) (?:dismess|annullat|spostat|chius|rimandat|eliminat|mantenut|sostituit)[oaie]\b",
    ),
    medium=(
        rf"(?:a partire da|a partire dal|a decorrere dal|con effetto da|con effetto dal|dal|da|dall') ?{_WHEN}",
        r"(?:niente piu|basta|stop a|stop ai|addio|mai piu|non ci saranno piu|non ci sara piu) \S+|(?:non \S+ piu|d'ora in poi|d'ora in avanti|fino a nuovo avviso|senza eccezioni|definitivamente|in via definitiva)\b",
        r"(?:e|sono|sara|saranno|viene|vengono|resta|restano) (?:ufficialmente |definitivamente |quindi |ora |gia )?(?:annullat|rimandat|rinviat|eliminat|ritirat|prorogat|approvat|congelat|obbligatori|chius|rinominat|sostituit|scartat|sospes|gratuit|dismess|estes|respint|spostat|posticipat|fuori|cancellat)\w*",
        r"(?:resta|restano|rimane|rimangono) (?:a|gratis|uguale|com'e|fuori|aperto|il|la|in|al|sul)\b|(?:sparisce|spariscono|passa a|passano a|entra in vigore|va in pensione|diventa|diventano|ottiene|ottengono|riceve|ricevono|sale a|scende a|si sposta|si chiude|finisce|non hanno bisogno|non ha bisogno|non serve piu|non servono piu|vanno in|si ferma|cambia da)\b",
        r"decido io\b|fine della discussione|discorso chiuso|discussione chiusa|caso chiuso|punto e basta",
    ),
    support=(
        rf"(?:dal|da|a partire da|a partire dal|entro|fino a|fino al|in|a|per|il|prima di|dall'|all'|nel) ?{_WHEN}",
        r"\b(?:quindi|percio|invece|al posto|non piu|solo|soltanto|definitivamente|quest'anno|questo trimestre|immediat\w+|per tutti|di default|senza eccezioni|team|ragazzi|avviso|info|fyi|ok|bene|grazie|dopo|perche|visto che|alla fine|finalmente|attenzione|tutti|allora|non rinnov\w+|e chiuso)\b",
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euro|giorni|settimane|mesi|anni|k\b)",
        r"clienti?|feedback|contratto|disdette",
    ),
    business=(
        r"prezz\w+|tariff\w+|pian[oi]\b|offert\w+|fornitor\w+|contratt\w+|release\w*|lancio|lanci\b|funzionalita|prodott\w+|roadmap|budget\w*|assunzion\w+|uffici\w*|sede|sedi|politic\w+|rimbors\w+|scont\w+|supporto|assistenza|sla\b|api\w*|sso|integrazion\w+|connettor\w+|piattaform\w+|migrazion\w+|licenz\w+|mercat\w+|marchi\w*|team\b|sprint\w*|deploy\w*|rilasc\w+|reperibilita|fatturazion\w+|fattur\w+|pagament\w+|prova|enterprise|sicurezza|hosting|region\w+|database\w*|gar[ae]\b|partner\w*|agenzi\w+|campagn\w+|fier\w+|conferenz\w+|event\w+|checkout|onboarding|app\b|export\w*|import\w*|sdk\w*|documentazione|portale|version\w+|opzion\w+|variant\w+|cost[oi]\b|ricav\w+|client\w+|utent\w+|account\w*|ambito|smart working|remoto|portatil\w+|mfa|plugin\w*|modul\w+|mobile|android|ios|webinar\w*|stipend\w+|bonus|crm|erp|cloud|on.?prem\w*|audit\w*|redesign|logo|nome|dominio|vendite|marketing|risorse umane|riunion\w+|process\w+|approvazion\w+|commission\w+|spedizion\w+|magazzin\w+|garanzi\w+|res[oi]\b|consegn\w+|report\w*|dati|gdpr|pilota|programm\w+|server\w*|servizi\w*|ambient\w+|postgres|kafka|stripe|adyen|hubspot|gratuit\w+|gratis|abbonament\w+|csv|negozi\w*|newsletter|chatbot|ia\b|strument\w+|turn[oi]\b",
    ),
    question=(
        r"^\W*(?:(?:ok|e|ma|ciao|scusate|scusa|una domanda|domanda|ragazzi|a proposito|alla fine)\W+){0,4}(?:chi|che cosa|cosa|quando|dove|qual\w*|perche|come|quanto|si sa|qualcuno|avete|abbiamo (?:gia )?deciso se|dobbiamo|dovremmo|possiamo|potete)\b(?=[^.!]*\?|[^.!]*$)",
        r"\b(?:non so se|sapere se|mi chiedo|non e chiaro|nessuna idea|qualcuno sa)\b|\b(?:no|vero|ok|giusto|d'accordo|si|va bene)\s*\?|(?:bisogna|dobbiamo|devono|va|serve|servirebbe) (?:\w+ )?(?:decidere|scegliere|approvare|una decisione|approvazione)|da decidere|(?:per favore|potete|possiamo) (?:\w+ )*(?:votare|votate|decidere|approvare|scegliere|confermare)|decidete voi",
    ),
    hypothetical=(
        r"\b(?:(?<!come )se \w+|supponiamo|immaginiamo|immagina|ipotizziamo|nel caso|qualora|a patto|a condizione|a meno che|appena|una volta che|quando (?:avremo|decideremo|approver\w+)|sarebbe|sarebbero|avremmo|avrebbe|potremmo|dovremmo|dovrebbe\w*|avessimo|prima di|dipende|in teoria|solo se)\b",
    ),
    proposal=(
        r"\b(?:forse|magari|potremmo|potrebbe|dovremmo|dovrebbe|propon\w*|propost\w+|proporrei|sugger\w*|consigli\w*|raccomand\w*|secondo me|a mio (?:avviso|parere)|credo|penso|mi sembra|direi|preferirei|preferisco|mi piacerebbe|vorrei|voterei|voto per|e se\b|che ne dite|che ne pensate|perche non|idea|cosa ne pensate|valutare|valutando|considerare|bozza|discutere|discuterne|parlarne|probabilmente|spero|speriamo|vogliamo|voglio|conviene|meglio)\b",
    ),
    undecided=(
        r"\b(?:al momento|in questo momento|attualmente|stiamo \w+ndo)\b",
        r"\b(?:non ancora|ancora (?:nessuna|niente|da|in|non)|non abbiamo (?:ancora )?(?:deciso|concordato|approvato)|non (?:e|c'e|si e|ha|hanno) (?:\w+ )?(?:deciso|decisione|accordo|approvato|consenso|definito)|nessuna decisione|senza (?:decisione|accordo)|niente di deciso|in attesa|aspettiamo|sto aspettando|in corso|in sospeso|processo decisionale|albero decisionale)\b",
    ),
    reported=(
        r"\b(?:secondo (?:il|la|i|repubblica|quanto)|pare che|sembra che|dicono che|ho sentito|ho letto|letto su|stampa|notizi\w+|comunicato|articolo|podcast|concorren\w+|(?:il|la|un|una|il nostro) (?:cliente|fornitore|prospect|comune|governo|tribunale|banca|scuola|regione|proprietario)\b[^.!?\n]{0,30}\b(?:ha|hanno|vuole|va)|il loro|la loro|loro hanno|google|microsoft|apple|amazon|eni|fiat|stellantis|mi ha detto che|ci hanno detto|ha detto che|ha annunciato)\b",
    ),
    past=(
        r"\b(?:all'epoca|a suo tempo|una volta|l'anno scorso|il mese scorso|l'estate scorsa|(?:\w+ )?(?:anni|anno|mesi) fa|originariamente|storicamente|come sapete|contesto|(?:nel )?(?:19\d\d|20[01]\d|202[0-4])|la mia (?:vecchia|ex|precedente)|il mio (?:vecchio|ex|precedente)|il precedente|la precedente|(?:aveva|avevamo|avevano) (?:\w+ )?(?:deciso|concordato|scelto|optato|approvato)|quando sono (?:arrivato|arrivata|entrato))\b",
    ),
    logistics=(
        r"\b(?:alle \d{1,2}(?::\d\d)?|ore \d{1,2}|\d{1,2}:\d\d|pausa|sala \w+|link (?:teams|zoom|meet)|agenda|calendario|appuntamento|a (?:dopo|domani|presto)|prossimo punto|ci vediamo|ci sentiamo|ci troviamo|per oggi|fermiamoci qui|vediamo|vedremo|andiamo a (?:vedere|pranzo|prendere)|passiamo al (?:prossimo|punto))\b",
    ),
    poll=(
        r"\b(?:sondaggio|votazione\s*:|votate|che ne dite|che ne pensate|cosa ne pensate|obiezioni|pareri)\b|[.!]\s+(?:ok|d'accordo|siete d'accordo|va bene|obiezioni|che ne|cosa ne|giusto|no|si)[^.?!\n]{0,60}\?",
    ),
    personal=(
        r"\b(?:sposar\w*|vicin[io] di casa|bambin\w+|incinta|trasloc\w+|fumare|pranz\w+|cen[ae]\b|cenare|colazione|pizza|carbonara|pasta\b|lasagn\w+|gelato|panin\w+|caffe|birr\w+|aperitiv\w+|spritz|torta|dieta|vegan\w+|vegetarian\w+|palestra|gym|yoga|maratona|scarpe|mi[ao] (?:moglie|marito|figlia|figlio|ragazza|ragazzo|sorella|fratello|madre|padre|mamma|papa|casa|macchina|cane|gatto|bici)|nostr[oa] (?:matrimonio|figlia|figlio|cane|gatto|casa|cucina)|cane|gatto|cucciolo|vacanz\w+|ferie|matrimonio|concerto|cinema|netflix|parrucchier\w+|tatuaggio|fine settimana|weekend|mangiare|cucinare|compleanno|stasera|mare\b)\b",
    ),
    joke=(r"\b(?:(?:ah){2,}\w*|(?:ha){2,}\w*|eheh\w*|lol|scherzo|scherzavo|macchinetta del caffe|unicorn\w+)\b|😜|🤪|😅|🤣|😂\s*$|:joy:",),
    bare=(r"(?:ok,? |bene,? |perfetto,? |va bene,? )?(?:facciamo (?:cosi|questo)|si fa cosi|andiamo con (?:quello|quella|questo|questa)|affare fatto|deciso|approvato|allora e deciso|aggiudicato)(?=\s*[.!,-]|$)",),
)
