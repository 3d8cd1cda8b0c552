"""Words that stand beside the name of a customer, as expressions over folded text (lower case, no accents), by language."""

# directly before the name, which may then be a single word
BEFORE = (
    # English
    r"(?:customer|client|account|prospect|lighthouse|logo)s?(?: named| called|,| \(|:| like| such as| is| are)?",
    (
        r"(?:meeting|met|calls?|spoke|spoken|speaking|talk(?:s|ed|ing)?|chat(?:ted)?|lunch|sync|workshop|qbr"
        r"|demo|visit(?:ed)?|negotiat\w+|deal|renewal|incident"
        r"|pilot|kickoff|escalation|interview|conversations?|working|session)(?: (?:this|last|on|yesterday"
        r"|today) ?\w*)? (?:with|to|at|from|for)(?: the)?"
    ),
    (
        r"(?:heard|feedback|quotes?|notes?|e-?mails?|tickets?|complaints?|requests?|asks?|pushback"
        r"|requirements?|input|pressure|word|message|letter|churn|signal)"
        r"(?: \w+)? (?:from|by|at)"
    ),
    (
        r"(?:requested|asked for|promised|demanded|reported|raised|wanted|needed|driven|signed|filed|confirmed"
        r"|promise|committed|triggered|found) (?:it )?(?:by|to|at)"
    ),
    (
        r"(?:deals?|accounts?|customers?|clients?|logos?|prospects?|pilots?|asks|tenants?|kunden|clientes"
        r"|clienti|klanten|klienci|district|company)(?: \w+){0,5} "
    ),
    (
        r"(?:lost|losing|lose|onboard\w*|retain|upset|churn(?:ed|ing)?|visited|promised|told|owe|owed|answer"
        r" to|reply to|refund(?: for| to)?|only|basically|just|answer to)(?: just)?"
    ),
    (
        r"(?:cto|ceo|cfo|cio|coo|ciso|vp(?: of \w+)?|head of \w+|director|buyer|admins?|users?|folks|people"
        r"|procurement|champion|manager|engineers?|nurses|team|lead) (?:at|from|of)"
    ),
    (
        r"(?:for|because of|thanks to|on behalf of|in favou?r of|especially|including|unlike|besides|except"
        r"|except for|such as|even)"
    ),
    # German
    r"(?:kunde|kundin|kunden|grosskunde|neukunde|pilotkunde|interessent)(?:,|:| wie)?",
    (
        r"(?:gesprach|termin|call|meeting|telefonat|workshop|telefoniert|gesprochen|besuch|abstimmung"
        r"|pilot) (?:mit|bei|von)(?: der| dem)?"
    ),
    (
        r"(?:fur|bei|laut|wegen|auf wunsch von|ruckmeldung von|feedback von|anfrage von|beschwerde von|wunsch"
        r" von|zusage an)(?: die| den| der)?"
    ),
    # French
    r"(?:client|cliente|prospect|compte)(?:,| :|:)?",
    r"(?:appel|reunion|rdv|rendez-vous|echange|point|call|atelier|discussion|pilote) (?:avec|de|chez)",
    r"(?:pour|chez|selon|d'apres|a la demande de|retour de|demande de|de la part de)",
    # Spanish and Portuguese
    r"(?:cliente|cuenta|conta)(?: del?)?(?:,|:)?",
    (
        r"(?:llamada|reunion|demo|piloto|visita|conversacion|reuniao|ligacao|conversa|call|hablamos"
        r"|hable|falei|falamos) (?:con|com)(?: el| la| a| o)?"
    ),
    (
        r"(?:para|segun|segundo|por pedido de|a pedido de|a pedido da|a peticion de|pedido da|pedido do|pedido"
        r" de|feedback da|feedback do|feedback de)(?: el| la| a| o)?"
    ),
    # Italian
    (
        r"(?:chiamata|riunione|incontro|call|demo|parlato) (?:con|di)|(?:per|secondo|su richiesta di"
        r"|richiesta di|feedback di|presso|anche)"
    ),
    # Dutch
    (
        r"klant(?:,|:)?|(?:gesprek|call|meeting|overleg|afspraak|gesproken) met|(?:voor|volgens|op"
        r" verzoek van|verzoek van|feedback van|namens)"
    ),
    # Polish
    (
        r"(?:klient\w*)(?:,|:)?|(?:rozmow\w+|spotkani\w+|call\w*|umow\w+) z|(?:dla|wedlug|na prosbe|prosba|ze"
        r" strony|zgloszenie od|feedback od)(?: firmy)?|firm[ay]"
    ),
    # Turkish
    r"musterimiz|musteri",
    # what is granted or refused
    r"(?:said|say|saying|says) no to",
    r"(?:rabatt|nachlass|gutschrift|aufschub|absage) (?:fur|an)|(?:remise|avoir|rabais|delai|remboursement) (?:a|pour|chez)",
    r"(?:prorroga|descuento|reembolso|rebaja|desconto|multa|prazo|isencao) (?:al?|para|pra|pro|da|do)",
    r"(?:sconto|rimborso|proroga|deroga) (?:al?|ad|alla|per)|(?:korting|uitstel|creditnota) (?:voor|aan)",
    (
        r"(?:accord(?:e|ons|er)|offr(?:e|ons|ir)|facture|rembourse\w*|damos|concedemos|ofrecemos|cobramos"
        r"|devolvemos|diamo|concediamo|lasciamo|offriamo|rimborsiamo)(?: \w+){0,5} (?:a|al|alla|aux?|ao)"
    ),
    r"(?:geven|verlenen|gunnen)(?: \w+){0,4} aan|(?:dajemy|przyznajemy|damy)(?: klientowi| firmie)?",
    r"(?:exclusive|framework agreement) with|(?:waiv\w+|extend\w*|prolong\w*|exten\w+) (?:\w+ ){0,4}(?:for|with|at)",
    r"(?:pytal|prosil)[aoi]?(?: nas)?(?: o \w+)?(?: tylko| jedynie| tez)?",
)
# directly after the name
AFTER = (
    # English: what a customer does, and what it has
    (
        r"(?:(?:just|also|has|have|had|already|really|still|both|literally|alone|never|often|only|keeps?|kept"
        r"|explicitly|again|finally|'d|would|will|did|does)(?: been)? ){0,2}"
        r"(?:asked|asks|asking|said|says|saying|told|tells|wrote|writes|needs?|needed|wants?|wanted"
        r"|complain\w*|pushed|called|requested|requires?|required|insists?|insisted"
        r"|demand(?:s|ed)|mentioned|reported|escalated|threatened|churned|cancell?ed|renew(?:s|ed)|refused"
        r"|hated?|hates|loved?|loves|prefers?|preferred|begged|expects?|expected|objected"
        r"|burn(?:s|ed)|struggl\w+|got|signed|bought|pays?|paid|left|confirmed|agreed|likes?|liked|worr(?:y|ied|ies)"
        r"|would like|wouldn't|doesn't want|don't want|didn't want|had to|can't|cannot|couldn't|won't|feels?|felt|uses it|use it|has it|had it)"
    ),
    (
        r"(?:is|are|was|were) (?:happy|unhappy|ok|okay|fine|the (?:only|last|first|one|ones|biggest)|our|on"
        r" board|informed|affected|angry|waiting|asking|leaving|churning|blocked|promised"
        r"|stuck|worried|told|one of our|using it|up for renewal|already|still on|live)"
    ),
    r"(?:gets?|receives?) (?:the|a|an|its|their|this|our)",
    (
        r"(?:has|have) been (?:asking|waiting|told|informed|complaining|promised)|have both|has both|who"
        r" (?:asked|said|told|wanted|needed|need|want)"
    ),
    (
        r"'?s? ?(?:cto|ceo|cfo|cio|coo|ciso|buyer|admins?|procurement|legal team|it team|field team|ops team"
        r"|finance team|security team|team lead|champion|head of \w+|vp|director)\b"
    ),
    (
        r"(?:account|renewal|case study|escalation|refund|rollout|contract|deal|pilot|churn|go-live|tenant"
        r"|complaints?|exclusive|framework agreement)\b"
    ),
    r"keeps (?:its|their|the old|the current|paying)\b|(?:stays?|remains?) on (?:the|its|their) (?:old|current|legacy)\b",
    (
        r"(?:an?|another|their|its|\d+) (?:\w+ |\d+ ?% ){0,3}"
        r"(?:discount|rebate|credit|refund|extension|grace period)\b"
    ),
    # German
    r"(?:hat|hatte|haben|hatten)\b",
    (
        r"(?:hat |hatte |haben )?(?:\w+ ){0,3}(?:gesagt|geschrieben|gefragt|gebeten|gefordert|gemeldet"
        r"|bestatigt|beschwert|gekundigt|verlangt)"
    ),
    (
        r"(?:sagte?|sagen|schrieb|schreibt|meinte?|will|wollen|wollte|braucht|brauchen|mochte|mochten|fordert"
        r"|forderte|wunscht|bat|fragte|besteht|ist informiert|weiss bescheid|ist der letzte"
        r"|ist die letzte|ist zufrieden|bekommt|erhalt|beschwerte|bestatigte|nutzt)\b"
    ),
    # French
    (
        r"(?:nous |m')?(?:a|ont|avait) (?:\w+ )?(?:dit|ecrit|demande|confirme|signale|reclame|insiste|precise|explique)"
        r"|(?:demande|demandent|veut|veulent|souhaite|dit|disait|exige|reclame|refuse|prefere|est d'accord|est"
        r" prevenu|gardent? (?:son|sa|ses|leurs?|l'ancienn?e?))\b"
    ),
    # Spanish
    (
        r"(?:ya |tambien |siempre )?(?:nos )?(?:dijo|dijeron|pidio|pidieron|escribio|quiere|quieren|necesita"
        r"|necesitan|comento|confirmo|exige|reclamo|prefiere|se quejo|solicito)\b"
    ),
    # Portuguese
    (
        r"(?:ja |tambem )?(?:nos )?(?:disse|disseram|pediu|pediram|escreveu|quer|querem|precisa|precisam"
        r"|comentou|confirmou|exige|reclamou|prefere|solicitou|falou)\b"
    ),
    # Italian
    (
        r"(?:ci |ce lo )?(?:ha|hanno) (?:gia )?(?:detto|chiesto|scritto|confermato|richiesto|insistito|segnalato)"
        r"|(?:vuole|vogliono|chiede|chiedono|preferisce|ha bisogno|lo usa|la usa|dice)\b"
    ),
    # Dutch
    (
        r"(?:heeft|had|hebben) (?:\w+ ){0,3}(?:gezegd|gevraagd|geschreven|gemeld|bevestigd|geklaagd)|(?:zei"
        r"|zeiden|zegt|wil|willen|wilde|vroeg|vraagt|schreef|krijgt|eist|klaagde|heeft .{0,12} nodig)\b"
    ),
    # Polish
    (
        r"(?:nam )?(?:powiedzial|napisal|prosil|poprosil|zglosil|potwierdzil)[aoi]?\b|(?:chce|chca|potrzebuje"
        r"|wymaga|prosi|woli|mowi|pisze|prosili|chcieli|napisali|powiedzieli)\b"
    ),
    # Turkish
    (
        r"(?:\w+ ){0,3}(?:dedi|istedi|istiyor|talep etti|yazdi|soyledi|sikayet etti|bekliyor|onayladi)\b"
        r"|(?:icin|ile (?:\w+ )?(?:gorus|konus|anlas|toplan)\w+)"
    ),
)
# what is bought, used or replaced stands behind these; it is a supplier or a product and no customer
SUPPLIED = (
    (
        r"(?:go|going|went|gone|goes|stick|sticking|stay|staying|stays|standardi[sz]\w+|settled|lead|live)"
        r" (?:with|on|for)"
    ),
    (
        r"(?:switch|mov|migrat|upgrad|chang|convert|rout|port)\w* (?:\w+ ){0,3}(?:to|from|off|through|over to"
        r"|onto|away from)"
    ),
    (
        r"(?:use|using|uses|used|buy|buying|adopt\w*|choose|chose|chosen|choosing|pick(?:ed|ing)?|select\w*"
        r"|replac\w+|drop\w*|evaluat\w*|via|through|instead of|rather than|over|vs\.?|versus"
        r"|on top of|built on|sunset\w*|deprecat\w+|integrat\w+ with|renew\w* with|terminat\w+|open sourc\w+"
        r"|ship\w*|launch\w*|support(?:s|ing)?|acquir\w+|hosted on|powered by|running on|run on)"
    ),
    (
        r"(?:gehen|nehmen|setzen|wechseln|nutzen|kaufen|umstieg|statt|anstatt|bleiben)(?: \w+){0,2}(?: mit|"
        r" auf| zu| bei| von)?"
    ),
    (
        r"(?:on (?:part|passe|garde|prend)|plutot que|au lieu de|passe a|utiliser|utilise|on reste)(?:"
        r" \w+)?(?: avec| sur| a| chez)?"
    ),
    (
        r"(?:vamos|seguimos|nos quedamos|usamos|usar|en lugar de|en vez de|ficamos|em vez de|ao inves de"
        r"|trocar|trocamos|cambiamos)(?: \w+)?(?: con| com| a| por| pelo| pela)?"
    ),
    r"(?:andiamo|restiamo|passiamo|usiamo|invece di|al posto di|confronto)(?: \w+)?(?: con| a)?",
    r"(?:gaan|gekozen|kiezen|kozen|koos|stappen|gebruiken|blijven|in plaats van)(?: \w+){0,2}(?: met| voor| over op| bij| op)?",
    r"(?:competitors?|rivals?|wettbewerber|konkurrent|concurrent|competidor|concorrente|konkurencja|rakip)(?:,|:)?",
    r"(?:contract|tender|order|job|bid)s? (?:goes?|went|was awarded|is awarded) to|zuschlag(?: \w+){0,4}|przejmuje(?: firma)?",
    r"(?:idziemy|zostajemy|przechodzimy|wybieramy|uzywamy|zamiast|umow\w+)(?: \w+)?(?: z| w| na| przy)?",
)
# words that stand between the parts of a list of names
BETWEEN = r"\s*(?:,|/|,? (?:and|or|und|oder|et|ou|y|e|o|en|of|i|oraz|ve|&|sowie|plus|as well as))\s+(?:the )?"

_ROLES = (
    r"(?:supplier|vendor|provider|partner|agency|carrier|caterer|insurer|insurance|auditor|landlord|contractor|bank"
    r"|lieferant|anbieter|dienstleister|fournisseur|prestataire|proveedor|fornecedor|fornitore|leverancier|dostawc\w)"
)
# a name that tells by itself that it is of an organization is no customer behind these
AT_HOME_BEFORE = (
    rf"{_ROLES}s?(?: is| will be| becomes|:|,| ist| est| es| e| jest)?",
    r"(?:goes?|went|going|awarded|given) to|(?:gaat|gaan) naar|geht an|passa(?:no)? a|attribuee? a|adjudicad[oa] a|va a|sera de",
    r"(?:hir(?:e|es|ed|ing)|appoint\w*|engag\w+|retain\w*|commission\w*|beauftragen|mandat\w+|contratamos)",
    r"(?:buy|bought|order|rent|leas|purchas|sourc|hir)\w* (?:\w+ ){0,4}(?:from|at)|(?:lease|loan|mortgage|account|policy) (?:\w+ )?(?:with|from|at)",
    r"(?:is|are|was|be|meet|dinner|lunch|party|offsite|stay(?:ing)?|book\w*|rooms?) (?:\w+ )?(?:at|in)",
    r"ihalesini(?: \w+){0,5}",
)
# nor before these
AT_HOME_AFTER = (
    rf" (?:(?:is|are|was|will be|becomes?|remains?|stays?|as) )?(?:our|the|a|an|as our) (?:\w+ ){{0,2}}{_ROLES}",
    r" (?:won|wins|got|gets|lost) (?:the|our) (?:tender|pitch|bid|contract|job|order)",
    r" (?:has |have |just )?(?:cut|raised|raises|lowered|increased|doubled) (?:its|their) (?:prices?|rates?|fees?)",
    r" (?:squad|team|department|dept|office|building|floor|room|street|road|station|branch|conference|summit|day|week)\b",
    r" (?:ekibi|takimi|aldi)\b|-(?:team|abteilung)",
)
