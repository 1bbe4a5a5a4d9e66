/** Irregular forms of Spanish verbs in the third person, without accents, by tense. */
export const IRREGULAR_VERB_FORMS = `
decir past: dijo dijeron decia decian present: dice dicen diga digan future: dira diran diria participle: dicho dicha gerund: diciendo
hacer past: hizo hicieron present: hace hacen haga hagan future: hara haran haria participle: hecho hecha hechos hechas
ser past: fue fueron era eran present: es son sea sean future: sera seran seria serian participle: sido
estar past: estuvo estuvieron estaba estaban present: esta estan este esten future: estara estaran participle: estado
haber past: hubo habia habian hubieron present: ha han hay haya hayan future: habra habran habria habrian participle: habido
tener past: tuvo tuvieron tenia tenian present: tiene tienen tenga tengan future: tendra tendran tendria
venir past: vino vinieron present: viene vienen venga future: vendra vendran vendria
poner past: puso pusieron present: pone ponen ponga pongan future: pondra pondran pondria participle: puesto puesta puestos puestas
poder past: pudo pudieron podia podian present: puede pueden pueda puedan future: podra podran podria podrian
querer past: quiso quisieron present: quiere quieren quiera future: querra querran querria
saber past: supo supieron sabia present: sabe saben sepa future: sabra sabran
traer past: trajo trajeron present: trae traen
ir present: va van vaya vayan past: iba iban participle: ido
dar past: dio dieron present: da dan future: dara daran participle: dado
ver past: vio vieron veia present: ve ven future: vera veran participle: visto vista vistos vistas
salir future: saldra saldran present: sale salen
ducir past: dujo dujeron
conducir past: condujo condujeron
caer past: cayo cayeron
leer past: leyo leyeron
morir participle: muerto muerta muertos muertas
abrir participle: abierto abierta abiertos abiertas
escribir participle: escrito escrita escritos escritas
romper participle: roto rota rotos rotas
volver participle: vuelto vuelta
resolver participle: resuelto resuelta resueltos
descubrir participle: descubierto descubierta descubiertos
jugar present: juega juegan
oponer participle: opuesto
huir present: huye huyen past: huyo huyeron
`;
