"""The parts German announcements are put together from; written without umlauts, because the reading folds them."""

DONE = (
    r"(?:entschieden|beschlossen|vereinbart|festgelegt|geeinigt|verabschiedet|verstandigt|durchgewunken|abgesegnet|"
    r"freigegeben|genehmigt|festgezurrt|ausgewahlt|entschlossen|abgestimmt|abgemacht|verabredet|bewilligt|einstimmig|"
    r"darauf verstandigt)"
)
WHEN = (
    r"(?:sofort|heute|morgen|jetzt|(?:kommende|nachste|dies)\w* (?:woche|monat|quartal|jahr|sprint|release|montag)|"
    r"(?:dem )?\d{1,2}\.|(?:anfang |mitte |ende )?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|"
    r"november|dezember|q[1-4]|20\d\d|des (?:monats|jahres|quartals))|(?:mon|diens|donners|frei|sams|sonn)tags?|"
    r"mittwochs?|kw ?\d+|version \d+|(?:jahres|monats|quartals|wochen|saison|semester|schuljahres|geschaftsjahres|vertrags)"
    r"(?:ende|beginn|anfang|wechsel)|(?:fruhjahr|sommer|herbst|winter|ostern|pfingsten|weihnachten|neujahr)\b|"
    r"(?:schuljahr|wintersemester|sommersemester|geschaftsjahr) \S+)"
)
VERB = (
    r"(?:nehmen|bleiben bei|setzen (?:\w+ )?auf|streichen|stellen|schalten|verlangern|kundigen|verschieben|wechseln|"
    r"steigen|fuhren|erhohen|senken|verzichten|beenden|stoppen|werfen|schaffen|behalten|ubernehmen|vereinheitlichen|"
    r"migrieren|ersetzen|schliessen|schlies?en|eroffnen|offnen|fusionieren|kaufen|verkaufen|sponsern|gewahren|bieten|"
    r"frieren|begrenzen|deckeln|heben|starten|veroffentlichen|liefern|bauen|machen|gehen|ziehen|verlagern|investieren|"
    r"benennen|unterstutzen|akzeptieren|lehnen|legen|holen|trennen|zahlen|berechnen|standardisieren|priorisieren|"
    r"reduzieren|kurzen|halten|lassen|geben|konzentrieren)"
)
# A body that may decide
BODY = (
    r"(?:vorstand|geschaftsfuhrung|geschaftsleitung|gf|betriebsrat|management|fuhrungsteam|lenkungs(?:ausschuss|kreis)|"
    r"steuerkreis|leitung|aufsichtsrat|beirat|verwaltungsrat|stiftungsrat|gremium|kommission|(?:gesellschafter|haupt|"
    r"mitglieder)versammlung|gesellschafter|zentrale|prasidium|rat|jury|ausschuss|cfo|ceo|cto|coo|finance|legal|"
    r"rechtsabteilung|einkauf|team|mt|finanzen|budgetausschuss|produktrat|rektorat|(?!stadt|gemeinde|bundes|land|kreis|"
    r"minister|europa)[a-z]{3,14}(?:leitung|vorstand|rat|ausschuss|kommission|versammlung)|founder|grunder|partner|"
    r"inhaber\w*|kollegium|dekanat|senat|hr|personalabteilung|revision|board)"
)
ROLE = (
    r"(?:(?:[a-z]{2,14}|tech|team)?-?(?:lead|leiter|leiterin|leitung|chef|chefin)|head|c[tefopims]o|geschaftsfuhr\w+|"
    r"vorstand|vorstandin|vorsitz\w*|produktmanager\w*|projektleit\w+|ansprechpartner\w*|vertretung|stellvertret\w+|"
    r"nachfolg\w+|verantwort\w+|direktor\w*|partner|partnerin|prokurist\w*|betriebsrat\w*|standortleit\w+|dekan\w*|"
    r"rektor\w*)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:gilt|gelten|pflicht|verpflichtend|verbindlich|vorgeschrieben|untersagt|verboten|tabu|erforderlich|notwendig|"
    r"notig|nur (?:noch|mit|nach|uber)|nicht mehr|kein\w* \S+(?: \S+){0,3} mehr|kostenlos|kostenpflichtig|kostet|"
    r"kosten|erlaubt|gestattet|zulassig|zwei unterschriften|vier-?augen|muss|mussen|braucht|brauchen|entfallt|"
    r"entfallen|ohne ausnahme)"
)
ENDED = (
    r"(?:festgesetzt|festgeschrieben|vereinheitlicht|eingestampft|aufgelost|abgewickelt|beerdigt|begraben|aufgegeben|"
    r"dichtgemacht|abgeblasen|gecancelt|gekippt|gekillt|verworfen|abgesagt|ersatzlos gestrichen|zusammengelegt|"
    r"fusioniert|ausgegliedert|eingegliedert|angegliedert|unterstellt|zugeordnet|befordert|ernannt|berufen|vorgezogen|"
    r"verlegt|untersagt|verboten|verpflichtend|verbindlich|gedeckelt|gedrosselt|angehoben|gekurzt|ausgesetzt|"
    r"aufgestockt|verdoppelt|halbiert|abgelehnt|nicht (?:mehr |weiter |langer )?(?:verlangert|gepflegt|angeboten|"
    r"unterstutzt|verfolgt|entwickelt|besetzt|nachbesetzt|gebaut|umgesetzt|bezahlt|ubernommen|erstattet|verkauft|"
    r"genehmigt|produziert|gedruckt))"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:[a-z]{3,16})?(?:antrag|antrage|anfrage|angebot|bewerbung|forderung|vorschlag|rabatt|budget|plan|plane|"
    r"erhohung|freigabe|projekt|feature|idee|thema|produkt|app|launch|variante|version|modul|umzug|fusion|kauf|vertrag|"
    r"deal|prozess|regelung|zulage|stelle|stellen|kampagne|integration|kooperation|zusammenarbeit|sonderzahlung|"
    r"sonderwunsch)\w{0,3})"
)

BUSINESS = (
    (
        r"(?:linie|halle|schicht|[a-z]*schicht\w*|fertigung\w*|montage\w*|lackier\w+|maschine\w*|werkzeug\w*|stanze\w*|"
        r"presse\b|anlage\w*|bestellmenge\w*|stuck\b|charge\w*|serie\w*|kleinserie|zulieferer\w*|satzung\w*|"
        r"beitrag\w*|mitglied\w*|burgerburo\w*|amt\b|rathaus|sprechstunde\w*|schalter|hausordnung|turnhalle|"
        r"schule\w*|hochschule\w*|schuler\w*|studier\w+|studium|semester|lehrplan|pflichtfach|unterricht\w*|kita\w*|"
        r"station\w*|klinik\w*|patient\w*|pflege\w*|besuchszeit\w*|op\b|bibliothek\w*|ausleih\w+|museum|eintritt\w*|"
        r"parkplatz\w*|parken|ausweis\w*|offnungszeit\w*|sortiment\w*|artikel\w*|regal\w*|kassen?\b|"
        r"verkauf\w*|kundschaft|eigenmarke\w*|rabatt\w*|wiederverkauf\w*|handler\w*|versand\w*|spedition\w*|fuhrpark|"
        r"fahrzeug\w*|dienstkleidung|arbeitskleidung|zuschlag|lohn\w*|lohne\w*|ausbildung\w*|azubi\w*|prufung\w*|"
        r"betriebsrat|tarifvertrag|experiment\w*|kooperation\w*|zusammenarbeit|verein\w*|forder\w+|stiftung\w*|spende\w*|"
        r"beitrage|mahngebuhr\w*|jahrestagung|tagung\w*|kundentag\w*|sommerfest|kongress\w*|jubilaum\w*|tarif|"
        r"stabilitat|ticketsystem|prototyp\w*|shop\w*|blog\b|node\b|windows|excel\w*|image\w*|neubau|umbau|sanierung|"
        r"finanzierungsrunde\w*|kapitalerhohung|investor\w*|buchhaltung|gemeinderat|stadtrat|\w*leit(?:er|erin|ung)|ansprechpartner\w*|vorsitz\w*|geschaftsfuhr\w+|aussendienst|innendienst|zeugnis\w*|schulung\w*)\b"
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
        r"arbeitszeit\w*|dashboard\w*|hosting|backlog|unterschrift\w*|usb\w*|bestellung\w*|beitrag\w*|kapazitat\w*|"
        r"probezeit|konditionen|modell\w*|[a-z]+-modell|finanzierung\w*|firma\w*|firmen\w+|rabatt\w*|jira|linear|"
        r"slack|teams?\b"
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
