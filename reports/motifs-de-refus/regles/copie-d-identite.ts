import { fichiersRemis } from '../lecture/ouvrir-lecteur.ts'
import type { MotifDeRefus } from '../types.ts'

const ATTENDUS = [
  { quoi: 'le chiffrement', motif: /chiffr/i },
  { quoi: 'les clés', motif: /(?<!\p{L})cl(?:és?|efs?|es?)(?!\p{L})/iu },
  { quoi: 'la suppression', motif: /suppr|effac|d[ée]tru|purge/i },
] as const

export const copieDIdentite: MotifDeRefus = {
  numero: 12,
  id: 'copie-d-identite',
  titre: 'Copie de pièce d’identité mal décrite',
  exigences: ['INS/va1.42'],
  source: 'convergence.md §6, ligne 12 (F6)',
  marque: 'V',
  async chercher({ visees, lecteur }) {
    const remis = visees.flatMap((visee) =>
      fichiersRemis(visee).map((fichier) => ({ preuve: visee.preuve.preuve, fichier })),
    )
    const lus = await Promise.all(
      remis.map(async ({ preuve, fichier }) => ({ preuve, texte: await lecteur.texte(fichier) })),
    )
    const trouvailles = lus.flatMap(({ preuve, texte }) => {
      const tus = texte === null ? [] : ATTENDUS.filter(({ motif }) => !motif.test(texte))
      if (tus.length === 0) return []
      const observe = `La documentation ne dit rien sur : ${tus.map(({ quoi }) => quoi).join(', ')}.`
      return [{ preuve, observe, suite: 'Complétez la documentation, puis remettez-la.' }]
    })
    const douteux = lus.filter(({ texte }) => texte === null).length
    return { lus: lus.length - douteux, trouvailles, douteux }
  },
  question: {
    texte:
      'La documentation remise décrit-elle le chiffrement des copies, la garde des clés et la suppression ?',
    attendue: 'oui',
    suite: 'Complétez la documentation, puis remettez-la.',
    quand: 'si-doute',
  },
}
