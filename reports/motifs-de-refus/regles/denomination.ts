import type { MotifDeRefus } from '../types.ts'

const reduire = (texte: string): string => texte.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Le nom commercial est le même, à la lettre, dans Convergence et au guichet PSC. */
export const denomination: MotifDeRefus = {
  numero: 19,
  id: 'denomination',
  titre: 'Dénomination différente entre Convergence et le guichet PSC',
  exigences: [],
  source: 'convergence.md §6, ligne 19 (D4)',
  marque: 'V',
  chercher({ lue, declare }) {
    const { produit } = lue.campagne
    const { nomAuGuichetPsc } = declare
    if (nomAuGuichetPsc === null) return { lus: 0, trouvailles: [], douteux: 1 }
    if (reduire(nomAuGuichetPsc) === reduire(produit)) return { lus: 2, trouvailles: [] }
    const observe = `« ${produit} » dans le dossier, « ${nomAuGuichetPsc} » au guichet PSC.`
    const suite = 'Employez partout le même nom, à la lettre, ou faites-le corriger au guichet.'
    return { lus: 2, trouvailles: [{ preuve: null, observe, suite }] }
  },
  question: {
    texte:
      'Le nom commercial est-il le même, à la lettre, dans Convergence et au guichet PSC ? (ou déclarez celui du guichet : administratif.candidaturePsc)',
    attendue: 'oui',
    suite: 'Faites corriger le nom dans l’un des deux guichets.',
    quand: 'si-doute',
  },
}
