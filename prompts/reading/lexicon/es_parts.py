"""The parts Spanish announcements are put together from; written without accents, because the reading folds them."""

WHEN = (
    r"(?:hoy|manana|ahora|ya|este mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:la )?(?:proxima "
    r"semana|semana que viene)|(?:proximo|este|siguiente) (?:mes|trimestre|ano|sprint|lunes|release)|(?:mes|"
    r"ano|trimestre) que viene|(?:principios de |mediados de |finales de )?(?:enero|febrero|marzo|abril|mayo|"
    r"junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|1 de "
    r"\w+|\d{1,2}\b)"
)
# A body that may decide
BODY = (
    r"(?:(?:la |el |los |las |nuestr[oa] )?(?:direccion(?: (?:general|financiera|tecnica))?|junta(?: "
    r"directiva| general)?|consejo(?: (?:de administracion|rector|social))?|comite(?: (?:de )?[a-z]+){0,2}|"
    r"gerencia|directiva|board|ceo|cfo|cto|coo|finanzas|legal|juridico|compras|accionistas|socios|fundadores|"
    r"sindicatos?|rectorado|rector|decanato|patronato|pleno(?: municipal)?|claustro|empresa|cooperativa|"
    r"asociacion|fundacion|clinica|hospital|biblioteca|presidencia|jefatura(?: de [a-z]+)?|asamblea(?: "
    r"general)?|comision(?: (?:de )?[a-z]+){0,2}|mesa(?: de [a-z]+)?|jurado|tribunal interno|central|matriz|"
    r"sede central|rrhh|management|casa matriz))"
)
ROLE = (
    r"(?:responsable|director|directora|jefe|jefa|lider|head|lead|team lead|manager|gerente|c[tefopims]o|"
    r"presidente|presidenta|socio|socia|coordinador|coordinadora|portavoz|decano|decana|rector|rectora|"
    r"encargado|encargada|subdirector|subdirectora|pm|product owner)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obligatori[oa]s?|prohibid[oa]s?|prohibe|prohibimos|exig\w+|hay que|habra que|debe|deben|debera|"
    r"deberan|solo|unicamente|exclusivamente|ya no|nada de|ningun\w*|nadie|gratis|gratuit[oa]s?|de pago|"
    r"permitid[oa]s?|se aplica\w*|aplica|rige|vale|dos firmas|sin excepci\w+|requi\w+|necesita\w*|"
    r"limitad[oa]s?|reservad[oa]s?|lleva|llevan|pasa|pasan|cuesta|cuestan|cobramos|factura\w*|salen|prioridad)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:proyecto|plan|oferta|solicitud|propuesta|presupuesto|bono|bonus|descuento|candidatura|idea|"
    r"producto|app|aplicacion|campana|contrato|alianza|version|opcion|modulo|funcionalidad|tarifa|plaza|"
    r"vacante|contratacion|subida|aumento|excepcion|compra|fusion|integracion|peticion|programa|inversion|"
    r"acuerdo|lanzamiento|tema|herramienta)(?:e?s)?)"
)

BUSINESS = (
    (
        r"(?:linea|nave|turnos?|jornada|fabricacion|produccion|montaje|maquina\w*|inyectora|pintura|pieza\w*|"
        r"lote\w*|subcontrat\w+|estatutos|cuotas?|socios|afiliad\w+|ventanilla|tasas?|licencia\w*|tramite\w*|cita "
        r"previa|ayuntamiento|reglamento|polideportivo|colegio|instituto|universidad|alumn\w+|estudiantes|"
        r"matricula\w*|asignatura\w*|informatica|comedor|ampa|guarderia|clinica|hospital|planta|pacientes?|"
        r"visitas|biblioteca|multas?|museo|entradas?|aparcamiento|parking|horarios?|surtido|lineal(?:es)?|"
        r"referencias?|cajas?|clientela|marca blanca|revendedor\w*|envios?|flota|uniforme\w*|plus|nomina|convenio|"
        r"comite de empresa|becas?|fundacion|donacion\w*|congreso|dia del cliente|estabilidad|prototipo\w*|"
        r"tiendas?|blog|java|node|windows|excel|obra|obras|reforma\w*|ronda|inversor\w*|contabilidad|gastos|"
        r"viajes|datos|direccion|jefatura|presidencia|interlocutor\w*|comercial\w*|garantia\w*|flutter|react|"
        r"unidades|pedido\w*|minimo|subvencion\w*|solicitud\w*|carton|formato\w*|grabacion\w*|monolito|redis|"
        r"kubernetes|casco|seguridad|reuniones|logo|vacantes?|plaza\w*|permiso\w*|carne|sucursal\w*|oficina\w*|"
        r"sede|delegacion\w*|negocio|curso|serie|catalogo|suministr\w+|transporte\w*|mantenimiento|stand)\b"
    ),
    (
        r"teletrabajo|permiso\w*|becari\w+|rediseno|comunicacion|precios|prestador\w*|proveedor|logo\b|frente\b|"
        r"presupuesto|evento"
    ),
    (
        r"almacen\w*|nomina\w*|transport\w+|sucursal\w*|sede\w*|tiendas?|catalogo\w*|alquiler\w*|formacion|horas "
        r"extra|capital|backend|frontend|qa\b|mantenimiento|telefon\w+|firmas?\b|compras|jornada|sindicato\w*|"
        r"puesto\w*|vacante\w*|proyecto\w*|feria\w*|acuerdo\w*|pedido\w*|cuota\w*|hosting|pm\b|dominio\w*|"
        r"gasto\w*|banco\b|control de gestion|rondas?|pricing|panel|atencion al cliente|bono\w*|descuento\w*|"
        r"plazo\w*|stand\w*|contratacion\w*|rediseno|devolucion\w*|escritorio|react|vue|inversion\w*|periodo de "
        r"prueba|examenes|reglamento|departamento\w*|inventario"
    ),
    (
        r"precio\w*|tarifa\w*|plan\w*|oferta\w*|proveedor\w*|contrat\w*|release\w*|lanzamiento\w*|"
        r"funcionalidad\w*|producto\w*|roadmap|presupuesto\w*|plaza\w*|oficina\w*|politica\w*|reembolso\w*|"
        r"descuento\w*|soporte|sla\b|api\w*|sso|integracion\w*|conector\w*|plataforma\w*|migracion\w*|licencia\w*|"
        r"mercado\w*|marca\w*|equipo\w*|sprint\w*|despliegue\w*|deploy\w*|guardia\w*|facturacion|factura\w*|"
        r"pago\w*|prueba\w*|enterprise|seguridad|cumplimiento|alojamiento|region\w*|base de datos|licitacion\w*|"
        r"concurso\w*|socio\w*|partner\w*|agencia\w*|campana\w*|feria\w*|congreso\w*|evento\w*|checkout|"
        r"onboarding|app\w*|export\w*|import\w*|sdk\w*|documentacion|portal|version\w*|opcion\w*|variante\w*|"
        r"coste\w*|costo\w*|ingresos|cliente\w*|usuario\w*|cuenta\w*|alcance|teletrabajo|remoto|portatil\w*|mfa|"
        r"plugin\w*|modulo\w*|movil\w*|android|ios|webinar\w*|salario\w*|bonus|crm|erp|nube|on.?prem\w*|"
        r"auditoria\w*|rediseno|logo|nombre|dominio|ventas|marketing|rrhh|reunion\w*|proceso\w*|aprobacion\w*|"
        r"tasa\w*|envio\w*|almacen\w*|garantia\w*|devolucion\w*|entrega\w*|informe\w*|datos|rgpd|piloto\w*|"
        r"programa\w*|servidor\w*|servicio\w*|entorno\w*|postgres|kafka|stripe|hubspot|gratuit\w*|gratis|"
        r"suscripcion\w*|csv|tienda\w*|boletin|newsletter|chatbot|ia\b|tablet\w*|herramienta\w*|turno\w*"
    ),
)
