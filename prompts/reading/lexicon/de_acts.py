"""What a German announcement does to a thing: verbs by their kind, in each of the frames they are announced in."""

from prompts.reading.lexicon.de_parts import BODY, WHEN

_GAP = r"(?:[^\s!?;]+ ){0,8}?"
# Participles: what is done to a thing of ours when it is ended, changed, begun, granted or refused
_STOPPED = (
    r"(?:gestrichen|eingestellt|beendet|abgeschafft|geschlossen|gestoppt|gekundigt|abgesagt|abgeschaltet|"
    r"abgekundigt|aufgelost|aufgegeben|aufgehoben|zuruckgezogen|ausgesetzt|pausiert|eingefroren|storniert|"
    r"annulliert|widerrufen|entfernt|ausgelistet|aussortiert|ausgemustert|stillgelegt|eingestampft|"
    r"abgewickelt|beerdigt|begraben|dichtgemacht|abgeblasen|gecancelt|gekippt|gekillt|verworfen|gesperrt|"
    r"unterbunden|(?:nicht|nie) (?:mehr |weiter |langer |langer )?(?:verlangert|gepflegt|angeboten|"
    r"unterstutzt|verfolgt|weiterverfolgt|weitergefuhrt|fortgefuhrt|entwickelt|weiterentwickelt|besetzt|"
    r"nachbesetzt|gebaut|umgesetzt|bezahlt|ubernommen|erstattet|verkauft|genehmigt|produziert|gedruckt|"
    r"akzeptiert|angenommen|verschickt|ausgegeben|gefuhrt))"
)
_CHANGED = (
    r"(?:umgestellt|verlegt|verschoben|verlangert|verkurzt|erhoht|angehoben|gesenkt|abgesenkt|reduziert|"
    r"gekurzt|halbiert|verdoppelt|aufgestockt|ausgeweitet|ausgebaut|erweitert|umbenannt|ersetzt|abgelost|"
    r"ausgetauscht|angepasst|gedeckelt|gedrosselt|begrenzt|zusammengelegt|zusammengefuhrt|fusioniert|"
    r"aufgeteilt|verlagert|ausgelagert|ausgegliedert|eingegliedert|angegliedert|unterstellt|zugeordnet|"
    r"vereinheitlicht|vorgezogen|vertagt|umgebaut|saniert|renoviert|umgewandelt|uberfuhrt|zentralisiert|"
    r"digitalisiert|neu (?:geregelt|ausgeschrieben|besetzt|vergeben))"
)
_BEGUN = (
    r"(?:eingefuhrt|eroffnet|ausgerollt|freigeschaltet|gegrundet|eingerichtet|angeschafft|aufgenommen|"
    r"festgesetzt|festgeschrieben|fortgefuhrt|weitergefuhrt|beibehalten|ausgeschrieben|gesponsert|aufgebaut|"
    r"pflicht|standard|verpflichtend|verbindlich|kostenpflichtig|kostenlos|vorgeschrieben|zugelassen|"
    r"gestattet|erlaubt)"
)
_GRANTED = (
    r"(?:genehmigt|bewilligt|freigegeben|angenommen|gewahrt|zugesagt|vergeben|beauftragt|erteilt|stattgegeben|"
    r"zugestimmt|gebilligt|verabschiedet|ratifiziert|abgesegnet|ernannt|berufen|befordert|bestellt|gewahlt)"
)
_REFUSED = r"(?:abgelehnt|untersagt|verboten|zuruckgewiesen|ausgeschlossen|nicht genehmigt|nicht bewilligt)"
_DONE_TO = rf"(?:{_STOPPED}|{_CHANGED}|{_BEGUN}|{_GRANTED}|{_REFUSED})"
# When it is so for good, or from when on
_FOR_GOOD = (
    r"(?:dauerhaft|endgultig|ersatzlos|komplett|vollstandig|kunftig|hiermit|mit sofortiger wirkung|bis auf "
    r"weiteres|fortan|grundsatzlich|unwiderruflich|mehrheitlich|einstimmig|offiziell|"
    rf"(?:ab|zum|per|mit wirkung (?:vom|zum)|von|auf|ende|anfang|im) (?:dem )?{WHEN})"
)
# What we do, in the plural of the present; the second list needs its particle
_WE = (
    r"(?:streichen|verlangern|kundigen|verschieben|wechseln|steigen|erhohen|senken|verzichten|beenden|stoppen|"
    r"werfen|behalten|ubernehmen|vereinheitlichen|ersetzen|schlie(?:ss?|ß)en|frieren|deckeln|migrieren|"
    r"stellen|schalten|sponsern|fuhren|fusionieren|verlagern|verlegen|benennen|standardisieren|killen|droppen|"
    r"canceln|kippen|vergeben|feuern|lehnen|trennen|legen|schaffen|reduzieren|kurzen|verdoppeln|halbieren|"
    r"begrenzen|beschranken|eroffnen|kaufen|verkaufen|mieten|bestellen|beauftragen|genehmigen|bewilligen|"
    r"gewahren|spendieren|untersagen|verbieten|verlosen|pausieren|sanieren|renovieren|digitalisieren|"
    r"zentralisieren|priorisieren|verabschieden uns|entscheiden uns|beschranken uns|konzentrieren uns|losen "
    r"uns|binden uns|bekennen uns|ziehen uns|veraussern|listen|entlassen|ernennen|berufen|befordern|erlassen|"
    r"verwerfen|begraben|beerdigen|verschrotten|ubergeben|uberfuhren)"
)
_SPLIT = (
    r"(?:geben|nehmen|bauen|lagern|gliedern|teilen|rollen|setzen|drehen|fahren|weiten|losen|richten|sagen|"
    r"tauschen|ziehen|heben|stocken|stufen|siedeln|weisen|machen|lassen|schmeissen|schmei(?:ss?|ß)en|raumen|"
    r"halten|bringen|kehren|hangen|stampfen|streifen|wickeln|stossen|melden|schreiben|gleichen|rufen|kaufen|"
    r"ordnen|passen|steigen|ersetzen)"
)
_AWAY = (
    r"(?:ab|ein|aus|um|auf|weg|raus|rein|dicht|vor|zuruck|zusammen|frei|zu|los|fallen|sausen|bleiben|"
    r"auslaufen|fest|den geldhahn zu|nach)"
)

ACTS_STRONG = (
    (
        r"(?:die |unsere |eure )?(?:wahl|entscheidung) (?:fiel|ist|fallt|lautet)(?: \S+){0,3}? (?:auf|zugunsten|"
        r"fur|gegen)\b|(?:gewonnen|uberzeugt|durchgesetzt|den zuschlag bekommen) (?:hat|haben) (?!\S+ (?:gestern|"
        r"am wochenende))|(?:am ende|letztlich|schlussendlich) (?:hat|haben) (?:uns )?(?:[^\s!?;]+ "
        r"){1,4}(?:uberzeugt|gewonnen|sich durchgesetzt)"
    ),
    (
        r"(?:per|durch|mit|laut) (?:umlauf|mehrheits|vorstands|gesellschafter|gemeinderats|senats)?(?:beschluss|"
        r"votum|"
        rf"verfugung) {_GAP}{_DONE_TO}\b|(?:mit|bei) (?:grosser |breiter |klarer |knapper |\d+ "
        rf")?(?:zweidrittel)?mehrheit {_GAP}(?:angenommen|beschlossen|verabschiedet|abgelehnt)\b|(?:antrag\w*|"
        rf"gesuch\w*|bitte|wunsch) {_GAP}(?:wird|"
        r"wurde) (?:\S+ ){0,3}stattgegeben"
    ),
    rf"(?:tritt|treten) (?:\S+ ){{0,6}}?in kraft\b|wird (?:zum|am|ab) {WHEN} (?:\S+ )?wirksam\b",
    (
        r"(?:wir|ich) (?:haben|habe|hab) (?:uns|mich) (?:[^\s!?;]+ ){0,8}?(?:durchgerungen|festgelegt|geeinigt|"
        r"verstandigt|entschlossen|verpflichtet|committed|ausgesprochen)\b|hab(?:e|en)?(?:'s| es| das)? (?:jetzt |"
        r"gerade |gestern |heute |so )?(?:mit \S+(?: \S+){0,3} )?(?:entschieden|beschlossen|festgelegt|geklart "
        r"und entschieden)\b"
    ),
    (
        rf"{BODY} (?:und (?:\S+ ){{1,3}})?(?:hat|haben) (?:sich |uns |die |den |das |dem )?{_GAP}(?:angenommen|"
        rf"geeinigt|"
        r"ausgesprochen|durchgerungen|verstandigt|festgelegt|stattgegeben|untersagt|verboten|gestoppt|gestrichen|"
        r"ausgewahlt|beauftragt|grunes licht)\b"
    ),
    (
        r"(?:ok|okay|go|zustimmung|segen|freigabe|grunes licht) (?:von|vom|der|des|aus) [^:.!?\n]{2,30}(?: "
        r"(?:liegt vor|ist da|haben wir|kam)|: )"
    ),
)

ACTS_FIRM = (
    rf"(?:wird|werden|wurde|wurden|ist|sind) {_GAP}{_FOR_GOOD} {_GAP}{_DONE_TO}\b",
    (
        rf"(?:wird|werden|wurde|wurden|ist|sind) {_GAP}{_DONE_TO}\b[^.!?\n]{{0,25}}(?<![^\W_])(?:{_FOR_GOOD}|"
        rf"start (?:ist |in )?kw)"
    ),
    rf"{_FOR_GOOD} (?:wird|werden|ist|sind) {_GAP}{_DONE_TO}\b",
    rf"(?:wir {_WE}|{_WE} wir|wir {_SPLIT} [^.!?\n]{{1,70}} {_AWAY}|{_SPLIT} wir (?:[^.!?\n]{{1,60}} )?{_AWAY})\b",
    (
        rf"(?:wir haben|haben wir|ich habe?) {_GAP}(?:{_REFUSED}|{_GRANTED}|gestrichen|gekundigt|eingestellt|"
        rf"abgeblasen|"
        r"abgesagt|gestoppt|gekippt|aufgegeben|zugesagt)\b"
    ),
    (
        r"^\W*(?:neu(?:e regel(?:ung)?|er prozess|e vorgabe|e regelung|er standard|es limit)?|ab heute|ansage|"
        r"regel|anweisung|vorgabe|dienstanweisung|kurz(?:e)? info|bekanntmachung|update (?:zu|zum|zur) "
        r"[^:.!?\n]{2,40})\s*:\s*[^!?\n]{0,80}(?<![^\W_])(?:nur|kein\w*|ohne|immer|pflicht|kommt|bleibt|entfallt|"
        r"wird|werden|gilt|ab|muss|mussen|darf|durfen)\b"
    ),
    (
        r"(?:entfallt|entfallen|fallt weg|fallen weg|fallt aus|findet|finden) (?:[^\s!?;]+ ){0,5}?(?:ersatzlos|"
        r"kunftig|dieses jahr nicht|heuer nicht|20\d\d nicht|nicht mehr|kunftig nicht|dauerhaft|ganz)\b"
    ),
    (
        r"(?:ruckt|steigt) (?:[^\s!?;]+ ){0,3}?(?:zum|zur|in die) \S+ (?:auf|nach)\b|(?:lost|beerbt|vertritt) "
        r"(?:\S+ ){1,3}als \S+(?: \S+){0,3} ab\b|(?:wird|wurde) (?:\S+ ){0,3}?(?:zum|zur) (?:neuen )?\S+ "
        r"(?:bestellt|ernannt|gewahlt|befordert|berufen)\b|(?:leitet|fuhrt|betreut|verantwortet) (?:ab|kunftig|"
        r"jetzt|zum) "
    ),
    (
        r"(?:wandert|wandern|kommt|kommen|liegt|liegen|geht|gehen|landet) (?:\S+ ){0,3}?(?:auf die lange bank|in "
        r"die tonne|aufs abstellgleis|in die schublade|auf eis|zu den akten|in den papierkorb|in rente)\b|(?:das "
        r"war'?s|war's das) (?:mit|fur)\b|(?:lauft|laufen) (?:\S+ ){0,3}?aus\b[^.!?\n]{0,20}(?:nicht verlangert|"
        r"ohne ersatz)"
    ),
    (
        r"(?:bleibt|bleiben) (?:aus|an|ein|zu|weg|drin|draussen|unser\w*|fester)\b(?! (?:frage|ratsel|gespannt))|"
        r"(?:lauft|laufen|geht|gehen) (?:ab [^\s]+ |kunftig |jetzt )?(?:nur noch|ausschliesslich|alles|komplett) "
        r"(?:uber|per|mit|digital|online)\b|gibt es (?:ab \S+ |kunftig |jetzt )?nur noch\b"
    ),
    (
        r"^\W*(?:kein|keine|keinen) [^.!?\n,]{3,50} (?:fur|an|bei|mit|in) [^.!?\n]{2,40}(?:[,.!]|$)|bis auf "
        r"weiteres (?:keine?n?|nur|nicht)\b|wird es keine?n? "
    ),
    r"^\W*(?:gestrichen|abgelehnt|genehmigt|bewilligt|gekippt|beerdigt|gestoppt)\s*(?::|wird|wurde|ist)\s*\S",
    (
        r"^\W*(?:der )?plan [a-d] (?:greift|steht|gilt|kommt)\b|^\W*thema [^:.!?\n]{2,40}: (?:gibt|kommt|bleibt|"
        r"ist|wird|lassen|machen)\b"
    ),
    (
        rf"^\W*(?:die|der|das|unsere?|alle|beide|samtliche|[a-z]+(?:zeiten|kosten|preise|gebuhren|frist|fristen)) "
        r"(?:[^\s!?;,]+ ){0,7}?(?:wird|werden) (?!(?:heute|gerade|noch|morgen|derzeit|aktuell|oft|meist|immer|"
        r"manchmal|im beispiel) )"
        rf"{_GAP}(?:{_STOPPED}|{_CHANGED}|{_REFUSED})\b"
    ),
)

ACTS_MEDIUM = (
    rf"(?:ist|sind|wird|werden|wurde|wurden) {_GAP}{_DONE_TO}\b",
    (
        r"(?:lost|ersetzt|verdrangt) [^.!?\n]{2,40}(?: ab)?\b|(?:wird|werden) (?:\S+ ){0,4}?(?:pflichtfach|"
        r"chefsache|teil (?:von|des|der)|fester bestandteil)\b|(?:wir|ich) werden? [^.!?\n]{3,60}\w(?:en|"
        r"n)\b(?<!sehen)(?<!prufen)(?<!klaren)(?<!schauen)(?<!melden)(?<!besprechen)(?<!diskutieren)"
        r"(?<!versuchen)(?<!mussen)(?<!konnen)"
    ),
    (
        r"[^\s!?;]{4,} (?:gestrichen|abgeschafft|eingestellt|genehmigt|bewilligt|abgelehnt|freigegeben|gekundigt|"
        r"abgesagt|angenommen|vergeben|verlangert)\s*(?:[.!,]|$)"
    ),
)
