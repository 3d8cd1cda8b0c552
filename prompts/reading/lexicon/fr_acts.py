"""What a French announcement does to a thing: stems of verbs by their kind, conjugated into each of the frames they are announced in."""

from prompts.reading.lexicon.fr_parts import BODY, WHEN

# What we end, refuse or put off; what we change; what we begin, keep, grant: stems of regular verbs
_ENDING_ER = (
    r"abandonn|arret|supprim|annul|ferm|gel|refus|retir|stopp|lach|jet|rejet|declin|enterr|quitt|coup|vir|"
    r"enlev|oubli|zapp|ecart|report|repouss|decal|resili|cess|liquid|desactiv|bloqu|denonc|revoqu|abrog|"
    r"archiv|licenci|sacrifi|debranch|clotur|sold|ajourn|differ|termin|laiss|renonc|limog|solder|mutualis"
)
_CHANGING_ER = (
    r"prolong|augment|baiss|bascul|migr|pass|remplac|standardis|limit|internalis|externalis|harmonis|fusionn|"
    r"renomm|generalis|plafonn|centralis|regroup|transfer|relev|reevalu|revaloris|diminu|doubl|tripl|"
    r"digitalis|modernis|renov|modifi|amenag|adapt|ajust|avanc|allong|ecourt|raccourc|elarg|simplifi|rattach|"
    r"delegu|dematerialis|automatis|priori[st]|privilegi|concentr|recentr|reorganis|restructur|deplac|demenag|"
    r"delocalis|releve|port|deploy"
)
_BEGINNING_ER = (
    r"gard|conserv|lanc|accord|renouvel|rachet|achet|sponsoris|adopt|recrut|embauch|factur|rembours|livr|"
    r"accept|impos|exig|valid|confi|autoris|publi|donn|nomm|attribu|lou|cre|instaur|inaugur|financ|"
    r"subventionn|octroy|approuv|vot|design|commande|command|equip|implant|amorc|agre|habilit|mandat|homologu|"
    r"gagn|maintenu|mainten|stabilis|sanctuaris"
)
_ER = rf"{_ENDING_ER}|{_CHANGING_ER}|{_BEGINNING_ER}"
_GAP = r"(?:[^\s!?;]+ ){0,6}?"
_IRREGULAR = (
    r"(?:ouvr(?:e|ons)|offr(?:e|ons)|etend(?:ons)?|suspend(?:ons)?|vend(?:ons)?|revend(?:ons)?|mainten(?:ons)|"
    r"maintient|redui(?:t|sons)|introdui(?:t|sons)|reconduit|reconduisons|chois(?:it|issons)|pren(?:d|ons)|"
    r"repren(?:d|ons)|met(?:tons)? (?:fin|en place|en pause|un terme|la main|a|au)|mettons|investi(?:t|ssons)|"
    r"elargi(?:t|ssons)|ralenti(?:t|ssons)|fini(?:t|ssons)|exclu(?:t|ons)|interdi(?:t|sons)|part(?:ons)?|"
    r"rest(?:e|ons)|sort(?:ons)?|revien(?:t|drons)|revenons|soutien(?:t|drons)|soutenons|elis(?:ons)|"
    r"construi(?:t|sons)|dit (?:non|oui|stop)|tourn(?:e|ons) la page|tir(?:e|ons) un trait|se (?:separe|lance|"
    r"passe|retire|recentre|concentre)|(?:nous )?nous (?:separons|lancons|passons|retirons|recentrons|"
    r"concentrons)|fai(?:t|sons) (?:sans|une exception|l'impasse|marche arriere)|mis(?:e|ons) (?:sur|tout)|"
    r"repond(?:ra|rons)? (?:pas|favorablement)|etoff(?:e|ons)|opt(?:e|ons)|tranch(?:e|ons)|act(?:e|ons))"
)
_WE = rf"(?:(?:{_ER})(?:e|es|ons|eons)|{_IRREGULAR})"
_IT = (
    rf"(?:(?:{_ER})(?:e|ent)|ouvre|ouvrent|offre|offrent|etend|suspend|vend|maintient|reduit|introduit|"
    rf"reconduit|choisit|prend|"
    r"met fin|elargit|interdit|exclut|disparait|disparaissent|interrompt|convertit|devient|deviennent|cede)"
)
_WILL = (
    rf"(?:(?:{_ER})era(?:it)?(?<!it)|(?:{_ER})eront|ouvrira|ouvriront|offrira|sera|seront|suspendra|"
    rf"maintiendra|reduira|fermera|"
    r"fermeront|deviendra|deviendront|disparaitra|disparaitront|prendra|prendront|entrera|entreront|aura lieu|"
    r"cessera|cesseront|aura|auront|restera|resteront|se fera|se feront|devra|devront|s'effectuera|"
    r"s'effectueront)"
)
_DONE = (
    rf"(?:(?:{_ER})ee?s?|ouvert|offert|etendu|suspendu|vendu|maintenu|reduit|introduit|reconduit|retenu|"
    rf"choisi|pris|mis (?:en "
    r"(?:place|pause|sommeil|vente)|fin)|elargi|interdit|exclu|interrompu|dissous?|dissoute|convenu|elu|"
    r"obligatoire|gratuit|payant|facultatif|retabli|acquis|accueilli|decide|acte)(?:e|s|es|te)?"
)
_ENDED = (
    r"(?:annule|supprime|approuve|valide|rejete|refuse|ecarte|abandonne|reporte|suspendu|retire|attribue|"
    r"prolonge|reconduit|gele|autorise|nomme|elu|renouvele|resilie|interdit|signe|arrete|adopte|vote|retenu|"
    r"acte|enterre|repousse|ajourne|cloture)(?:e|s|es)?"
)
_TO = (
    rf"(?:(?:{_ER})er|ouvrir|offrir|etendre|suspendre|vendre|maintenir|reduire|introduire|reconduire|choisir|"
    rf"prendre|mettre (?:fin|en "
    r"place)|elargir|interdire|exclure|se (?:separer|lancer|passer|retirer|concentrer)|repondre|participer|"
    r"construire|investir|faire|tenir)"
)
_FOR_GOOD = (
    r"(?:definitivement|desormais|dorenavant|a l'unanimite|a la majorite|officiellement|jusqu'a nouvel ordre|"
    r"sans exception|pour de bon|purement et simplement|avec effet immediat|en totalite|"
    rf"(?:a partir d[ue]|a compter d[ue]|des(?: le| la)?|au|le|en|fin|debut|d'ici|a la|jusqu'(?:au|en|a)|sur) "
    rf"?{WHEN})"
)
ACTS_STRONG = (
    (
        r"(?:je viens|on vient|nous venons) (?:juste |tout juste )?(?:de |d')(?:conclure|signer|acter|valider|"
        r"trancher|decider|boucler|finaliser|choisir|caler avec)|(?:on|nous|j'ai|avons|a) (?:avons |a |ai "
        r")?(?:enfin |finalement )?(?:trouve|conclu|signe|scelle|atteint) (?:un |une |l')(?:compromis|accord|"
        r"terrain d'entente|arrangement|entente|voie mediane)\b|(?:un )?(?:accord|compromis|terrain d'entente) "
        r"(?:a ete |est )?(?:trouve|conclu|signe|atteint)\b|(?:le |notre )?choix (?:s'est porte|se porte|est "
        r"(?:fait|arrete)|est tombe|a ete fait)\b|(?:la )?decision (?:est (?:tombee|prise|actee)|a ete prise) d|"
        r"(?:nous avons|on a) (?:tranche|penche|opte|retenu) (?:en faveur|pour|le|la|l'|les)"
    ),
    (
        r"(?:il (?:est|a ete|fut)|est|sont|a ete|ont ete) (?:donc |ainsi )?(?:decide|convenu|arrete|etabli|fixe|"
        r"stipule|decrete|resolu|entendu) (?:que|de|d'|par)|(?:le present|la presente|par (?:arrete|deliberation|"
        r"decision|circulaire))\b[^.!?\n]{3,90}(?<![^\W_])"
        rf"(?:{_DONE}|{_WILL}|decide|fixe|institue)\b"
    ),
    (
        rf"(?:a l'unanimite|a la majorite(?: \w+)?|par acclamation) {_GAP}(?:{_DONE})|{_DONE} (?:\S+ ){{0,3}}(?:a "
        rf"l'unanimite|a la majorite|par "
        r"acclamation)\b|(?:entre|entrent|entrera|entreront) en (?:vigueur|application|fonction|service)\b|prend "
        r"effet\b|prendra effet\b"
    ),
    (
        rf"{BODY},? (?:[^.!?\n]{{2,50}}, )?(?:a |ont |nous a |s'est |se sont )?(?:[^\s!?;]+ ){{0,4}}?(?:statue|"
        rf"delibere|arrete|prononce|attribue|ecarte|"
        r"suspendu|supprime|elu|tranche|opte|donne (?:son accord|le feu vert|un avis favorable)|dit oui|dit "
        r"non)(?:e|s|es)?\b"
    ),
    (
        r"(?:feu vert|ok|accord|validation|go) (?:de|d'|du|des|de la) ?[^:.!?\n]{2,30} (?:pour|sur|a)\b|(?:^\W*|, "
        r")(?:on|nous) (?:ne |n')?(?:arrete|arretons|cesse|cessons) d(?:e |')(?:livrer|vendre|offrir|accepter|"
        r"utiliser|facturer|supporter|produire|publier|travailler|sponsoriser|servir|maintenir)"
    ),
)
ACTS_FIRM = (
    (
        r"^\W*apres (?:mure reflexion|reflexion|concertation|debats?|discussions?|vote)\b[^:.!?\n]{0,40}[:,] \S|"
        r"(?:adieu|bye|exit) [^.!?\n,]{2,30}, (?:bonjour|place a|vive|on |personne)|cotisations? "
        r"[^.!?\n]{0,20}inchange"
    ),
    (
        r"(?:(?:nous )?(?:vous )?(?:informons|annoncons|signalons)|(?:nous )?avons le (?:plaisir|regret) de vous "
        r"(?:annoncer|informer)|il est porte a|avis a)\b"
        rf"[^.!?\n]{{0,60}}(?:que |qu'|, |: )[^.!?\n]{{0,80}}(?<![^\W_])(?:{_WILL}|{_IT}|est|sont|ne \w+ plus|a "
        rf"ete)\b"
    ),
    rf"(?:{_WILL}|s'{_IT}|se {_IT}) {_GAP}{_FOR_GOOD}\b",
    (
        rf"(?:est|sont|sera|seront|a ete|ont ete) {_GAP}{_DONE} {_GAP}{_FOR_GOOD}\b|{_FOR_GOOD},? {_GAP}(?:est|"
        rf"sont|sera|seront|se|ne|n') ?{_GAP}(?:{_DONE}|{_IT})\b|(?:est|sont|sera|seront) (?:{_FOR_GOOD}) "
        rf"{_DONE}\b"
    ),
    (
        rf"^\W*(?:(?:le|la|les|tous|toutes|notre|nos) |l')(?:[^\s!?;,]+ ){{1,6}}?(?:{_IT}|passe|passent|va|vont|"
        rf"est|sont) {_GAP}(?:{_FOR_GOOD}|{_ENDED})\b"
        r"(?! (?:pas|encore|deja|presque))"
    ),
    rf"^\W*{_ENDED} (?:le|la|les|l'|au|aux|par|definitivement)|[^\s!?;,]{{4,}} {_ENDED}\s*(?:[.!]|$)",
    (
        rf"{BODY}(?: et (?:\S+ ){{1,3}})? (?:nous |ne |n')?(?:{_IT}|{_WILL}|signent|s'accordent|tranche|decide|"
        rf"opte pour|met fin|met un terme)\b|ne (?:sera|seront) (?:pas|plus) {_DONE}\b"
    ),
    (
        r"(?:disparait|disparaissent|reste sur le carreau|restent dehors|sont exclus|n'ira pas plus loin|n'iront "
        r"pas plus loin|s'arrete la|ne verra pas le jour|nous a convaincus?|il y aura (?:desormais |bien )?(?:un|"
        r"une|des)(?! (?:peu|retard|pizza|reunion)))\b|(?:meurt|meurent) (?:\S+ ){0,3}?(?:fin|en|le|ce|a)\b|"
        r"(?:est|sont|sera) (?:passe|passee|repasse)s? a la trappe"
    ),
    (
        rf"(?:on|nous) (?:ne |n')?(?:y |en |leur |lui |les |le |la |l'|vous )?{_WE}\b(?! (?:la main|un coup|en "
        rf"memoire|un oeil|a table|tes?|ton)\b)"
    ),
    (
        rf"(?:on|nous) (?:ne |n')?(?:va|allons|vais) (?:pas |plus |donc |finalement |desormais )?{_TO}|(?:nous|"
        rf"on) (?:ne |n')?(?!arriv|pourr|aur|saur|verr|oubli|ser)\w{{4,}}(?:erons|irons|drons|"
        r"era|ira) (?:pas|plus) (?!(?:pu|su|vu|en mesure)\b)\S"
    ),
    (
        r"jusqu'a nouvel ordre,? (?:pas|plus|aucun\w*|seul\w*|les|le|la|on|nous)\b|^\W*(?:aucun\w*|pas d[e']|plus "
        r"d[e']|plus aucun\w*|zero|fini|adieu|exit) ?[^.!?\n,]{3,50} (?:pour|a|au|aux|en|avec|chez|sans|sur|cette|"
        r"le|la)\b(?! (?:doute|probleme|souci|l'instant|moment|nouvelle))|^\W*exit [^\s,]+, "
    ),
    (
        r"(?:prend|prendra|reprend|assure|assurera|occupera) (?:la (?:tete|direction|suite|releve|responsabilite|"
        r"coordination|presidence)|le (?:poste|relais|pilotage|commandement)|les (?:renes|commandes|fonctions))\b|"
        r"(?:succede|succedera) a\b|(?:remplace|remplacera|releve) \S+(?: \S+){0,2} (?:comme|a la tete|au poste|"
        r"en tant que|des|a partir|a compter)"
    ),
    (
        r"^\W*(?:(?:pour|a) (?:tous|toutes)[^:.!?\n]{0,30}|nouvelle (?:regle|procedure|consigne)|nouveau "
        r"(?:plafond|processus|tarif|seuil|format)|avis|consigne|note de service|tous (?:magasins|services|sites)|"
        r"info (?:rh|prod|equipe)|rappel de la decision)\s*:\s*[^!?\n]{0,80}(?<![^\W_])(?:seul\w*|uniquement|"
        rf"sans|obligatoire\w*|passe|passent|{_WILL}|plus de|plus d'|desormais|a partir|ne|deux|toute?s?|"
        rf"{_DONE})\b"
    ),
    (
        r"(?:passe|passent|passera|passeront|bascule|basculent) (?:en |a |au |aux |sur |de \S+ a )(?:\dx\d|\d+|"
        r"deux|trois|quatre|une?|equipes?|horaires?|teletravail|payant|gratuit|l'heure|temps)|(?:se font|se fait|"
        r"s'effectuent|s'effectue|se reglent|se vendent|se reserve|se reservent|se commandent) "
        rf"{_GAP}(?:uniquement|exclusivement|en|dans|par|via|a|sur)\b|(?:plus )?(?:conserves?|gardes?|stockes?) "
        rf"(?:au-dela|plus de)"
    ),
    (
        r"(?:on|nous) (?:se )?(?:lance|lancons|y va) *[:,] (?:la |le |les |l')?\S|^\W*(?:port d[ue] \w+|badge|"
        r"masque|casque|presence|reservation) [^.!?\n]{0,30}obligatoire|^\W*(?:finalement|au final),? (?:ce sera|"
        r"c'est|on)\b"
    ),
)
ACTS_MEDIUM = (
    (
        r"(?:descend|descendent|monte|montent|sort|sortent|part|partent|tombe|tombent) (?:a|au|aux|de|du|des|sur|"
        r"chez|fin|en) "
    ),
    (
        r"(?:rest|demeur)(?:e|ent|era|eront) (?:inchange|ouvert|ferme|obligatoire|facultatif|en vigueur|tel|la "
        r"meme|le meme)"
    ),
    rf"(?:est|sont|sera|seront|a ete|ont ete) {_GAP}{_DONE}\b(?! (?:a|en) \d+ ?%)",
    rf"(?:(?:{_CHANGING_ER})(?:e|ent|era|eront)|{_WILL}) (?:un |une |le |la |les |l'|de |du |a |au |aux |en |\d|d')",
    rf"^\W*(?:le|la|les|l') ?[^\s!?;,]+(?: [^\s!?;,]+){{0,3}} {_IT} (?:le |la |les |l'|un |une |a |au |aux )",
    r"(?:ne|n') ?\w+ plus\b(?! (?:que|rien a|tard|loin|ou moins))",
)
