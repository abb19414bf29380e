/** Nom du témoin (cookie) de session, posé sur l'hôte de la mire seulement (psc.md §4). */
const NOM = 'PSC_SIMULE_SESSION'

/**
 * L'en-tête qui pose le témoin : `SameSite=Lax`, sinon le retour du client le perdrait (psc.md §19) ;
 * `Secure`, le fournisseur ne parle qu'en HTTPS.
 */
export const ecrireTemoin = (valeur: string): string =>
  `${NOM}=${valeur}; Path=/auth; HttpOnly; Secure; SameSite=Lax`

/** La valeur du témoin dans un en-tête `Cookie`. */
export function lireTemoin(entete: string | undefined): string | undefined {
  const paire = (entete ?? '')
    .split(';')
    .map((morceau) => morceau.trim())
    .find((morceau) => morceau.startsWith(`${NOM}=`))
  return paire?.slice(NOM.length + 1)
}
