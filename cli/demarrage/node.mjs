const MINIMUM = [20, 19]
const MAJEURE_MAX = 26

/**
 * Dit pourquoi cette version de Node ne convient pas, ou rend `null`.
 * En JavaScript simple : une version trop ancienne ne lirait rien d’autre.
 * @param {string} version par exemple « 20.19.0 »
 * @returns {string | null}
 */
export function refusNode(version = process.versions.node) {
  const [majeure = 0, mineure = 0] = version.split('.').map(Number)
  const tropAncienne = majeure < MINIMUM[0] || (majeure === MINIMUM[0] && mineure < MINIMUM[1])
  if (!tropAncienne && majeure <= MAJEURE_MAX) return null
  return `SEGUR-ENV-001 : Node ${version} n’est pas pris en charge : il faut une version de 20.19 à 26. Installez Node 24 depuis nodejs.org, puis relancez la même commande.`
}
