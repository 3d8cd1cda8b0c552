"""What takes a Dutch announcement back; written without accents, because the reading folds them."""

QUESTION = (
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
)

HYPOTHETICAL = (
    (
        r"\b(?:zolang|op voorwaarde dat|^\W*als \w+|als (?:we|wij|de|het|ze|zij|er|dat|je|legal|finance)|indien|"
        r"mits|tenzij|stel (?:dat|je)|gesteld dat|mochten|mocht|zodra|zouden (?:we|wij)|zou\b|zouden|in het geval|"
        r"theoretisch|voordat we|hadden we|alleen als|hangt (?:er )?van af|onder voorbehoud)\b"
    ),
)

PROPOSAL = (
    (
        r"\b(?:wat mij betreft|voorstander|ik zou|misschien|wellicht|eventueel|kunnen we (?:beter|niet)|zouden|"
        r"zou\b|voorstel\w*|stel voor|voorstellen|aanbevel\w*|raad aan|volgens mij|ik vind|vind ik|ik denk|denk ik|"
        r"neig\w*|lijkt me|lijkt mij|idee|overwegen|wat vinden|wat denken|wat vind|wat denk|hoe zien|liever|"
        r"pleit\w*|concept|bespreken|meningen|wil graag|willen we|hopelijk|waarschijnlijk|vermoedelijk|mogelijk|"
        r"ter discussie|moeten we niet|beter)\b"
    ),
)

UNDECIDED = (
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
)

REPORTED = (
    (
        r"\b(?:volgens|naar verluidt|gehoord|gelezen|blijkbaar|kennelijk|schijnbaar|pers\b|persbericht|krant|"
        r"artikel|podcast|nieuws|concurrent\w*|de klant (?:heeft|wil|gaat)|de leverancier heeft|hun|zijn (?:baas|"
        r"bedrijf)|ze hebben|zij hebben|ze zijn|(?:de )?(?:gemeente|overheid|regering|kabinet|eu|rechter|school|"
        r"verhuurder|provincie|tweede kamer|ecb)\b|google|microsoft|apple|amazon|philips|asml|ahold|vertelde|zei|"
        r"zeiden|meldt|meldde|zegt dat (?:ze|hij|we))\b"
    ),
)

PAST = (
    (
        r"\b(?:destijds|toen(?:tertijd)?|vroeger|vorig jaar|afgelopen (?:jaar|zomer|winter)|vorige (?:zomer|winter|"
        r"maand)|(?:jaar|jaren|maanden) geleden|oorspronkelijk|historisch|ooit|achtergrond|zoals jullie weten|"
        r"(?:in )?(?:19\d\d|20[01]\d|202[0-4])|mijn (?:vorige|oude)|de vorige|hadden (?:we )?(?:\w+ )"
        r"{0,6}(?:besloten|afgesproken)|had (?:\w+ ){0,6}(?:besloten|afgesproken))\b"
    ),
)

LOGISTICS = (
    (
        r"\b(?:\d{1,2}(?::\d\d)? uur|om \d{1,2}(?::\d\d)?|(?<!op )pauze|vergaderzaal|zaal \w+|teams-link|agenda\w*|"
        r"afspraak|overleg van|welkom|(?:ben|zit) (?:ik|je)|tot (?:straks|zo|later|morgen)|volgende punt|spreken "
        r"(?:we )?af|zien (?:we )?elkaar|bellen|stoppen ermee voor vandaag|voor vandaag)\b"
    ),
)

POLL = (
    (
        r"\b(?:poll\b|peiling|stemmen\s*:|stem (?:hier|mee|voor)|wat vinden jullie|wat denken jullie|wat vind je|"
        r"hoe zien jullie|meningen|bezwaren\?)\b|[.!]\s+(?:toch|ok|oke|akkoord|mee eens|bezwaren|eens|klopt dat|"
        r"goed zo|goed|wat (?:vinden|denken))[^.?!\n]{0,60}\?"
    ),
)

PERSONAL = (
    (
        r"\b(?:suiker|bank gekozen|nieuwe bank|op de bank|school|trouwen|verloofd|buren|baby|zwanger|roken|"
        r"lunch\w*|avondeten|diner|ontbijt|pizza|patat|friet|kroket\w*|koffie|thee|bier\w*|taart|dieet|vegan|"
        r"vegetarisch|sportschool|gym\b|yoga|marathon|hardloopschoenen|schoenen|mijn (?:vrouw|man|vriendin|vriend|"
        r"dochter|zoon|kinderen|hond|kat|zus|broer|moeder|vader|ouders|huis|auto|fiets|haar|tuin)|onze (?:bruiloft|"
        r"kinderen|dochter|zoon|hond|kat|vakantie|tuin|keuken)|ons huis|hond|kat|puppy|vakantie\w*|"
        r"ouderschapsverlof|bruiloft|concert|bioscoop|netflix|kapper|tattoo|weekend|eten|koken|verjaardag\w*|"
        r"kantine|borrel\w*)\b"
    ),
)

JOKE = (
    (
        r"\b(?:haha\w*|hihi|lol|grapje|geintje|koffieautomaat|koffiezetapparaat|wereldheerschappij|eenhoorn\w*)\b|"
        r"😜|🤪|😅|🤣|😂\s*$|:joy:"
    ),
)

BARE = (
    (
        r"(?:(?:oke?|goed|prima|mooi|top|helder),? )?(?:zo gaan we het doen|dan is (?:het|dat) zo (?:besloten|"
        r"afgesproken)|doen we(?: zo| dat)?|zo doen we het|dat doen we|laten we dat doen|afgesproken|besloten|"
        r"akkoord)(?=\s*[.!,-]|$)"
    ),
)
