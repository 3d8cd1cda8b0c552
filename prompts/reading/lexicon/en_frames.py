"""English announcements that name no decision: verdicts, rules, and what an organization does from now on."""

from prompts.reading.lexicon.en_parts import WHEN
from prompts.reading.lexicon.en_things import ACTING, CHANGE, IMPERSONAL, NOT_THIS, OPENER, START


def _first(*alternatives: str) -> str:
    """Any of these at the beginning of a sentence."""
    return rf"^\W*(?:{'|'.join(alternatives)})"


def _clause(*alternatives: str) -> str:
    """Any of these at the beginning of a clause."""
    return rf"(?:^\W*|[,:;] |so |that |and |but )(?:{'|'.join(alternatives)})"


_DOES = (
    r"(?:discount|negotiate|sign|match|sell|offer|accept|refund|build|support|ship|hire|deploy|bill|charge|"
    r"customi[sz]e|locali[sz]e|take on"
    r"|onboard|extend|renew|sponsor|reimburse|give)"
)
_NO_NAME = (
    r"(?!(?:what|how|as|where|that|so|there|here|think|who|like|than|yes|know|is|no|sure|and|but|believe|"
    r"yeah|way|because|whatever|indeed|guess|hope|yep|yup|if|whether|though|when|why"
    r"|since|then|case|oh|means|ah|which|again|maybe|now|good|fine|cool|great|nice|bad|hard|easy|true|wrong|"
    r"see|say|says|said|it|right|what's|i|we|you|this|fun|sad|lovely|weird|funny|odd|tough|late|early|"
    r"friday|monday)\b)"
)
STRONG_FRAMES = (
    _first(
        (
            r"(?:last call|final word|final call|last word|closing argument|end of story|decision log|verdict|"
            r"upshot|net result|bottom line)\b[^.!?\n]{0,50}:\s+[^\s\ue000]"
        ),
        (
            rf"(?:(?:ok(?:ay)?|alright|so|right|then|"
            rf"well)\W+){{0,2}}{_NO_NAME}[a-z][\w.+#-]*(?: (?!it\b){_NO_NAME}[\w.+#-]+)?,? it is(?:,? then)?\s*(?=[.!]|"
            rf"$|, then)"
        ),
    ),
    (
        r"^\W*(?:done deal|it'?s official|it'?s settled|it'?s decided|decision made|call made|final|settled|"
        r"agreed|decided|confirmed|approved), +(?:we|the|no|our|all|it)\b"
    ),
    r"i(?:'ve| have) (?:cleared|agreed|settled|aligned) (?:this|it|that) with [^.!?\n:]{2,30}(?:[:,;]| and)",
    (
        r"(?:agreed|aligned|settled|decided|cleared) (?:it )?with (?!you\b|that\b|this\b|the (?:above|"
        r"point))[^.!?\n:]{2,40}:\s+[^\s\ue000]"
    ),
)
FIRM_FRAMES = (
    _first(
        (
            r"after (?:the |our |this |two |three |a )?(?:\S+ ){0,3}?(?:bake-?off|comparison|trial|pilot|poc|"
            r"spike|benchmarks?|demos?|interviews|shoot-?out|tests?|review|weeks?|months?|"
            r"calls?)\b[^:.!?\n]{0,30}:\s*\S"
        ),
        r"(?:(?:so|and) )?(?:(?:a|it's a) )?(?:no|yes) to (?:the|a|an|any|our|their|[a-z-]+ing)\b",
        r"enough (?:back and forth|discussion|debate|talk)\W",
        r"(?:full )?green ?light (?:for|on|to)\b",
        (
            r"(?:thumbs up|go-?ahead|approval|sign-?off) (?:for|on) (?:the|a|our)\b(?! \w+ (?:needed|required|"
            r"pending|please))"
        ),
        r"(?:we(?:'re| are) )?(?:going all.?in on\b|this is happening\b|(?:it|that)'?s happening\s*[:,-])",
        r"(?:decided|opted|chose) (?:against|not to|to|with \w+)\b",
        r"(?:chose|picked|selected|went with) [\w. -]{2,40} (?:over|for|as|instead)\b",
        (
            r"(?:not|no longer) (?:doing|building|shipping|renewing|attending|sponsoring|hiring|offering|"
            r"supporting|launching|going|pursuing|taking|selling|extending|adding|moving|signing|raising|"
            r"changing|migrating|bidding)\b(?! (?:to|well|good|great|ok|so|sure|it|anything|much|home)\b)"
        ),
        r"no (?:public|custom|free|new|paid|extra|separate|native) [\w' -]{3,40}(?=[.!,]|$)",
        (
            r"no (?:more )?[\w' -]{3,50} (?:any ?more|any longer|from (?:now|here) on|going forward|"
            r"without [\w' ]{3,30} (?:approval|sign-?off|ok)|, period|period)\b"
        ),
        r"instead of \w+ing\b[^.!?\n]{3,80} we (?!could|can|should|might|would|had|were|use to)\w+",
        r"(?:the |a )?new (?:rule|policy|process|limit|price|default) (?:for|on|about|around) [^.!?\n:]{2,50}:\s*\S",
        r"(?:ok |so |then |right,? )*sticking (?:to|with)\b(?! (?:it|that|this)\b)",
    ),
    _clause(
        (
            r"(?:the |our )?(?:new )?(?:plan|policy|rule|position|stance|line|approach|standard|"
            r"default) is (?:now |that |to )(?:now )?(?!\w+ing\b)\S"
        ),
        (
            r"(?:so |then )?(?:it'?s|that'?s|it is|this is) (?:a )?(?:final |firm |clear |hard )?(?:no|yes|"
            r"no-go)(?: (?:to|for|on|from)\b|\s*[,.:;-])"
        ),
    ),
    r"(?:giving|gave|given|give) (?:the |a )?(?:go-?ahead|green ?light|thumbs up|final ok)\b",
    (
        r"i(?:'?m| am) (?:overruling|vetoing|greenlighting|rejecting|declining|saying (?:no|yes) to|"
        r"putting my foot down)\b"
    ),
    (
        r"i(?:'m| am) (?:moving|pushing|raising|lowering|extending|closing|opening|postponing|pausing|stopping|"
        r"removing|changing|capping) (?:the|our) (?:\w+ )?(?:launch|release|price|prices|deadline|budget|freeze|"
        r"trial|rollout|tier|plan|limit|go-live|contract|beta|pilot|program|campaign|offer)\b"
    ),
    (
        r"(?:the |our )(?:answer|response|reply|position) (?:to|on|for) [^.!?\n]{3,60} is (?:a )?(?:polite |"
        r"firm |clear |hard |still )?(?:no|yes)\b"
    ),
    (
        r"i(?:'ve| have)? (?:told|let|informed) [^.!?\n]{2,30} (?:know )?(?:that )?we(?:'ll| will| won't| are|"
        r"'re| do| don't)\b"
    ),
    (
        r"we(?:'ve| have)? (?:finally |just )?(?:ended up (?:choosing|going|picking|with)|made (?:our|"
        r"the) (?:choice|pick|call)|found (?:our|a) winner|passed on|said (?:no|yes) to"
        r"|turned down|picked|pulled out of)\b(?! (?:this|it|that) (?:up|off))"
    ),
    r"(?:given?|gave|giving) [^.!?\n]{2,30} (?:a|the) (?:firm |clear |hard |polite |final )?(?:no|yes|go)\b",
    (
        r"(?:the |our )(?:outcome|result|answer|verdict|plan|conclusion|decision|rule) is (?:simple|clear|final|"
        r"this|as follows)\s*[:-]\s*\S"
    ),
    r"we have a (?:winner|decision|verdict)\b[^.!?\n]{0,40}[:,-]\s*\S",
    (
        r"we(?:'re| are) (?:completely |officially |finally )?(?:(?:done with|getting out of|all in on|"
        r"going all in on|saying (?:no|yes) to|out of)\b(?! (?:this|it|that|for|the (?:call|meeting|day|week|"
        r"\S+ (?:discussion|review|agenda|topic|item)))\b)"
        r"|done (?:arguing|debating|discussing|talking)\b)"
    ),
    rf"we (?:do not|don't|won't|will not|no longer) {_DOES}\b(?! (?:it|that|this|so|well|you|me|up)\b)",
    (
        r"(?:vendor|tool|name|location|city|supplier|platform|provider|final) (?:choice|pick|selection|"
        r"call) (?:is )?(?:made|done|final|in)\b"
    ),
    (
        r"(?:that'?s|this is) (?:now (?:our|the)|our|the new) (?:policy|rule|standard|default|position|price|"
        r"line|approach)\b"
    ),
    (
        r"(?:product|sales|marketing|engineering|finance|legal|support|design|security|compliance|ops|we|"
        r"everyone|teams?|all) (?:finally |now |both )(?:agree|agrees|agreed)\b"
    ),
    (
        r"(?:compliance|legal|security|finance|sales|marketing|product|ops|design|support|"
        r"engineering) won the (?:argument|debate|discussion|day)\b"
    ),
    (
        r"(?:steering|board|legal|finance|leadership|management|exec team|c[eftop]o|vp \w+|owners?|"
        r"founders) (?:is|are) (?:fine|ok(?:ay)?|good|on board|happy) with (?:it|this|that)\b[,:;.]? (?:so|we)"
    ),
    (
        r"(?:the |\bhere's the )(?:outcome|upshot|verdict|conclusion|decision) (?:of|from|"
        r"after) [^.!?\n:]{3,60}:\s+[^\s\ue000]"
    ),
    r"(?:end of|no more) (?:the )?(?:debate|arguing|back and forth)\b",
)
_BUSY = (
    r"(?:looking|trying|working|talking|checking|testing|seeing|thinking|waiting|having|hoping|planning|"
    r"discussing|considering|investigating|currently|debugging|missing"
    r"|still|not sure|happy|getting (?:an?|some|lots|there)|using|facing|running (?:late|into|behind|out)|"
    r"going to (?:have|need|see|be|try|look|talk|discuss))"
)
_DO = (
    r"(?:ship|launch|deploy|release|open|accept|decline|reject|reimburse|credit|refund|hire|promote|start|"
    r"begin|charge|bill|require|limit|cap|raise|lower|honou?r|extend"
    r"|grant|sponsor|match|sell|close|replace|merge|split|introduce|rename|standardi[sz]e|consolidate|"
    r"invest|lead with|sign|renew|invoice|delay|pause|skip|pass on)"
)
MEDIUM_FRAMES = (
    CHANGE,
    (
        r"(?:the |our )(?:big |main |only )?(?:bet|focus|priority|theme|goal) (?:for|in|of) (?:the )?(?:next|"
        r"this|q[1-4]|h[12]|20\d\d|coming)\b[^.!?\n]{0,20} is (?!to find|unclear)"
    ),
    rf"(?:and|so|but) (?:are|will|won't|are not)(?: be| not)* (?:giving|{ACTING})\b{NOT_THIS}",
    (
        rf"^\W*{OPENER}(?:just )?(?:pushed|moved|cut|dropped|raised|lowered|bumped|killed|scrapped|extended|"
        rf"renewed|cancel+ed|postponed|delayed|parked|shelved|signed) [^.!?\n]{{3,60}} (?:to|until|by|from|"
        rf"for) {WHEN}"
    ),
    rf"^\W*[\w.' +-]{{3,40}} (?:across the board|everywhere|for everyone) (?:by|from|as of|until|starting) {WHEN}",
    _first(
        rf"{OPENER}(?:not )?{ACTING}\b{NOT_THIS}",
        (
            rf"(?:only|just) (?:\d+|one|two|three|four|paid|paying|enterprise|annual|existing|new|admins?|"
            rf"owners?|customers?|the|for(?! the record))\b[^.!?\n]{{0,60}}\b(?:{WHEN}|at launch|at first|from|for|get|per|"
            rf"allowed|can|qualify)\b"
        ),
        (
            r"(?:\d+|one|two|three|four|six)[- ](?:day|week|month|hour|business day)s?(?:'|"
            r" )(?: ?of)? ?(?:notice|trial|minimum|freeze|cap|limit|window|grace|retention|lock|term|sprints?)\b"
        ),
    ),
    _clause(
        (
            rf"(?:so |then )?we(?:'re| are|'ll| will)(?: be| also| now| only|"
            rf" just)* (?!{_BUSY})(?:not )?{ACTING}\b{NOT_THIS}"
        ),
        (
            r"we(?:'re| are|'ll| will)(?: be| now| just)* (?:building|doing|running|hosting|writing|handling|"
            r"build|do|run|host|handle) [^.!?\n]{2,60} (?:ourselves|in.?house|rather than|instead of)\b"
        ),
        (
            rf"we (?:also |then |now |only |simply |just )?{_DO} (?!it\b|that\b|this\b|them\b|to\b|you\b|up\b|some\b|"
            rf"care|sure|sense|a look|into|the same|in to|for granted)"
        ),
        rf"we (?:only|never) (?!support|build)(?:{_DOES}|go back)\b",
        r"(?:as agreed|agreed|per (?:the )?(?:board|ceo|leadership|steering|legal|finance))\b(?! upon)",
    ),
    (
        rf"{START}{OPENER}(?!(?:whoever|who|it|he|she|that|this|nobody|"
        rf"someone)\b)[\w.]+(?: \w+)? (?:wins\b(?= *(?:[.!,;-]|$|by|on|over))|takes over|owns the|"
        rf"gets the (?:contract|deal|job|budget)|is (?:the|our) (?:winner|vendor|name|pick|choice|standard))\b"
    ),
    (
        r"(?:keeps?|retains?) (?:its|their|his|her|the|current|existing|old) (?:price|pricing|plan|rate|rates|"
        r"discount|terms|contract|tier|access|name|seats?|budget|office)\b"
    ),
)
WEAK_FRAMES = (IMPERSONAL,)
