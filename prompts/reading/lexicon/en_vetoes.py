"""The words that make an English sentence no announcement."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|okay|so|and|but|hey|hi|quick question|sorry|wait|um|hm+|also|btw|(?:folks|team|"
            r"all)(?=\s*[,:!-])|"
            r"@\S+)\W+){0,3}(?:who|what|when|where|which|why|how|did|do|does|has|have|is|are|was|were|can|could|"
            r"should|shall|would|will|may|any(?:one|body)|am i|aren't|isn't|didn't|don't we|haven't)\b(?!ever|"
            r" a (?:day|week|relief|great)| if)(?!\s+it\s*is\b)"
        ),
        (
            r"(?:wondering|not clear|unclear|not sure|unsure|no idea|curious|confirm|remind me|tell me|know|"
            r"clarify|ask(?:ing|ed)?)\s+(?:if|whether|who|what|when|which|why|how|about)\b"
        ),
        (
            r"\b(?:right|correct|yes|ok|agreed|no|yeah|is that so|or not|isn't it|aren't we|don't we|won't we|"
            r"did we|are we)\s*\?"
        ),
        (
            r"need(?:s)? (?:a|your|the|some) (?:decision|answer|call|approval|sign-?off)|(?:please|pls|can you|"
            r"could you|let'?s) (?:decide|confirm|approve|advise|vote|choose)\b|to decide\b|to be decided|tbd\b|"
            r"(?:awaiting|waiting (?:for|on)|pending)\b"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:(?:to )?(?:ensure|make sure|verify|check|hope|assume|pretend|means?|implies|so) that we|"
            r"closing in on|ensures? we)\b"
        ),
        (
            r"\b(?:so far|halfway|\d+ ?(?:%|percent|per cent) (?:done|complete|of the way|through|in)|(?:at|is|"
            r"are) \d+ ?(?:%|percent)(?= (?:done|complete)|,? (?:no|with|and)|\W*$)|\d+ (?:left|to go|remaining|"
            r"tickets)"
            r"|in progress|ongoing|is on it|working on|in review|being worked|the moment (?:we|they|it)|as soon as)\b"
        ),
        (
            r"\b(?:if|unless|suppose|supposing|assuming|in case|had we|were we to|what if|imagine|let's say|"
            r"say we|in a world where|worst case|best case|provided|as long as|whenever|in theory|"
            r"hypothetically|even if|should (?:we|they|leadership|legal|the \w+)|until we(?:'ve| have)?|"
            r"once (?:we|the|legal|they|it|that|this|finance|everyone|\w+ (?:approves|signs|agrees|confirms))|"
            r"before we|when we|if only|as soon as|by the time|would(?:n't)? (?:be|have)|we'd|i'd|they'd|"
            r"it would|would mean|we would(?:n't)?|would've|wish)\b"
        ),
        (
            r"only if\b|\bif (?:the|we|they|legal|it|he|she|finance|nobody|no one|you|i|everyone|all|that)\b|"
            r"depend(?:s|ing) on|subject to|contingent|pending\b|provided that|that's an if"
        ),
    ),
    proposal=(
        (
            r"\b(?:maybe|perhaps|might|could|should(?:n't)?|propos(?:e|es|ed|ing)|(?:my|a|the|this|draft|"
            r"one) proposal|suggest(?:s|ed|ing|ion)?|recommend(?:s|ed|ing|ation(?! (?:engine|service|system|"
            r"feature|widget)))?|i'd|i would|we'd|imo|imho|"
            r"i think|i feel|i guess|i believe|my gut|leaning|lean towards|in favou?r of (?:going|moving|"
            r"dropping|keeping)|vote for|my vote|thinking (?:of|about|out loud)|considering|consider|floating|"
            r"how about|what about|why (?:don't|not)|idea|ideally|better off|strong opinion|weakly held|"
            r"would love|i want|i wish|thoughts|wdyt|what do you|feel free to disagree|open to|to be discussed|"
            r"for discussion|let's discuss|let's maybe|probably|possibly|hopefully|i vote|prefer|preference|"
            r"tempted|hoping|hope|hopefully|seems|i'll|i will|i'm going to|i am going to|i was|i wanted|i had|i need|"
            r"i can(?:'t)?|i don't|i couldn't|i've been|want to|wants to|we need to|need to|needs to|"
            r"have to decide|ought to|must decide|up for review|draft|plan to propose|tentative(?:ly)?|"
            r"not (?:a )?final|nothing is final|\?\s*$)\b"
        ),
        (
            r"not asking for a decision|(?:asking for|requesting) (?:your |an? |the )?(?:ok|approval|sign-?off|"
            r"go-?ahead)\b|before i write it up|would you|if you ask me|curious what|"
            r"happy to be convinced|other views|please comment|comments? (?:welcome|by)|objections\?|"
            r"sounds? (?:good|reasonable|ok)\?"
        ),
    ),
    undecided=(
        (
            r"\b(?:way|how) (?:the |our )?(?:decisions?|approvals?|prices|things) (?:work|works|get made|"
            r"are made)\b|\bis using\b"
        ),
        r"(?:currently|right now|at the moment|as we speak|still) (?:\w+ing|on|in|at)\b",
        (
            r"\b(?:haven't|have not|hasn't|has not|not yet|didn't|did not|never|nobody|no one|nothing|can't|"
            r"cannot|couldn't|still haven't|yet to|unable to|don't think|not sure|no consensus|no decision|"
            r"without)\b[^.!?\n]{0,25}\b(?:decid\w*|decision|agre\w+|settled|chosen|approved|approval|"
            r"signed off|final\w*|made up|voted|picked|confirmed)\b"
        ),
        (
            r"(?:not|n't) (?:been )?(?:yet )?(?:decided|agreed|settled|final(?:i[sz]ed)?|approved|official|"
            r"confirmed)\b|still (?:open|undecided|under discussion|deciding|debating|being discussed|waiting|"
            r"to be|discussing|up in the air|evaluating)|no consensus|under review|in progress|"
            r"agree(?:d)? to disagree|open question|tbd\b|decision (?:is )?(?:pending|due|expected|will be|"
            r"meeting|review|doc|tree|log entry|record|criteria|fatigue|template|process|engine|maker)|(?:a|"
            r"the) decision (?:on|about|from|re)\b[^.!?\n:]{0,40}(?:by|on|will|tomorrow|next|soon|later)"
        ),
    ),
    reported=(
        (
            r"\btheir (?:\w+ )?(?:procurement|finance|management|leadership|it\b|security|purchasing|buyers?|"
            r"execs?|founders?|engineering|sales)\b"
            r"|^\W*(?!(?:the|our|everyone|team|product|sales|support|marketing|engineering|we)\b)[a-z]+ (?:is|"
            r"are) [a-z]+ing (?:its|their|the old)\b"
            r"|\b(?:mapbox|atlassian|datadog|github|gitlab|google|aws|microsoft|apple|zoom|slack|stripe|notion|"
            r"figma|vercel|heroku|twilio|okta|docker|oracle|sap|hubspot|zendesk|intercom|openai|segment|"
            r"snowflake)"
            r" (?:shuts?|drops?|raises?|moves?|ends?|changes?|kills?|stops?|renames?|retires?|deprecates?|"
            r"sunsets?|increases?|hikes?|cuts?|is (?:raising|dropping|ending|changing|shutting|killing|retiring|"
            r"deprecating|discontinuing|removing|moving))\b"
        ),
        (
            r"\b(?:i(?: just)? heard|heard (?:that|they|it|you|about)|word is|rumou?r|according to|reportedly|"
            r"apparently|allegedly|they said|said they|says they|told (?:me|us) (?:that )?(?:they|he|she|it|their)|"
            r"he said|she said|press release|their (?:press|email|blog|board|ceo|cfo|cto|vp|legal|team|ticket|"
            r"contract)|see their|announced (?:that )?they|they(?:'re|'ve| are| have| will| had| decided|"
            r" agreed| chose|'ll)|read (?:that|about|on|in)|article|techcrunch|news(?:paper)? says|in the news|"
            r"interesting read|our competitors?|a competitor|their own|writes?|wrote|quote of|transcript|"
            r"customer (?:has )?(?:decided|agreed|chosen|resolved|chose)|the (?:customer|client|prospect|vendor|"
            r"supplier|government|city|eu|court|landlord|school|bank|university|"
            r"council of)\b[^.!?\n]{0,40}\b(?:decided|agreed|announced|approved|chose|is|are|has|will)|"
            r"(?:google|microsoft|apple|amazon|aws|meta|facebook|salesforce|slack|atlassian|github|openai|"
            r"shopify|twitter|netflix|oracle|siemens|ibm|linkedin|zoom|adobe|nvidia|intel|tesla|spotify|uber|"
            r"airbnb|stripe|hubspot|zendesk|heroku|vercel|cloudflare|docker|mozilla|firefox|chrome|debian|"
            r"ubuntu|w3c|whatwg)(?:'s)? (?:has |have |just |is |are |will |announced|decided|agreed|team|board|"
            r"says|said|will|have))\b"
        ),
        (
            r"\b(?:her|his|whose|another|other) (?:team|company|board|manager|boss|firm|employer)\b|(?:at|"
            r"from) (?:my|our) (?:previous|last|old|former) (?:company|job|employer|team|startup)|"
            r"my (?:previous|last|old|former)|the (?:previous|former|old|last) (?:\w+ ){0,2}(?:had|decided|"
            r"agreed|chose|pm|team|management|leadership|ceo)"
        ),
        (
            r"(?:said|says|thinks|thought|claims|claimed|mentioned|told (?:me|us|them)|tells me|believes|"
            r"assumes?d?|asked|asks|wrote|swears) (?:that )?(?:we|it's|it is|they|the decision)\b"
        ),
    ),
    past=(
        (
            r"^\W*(?!(?:the|our|everyone|team|product|sales|support|marketing|engineering|we)\b)[a-z]+ (?:is|"
            r"are) [a-z]+ing (?:its|their|the old)\b"
        ),
        (
            r"\b(?:back in (?:the|january|february|march|april|may|june|july|august|september|october|november|"
            r"december|spring|summer|autumn|winter|(?:19|20)\d\d)|years? ago|months? ago|weeks? ago|"
            r"last (?:year|summer|winter|spring|autumn|fall|decade|century|month|quarter|january|february|march|"
            r"april|may|june|july|august|september|october|november|december)|historically|originally|"
            r"at the time|at that time|back then|in the past|in the early days|once upon|used to|as you (?:may|"
            r"might) remember|remember when|when i joined|long ago|previously|formerly|in (?:19\d\d|20[01]\d|"
            r"202[0-4])|since (?:19\d\d|20[01]\d|202[0-4])|from the archive|ever since|already decided|"
            r"for context|some background|fun fact|as background|had (?:just |already |previously )?(?:decided|"
            r"agreed|settled|chosen|opted|voted|approved)|in hindsight|in retrospect|regret\w*|"
            r"the reason (?:why )?we|that's why we|that is why we|why we (?:decided|chose|agreed)|"
            r"as (?:we )?(?:decided|agreed|discussed) (?:before|earlier|previously|back|in|at)|the other day)\b"
        ),
    ),
    logistics=(
        r"\b(?:closing|starting|leaving|opening) at \d",
        (
            r"\b(?:there|here|it|that|this|discussion|review) for (?:today|now)\b(?!')|\b(?:meeting|call|review|"
            r"session|discussion)\b[^.!?\n]{0,30} now\b(?=\W*$)"
        ),
        (
            r"\b(?:stand-?ups?|meetings?|calls?|1:1s?|one-on-ones?|retros?|demos?|syncs?|sessions?|workshops?|"
            r"interviews?|check-?ins?|lunch) (?:is |are |has been |was |just got |got |gets )?"
            r"(?:cancel+ed|moved|postponed|pushed|rescheduled|delayed|off|moves?|starts?|"
            r"begins?)\b(?![^.!?\n]{0,80}(?:permanent|from now|every|weekly|for good|twice|per \w+|a (?:month|"
            r"week)))"
            r"|\b(?:moving|cancel+ing|pushing|postponing|starting|skipping) (?:our|the|today's|this week's|"
            r"tomorrow's) (?:\S+ )?(?:1:1|call|meeting|sync|stand-?up|retro|check-?in|session|"
            r"demo)\b(?![^.!?\n]{0,80}permanent)"
        ),
        (
            r"\b(?:\d{1,2}(?::\d\d)? ?[ap]m|\d{1,2}:\d\d|o'?clock|noon)\b(?![^.!?\n]{0,30}(?:permanent|"
            r"going forward|from now))(?<!permanently)"
        ),
        (
            r"\b(?:call it a (?:day|night|week)|wrap (?:it |this )?up|move on|take (?:this|it|that) offline|"
            r"take a (?:break|look|vote|step)|get started|keep (?:you|it|this|that|an eye|in mind|in touch|"
            r"going|up|me|going)|circle back|follow up|catch up|sync up|hop on|jump on|see (?:how|if|what|you)|"
            r"(?:let'?s|i'll|to|can|could|want to) go (?:through|over)|come back|get back|start with|begin with|"
            r"be (?:there|late|back)|meet (?:at|on|"
            r"in|up)|reschedul\w+|(?:close|skip|stop|cancel|end|adjourn|wrap)(?:ing)?(?: up| out)? (?:the|a|this|our|"
            r"today's) (?:\S+ )?(?:meeting|call|session|discussion)|next (?:topic|item|meeting|agenda)|agenda|"
            r"minutes|zoom link|same time|room \w+|meeting room|calendar|standup at|scribe|present\+|topic:|"
            r"join the call|dial in)\b"
        ),
        (
            r"^\W*(?:\S+ ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|"
            r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?: (?:morning|afternoon|evening|works|noon|at \S+))? it is"
        ),
        (
            r"let'?s (?:go with|stick with|do|say|make it|keep|move it to|push it to|"
            r"push to) (?:\S+ ){0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|let'?s (?:go with|do|say|"
            r"make it) (?:\d|tomorrow|noon|next week|after|later|lunch|dinner|pizza)"
        ),
    ),
    poll=(
        (
            r"\b(?:poll\s*:|vote (?:here|below|by|now)|please vote|cast your vote|react with|thumbs up (?:for|"
            r"if)|\+1 (?:for|if)|emoji (?:for|if)|option a\b[^\n]{0,200}option b\b[^\n]{0,200}(?:react|vote|\?)|"
            r"1\ufe0f?\u20e3|which (?:one|option) do you|show of hands|straw poll|voting (?:closes|ends|is open|"
            r"runs)|poll (?:is open|closes|ends))"
        ),
        (
            r"(?:^|\n)\W*(?:thoughts|wdyt|objections|opinions|what do you think|any objections|any thoughts|"
            r"agree|does that work|works for (?:you|everyone)|ok with (?:you|everyone)|sound good|sounds good|"
            r"make sense)[^.?!\n]{0,60}\?"
        ),
        (
            r"[.!]\s+(?:thoughts|wdyt|any (?:objections|thoughts|concerns)|objections|opinions|what do (?:you|"
            r"people|folks|y'all)|do you (?:all )?agree|agree|agreed|does that work|ok|okay|right|correct|"
            r"sound good|make sense|yes|no|fair|good|deal|shall we|should we|can we|is that|would that|"
            r"curious (?:what|how))\b[^.?!\n]{0,80}\?"
        ),
        (
            r"thinking out loud|not asking for a decision|nothing (?:is|has been) (?:final|decided)|"
            r"tell me why this is a bad idea|please comment by|curious what|other views|not married to it|"
            r"happy to (?:be convinced|write it up)|draft proposal|^\W*(?:\w+ )?proposal (?:for|on|to)\b|"
            r"proposal\s*:|my recommendation|brainstorm"
        ),
    ),
    personal=(
        (
            r"\b(?:marry(?:ing)?|married|engaged|engagement ring|name (?:her|him|the baby|our)|newborn|"
            r"neighbou?rs?|lawn ?mower|window seat|aisle|stroller|pregnan\w+|move in together|school for (?:my|"
            r"our)|knee surgery|sobriety|smoking|lunch|dinner|breakfast|pizza|burgers?|sushi|ramen|tacos?|"
            r"sandwich\w*|coffee|decaf|espresso|latte|beers?|wine\b|drinks|cake|donuts?|doughnuts?|cookies|"
            r"sourdough|bread|vegan|vegetarian|diet|gym|workout|marathon|running shoes|sneakers|shoes|yoga|"
            r"bike to work|my (?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|sister|brother|mom|mum|"
            r"dad|mother|father|kids?|son|daughter|family|parents|baby|dog|cat|car|flat|apartment|house|garden|"
            r"hair|bike|birthday|wedding|phone|desk|doctor|dentist|parental leave|maternity|paternity)|"
            r"our (?:family|wedding|dog|cat|son|daughter|kids|honeymoon|baby|holiday|vacation|flat|garden|"
            r"new house|new apartment|kitchen|living room)|the (?:dog|cat|kids|wife|husband|baby|puppy|kitten|"
            r"kitchen)|puppy|kitten|corgi|pets?\b|holidays?\b|vacation (?:in|to|at)|honeymoon|concert|movie|"
            r"netflix|haircut|tattoo|a (?:house|dog|cat|puppy|bike|car|tattoo)\b|learn to cook|repaint|"
            r"home office this|book club|camera off|take (?:friday|monday|the day|tomorrow|a day|the week|"
            r"some time) off|day off|i'm taking (?:friday|monday|the week|a week)|weekend trip|beach|"
            r"ski(?:ing)?|camping|hik(?:e|ing)|parental leave|couch|sofa|mattress|video ?games?|playstation|"
            r"xbox|fantasy (?:football|league)|knitting|guitar|piano lessons|costume|halloween|"
            r"christmas (?:tree|party|dinner|gifts?)|potluck|karaoke|babysitt\w+|nursery|kindergarten)\b"
        ),
    ),
    joke=(
        r"bugs are (?:now )?features|signed, (?:qa|the cat|management)",
        (
            r"(?:\s/s\b|\s/j\b|\blol\b|\blmao\b|\brofl\b|\bhaha\w*|\bhehe\w*|\bjk\b|just kidding|\bkidding\b|"
            r"not really\b|\bjoking\b|😜|🤪|🙃|:joy:|:rofl:|:stuck_out\w+:|:sweat_smile:|😅|🤣)"
        ),
        (
            r"\bbreaking:|it'?s official[:,]? i(?:'m| am| have)\b|never sleep again|see other people|"
            r"in other news|i hereby announce|sell(?:ing)? sourdough|pivot\w* to (?:selling|blockchain|crypto|"
            r"goats?|llamas?)|rewrite everything in rust|the (?:cat|dog|coffee machine|printer|build server|ci|"
            r"universe|plants?|office plant|toaster|dishwasher|microwave|fridge|wifi|kubernetes gods|demo gods|"
            r"intern's) (?:has|have|is ceo|and i|hath|decided|agreed)|stapler|until morale improves|world domination|"
            r"by royal decree|i, for one|april fool\w*|goats?\b|unicorns? (?:only|ranch)|llamas?\b|moon base|"
            r"mandatory (?:fun|nap\w*|karaoke)|nap time|pirates?\b|flip a coin|magic 8|coin toss|rubber duck|sauna\b|hot tub|"
            r"surprise features|undocumented features|haiku|klingon|onesies?\b|"
            r"hawaiian shirt|time travel|interpretive dance|carrier pigeons?|abolish\w* mondays?|"
            r"mondays are (?:cancel+ed|abolished|illegal)|friday is (?:cancel+ed|now)"
        ),
    ),
)
