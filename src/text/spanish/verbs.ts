/** Spanish verbs of the news in the infinitive, without accents, each with its English base form. */
export const SPANISH_VERBS = `
decir=say hablar=talk,speak declarar=say,declare afirmar=say,affirm asegurar=say,assure senalar=say,point_out
comentar=comment explicar=explain anunciar=announce informar=report,inform reportar=report revelar=reveal
mencionar=mention describir=describe responder=answer,respond contestar=answer preguntar=ask pedir=ask,request
solicitar=request exigir=demand advertir=warn amenazar=threaten prometer=promise insistir=insist subrayar=stress
destacar=stress,highlight reiterar=reiterate admitir=admit reconocer=admit,acknowledge confirmar=confirm negar=deny
desmentir=deny rechazar=reject aceptar=accept aprobar=approve autorizar=authorize permitir=allow prohibir=ban
impedir=prevent criticar=criticize condenar=condemn,convict acusar=accuse culpar=blame denunciar=denounce,report
elogiar=praise felicitar=congratulate agradecer=thank apoyar=support respaldar=back,support oponer=oppose
defender=defend atacar=attack proponer=propose sugerir=suggest recomendar=recommend considerar=consider creer=believe
pensar=think opinar=think saber=know conocer=know entender=understand querer=want desear=wish esperar=expect,hope,wait
planear=plan decidir=decide elegir=elect,choose votar=vote ganar=win,earn perder=lose gobernar=govern dirigir=lead,direct
encabezar=lead liderar=lead nombrar=appoint,name designar=designate,appoint renunciar=resign dimitir=resign
destituir=dismiss,remove despedir=fire,dismiss contratar=hire trabajar=work emplear=employ sustituir=replace
reemplazar=replace reunir=meet encontrar=find,meet negociar=negotiate acordar=agree firmar=sign discutir=discuss,argue
dialogar=talk debatir=debate visitar=visit viajar=travel llegar=arrive,reach salir=leave entrar=enter ingresar=enter
volver=return regresar=return ir=go venir=come cruzar=cross huir=flee escapar=escape partir=leave quedar=stay,remain
permanecer=remain vivir=live morir=die fallecer=die nacer=be_born matar=kill asesinar=murder,kill ejecutar=execute,kill
disparar=shoot herir=wound,injure lesionar=injure golpear=hit,beat violar=violate,rape secuestrar=kidnap desaparecer=disappear
robar=steal,rob extorsionar=extort detener=arrest,stop arrestar=arrest capturar=capture liberar=release,free
encarcelar=jail extraditar=extradite entregar=hand_over,deliver deportar=deport expulsar=expel juzgar=try,judge
sentenciar=sentence absolver=acquit demandar=sue investigar=investigate buscar=seek,look_for revisar=review,check
incautar=seize decomisar=seize confiscar=confiscate asegurar=seize,secure interceptar=intercept destruir=destroy
desmantelar=dismantle quemar=burn explotar=explode bombardear=bomb derribar=shoot_down hundir=sink invadir=invade
ocupar=occupy desplegar=deploy enviar=send mandar=send retirar=withdraw operar=operate participar=take_part,participate
entrenar=train capacitar=train cooperar=cooperate colaborar=cooperate,collaborate coordinar=coordinate ayudar=help
asistir=attend,assist intervenir=intervene combatir=fight luchar=fight enfrentar=face,confront proteger=protect
vigilar=monitor,watch patrullar=patrol controlar=control reforzar=strengthen rescatar=rescue salvar=save evacuar=evacuate
empezar=begin,start comenzar=begin,start iniciar=start,begin terminar=end,finish acabar=finish,end concluir=conclude
continuar=continue seguir=continue,follow mantener=maintain,keep suspender=suspend cancelar=cancel aplazar=postpone
posponer=postpone retrasar=delay abrir=open cerrar=close inaugurar=open,inaugurate crear=create fundar=found
construir=build edificar=build producir=produce fabricar=manufacture,make vender=sell comprar=buy pagar=pay costar=cost
gastar=spend invertir=invest financiar=fund,finance recaudar=raise,collect donar=donate prestar=lend deber=owe,must
exportar=export importar=import,matter subir=rise,raise aumentar=increase,rise incrementar=increase crecer=grow
bajar=fall,lower disminuir=decrease reducir=reduce,cut caer=fall recortar=cut eliminar=eliminate,remove imponer=impose
levantar=lift cobrar=charge,collect cambiar=change reformar=reform mejorar=improve empeorar=worsen causar=cause
provocar=cause,provoke ocurrir=happen,occur suceder=happen pasar=happen,pass sufrir=suffer afectar=affect evitar=avoid
hacer=do,make realizar=carry_out,hold llevar=carry,take traer=bring poner=put tomar=take dar=give recibir=receive
obtener=obtain,get tener=have haber=have poder=can ser=be estar=be ver=see mirar=look,watch mostrar=show ocultar=hide
descubrir=discover hallar=find localizar=locate detectar=detect identificar=identify probar=prove,test demostrar=prove,show
publicar=publish escribir=write leer=read grabar=record filtrar=leak difundir=broadcast,spread transmitir=broadcast
usar=use utilizar=use necesitar=need faltar=lack,be_missing incluir=include excluir=exclude contener=contain
formar=form,train integrar=make_up,join pertenecer=belong unir=join,unite dividir=divide separar=separate
participar=take_part jugar=play competir=compete vencer=beat,defeat derrotar=defeat empatar=draw marcar=score,mark
anotar=score celebrar=celebrate,hold estudiar=study ensenar=teach,show aprender=learn curar=cure tratar=treat,try
vacunar=vaccinate contagiar=infect enfermar=fall_ill intentar=try lograr=achieve,manage conseguir=get,achieve fracasar=fail
cumplir=comply,fulfill respetar=respect obligar=force exponer=expose representar=represent significar=mean
referir=refer preocupar=worry temer=fear gustar=like amar=love odiar=hate llamar=call nombrar=name quitar=remove,take_away
transportar=transport trasladar=transfer,move cargar=load,carry traficar=traffic contrabandear=smuggle lavar=launder,wash
aterrizar=land despegar=take_off volar=fly estrellar=crash chocar=crash,collide manejar=drive,handle conducir=drive,lead
generar=generate desarrollar=develop establecer=establish fijar=set calcular=estimate,calculate estimar=estimate
contar=count,tell medir=measure pesar=weigh durar=last ofrecer=offer presentar=present,submit lanzar=launch
promover=promote impulsar=promote,boost regular=regulate legalizar=legalize violar=violate quebrar=break,go_bankrupt
romper=break reparar=repair resolver=solve,resolve garantizar=guarantee supervisar=supervise ordenar=order
encargar=put_in_charge corresponder=correspond compartir=share reaccionar=react acudir=attend,go depender=depend existir=exist aparecer=appear
`;
