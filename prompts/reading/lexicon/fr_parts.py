"""The parts French announcements are put together from; written without accents, because the reading folds them."""

DONE = (
    r"(?:decide|convenu|acte|tranche|valide|approuve|choisi|opte|arrete que|retenu|vote|confirme|signe|"
    r"tombes? d'accord|mis(?:es)? d'accord|arrete notre choix|entendus?|fige)"
)
WHEN = (
    r"(?:aujourd'hui|demain|maintenant|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:la semaine|"
    r"le mois|le trimestre|l'annee|le sprint|la release|la version) prochaine?|(?:debut |mi-|fin |courant "
    r")?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|q[1-4]|"
    r"t[1-4]\b|20\d\d|l'annee|du mois|de l'annee)|1er\b|\d{1,2} \w+|la rentree|la semaine \d+|(?:fin|debut) "
    r"d'annee|(?:noel|paques|l'ete|l'automne|l'hiver|le printemps)\b)"
)
# A body that may decide
BODY = (
    r"(?:(?:le |la |les |l'|notre )?(?:conseil (?:d'administration|de surveillance|municipal|scientifique|"
    r"syndical)|conseil|comite(?: (?:de |d')?[a-z]+){0,2}|siege|commission(?: (?:de |des |d')?[a-z]+)?|"
    r"actionnaires|associes|fondateurs|assemblee (?:generale)?|jury|rectorat|direction(?: [a-z]+)?|cse|codir|"
    r"comex|copil|bureau|board|daf|dg|drh|ceo|cfo|cto|juridique|achats|finances?|management|syndicats?|equipe "
    r"dirigeante|groupe|maison mere|partenaires sociaux))"
)
ROLE = (
    r"(?:responsable|directeur|directrice|chef|cheffe|dg|daf|drh|dsi|c[tefopims]o|head|lead|lead \w+|team "
    r"lead|manager|manageuse|associe|associee|president|presidente|coordinateur|coordinatrice|referent|"
    r"referente|pilote|adjoint|adjointe)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obligatoires?|interdit\w*|interdisons|exig\w+|il faut|faudra|doit|doivent|devra|devront|uniquement|"
    r"seulement|exclusivement|plus (?:de|d'|aucun\w*|personne|rien)|(?:ne|n') ?\S+ plus|gratuit\w*|payant\w*|"
    r"autorise\w*|applique\w*|deux signatures|sans exception|requis\w*|limite\w*|reserve\w*|facturons|on "
    r"facture|factures?|passer(?:a|ont)|passent?|coutera|vaut|valent)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:projet|plan|offre|demande|proposition|budget|prime|remise|candidature|idee|produit|appli|"
    r"application|campagne|contrat|partenariat|version|option|module|fonctionnalite|formule|abonnement|poste|"
    r"embauche|augmentation|derogation|devis|rachat|salon|fusion|integration|recrutement|requete|programme|"
    r"chantier|site|investissement)s?)"
)

BUSINESS = (
    (
        r"(?:ligne|hall|atelier|equipes?|horaires?|production|montage|machines?|presse a|peinture|pieces?|lots?|"
        r"volumes|sous-traitance|statuts|cotisations?|adherents?|membres|guichets?|taxe\w*|licences?|permis|"
        r"mairie|reglement\w*|gymnase|ecoles?|universite|lycee|eleves|etudiants|inscriptions?|matieres?|"
        r"informatique|cantine|creche|clinique|hopital|patients?|visites?|bibliotheque|amendes?|musee|billets?|"
        r"entrees?|parking|stationnement|assortiment|rayons?|caisses?|clientele|marque distributeur|revendeurs?|"
        r"flotte|uniformes?|prime|convention collective|cse|bourses?|fondation|dons?|congres|stabilite|"
        r"prototypes?|blog|java|node|python|windows|excel|travaux|renovation|tour de table|investisseurs?|"
        r"comptabilite|notes? de frais|deplacements?|direction|presidence|referente?|garanties?|flutter|react|"
        r"unites|minimum|subventions?|carton|formats?|enregistrements?|appels?|monolithe|monorepo|redis|"
        r"kubernetes|cache|elasticsearch|casque|embauches?|succursales?|siege|cours|serie|catalogue|fourniture|"
        r"transports?|maintenance|centres? d'appels|entrepot|grille tarifaire|gamme|ouverture|numerique|tunnel de "
        r"paiement|beta|telephonie|usagers|budget rectificatif|exercice|dimanche|metropole|congres|candidature|"
        r"offre s)\b"
    ),
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
