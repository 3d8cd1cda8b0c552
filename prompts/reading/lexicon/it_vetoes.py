"""What takes an Italian announcement back; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|e|ma|ciao|scusate|scusa|una domanda|domanda|ragazzi|a proposito|alla fine)\W+){0,4}(?:chi|"
            r"che cosa|cosa|quando|dove|qual\w*|perche|come|quanto|si sa|qualcuno|avete|abbiamo (?:gia )?deciso se|"
            r"dobbiamo|dovremmo|possiamo|potete)\b(?=[^.!]*\?|[^.!]*$)"
        ),
        (
            r"\b(?:non so se|sapere se|mi chiedo|non e chiaro|nessuna idea|qualcuno sa)\b|\b(?:no|vero|ok|giusto|"
            r"d'accordo|si|va bene)\s*\?|(?:bisogna|dobbiamo|devono|va|serve|servirebbe) (?:\w+ )?(?:decidere|"
            r"scegliere|approvare|una decisione|approvazione)|da decidere|(?:per favore|potete|possiamo) (?:\w+ "
            r")*(?:votare|votate|decidere|approvare|scegliere|confermare)|decidete voi"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:finche|(?<!come )se (?!l'aggiudic|lo aggiudic|la aggiudic)\w+|supponiamo|immaginiamo|immagina|"
            r"ipotizziamo|nel caso|qualora|a patto|a condizione|a meno che|appena (?!deciso|chiuso|firmato|approvato|"
            r"sentit|uscit|saput|concordat|parlat|finit)|una volta che|quando (?:avremo|decideremo|approver\w+)|"
            r"sarebbe|sarebbero|avremmo|avrebbe|potremmo|dovremmo|dovrebbe\w*|avessimo|prima di|dipende|in teoria|"
            r"solo se)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:per me |sarei|sono favorevole|bisognerebbe|io \w+rei|voi come|forse|magari|potremmo|potrebbe|"
            r"dovremmo|dovrebbe|propon\w*|(?:mia|una) proposta|proposta\s*:|proporrei|sugger\w*|(?:vi|ti|io) "
            r"consiglio|consigli(?:erei|amo|abile)\w*|raccomand\w*|secondo me|a mio (?:avviso|parere)|credo|penso|mi "
            r"sembra|direi|preferirei|preferisco(?! (?:essere|dir\w+|parlare)\b)|mi piacerebbe|vorrei|voterei|voto "
            r"per|e se\b|che ne dite|che ne pensate|perche non|idea|cosa ne pensate|valutare|valutando|considerare|"
            r"bozza|discutere|discuterne|parlarne|probabilmente|spero|speriamo|vogliamo|voglio|conviene|(?:e|sarebbe|"
            r"era|forse|molto) meglio|meglio (?:se|che|non|aspettare|cosi))\b"
        ),
    ),
    undecided=(
        (
            r"(?:passaggio|migrazione|cambio|deploy|rollout|implementazione|processo|cantiere|installazione|"
            r"formazione)\b[^.!?\n]{0,40}(?<![^\W_])(?:e|sono|siamo|sta) (?:\w+ )?(?:al|all'|a|a un) ?\d+ ?%|"
            r"(?:ticket|issue|bug|pr|task|build|segnalazion\w+) (?:\w+ )?(?:e|sono|e stat[oa]|viene) (?:stat[oa] "
            r")?(?:chius|cancellat|risolt|annullat)|nell'esempio\b|nel (?:manuale|corso)\b|nell'ambiente di (?:test|"
            r"prova)|in ambiente di test|ogni (?:notte|ora|minuto|volta)\b|le mie ferie"
        ),
        (
            r"\b(?:al momento|in questo momento|attualmente|stiamo \w+ndo|e quasi|manca(?:no)? (?:solo|ancora)|"
            r"rest(?:a|ano) (?:due|tre|\d+) |per (?:festivita|ferie|un guasto|lavori|manutenzione)|ci serv(?:e|ono))\b"
        ),
        (
            r"\b(?:non ancora|ancora (?:nessuna|niente|da|in|non)|non abbiamo (?:ancora )?(?:deciso|concordato|"
            r"approvato)|non (?:e|c'e|si e|ha|hanno) (?:\w+ )?(?:deciso|decisione|accordo|approvato|consenso|"
            r"definito)|nessuna decisione|senza (?:decisione|accordo)|niente di deciso|in attesa|aspettiamo|sto "
            r"aspettando|in corso|in sospeso|processo decisionale|albero decisionale)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:secondo (?:il|la|i|repubblica|quanto)|pare che|sembra che|dicono che|ho sentito|ho letto|letto su|"
            r"(?:la|dalla|sulla) stampa|notizi\w+|comunicato|articolo|podcast|concorren\w+|(?:il|la|un|una|il nostro) "
            r"(?:cliente|fornitore|prospect|comune|governo|tribunale|banca|scuola|regione|"
            r"proprietario)\b[^.!?\n]{0,30}\b(?:ha|hanno|vuole|va)|(?:sua|suo|loro) (?:vecchi[oa]|ex|precedente) \w+|"
            r"il loro|la loro|loro hanno|google|microsoft|apple|amazon|eni|fiat|stellantis|mi ha detto che|ci hanno "
            r"detto|ha detto che|ha annunciato)\b"
        ),
    ),
    past=(
        (
            r"\b(?:all'epoca|a suo tempo|una volta|l'anno scorso|il mese scorso|l'estate scorsa|(?:\w+ )?(?:anni|anno|"
            r"mesi) fa|originariamente|storicamente|come sapete|contesto|(?:nel )?(?:19\d\d|20[01]\d|202[0-4])|la mia "
            r"(?:vecchia|ex|precedente)|il mio (?:vecchio|ex|precedente)|il precedente|la precedente|(?:aveva|avevamo|"
            r"avevano) (?:\w+ )?(?:deciso|concordato|scelto|optato|approvato)|quando sono (?:arrivato|arrivata|"
            r"entrato))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:benvenut\w+ (?:a|in|nel|nella|tra|al)|(?:chiude|blocca) (?:il|la) (?:ponte|strada|via|traffico)|e "
            r"malat[oa]|ammalat\w|sono (?:fuori|via|in ferie)|sei nel|e finito|dal notaio|sono saliti|dalle \d+|alle "
            r"\d{1,2}(?::\d\d)?|ore \d{1,2}|\d{1,2}:\d\d|(?<!in )pausa|sala \w+|link (?:teams|zoom|meet)|agenda|"
            r"calendario|appuntamento|a (?:dopo|domani|presto)|prossimo punto|ci vediamo|ci sentiamo|ci troviamo|per "
            r"oggi|fermiamoci qui|vediamo|vedremo|andiamo a (?:vedere|pranzo|prendere)|passiamo al (?:prossimo|"
            r"punto))\b"
        ),
    ),
    poll=(
        (
            r"\b(?:sondaggio|votazione\s*:|votate|che ne dite|che ne pensate|cosa ne pensate|obiezioni|pareri)\b|"
            r"[.!]\s+(?:ok|d'accordo|siete d'accordo|va bene|obiezioni|che ne|cosa ne|giusto|no|si)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:divano|zuccher\w+|scuola (?:della|del|di|dei) (?:bimb|figl|mi[ao]|picco)\w*|(?:scelto|comprato|"
            r"ordinato|preso) (?:la cucina|il passeggino|casa)|sposar\w*|vicin[io] di casa|bambin\w+|incinta|"
            r"trasloc\w+|fumare|pranz\w+|cen[ae]\b|cenare|colazione|pizza|carbonara|pasta\b|lasagn\w+|gelato|panin\w+|"
            r"caffe|birr\w+|aperitiv\w+|spritz|torta|dieta|vegan\w+|vegetarian\w+|(?:in|alla|iscritt\w+ in) palestra|"
            r"gym|yoga|maratona|scarpe|mi[ao] (?:moglie|marito|figlia|figlio|ragazza|ragazzo|sorella|fratello|madre|"
            r"padre|mamma|papa|casa|macchina|cane|gatto|bici)|nostr[oa] (?:matrimonio|figlia|figlio|cane|gatto|casa|"
            r"cucina)|cane|gatto|cucciolo|vacanz\w+|ferie|matrimonio|concerto|cinema|netflix|parrucchier\w+|tatuaggio|"
            r"fine settimana|weekend|mangiare|cucinare|compleanno|stasera|mare\b)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:(?:ah){2,}\w*|(?:ha){2,}\w*|eheh\w*|lol|scherzo|scherzavo|macchinetta del caffe|unicorn\w+|lunedi "
            r"(?:e|viene) (?:\w+ )?abolito|paga da bere)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
)
