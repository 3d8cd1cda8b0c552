"""What announcements in Turkish are put together from."""

WHEN = (
    r"(?:bugun|yarin|simdi|hemen|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|(?:gelecek|"
    r"onumuzdeki|bu|oteki) (?:hafta|ay|ceyrek|yil|sprint|pazartesi|surum)|(?:ocak|subat|mart|nisan|"
    r"mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|q[1-4]|20\d\d)|\d{1,2} \w+|yil|ay)"
)
# What a decision does, as stems that take the endings below: ends a thing, alters it, keeps it, takes it up
ENDS = (
    r"(?:kapat|kaldir|durdur|birak|vazgec|sonlandir|bitir|ertele|otele|dondur|reddet|feshet|lagvet|yasakla|kisitla|sinirla|"
    r"geri cek|kes|iptal et|iptal ed|askiya al|rafa kaldir|devre disi birak|red ed|fesh?ed|cekil|son ver)"
)
ALTERS = (
    r"(?:degistir|uzat|artir|yukselt|dusur|indir|azalt|birlestir|ayir|bol|cevir|donustur|guncelle|esnet|sikilastir|"
    r"kisalt|one al|one cek|genislet|daralt|iki katina cikar|cikar|revize ed|yeniden yapilandir)"
)
TAKES = (
    r"(?:sec|tercih ed|benimse|kabul ed|uygula|baslat|satin al|kur|ata|gorevlendir|tani|zorunlu kil|standartlastir|"
    r"yenile|koru|surdur|devam ed|tahsis ed|muaf tut|ode|karsila|destekle|sponsor ol|ise al|devret|devral)"
)
GIVES = r"(?:al|ver|yap|sun|kullan|sat|ac|ekle|gonder|gec|tasi|don|kal|tut|iste|ara|bas|uret|katil|gir|isle|basla|calis|cik|kirala)"
WE = r"(?:[aeiu]?[ns]?(?:[iu]yor|m[iu]yor|[ae]?y?[ae]ca[gk]|[ae]?y?[ae]ce[gk]|m[ae]y[ae]c[ae]g)(?:uz|iz))"
PASSIVE = (
    r"(?:[aeiu]?y?(?:[iu]?l|[iu]?n)?(?:[iu]l|[iu]n|n|l))"
    r"(?:m[iu]st[iu]r|[ae]c[ae]k(?:t[iu]r)?|m[ae]y[ae]c[ae]k(?:t[iu]r)?|m[ae]kt[ae](?:d[iu]r)?|"
    r"m[ae]m[ae]kt[ae]d[iu]r|m[ae]m[iu]st[iu]r)"
)
FORMAL = r"(?:m[iu]st[iu]r|m[ae]kt[ae]d[iu]r|[ae]c[ae]kt[iu]r|m[ae]y[ae]c[ae]kt[iu]r)"
BODY = (
    r"(?:yonetim kurul\w*|encumen\w*|belediye meclis\w*|meclis\w*|genel kurul\w*|komisyon\w*|senato\w*|kurul\w*|"
    r"komite\w*|mudurlu[gk]\w*|"
    r"baskanli[gk]\w*|rektorlu[gk]\w*|dekanli[gk]\w*|genel mudur\w*|mudur\w*|baskan\w*|patron|bashekim\w*|"
    r"ust yonetim|idare\w*|genel merkez)"
)
