"""What announcements in Polish are put together from."""

WHEN = (
    r"(?:dzis|dzisiaj|jutra|teraz|zaraz|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|"
    r"poniedzialek|(?:przyszlego|nastepnego|tego|kolejnego) (?:miesiaca|kwartalu|roku|tygodnia|sprintu|"
    r"wydania)|(?:poczatku |polowy |konca )?(?:stycznia|lutego|marca|kwietnia|maja|czerwca"
    r"|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|q[1-4]|20\d\d|roku|miesiaca|kwartalu)|"
    r"\d{1,2}\b)"
)
# What a decision does, as stems that take the endings below: ends a thing, alters it, keeps it, takes it up
ENDS = (
    r"(?:rezygn|zamyk|zamkni|likwid|zlikwid|wycof|wylacz|zawies|zawiesz|wstrzym|odwol|anul|uniewazn|zakoncz|kas|"
    r"skas|usuw|usuni|odpuszcz|"
    r"odstep|zaniech|przeryw|rozwiaz|zryw|zerw|wypowiad|wypowiedz|wygasz|ucin|skresl|odrzuc|zakaz|porzuc|znosi|"
    r"znies|uchyl|blok|zablok|zamraz|"
    r"zamroz|odmawi|odmow|wykresl|wyklucz|zaprzest|rozstaj|oddal)"
)
ALTERS = (
    r"(?:zmieni|przenos|przenies|przesuw|przesuni|przeloz|przeklad|podnos|podnies|obniz|podwyzsz|skrac|skroc|wydluz|"
    r"przedluz|polacz|"
    r"podziel|zastep|zastapi|ogranicz|rozszerz|zwieksz|zmniejsz|uproszcz|ujednolic|przechodz|przekszt|migr|"
    r"przydziel|modyfik|odklad|"
    r"odlozon|odroczon|przeksztalc|zaostrz|lagodz|zlagodz|dostosow|przemian|wymieni|standaryz|outsourc)"
)
KEEPS = (
    r"(?:zostaj|zostaw|utrzym|zachow|kontynu|pozostaj|pozostaw|podtrzym|odnawi|odnow|wznawi|wznow|przywrac|przywroc)"
)
TAKES = (
    r"(?:wybier|wybr|bierz|kup|zakup|wdraz|wdroz|wprowadz|uruch|przyzn|przyjm|przyje|zatwierdz|powol|mian|zatrudni|"
    r"akcept|zaakcept|dopuszcz|zezwal|"
    r"zezwol|stos|zlec|powierz|udziel|podpis|finans|dofinans|refund|zwalni|inwest|sponsor|otwier|otwart|utworz|wyzn|"
    r"wyznacz|nadaj|nadan|"
    r"oferuj|ofer|oddeleg|ustanowi|ustanawi|naklad|nalozon|wymag|przejm|obejm|oglasz|oglosz|przeznacz)"
)
ANY = rf"(?:{ENDS}|{ALTERS}|{KEEPS}|{TAKES})"
WE = r"(?:i?ujemy|i?amy|imy|ymy|i?emy|owujemy|nujemy|niemy)"
DONE = r"(?:i?on[eyao]|i?an[eyao]|owan[eyao]|(?:ie|e)?t[eyao]|n[eyao])"
IMPERSONAL = r"(?:i?ono|i?ano|owano|(?:ie|e)?to)"
BODY = (
    r"(?:zarzad|rada(?: \w+)?|dyrekcja|dyrektor\w*|kierownictwo|kierownik|prezes\w*|szef\w*|komisja|komitet|walne|"
    r"senat|rektor|dziekan|kolegium|kapitula|"
    r"wspolnota|zgromadzenie|burmistrz|wojt|starosta|ordynator|zwiazki|centrala|pion \w+|dzial \w+|jury|wydzial|"
    r"board|ceo|cfo|cto|management)"
)
RESOLVED = (
    r"(?:zatwierdz|zdecydow|postanow|uchwal|ustal|wybra|przyj|przyzna|odrzuc|odwola|uniewazni|zgodzi|przychyli|"
    r"wyrazi|popar|podpisa|podja|powola|"
    r"wstrzyma|zawiesi|dopusci|nakaza|zakaza|zarzadzi|zaakceptowa|przeglosowa|przesune|przesuna|przedluzy|zleci|"
    r"obnizy|podnios|zwiekszy|zmniejszy|"
    r"utrzyma|znios|wprowadzi|rozstrzygn|przyklepa|zrezygnowa|wycofa)"
)
TODAY = (
    r"(?:wstrzymuje|wprowadza|zamyka|znosi|odwoluje|rozszerza|podnosi|obniza|utrzymuje|przenosi|uruchamia|powoluje|"
    r"przyznaje|zakazuje|"
    r"rezygnuje|wycofuje|zawiesza|przedluza|skraca|wydluza|likwiduje|ogranicza|zmienia|zatwierdza)"
)
