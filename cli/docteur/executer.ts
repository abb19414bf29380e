import { chargerConfig, validerConfig } from '../config/charger.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import type { EntreeVerbe, ValeurOption } from '../verbe.ts'
import { afficherResultat, conclure } from './afficher.ts'
import { ausculter } from './index.ts'
import type { Contexte, Resultat } from './types.ts'

/** Le temps d’aller de la fiche à l’appel, sans se presser. */
const ATTENTE_S = 120

const texte = (valeur: ValeurOption) => (typeof valeur === 'string' ? valeur : undefined)

/** Une configuration fausse est un problème parmi d’autres : les autres contrôles se font quand même. */
async function lireContexte({ valeurs, sortie }: EntreeVerbe): Promise<Contexte> {
  const fichier = texte(valeurs.config)
  const bornes = { verbe: 'docteur', option: '--port-base', ...PORTS }
  const attentes = { verbe: 'docteur', option: '--attente', min: 1, max: 3600 }
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
    attente: lireEntier(valeurs.attente, attentes) ?? ATTENTE_S,
    dire: valeurs.json !== true && process.stdin.isTTY === true ? sortie : null,
  }
}

/** « segur docteur » : chaque résultat est montré dès qu’il est connu, ou tous ensemble en JSON. */
export async function executer(entree: EntreeVerbe): Promise<number> {
  const { valeurs, sortie } = entree
  const resultats: Resultat[] = []
  for await (const resultat of ausculter(await lireContexte(entree))) {
    resultats.push(resultat)
    if (valeurs.json !== true) for (const ligne of afficherResultat(resultat)) sortie(ligne)
  }
  const pret = resultats.every(({ etat }) => etat !== 'echec')
  if (valeurs.json === true)
    sortie(JSON.stringify({ schema: 1, pret, controles: resultats }, null, 2))
  else sortie(`\n${conclure(resultats)}`)
  return pret ? 0 : 2
}
