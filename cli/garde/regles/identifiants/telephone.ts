import type { RegleTexte, Trouve } from '../../types.ts'

/** National ou international, groupé par deux ou d’un seul tenant. */
const MOTIF =
  /(?<![\w.,+-]|\d[ \u00a0])(?:\+33[ \u00a0.]?(?:\(0\)[ \u00a0]?)?|0033[ \u00a0.]?|0)([1-9])(?:([ \u00a0.-]?)\d{2}(?:\2\d{2}){3})(?![\w]|[ \u00a0.,-]?\d)/g

/** Un numéro de téléphone français hors des blocs que l’Arcep réserve à la fiction. */
export const telephone: RegleTexte = {
  id: 'garde.telephone',
  sorte: 'identifiant',
  titre: 'numéro de téléphone',
  pourquoi: 'Ce numéro peut sonner chez quelqu’un ; le dossier doit être fictif.',
  remede:
    'Employez un numéro réservé à la fiction (04 65 71 xx xx, 06 39 98 xx xx), ou déclarez celui-ci (champ « garde.admis »).',
  chercher: (texte, fictifs) =>
    [...texte.matchAll(MOTIF)].flatMap((passage): readonly Trouve[] => {
      const chiffres = passage[0].replace('(0)', '').replace(/\D/g, '')
      const numero = `0${chiffres.slice(-9)}`
      if (fictifs.telephone(numero)) return []
      return [{ place: passage.index, valeur: numero, masque: `${numero.slice(0, 2)} •• •• •• ••` }]
    }),
}
