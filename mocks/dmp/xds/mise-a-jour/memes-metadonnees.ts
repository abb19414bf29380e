import { CLASSIFICATIONS_DOCUMENT } from '../../../../schemas/xds/metadonnees.ts'
import type { ObjetRim } from '../../rim/objet.ts'

/** Fentes que le DMP calcule : le message peut ne pas les répéter. */
const CALCULEES = ['hash', 'size', 'repositoryUniqueId']

const ordonnes = (valeurs: readonly string[]) => [...valeurs].sort().join('\n')

const classementsDe = (objet: ObjetRim) =>
  ordonnes(
    objet.classements
      .filter(({ schema }) => schema !== CLASSIFICATIONS_DOCUMENT.confidentialityCode)
      .map(({ schema, code, fentes }) =>
        JSON.stringify([schema, code, Object.entries(fentes).sort()]),
      ),
  )

/**
 * La première métadonnée, confidentialité mise à part, que la nouvelle version ne répète pas à
 * l'identique ; `null` quand tout concorde (dmp.md §11, a et b [I]).
 */
export function memesMetadonnees(connu: ObjetRim, nouveau: ObjetRim): string | null {
  const noms = new Set([...Object.keys(connu.fentes), ...Object.keys(nouveau.fentes)])
  for (const nom of noms) {
    const dite = nouveau.fentes[nom]
    if (CALCULEES.includes(nom) && dite === undefined) continue
    if (ordonnes(connu.fentes[nom] ?? []) !== ordonnes(dite ?? [])) return nom
  }
  if (connu.titre !== nouveau.titre) return 'title'
  if (connu.typeMime !== nouveau.typeMime) return 'mimeType'
  if (classementsDe(connu) !== classementsDe(nouveau)) return 'un code ou un auteur'
  const identifiants = (objet: ObjetRim) =>
    ordonnes(objet.identifiants.map(({ schema, valeur }) => `${schema} ${valeur}`))
  return identifiants(connu) === identifiants(nouveau) ? null : 'un identifiant'
}
