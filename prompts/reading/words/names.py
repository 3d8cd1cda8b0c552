"""Words around and inside the names of organizations."""

from prompts.reading.words import among

# what a company is, legally; left out when names are compared
LEGAL_FORMS = among(
    """
    inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte gmbh ag kg ohg ug se mbh gbr ev
    kgaa sa sas sarl eurl sasu sl slu sau srl srls spa snc sapa ltda eireli cv bv nv vof cvba ab oy oyj as aps asa
    sp zoo spzoo sti pvt holding holdings group 株式会社 有限会社 合同会社 有限公司 股份有限公司 有限责任公司
    公司 集团 주식회사 유한회사 प्राइवेट लिमिटेड
    """
)

# ordinary words that some company is called: such a name counts only when it is written as the directory writes it
COMMON_WORDS = among(
    """
    able access active agenda airport amount anchor apple arrow asana atlas away axis balance bank base basecamp
    basis beam bird block blue board bolt bond book box brand bridge bright buffer build business canvas capital
    care cart case cash center central chain change channel chase check circle city class clear click clock close
    cloud club coach coast code common community compass connect contact content copper core corner craft crew cross
    current customer dash data date day deal decision default delta design desk direct discord domain door dot dream
    drift drive drop early east easy echo edge element email energy engine enterprise epic event ever expert express
    fair farm fast field figure file final fire first fish flag flash fleet flex flow focus folder force form
    forward foundation frame free fresh front frontier full fund future game gap gate general gold good grand grid
    ground group grow guide guild gusto hand harbor harvest health heart help here hero high hive home hook horizon
    host house hub human icon idea image impact index indeed inside insight intercom invoice island job journey jump
    key keep kind kit lab lane language launch layer lead leaf level life lift light like line link list live local
    lock logic loop lucky luna machine magic mail main make map mark market master match matter may medium meet memo
    metro mind mine mint mirror mission mix mobile mode model moment monday money monitor moon more motion move nest
    net network new next nice noble node north note nothing notion nova now oak ocean office open option orange
    orbit order origin outreach oval page paper park part partner pass path pay peak people phase pick pilot pipe
    pitch pixel place plan plane planet platform play plus point pool port portal post power premium press price
    prime process product project promise proof public pulse pure push quest quick radar rain range rapid reach
    ready real record red relay remote render report rest rich ring rise river road rocket root round route run safe
    sage sail sales salt scale school score scout sea search season second seed segment sense service seven shape
    share shell shield shift ship shop show side sign signal simple site six sky slack smart snap social soft solar
    solid sonic source south space spark speed spirit split spot spring square stable stack stage standard star
    start state station stone store storm story stream street stripe strong studio summit sun super support surf
    swift switch system table tag target task team tempo tender terminal test thing think tide tiger time title
    toast today together token tool top torch total touch tower track trade trail train travel tree trend true trust
    turn twin two union unit unity universe up urban user value vault venture verse view village vision visit vital
    voice wave way web well west wheel whole wide wild will wind window wing wire wise wonder wood word work world
    yard year yellow young zone zoom
    """
)
