"""Words by which somebody is said to have said something; folded: lower case, no accents."""

# "… said", directly before a quotation; what may stand between is short
BEFORE = (
    # English
    "said says saying say told tells wrote writes wrote asked asks added replied answered called"
    " put explained complained"
    " mentioned commented reported texted emailed messaged shouted quipped quote quotes quoted quoting"
    " feedback words heard describes described need|needs|needed"
    " verbatim testimonial survey ticket|tickets review|reviews response|reply|answer note|noted notes"
    # German
    " sagte|sagten|sagt|sagen schrieb|schrieben|schreibt meinte|meinten|meint laut zitat|zitiere|zitieren"
    " antwortete|erklarte|erzahlte|berichtete|klagte gesagt|geschrieben|gemeint"
    " nannte|nannten wortlich|o-ton"
    # French
    " dit|disait|disent|disaient|declare ecrit|ecrivait|ecrivent selon citation|cite raconte|explique"
    "|repondu|precise|ajoute|verbatim"
    # Spanish
    " dijo|dijeron|dice|dicen|dicho escribio|escribieron|escribe segun cita conto|comento|explico"
    "|respondio|pidio|pidieron"
    # Portuguese
    " disse|disseram|diz|dizem|dito escreveu|escreveram|segundo citacao comentou|explicou|respondeu"
    "|contou|pediu|pediram|falou|falaram"
    # Italian
    " ha detto|hanno detto|detto dice|dicono|diceva scritto|scrive|scrivono secondo citazione raccontato"
    "|spiegato|risposto|chiesto"
    # Dutch
    " zei|zeiden|zegt|zeggen gezegd schreef|schreven|schrijft volgens citaat vertelde|vertelden"
    "|antwoordde|noemde|vroeg"
    # Polish
    " powiedzial|powiedziala|powiedzieli|mowi|mowia napisal|napisala|napisali|pisze wedlug cytat|cytuje"
    " odpowiedzial|odpowiedziala|dodal|skomentowal|stwierdzil|stwierdzila"
    # Turkish
    " dedi|dediler|diyor|yazdi|yazdilar soyledi|soylediler alinti gore"
)
# "…", said …
AFTER = (
    "said|says|wrote|writes|told|asked|added|replied|according to"
    "|so|sagte|sagten|meinte|meinten|schrieb|schrieben|laut|sagt|heisst es|hiess es|klagte"
    "|a dit|ont dit|dit|disait|disent|nous a dit|nous a ecrit|ecrit|a ecrit|ecrivait|selon|d'apres"
    "|dijo|dijeron|nos dijo|dice|dicen|escribio|segun|comento"
    "|disse|disseram|escreveu|segundo|diz|falou|comentou"
    "|ha detto|hanno detto|dice|dicono|ha scritto|secondo|ci ha detto"
    "|zei|zeiden|zegt|schreef|schreven|volgens|aldus"
    "|powiedzial|powiedziala|powiedzieli|mowi|napisal|napisala|napisali|wedlug|jak mowi|jak napisal"
    "|dedi|dediler|diyor|diyorlar|diye|demis|demisler|yazdi|yazdilar|seklinde"
)
AFTER_UNSPACED = (
    "と言|といわれ|とおっしゃ|と仰|と話|と書|とのこと|との声|とのご|との意見|との要望|というご"
    "|という声|という意見|という要望|と回答|とコメント|と述べ|だと言"
    "|라고|이라고|라는|고 말|며 |하고 "
    "|说|表示|他们说|是客户|是他们|这是"
    "|ने कहा|कहा|बोले|बोला|ने लिखा|लिखा|यह कहा|ऐसा कहा"
)
BEFORE_UNSPACED = (
    "说|說|表示|反馈|写道|提到|原话|称|曰"
    "|ने कहा|कहा|ने लिखा|लिखा|बोले|बोला|말|의견|피드백|言|曰く|コメント|いわく|声|から|より|さん|様|は、|は"
)

FIRST_PERSON = (
    r"(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|my|our|us|me"
    r"|ich|wir|uns|unser\w*|mein\w*|je|j'\w+|nous|notre|nos|mon|ma|mes"
    r"|yo|nosotros|nuestro|nuestra|mi|mis|eu|nos|nosso|nossa|meu|minha|io|noi|nostro|nostra|mio|mia"
    r"|ik|wij|ons|onze|mijn|my|nasz|nasza|nam|mnie|moj|ja|ben|biz|bizim|benim|bize)"
)
# what stands before a name of a thing, not before somebody's words
NAMING = (
    "renam\\w*|rename|called|named|titled|labell?ed|label|title|heading|headline|section|page|tab|button"
    "|file|document|doc|deck|folder|channel|feature|the word|word|term|option|column"
    "|field|menu|project|codename|umbenenn\\w*|namens|titel|intitule\\w*|llamad\\w*|chamad\\w*"
    "|chiamat\\w*|genaamd|nazw\\w*|adli|isimli"
)
# we are no customers of ours
OURSELVES = (
    r"(?:our (?:ceo|cfo|cto|coo|cpo|team|lawyers?|board|sales|legal|boss|founders?)|i|we"
    r"|unser (?:chef|team|vorstand)|notre (?:equipe|pdg)|nuestro equipo)"
    r" (?:\w+ )?(?:said|says|say|wrote|told|asked|sagten?|sagte|a dit|dit|dijo|disse)"
)
# between somebody's name and the customer's
AT = r"at|from|of|with|for|von|bei|der|chez|de|du|del|da|do|di|van|z|w"
ROLE = r"(?:the\s+)?(?:[a-z]{2,14}\s+){0,2}[a-z]{2,14},?\s+|the\s+|an?\s+"
