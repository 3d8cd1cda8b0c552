"""What announcements in Hindi are put together from."""

DONE = (
    r"(?:किया है|किया|कर लिया है|कर लिया|ले लिया है|ले लिया|लिया है|लिया गया है|लिया गया|हो गया है|"
    r"हो गया|हुआ है|हुआ|कर दिया है|कर दिया|हो चुका है|कर लिए|की है|दी है|दे दी है|मिल गई है|मिल गया है|"
    r"हो गई है|हो गई|हो चुकी है|ली है|बनी है|बन गई है)"
)
LATIN_DONE = (
    r"(?:kiya hai|kiya he|kiya|kar liya hai|kar liya|le liya hai|le liya|liya hai|ho gaya hai|ho gaya|"
    r"ho gya|hogaya|hua hai|hua|kar diya hai|kar diya|ho chuka hai|ho gayi|kar di hai)"
)

MONTH = r"(?:जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)"
# What a decision does, as what stands before the helping verb: ends a thing, alters it, keeps it, takes it up
ENDS = (
    r"(?:बंद|खत्म|ख़त्म|समाप्त|रद्द|निरस्त|कैंसल|कैंसिल|स्थगित|निलंबित|वापस|वापिस|ड्रॉप|फ्रीज़?|खारिज|ख़ारिज|मना|"
    r"प्रतिबंधित|सीमित|"
    r"हटा|रोक|टाल|छोड़|तोड़|निकाल|काट|घटा|कम)"
)
ALTERS = (
    r"(?:शिफ्ट|स्थानांतरित|माइग्रेट|स्विच|बदल|परिवर्तित|संशोधित|बढ़ा|बढ़ाकर|घटाकर|आगे बढ़ा|पीछे|विस्तारित|विलय|मर्ज|"
    r"एक|विभाजित|अलग|"
    r"ऑनलाइन|डिजिटल|दोगुना|दोगुनी|आधा|आधी|अपडेट|मिला|जोड़|खिसका|सख्त|सरल)"
)
TAKES = (
    r"(?:लागू|अनिवार्य|ज़रूरी|जरूरी|मुफ़्त|मुफ्त|निःशुल्क|निशुल्क|शुरू|जारी|लॉन्च|अपना|चुन|रख|नियुक्त|आवंटित|"
    r"स्वीकृत|मंज़ूर|मंजूर|"
    r"अनुमोदित|पारित|स्वीकार|रिन्यू|नवीनीकृत|खरीद|ख़रीद|इस्तेमाल|उपयोग|तय|निर्धारित|गठित|भर्ती|बहाल|यथावत|फाइनल|"
    r"फ़ाइनल|ऑफर|प्रदान|सौंप|"
    r"भुगतान|वितरित|तैनात|सपोर्ट)"
)
WILL = (
    r"(?:नहीं )?(?:कर रहे हैं|कर रहे|करेंगे|करेगी|करेगा|करने जा रहे हैं|कर देंगे|कर दिया जाएगा|कर दी जाएगी|"
    r"किया जाएगा|किया जायेगा|की जाएगी|की जायेगी|"
    r"किए जाएंगे|किए जाएँगे|किये जायेंगे|किया जाता है|की जाती है|किए जाते हैं|किया जा रहा है|की जा रही है|"
    r"किए जा रहे हैं|हो जाएगा|हो जाएगी|हो जाएंगे|हो रहा है|"
    r"हो रही है|हो रहे हैं|होगा|होगी|होंगे|होंगी|रहेगा|रहेगी|रहेंगे|रहेंगी|रखेंगे|रखा जाएगा|रखी जाएगी|देंगे|लेंगे|"
    r"दिया जाएगा|दी जाएगी|रहे हैं|रही है|रहा है|"
    r"दिए जाएंगे|लिया जाएगा|ली जाएगी|लिए जाएंगे|जाएगा|जाएगी|जाएंगे|जाएँगे|दी जा रही है|दिया जा रहा है|बने रहेंगे)"
)
DID = (
    r"(?:कर दिया गया|कर दी गई|कर दिए गए|किया गया|की गई|किए गए|हो गया|हो गई|हो गए|हो चुका|हुआ|हुई|दिया गया|दी गई|"
    r"दिए गए|कर दिया|कर दी|कर लिया|कर ली|"
    r"लिया गया|ली गई|दे दी|दे दिया|मिल गई|मिल गया|ले लिया|ले ली)(?!\s?(?:था|थी|थे|क्या|तो))"
)
VERB = (
    r"(?:लेंगे|देंगे|बनाएंगे|बनेगा|बनेगी|खरीदेंगे|बेचेंगे|बढ़ाएंगे|घटाएंगे|बदलेंगे|हटाएंगे|रखेंगे|चलेंगे|भेजेंगे|"
    r"छापेंगे|जाएंगे|आएंगे|जोड़ेंगे|छोड़ेंगे|देगा|देगी|"
    r"देखेगा|देखेगी|देखेंगे|संभालेगा|संभालेगी|संभालेंगे|करेगा|करेगी|चलेगा|चलेगी|मिलेगा|मिलेगी|मिलेंगे|लगेगा|लगेगी|"
    r"लगेंगे|खुलेगा|खुलेगी|खुला रहेगा|"
    r"खुली रहेगी|खुले रहेंगे|बैठेगा|लिए जाएंगे|लिया जाएगा|ली जाएगी|दिया जाएगा|दी जाएगी|दिए जाएंगे|किया जाएगा|"
    r"की जाएगी|होगा|होगी|होंगे)"
)
BODY = (
    r"(?:निदेशक मंडल|बोर्ड|प्रबंधन|मैनेजमेंट|समिति|कमेटी|परिषद|पंचायत|नगर निगम|नगर पालिका|सभा|सीनेट|आयोग|मंडल|"
    r"प्रशासन|मुख्यालय|हेड ऑफिस|निदेशक|सर|"
    r"मैडम|साहब|एमडी|सीईओ|सीएफओ|सीटीओ|चेयरमैन|अध्यक्ष|प्राचार्य|कुलपति|डीन|कलेक्टर|बॉस|मालिक|लीडरशिप|नेतृत्व|यूनियन|"
    r"फाइनेंस|लीगल|वित्त विभाग|बैठक|मीटिंग)"
)
L_ENDS = (
    r"(?:band|khatam|khatm|cancel|drop|discontinue|sunset|freeze|scrap|stop|reject|mana|hold|postpone|delay|"
    r"remove|hata|rok|chhod|chod|tod|nikal)"
)
L_ALTERS = (
    r"(?:shift|switch|migrate|badal|change|badha|ghata|merge|extend|reduce|increase|double|move|convert|update|"
    r"split|limit|restrict)"
)
L_TAKES = (
    r"(?:lagu|laagu|compulsory|mandatory|zaroori|zaruri|free|start|shuru|launch|live|select|choose|chun|approve|"
    r"final|finalize|finalise|confirm|"
    r"renew|continue|adopt|hire|appoint|buy|khareed|kharid|use|allow|rakh|implement|roll out|purchase|sign|lock|fix)"
)
L_WILL = (
    r"(?:nahi )?(?:kar rahe(?: hain| hai)?|kar rhe(?: hain| hai| h)?|karenge|karege|kar denge|kar diya jayega|"
    r"kiya jayega|ki jayegi|kiye jayenge|ho jayega|"
    r"ho jaayega|ho jayegi|ho raha hai|ho rahi hai|hoga|hogi|honge|rahega|rahegi|rahenge|denge|diya jayega|lenge|"
    r"rahe hain|rahe hai|rhe hain|jayega|jayegi)"
)
L_DID = (
    r"(?:kar diya|kar di|kar liya|kar li|ho gaya|ho gayi|ho gya|hogaya|ho gaye|kiya gaya|ki gayi|kiya hai|"
    r"de di|de diya|le liya|le li|mil gaya|mil gayi|ban gayi|ban gaya)"
)
L_VERB = (
    r"(?:lenge|denge|banayenge|banega|banegi|milega|milegi|milenge|chalega|chalegi|jayegi|jayega|jaayega|hoga|hogi|"
    r"honge|karega|karegi|rahega|rahegi|"
    r"dekhega|dekhegi|lagega|lagenge|karenge|jayenge|aayega|aayegi|badhayenge|ayega)"
)
