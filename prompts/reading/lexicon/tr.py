"""Turkish; written without accents and with one i, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:bugun|yarin|simdi|hemen|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|(?:gelecek|onumuzdeki|bu|oteki) (?:hafta|ay|ceyrek|yil|sprint|pazartesi|surum)|(?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|q[1-4]|20\d\d)|\d{1,2} \w+|yil|ay)"
)
_VERB = (
    r"(?:kapat|kaldir|iptal ed|dur(?:dur)?|birak|vazgec|gec|tasi|ertele|uzat|artir|yukselt|dusur|indir|degistir|dondur|sonlandir|bitir|sun|ver|al|satin al|yenile|yenileme|sponsor ol|sinirla|zorunlu kil|benimse|standartlastir|devam ed|kullan|sec|tercih ed|koru|tut|ac|sat|birlestir|basla|baslat|cek|cikar|kes|azalt|gonder|tani|ekle|destekle|desteklem|yapma|yap|ode|iade ed|uygula|ayril|calis|yayinla|don)"
)

LEXICON = Lexicon(
    code="tr",
    first=("kapandi", "kalki", "kapaniyor", "devam", "ertelen", "yukseliyor", "karar", "anlas", "onay", "sectik", "tercih ettik", "ediyoruz", "iyoruz", "uyoruz", "acagiz", "ecegiz", "yoruz", "kesin", "sonuc", "itibar", "artik ", "bundan", "tamamdir", "resmi", "netles", "oldu", "mutabik", "uzlas", "bitti", "yola", "kaldirildi", "iptal", "belli oldu", "secildi", "yok artik", "son soz", "kabul", "yesil isik", "gecerli", "kilduk", "hallol", "yururluge", "baslangic", "biraktik", "vazgectik"),
    strong=(
        r"^\W*(?:calistay sonucu|fikir birligi|plan degisikligi)[^:.!?\n]{0,50}:\s*\S",
        r"(?:butce|sozlesme|plan|proje|teklif) (?:onaylandi|imzalandi|kabul edildi)\b",
        r"hayir (?:diyoruz|dedik)\b|evet (?:diyoruz|dedik)\b|\w+(?:dan|den|tan|ten) cekiliyoruz\b|istisna yapiyoruz\b|isimle devam\b",
        r"(?:karar(?:i)? (?:verdik|aldik|kildik|kesinlesti|verildi|alindi|cikti|netlesti|verdim|aldim)|kararlastirdik|kararlastirildi|karara (?:vardik|bagladik|baglandi|varildi)|kararimiz(?:i verdik)?|mutabik kaldik|anlasmaya vardik|uzlastik|hemfikir olduk|uzerinde anlastik|\w+(?:da|de|ta|te) karar kildik|\w+(?:ma|me)(?:k konusunda|kta|da|de|ya|ye) (?:anlastik|karar|mutabik)\w*)\b",
        r"(?:karar|kararimiz|sonuc|kesinlesti|onaylandi|kesin karar|son karar|netlesti|resmi|resmen|kararlastirildi|nihai karar|ozet karar|duyuru|yonetim karari|kurul karari|karar verildi|karar alindi|toplanti karari|toplanti sonucu|tamamdir)\s*[:]\s*\S|(?:karar|kesinlesti|onaylandi|sonuc|resmi)\s+-\s+\S",
        r"(?:kesinlesti|netlesti|resmilesti|resmiyet kazandi|karara baglandi|yururluge giriyor|yururluge girecek|resmen onaylandi)\b|artik resmi\b|(?:kesin|nihai|son) karar (?:bu|verildi)",
        r"(?:ile|le|la|\w+l[ae]|'la|'le|'yle|'yla|yla|yle) (?:devam ediyoruz|devam edecegiz|ilerliyoruz|ilerleyecegiz|gidiyoruz|gidecegiz|calisacagiz|yola devam|anlastik|yuruyoruz)\b|(?:\S+(?:i|yi|u|yu|ini|ni)|\ue000) (?:sectik|tercih ettik|seciyoruz|tercih ediyoruz|kullanacagiz|benimsiyoruz|aliyoruz)\b|\w+(?:da|de|ta|te) (?:kaliyoruz|karar kildik|kalacagiz)\b",
        r"(?:yonetim(?: kurulu)?|kurul|icra kurulu|komite|board|ceo|cfo|cto|finans|hukuk|satin alma|ekip|takim|liderler|ortaklar|ik|mudurler|ust yonetim|liderlik|yonlendirme komitesi) (?:[^\s.!?;]+ ){0,6}?(?:onayladi|karar verdi|kabul etti|onay verdi|evet dedi|yesil isik yakti|anlasti|reddetti|imzaladi|karar aldi|secti|onayi cikti|karari aldi)\b|(?:yonetim|kurul|finans|hukuk|cfo|ceo|board)(?:den|dan|in|un|nden|tan|ten)? onay (?:cikti|geldi|alindi)|(?:yonetim|kurul|finans|hukuk|cfo|ceo) tarafindan onaylandi",
    ),
    firm=(
        r"(?:kapatilacak|kaldirilacak|sonlandirilacak|sinirli olacak|devam edecek|kalacak|kapaniyor|kalkiyor|bitiyor|zorunlu olacak|uzatilacak|ertelenecek)\b",
    ),
    medium=(
        rf"\w*(?:iyoruz|uyoruz|miyoruz|muyoruz|acagiz|ecegiz|mayacagiz|meyecegiz|yacagiz|yecegiz)\b(?<!bekliyoruz)(?<!dusunuyoruz)(?<!gorusuyoruz)(?<!calisiyoruz)(?<!bakiyoruz)(?<!bakacagiz)(?<!gorecegiz)(?<!konusacagiz)(?<!konusuyoruz)(?<!tartisiyoruz)(?<!istiyoruz)(?<!oneriyoruz)(?<!umuyoruz)(?<!biliyoruz)(?<!bilmiyoruz)(?<!deniyoruz)(?<!inceliyoruz)(?<!toplaniyoruz)(?<!yasiyoruz)(?<!goruyoruz)(?<!test ediyoruz)(?<!ariyoruz)(?<!planliyoruz)(?<!degerlendiriyoruz)(?<!gorusecegiz)(?<!degerlendirecegiz)(?<!anlamiyoruz)(?<!yapiyoruz)(?<!ugrasiyoruz)(?<!tesekkur ediyoruz)",
        rf"{_WHEN}(?:'?\w{{0,6}})?(?: \w+)? (?:itibar(?:iyla|i ile|en)|baslayarak|baslamak uzere)\b|(?:bugun|yarin|pazartesi|sali|carsamba|persembe|cuma|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|hafta|ay|ceyrek|yil)'?(?:den|dan|tan|ten|ndan|nden)\b|bundan (?:sonra|boyle)|artik\b",
        r"(?:iptal edildi|kaldirildi|ertelendi|uzatildi|donduruldu|kapatildi|sonlandirildi|rafa kalkti|zorunlu oldu|onaylandi|kapaniyor|kalkiyor|kaldiriliyor|sona eriyor|gecerli olacak|gecerli|zorunlu|yerine|bitti|ucretsiz kalacak|ayni kaliyor|degismiyor|sabit kaliyor|tasiniyor|yukseliyor|dusuyor|uzatiliyor|erteleniyor|oluyor|olacak|gerekmiyor)\b",
        r"tartisma (?:bitti|kapandi)|konu kapandi|nokta\b|son sozum|istisnasiz|istisna yok|kalici olarak|ikinci bir duyuruya kadar",
    ),
    support=(
        rf"{_WHEN}",
        r"\b(?:bu yuzden|bu nedenle|dolayisiyla|yerine|artik|sadece|yalnizca|kesinlikle|bu yil|bu ceyrek|hemen|herkes icin|varsayilan|istisnasiz|ekip|arkadaslar|bilgi|fyi|ok|tamam\w*|tesekkurler|sonra|cunku|sonunda|duyuru|herkes|haber|notu?|net)\b",
        r"\d+(?:[.,]\d+)? ?(?:%|tl|lira|eur|euro|gun|hafta|ay|yil)|%\d+",
        r"musteri\w*|geri bildirim|sozlesme\w*",
    ),
    business=(
        r"fiyat\w*|tarife\w*|plan\w*|paket\w*|tedarikci\w*|sozlesme\w*|surum\w*|lansman\w*|ozellik\w*|urun\w*|yol haritasi|butce\w*|ise alim\w*|kadro\w*|ofis\w*|politika\w*|iade\w*|indirim\w*|destek|destegi|sla\b|api\w*|sso|entegrasyon\w*|platform\w*|tasima|gecis\w*|lisans\w*|pazar\b|marka\w*|ekip\w*|sprint\w*|deploy\w*|nobet\w*|fatura\w*|odeme\w*|deneme\w*|enterprise|kurumsal|guvenlik|barindirma|bolge\w*|veritaban\w*|ihale\w*|ortak\w*|ajans\w*|kampanya\w*|fuar\w*|konferans\w*|odeme adimi|onboarding|uygulama\w*|ihracat|disa aktarma|import|sdk\w*|dokuman\w*|portal\w*|versiyon\w*|secenek\w*|maliyet\w*|gelir\w*|musteri\w*|kullanici\w*|hesap\w*|kapsam\w*|uzaktan|laptop\w*|mfa|eklenti\w*|modul\w*|mobil\w*|android|ios|webinar\w*|maas\w*|prim\w*|crm|erp|bulut\w*|on.?prem\w*|denetim\w*|tasarim\w*|logo|isim|ismi|alan adi|satis\w*|pazarlama|ik\b|toplanti\w*|surec\w*|onay\w*|ucret\w*|kargo\w*|depo\w*|garanti\w*|teslimat\w*|rapor\w*|veri\w*|kvkk|pilot\w*|program\w*|sunucu\w*|servis\w*|hizmet\w*|ortam\w*|postgres|kafka|stripe|iyzico|hubspot|ucretsiz|abonelik\w*|csv|magaza\w*|bulten\w*|chatbot|yapay zeka|arac\w*|vardiya\w*|yonetici\w*|kayit\w*",
    ),
    question=(
        r"\b(?:mi|mu|misiniz|musunuz|miyiz|muyuz|miydi|muydu|midir|mudur)\b\s*(?:\?|$|acaba|sizce)|\bm[iu]\s*\?|^\W*(?:(?:ok|peki|ama|selam|merhaba|soru|kusura bakmayin|bu arada)\W+){0,3}(?:kim|ne|ne zaman|nerede|hangi\w*|neden|niye|nasil|kac|bilen var)\b",
        r"\b(?:emin degilim|merak ediyorum|bilmiyorum|belli degil)\b|\b(?:degil mi|tamam mi|dogru mu|olur mu)\b|karar (?:vermemiz|vermek|verilmesi|almamiz|vermeliyiz|verelim|vermeniz|almaliyiz)|(?:lutfen) (?:\w+ )*(?:oy|karar|onay|sec)\w*|karar(?:a)? (?:gerek|ihtiyac)\w*|onay\w* (?:bekl|lazim|gerek)\w*",
    ),
    hypothetical=(
        r"\b(?:eger|diyelim|varsayalim|farz edelim|\w+(?:irsek|ersek|arsak|ursak|irsa|erse|arsa|ursa|sek|sak|seydi|saydi|mezse|mazsa|rlarsa|rlerse|dirse|tirsa|mazsak|mezsek)|takdirde|durumunda|kosuluyla|sartiyla|olsaydi|olsa\b|olurdu|gerekirdi|once (?:karar)|\w+meden|\w+madan once|bagli)\b",
    ),
    proposal=(
        r"\b(?:belki|acaba|bence|oneri\w*|oneriyor\w*|oneririm|oneriyorum|tavsiye\w*|kanimca|dusunuyorum|sanirim|galiba|bana gore|\w+(?:alim|elim)\b|\w+(?:meliyiz|maliyiz|meli|mali)|ne dersiniz|ne dusunuyorsunuz|sizce|fikir\w*|degerlendir\w+|taslak|tartis\w+|konusalim|muhtemelen|umarim|istiyor\w*|isterim|daha iyi|yapabilir\w*|edebilir\w*|olabilir|\w+abiliriz|\w+ebiliriz|tercihim|oyum)\b",
    ),
    undecided=(
        r"\b(?:su an(?:da)?|su sirada|henuz)\b",
        r"\b(?:henuz|daha (?:karar|onay)|hala (?:karar|bek)\w*|karar (?:yok|cikmadi|vermedik|verilmedi|almadik|alinmadi|veremedik|asamasinda|agaci|sureci|toplantisi|dokumani)|netlesmedi|kesinlesmedi|anlasamadik|onaylanmadi|bekliyoruz|bekliyorum|beklemede|devam eden|belirsiz|gorusme asamasinda)\b",
    ),
    reported=(
        r"\b(?:gore\b|soylentiye|duyduguma|duydum|okudum|basin\w*|haberlere|haberde|gazete\w*|makale\w*|podcast\w*|rakip\w*|(?:musteri|tedarikci|belediye|hukumet|mahkeme|banka|okul|bakanlik|meclis|ev sahibi)(?:miz)?\b[^.!?\n]{0,40}\b(?:karar verdi|karar vermis|karar aldi|secti|iptal etti|anlasti|karari|karar almis)|onlarin|onlar|\w+(?:mis|mus)(?:lar|ler)?\b(?<!gecmis)(?<!yetmis)(?<!altmis)|google|microsoft|apple|amazon|turkcell|trendyol|dedi ki|soyledi|acikladi)\b",
    ),
    past=(
        r"\b(?:o zamanlar|eskiden|gecen (?:yil|sene|ay|yaz|kis)|(?:\w+ )?(?:yil|sene|ay) once|baslangicta|aslinda|tarihsel|bildiginiz gibi|(?:19\d\d|20[01]\d|202[0-4])(?:'?\w{2,3})?|eski (?:sirket\w*|is\w*|yonetim)|onceki|(?:vermistik|almistik|anlasmistik|secmistik|kararlastirmistik))\b",
    ),
    logistics=(
        r"\b(?:saat \d{1,2}|\d{1,2}[:.]\d\d|mola|salon\w*|toplanti (?:odasi|linki)|takvim|randevu|gorusuruz|bulusuruz|bulusuyoruz|sonraki (?:madde|konu)|bugunluk|yarin gorus\w+|bakariz|konusuruz)\b",
    ),
    poll=(
        r"\b(?:anket|oylama\s*:|oy verin|ne dersiniz|ne dusunuyorsunuz|sizce|itiraz\w*)\b[^\n]{0,80}\?|[.!]\s+(?:ok|tamam mi|olur mu|uygun mu|itiraz|katiliyor|ne ders|ne dus)[^.?!\n]{0,60}\?",
    ),
    personal=(
        r"\b(?:evlen\w+|nisanlan\w*|komsu\w*|bebe[kg]\w*|hamile|sigara\w*|ogle yemegi|oglen|aksam yemegi|kahvalti\w*|yemek|yemeye|pizza|kebap|doner|kofte|lahmacun|kahve\w*|cay\b|bira\w*|pasta\b|tatli\w*|diyet\w*|vegan|vejetaryen|spor salonu\w*|gym|yoga|maraton|ayakkabi\w*|(?:esim|karim|kocam|kizim|oglum|cocuklar\w*|kopegim|kedim|annem|babam|kardesim|sevgilim|evim|arabam|sacim)\w*|kopek|kedi|yavru|tatil\w*|dugun\w*|konser\w*|sinema\w*|netflix|kuafor\w*|dovme\w*|hafta sonu|dogum gunu|mutfak)\b",
    ),
    joke=(r"\b(?:haha\w*|hehe\w*|lol|saka\w*|sj+|random|kahve makinesi)\b|😜|🤪|😅|🤣|😂\s*$|:joy:",),
    bare=(r"(?:ok,? |tamam,? |super,? |tamamdir,? )?(?:oyle yapalim|oyle yapiyoruz|boyle yapiyoruz|anlastik|karar verildi|onaylandi|tamamdir|hallettik|bununla devam)(?=\s*[.!,-]|$)",),
)
