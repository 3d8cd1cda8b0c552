"""Portuguese; written without accents, because the reading folds them."""

from prompts.reading.lexicon.pt_acts import ACTS_FIRM, ACTS_MEDIUM, ACTS_STRONG
from prompts.reading.lexicon.pt_parts import BODY, BUSINESS, MATTER, ROLE, RULE, WHEN
from prompts.reading.lexicon.pt_vetoes import VETOES
from prompts.reading.lexicon.shape import Lexicon

LEXICON = Lexicon(
    code="pt",
    first=(
        "precisa|exige|custa|sobe|cai |sai |saem|fecha|comeca|inclui|passa|termina|fora|sem |chega de|nada de|"
        "limite|assume|cobra|dois|duas|so para|apenas|decid|decis|acord|combin|fechad|fecham|vamos|ficamos|"
        "seguimos|a partir|desde|aprovad|aprovo|aprovar|confirmad|final|conclus|resolvid|resolv|bater o martelo|"
        "batemos|batido|nao tera|nao havera|acabou|amos|emos|imos|sinal verde|definid|definim|oficial|optamos|"
        "escolh|veredito|martelo|fica |sera |vale a partir|passa a| bora |deixa de|acaba|passam|continua|em "
        "resumo|resultado|no fim|sinal verde|aceit|libero|votaram|foi para|levou|licita|romp|proibid|ninguem|"
        "encerra|renovad|morr|mat|negad|recus|excec|assum|promov|viram|passa|respond|limitad|congelad|vai para|"
        "pagas|assinad|acordo|temos data|ficou|vem antes|sorte|negocio|encerrad|show|perfeito|ja era|nao mex|deu |"
        "reitoria|devera|todo |rodada|de fora|prioridade|chamar|sai de|muda |no lugar|nao vai|nao rola|blz|beleza|"
        "pessoal|galera|fica.|dissemos|squad|boleto|diretor|gerente|validado"
    ),
    strong=(
        *ACTS_STRONG,
        (
            r"(?:a )?sorte esta lancada\b|negocio fechado\b|(?:ja )?temos (?:data|nome|vencedor|fornecedor|"
            r"sede)\s*[:,!]|chegamos (?:a|num|em|a um|em um) acordo\b|acordo (?:fechado|firmado|selado) (?:com|sobre)|"
            r"(?:pa|pe) de cal (?:n|em)|viramos a pagina|jogamos a toalha|(?:ja )?(?:esta|ta) (?:sacramentad|selad|"
            r"amarrad|carimbad)[oa]\b|nao tem (?:mais )?volta\b|habemus \w+|(?:esta|ta) tudo assinado\b"
        ),
        (
            rf"{BODY} (?:ja |finalmente |hoje |acabou de |acabaram de |nos )?(?:aprovou|aprovaram|aprovar|decidiu|"
            r"decidiram|acordou|votou|votaram|rejeitou|recusou|recusaram|aceitou|aceitaram|escolheu|elegeu|ratificou|"
            r"autorizou|designou|nomeou|concedeu|liberou|liberaram|ficou com|deu (?:o |sinal |aval)|deram (?:o |sinal "
            r"|aval)|homologou|vetou|bateu o martelo|assinou|topou)\b"
        ),
        r"^\W*(?:consenso|mudanca de planos?)[^:.!?\n]{0,50}:\s*\S",
        r"(?:orcamento|contrato|plano|projeto|aumento) (?:esta |foi )?(?:aprovado|assinado|autorizado)\b",
        (
            r"(?:vamos )?(?:dizer|dizemos) (?:que )?(?:nao|sim) (?:a|ao|para|pro)\b|vamos sair d[oae]\b|saimos d[oae] "
            r"mercado\b|abrimos (?:uma )?excecao\b"
        ),
        (
            r"(?:decidimos|acordamos|optamos por|escolhemos|resolvemos|aprovamos|combinamos|batemos o martelo|"
            r"fechamos (?:com|em|que|por|a)|definimos|descartamos|concordamos em|chegamos a um acordo|ficou "
            r"(?:decidido|acordado|combinado|definido|resolvido))\b"
        ),
        (
            r"(?:a gente|eu) (?:ja |finalmente )?(?:decidiu|decidi|aprovei|fechou|escolheu|optou|combinou|resolveu|"
            r"resolvi|bateu o martelo|definiu)\b|temos (?:uma )?decisao\b|esta (?:decidido|aprovado|fechado|acordado|"
            r"definido|confirmado|batido)\b|bati o martelo|martelo batido"
        ),
        (
            r"(?:deliberado|deliberacao|decidido|decisao|decisoes|acordado|combinado|fechado|aprovado|resolvido|"
            r"conclusao|veredito|confirmado|definido|final|decisao final|oficial|e oficial|resultado|batido o martelo|"
            r"martelo batido|anuncio)(?: entao)?(?: (?:com|do|da|de|em|na|no|apos|sobre|por|pra|para|final|tomada)\b "
            r"?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decisao|conclusao|decidido|aprovado|fechado|final|oficial|"
            r"definido)\s+-\s+\S"
        ),
        (
            r"(?:a )?decisao (?:esta|foi|e) (?:tomada|final|definitiva)|(?:foi|ficou|esta) (?:decidido|acordado|"
            r"aprovado|definido|combinado|batido)\b|e oficial\b"
        ),
        (
            r"(?:vamos|ficamos|seguimos|vamos seguir|vamos ficar|fechamos|seguiremos|iremos|vamos em frente|vamos "
            r"fechar|vamos mesmo|a gente vai|vai ser) com\b(?! (?:calma|tudo|fe|voce))|vamos (?:de|pela|pelo|na "
            r"opcao)\b(?! (?:novo|volta|carona|uber|onibus))"
        ),
        (
            r"(?:a |o |os |nossa |nosso )?(?:diretoria|conselho|comite(?: [a-z]+){0,2}|gerencia|board|ceo|cfo|cto|"
            r"financeiro|juridico|compras|time(?: [a-z]+)?|equipe(?: [a-z]+)?|management|lideranca|socios|rh|lideres|"
            r"direcao|administracao) (?:ja |acabou de |nos |deu |finalmente )?(?:aprovou|aprovaram|decidiu|decidiram|"
            r"acordou|deu (?:sinal verde|o ok|ok|aval)|bateu o martelo|sinal verde|disse (?:sim|que sim|nao)|assinou|"
            r"votou|rejeitou|aprovar|fechou|optou|escolheu|concordou|liberou)\b"
        ),
        (
            r"(?:aprovad[oa]s?|assinad[oa]|autorizad[oa]|validad[oa]|liberad[oa]|combinad[oa]) (?:pela|pelo|com (?:a |"
            r"o |os |todos os )?)(?: ?(?:diretoria|conselho|comite|gerencia|financeiro|juridico|ceo|cfo|board|lideres|"
            r"lideranca|compras|direcao|time))\b"
        ),
    ),
    firm=(
        *ACTS_FIRM,
        (
            r"(?:entra|entram|fica|ficam|vai|vao) (?:em pausa|na geladeira|de molho|em espera)|(?:esta|estao|ficam?) "
            r"confirmad[oa]s?\b|(?:logo|nome|preco|slogan|politica|plano|modelo|processo) (?:\w+ ){0,2}(?:fica|"
            r"continua)(?: (?:como|assim|igual))?\s*(?:[.!,]|$)|(?:a )?(?:direcao|diretoria|chefia) bateu o (?:pe|"
            r"martelo)|(?:tchau|adeus) \S+, "
        ),
        (
            r"no fim,? (?:sem|nada de|nao)\b|fica(?:m)? (?:pra|para) (?:20\d\d|o ano|o proximo|depois)|agora (?:e|"
            r"sao) de\b|(?:desistimos|desisti|abrimos mao) d[aoe]\b|(?:fechou|fechei|fechado) com (?:a |o )?\S|vai "
            r"ser (?:a |o )\S+ (?:na|no|a frente)|(?:toca|cuida d[aoe]|lidera|comanda) [^.!?\n]{2,30} a partir d|"
            r"(?:compra|compras|viagem|viagens|desconto|reembolso)s? so com\b"
        ),
        (
            rf"{BODY} (?:aprova|aprovam|aceita|aceitam|concede|libera|rejeita|recusa|autoriza|ratifica|escolhe|nomeia|"
            r"veta|fica com)\b"
        ),
        (
            r"(?:contrato|licitacao|concorrencia|projeto|conta|obra) [^.!?\n]{0,40}(?<![^\W_])(?:foi para|foi pra|vai "
            r"para|vai pra|ficou com|fica com)\b|(?:levou|venceu|ganhou|leva|vence|ganha) (?:a licitacao|o contrato|a "
            r"concorrencia|a disputa|o edital|a conta)\b|no fim (?:deu|ganhou|vai|fica|ficou|foi) \S|no fim das "
            r"contas\s*[:,]|(?:seguimos|continuamos|ficamos|permanecemos) com (?:a|o|as|os|noss[oa]) |(?:sai|saem|"
            r"saiu|migra|migram|muda|mudam) d[eoa] \S+(?: \S+){0,2} (?:e vai |e vao |para|pro|pra)|nos (?:despedimos|"
            r"separamos|desfazemos|livramos) d|ja era\b"
        ),
        (
            r"(?:a partir (?:de|do|da)|desde|daqui em diante|daqui pra frente|daqui para frente|de agora em diante|"
            r"com efeito) [^.!?\n]{0,80}(?<![^\W_])"
            rf"{RULE}\b|{RULE} [^.!?\n]{{0,60}}(?<![^\W_])(?:a partir (?:de|do|da)|desde|daqui em diante|de agora em "
            rf"diante|com efeito|em|ja em|ja na) ?(?:o |a )?(?:{WHEN})\b|(?:ninguem|nenhum\w* \S+) [^\s!?;]+ "
            rf"(?:[^\s!?;]+ ){{0,6}}(?:sem|ate segunda|nunca mais)\b"
        ),
        (
            r"nao (?:sera|serao|vai ser|vao ser) (?:mais )?(?:renovad|prorrogad|mantid|oferecid|vendid|aceit|atendid|"
            r"produzid|feit|reembolsad|suportad|lancad|publicad|impress|pag)[oa]s?\b|(?:deixa|deixam|deixara|"
            r"deixaremos) de (?:\w+(?:ar|er|ir)(?:-se)?)\b|(?:encerra|encerram|encerrara) (?:as atividades|o|a|em)\b|"
            r"(?:fecha|fecham|fechara) (?:as portas|de vez|definitivamente|em \w+|no dia)|sai(?:u|em)? (?:de cena|do "
            r"roadmap|do catalogo|do plano|do ar|de linha|da oferta)|(?:nao vai|nao vao|nao) rola(?:r)?\b|vence[m]? "
            r"em \w+ e nao|(?:acabou|morreu|encerrou) (?:o|a|os|as) \S"
        ),
        (
            rf"{MATTER} [^.!?\n]{{0,60}}(?<![^\W_])(?:morreu|morreram|acabou|ja era|caiu|(?:esta|estao|fica|ficam|foi|"
            r"foram|ficou) (?:oficialmente |agora )?(?:mort|rejeitad|aprovad|negad|descartad|enterrad|cancelad|aceit|"
            r"arquivad|assinad|congelad|indeferid|recusad|adiad|limitad|engavetad)[oa]s?)\b|(?:fica|ficam|esta|foi|"
            r"foram) (?:negad|indeferid|vetad|proibid|aprovad|deferid|autorizad)[oa]s?\b|^\W*(?:e |um )?(?:nao|sim) "
            r"(?:para|pro|pra|ao|aos) (?:o |a )?\S"
        ),
        (
            r"(?:nao|sem) (?:\w+ )?exce\w+\b|(?:recusei|recusamos|rejeitei|declinei|neguei|dissemos (?:que )?(?:nao|"
            r"sim)|disse(?:mos)? nao|aceitamos|aceitei|matamos|rescindi|cancelei|contratamos|contratei|fechei com)\b|"
            r"nao (?!seremos|saberemos|poderemos|veremos|estaremos|teremos (?:tempo|acesso|reuniao|daily))(?:\w+ "
            r")?\w+(?:aremos|eremos|iremos) (?:mais|em|a|na|no|segund\w+|por)\b|nao vamos (?:a|na|no|ao|pra|mais) \S|"
            r"nao mexemos (?:n|em)"
        ),
        (
            r"(?:assume|assumira|pega|assumiu) (?:a (?:diretoria|gerencia|lideranca|coordenacao|area|presidencia|"
            r"responsabilidade|chefia)|o (?:cargo|time|comando|posto|departamento)|as redeas|produto|vendas|compras|"
            r"marketing|engenharia)\b|(?:foi|e|sera) (?:promovid|nomead|designad|escolhid|indicad)[oa]s?\b|(?:passa a|"
            r"passa a ser|"
            rf"vira|sera|passara a) (?:o |a )?(?:nov[oa] |noss[oa] (?:nov[oa] )?)?{ROLE}\b|(?:times?|equipes?|areas?|"
            rf"squads?|departamentos?) [^.!?\n]{{1,40}} (?:viram|virou|se "
            r"unem|se fundem|se juntam|vao ser unid\w+|serao unid\w+)\b|(?:passa a responder|respondera|responde|"
            r"reporta|passa a reportar|vai responder) (?:diretamente )?(?:ao|a|para|pro|pra) (?:o |a )?\w"
        ),
        (
            r"^\W*contratacoes (?:congeladas|suspensas)|congelamento (?:de|das|salarial)\b|(?:preco|mensalidade|"
            r"tarifa|orcamento|aluguel|salario|comissao|periodo|prazo|plano|taxa|anuidade|verba)s? "
            r"[^.!?\n]{0,50}(?<![^\W_])(?:sobe|subira|sobem|cai|caira|caem|passa|passara|vai|fica|continua|aumenta|"
            r"esta|ganha)\b (?:de \d|para|pra|em|limitad\w+|igual|como|mantid\w+)|teto de |(?:serao|sera|vao ser) "
            r"pag[oa]s?\b|^\W*(?:tudo )?assinad[oa]\b|(?:acordo|contrato|aluguel|convenio)\b "
            r"[^.!?\n]{0,40}(?<![^\W_])(?:assinado|vai ate|vale ate|prorrogado|renovado)|(?:vem|vai|vao|fica|passa) "
            r"(?:antes d|na frente d|primeiro)|(?:tem|tera|ganha) prioridade\b|prioridade (?:para|total|absoluta)|"
            r"(?:ficou|fica|foi|vai) para o (?:primeiro|segundo|terceiro|quarto|proximo|ano|mes) \w+"
        ),
        (
            r"^\W*(?:todo|toda|todos os|todas as|cada|qualquer|nenhum|nenhuma) [^!?\n]{2,60} (?:deve|devem|devera|"
            r"deverao|requer|exige|precisa|passa por|passa pelo|passa pela|tem que|tera que|sera|serao|sem (?:meu|"
            r"minha|o|a))\b|(?:vai|vao) se chamar\b|se chamara\b|(?:erp|banco|nome|logo|slogan|preco|fornecedor|data) "
            r"(?:vai ser|sera)\b|(?:reajuste|proposta|orcamento|aumento|projeto|pedido) [^.!?\n]{0,30}passou\b|\S+ no "
            r"lugar d[aoe] \S|(?:substitui|substituira) (?:a|o) \S|^\W*resultado [^:.!?\n]{2,40} - |nao (?:teremos|"
            r"havera) \S+ \S+ (?:em|no|na)\b"
        ),
        (
            r"(?:sera|serao|fica|ficam) (?:desligad|encerrad|limitad|removid|cortad|fechad|suspens)[oa]s?\b|(?:acaba|"
            r"acabam|continua|continuam|vale|valem)\b[^.!?\n]{0,60}(?:ate o fim|sem excec|a partir|janeiro|fevereiro|"
            r"marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
        ),
        r"(?:nao )?\w+(?:aremos|eremos|iremos)\b(?<!veremos)(?<!falaremos)(?<!estaremos)(?<!teremos)(?<!seremos)",
    ),
    medium=(
        *ACTS_MEDIUM,
        (
            r"^\W*(?:em resumo|resumindo|no fim|no fim das contas|enfim)\s*[:,] |rodada fechada\b|(?:vao|vai) (?:para|"
            r"pro|pra) (?:marketing|produto|vendas|o)\b|paramos com\b|deixamos de fora\b|trocamos de\b|desde ja\b|"
            r"(?:muda|mudam|troca) (?:a|o|de|para) \S"
        ),
        (
            r"(?:precisa|precisam|vai precisar|exige|exigem|custa|custam|custara|sobe|sobem|cai|caem|sai|saem|fecha|"
            r"fecham|comeca|comecam|inclui|incluem|passa|passam|termina|terminam|assume|assumem|fica|ficam|vai|vao|"
            r"sera|serao|cobra)(?: [^\s!?;]+){0,4}? (?:sem|a partir|de \d+ para|para|so|apenas|dois|duas|no dia|dia|"
            r"fora|em|interno|remoto|limitad\w+|inclus\w+|gratis|obrigatori\w+|por padrao|das lojas|do ar|no fim|no "
            r"final)\b"
        ),
        r"^\W*(?:chega de|nada de|sem mais|acabou) [^.!?\n]{3,60}",
        rf"(?:a partir (?:de|do|da)|desde|com efeito|vale a partir d[eoa]|comecando) {WHEN}",
        (
            r"(?:nao havera|acabou|acabaram|chega de|nada de|sem mais|nao tem mais|nao teremos mais|nao fazemos mais|"
            r"nao aceitamos mais) \S+|(?:nao \w+ mais|daqui pra frente|daqui para frente|de agora em diante|daqui em "
            r"diante|ate segunda ordem|sem excecao|sem excecoes|definitivamente)\b"
        ),
        (
            r"(?:fica|ficam|esta|estao|e|sao|sera|serao|foi) (?:oficialmente |definitivamente |ja |portanto "
            r")?(?:cancelad|adiad|eliminad|retirad|prorrogad|aprovad|congelad|obrigatori|encerrad|fechad|renomead|"
            r"substituid|descartad|suspens|gratuit|descontinuad|ampliad|recusad|mantid|liberad|combinad)(?:o|a|os|"
            r"as)\b"
        ),
        (
            r"(?:fica|ficam|continua|continuam|permanece|permanecem|mantem-se) (?:em|gratis|igual|como|a|fora|aberto|"
            r"o|com|no|na|ate)\b|(?:deixa de|deixam de|sai do ar|passa a|passam a|passa de|entra em vigor|acaba em|"
            r"passam pel[oa]|passa pel[oa]|sera descontinuad|vira|ganha|ganham|recebe|recebem|sobe para|sobe de|cai "
            r"para|some em|sai de|vai para|vao para|muda para)\b"
        ),
        r"eu decido\b|fim de (?:papo|discussao)|assunto encerrado|discussao encerrada|ponto final",
    ),
    support=(
        (
            r"(?:desde|a partir de|a partir do|a partir da|ate|em|para|no|na|antes de|pro|ate o fim d[oe]|"
            rf"dia) {WHEN}"
        ),
        (
            r"\b(?:entao|por isso|portanto|ao inves|em vez|nao \w+ mais|so\b|apenas|somente|definitivamente|este ano|"
            r"esse ano|este trimestre|imediat\w+|para todos|pra todo|por padrao|sem excecao|pessoal|galera|time|aviso|"
            r"info|fyi|ok|beleza|bom|gente|obrigad\w|apos|depois de|porque|ja que|no fim|finalmente|nao renov\w+|"
            r"atencao|todos|tres anos)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|r\$|reais|eur|euros|dias|semanas|meses|anos|k\b)|r\$",
        r"clientes?|feedback|contrato|churn",
    ),
    business=BUSINESS,
    vetoes=VETOES,
    bare=(
        (
            r"(?:(?:ok|beleza|blz|perfeito|bom|show|fechou|otimo|top|entao|certo),? ){0,2}(?:assim sera|fica assim(?: "
            r"entao)?|vamos fazer (?:isso|assim)|fazemos assim|vamos com (?:isso|essa|esse)|combinado|fechado|"
            r"decidido|aprovado|pode seguir|esta decidido)(?=\s*[.!,-]|$)"
        ),
    ),
)
