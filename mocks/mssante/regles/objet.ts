import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const LONGUEUR_MAX = 998
const PREFIXE = 'XDM/1.0/DDM+'
const FORME = /^XDM\/1\.0\/DDM\+(?:\[Annule et remplace\] )?\S.* \S+ \S+(?: \d{2}\/\d{2}\/\d{4})?$/i
const PROVENANCE = { source: 'mssante.md §9, ECO.2.1.3, DSR annexe', marque: 'V' } as const

/** Un message qui porte des documents s'annonce par « XDM/1.0/DDM+libellé NOM prénom [date] ». */
export const objet: RegleMessage = ({ champ, archive, accuse }) => {
  if (accuse) return []
  const [entier = ''] = champ('subject')
  const texte = entier.slice(0, LONGUEUR_MAX)
  const prefixe = texte.startsWith(PREFIXE)
  return ecartsDe('objet', PROVENANCE, [
    entier.length > LONGUEUR_MAX && `Objet de ${entier.length} caractères.`,
    archive !== null && !prefixe && `Objet sans « ${PREFIXE} » alors qu’un IHE_XDM est joint.`,
    archive === null && prefixe && `Objet en « ${PREFIXE} » sans IHE_XDM joint.`,
    archive !== null &&
      prefixe &&
      !FORME.test(texte) &&
      'Objet à la forme « XDM/1.0/DDM+libellé NOM prénom [JJ/MM/AAAA] » attendu.',
    / {2}/.test(texte) && 'Objet : une seule espace entre les champs.',
  ])
}
