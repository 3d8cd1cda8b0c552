"""The parts Dutch announcements are put together from; written without accents, because the reading folds them."""

DONE = (
    r"(?:besloten|afgesproken|gekozen|akkoord|vastgesteld|goedgekeurd|overeengekomen|vastgelegd|bepaald|de knoop "
    r"doorgehakt|doorgehakt|getekend|unaniem)"
)
WHEN = (
    r"(?:vandaag|morgen|nu|heden|direct|(?:volgende?|komende?|deze?|dit) (?:week|maand|kwartaal|jaar|sprint|release|"
    r"maandag)|\d{1,2}\b|(?:begin |half |eind )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december|q[1-4]|20\d\d)|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week \d+)"
)
VERB = (
    r"(?:stoppen|gaan|kiezen|houden|blijven|schrappen|verlengen|verhogen|verlagen|verplaatsen|uitstellen|stellen|"
    r"zetten|schakelen|stappen|voeren|breiden|verkopen|kopen|sluiten|openen|bevriezen|migreren|vervangen|"
    r"standaardiseren|hernoemen|sponsoren|bieden|geven|verlengen|annuleren|beeindigen|nemen|trekken|lanceren|bouwen|"
    r"doen|maken|laten|brengen|rollen|draaien|investeren|beperken|faseren|hanteren|rekenen|accepteren|wijzen|zeggen|"
    r"huren|schuiven|verschuiven|halen|vergoeden|leveren|steunen|ondersteunen|verhuizen|kappen|breken|stappen|gooien|"
    r"killen|skippen|laten vallen|gunnen|benoemen|weigeren|splitsen|verdelen|centraliseren|voegen|heffen|nemen "
    r"afscheid|droppen|parkeren|focussen|prioriteren|verbieden|trekken|doeken)"
)
# A body that may decide
BODY = (
    r"(?:(?:de |het |onze |ons )?(?:directie|bestuur|college van bestuur|raad van (?:bestuur|commissarissen|toezicht|"
    r"advies)|raad|management(?:team)?|mt|ondernemingsraad|or|stuurgroep|leiding|aandeelhouders(?:vergadering)?|"
    r"algemene (?:leden)?vergadering|vakbond|vakbonden|hoofdkantoor|rector|(?:selectie|benoemings|budget)?commissie(?: "
    r"[a-z]+)?|jury|partners|oprichters|vennoten|cfo|ceo|cto|coo|finance|legal|juridische zaken|inkoop|hr|rvb|rvc|rvt|"
    r"board|ledenvergadering|faculteit\w*|medezeggenschap\w*))"
)
ROLE = (
    r"(?:(?:[a-z]{2,14}|tech|team)?-?(?:lead|leider|leidinggevende|manager|directeur|directrice|hoofd|chef|baas)|head|"
    r"c[tefopims]o|voorzitter|partner|product owner|aanspreekpunt|opvolger|opvolgster|eindverantwoordelijk\w*|"
    r"verantwoordelijk\w*|rector|decaan|bestuurder|bestuurslid|penningmeester)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:geldt|gelden|verplicht|verboden|niet toegestaan|toegestaan|vereist|nodig|alleen nog|alleen via|uitsluitend|"
    r"niet (?:meer|langer)|geen \S+(?: \S+){0,3} meer|gratis|betaald|kost|kosten|moet|moeten|mag|mogen|hoeft|hoeven|"
    r"twee handtekeningen|vier ogen|zonder uitzondering|voorrang|gaan? voor|vervalt|vervallen|standaard)"
)
ENDED = (
    r"(?:afgewezen|geweigerd|ingetrokken|afgeblazen|opgedoekt|begraven|begrensd|gemaximeerd|bijgesteld|samengevoegd|"
    r"ondergebracht|toegewezen|gegund|toegekend|benoemd|gepromoveerd|aangesteld|ingekort|gehalveerd|verdubbeld|"
    r"vastgezet|uitbetaald|opgeschort|stilgelegd|verboden|vervroegd|naar voren gehaald|gecanceld|gekild|verworpen|"
    r"uitgesloten|opgezegd|niet (?:meer |langer |verder )?(?:verlengd|onderhouden|aangeboden|ondersteund|verkocht|"
    r"gebouwd|vervangen|vergoed|ingevuld|gedrukt|betaald|uitgebracht|ontwikkeld))"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:[a-z]{3,16})?(?:aanvraag|aanbod|voorstel|budget|bonus|korting|sollicitatie|idee|product|app|campagne|"
    r"contract|samenwerking|versie|optie|module|functie|tarief|vacature|verhoging|uitzondering|overname|fusie|"
    r"koppeling|verzoek|programma|investering|project|plan|plannen|verhuizing|lancering|opdracht|offerte|deal|traject|"
    r"subsidie))"
)

BUSINESS = (
    (
        r"[a-z]{3,20}(?:prijs|contract|budget|kosten|tarief|team|software|systeem|afdeling|klanten|leverancier|"
        r"markt|app|betaling|huur|training|model|proces|overeenkomst|termijn|termijnen|dienst|administratie|"
        r"bedrijf|commissie|goedkeuring|kantoor)\w{0,3}\b|magazijn\w*|salaris\w*|transport\w*|vervoer\w*|catalogus|"
        r"huur\w*|opleiding\w*|overuren|kapitaal\w*|backend|frontend|qa\b|onderhoud\w*|telefon\w+|handtekening\w*|"
        r"inkoop|vakbond\w*|project\w*|overname\w*|akkoord|bestelling\w*|hosting|onkosten|offerte\w*|schoonmaak\w*|"
        r"aanbod|stand\w*|vacature\w*|ronde\b|pricing|dashboard|klantenservice|bonus|opdracht\w*|erp|bank\b|"
        r"control\b|proeftijd|reglement\w*|werkweek|usb\w*|samenwerking\w*|teams?\b|tracker\w*|cookies|white label|"
        r"pitch\w*|ipad|toegankelijkheid|veiligheid\w*|werkplek|postgres|verhoging|vestiging\w*|cto|cfo|ceo|"
        r"aandeelhouder\w*|tablet\w*"
    ),
    (
        r"prij\w+|tarie\w+|pakket\w*|aanbieder\w*|leverancier\w*|contract\w*|release\w*|lancering\w*|feature\w*|"
        r"functie\w*|product\w*|roadmap|budget\w*|vacature\w*|kantoor\w*|locatie\w*|vestiging\w*|beleid|"
        r"terugbetaling\w*|korting\w*|support|ondersteuning|sla\b|api\w*|sso|koppeling\w*|integratie\w*|"
        r"platform\w*|migratie\w*|licentie\w*|markt\w*|merk\w*|afdeling\w*|sprint\w*|deploy\w*|storingsdienst\w*|"
        r"facturatie|factu\w+|betaling\w*|proefperiode\w*|enterprise|beveiliging|opslag|datacenter|regio\w*|"
        r"database\w*|aanbesteding\w*|partner\w*|bureau\w*|campagne\w*|beurs|conferentie\w*|checkout|onboarding|"
        r"app\b|export\w*|import\w*|sdk\w*|documentatie|portaal|versie\w*|variant\w*|optie\w*|kosten|omzet|"
        r"klant\w*|gebruiker\w*|scope|thuiswerk\w*|laptop\w*|mfa|plugin\w*|module\w*|mobiel\w*|android|ios|"
        r"webinar\w*|salaris\w*|bonus\w*|crm|erp|cloud|on.?prem\w*|audit\w*|redesign|logo|naam|website|domein|"
        r"sales|marketing|ontwikkeling|hr\b|dienst\w*|meeting\w*|overleg\w*|proces\w*|goedkeuring\w*|verzend\w*|"
        r"magazijn|garantie\w*|retour\w*|levering\w*|rapport\w*|data|avg\b|gdpr|pilot\w*|programma\w*|server\w*|"
        r"omgeving\w*|postgres|kafka|stripe|hubspot|afas|exact\b|gratis|plan\b|abonnement\w*|csv|uitrol|freeze|"
        r"hosting|nieuwsbrief|chatbot|ai\b|stack|voorraad|winkel\w*"
    ),
)
