"""English."""

from prompts.reading.lexicon.en_verbs import BASE, DONE, DOING, THIRD, WEAK_BASE, WEAK_DOING
from prompts.reading.lexicon.shape import Lexicon

_ADV = (
    r"(?:(?:just|also|now|all|finally|officially|formally|together|jointly|unanimously|therefore|hereby|collectively"
    r"|definitely|still|both|then|simply|indeed|at last|only|permanently|actually|instead|today|this morning|immediately"
    r"|gradually|fully|completely|no longer)\s+){0,3}"
)
_NOT = r"(?:not\s+|n't\s+)?"
_ARE = r"(?:we|team|y'all)(?:\s?'re| are|\s+r)\s+"
_WILL = (
    r"we(?:\s?'ll| will| shall| won't| will not|(?:\s?'re| are)\s+(?:not\s+)?(?:going to|gonna)| gonna| aren't going to)\s+"
)
_WE = r"(?:we|and i)"
_BODY = (
    r"(?:(?:the|our|today's)\s+)?(?:exec(?:utive)?s?(?: team| committee)?|board|leadership(?: team)?|management(?: team)?"
    r"|steer(?:ing)?co|steering group|committee|council"
    r"|c[eftomps]o|vp(?: of)? [a-z]+|finance|legal|procurement|founders|(?:team |tech |squad |eng )?leads(?: team)?|slt|elt"
    r"|product(?: team)?|infosec|security|marketing|leadership)"
)
_DECIDED = (
    r"(?:decided|agreed|chosen|opted|settled on|landed on|resolved to|elected to|voted(?: to| for| on| against)?|signed off"
    r"|greenlit|green-lit|green-?lighted|pulled the plug|committed to|concluded|made (?:the|a) (?:call|decision)|ruled out"
    r"|reached (?:a |an )?(?:decision|agreement|consensus)|gone with|aligned on|converged on|locked in|arrived at a decision"
    r"|made up our minds?|shaken hands on|called it)"
)
_IDLE = r"(?! (?:in on|up|on with|over|in touch|an eye|in mind|track|the meeting|the call|you|me|it|that|them|going|getting|having|being|working|trying|looking|using|there)\b)"
_NOT_OPEN = r"(?!\s+(?:yet|whether|what|who|how|when|where|which|if|nothing|that we (?:need|should)|we (?:need|should))\b)"
_LABEL = (
    r"(?:decision|decided|resolved|approved|agreed|outcome|verdict|consensus (?:from|of|after|in)|change of plans?|decision reversed|final call|final answer|final decision|ruling"
    r"|settled|plan of record|done deal|it's official|it's decided|it is decided|decision made|signed off|policy change|policy update|final word"
    r"|green light|greenlit|locked|locked in|the call|final|call made|decision time is over|case closed|(?:just )?(?:to close|closing) (?:this|the)(?: loop)?|closing (?:this|the)(?: \S+)?(?: out)?|wrapping (?:this|up) ?(?:\S+ ){0,2}"
    r"|[a-z0-9]+ (?:outcome|verdict|decision|conclusion|lock))"
)
_WHEN = (
    r"(?:today|tonight|tomorrow|now on|here on|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:next |this |the end of |end of )?"
    r"(?:week|month|quarter|year|sprint|release|version|cycle|half|fy)\b|(?:early |mid-?|late |the \w+ of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?"
    r"|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)\b"
    r"|q[1-4]|h[12]|the \d+|\d{1,2}(?:st|nd|rd|th)?\b|week \d+|eo[qymdw]|immediately|20\d\d|v?\d+\.\d+|the next (?:\w+ )?(?:release|sprint|major|version|billing|cycle|quarter))"
)
_FROM = rf"(?:effective(?: (?:from|as of|on))?|starting(?: (?:from|on|in|with))?|beginning(?: (?:in|on))?|as of|as from|with effect from|from|come)(?! \w+(?: \w+)?,? we(?:'ve| have| still))\s+{_WHEN}"
_STATE = (
    r"(?:(?:officially|now|hereby|permanently|formally) )?(?:cancel+ed|approved|lifted|scrapped|retired|discontinued|axed|shelved"
    r"|postponed|dropped|frozen|off the table|on the chopping block|invite-only|happening|getting (?:cut|dropped|killed|axed)|going away|official|killed|cut"
    r"|banned|out of scope|off the roadmap|mandatory|renamed|closing|ending|moving to|being (?:retired|sunset|shut down|phased out|dropped|cut|cancel+ed|discontinued)|history|gone for good)"
)

LEXICON = Lexicon(
    code="en",
    first=(
        " after ", "closing ", "no exceptions", "wrapping",
        " we are", " we no ", " we cancel", "team won", "team will", " we agree", " we adopt", " we decid", " we drop", " we deprec", " we don", " we do not", " we disc", " we will", " we won", " we went", " we ha", " we shall", " we ship", " we stick", " we stay", " we stop", " we stand", " we sunset", " we switch", " we keep", " we kill", " we cut", " we cancel", " we chose", " we chang", " we clos", " we final", " we form", " we freez", " we go ", " we gonna", " we hereby", " we just", " we land", " we lead", " we lock", " we move", " we no longer", " we now", " we off", " we only", " we open", " we pick", " we post", " we retire", " we settl", " we sel", " we simply", " we buy", " we both", " we also", " we all ", " we then", " we therefore", " we unan", " we vote", " we r ", " we gon", " we resol", " we conclu", "moves to", "consensus", "will now", "will no", "will only", "new rule", "new policy", "new process", "new default", "new pric", "new standard", "been spoken", "has spoken", "change of plan", "reversed", "bottom line", "spoken", "are now", "is now", "here to stay", "a go", "retires", "ends on", "ends with", "close the loop", "no new", "signed", "wins", "is yes", "agreement", "extended", "from jan", "from feb", "from mar", "from apr", "from may", "from jun", "from jul", "from aug", "from sep", "from oct", "from nov", "from dec", "from next", "from today", "from tomorrow", "from monday", "from tuesday", "from wednesday", "from thursday", "from friday", "from the 1", "from q1", "from q2", "from q3", "from q4", "from 1", "from 2", "goes up", "goes down", "goes to ", "gets the", "giving ", "granting", "slides to", "and i agreed", "and i decided", " we'", " weve ", " we\u2019", "let's", "lets ", "decid", "now on", "here on", "with effect", "goes away", "go away", "going away", "will be ", "decision", "agreed", "approv", "final", "settled", "outcome", "verdict", "conclu",
        "resol", "it is", "it's o", "official", "effective", "starting ", "beginning", "as of", "going ", "no more",
        "no longer", "stick", "signed", "said yes", "green", "making the call", "executive", "pulling", "calling it", "call it",
        "plan of record", "roadmap lock", "lock:", "locked ", "locking ", "cancel", "off the table", "policy", "the answer", "is no ", "goes away", "stays", "lifted", "i've", "moving ", "dropping",
        "killing", "cutting", "keeping", "switching", "sunset", "deprecat", "chosen", "chose", "voted", "vote is", "ruling", "confirmed",
        "aligned", "bottom line", "henceforth", "on board", "done deal", "gets ", "becomes", "extending", "green", "go ahead", "goes with",
        "team,", "call:", "remains", "remain ", "we're", "shutting", "going", "gonna", "retiring", "renew", "case closed",
        "wraps up", "ends ", "is out", "are out", "is dead", "is over", "parting", "yes to", "no to", "pass on", "passing on", "do it", "do that", "ok'd", "okayed",
    ),
    strong=(
        r"we(?:'re| are) going w/|we(?:'ve| have) (?:just |now |finally )?signed (?:with|a contract with)\b",
        r"^\W*(?:(?:ok|so|team|folks|fyi|heads up)\W+){0,2}new (?:rule|policy|process|default|price|pricing|standard)\s*(?::|-|from|starting|as of|effective)",
        r"(?:team|people|jury|customers|numbers|committee|crowd) (?:has|have) spoken\b",
        r"(?:the )?(?:budget|headcount|plan|deal|request|proposal|refund|extension|contract|hire|purchase|migration|launch|offer|raise) (?:(?:is|has been|was|got|just got) )?(?:finally |now |officially )?(?:approved|signed off|greenlit|a go)(?=\s*[.!,:-]|$)",
        r"we (?:said|are saying|say|have said|'re saying) (?:no|yes) to\b",
        r"bottom line[^:.!?\n]{0,40}:\s*\S",
        r"we(?:'ve| have)? settled the\b|(?:is|are) here to stay\b|we have (?:an? )?agreement[,:]",
        rf"{_WE}(?:\s?'ve| have|ve| had| did)?\s+{_ADV}{_DECIDED}\b{_NOT_OPEN}",
        rf"^\W*(?:(?:ok(?:ay)?|k|alright|so|well|right|and|final|great discussion|good|good news|team|all|folks|news|update|announcement)\W+){{0,3}}(?:the |our )?{_LABEL}"
        r"(?: (?:from|of|on|after|in|by|per|log|today|as of|for|w|with)\b[^:.!?\n]{0,60}?)?\s*(?::|(?<!agreed)(?<!settled)\s-)\s*\S",
        r"i'?m (?:making (?:the|this|an?(?: executive)?) (?:call|decision)|pulling the (?:trigger|plug) on|calling it(?=\s*[.:!,-]|$)|signing off on)",
        r"(?:making|made|gonna make|going to make) (?:an|the) executive (?:decision|call)",
        rf"{_ARE}{_ADV}{_NOT}{_ADV}(?:going|sticking|staying|rolling|running) (?:ahead )?with(?! (?:my|his|her|you|me|your|it|that|this flow|the flow)\b)",
        rf"{_ARE}{_ADV}{_NOT}{_ADV}(?:moving (?:ahead|forward)|going ahead|proceeding) (?:with|on)\b",
        rf"{_WILL}{_ADV}{_NOT}{_ADV}(?:be )?(?:go(?:ing)?|stick(?:ing)?|stay(?:ing)?|proceed(?:ing)?|moving forward|move forward|going ahead|go ahead) with\b",
        r"let'?s (?:call it|make it official)\s*[:,-]",
        r"(?:it'?s|it is|that'?s|this is) (?:now )?(?:officially |formally )?(?:decided|settled|official|agreed|a go|a done deal|approved|final)\b(?=\s*[:;,.!-]|\s+(?:then|that|we|the|and|now|so)\b|$)",
        r"(?:the |a |our )?(?:final )?decision(?:s)? (?:has been|have been|is|was|were|are) (?:now )?(?:made|taken|final|reached|in)\b(?! (?:by|when|on|in|at)\b)",
        r"the (?:final )?decision is to\b",
        r"the (?:final )?(?:decision|verdict|outcome|conclusion|call|answer)(?: (?:on|for|about|to|from|re)\b[^.!?\n:]{1,60}?)? is\s*(?::|-|that we|to\b|(?:no|yes) (?:on|to|for)\b)",
        r"(?:the|our|my) answer (?:to|for|on) [^.!?\n]{1,60} is (?:a )?(?:clear |firm )?(?:no|yes)\b",
        r"(?:the )?vote(?:'s| is) in\b|(?:the )?votes are in\b",
        r"^\W*after (?:\S+ ){1,8}?(?:debates?|dithering|discussions?|deliberation|back and forth|circles|thought|consideration|arguing|meetings|testing|evaluation)\b[^:.!?\n]{0,40}:",
        rf"{_BODY} (?:has |have |just |finally |unanimously |also |formally |officially |today ){{0,3}}(?:approved|signed off|said (?:yes|no)|greenlit|green-?lighted"
        r"|gave (?:us |it |this )?(?:the|a) (?:green light|go-ahead|nod|thumbs up)|decided|agreed(?! with you)|voted|ok'?d|okayed|rejected|turned down|ruled|cleared|blessed|has chosen|opted)\b",
        r"(?:approved|signed off|greenlit|green-?lighted|ok'?d|cleared|confirmed) by (?:the )?(?:finance|legal|board|exec|leadership|management|ceo|cfo|cto|coo|procurement|security|steering|committee|council|founders)[a-z ]{0,20}(?=[:,;.-]|$)",
        r"(?:the |our )?(?:whole |entire )?team (?:has |have )(?:just |finally |now |unanimously )?(?:decided|chosen|agreed|voted|opted)\b",
        r"(?:sounds like )?(?:everyone|everybody|all)(?:'s| is|'re| are) (?:on board|aligned|in agreement|agreed)[,:;.]? (?:so |and )?we",
        r"(?:and|(?<=\w )[+&]) [a-z]+ (?:are )?(?:aligned|agreed)\s*:",
        r"we can (?:now|finally|officially) (?:announce|confirm)\b",
        r"(?:is|are) (?:hereby|officially) (?:approved|cancel+ed|retired|deprecated|discontinued|lifted|closed|dead)\b",
        r"(?:happy|pleased|glad|proud|excited|sad|sorry) to (?:announce|confirm|say) (?:that )?(?:we|the|our)\b",
    ),
    firm=(
        r"(?:we|team)(?: won't| will not|'ll not| are not going to|'re not going to|'re not| are not| aren't going to| no longer|'ll no longer| will no longer) (?:be )?(?:build|building|add|adding|use|using|do|doing|make|making|allow|allowing|run|running|sign|signing|pay|paying|publish|publishing|take on|taking on|buy|buying|do any)\b(?! (?:it|that|this|so|well|good|the same|sense|sure|any (?:of|work))\b)",
        r"we(?:'re| are) going to give (?:them|him|her|the [a-z]+) (?:a|an|the|two|three|another|more)\b",
        r"we(?:'re| are|'ll| will) (?:be )?(?:making|make) [^.!?\n]{1,50}? (?:free|the default|default|mandatory|optional|public|a p0|standard|permanent|paid|unlimited|available to all)\b",
        r"(?:is|are) (?:extended|approved|frozen|capped|limited|postponed|cancel+ed|lifted|closed|renewed) (?:until|to|at|for|through|by|from) ",
        r"no (?:more|new) [^.!?,\n]{2,40} (?:from|after|as of|starting|until|in|this) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]|next|the \d|monday|year|quarter|today|tomorrow|further)",
        rf"{_ARE}{_ADV}{_NOT}{_ADV}(?:(?:going to|gonna) {_ADV}(?:{BASE})|{DOING})\b{_IDLE}",
        rf"{_WILL}{_ADV}{_NOT}{_ADV}(?:be )?{_ADV}(?:{BASE}|{DOING})\b{_IDLE}",
        rf"we {_ADV}(?:(?:don't|do not) (?:do|offer|build|renew|support|sell|attend|bid|ship|go)|stop|no longer|buy|go with|stick with|stay with|stay on|cut|drop|kill|sunset|retire|freeze|cancel|postpone|adopt|standardi[sz]e|open-?\s?source|discontinue|keep|switch to|move to|lead with|ship)\b(?! (?:up|on|in|me|you|it|that|them|going|getting|having|being)\b)",
        r"^\W*(?:(?:ok(?:ay)?|k|so|fyi|alright|right)\W+){0,3}(?:going|sticking|staying|moving (?:ahead|forward)) (?:ahead )?with\b(?! (?:my|his|her|you|me|your|it|that)\b)",
        rf"we(?:'ve|ve| have)?\s+{_ADV}(?:chose|picked|selected|went with)\b(?! (?:them|it|that|this|to)\b)",
        r"we(?:'re| are|'ll| will) (?:be )?(?:giving|granting|offering|give|grant|offer) (?!up\b|it\b|you\b|them\b|a (?:talk|demo|try|shot|hand)\b|an update\b|this\b|that\b)",
        r"(?:dropping|killing|sunsetting|retiring|discontinuing|scrapping|shelving|axing|not renewing|cancel+ing) (?:the|our|all)\b",
    ),
    medium=(
        r"we(?:'ve| have) (?:just |now |also |finally )?(?:cancel+ed|extended|dropped|killed|scrapped|postponed|approved|renewed|shelved|axed|banned|retired|pulled the|frozen)\b",
        r"will (?:now|no longer|only|from now on|always|instead) (?:be |go |need |have |get |require )",
        r"(?:is|are) now (?:automatic|free|mandatory|required|the default|off limits|unlimited|included|optional|paid|closed|frozen|official)\b",
        r"(?:retires?|ends?|closes?|expires?|switches off|shuts down|goes live|launches|wins?)(?: \w+){0,2} (?:on|with|in|at) (?:the |release |version )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|end|next)",
        r"^\W*(?:confirmed|conclusion|bottom line|official|resolution)\s*:\s*\S",
        rf"(?:i\s?'ve|i have|i)\s+{_ADV}(?:decided|made the (?:call|decision)|approved|signed off on|chosen to)\b{_NOT_OPEN}",
        rf"^\W*(?:(?:ok(?:ay)?|k|so|finally|fyi|just)\W+){{0,3}}{_ADV}(?:decided|opted|agreed|chose)\s+(?:to|on|against|that|with|w/)\b",
        r"^\W*(?:(?:ok(?:ay)?|k|so|fyi|alright|right|decision)\W+){0,3}(?:going|sticking|staying|moving (?:ahead|forward)) (?:ahead )?(?:with|for)\b(?! (?:my|his|her|you|me|your|it|that)\b)",
        r"(?:also |so |then |therefore |ok |okay |alright )?i(?:'m| am) (?:killing|pulling|cutting|cancel+ing|approving|freezing|vetoing|dropping|shelving|extending|signing off)\b",
        r"let'?s (?:go|stick|stay|proceed|move forward|run|roll) (?:ahead )?with\b(?! (?:it|that|this|them)\b)",
        r"(?!(?:what|how|as|where|that|so|there|here|think|who|like|than|yes|know|is|no|sure|and|but|believe|yeah|way|because|whatever|indeed|guess|hope|yep|yup|if|whether"
        r"|though|when|why|since|then|case|ok|okay|oh|well|means|ah|which|again|maybe|now|good|fine|cool|great|nice|bad|hard|easy|true|wrong|see|say|says|said|it|right|what's)\W* )[^\s,]+ it is(?=\s*(?:[.!,;-]|then\b|$))",
        rf"(?:^\W*|(?<=[,;:-] )|(?<=pls )|(?<=fyi ))(?:so |ok |and )?{_FROM}\b[,:]?",
        rf"\b{_FROM}[,:]? (?:on )?(?:we|all|every|any|no|the|our|only|new|each|a)\b",
        r"(?:from now on|from here on(?: out)?|going forward|henceforth|until further notice|with immediate effect|effective immediately|effective today|moving forward)\b",
        rf"(?:(?:is|are|gets?|will be|has been|have been|'s) {_STATE}|(?:gets?|will be|(?:is|are) (?:hereby|now officially)) (?:{DONE}))\b",
        r"(?:stays?|remains?)(?: (?:at|on|with|as|free|frozen|closed|open|unchanged|in|out)\b|(?=\s*[.,;!]|$))",
        r"(?:goes|go|going) away\b|(?:ends?|stops?) here\b|(?:moves?|slides|slips|shifts|switch(?:es)?|extends?|drops?) to\b|becomes\b|(?:rises?|increases?|goes|go) (?:up )?(?:to|from)\b",
        rf"(?:{THIRD})(?= (?:from|by|as of|effective|until|on|in|to) )",
        r"gets (?:the|a|an|their|its|two|three|one|full|free|first|priority|early)\b",
        r"(?:the|our) answer (?:to|for) [^.!?\n]{1,60} is (?:no|yes)\b",
        r"that'?s (?:the )?final\b|no (?:more )?(?:debate|discussion|further discussion)\b|end of (?:discussion|story|debate)\b",
        r"(?:saying|say|said) (?:no|yes) to\b|(?:taking|bringing|pulling) (?:\w+ ){1,3}in-?house\b|parting ways\b",
    ),
    weak=(
        rf"(?:is|are|gets?|will be|moved|closed) (?:{DONE}) (?:from|as of|effective|until|starting|by) {_WHEN}",
        rf"^\W*(?:(?:ok(?:ay)?|k|so|fyi|alright|right|decision|update)\W+){{0,3}}(?:not )?(?:{DOING})\b(?! (?:this|that|it|for|is|are|would)\b)",
        r"no more (?!than\b|questions\b|time\b|comments\b|info|news\b|issues?\b|problems?\b|errors?\b|messages?\b|coffee\b)(?=[a-z0-9\ue000])(?<!are no more )(?<!is no more )",

        rf"{_ARE}{_ADV}{_NOT}{_ADV}(?:(?:going to|gonna) {_ADV}(?:{WEAK_BASE})|{WEAK_DOING})\b",
        rf"{_WILL}{_ADV}{_NOT}{_ADV}(?:be )?{_ADV}(?:{WEAK_BASE}|{WEAK_DOING})\b",
        r"let'?s (?:keep|drop|use|do|make|push|move|leave|postpone|cancel|ship|kill|cut|stop)\b",
    ),
    support=(
        rf"(?:from|starting|effective|as of|beginning|by|until|till|on|in|after|before|for|end of|come) {_WHEN}",
        r"this (?:year|quarter|month|release|cycle|season)|next (?:year|quarter|month|release|week|sprint|monday|major)|by year.end|year.end|immediately|permanently|for good|across the board|no exceptions|everywhere|for everyone|until further notice",
        r"instead\b|rather than|going forward|from now on|no longer|any ?more\b|only\b|no more|as planned|after all|as is\b|by default|the default|all new|any new|every new|in favou?r of",
        r"(?:heads?.?up|fyi|team|folks|everyone|all|good news|bad news|update|announcement|for the record|psa|news|so|ok(?:ay)?|alright|right|therefore|hence|per|based on|given|after|closing the loop|summary|to summari[sz]e|wrapping up|good discussion|great discussion|thanks|thx|talked|spoke|discussed|closing this|for transparency)\b(?=[^.!?]{0,80}[:,-]| )",
        r"\d+(?:[.,]\d+)? ?%|[$€£]\s?\d|\d+ ?(?:€|eur|usd|gbp|k\b|days?|weeks?|months?|years?|yrs?|hours?)|\d+\s?(?:->|→)\s?\d+",
        r"customers?|clients?|accounts?\b|prospects?|churn|renewal|because|since |too (?:few|many|much|expensive|little|risky|slow)|isn't worth|not worth|feedback",
    ),
    business=(
        r"pric(?:e|es|ing)|plans?\b|tiers?\b|vendors?|suppliers?|contracts?|releas\w+|launch\w*|features?|products?|roadmap|budget\w*|headcount|hir(?:e|es|ing)|offices?\b|polic(?:y|ies)|refunds?|discounts?|support|slas?\b|apis?\b|sso\b|integrations?"
        r"|platform|migrat\w+|deals?|subscriptions?|licen[sc]es?|markets?|brand\w*|teams?\b|sprints?|deploy\w*|on-?call|bill(?:ing|ed)|invoic\w+|payments?|trials?\b|enterprise|security|complian\w+|retention|regions?|hosting|clusters?|databases?"
        r"|tenders?|partner\w*|agenc(?:y|ies)|campaign\w*|conference\w*|beta\b|checkout|onboarding|dashboards?|apps?\b|exports?|imports?|sdks?|docs\b|documentation|portals?|versions?|okrs?|costs?|revenue|tenants?|users?\b|seats?\b|overages?|rollout\w*|scope|backlogs?|freeze|tooling"
        r"|all-?hands|remote|laptops?|vesting|mfa|accounts?|customers?|clients?|connectors?|plugins?|mobile|android|ios|ads?\b|webinars?|events?\b|surveys?|salar\w+|bonus\w*|equity|contractors?|agency|workforce|identity|crm|erp|hris|cloud|on-?prem|residency|audit\w*|rewrite|redesign|logo|naming|rename\w*"
        r"|websites?|domains?|sales|marketing|engineering|legal|finance|hr\b|procurement|squads?|shifts?|meetings? policy|standups?|retros?|estimates?|ci\b|repos?\b|monorepo|microservices?|frontend|backend|design\w*|nav\w*|sidebar|templates?|credits?|fees?\b|shipping|warehouse\w*|stores?\b|warrant\w+|returns?|delivery|suppliers|packag\w+|reports?|reporting|analytics|data\b|gdpr|soc ?2|iso\b|case stud\w+|sync\b|pilot\w*|program(?:me)?s?|proposal|acqui\w+|servers?|service\w*|environments?|standard\w*|languages?|typescript|postgres\w*|kafka|redis|stripe|okta|figma|option [a-z0-9]\b|variant [a-z0-9]\b|freemium|free (?:tier|plan|trial|shipping|onboarding)|catalog\w*|newsletter|podcast|blog|channels?|tickets?|queues?|chatbot|ai\b|copilot"
    ,),
    question=(
        r"^\W*(?:(?:ok|okay|so|and|but|hey|hi|quick question|sorry|wait|um|hm+|also|btw|folks|team|all|@\S+)\W+){0,3}(?:who|what|when|where|which|why|how|did|do|does|has|have|is|are|was|were|can|could|should|shall|would|will|may|any(?:one|body)|am i|aren't|isn't|didn't|don't we|haven't)\b(?!ever| a (?:day|week|relief|great)| if)(?!\s+it\s*is\b)",
        r"(?:wondering|not clear|unclear|not sure|unsure|no idea|curious|confirm|remind me|tell me|know|clarify|ask(?:ing|ed)?)\s+(?:if|whether|who|what|when|which|why|how|about)\b",
        r"\b(?:right|correct|yes|ok|agreed|no|yeah|is that so|or not|isn't it|aren't we|don't we|won't we|did we|are we)\s*\?",
        r"need(?:s)? (?:a|your|the|some) (?:decision|answer|call|approval|sign-?off)|(?:please|pls|can you|could you|let'?s) (?:decide|confirm|approve|advise|vote|choose)\b|to decide\b|to be decided|tbd\b|(?:awaiting|waiting (?:for|on)|pending)\b",
    ),
    hypothetical=(
        r"\b(?:if|unless|suppose|supposing|assuming|in case|had we|were we to|what if|imagine|let's say|say we|in a world where|worst case|best case|provided|as long as|whenever|in theory|hypothetically|even if|should (?:we|they|leadership|legal|the \w+)|until we(?:'ve| have)?|once (?:we|the|legal|they|it|that|this|finance|everyone|\w+ (?:approves|signs|agrees|confirms))|before we|when we|if only|as soon as|by the time|would(?:n't)? (?:be|have)|we'd|i'd|they'd|it would|would mean|we would(?:n't)?|would've|wish)\b",
        r"only if\b|\bif (?:the|we|they|legal|it|he|she|finance|nobody|no one|you|i|everyone|all|that)\b|depend(?:s|ing) on|subject to|contingent|pending\b|provided that|that's an if",
    ),
    proposal=(
        r"\b(?:maybe|perhaps|might|could|should(?:n't)?|propos(?:e|es|ed|ing)|(?:my|a|the|this|draft|one) proposal|suggest(?:s|ed|ing|ion)?|recommend(?:s|ed|ing|ation)?|i'd|i would|we'd|imo|imho|i think|i feel|i guess|i believe|my gut|leaning|lean towards|in favou?r of (?:going|moving|dropping|keeping)|vote for|my vote|thinking (?:of|about|out loud)|considering|consider|floating|how about|what about|why (?:don't|not)|idea|ideally|better off|strong opinion|weakly held|would love|i want|i wish|thoughts|wdyt|what do you|feel free to disagree|open to|to be discussed|for discussion|let's discuss|let's maybe|probably|possibly|hopefully|i vote|prefer|preference|tempted|hope|hopefully|seems|i'll|i will|i'm going to|i am going to|i was|i wanted|i had|i need|i can(?:'t)?|i don't|i couldn't|i've been|want to|wants to|we need to|need to|needs to|have to decide|ought to|must decide|up for review|draft|plan to propose|tentative(?:ly)?|not (?:a )?final|nothing is final|\?\s*$)\b",
        r"not asking for a decision|before i write it up|would you|if you ask me|curious what|happy to be convinced|other views|please comment|comments? (?:welcome|by)|objections\?|sounds? (?:good|reasonable|ok)\?",
    ),
    undecided=(
        r"(?:currently|right now|at the moment|as we speak|still) (?:\w+ing|on|in|at)\b",
        r"\b(?:haven't|have not|hasn't|has not|not yet|didn't|did not|never|nobody|no one|nothing|can't|cannot|couldn't|still haven't|yet to|unable to|don't think|not sure|no consensus|no decision|without)\b[^.!?\n]{0,25}\b(?:decid\w*|decision|agre\w+|settled|chosen|approved|approval|signed off|final\w*|made up|voted|picked|confirmed)\b",
        r"(?:not|n't) (?:been )?(?:yet )?(?:decided|agreed|settled|final(?:i[sz]ed)?|approved|official|confirmed)\b|still (?:open|undecided|under discussion|deciding|debating|being discussed|waiting|to be|discussing|up in the air|evaluating)|no consensus|under review|in progress|agree(?:d)? to disagree|open question|tbd\b|decision (?:is )?(?:pending|due|expected|will be|meeting|review|doc|tree|log entry|record|criteria|fatigue|template|process|engine|maker)|(?:a|the) decision (?:on|about|from|re)\b[^.!?\n:]{0,40}(?:by|on|will|tomorrow|next|soon|later)",
    ),
    reported=(
        r"\b(?:i(?: just)? heard|heard (?:that|they|it|you|about)|word is|rumou?r|according to|reportedly|apparently|allegedly|they said|said they|told (?:me|us) (?:that )?(?:they|he|she|it|their)|he said|she said|press release|their (?:press|email|blog|board|ceo|cfo|cto|vp|legal|team|ticket|contract)|see their|announced (?:that )?they|they(?:'re|'ve| are| have| will| had| decided| agreed| chose|'ll)|read (?:that|about|on|in)|article|techcrunch|news(?:paper)? says|in the news|interesting read|our competitors?|a competitor|their own|writes?|wrote|quote of|transcript|customer (?:has )?(?:decided|agreed|chosen|resolved|chose)|the (?:customer|client|prospect|vendor|supplier|government|city|eu|court|landlord|school|bank|university|council of)\b[^.!?\n]{0,40}\b(?:decided|agreed|announced|approved|chose|is|are|has|will)|(?:google|microsoft|apple|amazon|aws|meta|facebook|salesforce|slack|atlassian|github|openai|shopify|twitter|netflix|oracle|siemens|ibm|linkedin|zoom|adobe|nvidia|intel|tesla|spotify|uber|airbnb|stripe|hubspot|zendesk|heroku|vercel|cloudflare|docker|mozilla|firefox|chrome|debian|ubuntu|w3c|whatwg)(?:'s)? (?:has |have |just |is |are |will |announced|decided|agreed|team|board|says|said|will|have))\b",
        r"\b(?:her|his|whose|another|other) (?:team|company|board|manager|boss|firm|employer)\b|(?:at|from) (?:my|our) (?:previous|last|old|former) (?:company|job|employer|team|startup)|my (?:previous|last|old|former)|the (?:previous|former|old|last) (?:\w+ ){0,2}(?:had|decided|agreed|chose|pm|team|management|leadership|ceo)",
        r"(?:said|says|thinks|thought|claims|claimed|mentioned|told (?:me|us|them)|tells me|believes|assumes?d?|asked|asks|wrote|swears) (?:that )?(?:we|it's|it is|they|the decision)\b",
    ),
    past=(
        r"\b(?:back in (?:the|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)|years? ago|months? ago|weeks? ago|last (?:year|summer|winter|spring|autumn|fall|decade|century|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december)|historically|originally|at the time|at that time|back then|in the past|in the early days|once upon|used to|as you (?:may|might) remember|remember when|when i joined|long ago|previously|formerly|in (?:19\d\d|20[01]\d|202[0-4])|since (?:19\d\d|20[01]\d|202[0-4])|from the archive|ever since|already decided|for context|some background|fun fact|as background|had (?:just |already |previously )?(?:decided|agreed|settled|chosen|opted|voted|approved)|in hindsight|in retrospect|regret\w*|the reason (?:why )?we|that's why we|that is why we|why we (?:decided|chose|agreed)|as (?:we )?(?:decided|agreed|discussed) (?:before|earlier|previously|back|in|at)|the other day)\b",
    ),
    logistics=(
        r"\b(?:\d{1,2}(?::\d\d)? ?[ap]m|\d{1,2}:\d\d|o'?clock|noon)\b(?![^.!?\n]{0,30}(?:permanent|going forward|from now))(?<!permanently)",
        r"\b(?:call it a (?:day|night|week)|wrap (?:it |this )?up|move on|take (?:this|it|that) offline|take a (?:break|look|vote|step)|get started|keep (?:you|it|this|that|an eye|in mind|in touch|going|up|me|going)|circle back|follow up|catch up|sync up|hop on|jump on|see (?:how|if|what|you)|go through|go over|come back|get back|start with|begin with|be (?:there|late|back)|meet (?:at|on|in|up)|reschedul\w+|(?:close|skip|cancel|end|adjourn|wrap)(?:ing)?(?: up| out)? (?:the|a|this|our|today's) (?:\S+ )?(?:meeting|call|session|discussion)|next (?:topic|item|meeting|agenda)|agenda|minutes|zoom link|same time|room \w+|meeting room|calendar|standup at|scribe|present\+|topic:|join the call|dial in)\b",
        r"^\W*(?:\S+ ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?: (?:morning|afternoon|evening|works|noon|at \S+))? it is",
        r"let'?s (?:go with|stick with|do|say|make it|keep|move it to|push it to|push to) (?:\S+ ){0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|let'?s (?:go with|do|say|make it) (?:\d|tomorrow|noon|next week|after|later|lunch|dinner|pizza)",
    ),
    poll=(
        r"\b(?:poll\s*:|vote (?:here|below|by|now)|please vote|cast your vote|react with|thumbs up (?:for|if)|\+1 (?:for|if)|emoji (?:for|if)|option a\b[^\n]{0,200}option b\b[^\n]{0,200}(?:react|vote|\?)|1\ufe0f?\u20e3|which (?:one|option) do you|show of hands|straw poll)",
        r"(?:^|\n)\W*(?:thoughts|wdyt|objections|opinions|what do you think|any objections|any thoughts|agree|does that work|works for (?:you|everyone)|ok with (?:you|everyone)|sound good|sounds good|make sense)[^.?!\n]{0,60}\?",
        r"[.!]\s+(?:thoughts|wdyt|any (?:objections|thoughts|concerns)|objections|opinions|what do (?:you|people|folks|y'all)|do you (?:all )?agree|agree|agreed|does that work|ok|okay|right|correct|sound good|make sense|yes|no|fair|good|deal|shall we|should we|can we|is that|would that|curious (?:what|how))\b[^.?!\n]{0,80}\?",
        r"thinking out loud|not asking for a decision|nothing (?:is|has been) (?:final|decided)|tell me why this is a bad idea|please comment by|curious what|other views|not married to it|happy to (?:be convinced|write it up)|draft proposal|^\W*(?:\w+ )?proposal (?:for|on|to)\b|proposal\s*:|my recommendation|brainstorm",
    ),
    personal=(
        r"\b(?:marry(?:ing)?|married|engaged|engagement ring|name (?:her|him|the baby|our)|newborn|neighbou?rs?|lawn ?mower|window seat|aisle|stroller|pregnan\w+|move in together|school for (?:my|our)|knee surgery|sobriety|smoking|lunch|dinner|breakfast|pizza|burgers?|sushi|ramen|tacos?|sandwich\w*|coffee|decaf|espresso|latte|beers?|wine\b|drinks|cake|donuts?|doughnuts?|cookies|sourdough|bread|vegan|vegetarian|diet|gym|workout|marathon|running shoes|sneakers|shoes|yoga|bike to work|my (?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|sister|brother|mom|mum|dad|mother|father|kids?|son|daughter|family|parents|baby|dog|cat|car|flat|apartment|house|garden|hair|bike|birthday|wedding|phone|desk|doctor|dentist|parental leave|maternity|paternity)|our (?:family|wedding|dog|cat|son|daughter|kids|honeymoon|baby|holiday|vacation|flat|garden|new house|new apartment|kitchen|living room)|the (?:dog|cat|kids|wife|husband|baby|puppy|kitten|kitchen)|puppy|kitten|corgi|pets?\b|holidays?\b|vacation (?:in|to|at)|honeymoon|concert|movie|netflix|haircut|tattoo|a (?:house|dog|cat|puppy|bike|car|tattoo)\b|learn to cook|repaint|home office this|book club|camera off|take (?:friday|monday|the day|tomorrow|a day|the week|some time) off|day off|i'm taking (?:friday|monday|the week|a week)|weekend trip|beach|ski(?:ing)?|camping|hik(?:e|ing)|parental leave|couch|sofa|mattress|video ?games?|playstation|xbox|fantasy (?:football|league)|knitting|guitar|piano lessons|costume|halloween|christmas (?:tree|party|dinner|gifts?)|potluck|karaoke|babysitt\w+|nursery|kindergarten)\b",
    ),
    joke=(
        r"(?:\s/s\b|\s/j\b|\blol\b|\blmao\b|\brofl\b|\bhaha\w*|\bhehe\w*|\bjk\b|just kidding|\bkidding\b|not really\b|\bjoking\b|😜|🤪|🙃|:joy:|:rofl:|:stuck_out\w+:|:sweat_smile:|😅|🤣)",
        r"\bbreaking:|it'?s official[:,]? i(?:'m| am| have)\b|never sleep again|see other people|in other news|i hereby announce|sell(?:ing)? sourdough|pivot\w* to (?:selling|blockchain|crypto|goats?|llamas?)|rewrite everything in rust|the (?:cat|dog|coffee machine|printer|build server|ci|universe|plants?|office plant|toaster|dishwasher|microwave|fridge|wifi|kubernetes gods|demo gods|intern's) (?:has|have|and i|hath|decided|agreed)|stapler|until morale improves|world domination|by royal decree|i, for one|april fool\w*|goats?\b|unicorns? (?:only|ranch)|llamas?\b|moon base|mandatory (?:fun|nap\w*|karaoke)|nap time|pirates?\b|flip a coin|magic 8|coin toss|rubber duck|hawaiian shirt|time travel|interpretive dance|carrier pigeons?|abolish\w* mondays?|mondays are (?:cancel+ed|abolished|illegal)|friday is (?:cancel+ed|now)",
    ),
    bare=(
        r"(?:(?:it'?s |that'?s )(?:settled|decided|agreed|a deal)(?: then)?|(?:settled|decided|agreed|deal) then)(?=\s*[.!,:-]|$)",
        r"(?:let'?s|we(?:'ll| will)|we should|we) (?:all )?(?:do (?:it|that|this)|go (?:ahead )?(?:with|for) (?:it|that|this|the (?:first|second|third|last|latter|former) (?:one|option)?|your \w+|[a-z]+'s \w+))",
        r"(?:go ahead|going ahead|moving ahead|proceed|run|moving forward|going) with (?:that|it|this)\b",
        r"that'?s (?:the|our) (?:plan|decision|call)(?: then)?\b|(?:approved|signed off|greenlit|confirmed|final answer|decision made|it'?s a go|make it so|ship it|you have my (?:approval|ok)|consider it (?:approved|decided)|we have a (?:deal|decision|winner))(?=\s*[.!,-]|$)",
        r"we(?:'re| are) doing (?:it|that|this)\b",
    ),
)
