"""The parts Portuguese announcements are put together from; written without accents, because the reading folds them."""

WHEN = (
    r"(?:hoje|amanha|agora|ja|segunda|terca|quarta|quinta|sexta|sabado|domingo|(?:proxim[oa]|este|esta) (?:mes|"
    r"trimestre|ano|sprint|semana|segunda|release)|(?:mes|ano|trimestre|semana) que vem|(?:inicio de |meados de |final "
    r"de |fim de )?(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|q[1-4]|"
    r"20\d\d|ano|mes)|\d{1,2} de \w+|dia \d+|\d{1,2}/\d{1,2}|1.?\b|\d{1,2}\b)"
)
PRESENT = (
    r"(?:cancelamos|eliminamos|tiramos|mantemos|deixamos|encerramos|fechamos|abrimos|ampliamos|estendemos|prorrogamos|"
    r"adiamos|subimos|aumentamos|baixamos|reduzimos|mudamos|migramos|passamos|adotamos|lancamos|congelamos|"
    r"substituimos|trocamos|padronizamos|renomeamos|concedemos|oferecemos|renovamos|contratamos|compramos|vendemos|"
    r"patrocinamos|limitamos|retiramos|descontinuamos|unificamos|terceirizamos|internalizamos|investimos|aceitamos|"
    r"recusamos|cortamos|suspendemos|apostamos|descartamos|abandonamos|cobramos|exigimos|priorizamos|paramos|voltamos|"
    r"cortamos|matamos|rompemos|dispensamos|terminamos|alongamos|recusamos|negamos|indeferimos|nomeamos|promovemos|"
    r"esquecemos|deixamos de fora|nao mexemos|integramos|separamos|transferimos|mudamos|proibimos|fixamos|"
    r"centralizamos|destinamos|escolhemos|unimos|juntamos|quebramos|publicamos|reembolsamos|damos|desligamos|"
    r"rescindimos|engavetamos|liberamos|bancamos)"
)
INF = (
    r"(?:cancelar|eliminar|tirar|manter|deixar|encerrar|fechar|abrir|ampliar|estender|prorrogar|adiar|subir|aumentar|"
    r"baixar|reduzir|mudar|migrar|passar|adotar|lancar|congelar|substituir|trocar|padronizar|renomear|conceder|"
    r"oferecer|renovar|contratar|comprar|vender|patrocinar|limitar|retirar|descontinuar|unificar|terceirizar|investir|"
    r"aceitar|recusar|cortar|suspender|apostar|descartar|abandonar|cobrar|exigir|priorizar|parar|dar|construir|usar|"
    r"desligar|acabar|incluir|liberar)"
)
# A body that may decide
BODY = (
    r"(?:(?:a |o |as |os |noss[oa] )?(?:diretoria|direcao|conselho(?: (?:de administracao|fiscal|consultivo))?|"
    r"comite(?: (?:de )?[a-z]+){0,2}|gerencia|board|ceo|cfo|cto|coo|financeiro|juridico|compras|acionistas|socios|"
    r"fundadores|sindicato|reitoria|reitor|assembleia(?: geral)?|comissao(?: (?:de )?[a-z]+){0,2}|banca|matriz|sede|"
    r"presidencia|rh|management|lideranca|administracao|holding|colegiado|mesa diretora|auditoria|controladoria))"
)
ROLE = (
    r"(?:responsavel|diretor|diretora|diretoria|chefe|lider|head|lead|tech lead|gerente|gestor|gestora|c[tefopims]o|"
    r"presidente|vice|socio|socia|coordenador|coordenadora|coordenacao|porta-voz|reitor|reitora|encarregad[oa]|"
    r"supervisor|supervisora|pm|product owner)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obrigatori[oa]s?|proibid[oa]s?|proibimos|exig\w+|deve|devem|devera|deverao|so|somente|apenas|exclusivamente|"
    r"nao \S+ mais|nada de|nenhum\w*|ninguem|gratis|gratuit[oa]s?|pag[oa]s?|permitid[oa]s?|vale|valem|aplica\w*|duas "
    r"assinaturas|dois aprovadores|sem exce\w+|requer|precisa\w*|limitad[oa]s?|passa pelo|passa pela|passam|custa|"
    r"custam|cobramos|tem prioridad\w|tem prioridade|acima de)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:projeto|plano|oferta|pedido|proposta|orcamento|bonus|desconto|candidatura|ideia|produto|app|aplicativo|"
    r"campanha|contrato|parceria|versao|opcao|modulo|funcionalidade|feature|tarifa|vaga|contratacao|reajuste|aumento|"
    r"excecao|compra|fusao|integracao|solicitacao|programa|investimento|acordo|lancamento|tema|ferramenta|verba|"
    r"licitacao)s?)"
)

BUSINESS = (
    (
        r"home office|licenca\w*|estagio\w*|redesign|comunicacao|pedido\w*|lideranca|reajuste\w*|logo\b|planilha|"
        r"evento\w*|frente mobile"
    ),
    (
        r"armazem|folha\b|transport\w+|filial|filiais|sede\b|catalogo\w*|aluguel|treinamento\w*|horas extras?|"
        r"capital|backend|frontend|qa\b|manutencao|telefon\w+|assinaturas?\b|compras|jornada|sindicato\w*|"
        r"projeto\w*|feira\w*|acordo\w*|pedido\w*|mensalidade\w*|hosting|dominio\w*|despesa\w*|controladoria|"
        r"rodada\w*|pricing|painel|atendimento|bonus|desconto\w*|prazo\w*|stand\w*|contratacao|contratacoes|"
        r"redesign|boleto\w*|pix\b|parceria\w*|reajuste\w*|empresa|gestor\w*|periodo de experiencia|regulamento|"
        r"departamento\w*|squad\w*|mobile|licitacao|semana de quatro dias|pen drive|seguranca|mercado|produto|"
        r"diretor\w*|heroku|fly"
    ),
    (
        r"prec\w+|tarifa\w*|plano\w*|oferta\w*|proposta\w*|fornecedor\w*|contrat\w*|release\w*|lancamento\w*|"
        r"funcionalidade\w*|produto\w*|roadmap|orcamento\w*|vaga\w*|escritorio\w*|politica\w*|reembolso\w*|"
        r"desconto\w*|suporte|sla\b|api\w*|sso|integracao|integracoes|conector\w*|plataforma\w*|migracao\w*|"
        r"licenca\w*|mercado\w*|marca\w*|equipe\w*|time\b|sprint\w*|deploy\w*|plantao|cobranca|fatura\w*|"
        r"pagamento\w*|teste\w*|enterprise|seguranca|hospedagem|regiao|banco de dados|licitacao|parceiro\w*|"
        r"agencia\w*|campanha\w*|feira\w*|congresso\w*|evento\w*|checkout|onboarding|app\w*|export\w*|import\w*|"
        r"sdk\w*|documentacao|portal|versao|versoes|opcao|variante\w*|custo\w*|receita|cliente\w*|usuario\w*|"
        r"conta\w*|escopo|home office|remoto|notebook\w*|mfa|plugin\w*|modulo\w*|celular\w*|android|ios|webinar\w*|"
        r"salario\w*|bonus|crm|erp|nuvem|on.?prem\w*|auditoria\w*|redesign|logo|nome|dominio|vendas|marketing|"
        r"comunicacao|rh\b|reuniao|reunioes|processo\w*|aprovacao\w*|taxa\w*|frete|entrega\w*|estoque|garantia\w*|"
        r"devolucao|devolucoes|relatorio\w*|dados|lgpd|piloto\w*|programa\w*|servidor\w*|servico\w*|ambiente\w*|"
        r"postgres|kafka|stripe|aws\b|hubspot|gratuit\w*|gratis|assinatura\w*|csv|loja\w*|newsletter|chatbot|ia\b|"
        r"tablet\w*|ferramenta\w*|turno\w*"
    ),
)
