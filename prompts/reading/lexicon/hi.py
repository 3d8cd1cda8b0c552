"""Hindi, in Devanagari and as it is typed in Latin letters, with the English words people mix in."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:किया है|किया|कर लिया है|कर लिया|ले लिया है|ले लिया|लिया है|लिया गया है|लिया गया|हो गया है|"
    r"हो गया|हुआ है|हुआ|कर दिया है|कर दिया|हो चुका है|कर लिए|की है|दी है|दे दी है|मिल गई है|मिल गया है|"
    r"हो गई है|हो गई|हो चुकी है|ली है|बनी है|बन गई है)"
)
_LATIN_DONE = (
    r"(?:kiya hai|kiya he|kiya|kar liya hai|kar liya|le liya hai|le liya|liya hai|ho gaya hai|ho gaya|"
    r"ho gya|hogaya|hua hai|hua|kar diya hai|kar diya|ho chuka hai|ho gayi|kar di hai)"
)

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
        "denge|raha hai|manzoor|lagu |rakhenge|हरी झंडी|भविष्य|jaayenge|confirm|lenge|chun"
    ),
    strong=(
        (
            r"(?:हमने|हम ने|हम सब ने|हम सबने|टीम ने|मैंने|मैनेजमेंट ने|बोर्ड ने|प्रबंधन ने|लीडरशिप ने|कंपनी ने|"
            r"समिति ने|नेतृत्व ने|सबने|कमेटी ने|लीड्स ने|हम लोगों ने|सभी ने|वित्त टीम ने|लीगल ने|फाइनेंस ने|"
            r"सीईओ ने)[^।.!?\n]{0,120}?(?:फैसला|फ़ैसला|निर्णय|तय|फाइनल|फ़ाइनल|डिसाइड|निश्चय|चुना|चुन लिया|"
            rf"स्वीकृत|मंज़ूर|मंजूर|अप्रूव|सहमति|मंज़ूरी|मंजूरी|हरी झंडी|हाँ कह)\s*(?:{_DONE}|दे दी|दी)?"
        ),
        (
            r"(?:फैसला|फ़ैसला|निर्णय|तय|फाइनल|फ़ाइनल|डिसाइड|पक्का|कन्फर्म|अप्रूव|मंज़ूर|मंजूर|स्वीकृत|"
            rf"सहमति)\s*{_DONE}(?!\s*(?:क्या|था|थे))"
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
            rf"approve|approved|nirnay|choose|confirm|drop|cancel)\s*(?:{_LATIN_DONE})"
        ),
        (
            rf"\b(?:faisla|faislaa|decision|nirnay|tay|decide|finalize|finalise)\s(?:{_LATIN_DONE})\b(?! kya)|"
            r"\b(?:final hai|final he|final ho gaya|pakka hai|approve ho gaya|approved hai|confirm hai)\b|"
            r"(?:faisla|nirnay|final|decision|tay)\s*[:\-]\s*\S|\bke (?:saath|sath) (?:hi )?(?:ja rahe|jaa rahe|"
            r"jayenge|jaayenge|aage badh|chalenge|rahenge)\b"
        ),
    ),
    firm=(
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
            r"काम के घंटे|अनुमोदन|स्टोर|टैबलेट|सिस्टम"
        ),
    ),
    question=(
        (
            r"\?|क्या\s|^\W*क्या\b|(?:कब|कौन|किसने|क्यों|कैसे|कहाँ|कहां|कौन सा|किस)\s|पता नहीं|मालूम नहीं|पूछना|"
            r"बताओ|बताइए|बता दें|बता दो|(?:तय|फैसला|निर्णय|फाइनल|डिसाइड) (?:करना|करें|कीजिए|कर लें|कर लो|"
            r"करना है|करना होगा|लेना है|लेना होगा|ले लें|करते हैं)|\b(?:kya|kab|kaun|kisne|kyun|kyu|kaise|"
            r"kahan)\b|\bpata nahi\b|decide karna|decide karo|decide karte|faisla karna|batao|confirm kar(?:o|"
            r"do| do)|बाकी है"
        ),
    ),
    hypothetical=(
        (
            r"अगर|यदि|मान लो|मान लीजिए|काश|तभी|बशर्ते|जब तक|होता तो|करते तो|निर्भर|\b(?:agar|maan lo|jab tak|"
            r"depend|tabhi)\b|तो हमें|जब .{1,30}(?:तब|तो)|हो जाए तो|होने पर"
        ),
    ),
    proposal=(
        (
            r"शायद|सुझाव|प्रस्ताव|चाहिए(?! हो)|चाहता|चाहते|चाहती|मेरे ख्याल|मेरे ख़याल|मुझे लगता|लगता है|सोच रहे|"
            r"सोच रहा|क्यों न|बेहतर होगा|राय|विचार|सोचते|सकते हैं|सकता है|सकती है|सिफारिश|मेरा वोट|उम्मीद|"
            r"ड्राफ्ट|पसंद|\b(?:shayad|suggest\w*|chahiye(?! ho)|mere khayal|lagta hai|soch rahe|soch raha|kyun na|"
            r"behtar|sakte hain|sakte hai|propos\w*|i think|maybe)\b"
        ),
    ),
    undecided=(
        r"अभी\s[^।.!?\n]{0,40}(?:रहे हैं|रहा है|रही है)",
        (
            r"अभी (?:तक )?(?:कोई |कुछ )?(?:फैसला |फ़ैसला |निर्णय |तय |फाइनल )?(?:नहीं|बाकी)|(?:फैसला|फ़ैसला|"
            r"निर्णय|तय|फाइनल|सहमति) (?:अभी )?(?:नहीं|बाकी|होना|लंबित)|इंतज़ार|इंतजार|लंबित|पेंडिंग|नहीं (?:हुआ|"
            r"लिया|किया|बनी|हुई)|चल रही है|चल रहा है|\b(?:abhi tak nahi|nahi hua|pending|wait|intezaar|intezar|"
            r"decide nahi|final nahi|tay nahi)\b"
        ),
    ),
    reported=(
        (
            r"सुना है|सुना कि|के अनुसार|के मुताबिक|(?<!अच्छी )खबर|ख़बर|अखबार|समाचार|पढ़ा|कहते हैं|बताया कि|"
            r"प्रेस|प्रतिस्पर्धी|(?:गूगल|माइक्रोसॉफ्ट|एप्पल|ऐपल|अमेज़न|टाटा|रिलायंस|सरकार|कोर्ट|अदालत|बैंक|"
            r"स्कूल|आरबीआई|संसद|नगर निगम|मकान मालिक|क्लाइंट|क्लाइंट \S+|ग्राहक|उनके|उनकी|उन्होंने|उसने|वेंडर|"
            r"google|microsoft|apple|amazon|infosys|customer)\s?(?:ने|के|की|का)?[^।\n]{0,60}(?:फैसला|फ़ैसला|"
            r"निर्णय|तय|घोषणा|डिसाइड|चुना|चुन)|\b(?:suna hai|suna|khabar|news|unhone|usne|client ne|customer ne|"
            r"google ne|government ne|sarkar ne|competitor)\b"
        ),
    ),
    past=(
        (
            r"उस समय|तब|पहले|पिछले (?:साल|महीने|वर्ष)|साल पहले|महीने पहले|मूल रूप से|इतिहास|(?:19\d\d|20[01]\d|"
            r"202[0-4]) में|पुरानी कंपनी|पिछली कंपनी|था\b|थे\b|थी\b|\b(?:us time|pehle|pichle saal|saal pehle|"
            r"purani company|tha|the)\b"
        ),
    ),
    logistics=(
        (
            r"\d{1,2} बजे|\d{1,2}:\d\d|ब्रेक|मीटिंग रूम|कैलेंडर|बाद में मिलते|कल मिलते|अगला मुद्दा|"
            r"\b\d{1,2} baje\b|milte hain|call karte"
        ),
    ),
    poll=(
        (
            r"पोल:|वोट करें|वोट दें|आप लोग क्या|आपकी राय|क्या सोचते|क्या कहते|कोई आपत्ति|\bvote karo\b|"
            r"kya bolte|kya lagta"
        ),
    ),
    personal=(
        (
            r"शादी|सगाई|बच्चा|गर्भ|सिगरेट|shaadi|sagai|लंच|डिनर|नाश्ता|खाना|खाने|बिरयानी|पिज़्ज़ा|पिज्जा|समोसा|"
            r"चाय|कॉफी|कॉफ़ी|बीयर|केक|डाइट|जिम|योग|मैराथन|जूते|पत्नी|पति|बेटी|बेटा|बच्चे|बच्चों|कुत्ता|कुत्ते|"
            r"बिल्ली|छुट्टी|छुट्टियां|छुट्टियों|शादी|फिल्म|फ़िल्म|नेटफ्लिक्स|घर पर|गोवा|जन्मदिन|वीकेंड|क्रिकेट|"
            r"\b(?:lunch|dinner|biryani|pizza|chai|coffee|gym|diet|shaadi|shadi|goa|netflix|movie|khana|wife|"
            r"shoes|weekend|birthday|chutti)\b"
        ),
    ),
    joke=(r"हाहा|मज़ाक|मजाक|\b(?:haha\w*|lol|mazak|mazaak)\b|😜|🤪|😅|🤣|😂|😄\s*$|कॉफी मशीन",),
    bare=(
        (
            r"(?:ठीक है,?|ok,?|चलो,?|हाँ,?|theek hai,?|chalo,?)?\s*(?:यही करते हैं|ऐसा ही करते हैं|वही करते हैं|"
            r"यही फाइनल|यही फाइनल है|तय रहा|पक्का|फाइनल|yahi karte hain|aisa hi karte hain|wahi karte hain|"
            r"tay raha|done hai|yahi final)(?=\s*[।.!,]|$)"
        ),
    ),
)
