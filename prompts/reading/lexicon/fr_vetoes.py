"""What takes a French announcement back; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|et|mais|hey|bonjour|salut|petite question|question|pardon|dites|au fait)\W+){0,3}(?:qui|"
            r"que|qu'est-ce|quand|ou en|quel\w*|pourquoi|comment|combien|est-ce|a-t-on|avons-nous|peut-on|pouvez-vous|"
            r"quelqu'un|sait-on|faut-il|doit-on|on a decide (?:quoi|qui)|c'est decide \?)\b"
        ),
        (
            r"\b(?:sais pas|sait pas|savoir si|me demande|pas clair|aucune idee|on ignore)\b|\b(?:non|ok|d'accord|"
            r"c'est bien ca|n'est-ce pas|hein|vrai|oui)\s*\?|(?:il faut|faut|on doit|doit|devons|reste a|besoin de|"
            r"besoin d')\s?(?:\w+ )?(?:decider|trancher|choisir|valider|une decision|un arbitrage|un accord)|a "
            r"decider|pouvez-vous (?:\w+ )*(?:valider|confirmer|decider)|merci de (?:voter|valider|choisir|trancher)"
        ),
    ),
    hypothetical=(
        r"\btant que\b|^\W*(?:(?:mais|ok|et|bon|sinon|donc)\W+)?si \w",
        (
            r"\b(?:si (?:on|nous|le|la|les|l'|jamais|ils?|elles?|c'|ca|vous|tout)|supposons|a supposer|imaginons|au "
            r"cas ou|dans le cas ou|a (?:la )?condition|sous reserve|des que|une fois que|lorsqu'|le jour ou|on "
            r"aurait|nous aurions|serait|seraient|aurait|auraient|pourrait|faudrait|devrait|a moins|sauf si|en "
            r"theorie|ca depend|avant de|avant qu')"
        ),
    ),
    proposal=(
        (
            r"\b(?:peut-etre|eventuellement|a mon sens|serais? d'avis|perso je|je \w+rais|on pourrait|pourrait|"
            r"pourrions|devrait|devrions|propos(?:e|er|ons|ition|ais|erais)|je suggere|suggestion\w*|suggere\w*|"
            r"recommand\w*|a mon avis|selon moi|je pense|je trouve|je crois|je dirais|je prefere\w*(?! (?:etre "
            r"(?:clair|franc|direct)|le dire|vous le dire))|j'aimerais|on aimerait|je penche|plutot pour|et si\b|"
            r"pourquoi pas|idee|qu'en pensez|vous en pensez|votre avis|qu'en dites|reflechi\w*|on envisage|"
            r"envisage\w*|brouillon|a discuter|en discuter|en parler|debattre|sans doute|probablement|j'espere|"
            r"faudrait|souhaite\w*|voudrais|veut\b|veux\b|serait bien)\b"
        ),
    ),
    undecided=(
        (
            r"(?:deploiement|build|migration|tests?|revue|mise a jour)s? (?:est|sont) (?:fini|termine|ok|passe)(?:e|s|"
            r"es)?\b|(?:livraison|colis|train) [^.!?\n]{0,20}(?:reporte|retarde|decale)"
        ),
        (
            r"(?:bascule|migration|passage|changement|deploiement|mise en place|travaux|installation|"
            r"formation)\b[^.!?\n]{0,45}(?<![^\W_])(?:est|sont|en est|sommes) (?:\S+ )?(?:a|aux?) \d+ ?%|(?:ticket|"
            r"issue|bug|pr|tache|build|incident) (?:est |a ete )(?:clos|ferme|annule|resolu)|dans (?:l'exemple|le "
            r"manuel|la formation)\b|en environnement de test|chaque (?:nuit|heure|minute|fois)\b|toutes les nuits|"
            r"mes (?:conges|vacances)\b"
        ),
        r"\b(?:en ce moment|actuellement|pour l'instant|a l'instant)\b",
        (
            r"\b(?:pas encore|toujours pas|(?:n'a|n'avons|n'ont|n'est|ne sont|n'y a) (?:toujours |encore )?(?:pas|"
            r"rien|aucun\w*)|pas (?:de |encore )?(?:decide|tranche|valide|decision|consensus|accord)|rien (?:n'est|de|"
            r"n'a)|en attente|on attend|j'attends|attendons|en cours|reste a|aucune decision|sans decision|prise de "
            r"decision|arbre de decision|document de decision)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:selon|d'apres|(?:le|la|ce|cette|notre|leur) (?:client|cliente|fournisseur) (?:maintient|insiste|"
            r"veut|demande|exige|refuse|accepte|decide|change|annule|prefere|retire|augmente|baisse|resilie|reste|"
            r"quitte)|son ancienne? \w+|parait|apparemment|entendu (?:dire|que)|lu (?:dans|que|sur)|la presse|"
            r"communique|journal|article|podcast|les echos|le monde (?:a|rapporte|ecrit|titre)|concurrent\w*|(?:le|la|"
            r"leur|un|notre) (?:client|cliente|fournisseur|prospect|mairie|gouvernement|prefecture|ville|tribunal|"
            r"proprietaire|ecole|commune)\b[^.!?\n]{0,30}\b(?:a|ont|va) |leur (?:dsi|direction|patron|conseil|comite|"
            r"dg|equipe)|ils ont|elles ont|ils vont|elle a decide|il a decide|google|microsoft|apple|amazon|renault|"
            r"total(?:energies)?|carrefour|m'a dit|nous a dit qu'|a dit qu'(?:on|ils?|elles?)|raconte|affirme|annonce "
            r"qu'(?:ils|elle))\b"
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
            r"\b(?:(?<!plus de )(?<!moins de )\d{1,2} ?h(?:\d\d)?|a \d{1,2}:\d\d|(?<!en )pause|salle \w+|lien "
            r"(?:teams|zoom|meet)|agenda|calendrier|(?:ferme|coupe|bloque) (?:le|la) (?:pont|rue|route|circulation)|"
            r"est malade|(?:mon|un|notre|j'ai) rendez-vous|rendez-vous (?:a|le|demain|chez)\b|rdv|(?:point|reunion|"
            r"reu|daily|call|visio|weekly)\b[^.!?\n]{0,25}(?<![^\W_])(?:annule|reporte|decale)e?|a (?:tout|plus|"
            r"demain|toute)|point suivant|on se (?:voit|retrouve|cale|rappelle|tient)|on reste la|on s'arrete la|pour "
            r"aujourd'hui|on passe (?:au|a la) (?:point|sujet|suite|question)|on y va|on va voir|on verra|on fait le "
            r"point|on regarde|bienvenue|tu es|je suis (?:absente?|en conge))\b"
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
            r"\b(?:canape|sucre|poussette|college en septembre|(?:choisi|trouve|achete) (?:la |une |l')?(?:cuisine|"
            r"ecole|creche|maison|appart)|alcool|barbecue|(?:se |me |nous )?marier|fiancailles|voisins?|bebe|enceinte|"
            r"(?:je|j'ai|mon|ma|mes) (?:\w+ )?demenag\w+|fumer|dejeuner|diner\b|petit-dej\w*|pizza|kebab|burger|"
            r"raclette|croissants?|cafe|biere\w*|apero|gateau|regime|vegan|vegetarien\w*|salle de sport|gym\b|yoga|"
            r"marathon|baskets|chaussures|m(?:a|on|es) (?:femme|mari|copine|copain|fille|fils|enfants|chien|chat|"
            r"soeur|frere|mere|pere|parents|maison|appart\w*|voiture|velo|cheveux|jardin)|notre (?:mariage|fille|fils|"
            r"chien|chat|maison|cuisine)|chien|chat\b|chiot|chaton|vacances|conge parental|mariage|concert|cine\w*|"
            r"netflix|coiffeur|tatouage|week-end|weekend|resto\w*|manger|cuisiner|anniversaire|(?:a|de) la cantine "
            r"(?:ce midi|aujourd'hui|demain))\b"
        ),
    ),
    joke=(
        (
            r"\b(?:haha\w*|hihi|lol|mdr+|ptdr|blague|je rigole|je plaisante|machine a cafe|licorne\w*|poisson d'avril|"
            r"lundi est (?:\w+ )?aboli)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
)
