/** Spanish words that hold a sentence together, without accents, with their English; "-" where English has none. */
export const SPANISH_FUNCTION_WORDS = `
el=the la=the los=the las=the lo=it un=a una=a unos=some unas=some al=to_the del=of_the de=of en=in a=to con=with por=by,for
para=for sobre=about segun=according_to entre=between desde=from,since hasta=until sin=without contra=against tras=after
durante=during ante=before hacia=towards bajo=under y=and e=and o=or u=or pero=but sino=but ni=nor si=if,yes no=not
que=that porque=because aunque=although mientras=while donde=where cuando=when como=how,as quien=who quienes=who
cual=which cuales=which cuanto=how_much cuanta=how_much cuantos=how_many cuantas=how_many cuyo=whose cuya=whose
este=this esta=this estos=these estas=these ese=that esa=that esos=those esas=those aquel=that aquella=that esto=this eso=that
su=his,her,its,their sus=his,her,its,their mi=my tu=your nuestro=our nuestra=our nuestros=our nuestras=our
se=- le=- les=- me=me te=you nos=us yo=i ella=she ellos=they ellas=they usted=you nosotros=we
mas=more menos=less muy=very mucho=much mucha=much muchos=many muchas=many poco=little pocos=few todo=all toda=all todos=all
todas=all cada=each otro=other otra=other otros=other otras=other algun=some alguno=some alguna=some algunos=some
algunas=some ningun=no ninguno=none ninguna=none nada=nothing nadie=nobody algo=something alguien=somebody
tambien=also tampoco=neither ya=already aun=still todavia=still siempre=always nunca=never jamas=never solo=only ahora=now
hoy=today ayer=yesterday antes=before despues=after luego=then aqui=here alli=there ahi=there asi=so entonces=then
casi=almost tan=so tanto=so_much ademas=besides cerca=near lejos=far dentro=inside fuera=outside
dos=two tres=three cuatro=four cinco=five seis=six siete=seven ocho=eight nueve=nine diez=ten once=eleven doce=twelve
trece=thirteen catorce=fourteen quince=fifteen veinte=twenty treinta=thirty cuarenta=forty cincuenta=fifty sesenta=sixty
setenta=seventy ochenta=eighty noventa=ninety cien=hundred ciento=hundred cientos=hundreds mil=thousand miles=thousands
`;

/** Phrases that are not to be taken word by word; underscores stand for spaces. */
export const SPANISH_PHRASES = `
estados_unidos=u.s. ee_uu=u.s. eeuu=u.s. ee.uu=u.s. ee.uu.=u.s. e.u.=u.s. reino_unido=united_kingdom
union_europea=european_union naciones_unidas=united_nations
casa_blanca=white_house por_que=why de_acuerdo_con=according_to a_traves_de=through a_pesar_de=despite
acerca_de=about respecto_a=about respecto_de=about en_torno_a=about a_favor_de=in_favor_of en_contra_de=against
antes_de=before despues_de=after dentro_de=within cerca_de=near ademas_de=besides debido_a=because_of
jefe_de_estado=head_of_state primer_ministro=prime_minister primera_ministra=prime_minister
rueda_de_prensa=press_conference conferencia_de_prensa=press_conference crimen_organizado=organized_crime
delincuencia_organizada=organized_crime derechos_humanos=human_rights lavado_de_dinero=money_laundering
arma_de_destruccion_masiva=weapon_of_mass_destruction armas_de_destruccion_masiva=weapons_of_mass_destruction
cese_al_fuego=ceasefire alto_el_fuego=ceasefire medio_ambiente=environment cambio_climatico=climate_change
fuerzas_armadas=armed_forces medios_de_comunicacion=media por_ciento=percent sin_embargo=however es_decir=that_is
al_menos=at_least por_lo_menos=at_least mas_de=more_than menos_de=less_than a_cargo_de=in_charge_of
llevar_a_cabo=carry_out llevo_a_cabo=carried_out tener_lugar=take_place tuvo_lugar=took_place
estado_de_emergencia=state_of_emergency mano_de_obra=labor redes_sociales=social_media
alemania=germany espana=spain francia=france inglaterra=england rusia=russia brasil=brazil japon=japan italia=italy
suecia=sweden suiza=switzerland turquia=turkey grecia=greece egipto=egypt ucrania=ukraine corea=korea
noruega=norway finlandia=finland dinamarca=denmark polonia=poland hungria=hungary paises_bajos=netherlands
irlanda=ireland escocia=scotland belgica=belgium canada=canada europa=europe africa=africa asia=asia america=america
america_latina=latin_america londres=london moscu=moscow
`;
