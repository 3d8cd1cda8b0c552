"""Hindi, in Devanagari and as it is typed in Latin letters, with the English words people mix in."""

from prompts.reading.lexicon.hi_parts import (
    ALTERS,
    BODY,
    DID,
    DONE,
    ENDS,
    L_ALTERS,
    L_DID,
    L_ENDS,
    L_TAKES,
    L_VERB,
    L_WILL,
    LATIN_DONE,
    MONTH,
    TAKES,
    VERB,
    WILL,
)
from prompts.reading.lexicon.hi_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="hi",
    spaced=False,
    first=(
        "हरी झंडी|टेंडर|से बाहर|नामंज|खारिज|ठुकरा|नियुक्त|लीड कर|मिला दिया|आधा|साइन|छोड़ रहे|निचोड़|नाता|thukra|naata|nata khatam|baat khatam|"
        "sign ho g|renew nahi|chhod rahe|nahi le rahe|lead kareg|कमान|मर्ज|अनुबंध|करार|"
        "चाहिए हो|ज़रूरी|लगेंगे|लगेगी|बढ़कर|घटकर|hoga|hogi|honge|milega|milegi|lagega|lagenge|badhkar|chahiye ho|"
        "चुना|खत्म|वही रहेगा|मंजूर|मंज़ूर|फैसल|फ़ैसल|निर्णय|तय|फाइनल|फ़ाइनल|सहमति|सहमत|स्वीकृ|रहे हैं|"
        "रहेंगे|करेंगे|देंगे|होगा|होगी|होंगे|से |अब |बंद|नहीं|पक्का|नतीजा|निष्कर्ष|अप्रूव|ठान|आधिकारिक|"
        "लागू|faisla|final|decide| tay |nirnay|approve|pakka|rahe hain|rahe hai|karenge|band |jayenge|"
        "band|khatam|khatm|hold|sahmati|sehmati|matter|support|free|select|wapas|compulsory|mandatory|"
        "denge|raha hai|manzoor|lagu |rakhenge|हरी झंडी|भविष्य|jaayenge|confirm|lenge|chun"
    ),
    strong=(
        (
            rf"{BODY}\s(?:ने|से|की|में|का)\s[^।!?\n]{{0,90}}?(?:मंज़ूरी|मंजूरी|स्वीकृति|अनुमति|हरी झंडी|सहमति|"
            rf"अनुमोदन|फैसला|फ़ैसला|निर्णय|प्रस्ताव|हस्ताक्षर|साइन)"
            rf"\s?(?:को )?(?:पारित |स्वीकृत |मंज़ूर )?(?:{DID}|दे दी|दी है|दी|लिया है|लिया|किया है|मिली)"
        ),
        (
            rf"(?:प्रस्ताव|संकल्प|बजट|योजना|आवेदन|टेंडर|निविदा|खरीद)[^।!?\n]{{0,25}}?(?:पारित|स्वीकृत|मंज़ूर|मंजूर|"
            rf"पास|खारिज|निरस्त|अनुमोदित)\s?(?:{DID}|है|किया जाता है)"
        ),
        (
            r"(?:निर्णय|फैसला|फ़ैसला|डिसाइड|तय)\s?(?:लिया|किया|हुआ|हो गया|लिया गया|किया गया)\s?(?:है)?\s?(?:कि|"
            r",)\s?\S|बहुमत से|सर्वसम्मति से|"
            r"एकमत से|\b(?:majority|sabki sehmati|sabki sahmati) se\b"
        ),
        (
            r"(?:सहमति|सहमती|समझौता|डील|करार|रज़ामंदी)\s?(?:बन गई|बन गयी|हो गई|हो गया|बनी)(?!\s?क्या)|"
            r"\b(?:sahmati|sehmati|agreement|deal|baat) (?:ban gayi|ho gayi|ho gaya|pakki ho gayi|pakki)\b(?! kya)"
        ),
        (
            r"\b(?:matter|topic|baat|mamla|discussion) (?:closed|khatam|band|final)\b|मामला (?:बंद|खत्म|तय)|"
            r"चर्चा (?:खत्म|समाप्त)|"
            r"\b(?:chalo|theek hai|ok|toh|haan) (?:final|pakka)(?: hai| ho gaya| hua)?\s*[,:-]\s*\S"
        ),
        r"सूचित किया जाता है कि|सूचना दी जाती है कि|आदेश दिया जाता है|एतद्द्वारा|घोषणा की जाती है",
        (
            r"(?:हमने|हम ने|हम सब ने|हम सबने|टीम ने|मैंने|मैनेजमेंट ने|बोर्ड ने|प्रबंधन ने|लीडरशिप ने|कंपनी ने|"
            r"समिति ने|नेतृत्व ने|सबने|कमेटी ने|लीड्स ने|हम लोगों ने|सभी ने|वित्त टीम ने|लीगल ने|फाइनेंस ने|"
            r"सीईओ ने)[^।.!?\n]{0,120}?(?:फैसला|फ़ैसला|निर्णय|तय|फाइनल|फ़ाइनल|डिसाइड|निश्चय|चुना|चुन लिया|"
            rf"स्वीकृत|मंज़ूर|मंजूर|अप्रूव|सहमति|मंज़ूरी|मंजूरी|हरी झंडी|हाँ कह)\s*(?:{DONE}|दे दी|दी)?"
        ),
        (
            r"(?:फैसला|फ़ैसला|निर्णय|तय|फाइनल|फ़ाइनल|डिसाइड|पक्का|कन्फर्म|अप्रूव|मंज़ूर|मंजूर|स्वीकृत|"
            rf"सहमति)\s*{DONE}(?!\s*(?:क्या|था|थे))"
        ),
        (
            r"(?:फैसला|फ़ैसला|निर्णय|तय|फाइनल|फ़ाइनल|नतीजा|निष्कर्ष|आखिरी फैसला|अंतिम निर्णय|अंतिम फैसला|पक्का|"
            r"मंज़ूर|मंजूर|स्वीकृत|आधिकारिक|घोषणा|मीटिंग का नतीजा|बैठक का निर्णय|कन्फर्म|अप्रूव्ड)(?:\s(?:है|"
            r"हुआ|यह है|ये है))?\s*[:\-]\s*\S|^\W*(?:\S+\s){0,2}(?:फाइनल|फ़ाइनल|तय|पक्का)\s*(?:है|,|-|।)"
        ),
        (
            r"\S+\s(?:चुना है|चुन लिया है|चुना गया है|चुन ली है|फाइनल किया है|फाइनल कर दिया है|ले रहे हैं|"
            r"लेने का तय|को हरी झंडी)(?!\s*क्या)"
        ),
        (
            r"(?:के साथ|को लेकर|पर)\s(?:ही\s)?(?:जा रहे हैं|आगे बढ़ रहे हैं|जाएंगे|जाएँगे|आगे बढ़ेंगे|रहेंगे|"
            r"चल रहे हैं|बने रहेंगे|टिके रहेंगे|शिफ्ट हो रहे हैं|शिफ्ट करेंगे|माइग्रेट कर रहे हैं|"
            r"माइग्रेट करेंगे)"
        ),
        (
            r"(?:बोर्ड|मैनेजमेंट|प्रबंधन|लीगल|फाइनेंस|सीईओ|सीएफओ|समिति|नेतृत्व|लीडरशिप)\s(?:ने|से|"
            r"की)\s\S{0,40}\s?(?:मंज़ूरी|मंजूरी|स्वीकृति|अप्रूवल|हरी झंडी|सहमति)\s?(?:दे दी|मिल गई|दी)\S*"
        ),
        (
            r"(?:humne|hum ne|hamne|maine|team ne|management ne|board ne|leadership ne|sabne|leads ne|"
            r"finance ne|legal ne)\b[^.!?\n]{0,100}?\b(?:decide|faisla|faislaa|tay|final|finalize|finalise|"
            rf"approve|approved|nirnay|choose|confirm|drop|cancel)\s*(?:{LATIN_DONE})"
        ),
        (
            rf"\b(?:faisla|faislaa|decision|nirnay|tay|decide|finalize|finalise)\s(?:{LATIN_DONE})\b(?! kya)|"
            r"\b(?:final hai|final he|final ho gaya|pakka hai|approve ho gaya|approved hai|confirm hai)\b|"
            r"(?:faisla|nirnay|final|decision|tay)\s*[:\-]\s*\S|\bke (?:saath|sath) (?:hi )?(?:ja rahe|jaa rahe|"
            r"jayenge|jaayenge|aage badh|chalenge|rahenge)\b"
        ),
    ),
    firm=(
        rf"(?:खुला|खुली|खुले)\s(?:रहेगा|रहेगी|रहेंगे)|अब\s[^।,!?\n]{{1,25}}नहीं,\s[^।,!?\n]{{1,30}}?{VERB}",
        rf"(?:{ENDS}|{ALTERS}|{TAKES})\s?{WILL}",
        (
            rf"(?:{ENDS}|{ALTERS})\s?(?:कर दिया गया|कर दी गई|कर दिए गए|किया गया|की गई|किए गए|दिया गया|दी गई|दिए गए|"
            rf"कर दिया है|कर दी है|कर दिया जाता)(?!\s?(?:था|थी|थे|क्या|तो))"
        ),
        (
            rf"(?:नियुक्त|आवंटित|स्वीकृत|मंज़ूर|मंजूर|अनुमोदित|पारित|स्वीकार|रिन्यू|नवीनीकृत|खरीद|ख़रीद|तय|निर्धारित|"
            rf"गठित|बहाल|फाइनल|फ़ाइनल|अनिवार्य|लागू|चुन)\s?{DID}"
        ),
        (
            rf"(?:अब से|आगे से|आज से|अब|से|अगले महीने से|आइंदा|भविष्य में|आगे)\s(?:[^\s।.!?,]+\s){{0,8}}?(?:नहीं|"
            rf"सिर्फ|केवल|ही|भी|हर|बिना|रोज़|तक)\s"
            rf"(?:[^\s।.!?,]+\s){{0,5}}?{VERB}"
        ),
        (
            rf"नहीं\s(?:[^\s।.!?,]+\s)?{VERB}|(?:पर|में|के साथ|वाला|वाली)\s?ही\s(?:[^\s।.!?,]+\s)?(?:रहेंगे|रहेगा|"
            rf"रहेगी|चलेंगे|बनेगा|बनेगी|चलेगा|चलेगी)|(?:यथावत|पहले की तरह|पहले जैसा|वैसा ही|वही)\s[^।.!?,]{{0,24}}रहे"
        ),
        (
            r"(?:का|की|के)\s(?:फैसला|फ़ैसला|निर्णय)\s?(?:किया|लिया|हुआ)|(?:को|के लिए)\s(?:हरी झंडी|मंज़ूरी|मंजूरी|स्वीकृति)|"
            r"(?:अनिवार्य|ज़रूरी|जरूरी|लागू|मुफ़्त|मुफ्त|निःशुल्क|मान्य|अमान्य|वर्जित|बंद|रद्द|स्थगित|"
            r"होल्ड पर)(?=\s*(?:[।.!,]|$|है(?=\s|[।.,!]|$)))"
        ),
        (
            rf"\b(?:{L_ENDS}|{L_ALTERS}|{L_TAKES}) {L_WILL}\b|\b(?:{L_ENDS}|merge|extend|double|select|choose|"
            rf"chun|approve|final|finalize|finalise|renew|hire|appoint|buy|khareed|sign) {L_DID}\b(?! (?:kya|to|tha|"
            rf"thi))"
        ),
        (
            rf"\b(?:ab se|ab|aage se|aaj se|kal se|[a-z]+ se)\b (?:[^\s.!?,]+ ){{0,7}}?(?:sirf|only|nahi|bhi|hi|har|"
            rf"bina)\b (?:[^\s.!?,]+ ){{0,6}}?{L_VERB}\b"
        ),
        (
            r"\b(?:pe|par|mein|ke saath|wala|wali|blue|same|wahi|vahi) hi (?:[^\s.!?,]+ )?(?:rahenge|rahega|rahegi|"
            r"banega|banegi|chalega|chalegi|chalenge|use karenge)\b"
        ),
        (
            r"\b(?:support|contract|discount|report|plan|feature|offer|hiring|project|service|trial|app|partnership|"
            r"tie ?up|subscription|store|free tier|"
            r"wfh|remote)\b (?:[^\s.!?,]+ ){0,3}?(?:khatam|khatm|band|cancel|closed|hold pe|hold par|on hold|scrap|"
            r"shuru|free|final|mandatory|compulsory)(?=\s*[,.!]|$)"
        ),
        (
            r"\b(?:wapas|vapas|wapis) (?:la|le aa|ja|shift|switch)\w* (?:rahe|rhe|denge|jayenge|kar rahe)\b|\b(?:ka|"
            r"ki) (?:offer|proposal|quote|quotation) (?:le liya|accept|reject|mana)\b"
        ),
        (
            r"\b(?:contract|deal|agreement|licen[cs]e|subscription|lease)\b [^.!?,\n]{0,12}?(?:nahi (?:kar rahe|"
            r"karenge|badhayenge|lenge|hoga)|renew)\b"
        ),
        r"(?:मीटिंग|बैठक|चर्चा) का (?:निचोड़|सार|निष्कर्ष|नतीजा)\s*[:\-]",
        r"(?:हरी झंडी)\s?(?:दिखा दी|दे दी|मिल गई|मिली)(?!\s?क्या)",
        (
            r"(?:टेंडर|ठेका|कॉन्ट्रैक्ट|अनुबंध)[^।.!?\n]{0,30}(?:को मिला|ने जीता|को दिया|को दे दिया|"
            r"जीत लिया)(?!\s?क्या)"
        ),
        r"(?:लिस्ट|सूची|योजना|प्लान|रोडमैप|स्कोप|दायरे) से (?:बाहर|हटा|निकाल)",
        r"नामंज़ूर|नामंजूर|खारिज|ख़ारिज|ठुकरा (?:दिया|दी)|मना कर (?:दिया|दी)|अस्वीकार कर",
        (
            r"(?:नियुक्त|प्रमोट|पदोन्नत|नामित)\s?(?:किया गया|कर दिया|हुए|हुई|हो गए|हो गई|किए गए)|लीड करेग[ीा]|"
            r"लीड करेंगे|(?:कमान|ज़िम्मेदारी|जिम्मेदारी) संभाल(?:ेंग|ेग)\S*"
        ),
        r"(?:विभाग|टीम|यूनिट|डिवीज़न|शाखा)[^।.!?\n]{0,25}(?:मिला दिया|मिला दी|विलय|मर्ज)",
        r"बजट[^।.!?\n]{0,20}(?:आधा कर|फ्रीज|काट दिया|घटा दिया|बढ़ा दिया)",
        (
            r"(?:साइन हो|साइन कर|करार हो|अनुबंध हो|हस्ताक्षर हो)\s?(?:गया|गई|गए|लिया|दिया)(?!\s?क्या)|"
            r"नाता (?:खत्म|ख़त्म|तोड़)"
        ),
        r"(?:लॉन्च|रिलीज़|रिलीज|शुरुआत)[^।.!?\n]{0,25}(?:कर दी गई|टाल दी|टल गई|खिसका दी|आगे बढ़ा दी)",
        (
            r"(?:दाम|कीमत|कीमतें|फीस|शुल्क)[^।.!?\n]{0,25}(?:नहीं बढ़ेंग|नहीं बढ़ेग|नहीं बढ़ाएंग|वही रहेंग|"
            r"वही रहेग|नहीं बदलेंग|नहीं बदलेग)\S*|छोड़ रहे हैं"
        ),
        (
            r"\b(?:naata|nata|rishta) (?:khatam|tod diya|tod rahe)\b|\bthukra (?:diya|di)\b|\b(?:contract|"
            r"deal|agreement) (?:sign|pakka|final|renew) ho (?:gaya|gayi|gya)\b"
        ),
        (
            r"\brenew nahi (?:hoga|hogi|karenge|kar rahe)\b|\b(?:idea|plan|project|feature|version|"
            r"launch)\b[^.!?\n]{0,12}\b(?:cancel|band|scrap|drop)(?= ?[,.!]|$)"
        ),
        r"\b(?:chhod rahe hain|chod rahe hain|nahi le rahe|lead kareg[ai]|head baneg[ai])\b",
        (
            r"बाहर निकल रहे हैं|(?:सीमित|लागू|अनिवार्य|मुफ़्त|मुफ्त|निमंत्रण पर|बंद)\s(?:रहेगा|रहेगी|होगा|होगी|"
            r"होंगे)|कोई अपवाद नहीं|\b(?:mana kar (?:di|diya)|na bol diya|haan bol diya)\b"
        ),
        r"(?:खोल|बंद कर|खत्म कर|ख़त्म कर|शुरू कर|हटा|टाल|बढ़ा|घटा|रद्द कर|लागू कर|बदल) रहे हैं",
        (
            r"\b(?:band|khatam|free|paid|cancel|lagu|compulsory|mandatory|discontinue|sunset)\s(?:ho jayega|"
            r"ho jaayega|ho jayegi|ho raha hai|ho rahi hai|hoga|hogi|rahega|rahegi|kar rahe hain|kar rahe hai|"
            r"karenge)\b|\brenew nahi kar(?:enge| rahe)\b"
        ),
    ),
    medium=(
        (
            rf"\b(?:ab|aage|aaj|kal|monday|january|february|march|april|may|june|july|august|september|october|"
            rf"november|december) se (?:[^\s.!?,]+ ){{0,8}}?{L_VERB}\b|\bab (?:[^\s.!?,]+ ){{0,8}}?{L_VERB}\b|"
            rf"(?:अब|आगे से|आज से|सोमवार से|महीने से|साल से|तिमाही से|{MONTH} से)\s(?:[^\s।.!?,]+\s){{0,8}}?{VERB}|"
            r"\b(?:ab )?(?:sirf|only) (?:ek|[a-z]+ ko|[a-z]+ pe)\b|(?:की जगह|के बजाय)\s(?:अब\s)?(?:सिर्फ|केवल|एक)?"
        ),
        (
            r"(?:चाहिए होंगे|चाहिए होगी|चाहिए होगा|ज़रूरी होगा|ज़रूरी होगी|लगेंगे|लगेगी|मिलेगा|मिलेगी|मिलेंगे|"
            r"शुल्क लगेगा|तक सीमित|से बढ़कर|से घटकर|की जगह)|\b(?:hata|nikal|badha|ghata|khol|badal|rok|chhod|"
            r"chod|tod|jod) (?:rahe hain|rahe hai|denge|diya jayega)|\b(?:hoga|hogi|honge|milega|milegi|milenge|"
            r"lagega|lagenge|zaroori hai|chahiye honge|limited rahega|ki jagah|band hai)\b"
        ),
        (
            r"(?:बंद|खत्म|ख़त्म|समाप्त|रद्द|कैंसल|लागू|शुरू|स्थगित|शिफ्ट|माइग्रेट|अपना|हटा|जारी|मुफ़्त|मुफ्त|"
            r"अनिवार्य|लॉन्च|बदल|ड्रॉप|स्विच|ज़रूरी|जरूरी|नवीनीकृत|रिन्यू|फ्रीज|फ्रीज़|चुन|रख|बढ़ा|घटा|टाल|छोड़|"
            r"जोड़|स्टैंडर्ड|इस्तेमाल|उपयोग|ऑफर|सपोर्ट)\s?(?:नहीं\s)?(?:कर रहे हैं|करेंगे|कर देंगे|हो जाएगा|"
            r"हो जाएगी|हो जाएंगे|हो रहा है|हो रही है|रहेगा|रहेगी|होगा|होगी|होंगे|रहे हैं|देंगे|किया जाएगा|"
            r"की जाएगी|किए जाएंगे|लेंगे|होंगी|रहेंगे)"
        ),
        (
            r"(?:आज|कल|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|अगले (?:हफ्ते|हफ़्ते|महीने|साल|क्वार्टर|सप्ताह|"
            r"तिमाही)|इस (?:महीने|क्वार्टर|साल)|\d+ \S+|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|"
            r"अक्टूबर|नवंबर|दिसंबर|अब|तुरंत प्रभाव)\s?से"
        ),
        r"(?:अब से|आगे से|आज से|अब और नहीं|अब कोई|बिना किसी अपवाद|कोई अपवाद नहीं|हमेशा के लिए|सिर्फ|केवल)",
        (
            r"\b(?:hum|ham|hamlog|hum log)\b[^.!?\n]{0,80}?\b(?:band|cancel|drop|switch|migrate|launch|shift|"
            r"stop|freeze|renew|extend|postpone|discontinue|support|continue|use|sunset|remove|"
            r"move)\b[^.!?\n]{0,20}?\b(?:kar rahe hain|kar rahe hai|karenge|nahi karenge|kar denge|rahe hain|"
            r"rahenge|denge|nahi)\b|\b(?:aaj|kal|monday|january|february|march|april|may|june|july|august|"
            r"september|october|november|december|agle (?:hafte|mahine|quarter|saal)|ab) se\b"
        ),
    ),
    support=(
        (
            r"आज|कल|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|अगले|इस (?:महीने|क्वार्टर|साल)|q[1-4]|जनवरी|फरवरी|"
            r"मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|तक|monday|agle|is quarter|se\b"
        ),
        (
            r"टीम|सब लोग|सभी|मीटिंग|बैठक|चर्चा|इसलिए|तो |क्योंकि|ठीक है|धन्यवाद|सूचना|अपडेट|बाद|वजह|isliye|team|"
            r"sab log|meeting|discussion|theek hai|ok\b|thanks|update|guys"
        ),
        r"\d+(?:%|₹|रुपये|दिन|हफ्ते|महीने|साल)|ग्राहक|क्लाइंट|customer|client|फीडबैक",
    ),
    business=(
        (
            r"कीमत|दाम|प्राइस|प्लान|वेंडर|कॉन्ट्रैक्ट|अनुबंध|रिलीज|रिलीज़|फीचर|फ़ीचर|प्रोडक्ट|उत्पाद|रोडमैप|बजट|"
            r"भर्ती|ऑफिस|दफ्तर|नीति|पॉलिसी|रिफंड|छूट|डिस्काउंट|सपोर्ट|api|sso|इंटीग्रेशन|प्लेटफॉर्म|माइग्रेशन|"
            r"लाइसेंस|मार्केट|बाज़ार|ब्रांड|टीम|स्प्रिंट|डिप्लॉय|बिलिंग|इनवॉइस|भुगतान|पेमेंट|ट्रायल|एंटरप्राइज|"
            r"सुरक्षा|डेटा|टेंडर|पार्टनर|एजेंसी|कैंपेन|सम्मेलन|ऑनबोर्डिंग|ऐप|एक्सपोर्ट|sdk|दस्तावेज|पोर्टल|"
            r"वर्जन|संस्करण|विकल्प|लागत|राजस्व|ग्राहक|यूज़र|यूजर|रिमोट|वर्क फ्रॉम होम|प्लगइन|मोबाइल|वेतन|बोनस|"
            r"crm|erp|क्लाउड|ऑडिट|लोगो|नाम|डोमेन|सेल्स|मार्केटिंग|hr|मीटिंग|प्रक्रिया|शुल्क|डिलीवरी|वारंटी|"
            r"रिपोर्ट|पायलट|सर्वर|सेवा|postgres|kafka|stripe|razorpay|मुफ़्त|मुफ्त|सब्सक्रिप्शन|csv|लॉन्च|"
            r"pricing|price|plan|vendor|contract|release|feature|product|roadmap|budget|hiring|office|policy|"
            r"refund|discount|support|integration|platform|migration|launch|free tier|enterprise|data|tender|"
            r"agency|app\b|version|option|customer|client|cloud|option [a-c]|डिज़ाइन|टूल|विभाग|शिफ्ट|"
            r"काम के घंटे|अनुमोदन|स्टोर|दुकान|टैबलेट|सिस्टम|उत्पादन|फैक्ट्री|प्लांट|मशीन|लाइन|गोदाम|माल|कच्चा|मरीज|"
            r"मरीज़|वार्ड|ओपीडी|अस्पताल|"
            r"ऋण|लोन|ब्याज|खाता|शाखा|कक्षा|परीक्षा|छात्र|प्रवेश|किराया|किराए|प्रशिक्षण|ट्रेनिंग|इंटर्न|स्टाफ|"
            r"कर्मचारी|वापसी|रिटर्न|ऑर्डर|आर्डर|बिल|शिकायत|कार्यालय|"
            r"नागरिक|मंडी|खरीद|ख़रीद|आपूर्ति|सप्लायर|क्रेडिट|पासवर्ड|चाबी|हायरिंग|अप्रूवल|मंडल|आवेदन|शुल्क|पार्किंग|"
            r"\b(?:order|report|staff|store|shop|godown|warehouse|machine|line|shift|production|training|intern\w*|"
            r"salary|bonus|contract|agency|ads|"
            r"testing|dashboard|server|tool|design|logo|brand|team|analyst|credit|warranty|delivery|shipping|"
            r"bill\w*|invoice|payment|offer|quote|site|"
            r"ie|rabbitmq|flutter|native|erp|tally|siemens|mahin[ae]|mobile|web|trial|subscription|leave|wfh|remote|partner\w*)\b"
        ),
    ),
    vetoes=VETOES,
    bare=(
        (
            r"(?:ठीक है,?|ok,?|चलो,?|हाँ,?|theek hai,?|chalo,?)?\s*(?:यही करते हैं|ऐसा ही करते हैं|वही करते हैं|"
            r"यही फाइनल|यही फाइनल है|तय रहा|पक्का|फाइनल|yahi karte hain|aisa hi karte hain|wahi karte hain|"
            r"tay raha|done hai|yahi final)(?=\s*[।.!,]|$)"
        ),
    ),
)
