"""The parts German announcements are put together from; written without umlauts, because the reading folds them."""

DONE = (
    r"(?:entschieden|beschlossen|vereinbart|festgelegt|geeinigt|verabschiedet|verstandigt|durchgewunken|"
    r"abgesegnet|freigegeben|genehmigt|festgezurrt|ausgewahlt|entschlossen|abgestimmt|abgemacht|verabredet|"
    r"bewilligt|einstimmig|darauf verstandigt)"
)
WHEN = (
    r"(?:sofort|heute|morgen|jetzt|(?:kommende|nachste|dies)\w* (?:woche|monat|quartal|jahr|sprint|release|"
    r"montag)|(?:dem )?\d{1,2}\.|(?:anfang |mitte |ende )?(?:januar|februar|marz|april|mai|juni|juli|august|"
    r"september|oktober|november|dezember|q[1-4]|20\d\d|des (?:monats|jahres|quartals))|(?:mon|diens|donners|"
    r"frei|sams|sonn)tags?|mittwochs?|kw ?\d+|version \d+|(?:jahres|monats|quartals|wochen|saison|semester|"
    r"schuljahres|geschaftsjahres|vertrags)(?:ende|beginn|anfang|wechsel)|(?:fruhjahr|sommer|herbst|winter|"
    r"ostern|pfingsten|weihnachten|neujahr)\b|(?:schuljahr|wintersemester|sommersemester|geschaftsjahr) \S+)"
)
VERB = (
    r"(?:nehmen|bleiben bei|setzen (?:\w+ )?auf|streichen|stellen|schalten|verlangern|kundigen|verschieben|"
    r"wechseln|steigen|fuhren|erhohen|senken|verzichten|beenden|stoppen|werfen|schaffen|behalten|ubernehmen|"
    r"vereinheitlichen|migrieren|ersetzen|schliessen|schlies?en|eroffnen|offnen|fusionieren|kaufen|verkaufen|"
    r"sponsern|gewahren|bieten|frieren|begrenzen|deckeln|heben|starten|veroffentlichen|liefern|bauen|machen|"
    r"gehen|ziehen|verlagern|investieren|benennen|unterstutzen|akzeptieren|lehnen|legen|holen|trennen|zahlen|"
    r"berechnen|standardisieren|priorisieren|reduzieren|kurzen|halten|lassen|geben|konzentrieren)"
)
# A body that may decide
BODY = (
    r"(?:vorstand|geschaftsfuhrung|geschaftsleitung|gf|betriebsrat|management|fuhrungsteam|"
    r"lenkungs(?:ausschuss|kreis)|steuerkreis|leitung|aufsichtsrat|beirat|verwaltungsrat|stiftungsrat|gremium|"
    r"kommission|(?:gesellschafter|haupt|mitglieder)versammlung|gesellschafter|zentrale|prasidium|rat|jury|"
    r"ausschuss|cfo|ceo|cto|coo|finance|legal|rechtsabteilung|einkauf|team|mt|finanzen|budgetausschuss|"
    r"produktrat|rektorat|(?!stadt|gemeinde|bundes|land|kreis|minister|europa)[a-z]{3,14}(?:leitung|vorstand|"
    r"rat|ausschuss|kommission|versammlung)|founder|grunder|partner|inhaber\w*|kollegium|dekanat|senat|hr|"
    r"personalabteilung|revision|board)"
)
ROLE = (
    r"(?:(?:[a-z]{2,14}|tech|team)?-?(?:lead|leiter|leiterin|leitung|chef|chefin)|head|c[tefopims]o|"
    r"geschaftsfuhr\w+|vorstand|vorstandin|vorsitz\w*|produktmanager\w*|projektleit\w+|ansprechpartner\w*|"
    r"vertretung|stellvertret\w+|nachfolg\w+|verantwort\w+|direktor\w*|partner|partnerin|prokurist\w*|"
    r"betriebsrat\w*|standortleit\w+|dekan\w*|rektor\w*)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:gilt|gelten|pflicht|verpflichtend|verbindlich|vorgeschrieben|untersagt|verboten|tabu|erforderlich|"
    r"notwendig|notig|nur (?:noch|mit|nach|uber)|nicht mehr|kein\w* \S+(?: \S+){0,3} mehr|kostenlos|"
    r"kostenpflichtig|kostet|kosten|erlaubt|gestattet|zulassig|zwei unterschriften|vier-?augen|muss|mussen|"
    r"braucht|brauchen|entfallt|entfallen|ohne ausnahme)"
)
ENDED = (
    r"(?:festgesetzt|festgeschrieben|vereinheitlicht|eingestampft|aufgelost|abgewickelt|beerdigt|begraben|"
    r"aufgegeben|dichtgemacht|abgeblasen|gecancelt|gekippt|gekillt|verworfen|abgesagt|ersatzlos gestrichen|"
    r"zusammengelegt|fusioniert|ausgegliedert|eingegliedert|angegliedert|unterstellt|zugeordnet|befordert|"
    r"ernannt|berufen|vorgezogen|verlegt|untersagt|verboten|verpflichtend|verbindlich|gedeckelt|gedrosselt|"
    r"angehoben|gekurzt|ausgesetzt|aufgestockt|verdoppelt|halbiert|abgelehnt|nicht (?:mehr |weiter |langer "
    r")?(?:verlangert|gepflegt|angeboten|unterstutzt|verfolgt|entwickelt|besetzt|nachbesetzt|gebaut|umgesetzt|"
    r"bezahlt|ubernommen|erstattet|verkauft|genehmigt|produziert|gedruckt))"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:[a-z]{3,16})?(?:antrag|antrage|anfrage|angebot|bewerbung|forderung|vorschlag|rabatt|budget|plan|"
    r"plane|erhohung|freigabe|projekt|feature|idee|thema|produkt|app|launch|variante|version|modul|umzug|"
    r"fusion|kauf|vertrag|deal|prozess|regelung|zulage|stelle|stellen|kampagne|integration|kooperation|"
    r"zusammenarbeit|sonderzahlung|sonderwunsch)\w{0,3})"
)

BUSINESS = (
    (
        r"(?:linie|halle|schicht|[a-z]*schicht\w*|fertigung\w*|montage\w*|lackier\w+|maschine\w*|werkzeug\w*|"
        r"stanze\w*|presse\b|anlage\w*|bestellmenge\w*|stuck\b|charge\w*|serie\w*|kleinserie|zulieferer\w*|"
        r"satzung\w*|beitrag\w*|mitglied\w*|burgerburo\w*|amt\b|rathaus|sprechstunde\w*|schalter|hausordnung|"
        r"turnhalle|schule\w*|hochschule\w*|schuler\w*|studier\w+|studium|semester|lehrplan|pflichtfach|"
        r"unterricht\w*|kita\w*|station\w*|klinik\w*|patient\w*|pflege\w*|besuchszeit\w*|op\b|bibliothek\w*|"
        r"ausleih\w+|museum|eintritt\w*|parkplatz\w*|parken|ausweis\w*|offnungszeit\w*|sortiment\w*|artikel\w*|"
        r"regal\w*|kassen?\b|verkauf\w*|kundschaft|eigenmarke\w*|rabatt\w*|wiederverkauf\w*|handler\w*|versand\w*|"
        r"spedition\w*|fuhrpark|fahrzeug\w*|dienstkleidung|arbeitskleidung|zuschlag|lohn\w*|lohne\w*|"
        r"ausbildung\w*|azubi\w*|prufung\w*|betriebsrat|tarifvertrag|experiment\w*|kooperation\w*|zusammenarbeit|"
        r"verein\w*|forder\w+|stiftung\w*|spende\w*|beitrage|mahngebuhr\w*|jahrestagung|tagung\w*|kundentag\w*|"
        r"sommerfest|kongress\w*|jubilaum\w*|tarif|stabilitat|ticketsystem|prototyp\w*|shop\w*|blog\b|node\b|"
        r"windows|excel\w*|image\w*|neubau|umbau|sanierung|finanzierungsrunde\w*|kapitalerhohung|investor\w*|"
        r"buchhaltung|gemeinderat|stadtrat|\w*leit(?:er|erin|ung)|ansprechpartner\w*|vorsitz\w*|geschaftsfuhr\w+|"
        r"aussendienst|innendienst|zeugnis\w*|schulung\w*)\b"
    ),
    (
        r"[a-z]{3,20}(?:preis|vertrag|budget|kosten|portal|stelle|stellen|team|software|system|abteilung|leitung|"
        r"dienst|lager|projekt|angebot|antrag|auftrag|kunden|lieferant|markt|app|zahlung|miete|gebuhr|pauschale|"
        r"schulung|modell|support|prozess)\w{0,3}\b"
    ),
    (
        r"uberstunden|relaunch|mitarbeiter\w*|belegschaft|filial\w*|katalog\w*|antrag\w*|auftrag\w*|zuschlag|"
        r"schulung\w*|miet\w+|pramie\w*|zuschuss\w*|dienstwagen|dienstreise\w*|reisekosten|spesen|einkauf\w*|"
        r"controlling|qa\b|logisti\w+|inventur\w*|kapital\w*|werk\b|halle\w*|produktion\w*|projekt\w*|go-?live|"
        r"launch|backend|frontend|hardware|software|telefon\w*|kasse\w*|agentur\w*|gleitzeit|teilzeit|"
        r"arbeitszeit\w*|dashboard\w*|hosting|backlog|unterschrift\w*|usb\w*|bestellung\w*|beitrag\w*|"
        r"kapazitat\w*|probezeit|konditionen|modell\w*|[a-z]+-modell|finanzierung\w*|firma\w*|firmen\w+|rabatt\w*|"
        r"jira|linear|slack|teams?\b"
    ),
    (
        r"preis\w*|tarif\w*|paket\w*|anbieter\w*|lieferant\w*|dienstleister\w*|vertrag\w*|vertrage\w*|release\w*|"
        r"launch\w*|feature\w*|funktion\w*|produkt\w*|roadmap|budget\w*|stelle\w*|einstellung\w*|buro\w*|"
        r"standort\w*|richtlinie\w*|erstattung\w*|rabatt\w*|support\w*|sla\b|api\w*|sso|schnittstelle\w*|"
        r"integration\w*|plattform\w*|migration\w*|lizenz\w*|markt\w*|marke\w*|abteilung\w*|sprint\w*|deploy\w*|"
        r"bereitschaft\w*|abrechnung\w*|rechnung\w*|zahlung\w*|testphase\w*|enterprise|sicherheit\w*|speicher\w*|"
        r"rechenzentrum|region\w*|datenbank\w*|ausschreibung\w*|partner\w*|agentur\w*|kampagne\w*|messe\w*|"
        r"konferenz\w*|checkout|onboarding|app\b|export\w*|import\w*|sdk\w*|doku\w*|portal\w*|version\w*|"
        r"variante\w*|option\w*|kosten\w*|umsatz\w*|kund\w*|nutzer\w*|kontingent\w*|umfang|testen|homeoffice|"
        r"laptop\w*|mfa|plugin\w*|modul\w*|mobil\w*|android|ios|werbung|webinar\w*|gehalt\w*|gehalter\w*|bonus\w*|"
        r"crm|erp|cloud|on.?prem\w*|audit\w*|redesign|logo|name\w*|website|domain|vertrieb\w*|marketing|"
        r"entwicklung|personal\w*|schicht\w*|meeting\w*|prozess\w*|freigabe\w*|gebuhr\w*|versand\w*|lager\w*|"
        r"garantie\w*|ruckgabe\w*|lieferung\w*|bericht\w*|daten\w*|dsgvo|pilot\w*|programm\w*|server\w*|dienst\w*|"
        r"umgebung\w*|postgres|kafka|stripe|hubspot|datev|sap|frist\w*|wartung\w*|hotline|filiale\w*|kostenlos\w*|"
        r"gratis\w*|plan\b|csv|rollout|go-live|betrieb|hosting|newsletter|chatbot|ki\b|freeze"
    ),
)
