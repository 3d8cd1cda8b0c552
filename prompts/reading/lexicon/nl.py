"""Dutch; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:besloten|afgesproken|gekozen|akkoord|vastgesteld|goedgekeurd|overeengekomen|vastgelegd|bepaald|"
    r"de knoop doorgehakt|doorgehakt|getekend|unaniem)"
)
_WHEN = (
    r"(?:vandaag|morgen|nu|heden|direct|(?:volgende?|komende?|deze?|dit) (?:week|maand|kwartaal|jaar|"
    r"sprint|release|maandag)|\d{1,2}\b|(?:begin |half |eind )?(?:januari|februari|maart|april|mei|juni|"
    r"juli"
    r"|augustus|september|oktober|november|december|q[1-4]|20\d\d)|maandag|dinsdag|woensdag|donderdag|"
    r"vrijdag|zaterdag|zondag|week \d+)"
)
_VERB = (
    r"(?:stoppen|gaan|kiezen|houden|blijven|schrappen|verlengen|verhogen|verlagen|verplaatsen|"
    r"uitstellen|stellen|zetten|schakelen|stappen|voeren|breiden|verkopen|kopen|sluiten|openen|"
    r"bevriezen|migreren|vervangen|standaardiseren"
    r"|hernoemen|sponsoren|bieden|geven|verlengen|annuleren|beeindigen|nemen|trekken|lanceren|bouwen|"
    r"doen|maken|laten|brengen|rollen|draaien|investeren|beperken|faseren|hanteren|rekenen|accepteren|"
    r"wijzen|zeggen|huren|schuiven|verschuiven|halen|vergoeden|leveren|steunen|ondersteunen|verhuizen)"
)

LEXICON = Lexicon(
    code="nl",
    first=(
        "kost |kosten|nodig|gaat |sluit|start |begint|krijgt|krijgen|vereist|stijgt|daalt|verhuist|komt |"
        "verschijnt|zonder|alleen|neemt|stapt|limiet|goedkeuring|hoeft|betaalt|"
        "discussie|punt uit| naar |hak de|beslot|besluit|besliss|afgesprok|gekozen| we |wij |vanaf| per |"
        "definitief|akkoord|goedgekeurd|knoop|geen |blijft|conclusie|uitkomst|het wordt|ingang|voortaan|"
        "groen licht|gaat door|gaan voor|vervalt|stopt|officieel|rond:|uitgesteld|geschrapt|van tafel|"
        "staat vast|verlengd|overeengekomen|verdwijn|gaan |kiezen "
    ),
    strong=(
        r"^\W*(?:consensus|koerswijziging|planwijziging)[^:.!?\n]{0,50}:\s*\S",
        r"(?:budget|contract|offerte|plan|project) (?:is )?(?:goedgekeurd|getekend|rond|akkoord)\b",
        r"we zeggen (?:nee|ja) tegen\b|we trekken ons [^.!?\n]{0,50}terug\b|we maken een uitzondering\b",
        (
            r"(?:we|wij|ik|hebben we|heb ik|hebben wij)(?: hebben| heb|"
            r" zijn)?(?: [^\s.!?;]+){0,12}? (?:besloten|afgesproken|overeengekomen|goedgekeurd|gekozen|"
            r"geakkordeerd|vastgesteld|vastgelegd|(?:de )?knoop doorgehakt)\b"
        ),
        (
            r"(?:er )?(?:is|zijn|werd) (?:nu |vandaag |net |officieel |definitief |hierbij |"
            rf"ook ){{0,2}}{_DONE}\b"
        ),
        (
            r"(?:besluit|besloten|beslissing|afgesproken|conclusie|uitkomst|definitief|goedgekeurd|akkoord|"
            r"officieel|eindbesluit|knoop doorgehakt|beslist|rond|vastgesteld)(?: (?:van|uit|in|na|over|door|"
            r"vandaag|voor)\b[^:.!?\n]{0,50}?)?\s*[:,]\s+\S|(?:besluit|besloten|conclusie|definitief|"
            r"akkoord)\s+-\s+\S|het besluit is (?:genomen|gevallen)|de kogel is door de kerk|"
            r"de knoop is doorgehakt"
        ),
        (
            r"(?:we|wij) (?:gaan|kiezen) (?:dus |nu |definitief |toch |gewoon )?(?:voor|met)\b|(?:we|"
            r"wij) gaan (?:dus |nu |definitief |toch )?(?:verder|door|in zee) met\b|(?:we|wij) (?:blijven|"
            r"houden het|houden vast) (?:dus |gewoon |toch )?(?:bij|op|aan)\b|het wordt (?:dus |definitief |"
            r"toch )?(?!tijd|lastig|druk|laat|warm|koud|leuk|wel|niet|een|erg|steeds|moeilijk)\S+"
        ),
        (
            r"(?:de |het |onze |ons )?(?:directie|bestuur|raad|management(?:team)?|mt|or|ondernemingsraad|"
            r"stuurgroep|leiding|cfo|ceo|cto|finance|legal|juridische zaken|inkoop|team|budgetcommissie|"
            r"raad van bestuur|hele team|rvb) (?:heeft|hebben|is|zijn|gaf|"
            r"geeft) (?:[^\s.!?;]+ ){0,8}?(?:besloten|goedgekeurd|akkoord|groen licht|ingestemd|afgewezen|"
            r"gekozen|ja gezegd|getekend)"
        ),
        (
            r"(?:goedgekeurd|geaccordeerd|akkoord) (?:door|van) (?:de |het )?(?:directie|bestuur|mt|management|"
            r"finance|legal|or|cfo|ceo|raad)\b|dat hebben we (?:zo |net |vandaag )?(?:afgesproken|besloten)"
        ),
    ),
    firm=(
        (
            r"(?:gaat|gaan) [^.!?\n]{0,30}(?:uit|dicht|weg|online|eruit)\b[^.!?\n]{0,40}(?:uitzondering|"
            r"definitief)|(?:is|zijn|wordt|worden) [^.!?\n]{0,30}beperkt tot\b|we gaan live zonder\b|(?:blijft|"
            r"stopt|verdwijnt|vervalt)\b[^.!?\n]{0,40}(?:20\d\d|januari|februari|maart|april|mei|juni|juli|"
            r"augustus|september|oktober|november|december)"
        ),
        rf"(?:(?:we|wij) {_VERB}|{_VERB} (?:we|wij))\b",
    ),
    medium=(
        (
            r"(?:kost|kosten|heeft|hebben|gaat|gaan|sluit|sluiten|start|starten|begint|beginnen|krijgt|krijgen|"
            r"vereist|stijgt|stijgen|daalt|dalen|verhuist|verhuizen|komt|komen|verschijnt|neemt|stapt over|"
            r"betaalt|betalen|valt|vallen|moet|moeten|hoeft|hoeven|loopt)(?: [^\s.!?;]+){0,6}? (?:zonder|vanaf|"
            r"naar|nodig|pas|alleen|per|op de|voortaan|twee|niet meer|af|over|buiten|live|omhoog|omlaag|dicht|"
            r"uit|in eigen)\b"
        ),
        (
            r"(?:we|wij) zullen\b|(?:we|wij) (?:gebruiken|bouwen|doen|verkopen|leveren) (?:\w+ ){0,3}(?:geen|"
            r"niet meer|alleen nog|voortaan)"
        ),
        rf"(?:vanaf|per|met ingang van|m\.?i\.?v\.?|ingaande|te beginnen) {_WHEN}",
        (
            r"geen \S+(?: \S+){0,4} meer\b|(?:niet meer|alleen nog|voortaan|van nu af aan|tot nader order|"
            r"permanent|zonder uitzondering)\b"
        ),
        (
            r"(?:is|zijn|wordt|worden) (?:[^\s.!?;]+ ){0,5}?(?:geschrapt|stopgezet|uitgeschakeld|uitgefaseerd|"
            r"uitgesteld|verlengd|opgeheven|goedgekeurd|van tafel|verplicht|gestopt|beeindigd|afgeschaft|"
            r"hernoemd|ingevoerd|verhoogd|verlaagd|gesloten|de standaard|bevroren|vervangen|opgezegd|"
            r"geannuleerd|verplaatst|standaard|gratis|betaald)\b"
        ),
        (
            r"(?:blijft|blijven) (?:bij|gratis|ongewijzigd|bestaan|zoals|gelijk|intern|gesloten|open|op|"
            r"staan)\b|(?:vervalt|vervallen|verdwijnt|verdwijnen|krijgt|krijgen|stopt|gaat (?:door|weg|eruit|"
            r"naar)|gaan naar|wordt voortaan)\b"
        ),
        r"(?:ik hak de knoop door|einde discussie|klaar ermee|punt uit|discussie gesloten)\b",
    ),
    support=(
        rf"(?:vanaf|per|tot|sinds|in|van|voor|op|na|eind|met ingang van) {_WHEN}",
        (
            r"\b(?:dus|daarom|in plaats van|niet meer|alleen nog|voortaan|definitief|geen|zonder uitzondering|"
            r"standaard|dit jaar|volgend jaar|dit kwartaal|direct|tot nader order|team|allemaal|iedereen|fyi|"
            r"ter info|ok|oke|goed|heads.?up|update|na|vanwege|omdat|dank|bedankt|dank voor|want)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|procent|€|eur|euro|dagen|weken|maanden|jaar|k\b)",
        r"klant\w*|feedback|contract\w*|churn",
    ),
    business=(
        (
            r"prij\w+|tarie\w+|pakket\w*|aanbieder\w*|leverancier\w*|contract\w*|release\w*|lancering\w*|"
            r"feature\w*|functie\w*|product\w*|roadmap|budget\w*|vacature\w*|kantoor\w*|locatie\w*|vestiging\w*|"
            r"beleid|terugbetaling\w*|korting\w*|support|ondersteuning|sla\b|api\w*|sso|koppeling\w*|"
            r"integratie\w*|platform\w*|migratie\w*|licentie\w*|markt\w*|merk\w*|afdeling\w*|sprint\w*|"
            r"deploy\w*|storingsdienst\w*|facturatie|factu\w+|betaling\w*|proefperiode\w*|enterprise|"
            r"beveiliging|opslag|datacenter|regio\w*|database\w*|aanbesteding\w*|partner\w*|bureau\w*|"
            r"campagne\w*|beurs|conferentie\w*|checkout|onboarding|app\b|export\w*|import\w*|sdk\w*|"
            r"documentatie|portaal|versie\w*|variant\w*|optie\w*|kosten|omzet|klant\w*|gebruiker\w*|scope|"
            r"thuiswerk\w*|laptop\w*|mfa|plugin\w*|module\w*|mobiel\w*|android|ios|webinar\w*|salaris\w*|"
            r"bonus\w*|crm|erp|cloud|on.?prem\w*|audit\w*|redesign|logo|naam|website|domein|sales|marketing|"
            r"ontwikkeling|hr\b|dienst\w*|meeting\w*|overleg\w*|proces\w*|goedkeuring\w*|verzend\w*|magazijn|"
            r"garantie\w*|retour\w*|levering\w*|rapport\w*|data|avg\b|gdpr|pilot\w*|programma\w*|server\w*|"
            r"omgeving\w*|postgres|kafka|stripe|hubspot|afas|exact\b|gratis|plan\b|abonnement\w*|csv|uitrol|"
            r"freeze|hosting|nieuwsbrief|chatbot|ai\b|stack|voorraad|winkel\w*"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|en|maar|hey|hoi|vraagje|sorry|trouwens|even)\W+){0,3}(?:wie|wat|wanneer|waar|welke?|"
            r"waarom|hoe|is|zijn|heeft|hebben|werd|wordt|worden|moet\w*|kan|kunnen|mag|mogen|zullen|weet iemand|"
            r"zou|hebben we)\b(?=[^.!]*$)(?! (?:we|wij) )"
        ),
        (
            r"\b(?:vraag me af|onduidelijk|geen idee|weet niet|weten of|of we)\b|\b(?:toch|he|ja|ok|oke|akkoord|"
            r"of niet|klopt)\s*\?|moeten (?:we )?(?:nog )?(?:beslissen|besluiten|kiezen)|(?:kunnen we|graag|svp|"
            r"aub) (?:\w+ )*(?:beslissen|kiezen|stemmen)|te beslissen|(?:beslissing|besluit|akkoord) nodig|"
            r"moet nog (?:\w+ )*(?:besloten|goedgekeurd)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:als (?:we|wij|de|het|ze|zij|er|dat|je|legal|finance)|indien|mits|tenzij|stel (?:dat|je)|"
            r"gesteld dat|mochten|mocht|zodra|zouden (?:we|wij)|zou\b|zouden|in het geval|theoretisch|"
            r"voordat we|hadden we|alleen als|hangt (?:er )?van af|onder voorbehoud)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:misschien|wellicht|eventueel|kunnen we (?:beter|niet)|zouden|zou\b|voorstel\w*|stel voor|"
            r"voorstellen|aanbevel\w*|raad aan|volgens mij|ik vind|vind ik|ik denk|denk ik|neig\w*|lijkt me|"
            r"lijkt mij|idee|overwegen|wat vinden|wat denken|wat vind|wat denk|hoe zien|liever|pleit\w*|concept|"
            r"bespreken|meningen|wil graag|willen we|hopelijk|waarschijnlijk|vermoedelijk|mogelijk|"
            r"ter discussie|moeten we niet|beter)\b"
        ),
    ),
    undecided=(
        r"\b(?:momenteel|op dit moment|aan het \w+en)\b",
        (
            r"\b(?:nog (?:niet|geen|niets|open|onduidelijk|steeds)|niet (?:definitief )?(?:besloten|afgesproken|"
            r"goedgekeurd)|geen (?:besluit|beslissing|akkoord|overeenstemming)|niets besloten|"
            r"wacht(?:en)? (?:nog )?op|nooit besloten|mee bezig|bezig met|besluitvorming\w*|beslis(?:document|"
            r"boom|moment)\w*)"
        ),
    ),
    reported=(
        (
            r"\b(?:volgens|naar verluidt|gehoord|gelezen|blijkbaar|kennelijk|schijnbaar|pers\b|persbericht|"
            r"krant|artikel|podcast|nieuws|concurrent\w*|de klant (?:heeft|wil|gaat)|de leverancier heeft|hun|"
            r"zijn (?:baas|bedrijf)|ze hebben|zij hebben|ze zijn|(?:de )?(?:gemeente|overheid|regering|kabinet|"
            r"eu|rechter|school|verhuurder|provincie|tweede kamer|ecb)\b|google|microsoft|apple|amazon|philips|"
            r"asml|ahold|vertelde|zei|zeiden|meldt|meldde|zegt dat (?:ze|hij|we))\b"
        ),
    ),
    past=(
        (
            r"\b(?:destijds|toen(?:tertijd)?|vroeger|vorig jaar|afgelopen (?:jaar|zomer|winter)|vorige (?:zomer|"
            r"winter|maand)|(?:jaar|jaren|maanden) geleden|oorspronkelijk|historisch|ooit|achtergrond|"
            r"zoals jullie weten|(?:in )?(?:19\d\d|20[01]\d|202[0-4])|mijn (?:vorige|oude)|de vorige|"
            r"hadden (?:we )?(?:\w+ ){0,6}(?:besloten|afgesproken)|had (?:\w+ ){0,6}(?:besloten|afgesproken))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:\d{1,2}(?::\d\d)? uur|om \d{1,2}(?::\d\d)?|pauze|vergaderzaal|zaal \w+|teams-link|agenda\w*|"
            r"afspraak|tot (?:straks|zo|later|morgen)|volgende punt|spreken (?:we )?af|zien (?:we )?elkaar|"
            r"bellen|stoppen ermee voor vandaag|voor vandaag)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:poll\b|peiling|stemmen\s*:|stem (?:hier|mee|voor)|wat vinden jullie|wat denken jullie|"
            r"wat vind je|hoe zien jullie|meningen|bezwaren\?)\b|[.!]\s+(?:toch|ok|oke|akkoord|mee eens|"
            r"bezwaren|eens|klopt dat|goed zo|goed|wat (?:vinden|denken))[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:trouwen|verloofd|buren|baby|zwanger|roken|lunch\w*|avondeten|diner|ontbijt|pizza|patat|friet|"
            r"kroket\w*|koffie|thee|bier\w*|taart|dieet|vegan|vegetarisch|sportschool|gym\b|yoga|marathon|"
            r"hardloopschoenen|schoenen|mijn (?:vrouw|man|vriendin|vriend|dochter|zoon|kinderen|hond|kat|zus|"
            r"broer|moeder|vader|ouders|huis|auto|fiets|haar|tuin)|onze (?:bruiloft|kinderen|dochter|zoon|hond|"
            r"kat|vakantie|tuin|keuken)|ons huis|hond|kat|puppy|vakantie\w*|ouderschapsverlof|bruiloft|concert|"
            r"bioscoop|netflix|kapper|tattoo|weekend|eten|koken|verjaardag\w*|kantine|borrel\w*)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|grapje|geintje|koffieautomaat|koffiezetapparaat|wereldheerschappij|"
            r"eenhoorn\w*)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:ok(?:e)?,? |goed,? |prima,? )?(?:doen we(?: zo| dat)?|zo doen we het|dat doen we|"
            r"laten we dat doen|afgesproken|besloten|akkoord)(?=\s*[.!,-]|$)"
        ),
    ),
)
