"""What takes a Portuguese announcement back; written without accents, because the reading folds them."""

from prompts.reading.lexicon.shape import Vetoes

VETOES = Vetoes(
    question=(
        (
            r"^\W*(?:(?:ok|e|mas|oi|ola|desculpa|uma pergunta|pergunta|gente|pessoal|galera|alias)\W+){0,3}(?:quem|o "
            r"que|quando|onde|qual\w*|por que|como|quanto|ja (?:se|esta|foi|tem|decid\w+)|alguem|sabem|sera que|"
            r"deveriamos|podemos|podem)\b(?=[^.!]*\?|[^.!]*$)"
        ),
        (
            r"\b(?:nao sei se|saber se|me pergunto|nao esta claro|nao ficou claro|sem ideia|alguem sabe)\b|\b(?:ne|"
            r"certo|ok|beleza|verdade|sim|nao|de acordo|fechado|combinado)\s*\?|(?:temos que|precisamos|tem que|falta|"
            r"preciso|necessario) (?:\w+ )?(?:decidir|definir|escolher|aprovar|uma decisao|decisao|aprovacao)|a "
            r"decidir|a definir|(?:por favor|podem|podemos) (?:\w+ )*(?:votar|votem|decidir|aprovar|escolher|"
            r"confirmar)"
        ),
    ),
    hypothetical=(
        (
            r"\b(?:enquanto (?:o|a|nao)|com a condicao)|(?:^\W*|(?<=, )|(?<=mas )|(?<=e )|(?<=que ))se \w+|"
            r"\b(?:(?<!-)se (?:decid|o|a|os|as|nao|nos|for|ha|aprov|alguem|tudo|o juridico|der|a gente|formos|"
            r"fecharmos|vamos|eles|ele|decid\w+|aprov\w+)\b|vamos supor|suponhamos|imagina|imagine|supondo|caso|desde "
            r"que|a menos que|a nao ser que|assim que|uma vez que|quando (?:decidirmos|aprovarem|assinarem|tivermos)|"
            r"seria|seriam|teria|teriamos|precisariamos|poderiamos|deveria\w*|tivessemos|antes de (?:que|\w+(?:ar|er|"
            r"ir)\b)|depende|dependendo|em tese|em teoria)\b"
        ),
    ),
    proposal=(
        (
            r"\b(?:por mim|sou a favor|defendo|topam|devia|talvez|quem sabe|poderiamos|poderia|deveriamos|deveria|"
            r"propor\w*|propomos|(?:minha|uma) proposta|proposta\s*:|proponho|suger\w*|sugiro|recomend\w*|na minha "
            r"opiniao|acho|eu acho|penso|me parece|prefiro(?! (?:ser|dizer|deixar|falar)\b)|preferia|gostaria|queria|"
            r"eu votaria|voto em|voto por|que tal|e se\b|por que nao|ideia|o que acham|que acham|o que voces acham|"
            r"considerar|considerando|rascunho|discutir|debater|provavelmente|tomara|espero|quero|queremos|seria bom|"
            r"melhor)\b"
        ),
    ),
    undecided=(
        (
            r"(?:virada|migracao|mudanca|deploy|troca|implantacao|processo|obra|instalacao|"
            r"treinamento)\b[^.!?\n]{0,40}(?<![^\W_])(?:vai|esta|estao|ta|estamos) (?:\w+ )?(?:em|com|nos|a) \d+ ?%|"
            r"(?:ticket|chamado|issue|bug|pr|tarefa|build)s? (?:ja )?(?:esta|estao|foi|ficou) (?:fechad|cancelad|"
            r"resolvid|encerrad)|no (?:exemplo|manual|ambiente de teste)\b|no curso se\b|cada (?:noite|hora|minuto|"
            r"vez)\b|toda (?:noite|hora|vez)\b|minhas ferias"
        ),
        (
            r"\b(?:agora mesmo|no momento|atualmente|estamos \w+ndo|(?:sobr(?:am|aram)|faltam?) (?:dois|duas|tres|dez|"
            r"\d+|so)|por causa d[aeo] (?:chuva|greve|transito|feriado|manutencao|queda|falta|jogo|medico|febre|obra)|"
            r"por falta|feriado|para manutencao)\b"
        ),
        (
            r"\b(?:ainda nao|ainda sem|nao (?:decidimos|acordamos|aprovamos|definimos|fechamos|batemos)|nao (?:foi|"
            r"esta|ha|tem|temos) (?:\w+ )?(?:decidido|decisao|acordo|aprovado|consenso|definido|fechado)|sem "
            r"(?:decisao|decidir|acordo|definicao)|nada (?:decidido|definido)|pendente\w*|esperando|aguardando|em "
            r"andamento|em aberto|tomada de decis\w+|arvore de decis\w+|documento de decis\w+)\b"
        ),
    ),
    reported=(
        (
            r"\b(?:segundo (?!trimestre|semestre|turno|andar|lugar|escritorio|fornecedor)|parece que|dizem que|ouvi "
            r"(?:dizer|que|falar)|li (?:no|na|que)|imprensa|(?:antiga|antigo|ex)[ -](?:empresa|emprego|chefe|firma)|"
            r"noticia\w*|comunicado|artigo|podcast|concorrencia|concorrente\w*|(?:o|a|esse|essa|nosso|seu) (?:cliente|"
            r"fornecedor|inquilino) (?:se mantem|segue|continua|insiste|quer|pede|exige|recusa|rejeita|aceita|decide|"
            r"muda|cancela|prefere|retira|sobe|aumenta|baixa|nao quer|atrasa|deixa)|(?:o|a|seu|um|nosso) (?:cliente|"
            r"fornecedor|prospect|prefeitura|governo|tribunal|banco|colegio|inquilino|"
            r"camara)\b[^.!?\n]{0,40}\b(?:decidiu|acordou|aprovou|vai|optou|escolheu|cancelou)|(?:o conselho|a "
            r"diretoria|o chefe|o time|a equipe) deles|eles (?:decid|optar|fechar|vao)\w*|google|microsoft|apple|"
            r"amazon|petrobras|itau|nubank|me disse que|nos disse que|disseram que|me contou|anunciou que)\b"
        ),
    ),
    past=(
        (
            r"\b(?:na epoca|naquela epoca|antigamente|ano passado|mes passado|verao passado|ha (?:\w+ )?(?:anos?|"
            r"meses|muito|tempos)|(?:\w+ )?anos atras|originalmente|historicamente|como sabem|contexto|(?:em "
            r")?(?:19\d\d|20[01]\d|202[0-4])|minha (?:antiga|ex)|meu antigo|a antiga|o antigo|(?:tinha|tinhamos|"
            r"tinham|havia|haviamos) (?:\w+ )?(?:decidido|acordado|escolhido|optado|aprovado|combinado)|quando "
            r"(?:entrei|cheguei))\b"
        ),
    ),
    logistics=(
        (
            r"\b(?:as \d{1,2}(?:h|:\d\d)?|(?!24h|48h|72h)\d{1,2}h(?:\d\d)?|\d{1,2}:\d\d|(?<!em )pausa|sala \w+|link "
            r"d[oa]|agenda|calendario|(?:fecha|corta|interdita|bloqueia) (?:a|o) (?:ponte|rua|avenida|transito|"
            r"estrada)|ate (?:logo|amanha|ja|mais)|proximo (?:ponto|assunto|topico)|nos vemos|a gente se (?:ve|fala)|"
            r"por hoje|vamos ver|vamos vendo|veremos|falamos|vamos la|vamos nessa|bem-?vind\w+|estou fora|voce esta|"
            r"terminou|vamos que vamos)\b"
        ),
    ),
    poll=(
        (
            r"\b(?:enquete|votacao\s*:|votem|o que acham|que acham|o que voces (?:acham|pensam)|objecoes|alguma "
            r"objecao|como voces veem)\b|[.!]\s+(?:ok|beleza|de acordo|concordam|objecoes|alguma objecao|o que (?:ach|"
            r"voces)\w*|certo|pode ser|sim|tudo bem)[^.?!\n]{0,60}\?"
        ),
    ),
    personal=(
        (
            r"\b(?:sofa|acucar|(?:escolhemos|escolhi|achamos) (?:a |o )?(?:escola|creche|apartamento|cozinha|"
            r"carrinho)|noss[oa]s? filh[oa]s?|da pequena|do pequeno|doente|carrinho de bebe|pintar a sala|"
            r"casar(?:mos)?|vizinh\w+|bebe|gravid\w+|noiv\w+|fumar|almoco|almocar|jantar|janta|cafe da manha|pizza|"
            r"churrasco|feijoada|hamburguer\w*|cafe|cerveja\w*|chopp|bolo|dieta|vegan\w*|vegetarian\w*|academia|gym|"
            r"yoga|ioga|maratona|tenis novo|sapatos?|minha (?:mulher|esposa|namorada|filha|irma|mae|casa|familia|"
            r"gata)|meu (?:marido|namorado|filho|irmao|pai|cachorro|gato|carro|cabelo|apartamento)|noss[oa] "
            r"(?:casamento|filha|filho|cachorro|gato|casa|cozinha)|cachorro|gato|filhote|ferias|casamento|show d[oa]|"
            r"cinema|netflix|cabeleireir\w|tatuagem|fim de semana|comer|cozinhar|aniversario|praia)\b"
        ),
    ),
    joke=(
        (
            r"\b(?:k{3,}|(?:ha){2,}\w*|(?:rs){2,}|rs\b|lol|brincadeira|zoeira|zueira|maquina de cafe|unicornio\w*|"
            r"sexta e dia|segunda-feira nao existe)\b|😜|🤪|😅|🤣|😂\s*$|:joy:"
        ),
    ),
)
