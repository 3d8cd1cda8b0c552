"""Words for groups of customers in the languages we read; folded: lower case, no accents."""

from prompts.reading.words import among

# a group whatever stands before it
CUSTOMERS = among(
    """
    customers clients users subscribers consumers tenants enduser endusers end-users signups sign-ups accounts
    prospects admins administrators kunden kundinnen nutzer nutzerinnen nutzern anwender anwendern benutzer
    benutzern nutzende abonnenten interessenten clientes utilisateurs utilisatrices abonnes comptes usuarios
    usuarias suscriptores cuentas assinantes contas clienti utenti abbonati klanten gebruikers abonnees klienci
    klientow klientom klientami uzytkownicy uzytkownikow uzytkownikom odbiorcy musteriler kullanicilar aboneler
    """
)
# words that end so are groups too: Enterprise-Kunden, müşterilerimiz
CUSTOMERS_END = (
    r"(?:kunden|kundinnen|nutzern?|anwender|klanten|gebruikers)$"
    r"|^(?:musteri|kullanici|abone)l[ae]r\w*$"
    r"|-(?:customers|clients|users)$"
)
# a group when all the words beside them are known
ORGANIZATIONS = among(
    """
    teams partners resellers merchants sellers vendors members companies businesses organizations organisations orgs
    firms enterprises startups agencies banks hospitals clinics schools universities retailers developers devs
    segments buyers adopters patients students teachers employees freelancers creators households visitors players
    logos trials newcomers insurers manufacturers deals contracts unternehmen firmen konzerne haendler handler
    partner konten entreprises equipes banques hopitaux ecoles empresas equipos bancos hospitales escuelas hospitais
    escolas aziende imprese squadre banche ospedali scuole bedrijven banken ziekenhuizen scholen firmy
    przedsiebiorstwa banki szpitale szkoly konta sirketler firmalar isletmeler bankalar hastaneler okullar kayitlar
    """
)
INDUSTRIES = among(
    """
    hospitals clinics banks schools universities retailers agencies insurers manufacturers merchants resellers
    startups freelancers nonprofits municipalities
    """
)
# who buys, by what they are; a group by itself
PUBLIC = among(
    """
    accountants airports architects artisans artists bakeries bakers bookkeepers breweries builders cafes caterers
    charities churches clubs commuters contractors cooperatives councils couriers craftsmen dealers dealerships dentists
    distributors doctors donors electricians farmers farms fleets florists franchisees gardeners guests gyms hairdressers
    hoteliers hotels households importers exporters installers landlords laundries lawyers libraries museums
    musicians nurseries opticians owners parents parishes passengers patients pensioners pharmacies pharmacists
    photographers physicians plumbers practices publishers readers residents restaurants runners salons seniors shippers
    shoppers shops stores students subcontractors teachers tradespeople tradesmen travellers travelers trusts
    utilities vets viewers visitors volunteers wholesalers wineries workshops
    apotheken arztpraxen autohauser backereien behorden betriebe eltern fahrgaste familien friseure gaste gastronomen
    gemeinden genossenschaften grosshandler handwerker handwerksbetriebe hausverwaltungen hotels kanzleien kliniken
    kommunen krankenhauser landwirte makler mieter pendler pflegeheime pflegedienste praxen rentner restaurants schulen
    schuler senioren spediteure speditionen stammgaste steuerberater studierende vereine vermieter werkstatten winzer
    agriculteurs artisans associations avocats boulangers boulangeries cabinets cliniques collectivites commercants
    comptables ecoles entrepreneurs etudiants hoteliers hotels lycees mairies notaires parents pharmacies retraites
    restaurateurs syndics universites viticulteurs voyageurs
    abogados agricultores asesorias autonomos ayuntamientos colegios comercios dentistas escuelas estudiantes farmacias
    floristerias gestorias hosteleros hoteles jubilados libreros padres panaderias profesores restaurantes talleres
    tiendas
    advogados clinicas comerciantes condominios contadores empreendedores escolas estudantes hoteis igrejas imobiliarias
    lojas lojistas mercados motoristas padarias prefeituras produtores professores
    agricoltori agriturismi alberghi albergatori artigiani associazioni avvocati cantine commercialisti commercianti
    comuni condomini dentisti farmacie farmacisti genitori insegnanti negozianti negozi ospedali palestre panifici
    pensionati ristoranti ristoratori scuole studenti
    accountants advocaten apotheken basisscholen bakkers boekhouders boeren detaillisten gemeenten groothandels
    huisartsen huurders installateurs kappers leraren makelaars ouders restaurants studenten tandartsen telers
    verhuurders verenigingen verzekeraars winkeliers winkels woningcorporaties zorginstellingen zzp'ers
    apteki gabinety gminy hotele hurtownie kancelarie ksiegowi ksiegowych nauczyciele piekarnie rolnicy
    rolnikow restauracje restauracji rodzice sklepy sklepow studenci uczelnie warsztaty wspolnoty
    bayiler bayilere ciftciler ciftcilere doktorlar eczaneler eczanelere emekliler esnaf kafeler muhasebeciler
    oteller otellere ogrenciler ogrencilere ogretmenler restoranlar toptancilar veliler
    """
)
ONE_OF_THEM = among(
    """
    customer client user account admin prospect lead buyer tenant subscriber partner member company business
    organization organisation firm enterprise startup agency bank hospital clinic school university retailer
    developer team segment market tier plan people folks kunde kundin unternehmen firma abonnent cliente utilisateur
    usuario entreprise empresa compte cuenta conta azienda utente klant gebruiker bedrijf klient uzytkownik musteri
    kullanici
    """
)
HEADS = among(
    """
    customer client user account tier plan segment market prospect people folks
    """
)
EVERYBODY = among(
    """
    everyone everybody anyone anybody someone nobody others alle jeder jedermann niemand tous todos todas tutti
    iedereen allemaal wszyscy kazdy herkes hepsi
    """
)
KINDS = among(
    """
    enterprise smb smbs sme smes mid-market midmarket mittelstand kmu pme pmes pyme pymes pmi mkb msp kobi kobiler
    eti
    """
)
ALONE = (
    CUSTOMERS
    | ORGANIZATIONS
    | EVERYBODY
    | KINDS
    | {"customer", "client", "user", "people", "kunde", "cliente", "klant", "klient", "musteri", "all"}
)
# a count of some, which says nothing about whom
COUNTS = among(
    """
    a an one two three four five six seven eight nine ten several few couple some many numerous other various
    hundreds thousands dozens of ein eine einen zwei drei vier funf mehrere einige manche viele un une deux trois
    plusieurs quelques beaucoup uno una dos tres varios varias algunos algunas muchos muchas um uma dois duas muitos
    due tre alcuni alcune diversi molti een twee drie enkele meerdere veel dwa dwoch trzech kilku wielu iki uc bazi
    bircok
    """
)
WHOLE = among(
    """
    the all any each every most both these those our your their my certain half alle die der das den dem unsere
    unserer unseren unserem jeder jede jeden meisten manche les des tous toutes nos le la notre certains certaines
    chaque plupart los las el todos todas nuestros nuestras cada os as o nossos nossas i gli lo tutti tutte nostri
    nostre ogni de het onze elke iedere meeste wszyscy wszystkie wszystkich nasi nasze naszych kazdy tum butun bizim
    her
    """
)
KIND_OF = among(
    """
    big bigger biggest large larger largest small smaller smallest medium mid top key major main important strategic
    loyal happy unhappy angry new newer newest old older existing current former future potential prospective active
    inactive churned churning paying paid free premium pro basic starter standard business enterprise team power
    heavy light casual first early late beta pilot trial legacy long-time longtime smb sme mid-market midmarket
    mid-size midsize mid-sized corporate commercial private public b2b b2c self-serve self-service vip gold silver
    platinum admin dev developer tech technical healthcare health finance financial fintech retail education
    manufacturing government insurance legal logistics ecommerce e-commerce saas startup agency industry emea apac
    latam dach eu us uk european american german french spanish italian dutch polish turkish japanese chinese korean
    indian asian global international local regional domestic affected impacted relevant remaining everyday average
    typical regular internal external mobile ios android web end growth grosse grosser grossen kleine
    kleinen neue neuen neuer bestehende bestehenden wichtige wichtigen wichtigsten grossten zahlende zahlenden
    deutsche deutschen aktive aktiven betroffene betroffenen grands gros petits petites grandes nouveaux nouvelles
    anciens existants importants actifs payants principaux europeens allemands francais pequenos pequenas nuevos
    nuevas antiguos actuales mejores existentes novos novas antigos atuais principais maiores pagantes piccoli
    piccole nuovi nuove vecchi attuali migliori principali grandi esistenti paganti nieuwe bestaande grootste grote
    belangrijkste betalende actieve duzi duze mali male nowi nowe nowych obecni obecnych najwieksi kluczowi buyuk
    kucuk yeni mevcut eski onemli aktif kurumsal bireysel entreprise empresariales empresariais aziendali zakelijke
    biznesowi
    """
)
# what may follow a group and keeps it one: customers in Germany, users who left, Kunden mit SLA
TAILS = among(
    """
    in on at from with without who whom that which whose using above below over under of for across like by during
    before after between paying signing joining outside within around mit ohne aus im auf bei unter uber ab fur von
    wo welche en au aux avec sans qui que dont de du dans des chez pour con sin del cuyos por com sem da do no na em
    che senza della dei nel nella di su met zonder uit die op van bij z w ze ktorzy ktore od bez
    """
)
# of these, what begins a tail inside a sentence, where it could begin something else
CLEAR_TAILS = among(
    """
    in on from with without who above below using signing im aus mit en sur con com em na met uit w z
    """
)
# a tail ends before these
STOPS = among(
    """
    effect immediate now time
    keep keeps get gets stay stays will is are was were can must has have had move moves pay pays lose loses see sees need needs want wants told said
    don't doesn't won't and but so because or which while wird werden bekommt bekommen bleibt bleiben ist sind hat haben und aber weil
    est sont ont et mais reste restent es son y pero tiene tienen e sono ma rimane is zijn heeft hebben en maar krijgt krijgen jest sa i ale
    """
)
# in front of a noun of customers, another word describes them behind one of these: for wholesale customers
LEADS = among(
    """
    for to from of with by all our the most some any these those only existing new other as at among fur an von mit bei
    alle pour aux avec
    """
)
# scripts without spaces between words: how the name of a group ends
ENDINGS = among(
    """
    客户 客戶 用户 用戶 顾客 顧客 租户 消费者 会员 商家 客户们 用户们 顧客企業 お客様 お客さま お客さん
    ユーザー ユーザー企業 クライアント クライアント各社 顧客各社 利用者 会員 皆様 皆さん みなさん
    每个人 所有人 고객 고객들 고객사 고객사들 고객님 고객님들 사용자 사용자들 유저 유저들 이용자 이용자들 회원
    회원들 대기업 중소기업 기업들 업체들 ग्राहक ग्राहकों यूजर यूजर्स
    यूज़र यूज़र्स उपयोगकर्ता उपयोगकर्ताओं क्लाइंट क्लाइंट्स कस्टमर कस्टमर्स
    """
)
JOINED_WHOLE = among(
    """
    大家 全員 企業 大企業 中小企業 各社 企业 大企业 中小企业 모두 기업 लोग सब सभी सभी_लोग कंपनियां कंपनियाँ
    """
)
JOINED = (
    r"(?:[\u3400-\u9fff]{1,4}(?:客户|客戶|用户|租户)们?)(?!端|经理|服务|体验|名)"
    r"|(?:所有|全部|全国|中小|小型|大型|个体|连锁|独立|乡镇|社区|部分|新)(?:餐馆|餐厅|药店|诊所|医院|学校|酒店|商户|门店|企业|工厂|农户|超市|店主|司机)"
    r"|餐馆|药店|诊所|商户|农户|店主|学生|老年人|家长"
    r"|(?:[\u30a1-\u30fa\u30fc\u3400-\u9fff]{0,6}の?)?(?:飲食店|加盟店|薬局|歯科医院|診療所|クリニック|農家|工務店|美容室|町工場|旅館|自治体|学校法人"
    r"|販売店|卸売業者|個人事業主|学生|高齢者|保護者)(?!街|名)"
    r"|(?:[\uac00-\ud7af]{1,6} )?(?:약국|식당|점주|병원|학원|학교|농가|소상공인|자영업자|대리점|가맹점"
    r"|도매상|카페|숙박업소|학생|학부모)(?:들)?(?=[은는이가을를에의과와도만, ])"
    r"|(?:(?:छोटे|बड़े|नए|सभी|पुराने|मझोले) )?(?:दुकानदारों|व्यापारियों|किसानों|स्कूलों|अस्पतालों|डॉक्टरों|विक्रेताओं|डीलरों|छात्रों|होटलों|रेस्टोरेंट|थोक विक्रेताओं|फ्रीलांसरों)"
    r"|(?:[\u30a1-\u30fa\u30fc\u3400-\u9fffA-Za-z]{1,10}の?)?(?:顧客|お客様|ユーザー"
    r"|クライアント)(?:各社|企業|層|全員|の皆様)?(?!様"
    r"|名|体験|サポート|満足|数|インタビュー)"
    r"|(?:[\uac00-\ud7afA-Za-z]{1,8} )?(?:고객사?|사용자|유저|이용자)(?:님)?(?:들)?(?! ?(?:센터"
    r"|지원|경험|서비스|만족|요청))"
    r"|(?:[\u0900-\u0963\u0966-\u097f]{1,14} )?(?:ग्राहकों|ग्राहक|यूज़र्स|यूजर्स|उपयोगकर्ताओं|क्लाइंट्स)"
)
# nouns of many, none of which is a name
NOUNS = CUSTOMERS | ORGANIZATIONS | INDUSTRIES | PUBLIC
