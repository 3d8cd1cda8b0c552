"""What a German announcement does to a thing: verbs by their kind, in each of the frames they are announced in."""

from prompts.reading.lexicon.de_parts import BODY, WHEN

_GAP = r"(?:[^\s!?;]+ ){0,8}?"
# Participles: what is done to a thing of ours when it is ended, changed, begun, granted or refused
_STOPPED = (
    r"(?:gestrichen|eingestellt|beendet|abgeschafft|geschlossen|gestoppt|gekundigt|abgesagt|abgeschaltet|abgekundigt|"
    r"aufgelost|aufgegeben|aufgehoben|zuruckgezogen|ausgesetzt|pausiert|eingefroren|storniert|annulliert|widerrufen|"
    r"entfernt|ausgelistet|aussortiert|ausgemustert|stillgelegt|eingestampft|abgewickelt|beerdigt|begraben|dichtgemacht|"
    r"abgeblasen|gecancelt|gekippt|gekillt|verworfen|gesperrt|unterbunden|"
    r"(?:nicht|nie) (?:mehr |weiter |langer |langer )?(?:verlangert|gepflegt|angeboten|unterstutzt|verfolgt|"
    r"weiterverfolgt|weitergefuhrt|fortgefuhrt|entwickelt|weiterentwickelt|besetzt|nachbesetzt|gebaut|umgesetzt|bezahlt|"
    r"ubernommen|erstattet|verkauft|genehmigt|produziert|gedruckt|akzeptiert|angenommen|verschickt|ausgegeben|gefuhrt))"
)
_CHANGED = (
    r"(?:umgestellt|verlegt|verschoben|verlangert|verkurzt|erhoht|angehoben|gesenkt|abgesenkt|reduziert|gekurzt|"
    r"halbiert|verdoppelt|aufgestockt|ausgeweitet|ausgebaut|erweitert|umbenannt|ersetzt|abgelost|ausgetauscht|angepasst|"
    r"gedeckelt|gedrosselt|begrenzt|zusammengelegt|zusammengefuhrt|fusioniert|aufgeteilt|verlagert|ausgelagert|"
    r"ausgegliedert|eingegliedert|angegliedert|unterstellt|zugeordnet|vereinheitlicht|vorgezogen|vertagt|umgebaut|"
    r"saniert|renoviert|umgewandelt|uberfuhrt|zentralisiert|digitalisiert|neu (?:geregelt|ausgeschrieben|besetzt|vergeben))"
)
_BEGUN = (
    r"(?:eingefuhrt|eroffnet|ausgerollt|freigeschaltet|gegrundet|eingerichtet|angeschafft|aufgenommen|festgesetzt|"
    r"festgeschrieben|fortgefuhrt|weitergefuhrt|beibehalten|ausgeschrieben|gesponsert|aufgebaut|pflicht|standard|"
    r"verpflichtend|verbindlich|kostenpflichtig|kostenlos|vorgeschrieben|zugelassen|gestattet|erlaubt)"
)
_GRANTED = (
    r"(?:genehmigt|bewilligt|freigegeben|angenommen|gewahrt|zugesagt|vergeben|beauftragt|erteilt|stattgegeben|"
    r"zugestimmt|gebilligt|verabschiedet|ratifiziert|abgesegnet|ernannt|berufen|befordert|bestellt|gewahlt)"
)
_REFUSED = r"(?:abgelehnt|untersagt|verboten|zuruckgewiesen|ausgeschlossen|nicht genehmigt|nicht bewilligt)"
_DONE_TO = rf"(?:{_STOPPED}|{_CHANGED}|{_BEGUN}|{_GRANTED}|{_REFUSED})"
# When it is so for good, or from when on
_FOR_GOOD = (
    r"(?:dauerhaft|endgultig|ersatzlos|komplett|vollstandig|kunftig|hiermit|mit sofortiger wirkung|bis auf weiteres|"
    r"fortan|grundsatzlich|unwiderruflich|mehrheitlich|einstimmig|offiziell|"
    rf"(?:ab|zum|per|mit wirkung (?:vom|zum)|von|auf|ende|anfang|im) (?:dem )?{WHEN})"
)
# What we do, in the plural of the present; the second list needs its particle
_WE = (
    r"(?:streichen|verlangern|kundigen|verschieben|wechseln|steigen|erhohen|senken|verzichten|beenden|stoppen|werfen|"
    r"behalten|ubernehmen|vereinheitlichen|ersetzen|schlie(?:ss?|ß)en|frieren|deckeln|migrieren|stellen|schalten|"
    r"sponsern|fuhren|fusionieren|verlagern|verlegen|benennen|standardisieren|killen|droppen|canceln|kippen|vergeben|"
    r"feuern|lehnen|trennen|legen|schaffen|reduzieren|kurzen|verdoppeln|halbieren|begrenzen|beschranken|eroffnen|"
    r"kaufen|verkaufen|mieten|bestellen|beauftragen|genehmigen|bewilligen|gewahren|spendieren|untersagen|verbieten|"
    r"verlosen|pausieren|sanieren|renovieren|digitalisieren|zentralisieren|priorisieren|verabschieden uns|entscheiden uns|"
    r"beschranken uns|konzentrieren uns|losen uns|binden uns|bekennen uns|ziehen uns|veraussern|listen|entlassen|"
    r"ernennen|berufen|befordern|erlassen|verwerfen|begraben|beerdigen|verschrotten|ubergeben|uberfuhren)"
)
_SPLIT = (
    r"(?:geben|nehmen|bauen|lagern|gliedern|teilen|rollen|setzen|drehen|fahren|weiten|losen|richten|sagen|tauschen|"
    r"ziehen|heben|stocken|stufen|siedeln|weisen|machen|lassen|schmeissen|schmei(?:ss?|ß)en|raumen|halten|bringen|kehren|"
    r"hangen|stampfen|streifen|wickeln|stossen|melden|schreiben|gleichen|rufen|kaufen|ordnen|passen|steigen|ersetzen)"
)
_AWAY = (
    r"(?:ab|ein|aus|um|auf|weg|raus|rein|dicht|vor|zuruck|zusammen|frei|zu|los|fallen|sausen|bleiben|auslaufen|fest|"
    r"den geldhahn zu|nach)"
)

ACTS_STRONG = (
    (
        r"(?:die |unsere |eure )?(?:wahl|entscheidung) (?:fiel|ist|fallt|lautet)(?: \S+){0,3}? (?:auf|zugunsten|fur|gegen)"
        r"\b|(?:gewonnen|uberzeugt|durchgesetzt|den zuschlag bekommen) (?:hat|haben) (?!\S+ (?:gestern|am wochenende))|"
        r"(?:am ende|letztlich|schlussendlich) (?:hat|haben) (?:uns )?(?:[^\s!?;]+ ){1,4}(?:uberzeugt|gewonnen|sich "
        r"durchgesetzt)"
    ),
    (
        r"(?:per|durch|mit|laut) (?:umlauf|mehrheits|vorstands|gesellschafter|gemeinderats|senats)?(?:beschluss|votum|"
        rf"verfugung) {_GAP}{_DONE_TO}\b|(?:mit|bei) (?:grosser |breiter |klarer |knapper |\d+ )?(?:zweidrittel)?mehrheit "
        rf"{_GAP}(?:angenommen|beschlossen|verabschiedet|abgelehnt)\b|(?:antrag\w*|gesuch\w*|bitte|wunsch) {_GAP}(?:wird|"
        r"wurde) (?:\S+ ){0,3}stattgegeben"
    ),
    rf"(?:tritt|treten) (?:\S+ ){{0,6}}?in kraft\b|wird (?:zum|am|ab) {WHEN} (?:\S+ )?wirksam\b",
    (
        r"(?:wir|ich) (?:haben|habe|hab) (?:uns|mich) (?:[^\s!?;]+ ){0,8}?(?:durchgerungen|festgelegt|geeinigt|"
        r"verstandigt|entschlossen|verpflichtet|committed|ausgesprochen)\b|hab(?:e|en)?(?:'s| es| das)? (?:jetzt |gerade "
        r"|gestern |heute |so )?(?:mit \S+(?: \S+){0,3} )?(?:entschieden|beschlossen|festgelegt|geklart und entschieden)\b"
    ),
    (
        rf"{BODY} (?:und (?:\S+ ){{1,3}})?(?:hat|haben) (?:sich |uns |die |den |das |dem )?{_GAP}(?:angenommen|geeinigt|"
        r"ausgesprochen|durchgerungen|verstandigt|festgelegt|stattgegeben|untersagt|verboten|gestoppt|gestrichen|"
        r"ausgewahlt|beauftragt|grunes licht)\b"
    ),
    (
        r"(?:ok|okay|go|zustimmung|segen|freigabe|grunes licht) (?:von|vom|der|des|aus) [^:.!?\n]{2,30}"
        r"(?: (?:liegt vor|ist da|haben wir|kam)|: )"
    ),
)

ACTS_FIRM = (
    rf"(?:wird|werden|wurde|wurden|ist|sind) {_GAP}{_FOR_GOOD} {_GAP}{_DONE_TO}\b",
    rf"(?:wird|werden|wurde|wurden|ist|sind) {_GAP}{_DONE_TO}\b[^.!?\n]{{0,25}}(?<![^\W_])(?:{_FOR_GOOD}|start (?:ist |in )?kw)",
    rf"{_FOR_GOOD} (?:wird|werden|ist|sind) {_GAP}{_DONE_TO}\b",
    rf"(?:wir {_WE}|{_WE} wir|wir {_SPLIT} [^.!?\n]{{1,70}} {_AWAY}|{_SPLIT} wir (?:[^.!?\n]{{1,60}} )?{_AWAY})\b",
    (
        rf"(?:wir haben|haben wir|ich habe?) {_GAP}(?:{_REFUSED}|{_GRANTED}|gestrichen|gekundigt|eingestellt|abgeblasen|"
        r"abgesagt|gestoppt|gekippt|aufgegeben|zugesagt)\b"
    ),
    (
        r"^\W*(?:neu(?:e regel(?:ung)?|er prozess|e vorgabe|e regelung|er standard|es limit)?|ab heute|ansage|regel|anweisung|"
        r"vorgabe|dienstanweisung|kurz(?:e)? info|bekanntmachung|update (?:zu|zum|zur) [^:.!?\n]{2,40})\s*:\s*"
        r"[^!?\n]{0,80}(?<![^\W_])(?:nur|kein\w*|ohne|immer|pflicht|kommt|bleibt|entfallt|wird|werden|gilt|ab|muss|"
        r"mussen|darf|durfen)\b"
    ),
    (
        r"(?:entfallt|entfallen|fallt weg|fallen weg|fallt aus|findet|finden) (?:[^\s!?;]+ ){0,5}?(?:ersatzlos|kunftig|"
        r"dieses jahr nicht|heuer nicht|20\d\d nicht|nicht mehr|kunftig nicht|dauerhaft|ganz)\b"
    ),
    (
        r"(?:ruckt|steigt) (?:[^\s!?;]+ ){0,3}?(?:zum|zur|in die) \S+ (?:auf|nach)\b|(?:lost|beerbt|vertritt) (?:\S+ ){1,3}"
        r"als \S+(?: \S+){0,3} ab\b|(?:wird|wurde) (?:\S+ ){0,3}?(?:zum|zur) (?:neuen )?\S+ (?:bestellt|ernannt|gewahlt|"
        r"befordert|berufen)\b|(?:leitet|fuhrt|betreut|verantwortet) (?:ab|kunftig|jetzt|zum) "
    ),
    (
        r"(?:wandert|wandern|kommt|kommen|liegt|liegen|geht|gehen|landet) (?:\S+ ){0,3}?(?:auf die lange bank|in die "
        r"tonne|aufs abstellgleis|in die schublade|auf eis|zu den akten|in den papierkorb|in rente)\b|(?:das war'?s|war's "
        r"das) (?:mit|fur)\b|(?:lauft|laufen) (?:\S+ ){0,3}?aus\b[^.!?\n]{0,20}(?:nicht verlangert|ohne ersatz)"
    ),
    (
        r"(?:bleibt|bleiben) (?:aus|an|ein|zu|weg|drin|draussen|unser\w*|fester)\b(?! (?:frage|ratsel|gespannt))|"
        r"(?:lauft|laufen|geht|gehen) (?:ab [^\s]+ |kunftig |jetzt )?(?:nur noch|ausschliesslich|alles|komplett) (?:uber|"
        r"per|mit|digital|online)\b|gibt es (?:ab \S+ |kunftig |jetzt )?nur noch\b"
    ),
    (
        r"^\W*(?:kein|keine|keinen) [^.!?\n,]{3,50} (?:fur|an|bei|mit|in) [^.!?\n]{2,40}(?:[,.!]|$)|"
        r"bis auf weiteres (?:keine?n?|nur|nicht)\b|wird es keine?n? "
    ),
    r"^\W*(?:gestrichen|abgelehnt|genehmigt|bewilligt|gekippt|beerdigt|gestoppt)\s*(?::|wird|wurde|ist)\s*\S",
    r"^\W*(?:der )?plan [a-d] (?:greift|steht|gilt|kommt)\b|^\W*thema [^:.!?\n]{2,40}: (?:gibt|kommt|bleibt|ist|wird|lassen|machen)\b",
    (
        rf"^\W*(?:die|der|das|unsere?|alle|beide|samtliche|[a-z]+(?:zeiten|kosten|preise|gebuhren|frist|fristen)) ?[^.!?\n,]{{0,60}}"
        r"(?:wird|werden) (?!(?:heute|gerade|noch|morgen|derzeit|aktuell|oft|meist|immer|manchmal|im beispiel) )"
        rf"{_GAP}(?:{_STOPPED}|{_CHANGED}|{_REFUSED})\b"
    ),
)

ACTS_MEDIUM = (
    rf"(?:ist|sind|wird|werden|wurde|wurden) {_GAP}{_DONE_TO}\b",
    (
        r"(?:lost|ersetzt|verdrangt) [^.!?\n]{2,40}(?: ab)?\b|(?:wird|werden) (?:\S+ ){0,4}?(?:pflichtfach|chefsache|"
        r"teil (?:von|des|der)|fester bestandteil)\b|(?:wir|ich) werden? [^.!?\n]{3,60}\w(?:en|n)\b(?<!sehen)(?<!prufen)"
        r"(?<!klaren)(?<!schauen)(?<!melden)(?<!besprechen)(?<!diskutieren)(?<!versuchen)(?<!mussen)(?<!konnen)"
    ),
    (
        r"[^\s!?;]{4,} (?:gestrichen|abgeschafft|eingestellt|genehmigt|bewilligt|abgelehnt|freigegeben|gekundigt|abgesagt|"
        r"angenommen|vergeben|verlangert)\s*(?:[.!,]|$)"
    ),
)
