"""Dutch; written without accents, because the reading folds them."""

from prompts.reading.lexicon.nl_acts import ACTS_FIRM, ACTS_MEDIUM, ACTS_STRONG
from prompts.reading.lexicon.nl_parts import BODY, BUSINESS, DONE, ENDED, MATTER, ROLE, RULE, VERB, WHEN
from prompts.reading.lexicon.nl_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="nl",
    first=(
        "kost |kosten|nodig|gaat |sluit|start |begint|krijgt|krijgen|vereist|stijgt|daalt|verhuist|komt |"
        "verschijnt|zonder|alleen|neemt|stapt|limiet|goedkeuring|hoeft|betaalt|discussie|punt uit| naar |hak de|"
        "beslot|besluit|besliss|afgesprok|gekozen| we |wij |vanaf| per |definitief|akkoord|goedgekeurd|knoop|geen "
        "|blijft|conclusie|uitkomst|het wordt|ingang|voortaan|kortom|uiteindelijk|ingestemd|gestemd|opdracht|"
        "aanbesteding|gewonnen|trouw|afscheid|verboden|verplicht|niemand|sluit |stekker|afgewezen|afgeslagen|"
        "uitzondering|neemt|gepromoveerd|samen|rapporteert|begrensd|stop |vacaturestop|uitbetaald|inkt|getekend|"
        "bereikt|datum|schuift|teerling|streep|beklonken|mooi|prima|verleden|klaar|wordt|er komt geen|kappen|elke "
        "|moet |ronde|vallen|voorrang|heten|vervangt|koelkast|wordt het|afgezegd|dood|top dan|gaat voor|nee op|"
        "nee tegen|onze nieuwe|groen licht|gaat door|gaan voor|vervalt|stopt|officieel|rond:|uitgesteld|geschrapt|"
        "van tafel|staat vast|verlengd|overeengekomen|verdwijn|gaan |kiezen "
    ),
    strong=(
        *ACTS_STRONG,
        (
            r"(?:de )?teerling is geworpen\b|(?:de )?inkt is droog\b|zaak beklonken\b|(?:is|zijn) (?:nu |inmiddels "
            r")?(?:beklonken|in kannen en kruiken|een gelopen race|verleden tijd)\b|(?:de )?datum (?:staat|is "
            r"(?:geprikt|bekend|vastgelegd))\b|akkoord (?:bereikt|gesloten|getekend) (?:met|over)|streep door\b|"
            r"(?:zetten|zet) (?:we )?(?:er )?een (?:dikke )?streep (?:door|onder)|(?:we |wij )?trekken (?:we )?de "
            r"stekker|(?:we|wij) (?:halen|trekken) (?:\S+ ){0,3}de handdoek|(?:gaat|gaan) (?:\S+ )?de (?:koelkast|"
            r"ijskast|prullenbak) in\b|de kogel is\b|spijkers met koppen\b"
        ),
        (
            rf"{BODY} (?:heeft|hebben|is|zijn|gaf|gaven) (?:[^\s!?;]+ ){{0,10}}?(?:ingestemd|gestemd|besloten|"
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
            rf"ook ){{0,2}}{DONE}\b"
        ),
        (
            r"(?:besluit|besloten|beslissing|afgesproken|conclusie|uitkomst|definitief|goedgekeurd|akkoord|officieel|"
            r"eindbesluit|knoop doorgehakt|beslist|rond|vastgesteld)(?: (?:van|uit|in|na|over|door|vandaag|"
            r"voor)\b[^:.!?\n]{0,50}?)?\s*[:,]\s+\S|(?:besluit|besloten|conclusie|definitief|akkoord)\s+-\s+\S|het "
            r"besluit is (?:genomen|gevallen)|de kogel is door de kerk|de knoop is doorgehakt"
        ),
        (
            r"(?:we|wij) (?:gaan|kiezen) (?:dus |nu |definitief |toch |gewoon )?(?:voor|met)\b|(?:we|wij) gaan (?:dus "
            r"|nu |definitief |toch )?(?:verder|door|in zee) met\b|(?:we|wij) (?:blijven|houden het|houden vast) "
            r"(?:dus |gewoon |toch )?(?:bij|op|aan)\b|het wordt (?:dus |definitief |toch )?(?!tijd|lastig|druk|laat|"
            r"warm|koud|leuk|wel|niet|een|erg|steeds|moeilijk)\S+"
        ),
        (
            r"(?:de |het |onze |ons )?(?:directie|bestuur|raad|management(?:team)?|mt|or|ondernemingsraad|stuurgroep|"
            r"leiding|cfo|ceo|cto|finance|legal|juridische zaken|inkoop|team|budgetcommissie|raad van bestuur|hele "
            r"team|rvb) (?:heeft|hebben|is|zijn|gaf|geeft) (?:[^\s!?;]+ ){0,8}?(?:besloten|goedgekeurd|akkoord|groen "
            r"licht|ingestemd|afgewezen|gekozen|ja gezegd|getekend)"
        ),
        (
            r"(?:goedgekeurd|geaccordeerd|akkoord) (?:door|van) (?:de |het )?(?:directie|bestuur|mt|management|"
            r"finance|legal|or|cfo|ceo|raad)\b|dat hebben we (?:zo |net |vandaag )?(?:afgesproken|besloten)"
        ),
    ),
    firm=(
        *ACTS_FIRM,
        (
            r"(?:staat|staan|gaat|gaan|zetten we|ligt) (?:[^\s!?;]+ ){0,5}?(?:op pauze|on hold|in de wacht|op een "
            r"laag pitje|stil)\b|(?:is|zijn) bevestigd\b|(?:vaarwel|doei|dag) \S+, |(?:logo|naam|prijs|tarief|model|"
            r"proces|plan) blijft(?: zo| zoals)?\s*(?:[.!,]|$)|ik (?:keur|wijs|geef|stop|zet) [^.!?\n]{2,40} (?:goed|"
            r"af|vrij|stop|door)\b"
        ),
        (
            r"uiteindelijk (?:toch )?geen \S+ (?:\S+ ){0,3}(?:20\d\d|dit jaar)|(?:bedraagt|is) (?:voortaan|vanaf nu) |"
            r"komt pas (?:20\d\d|in|volgend)|(?:toch|dus) geen \S+ (?:\S+ ){0,3}in 20\d\d"
        ),
        (
            rf"{BODY} (?:gaat akkoord|stemt in|gaan akkoord|stemmen in|keurt|kiest voor|geeft (?:ons|groen)|wijst|"
            r"kent|benoemt|staat toe|zegt (?:ja|nee))\b"
        ),
        (
            r"(?:opdracht|aanbesteding|gunning|contract|order) [^.!?\n]{0,60}(?<![^\W_])(?:gaat naar|is (?:gegund|"
            r"gewonnen)|ging naar|krijgt|gewonnen|gegund)\b|(?:wint|won|krijgt|heeft) (?:de |het )?(?:opdracht|"
            r"aanbesteding|contract|race|tender)\b|(?:heeft|hebben) (?:\S+ ){0,5}gewonnen\b|blijven (?:[^\s!?;]+ "
            r"){1,4}trouw\b|nemen (?:[^\s!?;]+ ){0,5}afscheid van\b|(?:verhuist|verhuizen|gaat|gaan|stapt|wisselt|"
            r"migreert) (?:\S+ )?van \S+(?: \S+){0,2} naar\b|gooien (?:we|wij) [^.!?\n]{0,15}eruit\b"
        ),
        (
            rf"(?:vanaf|per|met ingang van|ingaande|m\.?i\.?v\.?) (?:nu|{WHEN})\b[^.!?\n]{{0,80}}(?<![^\W_]){RULE}\b|"
            rf"voortaan [^.!?\n]{{3,60}}|{RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:vanaf|per|met ingang van|voortaan|met "
            rf"onmiddellijke ingang) ?(?:{WHEN})?|(?:met (?:onmiddellijke|directe) ingang|per direct)\b|niemand \S+ "
            rf"(?:[^\s!?;]+ ){{0,6}}(?:"
            r"zonder|meer)\b"
        ),
        (
            rf"{MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:is|zijn|wordt|worden) (?:hierbij |dus |nu |definitief |"
            rf"officieel |helaas )?(?:{ENDED}|dood|van de baan|van tafel|passe|goedgekeurd|"
            r"aangenomen|geschrapt|gestopt|bevroren)\b|(?:^|het is |dus )\W*nee (?:op|tegen|voor)\b|geen "
            r"uitzondering(?:en)?\b|(?:sluit|sluiten|gaat|gaan) (?:[^\s!?;]+ ){0,4}?(?:definitief|dicht|op slot)\b|"
            r"(?:wordt|worden) niet (?:meer )?verlengd\b|dood en begraven\b|(?:verschijnt|komt|verschijnen|komen|"
            r"bestaat|krijgt) (?:[^\s!?;]+ ){0,5}niet (?:meer|langer)\b"
        ),
        (
            r"(?:heb|hebben) (?:we|wij|ik) (?:[^\s!?;]+ ){0,8}?(?:afgeslagen|afgewezen|afgezegd|geweigerd|laten "
            r"vallen|opgezegd|getekend|geschrapt|gestopt|aangenomen|geannuleerd|gegund|stopgezet|beeindigd)\b|(?:we|"
            r"wij|ik) (?:hebben|heb) (?:[^\s!?;]+ ){0,8}?(?:afgeslagen|afgewezen|afgezegd|geweigerd|laten vallen|"
            r"opgezegd|getekend|geschrapt|aangenomen|gegund|stopgezet|beeindigd)\b|(?:bieden|doen|verkopen|geven|"
            r"leveren|nemen|accepteren|maken|houden|steunen|vergoeden|gebruiken|werken|printen) (?:we|wij) "
            r"(?:[^\s!?;]+ ){0,4}(?:geen|niet (?:meer|langer))\b|(?:we|wij) doen (?:[^\s!?;]+ ){0,4}(?:geen|niet "
            r"meer)\b|(?:gaat|gaan) niet door\b|er komt (?:\w+ )?geen\b"
        ),
        (
            r"neemt (?:[^\s!?;]+ ){0,5}?(?:de leiding|het roer|het stokje|de verantwoordelijkheid|de functie|de "
            r"afdeling)\b|(?:wordt|word) (?:[^\s!?;]+ ){0,3}?(?:onze |ons |de |het |per "
            rf")?(?:nieuwe |nieuw )?(?:\S+ )?{ROLE}\b|(?:is|wordt) (?:[^\s!?;]+ ){{0,3}}(?:gepromoveerd|benoemd|"
            rf"aangesteld)\b|(?:rapporteert|rapporteren|valt|vallen) (?:[^\s!?;]+ ){{0,4}}(?:"
            r"aan|onder) (?:de |het )?\w|(?:teams|afdelingen|vestigingen) [^.!?\n]{1,40} (?:samen(?:gevoegd)?|fuseren|"
            r"op in)\b"
        ),
        (
            r"(?:vacature|personeels|investerings|uitgaven)stop\b|aannamestop\b|(?:[a-z]{2,16})?(?:prijs|tarief|huur|"
            r"budget|abonnement|salaris|contributie|vergoeding|premie|proeftijd|termijn)\w{0,4} "
            r"[^.!?\n]{0,50}(?<![^\W_])(?:stijgt|daalt|gaat|wordt|blijft|is|zijn|worden|gaan) (?:[^\s!?;]+ "
            r"){0,4}?(?:naar|op|met|van|gelijk|begrensd|zoals|\w+ maanden)\b|(?:gaat|gaan) van \d+ naar \d|"
            r"^\W*(?:getekend|ondertekend)\b|(?:[a-z]{2,16})?(?:contract|overeenkomst|huur) "
            r"[^.!?\n]{0,40}(?<![^\W_])(?:loopt tot|getekend|verlengd|geldig tot)|schuift (?:\w+ )?(?:door|op|naar)\b|"
            r"(?:gaat|gaan) (?:[^\s!?;]+ ){0,2}voor (?:het|de|op|alles)\b|(?:heeft|hebben|krijgt|krijgen) (?:nu "
            r")?(?:voorrang|prioriteit)\b|blijft (?:\S+ ){0,3}(?:zoals|hetzelfde)"
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
        rf"(?:(?:we|wij) {VERB}|{VERB} (?:we|wij))\b",
    ),
    medium=(
        *ACTS_MEDIUM,
        (
            r"^\W*(?:kortom|uiteindelijk|samengevat)\s*(?::|,) |\w+ gaat naar \S|ronde is rond\b|klaar ermee\b|dan "
            r"wordt het \S|gaan? door\b|per (?:jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)\w*"
        ),
        (
            r"(?:kost|kosten|heeft|hebben|gaat|gaan|sluit|sluiten|start|starten|begint|beginnen|krijgt|krijgen|"
            r"vereist|stijgt|stijgen|daalt|dalen|verhuist|verhuizen|komt|komen|verschijnt|neemt|stapt over|betaalt|"
            r"betalen|valt|vallen|moet|moeten|hoeft|hoeven|loopt)(?: [^\s!?;]+){0,6}? (?:zonder|vanaf|naar|nodig|pas|"
            r"alleen|per|op de|voortaan|twee|niet meer|af|over|buiten|live|omhoog|omlaag|dicht|uit|in eigen)\b"
        ),
        (
            r"(?:we|wij) zullen\b|(?:we|wij) (?:gebruiken|bouwen|doen|verkopen|leveren) (?:\w+ ){0,3}(?:geen|niet "
            r"meer|alleen nog|voortaan)"
        ),
        rf"(?:vanaf|per|met ingang van|m\.?i\.?v\.?|ingaande|te beginnen) {WHEN}",
        (
            r"geen \S+(?: \S+){0,4} meer\b|(?:niet meer|alleen nog|voortaan|van nu af aan|tot nader order|permanent|"
            r"zonder uitzondering)\b"
        ),
        (
            r"(?:blijft|blijven) (?:bij|gratis|ongewijzigd|bestaan|zoals|gelijk|intern|gesloten|open|op|staan)\b|"
            r"(?:vervalt|vervallen|verdwijnt|verdwijnen|krijgt|krijgen|stopt|gaat (?:door|weg|eruit|naar)|gaan naar|"
            r"wordt voortaan)\b"
        ),
        r"(?:ik hak de knoop door|einde discussie|klaar ermee|punt uit|discussie gesloten)\b",
    ),
    support=(
        rf"(?:vanaf|per|tot|sinds|in|van|voor|op|na|eind|met ingang van) {WHEN}",
        (
            r"\b(?:dus|daarom|in plaats van|niet meer|alleen nog|voortaan|definitief|geen|zonder uitzondering|"
            r"standaard|dit jaar|volgend jaar|dit kwartaal|direct|tot nader order|team|allemaal|iedereen|fyi|ter info|"
            r"ok|oke|goed|heads.?up|update|na|vanwege|omdat|dank|bedankt|dank voor|want)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|procent|€|eur|euro|dagen|weken|maanden|jaar|k\b)",
        r"klant\w*|feedback|contract\w*|churn",
    ),
    business=BUSINESS,
    vetoes=VETOES,
    bare=(
        (
            r"(?:(?:oke?|goed|prima|mooi|top|helder),? )?(?:zo gaan we het doen|dan is (?:het|dat) zo (?:besloten|"
            r"afgesproken)|doen we(?: zo| dat)?|zo doen we het|dat doen we|laten we dat doen|afgesproken|besloten|"
            r"akkoord)(?=\s*[.!,-]|$)"
        ),
    ),
)
