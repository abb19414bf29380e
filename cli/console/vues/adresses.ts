const e = encodeURIComponent

/** Les adresses des pages de la console, composées en un seul endroit. */
export const adresseCampagne = (nom: string): string => `/campagnes/${e(nom)}`
export const adresseExigence = (nom: string, exigence: string): string =>
  `${adresseCampagne(nom)}/exigences/${e(exigence)}`
export const adresseEchec = (nom: string, scenario: string): string =>
  `${adresseCampagne(nom)}/echecs/${e(scenario)}`
export const adressePreuve = (nom: string, preuve: string): string =>
  `/preuves/${e(nom)}/${e(preuve)}`
export const adresseDirect = (id: string): string => `/direct/${e(id)}`

/** Une page de docs/ : `lire-un-echec.md`, ou `erreurs.md#segur-cli-001`. */
export function adresseAide(page: string): string {
  const [fichier = '', ancre] = page.replace(/^docs\//, '').split('#')
  const chemin = fichier.replace(/\.md$/, '').split('/').map(e).join('/')
  return `/aide/${chemin}${ancre === undefined ? '' : `#${ancre}`}`
}

/** `/lancer` avec ces scénarios déjà cochés. */
export function adresseLancer(scenarios: readonly string[]): string {
  const choix = new URLSearchParams(scenarios.map((scenario) => ['scenario', scenario]))
  return scenarios.length === 0 ? '/lancer' : `/lancer?${choix}`
}
