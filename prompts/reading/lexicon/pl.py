"""Polish; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:dzis|dzisiaj|jutra|teraz|zaraz|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|poniedzialek|(?:przyszlego|nastepnego|tego|kolejnego) (?:miesiaca|kwartalu|roku|tygodnia|sprintu|wydania)|(?:poczatku |polowy |konca )?(?:stycznia|lutego|marca|kwietnia|maja|czerwca"
    r"|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|q[1-4]|20\d\d|roku|miesiaca|kwartalu)|\d{1,2}\b)"
)
_PRESENT = (
    r"(?:rezygnujemy|usuwamy|wycofujemy|zamykamy|otwieramy|przedluzamy|odkladamy|przesuwamy|przenosimy|podnosimy|podwyzszamy|obnizamy|zmieniamy|migrujemy|przechodzimy|wdrazamy|uruchamiamy|zamrazamy|zastepujemy|standaryzujemy|zmieniamy nazwe|dajemy|oferujemy|odnawiamy|zatrudniamy|kupujemy|sprzedajemy|sponsorujemy|ograniczamy|konczymy|laczymy|outsourcujemy|inwestujemy|akceptujemy|odrzucamy|tniemy"
    r"|zawieszamy|stawiamy na|porzucamy|zostawiamy|utrzymujemy|zachowujemy|wymagamy|wstrzymujemy|anulujemy|odwolujemy|wracamy do|publikujemy|zwracamy|wylaczamy|likwidujemy|kasujemy|przestajemy|rozwiazujemy|wypowiadamy|zrywamy|skracamy|wydluzamy|wprowadzamy|wybieramy|bierzemy|przejmujemy|obslugujemy|przedluzamy|znosimy)"
)

LEXICON = Lexicon(
    code="pl",
    first=("znika", "konczy", "wchodzi w", "przechodz", "dostaj", "rosnie", "wypuszcz", "decyz", "zdecyd", "ustal", "postanow", "uzgodn", "idziemy", "zostajemy", "wybral", "zatwierdz", "klamka", " od ", "koniec", "juz nie", "nie ma", "emy", "amy", "imy", "ymy", "zgod", "final", "wniosek", "oficjal", "przyjel", "stanelo na", "przesadzone", "zielone swiatlo", "uchwal", "temat zamkniety", "zarzad", "ostatecz", "bedzie", "obowiazuj", "pozegna", "werdykt", "podjet", "podjelismy", "zaakceptow", "dogada", "zapadl", "bierzemy", "startujemy", "lecimy z"),
    strong=(
        r"^\W*(?:konsensus|zmiana planow|zmiana planu)[^:.!?\n]{0,50}:\s*\S",
        r"(?:budzet|umowa|plan|projekt|wniosek) (?:jest |zostal |zostala )?(?:zatwierdzon|podpisan|zaakceptowan|przyjet)[yae]\b",
        r"odmawiamy\b|wycofujemy sie z\b|robimy wyjatek\b|wypuszczamy bez\b|startujemy bez\b",
        r"(?:zdecydowalismy|zdecydowalysmy|postanowilismy|postanowilysmy|ustalilismy|ustalilysmy|uzgodnilismy|wybralismy|zatwierdzilismy|podjelismy decyzje|uchwalilismy|przyjelismy|dogadalismy sie|stanelo na|zdecydowalem|zdecydowalam|podjalem decyzje|podjelam decyzje|zatwierdzilem|zatwierdzilam|zaakceptowalismy|przeglosowalismy)\b",
        r"(?:decyzja|decyzje|ustalenia|ustalono|postanowione|zdecydowano|postanowiono|zatwierdzone|zatwierdzono|wniosek|uzgodnione|uzgodniono|oficjalnie|ostatecznie|finalnie|final|werdykt|uchwala|potwierdzone|ustalone|klamka zapadla|zdecydowane|przyklepane|ogloszenie)(?: (?:zarzadu|zespolu|ze|z|po|w|na|ws|w sprawie|od|przez|dyrekcji|kierownictwa|ostateczna|komitetu)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decyzja|wniosek|zdecydowane|zatwierdzone|final|ostatecznie)\s+-\s+\S",
        r"(?:jest|zostalo|zostala|to) (?:juz )?(?:zdecydowane|postanowione|ustalone|przesadzone|oficjalne|zatwierdzone|uzgodnione|przyklepane)\b|decyzja (?:zapadla|podjeta|jest|zostala podjeta)|(?:zapadla|mamy|jest) decyzja\b|klamka zapadla",
        r"(?:idziemy|lecimy|zostajemy|zostaje|jedziemy|ruszamy|startujemy) (?:jednak |wiec |zatem |dalej )?(?:z|ze|w|na|przy) (?:opcj\w+|wariant\w*|\ue000|[a-z0-9]+)\b(?<!z toba)(?<!na obiad)|zostajemy przy\b|(?:wybieramy|stawiamy na|decydujemy sie na|wchodzimy w)\b|bedzie (?:opcja|wariant) \w",
        r"(?:zarzad|rada(?: nadzorcza)?|dyrekcja|kierownictwo|komitet(?: [a-z]+){0,2}|board|ceo|cfo|cto|finanse|ksiegowosc|prawnicy|dzial prawny|prawny|zakupy|zespol|management|liderzy|wspolnicy|hr|steerco) (?:juz |wlasnie |dzis |jednoglosnie )?(?:zatwierdzil\w*|zdecydowal\w*|postanowil\w*|dal\w* (?:zielone swiatlo|zgode|zgody|ok)|przyklepal\w*|zgodzil\w* sie|zaakceptowal\w*|uzgodnil\w*|odrzucil\w*|powiedzial\w* (?:tak|nie)|podpisal\w*|przeglosowal\w*|wybral\w*|ustalil\w*|uchwalil\w*|podjal decyzje|podjela decyzje)\b",
        r"(?:zatwierdzon[eyao]|zaakceptowan[eyao]|podpisan[eyao]|przyklepan[eyao]) przez (?:zarzad|dyrekcje|finanse|prawnikow|ceo|cfo|board|rade|komitet|kierownictwo|dzial)\b",
    ),
    firm=(
        r"(?:zostanie|zostana|bedzie|jest|sa) (?:wylaczon|zamknie|ograniczon|usunie|wycofan|zlikwidowan)\w*[^.!?\n]{0,50}(?:\d|wyjatk|do )",
        rf"(?:nie )?{_PRESENT}\b|(?:nie )?bedziemy (?:juz |od |dalej )?\w+|(?:nie )?(?:przedluzymy|zamkniemy|wylaczymy|wycofamy|przeniesiemy|podniesiemy|przejdziemy|wdrozymy|damy|zostawimy|zatrzymamy|usuniemy|zrezygnujemy|utrzymamy|przesuniemy)\b",
    ),
    medium=(
        rf"(?:od|poczawszy od|ze skutkiem od|z dniem|obowiazuje od|od dnia) {_WHEN}",
        r"(?:koniec z|koniec|zadnych|nie ma juz|nie bedzie juz|dosc) \S+|(?:juz nie|od teraz|odtad|na stale|do odwolania|bez wyjatkow|definitywnie|ostatecznie)\b",
        r"(?:jest|sa|zostaje|zostaja|bedzie|beda|zostal|zostala|zostaly) (?:oficjalnie |ostatecznie |juz |wiec |zatem )?(?:anulowan|odwolan|przelozon|usuniet|wycofan|przedluzon|zatwierdzon|zamrozon|obowiazkow|zamkniet|zmienion|zastapion|odrzucon|zawieszon|darmow|bezplatn|przesuniet|skasowan|wstrzyman|platn)\w*",
        r"(?:zostaje|zostaja|pozostaje|pozostaja) (?:na|bez zmian|darmow\w+|taki\w*|jak|w|przy|po|otwart\w+)\b|(?:znika|znikaja|przechodzi na|przechodza na|wchodzi w zycie|staje sie|dostaje|dostaja|otrzymuje|rosnie do|spada do|trwaja|konczy sie|wypada|przenosi sie|obowiazuje|obowiazuja)\b",
        r"ja decyduje\b|koniec dyskusji|temat zamkniety|dyskusja zamknieta|sprawa zamknieta|kropka\b",
    ),
    support=(
        rf"(?:od|do|w|na|przed|po|z dniem|z koncem|do konca) {_WHEN}",
        r"\b(?:wiec|dlatego|zatem|zamiast|juz nie|tylko|wylacznie|definitywnie|w tym roku|w tym kwartale|natychmiast|dla wszystkich|domyslnie|bez wyjatkow|zespol|uwaga|info|fyi|ok|dobra|dobrze|dzieki|po|bo|poniewaz|skoro|w koncu|ostatecznie|wszyscy|i tak|hej|czesc|nie \w+(?:emy|amy|imy|ymy))\b",
        r"\d+(?:[.,]\d+)? ?(?:%|zl|pln|eur|euro|dni|tygodni\w*|miesiec\w*|lat|tys)",
        r"klien\w+|feedback|umow\w+",
    ),
    business=(
        r"cen\w+|taryf\w+|plan\b|plany|planu|pakiet\w*|ofert\w+|dostawc\w+|umow\w+|kontrakt\w*|release\w*|wydani\w+|premier\w+|funkcj\w+|produkt\w*|roadmap\w*|budzet\w*|rekrutacj\w+|biur\w+|polityk\w+|zwrot\w*|rabat\w*|wsparci\w+|support\w*|sla\b|api\w*|sso|integracj\w+|wtyczk\w+|platform\w+|migracj\w+|licencj\w+|ryn\w+|mark\w+|zespol\w*|sprint\w*|deploy\w*|wdrozeni\w+|dyzur\w*|faktur\w+|platnosc\w*|trial\w*|enterprise|bezpieczenstw\w+|hosting\w*|region\w*|baz\w+ danych|przetarg\w*|partner\w*|agencj\w+|kampani\w+|targ\w+|konferencj\w+|checkout|onboarding\w*|aplikacj\w+|eksport\w*|import\w*|sdk\w*|dokumentacj\w+|portal\w*|wersj\w+|opcj\w+|wariant\w*|koszt\w*|przychod\w*|klien\w+|uzytkownik\w*|kont\b|zakres\w*|prac\w+ zdaln\w+|laptop\w*|mfa|plugin\w*|modul\w*|mobiln\w+|android|ios|webinar\w*|pensj\w+|wynagrodz\w+|premi\w+|crm|erp|chmur\w+|on.?prem\w*|audyt\w*|redesign|logo|nazw\w+|domen\w+|sprzedaz\w*|marketing\w*|hr\b|spotkan\w+|proces\w*|oplat\w+|wysylk\w+|magazyn\w*|gwarancj\w+|dostaw\w+|raport\w*|dan\w+|rodo|pilotaz\w*|program\w*|serwer\w*|uslug\w+|srodowisk\w+|postgres\w*|kafk\w+|stripe|hubspot|allegro|darmow\w+|bezplatn\w+|subskrypcj\w+|abonament\w*|csv|sklep\w*|newsletter\w*|chatbot\w*|ai\b|narzedzi\w+|zmian\w+",
    ),
    question=(
        r"^\W*(?:(?:ok|a|i|ale|hej|czesc|pytanie|szybkie pytanie|sorry|przepraszam|wlasnie)\W+){0,3}(?:kto|co|kiedy|gdzie|ktor\w+|dlaczego|czemu|jak|ile|czy|czyja|wie ktos|ktos wie|mozemy|mozecie)\b(?=[^.!]*\?|[^.!]*$)",
        r"\b(?:nie wiem czy|zastanawiam sie|nie jest jasne|nie mam pojecia|pytanie czy)\b|\b(?:prawda|tak|ok|zgoda|nie)\s*\?|(?:musimy|trzeba|nalezy|powinnismy|czas|pora) (?:\w+ )?(?:zdecydowac|wybrac|podjac|ustalic|zatwierdzic)|do (?:decyzji|ustalenia)|(?:prosze|mozecie|mozemy) (?:\w+ )*(?:zaglosowac|glosowac|zdecydowac|zatwierdzic|wybrac|potwierdzic)|potrzeb\w+ (?:\w+ )?(?:decyzji|zgody)|czekam\w* na (?:\w+ )?(?:decyzje|akceptacje|zgode)",
    ),
    hypothetical=(
        r"\b(?:jesli|jezeli|gdyby\w*|zalozmy|przypuscmy|wyobraz\w+|o ile|w razie|pod warunkiem|chyba ze|jak tylko|gdy (?:juz )?(?:zdecyd|zatwierdz|podpisz)\w*|kiedy (?:juz )?(?:zdecydujemy|podpisza|zatwierdza)|byloby|mielibysmy|musielibysmy|moglibysmy|zanim|to zalezy|zalezy od|teoretycznie)\b",
    ),
    proposal=(
        r"\b(?:moze|byc moze|moglibysmy|mozemy\b|powinnismy|powinien|proponuj\w+|propozycj\w+|sugeruj\w+|sugesti\w+|polecam|rekomend\w+|moim zdaniem|wedlug mnie|mysle|sadze|uwazam|wydaje mi sie|wolalbym|wolalabym|wole|chcialbym|chcialabym|glosuje|glos na|a moze|co myslicie|co sadzicie|jak myslicie|pomysl|rozwaz\w+|zastanow\w+|szkic|przedyskut\w+|omowic|omowmy|porozmawiajmy|prawdopodobnie|pewnie|mam nadzieje|oby|chcemy|chce\b|lepiej|warto|poczekajmy|sklaniam sie)\b",
    ),
    undecided=(
        r"\b(?:wlasnie (?!zatwierdz|zdecyd|podj|ustal|postanow)|obecnie|w tej chwili|teraz (?:pracuj|przenos))",
        r"\b(?:jeszcze nie|wciaz nie|nadal nie|nie (?:zdecydowalismy|ustalilismy|postanowilismy|podjelismy|uzgodnilismy)|nie (?:ma|zapadla|jest|zostalo|zostala) (?:\w+ )?(?:decyzj\w+|zdecydowane|ustalone|zgody|konsensusu|zatwierdzone)|bez decyzji|nic nie (?:ustal|zdecyd)\w+|w toku|czekam\w*|oczekuj\w+|otwart\w+ kwesti\w+|proces decyzyjny|podejmowani\w+ decyzji|drzew\w+ decyzyjn\w+)",
    ),
    reported=(
        r"\b(?:podobno|ponoc|slyszal\w+|czytal\w+|wedlug (?:prasy|doniesien|mediow|artykulu)|prasa|artykul\w*|komunikat\w* pras\w+|podcast\w*|wiadomosci|konkurencj\w+|(?:klient|klientka|dostawca|miasto|rzad|gmina|sad|bank|szkola|urzad|sejm|uczelnia|wlasciciel)\b[^.!?\n]{0,30}\b(?:zdecydowal|postanowil|ustalil|wybral|zatwierdzil|uchwalil)\w*|ich (?:zarzad|szef|dyrektor|it|rada)|oni |google|microsoft|apple|amazon|orlen|allegro zdecydowal\w*|powiedzial\w* (?:mi|nam)?,? ze|mowia,? ze|oglosil\w*)\b",
    ),
    past=(
        r"\b(?:wtedy|dawniej|kiedys|w zeszlym roku|w ubieglym roku|zeszlego (?:lata|roku)|(?:\w+ )?(?:lat|lata|rok|miesiecy|miesiace) temu|pierwotnie|historycznie|jak wiecie|kontekst|(?:w )?(?:19\d\d|20[01]\d|202[0-4])(?: r| roku)?|w (?:mojej )?(?:poprzedniej|dawnej) (?:firmie|pracy)|poprzedni\w*|stary zarzad|kiedy dolaczyl\w+|onegdaj)\b",
    ),
    logistics=(
        r"\b(?:o \d{1,2}(?::\d\d)?|godz\w*|\d{1,2}:\d\d|przerw\w+|sala \w+|salka|link do|kalendarz\w*|spotykamy sie|widzimy sie|do (?:zobaczenia|jutra)|nastepny punkt|na dzis (?:koniec|tyle)|koniec na dzis|zobaczymy|zdzwonimy|przechodzimy do (?:nastepnego|kolejnego|punktu))\b",
    ),
    poll=(
        r"\b(?:ankieta|glosowanie\s*:|glosujcie|co myslicie|co sadzicie|jak uwazacie|sprzeciwy|uwagi\?)\b|[.!]\s+(?:ok|zgoda|zgadzacie sie|sprzeciwy|ktos przeciw|co (?:myslicie|sadzicie)|tak|nie|pasuje|moze byc)[^.?!\n]{0,60}\?",
    ),
    personal=(
        r"\b(?:pobrac sie|sie pobrac|pobieramy|wesel\w+|zareczyn\w*|sasia\w+|dziecko|ciaz\w+|palic|lunch\w*|obiad\w*|kolacj\w+|sniadani\w+|pizz\w+|pierog\w+|kebab\w*|schabow\w+|kaw\w|piw\w|tort\w*|diet\w+|wegan\w+|wegetar\w+|silowni\w+|gym|jog\w\b|maraton\w*|but\w\b|buty|moj(?:a|ego|ej)? (?:zon\w+|maz|mezem|dziewczyn\w+|chlopak\w*|corka|syn|dzieci|pies|kot|siostra|brat|mama|tata|dom|auto|rower|wlosy)|nasz(?:a|e|ego)? (?:slub|corka|syn|pies|kot|dom|kuchnia)|psa|kota|pies|kot|szczeniak\w*|wakacj\w+|urlop\w*|slub\w*|koncert\w*|kino|netflix\w*|fryzjer\w*|tatuaz\w*|weekend\w*|jesc|gotowac|urodzin\w*|bieszczady|stolowk\w+)\b",
    ),
    joke=(r"\b(?:haha\w*|hehe\w*|lol|zart\w*|zartuje|ekspres do kawy|jednoroz\w+|rzucam wszystko)\b|😜|🤪|😅|🤣|😂\s*$|:joy:|\bxd+\b",),
    bare=(r"(?:ok,? |dobra,? |super,? |dobrze,? )?(?:robimy (?:tak|to)|tak robimy|zrobmy (?:tak|to)|zalatwione|postanowione|ustalone|zdecydowane|umowa stoi|zgoda|zatwierdzone|niech bedzie)(?=\s*[.!,-]|$)",),
)
