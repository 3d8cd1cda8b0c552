"""Turkish; written without accents and with one i, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:bugun|yarin|simdi|hemen|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|(?:gelecek|"
    r"onumuzdeki|bu|oteki) (?:hafta|ay|ceyrek|yil|sprint|pazartesi|surum)|(?:ocak|subat|mart|nisan|"
    r"mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|q[1-4]|20\d\d)|\d{1,2} \w+|yil|ay)"
)
# What a decision does, as stems that take the endings below: ends a thing, alters it, keeps it, takes it up
_ENDS = (
    r"(?:kapat|kaldir|durdur|birak|vazgec|sonlandir|bitir|ertele|otele|dondur|reddet|feshet|lagvet|yasakla|kisitla|sinirla|"
    r"geri cek|kes|iptal et|iptal ed|askiya al|rafa kaldir|devre disi birak|red ed|fesh?ed|cekil|son ver)"
)
_ALTERS = (
    r"(?:degistir|uzat|artir|yukselt|dusur|indir|azalt|birlestir|ayir|bol|cevir|donustur|guncelle|esnet|sikilastir|"
    r"kisalt|one al|one cek|genislet|daralt|iki katina cikar|cikar|revize ed|yeniden yapilandir)"
)
_TAKES = (
    r"(?:sec|tercih ed|benimse|kabul ed|uygula|baslat|satin al|kur|ata|gorevlendir|tani|zorunlu kil|standartlastir|"
    r"yenile|koru|surdur|devam ed|tahsis ed|muaf tut|ode|karsila|destekle|sponsor ol|ise al|devret|devral)"
)
_GIVES = r"(?:al|ver|yap|sun|kullan|sat|ac|ekle|gonder|gec|tasi|don|kal|tut|iste|ara|bas|uret|katil|gir|isle|basla|calis|cik|kirala)"
_WE = r"(?:[aeiu]?[ns]?(?:[iu]yor|m[iu]yor|[ae]?y?[ae]ca[gk]|[ae]?y?[ae]ce[gk]|m[ae]y[ae]c[ae]g)(?:uz|iz))"
_PASSIVE = (
    r"(?:[aeiu]?y?(?:[iu]?l|[iu]?n)?(?:[iu]l|[iu]n|n|l))"
    r"(?:m[iu]st[iu]r|[ae]c[ae]k(?:t[iu]r)?|m[ae]y[ae]c[ae]k(?:t[iu]r)?|m[ae]kt[ae](?:d[iu]r)?|"
    r"m[ae]m[ae]kt[ae]d[iu]r|m[ae]m[iu]st[iu]r)"
)
_FORMAL = r"(?:m[iu]st[iu]r|m[ae]kt[ae]d[iu]r|[ae]c[ae]kt[iu]r|m[ae]y[ae]c[ae]kt[iu]r)"
_BODY = (
    r"(?:yonetim kurul\w*|encumen\w*|belediye meclis\w*|meclis\w*|genel kurul\w*|komisyon\w*|senato\w*|kurul\w*|"
    r"komite\w*|mudurlu[gk]\w*|"
    r"baskanli[gk]\w*|rektorlu[gk]\w*|dekanli[gk]\w*|genel mudur\w*|mudur\w*|baskan\w*|patron|bashekim\w*|"
    r"ust yonetim|idare\w*|genel merkez)"
)

LEXICON = Lexicon(
    code="tr",
    first=(
        "vedalas|ayirdik|ayiriyor|rafa |cope |yakti|ihale|plandan|kapsam|cevir|redde|atandi|getirildi|baglan|basina gec|"
        "imza|el sikis|fesh|indirildi|kesildi|donduruldu|kisildi|alindi|cekildi|oteledi|vazgec|ozetle|kisacasi|yenilenmey|"
        "durduruldu|lagv|zam yok|istisna yok|indirim yok|terfi|"
        "gerek|sinirli|lacak|olacak|ecek|geciyor|giriyor|kaliyor|cikiyor|aliyor|dahil|"
        "kapandi|kalki|kapaniyor|devam|ertelen|yukseliyor|karar|anlas|onay|sectik|tercih ettik|ediyoruz|"
        "iyoruz|uyoruz|acagiz|ecegiz|yoruz|kesin|sonuc|itibar|artik |bundan|tamamdir|resmi|netles|oldu|"
        "mutabik|uzlas|bitti|yola|kaldirildi|iptal|belli oldu|secildi|yok artik|son soz|kabul|yesil isik|"
        "gecerli|kilduk|hallol|yururluge|baslangic|biraktik|vazgectik|mistir|mustur|ilecek|nacak|meyecek|mayacak|tiriyoruz|zorunlu|atan|uygun|duyur|bilgi"
    ),
    strong=(
        (
            r"\w+(?:mesine|masina|mesi|masi|mesini|masini|mesinin|masinin)(?: [^\s.!?]+){0,2}? (?:karar (?:veril|"
            r"verdi|verdik|al)\w*|"
            r"kararlastir\w+|uygun (?:bulun|gorul|bulduk|gorduk)\w*|kabul edil\w+|onaylan\w+|hukme baglan\w+)"
            r"(?<!verilmedi)(?<!edilmedi)(?<!onaylanmadi)\b"
        ),
        (
            r"karar(?:i)? (?:verilmistir|alinmistir|alinmis bulunmaktadir|cikarilmistir|kesinlesmistir|bu yonde)\b|"
            r"kararlastir(?:dik|ilmistir|ildi)\b"
        ),
        (
            r"(?:oy ?birligi\w*|oy ?coklugu\w*|cogunluk\w*)(?: ile)?(?: [^\s.!?]+){0,5}? (?:kabul ed\w+|onaylan\w+|"
            r"kararlastir\w+|gecti|secil\w+|"
            r"karar\w*|uygun \w+)"
        ),
        (
            rf"{_BODY}(?:,)? (?:[^\s.!?]+ ){{0,8}}?(?:onayla(?:di|mistir)|kabul et(?:ti|mistir)|karar (?:verdi|aldi|"
            rf"vermistir|almistir)|"
            rf"uygun (?:buldu|gordu|bulmustur|gormustur)|imzala(?:di|mistir)|olur verdi|onay verdi|izin verdi|"
            rf"evet dedi|hayir dedi|reddet(?:ti|mistir)|"
            rf"kararlastir(?:di|mistir))\b"
        ),
        (
            r"\w+(?:digini|dugunu|tigini|tugunu|ecegini|acagini|digi|ecegi|"
            r"acagi) (?:[^\s.!?]+ ){0,3}?(?:bilgilerinize|bilginize|duyur(?:ur|ul|mak)|"
            r"bildir(?:ir|mek|il)|ilan ol)\w*"
        ),
        (
            r"(?:teklif|oneri|basvuru|talep|sart|plan|butce|proje)\w*'?\w* (?:kabul et(?:tik|mistir)|kabul ediyoruz|"
            r"onayladik|onayliyoruz|reddettik)\b|"
            r"(?:konu|konusu|tartisma|mesele|dosya)\w* (?:kapandi|kapanmistir|bitmistir|netlesti|cozuldu)\b(?=[.,: ]+\S)|"
            r"mutabik(?:iz| kalindi| kalinmistir)\b"
        ),
        r"\w+'?(?:da|de|ta|te) (?:kaliyoruz|kalacagiz|kalmaya karar|devam ediyoruz|devam edecegiz|sabitledik|israrciyiz)\b",
        r"^\W*(?:calistay sonucu|fikir birligi|plan degisikligi)[^:.!?\n]{0,50}:\s*\S",
        r"(?:butce|sozlesme|plan|proje|teklif) (?:onaylandi|imzalandi|kabul edildi)\b",
        (
            r"hayir (?:diyoruz|dedik)\b|evet (?:diyoruz|dedik)\b|\w+(?:dan|den|tan|ten) cekiliyoruz\b|"
            r"istisna yapiyoruz\b|isimle devam\b"
        ),
        (
            r"(?:karar(?:i)? (?:verdik|aldik|kildik|kesinlesti|verildi|alindi|cikti|netlesti|verdim|aldim)|"
            r"kararlastirdik|kararlastirildi|karara (?:vardik|bagladik|baglandi|varildi)|kararimiz(?:i verdik)?|"
            r"mutabik kaldik|anlasmaya vardik|uzlastik|hemfikir olduk|uzerinde anlastik|\w+(?:da|de|ta|"
            r"te) karar kildik|\w+(?:ma|me)(?:k konusunda|kta|da|de|ya|ye) (?:anlastik|karar|mutabik)\w*)\b"
        ),
        (
            r"(?:karar|kararimiz|sonuc|kesinlesti|onaylandi|kesin karar|son karar|netlesti|resmi|resmen|"
            r"kararlastirildi|nihai karar|ozet karar|duyuru|yonetim karari|kurul karari|karar verildi|"
            r"karar alindi|toplanti karari|toplanti sonucu|tamamdir)\s*[:]\s*\S|(?:karar|kesinlesti|onaylandi|"
            r"sonuc|resmi)\s+-\s+\S"
        ),
        (
            r"(?:kesinlesti|netlesti|resmilesti|resmiyet kazandi|karara baglandi|yururluge giriyor|"
            r"yururluge girecek|resmen onaylandi)\b|artik resmi\b|(?:kesin|nihai|son) karar (?:bu|verildi)"
        ),
        (
            r"(?:ile|le|la|\w+l[ae]|'la|'le|'yle|'yla|yla|yle) (?:devam ediyoruz|devam edecegiz|ilerliyoruz|"
            r"ilerleyecegiz|gidiyoruz|gidecegiz|calisacagiz|yola devam|anlastik|yuruyoruz)\b|(?:\S+(?:i|yi|u|yu|"
            r"ini|ni)|\ue000) (?:sectik|tercih ettik|seciyoruz|tercih ediyoruz|kullanacagiz|benimsiyoruz|"
            r"aliyoruz)\b|\w+(?:da|de|ta|te) (?:kaliyoruz|karar kildik|kalacagiz)\b"
        ),
        (
            r"(?:yonetim(?: kurulu)?|kurul|icra kurulu|komite|board|ceo|cfo|cto|finans|hukuk|satin alma|ekip|"
            r"takim|liderler|ortaklar|ik|mudurler|ust yonetim|liderlik|"
            r"yonlendirme komitesi) (?:[^\s.!?;]+ ){0,6}?(?:onayladi|karar verdi|kabul etti|onay verdi|"
            r"evet dedi|yesil isik yakti|anlasti|reddetti|imzaladi|karar aldi|secti|onayi cikti|karari aldi)\b|"
            r"(?:yonetim|kurul|finans|hukuk|cfo|ceo|board)(?:den|dan|in|un|nden|tan|ten)? onay (?:cikti|geldi|"
            r"alindi)|(?:yonetim|kurul|finans|hukuk|cfo|ceo) tarafindan onaylandi"
        ),
    ),
    firm=(
        rf"(?:{_ENDS}|{_ALTERS}|{_TAKES})(?:{_WE}|{_PASSIVE})\b|(?:{_ENDS}|{_ALTERS}|{_TAKES}){_FORMAL}\b",
        (
            r"(?:birak|vazgec|iptal et|ertele|dondur|reddet|feshet|sonlandir|askiya al|rafa kaldir|geri cek|yasakla|"
            r"cop)(?:tik|dik|duk|tuk)\b"
        ),
        (
            rf"(?:artik|bundan (?:sonra|boyle)|bugunden itibaren|itibar[ie]\w*|itibaren|basindan|su andan)(?: [^\s.!?]+){{0,8}}?"
            rf" (?:yok|\w*{_GIVES}\w{{0,10}}(?:[ae]c[ae][kg]|[iu]yor)(?:t[iu]r|l[ae]r|uz|iz)?|"
            rf"\w+m[ae]y[ae]c[ae][kg](?:t[iu]r|l[ae]r|iz)?|\w+(?:ecektir|acaktir)|"
            rf"bakacak|olacak|gecerli|zorunlu|sart|yasak|ucretsiz|bedava)\b"
        ),
        (
            rf"\w*{_GIVES}(?:[iu]?l|[iu]?n)?(?:m[iu]yoruz|m[ae]y[ae]c[ae]g[iu]z|[iu]lm[ae]y[ae]c[ae]k(?:t[iu]r)?|"
            rf"[iu]nm[ae]y[ae]c[ae]k(?:t[iu]r)?|nm[ae]y[ae]c[ae]k(?:t[iu]r)?)\b"
        ),
        (
            r"(?:ayni|oldugu gibi|aynen|bu sekilde|degismeden|mevcut haliyle|eskisi gibi|eski \w+) (?:kal|devam|sur|"
            r"don)\w*|(?:sabit|aynen|gecerli) kal\w+"
        ),
        (
            r"\w+'?(?:ya|ye|na|ne|a|e) (?:geciyoruz|gececegiz|gecilecek\w*|geciliyor|gectik|donuyoruz|donecegiz|"
            r"geri donuyoruz|tasiniyoruz|"
            r"tasinacagiz|yesil isik yak\w+|onay ver(?:dik|ildi|ilmistir)|son ver\w+|hayir diyoruz|katilmiyoruz|katilmayacagiz)"
            r"(?<!toplantiya geciyoruz)(?<!maddeye geciyoruz)(?<!konuya geciyoruz)(?<!konuya donuyoruz)\b"
        ),
        (
            r"(?:[^\W_]+'?(?:na|ne|ga|ge|ina|ine|una|une|ligine|ligina|lugune)|muduru|sorumlusu|lideri|"
            r"baskani) (?:[^\s.!?]+ ){0,3}?"
            r"(?:atandi|atanmistir|getirildi|getirilmistir|gorevlendiril\w+|secildi|secilmistir|oldu|olacak)\b(?=[.,! ])"
        ),
        (
            r"(?:genel mudur|mudur|patron|baskan|ceo|cfo|yonetim|bey|hanim)\w*(?: \w+)? (?:imzayi atti|imzaladi|"
            r"onayladi|okeyledi|tamam dedi|olur verdi|onay verdi)\b|"
            r"hizmet (?:verecek|vermeye baslayacak|vermeyecek)\w*"
        ),
        (
            r"(?:toplantidan|oylamadan|kuruldan)? ?(?:cikan sonuc|cikan karar|oylama sonucu)\s*:\s*\S|"
            r"(?:ozetle|kisacasi)\s*:\s*\S"
        ),
        (
            r"(?:genel merkez|merkez|ortaklar|hissedarlar|genel kurul|rektorluk|senato|sendika|juri|encumen|"
            r"baskanlik|patron) (?:[^\s.!?;]+ ){0,5}?(?:yesil isik yakti|onay verdi|onayladi|kabul etti|"
            r"karar verdi|reddetti|uygun buldu)\b"
        ),
        (
            r"(?:ajans|firma|tedarikci|bayi|distributor)\S{0,6} vedalas(?:iyoruz|tik|acagiz)\b|"
            r"yollar\w{0,6} ayir(?:dik|iyoruz|acagiz)\b|(?:rafa kalkti|rafa kaldirdik|rafa kalkiyor|"
            r"cope gidiyor|cope gitti|tarihe karisiyor)\b"
        ),
        r"ihale\w*[^.!?\n]{0,40} (?:kazandi|aldi|verildi|verdik|kaldi)\b(?! mi)",
        (
            r"(?:plandan|yol haritasindan|programdan|listeden|urun gamindan) (?:cikti|cikarildi|cikardik|"
            r"dustu|cikiyor|cikariyoruz)\b|kapsam disi (?:kaldi|birakildi|biraktik)\b"
        ),
        (
            r"geri cevir(?:dik|iyoruz|ildi)\b|(?:reddettik|reddediyoruz|reddedildi|onaylanmadi|kabul edilmedi|"
            r"kabul etmedik)\b"
        ),
        (
            r"\w+(?:na|ne|ga|ge) (?:atandi|getirildi|terfi etti|yukseltildi|baglandi|baglaniyor|devredildi|"
            r"devrediliyor)\b|basina (?:geciyor|gecti|gececek)\b"
        ),
        (
            r"(?:butce|kadro|maas|prim|odenek|harcama)\w*[^.!?\n]{0,30} (?:indirildi|kesildi|donduruldu|"
            r"artirildi|kisildi|dusuruldu|ayrildi)\b"
        ),
        (
            r"imza(?:lar|yi|lari)? (?:atildi|attik|atiyoruz)\b|(?:imzaladik|imzalandi|el sikistik)\b|"
            r"sozlesme\w* (?:[^\s.!?;]+ )?(?:uzatildi|uzattik|feshedildi|feshettik|yenilenmeyecek|"
            r"yenilemiyoruz|yenilendi|yeniledik)\b"
        ),
        (
            r"(?:lansman|cikis|yayin|teslim|acilis|surum)\w* (?:tarihi )?[^.!?\n]{0,20}(?:alindi|cekildi|"
            r"otelendi|kaydirildi|"
            r"belli oldu)\b(?<!canliya alindi)(?<!yayina alindi)(?<!devreye alindi)(?<!kullanima alindi)"
        ),
        r"\w+(?:den|dan|ten|tan) vazgec(?:tik|ildi|iyoruz)\b|(?:zam|istisna|indirim) yok\b",
        (
            r"(?:kapatiliyor|yenilenmeyecek|uzatilmayacak|durduruldu|lagvedildi|katilmiyoruz|uzatmiyoruz|"
            r"yenilemiyoruz|girmiyoruz|kabul etmiyoruz|desteklemiyoruz|sunmuyoruz)\b"
        ),
        (
            r"(?:kapatilacak|kaldirilacak|sonlandirilacak|sinirli olacak|devam edecek|kalacak|kapaniyor|"
            r"kalkiyor|bitiyor|zorunlu olacak|uzatilacak|ertelenecek)\b"
        ),
    ),
    medium=(
        rf"(?:{_ENDS}|{_ALTERS}|{_TAKES})[aeiuy]{{0,2}}(?:[iu]?l|n)?(?:ildi|uldu|indi|undu|ndi|ndu|ldi|ldu)\b(?<!alindi)",
        (
            r"(?:zorunda|zorunludur|sart|sarttir|mecburi|mecburidir|yasak|yasaktir|aranacak|istenecek|istenecektir|"
            r"aranacaktir|yururluge gir\w+|"
            r"cope|copte|yeterli|dahil|bedava|kapandi|kapanmistir|kalkti|kalkmistir)\b"
        ),
        (
            r"(?:gerektirecek|gerektiriyor|gerekecek|cikacak|cikiyor|kapanacak|yukselecek|yukseliyor|dusecek|"
            r"dusuyor|gececek|geciyor|sinirli|sinirlandi|sinirlanacak|baslayacak|basliyor|tasinacak|tasiniyor|"
            r"sona erecek|devralacak|devraliyor|dahil|dahil olacak|ucretli|odenecek|odeniyor|yapilacak|"
            r"yapilmayacak|alinmayacak|verilmeyecek|desteklenmeyecek|desteklenmiyor|kabul edilmeyecek|artik yok|"
            r"rafa kaldirildi|cikariliyor|cikarildi|ekleniyor|iniyor|cikarilacak|indirilecek|olmayacak|"
            r"kalmayacak)\b"
        ),
        (
            r"\w*(?:iyoruz|uyoruz|miyoruz|muyoruz|acagiz|ecegiz|mayacagiz|meyecegiz|yacagiz|"
            r"yecegiz)\b(?<!bekliyoruz)(?<!dusunuyoruz)(?<!gorusuyoruz)(?<!calisiyoruz)(?<!bakiyoruz)"
            r"(?<!bakacagiz)(?<!gorecegiz)(?<!konusacagiz)(?<!konusuyoruz)(?<!tartisiyoruz)(?<!istiyoruz)"
            r"(?<!oneriyoruz)(?<!umuyoruz)(?<!biliyoruz)(?<!bilmiyoruz)(?<!deniyoruz)(?<!inceliyoruz)"
            r"(?<!toplaniyoruz)(?<!yasiyoruz)(?<!goruyoruz)(?<!test ediyoruz)(?<!ariyoruz)(?<!planliyoruz)"
            r"(?<!degerlendiriyoruz)(?<!gorusecegiz)(?<!degerlendirecegiz)(?<!anlamiyoruz)(?<!yapiyoruz)"
            r"(?<!ugrasiyoruz)(?<!tesekkur"
            r" ediyoruz)(?<!izliyoruz)(?<!hazirliyoruz)(?<!gonderiyoruz)(?<!gonderecegiz)(?<!paylasiyoruz)(?<!ekliyoruz)(?<!guncelliyoruz)"
            r"(?<!ilgileniyoruz)(?<!cozuyoruz)(?<!arastiriyoruz)(?<!duzeltiyoruz)(?<!haber veriyoruz)(?<!rica ediyoruz)(?<!sunuyoruz)"
        ),
        (
            rf"{_WHEN}(?:'?\w{{0,6}})?(?: \w+)? (?:itibar(?:iyla|i ile|en)|baslayarak|baslamak uzere)\b|(?:bugun|"
            r"yarin|pazartesi|sali|carsamba|persembe|cuma|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|"
            r"eylul|ekim|kasim|aralik|hafta|ay|ceyrek|yil)'?(?:den|dan|tan|ten|ndan|nden)\b|bundan (?:sonra|"
            r"boyle)|artik\b"
        ),
        (
            r"(?:iptal edildi|kaldirildi|ertelendi|uzatildi|donduruldu|kapatildi|sonlandirildi|rafa kalkti|"
            r"zorunlu oldu|onaylandi|kapaniyor|kalkiyor|kaldiriliyor|sona eriyor|gecerli olacak|gecerli|zorunlu|"
            r"yerine|bitti|ucretsiz kalacak|ayni kaliyor|degismiyor|sabit kaliyor|tasiniyor|yukseliyor|dusuyor|"
            r"uzatiliyor|erteleniyor|oluyor|olacak|gerekmiyor)\b"
        ),
        (
            r"tartisma (?:bitti|kapandi)|konu kapandi|nokta\b|son sozum|istisnasiz|istisna yok|kalici olarak|"
            r"ikinci bir duyuruya kadar"
        ),
    ),
    support=(
        rf"{_WHEN}",
        (
            r"\b(?:bu yuzden|bu nedenle|dolayisiyla|yerine|artik|sadece|yalnizca|kesinlikle|bu yil|bu ceyrek|"
            r"hemen|herkes icin|varsayilan|istisnasiz|ekip|arkadaslar|bilgi|fyi|ok|tamam\w*|tesekkurler|sonra|"
            r"cunku|sonunda|duyuru|herkes|haber|notu?|net)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|tl|lira|eur|euro|gun|hafta|ay|yil)|%\d+",
        r"musteri\w*|geri bildirim|sozlesme\w*",
    ),
    business=(
        (
            r"fiyat\w*|tarife\w*|plan\w*|paket\w*|tedarikci\w*|sozlesme\w*|surum\w*|lansman\w*|ozellik\w*|"
            r"urun\w*|yol haritasi|butce\w*|ise alim\w*|kadro\w*|ofis\w*|politika\w*|iade\w*|indirim\w*|destek|"
            r"destegi|sla\b|api\w*|sso|entegrasyon\w*|platform\w*|tasima|gecis\w*|lisans\w*|pazar\b|marka\w*|"
            r"ekip\w*|sprint\w*|deploy\w*|nobet\w*|fatura\w*|odeme\w*|deneme\w*|enterprise|kurumsal|guvenlik|"
            r"barindirma|bolge\w*|veritaban\w*|ihale\w*|ortak\w*|ajans\w*|kampanya\w*|fuar\w*|konferans\w*|"
            r"odeme adimi|onboarding|uygulama\w*|ihracat|disa aktarma|import|sdk\w*|dokuman\w*|portal\w*|"
            r"versiyon\w*|secenek\w*|maliyet\w*|gelir\w*|musteri\w*|kullanici\w*|hesap\w*|kapsam\w*|uzaktan|"
            r"laptop\w*|mfa|eklenti\w*|modul\w*|mobil\w*|android|ios|webinar\w*|maas\w*|prim\w*|crm|erp|"
            r"bulut\w*|on.?prem\w*|denetim\w*|tasarim\w*|logo|isim|ismi|alan adi|satis\w*|pazarlama|ik\b|"
            r"toplanti\w*|surec\w*|onay\w*|ucret\w*|kargo\w*|depo\w*|garanti\w*|teslimat\w*|rapor\w*|veri\w*|"
            r"kvkk|pilot\w*|program\w*|sunucu\w*|servis\w*|hizmet\w*|ortam\w*|postgres|kafka|stripe|iyzico|"
            r"hubspot|ucretsiz|abonelik\w*|csv|magaza\w*|bulten\w*|chatbot|yapay zeka|arac\w*|vardiya\w*|"
            r"yonetici\w*|kayit\w*|kira\w*|siparis\w*|uretim\w*|hat\b|hatti\w*|fabrika\w*|tesis\w*|makine\w*|"
            r"stok\w*|iade\w*|hasta\w*|poliklinik|randevu\w*|"
            r"klinik\w*|ziyaret\w*|kredi\w*|faiz\w*|mevduat\w*|sube\w*|ders\w*|ogrenci\w*|burs\w*|harc\w*|"
            r"mudurlu\w+|vatandas\w*|belediye\w*|zam\b|zamm\w+|vade\w*|"
            r"sikayet\w*|egitim(?!dey)\w*|staj\w*|personel\w*|calisan\w*|izin\b|mesai\w*|sifre\w*|form\w*|"
            r"tedarik\w*|hammadde\w*|kalite\w*|kampanya|bayi\w*|hibe\w*|ruhsat\w*|"
            r"vergi\w*|tablet\w*|beyaz esya|merge|pr\b|is\b|isleri|agenda|mutfak urun\w*"
        ),
    ),
    question=(
        (
            r"\b(?:mi|mu|misiniz|musunuz|miyiz|muyuz|miydi|muydu|midir|mudur)\b\s*(?:\?|$|acaba|sizce)|"
            r"\bm[iu]\s*\?|^\W*(?:(?:ok|peki|ama|selam|merhaba|soru|kusura bakmayin|bu arada)\W+){0,3}(?:kim|ne|"
            r"ne zaman|nerede|hangi\w*|neden|niye|nasil|kac|bilen var)\b"
        ),
        (
            r"\b(?:emin degilim|merak ediyorum|bilmiyorum|belli degil)\b|\b(?:degil mi|tamam mi|dogru mu|"
            r"olur mu)\b|karar (?:vermemiz|vermek|verilmesi|almamiz|vermeliyiz|verelim|vermeniz|almaliyiz)|"
            r"(?:lutfen) (?:\w+ )*(?:oy|karar|onay|sec)\w*|karar(?:a)? (?:gerek|ihtiyac)\w*|onay\w* (?:bekl|"
            r"lazim|gerek(?!tir))\w*"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:eger|diyelim|varsayalim|farz edelim|\w+(?:irsek|ersek|arsak|ursak|irsa|erse|arsa|(?<!b)ursa|(?<!yuk)sek|"
            r"(?<!ya)sak|seydi|saydi|mezse|mazsa|rlarsa|rlerse|dirse|tirsa|mazsak|mezsek)|takdirde|durumunda|kosuluyla|"
            r"sartiyla|olsaydi|olsa\b|olurdu|gerekirdi|once (?:karar)|\w+meden|\w+madan once|bagli)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:belki|acaba|bence|oneri\w*|oneriyor\w*|oneririm|oneriyorum|tavsiye\w*|kanimca|dusunuyorum|"
            r"sanirim|galiba|bana gore|\w+(?:alim|elim)\b|\w+(?:meliyiz|maliyiz|meli|mali)|ne dersiniz|"
            r"ne dusunuyorsunuz|sizce|fikir\w*|degerlendir\w+|taslak|tartis\w+|konusalim|muhtemelen|umarim|"
            r"istiyor\w*|isterim|daha iyi|yapabilir\w*|edebilir\w*|olabilir|\w+abiliriz|\w+ebiliriz|tercihim|"
            r"oyum)\b"
        ),
    ),
    undecided=(
        r"\b(?:su an(?:da)?|su sirada|henuz)\b",
        (
            r"\b(?:yazik (?:oldu|ki)|keske|iyi ki|ne guzel ki|(?:hata|yanlis) (?:oldu|idi|ydi)|hataydi|yanlisti|"
            r"yuzde \d+ bitti|(?:bu gece|kisa sureli|gecici olarak|bakim)(?: \w+){0,4} (?:durdurulacak|kapatilacak|"
            r"kapali|kesilecek)\w*|otomatik olarak|"
            r"(?:gorusulmeye|degerlendirilmeye|incelemeye|gorusmelere|calismalara) devam|(?:sonraki|bir sonraki|"
            r"gelecek) (?:toplanti|oturum|kurul)\w*|gundeme al\w*|henuz|daha (?:karar|onay)|hala (?:karar|bek)\w*|"
            r"karar (?:yok|cikmadi|vermedik|verilmedi|"
            r"almadik|alinmadi|veremedik|asamasinda|agaci|sureci|toplantisi|dokumani)|netlesmedi|kesinlesmedi|"
            r"anlasamadik|onaylanmadi|bekliyoruz|bekliyorum|beklemede|devam eden|belirsiz|gorusme asamasinda)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:gore\b|soylentiye|duyduguma|duydum|okudum|basin(?!a\b|da\b)\w*|haberlere|haberde|gazete\w*|makale\w*|"
            r"podcast\w*|rakip\w*|(?:musteri|tedarikci|belediye|hukumet|mahkeme|banka|okul|bakanlik|meclis|"
            r"ev sahibi)(?:miz)?\b[^.!?\n]{0,40}\b(?:karar verdi|karar vermis|karar aldi|secti|iptal etti|feshetti|"
            r"vazgecti|reddetti|erteledi|durdurdu|"
            r"anlasti|karari|karar almis)|onlarin|onlar|\w+(?:mis|mus)(?:lar|"
            r"ler)?\b(?<!gecmis)(?<!yetmis)(?<!altmis)|google|microsoft|apple|amazon|turkcell|trendyol|dedi ki|"
            r"soyledi|acikladi)\b"
        ),
    ),
    past=(
        (
            r"\b(?:o zamanlar|eskiden|gecen (?:yil|sene|ay|yaz|kis)|(?:\w+ )?(?:yil|sene|ay) once|baslangicta|"
            r"aslinda|tarihsel|bildiginiz gibi|(?:19\d\d|20[01]\d|202[0-4])(?! ?(?:dolar|tl|lira|euro|"
            r"kullanici|musteri))(?:'?\w{2,3})?|eski (?:sirket\w*|"
            r"is\w*|yonetim)|onceki|(?:vermistik|almistik|anlasmistik|secmistik|kararlastirmistik))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:saat \d{1,2}(?![:.]?\d*'?\w{0,3} kadar (?:\w+ )?(?:hizmet|acik|calis))|"
            r"(?<!saat )\d{1,2}[:.]\d\d(?!\d|'?\w{0,3} kadar (?:\w+ )?(?:hizmet|acik|calis))|mola|"
            r"(?:bugunku|yarinki|bu seferki|aksamki) (?:\w+ )?(?:daily|toplanti|standup|gorusme|bulusma|seans|"
            r"sunum)\w*|daily\w*|\w+[dt][ae]y[iu]m|toplantiya geciyoruz|salon\w*|toplanti (?:odasi|linki)|takvim|"
            r"randevu|gorusuruz|"
            r"bulusuruz|bulusuyoruz|sonraki (?:madde|konu)|bugunluk|yarin gorus\w+|bakariz|konusuruz)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:anket|oylama\s*:|oy verin|ne dersiniz|ne dusunuyorsunuz|sizce|itiraz\w*)\b[^\n]{0,80}\?|"
            r"[.!]\s+(?:ok|tamam mi|olur mu|uygun mu|itiraz|katiliyor|ne ders|ne dus)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:evlen\w+|nisanlan\w*|komsu\w*|bebe[kg]\w*|hamile|sigara\w*|ogle yemegi|oglen|aksam yemegi|"
            r"kahvalti\w*|yemek|yemeye|pizza|kebap|doner|kofte|lahmacun|kahve\w*|cay\b|bira(?:lar|yi|si)?\b|"
            r"pasta\b|tatli\w*|"
            r"diyet\w*|vegan|vejetaryen|spor salonu\w*|gym|yoga|maraton|ayakkabi\w*|(?:esim|karim|kocam|kizim|"
            r"oglum|cocuklar\w*|kopegim|kedim|annem|babam|kardesim|sevgilim|evim|arabam|sacim)\w*|kopek|kedi|"
            r"yavru|tatil\w*|dugun\w*|konser\w*|sinema\w*|netflix|kuafor\w*|dovme\w*|hafta sonu|dogum gunu|"
            r"mutfak)\b"
        ),
    ),
    joke=(r"\b(?:haha\w*|hehe\w*|lol|saka\w*|sj+|random|kahve makinesi)\b|😜|🤪|😅|🤣|😂\s*$|:joy:",),
    bare=(
        (
            r"(?:ok,? |tamam,? |super,? |tamamdir,? )?(?:oyle yapalim|oyle yapiyoruz|boyle yapiyoruz|anlastik|"
            r"karar verildi|onaylandi|tamamdir|hallettik|bununla devam)(?=\s*[.!,-]|$)"
        ),
    ),
)
