"""German; written without umlauts, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:entschieden|beschlossen|vereinbart|festgelegt|geeinigt|verabschiedet|verstandigt|durchgewunken|abgesegnet|"
    r"freigegeben|genehmigt|festgezurrt|ausgewahlt|entschlossen|abgestimmt|abgemacht|verabredet|bewilligt|einstimmig|"
    r"darauf verstandigt)"
)
_WHEN = (
    r"(?:sofort|heute|morgen|jetzt|(?:kommende|nachste|dies)\w* (?:woche|monat|quartal|jahr|sprint|release|montag)|"
    r"(?:dem )?\d{1,2}\.|(?:anfang |mitte |ende )?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|"
    r"november|dezember|q[1-4]|20\d\d|des (?:monats|jahres|quartals))|(?:mon|diens|donners|frei|sams|sonn)tags?|"
    r"mittwochs?|kw ?\d+|version \d+)"
)
_VERB = (
    r"(?:nehmen|bleiben bei|setzen (?:\w+ )?auf|streichen|stellen|schalten|verlangern|kundigen|verschieben|wechseln|"
    r"steigen|fuhren|erhohen|senken|verzichten|beenden|stoppen|werfen|schaffen|behalten|ubernehmen|vereinheitlichen|"
    r"migrieren|ersetzen|schliessen|schlies?en|eroffnen|offnen|fusionieren|kaufen|verkaufen|sponsern|gewahren|bieten|"
    r"frieren|begrenzen|deckeln|heben|starten|veroffentlichen|liefern|bauen|machen|gehen|ziehen|verlagern|investieren|"
    r"benennen|unterstutzen|akzeptieren|lehnen|legen|holen|trennen|zahlen|berechnen|standardisieren|priorisieren|"
    r"reduzieren|kurzen|halten|lassen|geben|konzentrieren)"
)
# A body that may decide
_BODY = (
    r"(?:vorstand|geschaftsfuhrung|geschaftsleitung|gf|betriebsrat|management|fuhrungsteam|lenkungs(?:ausschuss|kreis)|"
    r"steuerkreis|leitung|aufsichtsrat|beirat|verwaltungsrat|stiftungsrat|gremium|kommission|(?:gesellschafter|haupt|"
    r"mitglieder)versammlung|gesellschafter|zentrale|prasidium|rat|jury|ausschuss|cfo|ceo|cto|coo|finance|legal|"
    r"rechtsabteilung|einkauf|team|mt|finanzen|budgetausschuss|produktrat|rektorat|(?!stadt|gemeinde|bundes|land|kreis|"
    r"minister|europa)[a-z]{3,14}(?:leitung|vorstand|rat|ausschuss|kommission|versammlung)|founder|grunder|partner|"
    r"inhaber\w*|kollegium|dekanat|senat|hr|personalabteilung|revision|board)"
)
_ROLE = (
    r"(?:(?:[a-z]{2,14}|tech|team)?-?(?:lead|leiter|leiterin|leitung|chef|chefin)|head|c[tefopims]o|geschaftsfuhr\w+|"
    r"vorstand|vorstandin|vorsitz\w*|produktmanager\w*|projektleit\w+|ansprechpartner\w*|vertretung|stellvertret\w+|"
    r"nachfolg\w+|verantwort\w+|direktor\w*|partner|partnerin|prokurist\w*|betriebsrat\w*|standortleit\w+|dekan\w*|"
    r"rektor\w*)"
)
# What is asked of everyone, once it has a beginning
_RULE = (
    r"(?:gilt|gelten|pflicht|verpflichtend|verbindlich|vorgeschrieben|untersagt|verboten|tabu|erforderlich|notwendig|"
    r"notig|nur (?:noch|mit|nach|uber)|nicht mehr|kein\w* \S+(?: \S+){0,3} mehr|kostenlos|kostenpflichtig|kostet|"
    r"kosten|erlaubt|gestattet|zulassig|zwei unterschriften|vier-?augen|muss|mussen|braucht|brauchen|entfallt|"
    r"entfallen|ohne ausnahme)"
)
_ENDED = (
    r"(?:festgesetzt|festgeschrieben|vereinheitlicht|eingestampft|aufgelost|abgewickelt|beerdigt|begraben|aufgegeben|"
    r"dichtgemacht|abgeblasen|gecancelt|gekippt|gekillt|verworfen|abgesagt|ersatzlos gestrichen|zusammengelegt|"
    r"fusioniert|ausgegliedert|eingegliedert|angegliedert|unterstellt|zugeordnet|befordert|ernannt|berufen|vorgezogen|"
    r"verlegt|untersagt|verboten|verpflichtend|verbindlich|gedeckelt|gedrosselt|angehoben|gekurzt|ausgesetzt|"
    r"aufgestockt|verdoppelt|halbiert|abgelehnt|nicht (?:mehr |weiter |langer )?(?:verlangert|gepflegt|angeboten|"
    r"unterstutzt|verfolgt|entwickelt|besetzt|nachbesetzt|gebaut|umgesetzt|bezahlt|ubernommen|erstattet|verkauft|"
    r"genehmigt|produziert|gedruckt))"
)
# What can be refused, granted or laid to rest
_MATTER = (
    r"(?:(?:[a-z]{3,16})?(?:antrag|antrage|anfrage|angebot|bewerbung|forderung|vorschlag|rabatt|budget|plan|plane|"
    r"erhohung|freigabe|projekt|feature|idee|thema|produkt|app|launch|variante|version|modul|umzug|fusion|kauf|vertrag|"
    r"deal|prozess|regelung|zulage|stelle|stellen|kampagne|integration|kooperation|zusammenarbeit|sonderzahlung|"
    r"sonderwunsch)\w{0,3})"
)

LEXICON = Lexicon(
    code="de",
    first=(
        "kostet|kosten |brauch|endet|enden |steigt|sinkt|wechselt|schliess|startet|erscheint|kommt |ubernimmt|"
        "zieht |gilt |geht |ohne |entfall|lauft aus|bekomm|freigabe|raus|zahlen|stellen|umfasst|gehort|statt |"
        "machtwort|basta|nehmen|thema durch|faellt weg|haken dran|entsch|beschl|vereinbar|festgel|geeinig|wir | ab "
        "|fazit|ergebnis|steht fest|abgesegn|genehmig|freigeg|grunes licht|kein|bleibt|machen wir|nehmen wir|final|"
        "verabschied|es wird|abgemacht|zugestimmt|vom tisch|gestrichen|eingestellt|verlangert|abgeschaltet|"
        "entfallt|gehen |durch:|wird |werden |verstandigt|festgezurrt|kommando|eingefroren|bewilligt|bleiben |"
        "offiziell|kurz |unterm strich|also:|zuschlag|rennen|zusage|absage|nein |trennen|wandert|untersagt|"
        "verboten|verpflichtend|verbindlich|pflicht|stampfen|gestorben|geschichte|tot|abgelehnt|abgesagt|leitung|"
        "zusammengelegt|berichte|gedeckelt|einstellungsstopp|tinte|unterschrieben|einigung|deal |steht |vorgezogen|"
        "vorrang|rutscht|nagel|wurfel|drops|unter dach|in trockenen|fliegt|fliegen|stirbt|sterben| so wird|alles "
        "klar|lauft|ab jetzt|ernannt|befordert|aufgelost|hiring"
    ),
    strong=(
        r"^\W*(?:konsens|fazit|plananderung|kursanderung|unterm strich|nagel mit kopfen)[^:.!?\n]{0,50}:\s*\S",
        (
            r"(?:die )?wurfel (?:sind|ist) gefallen\b|(?:der )?drops ist gelutscht\b|(?:die )?tinte ist trocken\b|"
            r"(?:ist|sind) (?:jetzt |nun |endlich )?(?:unter dach und fach|in trockenen tuchern|in stein gemeisselt|"
            r"beschlossene sache)\b|(?:die )?sache ist (?:geritzt|gegessen)\b|(?:haben|machen) (?:\w+ ){0,3}nagel mit "
            r"kopfen\b|wir ziehen (?:\S+ ){1,6}(?:den stecker|einen schlussstrich|die reissleine)\b|(?:der )?deal "
            r"(?:mit \S+(?: \S+){0,3} )?(?:steht|ist (?:durch|fix|unterschrieben))\b|einigung (?:[^.!?\n]{1,40} )"
            r"?(?:steht|erzielt)\b"
        ),
        (
            rf"{_BODY} (?:hat|haben|ist|sind) (?:[^\s!?;]+ ){{0,10}}?(?:zugestimmt|genehmigt|entschieden|beschlossen|"
            r"freigegeben|abgesegnet|bewilligt|abgelehnt|verabschiedet|gestimmt|votiert|einverstanden|dafur gestimmt|"
            r"gekippt|gewahlt|ernannt|berufen|bestatigt|zugesagt|gebilligt|durchgewunken)\b"
        ),
        (
            rf"(?:vom|von der|aus der|aus dem) {_BODY} (?:kam|kommt|gibt es|gab es|haben wir|liegt) (?:[^\s!?;]+ )"
            rf"{{0,4}}?(?:das (?:ja|"
            r"ok|okay|go|nein)|die (?:freigabe|zusage|absage)|grunes licht|ein (?:ja|nein|klares (?:ja|nein)))\b"
        ),
        (
            r"(?:budget|stellen?|antrag|vertrag|angebot|plan|freigabe|projekt) (?:ist|sind) (?:jetzt |nun |endlich )"
            r"?(?:durch|genehmigt|freigegeben|bewilligt|unterschrieben)\b"
        ),
        (
            r"(?:lehnen wir|wir lehnen) [^.!?\n]{0,60}\bab\b|lehnen wir ab\b|wir sagen (?:nein|ab|ja)\b|(?:ist|sind) "
            r"(?:so )?(?:mit \S+ )?(?:abgesprochen|abgestimmt|vereinbart)\b"
        ),
        (
            r"(?:wir haben|haben wir|wir hatten|hab(?:e|en)? (?:ich|wir)|"
            rf"ich hab(?:e)?)(?: [^\s!?;]+){{0,14}}? {_DONE}\b"
        ),
        r"(?:entschieden|geeinigt|verstandigt|festgelegt) haben wir (?:uns |das )?(?:auf|fur|gegen|dass)?\b",
        (
            r"(?:es )?(?:ist|sind|wurden?|ward) (?:damit |nun |jetzt |somit |hiermit |heute |soeben |final |"
            rf"endgultig |offiziell |im \S+ |vom \S+ ){{0,3}}{_DONE}\b"
        ),
        r"(?:damit |somit |jetzt |nun )?steht (?:jetzt |nun |damit |also )?fest\b",
        (
            r"(?:entscheidung|beschluss|entschieden|beschlossen|beschlussen|fazit|ergebnis|festgelegt|vereinbart|"
            r"abgemacht|genehmigt|freigegeben|abgesegnet|finale entscheidung|final|endgultig|fix|offiziell|"
            r"verabschiedet)(?: (?:aus|von|vom|des|der|im|in|zu|zum|zur|nach|heute|fur)\b[^:.!?\n]{0,50}?)?\s*[:,]\s+\S"
        ),
        (
            r"(?:entscheidung|beschluss|entschieden|beschlossen|ergebnis|fazit|final|fix)\s+-\s+\S|die entscheidung "
            r"ist (?:gefallen|getroffen|da|durch)"
        ),
        (
            r"(?:wir gehen|gehen wir) (?:also |jetzt |nun |final )?(?:mit|in richtung)\b|(?:wir bleiben|bleiben wir|es "
            r"bleibt|bleibt es) (?:also |jetzt |nun |definitiv )?(?:bei(?:m)?|dabei)\b|(?:wir machen|machen wir) (?:es "
            r"|das )?(?:jetzt |so )?mit\b|(?:wir nehmen|nehmen wir)\b|(?:wir setzen|setzen wir) (?:\w+ ){0,2}auf\b|"
            r"(?:es wird|wird es) (?:also |nun |jetzt |dann )?(?:variante|option|version|plan|\ue000)"
        ),
        (
            r"(?:der |die |das |unsere? |unser )?(?:vorstand|geschaftsfuhrung|geschaftsleitung|gf|betriebsrat|"
            r"management|fuhrungsteam|lenkungsausschuss|steuerkreis|leitung|aufsichtsrat|cfo|ceo|cto|finance|legal|"
            r"rechtsabteilung|einkauf|team|mt|finanzen|budgetausschuss|produktrat) (?:hat|haben) (?:[^\s!?;]+ )"
            r"{0,8}?(?:zugestimmt|genehmigt|entschieden|beschlossen|freigegeben|grunes licht|abgesegnet|bewilligt|"
            r"abgelehnt|durchgewunken|ja gesagt|verabschiedet|zugesagt|gegeben)"
        ),
        (
            r"(?:vom|von der|durch (?:den|die)) (?:vorstand|gf|geschaftsfuhrung|geschaftsleitung|management|"
            r"betriebsrat|legal|finance|cfo|ceo)\b[^.!?]{0,20}(?:genehmigt|freigegeben|abgesegnet|beschlossen|"
            r"bewilligt)"
        ),
    ),
    firm=(
        (
            r"(?:ist|sind|wird|werden|haben wir|legen wir) (?:[^\s!?;]+ ){0,5}?(?:auf eis(?: gelegt)?|auf unbestimmte "
            r"zeit verschoben|pausiert|bestatigt|begraben)\b|(?:tschuss|adieu|ade|ciao) [^.!?\n]{2,25}, |(?:logo|name|"
            r"preis|tarif|modell|prozess|plan) bleibt(?: so| wie| dabei)?\s*(?:[.!,]|$)|ich (?:lehne|genehmige|stoppe|"
            r"streiche|gebe) [^.!?\n]{2,40} (?:ab|frei|sofort|hiermit)\b"
        ),
        (
            r"(?:doch|am ende|letztlich) keine? (?:\S+ ){1,3}(?:20\d\d|dieses jahr|heuer)|(?:betragt|betragen) (?:\S+ )"
            r"{0,2}(?:kunftig|ab|jetzt)|(?:kommt|kommen) erst (?:20\d\d|im|in|nachstes)"
        ),
        (
            r"(?:^\W*hab(?:en)?|(?:wir|ich) hab(?:en|e)?|hab(?:en|e)? (?:wir|ich)) (?:[^\s!?;]+ )"
            r"{0,12}?(?:unterschrieben|abgelehnt|gekundigt|gestrichen|vergeben|verworfen|beauftragt|abgeblasen|"
            r"zugesagt|abgesagt|gestoppt|gekippt|aufgegeben|eine absage \w+|nein gesagt|den stecker gezogen)\b|"
            r"(?:bleibt|bleiben) (?:alles )?(?:so )?wie (?:es ist|sie sind|er ist|gehabt)\b"
        ),
        (
            r"(?:es wird|wird es) (?:[^\s!?;]+ ){0,3}keine?n? [^.!?\n]{2,50} geben\b|wird es (?:\w+ )?nicht (?:mehr )"
            r"?geben\b|wir geben [^.!?\n]{2,40} auf\b"
        ),
        rf"{_BODY} (?:stimmt|lehnt|gewahrt|genehmigt|bewilligt|gibt uns|sagt (?:ja|nein)|gibt grunes licht)\b",
        (
            r"(?:den |der )?(?:zuschlag|auftrag) [^.!?\n]{0,60}\b(?:erhalt|bekommt|geht an|haben wir|ging (?:heute |"
            r"jetzt )?an|erteilt)\b|(?:erhalt|erhalten|bekommt|bekommen|hat|gewinnt|haben|macht|machen|gemacht) "
            r"[^.!?\n]{0,40}(?:den zuschlag|den auftrag|die ausschreibung gewonnen|das rennen)\b|das rennen "
            r"[^.!?\n]{0,60}\bgemacht\b|wir bleiben (?:[^\s!?;]+ ){1,4}treu\b"
        ),
        (
            rf"(?:ab|seit|per|mit wirkung (?:vom|zum)|zum|mit) (?:{_WHEN}|sofortiger wirkung)"
            rf"\b[^.!?\n]{{0,80}}(?<![^\W_]){_RULE}\b"
        ),
        (
            rf"(?:nur noch|{_RULE}) [^.!?\n]{{0,50}}(?<![^\W_])(?:ab (?:sofort|jetzt|(?:dem )?\d|{_WHEN})|mit "
            r"sofortiger wirkung)\b"
        ),
        (
            rf"{_MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:ist|sind|wird|werden|wurde|wurden) (?:hiermit |damit |jetzt |"
            r"leider |endgultig |somit |nun |erstmal )?(?:abgelehnt|gestorben|geschichte|tot|vom tisch|begraben|"
            r"beerdigt|bewilligt|angenommen|abgeblasen|gekippt|verworfen|vom tisch genommen|gescheitert)\b|(?:ist|sind)"
            r" (?:damit |jetzt |somit |nun |endgultig |fur uns )?(?:geschichte|vom tisch|beerdigt|begraben|abgehakt)\b"
        ),
        (
            r"(?:fliegt|fliegen) (?:\S+ ){0,4}?raus\b|(?:stirbt|sterben) (?:zum|ab|am|im|ende)\b|wir stampfen "
            r"[^.!?\n]{1,40} ein\b|(?:wir )?machen (?:wir )?(?:\S+ ){0,5}nicht (?:mehr )?weiter\b|lauft "
            r"[^.!?\n]{0,40}aus und wird nicht|wird nicht verlangert\b|gibt es (?:[^\s!?;]+ ){0,6}(?:nicht mehr|"
            r"keine?n? \S+ mehr)\b|(?:haben|hab) (?:wir|ich) (?:[^\s!?;]+ ){0,4}abgesagt\b|wir (?:sagen|haben) "
            r"(?:[^\s!?;]+ ){1,5}(?:abgesagt|gekundigt|ab)\b|machen wir keine ausnahme\w*|^\W*nein (?:zu|zum|zur)\b"
        ),
        (
            r"(?:ubernimmt|ubernehmen) (?:[^\s!?;]+ ){0,5}?(?:die (?:\w+ )?(?:[a-z]{2,14})?(?:leitung|fuhrung|"
            r"verantwortung)|das ruder|die rolle|den (?:bereich|posten|vorsitz|vertrieb|einkauf)|die nachfolge|die "
            r"abteilung)\b|bekommt die (?:[a-z]{2,14})?leitung\b|"
            rf"(?:wird|werden) (?:[^\s!?;]+ ){{0,4}}?(?:neue\w? |unsere? |zum |zur |offiziell )?{_ROLE}\b|(?:berichtet|"
            r"berichten) (?:[^\s!?;]+ ){0,4}(?:direkt )?an (?:den|die|das|\w+)\b"
        ),
        (
            r"(?:termin|datum|zeitplan|fahrplan|plan|name|preis|besetzung|reihenfolge|kurs|entscheidung) steht(?: "
            r"jetzt| nun| endlich| damit)?\s*(?:[:,.!-]|fest|$)|(?:hat|haben|bekommt|bekommen) (?:jetzt |ab \w+ |damit "
            r"|klar |ganz klar )?(?:vorrang|prioritat)\b|(?:wandert|wandern|zieht|ziehen|wechselt|wechseln) (?:\S+ )"
            r"{0,3}?(?:von|weg von) \S+(?: \S+){0,3} (?:zu|nach|auf)\b|^\W*(?:ergebnis|beschluss|entscheidung) (?:der|"
            r"des|aus|vom|von) [^:.!?\n]{2,40} - |rutscht (?:\w+ )?(?:in|ins|auf)\b|^\W*(?:unterschrieben|"
            r"unterzeichnet)\b|(?:einstellungs|ausgaben|reise)stopp?\b|hiring freeze\b"
        ),
        (
            r"wir (?:ziehen uns|treten) [^.!?\n]{0,60}zuruck|(?:wird|werden) [^.!?\n]{0,40}(?:abgeschaltet|eingestellt|"
            r"abgeschafft|geschlossen|gestrichen|verlangert)\b[^.!?\n]{0,30}(?:keine ausnahmen|ohne ausnahme|endgultig)"
        ),
        (
            r"(?:wir (?:streichen|verlangern|kundigen|verschieben|wechseln|steigen|erhohen|senken|verzichten|beenden|"
            r"stoppen|werfen|schaffen|behalten|ubernehmen|vereinheitlichen|ersetzen|schliess?en|frieren|deckeln|"
            r"migrieren|stellen|schalten|sponsern|fuhren|fusionieren|verlagern|benennen|standardisieren|killen|droppen|"
            r"canceln|kippen|vergeben|feuern|machen \S+(?: \S+){0,3} (?:dicht|zu)|ziehen \S+(?: \S+){0,4} (?:durch|um|"
            r"vor)|lehnen|trennen|legen)|(?:streichen|verlangern|kundigen|verschieben|wechseln|steigen|erhohen|senken|"
            r"verzichten|beenden|stoppen|schaffen|behalten|ubernehmen|ersetzen|schlie(?:ss?|ß)en|stellen|schalten|"
            r"fuhren|trennen|lehnen|streichen|killen|vergeben|geben|legen|verlagern) wir|wir machen (?:\S+ )"
            r"{1,4}(?:dicht|zu)|wir stecken [^.!?\n]{1,40} in)\b"
        ),
    ),
    medium=(
        r"(?:hat|haben) (?:\S+ ){0,3}gewonnen\b|(?:killen|droppen|kippen|canceln) wir\b",
        (
            rf"(?:ist|sind|wird|werden) (?:[^\s!?;]+ ){{0,8}}?{_ENDED}\b|^\W*(?:kurz und knapp|kurz gesagt|also)"
            rf"[^:.!?\n]{{0,30}}(?::| -)\s"
        ),
        (
            r"(?:ist|sind) (?:jetzt |damit |dann )?raus\b|kunftig\b|heisst es\b|nicht drin\b|(?:schlie(?:sst|ßt)|"
            r"wandert|wandern|endet|wechselt|zieht) (?:[^\s!?;]+ ){0,3}?(?:zum|am|ab|zu|von|nach|ende)\b|gibt es (?:ab|"
            r"nur)\b|lauft (?:\S+ ){0,3}bis (?:ende )?20\d\d|(?:keine?n?|kein) \S+ (?:\S+ ){0,4}(?:dieses|nachstes|"
            r"heuer|2\d{3})\b"
        ),
        (
            r"(?:kostet|kosten|braucht|brauchen|benotigt|benotigen|endet|enden|steigt|steigen|sinkt|sinken|wechselt|"
            r"wechseln|schliesst|schlie\wt|startet|starten|erscheint|erscheinen|umfasst|enthalt|gehort|ubernimmt|geht|"
            r"gehen|zieht|ziehen|bekommt|bekommen|gilt|gelten|zahlen|kommt|kommen)(?: [^\s!?;]+){0,5}? (?:ab|auf|zum|"
            r"kunftig|ohne|nicht mehr|erst|nur|nur noch|zwei|statt|jetzt|von|in|fur|live|weg|raus|um|dauerhaft|uber|im|"
            r"am|nach|ins|ende)\b"
        ),
        r"^\W*keine?n? [^.!?\n]{3,60} (?:ohne|uber|unter|ab|am) ",
        (
            r"(?:bleibt|bleiben)\b[^.!?\n]{0,50}\b(?:geschlossen|offen|kostenlos|bestehen|unverandert|gesperrt|frei|"
            r"dabei|erhalten)\b|keine ausnahmen?\b"
        ),
        rf"(?:wir {_VERB}|{_VERB} wir)\b",
        (
            r"wir werden\b(?! sehen| sehn| mal| schauen| prufen)|werden wir\b(?! sehen)|wir (?:nutzen|verwenden|"
            r"verlassen|verkaufen|bauen) (?:\w+ ){0,3}(?:kein|nicht mehr|nur noch|kunftig)"
        ),
        rf"(?:ab|per|mit wirkung (?:vom|zum)|zum|beginnend) {_WHEN}",
        (
            r"kein(?:e|en|er)? \S+(?: \S+){0,4} mehr\b|(?:nicht mehr|nur noch|kunftig|fortan|von nun an|bis auf "
            r"weiteres|dauerhaft|ohne ausnahme)\b"
        ),
        (
            r"(?:ist|sind|wird|werden) (?:hiermit |damit |jetzt |ab \S+ |zum \S+ |endgultig |nicht )?(?:[^\s!?;]+ )"
            r"{0,5}?(?:gestrichen|eingestellt|abgeschaltet|abgekundigt|verschoben|verlangert|aufgehoben|genehmigt|vom "
            r"tisch|pflicht|gestoppt|beendet|abgeschafft|umbenannt|eingefuhrt|erhoht|gesenkt|geschlossen|umgestellt|"
            r"standard|eingefroren|ersetzt|gekundigt|gesponsert|kostenpflichtig)\b"
        ),
        (
            r"(?:bleibt|bleiben) (?:bei|kostenlos|unverandert|bestehen|wie|gleich|intern|geschlossen|offen|erhalten|"
            r"auf)\b|(?:entfallt|entfallen|fallt weg|fallen weg|gilt ab|gelten ab|bekommt|bekommen|lauft aus|wandert)\b"
        ),
        (
            r"(?:ich entscheide|ich habe mich (?:fur|gegen)|meine entscheidung|machtwort|basta|ende der diskussion|"
            r"thema (?:ist )?durch|thema erledigt)\b"
        ),
    ),
    support=(
        rf"(?:ab|zum|per|bis|seit|im|vom|fur|ende|nach) {_WHEN}",
        (
            r"\b(?:deshalb|daher|also|darum|stattdessen|statt|nicht mehr|nur noch|kunftig|dauerhaft|komplett|endgultig|"
            r"definitiv|kein\w*|ohne ausnahme|einheitlich|standardmasig|dieses jahr|nachstes jahr|dieses quartal|"
            r"sofort|bis auf weiteres|team|leute|info|hinweis|ok|okay|so|gut|heads.?up|zur info|update|nach|wegen|weil|"
            r"da |damit)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|prozent|€|eur|tage|wochen|monate|jahre|k\b)",
        r"kunden?|feedback|vertrag|kundigung",
    ),
    business=(
        (
            r"[a-z]{3,20}(?:preis|vertrag|budget|kosten|portal|stelle|stellen|team|software|system|abteilung|leitung|"
            r"dienst|lager|projekt|angebot|antrag|auftrag|kunden|lieferant|markt|app|zahlung|miete|gebuhr|pauschale|"
            r"schulung|modell|support|prozess)\w{0,3}\b"
        ),
        (
            r"uberstunden|relaunch|mitarbeiter\w*|belegschaft|filial\w*|katalog\w*|antrag\w*|auftrag\w*|zuschlag|"
            r"schulung\w*|miet\w+|pramie\w*|zuschuss\w*|dienstwagen|dienstreise\w*|reisekosten|spesen|einkauf\w*|"
            r"controlling|qa\b|logisti\w+|inventur\w*|kapital\w*|werk\b|halle\w*|produktion\w*|projekt\w*|go-?live|"
            r"launch|backend|frontend|hardware|software|telefon\w*|kasse\w*|agentur\w*|gleitzeit|teilzeit|"
            r"arbeitszeit\w*|dashboard\w*|hosting|backlog|unterschrift\w*|usb\w*|bestellung\w*|beitrag\w*|kapazitat\w*|"
            r"probezeit|konditionen|modell\w*|[a-z]+-modell|finanzierung\w*|firma\w*|firmen\w+|rabatt\w*|jira|linear|"
            r"slack|teams?\b"
        ),
        (
            r"preis\w*|tarif\w*|paket\w*|anbieter\w*|lieferant\w*|dienstleister\w*|vertrag\w*|vertrage\w*|release\w*|"
            r"launch\w*|feature\w*|funktion\w*|produkt\w*|roadmap|budget\w*|stelle\w*|einstellung\w*|buro\w*|"
            r"standort\w*|richtlinie\w*|erstattung\w*|rabatt\w*|support\w*|sla\b|api\w*|sso|schnittstelle\w*|"
            r"integration\w*|plattform\w*|migration\w*|lizenz\w*|markt\w*|marke\w*|abteilung\w*|sprint\w*|deploy\w*|"
            r"bereitschaft\w*|abrechnung\w*|rechnung\w*|zahlung\w*|testphase\w*|enterprise|sicherheit\w*|speicher\w*|"
            r"rechenzentrum|region\w*|datenbank\w*|ausschreibung\w*|partner\w*|agentur\w*|kampagne\w*|messe\w*|"
            r"konferenz\w*|checkout|onboarding|app\b|export\w*|import\w*|sdk\w*|doku\w*|portal\w*|version\w*|"
            r"variante\w*|option\w*|kosten\w*|umsatz\w*|kund\w*|nutzer\w*|kontingent\w*|umfang|testen|homeoffice|"
            r"laptop\w*|mfa|plugin\w*|modul\w*|mobil\w*|android|ios|werbung|webinar\w*|gehalt\w*|gehalter\w*|bonus\w*|"
            r"crm|erp|cloud|on.?prem\w*|audit\w*|redesign|logo|name\w*|website|domain|vertrieb\w*|marketing|"
            r"entwicklung|personal\w*|schicht\w*|meeting\w*|prozess\w*|freigabe\w*|gebuhr\w*|versand\w*|lager\w*|"
            r"garantie\w*|ruckgabe\w*|lieferung\w*|bericht\w*|daten\w*|dsgvo|pilot\w*|programm\w*|server\w*|dienst\w*|"
            r"umgebung\w*|postgres|kafka|stripe|hubspot|datev|sap|frist\w*|wartung\w*|hotline|filiale\w*|kostenlos\w*|"
            r"gratis\w*|plan\b|csv|rollout|go-live|betrieb|hosting|newsletter|chatbot|ki\b|freeze"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|und|aber|hey|kurze frage|sorry|sagt mal|hallo|moin|mal)\W+){0,3}(?:wer|was|wann|wo|"
            r"welche\w*|warum|wieso|wie|ist|sind|hat|haben|wurde|wird|werden|soll\w*|konn\w*|kann|darf|durfen|gibt es|"
            r"weiss jemand|weis jemand|seid)\b(?! ihr (?:ja )?wisst)(?=[^.!]*$)(?!\s+(?:gewunscht|besprochen|"
            r"angekundigt|vereinbart|abgesprochen|immer|gesagt))(?! (?:jetzt |nun )?(?:durch|entschieden|fix|geritzt)"
            r"[,:.!])(?! [^\s]+ (?:wir|gerade) )(?! (?:grad|gerade|uns|heute|jetzt|eben|soeben|gestern) )"
        ),
        (
            r"\b(?:frage mich|unklar|nicht klar|weiss nicht|weis nicht|keine ahnung|wissen,? ob|ob wir|gefragt,? (?:ob|"
            r"wann|wer|was))\b|\b(?:oder|richtig|stimmt'?s?|ja|ok|okay|nicht wahr|gell|einverstanden)\s*\?|mussen "
            r"(?:\w+ )?(?:noch )?entscheiden|(?:bitte|konnt ihr|konnen wir) (?:\w+ )*(?:entscheid|abstimm)\w*|zu "
            r"entscheiden|(?:wir brauchen|brauchen wir) (?:\w+ )*(?:entscheidung|freigabe)|muss (?:noch )?(?:\w+ )"
            r"*(?:entschieden|beschlossen|genehmigt) werden"
        ),
    ),
    hypothetical=(
        (
            r"^\W*sollten? |\bunter der (?:bedingung|voraussetzung)|\b(?:wenn|falls|sofern|angenommen|sollten wir|"
            r"sollte (?:der|die|das|es)|hatten wir|waren wir|wurden? wir|ware|waren|wurde ich|gesetzt den fall|"
            r"vorausgesetzt|sobald|im falle?|theoretisch|solange|bevor wir|ehe wir|hatte(?:n)? (?:man|der|die))\b|es "
            r"sei denn|nur wenn|hangt (?:\w+ )?(?:davon|von) ab|vorbehaltlich"
        ),
    ),
    proposal=(
        (
            r"\b(?:vielleicht|eventuell|evtl|lasst uns|aus meiner sicht|bin (?:\w+ )?dafur|konnten?|sollten|sollte man|"
            r"vorschlag\w*|schlage|schlagen|vorschlagen|empfehl\w*|ich wurde|wurde (?:eher|sagen|vorschlagen|gern)|"
            r"meiner meinung|finde ich|ich finde|ich denke|ich glaube|denke,|tendiere|ware (?:dafur|gut|schon)|bin "
            r"(?:eher |auch )?(?:dafur|fur)|idee|uberlegen|uberlege|was haltet|was meint|was denkt|wie ware|wunsche|am "
            r"liebsten|plad\w+|entwurf|diskutieren|besprechen|meinungen|abstimmen|mochte\w*|will\b|wollen wir|wurde "
            r"gern|lieber|hoffentlich|wahrscheinlich|vermutlich|moglicherweise|zur diskussion|voraussichtlich)\b"
        ),
    ),
    undecided=(
        (
            r"\b(?:gleich|kurz) (?:essen|mittag|weg)\b|\b(?:heute|gerade|kurz\w*) wegen\b|wegen (?:\w+ )"
            r"?(?:stromausfall\w*|wartung|krankheit|feiertag\w*|bruckentag\w*|umbau\w*|inventur)\b|wir brauchen (?:\w+ "
            r"){0,2}(?:bis|noch)\b"
        ),
        r"\b(?:gerade(?! (?:entschieden|beschlossen|vereinbart))|momentan|im moment|zur zeit|derzeit)\b",
        (
            r"\b(?:noch (?:nicht|keine?|nichts|offen|unklar)|nicht (?:final |endgultig )?(?:entschieden|beschlossen|"
            r"geeinigt|genehmigt|freigegeben|abgestimmt)|keine (?:entscheidung|einigung)|nichts (?:entschieden|"
            r"beschlossen)|steht (?:noch )?(?:aus|nicht fest)|ausstehend|warten (?:noch )?auf|warte (?:noch )?auf|"
            r"offen\b|nie (?:entschieden|beschlossen)|in arbeit|entscheidungs(?:vorlage|grundlage|baum|termin|meeting|"
            r"prozess|findung))"
        ),
    ),
    reported=(
        (
            r"\b(?:angekundigt|kundigt an|laut|angeblich|gehort|gelesen|offenbar|anscheinend|wohl\b|presse\w*|zeitung|"
            r"artikel|meldung|wettbewerber|konkurrenz|mitbewerber|der kunde (?:hat|habe|mochte|will)|die kundin hat|"
            r"(?:der|die) (?:lieferant\w*|anbieter\w*|hersteller\w*|vermieter\w*) (?:stellt|hat|erhoht|wird|will|"
            r"kundigt|streicht)|deren|seine? (?:firma|chef)|ihr(?:e|en)? (?:vorstand|chef|firma|it|einkauf)|sie haben "
            r"(?:sich )?|(?:die stadt|gemeinde|bundesregierung|regierung|bundestag|eu|ezb|gericht|behorde|schule|"
            r"vermieter)\b|siemens|google|microsoft|apple|amazon|sap hat|volkswagen|bosch|telekom|hat mir (?:gesagt|"
            r"erzahlt)|sagte|meinte|erzahlte|sagt,? (?:dass )?(?:sie|er|wir))\b"
        ),
    ),
    past=(
        (
            r"\b(?:damals|fruher|letztes jahr|letzten (?:sommer|winter|herbst|monat)|vorletzt\w+|vor (?:\w+ )?(?:jahr|"
            r"jahren|monaten|ewigkeiten)|ursprunglich|historisch|seinerzeit|einst|zu der zeit|hintergrund|bekanntlich|"
            r"(?:im jahr |in )?(?:19\d\d|20[01]\d|202[0-4])(?! ?(?:euro?|eur|€|kund|nutzer|\$))|wie ihr wisst|zur "
            r"erinnerung|alte firma|vorganger\w*|hatten (?:wir )?(?:\w+ ){0,6}(?:entschieden|beschlossen|vereinbart)|"
            r"hatte (?:\w+ ){0,6}(?:entschieden|beschlossen)|schon (?:langst|damals))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:\d{1,2}(?::\d\d)? uhr|um \d{1,2}(?::\d\d)?|feierabend|mittagspause|pause\b|besprechungsraum|raum "
            r"\w+|teams-link|kalender\w*|termin (?:am|um|verschieben|verlegen)|bis (?:gleich|spater|morgen|dann)|"
            r"weiter im (?:text|programm)|machen wir schluss|schluss fur heute|nachster punkt|tagesordnung|ab \w+ "
            r"(?:bin|bist|seid|ist \w+ (?:nicht|wieder) da)|treffen (?:wir )?uns|sehen uns|horen uns|telefonieren)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:umfrage|abstimmung\s*:|stimmt (?:bitte )?ab|was meint ihr|was haltet ihr|was denkt ihr|wie seht ihr|"
            r"meinungen|einwande\?|oder was|noch nichts entschieden)\b|[.!]\s+(?:oder|ok|okay|einverstanden|passt das|"
            r"passt|einwande|gegenstimmen|richtig|meinungen|was (?:meint|haltet|denkt)|seht ihr)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:couch|sofa|zucker|alkohol|schnaps|netflix-abo|grillen|heirat\w*|verlob\w*|nachbar\w*|handwerker|"
            r"baby|schwanger\w*|rauchen|labrador|trauung|mittagessen|abendessen|fruhstuck|doner|pizza|pasta|currywurst|"
            r"schnitzel|kaffee|tee|bier|kuchen|eis essen|diat|vegan|vegetarisch|fitness\w*|gym\b|yoga|marathon|"
            r"laufschuhe|schuhe|meine? (?:frau|mann|freundin|freund|tochter|sohn|kinder|hund|katze|schwester|bruder|"
            r"mutter|vater|eltern|wohnung|haus|auto|fahrrad|haare|garten)|unsere? (?:hochzeit|kinder|tochter|sohn|hund|"
            r"katze|urlaub|wohnung|haus|garten|kuche)|hund\b|katze|welpe|urlaub\w*|ferien|elternzeit|hochzeit|konzert|"
            r"kino|netflix|friseur|tattoo|wochenende|umzug in|essen gehen|kochen|geburtstag\w*|kantine)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|scherz|spass|spas beiseite|witz|kaffeemaschine|kleiner scherz|weltherrschaft|"
            r"pizzatag|einhorn\w*|bermuda\w*)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:(?:ok(?:ay)?|gut|super|passt|jo|ja|alles klar|geht klar|top|fein),? )?(?:so wird(?:'?s| es) gemacht|"
            r"dann machen wir (?:das|es) so|dann ist das (?:so )?(?:beschlossen|entschieden|abgemacht)|machen wir "
            r"(?:so|das|es so)|so machen wir(?:'s| es| das)|dann (?:machen wir|nehmen wir) (?:das|es|den|die)|"
            r"abgemacht|beschlossen|einverstanden|so (?:ist es )?beschlossen)(?=\s*[.!,-]|$)"
        ),
    ),
)
