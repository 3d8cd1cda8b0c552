"""How people retell what a customer said, by language; expressions over folded text (lower case, no accents)."""

PERSON = r"customers?|clients?|users?|buyers?|admins?|prospects?|cto|ceo|cfo|cio|champion"
# who is retold, and what they are said to want; the second begins where the first ends
SUBJECTS = (
    r"(?:the|that|this|all|some|many|most|several|a few|\w+'s|their) (?:\w+ )?(?:"
    + PERSON
    + r")|they|he|she|customers|clients|users|people there",
    (
        r"(?:der|die|dieser|diese|alle|viele|einige|mehrere|deren) (?:\w+ )?(?:kunde|kundin|kunden|nutzer"
        r"|anwender)|kunden|nutzer|er"
    ),
    r"(?:le|la|les|ce|cette|des) (?:client|cliente|clients|utilisateurs?)|ils|elles",
    r"(?:el|la|los|las|este|esta) (?:cliente|clienta|clientes|usuarios?)|ellos|ellas",
    r"(?:o|a|os|as|esse|este) (?:cliente|clientes|usuarios?)|eles|elas",
    r"(?:il|la|i|gli|lo|le|questo) (?:cliente|clienti|utent\w+)|loro|essi",
    r"(?:de|deze|veel) (?:klant|klanten|gebruikers?)|klanten|ze|zij|hij",
    r"(?:ten |ci )?(?:klient|klientka|klienci|uzytkownicy|uzytkownik)|oni|one|ona",
)
LIKING = r"(?:wants?|wanted|needs?|prefers?|feels?|would like|'d like|would love|'d love|would prefer|wish(?:es)?|hopes?|expects?)"
# what a customer is said to do, one expression for each of the languages above
VERBS = (
    (
        r"(?:(?:really|also|all|just|clearly|basically|strongly|definitely|now|still|both) ){0,2}(?:(?:want"
        r"|need|prefer|feel|wish|hope|expect|request|demand|require|insist)(?:s|es|ed)?|felt"
        r"|would (?:really )?(?:like|love|prefer)|'d (?:really )?(?:like|love|prefer)|wanted|ask(?:ed|s)?"
        r" (?:for|if|whether|to|about)|(?:is|are|was|were) (?:asking|looking) for|complain(?:ed|s)? (?:about|that)"
        r"|mention(?:ed|s) (?:that|they|she|he)|(?:said|says|say|told (?:us|me)|explained|stated|reported"
        r"|indicated|noted|mentioned|confirmed|think|thinks|believes?) (?:that )?(?:they|he|she|it|the)"
        r"|(?:said|says|told (?:us|me)|explained|stated|reported|indicated|noted|mentioned) that)"
    ),
    (
        r"(?:will|wollen|wollten?|mochten?|wunsch(?:t|en) sich|hatten? gerne?|wurden? gerne?|bevorzug(?:t|en)"
        r"|forder(?:t|n|te|ten)|verlang(?:t|en|te|ten)|(?:sagt|sagte|sagten|sagen|meint|meinte|meinten"
        r"|erwahnte|findet|finden),? (?:dass|sie|er|es)|(?:hat|haben) (?:uns )?(?:\w+ )?(?:gesagt|erwahnt"
        r"|gemeint|berichtet),? (?:dass|sie|er)|(?:hat|haben) (?:\w+ ){0,4}(?:gebeten|gewunscht|gefordert|verlangt)"
        r"|(?:braucht|brauchen)|beschwer(?:t|en) sich|fuhl(?:t|en) sich)"
    ),
    (
        r"(?:veut|veulent|voulai(?:t|ent)|voudrai(?:t|ent)|souhait(?:e|ent|erait|eraient)|aimerai(?:t|ent)"
        r"|(?:nous )?(?:a|ont) (?:demande|souhaite|dit qu|explique qu|mentionne|indique qu)|demand(?:e|ent)"
        r"|prefer(?:e|ent)|(?:a|ont) besoin|(?:trouv|pens|estim)(?:e|ent) qu|(?:dit|disent) qu|se plai(?:nt"
        r"|gnent)|exig(?:e|ent))"
    ),
    (
        r"(?:(?:nos )?(?:quier(?:e|en)|queri(?:a|an)|necesita(?:n)?|pid(?:e|en|io|ieron)|prefier(?:e|en)"
        r"|solicit(?:a|an|o|aron)|exig(?:e|en)|(?:dic(?:e|en)|dijo|dijeron|comento|comentaron|piensa(?:n)?|cree(?:n)?"
        r"|siente(?:n)?|mencion(?:o|aron)) que)|se quej(?:a|an|o|aron)|quisiera(?:n)?|desea(?:n)?)"
    ),
    (
        r"(?:quer|querem|queria(?:m)?|precisa(?:m)?|gostaria(?:m)?|pede(?:m)?|pediu|pediram|prefere(?:m)?"
        r"|solicit(?:a|am|ou|aram)|exige(?:m)?|deseja(?:m)?|reclam(?:a|am|ou|aram)|(?:diz|dizem"
        r"|disse|disseram|acha|acham"
        r"|falou|falaram|sente|sentem|mencionou|comentou) que)"
    ),
    (
        r"(?:vuole|vogliono|voleva(?:no)?|vorrebbe(?:ro)?|(?:ha|hanno) bisogno|(?:ci )?(?:ha|hanno) (?:chiesto"
        r"|richiesto|detto che|spiegato che|menzionato)|chied(?:e|ono)|prefer(?:isce|iscono)|desider(?:a|ano)"
        r"|(?:dice|dicono|pensa|pensano|ritiene|ritengono|sente|sentono) che|si lament(?:a|ano)|esig(?:e|ono))"
    ),
    (
        r"(?:wil|willen|wilden?|zou(?:den)? (?:graag|liever)|(?:heeft|hebben) (?:\w+ ){0,4}nodig|vra(?:agt"
        r"|gen) om|vroeg(?:en)? (?:om|of)|(?:zegt|zeggen|zei|zeiden|vindt|vinden|vertelde|meldde)(?: ons)? dat"
        r"|(?:heeft|hebben) (?:\w+ ){0,4}(?:gevraagd|gezegd dat)|gev(?:en|t) de voorkeur|wens(?:t|en)"
        r"|klaa?g(?:t|de|den|en) (?:over|dat)|eis(?:t|en))"
    ),
    (
        r"(?:chce|chca|chcia(?:l|la|lby|laby)|chcieli(?:by)?|potrzebuj(?:e|a)|pros(?:i|za) o|poprosi(?:l|la"
        r"|li)|wol(?:i|a|eliby)|wymaga(?:ja)?|oczekuj(?:e|a)|skarz(?:y|a) sie|uwaza(?:ja)?,? ze"
        r"|(?:mowi|mowia|powiedzial|powiedziala|powiedzieli|wspomnial|wspomniala|stwierdzil|zglosil)(?: nam)?,? ze)"
    ),
)
# the verb alone tells that somebody else is meant
ELIDED = (
    r"(?:wants|prefers|requested|asked for|complained (?:about|that)|said (?:that )?(?:they|he|she)) ",
    r"(?:wollen|mochten|hatten gerne?|wunschen sich) ",
    r"(?:veulent|souhaitent|voudraient|aimeraient|demandent) ",
    (
        r"(?:quieren|piden|pidieron|prefieren|les gustaria|le gustaria|dicen que|dijeron que|se quejan de"
        r"|solicitan|necesitan que) ?"
    ),
    r"(?:querem|pediram|pedem|preferem|gostariam|disseram que|dizem que|reclamam) ",
    r"(?:vogliono|vorrebbero|hanno chiesto|chiedono|preferiscono|dicono che|hanno detto che) ",
    r"(?:willen|zouden graag|vragen om|hebben gevraagd) ",
    r"(?:chca|chcieliby|prosza o|poprosili o|wola|powiedzieli,? ze|mowia,? ze) ",
)
# languages whose verb comes last, or whose words are not parted: who, and then how it ends
VERB_LAST = (
    (
        r"(?:musteri(?:ler)?|kullanicilar|onlar)\b",
        (
            r"(?:istiyor|istedi|istiyorlar|istediler|talep (?:etti|ediyor)(?:ler|lar)?|tercih ediyor(?:lar)?"
            r"|ihtiyac duyuyor(?:lar)?|bekliyor(?:lar)?|soyledi(?:ler)?|belirtti(?:ler)?|dusunuyor(?:lar)?"
            r"|sikayet (?:etti|ediyor)(?:ler|lar)?|rica etti(?:ler)?)\W*$"
        ),
    ),
    (
        (
            r"(?:顧客|お客様|お客さん|クライアント|ユーザー|先方|彼ら|彼女|彼|同社|相手)"
            r"(?:たち|側|各社|企業)?(?:さん|様)?(?:は|が|から|も|の|としては)"
        ),
        (
            r"(?:(?:希望|要望|要求|期待|懸念|要請|主張|依頼)(?:し|され)(?:て(?:い|お)|まし|た)"
            r"|(?:求め|望ん|感じ|考え|好ん|欲しがっ|したがっ|述べ|思っ|言っ)(?:て"
            r"|で)(?:い|お)|とのこと|と言って|とおっしゃっ|そうです|そうだ"
            r"|がっている|がっています|必要としてい|と話して|らしい)"
        ),
    ),
    (
        r"(?:客户|用户|顾客|对方|他们|她们|他|她|客戶)(?:们|方|那边|都|也|经常|一直|还)*",
        (
            r"(?:说(?:他|她|希望|想|要|需要)|表示|希望|想要|想(?!一下)|需要|要求|觉得|认为|反馈说?"
            r"|提到|喜欢|更喜欢|倾向于|抱怨|更愿意|要的是)"
        ),
    ),
    (
        (
            r"(?:고객|고객사|고객님|고객들|고객사들|사용자|사용자들|그들|그쪽|그분|그녀|상대방)"
            r"(?:들)?(?:은|는|이|가|께서|측은|측에서|측이|에서)?\s"
        ),
        (
            r"(?:원합니다|원한다|원해요|원했|원하고|요청(?:했|합니다|하고|함|한다)|바랍니다"
            r"|바라고|희망(?:합니다|하고|한다|했)|선호(?:합니다|하고|한다)|말했|말합니다|고 합니다"
            r"|고 했|고 한다|싶어 ?(?:합니다|한다|해요|했|하고)"
            r"|느끼|느낀|불만|필요로)"
        ),
    ),
    (
        (
            r"(?:ग्राहक|ग्राहकों|क्लाइंट|यूज़र्स|यूजर्स|कस्टमर|वे|वो|वह|उन्हें|उनको|उन्होंने|उसने)(?: (?:को|ने|का"
            r"|की|के अनुसार))? "
        ),
        (
            r"(?:चाहते|चाहता|चाहती|चाहिए|कहा (?:है )?कि|मांग (?:की|कर)|माँग (?:की|कर)|मांगा|माँगा|पसंद|ज़रूरत"
            r"|जरूरत|लगता|लगती|महसूस|अनुरोध)"
        ),
    ),
    (
        r"(?:customer|client|unhe|unhone|unko|wo log|woh log|wo|woh)(?: (?:ko|ne))? ",
        r"(?:chahiye|chahte|chahta|chahti|bola ki|kaha ki|maang|pasand|zaroorat)\b",
    ),
)
TURKISH_ELIDED = (
    r"\b(?:istiyorlar|istediler|talep ettiler|talep ediyorlar|soylediler|belirttiler|tercih ediyorlar|rica"
    r" ettiler)\W*$"
)
# what shows that somebody speaks of themselves after all; after an English cue only English counts ("in the EU" is no eu)
FIRST_PERSON_ENGLISH = (
    r"(?<![\w'])(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|me|my|mine|our|ours|us|myself|ourselves)(?![\w])"
)
FIRST_PERSON = (
    r"(?<![\w'])(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|me|my|mine|our|ours|us|myself|ourselves"
    r"|ich|wir|uns|unser\w*|mein\w*|mir|mich|je|j'\w+|nous|notre|nos|mon|ma|mes|moi"
    r"|yo|nosotros|nosotras|nuestr\w+|mis?|eu|nosso\w*|nossa\w*|meus?|minhas?|a gente|io|noi|nostr\w+|mio"
    r"|mia|miei|ik|wij|we|ons|onze|mijn|mij|nas|nam|nasz\w*|mnie|moj\w*|mi|ben|biz|bizim|benim"
    r"|bize|bana|main|hum|hume|hamein|hamara|hamari|humein|mujhe|mera|meri)(?![\w])|私|我|俺|僕"
    r"|弊社|当社|うち|우리|저희"
    r"|제가|나는|हम|मैं|मुझे|मेर|हमार"
)
