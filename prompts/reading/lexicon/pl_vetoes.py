"""What takes an announcement in Polish back, or makes it somebody else's, a meeting's or a private one."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|a|i|ale|hej|czesc|pytanie|szybkie pytanie|sorry|przepraszam|wlasnie)\W+){0,3}(?:kto|"
            r"co|kiedy|gdzie|ktor\w+|dlaczego|czemu|jak|ile|czy|czyja|wie ktos|ktos wie|mozemy|"
            r"mozecie)\b(?=[^.!]*\?|[^.!]*$)"
        ),
        (
            r"\b(?:dlaczego|czemu|sprawdzam\w*|nie wiem czy|zastanawiam sie|nie jest jasne|nie mam pojecia|"
            r"pytanie czy)\b|\b(?:prawda|tak|"
            r"ok|zgoda|nie)\s*\?|(?:musimy|trzeba|nalezy|powinnismy|czas|pora) (?:\w+ )?(?:zdecydowac|wybrac|"
            r"podjac|ustalic|zatwierdzic)|do (?:decyzji|ustalenia)|(?:prosze|mozecie|"
            r"mozemy) (?:\w+ )*(?:zaglosowac|glosowac|zdecydowac|zatwierdzic|wybrac|potwierdzic)|"
            r"potrzeb\w+ (?:\w+ )?(?:decyzji|zgody)|czekam\w* na (?:\w+ )?(?:decyzje|akceptacje|zgode)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:jesli|jezeli|gdyby\w*|zalozmy|przypuscmy|wyobraz\w+|o ile|w razie|pod warunkiem|chyba ze|"
            r"jak tylko|gdy (?:juz )?(?:zdecyd|zatwierdz|podpisz)\w*|kiedy (?:juz )?(?:zdecydujemy|podpisza|"
            r"zatwierdza)|byloby|mielibysmy|musielibysmy|moglibysmy|(?:gdy|kiedy|dopiero jak|jak tylko|"
            r"skoro) [^.,!?\n]{0,30}(?:zostan|bedzie|zatwierdz|podpisz)\w*|zanim|to zalezy|zalezy od|teoretycznie)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:moze|byc moze|moglibysmy|mozemy\b|powinnismy|powinien|proponuj\w+|propozycj\w+|sugeruj\w+|"
            r"sugesti\w+|polecam|rekomend\w+|moim zdaniem|wedlug mnie|mysle|sadze|uwazam|wydaje mi sie|wolalbym|"
            r"wolalabym|wole|chcialbym|chcialabym|glosuje|glos na|a moze|co myslicie|co sadzicie|jak myslicie|"
            r"pomysl(?![^.!?\n]{0,30} (?:odpada|upada|przepada|odrzucon|umarl))|rozwaz\w+|zastanow\w+|szkic|"
            r"przedyskut\w+|omowic|omowmy|porozmawiajmy|prawdopodobnie|"
            r"pewnie|mam nadzieje|oby|chcemy|chce\b|lepiej|warto|poczekajmy|sklaniam sie)\b"
        ),
    ),
    undecided=(
        (
            r"\b(?:wlasnie (?!zatwierdz|zdecyd|podj|ustal|postanow)|obecnie|w tej chwili|teraz (?:pracuj|"
            r"przenos))"
        ),
        (
            r"\b(?:szkoda,? ze|dobrze,? ze|fajnie,? ze|super,? ze|ciesz\w+ sie,? ze|zaluj\w+|(?:bylo|byl|"
            r"byla) (?:bledem|pomylka)|automatycznie|po kliknieciu|w ustawieniach|po \d+ minutach|\d+ ?% (?:zrobion|"
            r"gotow|ukonczon)\w*|do rozpatrzenia|pod obrady|(?:na |do )?(?:nastepn|kolejn|przyszl)\w+ (?:posiedzeni|"
            r"spotkani|rad|zebrani|sesj)\w*|(?:nad|w trakcie) prac\w*|do konsultacji|"
            r"konsultacje (?:trwaja|do)|odlozon\w+ decyzj\w+|wracamy do (?:tematu|tego|rozmow)|jeszcze nie|"
            r"wciaz nie|nadal nie|nie (?:zdecydowalismy|ustalilismy|postanowilismy|podjelismy|"
            r"uzgodnilismy)|nie (?:ma|zapadla|jest|zostalo|zostala) (?:\w+ )?(?:decyzj\w+|zdecydowane|ustalone|"
            r"zgody|konsensusu|zatwierdzone)|bez decyzji|nic nie (?:ustal|zdecyd)\w+|w toku|czekam\w*|"
            r"oczekuj\w+|otwart\w+ kwesti\w+|proces decyzyjny|podejmowani\w+ decyzji|drzew\w+ decyzyjn\w+)"
        ),
    ),
    reported=(
        (
            r"\b(?:podobno|ponoc|slyszal\w+|czytal\w+|wedlug (?:prasy|doniesien|mediow|artykulu)|prasa|"
            r"artykul\w*|komunikat\w* pras\w+|podcast\w*|wiadomosci|konkurencj\w+|(?:klient|klientka|dostawca|"
            r"miasto|rzad|gmina|sad|bank|szkola|urzad|sejm|uczelnia|wlasciciel)\b[^.!?\n]{0,30}\b(?:zdecydowal|"
            r"postanowil|ustalil|wybral|zatwierdzil|uchwalil)\w*|ich (?:zarzad|szef|dyrektor|it|rada)|oni |"
            r"google|microsoft|apple|amazon|orlen|allegro zdecydowal\w*|powiedzial\w* (?:mi|nam)?,? ze|"
            r"mowia,? ze|oglosil\w*)\b"
        ),
    ),
    past=(
        (
            r"\b(?:wtedy|dawniej|kiedys|w zeszlym roku|w ubieglym roku|zeszlego (?:lata|roku)|(?:\w+ )?(?:lat|"
            r"lata|rok|miesiecy|miesiace) temu|pierwotnie|historycznie|jak wiecie|kontekst|(?:w )?(?:19\d\d|"
            r"20[01]\d|202[0-4])(?! ?(?:zl|pln|eur|€|klient|uzytkown))(?: r| roku)?|"
            r"w (?:mojej )?(?:poprzedniej|dawnej) (?:firmie|pracy)|poprzedni\w*|"
            r"stary zarzad|kiedy dolaczyl\w+|onegdaj)\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:o \d{1,2}(?::\d\d)?\b|(?<!czynny w )godz\w*|(?<!do )(?<!od )\d{1,2}:\d\d|przerw\w+|sal[aie] \w+|"
            r"salka|link do|kalendarz\w*|"
            r"spotykamy sie|widzimy sie|do (?:zobaczenia|jutra)|nastepny punkt|na dzis (?:koniec|tyle)|"
            r"koniec na dzis|zobaczymy|zdzwonimy|jestem (?:na|w|poza|dopiero)\b|daily|standup\w*|retro\b|"
            r"(?:dzisiejsz|jutrzejsz)\w+ (?:\w+ )?(?:spotkani|call|daily|demo|retro|przeglad)\w*|"
            r"przechodzimy do (?:nastepnego|kolejnego|punktu))\b"
        ),
    ),
    poll=(
        (
            r"\b(?:ankieta|glosowanie\s*:|glosujcie|co myslicie|co sadzicie|jak uwazacie|sprzeciwy|uwagi\?)\b|"
            r"[.!]\s+(?:ok|zgoda|zgadzacie sie|sprzeciwy|ktos przeciw|co (?:myslicie|sadzicie)|tak|nie|pasuje|"
            r"moze byc)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:pobrac sie|sie pobrac|pobieramy|wesel\w+|zareczyn\w*|sasia\w+|dziecko|ciaz\w+|palic|lunch\w*|"
            r"z (?:zona|mezem|rodzina|narzeczon\w+)|lazienk\w+|biegam|dieta|alpak\w+|dzialk\w+|"
            r"obiad\w*|kolacj\w+|sniadani\w+|pizz\w+|pierog\w+|kebab\w*|schabow\w+|kaw\w|piw\w|tort\w*|diet\w+|"
            r"wegan\w+|wegetar\w+|silowni\w+|gym|jog\w\b|maraton\w*|but\w\b|buty|moj(?:a|ego|ej)? (?:zon\w+|maz|"
            r"mezem|dziewczyn\w+|chlopak\w*|corka|syn|dzieci|pies|kot|siostra|brat|mama|tata|dom|auto|rower|"
            r"wlosy)|nasz(?:a|e|ego)? (?:slub|corka|syn|pies|kot|dom|kuchnia)|psa|kota|pies|kot|szczeniak\w*|"
            r"wakacj\w+|urlop\w*|slub\w*|koncert\w*|kino|netflix\w*|fryzjer\w*|tatuaz\w*|weekend\w*|jesc|"
            r"gotowac|urodzin\w*|bieszczady|stolowk\w+)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hehe\w*|lol|zart\w*|zartuje|ekspres do kawy|jednoroz\w+|rzucam wszystko)\b|😜|🤪|😅|🤣|"
            r"😂\s*$|:joy:|\bxd+\b"
        ),
    ),
)
