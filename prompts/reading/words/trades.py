"""Words in the names of organizations that tell what these do; folded: lower case, no accents."""

from prompts.reading.words import among
from prompts.reading.words.known import NO_CUSTOMER, PEOPLE
from prompts.reading.words.names import COMMON_WORDS

# the name goes on after these: Klinikum Seeberg, Cementos Ruiz
FIRST = among(
    """
    autohaus backerei baumarkt brauerei druckerei fleischerei gartnerei gasthof gemeinde gymnasium hochschule hotel
    kanzlei kaufhaus klinik klinikum krankenhaus metzgerei mobelhaus molkerei pflegedienst reederei sanitatshaus
    schreinerei sparkasse spedition stadtwerke tischlerei universitat verlag volksbank weingut werft zoo
    acieries aeroport assurances banque biscuiterie boulangerie brasserie cave caves chateau chocolaterie cimenterie
    clinique conserverie domaine ecole editions etablissements ets fromagerie garage groupe hopital imprimerie
    laboratoires laiterie librairie lycee mairie maison menuiserie meubles minoterie moulins mutuelle papeterie
    papeteries patisserie pepinieres pharmacie textiles transports universite usines
    aceites aceros almacenes astilleros autos azucarera banco bodega bodegas calzados cementos ceramicas cerveceria
    clinica colegio conservas constructora cooperativa editorial embutidos farmacia ferreteria frigorificos grupo
    harinas hoteles hospital imprenta industrias inmobiliaria laboratorios lacteos libreria minera muebles panaderia
    pesquera seguros supermercados talleres transportes universidad viajes vinedos
    acos calcados cervejaria cimentos construtora distribuidora drogaria editora faculdade frigorifico hoteis
    laticinios livraria lojas mercado metalurgica moinho moveis padaria papelaria textil transportadora universidade
    usina viacao vinhos vinicola
    acciaierie acquedotto albergo assicurazioni autotrasporti banca birrificio calzaturificio cantiere cantieri cantina
    cantine cartiera caseificio ceramiche costruzioni distilleria edizioni ferramenta fonderia fonderie gruppo lanificio
    latteria maglificio mobili molino mulino officine oleificio ospedale panificio pastificio salumificio supermercati
    tessitura tipografia torrefazione trasporti universita vini
    apotheek autobedrijf bakkerij bouwbedrijf brouwerij drukkerij gemeente hogeschool installatiebedrijf kwekerij
    makelaardij rederij scheepswerf slagerij transportbedrijf uitgeverij universiteit woningcorporatie ziekenhuis
    zorggroep zuivelfabriek
    chemie diakonie caritas druckhaus fahrschule fahrradhaus landhandel landkreis landratsamt maschinenfabrik modehaus
    papierfabrik pflegeheim seniorenheim verkehrsbetriebe
    agence abattoirs ateliers autocars carrelages charcuterie chantiers chocolats cidrerie comptoir confiserie cycles
    distillerie entrepots fonderie gites hospices jardinerie mobilier navigation optique parfums peintures plastiques
    scierie serres vergers verrerie vignobles
    aerolineas aseguradora autobuses cafes carnes cervezas cines construcciones deportes distribuciones electronica frutas
    ganadera gasolineras joyeria maderas motores muebleria naviera optica opticas papeles perfumerias pescados pinturas
    plasticos productos quesos repuestos residencia sanatorio vidrios zapateria
    acougue ceramica confeccoes drogarias embalagens farmacias ferragens fiacao industria joalheria laboratorio malhas
    oticas pecas pescados pneus racoes sorvetes tecidos tintas
    autolinee azienda carpenteria comune consorzio cooperativa dolciaria falegnameria filati formaggi frutta gioielleria
    legnami logistica macelleria marmi navigazione ottica pescheria plastica pneumatici profumeria rubinetterie salumi
    salumi tessile valvole vetreria vivai
    houthandel meubelfabriek machinefabriek papierfabriek tuincentrum veiling waterschap zorgcentrum
    cegielnia cukiernia cukierni elektrownia elektrowni gmina grupy gospodarstwo kancelaria kancelarii klinika kliniki
    ksiegarnia ksiegarni meble okna spedycja spedycji spoldzielni szkola szkoly tartak urzad winnica winnicy
    wydawnictwo zaklad zakladow zakladu
    apteka bank browar browaru cukrownia cukrowni drukarnia drukarni fabryka fabryki grupa hotelu hurtownia hurtowni huta
    kopalnia mleczarnia mleczarni piekarnia piekarni przychodnia spoldzielnia stocznia stoczni stolarnia stolarni szpital
    szpitala szpitalu uniwersytet uniwersytetu zaklady
    cafe gasthaus kindergarten kita konditorei mvz praxis camping collectivite commune ehpad scop asociacion ayuntamiento
    ceip instituto ies camara creche escola mercearia pastelaria prefeitura asl istituto osteria poliambulatorio ristorante
    trattoria basisschool bloemist obs stichting fundacja fundacji gminy szkola wspolnota wspolnoty
    """
)
# so do compounds that end like these: Kreisklinik Ahlen
FIRST_ENDS = (
    "backerei",
    "bedrijf",
    "brauerei",
    "druckerei",
    "fabriek",
    "fabrik",
    "handel",
    "kliniek",
    "klinik",
    "werke",
)
# the name ends with these, or goes on with another of them: Norrland Telecom, Ege Seramik
LAST = among(
    """
    academy agro air airlines airways apparel automotive aviation bakeries bakery bank banking beverages biotech brewery
    breweries brewing brothers bros building builders cargo carriers cement ceramics chemicals cinemas clinic clinics
    college concrete construction cosmetics cruises dairies dairy dental diagnostics electronics energy farms ferries
    fisheries fitness foods foundation foundry freight furniture garments glass grocers group haulage health healthcare
    holding holdings homes hospital hospitals hospitality hotel hotels housing industries instruments insurance interiors
    jewellers jewelers labs leisure lines logistics lumber machinery manufacturing marine metals mills minerals mining
    motors museum mutual nurseries oil opticians optics outfitters packaging petroleum pharma pharmaceuticals pharmacies
    pharmacy plastics polymers printing produce properties publishing rail railways realty resorts robotics school schools
    seafood seeds semiconductors shipping shipyard sons steel stores supermarkets telecom telecoms textiles theatre
    therapeutics timber tours toys transport travel trucking university utilities vineyards water wines winery yachts
    accountants architects bistro butchers council dance deli diner elementary escrow estates films finance florists
    gym hospice interactive landscaping physio physiotherapy plumbing productions roofing salon solicitors stockfeeds studios
    surgery vets veterinary yoga
    anlagenbau bau elektronik energie fahrzeugbau feinkost holz kliniken lebensmittel logistik maschinenbau medizintechnik
    moden motoren reisen sohne stahl textil textilien touristik versicherung versicherungen werke
    assurances fils freres logistique energia energias telecomunicaciones hermanos hijos irmaos filhos fratelli figli
    bouw groep logistiek verzekeringen zonen zorg
    ambalaj bankasi celik cimento enerji gida hastanesi havayollari holding ilac insaat kargo kimya kozmetik lojistik
    magazalari makina makine market matbaacilik mobilya nakliyat otel otomotiv plastik sanayi seramik sigorta tarim
    ayakkabi boya cam ciftlik deri denizcilik eczanesi elektrik elektronik firini giyim grubu havacilik kagit kahve
    kooperatifi kumas lastik limani maden madencilik medikal mermer okullari pastanesi perakende petrol supermarket
    telekom tersanesi tohum yapi yayinlari zeytin
    tekstil ticaret turizm universitesi belediyesi dernegi kirtasiye koleji lisesi lokantasi oteli vakfi
    """
)
FAMILY = among("sons co partners brothers sohne fils hijos filhos figli zonen associates synowie ogullari")
# with these in front or behind it is a part of our own house, a thing or a rule
GENERIC = among(
    """
    mental occupational urban rural central national international regional annual quarterly weekly monthly internal
    external digital online reverse renewable natural corporate primary middle elementary commercial private retail
    wholesale frozen heavy raw organic industrial nuclear electric medical clinical animal inbound outbound abteilung
    bereich leitung leiter leiterin kolleginnen kollegen thema projekt referat ressort fachbereich strategie kosten
    research development terms conditions safety learning food beverage diversity inclusion mergers acquisitions
    benefits compensation pros cons questions rules drag copy pick pay click buy bed sales competitor rival supplier
    vendor provider auditor auditors landlord agency contractor lieferant anbieter dienstleister wettbewerber
    konkurrent fournisseur prestataire concurrent proveedor competidor fornecedor concorrente fornitore leverancier
    dostawca konkurencja rakip
    """
)
# ordinary enough to follow any word: these tell an organization only behind a word of its own
_PLAIN = among(
    """
    arena books catering coffee fleets flowers fruit heating imaging international investments kitchens lighting nursing
    paper parcels pensions ports radio recycling savings shoes wholesale worldwide copper forge financial
    council dance elementary escrow estates finance gym plumbing productions roofing studios surgery yoga
    academy banking building construction energy fitness foundation group health healthcare holding homes hospital hotel
    hotels housing instruments insurance labs leisure lines machinery manufacturing market museum printing produce
    properties publishing rail school schools sons stores bros brothers toys transport travel utilities water bank
    """
)
DISTINCT = LAST - _PLAIN
NO_OWN_WORDS = NO_CUSTOMER | COMMON_WORDS | GENERIC
NO_NAMES = NO_OWN_WORDS | PEOPLE
