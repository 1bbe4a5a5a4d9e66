/** Spanish nouns of the news in the singular, without accents, each with what it is in English. */
export const SPANISH_NOUNS = `
gobierno=government presidente=president presidenta=president vicepresidente=vice_president ministro=minister
ministra=minister primer_ministro=prime_minister secretario=secretary secretaria=secretary,ministry ministerio=ministry
senado=senate senador=senator senadora=senator congreso=congress diputado=deputy,lawmaker diputada=deputy,lawmaker
parlamento=parliament legislador=lawmaker alcalde=mayor alcaldesa=mayor alcaldia=mayor's_office
gobernador=governor gobernadora=governor estado=state nacion=nation pais=country ciudad=city pueblo=town,people
municipio=municipality ayuntamiento=town_council concejal=councillor consejo=council comision=commission comite=committee
reunion=meeting cumbre=summit acuerdo=agreement,deal tratado=treaty pacto=pact negociacion=negotiation,talks
dialogo=dialogue relacion=relation embajada=embassy embajador=ambassador embajadora=ambassador diplomatico=diplomat
canciller=foreign_minister cancilleria=foreign_ministry frontera=border soberania=sovereignty territorio=territory
independencia=independence cooperacion=cooperation colaboracion=cooperation,collaboration coordinacion=coordination
intervencion=intervention injerencia=interference invasion=invasion ocupacion=occupation amenaza=threat
sancion=sanction arancel=tariff impuesto=tax comercio=trade exportacion=export importacion=import
eleccion=election voto=vote votacion=vote votante=voter urna=ballot_box candidato=candidate candidata=candidate
campana=campaign partido=party,match oposicion=opposition aliado=ally enemigo=enemy lider=leader jefe=chief,boss,head
jefa=chief,boss,head dirigente=leader funcionario=official funcionaria=official autoridad=authority vocero=spokesman
vocera=spokeswoman portavoz=spokesperson asesor=adviser representante=representative delegacion=delegation
politica=policy,politics politico=politician ley=law reforma=reform proyecto=project,bill iniciativa=initiative,bill
decreto=decree constitucion=constitution enmienda=amendment derecho=right libertad=freedom democracia=democracy
dictadura=dictatorship golpe=coup,blow crisis=crisis escandalo=scandal corrupcion=corruption soborno=bribe
protesta=protest manifestacion=demonstration manifestante=protester marcha=march huelga=strike disturbio=riot
refugiado=refugee migrante=migrant inmigrante=immigrant migracion=migration asilo=asylum deportacion=deportation
ciudadano=citizen ciudadana=citizen ciudadania=citizenship,citizens extranjero=foreigner vecino=neighbor,resident
residente=resident habitante=inhabitant poblacion=population comunidad=community sociedad=society publico=public
tropa=troops soldado=soldier ejercito=army militar=military,soldier fuerza=force marina=navy,marines marino=marine
armada=navy guardia=guard general=general coronel=colonel comandante=commander capitan=captain oficial=officer,official
tripulacion=crew personal=personnel,staff elemento=member,officer efectivo=troops instructor=instructor
entrenamiento=training capacitacion=training ejercicio=exercise maniobra=maneuver mision=mission operacion=operation
operativo=operation,raid despliegue=deployment base=base cuartel=barracks,headquarters arma=weapon armamento=weapons
fusil=rifle rifle=rifle pistola=pistol,gun bala=bullet municion=ammunition bomba=bomb explosivo=explosive mina=mine
explosion=explosion misil=missile dron=drone avion=plane aeronave=aircraft helicoptero=helicopter vuelo=flight
buque=ship barco=ship,boat nave=vessel,ship lancha=boat submarino=submarine tanque=tank guerra=war paz=peace
batalla=battle combate=combat,fight enfrentamiento=clash ataque=attack atentado=attack bombardeo=bombing
tregua=truce cese_al_fuego=ceasefire alto_el_fuego=ceasefire rehen=hostage prisionero=prisoner inteligencia=intelligence
espia=spy espionaje=espionage vigilancia=surveillance seguridad=security defensa=defense proteccion=protection
terrorista=terrorist terrorismo=terrorism guerrilla=guerrilla rebelde=rebel insurgente=insurgent
crimen=crime delito=crime,offense delincuente=criminal delincuencia=crime criminal=criminal banda=gang
pandilla=gang mafia=mafia capo=kingpin,boss narcotraficante=drug_trafficker narcotrafico=drug_trafficking narco=drug_trafficker
traficante=trafficker trafico=trafficking,traffic contrabando=smuggling,contraband droga=drug cocaina=cocaine
heroina=heroin marihuana=marijuana metanfetamina=methamphetamine laboratorio=laboratory
precursor=precursor sustancia=substance kilo=kilo tonelada=ton cargamento=shipment incautacion=seizure decomiso=seizure
asesinato=murder,killing homicidio=homicide asesino=killer sicario=hitman muerte=death muerto=dead victima=victim
herido=injured,wounded lesion=injury secuestro=kidnapping secuestrador=kidnapper rescate=rescue,ransom
desaparicion=disappearance desaparecido=missing robo=robbery,theft ladron=thief fraude=fraud estafa=fraud
extorsion=extortion lavado=laundering violencia=violence violacion=violation,rape abuso=abuse acoso=harassment
policia=police detective=detective agente=agent agencia=agency investigacion=investigation investigador=investigator
arresto=arrest detencion=arrest,detention captura=capture detenido=detainee sospechoso=suspect presunto=alleged
fugitivo=fugitive testigo=witness testimonio=testimony prueba=evidence,test evidencia=evidence pista=clue
carcel=prison prision=prison preso=prisoner reo=inmate condena=sentence sentencia=sentence,ruling fallo=ruling
juez=judge jueza=judge juicio=trial tribunal=court corte=court fiscal=prosecutor fiscalia=prosecutor's_office
abogado=lawyer abogada=lawyer acusacion=accusation,charge cargo=charge,post demanda=lawsuit,demand denuncia=complaint
culpable=guilty inocente=innocent extradicion=extradition orden=order multa=fine fianza=bail apelacion=appeal
economia=economy crecimiento=growth inflacion=inflation recesion=recession desempleo=unemployment empleo=job,employment
trabajo=work,job trabajador=worker trabajadora=worker empleado=employee empresa=company compania=company
empresario=businessman negocio=business industria=industry fabrica=factory mercado=market tienda=shop,store
producto=product produccion=production venta=sale compra=purchase precio=price costo=cost coste=cost gasto=spending
dinero=money moneda=currency,coin dolar=dollar peso=peso euro=euro millon=million mil=thousand billon=trillion
presupuesto=budget deuda=debt deficit=deficit banco=bank prestamo=loan credito=credit inversion=investment
inversionista=investor ganancia=profit perdida=loss ingreso=income salario=wage sueldo=salary pension=pension
sindicato=union contrato=contract accion=action,share bolsa=stock_exchange,bag riqueza=wealth pobreza=poverty
salud=health hospital=hospital medico=doctor doctora=doctor enfermera=nurse enfermero=nurse paciente=patient
enfermedad=disease enfermo=sick virus=virus vacuna=vaccine medicamento=medicine medicina=medicine tratamiento=treatment
cirugia=surgery brote=outbreak epidemia=epidemic pandemia=pandemic contagio=infection caso=case sintoma=symptom
adiccion=addiction adicto=addict sobredosis=overdose dosis=dose hambre=hunger alimento=food comida=food agua=water
ciencia=science cientifico=scientist cientifica=scientist estudio=study experto=expert experta=expert profesor=professor,teacher
maestro=teacher maestra=teacher alumno=pupil,student estudiante=student escuela=school colegio=school universidad=university
educacion=education clase=class examen=exam libro=book informe=report reporte=report dato=data cifra=figure encuesta=poll
resultado=result descubrimiento=discovery tecnologia=technology computadora=computer telefono=phone internet=internet
red=network pagina=page satelite=satellite espacio=space cohete=rocket planeta=planet luna=moon sol=sun tierra=land,earth
deporte=sport futbol=football jugador=player jugadora=player equipo=team,equipment entrenador=coach arbitro=referee
gol=goal campeon=champion campeonato=championship torneo=tournament copa=cup liga=league estadio=stadium aficionado=fan
victoria=victory derrota=defeat empate=draw medalla=medal carrera=race,career premio=prize,award ganador=winner
clima=weather,climate tiempo=time,weather lluvia=rain tormenta=storm huracan=hurricane inundacion=flood sequia=drought
incendio=fire fuego=fire terremoto=earthquake sismo=earthquake temblor=earthquake desastre=disaster emergencia=emergency
dano=damage nieve=snow viento=wind calor=heat frio=cold temperatura=temperature contaminacion=pollution bosque=forest
rio=river mar=sea oceano=ocean costa=coast playa=beach isla=island montana=mountain lago=lake volcan=volcano
energia=energy electricidad=electricity petroleo=oil gas=gas gasolina=gasoline carbon=coal planta=plant oleoducto=pipeline
carro=car coche=car auto=car vehiculo=vehicle camion=truck,bus autobus=bus tren=train metro=subway aeropuerto=airport
puerto=port carretera=highway,road calle=street camino=road puente=bridge viaje=trip pasajero=passenger conductor=driver
piloto=pilot accidente=accident choque=crash transito=traffic transporte=transport tunel=tunnel ruta=route
persona=person gente=people hombre=man mujer=woman nino=child nina=girl,child joven=young_person muchacho=boy
padre=father madre=mother hijo=son,child hija=daughter hermano=brother hermana=sister familia=family familiar=relative
esposo=husband esposa=wife amigo=friend amiga=friend pareja=couple,partner viuda=widow abuelo=grandfather abuela=grandmother
nombre=name edad=age vida=life nacimiento=birth boda=wedding funeral=funeral dueno=owner miembro=member grupo=group
organizacion=organization institucion=institution asociacion=association fundacion=foundation oficina=office
periodista=journalist periodico=newspaper diario=newspaper prensa=press medio=media,means noticia=news articulo=article
entrevista=interview declaracion=statement comunicado=statement discurso=speech mensaje=message carta=letter
palabra=word frase=phrase pregunta=question respuesta=answer opinion=opinion critica=criticism version=version fuente=source
rueda_de_prensa=press_conference conferencia_de_prensa=press_conference conferencia=conference video=video foto=photo
imagen=image pelicula=film musica=music cancion=song artista=artist actor=actor actriz=actress escritor=writer
museo=museum teatro=theater arte=art iglesia=church papa=pope sacerdote=priest religion=religion dios=god
ano=year mes=month semana=week dia=day hora=hour minuto=minute segundo=second fecha=date siglo=century decada=decade
manana=morning,tomorrow tarde=afternoon noche=night momento=moment plazo=deadline,term inicio=start fin=end final=final,end
lunes=monday martes=tuesday miercoles=wednesday jueves=thursday viernes=friday sabado=saturday domingo=sunday
enero=january febrero=february marzo=march abril=april mayo=may junio=june julio=july agosto=august septiembre=september
octubre=october noviembre=november diciembre=december
lugar=place sitio=site zona=zone,area region=region area=area provincia=province distrito=district barrio=neighborhood
centro=center edificio=building casa=house vivienda=housing,home departamento=department,apartment hotel=hotel
norte=north sur=south este=east oeste=west capital=capital mundo=world continente=continent
numero=number cantidad=amount,number porcentaje=percentage parte=part mitad=half mayoria=majority minoria=minority total=total
docena=dozen cifra=figure nivel=level tasa=rate aumento=increase reduccion=reduction caida=fall disminucion=decrease
problema=problem solucion=solution causa=cause motivo=reason razon=reason consecuencia=consequence efecto=effect
objetivo=goal,target meta=goal plan=plan programa=program propuesta=proposal medida=measure decision=decision
estrategia=strategy proceso=process sistema=system servicio=service ayuda=help,aid apoyo=support lucha=fight riesgo=risk
peligro=danger miedo=fear permiso=permission licencia=license prohibicion=ban limite=limit condicion=condition
exigencia=demand solicitud=request peticion=request oferta=offer rechazo=rejection aprobacion=approval retiro=withdrawal
llegada=arrival salida=departure,exit entrada=entry,entrance visita=visit regreso=return cambio=change avance=progress
historia=history,story papel=role,paper tema=topic,issue asunto=issue,matter punto=point lista=list documento=document
archivo=file prohibicion=ban construccion=construction obra=work edificacion=building basura=garbage parque=park
jardin=garden animal=animal perro=dog gato=cat arbol=tree cosa=thing manera=way forma=form,way tipo=type,kind
interes=interest responsabilidad=responsibility responsable=responsible,head poder=power control=control
vigencia=validity duracion=duration retraso=delay demora=delay cierre=closure apertura=opening suspension=suspension
lanzamiento=launch encuentro=meeting,match homenaje=tribute aniversario=anniversary fiesta=party,holiday festival=festival
boleto=ticket billete=ticket,bill entrada=ticket,entry ayudante=assistant empleador=employer bombero=firefighter
concierto=concert partidario=supporter bandera=flag himno=anthem rey=king reina=queen principe=prince princesa=princess
clausula=clause permiso=permit,permission cuenta=account,bill factura=bill tarifa=fare,fee subsidio=subsidy beca=scholarship
recurso=resource,appeal sede=headquarters,venue cuerpo=body cabeza=head mano=hand ojo=eye corazon=heart sangre=blood
`;
