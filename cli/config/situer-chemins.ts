import path from 'node:path'

const PART_DU_FICHIER = /^\.{1,2}\//

/**
 * Un chemin écrit « ./ » ou « ../ » part du dossier du fichier de configuration, d’où que la commande
 * soit lancée ; un autre part du dossier courant. Rend la même valeur, chemins remis au dossier courant.
 */
export function situerChemins(valeur: unknown, dossier: string): unknown {
  if (typeof valeur === 'string')
    return PART_DU_FICHIER.test(valeur)
      ? path.relative('', path.resolve(dossier, valeur)) || '.'
      : valeur
  if (Array.isArray(valeur)) return valeur.map((element) => situerChemins(element, dossier))
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(
    Object.entries(valeur).map(([cle, fils]) => [cle, situerChemins(fils, dossier)]),
  )
}
