import { chargerConfig, validerConfig } from '../config/charger.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import type { EntreeVerbe, ValeurOption } from '../verbe.ts'
import { afficherResultat, conclure } from './afficher.ts'
import { ausculter } from './index.ts'
import type { Contexte, Resultat } from './types.ts'

const texte = (valeur: ValeurOption) => (typeof valeur === 'string' ? valeur : undefined)

/** Une configuration fausse est un problème parmi d’autres : les autres contrôles se font quand même. */
async function lireContexte(valeurs: EntreeVerbe['valeurs']): Promise<Contexte> {
  const fichier = texte(valeurs.config)
  const bornes = { verbe: 'docteur', option: '--port-base', ...PORTS }
  let config = validerConfig({}, null)
  let fauteConfig: unknown = null
  try {
    config = await chargerConfig(fichier === undefined ? {} : { fichier })
  } catch (erreur) {
    fauteConfig = erreur
  }
  return {
    config,
    fauteConfig,
    cible: texte(valeurs.cible) ?? config.cible,
    sortie: texte(valeurs.sortie) ?? config.sortie,
    portBase: lireEntier(valeurs['port-base'], bornes) ?? config.portBase,
  }
}

/** « segur docteur » : chaque résultat est montré dès qu’il est connu, ou tous ensemble en JSON. */
export async function executer({ valeurs, sortie }: EntreeVerbe): Promise<number> {
  const resultats: Resultat[] = []
  for await (const resultat of ausculter(await lireContexte(valeurs))) {
    resultats.push(resultat)
    if (valeurs.json !== true) for (const ligne of afficherResultat(resultat)) sortie(ligne)
  }
  const pret = resultats.every(({ etat }) => etat !== 'echec')
  if (valeurs.json === true)
    sortie(JSON.stringify({ schema: 1, pret, controles: resultats }, null, 2))
  else sortie(`\n${conclure(resultats)}`)
  return pret ? 0 : 2
}
