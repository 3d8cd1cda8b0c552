"""Portuguese; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Lexicon

_WHEN = (
    r"(?:hoje|amanha|agora|ja|segunda|terca|quarta|quinta|sexta|sabado|domingo|(?:proxim[oa]|este|esta) (?:mes|trimestre|ano|sprint|semana|segunda|release)|(?:mes|ano|trimestre|semana) que vem|(?:inicio de |meados de |final de |fim de )?(?:janeiro|fevereiro|marco|abril|maio"
    r"|junho|julho|agosto|setembro|outubro|novembro|dezembro|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|dia \d+|\d{1,2}/\d{1,2}|1.?\b|\d{1,2}\b)"
)
_PRESENT = (
    r"(?:cancelamos|eliminamos|tiramos|mantemos|deixamos|encerramos|fechamos|abrimos|ampliamos|estendemos|prorrogamos|adiamos|subimos|aumentamos|baixamos|reduzimos|mudamos|migramos|passamos|adotamos|lancamos|congelamos|substituimos|trocamos|padronizamos|renomeamos|concedemos|oferecemos|renovamos|contratamos|compramos|vendemos|patrocinamos|limitamos|retiramos"
    r"|descontinuamos|unificamos|terceirizamos|internalizamos|investimos|aceitamos|recusamos|cortamos|suspendemos|apostamos|descartamos|abandonamos|cobramos|exigimos|priorizamos|paramos|voltamos|publicamos|reembolsamos|damos|desligamos|rescindimos|engavetamos|liberamos|bancamos)"
)
_INF = (
    r"(?:cancelar|eliminar|tirar|manter|deixar|encerrar|fechar|abrir|ampliar|estender|prorrogar|adiar|subir|aumentar|baixar|reduzir|mudar|migrar|passar|adotar|lancar|congelar|substituir|trocar|padronizar|renomear|conceder|oferecer|renovar|contratar|comprar|vender|patrocinar|limitar|retirar|descontinuar|unificar|terceirizar|investir|aceitar|recusar|cortar|suspender|apostar|descartar|abandonar|cobrar|exigir|priorizar|parar|dar|construir|usar|desligar|acabar|incluir|liberar)"
)

LEXICON = Lexicon(
    code="pt",
    first=("decid", "decis", "acord", "combin", "fechad", "fecham", "vamos", "ficamos", "seguimos", "a partir", "desde", "aprovad", "aprovo", "aprovar", "confirmad", "final", "conclus", "resolvid", "resolv", "bater o martelo", "batemos", "batido", "nao tera", "nao havera", "acabou", "amos", "emos", "imos", "sinal verde", "definid", "definim", "oficial", "optamos", "escolh", "veredito", "martelo", "fica ", "sera ", "vale a partir", "passa a", " bora ", "deixa de", "acaba", "passam", "continua"),
    strong=(
        r"^\W*(?:consenso|mudanca de planos?)[^:.!?\n]{0,50}:\s*\S",
        r"(?:orcamento|contrato|plano|projeto|aumento) (?:esta |foi )?(?:aprovado|assinado|autorizado)\b",
        r"(?:vamos )?(?:dizer|dizemos) (?:que )?(?:nao|sim) (?:a|ao|para|pro)\b|vamos sair d[oae]\b|saimos d[oae] mercado\b|abrimos (?:uma )?excecao\b",
        r"(?:decidimos|acordamos|optamos por|escolhemos|resolvemos|aprovamos|combinamos|batemos o martelo|fechamos (?:com|em|que|por|a)|definimos|descartamos|concordamos em|chegamos a um acordo|ficou (?:decidido|acordado|combinado|definido|resolvido))\b",
        r"(?:a gente|eu) (?:ja |finalmente )?(?:decidiu|decidi|aprovei|fechou|escolheu|optou|combinou|resolveu|resolvi|bateu o martelo|definiu)\b|temos (?:uma )?decisao\b|esta (?:decidido|aprovado|fechado|acordado|definido|confirmado|batido)\b|bati o martelo|martelo batido",
        r"(?:decidido|decisao|decisoes|acordado|combinado|fechado|aprovado|resolvido|conclusao|veredito|confirmado|definido|final|decisao final|oficial|e oficial|resultado|batido o martelo|martelo batido|anuncio)(?: entao)?(?: (?:do|da|de|em|na|no|apos|sobre|por|pra|para|final|tomada)\b ?[^:.!?\n]{0,50}?)?\s*:\s*\S|(?:decisao|conclusao|decidido|aprovado|fechado|final|oficial|definido)\s+-\s+\S",
        r"(?:a )?decisao (?:esta|foi|e) (?:tomada|final|definitiva)|(?:foi|ficou|esta) (?:decidido|acordado|aprovado|definido|combinado|batido)\b|e oficial\b",
        r"(?:vamos|ficamos|seguimos|vamos seguir|vamos ficar|fechamos|seguiremos|iremos|vamos em frente|vamos fechar|vamos mesmo|a gente vai|vai ser) com\b(?! (?:calma|tudo|fe|voce))|vamos (?:de|pela|pelo|na opcao)\b(?! (?:novo|volta|carona|uber|onibus))",
        r"(?:a |o |os |nossa |nosso )?(?:diretoria|conselho|comite(?: [a-z]+){0,2}|gerencia|board|ceo|cfo|cto|financeiro|juridico|compras|time(?: [a-z]+)?|equipe(?: [a-z]+)?|management|lideranca|socios|rh|lideres|direcao|administracao) (?:ja |acabou de |nos |deu |finalmente )?(?:aprovou|aprovaram|decidiu|decidiram|acordou|deu (?:sinal verde|o ok|ok|aval)|bateu o martelo|sinal verde|disse (?:sim|que sim|nao)|assinou|votou|rejeitou|aprovar|fechou|optou|escolheu|concordou|liberou)\b",
        r"(?:aprovad[oa]s?|assinad[oa]|autorizad[oa]|validad[oa]|liberad[oa]|combinad[oa]) (?:pela|pelo|com (?:a |o |os |todos os )?)(?: ?(?:diretoria|conselho|comite|gerencia|financeiro|juridico|ceo|cfo|board|lideres|lideranca|compras|direcao|time))\b",
    ),
    firm=(
        r"(?:sera|serao|fica|ficam) (?:desligad|encerrad|limitad|removid|cortad|fechad|suspens)[oa]s?\b|(?:acaba|acabam|continua|continuam|vale|valem)\b[^.!?\n]{0,60}(?:ate o fim|sem excec|a partir|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)",
        rf"(?:nao )?(?:a gente (?:vai|nao vai|mantem|cancela|encerra|corta|muda|migra|adota|para)|{_PRESENT})\b|(?:nao )?(?:vamos|iremos|a gente vai) (?:nao )?(?:mais )?{_INF}\b|(?:nao )?\w+(?:aremos|eremos|iremos)\b(?<!veremos)(?<!falaremos)(?<!estaremos)(?<!teremos)",
    ),
    medium=(
        rf"(?:a partir (?:de|do|da)|desde|com efeito|vale a partir d[eoa]|comecando) {_WHEN}",
        r"(?:nao havera|acabou|acabaram|chega de|nada de|sem mais|nao tem mais|nao teremos mais|nao fazemos mais|nao aceitamos mais) \S+|(?:nao \w+ mais|daqui pra frente|daqui para frente|de agora em diante|daqui em diante|ate segunda ordem|sem excecao|sem excecoes|definitivamente)\b",
        r"(?:fica|ficam|esta|estao|e|sao|sera|serao|foi) (?:oficialmente |definitivamente |ja |portanto )?(?:cancelad|adiad|eliminad|retirad|prorrogad|aprovad|congelad|obrigatori|encerrad|fechad|renomead|substituid|descartad|suspens|gratuit|descontinuad|ampliad|recusad|mantid|liberad|combinad)(?:o|a|os|as)\b",
        r"(?:fica|ficam|continua|continuam|permanece|permanecem|mantem-se) (?:em|gratis|igual|como|a|fora|aberto|o|com|no|na|ate)\b|(?:deixa de|deixam de|sai do ar|passa a|passam a|passa de|entra em vigor|acaba em|passam pel[oa]|passa pel[oa]|sera descontinuad|vira|ganha|ganham|recebe|recebem|sobe para|sobe de|cai para|some em|sai de|vai para|vao para|muda para)\b",
        r"eu decido\b|fim de (?:papo|discussao)|assunto encerrado|discussao encerrada|ponto final",
    ),
    support=(
        rf"(?:desde|a partir de|a partir do|a partir da|ate|em|para|no|na|antes de|pro|ate o fim d[oe]|dia) {_WHEN}",
        r"\b(?:entao|por isso|portanto|ao inves|em vez|nao \w+ mais|so\b|apenas|somente|definitivamente|este ano|esse ano|este trimestre|imediat\w+|para todos|pra todo|por padrao|sem excecao|pessoal|galera|time|aviso|info|fyi|ok|beleza|bom|gente|obrigad\w|apos|depois de|porque|ja que|no fim|finalmente|nao renov\w+|atencao|todos|tres anos)\b",
        r"\d+(?:[.,]\d+)? ?(?:%|r\$|reais|eur|euros|dias|semanas|meses|anos|k\b)|r\$",
        r"clientes?|feedback|contrato|churn",
    ),
    business=(
        r"prec\w+|tarifa\w*|plano\w*|oferta\w*|proposta\w*|fornecedor\w*|contrat\w*|release\w*|lancamento\w*|funcionalidade\w*|produto\w*|roadmap|orcamento\w*|vaga\w*|escritorio\w*|politica\w*|reembolso\w*|desconto\w*|suporte|sla\b|api\w*|sso|integracao|integracoes|conector\w*|plataforma\w*|migracao\w*|licenca\w*|mercado\w*|marca\w*|equipe\w*|time\b|sprint\w*|deploy\w*|plantao|cobranca|fatura\w*|pagamento\w*|teste\w*|enterprise|seguranca|hospedagem|regiao|banco de dados|licitacao|parceiro\w*|agencia\w*|campanha\w*|feira\w*|congresso\w*|evento\w*|checkout|onboarding|app\w*|export\w*|import\w*|sdk\w*|documentacao|portal|versao|versoes|opcao|variante\w*|custo\w*|receita|cliente\w*|usuario\w*|conta\w*|escopo|home office|remoto|notebook\w*|mfa|plugin\w*|modulo\w*|celular\w*|android|ios|webinar\w*|salario\w*|bonus|crm|erp|nuvem|on.?prem\w*|auditoria\w*|redesign|logo|nome|dominio|vendas|marketing|comunicacao|rh\b|reuniao|reunioes|processo\w*|aprovacao\w*|taxa\w*|frete|entrega\w*|estoque|garantia\w*|devolucao|devolucoes|relatorio\w*|dados|lgpd|piloto\w*|programa\w*|servidor\w*|servico\w*|ambiente\w*|postgres|kafka|stripe|aws\b|hubspot|gratuit\w*|gratis|assinatura\w*|csv|loja\w*|newsletter|chatbot|ia\b|tablet\w*|ferramenta\w*|turno\w*",
    ),
    question=(
        r"^\W*(?:(?:ok|e|mas|oi|ola|desculpa|uma pergunta|pergunta|gente|pessoal|galera|alias)\W+){0,3}(?:quem|o que|quando|onde|qual\w*|por que|como|quanto|ja (?:se|esta|foi|tem|decid\w+)|alguem|sabem|sera que|deveriamos|podemos|podem)\b(?=[^.!]*\?|[^.!]*$)",
        r"\b(?:nao sei se|saber se|me pergunto|nao esta claro|nao ficou claro|sem ideia|alguem sabe)\b|\b(?:ne|certo|ok|beleza|verdade|sim|nao|de acordo|fechado|combinado)\s*\?|(?:temos que|precisamos|tem que|falta|preciso|necessario) (?:\w+ )?(?:decidir|definir|escolher|aprovar|uma decisao|decisao|aprovacao)|a decidir|a definir|(?:por favor|podem|podemos) (?:\w+ )*(?:votar|votem|decidir|aprovar|escolher|confirmar)",
    ),
    hypothetical=(
        r"(?:^\W*|(?<=, )|(?<=mas )|(?<=e )|(?<=que ))se \w+|\b(?:se (?:decid|o|a|os|as|nao|nos|for|ha|aprov|alguem|tudo|o juridico|der|a gente|formos|fecharmos|vamos|eles|ele)\w*|vamos supor|suponhamos|imagina|imagine|supondo|caso|desde que|a menos que|a nao ser que|assim que|uma vez que|quando (?:decidirmos|aprovarem|assinarem|tivermos)|seria|seriam|teria|teriamos|precisariamos|poderiamos|deveria\w*|tivessemos|antes de|depende|dependendo|em tese|em teoria)\b",
    ),
    proposal=(
        r"\b(?:talvez|quem sabe|poderiamos|poderia|deveriamos|deveria|propo\w+|proponho|suger\w*|sugiro|recomend\w*|na minha opiniao|acho|eu acho|penso|me parece|prefiro|preferia|gostaria|queria|eu votaria|voto em|voto por|que tal|e se\b|por que nao|ideia|o que acham|que acham|o que voces acham|considerar|considerando|rascunho|discutir|debater|provavelmente|tomara|espero|quero|queremos|seria bom|melhor)\b",
    ),
    undecided=(
        r"\b(?:agora mesmo|no momento|atualmente|estamos \w+ndo)\b",
        r"\b(?:ainda nao|ainda sem|nao (?:decidimos|acordamos|aprovamos|definimos|fechamos|batemos)|nao (?:foi|esta|ha|tem|temos) (?:\w+ )?(?:decidido|decisao|acordo|aprovado|consenso|definido|fechado)|sem (?:decisao|decidir|acordo|definicao)|nada (?:decidido|definido)|pendente\w*|esperando|aguardando|em andamento|em aberto|tomada de decis\w+|arvore de decis\w+|documento de decis\w+)\b",
    ),
    reported=(
        r"\b(?:segundo|parece que|dizem que|ouvi (?:dizer|que|falar)|li (?:no|na|que)|imprensa|noticia\w*|comunicado|artigo|podcast|concorrencia|concorrente\w*|(?:o|a|seu|um|nosso) (?:cliente|fornecedor|prospect|prefeitura|governo|tribunal|banco|colegio|inquilino|camara)\b[^.!?\n]{0,40}\b(?:decidiu|acordou|aprovou|vai|optou|escolheu|cancelou)|(?:o conselho|a diretoria|o chefe|o time|a equipe) deles|eles (?:decid|optar|fechar|vao)\w*|google|microsoft|apple|amazon|petrobras|itau|nubank|me disse que|nos disse que|disseram que|me contou|anunciou que)\b",
    ),
    past=(
        r"\b(?:na epoca|naquela epoca|antigamente|ano passado|mes passado|verao passado|ha (?:\w+ )?(?:anos?|meses|muito|tempos)|(?:\w+ )?anos atras|originalmente|historicamente|como sabem|contexto|(?:em )?(?:19\d\d|20[01]\d|202[0-4])|minha (?:antiga|ex)|meu antigo|a antiga|o antigo|(?:tinha|tinhamos|tinham|havia|haviamos) (?:\w+ )?(?:decidido|acordado|escolhido|optado|aprovado|combinado)|quando (?:entrei|cheguei))\b",
    ),
    logistics=(
        r"\b(?:as \d{1,2}(?:h|:\d\d)?|\d{1,2}h(?:\d\d)?|\d{1,2}:\d\d|pausa|sala \w+|link d[oa]|agenda|calendario|ate (?:logo|amanha|ja|mais)|proximo (?:ponto|assunto|topico)|nos vemos|a gente se (?:ve|fala)|por hoje|vamos ver|vamos vendo|veremos|falamos|vamos la|vamos nessa|vamos que vamos)\b",
    ),
    poll=(
        r"\b(?:enquete|votacao\s*:|votem|o que acham|que acham|o que voces (?:acham|pensam)|objecoes|alguma objecao|como voces veem)\b|[.!]\s+(?:ok|beleza|de acordo|concordam|objecoes|alguma objecao|o que (?:ach|voces)\w*|certo|pode ser|sim|tudo bem)[^.?!\n]{0,60}\?",
    ),
    personal=(
        r"\b(?:casar(?:mos)?|vizinh\w+|bebe|gravid\w+|noiv\w+|fumar|almoco|almocar|jantar|janta|cafe da manha|pizza|churrasco|feijoada|hamburguer\w*|cafe|cerveja\w*|chopp|bolo|dieta|vegan\w*|vegetarian\w*|academia|gym|yoga|ioga|maratona|tenis novo|sapatos?|minha (?:mulher|esposa|namorada|filha|irma|mae|casa|familia|gata)|meu (?:marido|namorado|filho|irmao|pai|cachorro|gato|carro|cabelo|apartamento)|noss[oa] (?:casamento|filha|filho|cachorro|gato|casa|cozinha)|cachorro|gato|filhote|ferias|casamento|show d[oa]|cinema|netflix|cabeleireir\w|tatuagem|fim de semana|comer|cozinhar|aniversario|praia)\b",
    ),
    joke=(r"\b(?:k{3,}|(?:ha){2,}\w*|(?:rs){2,}|rs\b|lol|brincadeira|zoeira|zueira|maquina de cafe|unicornio\w*|sexta e dia)\b|😜|🤪|😅|🤣|😂\s*$|:joy:",),
    bare=(r"(?:ok,? |beleza,? |perfeito,? |bom,? )?(?:vamos fazer (?:isso|assim)|fazemos assim|vamos com (?:isso|essa|esse)|combinado|fechado|decidido|aprovado|pode seguir|esta decidido)(?=\s*[.!,-]|$)",),
)
