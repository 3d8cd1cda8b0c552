"""Groups of customers, in the words of each language; a decision is made for somebody with a name, not for these."""

_EN_MANY = (
    r"customers?|clients?|users?|accounts?|admins?|tenants?|teams|prospects?|sign-?ups|signups|people|buyers?|partners|merchants|companies|businesses|shops|retailers|hospitals|clinics|schools|agencies|startups|developers|devs|nurses|teachers"
    r"|patients|students|subscribers|workspaces|plans|segment|market|personas?|members|visitors|shoppers|enterprises|organi[sz]ations|contracts|sellers|vendors|operators|freelancers|households|trialists|newcomers|champions|logos"
)
_EN_KIND = (
    r"all|most|many|some|several|few|other|our|the|your|every|existing|new|newer|old|older|current|former|enterprise|smb|mid-?market|mid-?size[d]?|big|bigger|biggest|small|smaller|large|larger|largest|key|paying|paid|free|trial|premium|power|beta|healthcare"
    r"|dev|eu|us|uk|emea|apac|latam|dach|nordic|european|american|asian|german|french|spanish|strategic|top|loyal|heavy|light|self-?serve|inactive|active|mobile|business|pro|starter|retail|public|government|manufacturing|legacy|churned|happy|unhappy|annual|monthly|half of our|any|b2b|b2c|potential|prospective|industrial|regional|early|late|high-?value|long-?time"
)
SEGMENTS = (
    rf"\b(?:(?:{_EN_KIND}|two of our|three of our)\s+){{1,4}}(?:{_EN_MANY})\b(?:\s+(?:in|on|from|of|above|below|with|over|under)\s+(?!the (?:last|end|next))(?:the\s+)?[\w$€.%-]+(?:\s(?:plan|tier|region|acv|arr|sector|segment|seats|employees))?)?",
    r"\bcustomers?\s+(?:in|from|on|with|above|below)\s+(?:the\s+)?[\w$€-]+(?:\s(?:plan|tier|region|acv|sector))?",
    r"\b(?:everyone|everybody|anyone|anybody|people|those|users|customers|clients|teams|companies|whoever|accounts)\s+(?:who|that|in|on|from|with|signing|joining|using|paying|outside|inside|above|below|over|under)\s+[\w$€/-]+(?:\s+[\w$€/-]+){0,3}",
    r"\b(?:smbs?|smes?|enterprises|mid-?market|power users|early adopters|prospects|end users|admins|hospitals|nonprofits|startups|freelancers|agencies|resellers|enterprise (?=only\b|and\b)|key accounts|the market|the industry|households|the field)\b",
    r"\b(?:team|business|premium|enterprise|starter|pro|free|basic|plus|growth|standard|professional)\s+(?:plans?|tiers?)\b(?!\s+(?:from|to)\b)",
    # German
    r"\b(?:die|alle|viele|einige|mehrere|neue|bestehende|unsere|grosse|gro[sß]+e|kleine|kleinere|gewerbliche|private|zahlende|aktive|manche|meisten)\s+(?:\w+\s)?\w*(?:kunden|nutzer|nutzerinnen|anwender|unternehmen|konten|mandanten|admins|teams|handler|händler|firmen|betriebe|lieferanten|mieter|patienten|mitglieder|besucher)\b(?:\s(?:in|aus)\s(?:der\s|den\s)?\w+)?",
    r"\b(?:bestands|neu|gro[sß]{1,2}|privat|geschafts|geschäfts|enterprise-?|premium-?|schlussel|schlüssel|test|stamm|key-account-?|mittelstands)(?:kunden|nutzer)\b|\b(?:mittelstandler|mittelständler|kmu|alle in \w+|jeder,? der \w+|power-?user|endkunden|nutzer mit \w+)\b",
    # French
    r"\b(?:les|tous les|nos|des|certains|plusieurs|nouveaux|nouvelles|anciens|la plupart des|quelques|gros|petits|grands)\s+(?:\w+\s)?(?:clients?|utilisateurs?|comptes|abonnes|abonnés|entreprises|pme|eti|tpe|prospects|equipes|équipes|admins|administrateurs|boutiques|magasins|hopitaux|hôpitaux|commercants|commerçants|grands comptes)\b(?:\s(?:premium|existants|actuels|historiques|pros?|gratuits|payants|enterprise|entreprise))?|\b(?:clients|utilisateurs|comptes)\s(?:premium|enterprise|entreprise|existants|actuels|gratuits|payants|grands comptes)\b|\btout le monde (?:en|qui|dans)\s\w+",
    # Spanish and Portuguese
    r"\b(?:los|todos los|nuestros|muchos|algunos|varios|nuevos|la mayoria de los|la mayoría de los|grandes|pequenos|pequeños)\s+(?:\w+\s)?(?:clientes|usuarios|cuentas|empresas|equipos|pymes|tiendas|hospitales|administradores)\b(?:\s(?:premium|enterprise|empresariales?|existentes|actuales|nuev[oa]s|grandes|de pago|gratuit[oa]s|retail))?|\b(?:clientes|usuarios|cuentas|usuários|usuarios|contas)\s(?:premium|enterprise|empresariales|existentes|actuales|nuev[oa]s|nov[oa]s|grandes|de pago|gratuit[oa]s|retail|ativos|atuais|antigos|pagantes|corporativos)\b|\b(?:pymes|todo el mundo en \w+|todos en \w+|quien(?:es)? se \w+)\b",
    r"\b(?:os|todos os|nossos|muitos|alguns|varios|vários|novos|a maioria dos|grandes|pequenos)\s+(?:\w+\s)?(?:clientes|usuarios|usuários|contas|empresas|times|pmes|lojas|hospitais|administradores|lojistas)\b(?:\s(?:premium|enterprise|existentes|atuais|novos|grandes|pagantes|gratuitos|antigos))?|\b(?:pmes|todo mundo (?:na|no|em|que)\s\w+)\b",
    # Italian
    r"\b(?:i|tutti i|nostri|molti|alcuni|diversi|nuovi|gran parte dei|grandi|piccoli|gli)\s+(?:\w+\s)?(?:clienti|utenti|account|aziende|imprese|pmi|negozi|ospedali|amministratori)\b(?:\s(?:premium|enterprise|esistenti|attuali|nuovi|retail|grandi|paganti|business))?|\b(?:clienti|utenti)\s(?:premium|enterprise|esistenti|attuali|nuovi|retail|paganti|business|storici)\b|\b(?:le pmi|tutti in \w+|chiunque \w+)\b",
    # Dutch
    r"\b(?:de|alle|onze|veel|sommige|meerdere|nieuwe|bestaande|grote|kleine|de meeste|betalende)\s+(?:\w+\s)?\w*(?:klanten|gebruikers|accounts|bedrijven|teams|winkels|ziekenhuizen|beheerders|mkb'ers|abonnees)\b|\b(?:mkb'?ers|mkb|zakelijke klanten|nieuwe aanmeldingen|iedereen (?:in|die)\s\w+)\b",
    # Polish
    r"\b(?:wszyscy|wszystkich|wszystkim|nasi|naszych|nowi|nowych|obecni|obecnych|wielu|niektorzy|niektórzy|duzi|duzych|duzi|dużych|mali|małych|wiekszosc|większość)\s+(?:\w+\s)?(?:klienci|klientow|klientów|klientom|uzytkownicy|użytkownicy|uzytkownikow|użytkowników|firm|firmy|kont|zespoly|zespoły|szpitale|sklepy)\b|\b(?:klienci|klientow|klientów|klientom|uzytkownicy|użytkownicy)\s(?:enterprise|premium|biznesowi|biznesowych|detaliczni|indywidualni|placacy|płacący)\b|\b(?:msp|mśp|kazdy,? kto \w+|każdy,? kto \w+)\b",
    # Turkish
    r"\b(?:tum|tüm|yeni|mevcut|butun|bütün|buyuk|büyük|kucuk|küçük|bazi|bazı|bircok|birçok|kurumsal|bireysel|cogu|çoğu|ucretli|ücretli|ücretsiz|premium|enterprise)\s+(?:musteri|müşteri|kullanici|kullanıcı|hesap|firma|sirket|şirket|kayit|kayıt|abone|ekip|magaza|mağaza|hastane)(?:ler|lar)?\w{0,5}\b|\b(?:kobi(?:ler)?|kobi'ler|\w+'(?:deki|daki) herkes)\b",
    # Japanese, Chinese, Korean, Hindi
    r"(?:大口|法人|個人|新規|既存|全|一部の|多くの|ほとんどの|エンタープライズ|有料|無料|プレミアム|中小|国内|海外|欧州の|パワー)(?:の)?(?:顧客|お客様|ユーザー|会員|契約者|企業|利用者|アカウント|取引先|加盟店)|(?:ユーザー|お客様|顧客)(?:の)?(?:皆様|全員|層)|中小企業|大企業|パワーユーザー|管理者の?皆さん|(?:プレミアム|エンタープライズ|ビジネス|チーム|フリー)プラン",
    r"(?:所有|全部|部分|大部分|多数|很多|许多|許多|新|老|现有|現有|企业|企業|个人|個人|付费|付費|免费|免費|大|小|中小|海外|国内|國內|华东|华南|华北|欧洲|歐洲|重点|核心|活跃|高级|VIP)(?:的)?(?:客户|客戶|用户|用戶|企业|企業|会员|會員|商家|租户|团队|账号|帳號|学校|医院)(?:们)?|中小企业|中小企業|大客户|大客戶|老用户|新用户",
    r"(?:모든|대부분의|많은|일부|신규|기존|대형|소형|중소|기업|개인|유료|무료|프리미엄|엔터프라이즈|해외|국내|파워|핵심|주요)\s?(?:고객사들?|고객들?|사용자들?|유저들?|이용자들?|기업들?|회원들?|계정들?|가입자들?|고객님들)|중소기업|대기업|자영업자|파워\s?유저|(?:유럽|미국|아시아)에 있는 (?:모두|고객)|(?:프리미엄|엔터프라이즈|비즈니스|팀)\s?(?:플랜|요금제)",
    r"(?:सभी|सारे|नए|पुराने|मौजूदा|बड़े|छोटे|ज़्यादातर|ज्यादातर|कई|कुछ|एंटरप्राइज|एंटरप्राइज़|प्रीमियम|पेड|फ्री|हमारे)\s(?:ग्राहकों?|यूज़र्स?|यूजर्स?|क्लाइंट्स?|कंपनियों|कंपनियां|उपयोगकर्ताओं?|अकाउंट्स?|व्यापारियों|दुकानदार)|छोटे (?:व्यवसाय|कारोबार)|(?:enterprise|naye|purane|saare|sabhi|premium|bade|chhote) (?:customers?|users?|clients?|accounts?)",
)
# What may be typed as a customer but names nobody: a bare tier or kind of company
BARE = (
    r"(?:the\s+)?(?:enterprises?|smbs?|smes?|mid-?market|premium|startups?|customers?|clients?|users?|everyone|everybody|anyone|all|people|prospects?|the market|the industry|power users?|admins?|nobody|no one|several|many|most|various|multiple|others?"
    r"|kunden|nutzer|alle|jeder|anwender|kmu|mittelstand|clients?|utilisateurs|tout le monde|tous|pme|clientes|usuarios|todos|pymes|usuários|usuarios|clienti|utenti|tutti|pmi|klanten|gebruikers|iedereen|mkb|klienci|użytkownicy|uzytkownicy|wszyscy|müşteriler|musteriler|kullanıcılar|kullanicilar|herkes"
    r"|お客様|顧客|ユーザー|全員|みんな|客户|客戶|用户|用戶|所有人|大家|고객|고객들|사용자|모두|전체|ग्राहक|ग्राहकों|यूजर|यूज़र्स|सभी|सब)"
)
