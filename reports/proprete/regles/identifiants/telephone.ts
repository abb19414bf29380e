import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

const B = '[ \\u00a0\\u202f]'
/** National ou international, outre-mer compris, groupé par deux ou d’un seul tenant. */
const MOTIF = new RegExp(
  `(?<![\\w.,+-]|\\d${B})(?:(?:\\+|00)(?:33|262|590|594|596)(?:${B}|\\.)?(?:\\(0\\)${B}?)?|0)([1-9])(?:(${B}|[.-]|)\\d{2}(?:\\2\\d{2}){3})(?![\\w]|[.,-]?\\d|${B}\\d)`,
  'g',
)

/** Un numéro de téléphone français hors des blocs que l’Arcep réserve à la fiction. */
export const telephone: RegleTexte = {
  id: 'garde.telephone',
  sorte: 'identifiant',
  titre: 'numéro de téléphone',
  pourquoi: 'Ce numéro peut sonner chez quelqu’un ; le dossier doit être fictif.',
  remede:
    'Employez un numéro réservé à la fiction (04 65 71 xx xx, 06 39 98 xx xx), ou déclarez celui-ci (champ « jeuDeDonnees.telephones »).',
  source: 'convergence.md §6 n° 18 [V], plan de numérotation de l’Arcep',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ([brut]) => {
      const chiffres = brut.replace('(0)', '').replace(/\D/g, '')
      const numero = `0${chiffres.slice(-9)}`
      if (fictifs.telephone(numero)) return null
      return { valeur: numero, masque: `${numero.slice(0, 2)} •• •• •• ••` }
    }),
}
