"""What takes an announcement in Hindi back, or makes it somebody else's, a meeting's or a private one."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
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
            r"depend|tabhi)\b|तो हमें|(?:हुआ|मिला|गया|आया|हुई|मिली) तो|\b(?:hua|mila|gaya|aaya|hui|mili|gayi) to\b|"
            r"जब .{1,30}(?:तब|तो)|हो जाए तो|होने पर"
        ),
    ),
    proposal=(
        (
            r"शायद|सुझाव|प्रस्ताव(?![^।!?\n]{0,25}(?:पारित|स्वीकृत|मंज़ूर|मंजूर|पास|खारिज|निरस्त))|चाहिए(?! हो)|"
            r"चाहता|चाहते|चाहती|मेरे ख्याल|मेरे ख़याल|मुझे लगता|लगता है|सोच रहे|"
            r"सोच रहा|क्यों न|बेहतर होगा|राय|विचार|सोचते|सकते हैं|सकता है|सकती है|सिफारिश|मेरा वोट|उम्मीद|"
            r"ड्राफ्ट|पसंद|\b(?:shayad|suggest\w*|chahiye(?! ho)|mere khayal|lagta hai|soch rahe|soch raha|kyun na|"
            r"behtar|sakte hain|sakte hai|propos\w*|i think|maybe)\b"
        ),
    ),
    undecided=(
        r"अभी\s[^।.!?\n]{0,40}(?:रहे हैं|रहा है|रही है)",
        (
            r"अफसोस|अफ़सोस|गलती थी|गलत था|\bgalti thi\b|\bgalat tha\b|अगली (?:बैठक|मीटिंग) (?:में|तक)|\d+ ?% (?:हो|"
            r"पूरा|ho\b|done|complete)|विचाराधीन|पुनर्विचार|अपने[ -]?आप|ऑटोमेटिक|\bautomatic\w*|"
            r"मेंटेनेंस|maintenance|थोड़ी देर|\bthodi der\b|अभी (?:तक |कोई |कुछ |फैसला |फ़ैसला |निर्णय |तय |"
            r"फाइनल ){1,3}(?:नहीं|बाकी)|अभी बाकी|(?:फैसला|फ़ैसला|"
            r"निर्णय|तय|फाइनल|सहमति) (?:अभी )?(?:नहीं|बाकी|होना|लंबित)|इंतज़ार|इंतजार|लंबित|पेंडिंग|नहीं (?:हुआ|"
            r"लिया|किया|बनी|हुई)|चल रही है|चल रहा है|\b(?:abhi tak nahi|nahi hua|pending|wait|intezaar|intezar|"
            r"decide nahi|final nahi|tay nahi)\b"
        ),
    ),
    reported=(
        (
            r"(?<!हम)(?<!टीम)(?<!बोर्ड) ने अपन[ाीे] (?!बैठक)|(?<!hum)(?<!team)(?<!board) ne ap(?:na|ni|ne)\b|"
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
            r"उस समय|तब(?!दील)|पहले(?! की तरह| जैसा| जैसे| से ही)|पिछले (?:साल|महीने|वर्ष)|साल पहले|महीने पहले|"
            r"मूल रूप से|इतिहास|(?:19\d\d|20[01]\d|"
            r"202[0-4]) में|पुरानी कंपनी|पिछली कंपनी|^[^,।!?\n]*(?:था|थे|थी)(?=[\s।.!?,]|$)|(?:हुआ|किया|लिया|गया|"
            r"दिया|हुई|गई|की) (?:था|थे|थी)(?=[\s।.!?,]|$)|\b(?:us time|pehle|pichle saal|saal pehle|"
            r"purani company)\b|^[^,.!?\n]*\b(?:tha|thi)\b|\b(?:hua|kiya|liya|gaya|diya|hui|ki) (?:tha|thi)\b"
        ),
    ),
    logistics=(
        (
            r"\d{1,2} बजे(?! तक (?:खुल|चल|काम))|\d{1,2}:\d\d|ब्रेक|मीटिंग रूम|कैलेंडर|बाद में मिलते|कल मिलते|अगला मुद्दा|"
            r"(?:daily(?! (?:report|sales|mail|limit))|standup|stand-up|डेली|स्टैंडअप)|(?:aaj|kal|आज|कल) (?:ki|ka|"
            r"की|का) (?:meeting|call|मीटिंग|कॉल)(?! के बाद| में| ke baad| mein)|(?:दूँगा|दूंगा|दूँगी|रहूँगा|रहूंगा|"
            r"करूँगा|करूंगा|हूँ)(?=\s*(?:[।.!,]|$))|\b(?:hoon|hun|dunga|dungi|karunga|karungi|rahunga)\b|"
            r"\b\d{1,2} baje\b(?! tak (?:open|khul))|milte hain|call karte"
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
            r"चाय|कॉफी|कॉफ़ी|बीयर|केक|डाइट|चीनी|शक्कर|जिम|योग|मैराथन|जूते|पत्नी|पति|बेटी|बेटा|बच्चे|बच्चों|कुत्ता|कुत्ते|"
            r"बिल्ली|छुट्टी|छुट्टियां|छुट्टियों|शादी|फिल्म|फ़िल्म|नेटफ्लिक्स|घर पर|गोवा|जन्मदिन|वीकेंड|क्रिकेट|"
            r"\b(?:lunch|dinner|biryani|pizza|chai|coffee|gym|diet|shaadi|shadi|goa|netflix|movie|khana|wife|"
            r"shoes|weekend|birthday|chutti)\b"
        ),
    ),
    joke=(r"हाहा|मज़ाक|मजाक|\b(?:haha\w*|lol|mazak|mazaak)\b|😜|🤪|😅|🤣|😂|😄\s*$|कॉफी मशीन",),
)
