"""German; written without umlauts, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:entschieden|beschlossen|vereinbart|festgelegt|geeinigt|verabschiedet|verstandigt|durchgewunken|"
    r"abgesegnet|freigegeben"
    r"|genehmigt|festgezurrt|ausgewahlt|entschlossen|abgestimmt|abgemacht|verabredet|bewilligt|"
    r"einstimmig|darauf verstandigt)"
)
_WHEN = (
    r"(?:sofort|heute|morgen|jetzt|(?:kommende|nachste|dies)\w* (?:woche|monat|quartal|jahr|sprint|"
    r"release|montag)|(?:dem )?\d{1,2}\.|(?:anfang |mitte |ende )?(?:januar|februar|marz"
    r"|april|mai|juni|juli|august|september|oktober|november|dezember|q[1-4]|20\d\d|des (?:monats|"
    r"jahres|quartals))|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|kw ?\d+|version \d+)"
)
_VERB = (
    r"(?:nehmen|bleiben bei|setzen (?:\w+ )?auf|streichen|stellen|schalten|verlangern|kundigen|"
    r"verschieben|wechseln|steigen|fuhren|erhohen|senken|verzichten"
    r"|beenden|stoppen|werfen|schaffen|behalten|ubernehmen|vereinheitlichen|migrieren|ersetzen|"
    r"schliessen|schlies?en|eroffnen|offnen|fusionieren|kaufen|verkaufen|sponsern|gewahren|bieten"
    r"|frieren|begrenzen|deckeln|heben|starten|veroffentlichen|liefern|bauen|machen|gehen|ziehen|"
    r"verlagern|investieren|benennen|unterstutzen|akzeptieren|lehnen|legen|holen|trennen|zahlen|"
    r"berechnen|standardisieren|priorisieren|reduzieren|kurzen|halten|lassen|geben|konzentrieren)"
)

LEXICON = Lexicon(
    code="de",
    first=(
        "kostet|kosten |brauch|endet|enden |steigt|sinkt|wechselt|schliess|startet|erscheint|kommt |"
        "ubernimmt|zieht |gilt |geht |ohne |entfall|lauft aus|bekomm|freigabe|raus|zahlen|stellen|umfasst|"
        "gehort|statt |"
        "machtwort|basta|nehmen|thema durch|faellt weg|haken dran|entsch|beschl|vereinbar|festgel|geeinig|"
        "wir | ab |fazit|ergebnis|steht fest|abgesegn|genehmig|freigeg|grunes licht|kein|bleibt|machen wir|"
        "nehmen wir|final|verabschied|es wird|abgemacht|zugestimmt|vom tisch|gestrichen|eingestellt|"
        "verlangert|abgeschaltet|entfallt|gehen |durch:|wird |werden |verstandigt|festgezurrt|kommando|"
        "eingefroren|bewilligt|bleiben |offiziell"
    ),
    strong=(
        r"^\W*(?:konsens|fazit|planänderung|plananderung|kursanderung)[^:.!?\n]{0,50}:\s*\S",
        (
            r"(?:budget|stellen?|antrag|vertrag|angebot|plan|freigabe|projekt) (?:ist|sind) (?:jetzt |nun |"
            r"endlich )?(?:durch|genehmigt|freigegeben|bewilligt|unterschrieben)\b"
        ),
        (
            r"(?:lehnen wir|wir lehnen) [^.!?\n]{0,60}\bab\b|lehnen wir ab\b|wir sagen (?:nein|ab|ja)\b|(?:ist|"
            r"sind) (?:so )?(?:mit \S+ )?(?:abgesprochen|abgestimmt|vereinbart)\b"
        ),
        (
            r"(?:wir haben|haben wir|wir hatten|hab(?:e|en)? (?:ich|wir)|"
            rf"ich hab(?:e)?)(?: [^\s.!?;]+){{0,14}}? {_DONE}\b"
        ),
        r"(?:entschieden|geeinigt|verstandigt|festgelegt) haben wir (?:uns |das )?(?:auf|fur|gegen|dass)?\b",
        (
            r"(?:es )?(?:ist|sind|wurden?|ward) (?:damit |nun |jetzt |somit |hiermit |heute |soeben |final |"
            rf"endgultig |offiziell |im \S+ |vom \S+ ){{0,3}}{_DONE}\b"
        ),
        r"(?:damit |somit |jetzt |nun )?steht (?:jetzt |nun |damit |also )?fest\b",
        (
            r"(?:entscheidung|beschluss|entschieden|beschlossen|beschlussen|fazit|ergebnis|festgelegt|"
            r"vereinbart|abgemacht|genehmigt|freigegeben|abgesegnet|finale entscheidung|final|endgultig|fix|"
            r"offiziell|verabschiedet)(?: (?:aus|von|vom|des|der|im|in|zu|zum|zur|nach|heute|"
            r"fur)\b[^:.!?\n]{0,50}?)?\s*[:,]\s+\S"
        ),
        (
            r"(?:entscheidung|beschluss|entschieden|beschlossen|ergebnis|fazit|final|fix)\s+-\s+\S|"
            r"die entscheidung ist (?:gefallen|getroffen|da|durch)"
        ),
        (
            r"(?:wir gehen|gehen wir) (?:also |jetzt |nun |final )?(?:mit|in richtung)\b|(?:wir bleiben|"
            r"bleiben wir|es bleibt|bleibt es) (?:also |jetzt |nun |definitiv )?(?:bei(?:m)?|dabei)\b|"
            r"(?:wir machen|machen wir) (?:es |das )?(?:jetzt |so )?mit\b|(?:wir nehmen|nehmen wir)\b|"
            r"(?:wir setzen|setzen wir) (?:\w+ ){0,2}auf\b|(?:es wird|wird es) (?:also |nun |jetzt |"
            r"dann )?(?:variante|option|version|plan|\ue000)"
        ),
        (
            r"(?:der |die |das |unsere? |unser )?(?:vorstand|geschaftsfuhrung|geschaftsleitung|gf|betriebsrat|"
            r"management|fuhrungsteam|lenkungsausschuss|steuerkreis|leitung|aufsichtsrat|cfo|ceo|cto|finance|"
            r"legal|rechtsabteilung|einkauf|team|mt|finanzen|budgetausschuss|produktrat) (?:hat|"
            r"haben) (?:[^\s.!?;]+ ){0,8}?(?:zugestimmt|genehmigt|entschieden|beschlossen|freigegeben|"
            r"grunes licht|abgesegnet|bewilligt|abgelehnt|durchgewunken|ja gesagt|verabschiedet|zugesagt|"
            r"gegeben)"
        ),
        (
            r"(?:vom|von der|durch (?:den|die)) (?:vorstand|gf|geschaftsfuhrung|geschaftsleitung|management|"
            r"betriebsrat|legal|finance|cfo|ceo)\b[^.!?]{0,20}(?:genehmigt|freigegeben|abgesegnet|beschlossen|"
            r"bewilligt)"
        ),
    ),
    firm=(
        (
            r"wir (?:ziehen uns|treten) [^.!?\n]{0,60}zuruck|(?:wird|werden) [^.!?\n]{0,40}(?:abgeschaltet|"
            r"eingestellt|"
            r"abgeschafft|geschlossen|gestrichen|verlangert)\b[^.!?\n]{0,30}(?:keine ausnahmen|ohne ausnahme|"
            r"endgultig)"
        ),
        (
            r"(?:wir (?:streichen|verlangern|kundigen|verschieben|wechseln|steigen|erhohen|senken|verzichten|"
            r"beenden|stoppen|werfen|schaffen|behalten|ubernehmen|vereinheitlichen|ersetzen|schliess?en|frieren|"
            r"deckeln|migrieren|stellen|schalten|sponsern|fuhren|fusionieren|verlagern|benennen|standardisieren|"
            r"machen \S+(?: \S+){0,3} (?:dicht|zu)|ziehen \S+(?: \S+){0,4} (?:durch|um|vor)|lehnen|trennen|"
            r"legen)"
            r"|(?:streichen|verlangern|kundigen|verschieben|wechseln|steigen|erhohen|senken|verzichten|beenden|"
            r"stoppen|schaffen|behalten|ubernehmen|ersetzen|schliess?en|stellen|schalten|fuhren) wir)\b"
        ),
    ),
    medium=(
        (
            r"(?:kostet|kosten|braucht|brauchen|benotigt|benotigen|endet|enden|steigt|steigen|sinkt|sinken|"
            r"wechselt|wechseln|schliesst|schlie\wt|startet|starten|erscheint|erscheinen|umfasst|enthalt|gehort|"
            r"ubernimmt|geht|gehen|zieht|ziehen|bekommt|bekommen|gilt|gelten|zahlen|kommt|"
            r"kommen)(?: [^\s.!?;]+){0,5}? (?:ab|auf|zum|kunftig|ohne|nicht mehr|erst|nur|nur noch|zwei|statt|"
            r"jetzt|von|in|fur|live|weg|raus|um|dauerhaft|uber|im|am|nach|ins|ende)\b"
        ),
        r"^\W*keine?n? [^.!?\n]{3,60} (?:ohne|uber|unter|ab|am) ",
        (
            r"(?:bleibt|bleiben)\b[^.!?\n]{0,50}\b(?:geschlossen|offen|kostenlos|bestehen|unverandert|gesperrt|"
            r"frei|dabei|erhalten)\b|keine ausnahmen?\b"
        ),
        rf"(?:wir {_VERB}|{_VERB} wir)\b",
        (
            r"wir werden\b(?! sehen| sehn| mal| schauen| prufen)|werden wir\b(?! sehen)|wir (?:nutzen|verwenden|"
            r"verlassen|verkaufen|bauen) (?:\w+ ){0,3}(?:kein|nicht mehr|nur noch|kunftig)"
        ),
        rf"(?:ab|per|mit wirkung (?:vom|zum)|zum|beginnend) {_WHEN}",
        (
            r"kein(?:e|en|er)? \S+(?: \S+){0,4} mehr\b|(?:nicht mehr|nur noch|kunftig|fortan|von nun an|"
            r"bis auf weiteres|dauerhaft|ohne ausnahme)\b"
        ),
        (
            r"(?:ist|sind|wird|werden) (?:hiermit |damit |jetzt |ab \S+ |zum \S+ |endgultig |"
            r"nicht )?(?:[^\s.!?;]+ ){0,5}?(?:gestrichen|eingestellt|abgeschaltet|abgekundigt|verschoben|"
            r"verlangert|aufgehoben|genehmigt|vom tisch|pflicht|gestoppt|beendet|abgeschafft|umbenannt|"
            r"eingefuhrt|erhoht|gesenkt|geschlossen|umgestellt|standard|eingefroren|ersetzt|gekundigt|"
            r"gesponsert|kostenpflichtig)\b"
        ),
        (
            r"(?:bleibt|bleiben) (?:bei|kostenlos|unverandert|bestehen|wie|gleich|intern|geschlossen|offen|"
            r"erhalten|auf)\b|(?:entfallt|entfallen|fallt weg|fallen weg|gilt ab|gelten ab|bekommt|bekommen|"
            r"lauft aus|wandert)\b"
        ),
        (
            r"(?:ich entscheide|ich habe mich (?:fur|gegen)|meine entscheidung|machtwort|basta|"
            r"ende der diskussion|thema (?:ist )?durch|thema erledigt)\b"
        ),
    ),
    support=(
        rf"(?:ab|zum|per|bis|seit|im|vom|fur|ende|nach) {_WHEN}",
        (
            r"\b(?:deshalb|daher|also|darum|stattdessen|statt|nicht mehr|nur noch|kunftig|dauerhaft|komplett|"
            r"endgultig|definitiv|kein\w*|ohne ausnahme|einheitlich|standardmasig|dieses jahr|nachstes jahr|"
            r"dieses quartal|sofort|bis auf weiteres|team|leute|info|hinweis|ok|okay|so|gut|heads.?up|zur info|"
            r"update|nach|wegen|weil|da |damit)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|prozent|€|eur|tage|wochen|monate|jahre|k\b)",
        r"kunden?|feedback|vertrag|kundigung",
    ),
    business=(
        (
            r"preis\w*|tarif\w*|paket\w*|anbieter\w*|lieferant\w*|dienstleister\w*|vertrag\w*|vertrage\w*|"
            r"release\w*|launch\w*|feature\w*|funktion\w*|produkt\w*|roadmap|budget\w*|stelle\w*|einstellung\w*|"
            r"buro\w*|standort\w*|richtlinie\w*|erstattung\w*|rabatt\w*|support\w*|sla\b|api\w*|sso|"
            r"schnittstelle\w*|integration\w*|plattform\w*|migration\w*|lizenz\w*|markt\w*|marke\w*|"
            r"abteilung\w*|sprint\w*|deploy\w*|bereitschaft\w*|abrechnung\w*|rechnung\w*|zahlung\w*|"
            r"testphase\w*|enterprise|sicherheit\w*|speicher\w*|rechenzentrum|region\w*|datenbank\w*|"
            r"ausschreibung\w*|partner\w*|agentur\w*|kampagne\w*|messe\w*|konferenz\w*|checkout|onboarding|"
            r"app\b|export\w*|import\w*|sdk\w*|doku\w*|portal\w*|version\w*|variante\w*|option\w*|kosten\w*|"
            r"umsatz\w*|kund\w*|nutzer\w*|kontingent\w*|umfang|testen|homeoffice|laptop\w*|mfa|plugin\w*|"
            r"modul\w*|mobil\w*|android|ios|werbung|webinar\w*|gehalt\w*|gehalter\w*|bonus\w*|crm|erp|cloud|"
            r"on.?prem\w*|audit\w*|redesign|logo|name\w*|website|domain|vertrieb\w*|marketing|entwicklung|"
            r"personal\w*|schicht\w*|meeting\w*|prozess\w*|freigabe\w*|gebuhr\w*|versand\w*|lager\w*|"
            r"garantie\w*|ruckgabe\w*|lieferung\w*|bericht\w*|daten\w*|dsgvo|pilot\w*|programm\w*|server\w*|"
            r"dienst\w*|umgebung\w*|postgres|kafka|stripe|hubspot|datev|sap|frist\w*|wartung\w*|hotline|"
            r"filiale\w*|kostenlos\w*|gratis\w*|plan\b|csv|rollout|go-live|betrieb|hosting|newsletter|chatbot|"
            r"ki\b|freeze"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|und|aber|hey|kurze frage|sorry|sagt mal|hallo|moin|mal)\W+){0,3}(?:wer|was|wann|wo|"
            r"welche\w*|warum|wieso|wie|ist|sind|hat|haben|wurde|wird|werden|soll\w*|konn\w*|kann|darf|durfen|"
            r"gibt es|weiss jemand|weis jemand|seid)\b(?! ihr (?:ja )?wisst)(?=[^.!]*$)(?!\s+(?:gewunscht|"
            r"besprochen|angekundigt|vereinbart|abgesprochen|immer|gesagt))(?! [^\s]+ (?:wir|gerade) )"
        ),
        (
            r"\b(?:frage mich|unklar|nicht klar|weiss nicht|weis nicht|keine ahnung|wissen,? ob|ob wir|"
            r"gefragt,? (?:ob|wann|wer|was))\b|\b(?:oder|richtig|stimmt'?s?|ja|ok|okay|nicht wahr|gell|"
            r"einverstanden)\s*\?|mussen (?:\w+ )?(?:noch )?entscheiden|(?:bitte|konnt ihr|"
            r"konnen wir) (?:\w+ )*(?:entscheid|abstimm)\w*|zu entscheiden|(?:wir brauchen|"
            r"brauchen wir) (?:\w+ )*(?:entscheidung|"
            r"freigabe)|muss (?:noch )?(?:\w+ )*(?:entschieden|beschlossen|genehmigt) werden"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:wenn|falls|sofern|angenommen|sollten wir|sollte (?:der|die|das|es)|hatten wir|waren wir|"
            r"wurden? wir|ware|waren|wurde ich|gesetzt den fall|vorausgesetzt|sobald|im falle?|theoretisch|"
            r"solange|bevor wir|ehe wir|hatte(?:n)? (?:man|der|die))\b|es sei denn|nur wenn|"
            r"hangt (?:\w+ )?(?:davon|von) ab|vorbehaltlich"
        ),
    ),
    proposal=(
        (
            r"\b(?:vielleicht|eventuell|evtl|konnten?|sollten|sollte man|vorschlag\w*|schlage|schlagen|"
            r"vorschlagen|empfehl\w*|ich wurde|wurde (?:eher|sagen|vorschlagen|gern)|meiner meinung|finde ich|"
            r"ich finde|ich denke|ich glaube|denke,|tendiere|ware (?:dafur|gut|schon)|bin (?:eher |"
            r"auch )?(?:dafur|fur)|idee|uberlegen|uberlege|was haltet|was meint|was denkt|wie ware|wunsche|"
            r"am liebsten|plad\w+|entwurf|diskutieren|besprechen|meinungen|abstimmen|mochte\w*|will\b|"
            r"wollen wir|wurde gern|lieber|hoffentlich|wahrscheinlich|vermutlich|moglicherweise|zur diskussion|"
            r"voraussichtlich)\b"
        ),
    ),
    undecided=(
        r"\b(?:gleich|kurz) (?:essen|mittag|weg)\b",
        r"\b(?:gerade(?! (?:entschieden|beschlossen|vereinbart))|momentan|im moment|zur zeit|derzeit)\b",
        (
            r"\b(?:noch (?:nicht|keine?|nichts|offen|unklar)|nicht (?:final |endgultig )?(?:entschieden|"
            r"beschlossen|geeinigt|genehmigt|freigegeben|abgestimmt)|keine (?:entscheidung|einigung)|"
            r"nichts (?:entschieden|beschlossen)|steht (?:noch )?(?:aus|nicht fest)|ausstehend|"
            r"warten (?:noch )?auf|warte (?:noch )?auf|offen\b|nie (?:entschieden|beschlossen)|in arbeit|"
            r"entscheidungs(?:vorlage|grundlage|baum|termin|meeting|prozess|findung))"
        ),
    ),
    reported=(
        (
            r"\b(?:angekundigt|kundigt an|laut|angeblich|gehort|gelesen|offenbar|anscheinend|wohl\b|presse\w*|"
            r"zeitung|artikel|meldung|wettbewerber|konkurrenz|mitbewerber|der kunde (?:hat|habe|mochte|will)|"
            r"die kundin hat|(?:der|die) (?:lieferant\w*|anbieter\w*|hersteller\w*|vermieter\w*) (?:stellt|"
            r"hat|erhoht|wird|will|kundigt|streicht)|deren|seine? (?:firma|chef)|ihr(?:e|en)? (?:vorstand|"
            r"chef|firma|"
            r"it|einkauf)|sie haben (?:sich )?|(?:die stadt|gemeinde|bundesregierung|regierung|bundestag|eu|ezb|"
            r"gericht|behorde|schule|vermieter)\b|siemens|google|microsoft|apple|amazon|sap hat|volkswagen|"
            r"bosch|telekom|hat mir (?:gesagt|erzahlt)|sagte|meinte|erzahlte|sagt,? (?:dass )?(?:sie|er|wir))\b"
        ),
    ),
    past=(
        (
            r"\b(?:damals|fruher|letztes jahr|letzten (?:sommer|winter|herbst|monat)|vorletzt\w+|"
            r"vor (?:\w+ )?(?:jahr|jahren|monaten|ewigkeiten)|ursprunglich|historisch|seinerzeit|einst|"
            r"zu der zeit|hintergrund|bekanntlich|(?:im jahr |in )?(?:19\d\d|20[01]\d|"
            r"202[0-4])(?! ?(?:euro?|eur|€|kund|nutzer|\$))|wie ihr wisst|"
            r"zur erinnerung|alte firma|vorganger\w*|hatten (?:wir )?(?:\w+ ){0,6}(?:entschieden|beschlossen|"
            r"vereinbart)|hatte (?:\w+ ){0,6}(?:entschieden|beschlossen)|schon (?:langst|damals))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:\d{1,2}(?::\d\d)? uhr|um \d{1,2}(?::\d\d)?|feierabend|mittagspause|pause\b|besprechungsraum|"
            r"raum \w+|teams-link|kalender\w*|termin (?:am|um|verschieben|verlegen)|bis (?:gleich|spater|morgen|"
            r"dann)|weiter im (?:text|programm)|machen wir schluss|schluss fur heute|nachster punkt|"
            r"tagesordnung|treffen (?:wir )?uns|sehen uns|horen uns|telefonieren)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:umfrage|abstimmung\s*:|stimmt (?:bitte )?ab|was meint ihr|was haltet ihr|was denkt ihr|"
            r"wie seht ihr|meinungen|einwande\?|oder was|noch nichts entschieden)\b|[.!]\s+(?:oder|ok|okay|"
            r"einverstanden|passt das|passt|einwande|gegenstimmen|richtig|meinungen|was (?:meint|haltet|denkt)|"
            r"seht ihr)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:heirat\w*|verlob\w*|nachbar\w*|handwerker|baby|schwanger\w*|rauchen|labrador|trauung|"
            r"mittagessen|abendessen|fruhstuck|doner|pizza|pasta|currywurst|schnitzel|kaffee|tee|bier|kuchen|"
            r"eis essen|diat|vegan|vegetarisch|fitness\w*|gym\b|yoga|marathon|laufschuhe|schuhe|meine? (?:frau|"
            r"mann|freundin|freund|tochter|sohn|kinder|hund|katze|schwester|bruder|mutter|vater|eltern|wohnung|"
            r"haus|auto|fahrrad|haare|garten)|unsere? (?:hochzeit|kinder|tochter|sohn|hund|katze|urlaub|wohnung|"
            r"haus|garten|kuche)|hund\b|katze|welpe|urlaub\w*|ferien|elternzeit|hochzeit|konzert|kino|netflix|"
            r"friseur|tattoo|wochenende|umzug in|essen gehen|kochen|geburtstag\w*|kantine)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|scherz|spass|spas beiseite|witz|kaffeemaschine|kleiner scherz|"
            r"weltherrschaft|pizzatag|einhorn\w*|bermuda\w*)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:ok(?:ay)?,? |gut,? |super,? )?(?:machen wir (?:so|das|es so)|so machen wir(?:'s| es| das)|"
            r"dann (?:machen wir|nehmen wir) (?:das|es|den|die)|abgemacht|beschlossen|einverstanden|"
            r"so (?:ist es )?beschlossen)(?=\s*[.!,-]|$)"
        ),
    ),
)
