"""The parts Dutch announcements are put together from; written without accents, because the reading folds them."""

DONE = (
    r"(?:besloten|afgesproken|gekozen|akkoord|vastgesteld|goedgekeurd|overeengekomen|vastgelegd|bepaald|de "
    r"knoop doorgehakt|doorgehakt|getekend|unaniem)"
)
WHEN = (
    r"(?:vandaag|morgen|nu|heden|direct|(?:volgende?|komende?|deze?|dit) (?:week|maand|kwartaal|jaar|sprint|"
    r"release|maandag)|\d{1,2}\b|(?:begin |half |eind )?(?:januari|februari|maart|april|mei|juni|juli|"
    r"augustus|september|oktober|november|december|q[1-4]|20\d\d)|maandag|dinsdag|woensdag|donderdag|vrijdag|"
    r"zaterdag|zondag|week \d+|(?:jaar|maand|kwartaal|schooljaar|seizoens|boekjaar)(?:einde|begin|wisseling)|"
    r"(?:voorjaar|najaar|zomer|herfst|winter|pasen|kerst|nieuwjaar)\b|schooljaar \S+)"
)
VERB = (
    r"(?:stoppen|gaan|kiezen|houden|blijven|schrappen|verlengen|verhogen|verlagen|verplaatsen|uitstellen|"
    r"stellen|zetten|schakelen|stappen|voeren|breiden|verkopen|kopen|sluiten|openen|bevriezen|migreren|"
    r"vervangen|standaardiseren|hernoemen|sponsoren|bieden|geven|verlengen|annuleren|beeindigen|nemen|trekken|"
    r"lanceren|bouwen|doen|maken|laten|brengen|rollen|draaien|investeren|beperken|faseren|hanteren|rekenen|"
    r"accepteren|wijzen|zeggen|huren|schuiven|verschuiven|halen|vergoeden|leveren|steunen|ondersteunen|"
    r"verhuizen|kappen|breken|stappen|gooien|killen|skippen|laten vallen|gunnen|benoemen|weigeren|splitsen|"
    r"verdelen|centraliseren|voegen|heffen|nemen afscheid|droppen|parkeren|focussen|prioriteren|verbieden|"
    r"trekken|doeken)"
)
# A body that may decide
BODY = (
    r"(?:(?:de |het |onze |ons )?(?:directie|bestuur|college van bestuur|raad van (?:bestuur|commissarissen|"
    r"toezicht|advies)|raad|management(?:team)?|mt|ondernemingsraad|or|stuurgroep|leiding|"
    r"aandeelhouders(?:vergadering)?|algemene (?:leden)?vergadering|vakbond|vakbonden|hoofdkantoor|rector|"
    r"(?:selectie|benoemings|budget)?commissie(?: [a-z]+)?|jury|partners|oprichters|vennoten|cfo|ceo|cto|coo|"
    r"finance|legal|juridische zaken|inkoop|hr|rvb|rvc|rvt|board|ledenvergadering|faculteit\w*|"
    r"medezeggenschap\w*))"
)
ROLE = (
    r"(?:(?:[a-z]{2,14}|tech|team)?-?(?:lead|leider|leidinggevende|manager|directeur|directrice|hoofd|chef|"
    r"baas)|head|c[tefopims]o|voorzitter|partner|product owner|aanspreekpunt|opvolger|opvolgster|"
    r"eindverantwoordelijk\w*|verantwoordelijk\w*|rector|decaan|bestuurder|bestuurslid|penningmeester)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:geldt|gelden|verplicht|verboden|niet toegestaan|toegestaan|vereist|nodig|alleen nog|alleen via|"
    r"uitsluitend|niet (?:meer|langer)|geen \S+(?: \S+){0,3} meer|gratis|betaald|kost|kosten|moet|moeten|mag|"
    r"mogen|hoeft|hoeven|twee handtekeningen|vier ogen|zonder uitzondering|voorrang|gaan? voor|vervalt|"
    r"vervallen|standaard)"
)
ENDED = (
    r"(?:afgewezen|geweigerd|ingetrokken|afgeblazen|opgedoekt|begraven|begrensd|gemaximeerd|bijgesteld|"
    r"samengevoegd|ondergebracht|toegewezen|gegund|toegekend|benoemd|gepromoveerd|aangesteld|ingekort|"
    r"gehalveerd|verdubbeld|vastgezet|uitbetaald|opgeschort|stilgelegd|verboden|vervroegd|naar voren gehaald|"
    r"gecanceld|gekild|verworpen|uitgesloten|opgezegd|niet (?:meer |langer |verder )?(?:verlengd|onderhouden|"
    r"aangeboden|ondersteund|verkocht|gebouwd|vervangen|vergoed|ingevuld|gedrukt|betaald|uitgebracht|"
    r"ontwikkeld))"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:[a-z]{3,16})?(?:aanvraag|aanbod|voorstel|budget|bonus|korting|sollicitatie|idee|product|app|"
    r"campagne|contract|samenwerking|versie|optie|module|functie|tarief|vacature|verhoging|uitzondering|"
    r"overname|fusie|koppeling|verzoek|programma|investering|project|plan|plannen|verhuizing|lancering|"
    r"opdracht|offerte|deal|traject|subsidie))"
)

BUSINESS = (
    (
        r"(?:lijn|hal|ploegendienst|productie|montage|machine\w*|spuitgiet\w*|coating|schilderwerk|order\w*|"
        r"bestelhoeveelheid|stuks|serie|toeleverancier\w*|statuten|contributie\w*|leden\w*|loket\w*|leges|"
        r"vergunning\w*|gemeentehuis|spreekuur|huisreglement|sporthal|school\w*|hogeschool|universiteit|"
        r"leerling\w*|student\w*|informatica|lessen|rooster|opvang|ouderraad|kliniek|ziekenhuis|patient\w*|"
        r"zorg\w*|bezoektijd\w*|bibliotheek|boetes?|museum|entree|parkeren|parkeerplaats\w*|parkeervergunning\w*|"
        r"openingstijd\w*|koopavond\w*|zondagopenstelling|assortiment|artikel\w*|schap|schappen|kassa\w*|verkoop|"
        r"klandizie|huismerk\w*|merk|wederverkoper\w*|verzending|expeditie|wagenpark|bedrijfskleding|toeslag|"
        r"loon\w*|cao|stagiair\w*|experiment\w*|proef|samenwerking|vereniging\w*|subsidie\w*|stichting\w*|"
        r"donatie\w*|congres\w*|klantendag|jubileum|stabiliteit|ticketsysteem|prototype\w*|winkel\w*|blog|node|"
        r"windows|excel\w*|image\w*|nieuwbouw|verbouwing|renovatie|financieringsronde|investeerder\w*|boekhouding|"
        r"gemeenteraad|declaratie\w*|dienstreis\w*|dienstreizen|datateam|team|leiding|hoofd|rector|directeur\w*|"
        r"aanspreekpunt|buitendienst|voorzitter\w*|congresstad|fusie|uurtarie\w+|bureau|karton|welkomstvideo|"
        r"video|advies|bod|verlof|nachtdienst|helm\w*|bezoekers)\b"
    ),
    (
        r"[a-z]{3,20}(?:prijs|contract|budget|kosten|tarief|team|software|systeem|afdeling|klanten|leverancier|"
        r"markt|app|betaling|huur|training|model|proces|overeenkomst|termijn|termijnen|dienst|administratie|"
        r"bedrijf|commissie|goedkeuring|kantoor)\w{0,3}\b|magazijn\w*|salaris\w*|transport\w*|vervoer\w*|"
        r"catalogus|huur\w*|opleiding\w*|overuren|kapitaal\w*|backend|frontend|qa\b|onderhoud\w*|telefon\w+|"
        r"handtekening\w*|inkoop|vakbond\w*|project\w*|overname\w*|akkoord|bestelling\w*|hosting|onkosten|"
        r"offerte\w*|schoonmaak\w*|aanbod|stand\w*|vacature\w*|ronde\b|pricing|dashboard|klantenservice|bonus|"
        r"opdracht\w*|erp|bank\b|control\b|proeftijd|reglement\w*|werkweek|usb\w*|samenwerking\w*|teams?\b|"
        r"tracker\w*|cookies|white label|pitch\w*|ipad|toegankelijkheid|veiligheid\w*|werkplek|postgres|verhoging|"
        r"vestiging\w*|cto|cfo|ceo|aandeelhouder\w*|tablet\w*"
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
