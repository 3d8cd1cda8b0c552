"""The parts English announcements are put together from."""

ADV = (
    r"(?:(?:just|also|now|all|finally|officially|formally|together|jointly|unanimously|therefore|hereby|"
    r"collectively"
    r"|definitely|still|both|then|simply|indeed|at last|only|permanently|actually|instead|today|"
    r"this morning|immediately"
    r"|gradually|fully|completely|no longer)\s+){0,3}"
)
NOT = r"(?:not\s+|n't\s+)?"
ARE = r"(?:we|team|y'all)(?:\s?'re| are|\s+r)\s+"
WILL = (
    r"we(?:\s?'ll| will| shall| won't| will not|(?:\s?'re| are)\s+(?:not\s+)?(?:going to|gonna)| gonna|"
    r" aren't going to)\s+"
)
WE = r"(?:we|and i)"
BODY = (
    r"(?:(?:the|our|today's)\s+)?(?:exec(?:utive)?s?(?: team| committee)?|board|leadership(?: team)?|"
    r"management(?: team)?"
    r"|steer(?:ing)?co|steering group|committee|council"
    r"|c[eftomps]o|vp(?: of)? [a-z]+|finance|legal|procurement|founders|(?:team |tech |squad |"
    r"eng )?leads(?: team)?|slt|elt"
    r"|product(?: team)?|infosec|security|marketing|leadership)"
)
DECIDED = (
    r"(?:decided|agreed|chosen|opted|settled on|landed on|resolved to|elected to|voted(?: to| for| on|"
    r" against)?|signed off"
    r"|greenlit|green-lit|green-?lighted|pulled the plug|committed to|concluded|made (?:the|a) (?:call|"
    r"decision)|ruled out"
    r"|reached (?:a |an )?(?:decision|agreement|consensus)|gone with|aligned on|converged on|locked in|"
    r"arrived at a decision"
    r"|made up our minds?|shaken hands on|called it)"
)
IDLE = (
    r"(?! (?:in on|up|on with|over|in touch|an eye|in mind|track|our attention|some of|some [a-z]+/|"
    r"the meeting|the call|you|me|it|that|"
    r"them|going|getting|seeing|hitting|having|being|working|trying|looking|using|there)\b)"
)
NOT_OPEN = (
    r"(?!\s+(?:yet|on nothing|to disagree|whether|what|who|how|when|where|which|if|nothing|that we (?:need|should)|we (?:need|"
    r"should))\b)"
)
LABEL = (
    r"(?:decision|decided|resolved(?=\W+(?:that|to|we|our|no|the|all|from|in|unanim\w+)\b)|approved|agreed|outcome|verdict|consensus|"
    r"change of plans?|executive (?:call|decision)|decision reversed|final call|final answer|final decision|ruling"
    r"|settled|plan of record|done deal|it's official|it's decided|it is decided|decision made|"
    r"signed off|policy change|policy update|final word"
    r"|green light|greenlit|locked|locked in|the call|final|call made|decision time is over|case closed|"
    r"(?:just )?(?:to close|closing) (?:this|the)(?: loop)?|closing (?:this|the)(?: \S+)?(?: out)?|"
    r"wrapping (?:this|up) ?(?:\S+ ){0,2}"
    r"|[a-z0-9]+ (?:outcome|verdict|decision|conclusion|lock))"
)
WHEN = (
    r"(?:today|tonight|tomorrow|now on|here on|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)days?|(?:next |this |the end of |end of )?"
    r"(?:week|month|quarter|year|sprint|release|version|cycle|half|fy)\b|(?:early |mid-?|late |"
    r"the \w+ of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?"
    r"|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"spring|summer|autumn|fall|winter)\b"
    r"|q[1-4]|h[12]|the \d+|\d{1,2}(?:st|nd|rd|th)?\b|week \d+|eo[qymdw]|immediately|20\d\d|v?\d+\.\d+|"
    r"the next (?:\w+ )?(?:release|sprint|major|version|billing|cycle|quarter))"
)
FROM = (
    r"(?:effective(?: (?:from|as of|on))?|starting(?: (?:from|on|in|with))?|beginning(?: (?:in|on))?|"
    rf"as of|as from|with effect from|from|come)(?! (?:the )?version \d+\.\d)(?! \w+(?: \w+)?,? we(?:'ve| have| still))\s+{WHEN}"
)
STATE = (
    r"(?:(?:officially|now|hereby|permanently|formally) )?(?:cancel+ed|approved|lifted|scrapped|retired|"
    r"discontinued|axed|shelved"
    r"|postponed|dropped|frozen|off the table|on the chopping block|invite-only|happening(?=\s*[^\sa-z]|$)|"
    r"getting (?:cut|dropped|killed|axed)|going away|official|killed|cut"
    r"|banned|out of scope|off the roadmap|mandatory|renamed|closing|ending|moving to|being (?:retired|"
    r"sunset|shut down|phased out|dropped|cut|cancel+ed|discontinued)|history|gone for good)"
)
