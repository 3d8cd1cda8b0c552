"""What a Portuguese announcement does to a thing: stems of verbs by their kind, conjugated into each of the frames they are announced in."""

from prompts.reading.lexicon.pt_parts import BODY, WHEN

# What we end, refuse or put off; what we change; what we begin, keep, grant: regular stems
_ENDING_AR = (
    r"cancel|elimin|tir|deix|encerr|adi|retir|descontinu|recus|cort|descart|abandon|par|mat|termin|acab|"
    r"esquec|dispens|neg|desativ|deslig|bloque|anul|revog|desmont|congel|arquiv|engavet|enterr|fech|vet|barr|"
    r"rejeit|paus|zer|apag|envi"
)
_CHANGING_AR = (
    r"ampli|prorrog|mud|migr|pass|troc|padroniz|renome|limit|unific|terceiriz|internaliz|prioriz|along|integr|"
    r"separ|fix|centraliz|aument|reorganiz|reestrutur|digitaliz|reform|encurt|antecip|dobr|duplic|triplic|"
    r"atualiz|flexibiliz|deleg|concentr|destin|barate|ajust|reajust|baix|rebaix|amarr|virtualiz|alter|junt|"
    r"reloc|desloc"
)
_BEGINNING_AR = (
    r"adot|lanc|contrat|compr|patrocin|aceit|public|incorpor|nome|reembols|implant|inaugur|implement|autoriz|"
    r"financi|subvencion|encarreg|habilit|restaur|alug|cri|aprov|homolog|liber|banc|mant|renov|voltamos|cobr|"
    r"apost|design|convoc"
)
_AR = rf"{_ENDING_AR}|{_CHANGING_AR}|{_BEGINNING_AR}"
_ER = (
    r"estend|suspend|vend|oferec|estabelec|promov|conced|romp|ced|mov|devolv|escolh|eleg|mex|atend|esquec|"
    r"receb|resolv"
)
_IR = (
    r"suprim|reduz|restring|proib|permit|exig|invest|sub|assum|rescind|introduz|abr|admit|indefer|defer|"
    r"transfer|divid|un|desist"
)
_GAP = r"(?:[^\s!?;]+ ){0,6}?"
_WE = (
    rf"(?:(?:{_AR})amos|(?:{_ER})emos|(?:{_IR})imos|mantemos|pomos fim|colocamos fim|damos baixa|abrimos mao|"
    r"substituimos|construimos|voltamos a|ficamos sem|a gente (?:vai|nao vai|mantem|cancela|encerra|corta|"
    r"muda|migra|adota|para|fecha|tira|deixa|assume|troca|compra|contrata|adia|congela|libera|aceita|recusa))"
)
_IT = (
    rf"(?:(?:{_AR})am?|(?:{_ER})em?|(?:suprim|restring|proib|permit|exig|invest|assum|rescind|abr|admit|"
    rf"indefer|desist|"
    r"transfer|divid)em?|sobem?|reduz|reduzem|introduz|substituem?|substitui|mantem|une[m]?)"
)
_WILL = (
    rf"(?:(?:{_AR})ar(?:a|ao)|(?:{_ER})er(?:a|ao)|(?:{_IR})ir(?:a|ao)|mantera|manterao|sera|serao|passara|"
    rf"passarao|tera|terao|ficara|ficarao|deixara de \w+|vai ser|vao ser|(?:vai|vao) (?:(?:{_AR})ar|"
    rf"(?:{_ER})er|(?:{_IR})ir|ficar|sair|ter))"
)
_DONE = (
    rf"(?:(?:{_AR})ad[oa]s?|(?:{_ER}|{_IR})id[oa]s?|mantid[oa]s?|aceit[oa]s?|suspens[oa]s?|extint[oa]s?|"
    rf"abert[oa]s?|"
    r"isent[oa]s?|substituid[oa]s?|eleit[oa]s?|fora de (?:linha|uso|catalogo)|sem efeito|obrigatori[oa]s?|"
    r"gratuit[oa]s?)"
)
_ENDED = (
    r"(?:cancelad|suprimid|eliminad|aprovad|rejeitad|recusad|descartad|negad|adjudicad|adiad|suspens|anulad|"
    r"retirad|indeferid|deferid|ampliad|prorrogad|congelad|autorizad|nomead|eleit|renovad|rescindid|proibid|"
    r"assinad|vetad|extint|encerrad|liberad|homologad|revogad)[oa]s?"
)
_DID = rf"(?:(?:{_AR})(?:ou|aram)|(?:{_ER})(?:eu|eram)|(?:{_IR})(?:iu|iram)|deu|deram|manteve|dispos|optou)"
_TO = (
    rf"(?:(?:{_AR})ar|(?:{_ER})er|(?:{_IR})ir|manter|dar|usar|construir|fazer|incluir|por|colocar|trazer|"
    rf"levar|ficar com|"
    r"substituir|sair d[aoe])"
)
_FOR_GOOD = (
    r"(?:definitivamente|de vez|indefinidamente|permanentemente|por completo|por unanimidade|por maioria|"
    r"oficialmente|ate (?:segunda|nova) ordem|ate novo aviso|sem exce\w+|"
    rf"(?:a partir d[eoa]|desde|a contar d[eoa]|com efeitos? a|ja a partir d[eoa]|ate|em|no|na|no fim de|a) "
    rf"(?:o |a )?{WHEN})"
)
_OPENS = (
    r"(?:comunica-se|informa-se|avisa-se|(?:a gente |aqui )?(?:comunicamos|informamos|anunciamos|avisamos)|"
    r"por meio deste|vimos (?:por este meio )?(?:comunicar|informar)|serve a presente)"
)
ACTS_STRONG = (
    (
        r"(?:acabei|acabamos|acabaram) de (?:fechar|acordar|combinar|decidir|aprovar|assinar|bater o martelo|"
        r"resolver|escolher|definir)\b|(?:chegamos|chegou-se|chegaram) (?:a|num|em|ao) (?:um |uma )?(?:acordo|"
        r"compromisso|meio-termo|meio termo|consenso|entendimento)\b|(?:a )?(?:nossa )?(?:escolha|decisao|votacao|"
        r"opcao) (?:recaiu|foi (?:por|pel[oa])|caiu|ficou)\b"
    ),
    (
        r"(?:fica|ficam|ficou|foi|esta|resolveu-se|decidiu-se|determinou-se|delibera-se|determina-se) "
        r"(?:determinad[oa]|estabelecid[oa]|fixad[oa]|decidid[oa]|deliberad[oa]|resolvid[oa]|acertad[oa]|"
        r"instituid[oa]|decretad[oa])s? (?:que|o|a|em|por|com|:)|(?:decidiu|determinou|resolveu|deliberou|"
        r"optou)-se\b"
    ),
    (
        rf"por (?:unanimidade|maioria(?: \w+)?|aclamacao) {_GAP}(?:{_DONE}|{_DID})|(?:{_DONE}|{_DID}) (?:\S+ "
        rf"){{0,3}}por "
        r"(?:unanimidade|maioria|aclamacao)\b|(?:entra|entram|entrara|entrarao) em (?:vigor|vigencia|"
        r"funcionamento)\b|(?:passa|passam) a vigorar\b"
    ),
    (
        rf"{BODY},? (?:[^.!?\n]{{2,50}}, )?(?:nos |ja |tambem )?(?:deliberou|determinou|resolveu|adjudicou|"
        rf"indeferiu|deferiu|"
        r"suspendeu|ampliou|suprimiu|extinguiu|revogou|optou|chumbou|aprovou|elegeu|designou|nomeou|escolheu|"
        r"decidiu|(?:deu|da) (?:luz verde|o aval|aval|sinal verde|parecer favoravel))\b"
    ),
    (
        r"(?:nao|deixamos de|vamos deixar de|paramos de|vamos parar de) (?:vamos mais )?(?:enviar|vender|dar|"
        r"oferecer|aceitar|usar|cobrar|fabricar|produzir|publicar|trabalhar com|patrocinar|atender|manter)\b"
    ),
)
ACTS_FIRM = (
    (
        rf"{_OPENS}[^.!?\n]{{0,60}}(?:que |, )[^.!?\n]{{0,80}}(?<![^\W_])(?:{_WILL}|{_IT}|fica|ficam|ja nao|nao "
        rf"se|nao havera|foi|{_WE})\b"
    ),
    rf"(?:{_IT}-se|{_WILL}|foi {_DONE}) {_GAP}{_FOR_GOOD}\b",
    (
        rf"(?:fica|ficam|ficara|sera|serao|foi|foram|vai ser|esta|estao) {_GAP}{_DONE} {_GAP}{_FOR_GOOD}\b|"
        rf"{_FOR_GOOD},? {_GAP}(?:fica|ficam|ficara|sera|serao|passa|passam) {_GAP}(?:{_DONE}|a )|(?:fica|ficam) "
        rf"{_ENDED}\b"
    ),
    (
        rf"(?<!se )(?:{_IT}|deixa de|deixam de|passa|passam|sai|saem) {_GAP}(?:definitivamente|de vez|a partir "
        rf"d[eoa]|a \d\d? de \w+)\b"
    ),
    rf"^\W*(?:ja )?{_ENDED} (?:o|a|os|as|ao|pel[oa]|definitivamente|oficialmente)\b",
    (
        rf"{BODY}(?: e (?:\S+ ){{1,3}})? (?:ja |nos |nao |tambem )?(?:{_IT}|{_DID}|{_WILL}|acordam|acertam|"
        rf"elege[m]?|decide[m]?|"
        r"opta[m]? por)\b|(?:^\W*|, )nao se (?:mexe|faz|vende|admite|aceita|renova|amplia|abre|contrata|"
        r"preenche)\b"
    ),
    (
        r"(?:desaparece|desaparecem|acabaram|acabou|extingue-se|procede-se a\w*|tem que ser|nao tem (?:mais "
        r")?(?:dia|feira|evento|bonus|reajuste|festa)|deixa de existir|fica[m]? de fora|fica[m]? pelo caminho|nao "
        r"(?:vai|vao) (?:pra|para a) frente|segue[m]? em frente|nos convenceu|convenceu a gente|havera (?!que|"
        r"tempo|novidades|reuniao|surpresas|problema))\b|(?:morre|morrem) (?:\S+ ){0,3}?(?:no fim|em|este|a "
        r"partir|na)\b"
    ),
    rf"(?:nao )?(?:lhes |lhe |o |a |os |as |nos )?(?<!\w){_WE}\b(?! (?:um pouco|muito|bem|a ver|bom|so ver)\b)",
    (
        rf"(?:nao )?(?:vamos|iremos|a gente vai|vou) (?:nao )?(?:mais )?{_TO}\b|nao (?:vamos|vou|iremos|a gente "
        rf"vai) (?!(?:poder|"
        r"ver|saber|chegar|ter|estar|entrar|discutir|mentir|ser|negar|dizer|conseguir|dar tempo)\b)\w+(?:ar|er|"
        r"ir)\b"
    ),
    (
        r"(?:ate (?:segunda|nova) ordem|ate novo aviso),? (?:nao|so|fica|ficam|nada|nenhum\w*|sem)\b|"
        r"^\W*(?:nenhum\w*|nem mais um\w*|nada de|sem|nao mais|fora|tchau|adeus) [^.!?\n,]{3,50} (?:para|pra|pro|"
        r"a|ao|em|com|ate|mais)\b(?! (?:duvida|problema))|nao vai rolar\b|(?:^\W*|, )(?:sem|chega de) [a-z]{4,}, "
        r"(?:gente|galera|pessoal)\b"
    ),
    (
        r"(?:passa|passara|passam) a (?:liderar|dirigir|coordenar|comandar|gerir|cuidar|responder|depender|fazer "
        r"parte|ser|ter|valer|funcionar|custar|cobrar|contar)\b|(?:passa|passam|passou) (?:de \S+ )?(?:para|pra) "
        r"(?:\S+ )?(?:turnos?|\d|dois|duas|tres|quatro|um|uma)\b|(?:assume|assumira|ocupa) (?:o|a) \w+|"
        r"(?:substitui|rende) (?:o|a) \S"
    ),
    (
        r"^\W*(?:(?:a|para) (?:todos|todas|tod[oa]s as \w+)[^:.!?\n]{0,30}|nova (?:norma|regra|politica)|novo "
        r"(?:criterio|limite|procedimento|horario)|aviso|circular|comunicado|atencao[^:.!?\n]{0,20}|"
        r"novidade)\s*:\s*[^!?\n]{0,80}(?<![^\W_])(?:so|nao|"
        rf"sem|apenas|obrigatori\w+|fica|ficam|{_DONE}|passa|passam|a partir|desde|ja nao|deve[m]?|{_WILL}|nunca|"
        rf"sempre)\b"
    ),
    (
        r"obrigatori[oa]s? (?:n[oa]s?|desde|a partir|em|para)\b|^\W*(?:no fim|afinal|no final) (?:vai ser|sera|"
        r"fica|ficou|vamos)\b|agora (?:e so|so|fica so) (?:pel[oa]|com|em|n[oa]|via)\b|so (?:fica[m]?|sera|serao|"
        r"pode[m]?|vale[m]?|"
        rf"aceitamos|entra[m]?) {_GAP}(?:por \d|ate \d|daqui (?:pra|para) (?:frente|a frente)|de agora em diante|"
        rf"com)\b"
    ),
)
ACTS_MEDIUM = (
    rf"(?:{_IT}-se|{_WILL})\b",
    rf"(?:fica|ficam|ficara|foi|foram) {_GAP}{_DONE}\b",
    rf"(?:(?:{_CHANGING_AR})am?|sobem?|caem?|reduz) (?:um |o |a |os |as |de |para |em |\d|pra )",
    rf"[^\s!?;]{{4,}} {_ENDED}\s*(?:[.!,]|$)",
    r"(?:ja nao|nao) (?:se )?\w+(?:a|e|am|em|amos|emos|imos|ara|era|ira) mais\b|ja nao \w+",
    r"(?:fica|ficam) (?:como esta|para 20\d\d|para depois|so |isent|com (?:o|a) )",
)
