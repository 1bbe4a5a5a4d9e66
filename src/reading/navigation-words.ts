/** What the parts of a site are called in its navigation; a line of it is furniture only at the edges of a page. */
export const NAVIGATION_WORDS: ReadonlySet<string> = new Set(
  `home|homepage|news|world|world news|local|local news|national|us news|u.s.|uk|politics|business|economy|sport|sports|opinion|weather|
   video|videos|photos|pictures|podcasts|culture|arts|entertainment|lifestyle|life|health|science|tech|technology|travel|food|
   education|environment|climate|obituaries|classifieds|jobs|events|calendar|crime|investigations|features|magazine|archive|archives|
   about|about us|contact|contact us|advertise|advertise with us|careers|help|faq|support|search|menu|login|log in|sign in|register|
   subscribe|newsletter|newsletters|privacy|privacy policy|terms|terms of use|sitemap|rss|live|latest|latest news|breaking news|
   top stories|trending|more|all|sections|shop|store|games|crosswords|letters|editorial|analysis|accessibility|site map|
   inicio|noticias|deportes|mundo|politica|contacto|accueil|actualites|sport|monde|politique|startseite|nachrichten|politik|wirtschaft|kontakt`
    .split('|')
    .map((word) => word.trim()),
);
