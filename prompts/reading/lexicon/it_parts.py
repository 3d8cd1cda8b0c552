"""The parts Italian announcements are put together from; written without accents, because the reading folds them."""

WHEN = (
    r"(?:oggi|domani|adesso|ora|subito|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|"
    r"(?:prossim[oa]|quest[oa]) (?:mese|trimestre|anno|sprint|settimana|lunedi|release)|(?:mese|anno|"
    r"trimestre|settimana) prossim[oa]|(?:inizio |meta |fine )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|"
    r"luglio|agosto|settembre|ottobre|novembre|dicembre|q[1-4]|20\d\d|anno|mese)|\d{1,2} \w+|1o\b|\d{1,2}\b|"
    r"primo \w+)"
)
INF = (
    r"(?:annullare|eliminare|togliere|mantenere|tenere|lasciare|chiudere|aprire|estendere|prolungare|"
    r"prorogare|rimandare|posticipare|rinviare|spostare|alzare|aumentare|abbassare|ridurre|cambiare|migrare|"
    r"passare|adottare|lanciare|congelare|sostituire|standardizzare|rinominare|concedere|offrire|rinnovare|"
    r"assumere|comprare|acquistare|vendere|sponsorizzare|limitare|ritirare|dismettere|unificare|"
    r"esternalizzare|investire|accettare|tagliare|sospendere|abbandonare|smettere|dare|usare|costruire)"
)
# A body that may decide
BODY = (
    r"(?:(?:la |il |i |le |gli |l'|lo |nostr[oa] )?(?:direzione(?: (?:generale|finanziaria|tecnica))?|"
    r"consiglio(?: (?:di amministrazione|direttivo|d'istituto))?|cda|comitato(?: [a-z]+){0,2}|board|ceo|cfo|"
    r"cto|coo|finance|amministrazione|legale|ufficio legale|acquisti|azionisti|soci|fondatori|sindacat[oi]|"
    r"rsu|rettorato|rettore|senato|assemblea(?: dei soci)?|commissione(?: di [a-z]+)?|giuria|direttivo|"
    r"giunta(?: [a-z]+)?|preside|dirigente(?: [a-z]+)?|sindaco|ente|azienda|cooperativa|associazione|"
    r"fondazione|clinica|ospedale|biblioteca|ateneo|istituto|casa madre|capogruppo|sede centrale|presidenza|"
    r"hr|management|dirigenza|leadership|proprieta|collegio))"
)
ROLE = (
    r"(?:responsabile|direttore|direttrice|capo|head|lead|team lead|manager|c[tefopims]o|presidente|socio|"
    r"socia|coordinatore|coordinatrice|referente|portavoce|rettore|rettrice|amministratore|amministratrice|"
    r"vicedirettore|vicedirettrice|capoarea|capoprogetto|pm|product owner)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obbligatori\w*|vietat[oaie]|proibit[oaie]|vietiamo|richied\w+|bisogna|occorre|occorrono|serve|"
    r"servono|deve|devono|dovra|dovranno|solo|soltanto|esclusivamente|non \S+ piu|niente|nessun\w*|gratis|"
    r"gratuit[oaie]|a pagamento|consentit[oaie]|si applica\w*|vale|valgono|due firme|senza eccezioni|"
    r"limitat[oaie]|riservat[oaie]|passa d\w+|passano d\w+|costa|costano|fatturiamo|hanno la precedenza|ha la "
    r"precedenza|rilegge)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:progett[oi]|pian[oi]|offert[ae]|richiest[ae]|propost[ae]|budget|bonus|scont[oi]|candidatur[ae]|idea|"
    r"prodott[oi]|app|campagn[ae]|contratt[oi]|partnership|version[ei]|opzion[ei]|modul[oi]|funzionalita|"
    r"feature|tariff[ae]|post[oi]|assunzion[ei]|aument[oi]|deroga|acquist[oi]|fusion[ei]|integrazion[ei]|"
    r"domanda|programm[ai]|investiment[oi]|accord[oi]|lanci[oi]?|tema|strument[oi]|gara|collaborazion[ei])"
)

BUSINESS = (
    (
        r"(?:linea|capannone|turni|orario\w*|produzione|montaggio|macchin\w+|pressa|verniciatura|pezz[oi]|"
        r"lott[oi]|statuto|quota|quote|soci[oa]?|iscritt[oi]|sportell[oi]|diritt[oi] di segreteria|contrassegn\w+|"
        r"licenz\w+|comune|regolamento|palestra|scuol[ae]|universita|alunn\w+|student\w+|iscrizion[ei]|materi[ae]|"
        r"informatica|mensa|asilo|clinica|ospedale|repart[oi]|pazient[ei]|visite|biblioteca|mult[ae]|museo|"
        r"bigliett\w+|parcheggi\w*|assortimento|scaffal\w+|cass[ae]|clientela|rivenditor\w+|flotta|divis[ae]|"
        r"maggiorazione|contratto collettivo|borse di studio|fondazione|donazion\w+|congresso|stabilita|"
        r"prototip\w+|blog|java|node|windows|excel|cantiere|lavori|ristrutturazione|investitor\w+|contabilita|"
        r"spese|trasferte|direzione|presidenza|guida|referente|garanzi[ae]|flutter|react|unita|minimo|"
        r"finanziament\w+|domand[ae]|cartone|formati|registrazion[ei]|monolite|redis|kubernetes|cache|casco|posti|"
        r"filial[ei]|sede|corso|serie|catalogo|listino|fornitura|trasport\w+|manutenzione|reso|resi|compito|"
        r"attivazioni|social|agenzia|bilancio|dashboard|settimana corta|progett\w+|video|dati|punti vendita|punto "
        r"vendita|canon[ei]|falegnameria|termine|smart working)\b"
    ),
    (
        r"smart working|congedo|stage\b|stagist\w+|redesign|comunicazione|prezzi|fornitore|logo\b|filone|"
        r"preventivo|evento|foglio di calcolo|acquisti"
    ),
    (
        r"magazzin\w+|paghe\b|filial\w+|catalog\w+|affitt\w+|formazione|straordinari\w*|capitale|backend|frontend|"
        r"qa\b|manutenzione|telefoni\w+|firme?\b|acquisti|sindacat\w+|rsu\b|progett\w+|accord\w+|ordin[ei]\b|"
        r"canone|hosting|domini\b|note spese|preventiv\w+|fornitur\w+|bonus|scont\w+|stand\b|assunzioni|round\b|"
        r"pricing|cruscotto|appalt\w+|corrier\w+|banca\b|controllo di gestione|pilota|periodo di prova|"
        r"regolament\w+|repart\w+|impresa|siti\b|ads\b|webinar|settimana di quattro giorni|usb|responsabil\w+|"
        r"ufficio|postgres|spedizion\w+|corso sicurezza|termini di pagamento|aumento|rimborsa\w*|beta\b|"
        r"investiment\w+|dipendent\w+|collaborazion\w+"
    ),
    (
        r"prezz\w+|tariff\w+|pian[oi]\b|offert\w+|fornitor\w+|contratt\w+|release\w*|lancio|lanci\b|funzionalita|"
        r"prodott\w+|roadmap|budget\w*|assunzion\w+|uffici\w*|sede|sedi|politic\w+|rimbors\w+|scont\w+|supporto|"
        r"assistenza|sla\b|api\w*|sso|integrazion\w+|connettor\w+|piattaform\w+|migrazion\w+|licenz\w+|mercat\w+|"
        r"marchi\w*|team\b|sprint\w*|deploy\w*|rilasc\w+|reperibilita|fatturazion\w+|fattur\w+|pagament\w+|prova|"
        r"enterprise|sicurezza|hosting|region\w+|database\w*|gar[ae]\b|partner\w*|agenzi\w+|campagn\w+|fier\w+|"
        r"conferenz\w+|event\w+|checkout|onboarding|app\b|export\w*|import\w*|sdk\w*|documentazione|portale|"
        r"version\w+|opzion\w+|variant\w+|cost[oi]\b|ricav\w+|client\w+|utent\w+|account\w*|ambito|smart working|"
        r"remoto|portatil\w+|mfa|plugin\w*|modul\w+|mobile|android|ios|webinar\w*|stipend\w+|bonus|crm|erp|cloud|"
        r"on.?prem\w*|audit\w*|redesign|logo|nome|dominio|vendite|marketing|risorse umane|riunion\w+|process\w+|"
        r"approvazion\w+|commission\w+|spedizion\w+|magazzin\w+|garanzi\w+|res[oi]\b|consegn\w+|report\w*|dati|"
        r"gdpr|pilota|programm\w+|server\w*|servizi\w*|ambient\w+|postgres|kafka|stripe|adyen|hubspot|gratuit\w+|"
        r"gratis|abbonament\w+|csv|negozi\w*|newsletter|chatbot|ia\b|strument\w+|turn[oi]\b"
    ),
)
