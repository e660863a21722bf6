import type { HelpLineKind } from '@quandary/rules';

/** A number that somebody in distress can call, as a new site knows it. */
export interface HelpLine {
  /** ISO 3166-1 alpha-2. */
  country: string;
  name: string;
  /** As it is dialled in the country. */
  phone: string;
  url: string;
  kinds: HelpLineKind[];
  /** ISO 639-1: those in which somebody answers. */
  languages: string[];
  /** The page on which the number was read. */
  source: string;
  /** The day on which it was. */
  reviewedAt: string;
}

/**
 * The day on which every number below was read on its source. Not every line's own page was opened; and where the source
 * does not say in which languages somebody answers, those of the country are assumed. An operator should look them over.
 */
const REVIEWED_AT = '2026-11-28';

/**
 * country | name | phone | kinds | languages | the line's own page, = where that is the source | source. Emergency numbers are
 * left out: they are the page's to say.
 */
const ROWS = `
AR | Línea 135, Centro de Asistencia al Suicida | 135 | suicide | es | = | https://www.elonce.com/sociedad/destacaron-la-importancia-de-la-linea-135-en-prevencion-del-suicidio-y-apoyo-en-salud-mental.htm
AR | Línea 144, violencia de género | 144 | abuse | es | = | https://www.pagina12.com.ar/588686-diez-anos-de-la-linea-144
AR | Línea 102, niñas, niños y adolescentes | 102 | child | es | = | https://datapba.com/2023/01/26/en-2022-se-registraron-57-llamadas-por-dia-para-alertar-sobre-situaciones-de-maltrato-infantil
AT | Telefonseelsorge | 142 | suicide any | de | https://www.onlineberatung-telefonseelsorge.at | https://www.katholisch.at/telefonseelsorge
AU | Lifeline | 13 11 14 | suicide any | en | https://www.lifeline.org.au | https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services
AU | Kids Helpline | 1800 55 1800 | child | en | https://kidshelpline.com.au | https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services
AU | 1800RESPECT, domestic, family and sexual violence | 1800 737 732 | abuse | en | https://www.1800respect.org.au | https://plan4womenssafety.dss.gov.au/initiatives/1800respect
AU | Beyond Blue | 1300 22 4636 | any | en | = | https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services
BE | Zelfmoordlijn | 1813 | suicide | nl | https://www.zelfmoord1813.be | https://www.hln.be/nieuws/binnenland/organisaties-lanceren-nieuwe-campagne-rond-zelfmoordpreventie~a5bcba0d/
BE | Centre de Prévention du Suicide | 0800 32 123 | suicide | fr | https://www.preventionsuicide.be | https://www.lalibre.be/belgique/societe/2023/02/21/le-centre-de-prevention-du-suicide-est-confronte-a-une-hausse-du-nombre-dappels-A54EZGXFSJB3HNFT4ZSPCEPJ5I/
BR | Centro de Valorização da Vida | 188 | suicide any | pt | https://www.cvv.org.br | https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/
BR | Central de Atendimento à Mulher | 180 | abuse | pt en es | = | https://radiowebcadeiracativa.com.br/noticia/2102830/ligue-180-completa-20-anos-de-combate-violencia-contra-mulheres
CA | Suicide Crisis Helpline | 988 | suicide | en fr | https://988.ca | https://www.newswire.ca/news-releases/statement-from-the-minister-of-mental-health-and-addictions-and-associate-minister-of-health-9-8-8-suicide-crisis-helpline-marks-one-year-of-service-877749062.html
CH | Die Dargebotene Hand, La Main Tendue, Telefono Amico | 143 | suicide any | de fr it | = | https://kirchen-ihrer-region.ch/2022/11/10/bevor-sie-sich-das-leben-nehmen-rufen-sie-an/
CH | Pro Juventute, Beratung und Hilfe | 147 | child | de fr it | https://www.147.ch | https://kirchen-ihrer-region.ch/2022/11/10/bevor-sie-sich-das-leben-nehmen-rufen-sie-an/
CL | Línea de Prevención del Suicidio | *4141 | suicide | es | = | https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/
CL | Fono Orientación en Violencia contra la Mujer | 1455 | abuse | es | = | https://elcalbucano.cl/2022/09/invitan-a-conocer-plataformas-de-ayuda-para-prevenir-el-suicidio
CO | Línea 106 | 106 | suicide any | es | = | https://www.semana.com/nacion/articulo/se-siente-solo-llame-a-estas-lineas-para-recibir-atencion-sobre-salud-mental/202644/
CZ | Linka první psychické pomoci | 116 123 | suicide any | cs | = | https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job
CZ | Linka pomoci obětem kriminality a domácího násilí | 116 006 | abuse | cs | = | https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job
CZ | Linka bezpečí | 116 111 | child | cs | https://www.linkabezpeci.cz | https://www.irozhlas.cz/zivotni-styl/spolecnost/linka-bezpeci-polovina-deti-se-nam-kvuli-pretizenosti-napoprve-nedovola-temata_2504010700_jar
DE | TelefonSeelsorge | 0800 111 0 111 | suicide any | de | = | https://sr.de/sr/home/nachrichten/panorama/suizid_praeventionstag_telefonseelsorge_saarland_100.html
DE | Hilfetelefon Gewalt gegen Frauen | 116 016 | abuse | de en pl ru uk | https://www.hilfetelefon.de | https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/
DK | Livslinien | 70 20 12 01 | suicide | da | https://www.livslinien.dk | https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/
ES | Línea 024, atención a la conducta suicida | 024 | suicide | es | = | https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html
ES | Línea 016, violencia contra las mujeres | 016 | abuse | es | = | https://rtve.es/noticias/20240922/telefonos-ayudan-frente-a-violencias-machistas-llegar-a-todas-todos-casos/16206970.shtml
ES | Fundación ANAR, niños y adolescentes | 900 20 20 10 | child | es | = | https://rtve.es/noticias/20240922/telefonos-ayudan-frente-a-violencias-machistas-llegar-a-todas-todos-casos/16206970.shtml
ES | Teléfono de la Esperanza | 717 003 717 | any | es | = | https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito
FI | MIELI Kriisipuhelin | 09 2525 0111 | suicide any | fi | https://mieli.fi/en/support-and-help/crisis-helpline/ | https://mentalhealth.fi/where-to-go-in-an-emergency
FI | MIELI Kristelefon | 09 2525 0112 | suicide any | sv | https://mieli.fi/en/support-and-help/crisis-helpline/ | https://mentalhealth.fi/where-to-go-in-an-emergency
FI | MIELI Crisis Helpline | 09 2525 0113 | suicide any | en ar | https://mieli.fi/en/support-and-help/crisis-helpline/ | https://mentalhealth.fi/where-to-go-in-an-emergency
FR | Numéro national de prévention du suicide | 3114 | suicide | fr | https://3114.fr | https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/
FR | Violences Femmes Info | 3919 | abuse | fr | = | https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html
FR | Allô Enfance en danger | 119 | child | fr | = | https://www.service-public.gouv.fr/particuliers/actualites/A14455
GB | Samaritans | 116 123 | suicide any | en | https://www.samaritans.org | https://www.samaritans.org/how-we-can-help/contact-samaritan/
GB | Childline (NSPCC) | 0800 1111 | child | en | https://www.childline.org.uk | https://thefirststep.org.uk/services/help-for-children-and-young-people/
GB | National Domestic Abuse Helpline (Refuge) | 0808 2000 247 | abuse | en | https://www.nationaldahelpline.org.uk | https://refuge.org.uk/news/refuge-response-to-home-secretary-announcement-of-support-for-domestic-abuse-victims
GB | Men’s Advice Line | 0808 801 0327 | abuse | en | = | https://www.centre56.org.uk/domestic-abuse
GR | Γραμμή Παρέμβασης για την Αυτοκτονία, Κλίμακα | 1018 | suicide | el | = | https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464
GR | Εθνική Γραμμή για τα Παιδιά SOS | 1056 | child | el | = | https://www.flash.gr/15chroni-kalese-to-chamogelo-kai-zitise-voitheia-gia-ti-via-poy-askoyse-o-pateras-sti-mitera-tis-1026490
GR | Γραμμή SOS για γυναίκες | 15900 | abuse | el | = | https://ipop.gr/news/signal-for-help-mia-cheironomia-mporei-na-sosei-zoe/
HK | Mental Health Support Hotline | 18111 | suicide any | zh en | = | https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html
HK | The Samaritans | 2896 0000 | suicide | en zh | = | https://csrp.hku.hk/getting-help/
HU | Lelki Elsősegély Telefonszolgálat | 116 123 | suicide any | hu | = | https://gondola.hu/hirek/248389-Iden_is_korulbelul_170_ezer_hivast_fogadott_a_lelkielsosegely-szolgalat.html
IE | Samaritans | 116 123 | suicide any | en | https://www.samaritans.org | https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014
IL | ERAN | 1201 | suicide any | he ar ru en | = | https://jerusaleminstitute.org.il/en/blog/with-days-like-this/
IN | Tele MANAS | 14416 | suicide any | hi en | = | https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/
IN | Women Helpline | 181 | abuse | hi en | = | https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/
IN | Child Helpline | 1098 | child | hi en | = | https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/
IS | Hjálparsími Rauða krossins | 1717 | suicide any | is | https://www.raudikrossinn.is | https://www.raudikrossinn.is/um-okkur/frettir/nr/18917
IT | Numero antiviolenza e stalking | 1522 | abuse | it en fr es ar | = | https://www.ansa.it/sito/notizie/cronaca/2023/06/09/violenza-donne-150-chiamate-al-giorno-al-numero-1522_d153d4ec-0ac1-4106-88aa-95e5fea7c296.html
JP | よりそいホットライン | 0120-279-338 | suicide abuse any | ja | = | https://hagi-city.site.ktaiwork.jp/archives/8505
JP | いのちの電話 | 0120-783-556 | suicide | ja | = | https://hagi-city.site.ktaiwork.jp/archives/8505
JP | チャイルドライン | 0120-99-7777 | child | ja | = | https://hagi-city.site.ktaiwork.jp/archives/8505
KE | National GBV Helpline | 1195 | abuse | en sw | = | https://www.un.org/en/coronavirus/someone-talk-kenya-hotline-women%E2%80%94and-men%E2%80%94-crisis
KE | Child Helpline | 116 | child | en sw | = | https://beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762
KR | 자살예방 상담전화 | 109 | suicide | ko | = | https://m.hankookilbo.com/News/Read/Amp/A2024010316570003218
LK | National Mental Health Helpline | 1926 | suicide any | si ta en | = | https://www.srilankanewsnetwork.com/mental-health-emergency-support-available-via-1926-hotline
LV | Krīzes tālrunis, Skalbes | 116 123 | suicide any | lv ru en | = | https://www.vmnvd.gov.lv/en/toll-free-unified-crisis-line-116123
MT | National Mental Health Helpline | 1579 | suicide any | mt en | = | https://timesofmalta.com/article/mental-health-helpline-receives-17000-calls-two-years.1100598
MX | Línea de la Vida | 800 911 2000 | suicide any | es | = | https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/
MY | Talian HEAL | 15555 | suicide any | ms en | = | https://www.malaymail.com/news/malaysia/2026/01/06/about-80-malaysians-a-day-turn-to-heal-15555-mental-health-hotline-for-help-says-dzulkefly/204492
NL | 113 Zelfmoordpreventie | 113 | suicide | nl | https://www.113.nl | https://www.113.nl/schoolopdracht
NO | Mental Helses hjelpetelefon | 116 123 | suicide any | no | = | https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352
NO | Kirkens SOS | 22 40 00 40 | suicide any | no | = | https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352
NO | Alarmtelefonen for barn og unge | 116 111 | child abuse | no | https://www.116111.no | https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352
NZ | Need to talk? | 1737 | suicide any | en | = | https://www.pegasus.health.nz/?p=6300
NZ | Women’s Refuge | 0800 733 843 | abuse | en | = | https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/
NZ | Youthline | 0800 376 633 | child any | en | = | https://www.healthinfo.org.nz/Emotional-physical-abuse.htm
PE | Línea 113, opción 5, salud mental | 113 | suicide any | es | = | https://panamericana.pe/salud/466160-minsa-refuerza-lineas-gratuitas-atencion-salud-mental-nivel-nacional
PE | Línea 100, violencia familiar y sexual | 100 | abuse | es | = | https://larazon.pe/indignante-linea-100-recibio-mas-de-90000-llamadas-falsas
PH | NCMH Crisis Hotline | 0917 899 8727 | suicide any | tl en | = | https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/
PL | Kryzysowy Telefon Zaufania dla dorosłych | 116 123 | suicide any | pl | https://116sos.pl | https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania
PL | Telefon Zaufania dla Dzieci i Młodzieży | 116 111 | child | pl | https://116111.pl | https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania
PT | Linha Nacional de Prevenção do Suicídio | 1411 | suicide | pt | = | https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia
PT | SOS Voz Amiga | 213 544 545 | any | pt | https://www.sosvozamiga.org | https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas
SE | Mind Självmordslinjen | 90101 | suicide | sv | https://mind.se | https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx
SE | Bris | 116 111 | child | sv | https://www.bris.se | https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx
SG | Samaritans of Singapore | 1767 | suicide any | en | = | https://www.channelnewsasia.com/singapore/samaritans-singapore-crisis-support-team-save-lives-suicide-prevention-3433046
SK | Linka detskej istoty | 116 111 | child | sk | https://www.ldi.sk | https://www.teraz.sk/slovensko/pocet-a-zavaznost-hovorov-na-linku-d/714808-clanok.html
TH | Mental Health Hotline | 1323 | suicide any | th | = | https://asianews.network/thailands-mental-health-services-mobilised-following-earthquake-hotline-capacity-tripled
TW | Suicide Prevention Hotline | 1925 | suicide any | zh | = | https://taipeitimes.com/News/taiwan/archives/2024/08/07/2003821899
TW | Taiwan Lifeline International | 1995 | suicide any | zh | = | https://taipeitimes.com/News/taiwan/archives/2024/08/07/2003821899
UA | Lifeline Ukraine | 7333 | suicide any | uk | https://lifelineukraine.com | https://lifelineukraine.com/en/news/lifelineukraine-hotline-results-for-august-2023/
UA | Гаряча лінія з протидії домашньому насильству | 1547 | abuse | uk | = | https://osn.com.ua/news/society/stradaete-ot-domashnego-nasiliya-obrashchaytes-na-goryachuyu-liniyu-1547.htm
US | National Domestic Violence Hotline | 1-800-799-7233 | abuse | en es | https://www.thehotline.org | https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts
US | 988 Suicide & Crisis Lifeline | 988 | suicide any | en es | https://988lifeline.org | https://contactlistens.org/get-help/
UY | Línea Vida, ASSE | 0800 0767 | suicide | es | = | https://www.elobservador.com.uy/nota/salvar-vidas-por-telefono-como-funciona-la-linea-de-prevencion-del-suicidio-de-asse--2019118153935
ZA | SADAG Suicide Crisis Helpline | 0800 567 567 | suicide | en | = | https://www.thedailyvox.co.za/important-resources-for-the-lockdown/
ZA | Gender-Based Violence Command Centre | 0800 428 428 | abuse | en | = | https://ditikeni.co.za/gender-based-violence-helpdesk-relaunched/
`;

const rowOf = (row: string): HelpLine => {
  const [country = '', name = '', phone = '', kinds = '', languages = '', own = '', source = ''] =
    row.split(' | ');
  return {
    country,
    name,
    phone,
    kinds: kinds.split(' ') as HelpLine['kinds'],
    languages: languages.split(' '),
    url: own === '=' ? source : own,
    source,
    reviewedAt: REVIEWED_AT,
  };
};

/** The help lines that a new site begins with; admins keep them up to date. */
export const helpLines: readonly HelpLine[] = ROWS.trim().split('\n').map(rowOf);
