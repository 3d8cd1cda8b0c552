"""Names that are no customers, and words that begin with a capital for another reason; all in lower case."""

from prompts.reading.words import among

CALENDAR = among(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
    sat sun christmas easter ramadan diwali januar februar märz mai juni juli oktober dezember montag dienstag
    mittwoch donnerstag freitag samstag sonntag weihnachten ostern q1 q2 q3 q4 h1 h2 eoq eoy eod eom ytd fy24 fy25
    fy26 fy27 black cyber week spring summer fall winter autumn janvier février mars avril juin juillet août
    septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto
    """
)
SUPPLIERS = among(
    """
    stripe adyen paypal braintree mollie razorpay klarna square chargebee recurly zuora paddle wise plaid sepa kafka
    pulsar rabbitmq redis postgres postgresql mysql mariadb mongodb mongo dynamo dynamodb cassandra elastic
    elasticsearch opensearch clickhouse snowflake bigquery redshift databricks dbt airflow fivetran segment
    rudderstack mixpanel amplitude posthog heap pendo appcues gainsight looker tableau metabase powerbi grafana
    prometheus datadog newrelic sentry splunk honeycomb pagerduty opsgenie statuspage aws azure gcp google microsoft
    amazon apple meta facebook oracle ibm cloudflare fastly akamai vercel netlify heroku hetzner digitalocean ovh
    kubernetes docker terraform ansible helm nomad consul vault jenkins circleci github gitlab bitbucket jira
    confluence linear asana trello notion monday clickup airtable basecamp slack teams zoom discord mattermost webex
    meet outlook gmail exchange office sharepoint onedrive dropbox box hubspot salesforce pipedrive marketo
    mailchimp sendgrid twilio braze iterable intercom zendesk freshdesk front drift crisp helpscout gong outreach
    okta auth0 onelogin workos entra cognito keycloak docusign pandadoc figma sketch miro canva webflow wordpress
    contentful sanity strapi shopify magento sap datev netsuite quickbooks xero workday bamboohr personio greenhouse
    lever ashby rippling deel gusto brex ramp vanta drata openai anthropic gemini claude gpt copilot chatgpt mistral
    llama huggingface tensorflow pytorch react angular vue svelte nextjs node python java kotlin swift rust golang
    ruby rails django laravel graphql rest grpc typescript javascript android ios iphone ipad windows macos linux
    chrome firefox safari edge excel powerpoint word playwright cypress selenium storybook linkedin twitter youtube
    instagram tiktok reddit capterra techcrunch gartner forrester saastr pycon kubecon macbook lenovo dell algolia
    typesense launchdarkly split optimizely statsig temporal celery sidekiq kinesis flink spark superset retool
    zapier make n8n workato
    """
)
PLACES = among(
    """
    ukraine romania bulgaria hungary czechia slovakia slovenia croatia serbia bosnia albania greece cyprus malta estonia
    latvia lithuania iceland luxembourg liechtenstein monaco scotland wales england ireland russia belarus armenia
    azerbaijan kazakhstan uzbekistan pakistan bangladesh nepal thailand vietnam indonesia malaysia philippines taiwan
    mongolia egypt morocco tunisia algeria nigeria kenya ghana ethiopia senegal tanzania uganda angola mozambique peru
    ecuador bolivia paraguay uruguay venezuela panama guatemala cuba jamaica qatar kuwait bahrain oman jordan lebanon iraq
    iran saudi scandinavia benelux baltics balkans nordics iberia rumänien ungarn tschechien dänemark schweden norwegen
    finnland griechenland polska czechy szwecja norwegia danemark suède norvège suisse belgique hongrie dinamarca suecia
    noruega suiza bélgica svizzera belgio svezia zwitserland belgië duitsland frankrijk spanje italië polen
    ghent gent bruges leuven groningen tilburg delft leiden haarlem aarhus odense malmö gothenburg göteborg uppsala
    trondheim tampere turku espoo kassel fulda bochum dortmund duisburg bonn mainz mannheim karlsruhe
    freiburg ulm augsburg regensburg erfurt potsdam rostock kiel lübeck bielefeld graz linz salzburg innsbruck bern
    lausanne lugano winterthur grenoble rennes reims dijon metz angers brest zaragoza murcia vigo
    gijón alicante coimbra braga faro genova verona padova parma brescia bari palermo catania trieste
    łódź lodz szczecin lublin katowice gdynia antalya leeds bristol cardiff glasgow belfast sheffield
    liverpool birmingham nottingham leicester luton gatwick heathrow galway limerick cleveland detroit denver
    minneapolis nashville tampa sacramento baltimore pittsburgh ottawa quebec winnipeg
    bogotá bogota quito caracas montevideo curitiba recife fortaleza campinas jakarta bangkok
    hanoi manila taipei nanjing wuhan chengdu jaipur ahmedabad indore
    marseille toulouse bordeaux lille nantes nice strasbourg stuttgart dresden leipzig düsseldorf hannover
    bremen nürnberg seville sevilla bilbao málaga
    turin torino naples napoli bologna florence utrecht eindhoven hague haag antwerp brussels bruxelles geneva
    basel gdańsk wrocław poznań
    izmir bursa kyoto nagoya busan guangzhou hangzhou chennai hyderabad kolkata atlanta dallas houston miami
    philadelphia portland phoenix vancouver
    montreal calgary brisbane perth auckland nairobi lagos cairo johannesburg brno bratislava sofia bucharest
    belgrade zagreb riga vilnius tallinn
    europe emea apac latam dach asia africa america americas us usa uk eu germany france spain portugal italy
    netherlands poland turkey japan china korea india brazil mexico canada australia austria switzerland ireland
    sweden norway denmark finland belgium singapore israel argentina chile colombia berlin munich hamburg frankfurt
    cologne vienna zurich paris lyon madrid barcelona valencia lisbon porto milan rome amsterdam rotterdam warsaw
    kraków krakow istanbul ankara tokyo osaka beijing shanghai shenzhen seoul mumbai delhi bangalore bengaluru pune
    london dublin manchester edinburgh york boston chicago austin seattle denver francisco angeles california texas
    toronto sydney melbourne oslo stockholm copenhagen helsinki prague budapest athens dubai deutschland frankreich
    spanien italien polen türkei österreich schweiz españa francia alemania allemagne espagne italie italia polska
    niemcy brasil méxico münchen köln wien zürich new south north east west
    """
)
PEOPLE = among(
    """
    pekka samira kurt anneke joost saskia femke sanne lotte bram daan maarten wouter jeroen marieke willem pieter hendrik
    aisha amina fatima yara layla hassan hussein ibrahim khalid mustafa yasmin leila tariq nadim rania salma
    priyanka deepak sanjay anjali neha pooja rohan rohit karan kavita manish nikhil suresh ramesh mahesh lakshmi meera
    divya shreya varun vikram aditya ananya swati kiran
    kenji hiroshi takeshi yumi akira haruto sakura naoko satoshi minjun jihoon seojun hyejin wei ming xin jing ling hao
    tomás tomas mateo thiago joaquim rodrigo renata fernanda camila juliana leandro marcelo beatriz raquel inês rui
    tiago gonçalo catarina bruna vitor jordi pilar rocío belén álvaro gonzalo ignacio lucía irina olga svetlana yulia
    dmitry sergei alexei igor oleg nikolai anastasia tatiana kasia ania gosia wojtek bartek paweł łukasz jacek marek
    magdalena małgorzata zofia hania ola ewa janusz grzegorz zuzanna selim mert kaan arda ozan barış elçin gizem
    merve büşra özge hakan serkan volkan tolga onur umut hélène céline aurélie mathilde camille margaux thibault
    guillaume benoît cédric fabrice laurent olivier pascal thierry yves sylvie véronique nathalie ginevra giorgia
    alessandro alessandra federico federica davide simone riccardo stefano beatrice elisabetta massimo roberta
    birgitte freya sigrid astrid solveig bjorn björn lasse mikko jukka jari timo aino kaisa matti søren mette anneli
    linnea ebba malin johan gunnar ulrika ingeborg fenella marcus callum hamish isla fiona alistair graham
    nigel gareth rhys owen declan niamh siobhan ciara liam aoife sean seamus derek trevor keith dylan tyler brandon
    kyle megan ashley brittany jordan riley dr.
    adam adrian agnieszka ahmed ahmet aiko alan alba alberto alejandro alex alexander alexandra alice alicia ali
    amanda amelie amina amir amit amy ana anders andrea andreas andrew andy angela anil anita anja anke anna anne
    annika antoine anton antonio arjun arthur asha astrid aylin ayse ayşe barbara bart bastian beata beatriz ben
    benjamin bernd bianca bill birgit bob brian bruno burak camille can carla carlos carmen carol caroline cem
    charlotte chen chiara chloe chris christian christina christine claire clara claudia claudio clemens daan dan
    dana daniel daniela dave david deniz diana diego dirk dmitri dominik ebru eduardo elena elif elisa elke ella
    emily emma emil emre eric erik esra ethan eva fabian fatma felix fernando filip flo florian francesca francesco
    frank franz fred frida gabriel gabriela georg george giorgio giulia grace greg greta gustavo hannah hans harry
    heike helen helena henrik hugo ian ines ingrid irene isabel isabella ivan jack jakob james jan jana jane janet
    jasmin javier jeff jennifer jens jess jessica jim joana joanna joe johan johanna john jon jonas jorge jose josé
    josef joshua juan julia julian juliette jürgen karin karl karen katharina kate katja kemal ken kevin kim klaus
    krzysztof kwame lara lars laura lea lena leo leon li lina linda lisa lorenzo louis luca lucas lucia lucy luis
    luisa lukas magda maja marc marcin marco marcus margarita maria mariana marie mario mark markus marta martin
    martina mary mateusz matt matteo matthias maya mehmet mei mia michael michał michel miguel mike mina mohamed
    monika murat nadia nancy natalia nick nicole niklas nils nina noah nora olaf oliver olivia omar oscar otto pablo
    paola pat patricia patrick paul paula paulo pedro peter petra philipp pia pierre piotr priya rachel rafael rahul
    raj ralf ravi rebecca ricardo richard rita robert roberto robin rosa ruth ryan sabine sam samir samuel sandra
    sara sarah sebastian selin sergio sharon silvia simon sofia sofie sophia sophie stefan stefanie stephan steve
    steven sue sunita susan sven sylvia tanja tara ted teresa theo thomas tim tina tobias tom tomasz tony uwe
    valentina valerie vera victor victoria vijay vincent wei werner will wolfgang xavier yan yuki yusuf zeynep zoe
    jo joão chloé rené anaïs léa élodie
    """
)
# teams, roles, plans, products' parts and words that begin a sentence
ORDINARY = among(
    """
    pathology radiology events mr mrs ms model hall mayor principal vice matron gaffer oga title comme lo sindaco
    maire burgermeister alcalde alcaldesa prefeito burmistrz baskan
    supposing suppose assuming imagine reino unido firma done fixed shipped closed locked settled verdict müşterimiz müşterimizin
    unser unsere unserem unseren dieser diese dieses jeder beim kundin neukunde
    found quoting quoted heard seen got reading read feels felt looking talked spoke met asked said says wrote
    written posted copied forwarding forwarded
    contract invoice payment refund release launch ministry government state federal city county im am zum zur
    vom beim protokoll angebot
    nordic nordics european african asian american british german french spanish italian dutch polish turkish
    japanese chinese korean indian brazilian
    swiss austrian belgian danish swedish norwegian finnish irish portuguese mexican canadian australian english
    an i we you they he she it the this that these those there here everyone everybody anyone someone nobody nothing
    something all any both each some many most several few one two three four five ten no not yes ok okay so and but
    or if when while since because after before during until once now then today tomorrow yesterday what who why how
    which where our your my their his her its let lets let's also only even just still already finally again maybe
    please thanks thank hi hello hey dear fyi re fwd note notes update heads good great right well alright sure
    going given based due per as at by for from in of on to with without about above below over under out up down
    off into via decision decided decisions final conclusion conclusions outcome result results agreed approved
    confirmed announcement reminder summary plan plans wrapping closing effective starting roadmap question answer
    answers more less new old big small too very customers customer clients client users user accounts account
    prospects prospect admins admin people folks teams team deal deals ticket tickets legal finance sales support
    marketing product engineering design security operations ops success hr procurement leadership management board
    council exec execs ceo cto cfo coo cio cmo cpo vp svp pm pms em qa sre devops infra platform data growth revenue
    partnerships compliance accounting backend frontend mobile web enterprise business starter basic standard
    premium pro plus free gold silver platinum tier trial beta alpha ga v1 v2 v3 mvp poc rfc adr okr kpi api apis
    sdk sso saml scim mfa sla slas sql csv pdf html css json xml ui ux ai ml llm gdpr dsgvo soc soc2 iso hipaa baa
    dpa nda arr mrr acv nps csat crm erp roi ltv cac faq url ip vpn dns ssl tls cdn ci cd pr prs cli ide iot saas
    b2b b2c smb smbs sme smes mid-market option variant version phase step sprint release workspace workspaces
    project projects dashboard settings order form checkout onboarding pricing billing login signup home page slide
    slides deck doc docs details info information reference context example instance clarity everything sounds
    looks seems press presse aes ae csm csms tam tams channel thread meeting call calls
    review retro standup allhands offsite committee steering works wednesday's apache gpl mit license kickoff
    hackathon der die das den dem des ein eine einen wir ihr sie er es ich alle kunden kunde nutzer vorstand
    geschäftsführung vertrieb produkt entwicklung recht rechtsabteilung einkauf betriebsrat leitung beschluss
    entscheidung ergebnis fazit info hinweis ab bis nach wegen laut für bei ohne heute morgen gestern jetzt damit
    daher deshalb variante rufbereitschaft preis preise vertrag verträge lizenz lizenzen betrieb büro standort le la
    les un une nous vous ils elles il elle ce cette ces pour avec sans chez après avant depuis selon notre nos leur
    leurs équipe direction produit juridique décision c'est l'équipe d'accord el los las una nosotros ellos ellas
    este esta para con sin según nuestro nuestra clientes cliente equipo dirección producto decisión desde o os um
    uma nós eles elas com sem segundo nosso nossa time equipe diretoria produto decisão gli uno noi loro questo
    questa senza secondo nostro nostra clienti squadra direzione prodotto decisione anche de het een wij zij dit
    deze voor met zonder volgens onze ons klanten klant directie besluit oni ta dla z bez według nasz nasza klienci
    klient zespół zarząd decyzja dobra decyzją biz onlar bu şu için ile müşteri müşteriler ekip yönetim ürün karar
    ama ve artık hum humne aap yeh
    """
)
NO_CUSTOMER = CALENDAR | SUPPLIERS | PLACES | ORDINARY
