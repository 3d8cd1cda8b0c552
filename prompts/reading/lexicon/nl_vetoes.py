"""What takes a Dutch announcement back; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|en|maar|hey|hoi|vraagje|sorry|trouwens|even)\W+){0,3}(?:wie|wat|wanneer|waar|welke?|waarom|"
            r"hoe|is|zijn|heeft|hebben|werd|wordt|worden|moet\w*|kan|kunnen|mag|mogen|zullen|weet iemand|zou|hebben "
            r"we)\b(?=[^.!]*$)(?! (?:we|wij) )"
        ),
        (
            r"\b(?:vraag me af|onduidelijk|geen idee|weet niet|weten of|of we)\b|\b(?:toch|he|ja|ok|oke|akkoord|of "
            r"niet|klopt)\s*\?|moeten (?:we )?(?:nog )?(?:beslissen|besluiten|kiezen)|(?:kunnen we|graag|svp|aub) "
            r"(?:\w+ )*(?:beslissen|kiezen|stemmen)|te beslissen|(?:beslissing|besluit|akkoord) nodig|moet nog (?:\w+ "
            r")*(?:besloten|goedgekeurd)"
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
            r"\b(?:wat mij betreft(?!,? akkoord)|voorstander|ik zou|misschien|wellicht|eventueel|kunnen we (?:beter|"
            r"niet)|zouden|zou\b|voorstel\w*|stel voor|voorstellen|aanbevel\w*|raad aan|volgens mij|ik vind|vind ik|"
            r"ik denk|denk ik|neig\w*|lijkt me|lijkt mij|idee|overwegen|wat vinden|wat denken|wat vind|wat denk|hoe "
            r"zien|liever(?! (?:duidelijk|eerlijk|direct))|pleit\w*|concept|bespreken|meningen|wil graag|willen we|"
            r"hopelijk|waarschijnlijk|vermoedelijk|mogelijk|ter discussie|moeten we niet|beter)\b"
        ),
    ),
    undecided=(
        (
            r"\b(?:momenteel|op dit moment|aan het \w+en|in het (?:voorbeeld|handboek)|in de (?:training|testomgeving|"
            r"cursus)|uitproberen|(?:is|staat|zit|zijn|staan)[^.!?\n]{0,40} op \d+ ?(?:%|procent)|mijn (?:verlof|"
            r"aanvraag|vakantie)\w*|(?:we )?hebben (?:we )?\w+ (?:twee|drie|nog) [^.!?\n]{2,30} nodig|vandaag dicht|"
            r"(?:vanwege|wegens|door) (?:een )?(?:storing|stroomstoring|onderhoud|hemelvaart|feestdag\w*|pasen|"
            r"pinksteren))\b"
        ),
        (
            r"\b(?:nog (?:niet|geen|niets|open|onduidelijk|steeds)|niet (?:definitief )?(?:besloten|afgesproken|"
            r"goedgekeurd)|geen (?:besluit|beslissing|akkoord|overeenstemming)|niets besloten|wacht(?:en)? (?:nog "
            r")?op|nooit besloten|mee bezig|bezig met|besluitvorming\w*|beslis(?:document|boom|moment)\w*)"
        ),
    ),
    reported=(
        (
            r"\b(?:volgens|naar verluidt|gehoord|gelezen|blijkbaar|kennelijk|schijnbaar|pers\b|persbericht|krant|"
            r"artikel|podcast|nieuws|concurrent\w*|(?:de|die) klant (?:heeft|wil|gaat|houdt|blijft|vraagt|eist|stopt|"
            r"zegt|kiest|wijst)|de leverancier (?:verhoogt|stopt|gaat|wil)|de leverancier heeft|hun|zijn (?:baas|"
            r"bedrijf)|ze hebben|zij hebben|ze zijn|(?:de )?(?:gemeente|overheid|regering|kabinet|eu|rechter|school|"
            r"verhuurder|provincie|tweede kamer|ecb)\b|google|microsoft|apple|amazon|philips|asml|ahold|vertelde|zei|"
            r"zeiden|meldt|meldde|zegt dat (?:ze|hij|we))\b"
        ),
    ),
    past=(
        (
            r"\b(?:destijds|toen(?:tertijd)?|vroeger|vorig jaar|afgelopen (?:jaar|zomer|winter)|vorige (?:zomer|"
            r"winter|maand)|(?:jaar|jaren|maanden) geleden|oorspronkelijk|historisch|ooit|achtergrond|zoals jullie "
            r"weten|(?:in )?(?:19\d\d|20[01]\d|202[0-4])|mijn (?:vorige|oude)|de vorige|hadden (?:we )?(?:\w+ "
            r"){0,6}(?:besloten|afgesproken)|had (?:\w+ ){0,6}(?:besloten|afgesproken))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:\d{1,2}(?::\d\d)? uur|om \d{1,2}(?::\d\d)?|(?<!op )pauze|vergaderzaal|zaal \w+|teams-link|"
            r"agenda\w*|afspraak|overleg van|welkom|(?:ben|zit) (?:ik|je)|tot (?:straks|zo|later|morgen)|volgende "
            r"punt|spreken (?:we )?af|zien (?:we )?elkaar|bellen|stoppen ermee voor vandaag|voor vandaag)\b"
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
            r"\b(?:suiker|(?:een|de|onze|nieuwe) keuken (?:gekozen|gekocht|besteld|uitgezocht)|kinderwagen|brugklas|"
            r"bank gekozen|nieuwe bank|op de bank|school|trouwen|verloofd|buren|baby|zwanger|roken|lunch\w*|avondeten|"
            r"diner|ontbijt|pizza|patat|friet|kroket\w*|koffie|thee|bier\w*|taart|dieet|vegan|vegetarisch|sportschool|"
            r"gym\b|yoga|marathon|hardloopschoenen|schoenen|mijn (?:vrouw|man|vriendin|vriend|dochter|zoon|kinderen|"
            r"hond|kat|zus|broer|moeder|vader|ouders|huis|auto|fiets|haar|tuin)|onze (?:bruiloft|kinderen|dochter|"
            r"zoon|hond|kat|vakantie|tuin|keuken)|ons huis|hond|kat|puppy|vakantie\w*|ouderschapsverlof|bruiloft|"
            r"concert|bioscoop|netflix|kapper|tattoo|weekend|eten|koken|verjaardag\w*|kantine|borrel\w*)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|grapje|geintje|koffieautomaat|koffiezetapparaat|wereldheerschappij|eenhoorn\w*|"
            r"maandag\w* (?:wordt|worden|is) (?:\w+ )?afgeschaft)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
)
