import type { Parts, Signals } from './lexicon';

/** What Spanish expressions of crisis are made of. Accents are folded: `mas`, `esta`, `nino`. */
export const spanishParts: Parts = {
  partner:
    'marido|esposo|esposa|mujer|novio|novia|pareja|ex|ex ?(marido|novio|esposo|mujer|pareja|novia)|conyuge|prometido|companero|el papa de mis hijos|padre de mis hijos',
  elder:
    'tio|padrastro|padre|papa|madre|mama|madrastra|abuelo|primo|hermano|hermanastro|entrenador|profesor|maestro|cura|sacerdote|vecino|novio de mi (madre|mama)|padrino|padres|tia|un hombre|un senor',
  child:
    'nin[oa]s?|hij[oa]s?|hijit[oa]s?|bebes?|sobrin[oa]s?|niet[oa]s?|criaturas?|menor(es)?|chic[oa]s?|herman(a|o|ita|ito)s?|pequen[oa]s?|peques?',
  pills:
    'pastillas|pildoras|medicamentos|tabletas|somniferos|ansioliticos|antidepresivos|paracetamol|ibuprofeno|insulina|medicinas|remedios|capsulas',
  past: '(?<!(otra vez|de nuevo|todavia|aun|ultimamente|ahora mismo) ([^ .]+ ){0,12})(hace ~3 (anos|decadas)|(el )?ano pasado|cuando (era|tenia) ~3 (nin|joven|chic|peque|adolescen|anos|once|doce|trece|catorce|quince|\\d)…|de (nina|nino|joven|pequena|pequeno|adolescente)|en (mi|la) (infancia|adolescencia|juventud|pasado)|en (19|20)\\d\\d|antes (yo )?(solia|queria)|solia|aquel entonces)(?!( [^ .]+){0,25} (otra vez|de nuevo|todavia|aun|ultimamente|ahora mismo|han vuelto|ha vuelto))',
  fiction:
    '(pelicula|cancion|libro|novela|serie|letra|personaje|episodio|capitulo|poema|documental|obra|juego|videojuego|tema)s?',
  subject:
    '(tesis|prevencion|investigacion|seminario|taller|ensayo|articulo|estadistica|curso|campana|ponencia|charla)s?|(trabajo|voluntari[oa]|turno|turnos) ~3 (linea|telefono|hospital|centro|prevencion)|trabajo (de|como|en)',
  mourned: 'duelo|fallec…|murio|funeral|entierro|perdi a|perdimos|viud…|luto|en paz descanse',
  chance:
    'ajedrez|tenis|futbol|cartas|juego|jugando|partido|broma|sol|risa|sin querer|accidente|playa|examen|susto',
};

const suicide: Signals = {
  language: 'es',
  kind: 'suicide',
  sayings: [
    {
      say: '(no (quiero|quiere|deseo|tengo (ganas|fuerzas|motivos|razones)|queria|puedo|le veo sentido a|encuentro razones|veo (razon|sentido|motivo)|hay (razon|motivo)|merezco|vale la pena|merece la pena|me quedan ganas|me quedan fuerzas)|sin (ganas|fuerzas|razones|motivos)|ya no (quiero|puedo|aguanto|deseo|vale la pena)) ~2 (de |para |a )?(vivir|seguir viviendo|seguir con vida|existir|estar (viv[oa]|aqui|en este mundo)|seguir (aqui|adelante|en este mundo)|la vida|mi vida|despertar|esta vida)(?! (con (el|ella|mis|mi|ellos|su|este)|en (esta|este|mi|la|casa|el) ?(ciudad|pueblo|pais|casa|piso|trabajo)?|aqui en|juntos|separados|solo con|de (mis|ella|el)))',
      unless:
        '(vivir|seguir|estar) (mas |aqui )?(con (el|ella|mis|mi|ellos|mi )|en (esta|este|la|el) (ciudad|pueblo|pais|casa|piso|edificio|trabajo|oficina))|suegros|relacion|{fiction}|sin (el|cafe|musica|ti)|estudi',
    },
    {
      say: '(quiero|quiere|quisiera|queria|querria|deseo|desea|ojala|prefiero|preferiria|necesito|pienso en|ganas de|gustaria|deseando|deja(d)?me|mejor) ~2 (me )?(morir(me|se)?|muriera|muriese|muerta|muerto|estar (muert[oa])|estuviera muert[oa]|desaparecer para siempre|desaparecer de (este|la)|no existir|no despertar|no haber nacido|no despierte|dormir y no despertar|dormirme y no)(?! (de (risa|verguenza|hambre|ganas|amor|sueno|calor|aburrimiento|pena|envidia|viej[oa])|en paz))',
      unless:
        'no (quiero|quiere|quisiera) ~1 morir…|{past}|{fiction}|verguenza|cansancio|hambre|de risa|cancer|eutanasia',
    },
    {
      say: '(quitar(me|se|te|nos)? (la|mi) (propia )?vida|quitarme de en ?medio|quitarme del medio|(acabar|terminar) con (mi|su|la|esta|tu) (propia )?vida|(acabar|terminar) con (todo|esto de una vez)|(poner|ponerle) fin (a|con) (mi vida|todo|esta vida|su vida)|matar(me|se)|me (quiero|voy a|quisiera|queria|gustaria|voy) ~1 (matar|ahorcar|suicidar|colgar|morir|quitar la vida)|se (quiere|va a|queria|quisiera|intento|ha intentado) ~1 (matar|ahorcar|suicidar|colgar|morir|quitar la vida)|suicidar(me|se|te|nos)|suicidandome|ahorcar(me|se)|colgarme de|pegarme un tiro|cortar(me|se) las venas)(?! (de (risa|hambre|calor|cansancio|trabajo)|trabajando|estudiando|a (trabajar|estudiar)))',
      unless: '{past}|{fiction}|{subject}|{mourned}|si tengo que|relacion',
    },
    {
      say: '(pensamientos|ideas|tendencias|intento|nota|carta|plan|ideacion|impulsos) (suicidas?|de suicidio|de muerte|de suicidarme)|(soy|estoy|siento|sentirme|es|esta|no soy|no estoy) ~2 suicida|(pens[^ .]+|pienso|piensa|contempl[^ .]+|consider[^ .]+|intent[^ .]+|comet[^ .]+|sobre|hablar? (de|del)) ~2 (el )?suicidio|mi suicidio|suicidio ~2 (opcion|salida|solucion)',
      unless: '{past}|{fiction}|{subject}|{mourned}|un suicidio(?= )|mision|se suicido',
    },
    {
      say: '(estaria[ns]?|estan|viviria[ns]?|serian|estaran|seria) ~2 (mejor|mas felices|feliz|mas facil|mas tranquil[oa]s) ~2 (sin mi|si (yo )?(no (existiera|estuviera|estoy)|muriera|me muero|desapareciera|me muriera))|mejor sin mi(?! ayuda)|(a )?nadie ~4 (echaria de menos|extranaria|importaria|notaria|importa|daria cuenta) ~3 (si (me )?(muero|muriera|desapareciera|desaparezco|mato|no estoy|no estuviera)|mi muerte)|(soy|siento que soy) una carga|ojala ~3 (no despert…|no haber nacido|me muera|me muriera|estuviera muert[oa]|no me despierte)|no (despertar|despertarme|volver a despertar)( nunca)?( mas| jamas| manana)?|(nunca|jamas) (volver a despertar|despertar|haber nacido)',
      unless: '{fiction}|alarma|equipo|empresa|anestesia',
    },
    {
      say: '(tom(e|ar|o|ado|arme|arse)|trag(ue|ar|o|ado|arme)|(me|se) ~1 (he|ha) tomado) ~4 (todas|tod[oa]s las|muchas|demasiadas|un monton|bote|frasco|caja|punado|sobredosis|veinte|treinta|\\d\\d) ~3 {pills}|(guardando|juntando|acumulando|ahorrando) ~2 {pills}|sobredosis|(saltar|tirar(me|se)|lanzar(me|se)|arrojar(me|se)|tirarme|ponerme|saltando|me tiro|me lanzo|me tiraria) ~4 (puente|balcon|ventana|tren|vias|metro|azotea|acantilado|edificio|coche|camion|carretera)|(soga|cuerda|cinturon) ~3 (cuello|lista|arbol|techo)|(pistola|arma) ~3 (cabeza|sien|boca)|(carta|nota|mensaje|cartas) de despedida|(estrellar|chocar) ~3 (coche|carro|auto)? ?contra (un|el|una) (arbol|muro|poste|camion)|despedirme (de todos|del mundo|para siempre)',
      unless:
        '{past}|{fiction}|{subject}|medico|receta|trabajo|paracaidas|piscina|seguro|companer…|jubil…|azucar|murio|cafe',
    },
    {
      say: '(pienso|piensa|pensar|pensando) ~3 (en (la|mi) muerte|en morir|en morirme|en matarme|en no estar|en acabar con todo|en desaparecer para)|(cansad[oa]|hart[oa]|harta) de (vivir|la vida|esta vida|existir|estar viv[oa])(?! (con|en|asi con|aqui|de (mis|el|ella)|solo|sola|juntos))|(la|mi) vida (ya )?no (tiene|le veo|vale|merece) ~2 (sentido|la pena|nada)|no (deberia|tendria que) (haber nacido|existir|estar viv[oa])|(mejor|preferible) ~2 (muert[oa]|no haber nacido)|(la muerte|morir) (es|seria) ~3 (solucion|salida|mejor|descanso|alivio)|dormir(me)? (y|para) (no|nunca) (volver a )?despertar|adios (mundo|a todos para siempre)|el mundo ~2 mejor sin mi',
      unless:
        '{past}|{fiction}|{subject}|muerte de|(su|mi (padre|madre|abuel[oa]|perr[oa]|marido)) ~2 muerte',
    },
    {
      say: 'cartas? de despedida|(puente|azotea|anden|acantilado|vias|balcon) ~6 (tirarme|saltar|lanzarme|dar un paso|dejarme caer|arrojarme)|(tirarme|saltar|lanzarme|arrojarme|dejarme caer) ~5 (puente|azotea|vias|tren|metro|balcon|ventana)|(estrellar|estampar)(me)? ~4 (coche|carro|arbol|muro|camion)|(no haber|no hubiera|nunca haber) nacido|(cansad[oa]|hart[oa]) de (vivir|estar viv[oa]|existir)|para que (sigo|seguir) (viv|aqui)…|(soga|cuerda) ~6 (compr…|garaje|viga|armario|lista)|(dejar de|no) existir|no despertar(me)? (nunca|mas|jamas)|cuando (yo )?(ya )?no este (aqui|mas)|(pronto|manana|esta noche) (ya )?no estare|descansar para siempre|sin mi ~3 (estarian|estaria|vivirian) mejor',
      unless: '{past}|{fiction}|{subject}|{mourned}|vacaciones|vivir (con|en)|{chance}',
    },
  ],
};

const selfHarm: Signals = {
  language: 'es',
  kind: 'self_harm',
  sayings: [
    {
      say: '(me (corto|corte|cortaba|he cortado|vuelvo a cortar|quiero cortar|sigo cortando|rajo|quemo|he quemado|lastimo|hago (dano|cortes)|golpeo|arano|autolesion…)|se (corta|corto|ha cortado|hace (dano|cortes)|quema|lastima|autolesion…|rajo|hiere)|cortarme|cortarse|cortandome|autolesion…|auto lesion…|lastimarme|hacerme (dano|cortes)|herirme|quemarme la piel|rajarme)(?! (el (pelo|cabello|flequillo|dedo|agua|bigote)|la (barba|luz|mano|lengua|cara)|las (unas|puntas)|un dedo|con (el|un|la) (cuchillo|papel|lata|cristal|horno|plancha|agua|sol)|un poco|de (la|mi)|al (cocinar|afeitar|abrir)|cocinando|afeitandome|en la (cocina|espalda|playa|rodilla)|sin querer|pelo|el rollo|a mi misma emocional))',
      unless:
        '{past}|{fiction}|{subject}|accidente|cocin…|afeit…|pelo|cabello|jugando|futbol|la llamada|internet|la luz|playa|gimnasio|entren…|para no hacerme dano',
    },
    {
      say: '(cortes|cicatrices|heridas|quemaduras|marcas) ~3 (en|por) (los|mis|sus|el|las|la|su|mi) (brazos?|munecas?|piernas?|muslos?|antebrazos?|piel)|(cuchillas?|navajas?|hojas? de afeitar) ~5 (cuarto|habitacion|brazos?|munecas?|piel|escondid…|mochila|venas)|(ganas|impulso|necesidad|urgencia) ~2 (de )?(cortarme|cortarse|hacerme dano|herirme|lastimarme)|golpearme la cabeza ~3 (pared|sangr…)|sangrar ~3 (sentir|alivio|calma)',
      unless: '{past}|{fiction}|{subject}|gato|accidente|cocin…|operacion',
    },
    {
      say: '(cuchilla|navaja|tijeras|compas|cuter) ~6 (brazos?|piernas?|muslos?|piel|escond…)|(brazos?|piernas?|muslos?|munecas?) ~5 (cortes|cortados?|llen[oa]s? de|sangr…)|(me|se) (quem[oa]|cort[oa]|aran[oa]|golpe[oa]) ~2 (con (un|el|la) (cigarro|cigarrillo|mechero|encendedor|cuchilla|plancha)|los brazos|las piernas|los muslos|hasta (sangrar|que))|(golpe|peg)… ~2 (mi|la) cabeza contra (la|el)|hago dano a mi mism[oa]',
      unless: '{past}|{fiction}|{subject}|{chance}|afeit…|cocin…',
    },
  ],
};

const abuse: Signals = {
  language: 'es',
  kind: 'abuse',
  sayings: [
    {
      say: '(?<!(nunca|jamas|no|sol|me lo|se me) )(me|nos|le|la) (?!pega (mucho )?(el sol|bien|la risa))(peg(a|o|an|aba|ando|ue)|ha pegado|golpea(n|ba|ndo)?|golpeo|da (golpes|bofetadas|patadas|cachetadas|palizas|una paliza)|dio (una )?(paliza|bofetada|golpes?|cachetada|patada|punetazo)|abofetea|abofeteo|patea|pateo|empuja|empujo|estrangul[oa]|ahorca|ahorco|agarr[oa] (del|por el) (cuello|pelo)|agred(e|io)|maltrat[oa]|maltrataba|ha (golpeado|estrangulado|violado|maltratado|agredido)|zarandea|jala del pelo|tira del pelo|viol[oa]|violaron|abusa de mi)(?! (mucho el|la gripe|el sol|al (ajedrez|tenis)|bien|un susto|a (comprar|seguir|mejorar|ser|estudiar)|el (color|look|resfriado)|esa cancion|los pantalones))',
      unless:
        '{past}|{fiction}|{subject}|{chance}|ritmo|hambre|gripe|resfriado|nunca me (ha )?(pegado|pega)|me empuja a|empuja a (ser|mejorar)|la noticia|me golpeo la (noticia|realidad)',
    },
    {
      say: '(manos?|brazo|dedos) ~2 (en|en el|al|alrededor del|sobre el|por el) (mi )?(cuello|garganta)|(oblig(a|o|an|aba)|fuerz(a|an)|forz[oa]|presion(a|o)) ~1 a (tener (relaciones|sexo)|acostarme|hacer (cosas|el amor)|sexo|casarme|mantener relaciones|tocarlo|que me acueste)|(me|nos) (oblig(a|o|an)|fuerza|forzo|fuerzan) ~3 (relaciones|sexo|casar…|acostar…)|(sexo|relaciones) ~4 (aunque|cuando) ~2 (no quiero|digo que no|duermo)|(fui|he sido|fue|ser) violada?|(me|la) violaron|violacion|abus(o|os|aron|a) (sexual…|sexualmente|de mi)|violencia (domestica|de genero|machista|en casa|familiar)|matrimonio forzado|mano encima|levant(a|o) la mano',
      unless: '{past}|{fiction}|{subject}|medico|collar|bufanda|masaje|leyes|noticias',
    },
    {
      say: '(tengo|tenemos|tiene|da|vivo con|siento|con|me da) ~1 (mucho |mucho mucho )?(miedo|terror|panico) (de |a |por )?(volver|ir|llegar|estar|regresar|entrar) (a|en) (mi )?casa|(miedo|terror|panico) (a|de|al) (mi |el )?({partner}|padre|padrastro|papa|hijo|hermano)(?! (me deje|se (vaya|enfade|muera)|no|muera|reaccione))|(miedo|temo) (de|por|a)? ?(mi vida|que me mate|que nos mate|que me pegue|que me haga (algo|dano))|(amenaz(a|o|an|aba)|amenazado|dice que|dijo que|jura que|va a|quiere) ~3 (matarme|matarnos|me mata|me matara|va a matar|me va a matar|hacerme dano|quitarme a (mis|los)|publicar mis|pegarme|a mis hijos|quemarme|me mato si)',
      unless:
        '{past}|{fiction}|navidad|nochebuena|jefe|jefa|examen|fantasmas|aranas|si llego tarde|mi madre me (va a )?mata|si se entera|risa',
    },
    {
      say: '(no me (deja|dejan|permite|permiten)|me (prohibe|prohiben)) ~1 (salir|trabajar|ver a|hablar con|tener (dinero|amigos|movil|telefono)|ir a|usar (el|mi)|visitar|llamar)|me (controla|quita|quito|esconde|revisa|vigila|encierra|encerro|tiene encerrada|sigue a todas|persigue|acosa|espia) ?(todo|toda|el (dinero|movil|telefono|pasaporte|celular|sueldo)|la (ropa|pension)|mi (dinero|telefono|movil|pension|sueldo|pasaporte)|con llave|en (casa|la|el|mi)|a todas partes|siempre)?|controla (todo )?(mi|el|lo que) ~2 (dinero|movil|gasto|como|visto|hago|telefono)|(mi|su) ex ~3 (persigue|acosa|sigue|espera fuera|amenaza)|(marido|novio|pareja|esposo|padre|hombre|el|relacion|esposa|hijo) ~3 (es|se pone|se vuelve|muy|esta) ~1 (violento|agresivo conmigo|maltratador|abusiv[oa]|violenta|agresivo y)|malos tratos|maltrato (fisico|psicologico|en casa|verbal)|sufro (maltrato|abusos?|violencia)|(me|nos) (tira|lanza|arroja) (cosas|platos|objetos)|(moretones|moratones) ~5 (el|marido|novio|ocultar|tapar|esconder)|(golpee|pegue|abofetee|le pego|le pegue|le he pegado) ~1 a mi (mujer|esposa|novia|pareja|marido|novio|madre)|me (rompio|partio) (el|la|un|una) (brazo|nariz|dedo|labio|costilla|mandibula)|casa refugio',
      unless:
        '{past}|{fiction}|{subject}|mis padres|mi (madre|mama) no|profesor|jefe|castig…|instagram|no me deja(n)? ver (la|el)|casero|hermano pequeno|jugando|accidente|sueno|videojuego',
    },
    {
      say: '(marido|esposo|novio|pareja|mujer|ex|padre|hermano|hijo|el|ella) ~3 (me|nos) (estrangul…|ahog[oa]|empuj[oa]|patea|pateo|arrastr…|tir[oa] del (pelo|cabello)|agarr[oa] (del|por el) (cuello|pelo)|encierra|encerro|escupe|amenaza (con|de))|(me|nos) (quita|quito|esconde|escondio) ~3 (movil|celular|telefono|llaves|dinero|pasaporte|documentos|tarjeta)|encerrad[oa] en (el bano|mi cuarto|la casa|la habitacion|el cuarto)|(aunque|cuando) ~2 (le )?(digo|dije|diga) que no|me obliga a (tener|acostarme|hacer|firmar|dormir)|no me deja (salir|trabajar|ver a|hablar con|tener)|miedo ~2 (a|de) (mi (marido|novio|pareja|esposo|padre|ex|hijo)|volver a (mi )?casa|que me (mate|pegue|encuentre))',
      unless: '{past}|{fiction}|{subject}|{chance}|mis padres no',
    },
  ],
};

const childDanger: Signals = {
  language: 'es',
  kind: 'child_danger',
  sayings: [
    {
      say: '{elder} ~3 (me|nos|la|le|lo|a mi [^ .]+) ~1 (toca|toco|tocaba|ha tocado|manosea|manoseo|acaricia|besa en la boca|besa|viola|violo|abusa|abuso)(?! (el corazon|el alma|la (guitarra|fibra|cabeza)|mucho (esa|el)|profundamente|la lotería))|(toca|toco|manosea|manoseo) a mi ~1 (hij[oa]|herman(a|o|ita|ito)|sobrin[oa]|niet[oa]|nin[oa])|abus(a|o|an|aron|ando) (sexualmente )?de (mi|un|una|su|el|la|los|las|mis) ~1 {child}',
      unless: '{past}|{fiction}|{subject}|corazon|alma|guitarra|piano|saluda|buenas noches',
    },
    {
      say: '(mi|mis|su|el|un) {elder} (?!(nunca|no|jamas) )~2 (me|nos|le|la|a mi [^ .]+) (?!nunca )(peg(a|an|o)|golpea(n)?|azota(n)?|da (con|correazos|palizas|golpes)|maltrata(n)?|encierra(n)?|patea|quema|abofetea)(?! (al (ajedrez|tenis)|el (sol|resfriado|color)))|(peg(a|an|o)|golpea(n)?|maltrata(n)?|sacud(e|io)|azota|grita y pega|quema|viola|descuida) ~1 a (su|sus|mi|mis|la|los|el|un|una|al|nuestr[oa]s?) ~2 {child}|(pega|golpea|maltrata|sacude) (al|a la) (nin|beb)…',
      unless: '{past}|{fiction}|{chance}|companer…|colegio',
    },
    {
      say: '{child} ~7 (moretones|moratones|golpes|marcas|quemaduras|cardenales|tienen hambre|pasa hambre|sin comer|sin comida|sol[oa]s (en casa|toda la noche|todo el dia|por la noche)|abusad[oa]|maltratad[oa]|en peligro)|(moretones|moratones|marcas|quemaduras) ~4 {child}|deja(n)? (a )?(su|sus|los|las|al|a la|solos|solas) ~2 ({child}|sol[oa]s) ~4 (sol[oa]s?|noche|sin comida|encerrad…|en el coche)|(miedo|ganas|impulso|pensamientos|temo|punto) ~6 (sacudir|hacerle dano|lastimar|pegar|danar|ahogar|tirar) ~2 (a |al |a la )?(mi|mis|bebe|{child}|beb)|pornografia infantil|abuso infantil|maltrato infantil',
      unless: '{past}|{fiction}|{subject}|futbol|se cayo|bicicleta|vacuna',
    },
    {
      say: '(entra|viene|entro|se mete|mete) ~1 (a|en) mi (cuarto|habitacion|cama) ~4 (noche|noches|y|me|cuando|mientras)|(nuestro|es un|un) (pequeno )?secreto ~3 (entre|no|nadie|nosotros|y que no)|(que|me dijo|dice que) ~1 no (se lo )?(diga|cuente|contar|decir) ~2 a (nadie|mi (madre|mama)|mama)|(fotos|videos|imagenes) (mias |de mi )?~2 (desnud[oa]|sin ropa|intim[oa]s|desnuda)…|(fotos|videos) ~8 (publicar|subir|compartir|mandar|difundir|chantaj…|amenaz…) ~4 (si no|desnud|manda|mas|todos)…|(me )?(pide|pidio|exige) ~3 (fotos|videos) ~3 (desnud…|sin ropa|intim…|mi[oa]s?)|me hace (hacer|tocar) (cosas|le|lo)',
      unless: '{past}|{fiction}|sorpresa|regalo|receta|perro|gato|pasaporte',
    },
    {
      say: '(padrastro|tio|abuelo|primo|entrenador|profesor|hermanastro|novio de mi (madre|mama)) ~6 (mi (cuarto|cama|habitacion)|debajo de (la|mi)|me acaricia|me toca|me desviste|nuestro secreto|no (le )?diga nada|se mete)|({child}|alumn[oa]) ~8 (moretones|moratones|cardenales|quemaduras|desnutrid[oa]|encerrad[oa]|marcas de)|(fotos?|videos?) ~3 (desnud[oa]s?|intim[oa]s?|sin ropa) ~9 (pide|enviar|mandar|publicar|ensenar|subir|amenaz…)|(zarande|sacud)… ~2 (al|el|a la|mi) (bebe|nin[oa])',
      unless: '{past}|{fiction}|{subject}|{chance}|bicicleta|cayo',
    },
  ],
};

const threat: Signals = {
  language: 'es',
  kind: 'threat',
  sayings: [
    {
      say: '(te|lo|la|los|las|le|les|os) (voy a|vamos a|quiero|pienso|voy|juro que) ~1 (matar|violar|apunalar|disparar|quemar|romper (la cara|las piernas|todo)|partir (la cara|las piernas)|golpear|hacer (dano|dan|sufrir)|reventar|acuchillar|estrangular|encontrar y|moler a|dar una paliza)|(voy a|vamos a|quiero|pienso|tengo ganas de|quisiera|planeo) (matar|apunalar|estrangular|disparar|envenenar|violar|quemar|acuchillar|degollar)(te|lo|la|los|las|le|os|les)?( a (mi|todos|ese|esa|el|la|su|tu|ellos|alguien)…)?(?! (el tiempo|las (horas|ganas)|dos pajaros|de (risa|hambre)|por un (cafe|helado)))',
      unless:
        '{fiction}|a besos|a abrazos|de risa|cosquillas|videojuego|bicho|cucaracha|mosquito|arana|calorias|jaja…|no (te|lo|la|le) (voy|quiero)|no quiero (matar|hacer)|dijo que|dice que',
    },
    {
      say: '(se|sabemos|ya se|averigue) (muy bien )?donde (vives|viven|trabajas|vive|estudias|trabaja|vivis)|te (voy a encontrar|encontrare|buscare|matare|arrepentiras|vas a arrepentir|destrozare)|(me las|me la|lo|la) (vas a|va a|van a) pagar|(ojala|espero que) (te|se) (mueras?|mueran|maten|violen|pudras?|muera)|(muerete|matate|suicidate|ahorcate|tirate de un puente)|(pistola|cuchillo|bomba|arma|navaja) ~8 (escuela|colegio|instituto|todos|manana|arrepent…|lamentar…|trabajo|pagar…|universidad)|(llevar|llevare|traer|traere) ~2 (pistola|cuchillo|arma|navaja) (a|al)|(merece[ns]?|mereces|deberian|deberia) ~1 (morir|que te maten|que (lo|la|los) maten|matarlos|matarte|fusilar…)|cuidate la espalda|eres (hombre|mujer) muert[oa]|estas muert[oa] (si|cuando|cabron|perra)',
      unless: '{fiction}|fiesta|invit…|sorpresa|regalo|cumplea…|cena',
    },
    {
      say: '(lo|la|los|te|os) (vas|va|van|vais) a pagar ~4 (con (sangre|la vida)|caro)|se ~3 donde (vives|vive|trabajas|duermes|viven)|(cuchillo|pistola|navaja|gasolina|machete) ~6 (mochila|bolsillo|llevo|comprad…|preparad…)|(voy a|quiero|ganas de) ~2 (quemar|prender fuego|acuchillar|apunalar|degollar|reventar)(lo|la|los|te|le)? ',
      unless: '{past}|{fiction}|{subject}|{chance}|pastel|tarta',
    },
  ],
};

/** Spanish signals of crisis. */
export const spanish: readonly Signals[] = [suicide, selfHarm, abuse, childDanger, threat];
