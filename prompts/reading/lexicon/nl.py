"""Dutch; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:besloten|afgesproken|gekozen|akkoord|vastgesteld|goedgekeurd|overeengekomen|vastgelegd|bepaald|de knoop "
    r"doorgehakt|doorgehakt|getekend|unaniem)"
)
_WHEN = (
    r"(?:vandaag|morgen|nu|heden|direct|(?:volgende?|komende?|deze?|dit) (?:week|maand|kwartaal|jaar|sprint|release|"
    r"maandag)|\d{1,2}\b|(?:begin |half |eind )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december|q[1-4]|20\d\d)|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week \d+)"
)
_VERB = (
    r"(?:stoppen|gaan|kiezen|houden|blijven|schrappen|verlengen|verhogen|verlagen|verplaatsen|uitstellen|stellen|"
    r"zetten|schakelen|stappen|voeren|breiden|verkopen|kopen|sluiten|openen|bevriezen|migreren|vervangen|"
    r"standaardiseren|hernoemen|sponsoren|bieden|geven|verlengen|annuleren|beeindigen|nemen|trekken|lanceren|bouwen|"
    r"doen|maken|laten|brengen|rollen|draaien|investeren|beperken|faseren|hanteren|rekenen|accepteren|wijzen|zeggen|"
    r"huren|schuiven|verschuiven|halen|vergoeden|leveren|steunen|ondersteunen|verhuizen|kappen|breken|stappen|gooien|"
    r"killen|skippen|laten vallen|gunnen|benoemen|weigeren|splitsen|verdelen|centraliseren|voegen|heffen|nemen "
    r"afscheid|droppen|parkeren|focussen|prioriteren|verbieden|trekken|doeken)"
)
# A body that may decide
_BODY = (
    r"(?:(?:de |het |onze |ons )?(?:directie|bestuur|college van bestuur|raad van (?:bestuur|commissarissen|toezicht|"
    r"advies)|raad|management(?:team)?|mt|ondernemingsraad|or|stuurgroep|leiding|aandeelhouders(?:vergadering)?|"
    r"algemene (?:leden)?vergadering|vakbond|vakbonden|hoofdkantoor|rector|(?:selectie|benoemings|budget)?commissie(?: "
    r"[a-z]+)?|jury|partners|oprichters|vennoten|cfo|ceo|cto|coo|finance|legal|juridische zaken|inkoop|hr|rvb|rvc|rvt|"
    r"board|ledenvergadering|faculteit\w*|medezeggenschap\w*))"
)
_ROLE = (
    r"(?:(?:[a-z]{2,14}|tech|team)?-?(?:lead|leider|leidinggevende|manager|directeur|directrice|hoofd|chef|baas)|head|"
    r"c[tefopims]o|voorzitter|partner|product owner|aanspreekpunt|opvolger|opvolgster|eindverantwoordelijk\w*|"
    r"verantwoordelijk\w*|rector|decaan|bestuurder|bestuurslid|penningmeester)"
)
# What is asked of everyone, once it has a beginning
_RULE = (
    r"(?:geldt|gelden|verplicht|verboden|niet toegestaan|toegestaan|vereist|nodig|alleen nog|alleen via|uitsluitend|"
    r"niet (?:meer|langer)|geen \S+(?: \S+){0,3} meer|gratis|betaald|kost|kosten|moet|moeten|mag|mogen|hoeft|hoeven|"
    r"twee handtekeningen|vier ogen|zonder uitzondering|voorrang|gaan? voor|vervalt|vervallen|standaard)"
)
_ENDED = (
    r"(?:afgewezen|geweigerd|ingetrokken|afgeblazen|opgedoekt|begraven|begrensd|gemaximeerd|bijgesteld|samengevoegd|"
    r"ondergebracht|toegewezen|gegund|toegekend|benoemd|gepromoveerd|aangesteld|ingekort|gehalveerd|verdubbeld|"
    r"vastgezet|uitbetaald|opgeschort|stilgelegd|verboden|vervroegd|naar voren gehaald|gecanceld|gekild|verworpen|"
    r"uitgesloten|opgezegd|niet (?:meer |langer |verder )?(?:verlengd|onderhouden|aangeboden|ondersteund|verkocht|"
    r"gebouwd|vervangen|vergoed|ingevuld|gedrukt|betaald|uitgebracht|ontwikkeld))"
)
# What can be refused, granted or laid to rest
_MATTER = (
    r"(?:(?:[a-z]{3,16})?(?:aanvraag|aanbod|voorstel|budget|bonus|korting|sollicitatie|idee|product|app|campagne|"
    r"contract|samenwerking|versie|optie|module|functie|tarief|vacature|verhoging|uitzondering|overname|fusie|"
    r"koppeling|verzoek|programma|investering|project|plan|plannen|verhuizing|lancering|opdracht|offerte|deal|traject|"
    r"subsidie))"
)

LEXICON = Lexicon(
    code="nl",
    first=(
        "kost |kosten|nodig|gaat |sluit|start |begint|krijgt|krijgen|vereist|stijgt|daalt|verhuist|komt |"
        "verschijnt|zonder|alleen|neemt|stapt|limiet|goedkeuring|hoeft|betaalt|discussie|punt uit| naar |hak de|"
        "beslot|besluit|besliss|afgesprok|gekozen| we |wij |vanaf| per |definitief|akkoord|goedgekeurd|knoop|geen |"
        "blijft|conclusie|uitkomst|het wordt|ingang|voortaan|kortom|uiteindelijk|ingestemd|gestemd|opdracht|"
        "aanbesteding|gewonnen|trouw|afscheid|verboden|verplicht|niemand|sluit |stekker|afgewezen|afgeslagen|"
        "uitzondering|neemt|gepromoveerd|samen|rapporteert|begrensd|stop |vacaturestop|uitbetaald|inkt|getekend|"
        "bereikt|datum|schuift|teerling|streep|beklonken|mooi|prima|verleden|klaar|wordt|er komt geen|kappen|elke |"
        "moet |ronde|vallen|voorrang|heten|vervangt|koelkast|wordt het|afgezegd|dood|top dan|gaat voor|nee op|nee "
        "tegen|onze nieuwe|groen licht|gaat door|gaan voor|vervalt|stopt|officieel|rond:|uitgesteld|geschrapt|van "
        "tafel|staat vast|verlengd|overeengekomen|verdwijn|gaan |kiezen "
    ),
    strong=(
        (
            r"(?:de )?teerling is geworpen\b|(?:de )?inkt is droog\b|zaak beklonken\b|(?:is|zijn) (?:nu |inmiddels )"
            r"?(?:beklonken|in kannen en kruiken|een gelopen race|verleden tijd)\b|(?:de )?datum (?:staat|is "
            r"(?:geprikt|bekend|vastgelegd))\b|akkoord (?:bereikt|gesloten|getekend) (?:met|over)|streep door\b|"
            r"(?:zetten|zet) (?:we )?(?:er )?een (?:dikke )?streep (?:door|onder)|(?:we |wij )?trekken (?:we )?de "
            r"stekker|(?:we|wij) (?:halen|trekken) (?:\S+ ){0,3}de handdoek|(?:gaat|gaan) (?:\S+ )?de (?:koelkast|"
            r"ijskast|prullenbak) in\b|de kogel is\b|spijkers met koppen\b"
        ),
        (
            rf"{_BODY} (?:heeft|hebben|is|zijn|gaf|gaven) (?:[^\s!?;]+ ){{0,10}}?(?:ingestemd|gestemd|besloten|"
            r"goedgekeurd|afgewezen|gekozen|benoemd|akkoord|verworpen|toegestemd|vastgesteld|bekrachtigd|geakkordeerd|"
            r"toegekend|gegund|groen licht|getekend|aangenomen)\b"
        ),
        r"^\W*(?:consensus|koerswijziging|planwijziging)[^:.!?\n]{0,50}:\s*\S",
        r"(?:budget|contract|offerte|plan|project) (?:is )?(?:goedgekeurd|getekend|rond|akkoord)\b",
        r"we zeggen (?:nee|ja) tegen\b|we trekken ons [^.!?\n]{0,50}terug\b|we maken een uitzondering\b",
        (
            r"(?:we|wij|ik|hebben we|heb ik|hebben wij)(?: hebben| heb| zijn)?(?: [^\s!?;]+){0,12}? (?:besloten|"
            r"afgesproken|overeengekomen|goedgekeurd|gekozen|geakkordeerd|vastgesteld|vastgelegd|(?:de )?knoop "
            r"doorgehakt)\b"
        ),
        (
            r"(?:er )?(?:is|zijn|werd) (?:nu |vandaag |net |officieel |definitief |hierbij |"
            rf"ook ){{0,2}}{_DONE}\b"
        ),
        (
            r"(?:besluit|besloten|beslissing|afgesproken|conclusie|uitkomst|definitief|goedgekeurd|akkoord|officieel|"
            r"eindbesluit|knoop doorgehakt|beslist|rond|vastgesteld)(?: (?:van|uit|in|na|over|door|vandaag|voor)"
            r"\b[^:.!?\n]{0,50}?)?\s*[:,]\s+\S|(?:besluit|besloten|conclusie|definitief|akkoord)\s+-\s+\S|het besluit "
            r"is (?:genomen|gevallen)|de kogel is door de kerk|de knoop is doorgehakt"
        ),
        (
            r"(?:we|wij) (?:gaan|kiezen) (?:dus |nu |definitief |toch |gewoon )?(?:voor|met)\b|(?:we|wij) gaan (?:dus |"
            r"nu |definitief |toch )?(?:verder|door|in zee) met\b|(?:we|wij) (?:blijven|houden het|houden vast) (?:dus "
            r"|gewoon |toch )?(?:bij|op|aan)\b|het wordt (?:dus |definitief |toch )?(?!tijd|lastig|druk|laat|warm|koud|"
            r"leuk|wel|niet|een|erg|steeds|moeilijk)\S+"
        ),
        (
            r"(?:de |het |onze |ons )?(?:directie|bestuur|raad|management(?:team)?|mt|or|ondernemingsraad|stuurgroep|"
            r"leiding|cfo|ceo|cto|finance|legal|juridische zaken|inkoop|team|budgetcommissie|raad van bestuur|hele "
            r"team|rvb) (?:heeft|hebben|is|zijn|gaf|geeft) (?:[^\s!?;]+ ){0,8}?(?:besloten|goedgekeurd|akkoord|groen "
            r"licht|ingestemd|afgewezen|gekozen|ja gezegd|getekend)"
        ),
        (
            r"(?:goedgekeurd|geaccordeerd|akkoord) (?:door|van) (?:de |het )?(?:directie|bestuur|mt|management|finance|"
            r"legal|or|cfo|ceo|raad)\b|dat hebben we (?:zo |net |vandaag )?(?:afgesproken|besloten)"
        ),
    ),
    firm=(
        (
            r"(?:staat|staan|gaat|gaan|zetten we|ligt) (?:[^\s!?;]+ ){0,5}?(?:op pauze|on hold|in de wacht|op een laag "
            r"pitje|stil)\b|(?:is|zijn) bevestigd\b|(?:vaarwel|doei|dag) \S+, |(?:logo|naam|prijs|tarief|model|proces|"
            r"plan) blijft(?: zo| zoals)?\s*(?:[.!,]|$)|ik (?:keur|wijs|geef|stop|zet) [^.!?\n]{2,40} (?:goed|af|vrij|"
            r"stop|door)\b"
        ),
        (
            r"uiteindelijk (?:toch )?geen \S+ (?:\S+ ){0,3}(?:20\d\d|dit jaar)|(?:bedraagt|is) (?:voortaan|vanaf nu) |"
            r"komt pas (?:20\d\d|in|volgend)|(?:toch|dus) geen \S+ (?:\S+ ){0,3}in 20\d\d"
        ),
        (
            rf"{_BODY} (?:gaat akkoord|stemt in|gaan akkoord|stemmen in|keurt|kiest voor|geeft (?:ons|groen)|wijst|"
            r"kent|benoemt|staat toe|zegt (?:ja|nee))\b"
        ),
        (
            r"(?:opdracht|aanbesteding|gunning|contract|order) [^.!?\n]{0,60}(?<![^\W_])(?:gaat naar|is (?:gegund|"
            r"gewonnen)|ging naar|krijgt|gewonnen|gegund)\b|(?:wint|won|krijgt|heeft) (?:de |het )?(?:opdracht|"
            r"aanbesteding|contract|race|tender)\b|(?:heeft|hebben) (?:\S+ ){0,5}gewonnen\b|blijven (?:[^\s!?;]+ )"
            r"{1,4}trouw\b|nemen (?:[^\s!?;]+ ){0,5}afscheid van\b|(?:verhuist|verhuizen|gaat|gaan|stapt|wisselt|"
            r"migreert) (?:\S+ )?van \S+(?: \S+){0,2} naar\b|gooien (?:we|wij) [^.!?\n]{0,15}eruit\b"
        ),
        (
            rf"(?:vanaf|per|met ingang van|ingaande|m\.?i\.?v\.?) (?:nu|{_WHEN})\b[^.!?\n]{{0,80}}(?<![^\W_]){_RULE}\b|"
            rf"voortaan [^.!?\n]{{3,60}}|{_RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:vanaf|per|met ingang van|voortaan|met "
            rf"onmiddellijke ingang) ?(?:{_WHEN})?|(?:met (?:onmiddellijke|directe) ingang|per direct)\b|niemand \S+ "
            rf"(?:[^\s!?;]+ ){{0,6}}(?:"
            r"zonder|meer)\b"
        ),
        (
            rf"{_MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:is|zijn|wordt|worden) (?:hierbij |dus |nu |definitief |"
            rf"officieel |helaas )?(?:{_ENDED}|dood|van de baan|van tafel|passe|goedgekeurd|"
            r"aangenomen|geschrapt|gestopt|bevroren)\b|(?:^|het is |dus )\W*nee (?:op|tegen|voor)\b|geen "
            r"uitzondering(?:en)?\b|(?:sluit|sluiten|gaat|gaan) (?:[^\s!?;]+ ){0,4}?(?:definitief|dicht|op slot)\b|"
            r"(?:wordt|worden) niet (?:meer )?verlengd\b|dood en begraven\b|(?:verschijnt|komt|verschijnen|komen|"
            r"bestaat|krijgt) (?:[^\s!?;]+ ){0,5}niet (?:meer|langer)\b"
        ),
        (
            r"(?:heb|hebben) (?:we|wij|ik) (?:[^\s!?;]+ ){0,8}?(?:afgeslagen|afgewezen|afgezegd|geweigerd|laten vallen|"
            r"opgezegd|getekend|geschrapt|gestopt|aangenomen|geannuleerd|gegund|stopgezet|beeindigd)\b|(?:we|wij|ik) "
            r"(?:hebben|heb) (?:[^\s!?;]+ ){0,8}?(?:afgeslagen|afgewezen|afgezegd|geweigerd|laten vallen|opgezegd|"
            r"getekend|geschrapt|aangenomen|gegund|stopgezet|beeindigd)\b|(?:bieden|doen|verkopen|geven|leveren|nemen|"
            r"accepteren|maken|houden|steunen|vergoeden|gebruiken|werken|printen) (?:we|wij) (?:[^\s!?;]+ )"
            r"{0,4}(?:geen|niet (?:meer|langer))\b|(?:we|wij) doen (?:[^\s!?;]+ ){0,4}(?:geen|niet meer)\b|(?:gaat|"
            r"gaan) niet door\b|er komt (?:\w+ )?geen\b"
        ),
        (
            r"neemt (?:[^\s!?;]+ ){0,5}?(?:de leiding|het roer|het stokje|de verantwoordelijkheid|de functie|de "
            r"afdeling)\b|(?:wordt|word) (?:[^\s!?;]+ ){0,3}?(?:onze |ons |de |het |per "
            rf")?(?:nieuwe |nieuw )?(?:\S+ )?{_ROLE}\b|(?:is|wordt) (?:[^\s!?;]+ ){{0,3}}(?:gepromoveerd|benoemd|"
            rf"aangesteld)\b|(?:rapporteert|rapporteren|valt|vallen) (?:[^\s!?;]+ ){{0,4}}(?:"
            r"aan|onder) (?:de |het )?\w|(?:teams|afdelingen|vestigingen) [^.!?\n]{1,40} (?:samen(?:gevoegd)?|fuseren|"
            r"op in)\b"
        ),
        (
            r"(?:vacature|personeels|investerings|uitgaven)stop\b|aannamestop\b|(?:[a-z]{2,16})?(?:prijs|tarief|huur|"
            r"budget|abonnement|salaris|contributie|vergoeding|premie|proeftijd|termijn)\w{0,4} "
            r"[^.!?\n]{0,50}(?<![^\W_])(?:stijgt|daalt|gaat|wordt|blijft|is|zijn|worden|gaan) (?:[^\s!?;]+ )"
            r"{0,4}?(?:naar|op|met|van|gelijk|begrensd|zoals|\w+ maanden)\b|(?:gaat|gaan) van \d+ naar \d|"
            r"^\W*(?:getekend|ondertekend)\b|(?:[a-z]{2,16})?(?:contract|overeenkomst|huur) [^.!?\n]{0,40}(?<![^\W_])"
            r"(?:loopt tot|getekend|verlengd|geldig tot)|schuift (?:\w+ )?(?:door|op|naar)\b|(?:gaat|gaan) "
            r"(?:[^\s!?;]+ ){0,2}voor (?:het|de|op|alles)\b|(?:heeft|hebben|krijgt|krijgen) (?:nu )?(?:voorrang|"
            r"prioriteit)\b|blijft (?:\S+ ){0,3}(?:zoals|hetzelfde)"
        ),
        (
            r"^\W*(?:elke|elk|alle|iedere|ieder|geen enkele?) [^!?\n]{2,60} (?:moet|moeten|vereist|vereisen|gaat via|"
            r"loopt via|wordt|worden|heeft (?:\w+ ){0,3}nodig)\b|gaat (?:\S+ ){1,3}heten\b|(?:vervangt|vervangen) \S+ "
            r"(?:vanaf|per|in)|(?:naam|logo|prijs|datum|leverancier) wordt\b|^\W*(?:uitkomst|resultaat) "
            r"[^:.!?\n]{2,40} - |we gaan niet (?:naar|mee|in op)\b|(?:we|wij) kappen (?:met|ermee)\b"
        ),
        (
            r"(?:gaat|gaan) [^.!?\n]{0,30}(?:uit|dicht|weg|online|eruit)\b[^.!?\n]{0,40}(?:uitzondering|definitief)|"
            r"(?:is|zijn|wordt|worden) [^.!?\n]{0,30}beperkt tot\b|we gaan live zonder\b|(?:blijft|stopt|verdwijnt|"
            r"vervalt)\b[^.!?\n]{0,40}(?:20\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|"
            r"november|december)"
        ),
        rf"(?:(?:we|wij) {_VERB}|{_VERB} (?:we|wij))\b",
    ),
    medium=(
        (
            rf"(?:is|zijn|wordt|worden) (?:[^\s!?;]+ ){{0,8}}?{_ENDED}\b|^\W*(?:kortom|uiteindelijk|samengevat)\s*(?::|"
            r",) |\w+ gaat naar \S|ronde is rond\b|klaar ermee\b|dan wordt het \S|gaan? door\b|per (?:jan|feb|mrt|apr|"
            r"jun|jul|aug|sep|okt|nov|dec)\w*"
        ),
        (
            r"(?:kost|kosten|heeft|hebben|gaat|gaan|sluit|sluiten|start|starten|begint|beginnen|krijgt|krijgen|vereist|"
            r"stijgt|stijgen|daalt|dalen|verhuist|verhuizen|komt|komen|verschijnt|neemt|stapt over|betaalt|betalen|"
            r"valt|vallen|moet|moeten|hoeft|hoeven|loopt)(?: [^\s!?;]+){0,6}? (?:zonder|vanaf|naar|nodig|pas|alleen|"
            r"per|op de|voortaan|twee|niet meer|af|over|buiten|live|omhoog|omlaag|dicht|uit|in eigen)\b"
        ),
        (
            r"(?:we|wij) zullen\b|(?:we|wij) (?:gebruiken|bouwen|doen|verkopen|leveren) (?:\w+ ){0,3}(?:geen|niet meer|"
            r"alleen nog|voortaan)"
        ),
        rf"(?:vanaf|per|met ingang van|m\.?i\.?v\.?|ingaande|te beginnen) {_WHEN}",
        (
            r"geen \S+(?: \S+){0,4} meer\b|(?:niet meer|alleen nog|voortaan|van nu af aan|tot nader order|permanent|"
            r"zonder uitzondering)\b"
        ),
        (
            r"(?:is|zijn|wordt|worden) (?:[^\s!?;]+ ){0,5}?(?:geschrapt|stopgezet|uitgeschakeld|uitgefaseerd|"
            r"uitgesteld|verlengd|opgeheven|goedgekeurd|van tafel|verplicht|gestopt|beeindigd|afgeschaft|hernoemd|"
            r"ingevoerd|verhoogd|verlaagd|gesloten|de standaard|bevroren|vervangen|opgezegd|geannuleerd|verplaatst|"
            r"standaard|gratis|betaald)\b"
        ),
        (
            r"(?:blijft|blijven) (?:bij|gratis|ongewijzigd|bestaan|zoals|gelijk|intern|gesloten|open|op|staan)\b|"
            r"(?:vervalt|vervallen|verdwijnt|verdwijnen|krijgt|krijgen|stopt|gaat (?:door|weg|eruit|naar)|gaan naar|"
            r"wordt voortaan)\b"
        ),
        r"(?:ik hak de knoop door|einde discussie|klaar ermee|punt uit|discussie gesloten)\b",
    ),
    support=(
        rf"(?:vanaf|per|tot|sinds|in|van|voor|op|na|eind|met ingang van) {_WHEN}",
        (
            r"\b(?:dus|daarom|in plaats van|niet meer|alleen nog|voortaan|definitief|geen|zonder uitzondering|"
            r"standaard|dit jaar|volgend jaar|dit kwartaal|direct|tot nader order|team|allemaal|iedereen|fyi|ter info|"
            r"ok|oke|goed|heads.?up|update|na|vanwege|omdat|dank|bedankt|dank voor|want)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|procent|€|eur|euro|dagen|weken|maanden|jaar|k\b)",
        r"klant\w*|feedback|contract\w*|churn",
    ),
    business=(
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
    ),
    question=(
        (
            r"^\W*(?:(?:ok|en|maar|hey|hoi|vraagje|sorry|trouwens|even)\W+){0,3}(?:wie|wat|wanneer|waar|welke?|waarom|"
            r"hoe|is|zijn|heeft|hebben|werd|wordt|worden|moet\w*|kan|kunnen|mag|mogen|zullen|weet iemand|zou|hebben we)"
            r"\b(?=[^.!]*$)(?! (?:we|wij) )"
        ),
        (
            r"\b(?:vraag me af|onduidelijk|geen idee|weet niet|weten of|of we)\b|\b(?:toch|he|ja|ok|oke|akkoord|of "
            r"niet|klopt)\s*\?|moeten (?:we )?(?:nog )?(?:beslissen|besluiten|kiezen)|(?:kunnen we|graag|svp|aub) "
            r"(?:\w+ )*(?:beslissen|kiezen|stemmen)|te beslissen|(?:beslissing|besluit|akkoord) nodig|moet nog (?:\w+ )"
            r"*(?:besloten|goedgekeurd)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:zolang|op voorwaarde dat|^\W*als \w+|als (?:we|wij|de|het|ze|zij|er|dat|je|legal|finance)|indien|"
            r"mits|tenzij|stel (?:dat|je)|gesteld dat|mochten|mocht|zodra|zouden (?:we|wij)|zou\b|zouden|in het geval|"
            r"theoretisch|voordat we|hadden we|alleen als|hangt (?:er )?van af|onder voorbehoud)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:wat mij betreft|voorstander|ik zou|misschien|wellicht|eventueel|kunnen we (?:beter|niet)|zouden|"
            r"zou\b|voorstel\w*|stel voor|voorstellen|aanbevel\w*|raad aan|volgens mij|ik vind|vind ik|ik denk|denk ik|"
            r"neig\w*|lijkt me|lijkt mij|idee|overwegen|wat vinden|wat denken|wat vind|wat denk|hoe zien|liever|"
            r"pleit\w*|concept|bespreken|meningen|wil graag|willen we|hopelijk|waarschijnlijk|vermoedelijk|mogelijk|"
            r"ter discussie|moeten we niet|beter)\b"
        ),
    ),
    undecided=(
        (
            r"\b(?:momenteel|op dit moment|aan het \w+en|(?:we )?hebben (?:we )?\w+ (?:twee|drie|nog) [^.!?\n]{2,30} "
            r"nodig|vandaag dicht|(?:vanwege|wegens|door) (?:een )?(?:storing|stroomstoring|onderhoud|hemelvaart|"
            r"feestdag\w*|pasen|pinksteren))\b"
        ),
        (
            r"\b(?:nog (?:niet|geen|niets|open|onduidelijk|steeds)|niet (?:definitief )?(?:besloten|afgesproken|"
            r"goedgekeurd)|geen (?:besluit|beslissing|akkoord|overeenstemming)|niets besloten|wacht(?:en)? (?:nog )?op|"
            r"nooit besloten|mee bezig|bezig met|besluitvorming\w*|beslis(?:document|boom|moment)\w*)"
        ),
    ),
    reported=(
        (
            r"\b(?:volgens|naar verluidt|gehoord|gelezen|blijkbaar|kennelijk|schijnbaar|pers\b|persbericht|krant|"
            r"artikel|podcast|nieuws|concurrent\w*|de klant (?:heeft|wil|gaat)|de leverancier heeft|hun|zijn (?:baas|"
            r"bedrijf)|ze hebben|zij hebben|ze zijn|(?:de )?(?:gemeente|overheid|regering|kabinet|eu|rechter|school|"
            r"verhuurder|provincie|tweede kamer|ecb)\b|google|microsoft|apple|amazon|philips|asml|ahold|vertelde|zei|"
            r"zeiden|meldt|meldde|zegt dat (?:ze|hij|we))\b"
        ),
    ),
    past=(
        (
            r"\b(?:destijds|toen(?:tertijd)?|vroeger|vorig jaar|afgelopen (?:jaar|zomer|winter)|vorige (?:zomer|winter|"
            r"maand)|(?:jaar|jaren|maanden) geleden|oorspronkelijk|historisch|ooit|achtergrond|zoals jullie weten|"
            r"(?:in )?(?:19\d\d|20[01]\d|202[0-4])|mijn (?:vorige|oude)|de vorige|hadden (?:we )?(?:\w+ )"
            r"{0,6}(?:besloten|afgesproken)|had (?:\w+ ){0,6}(?:besloten|afgesproken))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:\d{1,2}(?::\d\d)? uur|om \d{1,2}(?::\d\d)?|(?<!op )pauze|vergaderzaal|zaal \w+|teams-link|agenda\w*|"
            r"afspraak|overleg van|welkom|(?:ben|zit) (?:ik|je)|tot (?:straks|zo|later|morgen)|volgende punt|spreken "
            r"(?:we )?af|zien (?:we )?elkaar|bellen|stoppen ermee voor vandaag|voor vandaag)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:poll\b|peiling|stemmen\s*:|stem (?:hier|mee|voor)|wat vinden jullie|wat denken jullie|wat vind je|"
            r"hoe zien jullie|meningen|bezwaren\?)\b|[.!]\s+(?:toch|ok|oke|akkoord|mee eens|bezwaren|eens|klopt dat|"
            r"goed zo|goed|wat (?:vinden|denken))[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:suiker|bank gekozen|nieuwe bank|op de bank|school|trouwen|verloofd|buren|baby|zwanger|roken|"
            r"lunch\w*|avondeten|diner|ontbijt|pizza|patat|friet|kroket\w*|koffie|thee|bier\w*|taart|dieet|vegan|"
            r"vegetarisch|sportschool|gym\b|yoga|marathon|hardloopschoenen|schoenen|mijn (?:vrouw|man|vriendin|vriend|"
            r"dochter|zoon|kinderen|hond|kat|zus|broer|moeder|vader|ouders|huis|auto|fiets|haar|tuin)|onze (?:bruiloft|"
            r"kinderen|dochter|zoon|hond|kat|vakantie|tuin|keuken)|ons huis|hond|kat|puppy|vakantie\w*|"
            r"ouderschapsverlof|bruiloft|concert|bioscoop|netflix|kapper|tattoo|weekend|eten|koken|verjaardag\w*|"
            r"kantine|borrel\w*)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|grapje|geintje|koffieautomaat|koffiezetapparaat|wereldheerschappij|eenhoorn\w*)\b|"
            r"😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:(?:oke?|goed|prima|mooi|top|helder),? )?(?:zo gaan we het doen|dan is (?:het|dat) zo (?:besloten|"
            r"afgesproken)|doen we(?: zo| dat)?|zo doen we het|dat doen we|laten we dat doen|afgesproken|besloten|"
            r"akkoord)(?=\s*[.!,-]|$)"
        ),
    ),
)
