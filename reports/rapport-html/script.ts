/**
 * Filtres de la page : quelques lignes sans dépendance, exécutées par le navigateur du lecteur. Chaque
 * liste du formulaire filtre sur l'attribut `data-` de son nom.
 */
export const SCRIPT = `
'use strict';
(() => {
  const form = document.getElementById('filtres');
  const resultat = document.getElementById('filtres-resultat');
  const articles = [...document.querySelectorAll('article.exigence')];
  const chapitres = [...document.querySelectorAll('section.chapitre')];
  const simplifier = (texte) => texte.normalize('NFD').replace(/\\p{Mn}/gu, '').toLowerCase();
  const textes = new Map();
  const texteDe = (article) => {
    if (!textes.has(article)) textes.set(article, simplifier(article.textContent));
    return textes.get(article);
  };
  const contient = (liste, mot) => mot === '' || liste.split(' ').includes(mot);
  const filtrer = () => {
    const choix = Object.fromEntries(new FormData(form));
    const mots = simplifier(choix.texte).split(/\\s+/).filter(Boolean);
    let visibles = 0;
    for (const article of articles) {
      const garde = Object.entries(article.dataset).every(([nom, liste]) => contient(liste, choix[nom]))
        && mots.every((mot) => texteDe(article).includes(mot));
      article.hidden = !garde;
      if (garde) visibles += 1;
    }
    for (const chapitre of chapitres) {
      chapitre.hidden = !chapitre.querySelector('article.exigence:not([hidden])');
    }
    resultat.textContent = visibles === articles.length ? articles.length + (articles.length > 1 ? ' exigences' : ' exigence')
      : visibles + (visibles > 1 ? ' exigences sur ' : ' exigence sur ') + articles.length;
  };
  const montrerCible = () => {
    const cible = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (cible && cible.closest('[hidden]')) { form.reset(); filtrer(); cible.scrollIntoView(); }
  };
  form.hidden = false;
  form.addEventListener('input', filtrer);
  form.addEventListener('reset', () => setTimeout(filtrer));
  form.addEventListener('submit', (evenement) => evenement.preventDefault());
  addEventListener('hashchange', montrerCible);
  filtrer();
})();
`
