"""English announcements of what became of people, contracts, money, rules and things: appointed, awarded, granted, required, ended."""

from prompts.reading.lexicon.en_parts import FROM, WHEN
from prompts.reading.lexicon.en_verbs import BASE

_NO_PERSON = r"(?!(?:i|you|he|she|they|it|we|there|this|that|someone|anyone|what|which|my|your|please|pls)\b)"
_ROLE = (
    r"(?:(?:our|the|a|new|interim|acting|deputy|vice|co-?|assistant|regional|senior|full|permanent)[ -]){0,3}"
    r"(?:heads?|directors?|managers?|vp|svp|c[eftomips]{1,2}o|leads?|chief|principal|partners?|chair\w*|president|"
    r"supervisor|foreman|coordinator|dean|treasurer|secretary|owner|captain|counsel|matron|controller)\b"
)
_PAPER = r"(?:lease|contract|deal|agreement|papers|paperwork|term sheet|order form|loi|sow|msa|nda|letter of intent|purchase order)"
_AWARD = r"(?:contract|tender|order|framework|deal|job|work|project|account|mandate|slot|grant|concession|commission|award|lot|business)"
_OFFICIALS = (
    r"(?:trustees|governors|partners|senate|directors|head office|headquarters|shareholders|faculty|cabinet|"
    r"board of \w+|(?:city|town|school|works|parish|student) (?:council|board)|(?:audit|credit|risk|steering|ethics|"
    r"tender|hiring|procurement|investment|pricing|architecture|change|editorial|allocation|"
    r"admissions) (?:committee|board|panel|council)|"
    r"general assembly|works council|presidium|supervisory board|executive)"
)
_RESOLVED = (
    r"(?:resolved|approved|adopted|ratified|decided|endorsed|granted|awarded|appointed|ruled|passed|rejected|refused|"
    r"declined|vetoed|voted|agreed|signed off|waved (?:it |this )?through|turned (?:it|this|us|them) down|"
    r"opted|chosen|chose|cleared)"
)
_ASKED = r"(?:request|application|proposal|bid|claim|appeal|loan|offer|exception|waiver|extension|petition|complaint|permit|business case|overdraft)"
_NEEDS = (
    r"(?:needs? (?:a|an|one|two|three|\d|both|prior|written|sign)|requires?|costs?|must|may no longer|"
    r"may only|can only|has to|"
    r"have to|gets? (?:a|an|one|two|three|no|\d)|pays? (?:a|an|for|the|\d|\$)|caps? at|counts? as|"
    r"goes? (?:to|through|via)|"
    r"(?:is|are) (?:now )?(?:free|mandatory|required|compulsory|closed|included|no longer|not|only|capped|"
    r"limited|invite|opt|"
    r"paid|charged|billed|handled|reviewed|banned|forbidden|due|subject)|appl(?:y|ies)|close[sd]?|opens?|moves?|work)"
)
_ENDED = (
    r"(?:closed|discontinued|introduced|replaced|transferred|relocated|merged|extended|abolished|increased|reduced|"
    r"outsourced|awarded|withdrawn|suspended|terminated|wound down|phased out|retired|sold|shut|scrapped|"
    r"dissolved|reinstated|"
    r"raised|lowered|frozen|capped|renamed|centrali[sz]ed|decommissioned|sunset|renewed|carried over|"
    r"waived|doubled|halved)"
)

NEWS_STRONG = (
    (
        rf"{_OFFICIALS} (?:has |have |just |finally |unanimously |also |formally |today |yesterday |narrowly |"
        rf"hereby ){{0,3}}{_RESOLVED}\b"
    ),
    (
        r"it (?:has been|was|is hereby|is) (?:unanimously |jointly |formally |hereby )?(?:resolved|decided|"
        r"agreed|determined|settled) (?:that|to)\b"
    ),
    (
        rf"^\W*(?:(?:ok|so|all|team|fyi|hi all|heads up|"
        rf"note)\W+){{0,2}}(?!(?:as of|from|starting|since)[\w ]{{0,12}} (?:version|v?\d+\.\d))(?:{FROM}|with immediate effect),? "
        rf"{_NO_PERSON}(?:[\w'&/+-]+(?:[.,]\d+)? ){{1,6}}{_NEEDS}"
    ),
    (
        rf"(?:the )?{_AWARD} (?:for [^.!?\n]{{2,40}} )?(?:goes|went|has gone|is going|was awarded|is awarded|"
        rf"has been awarded|will go|is ours? to give) to (?!(?:you|me|him|her|them|the (?:next|wrong|same|"
        rf"bottom|top|end))\b)"
    ),
    (
        rf"(?:has been|have been|was|were|is|are|will be) (?:hereby |now |formally |officially )?(?:appointed|"
        rf"promoted|named|elected) (?:as |to )?{_ROLE}"
    ),
)
NEWS_FIRM = (
    (
        rf"(?:starts|joins|takes over|steps up|steps in|will (?:take over|lead|step in|join|serve|act)|"
        rf"is taking over|moves up) as {_ROLE}"
    ),
    (
        r"(?<!\bwe )(?<!\bi )(?<!who )(?:wins|won|gets|got|has won|takes) (?:the|our) (?:tender|contract|nod|"
        r"vote|pitch|bake-?off|bid)\b"
    ),
    (
        rf"(?:(?:the )?ink(?: is|'s) dry|(?<!you have )(?<!you )(?<!they )signed the {_PAPER}|{_PAPER} (?:is|are|got|was) (?:now |"
        rf"finally |just )?(?:signed|inked|executed|sealed))\b"
    ),
    (
        rf"^\W*(?:(?:ok|so|yep|right|well)\W+){{0,2}}(?:gonna|going to) (?:{BASE})\b(?! (?:up|on|in|it|that|"
        rf"this|the (?:call|meeting|tab|pr|branch))\b)"
    ),
    (
        r"(?:dead and buried|off the table|off the roadmap|gone for good|not coming back|"
        r"struck from the (?:plan|list|roadmap)|shelved for good)\b(?! (?:until|if|unless))"
    ),
    (
        r"(?:is|are) (?:out|gone|done|finished) as (?:an? |our |the )?(?:client|customer|vendor|supplier|"
        r"partner|sponsor|agency|reseller|bank|carrier|auditor)s?\b"
    ),
    r"(?:is|are|we'?re) done (?:taking|doing|selling|offering|supporting|buying|building|subsidi[sz]ing|paying) ",
    r"we(?:'ve| have)? (?:gave|given|handed in|served) (?:them )?(?:our )?notice\b",
    r"we(?:'ve| have)? turned (?!(?:it|this|that|them|off|on|out|up|to|around|into)\b)[\w .&'-]{2,40} down\b",
    (
        r"(?:board|leads|leadership|founders|legal|finance|management|they|team|ceo|cfo|cto|"
        r"committee) (?:has |have |just )?(?:shot|voted|knocked) (?:it|this|that|the [\w ]{2,30}) down\b"
    ),
    (
        r"(?:that'?s|it'?s|it is|that is) a (?:firm |hard |clear |polite |flat )?(?:no|yes|no-go|"
        r"go) (?:from us|from (?:legal|finance|the board|management|leadership|product)|to|on|for)\b(?! me\b)"
    ),
    (
        rf"(?:the |our |their |this )?{_ASKED} (?:from [^.!?\n]{{2,40}} |for [^.!?\n]{{2,40}} )?(?:is|was|"
        rf"has been|got) (?:hereby |now |formally )?(?:declined|refused|rejected|turned down|denied|granted|"
        rf"approved|not approved)\b"
    ),
    (
        rf"(?:caps? at|costs?|drops? to|goes? to|rises? to|falls? to|moves? to|changes? to|stays? at|"
        rf"pays?) [^.!?\n]{{1,40}} (?:starting|from|as of|effective|beginning|with effect from) {WHEN}"
    ),
    r"(?:is|are|we'?re|name'?s) (?:staying|here to stay)\b(?= *[.,;!]|$)",
    (
        r"^\W*(?:(?:welp|well|ok|so|right|sorry|fyi)\W+){0,2}no [\w -]{2,30} (?:this|next) (?:year|quarter|"
        r"half|season|cycle|round|term|fiscal)\b"
    ),
    (
        r"(?:we|so we|and we)(?:'ve| have)? part(?:ed|ing)? (?:ways|company) with\b|"
        r"we(?:'re| are) parting (?:ways |company )?with\b"
    ),
    (
        r"(?:please|kindly) (?:note|be advised|be informed|take note)(?: that)?[,:]? (?:as of|from|"
        r"with (?:immediate )?effect|effective|starting|beginning)\b"
    ),
    r"(?:decision|resolution|verdict) (?:was|is|has been) (?:unanimous|to |in favou?r|against|not to)\b",
    (
        r"we(?:'ve| have) (?:finally |now |just |also |today )?(?:awarded|appointed|hired|terminated|engaged|"
        r"retained|commissioned|"
        r"instructed|mandated|earmarked|allocated|ring-?fenced|set aside|written off|promoted) (?!(?:it|this|"
        r"that|some|everything)\b)"
    ),
    (
        r"(?:budget|funding|money|headcount|capex|spend|hire|overtime|pay rise|raise|bonus|"
        r"increase)s? (?:for [^.!?\n]{2,40} )?(?:is|are|was|has been|have been|got) "
        r"(?:now |hereby |formally |finally )?(?:approved|granted|released|secured|frozen|cut|refused|"
        r"rejected|denied|halved|doubled)\b"
    ),
)
NEWS_MEDIUM = (
    rf"(?:will be|is being|are being|is to be|are to be|is hereby|are hereby|gets?) (?:\w+ly )?{_ENDED}\b",
    (
        r"(?:regret|pleased|happy|glad|proud|delighted|wish|writing|like|sad) to (?:inform|announce|advise|"
        r"confirm|notify|let (?:you|everyone|everybody) know|share)\b"
    ),
    (
        r"(?:that'?s|thats) (?:it|final|that)(?=\W*$)|full stop\b|no ifs\b|(?<=[,.;:-] )no exceptions\b|locked in\b|"
        r"set in stone\b|signed and sealed\b|nailed down\b"
    ),
    r"last (?:day|shift|order|shipment|delivery|intake|issue|run)s? (?:is|=|will be|on)\b",
    (
        r"(?:is|are|will be|stays?) (?:opt.?in|opt.?out|mandatory|compulsory|capped at|limited to|"
        r"reserved for|open to|off limits)\b"
    ),
    (
        r"in the end,? (?:we|it'?s|it was|its)\b|(?:after (?:much|long|careful|lengthy) (?:consideration|"
        r"deliberation|debate|thought|discussion))\b"
    ),
    rf"\w+ (?:takes|will take) over (?!the world)[\w' -]{{2,40}} {FROM}",
)
