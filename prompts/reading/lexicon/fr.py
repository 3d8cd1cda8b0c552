"""French; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:decide|convenu|acte|tranche|valide|approuve|choisi|opte|arrete que|retenu|vote|confirme|signe|tombes? "
    r"d'accord|mis(?:es)? d'accord|arrete notre choix|entendus?|fige)"
)
_WHEN = (
    r"(?:aujourd'hui|demain|maintenant|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:la semaine|le mois|"
    r"le trimestre|l'annee|le sprint|la release|la version) prochaine?|(?:debut |mi-|fin |courant )?(?:janvier|fevrier|"
    r"mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|q[1-4]|t[1-4]\b|20\d\d|l'annee|du mois|de "
    r"l'annee)|1er\b|\d{1,2} \w+|la rentree)"
)
_VERB = (
    r"(?:part(?:ons)?|rest(?:e|ons)|gard(?:e|ons)|abandonn(?:e|ons)|arret(?:e|ons)|supprim(?:e|ons)|conserv(?:e|ons)|"
    r"prolong(?:e|eons)|report(?:e|ons)|repouss(?:e|ons)|decal(?:e|ons)|augment(?:e|ons)|baiss(?:e|ons)|bascul(?:e|ons)"
    r"|migr(?:e|ons)|pass(?:e|ons)|chois(?:it|issons)|pren(?:d|ons)|lanc(?:e|ons)|ferm(?:e|ons)|ouvr(?:e|ons)|gel(?:e|"
    r"ons)|remplac(?:e|ons)|standardis(?:e|ons)|accord(?:e|ons)|offr(?:e|ons)|renonc(?:e|ons)|renouvel(?:le|ons)|"
    r"resili(?:e|ons)|rachet(?:e|ons)|achet(?:e|ons)|vend(?:ons)?|sponsoris(?:e|ons)|limit(?:e|ons)|internalis(?:e|ons)"
    r"|externalis(?:e|ons)|adopt(?:e|ons)|harmonis(?:e|ons)|fusionn(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|"
    r"factur(?:e|ons)|rembours(?:e|ons)|sort(?:ons)?|coup(?:e|ons)|met(?:tons)?|etend(?:ons)?|annul(?:e|ons)|"
    r"suspend(?:ons)?|retir(?:e|ons)|renomm(?:e|ons)|generalis(?:e|ons)|mainten(?:ons)|maintient|livr(?:e|ons)|"
    r"investi(?:t|ssons)|refus(?:e|ons)|accept(?:e|ons)|impos(?:e|ons)|exig(?:e|eons)|valid(?:e|ons)|tranch(?:e|ons)|"
    r"acte|actons|confi(?:e|ons)|revien(?:t|drons)|revenons|autoris(?:e|ons)|publi(?:e|ons)|exclu(?:t|ons)|donn(?:e|"
    r"ons)|reduit|reduisons|vir(?:e|ons)|enlev(?:e|ons)|stopp(?:e|ons)|lach(?:e|ons)|laiss(?:e|ons) tomber|jet(?:te|"
    r"ons)|met fin|mettons fin|separ(?:e|ons)|rejet(?:te|ons)|declin(?:e|ons)|enterr(?:e|ons)|fig(?:e|eons)|"
    r"plafonn(?:e|ons)|nomm(?:e|ons)|attribu(?:e|ons)|quitt(?:e|ons)|demenag(?:e|eons)|centralis(?:e|ons)|tourn(?:e|"
    r"ons) la page|tir(?:e|ons) un trait|dit stop|oubli(?:e|ons)|zapp(?:e|ons)|regroup(?:e|ons)|transfer(?:e|ons)|"
    r"ecart(?:e|ons)|mis(?:e|ons) sur|privilegi(?:e|ons)|priorise|reconduit|reconduisons)"
)
# A body that may decide
_BODY = (
    r"(?:(?:le |la |les |l'|notre )?(?:conseil (?:d'administration|de surveillance|municipal|scientifique|syndical)|"
    r"conseil|comite(?: (?:de |d')?[a-z]+){0,2}|siege|commission(?: (?:de |des |d')?[a-z]+)?|actionnaires|associes|"
    r"fondateurs|assemblee (?:generale)?|jury|rectorat|direction(?: [a-z]+)?|cse|codir|comex|copil|bureau|board|daf|dg|"
    r"drh|ceo|cfo|cto|juridique|achats|finances?|management|syndicats?|equipe dirigeante|groupe|maison mere|"
    r"partenaires sociaux))"
)
_ROLE = (
    r"(?:responsable|directeur|directrice|chef|cheffe|dg|daf|drh|dsi|c[tefopims]o|head|lead|lead \w+|team lead|manager|"
    r"manageuse|associe|associee|president|presidente|coordinateur|coordinatrice|referent|referente|pilote|adjoint|"
    r"adjointe)"
)
# What is asked of everyone, once it has a beginning
_RULE = (
    r"(?:obligatoires?|interdit\w*|interdisons|exig\w+|il faut|faudra|doit|doivent|devra|devront|uniquement|seulement|"
    r"exclusivement|plus (?:de|d'|aucun\w*|personne|rien)|(?:ne|n') ?\S+ plus|gratuit\w*|payant\w*|autorise\w*|"
    r"applique\w*|deux signatures|sans exception|requis\w*|limite\w*|reserve\w*|facturons|on facture|factures?|"
    r"passer(?:a|ont)|passent?|coutera|vaut|valent)"
)
# What can be refused, granted or laid to rest
_MATTER = (
    r"(?:(?:projet|plan|offre|demande|proposition|budget|prime|remise|candidature|idee|produit|appli|application|"
    r"campagne|contrat|partenariat|version|option|module|fonctionnalite|formule|abonnement|poste|embauche|augmentation|"
    r"derogation|devis|rachat|salon|fusion|integration|recrutement|requete|programme|chantier|site|investissement)s?)"
)

LEXICON = Lexicon(
    code="fr",
    first=(
        "coute|sort|sortir|ferme|demarr|commenc|exige|necessit|requier|inclu|compren|augment|baisse|devien|plus de "
        "|plus aucun|sans |passe |passent|passer|limite|deux |garde|reserve|facture|plafonn|disparai|prend fin|"
        "fermons|ferme |gardons|garde |bascul|decid|decision|convenu|tranch|valide| acte|nous | on part| on pass| "
        "on pren| on rest| on repo| on repou| on reno| on remp| on resi| on ret| on gard| on gel| on bascul| on "
        "baisse| on arret| on aband| on annul| on accord| on adopt| on achet| on augm| on supprim| on suspend| on "
        "sort| on cons| on coup| on choisi| on ferm| on fact| on lance| on limit| on livre| on met| on migr| on "
        "maint| on ouvr| on offr| on ne | on n'| on va | on prolong| on recrut| on rembours| on etend| on exig| on "
        "impos| on invest| on intern| on extern| on avance| on continu| on decale| on vend| on sponsor| on "
        "standard| on harmon| on fusion| on embauch| on leur| on lui| on y | on en | on revien| on publi| on donne|"
        " on redui| on confie| on autoris| on refus| on opte| on signe|a partir|a compter| des |plus de|plus d'|ce "
        "sera|va pour|final|conclusion|bilan|approuv|feu vert|accord| reste|officiel|fini |termine|adopte|"
        "desormais|c'est parti| reporte|annule|supprime|arrete| signe|verdict|retenu|dorenavant|non-lieu|choix|"
        "vote|resultat|entendu|bref|a l'issue|au final|attribu|remport|decroch|fidele|separ|quitte|interdit|"
        "obligatoire|doit |doivent|ne sera|ne seront|echeance|enterr|refus|declin|exception|c'est |nomm|promu|"
        "prend la|fusionn|rattach|plafonn|gel |payes|encre|date est|repouss|avant le|avant la|jetes|messe|emballe|"
        "pas de | on vire| on laisse| on lache| on enleve| on stoppe| on quitte| on tourne|ca y est|pas d'|a "
        "partir|gagne|l'emporte| marche conclu|affaire conclue|habemus|personne ne|mort|ne ser|ca marche|allez|va "
        "sur"
    ),
    strong=(
        (
            r"(?:les )?des sont jetes\b|(?:la )?messe est dite\b|emballe,? c'est pese\b|(?:l')?encre est seche\b|"
            r"(?:affaire|marche) conclue?\b|accord (?:trouve|conclu|signe) (?:avec|sur|pour)\b|(?:la |les )?dates? "
            r"(?:est|sont|a ete) (?:fixee|arretee|calee|actee)s?\b|(?:on|nous) (?:tourne|tournons|a tourne) la page "
            r"(?:de|d'|du)|(?:on|nous) (?:met|mettons|met un|mettons un) (?:fin|terme) (?:a|au|aux)\b|(?:on|nous) "
            r"(?:tire|tirons) un trait\b|(?:le )?sort (?:de|du|d') ?\S+ (?:\S+ )?est scelle|(?:la )?cause est entendue"
        ),
        (
            rf"{_BODY} (?:a|ont|vient de|viennent de|vient d'|viennent d'|nous a|nous ont) ?(?:[^\s!?;]+ )"
            rf"{{0,4}}?(?:vote|approuve|valide|adopte|"
            r"refuse|rejete|retenu|enterine|accorde|accepte|donne (?:son|leur) (?:accord|feu vert|aval)|tranche|decide|"
            r"dit (?:oui|non)|nomme|designe|ratifie|autorise|choisi|avalise|opte|signe)r?(?:e|s|es)?\b"
        ),
        r"^\W*(?:consensus|changement de plan|revirement)[^:.!?\n]{0,50}:\s*\S",
        (r"(?:budget|contrat|devis|plan|projet|recrutement) (?:est |a ete )?(?:valide|approuve|signe|accepte)\b"),
        r"(?:on|nous) (?:dit|disons|a dit|avons dit) (?:non|oui) (?:a|au|aux)\b",
        (
            r"(?:nous avons|on a|on est|nous sommes|nous nous sommes|on s'est|j'ai|nous venons de|on vient de|nous "
            r"avions|c'est)(?: (?:donc|finalement|enfin|bien|tous|collectivement|egalement|officiellement|deja|"
            r"maintenant|aussi|ensemble|definitivement|ce matin|aujourd'hui|unanimement|"
            rf"a l'unanimite)){{0,3}} {_DONE}\b"
        ),
        r"(?:nous venons de|on vient de) (?:decider|valider|trancher|acter|choisir|convenir)\b",
        (
            r"(?:decision|decide|decisions|conclusion|verdict|acte|valide|approuve|tranche|arbitrage|resultat|officiel|"
            r"c'est officiel|final|choix final|adopte|confirme|convenu|feu vert|bilan|relev[e] de decisions?)(?: (?:du|"
            r"de la|de l'|des|de|en|apres|sur|par|pour|prise|finale)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decision|"
            r"conclusion|verdict|acte|valide|arbitrage|final|officiel)\s+-\s+\S"
        ),
        (
            r"la decision est (?:prise|tombee|actee|de|finale)\b|(?:il a ete|a ete|ont ete) (?:decide|acte|convenu|"
            r"valide|approuve)e?s?\b|c'est (?:officiel|acte|decide|tranche|valide|plie|boucle|entendu|non)\b"
        ),
        (
            r"(?:on|nous) (?:part(?:ons)?|reste|restons|va|allons|continue|continuons|avance|avancons|signe|signons) "
            r"(?:donc |finalement |bien |definitivement )?(?:sur|avec|chez)\b|ce sera (?:donc |finalement )?(?!fait|"
            r"pret|tout|bon|bien|mieux|plus|le cas|difficile|complique|long|mon|possible)\S+|va pour\b|(?:on|nous) "
            r"(?:choisit|choisissons|retient|retenons|opte|optons|tranche|tranchons|acte|actons)\b"
        ),
        (
            r"(?:la |le |l'|notre |les )?(?:direction(?: generale)?|codir|comex|conseil|comite(?: [a-z]+){0,2}|copil|"
            r"board|cse|daf|dg|ceo|cfo|cto|finance|finances|juridique|achats|management|equipe(?: [a-z]+)?|associes|"
            r"dsi|rh) (?:a|ont|vient d[e']|viennent d[e']) (?:[^\s!?;]+ ){0,3}?(?:valider?|approuver?|decider?|"
            r"tranche[r]?|dit (?:oui|non)|donner? (?:son|leur) (?:accord|feu vert|aval)|voter?|acter?|signer?|refuser?|"
            r"choisir?|adopter?)\b"
        ),
        (
            r"(?:valide|approuve|signe|acte)e?s? (?:par|en) (?:la |le |l'|les )?(?:direction|codir|comex|finance|"
            r"finances|daf|dg|juridique|conseil|comite|board|copil|reunion)\b"
        ),
    ),
    firm=(
        (
            r"(?:est|sont|sera|seront) (?:donc )?(?:mise?s? en pause|mise?s? au frigo|mise?s? de cote|confirmee?s?|"
            r"gelee?s?)\b|saute(?:nt|ra)? (?:cette|a partir|des|en)|(?:la |le )?(?:direction|codir|dg|conseil) (?:qui )"
            r"?l'a (?:tranche|decide|valide)|(?:adieu|bye|stop|terminé|termine) [^.!?\n]{2,30}, (?:on|tout|tous)\b"
        ),
        (
            r"(?:finalement|au final),? (?:pas|plus|aucune?) (?:de |d')?\S|(?:est|sont) (?:desormais|maintenant|"
            r"dorenavant) (?:de|a|en|fixe)\b|je (?:refuse|valide|approuve|bloque|rejette|arrete|supprime|signe) (?:le|"
            r"la|les|l'|ce|cette) ?\S|(?:prend|reprend|gere|pilote) (?:la com|le support|le produit|la compta|les \w+|"
            r"la \w+) (?:a partir|des|a compter)"
        ),
        (
            r"(?:attendra|attendront) (?:20\d\d|l'an|la rentree|le)|(?:on|nous) (?:mise|misons|met tout|mettons tout) "
            r"sur\b|(?:retient|retiennent) (?:le|la|l'|les) ?(?:prestataire|offre|candidat\w*|option|version|"
            r"fournisseur|projet|solution)"
        ),
        (
            r"on (?:touche|bouge|change|renouvelle|lance|fait|prend|va|vend|signe|recrute|remplace|finance|sponsorise|"
            r"participe|continue|garde|livre|ouvre) (?:pas|plus)\b(?! (?:grand|forcement|trop|vraiment|assez|bien))|"
            r"(?:il )?n'y aura (?:pas|plus) (?:de|d')|(?:est|sont) (?:donc |bien |officiellement )?actee?s?\b|(?:nom|"
            r"slogan|logo|siege|prix|tarif)\b [^.!?\n]{0,40}(?<![^\W_])(?:sera|restera)\b"
        ),
        (
            r"^\W*(?:tout|toute|tous les|toutes les|chaque|aucun|aucune) [^.!?\n]{2,60} (?:doit|doivent|devra|devront|"
            r"exige|exigera|requiert|necessite|necessitera|passera|passe par|sera|seront|n'est|ne sera)\b"
        ),
        rf"{_BODY} (?:nous )?(?:accorde|approuve|valide|refuse|vote|enterine|adopte|autorise|retient)(?:nt)?\b",
        (
            r"(?:remporte|gagne|decroche|obtient|emporte|rafle|a remporte|a decroche) (?:l'appel|le marche|le contrat|"
            r"la mise|le lot|la consultation)|(?:est|sera|a ete|sont|revient|va) (?:attribue|confie)?e?s? ?(?:a|au|aux)"
            r" (?:la societe|l'agence|l'entreprise|\S+ )|(?:est|sera|a ete|sont) (?:attribue|confie)e?s? (?:a|au|aux)"
            r"\b|l'emporte\b|c'est \S+(?: \S+){0,2} qui (?:gagne|remporte|s'en charge|reprend|assurera|l'emporte)|"
            r"(?:on|nous) (?:reste|restons) fideles?|(?:on se|nous nous) (?:separe|separons) d|(?:quitte|quittent|"
            r"quittons) \S+(?: \S+){0,2} pour \S"
        ),
        (
            r"(?:a partir (?:de |du |d')|a compter (?:de |du |d')|des |desormais|dorenavant|avec effet|au 1er )"
            r"[^.!?\n]{0,80}(?<![^\W_])"
            rf"{_RULE}\b|{_RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:a partir (?:du|de|d')|a compter (?:du|de|d')|des (?:le |"
            rf"lundi|janvier|aujourd'hui|maintenant|demain)|au 1er|au \d|desormais|avec effet immediat) ?(?:{_WHEN})?|"
            r"plus personne ne \S+|personne ne \S+ plus"
        ),
        (
            r"(?:ne |n')(?:sera|seront|est|sont) (?:pas|plus) (?:reconduit|renouvele|prolonge|maintenu|assure|propose|"
            r"vendu|remplace|developpe|supporte|pris en charge|imprime|rembourse|publie|retenu|conserve)(?:e|s|es)?\b|"
            r"s'arrete(?:nt|ra|ront)? (?:cet|en|le|fin|au|a la|des|definitivement|ici)|(?:c'est|ce sera|est) (?:bel et "
            r"bien )?(?:fini|termine|mort|enterre|cuit)(?:e|s|es)?\b(?: (?:pour|avec))?|(?:passe|passent|part) a la "
            r"trappe\b|(?:ferme|fermera|fermeront|ferment) (?:definitivement|ses portes|leurs portes|le \d|au \d|en "
            r"\w+|fin )|fini(?:s|es)? (?:les?|la|l')\b"
        ),
        (
            r"(?:on|nous) (?:ne |n')(?:\w+ )?(?!sera|serons|aura|aurons|pourr|verr|saur|sait|savons|a |avons|est|"
            r"sommes|peut|pouvons|comprend|voit|voyons|trouve|arrive|oubl)\w+(?:rons|ra) (?:pas|plus)\b|(?:on|nous) "
            r"(?:ne )?(?:fait|faisons|prend|prenons|va|vend|vendons|propose|proposons|accepte|acceptons|travaille|"
            r"travaillons|bosse|participe|participons) plus\b"
        ),
        (
            rf"c'est (?:un )?(?:non|oui|niet) (?:pour|a|au|aux)\b|pas d'exceptions?\b|{_MATTER} "
            rf"[^.!?\n]{{0,60}}(?<![^\W_])(?:est|sont|a ete|ont ete|"
            r"sera|seront) (?:donc |bien |finalement |definitivement |officiellement )?(?:refuse|rejete|decline|"
            r"accepte|accorde|approuve|enterre|abandonne|annule|stoppe|gele|suspendu|retenu|ecarte|reporte|maintenu|"
            r"confirme|mort|repousse|signe|vote|valide)(?:e|s|es)?\b|(?:j'ai|on a|nous avons) (?:bien |finalement |"
            r"donc )?(?:decline|refuse|rejete|dit non|dit oui|ecarte|accepte|signe|resilie|arrete|abandonne|renonce|"
            r"tourne la page)\b"
        ),
        (
            r"(?:prend|prendra|reprend|reprendra) (?:la tete|la direction|les renes|la responsabilite|le poste|la "
            r"barre|la suite|en charge)\b|(?:est|a ete|sera) (?:officiellement )?(?:nomme|promu|designe)(?:e|s|es)?\b|"
            rf"(?:devient|deviendra|sera|passe) (?:[^\s!?;]+ ){{0,2}}?{_ROLE}\b|(?:sera|seront|sont|est) (?:desormais )"
            r"?(?:rattache|fusionne|regroupe|integre)(?:e|s|es)? (?:a|au|aux|dans|avec|sous|en)\b|(?:equipes?|"
            r"services?|poles?|agences?) [^.!?\n]{1,40} fusionn(?:ent|eront|e)\b"
        ),
        (
            r"gel (?:des|total|complet|immediat)\b|(?:budget|tarif|prix|loyer|abonnement|forfait|salaire|prime)s? "
            r"[^.!?\n]{0,50}(?<![^\W_])(?:passe(?:ra|nt)?|augmente(?:ra|nt)?|baisse(?:ra|nt)?|monte(?:ra)?|reste(?:ra|"
            r"nt)?|part|ira|va) (?:de \d|a |au|dans|sur|en |inchange)|^\W*(?:ca y est,? )?(?:c'est )?signee?\b|"
            r"(?:contrat|bail|accord|accord-cadre|partenariat)\b [^.!?\n]{0,40}(?<![^\W_])(?:signe|court jusqu|"
            r"prolonge|reconduit|renouvele)|(?:passe|passent|passera) avant (?:le|la|les|l'|tout)|priorite (?:a|au|aux|"
            r"absolue)\b"
        ),
        (
            r"^\W*pas (?:de|d') ?\S+ (?:[^\s!?;]+ ){0,5}?(?:cette annee|ce trimestre|ce mois|cet ete|en 20\d\d|avant "
            r"20\d\d|l'an prochain)\b|^\W*a l'issue [^:.!?\n]{2,40} [:-] "
        ),
        (
            r"(?:on|nous) (?:fait|faisons) (?:une )?exception\b|nous nous retirons\b|on se retire\b|(?:est|sera|seront|"
            r"sont) (?:coupe|arrete|supprime|limite|ferme|desactive|reserve)e?s? (?:le|a partir|a|au|des|en) "
        ),
        rf"(?:on|nous) (?:ne |n')?(?:y |en |leur |lui |les |le |la |l')?{_VERB}\b",
    ),
    medium=(
        (
            r"^\W*(?:bref|au final|en resume|conclusion|resultat des courses)\s*(?::|,| -)\s|(?:ferme|ferment|quitte|"
            r"demenage|demenagent|s'arrete|arrivent? a echeance|attendra|attendront|sera|seront) (?:[^\s!?;]+ )"
            r"{0,3}?(?:paye|rembourse|interdit|exige|demande|requis|impose|centralise|regroupe|transfere|attribue|"
            r"confie|a|en|pour|le|au|plus)(?:e|s|es)?\b|nous \w{3,12}(?:erons|irons)\b(?<!verrons)"
        ),
        (
            r"(?:coute|coutent|coutera|sort|sortira|sortiront|sortent|passe|passent|passera|passeront|ferme|ferment|"
            r"fermera|fermeront|demarre|demarrent|commence|commencent|exige|exigent|demande|demandent|necessite|"
            r"necessitent|requiert|requierent|inclut|incluent|comprend|augmente|augmentent|baisse|baissent|devient|"
            r"beneficie|beneficient|reprend|prend|sera|seront|est|sont)(?: [^\s!?;]+){0,4}? (?:sans|a partir|de \d+ a|"
            r"a \d+|au \w+ 20|uniquement|deux|desormais|reserve\w*|plafonne\w*|limite\w*|inclus\w*|facture\w*|des le|"
            r"le 1er|en teletravail|en interne|a distance)\b"
        ),
        r"^\W*plus (?:de|d'|aucune?) ?[^.!?\n]{3,60} (?:sans|au-dela|a partir|sauf|le|hors|en dessous|au-dessus)\b",
        (
            r"(?:on|nous) (?:ne |n')?(?:va|allons|vais) (?:pas |plus |donc |finalement |desormais )?(?:arreter|"
            r"supprimer|garder|abandonner|passer|migrer|basculer|lancer|fermer|ouvrir|prolonger|reporter|augmenter|"
            r"baisser|remplacer|accorder|offrir|renoncer|renouveler|racheter|acheter|sponsoriser|limiter|facturer|"
            r"rembourser|annuler|retirer|generaliser|maintenir|recruter|adopter|etendre|exiger|imposer|internaliser|"
            r"couper|construire|developper|investir|geler|renommer|utiliser|heberger)"
        ),
        (
            r"(?:a partir (?:du|de|d')|a compter (?:du|de|d')|des(?: le)?|a dater (?:du|de)|effectif (?:au|le|"
            rf"des)|avec effet (?:au|immediat)) ?(?:le |la )?(?:{_WHEN}|ce |cette )"
        ),
        (
            r"plus (?:de|d'|aucun\w*) ?\S+(?: \S+){0,3} (?:a partir|des|apres|le|sur|pour|en)\b|fini(?:s|es)? (?:les?|"
            r"la|l')\b|(?:desormais|dorenavant|jusqu'a nouvel ordre|sans exception|definitivement)\b"
        ),
        (
            r"(?:est|sont|sera|seront) (?:donc |desormais |officiellement |definitivement |maintenant )?(?:annule|"
            r"reporte|supprime|arrete|abandonne|prolonge|leve|valide|approuve|gele|obligatoire|ferme|renomme|remplace|"
            r"maintenu|repousse|enterre|adopte|offert|gratuit|payant|facture|rembourse|limite|decale|generalise|retire|"
            r"porte|fixe|acte|interdit|suspendu|transfere|centralise|dissou)(?:e|s|es|te)?\b"
        ),
        (
            r"(?:reste|restent) (?:a|gratuit\w*|inchange\w*|ouvert\w*|ferme\w*|en place|tel\w*|au|sur)\b|(?:disparait|"
            r"disparaissent|prend fin|prennent fin|s'arrete|passe a|passent a|beneficie de|obtient|passe en|devient|"
            r"deviennent)\b"
        ),
        (r"je tranche\b|fin (?:du debat|de la discussion)|le debat est clos|dossier clos|sujet clos|point final"),
    ),
    support=(
        (
            r"(?:a partir (?:du|de)|des|le|au|en|avant|jusqu'(?:au|a|en)|fin|debut|pour|a compter du|"
            rf"d'ici) ?(?:le |la )?{_WHEN}"
        ),
        (
            r"\b(?:donc|du coup|au lieu|plutot que|desormais|definitivement|uniquement|seulement|cette annee|ce "
            r"trimestre|l'annee prochaine|immediatement|pour tous|partout|par defaut|sans exception|equipe|info|pour "
            r"info|fyi|ok|bon|merci|apres|suite a|car|parce que|vu|ne \w+ (?:pas|plus)|n'\w+ (?:pas|plus)|aucun\w*|"
            r"bonne nouvelle|annonce|point)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euros|jours|semaines|mois|ans|k€|k\b)",
        r"clients?|retours?|contrat|churn|resiliation",
    ),
    business=(
        (
            r"stages?\b|conge\w*|chantier\w*|augmentation\w*|prestataire\w*|la com\b|communication|logo|stagiaires?|"
            r"tableur"
        ),
        (
            r"entrepot\w*|refonte|salarie\w*|conge\w* parental|catalogue\w*|paie\b|transport\w*|devis|bail|loyer\w*|"
            r"notes? de frais|formation\w*|heures sup\w*|siege|capital|achats|backend|frontend|qa\b|maintenance|"
            r"telephon\w+|signature\w*|compta\w*|banque|projet\w*|atelier\w*|usine\w*|stand\w*|freelance\w*|"
            r"syndicat\w*|semaine de quatre jours|accessibilite|tableau\w* de bord|cadrage|embauches|effectif\w*|"
            r"controle de gestion|logiciel\w*|commande\w*|accord\b|accord-cadre|rachat|societe|hebergement|demande\w*|"
            r"backlog|lancement|mode hors ligne|delais? de paiement"
        ),
        (
            r"prix|tarif\w*|forfait\w*|offre\w*|fournisseur\w*|prestataire\w*|contrat\w*|release\w*|lancement\w*|"
            r"fonctionnalite\w*|produit\w*|roadmap|budget\w*|poste\w*|embauche\w*|recrutement\w*|bureau\w*|site\w*|"
            r"politique\w*|remboursement\w*|remise\w*|support|sla\b|api\w*|sso|integration\w*|connecteur\w*|"
            r"plateforme\w*|migration\w*|licence\w*|marche\w*|marque\w*|equipe\w*|sprint\w*|deploiement\w*|mises? en "
            r"prod\w*|mep\b|astreinte\w*|facturation|facture\w*|paiement\w*|essai\w*|enterprise|securite|conformite|"
            r"hebergement|region\w*|base\w* de donnees|appel\w* d'offres|partenaire\w*|agence\w*|campagne\w*|salon\w*|"
            r"conference\w*|checkout|onboarding|appli\w*|export\w*|import\w*|sdk\w*|doc\w*|portail|version\w*|"
            r"option\w*|variante\w*|cout\w*|chiffre d'affaires|client\w*|utilisateur\w*|compte\w*|perimetre|"
            r"teletravail|laptop\w*|mfa|plugin\w*|module\w*|mobile|android|ios|webinaire\w*|salaire\w*|prime\w*|crm|"
            r"erp|cloud|on.?prem\w*|audit\w*|refonte|logo|nom\b|domaine|ventes|marketing|csm|rh\b|reunion\w*|"
            r"process\w*|validation|frais|livraison\w*|entrepot\w*|garantie\w*|retour\w*|rapport\w*|donnees|rgpd|"
            r"pilote\w*|programme\w*|serveur\w*|service\w*|environnement\w*|postgres|kafka|stripe|hubspot|ovh|"
            r"gratuit\w*|plan\b|abonnement\w*|csv|stock\w*|newsletter|chatbot|ia\b|magasin\w*|tablette\w*|outil\w*"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|et|mais|hey|bonjour|salut|petite question|question|pardon|dites|au fait)\W+){0,3}(?:qui|que|"
            r"qu'est-ce|quand|ou en|quel\w*|pourquoi|comment|combien|est-ce|a-t-on|avons-nous|peut-on|pouvez-vous|"
            r"quelqu'un|sait-on|faut-il|doit-on|on a decide (?:quoi|qui)|c'est decide \?)\b"
        ),
        (
            r"\b(?:sais pas|sait pas|savoir si|me demande|pas clair|aucune idee|on ignore)\b|\b(?:non|ok|d'accord|"
            r"c'est bien ca|n'est-ce pas|hein|vrai|oui)\s*\?|(?:il faut|faut|on doit|doit|devons|reste a|besoin de|"
            r"besoin d')\s?(?:\w+ )?(?:decider|trancher|choisir|valider|une decision|un arbitrage|un accord)|a decider|"
            r"pouvez-vous (?:\w+ )*(?:valider|confirmer|decider)|merci de (?:voter|valider|choisir|trancher)"
        ),
    ),
    hypothetical=(
        r"\btant que\b|^\W*(?:(?:mais|ok|et|bon|sinon|donc)\W+)?si \w",
        (
            r"\b(?:si (?:on|nous|le|la|les|l'|jamais|ils?|elles?|c'|ca|vous|tout)|supposons|a supposer|imaginons|au "
            r"cas ou|dans le cas ou|a (?:la )?condition|sous reserve|des que|une fois que|lorsqu'|le jour ou|on aurait|"
            r"nous aurions|serait|seraient|aurait|auraient|pourrait|faudrait|devrait|a moins|sauf si|en theorie|ca "
            r"depend|avant de|avant qu')"
        ),
    ),
    proposal=(
        (
            r"\b(?:peut-etre|eventuellement|a mon sens|serais? d'avis|perso je|je \w+rais|on pourrait|pourrait|"
            r"pourrions|devrait|devrions|propos(?:e|er|ons|ition|ais|erais)|je suggere|suggestion\w*|suggere\w*|"
            r"recommand\w*|a mon avis|selon moi|je pense|je trouve|je crois|je dirais|je prefere\w*|j'aimerais|on "
            r"aimerait|je penche|plutot pour|et si\b|pourquoi pas|idee|qu'en pensez|vous en pensez|votre avis|qu'en "
            r"dites|reflechi\w*|on envisage|envisage\w*|brouillon|a discuter|en discuter|en parler|debattre|sans doute|"
            r"probablement|j'espere|faudrait|souhaite\w*|voudrais|veut\b|veux\b|serait bien)\b"
        ),
    ),
    undecided=(
        r"\b(?:en ce moment|actuellement|pour l'instant|a l'instant)\b",
        (
            r"\b(?:pas encore|toujours pas|(?:n'a|n'avons|n'ont|n'est|ne sont|n'y a) (?:toujours |encore )?(?:pas|rien|"
            r"aucun\w*)|pas (?:de |encore )?(?:decide|tranche|valide|decision|consensus|accord)|rien (?:n'est|de|n'a)|"
            r"en attente|on attend|j'attends|attendons|en cours|reste a|aucune decision|sans decision|prise de "
            r"decision|arbre de decision|document de decision)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:selon|d'apres|parait|apparemment|entendu (?:dire|que)|lu (?:dans|que|sur)|la presse|communique|"
            r"journal|article|podcast|les echos|le monde (?:a|rapporte|ecrit|titre)|concurrent\w*|(?:le|la|leur|un|"
            r"notre) (?:client|cliente|fournisseur|prospect|mairie|gouvernement|prefecture|ville|tribunal|proprietaire|"
            r"ecole|commune)\b[^.!?\n]{0,30}\b(?:a|ont|va) |leur (?:dsi|direction|patron|conseil|comite|dg|equipe)|ils "
            r"ont|elles ont|ils vont|elle a decide|il a decide|google|microsoft|apple|amazon|renault|total(?:energies)"
            r"?|carrefour|m'a dit|nous a dit qu'|a dit qu'(?:on|ils?|elles?)|raconte|affirme|annonce qu'(?:ils|elle))\b"
        ),
    ),
    past=(
        (
            r"\b(?:a l'epoque|autrefois|jadis|l'an(?:nee)? (?:dernier|derniere|passee?)|le mois dernier|l'ete dernier|"
            r"il y a (?:\w+ )?(?:an|ans|annee|annees|mois)|a l'origine|historiquement|initialement|pour rappel|pour "
            r"memoire|contexte|(?:en )?(?:19\d\d|20[01]\d|202[0-4])(?! ?(?:euros?|eur|€|clients?|utilisateurs))|mon "
            r"ancien\w*|ancienne direction|l'ancien\w*|le precedent|(?:avait|avions|avaient) (?:\w+ )?(?:decide|"
            r"convenu|choisi|opte|valide)|quand je suis arrive)\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:(?<!plus de )(?<!moins de )\d{1,2} ?h(?:\d\d)?|a \d{1,2}:\d\d|(?<!en )pause|salle \w+|lien (?:teams|"
            r"zoom|meet)|agenda|calendrier|rendez-vous|rdv|a (?:tout|plus|demain|toute)|point suivant|on se (?:voit|"
            r"retrouve|cale|rappelle|tient)|on reste la|on s'arrete la|pour aujourd'hui|on passe (?:au|a la) (?:point|"
            r"sujet|suite|question)|on y va|on va voir|on verra|on fait le point|on regarde|bienvenue|tu es|je suis "
            r"(?:absente?|en conge))\b"
        ),
    ),
    poll=(
        (
            r"\b(?:sondage|votez|vote\s*:|qu'en pensez|vous en pensez quoi|qu'en dites|votre avis|vos avis|des "
            r"objections|on en discute|rien n'est (?:decide|acte))\b|[.!]\s+(?:ok|d'accord|ca vous va|ca va|des "
            r"objections|objections|vous en pensez|qu'en|avis|oui|non|vous validez)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:canape|sucre|ecole|alcool|barbecue|(?:se |me |nous )?marier|fiancailles|voisins?|bebe|enceinte|"
            r"(?:je|j'ai|mon|ma|mes) (?:\w+ )?demenag\w+|fumer|dejeuner|diner\b|petit-dej\w*|pizza|kebab|burger|"
            r"raclette|croissants?|cafe|biere\w*|apero|gateau|regime|vegan|vegetarien\w*|salle de sport|gym\b|yoga|"
            r"marathon|baskets|chaussures|m(?:a|on|es) (?:femme|mari|copine|copain|fille|fils|enfants|chien|chat|soeur|"
            r"frere|mere|pere|parents|maison|appart\w*|voiture|velo|cheveux|jardin)|notre (?:mariage|fille|fils|chien|"
            r"chat|maison|cuisine)|chien|chat\b|chiot|chaton|vacances|conge parental|mariage|concert|cine\w*|netflix|"
            r"coiffeur|tatouage|week-end|weekend|resto\w*|manger|cuisiner|anniversaire|cantine)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|mdr+|ptdr|blague|je rigole|je plaisante|machine a cafe|licorne\w*|poisson d'avril)"
            r"\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:(?:ok|bon|parfait|allez|top|nickel|ca marche|ca roule|entendu|vendu),? )?(?:on part comme ca|on fait "
            r"(?:comme )?(?:ca|cela)|faisons (?:comme )?ca|c'est (?:decide|acte|valide|bon pour moi)|on part la-dessus|"
            r"on y va comme ca|adjuge|vendu|c'est acte|d'accord,? on fait ca)(?=\s*[.!,-]|$)"
        ),
    ),
)
