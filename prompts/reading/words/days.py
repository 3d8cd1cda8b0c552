"""Days and ways of hearing as people type them; folded: lower case, no accents."""

from prompts.reading.words import among


def _table(rows: str) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows.strip().splitlines()) for word in row.split()}


WEEKDAYS = _table(
    """
    mon monday mo montag lundi lun lunes segunda lunedi maandag ma poniedzialek pon pazartesi pzt 月曜日 月曜 周一 星期一 월요일 सोमवार somvar
    tue tues tuesday di dienstag mardi mar martes terca martedi dinsdag wtorek wt sali 火曜日 火曜 周二 星期二 화요일 मंगलवार
    wed wednesday mi mittwoch mercredi mer miercoles mie quarta mercoledi woensdag wo sroda sr carsamba 水曜日 水曜 周三 星期三 수요일 बुधवार
    thu thur thurs thursday do donnerstag jeudi jeu jueves jue quinta giovedi gio donderdag czwartek czw persembe 木曜日 木曜 周四 星期四 목요일 गुरुवार
    fri friday fr freitag vendredi ven viernes vie sexta venerdi vrijdag vr piatek pt cuma 金曜日 金曜 周五 星期五 금요일 शुक्रवार
    sat saturday sa samstag sonnabend samedi sam sabado sab sabato zaterdag za sobota sob cumartesi 土曜日 土曜 周六 星期六 토요일 शनिवार
    sun sunday so sonntag dimanche dim domingo dom domenica zondag zo niedziela nd pazar 日曜日 日曜 周日 星期日 星期天 일요일 रविवार
    """
)
MONTHS = {
    word: number + 1
    for word, number in _table(
        """
        january jan januar janvier enero ene janeiro gennaio gen januari stycznia styczen ocak
        february feb februar februari fevrier fev febrero fevereiro febbraio lutego luty subat
        march mar marz maerz mars marzo marco maart mrt marca marzec mart
        april apr avril avr abril abr aprile kwietnia kwiecien nisan
        may mai mayo maio maggio mag mei maja mayis
        june jun juni juin junio junho giugno giu czerwca czerwiec haziran
        july jul juli juillet juil julio julho luglio lug lipca lipiec temmuz
        august aug aout agosto ago augustus sierpnia sierpien agustos
        september sep sept septembre septiembre setembro set settembre wrzesnia wrzesien eylul
        october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik ekim
        november nov novembre noviembre novembro listopada listopad kasim
        december dec dezember dez decembre diciembre dic dezembro dicembre grudnia grudzien aralik
        """
    ).items()
}
AGO = {
    **dict.fromkeys(
        among(
            """
    today heute aujourd'hui aujourd hoy hoje oggi vandaag dzis dzisiaj bugun 今日 本日 今天 오늘 आज aaj
    """
        ),
        0,
    ),
    **dict.fromkeys(
        among(
            """
    yesterday gestern hier ayer ontem ieri gisteren wczoraj dun 昨日 昨天 어제
    """
        ),
        1,
    ),
}
FILLERS = among(
    """
    on last the of th st nd rd am vom letzten letzte letzter le hui dernier el la pasado de da do del em na ultimo
    ultima il lo scorso op vorige w we ostatni gecen gunu gun feira this morning afternoon
    """
)
SOURCES = {
    **dict.fromkeys(
        among(
            """
    call phone telephone zoom phonecall video anruf telefonat telefon appel llamada ligacao chamada chiamata
    telefonata
    """
        ),
        "call",
    ),
    **dict.fromkeys(
        among(
            """
    belletje telefoontje rozmowa arama 電話 电话 전화 통화 कॉल facetime webex
    """
        ),
        "call",
    ),
    "phone call": "call",
    "video call": "call",
    "zoom call": "call",
    "google meet": "call",
    **dict.fromkeys(
        among(
            """
    meeting meet workshop qbr demo interview besprechung termin treffen reunion reunião reuniao riunione
    """
        ),
        "meeting",
    ),
    **dict.fromkeys(
        among(
            """
    vergadering overleg spotkanie toplanti rencontre entretien 会議 打ち合わせ 会议 회의 미팅 बैठक मीटिंग
    """
        ),
        "meeting",
    ),
    **dict.fromkeys(
        among(
            """
    email e-mail mail courriel correo posta eposta e-posta メール 邮件 이메일 메일 ईमेल letter
    """
        ),
        "email",
    ),
    **dict.fromkeys(
        among(
            """
    chat slack teams whatsapp intercom dm message nachricht messaggio mensaje mensagem czat sohbet line wechat
    """
        ),
        "chat",
    ),
    **dict.fromkeys(
        among(
            """
    チャット 聊天 微信 채팅 카톡 चैट sms text telegram discord
    """
        ),
        "chat",
    ),
    **dict.fromkeys(
        among(
            """
    ticket support zendesk jira issue case incidencia chamado zgloszenie destek チケット 工单 티켓 टिकट
    """
        ),
        "ticket",
    ),
    **dict.fromkeys(
        among(
            """
    inperson in-person onsite visit vorort personlich persoonlich osobiscie 対面 当面 대면 आमने-सामने
    """
        ),
        "in_person",
    ),
    "in person": "in_person",
    "in_person": "in_person",
    "on site": "in_person",
    "face to face": "in_person",
    "vor ort": "in_person",
    "en personne": "in_person",
    "en persona": "in_person",
    "pessoalmente": "in_person",
    "di persona": "in_person",
    "yuz yuze": "in_person",
    **dict.fromkeys(
        among(
            """
    survey nps csat poll form questionnaire umfrage sondage enquete encuesta pesquisa sondaggio ankieta anket
    """
        ),
        "survey",
    ),
    **dict.fromkeys(
        among(
            """
    アンケート 调查 问卷 설문 सर्वे
    """
        ),
        "survey",
    ),
}
