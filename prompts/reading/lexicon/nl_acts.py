"""What a Dutch announcement does to a thing: verbs by their kind, in each of the frames they are announced in."""

from prompts.reading.lexicon.nl_parts import BODY, WHEN

_GAP = r"(?:[^\s!?;]+ ){0,8}?"
# Participles: what is done to a thing of ours when it is ended, changed, begun, granted or refused
_STOPPED = (
    r"(?:geschrapt|stopgezet|gestopt|beeindigd|afgeschaft|opgeheven|opgezegd|ingetrokken|geannuleerd|afgezegd|"
    r"afgelast|afgeblazen|uitgezet|uitgeschakeld|uitgefaseerd|afgebouwd|gesloten|opgeschort|bevroren|"
    r"gepauzeerd|stilgelegd|opgedoekt|ontbonden|verwijderd|gesaneerd|afgestoten|gecanceld|gekild|begraven|"
    r"verworpen|beeindigd|ontmanteld|afgesloten|niet (?:meer |langer |verder )?(?:verlengd|onderhouden|"
    r"aangeboden|ondersteund|verkocht|gebouwd|vervangen|vergoed|ingevuld|gedrukt|betaald|uitgebracht|"
    r"ontwikkeld|voortgezet|doorgezet|aangenomen|geaccepteerd|verstuurd))"
)
_CHANGED = (
    r"(?:omgezet|verplaatst|verschoven|verlengd|verkort|ingekort|verhoogd|verlaagd|opgehoogd|gekort|"
    r"gehalveerd|verdubbeld|uitgebreid|verruimd|beperkt|gemaximeerd|begrensd|hernoemd|vervangen|aangepast|"
    r"bijgesteld|samengevoegd|gefuseerd|ondergebracht|opgesplitst|uitbesteed|overgeheveld|overgedragen|"
    r"vervroegd|naar voren gehaald|uitgesteld|geharmoniseerd|gecentraliseerd|gedigitaliseerd|verbouwd|"
    r"gerenoveerd|geisoleerd|omgebouwd|opgewaardeerd|verhuisd|herverdeeld|opnieuw aanbesteed)"
)
_BEGUN = (
    r"(?:ingevoerd|geopend|uitgerold|opgericht|aangeschaft|ingericht|aangelegd|vastgezet|gehandhaafd|behouden|"
    r"voortgezet|verplicht|standaard|gratis|betaald|uitbetaald|gesponsord|toegestaan|opengesteld)"
)
_GRANTED = (
    r"(?:goedgekeurd|toegekend|gegund|toegewezen|ingewilligd|gehonoreerd|aangenomen|aanvaard|geaccepteerd|"
    r"vrijgegeven|vastgesteld|bekrachtigd|overgenomen|benoemd|aangesteld|gepromoveerd|aangewezen|verkozen)"
)
_REFUSED = (
    r"(?:afgewezen|geweigerd|afgekeurd|verboden|uitgesloten|afgeslagen|niet (?:goedgekeurd|toegekend|"
    r"gehonoreerd))"
)
_DONE_TO = rf"(?:{_STOPPED}|{_CHANGED}|{_BEGUN}|{_GRANTED}|{_REFUSED})"
# When it is so for good, or from when on
_FOR_GOOD = (
    r"(?:definitief|voorgoed|permanent|volledig|voortaan|hierbij|officieel|unaniem|met algemene stemmen|met "
    r"ruime meerderheid|met (?:onmiddellijke|directe) ingang|tot nader order|tot nader bericht|per direct|"
    rf"(?:vanaf|per|met ingang van|naar|eind|begin|in) {WHEN})"
)
# What we do, in the plural of the present; the second list needs its particle
_WE = (
    r"(?:stoppen|schrappen|verlengen|verhogen|verlagen|verplaatsen|sluiten|openen|bevriezen|migreren|"
    r"vervangen|standaardiseren|hernoemen|sponsoren|annuleren|beeindigen|lanceren|beperken|accepteren|"
    r"weigeren|gunnen|benoemen|splitsen|centraliseren|verbieden|parkeren|prioriteren|verhuizen|verkopen|kopen|"
    r"huren|bestellen|verruimen|halveren|verdubbelen|digitaliseren|renoveren|verbouwen|fuseren|pauzeren|"
    r"handhaven|behouden|honoreren|vergoeden|ontslaan|verloten|begraven|verlaten|herzien|versoepelen|"
    r"verscherpen)"
)
_SPLIT = (
    r"(?:schaffen|breiden|zetten|zeggen|trekken|nemen|wijzen|keuren|kennen|stellen|voeren|vullen|schuiven|"
    r"bouwen|rollen|doeken|draaien|stoten|geven|slaan|zien|schrijven|gaan|stappen|besteden|halen|brengen|"
    r"voegen|dragen|heffen|lassen|richten|schakelen|laten|gooien|leggen|houden|stemmen|pakken|huren|kopen|"
    r"werken|haken|passen|hevelen|tillen|tekenen)"
)
_AWAY = (
    r"(?:af|aan|in|uit|op|over|om|weg|door|terug|samen|stop|vrij|goed|toe|eruit|dicht|vallen|schieten|varen|"
    r"open|voort|een jaar over|niet in op \S+(?: \S+){0,5}|in bij)"
)

ACTS_STRONG = (
    (
        r"(?:de |onze |mijn )?(?:keuze|keus|beslissing) (?:is gevallen|viel|valt|is gemaakt|luidt)\b|(?:heeft|"
        r"hebben) ons (?:\S+ ){0,3}overtuigd\b|er is (?:\S+ ){0,3}(?:voor gekozen|gekozen voor|besloten|bepaald|"
        r"afgesproken)\b"
    ),
    (
        r"^\W*(?:net|zojuist|vandaag|vanochtend|vanmiddag|gisteren|zonet|samen|in overleg|na overleg|ok|oke)?,? "
        r"?(?:met|door|binnen|in) (?:[^\s!?;:]+ ){1,5}?(?:besloten|afgesproken|bepaald|vastgesteld|"
        r"overeengekomen)\b|(?:we zijn|zijn we|we komen|zijn) (?:het )?(?:[^\s!?;]+ ){0,4}?(?:uitgekomen op|"
        r"uitgekomen bij|overeengekomen|tot (?:een|het) (?:besluit|akkoord|compromis|overeenstemming|slotsom) "
        r"gekomen|eens geworden|het eens (?:over|dat)|eruit(?=[:,]| met))\b|(?:compromis|akkoord|overeenstemming|"
        r"deal) (?:bereikt|gesloten|gevonden)\b"
    ),
    r"(?:treedt|treden) (?:\S+ ){0,6}?in werking\b|(?:gaat|gaan) in (?:op|per|vanaf) \S+",
    (
        rf"(?:met|bij) (?:algemene stemmen|meerderheid van stemmen|ruime meerderheid) {_GAP}{_DONE_TO}|{_DONE_TO} "
        rf"(?:met "
        r"algemene stemmen|bij meerderheid)|(?:bij|per) besluit van\b"
    ),
    (
        rf"{BODY} (?:en (?:\S+ ){{1,3}})?(?:heeft|hebben|is|zijn) (?:zich |ons |het )?{_GAP}(?:aangenomen|eens "
        rf"geworden|"
        r"uitgesproken|bepaald|vastgesteld|stopgezet|geschrapt|aangewezen|ingewilligd|groen licht gegeven|"
        r"verboden|aangesteld|gehonoreerd)\b"
    ),
    (
        r"(?:ik|we|wij) (?:hebben|heb) (?:de stoute schoenen|de knoop|een knoop|een besluit|een keuze|onze keuze|"
        r"het besluit|de keuze|de beslissing) (?:\S+ ){0,4}?(?:aangetrokken|doorgehakt|genomen|gemaakt)\b"
    ),
)

ACTS_FIRM = (
    rf"(?:is|zijn|wordt|worden|werd|werden) {_GAP}{_FOR_GOOD} {_GAP}{_DONE_TO}\b",
    rf"(?:is|zijn|wordt|worden) {_GAP}{_DONE_TO}\b[^.!?\n]{{0,25}}(?<![^\W_]){_FOR_GOOD}",
    rf"{_FOR_GOOD} (?:is|zijn|wordt|worden) {_GAP}{_DONE_TO}\b",
    (
        r"^\W*(?:de|het|onze|ons|alle|beide|elke|[a-z]+(?:tijden|kosten|prijzen|tarieven)) (?:[^\s!?;,]+ "
        r"){0,7}?(?:wordt|worden) (?!(?:vandaag|even|nog|morgen|momenteel|nu|vaak|meestal|altijd|soms|in het "
        r"voorbeeld) )"
        rf"{_GAP}(?:{_STOPPED}|{_CHANGED}|{_REFUSED}|verplicht|ingevoerd)\b"
    ),
    (
        rf"(?:(?:we|wij) {_WE}|{_WE} (?:we|wij)|(?:we|wij) {_SPLIT} [^.!?\n]{{1,70}} {_AWAY}|{_SPLIT} (?:we|wij) "
        rf"(?:[^.!?\n]{{1,60}} )?{_AWAY})\b"
    ),
    rf"(?:hebben we|we hebben|heb ik|ik heb) {_GAP}(?:{_STOPPED}|{_REFUSED}|{_GRANTED})\b",
    (
        r"^\W*(?:nieuw(?:e regel|e afspraak|e werkwijze|e richtlijn|e limiet| beleid)?|regel|mededeling|"
        r"bekendmaking|update (?:over|rond) [^:.!?\n]{2,40}|ter info|thema "
        r"[^:.!?\n]{2,30})\s*:\s*[^!?\n]{0,80}(?<![^\W_])(?:alleen|geen|zonder|altijd|verplicht|komt|blijft|"
        r"vervalt|wordt|worden|geldt|vanaf|moet|moeten|mag|mogen|voortaan)\b"
    ),
    (
        r"(?:komt|komen) (?:\S+ ){0,4}?te vervallen\b|(?:slaan|slaat) (?:\S+ ){0,4}?over\b|(?:krijgt|krijgen) "
        r"geen (?:vervolg|opvolger|opvolging|verlenging)\b|(?:gaat|gaan) (?:\S+ ){0,4}?uit de (?:lucht|handel|"
        r"roulatie)\b|(?:is|zijn) (?:\S+ )?einde verhaal\b|(?:ziet|zien|zie) (?:\S+ ){0,3}?af van\b"
    ),
    (
        r"(?:gaat|gaan) (?:[^\s!?;]+ ){1,4}(?:leiden|aansturen|trekken|coordineren|runnen|overnemen)\b|volgt "
        r"\S+(?: \S+){0,3} op als\b|(?:is|wordt|werd) (?:\S+ ){0,4}?(?:aangesteld|benoemd|aangewezen|gekozen|"
        r"verkozen) (?:als|tot)\b"
    ),
    (
        r"^\W*geen [^.!?\n,]{3,50} (?:voor|aan|bij|met|in|op) [^.!?\n]{2,40}(?:[,.!]|$)|tot nader (?:order|"
        r"bericht) (?:geen|alleen|niet)\b|geen (?:uitstel|korting|discussie|uitzonderingen?|verlenging) meer\b"
    ),
    (
        r"(?:uiteindelijk|dus|dan|toch) wordt het \S+|wordt (?:het )?(?:dus |uiteindelijk |definitief )?\S+ en "
        r"niet \S|[a-z]+(?:plicht|verbod|stop) (?:in|op|voor|vanaf|per|bij)\b"
    ),
    (
        r"(?:budget|groen licht|akkoord|toestemming|subsidie|vergunning|geld) [^.!?\n]{0,40}(?<![^\W_])(?:is|"
        r"zijn) (?:vrijgegeven|binnen|rond|er|verleend|toegekend)\b|(?:akkoord|groen licht) (?:van|door) \S+(?: "
        r"\S+){0,2} (?:op|voor|om)\b|^\W*van (?:twee|drie|vier|vijf) [^.!?\n]{2,40} (?:maken we|naar) (?:er "
        r")?(?:een|twee|drie)\b"
    ),
    (
        r"(?:komt|komen|blijft|blijven) er\b(?! (?:achter|aan|nog|bij|op neer))[^.!?\n]{0,3}[,.:]|(?:\w+|het) "
        r"komt er (?:definitief|toch|per|vanaf|dit|in)\b|voortaan [^.!?\n]{3,60}"
    ),
    (
        rf"^\W*(?:{BODY}) (?:trekt|ziet|keurt|stelt|schaft|wijst|zegt|sluit|stopt|verlaagt|verhoogt|int|kiest|"
        rf"benoemt|"
        r"schrapt|verlengt|verleent)\b"
    ),
)

ACTS_MEDIUM = (
    rf"(?:is|zijn|wordt|worden|werd|werden) {_GAP}{_DONE_TO}\b",
    (
        r"[^\s!?;]{4,} (?:geschrapt|afgeschaft|stopgezet|goedgekeurd|toegekend|afgewezen|vrijgegeven|opgezegd|"
        r"aangenomen|gegund|verlengd|verplicht)\s*(?:[.!,]|$)|(?:int|rekent|vraagt|heft|accepteert|verkoopt|"
        r"levert|neemt|biedt|drukt|verstuurt) (?:[^\s!?;]+ ){0,3}?(?:geen|niet)(?: \S+){0,4}? (?:meer|langer)\b|"
        r"(?:verhuist|verhuizen|verdwijnt|verdwijnen|schuift|schuiven) (?:[^\s!?;]+ ){0,4}?(?:naar|uit|door|eind|"
        r"op)\b"
    ),
)
