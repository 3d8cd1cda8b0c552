"""French; written without accents, because the reading folds them."""

from prompts.reading.lexicon.fr_acts import ACTS_FIRM, ACTS_MEDIUM, ACTS_STRONG
from prompts.reading.lexicon.fr_parts import BODY, BUSINESS, DONE, MATTER, ROLE, RULE, WHEN
from prompts.reading.lexicon.fr_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="fr",
    first=(
        "coute|sort|sortir|ferme|demarr|commenc|exige|necessit|requier|inclu|compren|augment|baisse|devien|plus "
        "de |plus aucun|sans |passe |passent|passer|limite|deux |garde|reserve|facture|plafonn|disparai|prend fin|"
        "fermons|ferme |gardons|garde |bascul|decid|decision|convenu|tranch|valide| acte|nous | on part| on pass| "
        "on pren| on rest| on repo| on repou| on reno| on remp| on resi| on ret| on gard| on gel| on bascul| on "
        "baisse| on arret| on aband| on annul| on accord| on adopt| on achet| on augm| on supprim| on suspend| on "
        "sort| on cons| on coup| on choisi| on ferm| on fact| on lance| on limit| on livre| on met| on migr| on "
        "maint| on ouvr| on offr| on ne | on n'| on va | on prolong| on recrut| on rembours| on etend| on exig| "
        "on impos| on invest| on intern| on extern| on avance| on continu| on decale| on vend| on sponsor| on "
        "standard| on harmon| on fusion| on embauch| on leur| on lui| on y | on en | on revien| on publi| on "
        "donne| on redui| on confie| on autoris| on refus| on opte| on signe|a partir|a compter| des |plus de|"
        "plus d'|ce sera|va pour|final|conclusion|bilan|approuv|feu vert|accord| reste|officiel|fini |termine|"
        "adopte|desormais|c'est parti| reporte|annule|supprime|arrete| signe|verdict|retenu|dorenavant|non-lieu|"
        "choix|vote|resultat|entendu|bref|a l'issue|au final|attribu|remport|decroch|fidele|separ|quitte|interdit|"
        "obligatoire|doit |doivent|ne sera|ne seront|echeance|enterr|refus|declin|exception|c'est |nomm|promu|"
        "prend la|fusionn|rattach|plafonn|gel |payes|encre|date est|repouss|avant le|avant la|jetes|messe|emballe|"
        "pas de | on vire| on laisse| on lache| on enleve| on stoppe| on quitte| on tourne|ca y est|pas d'|a "
        "partir|gagne|l'emporte| marche conclu|affaire conclue|habemus|personne ne|mort|ne ser|ca marche|allez|va "
        "sur"
    ),
    strong=(
        *ACTS_STRONG,
        (
            r"(?:les )?des sont jetes\b|(?:la )?messe est dite\b|emballe,? c'est pese\b|(?:l')?encre est seche\b|"
            r"(?:affaire|marche) conclue?\b|accord (?:trouve|conclu|signe) (?:avec|sur|pour)\b|(?:la |les )?dates? "
            r"(?:est|sont|a ete) (?:fixee|arretee|calee|actee)s?\b|(?:on|nous) (?:tourne|tournons|a tourne) la page "
            r"(?:de|d'|du)|(?:on|nous) (?:met|mettons|met un|mettons un) (?:fin|terme) (?:a|au|aux)\b|(?:on|nous) "
            r"(?:tire|tirons) un trait\b|(?:le )?sort (?:de|du|d') ?\S+ (?:\S+ )?est scelle|(?:la )?cause est entendue"
        ),
        (
            rf"{BODY} (?:a|ont|vient de|viennent de|vient d'|viennent d'|nous a|nous ont) ?(?:[^\s!?;]+ "
            rf"){{0,4}}?(?:vote|approuve|valide|adopte|"
            r"refuse|rejete|retenu|enterine|accorde|accepte|donne (?:son|leur) (?:accord|feu vert|aval)|tranche|"
            r"decide|dit (?:oui|non)|nomme|designe|ratifie|autorise|choisi|avalise|opte|signe)r?(?:e|s|es)?\b"
        ),
        r"^\W*(?:consensus|changement de plan|revirement)[^:.!?\n]{0,50}:\s*\S",
        (r"(?:budget|contrat|devis|plan|projet|recrutement) (?:est |a ete )?(?:valide|approuve|signe|accepte)\b"),
        r"(?:on|nous) (?:dit|disons|a dit|avons dit) (?:non|oui) (?:a|au|aux)\b",
        (
            r"(?:nous avons|on a|on est|nous sommes|nous nous sommes|on s'est|j'ai|nous venons de|on vient de|nous "
            r"avions|c'est)(?: (?:donc|finalement|enfin|bien|tous|collectivement|egalement|officiellement|deja|"
            r"maintenant|aussi|ensemble|definitivement|ce matin|aujourd'hui|unanimement|"
            rf"a l'unanimite)){{0,3}} {DONE}\b"
        ),
        r"(?:nous venons de|on vient de) (?:decider|valider|trancher|acter|choisir|convenir)\b",
        (
            r"(?:decision|decide|decisions|conclusion|verdict|acte|valide|approuve|tranche|arbitrage|resultat|"
            r"officiel|c'est officiel|final|choix final|adopte|confirme|convenu|feu vert|bilan|relev[e] de "
            r"decisions?)(?: (?:du|de la|de l'|des|de|en|apres|sur|par|pour|prise|finale)\b "
            r"?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decision|conclusion|verdict|acte|valide|arbitrage|final|"
            r"officiel)\s+-\s+\S"
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
            r"tranche[r]?|dit (?:oui|non)|donner? (?:son|leur) (?:accord|feu vert|aval)|voter?|acter?|signer?|"
            r"refuser?|choisir?|adopter?)\b"
        ),
        (
            r"(?:valide|approuve|signe|acte)e?s? (?:par|en) (?:la |le |l'|les )?(?:direction|codir|comex|finance|"
            r"finances|daf|dg|juridique|conseil|comite|board|copil|reunion)\b"
        ),
    ),
    firm=(
        *ACTS_FIRM,
        (
            r"(?:est|sont|sera|seront) (?:donc )?(?:mise?s? en pause|mise?s? au frigo|mise?s? de cote|confirmee?s?|"
            r"gelee?s?)\b|saute(?:nt|ra)? (?:cette|a partir|des|en)|(?:la |le )?(?:direction|codir|dg|conseil) (?:qui "
            r")?l'a (?:tranche|decide|valide)|(?:adieu|bye|stop|terminé|termine) [^.!?\n]{2,30}, (?:on|tout|tous)\b"
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
        rf"{BODY} (?:nous )?(?:accorde|approuve|valide|refuse|vote|enterine|adopte|autorise|retient)(?:nt)?\b",
        (
            r"(?:remporte|gagne|decroche|obtient|emporte|rafle|a remporte|a decroche) (?:l'appel|le marche|le contrat|"
            r"la mise|le lot|la consultation)|(?:est|sera|a ete|sont|revient|va) (?:attribue|confie)?e?s? ?(?:a|au|"
            r"aux) (?:la societe|l'agence|l'entreprise|\S+ )|(?:est|sera|a ete|sont) (?:attribue|confie)e?s? (?:a|au|"
            r"aux)\b|l'emporte\b|c'est \S+(?: \S+){0,2} qui (?:gagne|remporte|s'en charge|reprend|assurera|l'emporte)|"
            r"(?:on|nous) (?:reste|restons) fideles?|(?:on se|nous nous) (?:separe|separons) d|(?:quitte|quittent|"
            r"quittons) \S+(?: \S+){0,2} pour \S"
        ),
        (
            r"(?:a partir (?:de |du |d')|a compter (?:de |du |d')|des |desormais|dorenavant|avec effet|au 1er "
            r")[^.!?\n]{0,80}(?<![^\W_])"
            rf"{RULE}\b|{RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:a partir (?:du|de|d')|a compter (?:du|de|d')|des (?:le |"
            rf"lundi|janvier|aujourd'hui|maintenant|demain)|au 1er|au \d|desormais|avec effet immediat) ?(?:{WHEN})?|"
            r"plus personne ne \S+|personne ne \S+ plus"
        ),
        (
            r"(?:ne |n')(?:sera|seront|est|sont) (?:pas|plus) (?:reconduit|renouvele|prolonge|maintenu|assure|propose|"
            r"vendu|remplace|developpe|supporte|pris en charge|imprime|rembourse|publie|retenu|conserve)(?:e|s|es)?\b|"
            r"s'arrete(?:nt|ra|ront)? (?:cet|en|le|fin|au|a la|des|definitivement|ici)|(?:c'est|ce sera|est) (?:bel "
            r"et bien )?(?:fini|termine|mort|enterre|cuit)(?:e|s|es)?\b(?: (?:pour|avec))?|(?:passe|passent|part) a "
            r"la trappe\b|(?:ferme|fermera|fermeront|ferment) (?:definitivement|ses portes|leurs portes|le \d|au \d|"
            r"en \w+|fin )|fini(?:s|es)? (?:les?|la|l')\b"
        ),
        (
            r"(?:on|nous) (?:ne |n')(?:\w+ )?(?!sera|serons|aura|aurons|pourr|verr|saur|sait|savons|a |avons|est|"
            r"sommes|peut|pouvons|comprend|voit|voyons|trouve|arrive|oubl)\w+(?:rons|ra) (?:pas|plus)\b|(?:on|nous) "
            r"(?:ne )?(?:fait|faisons|prend|prenons|va|vend|vendons|propose|proposons|accepte|acceptons|travaille|"
            r"travaillons|bosse|participe|participons) plus\b"
        ),
        (
            rf"c'est (?:un )?(?:non|oui|niet) (?:pour|a|au|aux)\b|pas d'exceptions?\b|{MATTER} "
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
            rf"(?:devient|deviendra|sera|passe) (?:[^\s!?;]+ ){{0,2}}?{ROLE}\b|(?:sera|seront|sont|est) (?:desormais )"
            r"?(?:rattache|fusionne|regroupe|integre)(?:e|s|es)? (?:a|au|aux|dans|avec|sous|en)\b|(?:equipes?|"
            r"services?|poles?|agences?) [^.!?\n]{1,40} fusionn(?:ent|eront|e)\b"
        ),
        (
            r"gel (?:des|total|complet|immediat)\b|(?:budget|tarif|prix|loyer|abonnement|forfait|salaire|prime)s? "
            r"[^.!?\n]{0,50}(?<![^\W_])(?:passe(?:ra|nt)?|augmente(?:ra|nt)?|baisse(?:ra|nt)?|monte(?:ra)?|reste(?:ra|"
            r"nt)?|part|ira|va) (?:de \d|a |au|dans|sur|en |inchange)|^\W*(?:ca y est,? )?(?:c'est )?signee?\b|"
            r"(?:contrat|bail|accord|accord-cadre|partenariat)\b [^.!?\n]{0,40}(?<![^\W_])(?:signe|court jusqu|"
            r"prolonge|reconduit|renouvele)|(?:passe|passent|passera) avant (?:le|la|les|l'|tout)|priorite (?:a|au|"
            r"aux|absolue)\b"
        ),
        (
            r"^\W*pas (?:de|d') ?\S+ (?:[^\s!?;]+ ){0,5}?(?:cette annee|ce trimestre|ce mois|cet ete|en 20\d\d|avant "
            r"20\d\d|l'an prochain)\b|^\W*a l'issue [^:.!?\n]{2,40} [:-] "
        ),
        (
            r"(?:on|nous) (?:fait|faisons) (?:une )?exception\b|nous nous retirons\b|on se retire\b|(?:est|sera|"
            r"seront|sont) (?:coupe|arrete|supprime|limite|ferme|desactive|reserve)e?s? (?:le|a partir|a|au|des|en) "
        ),
    ),
    medium=(
        *ACTS_MEDIUM,
        (
            r"^\W*(?:bref|au final|en resume|conclusion|resultat des courses)\s*(?::|,| -)\s|(?:ferme|ferment|quitte|"
            r"demenage|demenagent|s'arrete|arrivent? a echeance|attendra|attendront|sera|seront) (?:[^\s!?;]+ "
            r"){0,3}?(?:paye|rembourse|interdit|exige|demande|requis|impose|centralise|regroupe|transfere|attribue|"
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
            r"(?:a partir (?:du|de|d')|a compter (?:du|de|d')|des(?: le)?|a dater (?:du|de)|effectif (?:au|le|"
            rf"des)|avec effet (?:au|immediat)) ?(?:le |la )?(?:{WHEN}|ce |cette )"
        ),
        (
            r"plus (?:de|d'|aucun\w*) ?\S+(?: \S+){0,3} (?:a partir|des|apres|le|sur|pour|en)\b|fini(?:s|es)? (?:les?|"
            r"la|l')\b|(?:desormais|dorenavant|jusqu'a nouvel ordre|sans exception|definitivement)\b"
        ),
        (
            r"(?:est|sont|sera|seront) (?:donc |desormais |officiellement |definitivement |maintenant )?(?:annule|"
            r"reporte|supprime|arrete|abandonne|prolonge|leve|valide|approuve|gele|obligatoire|ferme|renomme|remplace|"
            r"maintenu|repousse|enterre|adopte|offert|gratuit|payant|facture|rembourse|limite|decale|generalise|"
            r"retire|porte|fixe|acte|interdit|suspendu|transfere|centralise|dissou)(?:e|s|es|te)?\b"
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
            rf"d'ici) ?(?:le |la )?{WHEN}"
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
    business=BUSINESS,
    vetoes=VETOES,
    bare=(
        (
            r"(?:(?:ok|bon|parfait|allez|top|nickel|ca marche|ca roule|entendu|vendu),? )?(?:on part comme ca|on fait "
            r"(?:comme )?(?:ca|cela)|faisons (?:comme )?ca|c'est (?:decide|acte|valide|bon pour moi)|on part "
            r"la-dessus|on y va comme ca|adjuge|vendu|c'est acte|d'accord,? on fait ca)(?=\s*[.!,-]|$)"
        ),
    ),
)
