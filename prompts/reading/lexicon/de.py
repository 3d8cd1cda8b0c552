"""German; written without umlauts, because the reading folds them."""

from prompts.reading.lexicon.de_acts import ACTS_FIRM, ACTS_MEDIUM, ACTS_STRONG
from prompts.reading.lexicon.de_parts import BODY, BUSINESS, DONE, MATTER, ROLE, RULE, VERB, WHEN
from prompts.reading.lexicon.de_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="de",
    first=(
        "kostet|kosten |brauch|endet|enden |steigt|sinkt|wechselt|schliess|startet|erscheint|kommt |ubernimmt|"
        "zieht |gilt |geht |ohne |entfall|lauft aus|bekomm|freigabe|raus|zahlen|stellen|umfasst|gehort|statt |"
        "machtwort|basta|nehmen|thema durch|faellt weg|haken dran|entsch|beschl|vereinbar|festgel|geeinig|wir | "
        "ab |fazit|ergebnis|steht fest|abgesegn|genehmig|freigeg|grunes licht|kein|bleibt|machen wir|nehmen wir|"
        "final|verabschied|es wird|abgemacht|zugestimmt|vom tisch|gestrichen|eingestellt|verlangert|abgeschaltet|"
        "entfallt|gehen |durch:|wird |werden |verstandigt|festgezurrt|kommando|eingefroren|bewilligt|bleiben |"
        "offiziell|kurz |unterm strich|also:|zuschlag|rennen|zusage|absage|nein |trennen|wandert|untersagt|"
        "verboten|verpflichtend|verbindlich|pflicht|stampfen|gestorben|geschichte|tot|abgelehnt|abgesagt|leitung|"
        "zusammengelegt|berichte|gedeckelt|einstellungsstopp|tinte|unterschrieben|einigung|deal |steht |"
        "vorgezogen|vorrang|rutscht|nagel|wurfel|drops|unter dach|in trockenen|fliegt|fliegen|stirbt|sterben| so "
        "wird|alles klar|lauft|ab jetzt|ernannt|befordert|aufgelost|hiring"
    ),
    strong=(
        *ACTS_STRONG,
        r"^\W*(?:konsens|fazit|plananderung|kursanderung|unterm strich|nagel mit kopfen)[^:.!?\n]{0,50}:\s*\S",
        (
            r"(?:die )?wurfel (?:sind|ist) gefallen\b|(?:der )?drops ist gelutscht\b|(?:die )?tinte ist trocken\b|"
            r"(?:ist|sind) (?:jetzt |nun |endlich )?(?:unter dach und fach|in trockenen tuchern|in stein gemeisselt|"
            r"beschlossene sache)\b|(?:die )?sache ist (?:geritzt|gegessen)\b|(?:haben|machen) (?:\w+ ){0,3}nagel mit "
            r"kopfen\b|wir ziehen (?:\S+ ){1,6}(?:den stecker|einen schlussstrich|die reissleine)\b|(?:der )?deal "
            r"(?:mit \S+(?: \S+){0,3} )?(?:steht|ist (?:durch|fix|unterschrieben))\b|einigung (?:[^.!?\n]{1,40} "
            r")?(?:steht|erzielt)\b"
        ),
        (
            rf"{BODY} (?:hat|haben|ist|sind) (?:[^\s!?;]+ ){{0,10}}?(?:zugestimmt|genehmigt|entschieden|beschlossen|"
            r"freigegeben|abgesegnet|bewilligt|abgelehnt|verabschiedet|gestimmt|votiert|einverstanden|dafur gestimmt|"
            r"gekippt|gewahlt|ernannt|berufen|bestatigt|zugesagt|gebilligt|durchgewunken)\b"
        ),
        (
            rf"(?:vom|von der|aus der|aus dem) {BODY} (?:kam|kommt|gibt es|gab es|haben wir|liegt) (?:[^\s!?;]+ "
            rf"){{0,4}}?(?:das (?:ja|"
            r"ok|okay|go|nein)|die (?:freigabe|zusage|absage)|grunes licht|ein (?:ja|nein|klares (?:ja|nein)))\b"
        ),
        (
            r"(?:budget|stellen?|antrag|vertrag|angebot|plan|freigabe|projekt) (?:ist|sind) (?:jetzt |nun |endlich "
            r")?(?:durch|genehmigt|freigegeben|bewilligt|unterschrieben)\b"
        ),
        (
            r"(?:lehnen wir|wir lehnen) [^.!?\n]{0,60}\bab\b|lehnen wir ab\b|wir sagen (?:nein|ab|ja)\b|(?:ist|sind) "
            r"(?:so )?(?:mit \S+ )?(?:abgesprochen|abgestimmt|vereinbart)\b"
        ),
        (
            r"(?:wir haben|haben wir|wir hatten|hab(?:e|en)? (?:ich|wir)|"
            rf"ich hab(?:e)?)(?: [^\s!?;]+){{0,14}}? {DONE}\b"
        ),
        r"(?:entschieden|geeinigt|verstandigt|festgelegt) haben wir (?:uns |das )?(?:auf|fur|gegen|dass)?\b",
        (
            r"(?:es )?(?:ist|sind|wurden?|ward) (?:damit |nun |jetzt |somit |hiermit |heute |soeben |final |"
            rf"endgultig |offiziell |im \S+ |vom \S+ ){{0,3}}{DONE}\b"
        ),
        r"(?:damit |somit |jetzt |nun )?steht (?:jetzt |nun |damit |also )?fest\b",
        (
            r"(?:entscheidung|beschluss|entschieden|beschlossen|beschlussen|fazit|ergebnis|festgelegt|vereinbart|"
            r"abgemacht|genehmigt|freigegeben|abgesegnet|finale entscheidung|final|endgultig|fix|offiziell|"
            r"verabschiedet)(?: (?:aus|von|vom|des|der|im|in|zu|zum|zur|nach|heute|"
            r"fur)\b[^:.!?\n]{0,50}?)?\s*[:,]\s+\S"
        ),
        (
            r"(?:entscheidung|beschluss|entschieden|beschlossen|ergebnis|fazit|final|fix)\s+-\s+\S|die entscheidung "
            r"ist (?:gefallen|getroffen|da|durch)"
        ),
        (
            r"(?:wir gehen|gehen wir) (?:also |jetzt |nun |final )?(?:mit|in richtung)\b|(?:wir bleiben|bleiben wir|"
            r"es bleibt|bleibt es) (?:also |jetzt |nun |definitiv )?(?:bei(?:m)?|dabei)\b|(?:wir machen|machen wir) "
            r"(?:es |das )?(?:jetzt |so )?mit\b|(?:wir nehmen|nehmen wir)\b|(?:wir setzen|setzen wir) (?:\w+ "
            r"){0,2}auf\b|(?:es wird|wird es) (?:also |nun |jetzt |dann )?(?:variante|option|version|plan|\ue000)"
        ),
        (
            r"(?:der |die |das |unsere? |unser )?(?:vorstand|geschaftsfuhrung|geschaftsleitung|gf|betriebsrat|"
            r"management|fuhrungsteam|lenkungsausschuss|steuerkreis|leitung|aufsichtsrat|cfo|ceo|cto|finance|legal|"
            r"rechtsabteilung|einkauf|team|mt|finanzen|budgetausschuss|produktrat) (?:hat|haben) (?:[^\s!?;]+ "
            r"){0,8}?(?:zugestimmt|genehmigt|entschieden|beschlossen|freigegeben|grunes licht|abgesegnet|bewilligt|"
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
            r"(?:doch|am ende|letztlich) keine? (?:\S+ ){1,3}(?:20\d\d|dieses jahr|heuer)|(?:betragt|betragen) (?:\S+ "
            r"){0,2}(?:kunftig|ab|jetzt)|(?:kommt|kommen) erst (?:20\d\d|im|in|nachstes)"
        ),
        (
            r"(?:^\W*hab(?:en)?|(?:wir|ich) hab(?:en|e)?|hab(?:en|e)? (?:wir|ich)) (?:[^\s!?;]+ "
            r"){0,12}?(?:unterschrieben|abgelehnt|gekundigt|gestrichen|vergeben|verworfen|beauftragt|abgeblasen|"
            r"zugesagt|abgesagt|gestoppt|gekippt|aufgegeben|eine absage \w+|nein gesagt|den stecker gezogen)\b|"
            r"(?:bleibt|bleiben) (?:alles )?(?:so )?wie (?:es ist|sie sind|er ist|gehabt)\b"
        ),
        (
            r"(?:es wird|wird es) (?:[^\s!?;]+ ){0,3}keine?n? [^.!?\n]{2,50} geben\b|wird es (?:\w+ )?nicht (?:mehr "
            r")?geben\b|wir geben [^.!?\n]{2,40} auf\b"
        ),
        rf"{BODY} (?:stimmt|lehnt|gewahrt|genehmigt|bewilligt|gibt uns|sagt (?:ja|nein)|gibt grunes licht)\b",
        (
            r"(?:den |der )?(?:zuschlag|auftrag) [^.!?\n]{0,60}\b(?:erhalt|bekommt|geht an|haben wir|ging (?:heute |"
            r"jetzt )?an|erteilt)\b|(?:erhalt|erhalten|bekommt|bekommen|hat|gewinnt|haben|macht|machen|gemacht) "
            r"[^.!?\n]{0,40}(?:den zuschlag|den auftrag|die ausschreibung gewonnen|das rennen)\b|das rennen "
            r"[^.!?\n]{0,60}\bgemacht\b|wir bleiben (?:[^\s!?;]+ ){1,4}treu\b"
        ),
        (
            rf"(?:ab|seit|per|mit wirkung (?:vom|zum)|zum|mit) (?:{WHEN}|sofortiger "
            rf"wirkung)\b[^.!?\n]{{0,80}}(?<![^\W_]){RULE}\b"
        ),
        (
            rf"(?:nur noch|{RULE}) [^.!?\n]{{0,50}}(?<![^\W_])(?:ab (?:sofort|jetzt|(?:dem )?\d|{WHEN})|mit "
            r"sofortiger wirkung)\b"
        ),
        (
            rf"{MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:ist|sind|wird|werden|wurde|wurden) (?:hiermit |damit |jetzt |"
            r"leider |endgultig |somit |nun |erstmal )?(?:abgelehnt|gestorben|geschichte|tot|vom tisch|begraben|"
            r"beerdigt|bewilligt|angenommen|abgeblasen|gekippt|verworfen|vom tisch genommen|gescheitert)\b|(?:ist|"
            r"sind) (?:damit |jetzt |somit |nun |endgultig |fur uns )?(?:geschichte|vom tisch|beerdigt|begraben|"
            r"abgehakt)\b"
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
            rf"(?:wird|werden) (?:[^\s!?;]+ ){{0,4}}?(?:neue\w? |unsere? |zum |zur |offiziell )?{ROLE}\b|(?:berichtet|"
            r"berichten) (?:[^\s!?;]+ ){0,4}(?:direkt )?an (?:den|die|das|\w+)\b"
        ),
        (
            r"(?:termin|datum|zeitplan|fahrplan|plan|name|preis|besetzung|reihenfolge|kurs|entscheidung) steht(?: "
            r"jetzt| nun| endlich| damit)?\s*(?:[:,.!-]|fest|$)|(?:hat|haben|bekommt|bekommen) (?:jetzt |ab \w+ |"
            r"damit |klar |ganz klar )?(?:vorrang|prioritat)\b|(?:wandert|wandern|zieht|ziehen|wechselt|wechseln) "
            r"(?:\S+ ){0,3}?(?:von|weg von) \S+(?: \S+){0,3} (?:zu|nach|auf)\b|^\W*(?:ergebnis|beschluss|"
            r"entscheidung) (?:der|des|aus|vom|von) [^:.!?\n]{2,40} - |rutscht (?:\w+ )?(?:in|ins|auf)\b|"
            r"^\W*(?:unterschrieben|unterzeichnet)\b|(?:einstellungs|ausgaben|reise)stopp?\b|hiring freeze\b"
        ),
        (
            r"wir (?:ziehen uns|treten) [^.!?\n]{0,60}zuruck\b|wir machen (?:\S+ ){1,4}(?:dicht|zu)\b|wir stecken "
            r"[^.!?\n]{1,40} in\b"
        ),
        *ACTS_FIRM,
    ),
    medium=(
        *ACTS_MEDIUM,
        r"(?:hat|haben) (?:\S+ ){0,3}gewonnen\b|(?:killen|droppen|kippen|canceln) wir\b",
        (r"^\W*(?:kurz und knapp|kurz gesagt|also)[^:.!?\n]{0,30}(?::| -)\s"),
        (
            r"(?:ist|sind) (?:jetzt |damit |dann )?raus\b|kunftig\b|heisst es\b|nicht drin\b|(?:schlie(?:sst|ßt)|"
            r"wandert|wandern|endet|wechselt|zieht) (?:[^\s!?;]+ ){0,3}?(?:zum|am|ab|zu|von|nach|ende)\b|gibt es "
            r"(?:ab|nur)\b|lauft (?:\S+ ){0,3}bis (?:ende )?20\d\d|(?:keine?n?|kein) \S+ (?:\S+ ){0,4}(?:dieses|"
            r"nachstes|heuer|2\d{3})\b"
        ),
        (
            r"(?:kostet|kosten|braucht|brauchen|benotigt|benotigen|endet|enden|steigt|steigen|sinkt|sinken|wechselt|"
            r"wechseln|schliesst|schlie\wt|startet|starten|erscheint|erscheinen|umfasst|enthalt|gehort|ubernimmt|geht|"
            r"gehen|zieht|ziehen|bekommt|bekommen|gilt|gelten|zahlen|kommt|kommen)(?: [^\s!?;]+){0,5}? (?:ab|auf|zum|"
            r"kunftig|ohne|nicht mehr|erst|nur|nur noch|zwei|statt|jetzt|von|in|fur|live|weg|raus|um|dauerhaft|uber|"
            r"im|am|nach|ins|ende)\b"
        ),
        r"^\W*keine?n? [^.!?\n]{3,60} (?:ohne|uber|unter|ab|am) ",
        (
            r"(?:bleibt|bleiben)\b[^.!?\n]{0,50}\b(?:geschlossen|offen|kostenlos|bestehen|unverandert|gesperrt|frei|"
            r"dabei|erhalten)\b|keine ausnahmen?\b"
        ),
        rf"(?:wir {VERB}|{VERB} wir)\b",
        (
            r"wir werden\b(?! sehen| sehn| mal| schauen| prufen)|werden wir\b(?! sehen)|wir (?:nutzen|verwenden|"
            r"verlassen|verkaufen|bauen) (?:\w+ ){0,3}(?:kein|nicht mehr|nur noch|kunftig)"
        ),
        rf"(?:ab|per|mit wirkung (?:vom|zum)|zum|beginnend) {WHEN}",
        (
            r"kein(?:e|en|er)? \S+(?: \S+){0,4} mehr\b|(?:nicht mehr|nur noch|kunftig|fortan|von nun an|bis auf "
            r"weiteres|dauerhaft|ohne ausnahme)\b"
        ),
        (
            r"(?:bleibt|bleiben) (?:bei|kostenlos|unverandert|bestehen|wie|gleich|intern|geschlossen|offen|erhalten|"
            r"auf)\b|(?:entfallt|entfallen|fallt weg|fallen weg|gilt ab|gelten ab|bekommt|bekommen|lauft aus|"
            r"wandert)\b"
        ),
        (
            r"(?:ich entscheide|ich habe mich (?:fur|gegen)|meine entscheidung|machtwort|basta|ende der diskussion|"
            r"thema (?:ist )?durch|thema erledigt)\b"
        ),
    ),
    support=(
        rf"(?:ab|zum|per|bis|seit|im|vom|fur|ende|nach) {WHEN}",
        (
            r"\b(?:deshalb|daher|also|darum|stattdessen|statt|nicht mehr|nur noch|kunftig|dauerhaft|komplett|"
            r"endgultig|definitiv|kein\w*|ohne ausnahme|einheitlich|standardmasig|dieses jahr|nachstes jahr|dieses "
            r"quartal|sofort|bis auf weiteres|team|leute|info|hinweis|ok|okay|so|gut|heads.?up|zur info|update|nach|"
            r"wegen|weil|da |damit)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|prozent|€|eur|tage|wochen|monate|jahre|k\b)",
        r"kunden?|feedback|vertrag|kundigung",
    ),
    business=BUSINESS,
    vetoes=VETOES,
    bare=(
        (
            r"(?:(?:ok(?:ay)?|gut|super|passt|jo|ja|alles klar|geht klar|top|fein),? )?(?:so wird(?:'?s| es) gemacht|"
            r"dann machen wir (?:das|es) so|dann ist das (?:so )?(?:beschlossen|entschieden|abgemacht)|machen wir "
            r"(?:so|das|es so)|so machen wir(?:'s| es| das)|dann (?:machen wir|nehmen wir) (?:das|es|den|die)|"
            r"abgemacht|beschlossen|einverstanden|so (?:ist es )?beschlossen)(?=\s*[.!,-]|$)"
        ),
    ),
)
