import type { MarkedPage } from './marked-pages.js';

/** Pages in other languages than English, all invented. */
export const PAGES_FROM_ABROAD: readonly MarkedPage[] = [
  {
    what: 'a Spanish page',
    file: 'spanish.txt',
    states: {
      title: 'El alcalde de Villarrubia renuncia tras el escándalo del agua',
      publisher: null,
      author: 'Carmen Ruiz',
      publishedOn: '2024-03-03',
      url: null,
    },
    page: `
F Inicio > Noticias > Política

H El alcalde de Villarrubia renuncia tras el escándalo del agua

F Por Carmen Ruiz
F 3 de marzo de 2024

B El alcalde de Villarrubia, Tomás Gil, presentó el domingo su renuncia después de que una auditoría revelara sobreprecios en la compra de 40 bombas de agua.

F Lea también: Los vecinos piden elecciones anticipadas

B —No me voy por culpable, sino por cansado —dijo Gil ante los periodistas.

H ¿Qué pasa ahora?

B El concejo elegirá a un sucesor el 15 de marzo, según la secretaria Lucía Peña.

F Publicidad

F Compartir en Facebook
F Todos los derechos reservados
`,
  },
  {
    what: 'a German page in Markdown',
    file: 'german.md',
    states: {
      title: 'Stadtwerke senken Gaspreis zum 1. Mai',
      publisher: null,
      author: 'Anja Vogt',
      publishedOn: '2024-04-12',
      url: null,
    },
    page: `
H # Stadtwerke senken Gaspreis zum 1. Mai

F *Von Anja Vogt, 12. April 2024*

B Die Stadtwerke Lindau senken zum 1. Mai den Gaspreis um acht
| Prozent. Das teilte Geschäftsführer Karl Brenner am Freitag in
| Lindau mit. „Wir geben die Ersparnis weiter“, sagte Brenner.

F Lesen Sie auch: Strompreis bleibt stabil

B Rund 14.000 Haushalte sollen profitieren.

F Alle Rechte vorbehalten
`,
  },
  {
    what: 'a Chinese page',
    file: 'chinese.txt',
    states: { title: '市政府宣布明年起免费公交', publisher: null, author: null, publishedOn: '2024-03-03', url: null },
    page: `
H 市政府宣布明年起免费公交

F 2024年3月3日

B 市政府星期日宣布，从明年一月起，所有六十五岁以上的居民可以免费乘坐公交车。

B 市长王丽说：“这是我们对老人的承诺。”她表示，费用约为两千万元。
`,
  },
  {
    what: 'a French page',
    file: 'french.txt',
    states: {
      title: "Un village bloque l'antenne 5G",
      publisher: null,
      author: 'Léa Morin',
      publishedOn: '2024-02-12',
      url: null,
    },
    page: `
F Accueil › Société

H Un village bloque l'antenne 5G

F Publié le 12 février 2024 à 18h30 - Mis à jour le 13 février 2024 à 9h02

F Par Léa Morin

B Les habitants de Sainte-Anne ont bloqué lundi l'installation d'une antenne, faute de réunion publique.

F À LIRE AUSSI
F La fibre arrive enfin à Sainte-Anne

B « Personne ne nous a consultés », regrette le maire, Paul Vidal.

B Le préfet recevra une délégation jeudi.

F Partager
F Commenter
F Tous droits réservés.
`,
  },
];
