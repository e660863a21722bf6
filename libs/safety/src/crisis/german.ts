import type { Parts, Signals } from './lexicon';

/** What German expressions of crisis are made of. Umlauts are folded: `wu?rg`, `schlae?gt` take both spellings. */
export const germanParts: Parts = {
  partner:
    '(ehe)?mann|(ehe)?frau|freund|freundin|partner|partnerin|ex|ex ?(mann|freund|frau|freundin|partner)|verlobter|verlobte|lebensgefa?e?hrte|gatte',
  elder:
    'onkel|(stief|gross|pflege)?(vater|papa|mutter|mama|opa)|papa|bruder|stiefbruder|cousin|trainer|lehrer|pfarrer|priester|nachbar|babysitter|opa|eltern|tante|freund (meiner|von meiner) (mutter|mama)|mamas freund|fremder mann',
  child:
    'kind|kinder|kindern|kindes|sohn|tochter|baby|babys|sa?e?ugling|kleinkind|junge|jungen|ma?e?dchen|nichte|neffe|enkel|enkelin|enkelkind|schwester|bruder|schwesterchen|kleine[nr]?',
  pills:
    'tabletten|pillen|medikamente|schlaftabletten|schmerzmittel|schlafmittel|paracetamol|ibuprofen|insulin',
  past: '(?<!(wieder|immer noch|heute noch|neuerdings|aktuell|gerade) ([^ .]+ ){0,12})(vor ~2 (jahren|jahrzehnten)|letztes jahr|voriges jahr|als (ich ~4 (war|waren)|kind|jugendliche[rn]?|teenager)|fru?e?her|damals|in meiner (kindheit|jugend|vergangenheit)|19\\d\\d|20[01]\\d)(?!( [^ .]+){0,25} (wieder|immer noch|heute noch|neuerdings|aktuell|gerade wieder))',
  fiction:
    '(film|buch|roman|serie|lied|song|liedtext|folge|figur|theaterstu?e?ck|doku|dokumentation|krimi|gedicht)(s|e|en)?|titel|gelesen|gespielt',
  subject:
    'telefonseelsorge|seelsorge|pra?e?vention|bachelorarbeit|masterarbeit|doktorarbeit|studie|statistik|seminar|vortrag|fortbildung|(ich )?arbeite (als|bei|in)|hausarbeit|referat|unterricht',
  mourned:
    'trauer…|verloren|gestorben|tod (meines|meiner)|beerdigung|witwe…|verstorben|hinterblieben…|genommen hat',
  chance:
    'schach|tennis|karten|spiel…|fussball|kicker|vor(?= )|vorschlag|jemand vor|rekord|ball|spass|witz|scherz|training',
};

const suicide: Signals = {
  language: 'de',
  kind: 'suicide',
  sayings: [
    {
      say: '(will|mo?e?chte|mag|wollte|mo?e?chten|wu?e?rde|kann|will einfach) ~4 (nicht|nimmer|nie) ?(mehr|la?e?nger)? ~1 (leben|weiterleben|weiter leben|existieren|da sein|auf (der|dieser) (welt|erde) sein|hier sein)(?! (wollen|als))|(nicht|nimmer) (mehr |la?e?nger )?(leben|weiterleben|weiter leben|da sein) (will|mo?e?chte|wollen|mag|wollte|kann)',
      unless:
        'nicht mehr ~1 (in|mit|bei|hier in|unter|auf dem) |(in|mit|bei|unter) ~4 (stadt|dorf|wohnung|haus|ihm|ihr|ihnen|schwiegereltern|eltern|land|mann|frau|partner|lu?e?ge|job|bu?e?ro) ~2 (leben|sein)|{fiction}|ohne (ihn|sie|dich|kaffee)',
    },
    {
      say: '(will|mo?e?chte|wollte|wu?e?nschte|wu?e?rde am liebsten|wu?e?rde gern|wu?e?rde lieber|am liebsten|mo?e?chte einfach|wa?e?re) ~5 (sterben|tot|tot sein|tot wa?e?re|gestorben|sterben wollen|krepieren|nicht mehr da)|(sterben|tot sein|krepieren) (will|mo?e?chte|wollen)|(wa?e?re|wa?e?r) ~2 (lieber |am liebsten )?(tot|nie geboren|nicht mehr da)|lass(t)? mich ~2 sterben|(ich )?sterbe(n)? ~1 will',
      unless:
        'vor (scham|neugier|lachen|hunger|langeweile|aufregung|freude|lachen)|nicht sterben (will|mo?e?chte)|(will|mo?e?chte) ~2 nicht ~1 sterben|{fiction}|tot umfallen vor|tierarzt|hund|katze|zu hause sterben|krebs|{past}',
    },
    {
      say: '(mich|sich|uns) ~5 (umbring…|umzubring…|to?e?ten|zu to?e?ten|erha?e?ng…|erschiess…|aufha?e?ng…|aufzuha?e?ng…|ertra?e?nk…|vergift…|vor (den|einen) zug|aus dem fenster|von (der|einer) bru?e?cke|vom dach)(?! (lassen|vor lachen))|bringe? mich (noch )?(heute )?um|bring(t|en) sich ~1 um|(das|mein|sein|ihr|ihm das) leben ~2 (nehmen|nimmt|zu nehmen|beenden|zu beenden|ein ende)|mir ~3 das leben nehm…|sich das leben nehmen (will|mo?e?chte|wollte|wu?e?rde)',
      unless:
        '{past}|{fiction}|{subject}|{mourned}|(stress|arbeit|job|hitze|chef) bringt (mich|sich)|fast umgebracht',
    },
    {
      say: 'su(i|e)?[iz]+id(al|gedanken|versuch|plan|ale|wunsch|gefa?e?hrdet|absichten)|selbstmord(gedanken|versuch|plan|geda?e?hrdet|gefa?e?hrdet)|(an|u?e?ber|mit|von|begehe|begehen|droht mit|denke an|ans) ~2 (suizid|selbstmord|freitod)|selbstmord (begehen|machen|zu|ist)|lebensmu?e?de|freitod|suizid ~1 (begehen|ist|als)',
      unless:
        '{past}|{fiction}|{subject}|{mourned}|rede viel u?e?ber|kommando|beruf|(hat|haben) ~3 (suizid|selbstmord) begangen',
    },
    {
      say: '(nie|nicht|nimmer|niemals) ?(wieder|mehr|mehr wieder)? (aufwach…|aufzuwach…|wach (werden|zu werden))|einschlafen und (nie|nicht)|ohne mich ~6 (besser|leichter|glu?e?cklicher|gut) ?(dran|gehen|haben|leben|sein|geht|ging|ginge|haben)?|(besser|leichter|glu?e?cklicher) (dran )?~3 ohne mich|(alle|welt|familie|kinder|mann|ihr|sie) ~4 (besser|leichter) ~3 (ohne mich|wenn ich (nicht|tot|weg))',
      unless: '{fiction}|wecker|team|firma|narkose',
    },
    {
      say: '(allem|dem ganzen|meinem leben|dem leben|es) ~2 (ein ende (setzen|machen|bereiten|zu setzen))|mit (allem|dem leben|meinem leben|dem ganzen) ~1 (schluss (machen|zu machen)|abgeschlossen|abschliessen)|schluss machen mit (dem|meinem) leben|(alles|mein leben|leben) ~1 beenden|(kein(en)?|keinerlei|nicht) ~2 (sinn|grund|kraft|lust|lebenswille|lebensmut|u?e?berlebenswillen?) (mehr )?~2 (im leben|zu leben|am leben|weiterzuleben|weiter zu leben|weiterzumachen|zum leben|da zu sein)|(leben|es) ~2 (nicht mehr|nicht) lebenswert|leben (hat|macht) (fu?e?r mich )?(keinen|u?e?berhaupt keinen) sinn( mehr)?|keinen (lebenswillen|lebensmut)',
      unless: '{fiction}|beziehung beenden|ohne (sport|kaffee|hund|musik)|gemeinsamen? leben',
    },
    {
      say: '(alle|ganze|zu viele|viele|handvoll|packung|schachtel|u?e?berdosis|dutzend|zwanzig|dreissig|fu?e?nfzig|vierzig|\\d\\d) ~3 {pills} ~3 (genommen|geschluckt|nehme|schlucke|schlucken|nehmen|eingeworfen)|(habe|hat) ~4 (alle|u?e?berdosis|zu viele) {pills}|u?e?berdosis (genommen|nehmen|tabletten|schlaf…)|{pills} (gesammelt|gehortet|gespart|spare|sammle)|(sammle|horte|spare) ~3 {pills}|pulsadern|(strick|seil) ~5 (genommen|hals|bereit|gekauft|dachboden|keller|baum)|(spring…|werf…|stu?e?rz…|stell…|leg…) ~5 (bru?e?cke|hochhaus|dach|klippe|zug|gleise|bahn|balkon|auto|lkw)|(vor (den|einen)|auf die) (zug|gleise|bahn) ~2 (spring…|werf…|leg…|leg|stell…|gehen)|(von|vom) (der|einer|dem|einem) (bru?e?cke|dach|hochhaus|balkon) ~2 (spring…|stu?e?rz…)|abschiedsbrief…|gegen (einen|den|die|eine) (baum|wand|bru?e?ckenpfeiler) ~2 (fahren|lenken|steuern|zu fahren|fahre)',
      unless:
        '{past}|{fiction}|{subject}|arzt|bungee|kollegen|urlaub|schwimm|zug (verpasst|nehmen)|sommerrodel|handy',
    },
    {
      say: '(nie|nicht) geboren (worden|zu sein|wa?e?re|wa?e?r)|(niemand|keiner|kein mensch) ~4 (merken|vermissen|interessieren|sto?e?ren|weinen|auffallen|traurig) ~2 (wenn ich|ob ich|tot)|wenn ich ~4 (tot|weg|nicht mehr da|gestorben|verschwunden) (wa?e?re|bin|wa?e?r)|denke ~4 (an den tod|ans sterben|an das sterben|u?e?ber den tod nach)|(gedanken|gedanke) ~3 (an den tod|ans sterben|zu sterben)|(mu?e?de|satt|leid|u?e?berdru?e?ssig) ~2 (zu leben|das leben|des lebens|vom leben)|(leben|das leben) (satt|leid)|(kann|mag|will|halte) ~3 (das leben|es|diesen schmerz) nicht mehr (aus|ertragen|aushalten) ~4 (sterben|ende|tot)|kann nicht mehr leben|keinen ausweg mehr|so nicht mehr weiterleben',
      unless:
        '{past}|{fiction}|{subject}|urlaub|dienstreise|opa|oma|(seinen|ihren) tod|tod (meines|meiner)|angst vor',
    },
    {
      say: 'abschiedsbriefe?|(bru?e?cke|dach|gleisen?|schienen|hochhaus|bahnsteig) ~6 (springe…|zu springen|gesprungen|hinunter|hinab|fallen lassen)|(runterspringen|fallen lassen|hinunterspringen) ~5 (bru?e?cke|dach|gleise|balkon)|(gegen|in) (den|einen) (na?e?chsten )?(baum|gegenverkehr|bru?e?ckenpfeiler) (zu )?(fahren|lenken|steuern|rasen)|vor (den|einen|die|einem|dem) ~1 (zug|bus|lkw|bahn|lastwagen|auto) (zu )?(werfen|schmeissen|springen|laufen|geworfen)|(bald|morgen|dann|heute nacht) ~2 bin ich ~1 (nicht mehr da|erlo?e?st)|keine kraft (mehr )?~2 (zum leben|zu leben|fu?e?r (dieses|das) leben)|lebensmu?e?de|des lebens mu?e?de|lebenswillen? ~2 (verloren|weg|mehr)|nie geboren ~1 wa?e?re?|(wofu?e?r|wozu) ~3 (noch )?(leben|lebe|weiterleben)|(seil|strick) ~5 (gekauft|dachboden|bereit|garage|keller)|am leben (zu sein|bleiben) ~3 (mu?e?de|satt|nicht mehr)',
      unless: '{past}|{fiction}|{subject}|{mourned}|klettern|bungee|kollegen|urlaub|{chance}',
    },
  ],
};

const selfHarm: Signals = {
  language: 'de',
  kind: 'self_harm',
  sayings: [
    {
      say: '(ritz(e|t|en|te|ten)?|geritzt|aufgeritzt|verletz(e|t|en)|schneid(e|et|en)) ~3 (mich|sich|mir|uns) ?(wieder|selbst|selber|die arme|in die (arme|haut)|auf|immer)?|(mich|sich|mir) ~5 (ritz(e|t|en)?|geritzt|zu ritzen|selbst (zu )?verletz…|(selbst|selber|absichtlich) ~2 (schneid…|verletz…|verbrenn…|weh)|(arme|haut|unterarm…|beine|handgelenk…|oberschenkel) ~2 (auf)?(geschnitten|schneide…|ritz…|geritzt|blutig|verbrenn…|zerkratz…)|(wieder|gestern|heute) geschnitten)',
      unless:
        '{past}|{fiction}|{subject}|kochen|ku?e?che|finger|rasieren|brot|haare|gemu?e?se|sport|fussball|sturz',
    },
    {
      say: 'selbst ?verletz…|selbst ?verletzung…|selbstverletzendes|svv|(druck|drang|bedu?e?rfnis|verlangen) ~4 (zu )?(ritzen|schneiden|verletzen)|(schnitte|narben|schnittwunden|ritzwunden) ~3 (an|auf) (den|ihren|seinen|meinen|ihrem|meinem) (arm|armen|unterarm…|beinen|oberschenkel…|handgelenk…)|rasierklinge… ~4 (zimmer|tasche|versteckt|gefunden|arm|haut)|mit (dem )?ritzen',
      unless: '{past}|{fiction}|{subject}|narbe von',
    },
    {
      say: '(klinge|rasierklinge|cutter|schere|zirkel) ~7 (arm|bein|haut|oberschenkel|versteckt|ru?e?ckfall)…|(arme?n?|beine?n?|haut|oberschenkel|unterarme?) ~5 (aufgeritzt|zerschnitten|aufgeschnitten|blutig|zerkratzt|geritzt)|(zigaretten?|feuerzeug|bu?e?geleisen|kerze) ~5 (auf|an) (meine[rmn]?|der|dem|ihre[rmn]?) (arm|haut|hand|bein|handru?e?cken)|(mit dem kopf|den kopf|meinen kopf|seinen kopf) ~3 (gegen|an) (die|eine) (wand|mauer|fliesen)|schlage? mich selbst|schla?e?gt sich (selbst|mit)',
      unless: '{past}|{fiction}|{subject}|{chance}|rasieren|kochen|unfall',
    },
  ],
};

const abuse: Signals = {
  language: 'de',
  kind: 'abuse',
  sayings: [
    {
      say: '({partner}|er|sie|sohn|bruder) (?!schla?e?gt (mir|uns) vor)~5 (schla?e?gt|schlug|verpru?e?gelt|pru?e?gelt|tritt|wu?e?rgt|wu?e?rgte|ohrfeigt|misshandelt|missbraucht|miss?braucht|vergewaltigt|schubst|bedroht|erpresst|sto?e?sst|stalkt) (mich|uns|meine (mutter|schwester|freundin|kinder|mama|nachbarin)|meinen (bruder|sohn))(?! (im|beim|in) (schach|tennis|spiel|karten))|(hat|haben|wurde|werde|wird|worden) ~4 (mich|uns|ich|sie)? ?~5 (gewu?e?rgt|geschlagen|verpru?e?gelt|getreten|geohrfeigt|misshandelt|vergewaltigt|miss?braucht|bedroht|begrapscht|zusammengeschlagen|gestalkt)(?! (im|beim) )|(werde|wurde|bin) ~4 (geschlagen|gewu?e?rgt|verpru?e?gelt|vergewaltigt|miss?braucht|misshandelt|bedroht)',
      unless:
        '{past}|{fiction}|{subject}|{chance}|(nie|nicht|noch nie|niemals) ~2 (geschlagen|schla?e?gt)|schla?e?gt ~1 nie|schla?e?gt mich nicht|vorgeschlagen|im schach',
    },
    {
      say: '(schla?e?gt|verpru?e?gelt|wu?e?rgt|tritt|ohrfeigt|misshandelt|bedroht) (er|sie|mein {partner}|meine {partner}) ~2 (mich|uns)|(ha?e?nde|hand|arm) ~2 (um|an) ~1 (den|meinen|ihren|die|meine|mein) (hals|kehle)|(ha?e?usliche|ha?e?uslicher|ko?e?rperliche|sexuelle|sexualisierte) gewalt|(er|mann|freund|partner|vater|ex|sie|frau) ~3 (ist|wird|wurde|werden) ~3 (gewaltta?e?tig|handgreiflich|aggressiv gegen mich)',
      unless: '{past}|{fiction}|{subject}|arzt|schal|kette|nie (gewaltta?e?tig|handgreiflich)',
    },
    {
      say: '(angst|furcht|fu?e?rchte mich|panik) ~1 (nach hause|heim|vor (meinem|dem|meiner) (ehe)?(mann|freund|partner|vater|stiefvater|ex|frau|exmann|exfreund|bruder|sohn)|zu hause zu|mit ihm allein|vor ihm|um mein leben|um (unser|ihr) leben)(?! (verla|verlie|reaktion))|(zwingt|gezwungen|no?e?tigt|dra?e?ngt) ~5 (sex|geschlechtsverkehr|bett|zu (dingen|sachen)|beischlaf|schlafen|heiraten|heirat|hochzeit|oral…)|(sex|mit mir schla?e?ft|schla?e?ft mit mir) ~5 (obwohl|wenn|auch wenn) ~3 (nein|nicht will|schlafe)|zwangsheirat…|zwangsverheirat…',
      unless: '{fiction}|{past}|weihnachten|zu kommen weil (oma|tante)',
    },
    {
      say: '(droht|drohte|gedroht) ~5 (umzubringen|zu to?e?ten|umbringt|mich zu|uns zu|die kinder|sich umzubringen|zu schlagen|fotos|bilder)|(bringt|bringe) (mich|uns|sie) um wenn ich (gehe|ihn verlasse|sie verlasse|gehen)|(darf|darf ich|la?e?sst mich) ~3 (nicht|nie|niemanden|kein) ~4 (haus|raus|rausgehen|verlassen|aus dem haus|freunde|freundinnen|familie|arbeiten|eigenes geld|geld|konto|telefonieren|handy)|(kontrolliert|nimmt|nimmt mir|verwaltet) ~3 (mein|mir|meine|das|mich|alle) ~2 (geld|konto|handy|pass|ausweis|schlu?e?ssel|nachrichten|schritte|rente)|(sperrt|sperrte|eingesperrt|schliesst) (mich|uns) ~2 (ein|zimmer|wohnung|keller)|(verfolgt|stalkt|lauert) (mich|mir)( auf| u?e?berall| bis| nach)?|frauenhaus',
      unless: '{past}|{fiction}|eltern|lehrer|schule|chef|hausarrest|vermieter|entlassung|instagram|prima',
    },
    {
      say: '(mann|freund|ex|er|vater|jemand|kollege|chef|bekannter|typ) ~5 (vergewaltig…|sexuell (bela?e?stigt|missbraucht|miss?braucht|geno?e?tigt)|begrapscht|im schlaf (angefasst|beru?e?hrt))|vergewaltigt (worden|hat|wurde)|ich (habe|hab) (meine|meinen|sie|ihn) ~3 (frau|freundin|mann|partner|freund)? ?(geschlagen|geohrfeigt|gewu?e?rgt)|(wirft|geworfen) ~4 (nach mir|auf mich)|(mit|ein|einem) ~1 messer (bedroht|auf mich|vor mir|am hals)',
      unless: '{past}|{fiction}|{subject}|{chance}',
    },
    {
      say: '(er|mann|freund|frau|partner|ex|sohn|bruder|vater|sie) ~4 (wu?e?rgt|wu?e?rgte|schubste?|schleuderte?|zerrte?|ohrfeigte?|packte?|trat|tritt) ~1 (mich|mir|uns)|(schlu?e?ssel|handy|pass|reisepass|ausweis|bankkarte) ~4 (weggenommen|abgenommen|weg genommen)|(sperrt|schliesst|schloss|sperrte) ~2 (mich|uns) ~4 (ein|aus|zimmer|wohnung|keller)(?! (ausnahme|fehler))|(im bad|im badezimmer|im schlafzimmer|auf der toilette) ~2 (eingeschlossen|verbarrikadiert|versteckt)|(obwohl|auch wenn) ich ~2 nein (gesagt|sage)|zwingt mich ~6 (sex|bett|schlafen)|angst ~2 vor (meinem|meiner) ~1 (mann|freund|frau|vater|sohn|bruder|stiefvater|partner|ex)',
      unless: '{past}|{fiction}|{subject}|{chance}|schwiegermutter|reaktion|meinung|jahren',
    },
  ],
};

const childDanger: Signals = {
  language: 'de',
  kind: 'child_danger',
  sayings: [
    {
      say: '{elder} ~5 (fasst|fasste|beru?e?hrt|beru?e?hrte|begrapscht|missbraucht|miss?braucht|vergewaltigt|streichelt|ku?e?sst) (mich|uns|sie|ihn|meine|meinen) ~5 (an|unten|nachts|u?e?berall|zwischen|wenn|da|dort|wo|miss?braucht|schwester|tochter|bruder|sohn|unsittlich|(?=[.])|$)|{elder} ~3 (hat|habe) (mich|sie|uns|ihn|meine ~1 (schwester|tochter)|meinen (bruder|sohn)) ~4 (angefasst|beru?e?hrt|begrapscht|miss?braucht|gestreichelt)|(von|vom) ~2 {elder} ~3 (angefasst|miss?braucht|beru?e?hrt|begrapscht)',
      unless: '{past}|{fiction}|herz|seele|musik|emotional|tief beru?e?hrt',
    },
    {
      say: '(mein|meine|der|die|sein|ihr) {elder} ~4 (schla?e?gt|verpru?e?gelt|pru?e?gelt|tritt|haut|ohrfeigt|misshandelt|wu?e?rgt|sperrt|schlagen|verpru?e?geln|hauen) (mich|uns|ihn|sie|meine|meinen) ~4 (mit|wenn|immer|oft|jeden|ein|gu?e?rtel|und|weil|schwester|bruder|(?=[.])|$)',
      unless: '{past}|{fiction}|{chance}|nie|ehemann',
    },
    {
      say: '(schla?e?gt|verpru?e?gelt|misshandelt|schu?e?ttelt|vernachla?e?ssigt|missbraucht|miss?braucht|haut|pru?e?gelt|schlagen|sperrt|wu?e?rgt) (ihr|sein|seine|ihre|ihren|seinen|das|die|den|unser|unsere|mein|meine|meinen|unseren) ~2 {child}|{child} ~6 (blaue flecken|bluterguss|blutergu?e?sse|striemen|brandwunden|geschlagen|misshandelt|miss?braucht|vernachla?e?ssigt|nichts zu essen|hungrig|allein gelassen|verpru?e?gelt|in gefahr)|(blaue flecken|striemen) ~4 {child}|(la?e?sst|lassen) (ihr|sein|ihre|seine|die|das) ~2 {child} ~4 (allein|alleine|unbeaufsichtigt)|(angst|lust|drang|gedanken|kurz davor) ~6 {child} ~3 (zu )?(schu?e?tteln|verletzen|schlagen|wehtun|fallen lassen|antun|etwas anzutun|weh zu tun)|kindesmissbrauch|kindeswohlgefa?e?hrdung|kinderporno…',
      unless:
        '{past}|{fiction}|{subject}|fussball|hingefallen|fahrrad|sport|{chance}|mitschu?e?ler|klassenkamerad',
    },
    {
      say: '(kommt|kam) ~3 (nachts )?(in|an) mein (zimmer|bett) ~4 (und|nachts|wenn|legt|fasst|um)|nachts ~2 in mein (zimmer|bett)|unser (kleines )?geheimnis|(nacktbilder|nacktfotos|nackt fotos|bilder von mir|fotos von mir) ~6 (schick…|vero?e?ffentlich…|teil…|erpress…|will|mehr|online|mann|verlangt|poste…|stell…)|(erpresst|droht) ~5 (nacktbilder|nacktfotos|bilder|fotos)|soll (es|das) niemandem (sagen|erza?e?hlen)',
      unless: '{past}|{fiction}|katze|u?e?berraschung|geschenk|rezept',
    },
    {
      say: '(stiefvater|onkel|opa|trainer|stiefpapa|stiefbruder|cousin|mamas freund) ~6 (in mein (zimmer|bett)|unter (die decke|mein)|streichelt|beru?e?hrt|auszieh…|unser geheimnis|niemandem (sagen|erza?e?hlen))|({child}|schu?e?ler|schu?e?lerin) ~8 (striemen|bluterguss|blutergu?e?sse|blaue[nr]? flecken|brandwunden?|verwahrlost|geschu?e?ttelt|eingesperrt)|(nacktbilder|nacktfotos?|nacktbild) ~9 (schick…|verlang…|droh…|verbreit…|teil…|will)|(habe|hab) ~3 (baby|kind|sohn|tochter) ~3 (geschu?e?ttelt|geschlagen|gewu?e?rgt)',
      unless: '{past}|{fiction}|{subject}|{chance}|fahrrad|sturz|gefallen',
    },
  ],
};

const threat: Signals = {
  language: 'de',
  kind: 'threat',
  sayings: [
    {
      say: '(ich (bring(e)?|to?e?te|erschiess(e)?|erstech(e)?|stech(e)?|schlag(e)?|mach(e)?|knall(e)?) (dich|euch|ihn|sie|die alle|den|diese[nr]?) ~2 (um|ab|tot|kalt|alle|nieder|fertig|zusammen|wenn|eines tages|(?=[.])|$)|(bring(e)?|to?e?te|stech(e)?|schlag(e)?) ich (dich|euch|ihn|sie) ~1 (um|tot|ab|kalt))(?! (vor lachen))|(will|werde|mo?e?chte|ko?e?nnte|wu?e?rde) ~1 (dich|euch|ihn|sie|jemanden|alle|meinen [^ .]+|meine [^ .]+|den [^ .]+) ~3 (umbringen|to?e?ten|erschiessen|abstechen|erstechen|verpru?e?geln|totschlagen|fertigmachen|leiden lassen|leiden sehen|wehtun)',
      unless:
        '(nicht|nie|nicht mehr) ~3 (umbringen|to?e?ten|wehtun)|haha|lol|spass|scherz|{fiction}|abwasch|spiel|mit fragen',
    },
    {
      say: '(ich )?weiss (genau )?wo (du|ihr|er|sie) (wohnst|wohnt|arbeitest|arbeitet)|(ich )?(finde|krieg(e)?|erwisch(e)?) (dich|euch)( schon| noch| u?e?berall|(?=[.])|$)|(du|ihr) (wirst|werdet) ~3 (bereuen|bu?e?ssen|bezahlen|sterben|leiden)|(verreck|stirb|krepier|bring dich um|ha?e?ng dich auf)(e)?|amok(lauf)?|(messer|pistole|waffe|gewehr|bombe) ~6 (schule|alle|bereuen|leid tun|morgen)|(haus|schule|auto|wohnung) ~3 (anzu?e?nden|abfackeln|in die luft)|(sollte|geho?e?rt|geho?e?ren|sollten|mu?e?sste) (man )?~4 (erschossen|umgebracht|vergast|aufgeha?e?ngt|erschiessen|aufha?e?ngen)|pass auf dich auf wenn du',
      unless: '{fiction}|einladung|party|{past}|amok laufen die preise',
    },
    {
      say: '(du|ihr|die|sie|er) ~2 (wirst|werdet|werden|wird) ~5 (bu?e?ssen|bluten|nicht u?e?berleben)|(messer|waffe|pistole|benzin|baseballschla?e?ger) ~5 (eingesteckt|mitgenommen|in der tasche|in meinem rucksack|schon gekauft)|weiss ~2 wo (du|er|sie|ihr) ~3 (wohn|schla?e?f|arbeit|parks)…|amok ?(lauf|laufen)?|(mach|mache|stech|steche) (dich|ihn|sie|euch) (kalt|fertig|ab|alle)|(haus|bude|wohnung|auto) ~3 (anzu?e?nden|abfackeln)',
      unless: '{past}|{fiction}|{subject}|{chance}|kuchen|weihnachten',
    },
  ],
};

/** German signals of crisis. */
export const german: readonly Signals[] = [suicide, selfHarm, abuse, childDanger, threat];
