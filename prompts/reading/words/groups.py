"""Words for groups of customers, in the languages we read; folded: lower case, no accents."""

# a group by themselves, whatever stands before them
STRONG = frozenset(
    """
    customers clients users subscribers consumers tenants enduser endusers end-users signups sign-ups
    kunden kundinnen kund*innen nutzer nutzerinnen anwender benutzer nutzende endkunden bestandskunden neukunden grosskunden privatkunden firmenkunden geschaftskunden
    utilisateurs utilisatrices abonnes clientes usuarios usuarias suscriptores assinantes clienti utenti abbonati
    klanten gebruikers abonnees klienci klientow klientom klientami uzytkownicy uzytkownikow uzytkownikom odbiorcy
    musteriler musterilerimiz musteriler kullanicilar kullanicilarimiz aboneler musterileri kullanicilari
    """.split()
)
# a group when all the words beside them are QUALIFIERS
NOUNS = frozenset(
    """
    customer client user account accounts admin admins administrator administrators prospect prospects lead leads buyer buyers team teams
    tenant tenants subscriber partner partners reseller resellers merchant merchants seller sellers vendor vendors member members
    company companies business businesses organization organizations organisations org orgs firm firms enterprise enterprises startup startups
    agency agencies bank banks hospital hospitals clinic clinics school schools university universities retailer retailers developer developers
    devs segment segments market tier plan plans contract contracts people folks everyone everybody anyone anybody someone others nobody
    seats licensees patients students teachers employees freelancers creators households visitors guests players trial trials logos deals
    smb smbs sme smes mid-market midmarket b2b b2c
    kunde kundin nutzer unternehmen firmen konzerne mittelstand kmu alle jeder teams abonnent abonnenten interessenten konten partner handler
    client clients utilisateur entreprises pme eti comptes equipes abonne prospects gens tous tout
    cliente usuario empresas pymes pyme cuentas equipos todos todas gente contas equipes pmes
    aziende imprese pmi utente account tutti
    klant bedrijven mkb gebruiker iedereen accounts
    klient firmy firm msp uzytkownik wszyscy konta przedsiebiorstwa
    musteri kullanici kobi kobiler sirketler herkes firmalar isletmeler
    """.split()
)
QUALIFIERS = frozenset(
    """
    a an the all any each every most many some several few both other these those our your their my certain various numerous half
    big bigger biggest large larger largest small smaller smallest medium mid top key major main important strategic loyal happy unhappy angry
    new newer newest old older existing current former future potential prospective active inactive churned churning paying paid free premium
    pro basic starter standard business enterprise team power heavy light casual first early late beta pilot trial legacy long-time longtime
    smb sme mid-market midmarket mid-size midsize mid-sized corporate commercial private public b2b b2c self-serve self-service vip gold
    silver platinum admin dev developer tech technical healthcare health finance financial fintech retail education manufacturing government
    insurance legal logistics ecommerce e-commerce saas startup agency industry emea apac latam dach eu us uk european american german
    french spanish italian dutch polish turkish japanese chinese korean indian asian global international local regional domestic of two
    three four five six seven eight nine ten hundreds thousands dozens more same affected impacted relevant remaining everyday average
    typical regular internal external mobile ios android web end right-size size sized
    alle die der das den unsere unserer unseren unser viele einige manche mehrere grosse grosser grossen kleine kleinen neue neuen bestehende
    bestehenden wichtige wichtigen wichtigsten grossten zahlende zahlenden meisten deutsche deutschen aktive aktiven
    les des tous toutes nos le la un une certains certaines plusieurs beaucoup grands gros petits petites grandes nouveaux nouvelles anciens
    plupart importants actifs payants principaux de d l
    los las todos todas nuestros nuestras muchos muchas algunos algunas varios varias grandes pequenos pequenas nuevos nuevas antiguos
    actuales mejores el una
    os as nossos nossas muitos muitas alguns algumas varios novos novas antigos atuais principais maiores pequenos pequenas o do dos das
    i gli tutti tutte nostri nostre molti alcuni alcune diversi piccoli piccole nuovi nuove vecchi attuali migliori principali piu dei degli delle il lo
    onze veel sommige enkele meerdere kleine nieuwe bestaande grootste belangrijkste betalende actieve de het
    wszyscy wszystkie nasi nasze wielu niektorzy duzi duze mali male nowi nowe obecni najwieksi kluczowi
    tum butun bizim cok bazi bircok buyuk kucuk yeni mevcut eski en onemli aktif
    """.split()
)
# what may follow a group and keeps it one: customers in Germany, users who left, Kunden mit SLA
TAILS = frozenset(
    """
    in on at from with without who whom that which whose using above below over under of for across like by during before after between
    paying signing joining still outside within than around
    mit ohne aus im auf bei unter uber die der ab fur von wo welche
    en au aux avec sans qui que dont de du sur dans des chez pour
    con sin que de del en cuyos por
    com sem da do no na em por
    che con senza del della dei in nel nella di su
    met zonder uit die op van bij
    z w ze ktorzy ktore na od bez
    """.split()
)
ALONE = frozenset(
    """
    customer customers clients client users user everyone everybody anyone all others people prospects admins enterprise smb smbs sme smes mid-market
    midmarket startups enterprises accounts tenants hospitals banks schools agencies retailers partners resellers developers companies
    businesses subscribers nobody none
    """.split()
)
# scripts without spaces between words
ENDINGS = (
    "客户 客戶 用户 用戶 顾客 顧客 租户 消费者 会员 商家 客户们 用户们 大客户 顧客企業 お客様 お客さま お客さん ユーザ ユーザー ユーザー企業 クライアント クライアント各社"
    " 各社 利用者 会員 企業 お客様方 お客様各位 みなさん 皆様 皆さん 全員 每个人 所有人 大家 企业 고객 고객들 고객사 고객사들 고객님 고객님들 사용자 사용자들 유저 유저들"
    " 이용자 이용자들 기업들 회원 회원들 모두 업체들 대기업 중소기업 ग्राहक ग्राहकों यूजर यूजर्स यूज़र यूज़र्स उपयोगकर्ता उपयोगकर्ताओं क्लाइंट क्लाइंट्स कस्टमर"
    " कस्टमर्स लोग सब सभी कंपनियां कंपनियाँ"
).split()
