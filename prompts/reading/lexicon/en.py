"""English."""

from prompts.reading.lexicon.en_cues import FIRM, MEDIUM, STRONG, WEAK
from prompts.reading.lexicon.en_first import FIRST
from prompts.reading.lexicon.en_frames import FIRM_FRAMES, MEDIUM_FRAMES, STRONG_FRAMES, WEAK_FRAMES
from prompts.reading.lexicon.en_news import NEWS_FIRM, NEWS_MEDIUM, NEWS_STRONG
from prompts.reading.lexicon.en_notices import NOTICES_FIRM, NOTICES_MEDIUM, NOTICES_STRONG
from prompts.reading.lexicon.en_parts import WHEN
from prompts.reading.lexicon.en_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="en",
    first=FIRST,
    strong=(*STRONG, *STRONG_FRAMES, *NEWS_STRONG, *NOTICES_STRONG),
    firm=(*FIRM, *FIRM_FRAMES, *NEWS_FIRM, *NOTICES_FIRM),
    medium=(*MEDIUM, *MEDIUM_FRAMES, *NEWS_MEDIUM, *NOTICES_MEDIUM),
    weak=(*WEAK, *WEAK_FRAMES),
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
            r"\d+(?:[.,]\d+)? ?%|[$€£]\s?\d|\d+ ?(?:€|eur|usd|gbp|k\b|days?|weeks?|months?|years?|yrs?|"
            r"hours?)|(?:two|three|four|five|six|nine|ten|twelve|half) (?:days?|weeks?|months?|years?|"
            r"hours?)|"
            r"\d+\s?(?:->|→)\s?\d+"
        ),
        (
            r"customers?|clients?|accounts?\b|prospects?|churn|pric(?:e|es|ing)\b|refunds?|discounts?|"
            r"contracts?|tiers?\b|plans?\b|invoic\w+|"
            r"billing|subscriptions?|seats\b|sales\w*|hir(?:e|es|ing)\b|headcount|budgets?|vendors?|"
            r"suppliers?|tenders?|sla\b|support (?:hours|team|plan)|phone support|"
            r"incidents?|on-?call|probation|brands?\b|roadmap|onboarding|squads?|rollout|penalt\w+|clauses?|"
            r"resellers?|fees?\b|min(?:imum|\.) order|lease\b|"
            r"trials?\b|quarters?|(?:product|starter|pro|team|business|enterprise|basic|premium|growth|"
            r"legacy|free) (?:plan|tier|edition)|renewal|because|since |too (?:few|many|much|"
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
            r"net \d+|order forms?|interns?|purchase orders?|exclusivity|ships?\b|payment terms|header|"
            r"v\d[\w.]*|hardware|business\b|market\w*|poc\b|offsite|headlines?|\w+ mode\b|widgets?|chat\b|"
            r"views?\b|hubs?\b|lease\b|clauses?|penalt\w+|limits?\b|agreements?|resellers?|non-?profits?|"
            r"commercial|importers?|exporters?|bounty|notice|approvals?|enterprise|"
            r"sign-?ups?|discount\w*|quotas?|admins?|tiers?|renewals?|escalations?|outages?|travel|expenses|"
            r"training|booth|sponsor\w*|rota\w*|payroll|squads?|warranty|storage|uploads?|consult\w*|"
            r"module\w*|"
            r"carriers?|shipments?|rebrand\w*|retreat|plants?\b|factor(?:y|ies)|fleet|canteen|librar(?:y|ies) (?:card|hours)|"
            r"semesters?|curriculum|pupils|patients|wards?\b|clinics?|members\w*|donations?|volunteers|festival|"
            r"exhibitions?|rents?\b|renovation|franchise\w*|shareholders|loans?\b|mortgages?|insurance|pensions?|parking|"
            r"uniforms?|apprentices\w*|trainees?|accounting|tax(?:es)?\b|programmes?|bootstrapp\w+|investors?|funding|acquisition|merger|dividends?|wages?|overtime|purchases?|signatures?|insurer|"
            r"catalog\w*|newsletter|podcast|blog|channels?|tickets?|queues?|chatbot|ai\b|copilot"
        ),
    ),
    vetoes=VETOES,
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
        r"(?:ship|do|run|make|take|launch) (?:it|that|this) (?:as|with|like|per) (?:option|variant|plan|version) \w+",
    ),
)
