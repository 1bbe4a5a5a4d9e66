/** Spanish adjectives and adverbs of the news, in the masculine singular, without accents, with their English. */
export const SPANISH_ADJECTIVES = `
estadounidense=u.s. norteamericano=american americano=american espanol=spanish britanico=british
ingles=english frances=french aleman=german ruso=russian chino=chinese japones=japanese canadiense=canadian
europeo=european latinoamericano=latin_american argentino=argentine brasileno=brazilian chileno=chilean
colombiano=colombian venezolano=venezuelan peruano=peruvian cubano=cuban italiano=italian portugues=portuguese
ucraniano=ukrainian israeli=israeli palestino=palestinian irani=iranian turco=turkish griego=greek polaco=polish
holandes=dutch suizo=swiss sueco=swedish indio=indian africano=african asiatico=asian gringo=american
nuevo=new viejo=old antiguo=former,ancient actual=current anterior=previous proximo=next siguiente=following
ultimo=last,latest primero=first primer=first segundo=second tercero=third tercer=third pasado=last,past futuro=future
grande=big,large gran=great,big pequeno=small mayor=greater,major,older menor=smaller,minor mejor=better,best
peor=worse,worst alto=high bajo=low largo=long corto=short importante=important principal=main unico=only,sole
bueno=good buen=good malo=bad mal=bad,badly grave=serious serio=serious fuerte=strong debil=weak dificil=difficult
facil=easy posible=possible imposible=impossible probable=likely seguro=safe,sure peligroso=dangerous mortal=deadly
legal=legal ilegal=illegal ilicito=illegal constitucional=constitutional federal=federal estatal=state
nacional=national internacional=international local=local municipal=municipal regional=regional global=global
extranjero=foreign interno=domestic,internal exterior=foreign bilateral=bilateral conjunto=joint militar=military
civil=civilian politico=political economico=economic social=social publico=public privado=private oficial=official
judicial=judicial penal=criminal electoral=electoral presidencial=presidential diplomatico=diplomatic
comercial=commercial,trade financiero=financial industrial=industrial agricola=agricultural sanitario=health
medico=medical cientifico=scientific tecnologico=technological nuclear=nuclear quimico=chemical biologico=biological
electrico=electric ambiental=environmental natural=natural climatico=climate humano=human armado=armed
desarmado=unarmed secreto=secret encubierto=covert,undercover clandestino=clandestine organizado=organized
extraordinario=extraordinary permanente=permanent temporal=temporary urgente=urgent inmediato=immediate
rapido=fast,quick lento=slow reciente=recent tarde=late temprano=early libre=free vivo=alive muerto=dead
herido=injured,wounded enfermo=sick sano=healthy joven=young rico=rich pobre=poor caro=expensive barato=cheap
gratuito=free lleno=full vacio=empty abierto=open cerrado=closed caliente=hot frio=cold verdadero=true falso=false
cierto=true,certain claro=clear justo=fair injusto=unfair igual=equal diferente=different distinto=different
similar=similar mismo=same propio=own comun=common famoso=famous conocido=known desconocido=unknown
responsable=responsible culpable=guilty inocente=innocent presunto=alleged supuesto=alleged sospechoso=suspicious
violento=violent pacifico=peaceful feliz=happy triste=sad enojado=angry preocupado=worried dispuesto=willing
necesario=necessary obligatorio=mandatory voluntario=voluntary independiente=independent soberano=sovereign
democratico=democratic republicano=republican conservador=conservative liberal=liberal izquierdista=leftist
derechista=right-wing religioso=religious catolico=catholic cristiano=christian musulman=muslim judio=jewish
indigena=indigenous negro=black blanco=white rojo=red verde=green azul=blue amarillo=yellow rural=rural urbano=urban
diario=daily semanal=weekly mensual=monthly anual=annual total=total completo=complete parcial=partial
maximo=maximum minimo=minimum promedio=average anonimo=anonymous especial=special general=general
conjuntamente=jointly actualmente=currently recientemente=recently inmediatamente=immediately publicamente=publicly
`;
