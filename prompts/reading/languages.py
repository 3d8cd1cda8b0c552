"""Which languages a message may be written in, told by its script and its commonest words."""

import re
from functools import lru_cache

_WORD = re.compile(r"[a-z]+")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_COMMON = {
    "en": (
        "the a is are was to of and in that it for on with this be have not but you we they i as at or from what "
        "there if so can will just my your do has had an would been when which who how all our us new no more about "
        "i'm it's don t s ll re ve over instead into after by then now only go going"
    ),
    "de": (
        "der die das und ist nicht wir ich ein eine einen mit auf fur von zu den dem des im es sich auch aber oder "
        "wenn als noch nur bei nach aus wird werden sind hat haben war was wie man mal schon ab zum zur kein keine "
        "keinen uns ihr am bis mehr jetzt dass"
    ),
    "fr": (
        "le la les des et est une un du pas nous on je vous pour dans que qui sur avec ce cette au aux par plus mais "
        "ou sont ne se il elle c d l en de notre nos a si pas qu ca n s j y leur"
    ),
    "es": (
        "el la los las y es una un de del no nos que para en con por lo se su al mas pero como ya a partir este esta "
        "hemos vamos todos si desde o sin yo le les"
    ),
    "pt": (
        "o a os as e um uma de do da dos das no na nos nas nao que para em com por se ao mais mas como ja este esta "
        "vamos todos pra pro eu voce a gente ou sem foi ta"
    ),
    "it": (
        "il lo la i gli le e un una di del della dei delle non che per in con su da dal al alla piu ma come gia "
        "questo questa abbiamo tutti si ci sono o senza ho l"
    ),
    "nl": (
        "de het een en is niet we wij ik van voor met op in te dat die der aan ook maar of als nog er naar bij uit "
        "wordt zijn heeft hebben was wat hoe geen meer deze dit nu om per vanaf onze jullie gaan dus"
    ),
    "pl": (
        "i w na nie to jest z ze do od sie o za po co jak ale lub czy juz tylko dla przez przy tym ten ta te my nas "
        "jestesmy beda bedzie oraz bez u mamy a kto"
    ),
    "tr": (
        "martta mart nisan kalkiyor plan ucretsiz yok hem tamam karar verildi ediyoruz ve bir bu icin ile da de mi mu "
        "ne o en daha ama ya gibi cok var yok biz artik sonra olarak her ki den dan kadar olan yeni tum iki"
    ),
    "hi": (
        "hai hain ke ka ki ko se mein me nahi humne hum kar rahe raha rahi aur yeh ye woh toh to bhi liye ne ho gaya "
        "kya par pe ab sab hi tha"
    ),
    "ja": ("desu masu ni wo de kara no wa ga to mo mashita shimasu ikimasu koto"),
}
# More words that tell a language, but say less about whether anything is announced in it
_TELLING = {
    "de": (
        "januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag vom dieser "
        "diese dieses alle unser unsere nun damit dann wurde wurden hatte seit ohne zwei drei euro"
    ),
    "fr": (
        "sera seront ont deux trois chaque entre nouveau nouvelle jusqu elles reste tous toutes janvier fevrier avril "
        "juin juillet aout septembre octobre decembre lundi mardi mercredi jeudi vendredi tout ces etre fait tres "
        "apres avant sans chez dont leurs va vont"
    ),
    "es": (
        "hasta queda quedan fuera hay tras muy nuevo nueva sera seran ha han dos tres cada sobre entre otra otro "
        "nuestra nuestro solo nada ningun ninguna lunes martes miercoles jueves viernes meses enero febrero marzo "
        "abril mayo junio julio agosto septiembre octubre noviembre diciembre sus tambien cuando despues antes ella "
        "ellos estan tiene nuestros todas todo"
    ),
    "pt": (
        "desde isso segunda terca quarta quinta sexta fica ficam fora sao tem muito novo nova sera serao dois duas "
        "tres cada sobre entre outra outro nossa nosso so vai tudo janeiro fevereiro marco maio junho julho agosto "
        "setembro outubro novembro dezembro abril seu sua pela pelo pelos pelas aos depois antes quando tambem ele "
        "ela eles todas estao"
    ),
    "it": (
        "a all lunedi martedi mercoledi giovedi venerdi mesi nel nella fino sara saranno ha hanno tre ogni tra fra "
        "nuovo nuova nostro nostra solo viene vengono resta gennaio febbraio marzo aprile maggio giugno luglio "
        "settembre ottobre dicembre dell dall nell sull quest va vanno fa fanno stato stata stati noi voi lei poi "
        "ancora sempre dopo prima quando anche altri altre tutto tutta sui sulle sugli degli agli negli dagli ne se "
        "nostri nostre ieri"
    ),
    "nl": (
        "januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag vrijdag alle alleen "
        "kan ons zo hier ze worden waren hun twee drie zonder tot dan hebt doen eind begin"
    ),
    "pl": (
        "tak tym jej ich nam wam ktory ktora ktore moze trzeba juz tez przed miesiecznie dnia roku zl czyli wszystko "
        "wszystkie wszystkich zamiast klient klienta temat decyzja zostaje zespol nowy nowa nowe nowym stycznia lutego "
        "marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia"
    ),
    "tr": (
        "sadece ancak fakat cunku itibaren itibariyla bundan boyle uzere degil kabul onay hafta yil hicbir butun bizim "
        "sizin icinde musteri fiyat ekip arkadaslar bugun yarin olacak oldu edildi edilmistir ocak subat mayis haziran "
        "temmuz agustos eylul ekim kasim aralik pazartesi sali carsamba persembe cuma"
    ),
    "hi": (
        "nahin karenge hoga hogi honge gayi gaye wala wali sirf koi unko usko humein mera tera jayega jayegi milega "
        "rhe kiya diya liya theek chalo aage tak bas yahi wahi hua hui nayi naya"
    ),
}
_KIN = ("fr", "es", "pt", "it")
_INFLECTED = {"pl", "tr"}  # nearly every word has an ending, so a short message may hold none of the common ones
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _code, _words in _COMMON.items():
    for _word in {*_words.split(), *_TELLING.get(_code, "").split()}:
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _code)


# Words only English has, and words it has not: enough to choose how to look first
ENGLISH = frozenset(
    [
        "the",
        "and",
        "you",
        "it",
        "for",
        "that",
        "this",
        "with",
        "have",
        "are",
        "not",
        "what",
        "but",
        "your",
        "they",
        "i'm",
        "it's",
        "there",
        "just",
        "how",
        "when",
        "will",
        "would",
        "should",
        "could",
        "don't",
        "about",
        "from",
        "i've",
        "we're",
        "that's",
        "you're",
        "isn't",
        "doesn't",
        "didn't",
        "can't",
        "thanks",
        "these",
        "those",
        "than",
        "because",
        "of",
        "is",
        "was",
    ]
)
OTHERS = frozenset(
    word for code, words in _COMMON.items() if code != "en" for word in words.split() if len(word) > 1
) - frozenset(_COMMON["en"].split())


@lru_cache(maxsize=2)  # asked again while one message is read
def likely(plain: str) -> frozenset[str]:
    """The codes of the languages folded text may be in; never empty where there are letters we read."""
    codes: set[str] = set()
    if not plain.isascii():
        if _KANA.search(plain):
            codes.add("ja")
        elif _HAN.search(plain):
            codes.update(("zh", "ja"))
        if _HANGUL.search(plain):
            codes.add("ko")
        if _DEVANAGARI.search(plain):
            codes.add("hi")
    return frozenset(codes | _by_words(plain, least=1 if codes else 0))


def _by_words(plain: str, least: int) -> set[str]:
    counts: dict[str, int] = dict.fromkeys(_COMMON, 0)
    for word in _WORD.findall(plain, 0, 1500):
        for code in _LANGUAGES_OF.get(word, ()):
            counts[code] += 1
    most = max(counts.values())
    kin = max(
        counts[code] for code in _KIN
    )  # these share so many words that a text in one looks a little like all of them
    codes = {
        code
        for code, count in counts.items()
        if count >= least and 2 * count >= most + (most > 2) and (code not in _KIN or 4 * count > 3 * kin)
    }
    if most + least > 1:
        return codes
    codes.add(
        "en"
    )  # a single common word is no reason to think that it is not the commonest language: “EU” is a Portuguese word
    return codes if counts["en"] else codes | _INFLECTED
