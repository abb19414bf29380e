import os from 'node:os'

const LOCAUX = ['127.0.0.1', 'localhost', '[::1]']

/** Une adresse telle qu'elle s'écrit dans une URL. */
const entreCrochets = (adresse: string): string =>
  adresse.includes(':') ? `[${adresse}]` : adresse

/** Vrai quand l'adresse n'est joignable que de la machine elle-même. */
export const estBouclage = (adresse: string): boolean =>
  adresse === 'localhost' || adresse === '::1' || /^127(\.\d{1,3}){3}$/.test(adresse)

const TOUTES = new Set(['0.0.0.0', '::'])

/**
 * Les noms d'hôte sous lesquels la console répond. Tout autre nom est une page étrangère qui a changé
 * la résolution du sien (DNS rebinding).
 */
export function hotesAdmis(ecoute: string): ReadonlySet<string> {
  if (estBouclage(ecoute)) return new Set([...LOCAUX, entreCrochets(ecoute)])
  const adresses = TOUTES.has(ecoute)
    ? Object.values(os.networkInterfaces()).flatMap((cartes) => cartes?.map((c) => c.address) ?? [])
    : [ecoute]
  const nom = os.hostname().toLowerCase()
  return new Set([...LOCAUX, nom, `${nom}.local`, ...adresses.map(entreCrochets)])
}

/** Le nom d'hôte d'un en-tête `Host`, en minuscules et sans port ; nul quand il est mal formé. */
export function hoteDe(entete: string | undefined): string | null {
  try {
    return new URL(`http://${entete ?? ''}`).hostname.toLowerCase() || null
  } catch {
    return null
  }
}
