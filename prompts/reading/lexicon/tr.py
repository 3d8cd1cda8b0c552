"""Turkish; written without accents and with one i, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:bugun|yarin|simdi|hemen|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|(?:gelecek|"
    r"onumuzdeki|bu|oteki) (?:hafta|ay|ceyrek|yil|sprint|pazartesi|surum)|(?:ocak|subat|mart|nisan|"
    r"mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|q[1-4]|20\d\d)|\d{1,2} \w+|yil|ay)"
)
_VERB = (
    r"(?:kapat|kaldir|iptal ed|dur(?:dur)?|birak|vazgec|gec|tasi|ertele|uzat|artir|yukselt|dusur|indir|"
    r"degistir|dondur|sonlandir|bitir|sun|ver|al|satin al|yenile|yenileme|sponsor ol|sinirla|"
    r"zorunlu kil|benimse|standartlastir|devam ed|kullan|sec|tercih ed|koru|tut|ac|sat|birlestir|basla|"
    r"baslat|cek|cikar|kes|azalt|gonder|tani|ekle|destekle|desteklem|yapma|yap|ode|iade ed|uygula|ayril|"
    r"calis|yayinla|don)"
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
        "gecerli|kilduk|hallol|yururluge|baslangic|biraktik|vazgectik"
    ),
    strong=(
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
            r"(?<!ugrasiyoruz)(?<!tesekkur ediyoruz)(?<!izliyoruz)"
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
            r"yonetici\w*|kayit\w*"
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
            r"\b(?:eger|diyelim|varsayalim|farz edelim|\w+(?:irsek|ersek|arsak|ursak|irsa|erse|arsa|ursa|sek|"
            r"sak|seydi|saydi|mezse|mazsa|rlarsa|rlerse|dirse|tirsa|mazsak|mezsek)|takdirde|durumunda|kosuluyla|"
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
            r"\b(?:henuz|daha (?:karar|onay)|hala (?:karar|bek)\w*|karar (?:yok|cikmadi|vermedik|verilmedi|"
            r"almadik|alinmadi|veremedik|asamasinda|agaci|sureci|toplantisi|dokumani)|netlesmedi|kesinlesmedi|"
            r"anlasamadik|onaylanmadi|bekliyoruz|bekliyorum|beklemede|devam eden|belirsiz|gorusme asamasinda)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:gore\b|soylentiye|duyduguma|duydum|okudum|basin\w*|haberlere|haberde|gazete\w*|makale\w*|"
            r"podcast\w*|rakip\w*|(?:musteri|tedarikci|belediye|hukumet|mahkeme|banka|okul|bakanlik|meclis|"
            r"ev sahibi)(?:miz)?\b[^.!?\n]{0,40}\b(?:karar verdi|karar vermis|karar aldi|secti|iptal etti|"
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
            r"\b(?:saat \d{1,2}|\d{1,2}[:.]\d\d|mola|salon\w*|toplanti (?:odasi|linki)|takvim|randevu|gorusuruz|"
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
