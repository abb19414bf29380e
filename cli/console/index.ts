/**
 * La console : une application Hono, des pages JSX qui se lisent sans script, de petits scripts
 * servis en fichiers. Pour lui ajouter une partie (guide/, attestations/, preuves/…) :
 *
 * 1. Un dossier par partie, dont `index.ts` exporte un `ModuleConsole` (module.ts) : préfixe des
 *    routes, entrée du menu, `monter(contexte)` qui rend une application Hono montée sous ce
 *    préfixe, et au besoin `feuilles`, `scripts`, `corpsMax`, `bilan`, `armer`.
 * 2. Une ligne dans modules.ts.
 * 3. Une page est `rendre(c, <Page cadre={contexte.cadre(c)} titre="…" rubrique="/prefixe">…</Page>)`.
 *    `rendre` pose les espaces insécables du texte, sauf dans pre, code, samp, kbd et textarea : une
 *    valeur observée s'écrit donc dans <samp>. Composants : vues/ (Message, Champ, Icone) et Defile, Forme,
 *    EtatMarque de reports/rapport-html/. Classes CSS : vues/styles/*.css.
 * 4. Un POST se termine par `rediriger(c, adresse, { genre, texte })` : la page suivante l'annonce.
 *    Origine, hôte, taille du corps et phrase de passe sont contrôlés avant les modules.
 * 5. Un script de page : `scripts: { nom: new URL('./nom.js', import.meta.url) }` du module, puis
 *    <Page scripts={['nom']}>. Rien en ligne : la politique de contenu le refuse.
 * 6. Ce qui doit survivre à un arrêt : `contexte.etat(nom, schema, vide)`, un JSON écrit d'un coup
 *    dans .segur/console/. Rien en variable de module : deux consoles vivent dans un essai.
 * 7. Une campagne se lit par `contexte.campagnes` (mémoire par date de fichier), ses fichiers se
 *    servent par `contexte.campagnes.adresseFichier(nom, chemin)`, se lance par `contexte.lanceur`.
 * 8. Une preuve s'ouvre à `/preuves/<campagne>/<numéro de preuve>`, une exigence à
 *    `/campagnes/<campagne>/exigences/<exigence>`, un échec à `/campagnes/<campagne>/echecs/<scénario>`,
 *    une page de docs/ à `/aide/<page>` : vues/adresses.ts compose ces adresses.
 */
export { creerConsole } from './app.ts'
export type { Contexte } from './contexte.ts'
