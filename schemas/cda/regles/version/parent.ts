import { attribut, descendre, type Noeud, tous } from '../../lecture/parcourir.ts'

/** Un identifiant en un texte comparable : racine et extension. */
export const cleIdentifiant = (id: Noeud | null): string | null => {
  const racine = attribut(id, 'root')
  return racine === null ? null : `${racine.toUpperCase()}^${attribut(id, 'extension') ?? ''}`
}

/** Le numéro d'une version, ou `null` quand il ne se lit pas. */
export function numeroDe(noeud: Noeud | null): number | null {
  const valeur = attribut(descendre(noeud, 'versionNumber'), 'value') ?? ''
  return /^\d{1,9}$/.test(valeur) ? Number(valeur) : null
}

/** Les documents remplacés. */
export const parents = (racine: Noeud): readonly Noeud[] =>
  tous(racine, 'relatedDocument', 'parentDocument')
