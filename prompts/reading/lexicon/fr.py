"""French; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_DONE = (
    r"(?:decide|convenu|acte|tranche|valide|approuve|choisi|opte|arrete que|retenu|vote|confirme|signe|"
    r"tombes? d'accord|mis(?:es)? d'accord|arrete notre choix|entendus?|fige)"
)
_WHEN = (
    r"(?:aujourd'hui|demain|maintenant|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|"
    r"(?:la semaine|le mois|le trimestre|l'annee|le sprint|la release|la version) prochaine?|(?:debut |"
    r"mi-|fin |courant )?(?:janvier|fevrier|mars|avril|mai|juin|juillet"
    r"|aout|septembre|octobre|novembre|decembre|q[1-4]|t[1-4]\b|20\d\d|l'annee|du mois|de l'annee)|"
    r"1er\b|\d{1,2} \w+|la rentree)"
)
_VERB = (
    r"(?:part(?:ons)?|rest(?:e|ons)|gard(?:e|ons)|abandonn(?:e|ons)|arret(?:e|ons)|supprim(?:e|ons)|"
    r"conserv(?:e|ons)|prolong(?:e|eons)|report(?:e|ons)|repouss(?:e|ons)|decal(?:e|ons)|augment(?:e|"
    r"ons)|baiss(?:e|ons)|bascul(?:e|ons)|migr(?:e|ons)|pass(?:e|ons)|chois(?:it|issons)|pren(?:d|ons)|"
    r"lanc(?:e|ons)|ferm(?:e|ons)|ouvr(?:e|ons)|gel(?:e|ons)"
    r"|remplac(?:e|ons)|standardis(?:e|ons)|accord(?:e|ons)|offr(?:e|ons)|renonc(?:e|ons)|renouvel(?:le|"
    r"ons)|resili(?:e|ons)|rachet(?:e|ons)|achet(?:e|ons)|vend(?:ons)?|sponsoris(?:e|ons)|limit(?:e|"
    r"ons)|internalis(?:e|ons)|externalis(?:e|ons)|adopt(?:e|ons)|harmonis(?:e|ons)|fusionn(?:e|ons)|"
    r"recrut(?:e|ons)|embauch(?:e|ons)|factur(?:e|ons)|rembours(?:e|ons)"
    r"|sort(?:ons)?|coup(?:e|ons)|met(?:tons)?|etend(?:ons)?|annul(?:e|ons)|suspend(?:ons)?|retir(?:e|"
    r"ons)|renomm(?:e|ons)|generalis(?:e|ons)|mainten(?:ons)|maintient|livr(?:e|ons)|investi(?:t|ssons)|"
    r"refus(?:e|ons)|accept(?:e|ons)|impos(?:e|ons)|exig(?:e|eons)|valid(?:e|ons)|tranch(?:e|ons)|acte|"
    r"actons|confi(?:e|ons)|revien(?:t|drons)|revenons|autoris(?:e|ons)|publi(?:e|ons)|exclu(?:t|ons)|"
    r"donn(?:e|ons)|reduit|reduisons)"
)

LEXICON = Lexicon(
    code="fr",
    first=(
        "coute|sort|sortir|ferme|demarr|commenc|exige|necessit|requier|inclu|compren|augment|baisse|devien|"
        "plus de |plus aucun|sans |passe |passent|passer|limite|deux |garde|reserve|facture|plafonn|"
        "disparai|prend fin|fermons|ferme |gardons|garde |bascul|decid|decision|convenu|tranch|valide|"
        " acte|nous | on part| on pass| on pren| on rest| on repo| on repou| on reno| on remp| on resi|"
        " on ret| on gard| on gel| on bascul| on baisse| on arret| on aband| on annul| on accord| on adopt|"
        " on achet| on augm| on supprim| on suspend| on sort| on cons| on coup| on choisi| on ferm|"
        " on fact| on lance| on limit| on livre| on met| on migr| on maint| on ouvr| on offr| on ne |"
        " on n'| on va | on prolong| on recrut| on rembours| on etend| on exig| on impos| on invest|"
        " on intern| on extern| on avance| on continu| on decale| on vend| on sponsor| on standard|"
        " on harmon| on fusion| on embauch| on leur| on lui| on y | on en | on revien| on publi| on donne|"
        " on redui| on confie| on autoris| on refus| on opte| on signe|a partir|a compter| des |plus de|"
        "plus d'|ce sera|va pour|final|conclusion|bilan|approuv|feu vert|accord| reste|officiel|fini |"
        "termine|adopte|desormais|c'est parti| reporte|annule|supprime|arrete| signe|verdict|retenu|"
        "dorenavant|non-lieu|choix|vote|resultat|entendu"
    ),
    strong=(
        r"^\W*(?:consensus|changement de plan|revirement)[^:.!?\n]{0,50}:\s*\S",
        (
            r"(?:budget|contrat|devis|plan|projet|recrutement) (?:est |a ete )?(?:valide|approuve|signe|"
            r"accepte)\b"
        ),
        r"(?:on|nous) (?:dit|disons|a dit|avons dit) (?:non|oui) (?:a|au|aux)\b",
        (
            r"(?:nous avons|on a|on est|nous sommes|nous nous sommes|on s'est|j'ai|nous venons de|on vient de|"
            r"nous avions|c'est)(?: (?:donc|finalement|enfin|bien|tous|collectivement|egalement|officiellement|"
            r"deja|maintenant|aussi|ensemble|definitivement|ce matin|aujourd'hui|unanimement|"
            rf"a l'unanimite)){{0,3}} {_DONE}\b"
        ),
        r"(?:nous venons de|on vient de) (?:decider|valider|trancher|acter|choisir|convenir)\b",
        (
            r"(?:decision|decide|decisions|conclusion|verdict|acte|valide|approuve|tranche|arbitrage|resultat|"
            r"officiel|c'est officiel|final|choix final|adopte|confirme|convenu|feu vert|bilan|"
            r"relev[e] de decisions?)(?: (?:du|de la|de l'|des|de|en|apres|sur|par|pour|prise|"
            r"finale)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decision|conclusion|verdict|acte|valide|arbitrage|final|"
            r"officiel)\s+-\s+\S"
        ),
        (
            r"la decision est (?:prise|tombee|actee|de|finale)\b|(?:il a ete|a ete|ont ete) (?:decide|acte|"
            r"convenu|valide|approuve)e?s?\b|c'est (?:officiel|acte|decide|tranche|valide|plie|boucle|entendu|"
            r"non)\b"
        ),
        (
            r"(?:on|nous) (?:part(?:ons)?|reste|restons|va|allons|continue|continuons|avance|avancons|signe|"
            r"signons) (?:donc |finalement |bien |definitivement )?(?:sur|avec|chez)\b|ce sera (?:donc |"
            r"finalement )?(?!fait|pret|tout|bon|bien|mieux|plus|le cas|difficile|complique|long|mon|"
            r"possible)\S+|va pour\b|(?:on|nous) (?:choisit|choisissons|retient|retenons|opte|optons|tranche|"
            r"tranchons|acte|actons)\b"
        ),
        (
            r"(?:la |le |l'|notre |les )?(?:direction(?: generale)?|codir|comex|conseil|comite(?: [a-z]+){0,2}|"
            r"copil|board|cse|daf|dg|ceo|cfo|cto|finance|finances|juridique|achats|management|"
            r"equipe(?: [a-z]+)?|associes|dsi|rh) (?:a|ont|vient d[e']|"
            r"viennent d[e']) (?:[^\s.!?;]+ ){0,3}?(?:valider?|approuver?|decider?|tranche[r]?|dit (?:oui|non)|"
            r"donner? (?:son|leur) (?:accord|feu vert|aval)|voter?|acter?|signer?|refuser?|choisir?|adopter?)\b"
        ),
        (
            r"(?:valide|approuve|signe|acte)e?s? (?:par|en) (?:la |le |l'|les )?(?:direction|codir|comex|"
            r"finance|finances|daf|dg|juridique|conseil|comite|board|copil|reunion)\b"
        ),
    ),
    firm=(
        (
            r"(?:on|nous) (?:fait|faisons) (?:une )?exception\b|nous nous retirons\b|on se retire\b|(?:est|sera|"
            r"seront|sont) (?:coupe|arrete|supprime|limite|ferme|desactive|reserve)e?s? (?:le|a partir|a|au|des|"
            r"en) "
        ),
        rf"(?:on|nous) (?:ne |n')?(?:y |en |leur |lui |les |le |la |l')?{_VERB}\b",
    ),
    medium=(
        (
            r"(?:coute|coutent|coutera|sort|sortira|sortiront|sortent|passe|passent|passera|passeront|ferme|"
            r"ferment|fermera|fermeront|demarre|demarrent|commence|commencent|exige|exigent|demande|demandent|"
            r"necessite|necessitent|requiert|requierent|inclut|incluent|comprend|augmente|augmentent|baisse|"
            r"baissent|devient|beneficie|beneficient|reprend|prend|sera|seront|est|"
            r"sont)(?: [^\s.!?;]+){0,4}? (?:sans|a partir|de \d+ a|a \d+|au \w+ 20|uniquement|deux|desormais|"
            r"reserve\w*|plafonne\w*|limite\w*|inclus\w*|facture\w*|des le|le 1er|en teletravail|en interne|"
            r"a distance)\b"
        ),
        r"^\W*plus (?:de|d'|aucune?) ?[^.!?\n]{3,60} (?:sans|au-dela|a partir|sauf|le|hors|en dessous|au-dessus)\b",
        (
            r"(?:on|nous) (?:ne |n')?(?:va|allons|vais) (?:pas |plus |donc |finalement |desormais )?(?:arreter|"
            r"supprimer|garder|abandonner|passer|migrer|basculer|lancer|fermer|ouvrir|prolonger|reporter|"
            r"augmenter|baisser|remplacer|accorder|offrir|renoncer|renouveler|racheter|acheter|sponsoriser|"
            r"limiter|facturer|rembourser|annuler|retirer|generaliser|maintenir|recruter|adopter|etendre|exiger|"
            r"imposer|internaliser|couper|construire|developper|investir|geler|renommer|utiliser|heberger)"
        ),
        (
            r"(?:a partir (?:du|de|d')|a compter (?:du|de|d')|des(?: le)?|a dater (?:du|de)|effectif (?:au|le|"
            rf"des)|avec effet (?:au|immediat)) ?(?:le |la )?(?:{_WHEN}|ce |cette )"
        ),
        (
            r"plus (?:de|d'|aucun\w*) ?\S+(?: \S+){0,3} (?:a partir|des|apres|le|sur|pour|en)\b|fini(?:s|"
            r"es)? (?:les?|la|l')\b|(?:desormais|dorenavant|jusqu'a nouvel ordre|sans exception|"
            r"definitivement)\b"
        ),
        (
            r"(?:est|sont|sera|seront) (?:donc |desormais |officiellement |definitivement |"
            r"maintenant )?(?:annule|reporte|supprime|arrete|abandonne|prolonge|leve|valide|approuve|gele|"
            r"obligatoire|ferme|renomme|remplace|maintenu|repousse|enterre|adopte|offert|gratuit|payant|facture|"
            r"rembourse|limite|decale|generalise|retire)(?:e|s|es|te)?\b"
        ),
        (
            r"(?:reste|restent) (?:a|gratuit\w*|inchange\w*|ouvert\w*|ferme\w*|en place|tel\w*|au|sur)\b|"
            r"(?:disparait|disparaissent|prend fin|prennent fin|s'arrete|passe a|passent a|beneficie de|obtient|"
            r"passe en|devient|deviennent)\b"
        ),
        (
            r"je tranche\b|fin (?:du debat|de la discussion)|le debat est clos|dossier clos|sujet clos|"
            r"point final"
        ),
    ),
    support=(
        (
            r"(?:a partir (?:du|de)|des|le|au|en|avant|jusqu'(?:au|a|en)|fin|debut|pour|a compter du|"
            rf"d'ici) ?(?:le |la )?{_WHEN}"
        ),
        (
            r"\b(?:donc|du coup|au lieu|plutot que|desormais|definitivement|uniquement|seulement|cette annee|"
            r"ce trimestre|l'annee prochaine|immediatement|pour tous|partout|par defaut|sans exception|equipe|"
            r"info|pour info|fyi|ok|bon|merci|apres|suite a|car|parce que|vu|ne \w+ (?:pas|plus)|n'\w+ (?:pas|"
            r"plus)|aucun\w*|bonne nouvelle|annonce|point)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|€|eur|euros|jours|semaines|mois|ans|k€|k\b)",
        r"clients?|retours?|contrat|churn|resiliation",
    ),
    business=(
        (
            r"prix|tarif\w*|forfait\w*|offre\w*|fournisseur\w*|prestataire\w*|contrat\w*|release\w*|"
            r"lancement\w*|fonctionnalite\w*|produit\w*|roadmap|budget\w*|poste\w*|embauche\w*|recrutement\w*|"
            r"bureau\w*|site\w*|politique\w*|remboursement\w*|remise\w*|support|sla\b|api\w*|sso|integration\w*|"
            r"connecteur\w*|plateforme\w*|migration\w*|licence\w*|marche\w*|marque\w*|equipe\w*|sprint\w*|"
            r"deploiement\w*|mises? en prod\w*|mep\b|astreinte\w*|facturation|facture\w*|paiement\w*|essai\w*|"
            r"enterprise|securite|conformite|hebergement|region\w*|base\w* de donnees|appel\w* d'offres|"
            r"partenaire\w*|agence\w*|campagne\w*|salon\w*|conference\w*|checkout|onboarding|appli\w*|export\w*|"
            r"import\w*|sdk\w*|doc\w*|portail|version\w*|option\w*|variante\w*|cout\w*|chiffre d'affaires|"
            r"client\w*|utilisateur\w*|compte\w*|perimetre|teletravail|laptop\w*|mfa|plugin\w*|module\w*|mobile|"
            r"android|ios|webinaire\w*|salaire\w*|prime\w*|crm|erp|cloud|on.?prem\w*|audit\w*|refonte|logo|"
            r"nom\b|domaine|ventes|marketing|csm|rh\b|reunion\w*|process\w*|validation|frais|livraison\w*|"
            r"entrepot\w*|garantie\w*|retour\w*|rapport\w*|donnees|rgpd|pilote\w*|programme\w*|serveur\w*|"
            r"service\w*|environnement\w*|postgres|kafka|stripe|hubspot|ovh|gratuit\w*|plan\b|abonnement\w*|csv|"
            r"stock\w*|newsletter|chatbot|ia\b|magasin\w*|tablette\w*|outil\w*"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|et|mais|hey|bonjour|salut|petite question|question|pardon|dites|"
            r"au fait)\W+){0,3}(?:qui|que|qu'est-ce|quand|ou en|quel\w*|pourquoi|comment|combien|est-ce|a-t-on|"
            r"avons-nous|peut-on|pouvez-vous|quelqu'un|sait-on|faut-il|doit-on|on a decide (?:quoi|qui)|"
            r"c'est decide \?)\b"
        ),
        (
            r"\b(?:sais pas|sait pas|savoir si|me demande|pas clair|aucune idee|on ignore)\b|\b(?:non|ok|"
            r"d'accord|c'est bien ca|n'est-ce pas|hein|vrai|oui)\s*\?|(?:il faut|faut|on doit|doit|devons|"
            r"reste a|besoin de|besoin d')\s?(?:\w+ )?(?:decider|trancher|choisir|valider|une decision|"
            r"un arbitrage|un accord)|a decider|pouvez-vous (?:\w+ )*(?:valider|confirmer|decider)|"
            r"merci de (?:voter|valider|choisir|trancher)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:si (?:on|nous|le|la|les|l'|jamais|ils?|elles?|c'|ca|vous|tout)|supposons|a supposer|"
            r"imaginons|au cas ou|dans le cas ou|a condition|sous reserve|des que|une fois que|lorsqu'|"
            r"le jour ou|on aurait|nous aurions|serait|seraient|aurait|auraient|pourrait|faudrait|devrait|"
            r"a moins|sauf si|en theorie|ca depend|avant de|avant qu')"
        ),
    ),
    proposal=(
        (
            r"\b(?:peut-etre|eventuellement|pourrait|pourrions|devrait|devrions|propos(?:e|er|ons|ition|ais|"
            r"erais)|je suggere|suggestion\w*|suggere\w*|recommand\w*|a mon avis|selon moi|je pense|je trouve|"
            r"je crois|je dirais|je prefere\w*|j'aimerais|on aimerait|je penche|plutot pour|et si\b|"
            r"pourquoi pas|idee|qu'en pensez|vous en pensez|votre avis|qu'en dites|reflechi\w*|on envisage|"
            r"envisage\w*|brouillon|a discuter|en discuter|en parler|debattre|sans doute|probablement|j'espere|"
            r"faudrait|souhaite\w*|voudrais|veut\b|veux\b|serait bien)\b"
        ),
    ),
    undecided=(
        r"\b(?:en ce moment|actuellement|pour l'instant|a l'instant)\b",
        (
            r"\b(?:pas encore|toujours pas|(?:n'a|n'avons|n'ont|n'est|ne sont|n'y a) (?:toujours |"
            r"encore )?(?:pas|rien|aucun\w*)|pas (?:de |encore )?(?:decide|tranche|valide|decision|consensus|"
            r"accord)|rien (?:n'est|de|n'a)|en attente|on attend|j'attends|attendons|en cours|reste a|"
            r"aucune decision|sans decision|prise de decision|arbre de decision|document de decision)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:selon|d'apres|parait|apparemment|entendu (?:dire|que)|lu (?:dans|que|sur)|la presse|"
            r"communique|journal|article|podcast|les echos|le monde (?:a|rapporte|ecrit|titre)|"
            r"concurrent\w*|(?:le|la|leur|un|"
            r"notre) (?:client|cliente|fournisseur|prospect|mairie|gouvernement|prefecture|ville|tribunal|"
            r"proprietaire|ecole|commune)\b[^.!?\n]{0,30}\b(?:a|ont|va) |leur (?:dsi|direction|patron|conseil|"
            r"comite|dg|equipe)|ils ont|elles ont|ils vont|elle a decide|il a decide|google|microsoft|apple|"
            r"amazon|renault|total(?:energies)?|carrefour|m'a dit|nous a dit qu'|a dit qu'(?:on|ils?|elles?)|"
            r"raconte|affirme|annonce qu'(?:ils|elle))\b"
        ),
    ),
    past=(
        (
            r"\b(?:a l'epoque|autrefois|jadis|l'an(?:nee)? (?:dernier|derniere|passee?)|le mois dernier|"
            r"l'ete dernier|il y a (?:\w+ )?(?:an|ans|annee|annees|mois)|a l'origine|historiquement|"
            r"initialement|pour rappel|pour memoire|contexte|(?:en )?(?:19\d\d|20[01]\d|"
            r"202[0-4])(?! ?(?:euros?|eur|€|clients?|utilisateurs))|mon ancien\w*|"
            r"ancienne direction|l'ancien\w*|le precedent|(?:avait|avions|avaient) (?:\w+ )?(?:decide|convenu|"
            r"choisi|opte|valide)|quand je suis arrive)\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:\d{1,2} ?h(?:\d\d)?|a \d{1,2}:\d\d|pause|salle \w+|lien (?:teams|zoom|meet)|agenda|"
            r"calendrier|rendez-vous|rdv|a (?:tout|plus|demain|toute)|point suivant|on se (?:voit|retrouve|cale|"
            r"rappelle|tient)|on reste la|on s'arrete la|pour aujourd'hui|on passe (?:au|a la) (?:point|sujet|"
            r"suite|question)|on y va|on va voir|on verra|on fait le point|on regarde)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:sondage|votez|vote\s*:|qu'en pensez|vous en pensez quoi|qu'en dites|votre avis|vos avis|"
            r"des objections|on en discute|rien n'est (?:decide|acte))\b|[.!]\s+(?:ok|d'accord|ca vous va|ca va|"
            r"des objections|objections|vous en pensez|qu'en|avis|oui|non|vous validez)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:(?:se |me |nous )?marier|fiancailles|voisins?|bebe|enceinte|demenag\w+|fumer|dejeuner|"
            r"diner\b|petit-dej\w*|pizza|kebab|burger|raclette|croissants?|cafe|biere\w*|apero|gateau|regime|"
            r"vegan|vegetarien\w*|salle de sport|gym\b|yoga|marathon|baskets|chaussures|m(?:a|on|es) (?:femme|"
            r"mari|copine|copain|fille|fils|enfants|chien|chat|soeur|frere|mere|pere|parents|maison|appart\w*|"
            r"voiture|velo|cheveux|jardin)|notre (?:mariage|fille|fils|chien|chat|maison|cuisine)|chien|chat\b|"
            r"chiot|chaton|vacances|conge parental|mariage|concert|cine\w*|netflix|coiffeur|tatouage|week-end|"
            r"weekend|resto\w*|manger|cuisiner|anniversaire|cantine)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|mdr+|ptdr|blague|je rigole|je plaisante|machine a cafe|licorne\w*|"
            r"poisson d'avril)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:ok,? |bon,? |parfait,? |allez,? )?(?:on fait (?:comme )?(?:ca|cela)|faisons (?:comme )?ca|"
            r"c'est (?:decide|acte|valide|bon pour moi)|on part la-dessus|on y va comme ca|adjuge|vendu|"
            r"d'accord,? on fait ca)(?=\s*[.!,-]|$)"
        ),
    ),
)
