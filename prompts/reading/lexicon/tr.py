"""Turkish; written without accents and with one i, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon
from prompts.reading.lexicon.tr_parts import ALTERS, BODY, ENDS, FORMAL, GIVES, PASSIVE, TAKES, WE, WHEN
from prompts.reading.lexicon.tr_vetoes import VETOES

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
            rf"{BODY}(?:,)? (?:[^\s.!?]+ ){{0,8}}?(?:onayla(?:di|mistir)|kabul et(?:ti|mistir)|karar (?:verdi|aldi|"
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
        rf"(?:{ENDS}|{ALTERS}|{TAKES})(?:{WE}|{PASSIVE})\b|(?:{ENDS}|{ALTERS}|{TAKES}){FORMAL}\b",
        (
            r"(?:birak|vazgec|iptal et|ertele|dondur|reddet|feshet|sonlandir|askiya al|rafa kaldir|geri cek|yasakla|"
            r"cop)(?:tik|dik|duk|tuk)\b"
        ),
        (
            rf"(?:artik|bundan (?:sonra|boyle)|bugunden itibaren|itibar[ie]\w*|itibaren|basindan|su andan)(?: [^\s.!?]+){{0,8}}?"
            rf" (?:yok|\w*{GIVES}\w{{0,10}}(?:[ae]c[ae][kg]|[iu]yor)(?:t[iu]r|l[ae]r|uz|iz)?|"
            rf"\w+m[ae]y[ae]c[ae][kg](?:t[iu]r|l[ae]r|iz)?|\w+(?:ecektir|acaktir)|"
            rf"bakacak|olacak|gecerli|zorunlu|sart|yasak|ucretsiz|bedava)\b"
        ),
        (
            rf"\w*{GIVES}(?:[iu]?l|[iu]?n)?(?:m[iu]yoruz|m[ae]y[ae]c[ae]g[iu]z|[iu]lm[ae]y[ae]c[ae]k(?:t[iu]r)?|"
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
        rf"(?:{ENDS}|{ALTERS}|{TAKES})[aeiuy]{{0,2}}(?:[iu]?l|n)?(?:ildi|uldu|indi|undu|ndi|ndu|ldi|ldu)\b(?<!alindi)",
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
            rf"{WHEN}(?:'?\w{{0,6}})?(?: \w+)? (?:itibar(?:iyla|i ile|en)|baslayarak|baslamak uzere)\b|(?:bugun|"
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
        rf"{WHEN}",
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
    vetoes=VETOES,
    bare=(
        (
            r"(?:ok,? |tamam,? |super,? |tamamdir,? )?(?:oyle yapalim|oyle yapiyoruz|boyle yapiyoruz|anlastik|"
            r"karar verildi|onaylandi|tamamdir|hallettik|bununla devam)(?=\s*[.!,-]|$)"
        ),
    ),
)
