"""English notices in the voice of an institution or of a chat: consent, choice, end, refusal, appointment, money, contract, date."""

from prompts.reading.lexicon.en_parts import FROM, WHEN

_BODIES = (
    r"(?:(?:supervisory |executive |management |school |hospital |city |works |student |parish |"
    r"steering |audit |advisory )?(?:board|council|committee)|management|leadership|head office|"
    r"trustees|governors|shareholders|partners|senate|general assembly|finance|procurement|founders|exec)"
)
_NOT_THEIRS = r"(?<!their )(?<!his )(?<!her )(?<!'s )(?<!whose )"
_AGREEMENT = (
    r"(?:contract|lease|agreement|mandate|framework|deal|accord|partnership|pilot|tenancy|retainer|"
    r"subscription|sponsorship|warranty|trial period|settlement)"
)
_SUPPLIER = (
    r"(?:suppliers?|vendors?|providers?|partners?|bank|carrier|insurer|agency|auditors?|broker|distributor|"
    r"sponsor|caterer|landlord|reseller|host|platform|crm|erp|analytics|payroll|headquarters|hq|"
    r"house bank|law firm|contractor|processor)"
)
_EVENT = (
    r"(?:launch(?: date)?|opening|go-?live|cut-?over|relocation|roll-?out|rebrand|price change|"
    r"closing date|start date|launch event|user conference|kick-?off|ipo|office move|pilot)"
)
_ON = rf"(?:(?:the )?{WHEN}|the new year|further notice|a later date)"
_SO = r"(?:(?:ok|so|nope|no|sorry|welp|well|right|yep|yup|fyi|fwiw|update|team|all|folks|and|alright)\W+)"
_DROPPED = (
    r"(?:renewing|doing|building|shipping|attending|sponsoring|hiring|offering|supporting|launching|"
    r"pursuing|selling|extending|adding|raising|changing|migrating|bidding|replacing|backfilling|printing)"
)
_NO_NAME = (
    r"(?!(?:what|how|as|where|that|so|there|here|than|know|is|like|who|why|when|if|and|but|or|because|which|"
    r"whatever|whether|since|then|said|says|think|say|sure|see|means?|it|not|easy|hard|useful|fine|good)\b)"
)

NOTICES_STRONG = (
    (
        rf"{_NOT_THEIRS}{_BODIES} (?:has |have |just |today |also )*(?:consented to|given (?:its|their|the) "
        rf"(?:consent|approval|blessing|ok|assent)|gave (?:its|their|the) (?:consent|approval|blessing|ok|assent))\b"
    ),
    (
        r"^\W*(?:resolutions?|decisions?|outcome|verdict) (?:of|by|from) (?:the |our |today's |this |yesterday's )?"
        r"[\w' -]{0,30}(?:meeting|board|council|committee|assembly|partners|session|vote|management|sync|leads|"
        r"call|panel|jury)\s*(?::|-)\s*\S"
    ),
    rf"{_EVENT} (?:is|has been|have been|was|got) (?:now |just )?(?:set|fixed|locked in) (?:for|on) {_ON}",
    (
        rf"{_EVENT} (?:is|has been|have been|was|got|gets) (?:now |just )?(?:moved|postponed|pushed(?: back| out)?|"
        rf"brought forward|put back|delayed|put off|deferred) (?:to|until|till|by) {_ON}"
    ),
    r"^\W*(?!you\b|they\b|he\b|she\b|i\b)[\w.&-]+(?: \w+)? (?:has |have |just |finally )?countersigned\b",
    (
        rf"{_BODIES}(?:'s| is| was| are) (?:a )?(?:clear |firm |hard |unanimous )?(?:yes|no|go|no-go) "
        rf"(?:on|to|for) (?!me\b|you\b)"
    ),
    (
        r"^\W*(?:in short|long story short|tl;?dr|short version|net net|upshot|so in short)\b[^:.!?\n]{0,30}"
        r"(?::|,| -)\s*we (?:keep|drop|stay|stick|go with|stop|close|move|switch|sign|cut|raise|hire|extend|renew|"
        r"postpone|won't|no longer|will not)\b(?! \w+ing\b)"
    ),
    (
        r"(?:closes?|closing|close) (?:its|their|our) doors\b|(?:will|shall|to) cease (?:publication|operations?|trading|"
        r"production|sales?|service|business|distribution)\b|(?:cancel+ed|dropped|scrapped|ends|discontinued) "
        r"(?:without|with no) (?:a )?(?:replacement|successor|substitute)\b"
    ),
    (
        r"we (?:are|'re|were|regret that we are) (?:unfortunately )?(?:unable|not able|not in a position) to "
        r"(?:grant|approve|fund|extend|renew|award|reimburse|accept (?:your|the) (?:application|offer|bid|proposal|request))\b"
    ),
    (
        r"i(?:'m| am) (?:appointing|promoting|naming|putting) [\w .'-]{2,30} (?:as|to|in charge|responsible|head|"
        r"lead|director|deputy)\b"
    ),
    (
        r"(?:that'?s|it'?s) (?:a wrap|the end of the (?:road|line)|curtains|game over|lights out) "
        r"(?:on|for) (?:the|our|project)\b"
    ),
)
NOTICES_FIRM = (
    (
        r"^\W*(?!(?:waiting|awaiting|need|needs|pending|for|your|open|no|next|past|old|possible|about|re|on)\b)(?:[a-z0-9'&-]+ ){2,3}"
        r"(?:outcome|verdict|decision|conclusion|resolution|ruling|result)\s*(?::|-)\s*\S"
    ),
    (
        r"(?:plan|tier|project|programme|program|merger|deal|product|brand|edition|rebrand|pilot|partnership|app|campaign) "
        r"is (?:officially |now |finally )?(?:dead|history|toast|no more)\b"
    ),
    r"(?:^\W*|, |and )(?:the |our )?[\w.-]+(?: \w+)? stays(?=[.,!]|$| where it| as is| put\b| for good| after all)",
    r"^\W*no (?:new|further) [\w -]{2,40} (?:until|till|before|without)\b(?! (?:an? )?(?:error|warning|luck|success|issues))",
    r"(?:is|are|becomes?|will be) (?:the|our) (?:default|standard|norm)s? (?:from|as of|starting|for (?:all|every|new|everyone))\b",
    (
        r"(?:gets?|got|is getting|are getting) (?:the|its|their) (?:axe|ax|boot|chop|nod|all-clear|marching orders)\b|"
        r"(?:bites|bit) the dust\b|(?:makes|made|did not make|didn't make|doesn't make|won't make) the cut\b|the die is cast\b|"
        r"(?:calling|called) (?:time|it quits) on\b|we(?:'ve| have)? (?:bit|bitten) the bullet\b|pulled the trigger on\b|"
        r"walk(?:ing|ed) away from (?:the|our)\b|shown? (?:\w+ ){1,3}the door\b"
    ),
    r"^\W*(?:goodbye|bye(?:[ -]bye)?|farewell|so long|rip) [\w .'-]{2,30}[,;.] (?:hello|hi|welcome)\b",
    r"(?:hard|firm|polite|clear|flat) no (?:on|to|from) (?!me\b|my\b)",
    rf"it'?s (?:gonna|going to) be (?!fun|great|ok|fine|hard|a |an |the |long|in|on|at)[\w.-]+ (?:for (?:the|our|all)|after all|in the end|{FROM})\b",
    (
        r"we(?:'ve| have)? (?:just |finally |now |officially )?(?:binned|canned|nixed|mothballed|ditched|scrapped|axed|shelved|"
        r"caved|relented|plumped for|walked away|called off|wound up|backed out|bowed out|withdrew|withdrawn)\b"
    ),
    (
        r"(?:shall|will) (?:henceforth|hereafter|take effect|come into (?:force|effect)|enter into force|"
        r"be (?:in force|binding|waived|abolished|borne by|entitled to))\b"
    ),
    rf"(?:comes?|enters?|goes) into (?:force|effect) (?:on |at )?(?:{FROM}|{_ON})",
    r"we (?:have )?(?:took|taken|take) (?:the decision|a decision) to\b|(?:took|taken) the decision\b",
    r"(?:has|have) been given (?:the|a|its|their) (?:go-?ahead|green light|notice|approval|nod|mandate|job|role|contract)\b",
    (
        rf"{_NOT_THEIRS}(?<!if )(?<!until )(?<!once )(?:^\W*|(?<= ))(?:the )?{_BODIES} (?:approves|grants|rejects|refuses|adopts|"
        rf"endorses|consents to|authori[sz]es|vetoes) (?:the|a|an|our|all)\b"
    ),
    (
        rf"{_NOT_THEIRS}{_BODIES} (?:did not|didn't|does not|will not|has refused to|refused to|refuses to|"
        rf"declines to|declined to) (?:approve|grant|consent to|fund|adopt|renew|extend|authori[sz]e|endorse)\b"
    ),
    (
        rf"(?:that'?s|it'?s|its) (?:now )?our (?:new )?(?:\w+ ){{0,2}}{_SUPPLIER}(?: \w+)? "
        rf"(?:now|{FROM}|in the end|going forward|for the next)\b"
    ),
    (rf"(?:remains?|stays?|continues? as|continues? to be|will remain|will stay) our (?:\w+ ){{0,2}}{_SUPPLIER}\b"),
    (
        r"we(?:'ll| will)? (?:remain|stay|continue) with (?:our (?:current|existing|old|present)|the current|the "
        r"existing|the same)\b"
    ),
    (
        r"(?:bake-?off|shoot-?out|comparison|pitch|tender|evaluation|poc|rfp)\b[^.!?\n]{0,30}[,:;-] [\w.]+ "
        r"(?:won|wins|came out (?:on top|ahead)|prevailed|it is)\b"
    ),
    (
        r"^\W*(?:we(?:'ve| have|'re| are)? )?(?:just |finally )?pull(?:ed|ing) the plug on (?:the |our )?"
        r"(?!(?:server|vm|box|node|machine|router|cable|ci|job|build|runner|instance|container|process)\b)\w"
    ),
    r"(?:the )?(?:ship has sailed|train has left) (?:on|for) (?!me\b|that\b|this\b)",
    (
        r"there (?:will|shall) be no (?:further |more |other |additional )?(?:exceptions?|extensions?|refunds?|"
        r"replacement|backfills?|(?:pay |price |salary )?increases?|raises?|discounts?|second round|successor|bonus(?:es)?|"
        r"renewal|layoffs|price change)\b"
    ),
    (
        r"(?:your|the|their) (?:application|request|bid|claim|appeal|petition)(?: for [^.!?\n]{2,40})? "
        r"(?:has been|is|was) (?:refused|denied|declined|rejected|dismissed|granted|upheld|approved)\b"
    ),
    r"^\W*(?:nope|nah|no)\W+(?:we're |we are )?not (?:renewing|extending|sponsoring|attending|hiring|bidding|backfilling) \w",
    r"pulled the plug on (?:the )?project\b",
    rf"^\W*{_SO}{{0,2}}(?:we )?said (?:no|yes) to (?:the|a|an|our)\b",
    rf"^\W*{_SO}{{1,2}}(?:we're |we are )?not {_DROPPED}\b(?! (?:it|anything|much|well)\b)",
    (
        r"(?:team|department|group|squad|unit|division|function|office|branch)s? (?:now |will |will now )?"
        r"reports? (?:directly )?(?:in)?to (?!(?:the )?(?:dashboard|api|server|log|console|sentry|jira|same|work)\b)"
    ),
    r"i(?:'ve| have) asked [\w.' -]{2,30} to (?:run|lead|head(?: up)?|take over|chair|step in as) (?:the|our|as)\b",
    (
        r"(?:gets?|receives?|is getting|will get) (?:a )?\d+ ?(?:%|percent|per cent) (?:off\b|discount|(?:for|on) "
        r"(?:the|a|their|its|an) (?:[\w-]+ ){0,3}(?:commitment|contract|term|deal|renewal|plan|order|licen[sc]es?)\b)"
    ),
    (
        r"(?:funds?|money|funding|sum|amount|budget)(?: of [^.!?\n]{1,25})? (?:has|have) (?:now )?been "
        r"(?:allocated|earmarked|released|set aside|made available|freed up|approved|granted)\b"
    ),
    (
        r"^\W*(?:(?:we|we've|just|finally|officially|and|update)\W+){0,3}signed with (?!(?:the (?:key|same|wrong)|a|my|your|"
        r"our|an|sha|gpg|pgp|his|her)\b)\w"
    ),
    (
        rf"{_AGREEMENT} (?:with [\w .&'-]{{2,30}} )?(?:has been|is|was|have been) (?:now |finally |just )?(?:reached|concluded|"
        rf"signed|struck|sealed|terminated|countersigned|prolonged)\b"
    ),
    (
        rf"{_AGREEMENT} (?:with [\w .&'-]{{2,30}} )?(?:has been|is|was|will be|gets?) (?:extended|prolonged|renewed) "
        rf"(?:until|to|through|by|for) (?:{_ON}|\d|another|a|one|two|three|five)\b"
    ),
    r"(?:will not|won't|wont|is not|are not) (?:be |being )(?:renewed|backfilled|prolonged)\b",
    rf"{_AGREEMENT} [^.!?\n]{{0,40}}(?:runs out|expires|lapses|ends) [^.!?\n]{{0,25}}and (?:will not|won't|wont|is not|isn't)\b",
    (
        rf"(?:^\W*|, |: |then,? ){_NO_NAME}[a-z][\w.+#-]* it is for (?:the|our|all|everyone|everything)\b(?! (?:first|best|last|"
        rf"worst|same)\b)"
    ),
    (
        r"after (?:way )?(?:too many|endless|a lot of|lots of|weeks of|months of|days of|much|all the|many) "
        r"[\w ]{3,30}, (?:it'?s (?!not |still )[\w.-]+ (?:for|over)\b|we'?re going\b|we (?:pick|choose|chose|go|went|take|took)\b)"
    ),
    r"^\W*(?:full )?green ?light (?:from|by) (?:the |our )?\w",
    (
        r"(?:date|deadline) (?:for [^.!?\n]{2,30} )?(?:is|has been) (?:now |finally )?"
        r"(?:fixed|set in stone|final)\b(?! (?:in|by) (?:the|config))"
    ),
    (
        r"i(?:'m| am) (?:hereby )?(?:freezing|halting|suspending|lifting|granting|authori[sz]ing|"
        r"shutting down) (?:the|our|all|any)\b"
    ),
)
NOTICES_MEDIUM = (
    (
        r"(?<!\bi )(?<!\byou )(?:has|have) been (?:abolished|withdrawn|terminated|shelved|called off|ratified|adopted|reinstated|rescinded|revoked|"
        r"repealed|discontinued|scrapped|suspended|postponed|greenlit|awarded|approved|prolonged|outsourced|waived|commissioned|"
        r"selected|chosen|retained|engaged|entrusted)\b"
    ),
    r"we(?:'re| are| will|'ll)? (?:not |won't |don't )touch(?:ing)? (?:the|our)\b|we (?:won't|don't|will not) touch (?:the|our)\b",
    rf"happens? (?:daily|weekly|monthly|every \w+|once a \w+|only \w+) {FROM}",
    (
        r"we(?:'ll| will) (?!see|try|have to|need|be able)[a-z]+ [^.!?\n]{2,60}\b(?:instead of|rather than|from now on|going forward|"
        r"permanently|for good)\b"
    ),
    r"(?:our|the) [^.!?\n]{2,40} (?:is|are) now [^.!?\n,]{1,25},? (?:was|up from|down from|previously|formerly|instead of)\b",
    (
        rf"(?:hires|joiners|customers|starters|members|visitors|contractors|vendors|suppliers|everyone|staff|teams|employees|managers|"
        rf"students|teachers|tenants|guests|patients) (?:\w+ ){{0,3}}(?:gets?|pays?|needs?|must|have to|has to|uses?|submits?|"
        rf"shall|books?|reports?) [^.!?\n]{{2,60}} {FROM}"
    ),
    r"(?:^\W*|we're |we are |and |, )(?:binning|canning|nixing|mothballing|nuking|spiking|axing|ditching) (?:the|our|all)\b",
    r"we(?:'re| are) (?:sold|settled|set|locked in) on (?!fire|that|this)\w",
    r"(?:is|are) (?:hereby )?(?:repealed|revoked|rescinded|abolished|dissolved|disbanded|waived)\b",
    (
        r"(?:goes|go) (?:before|ahead of)\b|(?:gets|has|takes|is given|is getting) priority over\b|"
        r"(?:is|are|gets?|was) prioriti[sz]ed (?:over|before|above)\b"
    ),
    rf"(?:moves?|goes|folds?|rolls?) (?:under|into|over to) (?:the )?[\w ]{{2,30}} {FROM}",
    r"(?:pays?|costs?|gets?) [$€£]?\d[\d.,]*(?: ?[a-z€$£]+)?(?: ?(?:/|per|a) ?\w+)? (?:now|from now on|going forward)\b",
    r"hiring (?:freeze|stop|pause)\b[^.!?\n]{0,30} (?:until|till|through|from|for|in|lifted|continues|stays)\b",
    r"(?:is|are|remains?|stays?) (?:suspended|frozen|unchanged|stopped|on hold) (?:until|till|through|for|from|with|in|this)\b",
    r"(?:with|for) no (?:replacement|successor)\b|without replacement\b",
    (
        rf"(?:tariffs?|fees?|rates?|prices?|wages?|salar(?:y|ies)|rents?|dues) (?:will )?(?:rise|increase|go up|go down|fall|drop|"
        rf"are raised|are lowered|stay|remain)s?\b[^.!?\n]{{0,30}} (?:{FROM}|by \d|unchanged|the same|in {WHEN})"
    ),
)
