"""What takes a German announcement back; written without umlauts, because the reading folds them."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|und|aber|hey|kurze frage|sorry|sagt mal|hallo|moin|mal)\W+){0,3}(?:wer|was|wann|wo|"
            r"welche\w*|warum|wieso|wie|ist|sind|hat|haben|wurde|wird|werden|soll\w*|konn\w*|kann|darf|durfen|gibt es|"
            r"weiss jemand|weis jemand|seid)\b(?! ihr (?:ja )?wisst)(?=[^.!]*$)(?!\s+(?:gewunscht|besprochen|"
            r"angekundigt|vereinbart|abgesprochen|immer|gesagt))(?! (?:jetzt |nun )?(?:durch|entschieden|fix|"
            r"geritzt)[,:.!])(?! [^\s]+ (?:wir|gerade) )(?! (?:grad|gerade|uns|heute|jetzt|eben|soeben|gestern) )"
        ),
        (
            r"\b(?:frage mich|unklar|nicht klar|weiss nicht|weis nicht|keine ahnung|wissen,? ob|ob wir|gefragt,? "
            r"(?:ob|wann|wer|was))\b|\b(?:oder|richtig|stimmt'?s?|ja|ok|okay|nicht wahr|gell|einverstanden)\s*\?|"
            r"mussen (?:\w+ )?(?:noch )?entscheiden|(?:bitte|konnt ihr|konnen wir) (?:\w+ )*(?:entscheid|abstimm)\w*|"
            r"zu entscheiden|(?:wir brauchen|brauchen wir) (?:\w+ )*(?:entscheidung|freigabe)|muss (?:noch )?(?:\w+ "
            r")*(?:entschieden|beschlossen|genehmigt) werden"
        ),
    ),
    hypothetical=(
        (
            r"^\W*sollten? |\bunter der (?:bedingung|voraussetzung)|\b(?:wenn|falls|sofern|angenommen,|sollten wir|"
            r"sollte (?:der|die|das|es)|hatten wir|waren wir|wurden? wir|ware|waren|wurde ich|gesetzt den fall|"
            r"vorausgesetzt|sobald|im falle?|theoretisch|solange|bevor wir|ehe wir|hatte(?:n)? (?:man|der|die))\b|es "
            r"sei denn|nur wenn|hangt (?:\w+ )?(?:davon|von) ab|vorbehaltlich"
        ),
    ),
    proposal=(
        (
            r"\b(?:vielleicht|eventuell|evtl|lasst uns|aus meiner sicht|bin (?:\w+ )?dafur|konnten?|sollten|sollte "
            r"man|vorschlag\w*|schlage|schlagen|vorschlagen|empfehl\w*|ich wurde|wurde (?:eher|sagen|vorschlagen|"
            r"gern)|meiner meinung|finde ich|ich finde|ich denke|ich glaube|denke,|tendiere|ware (?:dafur|gut|schon)|"
            r"bin (?:eher |auch )?(?:dafur|fur)|idee|uberlegen|uberlege|was haltet|was meint|was denkt|wie ware|"
            r"wunsche|am liebsten|plad\w+|entwurf|diskutieren|besprechen|meinungen|abstimmen|mochte\w*|will\b|wollen "
            r"wir|wurde gern|lieber|hoffentlich|wahrscheinlich|vermutlich|moglicherweise|zur diskussion|"
            r"voraussichtlich)\b"
        ),
    ),
    undecided=(
        (
            r"\b(?:gleich|kurz) (?:essen|mittag|weg)\b|\b(?:heute|gerade|kurz\w*) wegen\b|wegen (?:\w+ "
            r")?(?:stromausfall\w*|wartung|krankheit|feiertag\w*|bruckentag\w*|umbau\w*|inventur)\b|wir brauchen "
            r"(?:\w+ ){0,2}(?:bis|noch)\b"
        ),
        (
            r"\b(?:(?:im|zum) beispiel|in der schulung|im handbuch|im testsystem|zum ausprobieren|(?:ist|sind|lauft|"
            r"steht)[^.!?\n]{0,50} zu \d+ ?(?:%|prozent)|gerade(?! (?:entschieden|beschlossen|vereinbart))|momentan|"
            r"im moment|zur zeit|derzeit)\b"
        ),
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
            r"\b(?:angekundigt|kundigt an|laut|angeblich|gehort|gelesen|offenbar|anscheinend|wohl\b|(?:der|laut) "
            r"presse\b|presse(?:bericht|mitteilung|meldung)\w*|zeitung|(?:einen?|im|den|diesen|der) artikel (?:uber|"
            r"in|von|auf|gelesen)|meldung|wettbewerber|konkurrenz|mitbewerber|(?:der kunde|die kundin) (?:hat|habe|"
            r"mochte|will|bleibt|besteht|halt|plant|verlangt|fordert|lehnt|kundigt|wechselt|setzt|wird|zieht|sucht|"
            r"braucht)|die bahn (?:hat|will|streicht|sperrt|plant)|(?:der|die) (?:lieferant\w*|anbieter\w*|"
            r"hersteller\w*|vermieter\w*) (?:stellt|hat|erhoht|wird|will|kundigt|streicht)|deren|seine? (?:firma|"
            r"chef)|ihr(?:e|en)? (?:vorstand|chef|firma|it|einkauf)|sie haben (?:sich )?|(?:die (?:stadt|gemeinde|"
            r"behorde|schule|eu|ezb)|bundesregierung|regierung|bundestag|gericht|vermieter)\b|(?<!mit )(?<!zu "
            r")(?<!von )(?<!fur )(?<!statt )(?<!der )(?:siemens|google|microsoft|apple|amazon|sap hat|volkswagen|"
            r"bosch|telekom)|hat mir (?:gesagt|erzahlt)|sagte|meinte|erzahlte|sagt,? (?:dass )?(?:sie|er|wir))\b"
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
            r"\b(?:(?<!bis )(?<!und )\d{1,2}(?::\d\d)? uhr|um \d{1,2}(?::\d\d)?(?! ?(?:%|prozent|mio|mrd|tsd|k\b|€|"
            r"euro|\w+tage|tage|wochen|monate|jahre|stunden|punkte|\d|,|\.\d))|feierabend|mittagspause|pause\b|"
            r"besprechungsraum|raum \w+|teams-link|kalender\w*|termin (?:am|um|verschieben|verlegen)|bis (?:gleich|"
            r"spater|morgen|dann)|weiter im (?:text|programm)|machen wir schluss|schluss fur heute|nachster punkt|"
            r"tagesordnung|ab \w+ (?:bin|bist|seid|ist \w+ (?:nicht|wieder) da)|treffen (?:wir )?uns|sehen uns|horen "
            r"uns|telefonieren)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:umfrage|abstimmung\s*:|stimmt (?:bitte )?ab|was meint ihr|was haltet ihr|was denkt ihr|wie seht "
            r"ihr|meinungen|einwande\?|oder was|noch nichts entschieden)\b|[.!]\s+(?:oder|ok|okay|einverstanden|passt "
            r"das|passt|einwande|gegenstimmen|richtig|meinungen|was (?:meint|haltet|denkt)|seht ihr)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:couch|sofa|su.igkeiten|kinderwagen|(?:eine|neue|die) kuche (?:entschieden|bestellt|gekauft)|fur "
            r"eine kuche|zucker|alkohol|schnaps|netflix-abo|grillen|heirat\w*|verlob\w*|nachbar\w*|handwerker|baby|"
            r"schwanger\w*|rauchen|labrador|trauung|mittagessen|abendessen|fruhstuck|doner|pizza|pasta|currywurst|"
            r"schnitzel|kaffee|tee|bier|kuchen|eis essen|diat|vegan|vegetarisch|fitness\w*|gym\b|yoga|marathon|"
            r"laufschuhe|schuhe|meine? (?:frau|mann|freundin|freund|tochter|sohn|kinder|hund|katze|schwester|bruder|"
            r"mutter|vater|eltern|wohnung|haus|auto|fahrrad|haare|garten)|unsere? (?:hochzeit|kinder|tochter|sohn|"
            r"hund|katze|urlaub|wohnung|haus|garten|kuche)|hund\b|katze|welpe|urlaub\w*|ferien|elternzeit|hochzeit|"
            r"konzert|kino|netflix|friseur|tattoo|wochenende|umzug in|essen gehen|kochen|geburtstag\w*|kantine)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|scherz|spass|spas beiseite|witz|kaffeemaschine|kleiner scherz|weltherrschaft|"
            r"pizzatag|einhorn\w*|bermuda\w*|montage? (?:wird|werden|ist|sind) (?:\w+ )?abgeschafft)\b|😜|🤪|😅|🤣|😂\s*$|"
            r":joy:"
        ),
    ),
)
