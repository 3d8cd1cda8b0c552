"""Portuguese; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:hoje|amanha|agora|ja|segunda|terca|quarta|quinta|sexta|sabado|domingo|(?:proxim[oa]|este|"
    r"esta) (?:mes|trimestre|ano|sprint|semana|segunda|release)|(?:mes|ano|trimestre|semana) que vem|"
    r"(?:inicio de |meados de |final de |fim de )?(?:janeiro|fevereiro|marco|abril|maio"
    r"|junho|julho|agosto|setembro|outubro|novembro|dezembro|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|"
    r"dia \d+|\d{1,2}/\d{1,2}|1.?\b|\d{1,2}\b)"
)
_PRESENT = (
    r"(?:cancelamos|eliminamos|tiramos|mantemos|deixamos|encerramos|fechamos|abrimos|ampliamos|"
    r"estendemos|prorrogamos|adiamos|subimos|aumentamos|baixamos|reduzimos|mudamos|migramos|passamos|"
    r"adotamos|lancamos|congelamos|substituimos|trocamos|padronizamos|renomeamos|concedemos|oferecemos|"
    r"renovamos|contratamos|compramos|vendemos|patrocinamos|limitamos|retiramos"
    r"|descontinuamos|unificamos|terceirizamos|internalizamos|investimos|aceitamos|recusamos|cortamos|"
    r"suspendemos|apostamos|descartamos|abandonamos|cobramos|exigimos|priorizamos|paramos|voltamos|"
    r"publicamos|reembolsamos|damos|desligamos|rescindimos|engavetamos|liberamos|bancamos)"
)
_INF = (
    r"(?:cancelar|eliminar|tirar|manter|deixar|encerrar|fechar|abrir|ampliar|estender|prorrogar|adiar|"
    r"subir|aumentar|baixar|reduzir|mudar|migrar|passar|adotar|lancar|congelar|substituir|trocar|"
    r"padronizar|renomear|conceder|oferecer|renovar|contratar|comprar|vender|patrocinar|limitar|retirar|"
    r"descontinuar|unificar|terceirizar|investir|aceitar|recusar|cortar|suspender|apostar|descartar|"
    r"abandonar|cobrar|exigir|priorizar|parar|dar|construir|usar|desligar|acabar|incluir|liberar)"
)

LEXICON = Lexicon(
    code="pt",
    first=(
        "precisa|exige|custa|sobe|cai |sai |saem|fecha|comeca|inclui|passa|termina|fora|sem |chega de|"
        "nada de|limite|assume|cobra|dois|duas|so para|apenas|"
        "decid|decis|acord|combin|fechad|fecham|vamos|ficamos|seguimos|a partir|desde|aprovad|aprovo|"
        "aprovar|confirmad|final|conclus|resolvid|resolv|bater o martelo|batemos|batido|nao tera|"
        "nao havera|acabou|amos|emos|imos|sinal verde|definid|definim|oficial|optamos|escolh|veredito|"
        "martelo|fica |sera |vale a partir|passa a| bora |deixa de|acaba|passam|continua"
    ),
    strong=(
        r"^\W*(?:consenso|mudanca de planos?)[^:.!?\n]{0,50}:\s*\S",
        r"(?:orcamento|contrato|plano|projeto|aumento) (?:esta |foi )?(?:aprovado|assinado|autorizado)\b",
        (
            r"(?:vamos )?(?:dizer|dizemos) (?:que )?(?:nao|sim) (?:a|ao|para|pro)\b|vamos sair d[oae]\b|"
            r"saimos d[oae] mercado\b|abrimos (?:uma )?excecao\b"
        ),
        (
            r"(?:decidimos|acordamos|optamos por|escolhemos|resolvemos|aprovamos|combinamos|batemos o martelo|"
            r"fechamos (?:com|em|que|por|a)|definimos|descartamos|concordamos em|chegamos a um acordo|"
            r"ficou (?:decidido|acordado|combinado|definido|resolvido))\b"
        ),
        (
            r"(?:a gente|eu) (?:ja |finalmente )?(?:decidiu|decidi|aprovei|fechou|escolheu|optou|combinou|"
            r"resolveu|resolvi|bateu o martelo|definiu)\b|temos (?:uma )?decisao\b|esta (?:decidido|aprovado|"
            r"fechado|acordado|definido|confirmado|batido)\b|bati o martelo|martelo batido"
        ),
        (
            r"(?:decidido|decisao|decisoes|acordado|combinado|fechado|aprovado|resolvido|conclusao|veredito|"
            r"confirmado|definido|final|decisao final|oficial|e oficial|resultado|batido o martelo|"
            r"martelo batido|anuncio)(?: entao)?(?: (?:com|do|da|de|em|na|no|apos|sobre|por|pra|para|final|"
            r"tomada)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decisao|conclusao|decidido|aprovado|fechado|final|"
            r"oficial|definido)\s+-\s+\S"
        ),
        (
            r"(?:a )?decisao (?:esta|foi|e) (?:tomada|final|definitiva)|(?:foi|ficou|esta) (?:decidido|acordado|"
            r"aprovado|definido|combinado|batido)\b|e oficial\b"
        ),
        (
            r"(?:vamos|ficamos|seguimos|vamos seguir|vamos ficar|fechamos|seguiremos|iremos|vamos em frente|"
            r"vamos fechar|vamos mesmo|a gente vai|vai ser) com\b(?! (?:calma|tudo|fe|voce))|vamos (?:de|pela|"
            r"pelo|na opcao)\b(?! (?:novo|volta|carona|uber|onibus))"
        ),
        (
            r"(?:a |o |os |nossa |nosso )?(?:diretoria|conselho|comite(?: [a-z]+){0,2}|gerencia|board|ceo|cfo|"
            r"cto|financeiro|juridico|compras|time(?: [a-z]+)?|equipe(?: [a-z]+)?|management|lideranca|socios|"
            r"rh|lideres|direcao|administracao) (?:ja |acabou de |nos |deu |finalmente )?(?:aprovou|aprovaram|"
            r"decidiu|decidiram|acordou|deu (?:sinal verde|o ok|ok|aval)|bateu o martelo|sinal verde|"
            r"disse (?:sim|que sim|nao)|assinou|votou|rejeitou|aprovar|fechou|optou|escolheu|concordou|"
            r"liberou)\b"
        ),
        (
            r"(?:aprovad[oa]s?|assinad[oa]|autorizad[oa]|validad[oa]|liberad[oa]|combinad[oa]) (?:pela|pelo|"
            r"com (?:a |o |os |todos os )?)(?: ?(?:diretoria|conselho|comite|gerencia|financeiro|juridico|ceo|"
            r"cfo|board|lideres|lideranca|compras|direcao|time))\b"
        ),
    ),
    firm=(
        (
            r"(?:sera|serao|fica|ficam) (?:desligad|encerrad|limitad|removid|cortad|fechad|suspens)[oa]s?\b|"
            r"(?:acaba|acabam|continua|continuam|vale|valem)\b[^.!?\n]{0,60}(?:ate o fim|sem excec|a partir|"
            r"janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
        ),
        (
            r"(?:nao )?(?:a gente (?:vai|nao vai|mantem|cancela|encerra|corta|muda|migra|adota|para)|"
            rf"{_PRESENT})\b|(?:nao )?(?:vamos|iremos|a gente vai) (?:nao )?(?:mais )?{_INF}\b|"
            r"(?:nao )?\w+(?:aremos|eremos|iremos)\b(?<!veremos)(?<!falaremos)(?<!estaremos)(?<!teremos)"
        ),
    ),
    medium=(
        (
            r"(?:precisa|precisam|vai precisar|exige|exigem|custa|custam|custara|sobe|sobem|cai|caem|sai|saem|"
            r"fecha|fecham|comeca|comecam|inclui|incluem|passa|passam|termina|terminam|assume|assumem|fica|"
            r"ficam|vai|vao|sera|serao|cobra)(?: [^\s.!?;]+){0,4}? (?:sem|a partir|de \d+ para|para|so|apenas|"
            r"dois|duas|no dia|dia|fora|em|interno|remoto|limitad\w+|inclus\w+|gratis|obrigatori\w+|por padrao|"
            r"das lojas|do ar|no fim|no final)\b"
        ),
        r"^\W*(?:chega de|nada de|sem mais|acabou) [^.!?\n]{3,60}",
        rf"(?:a partir (?:de|do|da)|desde|com efeito|vale a partir d[eoa]|comecando) {_WHEN}",
        (
            r"(?:nao havera|acabou|acabaram|chega de|nada de|sem mais|nao tem mais|nao teremos mais|"
            r"nao fazemos mais|nao aceitamos mais) \S+|(?:nao \w+ mais|daqui pra frente|daqui para frente|"
            r"de agora em diante|daqui em diante|ate segunda ordem|sem excecao|sem excecoes|definitivamente)\b"
        ),
        (
            r"(?:fica|ficam|esta|estao|e|sao|sera|serao|foi) (?:oficialmente |definitivamente |ja |"
            r"portanto )?(?:cancelad|adiad|eliminad|retirad|prorrogad|aprovad|congelad|obrigatori|encerrad|"
            r"fechad|renomead|substituid|descartad|suspens|gratuit|descontinuad|ampliad|recusad|mantid|liberad|"
            r"combinad)(?:o|a|os|as)\b"
        ),
        (
            r"(?:fica|ficam|continua|continuam|permanece|permanecem|mantem-se) (?:em|gratis|igual|como|a|fora|"
            r"aberto|o|com|no|na|ate)\b|(?:deixa de|deixam de|sai do ar|passa a|passam a|passa de|"
            r"entra em vigor|acaba em|passam pel[oa]|passa pel[oa]|sera descontinuad|vira|ganha|ganham|recebe|"
            r"recebem|sobe para|sobe de|cai para|some em|sai de|vai para|vao para|muda para)\b"
        ),
        r"eu decido\b|fim de (?:papo|discussao)|assunto encerrado|discussao encerrada|ponto final",
    ),
    support=(
        (
            r"(?:desde|a partir de|a partir do|a partir da|ate|em|para|no|na|antes de|pro|ate o fim d[oe]|"
            rf"dia) {_WHEN}"
        ),
        (
            r"\b(?:entao|por isso|portanto|ao inves|em vez|nao \w+ mais|so\b|apenas|somente|definitivamente|"
            r"este ano|esse ano|este trimestre|imediat\w+|para todos|pra todo|por padrao|sem excecao|pessoal|"
            r"galera|time|aviso|info|fyi|ok|beleza|bom|gente|obrigad\w|apos|depois de|porque|ja que|no fim|"
            r"finalmente|nao renov\w+|atencao|todos|tres anos)\b"
        ),
        r"\d+(?:[.,]\d+)? ?(?:%|r\$|reais|eur|euros|dias|semanas|meses|anos|k\b)|r\$",
        r"clientes?|feedback|contrato|churn",
    ),
    business=(
        (
            r"prec\w+|tarifa\w*|plano\w*|oferta\w*|proposta\w*|fornecedor\w*|contrat\w*|release\w*|"
            r"lancamento\w*|funcionalidade\w*|produto\w*|roadmap|orcamento\w*|vaga\w*|escritorio\w*|politica\w*|"
            r"reembolso\w*|desconto\w*|suporte|sla\b|api\w*|sso|integracao|integracoes|conector\w*|"
            r"plataforma\w*|migracao\w*|licenca\w*|mercado\w*|marca\w*|equipe\w*|time\b|sprint\w*|deploy\w*|"
            r"plantao|cobranca|fatura\w*|pagamento\w*|teste\w*|enterprise|seguranca|hospedagem|regiao|"
            r"banco de dados|licitacao|parceiro\w*|agencia\w*|campanha\w*|feira\w*|congresso\w*|evento\w*|"
            r"checkout|onboarding|app\w*|export\w*|import\w*|sdk\w*|documentacao|portal|versao|versoes|opcao|"
            r"variante\w*|custo\w*|receita|cliente\w*|usuario\w*|conta\w*|escopo|home office|remoto|notebook\w*|"
            r"mfa|plugin\w*|modulo\w*|celular\w*|android|ios|webinar\w*|salario\w*|bonus|crm|erp|nuvem|"
            r"on.?prem\w*|auditoria\w*|redesign|logo|nome|dominio|vendas|marketing|comunicacao|rh\b|reuniao|"
            r"reunioes|processo\w*|aprovacao\w*|taxa\w*|frete|entrega\w*|estoque|garantia\w*|devolucao|"
            r"devolucoes|relatorio\w*|dados|lgpd|piloto\w*|programa\w*|servidor\w*|servico\w*|ambiente\w*|"
            r"postgres|kafka|stripe|aws\b|hubspot|gratuit\w*|gratis|assinatura\w*|csv|loja\w*|newsletter|"
            r"chatbot|ia\b|tablet\w*|ferramenta\w*|turno\w*"
        ),
    ),
    question=(
        (
            r"^\W*(?:(?:ok|e|mas|oi|ola|desculpa|uma pergunta|pergunta|gente|pessoal|galera|"
            r"alias)\W+){0,3}(?:quem|o que|quando|onde|qual\w*|por que|como|quanto|ja (?:se|esta|foi|tem|"
            r"decid\w+)|alguem|sabem|sera que|deveriamos|podemos|podem)\b(?=[^.!]*\?|[^.!]*$)"
        ),
        (
            r"\b(?:nao sei se|saber se|me pergunto|nao esta claro|nao ficou claro|sem ideia|alguem sabe)\b|"
            r"\b(?:ne|certo|ok|beleza|verdade|sim|nao|de acordo|fechado|combinado)\s*\?|(?:temos que|precisamos|"
            r"tem que|falta|preciso|necessario) (?:\w+ )?(?:decidir|definir|escolher|aprovar|uma decisao|"
            r"decisao|aprovacao)|a decidir|a definir|(?:por favor|podem|podemos) (?:\w+ )*(?:votar|votem|"
            r"decidir|aprovar|escolher|confirmar)"
        ),
    ),
    hypothetical=(
        (
            r"(?:^\W*|(?<=, )|(?<=mas )|(?<=e )|(?<=que ))se \w+|\b(?:se (?:decid|o|a|os|as|nao|nos|for|ha|"
            r"aprov|alguem|tudo|o juridico|der|a gente|formos|fecharmos|vamos|eles|ele)\w*|vamos supor|"
            r"suponhamos|imagina|imagine|supondo|caso|desde que|a menos que|a nao ser que|assim que|uma vez que|"
            r"quando (?:decidirmos|aprovarem|assinarem|tivermos)|seria|seriam|teria|teriamos|precisariamos|"
            r"poderiamos|deveria\w*|tivessemos|antes de|depende|dependendo|em tese|em teoria)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:talvez|quem sabe|poderiamos|poderia|deveriamos|deveria|propo\w+|proponho|suger\w*|sugiro|"
            r"recomend\w*|na minha opiniao|acho|eu acho|penso|me parece|prefiro|preferia|gostaria|queria|"
            r"eu votaria|voto em|voto por|que tal|e se\b|por que nao|ideia|o que acham|que acham|"
            r"o que voces acham|considerar|considerando|rascunho|discutir|debater|provavelmente|tomara|espero|"
            r"quero|queremos|seria bom|melhor)\b"
        ),
    ),
    undecided=(
        r"\b(?:agora mesmo|no momento|atualmente|estamos \w+ndo)\b",
        (
            r"\b(?:ainda nao|ainda sem|nao (?:decidimos|acordamos|aprovamos|definimos|fechamos|batemos)|"
            r"nao (?:foi|esta|ha|tem|temos) (?:\w+ )?(?:decidido|decisao|acordo|aprovado|consenso|definido|"
            r"fechado)|sem (?:decisao|decidir|acordo|definicao)|nada (?:decidido|definido)|pendente\w*|"
            r"esperando|aguardando|em andamento|em aberto|tomada de decis\w+|arvore de decis\w+|"
            r"documento de decis\w+)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:segundo|parece que|dizem que|ouvi (?:dizer|que|falar)|li (?:no|na|que)|imprensa|noticia\w*|"
            r"comunicado|artigo|podcast|concorrencia|concorrente\w*|(?:o|a|seu|um|nosso) (?:cliente|fornecedor|"
            r"prospect|prefeitura|governo|tribunal|banco|colegio|inquilino|camara)\b[^.!?\n]{0,40}\b(?:decidiu|"
            r"acordou|aprovou|vai|optou|escolheu|cancelou)|(?:o conselho|a diretoria|o chefe|o time|"
            r"a equipe) deles|eles (?:decid|optar|fechar|vao)\w*|google|microsoft|apple|amazon|petrobras|itau|"
            r"nubank|me disse que|nos disse que|disseram que|me contou|anunciou que)\b"
        ),
    ),
    past=(
        (
            r"\b(?:na epoca|naquela epoca|antigamente|ano passado|mes passado|verao passado|"
            r"ha (?:\w+ )?(?:anos?|meses|muito|tempos)|(?:\w+ )?anos atras|originalmente|historicamente|"
            r"como sabem|contexto|(?:em )?(?:19\d\d|20[01]\d|202[0-4])|minha (?:antiga|ex)|meu antigo|a antiga|"
            r"o antigo|(?:tinha|tinhamos|tinham|havia|haviamos) (?:\w+ )?(?:decidido|acordado|escolhido|optado|"
            r"aprovado|combinado)|quando (?:entrei|cheguei))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:as \d{1,2}(?:h|:\d\d)?|\d{1,2}h(?:\d\d)?|\d{1,2}:\d\d|pausa|sala \w+|link d[oa]|agenda|"
            r"calendario|ate (?:logo|amanha|ja|mais)|proximo (?:ponto|assunto|topico)|nos vemos|"
            r"a gente se (?:ve|fala)|por hoje|vamos ver|vamos vendo|veremos|falamos|vamos la|vamos nessa|"
            r"vamos que vamos)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:enquete|votacao\s*:|votem|o que acham|que acham|o que voces (?:acham|pensam)|objecoes|"
            r"alguma objecao|como voces veem)\b|[.!]\s+(?:ok|beleza|de acordo|concordam|objecoes|alguma objecao|"
            r"o que (?:ach|voces)\w*|certo|pode ser|sim|tudo bem)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:casar(?:mos)?|vizinh\w+|bebe|gravid\w+|noiv\w+|fumar|almoco|almocar|jantar|janta|"
            r"cafe da manha|pizza|churrasco|feijoada|hamburguer\w*|cafe|cerveja\w*|chopp|bolo|dieta|vegan\w*|"
            r"vegetarian\w*|academia|gym|yoga|ioga|maratona|tenis novo|sapatos?|minha (?:mulher|esposa|namorada|"
            r"filha|irma|mae|casa|familia|gata)|meu (?:marido|namorado|filho|irmao|pai|cachorro|gato|carro|"
            r"cabelo|apartamento)|noss[oa] (?:casamento|filha|filho|cachorro|gato|casa|cozinha)|cachorro|gato|"
            r"filhote|ferias|casamento|show d[oa]|cinema|netflix|cabeleireir\w|tatuagem|fim de semana|comer|"
            r"cozinhar|aniversario|praia)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:k{3,}|(?:ha){2,}\w*|(?:rs){2,}|rs\b|lol|brincadeira|zoeira|zueira|maquina de cafe|"
            r"unicornio\w*|sexta e dia)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
    bare=(
        (
            r"(?:ok,? |beleza,? |perfeito,? |bom,? )?(?:vamos fazer (?:isso|assim)|fazemos assim|"
            r"vamos com (?:isso|essa|esse)|combinado|fechado|decidido|aprovado|pode seguir|"
            r"esta decidido)(?=\s*[.!,-]|$)"
        ),
    ),
)
