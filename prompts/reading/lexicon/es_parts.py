"""The parts Spanish announcements are put together from; written without accents, because the reading folds them."""

WHEN = (
    r"(?:hoy|manana|ahora|ya|este mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:la )?(?:proxima semana|"
    r"semana que viene)|(?:proximo|este|siguiente) (?:mes|trimestre|ano|sprint|lunes|release)|(?:mes|ano|trimestre) "
    r"que viene|(?:principios de |mediados de |finales de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"sep?tiembre|octubre|noviembre|diciembre|q[1-4]|20\d\d|ano|mes)|\d{1,2} de \w+|1 de \w+|\d{1,2}\b)"
)
PRESENT = (
    r"(?:cancelamos|eliminamos|quitamos|mantenemos|dejamos|cerramos|abrimos|ampliamos|extendemos|prorrogamos|aplazamos|"
    r"posponemos|retrasamos|subimos|bajamos|cambiamos|migramos|pasamos|adoptamos|lanzamos|congelamos|reemplazamos|"
    r"sustituimos|estandarizamos|renombramos|concedemos|ofrecemos|renovamos|contratamos|compramos|vendemos|"
    r"patrocinamos|limitamos|retiramos|descontinuamos|discontinuamos|unificamos|fusionamos|externalizamos|"
    r"internalizamos|invertimos|aceptamos|rechazamos|reducimos|recortamos|suspendemos|apostamos|descartamos|"
    r"abandonamos|cobramos|exigimos|priorizamos|paramos|trasladamos|movemos|damos de baja|ponemos fin|volvemos a|"
    r"publicamos|alargamos|nos cargamos|cargamos|matamos|cortamos|rompemos|prescindimos|terminamos|acabamos|fichamos|"
    r"incorporamos|nombramos|ascendemos|olvidamos|adjudicamos|asignamos|denegamos|desestimamos|liquidamos|integramos|"
    r"separamos|trasladamos|mudamos|prohibimos|igualamos|fijamos|centralizamos|apartamos|repartimos|destinamos|"
    r"devolvemos|reembolsamos|damos|despedimos|rescindimos|aparcamos|apagamos|soltamos|sacamos)"
)
INF = (
    r"(?:cancelar|eliminar|quitar|mantener|dejar|cerrar|abrir|ampliar|extender|prorrogar|aplazar|posponer|retrasar|"
    r"subir|bajar|cambiar|migrar|pasar|adoptar|lanzar|congelar|reemplazar|sustituir|estandarizar|renombrar|conceder|"
    r"ofrecer|renovar|contratar|comprar|vender|patrocinar|limitar|retirar|descontinuar|unificar|fusionar|externalizar|"
    r"invertir|aceptar|reducir|recortar|suspender|apostar|descartar|abandonar|cobrar|exigir|priorizar|dar|construir|"
    r"usar|trasladar|mover|sacar|incluir|anadir)"
)
# A body that may decide
BODY = (
    r"(?:(?:la |el |los |las |nuestr[oa] )?(?:direccion(?: (?:general|financiera|tecnica))?|junta(?: directiva| "
    r"general)?|consejo(?: (?:de administracion|rector|social))?|comite(?: (?:de )?[a-z]+){0,2}|gerencia|directiva|"
    r"board|ceo|cfo|cto|coo|finanzas|legal|juridico|compras|accionistas|socios|fundadores|sindicatos?|rectorado|rector|"
    r"decanato|patronato|asamblea(?: general)?|comision(?: (?:de )?[a-z]+){0,2}|mesa(?: de [a-z]+)?|jurado|tribunal "
    r"interno|central|matriz|sede central|rrhh|management|casa matriz))"
)
ROLE = (
    r"(?:responsable|director|directora|jefe|jefa|lider|head|lead|team lead|manager|gerente|c[tefopims]o|presidente|"
    r"presidenta|socio|socia|coordinador|coordinadora|portavoz|decano|decana|rector|rectora|encargado|encargada|"
    r"subdirector|subdirectora|pm|product owner)"
)
# What is asked of everyone, once it has a beginning
RULE = (
    r"(?:obligatori[oa]s?|prohibid[oa]s?|prohibe|prohibimos|exig\w+|hay que|habra que|debe|deben|debera|deberan|solo|"
    r"unicamente|exclusivamente|ya no|nada de|ningun\w*|nadie|gratis|gratuit[oa]s?|de pago|permitid[oa]s?|se aplica\w*|"
    r"aplica|rige|vale|dos firmas|sin excepci\w+|requi\w+|necesita\w*|limitad[oa]s?|reservad[oa]s?|lleva|llevan|pasa|"
    r"pasan|cuesta|cuestan|cobramos|factura\w*|salen|prioridad)"
)
# What can be refused, granted or laid to rest
MATTER = (
    r"(?:(?:proyecto|plan|oferta|solicitud|propuesta|presupuesto|bono|bonus|descuento|candidatura|idea|producto|app|"
    r"aplicacion|campana|contrato|alianza|version|opcion|modulo|funcionalidad|tarifa|plaza|vacante|contratacion|subida|"
    r"aumento|excepcion|compra|fusion|integracion|peticion|programa|inversion|acuerdo|lanzamiento|tema|herramienta)"
    r"(?:e?s)?)"
)

BUSINESS = (
    (
        r"teletrabajo|permiso\w*|becari\w+|rediseno|comunicacion|precios|prestador\w*|proveedor|logo\b|frente\b|"
        r"presupuesto|evento"
    ),
    (
        r"almacen\w*|nomina\w*|transport\w+|sucursal\w*|sede\w*|tiendas?|catalogo\w*|alquiler\w*|formacion|horas "
        r"extra|capital|backend|frontend|qa\b|mantenimiento|telefon\w+|firmas?\b|compras|jornada|sindicato\w*|"
        r"puesto\w*|vacante\w*|proyecto\w*|feria\w*|acuerdo\w*|pedido\w*|cuota\w*|hosting|pm\b|dominio\w*|gasto\w*|"
        r"banco\b|control de gestion|rondas?|pricing|panel|atencion al cliente|bono\w*|descuento\w*|plazo\w*|"
        r"stand\w*|contratacion\w*|rediseno|devolucion\w*|escritorio|react|vue|inversion\w*|periodo de prueba|"
        r"examenes|reglamento|departamento\w*|inventario"
    ),
    (
        r"precio\w*|tarifa\w*|plan\w*|oferta\w*|proveedor\w*|contrat\w*|release\w*|lanzamiento\w*|funcionalidad\w*|"
        r"producto\w*|roadmap|presupuesto\w*|plaza\w*|oficina\w*|politica\w*|reembolso\w*|descuento\w*|soporte|"
        r"sla\b|api\w*|sso|integracion\w*|conector\w*|plataforma\w*|migracion\w*|licencia\w*|mercado\w*|marca\w*|"
        r"equipo\w*|sprint\w*|despliegue\w*|deploy\w*|guardia\w*|facturacion|factura\w*|pago\w*|prueba\w*|"
        r"enterprise|seguridad|cumplimiento|alojamiento|region\w*|base de datos|licitacion\w*|concurso\w*|socio\w*|"
        r"partner\w*|agencia\w*|campana\w*|feria\w*|congreso\w*|evento\w*|checkout|onboarding|app\w*|export\w*|"
        r"import\w*|sdk\w*|documentacion|portal|version\w*|opcion\w*|variante\w*|coste\w*|costo\w*|ingresos|"
        r"cliente\w*|usuario\w*|cuenta\w*|alcance|teletrabajo|remoto|portatil\w*|mfa|plugin\w*|modulo\w*|movil\w*|"
        r"android|ios|webinar\w*|salario\w*|bonus|crm|erp|nube|on.?prem\w*|auditoria\w*|rediseno|logo|nombre|"
        r"dominio|ventas|marketing|rrhh|reunion\w*|proceso\w*|aprobacion\w*|tasa\w*|envio\w*|almacen\w*|"
        r"garantia\w*|devolucion\w*|entrega\w*|informe\w*|datos|rgpd|piloto\w*|programa\w*|servidor\w*|servicio\w*|"
        r"entorno\w*|postgres|kafka|stripe|hubspot|gratuit\w*|gratis|suscripcion\w*|csv|tienda\w*|boletin|"
        r"newsletter|chatbot|ia\b|tablet\w*|herramienta\w*|turno\w*"
    ),
)
