import { fichiersRemis } from '../lecture/ouvrir-lecteur.ts'
import type { MotifDeRefus } from '../types.ts'

const EXIGE = 'interopsegur.esante.gouv.fr'
const ENTRAINEMENT = 'interop.esante.gouv.fr'
const LIEN = /https?:\/\/[^\s"'<>)\]]+/gi
const SUITE = `Remettez le lien permanent du rapport sur ${EXIGE} (compte ouvert par l’ANS après recevabilité).`

/** Ce que l'on reproche à un texte censé porter le lien ; nul quand il est bon. */
export function jugerLien(texte: string): string | null {
  const hotes = [...texte.matchAll(LIEN)].flatMap(([lien]) => {
    const lu = URL.canParse(lien) ? new URL(lien) : null
    return lu ? [lu.hostname] : []
  })
  if (hotes.length === 0) return 'Aucun lien lisible.'
  if (hotes.includes(ENTRAINEMENT)) return `Lien d’entraînement : ${ENTRAINEMENT}.`
  const autre = hotes.find((hote) => hote !== EXIGE)
  return autre === undefined ? null : `Lien vers ${autre}, non vers ${EXIGE}.`
}

/** L'espace d'exercice et celui de la preuve sont deux adresses. */
export const lienGazelle: MotifDeRefus = {
  numero: 3,
  id: 'lien-gazelle',
  titre: 'Lien Gazelle d’entraînement',
  exigences: [],
  source: 'convergence.md §6, ligne 3 (F7)',
  marque: 'V',
  async chercher({ visees, lecteur }) {
    const liens = visees.filter(
      ({ preuve }) => preuve.catalogue.format === 'lien-permanent-gazelle',
    )
    const trouvailles = []
    for (const visee of liens) {
      for (const fichier of fichiersRemis(visee)) {
        const observe = jugerLien((await lecteur.texte(fichier)) ?? '')
        if (observe !== null)
          trouvailles.push({ preuve: visee.preuve.preuve, observe, suite: SUITE })
      }
    }
    return { lus: liens.length, trouvailles }
  },
}
