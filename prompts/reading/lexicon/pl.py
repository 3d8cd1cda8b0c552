"""Polish; written without accents, because the reading folds them."""

from prompts.reading.lexicon.pl_parts import ALTERS, ANY, BODY, DONE, ENDS, IMPERSONAL, RESOLVED, TAKES, TODAY, WE, WHEN
from prompts.reading.lexicon.pl_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="pl",
    first=(
        "wypada|odpada|wylatuj|idzie do|idzie pod|ida do|klepni|dopiet|dogadan|podpisan|wygrywa|wygral|obejm|awans|wlaczon|"
        "polaczon|wcielon|powolan|mianowan|odrzucon|obciet|zamrozon|przyznan|przesun|przeloz|upada|umarl|wyjatk|przestaj|"
        "centrala|wynik|konkluz|szefow|kierowni|przepad|przedluz|wypowiedz|zerwan|"
        "wymaga|kosztu|wychodz|rosn|spada|zamyk|startuj|obejmuj|potrzebuj|trafia|przejmuj|bez |tylko|"
        "likwid|placi|pobiera|nie robimy|pozostaj|zmienia|"
        "znika|konczy|wchodzi w|przechodz|dostaj|rosnie|wypuszcz|decyz|zdecyd|ustal|postanow|uzgodn|"
        "idziemy|zostajemy|wybral|zatwierdz|klamka| od |koniec|juz nie|nie ma|emy|amy|imy|ymy|zgod|final|"
        "wniosek|oficjal|przyjel|stanelo na|przesadzone|zielone swiatlo|uchwal|temat zamkniety|zarzad|"
        "ostatecz|bedzie|obowiazuj|pozegna|werdykt|podjet|podjelismy|zaakceptow|dogada|zapadl|bierzemy|"
        "startujemy|lecimy z|ulega|uniewazn|odwol|wstrzym|zawies|przyzn|znosi|likwid|rada |komisja|dyrek|prezes"
    ),
    strong=(
        rf"{BODY} (?:[^\s.!?:]+ ){{0,6}}?{RESOLVED}(?:l|la|lo|li|ly|al|ala|ela|eli|elo)\b(?! (?:mi|mu|jej)\b)",
        (
            rf"(?:decyzja|uchwala|zarzadzeniem|na mocy|zgodnie z (?:decyzja|uchwala|ustaleniami)) [^.!?\n]{{3,60}}? {ANY}"
            rf"(?:{WE}|i?uje sie|a sie|{DONE}|{IMPERSONAL})\b"
        ),
        r"(?:uchwala|zarzadzenie|decyzja|postanowienie|komunikat|ogloszenie) (?:nr|numer) [\w/.-]{1,20}\s*[:-]\s*\S",
        (
            r"(?:postanowila|postanowil|postanowiono|zdecydowano|ustalono|uzgodniono|uchwalono|"
            r"zadecydowano)(?=,? (?:o|ze|iz|sie|na|w|aby|by|\w+(?:ac|ic|yc|nac)))\b|"
            r"ustalone z\b[^.!?\n]{0,30}:|(?:jednoglosnie|wiekszoscia glosow|przez aklamacje) \w+"
        ),
        r"^\W*(?:konsensus|zmiana planow|zmiana planu)[^:.!?\n]{0,50}:\s*\S",
        (
            r"(?:budzet|umowa|plan|projekt|wniosek) (?:jest |zostal |zostala )?(?:zatwierdzon|podpisan|"
            r"zaakceptowan|przyjet)[yae]\b"
        ),
        r"odmawiamy\b|wycofujemy sie z\b|robimy wyjatek\b|wypuszczamy bez\b|startujemy bez\b",
        (
            r"(?:zdecydowalismy|zdecydowalysmy|postanowilismy|postanowilysmy|ustalilismy|ustalilysmy|"
            r"uzgodnilismy|wybralismy|zatwierdzilismy|podjelismy decyzje|uchwalilismy|przyjelismy|"
            r"dogadalismy sie|stanelo na|zdecydowalem|zdecydowalam|podjalem decyzje|podjelam decyzje|"
            r"zatwierdzilem|zatwierdzilam|zaakceptowalismy|przeglosowalismy)\b"
        ),
        (
            r"(?:decyzja|decyzje|ustalenia|ustalono|postanowione|zdecydowano|postanowiono|zatwierdzone|"
            r"zatwierdzono|wniosek|uzgodnione|uzgodniono|oficjalnie|ostatecznie|finalnie|final|werdykt|uchwala|"
            r"potwierdzone|ustalone|klamka zapadla|zdecydowane|przyklepane|ogloszenie)(?: (?:zarzadu|zespolu|ze|"
            r"z|po|w|na|ws|w sprawie|od|przez|dyrekcji|kierownictwa|ostateczna|"
            r"komitetu)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decyzja|wniosek|zdecydowane|zatwierdzone|final|"
            r"ostatecznie)\s+-\s+\S"
        ),
        (
            r"(?:jest|zostalo|zostala|to) (?:juz )?(?:zdecydowane|postanowione|ustalone|przesadzone|oficjalne|"
            r"zatwierdzone|uzgodnione|przyklepane)\b|decyzja (?:zapadla|podjeta|jest|zostala podjeta)|"
            r"(?:zapadla|mamy|jest) decyzja\b|klamka zapadla"
        ),
        (
            r"(?:idziemy|lecimy|zostajemy|zostaje|jedziemy|ruszamy|startujemy) (?:jednak |wiec |zatem |"
            r"dalej )?(?:z|ze|w|na|przy) (?:opcj\w+|wariant\w*|\ue000|"
            r"[a-z0-9]+)\b(?<!z toba)(?<!z zona)(?<!z mezem)(?<!na obiad)|"
            r"zostajemy przy\b|(?:wybieramy|stawiamy na|decydujemy sie na|wchodzimy w)\b|bedzie (?:opcja|"
            r"wariant) \w"
        ),
        (
            r"(?:zarzad|rada(?: nadzorcza)?|dyrekcja|kierownictwo|komitet(?: [a-z]+){0,2}|board|ceo|cfo|cto|"
            r"finanse|ksiegowosc|prawnicy|dzial prawny|prawny|zakupy|zespol|management|liderzy|wspolnicy|hr|"
            r"steerco) (?:juz |wlasnie |dzis |jednoglosnie )?(?:zatwierdzil\w*|zdecydowal\w*|postanowil\w*|"
            r"dal\w* (?:zielone swiatlo|zgode|zgody|ok)|przyklepal\w*|zgodzil\w* sie|zaakceptowal\w*|"
            r"uzgodnil\w*|odrzucil\w*|powiedzial\w* (?:tak|nie)|podpisal\w*|przeglosowal\w*|wybral\w*|"
            r"ustalil\w*|uchwalil\w*|podjal decyzje|podjela decyzje)\b"
        ),
        (
            r"(?:zatwierdzon[eyao]|zaakceptowan[eyao]|podpisan[eyao]|przyklepan[eyao]) przez (?:zarzad|dyrekcje|"
            r"finanse|prawnikow|ceo|cfo|board|rade|komitet|kierownictwo|dzial)\b"
        ),
    ),
    firm=(
        r"zamiast [^.!?\n]{3,40} (?:bedzie|beda|jest|wchodzi|mamy|robimy)\b|(?:dajemy|dostaje|dostal\w*|ma) zielone swiatlo\b",
        rf"{BODY} (?:[^\s.!?:]+ ){{0,3}}?{TODAY}\b",
        rf"(?:nie )?{ANY}{WE}\b(?! nad\b)|{ANY}(?:i?uje|a|i) sie\b|(?:{ENDS}|{ALTERS}|{TAKES}){IMPERSONAL}\b",
        (
            rf"(?:zostaje|zostaja|zostal[aoy]?|zostali|zostanie|zostana|jest|sa|bedzie|"
            rf"beda) (?:[^\s.!?]+ ){{0,2}}?(?:{ENDS}|{ALTERS}|{TAKES}){DONE}\b"
        ),
        (
            r"(?:wniosek|zakup|budzet|projekt|oferta|podwyzk\w+|plan|umowa|aneks|etat|urlop\w*|rekrutacja|impreza|"
            r"szkoleni\w+|targi|wyjazd|dotacja|grant|regulamin|"
            r"cennik)\b[^.!?\n]{0,40} (?:zatwierdzon|zaakceptowan|odrzucon|przyjet|podpisan|klepniet|odwolan|"
            r"wstrzyman|zawieszon|przyznan|anulowan)[yaei]"
            r"(?=\s*[.!,]|$)"
        ),
        (
            r"ulega(?:ja)? (?:zmianie|wydluzeniu|skroceniu|likwidacji|przesunieciu|zawieszeniu|zwiekszeniu|"
            r"zmniejszeniu)\b|wchodz\w+ w zycie\b|trac\w+ moc\b"
        ),
        (
            r"(?:obowiazuj\w+|zacznie obowiazywac|zaczyna obowiazywac|obowiazywac bedzie|bedzie obowiazywac|"
            r"beda obowiazywac) (?:od|z|w|juz|wszystkich|takze)\b|"
            r"(?:bedzie|beda) (?:\w+ )?(?:czynn|otwart|platn|obowiazkow|bezplatn|darmow|wymagan|wydawan|przyjmowan|"
            r"realizowan|rozpatrywan)\w*|"
            r"(?:bedzie|beda) (?:wymagac|wymagal\w*|kosztowac|kosztowal\w*|dzialac|dzialal\w*|trwac|trwal\w*) (?:od|"
            r"do|tylko|\d|min|co najmniej)\w*"
        ),
        (
            r"koniec z(?:e)? \w+|(?:do odwolania|do konca \w+) (?:\w+ )?(?:nie|bez|tylko|wylacznie)\b|(?:wylacznie|"
            r"jedynie|tylko) (?:przy|z|za|na|po|dla|do|przez) \w+"
        ),
        (
            r"(?:wymaga|wymagaja) (?:od (?:dzis|teraz)|dwoch|podpisu|zgody|akceptacji|co najmniej|obecnosci)\b|"
            r"idzie do kosza\b|idzie do smieci\b|"
            r"(?:wychodzi|wychodza|startuje|rusza|wydajemy) bez\b|(?:juz|wiecej|odtad) nie \w+(?:emy|amy|imy|ymy)\b|"
            r"wracamy do (?:starego|starej|poprzedni|dawn|sprawdzon|wersji|papier)\w*"
        ),
        (
            r"(?:werdykt|wynik (?:spotkania|glosowania|narady|rozmow)|konkluzja|efekt (?:spotkania|"
            r"narady))\b[^:.!?\n]{0,40}:\s*\S"
        ),
        (
            r"(?:centrala|spolka matka|wspolnicy|akcjonariusze|udzialowcy|senat|rektor\w*|zwiazki|zwiazkowcy|"
            r"jury|prezes\w*|komisja|walne) (?:[a-z]+ ){0,2}(?:dal\w* zielone swiatlo|dal\w* zgode|"
            r"zatwierdzil\w*|zgodzil\w* sie|odrzucil\w*|przyznal\w*|poparl\w*|przyklepal\w*)\b"
        ),
        (
            r"(?:zegnamy sie z (?:agencj|firm|dostawc|partner|narzedzi|produkt|modul)|"
            r"rozstajemy sie z (?:agencj|firm|dostawc|partner))\w*|(?:dziekujemy za wspolprace|"
            r"nie przyjmujemy|nie bierzemy|nie podpisujemy|nie wchodzimy w|nie startujemy|"
            r"nie bierzemy udzialu|nie kupujemy|nie zatrudniamy|wywalamy|wyrzucamy|ubijamy|wygaszamy|zwijamy|"
            r"ucinamy)\b"
        ),
        r"(?:klepniete|przyklepane|dopiete|dogadane)(?=\s*[!.,:-])",
        (
            r"(?:idzie|ida|trafia|trafiaja|wedruje) (?:do kosza|do piachu|do lamusa|do szuflady|na polke|"
            r"pod noz|pod mlotek|w odstawke)\b"
        ),
        (
            r"(?:wypada|wypadaja|wylatuje|wylatuja|wylecial\w*|wypadl\w*) z (?:planu|roadmapy|zakresu|oferty|"
            r"cennika|sprintu|wydania|programu|budzetu)\b"
        ),
        (
            r"przetarg\w*[^.!?\n]{0,40} (?:wygrywa|wygrala|wygral|bierze)\b|(?:kontrakt|zlecenie|"
            r"zamowienie)[^.!?\n]{0,20} (?:dostaje|bierze|otrzymuje|zgarnia|trafia do)\b"
        ),
        (
            r"(?:obejmuje|objela|objal|obejmie|przejmuje|przejmie) (?:[a-z]+ )?(?:stanowisko|funkcje|role|"
            r"stery|kierownictwo|dzial|zespol)\b|awansuje na\b"
        ),
        (
            r"(?:zostaje|zostanie|zostal|zostala) (?:now\w+ )?(?:szef\w*|kierowni\w+|dyrektor\w*|lider\w*|"
            r"head of|prezes\w*)\b"
        ),
        (
            r"(?:zostaje|zostal|zostala|zostanie|bedzie) (?:wlaczon|polaczon|wcielon|podzielon|rozwiazan|"
            r"powolan|mianowan|awansowan)\w*"
        ),
        (
            r"(?:budzet\w*|wnios\w+|prosba|ofert\w+|kandydatur\w+|etat\w*|premie|rabat\w*|"
            r"dotacj\w+)\b[^.!?\n]{0,40} (?:odrzucon|obciet|zamrozon|przyznan|zwiekszon|zmniejszon|przepad)\w*"
        ),
        (
            r"(?:umow\w+|kontrakt\w*|aneks\w*|porozumieni\w+)\b[^.!?\n]{0,30} (?:podpisan|przedluzon|zawart|"
            r"wypowiedzian|zerwan)\w*"
        ),
        (
            r"(?:termin|data|start|launch|premier\w|wydanie)\b[^.!?\n]{0,30} (?:przesuniet|przelozon|ustalon|"
            r"potwierdzon)\w* na \d"
        ),
        (
            r"(?:pomysl|opcja|wariant|projekt|plan|koncepcja|wersja)\b[^.!?\n]{0,40} (?:odpada|upada|przepada|"
            r"umarl|umarla)\b|wyjatkow nie (?:bedzie|ma|robimy|przewidujemy)\b|bez odwolania\b"
        ),
        r"(?:przestaje|przestaja|przestanie|przestana) (?:dzialac|obowiazywac|istniec)\b",
        (
            r"(?:zostanie|zostana|bedzie|jest|sa) (?:wylaczon|zamknie|ograniczon|usunie|wycofan|"
            r"zlikwidowan)\w*[^.!?\n]{0,50}(?:\d|wyjatk|do )"
        ),
        (
            r"(?:nie )?(?:stawiamy na|tniemy|sprzedajemy|dajemy|publikujemy|zwracamy(?! (?:sie|uwage))|"
            r"konczymy (?:z|wspolprac|wsparci|sprzedaz|produkcj|program|pilotaz|projekt|umow)\w*|"
            r"laczymy (?:zespol|dzial|plan|pakiet|sklep|oddzial|funkcj|etat|dwa|dwie)\w*|przestajemy|obslugujemy|"
            r"zamrazamy)\b|(?:nie )?bedziemy (?:juz |od |dalej )?\w+|(?:nie )?(?:przedluzymy|zamkniemy|"
            r"wylaczymy|wycofamy|przeniesiemy|podniesiemy|przejdziemy|wdrozymy|damy|zostawimy|zatrzymamy|"
            r"usuniemy|zrezygnujemy|utrzymamy|przesuniemy)\b"
        ),
    ),
    medium=(
        (
            r"nie \w+(?:emy|amy|imy|"
            r"ymy)\b(?: juz\b)?(?<!nie wiemy)(?<!nie mamy)(?<!nie mozemy)(?<!nie rozumiemy)(?<!nie widzimy)(?<!nie pamietamy)(?<!nie jestesmy)"
            r"(?<!nie zdazymy)(?<!nie musimy)(?<!nie chcemy)(?<!nie znamy)(?<!nie dajemy)(?<!nie"
            r" potrafimy)(?<!nie umiemy)(?<!nie czekamy)(?<!nie lubimy)"
        ),
        r"(?:odtad|od teraz|od dzis|od dzisiaj|od jutra|poczawszy) (?:[^\s.!?]+ ){0,4}?\w+(?:my|je|ja|a|i|y|e)\b",
        (
            r"(?:wymaga|wymagaja|bedzie wymagac|kosztuje|bedzie kosztowac|wychodzi|wychodza|rosnie|rosna|spada|"
            r"spadaja|zamyka sie|startuje|startuja|obejmuje|potrzebuje|potrzebuja|trafia|trafiaja|przejmuje|"
            r"przejmuja|zmienia sie|zmieniaja sie|idzie w gore|zostaje|placi|placa|zamykane|rozliczamy|"
            r"fakturujemy|liczymy|robimy|nie robimy|nie bierzemy|nie sprzedajemy|"
            r"nie wspieramy)(?: [^\s.!?;]+){0,5}? (?:bez|od|do|z|ze|na|dwoch|dwie|tylko|dopiero|w|po|juz|"
            r"wszystkim|wszystkie|dla)\b"
        ),
        rf"(?:od|poczawszy od|ze skutkiem od|z dniem|obowiazuje od|od dnia) {WHEN}",
        (
            r"(?:koniec z|koniec|zadnych|nie ma juz|nie bedzie juz|dosc) \S+|(?:juz nie|od teraz|odtad|na stale|"
            r"do odwolania|bez wyjatkow|definitywnie|ostatecznie)\b"
        ),
        (
            r"(?:jest|sa|zostaje|zostaja|bedzie|beda|zostal|zostala|zostaly) (?:oficjalnie |ostatecznie |juz |"
            r"wiec |zatem )?(?:anulowan|odwolan|przelozon|usuniet|wycofan|przedluzon|zatwierdzon|zamrozon|"
            r"obowiazkow|zamkniet|zmienion|zastapion|odrzucon|zawieszon|darmow|bezplatn|przesuniet|skasowan|"
            r"wstrzyman|platn)\w*"
        ),
        (
            r"(?:zostaje|zostaja|pozostaje|pozostaja) (?:na|bez zmian|darmow\w+|taki\w*|jak|w|przy|po|"
            r"otwart\w+)\b|(?:znika|znikaja|przechodzi na|przechodza na|wchodzi w zycie|staje sie|dostaje|"
            r"dostaja|otrzymuje|rosnie do|spada do|trwaja|konczy sie|wypada|przenosi sie|obowiazuje|"
            r"obowiazuja)\b"
        ),
        r"ja decyduje\b|koniec dyskusji|temat zamkniety|dyskusja zamknieta|sprawa zamknieta|kropka\b",
    ),
    support=(
        rf"(?:od|do|w|na|przed|po|z dniem|z koncem|do konca) {WHEN}",
        (
            r"\b(?:wiec|dlatego|zatem|zamiast|juz nie|tylko|wylacznie|definitywnie|w tym roku|w tym kwartale|"
            r"natychmiast|dla wszystkich|domyslnie|bez wyjatkow|zespol|uwaga|info|fyi|ok|dobra|dobrze|dzieki|po|"
            r"bo|poniewaz|skoro|w koncu|ostatecznie|wszyscy|i tak|hej|czesc|nie \w+(?:emy|amy|imy|ymy))\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|zl|pln|eur|euro|dni|tygodni\w*|miesiec\w*|lat|tys)",
        r"klien\w+|feedback|umow\w+",
    ),
    business=(
        (
            r"cen\w+|taryf\w+|plan\b|plany|planu|pakiet\w*|ofert\w+|dostawc\w+|umow\w+|kontrakt\w*|release\w*|"
            r"wydani\w+|premier\w+|funkcj\w+|produkt\w*|roadmap\w*|budzet\w*|rekrutacj\w+|biur\w+|polityk\w+|"
            r"zwrot\w*|rabat\w*|wsparci\w+|support\w*|sla\b|api\w*|sso|integracj\w+|wtyczk\w+|platform\w+|"
            r"migracj\w+|licencj\w+|ryn\w+|mark\w+|zespol\w*|sprint\w*|deploy\w*|wdrozeni\w+|dyzur\w*|faktur\w+|"
            r"platnosc\w*|trial\w*|enterprise|bezpieczenstw\w+|hosting\w*|region\w*|baz\w+ danych|przetarg\w*|"
            r"partner\w*|agencj\w+|kampani\w+|targ\w+|konferencj\w+|checkout|onboarding\w*|aplikacj\w+|"
            r"eksport\w*|import\w*|sdk\w*|dokumentacj\w+|portal\w*|wersj\w+|opcj\w+|wariant\w*|koszt\w*|"
            r"przychod\w*|klien\w+|uzytkownik\w*|kont\b|zakres\w*|prac\w+ zdaln\w+|laptop\w*|mfa|plugin\w*|"
            r"modul\w*|mobiln\w+|android|ios|webinar\w*|pensj\w+|wynagrodz\w+|premi\w+|crm|erp|chmur\w+|"
            r"on.?prem\w*|audyt\w*|redesign|logo|nazw\w+|domen\w+|sprzedaz\w*|marketing\w*|hr\b|spotkan\w+|"
            r"proces\w*|oplat\w+|wysylk\w+|magazyn\w*|gwarancj\w+|dostaw\w+|raport\w*|dan\w+|rodo|pilotaz\w*|"
            r"program\w*|serwer\w*|uslug\w+|srodowisk\w+|postgres\w*|kafk\w+|stripe|hubspot|allegro|darmow\w+|"
            r"bezplatn\w+|subskrypcj\w+|abonament\w*|csv|sklep\w*|newsletter\w*|chatbot\w*|ai\b|narzedzi\w+|"
            r"zmian\w+|czynsz\w*|stawk\w+|regulamin\w*|produkcj\w+|lini\w+|hal\w\b|hale|maszyn\w*|surow\w+|"
            r"jakosc\w*|pacjen\w+|oddzial\w*|wizyt\w*|rejestracj\w+|przychodni\w*|"
            r"odwiedzin\w*|kredyt\w*|lokat\w*|oprocentowan\w+|placowk\w+|zajec\w*|zajeci\w+|studen\w+|stypend\w+|"
            r"czesne\w*|mieszkan\w+|wydzial\w*|urzad\w*|urzed\w+|"
            r"dofinansowan\w+|dotacj\w+|grant\w*|parking\w*|reklamacj\w+|rekrutacj\w+|szkole\w+|staz\w*|prac\w+|"
            r"personel\w*|etat\w*|haslo|hasla|hasel|recepcj\w+|"
            r"zamowien\w+|zlecen\w+|rabat\w*|podwyzk\w+|logistyk\w+|transport\w*|termin\w*|tablet\w*|pr\b|"
            r"explorera?|flutter\w*|rabbitmq|serwer\w*|zakup\w*|"
            r"pakow\w+|opakowan\w*|dostawca|dostawcy|dyzur\w*|grafik\w*|ankiet\w+|katalog\w*|wniosk\w+|zarzad\w*|"
            r"rad[aey]\b|uczelni\w*"
        ),
    ),
    vetoes=VETOES,
    bare=(
        (
            r"(?:ok,? |dobra,? |super,? |dobrze,? )?(?:robimy (?:tak|to)|tak robimy|zrobmy (?:tak|to)|"
            r"zalatwione|postanowione|ustalone|zdecydowane|umowa stoi|zgoda|zatwierdzone|"
            r"niech bedzie)(?=\s*[.!,-]|$)"
        ),
    ),
)
