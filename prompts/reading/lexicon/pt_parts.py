"""The parts Portuguese announcements are put together from; written without accents, because the reading folds them."""

WHEN = (
    r"(?:hoje|amanha|agora|ja|segunda|terca|quarta|quinta|sexta|sabado|domingo|(?:proxim[oa]|este|esta) "
    r"(?:mes|trimestre|ano|sprint|semana|segunda|release)|(?:mes|ano|trimestre|semana) que vem|(?:inicio de |"
    r"meados de |final de |fim de )?(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|"
    r"novembro|dezembro|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|dia \d+|\d{1,2}/\d{1,2}|1.?\b|\d{1,2}\b)"
)
# A body that may decide
BODY = (
    r"(?:(?:a |o |as |os |noss[oa] )?(?:diretoria|direcao|conselho(?: (?:de administracao|fiscal|"
    r"consultivo))?|comite(?: (?:de )?[a-z]+){0,2}|gerencia|board|ceo|cfo|cto|coo|financeiro|juridico|compras|"
    r"acionistas|socios|fundadores|sindicato|reitoria|reitor|assembleia(?: geral)?|comissao(?: (?:de "
    r")?[a-z]+){0,2}|banca|matriz|sede|presidencia|rh|management|lideranca|administracao|holding|colegiado|"
    r"camara municipal|junta de freguesia|vereacao|agrupamento|empresa|cooperativa|associacao|fundacao|"
    r"clinica|hospital|biblioteca|secretaria(?: (?:de )?[a-z]+)?|provedoria|mesa diretora|auditoria|"
    r"controladoria))"
)
ROLE = (
    r"(?:responsavel|diretor|diretora|diretoria|chefe|lider|head|lead|tech lead|gerente|gestor|gestora|"
    r"c[tefopims]o|presidente|vice|socio|socia|coordenador|coordenadora|coordenacao|porta-voz|reitor|reitora|"
    r"encarregad[oa]|supervisor|supervisora|pm|product owner)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obrigatori[oa]s?|proibid[oa]s?|proibimos|exig\w+|deve|devem|devera|deverao|so|somente|apenas|"
    r"exclusivamente|nao \S+ mais|nada de|nenhum\w*|ninguem|gratis|gratuit[oa]s?|pag[oa]s?|permitid[oa]s?|"
    r"vale|valem|aplica\w*|duas assinaturas|dois aprovadores|sem exce\w+|requer|precisa\w*|limitad[oa]s?|"
    r"passa pelo|passa pela|passam|custa|custam|cobramos|tem prioridad\w|tem prioridade|acima de)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:projeto|plano|oferta|pedido|proposta|orcamento|bonus|desconto|candidatura|ideia|produto|app|"
    r"aplicativo|campanha|contrato|parceria|versao|opcao|modulo|funcionalidade|feature|tarifa|vaga|"
    r"contratacao|reajuste|aumento|excecao|compra|fusao|integracao|solicitacao|programa|investimento|acordo|"
    r"lancamento|tema|ferramenta|verba|licitacao)s?)"
)

BUSINESS = (
    (
        r"(?:linha|galpao|turnos?|jornada|fabricacao|producao|montagem|maquina\w*|injetora|pintura|pecas?|lotes?|"
        r"estatutos?|mensalidades?|quotas?|associad\w+|socios|balcao|taxas?|licencas?|alvara\w*|cartao|camara|"
        r"regulamento|ginasio|escolas?|faculdade|universidade|alunos?|estudantes|matriculas?|disciplinas?|"
        r"informatica|cantina|refeitorio|creche|clinica|hospital|ala|pacientes?|visitas?|biblioteca|multas?|museu|"
        r"ingressos?|estacionamento|horarios?|sortimento|gondolas?|prateleiras?|caixas?|marca propria|"
        r"revendedor\w*|envios?|frota|uniformes?|adicional|folha|convencao coletiva|sindicato|bolsas?|fundacao|"
        r"doac\w+|congresso|estabilidade|prototipos?|lojas?|blog|java|node|windows|excel|obras?|reforma|rodada|"
        r"investidor\w*|contabilidade|despesas?|viagens|diretoria|presidencia|direcao|interlocutor\w*|garantias?|"
        r"flutter|react|unidades|pedido|minimo|subsidios?|papelao|embalagens|gravac\w+|monolito|redis|kubernetes|"
        r"cache|capacete|logo|vagas?|filial|filiais|sede|delegac\w+|curso|serie|catalogo|fornecimento|"
        r"transportes?|manutencao|estande|centro de distribuicao|orcamento|equipe|time|home office|reembolso|"
        r"prazo|troca|redes sociais|agencia|congressos?|licitacao|concurso publico|vinculo|video|desconto|"
        r"programa|parceiros|treinamento|cadastros?|plano|jornada|piloto|aprovac\w+)\b"
    ),
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
        r"conta\w*|escopo|home office|remoto|notebook\w*|mfa|plugin\w*|modulo\w*|celular\w*|android|ios|"
        r"webinar\w*|salario\w*|bonus|crm|erp|nuvem|on.?prem\w*|auditoria\w*|redesign|logo|nome|dominio|vendas|"
        r"marketing|comunicacao|rh\b|reuniao|reunioes|processo\w*|aprovacao\w*|taxa\w*|frete|entrega\w*|estoque|"
        r"garantia\w*|devolucao|devolucoes|relatorio\w*|dados|lgpd|piloto\w*|programa\w*|servidor\w*|servico\w*|"
        r"ambiente\w*|postgres|kafka|stripe|aws\b|hubspot|gratuit\w*|gratis|assinatura\w*|csv|loja\w*|newsletter|"
        r"chatbot|ia\b|tablet\w*|ferramenta\w*|turno\w*"
    ),
)
