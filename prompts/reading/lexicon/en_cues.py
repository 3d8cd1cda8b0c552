"""The words by which decisions are announced in English, from the plainest to the faintest."""

from prompts.reading.lexicon.en_parts import (
    ADV,
    ARE,
    BODY,
    DECIDED,
    FROM,
    IDLE,
    LABEL,
    NOT,
    NOT_OPEN,
    STATE,
    WE,
    WHEN,
    WILL,
)
from prompts.reading.lexicon.en_things import NOT_THIS
from prompts.reading.lexicon.en_verbs import BASE, DOING, DONE, THIRD, WEAK_BASE, WEAK_DOING

STRONG = (
    # minutes; a ticket that is resolved tells of an incident
    r"^\W*resolved\s*:\s*(?!.{0,200}\b(?:issues?|incidents?|outages?|tickets?|bugs?|alerts?|errors?|latency)\b)\S",
    (
        r"(?:so |ok |okay )*the (?:new )?(?:plan|deal|rule|policy|approach|line|setup|"
        r"process) is(?: now)?\s*:\s*\S|the new (?:rule|policy|default|process|price|limit) is(?! (?:not|"
        r"still|being|in|up|under|on|at|here))\b"
    ),
    (
        r"^\W*(?:just |finally )?(?:signed|agreement reached|deal reached|deal signed|"
        r"deal done)\b[^:,.!?\n]{0,30}[:,]\s*\S"
    ),
    (
        r"(?:everyone|everybody|all of us|both teams|all teams|all leads) (?:has |have )?(?:agreed|signed off|"
        r"aligned)(?! with you)\b"
    ),
    r"(?:got|gets|has|have) (?:the|a) (?:go-?ahead|green light|final ok|final approval|thumbs up)\b",
    r"we(?:'re| are) going w/|we(?:'ve| have) (?:just |now |finally )?signed (?:with|a contract with)\b",
    (
        r"^\W*(?:(?:ok|so|team|folks|fyi|heads up)\W+){0,2}new (?:rule|policy|process|default|price|pricing|"
        r"standard)\s*(?::|-|from|starting|as of|effective)"
    ),
    r"(?:team|people|jury|customers|numbers|committee|crowd) (?:has|have) spoken\b",
    (
        r"(?:the )?(?:budget|headcount|plan|deal|request|proposal|refund|extension|contract|hire|purchase|"
        r"migration|launch|offer|raise) (?:(?:is|has been|was|got|just got) )?(?:finally |now |"
        r"officially )?(?:approved|signed off|greenlit|a go)(?=\s*[.!,:-]|$)"
    ),
    r"we (?:said|are saying|say|have said|'re saying) (?:no|yes) to\b",
    r"bottom line[^:.!?\n]{0,40}:\s*\S",
    r"we(?:'ve| have)? settled the\b|(?:is|are) here to stay\b|we have (?:an? )?agreement[,:]",
    rf"{WE}(?:\s?'ve| have|ve| had| did)?\s+{ADV}{DECIDED}\b{NOT_OPEN}",
    (
        r"^\W*(?:(?:ok(?:ay)?|k|alright|so|well|right|and|final|great discussion|good|good news|team|all|"
        rf"folks|news|update|announcement)\W+){{0,3}}(?:the |our )?{LABEL}"
        r"(?: (?:from|of|on|after|in|by|per|log|today|as of|for|w|with)\b[^:.!?\n]{0,60}?)?\s*(?::|"
        r"(?<!agreed)(?<!settled)\s-)\s*\S"
    ),
    (
        r"i'?m (?:making (?:the|this|an?(?: executive)?) (?:call|decision)|pulling the (?:trigger|plug) on|"
        r"calling it(?=\s*[.:!,-]|$)|signing off on)"
    ),
    r"(?:making|made|gonna make|going to make) (?:an|the) executive (?:decision|call)",
    (
        rf"{ARE}{ADV}{NOT}{ADV}(?:going|sticking|staying|rolling|running) (?:ahead )?with(?! (?:my|his|"
        r"her|you|me|your|it|that|this flow|the (?:flow|hotfix|patch|train|bus|flight|ferry|car|kids))\b)"
    ),
    rf"{ARE}{ADV}{NOT}{ADV}(?:moving (?:ahead|forward)|going ahead|proceeding) (?:with|on)\b",
    (
        rf"{WILL}{ADV}{NOT}{ADV}(?:be )?(?:go(?:ing)?|stick(?:ing)?|stay(?:ing)?|proceed(?:ing)?|"
        r"moving forward|move forward|going ahead|go ahead) with\b"
    ),
    r"let'?s (?:call it|make it official)\s*[:,-]",
    (
        r"(?:it'?s|it is|that'?s|this is) (?:now )?(?:officially |formally )?(?:decided|settled|official|"
        r"agreed|a go|a done deal|approved|final)\b(?=\s*[:;,.!-]|\s+(?:then|that|we|the|and|now|so)\b|$)"
    ),
    (
        r"(?:the |a |our )?(?:final )?decision(?:s)? (?:has been|have been|is|was|were|"
        r"are) (?:now )?(?:made|taken|final|reached|in)\b(?! (?:by|when|on|in|at)\b)"
    ),
    r"the (?:final )?decision is to\b",
    (
        r"the (?:final )?(?:decision|verdict|outcome|conclusion|call|answer)(?: (?:on|for|about|to|from|"
        r"re)\b[^.!?\n:]{1,60}?)? is\s*(?::|-|that we|to\b|(?:no|yes) (?:on|to|for)\b)"
    ),
    r"(?:the|our|my) answer (?:to|for|on) [^.!?\n]{1,60} is (?:a )?(?:clear |firm )?(?:no|yes)\b",
    r"(?:the )?vote(?:'s| is) in\b|(?:the )?votes are in\b",
    (
        r"^\W*after (?:\S+ ){1,8}?(?:debates?|dithering|discussions?|deliberation|back and forth|circles|"
        r"thought|consideration|arguing|meetings|testing|evaluation)\b[^:.!?\n]{0,40}:"
    ),
    (
        rf"(?<!their )(?<!his )(?<!her )(?<!'s )(?<!whose ){BODY} (?:has |have |just |finally |unanimously |"
        rf"also |formally |officially |"
        r"today ){0,3}(?:approved|signed off|said (?:yes|no)|greenlit|green-?lighted"
        r"|gave (?:us |it |this )?(?:the|a) (?:green light|go-ahead|nod|thumbs up)|decided|"
        r"agreed(?! with you)|voted|ok'?d|okayed|rejected|turned down|ruled|cleared|blessed|has chosen|"
        r"opted)\b"
    ),
    (
        r"(?:approved|signed off|greenlit|green-?lighted|ok'?d|cleared|confirmed) by (?:the )?(?:finance|"
        r"legal|board|exec|leadership|management|ceo|cfo|cto|coo|procurement|security|steering|committee|"
        r"council|founders)[a-z ]{0,20}(?=[:,;.-]|$)"
    ),
    (
        r"(?:the |our )?(?:whole |entire )?team (?:has |have )(?:just |finally |now |"
        r"unanimously )?(?:decided|chosen|agreed|voted|opted)\b"
    ),
    (
        r"(?:sounds like )?(?:everyone|everybody|all)(?:'s| is|'re| are) (?:on board|aligned|in agreement|"
        r"agreed)[,:;.]? (?:so |and )?we"
    ),
    r"(?:and|(?<=\w )[+&]) [a-z]+ (?:are )?(?:aligned|agreed)\s*:",
    r"we can (?:now|finally|officially) (?:announce|confirm)\b",
    (
        r"(?:is|are) (?:hereby|officially) (?:approved|cancel+ed|retired|deprecated|discontinued|lifted|"
        r"closed|dead)\b"
    ),
    (
        r"(?:happy|pleased|glad|proud|excited|sad|sorry) to (?:announce|share|confirm|say) (?:that )?(?:we|the|"
        r"our)\b"
    ),
)

FIRM = (
    (
        r"i(?:'ve| have) decided (?:(?:not )?to|that we) (?:postpone|delay|push|move|extend|cancel|drop|keep|stop|raise|"
        r"lower|approve|reject|decline|split|merge|hire|renew|sunset|retire|launch|ship|roll)\b"
    ),
    (
        r"(?:(?:we|team)(?:'re| are|'ll| will) (?:be )?|^\W*)(?:turn(?:ing)?|switch(?:ing)?|"
        r"shut(?:ting)?) (?:off|down) (?:the|our|all|support)\b"
    ),
    (
        r"we(?:'re| are) (?:out of|done with) the [a-z]+ (?:business|market|game)\b|we(?:'re|"
        r" are) going for (?:the|a|an|option)\b(?! (?:walk|run|drink|beer|ride|swim|break|smoke|coffee|while|"
        r"moment))"
    ),
    (
        r"i(?:'m| am) approving\b|we(?:'re| are) (?:taking|getting|leaving|signing|"
        r"renting) the [a-z]+ (?:office|space|offer|deal|lease|contract|building|venue|tool|vendor|site|slot|"
        r"warehouse)\b"
    ),
    (
        r"(?:we|team)(?: won't| will not|'ll not| are not going to|'re not going to|'re not| are not|"
        r" aren't going to| no longer|'ll no longer| will no longer) (?:be )?(?:build|building|add|adding|"
        r"use|using|do|doing|make|making|allow|allowing|run|running|sign|signing|pay|paying|publish|"
        r"publishing|take on|taking on|buy|buying|do any)\b(?! (?:it|that|this|so|well|good|the same|sense|"
        r"sure|any (?:of|work))\b)"
    ),
    r"we(?:'re| are) going to give (?:them|him|her|the [a-z]+) (?:a|an|the|two|three|another|more)\b",
    (
        r"we(?:'re| are|'ll| will) (?:be )?(?:making|make) [^.!?\n]{1,50}? (?:free|the default|default|"
        r"mandatory|optional|public|a p0|standard|permanent|paid|unlimited|available to all)\b"
    ),
    (
        r"(?:is|are) (?:extended|approved|frozen|capped|limited|postponed|cancel+ed|lifted|closed|"
        r"renewed) (?:until|to|at|for|through|by|from (?:today|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
        r"dec|next|now|the \d)) ?"
    ),
    (
        r"no (?:more|new) [^.!?,\n]{2,40} (?:from|after|as of|starting|until|in|this) (?:jan|feb|mar|apr|"
        r"may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]|next|the \d|monday|year|quarter|today|tomorrow|"
        r"further)"
    ),
    rf"{ARE}{ADV}{NOT}{ADV}(?:(?:going to|gonna) {ADV}(?:{BASE})|{DOING})\b{IDLE}",
    rf"{WILL}{ADV}{NOT}{ADV}(?:be )?{ADV}(?:{BASE}|{DOING})\b{IDLE}",
    (
        rf"we {ADV}(?:(?:don't|do not) (?:do|offer|build|renew|support|sell|attend|bid|ship|go)|stop|"
        r"no longer|buy|go with|stick with|stay with|stay on|cut|drop|kill|sunset|retire|freeze|cancel|"
        r"postpone|adopt|standardi[sz]e|open-?\s?source|discontinue|keep|switch to|move to|lead with|"
        r"ship)\b(?! (?:up|on|in|me|you|it|that|them|going|getting|having|being)\b)"
    ),
    (
        r"^\W*(?:(?:ok(?:ay)?|k|so|fyi|alright|right)\W+){0,3}(?:going|sticking|staying|moving (?:ahead|"
        r"forward)) (?:ahead )?with\b(?! (?:my|his|her|you|me|your|it|that)\b)"
    ),
    rf"we(?:'ve|ve| have)?\s+{ADV}(?:chose|picked|selected|went with)\b(?! (?:them|it|that|this|to)\b)",
    (
        r"we(?:'re| are|'ll| will) (?:be )?(?:giving|granting|offering|give|grant|offer) (?!up\b|it\b|you\b|"
        r"them\b|a (?:talk|demo|try|shot|hand)\b|an update\b|this\b|that\b)"
    ),
    (
        r"(?:dropping|killing|sunsetting|retiring|discontinuing|scrapping|shelving|axing|not renewing|"
        r"cancel+ing) (?:the|our|all)\b"
    ),
)

MEDIUM = (
    r"(?:the|our) (?:[a-z]+ ){1,4}(?:is|are) now (?:\d|a |an |set |fixed |part of |owned by |capped |[a-z]+ only\b)",
    (
        r"we(?:'ve| have) (?:just |now |also |finally )?(?:cancel+ed|extended|dropped|killed|scrapped|"
        r"postponed|approved|renewed|shelved|axed|banned|retired|pulled the|frozen)\b"
    ),
    r"will (?:now|no longer|from now on|instead) (?:be |go |need |have |get |require )",
    (
        r"(?:is|are) now (?:automatic|free|mandatory|required|the default|off limits|unlimited|included|"
        r"optional|paid|closed|frozen|official)\b"
    ),
    (
        r"(?:retires?|ends?|closes?|expires?|switches off|shuts down|goes live|launches|"
        r"wins?)(?: \w+){0,2} (?:on|with|in|at) (?:the |release |version )?(?:\d|jan|feb|mar|apr|may|jun|"
        r"jul|aug|sep|oct|nov|dec|q[1-4]|end|next)"
    ),
    r"^\W*(?:confirmed|conclusion|bottom line|official|resolution)\s*:\s*\S",
    (
        rf"(?:i\s?'ve|i have|i)\s+{ADV}(?:decided|made the (?:call|decision)|approved|signed off on|"
        rf"chosen to)\b{NOT_OPEN}"
    ),
    (
        rf"^\W*(?:(?:ok(?:ay)?|k|so|finally|fyi|just)\W+){{0,3}}{ADV}(?:decided|opted|agreed|chose)\s+(?:to|"
        r"on|against|that|with|w/)\b"
    ),
    (
        r"^\W*(?:(?:ok(?:ay)?|k|so|fyi|alright|right|decision)\W+){0,3}(?:going|sticking|staying|"
        r"moving (?:ahead|forward)) (?:ahead )?(?:with|for)\b(?! (?:my|his|her|you|me|your|it|that)\b)"
    ),
    (
        r"(?:also |so |then |therefore |ok |okay |alright )?i(?:'m| am) (?:killing|pulling|cutting|"
        r"cancel+ing|approving|freezing|vetoing|dropping|shelving|extending|signing off)\b"
    ),
    (
        r"let'?s (?:go|stick|stay|proceed|move forward|run|roll) (?:ahead )?with\b(?! (?:it|that|this|"
        r"them)\b)"
    ),
    (
        r"(?!(?:what|how|as|where|that|so|there|here|think|who|like|than|yes|know|is|no|sure|and|but|"
        r"believe|yeah|way|because|whatever|indeed|guess|hope|yep|yup|if|whether"
        r"|though|when|why|since|then|case|ok|okay|oh|well|means|ah|which|again|maybe|now|good|fine|cool|"
        r"great|nice|bad|hard|easy|true|wrong|see|say|says|said|it|right|"
        r"what's)\W* )[^\s,]+ it is(?=\s*(?:[.!,;-]|then\b|$))"
    ),
    rf"(?:^\W*|(?<=[,;:-] )|(?<=pls )|(?<=fyi ))(?:so |ok |and )?{FROM}\b[,:]?",
    rf"\b{FROM}[,:]? (?:on )?(?:we|all|every|any|no|the|our|only|new|each|a)\b",
    (
        r"(?:from now on|from here on(?: out)?|going forward|henceforth|until further notice|"
        r"with immediate effect|effective immediately|effective today|moving forward)\b"
    ),
    (
        rf"(?:(?:is|are|gets?|will be|(?:has|have) been(?! renamed)|'s) {STATE}|(?:gets?|will be|(?:is|"
        rf"are) (?:hereby|"
        rf"now officially)) (?:{DONE}))\b"
    ),
    (
        r"(?:stays?|remains?)(?: (?:at|on|with|as|free|frozen|closed|open|unchanged|in|out)\b|(?=\s*[.,;!]|"
        r"$))"
    ),
    (
        r"(?:goes|go|going) away\b|(?:ends?|stops?) here\b|(?:moves|slides|slips|shifts|switches|"
        r"extends|drops) to\b|becomes\b(?! (?:an? (?:issue|problem|mess|bit)|clear|hard|very|too|more)\b)|"
        r"(?:(?:rises?|increases?) (?:to|from)|(?:goes|go) (?:up|down) (?:to|from))\b"
    ),
    rf"(?:{THIRD})(?= (?:from|by|as of|effective|until|on|in|to) )",
    r"gets (?:the|a|an|their|its|two|three|one|full|free|first|priority|early)\b",
    r"(?:the|our) answer (?:to|for) [^.!?\n]{1,60} is (?:no|yes)\b",
    (
        r"that'?s (?:the )?final\b|no (?:more )?(?:debate|discussion|further discussion)\b|"
        r"end of (?:discussion|story|debate)\b"
    ),
    (
        r"(?:saying|say|said) (?:no|yes) to\b|(?:taking|bringing|pulling) (?:\w+ ){1,3}in-?house\b|"
        r"parting ways\b"
    ),
)

WEAK = (
    (
        rf"(?:is|are|gets?|will be|moved|closed) (?:{DONE}) (?:from|as of|effective|until|starting|"
        rf"by) {WHEN}"
    ),
    (
        r"^\W*(?:(?:ok(?:ay)?|k|so|fyi|alright|right|decision|"
        rf"update)\W+){{0,3}}(?:not )?(?:{DOING})\b(?! (?:this|that|it|for|is|are|would)\b){NOT_THIS}"
    ),
    (
        r"no more (?!than\b|questions\b|time\b|comments\b|info|news\b|issues?\b|problems?\b|errors?\b|"
        r"messages?\b|coffee\b)(?=[a-z0-9\ue000])(?<!are no more )(?<!is no more )"
    ),
    rf"{ARE}{ADV}{NOT}{ADV}(?:(?:going to|gonna) {ADV}(?:{WEAK_BASE})|{WEAK_DOING})\b",
    rf"{WILL}{ADV}{NOT}{ADV}(?:be )?{ADV}(?:{WEAK_BASE}|{WEAK_DOING})\b",
    r"let'?s (?:keep|drop|use|do|make|push|move|leave|postpone|cancel|ship|kill|cut|stop)\b",
)
