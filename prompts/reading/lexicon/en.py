"""English."""

from prompts.reading.lexicon.en_cues import FIRM, MEDIUM, STRONG, WEAK
from prompts.reading.lexicon.en_parts import WHEN
from prompts.reading.lexicon.en_vetoes import (
    HYPOTHETICAL,
    JOKE,
    LOGISTICS,
    PAST,
    PERSONAL,
    POLL,
    PROPOSAL,
    QUESTION,
    REPORTED,
    UNDECIDED,
)
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="en",
    first=(
        "the plan is|the deal is|rule is|policy is|approach is|process is|limit is|default is|signed|"
        "agreement reached|deal reached|agreed|turning off|turn off|switching off|shutting|out of the|"
        "approving|taking the |going for|are now|is now|go-ahead|goahead|green light| after |closing |"
        "no exceptions|wrapping| we are| we no | we cancel|team won|team will| we agree| we adopt|"
        " we decid| we drop| we deprec| we don| we do not| we disc| we will| we won| we went| we ha|"
        " we shall| we ship| we stick| we stay| we stop| we stand| we sunset| we switch| we keep| we kill|"
        " we cut| we chose| we chang| we clos| we final| we form| we freez| we go | we gonna| we hereby|"
        " we just| we land| we lead| we lock| we move| we no longer| we now| we off| we only| we open|"
        " we pick| we post| we retire| we settl| we sel| we simply| we buy| we both| we also| we all |"
        " we then| we therefore| we unan| we vote| we r | we gon| we resol| we conclu|moves to|consensus|"
        "will now|will no|will only|new rule|new policy|new process|new default|new pric|new standard|"
        "been spoken|has spoken|change of plan|reversed|bottom line|spoken|here to stay|a go|retires|"
        "ends on|ends with|close the loop|no new|wins|is yes|agreement|extended|from jan|from feb|from mar|"
        "from apr|from may|from jun|from jul|from aug|from sep|from oct|from nov|from dec|from next|"
        "from today|from tomorrow|from monday|from tuesday|from wednesday|from thursday|from friday|"
        "from the 1|from q1|from q2|from q3|from q4|from 1|from 2|goes up|goes down|goes to |gets the|"
        "giving |granting|slides to|and i agreed|and i decided| we'| weve | we’|let's|lets |decid|now on|"
        "here on|with effect|goes away|go away|going away|will be |decision|approv|final|settled|outcome|"
        "verdict|conclu|resol|it is|it's o|official|effective|starting |beginning|as of|going |no more|"
        "no longer|stick|said yes|green|making the call|executive|pulling|calling it|call it|"
        "plan of record|roadmap lock|lock:|locked |locking |cancel|off the table|policy|the answer|is no |"
        "stays|lifted|i've|moving |dropping|killing|cutting|keeping|switching|sunset|deprecat|chosen|chose|"
        "voted|vote is|ruling|confirmed|aligned|henceforth|on board|done deal|gets |becomes|extending|"
        "go ahead|goes with|team,|call:|remains|remain |we're|going|gonna|retiring|renew|case closed|"
        "wraps up|ends |is out|are out|is dead|is over|parting|yes to|no to|pass on|passing on|do it|"
        "do that|ok'd|okayed"
    ),
    strong=STRONG,
    firm=FIRM,
    medium=MEDIUM,
    weak=WEAK,
    support=(
        (
            r"(?:from|starting|effective|as of|beginning|by|until|till|on|in|after|before|for|end of|"
            rf"come) {WHEN}"
        ),
        (
            r"this (?:year|quarter|month|release|cycle|season)|next (?:year|quarter|month|release|week|sprint|"
            r"monday|major)|by year.end|year.end|immediately|permanently|for good|across the board|"
            r"no exceptions|everywhere|for everyone|until further notice"
        ),
        (
            r"instead\b|rather than|going forward|from now on|no longer|any ?more\b|only\b|no more|as planned|"
            r"after all|as is\b|by default|the default|all new|any new|every new|in favou?r of"
        ),
        (
            r"(?:heads?.?up|fyi|team|folks|everyone|all|good news|bad news|update|announcement|for the record|"
            r"psa|news|so|ok(?:ay)?|alright|right|therefore|hence|per|based on|given|after|closing the loop|"
            r"summary|to summari[sz]e|wrapping up|good discussion|great discussion|thanks|thx|talked|spoke|"
            r"discussed|closing this|for transparency)\b(?=[^.!?]{0,80}[:,-]| )"
        ),
        (
            r"\d+(?:[.,]\d+)? ?%|[$€£]\s?\d|\d+ ?(?:€|eur|usd|gbp|k\b|days?|weeks?|months?|years?|yrs?|hours?)|"
            r"\d+\s?(?:->|→)\s?\d+"
        ),
        (
            r"customers?|clients?|accounts?\b|prospects?|churn|renewal|because|since |too (?:few|many|much|"
            r"expensive|little|risky|slow)|isn't worth|not worth|feedback"
        ),
    ),
    business=(
        (
            r"pric(?:e|es|ing)|plans?\b|tiers?\b|vendors?|suppliers?|contracts?|releas\w+|launch\w*|features?|"
            r"products?|roadmap|budget\w*|headcount|hir(?:e|es|ing)|offices?\b|polic(?:y|ies)|refunds?|"
            r"discounts?|support|slas?\b|apis?\b|sso\b|integrations?"
            r"|platform|migrat\w+|deals?|subscriptions?|licen[sc]es?|markets?|brand\w*|teams?\b|sprints?|"
            r"deploy\w*|on-?call|bill(?:ing|ed)|invoic\w+|payments?|trials?\b|enterprise|security|complian\w+|"
            r"retention|regions?|hosting|clusters?|databases?"
            r"|tenders?|partner\w*|agenc(?:y|ies)|campaign\w*|conference\w*|beta\b|checkout|onboarding|"
            r"dashboards?|apps?\b|exports?|imports?|sdks?|docs\b|documentation|portals?|versions?|okrs?|costs?|"
            r"revenue|tenants?|users?\b|seats?\b|overages?|rollout\w*|scope|backlogs?|freeze|tooling"
            r"|all-?hands|remote|laptops?|vesting|mfa|accounts?|customers?|clients?|connectors?|plugins?|mobile|"
            r"android|ios|ads?\b|webinars?|events?\b|surveys?|salar\w+|bonus\w*|equity|contractors?|agency|"
            r"workforce|identity|crm|erp|hris|cloud|on-?prem|residency|audit\w*|rewrite|redesign|logo|naming|"
            r"rename\w*"
            r"|websites?|domains?|sales|marketing|engineering|legal|finance|hr\b|procurement|squads?|shifts?|"
            r"meetings? policy|standups?|retros?|estimates?|ci\b|repos?\b|monorepo|microservices?|frontend|"
            r"backend|design\w*|nav\w*|sidebar|templates?|credits?|fees?\b|shipping|warehouse\w*|stores?\b|"
            r"warrant\w+|returns?|delivery|suppliers|packag\w+|reports?|reporting|analytics|data\b|gdpr|soc ?2|"
            r"iso\b|case stud\w+|sync\b|pilot\w*|program(?:me)?s?|proposal|acqui\w+|servers?|service\w*|"
            r"environments?|standard\w*|languages?|typescript|postgres\w*|kafka|redis|stripe|okta|figma|"
            r"option [a-z0-9]\b|variant [a-z0-9]\b|freemium|free (?:tier|plan|trial|shipping|onboarding)|"
            r"catalog\w*|newsletter|podcast|blog|channels?|tickets?|queues?|chatbot|ai\b|copilot"
        ),
    ),
    question=QUESTION,
    hypothetical=HYPOTHETICAL,
    proposal=PROPOSAL,
    undecided=UNDECIDED,
    reported=REPORTED,
    past=PAST,
    logistics=LOGISTICS,
    poll=POLL,
    personal=PERSONAL,
    joke=JOKE,
    bare=(
        (
            r"(?:(?:it'?s |that'?s )(?:settled|decided|agreed|a deal)(?: then)?|(?:settled|decided|agreed|"
            r"deal) then)(?=\s*[.!,:-]|$)"
        ),
        (
            r"(?:let'?s|we(?:'ll| will)|we should|we) (?:all )?(?:do (?:it|that|this)|go (?:ahead )?(?:with|"
            r"for) (?:it|that|this|the (?:first|second|third|last|latter|former) (?:one|option)?|your \w+|"
            r"[a-z]+'s \w+))"
        ),
        r"(?:go ahead|going ahead|moving ahead|proceed|run|moving forward|going) with (?:that|it|this)\b",
        (
            r"that'?s (?:the|our) (?:plan|decision|call)(?: then)?\b|(?:approved|signed off|greenlit|confirmed|"
            r"final answer|decision made|it'?s a go|make it so|ship it|you have my (?:approval|ok)|"
            r"consider it (?:approved|decided)|we have a (?:deal|decision|winner))(?=\s*[.!,-]|$)"
        ),
        r"we(?:'re| are) doing (?:it|that|this)\b",
    ),
)
