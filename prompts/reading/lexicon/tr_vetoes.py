"""What takes an announcement in Turkish back, or makes it somebody else's, a meeting's or a private one."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
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
            r"ne dusunuyorsunuz|sizce|fikir\w*|degerlendir(?!dik)\w+|taslak|tartis\w+|konusalim|muhtemelen|umarim|"
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
    joke=(
        r"\b(?:haha\w*|hehe\w*|lol|saka\w*|istifa edip|sj+|random|kahve makinesi)\b|😜|🤪|😅|🤣|:d(?=\s|$)|😂\s*$|:joy:",
    ),
)
