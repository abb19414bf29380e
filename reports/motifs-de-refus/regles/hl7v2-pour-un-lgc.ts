import { fichiersRemis } from '../lecture/ouvrir-lecteur.ts'
import type { MotifDeRefus } from '../types.ts'

const HL7 = 'x-application/hl7-v2+er7'

/** La preuve HL7v2 d'origine n'est pas adaptée à un LGC ; un système de laboratoire, lui, la doit. */
export const hl7v2PourUnLgc: MotifDeRefus = {
  numero: 2,
  id: 'hl7v2-pour-un-lgc',
  titre: 'Message HL7 v2 remis par un LGC',
  exigences: ['INS/va1.53'],
  source: 'convergence.md §6, ligne 2 (F1)',
  marque: 'V',
  rem: (code) => code.includes('-LGC-'),
  async chercher({ visees, lecteur }) {
    const trouvailles = []
    for (const visee of visees) {
      for (const fichier of fichiersRemis(visee)) {
        const message = fichier.type === HL7 || (await lecteur.texte(fichier))?.startsWith('MSH|')
        if (!message) continue
        trouvailles.push({
          preuve: visee.preuve.preuve,
          observe: 'Le fichier remis est un message HL7 v2.',
          suite: 'Remettez une démonstration (écrans) et l’archive IHE_XDM du document produit.',
        })
      }
    }
    return { lus: visees.length, trouvailles }
  },
}
