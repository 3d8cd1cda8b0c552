"""The parts French announcements are put together from; written without accents, because the reading folds them."""

DONE = (
    r"(?:decide|convenu|acte|tranche|valide|approuve|choisi|opte|arrete que|retenu|vote|confirme|signe|tombes? "
    r"d'accord|mis(?:es)? d'accord|arrete notre choix|entendus?|fige)"
)
WHEN = (
    r"(?:aujourd'hui|demain|maintenant|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:la semaine|le mois|"
    r"le trimestre|l'annee|le sprint|la release|la version) prochaine?|(?:debut |mi-|fin |courant )?(?:janvier|fevrier|"
    r"mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|q[1-4]|t[1-4]\b|20\d\d|l'annee|du mois|de "
    r"l'annee)|1er\b|\d{1,2} \w+|la rentree)"
)
VERB = (
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
BODY = (
    r"(?:(?:le |la |les |l'|notre )?(?:conseil (?:d'administration|de surveillance|municipal|scientifique|syndical)|"
    r"conseil|comite(?: (?:de |d')?[a-z]+){0,2}|siege|commission(?: (?:de |des |d')?[a-z]+)?|actionnaires|associes|"
    r"fondateurs|assemblee (?:generale)?|jury|rectorat|direction(?: [a-z]+)?|cse|codir|comex|copil|bureau|board|daf|dg|"
    r"drh|ceo|cfo|cto|juridique|achats|finances?|management|syndicats?|equipe dirigeante|groupe|maison mere|"
    r"partenaires sociaux))"
)
ROLE = (
    r"(?:responsable|directeur|directrice|chef|cheffe|dg|daf|drh|dsi|c[tefopims]o|head|lead|lead \w+|team lead|manager|"
    r"manageuse|associe|associee|president|presidente|coordinateur|coordinatrice|referent|referente|pilote|adjoint|"
    r"adjointe)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obligatoires?|interdit\w*|interdisons|exig\w+|il faut|faudra|doit|doivent|devra|devront|uniquement|seulement|"
    r"exclusivement|plus (?:de|d'|aucun\w*|personne|rien)|(?:ne|n') ?\S+ plus|gratuit\w*|payant\w*|autorise\w*|"
    r"applique\w*|deux signatures|sans exception|requis\w*|limite\w*|reserve\w*|facturons|on facture|factures?|"
    r"passer(?:a|ont)|passent?|coutera|vaut|valent)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:projet|plan|offre|demande|proposition|budget|prime|remise|candidature|idee|produit|appli|application|"
    r"campagne|contrat|partenariat|version|option|module|fonctionnalite|formule|abonnement|poste|embauche|augmentation|"
    r"derogation|devis|rachat|salon|fusion|integration|recrutement|requete|programme|chantier|site|investissement)s?)"
)

BUSINESS = (
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
)
